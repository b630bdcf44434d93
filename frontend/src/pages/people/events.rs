//! What happened to a person, latest first.

use shared::person::{EventKind, PersonEvent};
use yew::prelude::*;

use crate::i18n::I18n;

/// A line of time.
pub fn events(i18n: &I18n, events: &[PersonEvent]) -> Html {
    html! {
        <ol class="app-timeline" reversed={true}>
            for event in events.iter() {
                <li class="app-timeline__item">
                    <p class="app-timeline__what">{ i18n.t_code("event", event.kind.as_str()) }</p>
                    <p class="app-timeline__when">{ i18n.date(event.on) }</p>
                    for line in more(i18n, event) {
                        <p class="app-timeline__more">{ line }</p>
                    }
                </li>
            }
        </ol>
    }
}

/// Why, and who decided.
fn more(i18n: &I18n, event: &PersonEvent) -> Vec<AttrValue> {
    let reason = event.reason.as_deref().and_then(|reason| match event.kind {
        EventKind::Ended => Some(i18n.t_code("end-reason", reason)),
        EventKind::OptedOut | EventKind::Withdrew => Some(i18n.t_code("opt-out-reason", reason)),
        EventKind::NotToday => Some(i18n.t_code("not-today-reason", reason)),
        EventKind::Registered | EventKind::Edited | EventKind::Transferred | EventKind::OptedIn => None,
    });
    let decided = event.decided_by.as_deref().map(|by| {
        let who = i18n.t_code("decided-by", by);
        i18n.t_args("person-decided-by", &[("who", who.as_str().to_owned().into())])
    });
    reason.into_iter().chain(decided).collect()
}
