//! Owns running a list of named steps: which are selected, how long each took, what the table at the end says.
//!
//! A failed step does not stop those that do not need it.

use crate::failure::{Failure, Outcome};
use std::time::{Duration, Instant};

/// How a step ended well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Done {
    /// It was checked.
    Passed,
    /// It cannot be checked here, for this reason.
    Skipped(String),
}

/// One named check.
pub struct Step<'a> {
    /// The name that `--only` and `--skip` take.
    pub name: &'static str,
    /// What it proves, in a few words.
    pub about: &'static str,
    /// The steps whose failure makes this one pointless.
    pub needs: &'static [&'static str],
    /// The check.
    pub run: Box<dyn Fn() -> Outcome<Done> + 'a>,
}

/// Which steps to run.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Selection {
    /// Run only this step, and those it needs (repeatable).
    #[arg(long, value_name = "STEP")]
    only: Vec<String>,
    /// Leave this step out (repeatable).
    #[arg(long, value_name = "STEP")]
    skip: Vec<String>,
    /// List the steps and run none.
    #[arg(long)]
    list: bool,
}

enum Verdict {
    Passed,
    Failed(Failure),
    Skipped(String),
}

struct Report {
    name: &'static str,
    verdict: Verdict,
    time: Duration,
}

/// Runs the selected steps in order and prints the table. `Ok(false)` when one failed.
pub fn run(steps: &[Step<'_>], selection: &Selection) -> Outcome<bool> {
    let selected = select(steps, selection)?;
    if selection.list {
        for step in selected {
            println!("{:12} {}", step.name, step.about);
        }
        return Ok(true);
    }
    let mut reports: Vec<Report> = Vec::new();
    for step in selected {
        println!("\n━━ {}: {}", step.name, step.about);
        let since = Instant::now();
        let verdict = judge(step, &reports);
        let time = since.elapsed();
        tell(step.name, &verdict, time);
        reports.push(Report { name: step.name, verdict, time });
    }
    print!("\n{}", table(&reports));
    Ok(!reports.iter().any(|report| matches!(report.verdict, Verdict::Failed(_))))
}

fn judge(step: &Step<'_>, before: &[Report]) -> Verdict {
    let failed = |name: &&&str| before.iter().any(|r| r.name == **name && !matches!(r.verdict, Verdict::Passed));
    if let Some(need) = step.needs.iter().find(failed) {
        return Verdict::Skipped(format!("it needs {need}"));
    }
    match (step.run)() {
        Ok(Done::Passed) => Verdict::Passed,
        Ok(Done::Skipped(why)) => Verdict::Skipped(why),
        Err(failure) => Verdict::Failed(failure),
    }
}

fn tell(name: &str, verdict: &Verdict, time: Duration) {
    match verdict {
        Verdict::Passed => println!("━━ {name} passed in {}", seconds(time)),
        Verdict::Skipped(why) => println!("━━ {name} skipped: {why}"),
        Verdict::Failed(failure) => println!("━━ {name} FAILED after {}: {failure}", seconds(time)),
    }
}

fn select<'s, 'a>(steps: &'s [Step<'a>], selection: &Selection) -> Outcome<Vec<&'s Step<'a>>> {
    let names: Vec<&str> = steps.iter().map(|step| step.name).collect();
    if let Some(unknown) = selection.only.iter().chain(&selection.skip).find(|name| !names.contains(&name.as_str())) {
        return Err(Failure::new("choose the steps", format!("there is no step {unknown}"))
            .by_hand(format!("choose from: {}", names.join(", "))));
    }
    let mut wanted: Vec<&str> = selection.only.iter().map(String::as_str).collect();
    // What a step needs stands before it in the list, so one pass backwards finds everything.
    for step in steps.iter().rev() {
        if wanted.contains(&step.name) {
            wanted.extend(step.needs);
        }
    }
    let runs = |step: &&Step<'_>| {
        (selection.only.is_empty() || wanted.contains(&step.name)) && !selection.skip.iter().any(|s| s == step.name)
    };
    Ok(steps.iter().filter(runs).collect())
}

fn table(reports: &[Report]) -> String {
    let mut text = format!("{:12} {:8} {:>9}\n", "step", "result", "time");
    let (mut passed, mut failed, mut skipped) = (0, 0, 0);
    for report in reports {
        let (result, note) = match &report.verdict {
            Verdict::Passed => {
                passed += 1;
                ("passed", String::new())
            }
            Verdict::Failed(_) => {
                failed += 1;
                ("FAILED", String::new())
            }
            Verdict::Skipped(why) => {
                skipped += 1;
                ("skipped", format!("  {why}"))
            }
        };
        text += &format!("{:12} {result:8} {:>9}{note}\n", report.name, seconds(report.time));
    }
    let total: Duration = reports.iter().map(|report| report.time).sum();
    text += &format!("{:12} {:8} {:>9}\n\n", "all", "", seconds(total));
    // This line is what continuous integration reads.
    text += &format!("{passed} passed, {failed} failed");
    if skipped > 0 {
        text += &format!(", {skipped} skipped");
    }
    text + "\n"
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::{Done, Report, Selection, Step, Verdict, judge, select, table};
    use crate::failure::Failure;
    use std::time::Duration;

    fn step(name: &'static str, needs: &'static [&'static str]) -> Step<'static> {
        Step { name, about: "", needs, run: Box::new(|| Ok(Done::Passed)) }
    }

    fn names(only: &[&str], skip: &[&str]) -> Vec<&'static str> {
        let steps = [step("tidy", &[]), step("pages", &[]), step("server", &["pages"]), step("browser", &["server"])];
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let selection = Selection { only: owned(only), skip: owned(skip), list: false };
        select(&steps, &selection).expect("known names").into_iter().map(|step| step.name).collect()
    }

    #[test]
    fn a_step_brings_what_it_needs() {
        assert_eq!(names(&[], &[]), ["tidy", "pages", "server", "browser"]);
        assert_eq!(names(&["browser"], &[]), ["pages", "server", "browser"]);
        assert_eq!(names(&["browser"], &["pages"]), ["server", "browser"]);
        assert_eq!(names(&[], &["browser"]), ["tidy", "pages", "server"]);
    }

    #[test]
    fn an_unknown_step_is_refused_with_the_known_ones() {
        let selection = Selection { only: vec!["typo".to_owned()], ..Selection::default() };
        let refused = select(&[step("tidy", &[])], &selection).err().map(|failure| failure.to_string());
        assert!(refused.is_some_and(|words| words.contains("no step typo") && words.contains("choose from: tidy")));
    }

    #[test]
    fn a_step_is_skipped_when_what_it_needs_failed() {
        let time = Duration::from_millis(1500);
        let failed = Report { name: "server", verdict: Verdict::Failed(Failure::new("x", "y")), time };
        let verdict = judge(&step("browser", &["server"]), std::slice::from_ref(&failed));
        assert!(matches!(&verdict, Verdict::Skipped(why) if why == "it needs server"));
        let passed = Report { name: "tidy", verdict: Verdict::Passed, time };
        let text = table(&[passed, failed, Report { name: "browser", verdict, time: Duration::ZERO }]);
        assert!(text.ends_with("\n\n1 passed, 1 failed, 1 skipped\n"), "{text}");
        assert!(text.contains("tidy         passed       1.5 s\n"), "{text}");
    }
}
