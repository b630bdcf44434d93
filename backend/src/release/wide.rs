//! The wide file: one row for each person, the primary assessment of each wave side by side. A wave without an assessment
//! is empty; a code below zero is a kind of non-answer.

use super::long::{Versions, assessment_columns, primary_of_wave};
use super::subject::Subject;
use super::{ASSESSMENT_COLUMNS, PERSON_COLUMNS, column_of};
use crate::store::dataset::WithAnswers;

/// Which waves and items the columns are for.
#[derive(Clone, Debug)]
pub struct Layout {
    /// The last wave, 0 or more.
    pub last_wave: i16,
    /// Every scaled item of any version, in the order asked, each once.
    pub items: Vec<String>,
}

/// The columns of an assessment that each wave has; the wave and the primary flag are in the name.
fn wave_columns() -> impl Iterator<Item = (usize, &'static str)> {
    ASSESSMENT_COLUMNS
        .iter()
        .enumerate()
        .map(|(index, column)| (index, column.name))
        .filter(|(_, name)| !matches!(*name, "wave" | "primary" | "sequence"))
}

impl Layout {
    /// Columns for every wave up to the last, and every item of any version.
    pub fn new(versions: &Versions, last_wave: i16) -> Self {
        let mut items: Vec<String> = Vec::new();
        for version in versions.values() {
            for (_, item) in version.instrument.items().filter(|(_, item)| item.is_scaled()) {
                if !items.contains(&item.id) {
                    items.push(item.id.clone());
                }
            }
        }
        Self { last_wave, items }
    }

    /// The names of the columns: `w2_home_overall` is the item `home.overall` in wave 2.
    pub fn heading(&self) -> Vec<String> {
        let mut names: Vec<String> = PERSON_COLUMNS.iter().map(|column| column.name.to_owned()).collect();
        for wave in 0..=self.last_wave {
            names.extend(wave_columns().map(|(_, name)| format!("w{wave}_{name}")));
            names.extend(self.items.iter().map(|item| format!("w{wave}_{}", column_of(item))));
        }
        names
    }

    /// The row of one person.
    pub fn row(
        &self,
        subject: &Subject,
        assessments: &[WithAnswers],
        versions: &Versions,
        interval_days: i64,
    ) -> Vec<String> {
        let mut row: Vec<String> = subject.columns().collect();
        for wave in 0..=self.last_wave {
            let primary = primary_of_wave(subject, assessments, wave, interval_days);
            let found = primary.and_then(|(assessment, answers)| {
                Some((assessment, answers, versions.get(&assessment.instrument_id)?))
            });
            match found {
                Some((assessment, answers, version)) => {
                    let columns = assessment_columns(subject, assessment, &version.instrument, 0, true);
                    row.extend(wave_columns().map(|(index, _)| columns[index].clone()));
                    let not_asked = shared::answer::NonAnswer::NotAsked.code();
                    row.extend(
                        self.items.iter().map(|item| answers.get(item).copied().unwrap_or(not_asked).to_string()),
                    );
                }
                None => row.extend(std::iter::repeat_n(String::new(), wave_columns().count() + self.items.len())),
            }
        }
        row
    }
}
