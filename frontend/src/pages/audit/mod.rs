//! The audit log, page by page: who did what, and when, with each action in words.

use std::rc::Rc;

use serde::{Deserialize, Serialize};
use shared::Page;
use shared::user::AuditEntry;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::api;
use crate::components::{PageHeading, Pagination, Table, load_view, nothing_here};
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

fn table(i18n: &I18n, entries: &[AuditEntry]) -> Html {
    let head = html! {
        for id in ["audit-when", "audit-who", "audit-what", "audit-about"] {
            <th scope="col" class="govuk-table__header">{ i18n.t_args(id, &[]) }</th>
        }
    };
    html! {
        <Table id="audit-table" caption={i18n.t("audit-caption")} caption_class="govuk-visually-hidden" class="audit__table" {head}>
            for entry in entries.iter() {
                <tr class="govuk-table__row" key={entry.id.to_string()}>
                    <th scope="row" class="govuk-table__header audit__when">
                        <time datetime={entry.at.to_rfc3339()}>{ i18n.date_time(entry.at) }</time>
                    </th>
                    <td class="govuk-table__cell">
                        { entry.actor_name.clone().unwrap_or_else(|| i18n.t("audit-command-line").to_string()) }
                    </td>
                    <td class="govuk-table__cell">{ worded(i18n, "audit-action", &entry.action) }</td>
                    <td class="govuk-table__cell">
                        { worded(i18n, "audit-kind", &entry.subject_kind) }
                        if let Some(subject) = &entry.subject {
                            { " " }<span class="audit__subject">{ subject }</span>
                        }
                    </td>
                </tr>
            }
        </Table>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actions_in_words() {
        let i18n = I18n::english();
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
            "session.sign_in",
            "session.sign_in_failed",
            "session.sign_out",
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
        for kind in ["assessment", "dataset", "instrument", "person", "programme", "provider", "user"] {
            assert_ne!(worded(&i18n, "audit-kind", kind), kind, "no text for {kind}");
        }
        assert_eq!(worded(&i18n, "audit-action", "person.opt_out"), "Opted out");
        assert_eq!(worded(&i18n, "audit-action", "something.new"), "something.new");
    }

    #[test]
    fn an_address_without_a_page_asks_for_the_first() {
        assert_eq!(PageQuery::default().page, 1);
    }
}
