//! What was last searched for in the list of people. A name is personal data: it is kept in memory alone, never in the
//! address, and forgotten with the session.

use std::cell::RefCell;

thread_local! {
    static SEARCH: RefCell<String> = const { RefCell::new(String::new()) };
}

/// What was last searched for.
pub fn get() -> String {
    SEARCH.with_borrow(Clone::clone)
}

/// Remembers what is searched for.
pub fn set(text: &str) {
    SEARCH.with_borrow_mut(|search| {
        search.clear();
        search.push_str(text);
    });
}
