//! Something that waits, as it is kept, over versions of the app.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use shared::assessment::Submission;
use shared::device::Finished;
use shared::error::{ErrorCode, FieldError};
use uuid::Uuid;

use super::Note;
use crate::offline::StoreError;
use crate::offline::record::{Inner, Stored};

/// Seconds that what is finished is left to the page on which it was finished, which sends it at once and tells what came
/// of it.
const LEFT_TO_ITS_PAGE: i64 = 60;

/// Something finished that waits for the server's word. The server reads `finished` by its name when it recovers a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Waiting {
    /// Exactly what is sent, each time the same.
    pub finished: Finished,
    /// Whether it was given in private.
    pub private: bool,
    /// How often sending was tried.
    pub tries: u32,
    /// Why it is still here, once that is known.
    pub trouble: Option<Trouble>,
    /// How often it has failed in a row, since somebody or a new network last made it hurry.
    pub failures: u32,
    /// When it is tried next by itself.
    pub next_try_at: Option<DateTime<Utc>>,
    /// The draft it came from, to mend a refused answer; its own format version.
    draft_format: u32,
    draft: Option<Inner>,
}

/// Why something is not sent yet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Trouble {
    /// The server was not reached, or could not take it just now. Trying again may do.
    Unreached,
    /// Somebody must sign in first.
    NotSignedIn,
    /// The server refuses it as it is.
    Refused {
        /// The server's code.
        code: ErrorCode,
        /// The refused fields.
        fields: Vec<FieldError>,
        /// The request's id, to quote.
        request_id: String,
    },
}

impl Waiting {
    /// A finished assessment with the draft it came from.
    ///
    /// # Errors
    /// Where the draft cannot be written.
    pub fn assessment<T: Stored>(given: Submission, private: bool, draft: &T) -> Result<Waiting, StoreError> {
        let (draft_format, now) = (T::FORMAT, given.captured_at);
        let draft = Some(Inner::write(draft)?);
        Ok(Waiting { private, draft_format, draft, ..Waiting::new(Finished::Assessment(given), now) })
    }

    /// Something that was never a draft, finished at `now`.
    pub fn new(finished: Finished, now: DateTime<Utc>) -> Waiting {
        Waiting {
            finished,
            private: false,
            tries: 0,
            trouble: None,
            failures: 0,
            next_try_at: Some(now + TimeDelta::seconds(LEFT_TO_ITS_PAGE)),
            draft_format: 0,
            draft: None,
        }
    }

    /// The draft it came from, if it did.
    pub fn draft<T: Stored>(&self) -> Option<T> {
        self.draft.as_ref()?.read(self.draft_format)
    }

    /// Whom it is about.
    pub fn person(&self) -> Uuid {
        match &self.finished {
            Finished::Assessment(given) => given.person,
            Finished::NotToday { person, .. } => *person,
        }
    }

    /// When it was finished, by this device's clock.
    pub fn finished_at(&self) -> DateTime<Utc> {
        match &self.finished {
            Finished::Assessment(given) => given.captured_at,
            Finished::NotToday { attempt, .. } => attempt.at,
        }
    }

    /// Whether it is an assessment.
    pub fn is_assessment(&self) -> bool {
        matches!(self.finished, Finished::Assessment(_))
    }

    /// Why the server refuses it, if it does.
    pub fn refused(&self) -> Option<ErrorCode> {
        match &self.trouble {
            Some(Trouble::Refused { code, .. }) => Some(*code),
            Some(Trouble::Unreached | Trouble::NotSignedIn) | None => None,
        }
    }

    pub(super) fn note(&mut self, note: Note) {
        if let Some(trouble) = note.trouble {
            self.tries = self.tries.saturating_add(1);
            self.trouble = Some(trouble);
        }
        self.failures = note.failures;
        self.next_try_at = note.next_try_at;
    }
}

/// The shape of the first version, which knew assessments alone.
#[derive(Deserialize)]
struct First {
    submission: Submission,
    private: bool,
    tries: u32,
    trouble: Option<Trouble>,
    draft_format: u32,
    draft: Inner,
}

impl Stored for Waiting {
    const FORMAT: u32 = 2;

    fn upgrade(format: u32, text: &str) -> Option<Self> {
        if format != 1 {
            return None;
        }
        let First { submission, private, tries, trouble, draft_format, draft } = serde_json::from_str(text).ok()?;
        Some(Waiting {
            finished: Finished::Assessment(submission),
            private,
            tries,
            trouble,
            failures: 0,
            next_try_at: None,
            draft_format,
            draft: Some(draft),
        })
    }
}

#[cfg(test)]
mod tests {
    use shared::error::FieldCode;
    use shared::person::{NotToday, NotTodayReason};

    use super::*;
    use crate::questions::flow::Draft;

    /// As the app wrote it before there was a second format.
    const FORMAT_1: &str = include_str!("format-1.json");

    fn upgraded() -> Waiting {
        Waiting::upgrade(1, FORMAT_1).unwrap()
    }

    #[test]
    fn what_the_first_version_wrote_is_read_whole() {
        let waiting = upgraded();
        let Finished::Assessment(given) = &waiting.finished else { panic!("an assessment") };
        assert_eq!((waiting.person(), given.answers["home.overall"]), (Uuid::from_u128(99), 4));
        assert_eq!((waiting.private, waiting.tries, waiting.next_try_at), (true, 3, None));
        assert_eq!(waiting.refused(), Some(ErrorCode::Invalid));
        let Some(Trouble::Refused { fields, .. }) = &waiting.trouble else { panic!("refused") };
        assert_eq!((fields[0].field.as_str(), fields[0].code), ("captured_at", FieldCode::InFuture));
        assert_eq!(waiting.draft::<Draft>().map(|draft| draft.id), Some(Uuid::from_u128(7)));
        assert_eq!(Waiting::upgrade(0, FORMAT_1), None);
    }

    #[test]
    fn what_is_written_now_is_read_again_and_names_what_the_server_looks_for() {
        let attempt = NotToday {
            id: Uuid::from_u128(5),
            at: "2026-11-22T09:14:00Z".parse().unwrap(),
            reason: NotTodayReason::Unwell,
        };
        let not_today = Finished::NotToday { person: Uuid::from_u128(9), attempt };
        for waiting in [upgraded(), Waiting::new(not_today, Utc::now())] {
            let text = serde_json::to_string(&waiting).unwrap();
            assert_eq!(serde_json::from_str::<Waiting>(&text).unwrap(), waiting);
            let found: serde_json::Value = serde_json::from_str(&text).unwrap();
            let read: Finished = serde_json::from_value(found["finished"].clone()).unwrap();
            assert_eq!(read, waiting.finished);
        }
    }

    #[test]
    fn a_note_without_trouble_is_no_try() {
        let mut waiting = upgraded();
        let next = Some("2026-11-22T09:14:00Z".parse().unwrap());
        waiting.note(Note { trouble: None, failures: 2, next_try_at: next });
        assert_eq!((waiting.tries, waiting.refused(), waiting.next_try_at), (3, Some(ErrorCode::Invalid), next));
        waiting.note(Note { trouble: Some(Trouble::Unreached), failures: 3, next_try_at: None });
        assert_eq!((waiting.tries, waiting.refused(), waiting.failures), (4, None, 3));
    }
}
