//! What is being typed in, kept in this window's memory while another page is looked at; never on the device. One form at a
//! time, of the account that types.

use std::cell::RefCell;

use uuid::Uuid;

use super::typed::{Ids, Pass};

/// How far the work on a form is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// The first pass.
    #[default]
    First,
    /// The second, which begins empty.
    Second,
    /// Where both differ.
    Differences,
    /// Both are one; it can be looked through and sent.
    Settled,
    /// It has arrived.
    Sent,
}

/// Everything typed of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct Work {
    /// Both passes; without the second time only the first counts.
    pub passes: [Pass; 2],
    /// How far it is.
    pub stage: Stage,
    /// Whether it is typed twice.
    pub twice: bool,
    /// Whether it corrects what was typed in before.
    pub correcting: bool,
    /// Made once.
    pub ids: Ids,
}

impl Work {
    /// Nothing typed yet.
    pub fn new() -> Work {
        Work { passes: Default::default(), stage: Stage::First, twice: false, correcting: false, ids: Ids::new() }
    }

    /// Whether something would be lost.
    pub fn is_at_stake(&self) -> bool {
        self.stage != Stage::Sent && self.passes.iter().any(Pass::is_begun)
    }

    /// Which pass is being typed.
    pub fn pass(&self) -> usize {
        usize::from(self.stage == Stage::Second)
    }
}

thread_local! {
    static KEPT: RefCell<Option<(Uuid, String, Work)>> = const { RefCell::new(None) };
}

/// Keeps the work on a form, where there is any; otherwise what was kept of it is forgotten.
pub fn keep(account: Uuid, reference: &str, work: &Work) {
    let kept = work.is_at_stake().then(|| (account, reference.to_owned(), work.clone()));
    KEPT.with_borrow_mut(|slot| *slot = kept);
}

/// The work on a form that was kept, or new.
pub fn resume(account: Uuid, reference: &str) -> Work {
    let kept = KEPT.with_borrow_mut(Option::take);
    kept.filter(|(whose, which, _)| *whose == account && which == reference).map_or_else(Work::new, |(.., work)| work)
}
