//! What stands beside that which waits: what was begun and not finished, and what was sent from here today.

use std::collections::BTreeMap;

use uuid::Uuid;
use yew::prelude::*;

use super::super::at::AssessLink;
use crate::i18n::I18n;
use crate::offline::Kept;
use crate::offline::sent_log::Entry;
use crate::questions::at::At;
use crate::questions::flow::Draft;

/// The names of people, as far as they are known.
pub type Names = BTreeMap<Uuid, AttrValue>;

/// Begun, not finished: where to go on. Of a private one nothing more is told than that it is.
pub fn begun(i18n: &I18n, drafts: &[Kept<Draft>], names: &Names) -> Html {
    if drafts.is_empty() {
        return html! {};
    }
    let one = |kept: &Kept<Draft>| {
        let draft = &kept.value;
        let name = names.get(&draft.person).cloned().unwrap_or_else(|| i18n.t("waiting-somebody"));
        let when = i18n.date_time(draft.updated_at).as_str().to_owned();
        let about = name.clone();
        html! {
            <li key={kept.id.to_string()} class="app-card capture-waiting__one">
                <h3 class="govuk-heading-m">{ name }</h3>
                <p class="govuk-body">{ i18n.t_args("waiting-begun-when", &[("when", when.into())]) }
                    if draft.private { { " " }{ i18n.t("waiting-begun-private") } }
                </p>
                <p class="capture-waiting__do">
                    <AssessLink person={draft.person} at={At::default()}>
                        { i18n.t("waiting-begun-go-on") }<span class="govuk-visually-hidden">{ " " }{ about }</span>
                    </AssessLink>
                </p>
            </li>
        }
    };
    html! {
        <>
            <h2 class="govuk-heading-l">{ i18n.t("waiting-begun-title") }</h2>
            <p class="govuk-body-l">{ i18n.t("waiting-begun-lead") }</p>
            <ul class="capture-waiting">{ for drafts.iter().map(one) }</ul>
        </>
    }
}

/// Whom answers were sent of today, and when they arrived.
pub fn sent_today(i18n: &I18n, sent: &[Entry], names: &Names) -> Html {
    if sent.is_empty() {
        return html! {};
    }
    let one = |entry: &Entry| {
        let name = names.get(&entry.person).cloned().unwrap_or_else(|| i18n.t("waiting-somebody"));
        let when = i18n.date_time(entry.at).as_str().to_owned();
        let args = [("name", name.as_str().to_owned().into()), ("when", when.into())];
        let id = if entry.not_today { "sent-today-not-today" } else { "sent-today-one" };
        html! { <li key={entry.id.to_string()}>{ i18n.t_args(id, &args) }</li> }
    };
    html! {
        <>
            <h2 class="govuk-heading-l">{ i18n.t("sent-today-title") }</h2>
            <ul class="govuk-list govuk-list--bullet">{ for sent.iter().map(one) }</ul>
        </>
    }
}
