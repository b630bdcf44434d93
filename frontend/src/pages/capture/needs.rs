//! Before the first question: what the person needs to take part, and the language that the questions begin in.

use shared::assessment::CaptureContext;
use shared::language::Language;
use yew::prelude::*;

use super::settings::{lacking, offered};
use crate::components::{Choice, Select, TagKind, TextLink, tag};
use crate::i18n::I18n;
use crate::pages::needs::{language_name, needs_line};
use crate::questions::words::Name;
use crate::routes::Route;

/// What they need in one calm line, whether it is to be asked about again, and what cannot be had.
pub fn needs_section(i18n: &I18n, context: &CaptureContext, name: &Name) -> Html {
    let id = context.person.id;
    let link = |text: &str| html! { <TextLink to={Route::Needs { id }}>{ name.t(i18n, text) }</TextLink> };
    let body = match &context.needs {
        None => html! {
            <p class="needs-line">{ i18n.t("needs-start-not-recorded") }{ " " }{ link("needs-start-record") }</p>
        },
        Some(record) => html! {
            <>
                { needs_line(i18n, record, &name.text(i18n)) }
                if record.review_due {
                    <p class="needs-when">{ tag(i18n.t("needs-due"), TagKind::Soon) }{ " " }{ link("needs-start-review") }</p>
                }
                if let Some(lacking) = lacking(context) {
                    <p class="needs-when">
                        { i18n.t_args("needs-start-no-language", &[("language", language_name(i18n, lacking).as_str().into())]) }
                    </p>
                }
            </>
        },
    };
    html! {
        <section class="capture-needs" aria-labelledby="needs-heading">
            <h2 id="needs-heading" class="govuk-heading-s">{ name.t(i18n, "needs-start") }</h2>
            { body }
        </section>
    }
}

/// The language to begin in, where there is more than one.
pub fn language_select(
    i18n: &I18n,
    context: &CaptureContext,
    now: &'static Language,
    on_change: Callback<AttrValue>,
) -> Html {
    let offered = offered(&context.instrument);
    let options: Vec<_> = offered.iter().map(|language| Choice::new(language.tag, language.name)).collect();
    html! {
        if offered.len() > 1 {
            <Select id="language" label={i18n.t("needs-start-language")} {options} value={AttrValue::Static(now.tag)} {on_change} />
        }
    }
}
