//! What the bench prints: what it is doing, and in the end one table. The only place that prints.
#![allow(clippy::print_stdout, reason = "telling what was measured is what the program is for")]

use std::process::ExitCode;

/// Everything measured so far.
#[derive(Debug, Default)]
pub struct Report {
    rows: Vec<Row>,
    notes: Vec<String>,
}

/// One figure.
#[derive(Clone, Debug)]
pub struct Row {
    measure: String,
    on: &'static str,
    figure: String,
    beside: String,
    ratio: String,
    aim: String,
    met: Option<bool>,
}

impl Row {
    /// What was measured, on which database, and the figure.
    pub fn new(measure: impl Into<String>, on: &'static str, figure: impl Into<String>) -> Self {
        let empty = String::new;
        Self {
            measure: measure.into(),
            on,
            figure: figure.into(),
            beside: empty(),
            ratio: empty(),
            aim: empty(),
            met: None,
        }
    }

    /// What it is compared with.
    pub fn beside(mut self, beside: impl Into<String>) -> Self {
        self.beside = beside.into();
        self
    }

    /// The comparison as one number.
    pub fn ratio(mut self, ratio: f64) -> Self {
        self.ratio = format!("{ratio:.2}");
        self
    }

    /// What is aimed at, and whether it is met.
    pub fn aim(mut self, aim: impl Into<String>, met: bool) -> Self {
        self.aim = aim.into();
        self.met = Some(met);
        self
    }

    fn cells(&self) -> [String; 7] {
        let met = self.met.map_or("", |met| if met { "met" } else { "MISSED" });
        let texts = [&self.measure, self.on, &self.figure, &self.beside, &self.ratio, &self.aim, met];
        texts.map(str::to_owned)
    }
}

impl Report {
    /// Adds a row of the table.
    pub fn add(&mut self, row: Row) {
        say(&format!("  = {}", row.cells().join("  ").trim_end()));
        self.rows.push(row);
    }

    /// Adds a sentence below the table.
    pub fn note(&mut self, note: impl Into<String>) {
        let note = note.into();
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    /// Prints the table.
    pub fn print(&self) {
        if self.rows.is_empty() {
            return;
        }
        let heads = ["measured", "on", "figure", "compared with", "ratio", "aim", ""].map(str::to_owned);
        let lines: Vec<[String; 7]> = std::iter::once(heads).chain(self.rows.iter().map(Row::cells)).collect();
        let width = |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0);
        let widths: Vec<usize> = (0..7).map(width).collect();
        println!();
        for (index, line) in lines.iter().enumerate() {
            let cells = line
                .iter()
                .zip(&widths)
                .map(|(cell, width)| format!("{cell}{}", " ".repeat(width - cell.chars().count())));
            println!("{}", cells.collect::<Vec<_>>().join("  ").trim_end());
            if index == 0 {
                println!("{}", "─".repeat(widths.iter().sum::<usize>() + 12));
            }
        }
        println!();
        for note in &self.notes {
            println!("· {note}");
        }
    }
}

/// Says what is being done.
pub fn say(line: &str) {
    println!("{line}");
}

/// Prints how to use the program.
pub fn help(text: &str) -> ExitCode {
    println!("{text}");
    ExitCode::SUCCESS
}

/// Says why something could not be measured.
pub fn failed(sentence: &str) -> ExitCode {
    eprintln!("bench: {sentence}");
    ExitCode::FAILURE
}
