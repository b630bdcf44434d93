//! Every language with its state and the link to its spreadsheet.

use std::rc::Rc;

use shared::language::{LanguageState, SOURCE};
use yew::prelude::*;

use super::load::LoadForm;
use crate::api;
use crate::components::{Column, PageHeading, Row, TagKind, load_view, row_table, tag};
use crate::hooks::use_load;
use crate::i18n::{I18n, use_i18n};

/// The page.
#[component]
pub fn LanguagesPage() -> Html {
    let i18n = use_i18n();
    let state = use_load((), |()| api::languages::list());
    let on_loaded = state.reload.clone();
    let found = |list: Rc<Vec<LanguageState>>| table(&i18n, &list);
    html! {
        <div class="languages">
            <PageHeading title={i18n.t("languages-title")} />
            <p class="govuk-body-l">{ i18n.t("languages-lead") }</p>
            { load_view(&i18n, &state, found) }
            <p class="govuk-body">{ i18n.t("languages-english-shown") }</p>
            <LoadForm {on_loaded} />
        </div>
    }
}

/// Where a language stands, in a word.
fn status(i18n: &I18n, language: &LanguageState) -> (AttrValue, TagKind) {
    if language.tag == SOURCE {
        (i18n.t("languages-source"), TagKind::Plain)
    } else if language.reviewed {
        (i18n.t("languages-state-reviewed"), TagKind::Good)
    } else if language.missing == language.texts {
        (i18n.t("languages-state-none"), TagKind::Quiet)
    } else if language.reviewed_texts > 0 {
        (i18n.t("languages-state-partly"), TagKind::Soon)
    } else {
        (i18n.t("languages-state-unreviewed"), TagKind::Soon)
    }
}

fn table(i18n: &I18n, list: &[LanguageState]) -> Html {
    let columns = [
        Column::words(i18n.t("languages-name")),
        Column::words(i18n.t("languages-state")),
        Column::figures(i18n.t("languages-reviewed")),
        Column::figures(i18n.t("languages-stale")),
        Column::figures(i18n.t("languages-missing")),
        Column::words(i18n.t("languages-file")),
    ];
    let rows = list.iter().map(|language| {
        let (text, kind) = status(i18n, language);
        let of = [("n", language.reviewed_texts.into()), ("total", language.texts.into())];
        let name = html! { <bdi lang={language.tag.clone()}>{ &language.name }</bdi> };
        let file = if language.tag == SOURCE {
            Html::default()
        } else {
            let label = i18n.t_args("languages-download", &[("language", language.name.clone().into())]);
            html! {
                <a class="govuk-link" href={api::languages::address(&language.tag)} download="">
                    <bdi>{ label }</bdi>
                </a>
            }
        };
        let cells = vec![
            name,
            tag(text, kind),
            html! { i18n.t_args("languages-reviewed-of", &of) },
            html! { i18n.number(language.stale) },
            html! { i18n.number(language.missing) },
            file,
        ];
        Row { cells, strong: false }
    });
    let classes = ("govuk-visually-hidden", "languages__table");
    row_table("languages-table".into(), i18n.t("languages-caption"), classes, &columns, rows)
}

#[cfg(test)]
mod tests {
    use shared::language::Direction;

    use super::*;

    fn language(tag: &str, reviewed_texts: u64, missing: u64) -> LanguageState {
        LanguageState {
            tag: tag.into(),
            name: tag.into(),
            direction: Direction::Ltr,
            texts: 10,
            reviewed_texts,
            stale: 0,
            missing,
            reviewed: reviewed_texts == 10,
        }
    }

    #[test]
    fn where_a_language_stands() {
        let i18n = I18n::tested();
        let kind = |tag: &str, reviewed, missing| status(&i18n, &language(tag, reviewed, missing)).1;
        assert_eq!(kind("en", 10, 0), TagKind::Plain);
        assert_eq!(kind("pl", 10, 0), TagKind::Good);
        assert_eq!(kind("pl", 0, 10), TagKind::Quiet);
        assert_eq!(kind("pl", 0, 2), TagKind::Soon);
        assert_eq!(status(&i18n, &language("pl", 3, 0)).0, i18n.t("languages-state-partly"));
    }
}
