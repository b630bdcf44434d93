//! The audit log, page by page: who did what, and when, with each action in words.

use std::rc::Rc;

use serde::{Deserialize, Serialize};
use shared::Page;
use shared::user::AuditEntry;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::api;
use crate::components::{Column, PageHeading, Pagination, Row, load_view, nothing_here, row_table};
use crate::hooks::use_load;
use crate::i18n::{I18n, use_i18n};
use crate::routes::Route;

/// Which page, as it stands in the address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PageQuery {
    /// From 1.
    pub page: u64,
}

impl Default for PageQuery {
    fn default() -> Self {
        PageQuery { page: 1 }
    }
}

/// The page of a list that the address asks for, and how to go to another.
#[hook]
pub fn use_page(route: Route) -> (u64, Callback<u64>) {
    let location = use_location();
    let navigator = use_navigator();
    let page = location.and_then(|location| location.query::<PageQuery>().ok()).unwrap_or_default().page.max(1);
    let go = Callback::from(move |page: u64| {
        if let Some(navigator) = &navigator {
            // Fails only for what has no form as a query; a number has one.
            let _ = navigator.push_with_query(&route, &PageQuery { page });
        }
        gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
    });
    (page, go)
}

/// The page of the audit log.
#[component]
pub fn AuditPage() -> Html {
    let i18n = use_i18n();
    let (page, on_page) = use_page(Route::Audit);
    let state = use_load(page, api::audit::list);
    let found = |list: Rc<Page<AuditEntry>>| {
        if list.total == 0 {
            return nothing_here(i18n.t("audit-empty-heading"), i18n.t("audit-empty"));
        }
        html! {
            <>
                { table(&i18n, &list.items) }
                <Pagination page={list.page} per_page={list.per_page} total={list.total} {on_page} label={i18n.t("audit-page")} />
            </>
        }
    };
    html! {
        <div class="audit">
            <PageHeading title={i18n.t("audit-title")} step={page.to_string()} />
            <p class="govuk-body-l">{ i18n.t("audit-lead") }</p>
            { load_view(&i18n, &state, found) }
        </div>
    }
}

/// An action or kind in words; its name where the app is older than it.
fn worded(i18n: &I18n, prefix: &str, name: &str) -> String {
    let id = format!("{prefix}-{}", name.replace('.', "-"));
    i18n.find(&id, &[]).map_or_else(|| name.to_string(), |text| text.to_string())
}

/// The name of an account that an entry is about, where another entry of the page tells it.
fn name_of<'a>(entries: &'a [AuditEntry], subject: &str) -> Option<&'a str> {
    let id = subject.parse().ok()?;
    entries.iter().find(|entry| entry.actor == Some(id)).and_then(|entry| entry.actor_name.as_deref())
}

fn table(i18n: &I18n, entries: &[AuditEntry]) -> Html {
    let columns =
        ["audit-when", "audit-who", "audit-what", "audit-about"].map(|id| Column::words(i18n.t_args(id, &[])));
    let rows = entries.iter().map(|entry| {
        let who = entry.actor_name.clone().unwrap_or_else(|| i18n.t("audit-command-line").to_string());
        let about = entry.subject.as_deref().map(|subject| match name_of(entries, subject) {
            Some(name) => html! { name },
            None => html! { <span class="audit__subject">{ subject }</span> },
        });
        let cells = vec![
            html! { <time class="audit__when" datetime={entry.at.to_rfc3339()}>{ i18n.date_time(entry.at) }</time> },
            html! { who },
            html! { worded(i18n, "audit-action", &entry.action) },
            html! { <>{ worded(i18n, "audit-kind", &entry.subject_kind) }{ " " }{ for about }</> },
        ];
        Row { cells, strong: false }
    });
    let classes = ("govuk-visually-hidden", "audit__table");
    row_table("audit-table".into(), i18n.t("audit-caption"), classes, &columns, rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actions_in_words() {
        let i18n = I18n::tested();
        for action in [
            "assessment.accept",
            "dataset.download",
            "import.people",
            "import.ratings",
            "instrument.load",
            "instrument.withdraw",
            "person.edit",
            "person.end",
            "person.not_today",
            "person.opt_in",
            "person.opt_out",
            "person.register",
            "person.transfer",
            "person.withdraw_answers",
            "programme.demo",
            "programme.load",
            "recovery.hold",
            "recovery.receive",
            "session.give_pass",
            "session.resume",
            "session.sign_in",
            "session.sign_in_failed",
            "session.sign_out",
            "texts.export",
            "texts.load",
            "user.activate",
            "user.add",
            "user.change_password",
            "user.change_password_failed",
            "user.deactivate",
            "user.reset_password",
            "user.update",
        ] {
            assert_ne!(worded(&i18n, "audit-action", action), action, "no text for {action}");
        }
        for kind in ["assessment", "dataset", "instrument", "language", "person", "programme", "provider", "user"] {
            assert_ne!(worded(&i18n, "audit-kind", kind), kind, "no text for {kind}");
        }
        assert_eq!(worded(&i18n, "audit-action", "person.opt_out"), "Opted out");
        assert_eq!(worded(&i18n, "audit-action", "something.new"), "something.new");
    }

    #[test]
    fn an_account_is_called_by_its_name_where_the_page_tells_it() {
        let id = uuid::Uuid::from_u128(7);
        let entry = AuditEntry {
            id: uuid::Uuid::from_u128(1),
            at: chrono::DateTime::UNIX_EPOCH,
            actor: Some(id),
            actor_name: Some("Ada".into()),
            action: "session.sign_in".into(),
            subject_kind: "user".into(),
            subject: Some(id.to_string()),
        };
        let entries = [entry];
        assert_eq!(name_of(&entries, &id.to_string()), Some("Ada"));
        assert_eq!(name_of(&entries, &uuid::Uuid::from_u128(8).to_string()), None);
        assert_eq!(name_of(&entries, "assessments-long.csv"), None);
    }

    #[test]
    fn an_address_without_a_page_asks_for_the_first() {
        assert_eq!(PageQuery::default().page, 1);
    }
}
