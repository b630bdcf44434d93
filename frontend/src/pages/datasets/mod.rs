//! The files for evaluators: what a row is, what is in them, what is held back and why, and how non-answers are coded.

use std::rc::Rc;

use shared::answer::NonAnswer;
use shared::dataset::{DatasetFile, DatasetList};
use yew::prelude::*;

use crate::api;
use crate::components::{PageHeading, Table, load_view, nothing_here};
use crate::hooks::use_load;
use crate::i18n::{I18n, use_i18n};
use crate::state::session::use_programme;

/// The page of datasets.
#[component]
pub fn DatasetsPage() -> Html {
    let i18n = use_i18n();
    let minimum_k = use_programme().map_or(0, |programme| programme.settings.minimum_k);
    let state = use_load((), |()| api::datasets::list());
    let ready = |list: Rc<DatasetList>| {
        if list.files.is_empty() {
            nothing_here(i18n.t("dataset-empty-heading"), i18n.t("dataset-empty"))
        } else {
            found(&i18n, &list, minimum_k)
        }
    };
    html! {
        <div class="datasets">
            <PageHeading title={i18n.t("dataset-title")} />
            <p class="govuk-body-l">{ i18n.t("dataset-lead") }</p>
            { load_view(&i18n, &state, ready) }
        </div>
    }
}

fn found(i18n: &I18n, list: &DatasetList, minimum_k: u64) -> Html {
    let counts = [("assessments", list.assessments.into()), ("people", list.people.into())];
    html! {
        <>
            <p class="govuk-body">{ i18n.t_args("dataset-counts", &counts) }{ " " }{ i18n.t("dataset-audited") }</p>
            <ul class="datasets__files">
                for file in list.files.iter() {
                    { one(i18n, file) }
                }
            </ul>
            { held_back(i18n, list, minimum_k) }
            <h2 class="govuk-heading-l">{ i18n.t("dataset-protect-heading") }</h2>
            <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
                <li>{ i18n.t("dataset-protect-1") }</li>
                <li>{ i18n.t("dataset-protect-2") }</li>
                <li>{ i18n.t("dataset-protect-3") }</li>
                <li>{ i18n.t("dataset-protect-4") }</li>
            </ul>
            { codes(i18n) }
        </>
    }
}

/// The text for a name that the server gives; the name itself where the app is older than it.
fn worded(i18n: &I18n, prefix: &str, name: &str) -> String {
    let id = format!("{prefix}-{}", name.replace('.', "-"));
    i18n.find(&id, &[]).map_or_else(|| name.to_string(), |text| text.to_string())
}

fn one(i18n: &I18n, file: &DatasetFile) -> Html {
    html! {
        <li class="datasets__file app-card" key={file.name.clone()}>
            <h2 class="govuk-heading-m">{ worded(i18n, "dataset-name", &file.name) }</h2>
            <p class="govuk-body">{ worded(i18n, "dataset-row", &file.row_is) }</p>
            <p class="datasets__link">
                <a class="govuk-link" href={api::datasets::address(&file.name)} download={file.name.clone()}>
                    { i18n.t_args("dataset-download", &[("file", file.name.clone().into())]) }
                </a>
                if let Some(rows) = file.rows {
                    <span class="datasets__rows">{ i18n.t_args("dataset-rows", &[("n", rows.into())]) }</span>
                }
            </p>
        </li>
    }
}

fn held_back(i18n: &I18n, list: &DatasetList, minimum_k: u64) -> Html {
    let names =
        |names: &[String]| names.iter().map(|name| worded(i18n, "dataset-quasi", name)).collect::<Vec<_>>().join(", ");
    let included = if list.included.is_empty() {
        i18n.t("dataset-included-none")
    } else {
        i18n.t_args("dataset-included", &[("names", names(&list.included).into())])
    };
    let held_back = if list.held_back.is_empty() {
        i18n.t_args("dataset-held-back-none", &[("k", minimum_k.into())])
    } else {
        i18n.t_args("dataset-held-back", &[("names", names(&list.held_back).into()), ("k", minimum_k.into())])
    };
    html! {
        <section aria-labelledby="dataset-included">
            <h2 class="govuk-heading-l" id="dataset-included">{ i18n.t("dataset-included-heading") }</h2>
            <p class="govuk-body">{ included }</p>
            <p class="govuk-body">{ held_back }</p>
        </section>
    }
}

fn codes(i18n: &I18n) -> Html {
    let head = html! {
        <>
            <th scope="col" class="govuk-table__header">{ i18n.t("dataset-code") }</th>
            <th scope="col" class="govuk-table__header">{ i18n.t("dataset-code-means") }</th>
        </>
    };
    html! {
        <section aria-labelledby="dataset-codes">
            <h2 class="govuk-heading-l" id="dataset-codes">{ i18n.t("dataset-codes-heading") }</h2>
            <p class="govuk-body">{ i18n.t("dataset-codes-lead") }</p>
            <Table id="dataset-codes-table" caption={i18n.t("dataset-codes-caption")} caption_class="govuk-visually-hidden" {head}>
                for kind in NonAnswer::ALL {
                    <tr class="govuk-table__row">
                        <th scope="row" class="govuk-table__header">{ i18n.decimal(f64::from(kind.code()), 0) }</th>
                        <td class="govuk-table__cell">{ i18n.t_code("dataset-code", kind.as_str()) }</td>
                    </tr>
                }
            </Table>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_non_answer_has_its_words() {
        let i18n = I18n::tested();
        for kind in NonAnswer::ALL {
            assert!(i18n.find(&format!("dataset-code-{}", kind.as_str()), &[]).is_some(), "{}", kind.as_str());
            assert!(i18n.find(&format!("progress-nonanswer-{}", kind.as_str()), &[]).is_some(), "{}", kind.as_str());
        }
    }

    #[test]
    fn a_name_the_app_does_not_know_stands_for_itself() {
        let i18n = I18n::tested();
        assert_eq!(worded(&i18n, "dataset-quasi", "age_band"), "age band");
        assert_eq!(worded(&i18n, "dataset-quasi", "shoe_size"), "shoe_size");
        assert_eq!(worded(&i18n, "dataset-name", "codebook.csv"), "Codebook");
    }
}
