//! Typing in what came back on paper: the reference, the form, where two passes differ, and the receipt. A reference in the
//! address, as a phone reads it from the code, is taken out of it at once.

mod differences;
mod find;
mod form;
mod keep;
mod pass;
mod receipt;
mod rows;
#[cfg(test)]
mod tests;
mod typed;

use std::rc::Rc;

use gloo::events::EventListener;
use shared::paper::PaperForm;
use yew::prelude::*;

use find::Find;
use form::EntryForm;
use receipt::{Sent, SentPage};

/// Where the work is.
#[derive(Clone, PartialEq)]
enum At {
    /// The reference is to be typed; one may have come with the address.
    Finding(String),
    /// A form is open.
    Open(Rc<PaperForm>),
    /// One was sent.
    Sent(Rc<Sent>),
}

/// The page.
#[component]
pub fn PaperPage() -> Html {
    let at = use_state(|| At::Finding(from_address().unwrap_or_default()));
    {
        // A second code that is scanned while the page is open comes as another fragment.
        let at = at.clone();
        use_effect_with((), move |()| {
            let listening = EventListener::new(&gloo::utils::window(), "hashchange", move |_| {
                if let Some(typed) = from_address() {
                    at.set(At::Finding(typed));
                }
            });
            move || drop(listening)
        });
    }
    let to = |make: fn(Rc<PaperForm>) -> At| {
        let at = at.clone();
        Callback::from(move |form| at.set(make(form)))
    };
    let again = {
        let at = at.clone();
        Callback::from(move |()| at.set(At::Finding(String::new())))
    };
    let on_sent = {
        let at = at.clone();
        Callback::from(move |sent: Sent| at.set(At::Sent(Rc::new(sent))))
    };
    match &*at {
        At::Finding(typed) => {
            html! { <Find key={format!("find-{typed}")} typed={typed.clone()} on_found={to(At::Open)} /> }
        }
        At::Open(form) => {
            html! { <EntryForm key={form.reference.clone()} form={form.clone()} {on_sent} on_leave={again} /> }
        }
        At::Sent(sent) => html! { <SentPage sent={sent.clone()} on_next={again} /> },
    }
}

/// The reference in the fragment of the address, which is taken away.
fn from_address() -> Option<String> {
    let window = gloo::utils::window();
    let location = window.location();
    let hash = location.hash().ok().filter(|hash| hash.len() > 1)?;
    let history = window.history().ok()?;
    let state = history.state().unwrap_or_default();
    // Fails only for an address of another origin.
    let _ = history.replace_state_with_url(&state, "", location.pathname().ok().as_deref());
    Some(hash.trim_start_matches('#').to_owned())
}
