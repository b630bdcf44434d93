//! Every version of every questionnaire, and for administrators the way to load another.

use std::rc::Rc;

use shared::instrument::InstrumentSummary;
use shared::role::Permission;
use yew::prelude::*;

use super::load::LoadForm;
use crate::api;
use crate::components::{PageHeading, Table, TagKind, TextLink, load_view, nothing_here, tag};
use crate::hooks::use_load;
use crate::i18n::{I18n, use_i18n};
use crate::routes::Route;
use crate::state::session::{use_may, use_programme};

/// The page.
#[component]
pub fn InstrumentsPage() -> Html {
    let i18n = use_i18n();
    let may_manage = use_may(Permission::ManageInstruments);
    let today = use_programme().map(|programme| programme.today);
    let state = use_load((), |()| api::instruments::list());
    let on_loaded = state.reload.clone();
    let found = |list: Rc<Vec<InstrumentSummary>>| {
        if list.is_empty() {
            return nothing_here(i18n.t("instrument-empty-heading"), i18n.t("instrument-empty"));
        }
        html! {
            for (key, versions) in grouped(&list).into_iter() {
                { table(&i18n, &key, &versions, today) }
            }
        }
    };
    html! {
        <div class="instruments">
            <PageHeading title={i18n.t("instrument-title")} />
            <p class="govuk-body-l">{ i18n.t("instrument-lead") }</p>
            { load_view(&i18n, &state, found) }
            if may_manage {
                <LoadForm {on_loaded} />
            }
        </div>
    }
}

/// Versions by questionnaire, newest first, in the order of their keys.
fn grouped(list: &[InstrumentSummary]) -> Vec<(String, Vec<InstrumentSummary>)> {
    let mut groups: std::collections::BTreeMap<String, Vec<InstrumentSummary>> = std::collections::BTreeMap::new();
    for version in list {
        let versions = groups.entry(version.key.clone()).or_default();
        let at = versions.partition_point(|other| other.version > version.version);
        versions.insert(at, version.clone());
    }
    groups.into_iter().collect()
}

/// Where a version stands: in words, and what it means for the reader.
pub(super) fn status(
    i18n: &I18n,
    version: &InstrumentSummary,
    today: Option<chrono::NaiveDate>,
) -> (AttrValue, TagKind) {
    if version.withdrawn {
        (i18n.t("instrument-status-withdrawn"), TagKind::Quiet)
    } else if version.current {
        (i18n.t("instrument-status-current"), TagKind::Good)
    } else if today.is_some_and(|today| today < version.effective_from) {
        (i18n.t("instrument-status-coming"), TagKind::Soon)
    } else {
        (i18n.t("instrument-status-earlier"), TagKind::Plain)
    }
}

fn table(i18n: &I18n, key: &str, versions: &[InstrumentSummary], today: Option<chrono::NaiveDate>) -> Html {
    let title = versions.first().map(|version| version.title.clone()).unwrap_or_default();
    let head = html! {
        <>
            <th scope="col" class="govuk-table__header">{ i18n.t("instrument-version") }</th>
            <th scope="col" class="govuk-table__header">{ i18n.t("instrument-status") }</th>
            <th scope="col" class="govuk-table__header">{ i18n.t("instrument-from") }</th>
            <th scope="col" class="govuk-table__header govuk-table__header--numeric">{ i18n.t("instrument-items") }</th>
        </>
    };
    let row = |version: &InstrumentSummary| {
        let (text, kind) = status(i18n, version, today);
        let to = Route::Instrument { key: version.key.clone(), version: version.version };
        let label = i18n.t_args("instrument-read", &[("version", version.version.to_string().into())]);
        html! {
            <tr class="govuk-table__row" key={version.version.to_string()}>
                <th scope="row" class="govuk-table__header"><TextLink {to}>{ label }</TextLink></th>
                <td class="govuk-table__cell">{ tag(text, kind) }</td>
                <td class="govuk-table__cell">{ i18n.date(version.effective_from) }</td>
                <td class="govuk-table__cell govuk-table__cell--numeric">{ version.items }</td>
            </tr>
        }
    };
    html! {
        <Table id={format!("versions-{key}")} caption={i18n.t_args("instrument-caption", &[("title", title.into())])} {head}>
            { for versions.iter().map(row) }
        </Table>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(key: &str, version: u32, withdrawn: bool, current: bool) -> InstrumentSummary {
        InstrumentSummary {
            key: key.into(),
            version,
            title: "Outcomes".into(),
            effective_from: chrono::NaiveDate::from_ymd_opt(2025, 3, 1).expect("a day"),
            withdrawn,
            current,
            sha256: String::new(),
            items: 3,
        }
    }

    #[test]
    fn versions_stand_below_their_questionnaire_newest_first() {
        let list = [
            version("outcomes", 1, false, false),
            version("carers", 1, false, true),
            version("outcomes", 2, false, true),
        ];
        let groups = grouped(&list);
        assert_eq!(groups.iter().map(|(key, _)| key.as_str()).collect::<Vec<_>>(), ["carers", "outcomes"]);
        assert_eq!(groups[1].1.iter().map(|version| version.version).collect::<Vec<_>>(), [2, 1]);
    }

    #[test]
    fn where_a_version_stands() {
        let i18n = I18n::tested();
        let day = |m| chrono::NaiveDate::from_ymd_opt(2025, m, 1);
        assert_eq!(status(&i18n, &version("o", 1, true, false), day(5)).1, TagKind::Quiet);
        assert_eq!(status(&i18n, &version("o", 1, false, true), day(5)).1, TagKind::Good);
        assert_eq!(status(&i18n, &version("o", 1, false, false), day(2)).1, TagKind::Soon);
        assert_eq!(status(&i18n, &version("o", 1, false, false), day(5)).1, TagKind::Plain);
    }
}
