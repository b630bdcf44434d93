//! Datasets for evaluators: which columns, from whom, coarsened how, written as what. Rows come from `store::dataset`.
//! Checked and approved releases will be built from these same parts.

pub mod codebook;
pub mod long;
pub mod quasi;
pub mod subject;
pub mod visibility;
pub mod wide;

/// The label under which pseudonyms are made for downloads that are not yet a release.
pub const WORKING_LABEL: &str = "working";

/// How many people are read and written at a time.
pub const BATCH: usize = 200;

/// A column of a dataset and where it comes from.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its name in the file.
    pub name: &'static str,
    /// `table.column` of its source, as classified in `visibility.toml`.
    pub source: &'static str,
    /// What it means, for the codebook.
    pub meaning: &'static str,
}

/// What stands in a quasi-identifier's place while too few people share it.
pub const WITHHELD: &str = "withheld";

/// Columns that tell of the person, in every file.
pub const PERSON_COLUMNS: [Column; 6] = [
    Column {
        name: "person",
        source: "person.id",
        meaning: "Pseudonym of the person: the same in every row and file of one download series.",
    },
    Column { name: "provider", source: "person.provider_id", meaning: "Provider now." },
    Column { name: "area", source: "person.area_id", meaning: "Area." },
    Column { name: "lot", source: "person.lot", meaning: "Lot of the contract." },
    Column { name: "age_band", source: "person.age_band", meaning: "Age band at service start." },
    Column { name: "sex", source: "person.sex", meaning: "Sex, as given." },
];

/// Columns that tell of one assessment.
pub const ASSESSMENT_COLUMNS: [Column; 16] = [
    Column {
        name: "wave",
        source: "assessment.wave",
        meaning: "Wave: 0 is the baseline, n is nominally n intervals after the service start.",
    },
    Column {
        name: "months",
        source: "assessment.captured_on",
        meaning: "Whole months (30.4375 days) from service start to the assessment.",
    },
    Column { name: "sequence", source: "assessment.wave", meaning: "Order of the person's assessments, from 1." },
    Column {
        name: "primary",
        source: "assessment.wave",
        meaning: "1 for the wave's primary assessment: nearest to the nominal day; the later on a tie; self-report before proxy. Else 0.",
    },
    Column {
        name: "voice",
        source: "assessment.voice",
        meaning: "self (the person, alone or helped) or proxy. Never pool the two.",
    },
    Column { name: "who", source: "assessment.who", meaning: "self, with_help or on_behalf." },
    Column {
        name: "helper",
        source: "assessment.helper",
        meaning: "Who helped or answered; service_worker is a worker of the service being rated.",
    },
    Column {
        name: "perspective",
        source: "assessment.perspective",
        meaning: "Of a proxy: their_view (what I think they would say) or own_view.",
    },
    Column { name: "basis", source: "assessment.basis", meaning: "Of a proxy: on what basis they answered." },
    Column { name: "mode", source: "assessment.mode", meaning: "tablet, own_device, paper, phone or conversation." },
    Column { name: "language", source: "assessment.language", meaning: "en, or other." },
    Column { name: "variant", source: "assessment.variant", meaning: "standard or easy (Easy Read)." },
    Column { name: "occasion", source: "assessment.occasion", meaning: "baseline or follow_up, as it was asked." },
    Column {
        name: "completed",
        source: "assessment.completed",
        meaning: "1 where every overall item has a rating or a stated non-answer, else 0.",
    },
    Column { name: "instrument", source: "instrument.key", meaning: "Instrument." },
    Column {
        name: "version",
        source: "instrument.version",
        meaning: "Its version; the codebook has the exact wording of each.",
    },
];

/// Columns that tell of one answer, in the long file.
pub const ANSWER_COLUMNS: [Column; 2] = [
    Column { name: "item", source: "answer.item", meaning: "Item." },
    Column {
        name: "code",
        source: "answer.code",
        meaning: "A point of the item's scale, or -1 don't know, -2 prefer not to say, -3 does not apply, -4 not answered, -5 not asked.",
    },
];

/// A file that can be downloaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// One row for each answer.
    Long,
    /// One row for each person.
    Wide,
    /// What every column, item and code means.
    Codebook,
}

impl File {
    /// Every file.
    pub const ALL: [File; 3] = [File::Long, File::Wide, File::Codebook];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            File::Long => "assessments-long.csv",
            File::Wide => "assessments-wide.csv",
            File::Codebook => "codebook.csv",
        }
    }

    /// The file with this name.
    pub fn parse(name: &str) -> Option<File> {
        File::ALL.into_iter().find(|file| file.name() == name)
    }

    /// What one row is.
    pub fn row_is(self) -> &'static str {
        match self {
            File::Long => "answer",
            File::Wide => "person",
            File::Codebook => "wording",
        }
    }
}

/// The name of an item as a column: statistics programs take no dots.
pub fn column_of(item: &str) -> String {
    item.replace('.', "_")
}

/// Writes rows as CSV (RFC 4180).
///
/// # Errors
/// `Internal`, where a row cannot be written to memory.
pub fn csv_lines<R, F>(rows: impl IntoIterator<Item = R>) -> crate::error::Result<Vec<u8>>
where
    R: IntoIterator<Item = F>,
    F: AsRef<[u8]>,
{
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).map_err(crate::error::Error::internal)?;
    }
    writer.into_inner().map_err(crate::error::Error::internal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::release::visibility::{Class, classes};

    #[test]
    fn every_column_comes_from_one_that_may_leave() {
        let classes = classes().unwrap();
        for column in PERSON_COLUMNS.iter().chain(&ASSESSMENT_COLUMNS).chain(&ANSWER_COLUMNS) {
            let class = classes.get(column.source).copied();
            assert!(
                class.is_some_and(|class| class != Class::Private),
                "{} comes from {}: {class:?}",
                column.name,
                column.source
            );
        }
    }

    #[test]
    fn no_date_leaves_as_it_is() {
        let classes = classes().unwrap();
        for date in ["assessment.captured_on", "person.service_start"] {
            assert_eq!(classes.get(date), Some(&Class::Coarsen));
        }
    }
}
