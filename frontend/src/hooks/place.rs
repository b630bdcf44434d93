//! Where the reader was on a page, remembered for each entry of the browser's history, so that “back” leads to the same
//! place of a list and not to its top. A page that is new begins at its heading.

use std::cell::RefCell;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;

/// How many places are remembered.
const KEPT: usize = 60;
/// Milliseconds between two looks at whether the page is long enough already, and how many looks there are.
const LOOK: u32 = 50;
const LOOKS: u32 = 100;
/// A question of an assessment is always read from its beginning.
const ALWAYS_FROM_THE_TOP: &str = "/assess";

#[derive(Default)]
struct Places {
    /// History entries with how far each was scrolled, the latest last.
    seen: Vec<(String, f64)>,
    /// The entry that was gone back to, and where it is to be, until the page is there.
    wanted: Option<(String, f64)>,
}

impl Places {
    fn note(&mut self, entry: &str, y: f64) {
        // While a page is being put back, the browser scrolls by itself; that is nobody's place.
        if self.is_wanted(entry) {
            return;
        }
        self.seen.retain(|(other, _)| other != entry);
        self.seen.push((entry.to_owned(), y));
        if self.seen.len() > KEPT {
            self.seen.remove(0);
        }
    }

    fn come_back(&mut self, entry: &str) {
        self.wanted = self.seen.iter().find(|(other, y)| other == entry && *y >= 1.0).cloned();
    }

    fn is_wanted(&self, entry: &str) -> bool {
        self.wanted.as_ref().is_some_and(|(wanted, _)| wanted == entry)
    }
}

thread_local! {
    static PLACES: RefCell<Places> = RefCell::default();
}

/// The entry of the history that is shown: its address, and what the router stored with it.
fn entry() -> String {
    let window = gloo::utils::window();
    let state = window.history().and_then(|history| history.state()).unwrap_or_default();
    let state = js_sys::JSON::stringify(&state).map(String::from).unwrap_or_default();
    format!("{} {state}", window.location().href().unwrap_or_default())
}

/// Begins to remember. Called once, before the router starts to listen.
pub fn keep_places() {
    let window = gloo::utils::window();
    let on = |name: &'static str, run: fn()| EventListener::new(&window, name, move |_| run()).forget();
    on("scroll", || {
        let y = gloo::utils::window().scroll_y().unwrap_or_default();
        PLACES.with_borrow_mut(|places| places.note(&entry(), y));
    });
    on("popstate", || {
        let path = gloo::utils::window().location().pathname().unwrap_or_default();
        let wanted = PLACES.with_borrow_mut(|places| {
            places.come_back(&entry());
            if path.ends_with(ALWAYS_FROM_THE_TOP) {
                places.wanted = None;
            }
            places.wanted.is_some()
        });
        if wanted {
            look(LOOKS);
        }
    });
    // Whoever moves on before the page is there is not pulled back.
    for name in ["wheel", "touchstart", "keydown", "pointerdown"] {
        on(name, || PLACES.with_borrow_mut(|places| places.wanted = None));
    }
}

/// Whether the page that is shown was gone back to and will be where the reader left it.
pub fn is_coming_back() -> bool {
    PLACES.with_borrow(|places| places.wanted.is_some() && places.is_wanted(&entry()))
}

/// Goes to the wanted place as soon as the page reaches that far.
fn look(left: u32) {
    Timeout::new(LOOK, move || {
        let Some((wanted, y)) = PLACES.with_borrow(|places| places.wanted.clone()) else { return };
        if wanted != entry() {
            return PLACES.with_borrow_mut(|places| places.wanted = None);
        }
        let window = gloo::utils::window();
        let height = gloo::utils::document().document_element().map_or(0, |root| root.scroll_height());
        let seen = window.inner_height().ok().and_then(|seen| seen.as_f64()).unwrap_or_default();
        if left > 0 && f64::from(height) - seen < y - 1.0 {
            return look(left - 1);
        }
        window.scroll_to_with_x_and_y(0.0, y);
        PLACES.with_borrow_mut(|places| places.wanted = None);
    })
    .forget();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_gone_back_to_is_where_it_was_left() {
        let mut places = Places::default();
        places.note("list 1", 640.0);
        places.note("person 2", 0.0);
        places.come_back("list 1");
        assert_eq!(places.wanted, Some(("list 1".to_owned(), 640.0)));
        // The browser's own scrolling while the list is on its way changes nothing.
        places.note("list 1", 0.0);
        assert_eq!(places.wanted, Some(("list 1".to_owned(), 640.0)));
        places.wanted = None;
        places.come_back("person 2");
        assert_eq!(places.wanted, None, "its top is where every page begins");
        places.come_back("never seen 3");
        assert_eq!(places.wanted, None);
    }

    #[test]
    fn only_so_many_are_remembered() {
        let mut places = Places::default();
        for n in 0..2 * KEPT {
            places.note(&n.to_string(), 9.0);
        }
        assert_eq!(places.seen.len(), KEPT);
        assert_eq!(places.seen.last().map(|(entry, _)| entry.as_str()), Some("119"));
    }
}
