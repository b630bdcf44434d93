//! One domain of a person's progress: the words, then the picture. Fetches nothing.

use shared::assessment::Voice;
use shared::progress::ProgressOccasion;
use yew::prelude::*;

use super::words::{Point, say, tell};
use crate::charts::{Observation, RatingsChart, Said};
use crate::i18n::use_i18n;

/// Props of `Domain`.
#[derive(Properties, Clone, PartialEq)]
pub(super) struct DomainProps {
    /// Its place on the page, for ids.
    pub index: usize,
    /// Its name.
    pub name: AttrValue,
    /// One code for each occasion.
    pub codes: Vec<i16>,
    /// The assessments, oldest first.
    pub occasions: Vec<ProgressOccasion>,
    /// Points of the scale with their words, lowest first.
    pub scale: Vec<(i16, String)>,
}

/// One domain.
#[component]
pub(super) fn Domain(props: &DomainProps) -> Html {
    let i18n = use_i18n();
    let observations: Vec<Observation> = props
        .occasions
        .iter()
        .zip(&props.codes)
        .map(|(occasion, code)| Observation { on: occasion.on, voice: occasion.voice, code: *code })
        .collect();
    let of_voice = |voice: Voice| -> Vec<Point> {
        observations.iter().filter(|o| o.voice == voice).map(|o| (o.on, o.code)).collect()
    };
    let sentences = |voice: Voice| -> Vec<AttrValue> {
        tell(voice, &of_voice(voice)).iter().map(|s| say(&i18n, &props.name, &props.scale, s)).collect()
    };
    let (own, proxy) = (sentences(Voice::Own), sentences(Voice::Proxy));
    let months = props.occasions.iter().map(|o| i18n.t_code("month-short", &month_number(o)).to_string());
    let args = [("domain", props.name.to_string().into())];
    let said = Said {
        id: format!("progress-picture-{}", props.index).into(),
        title: i18n.t_args("progress-picture-title", &args),
        description: i18n.t("progress-picture-desc"),
    };
    let heading = format!("progress-domain-{}", props.index);
    html! {
        <section class="progress__domain" aria-labelledby={heading.clone()}>
            <div class="progress__words">
                <h2 class="govuk-heading-l" id={heading}>{ &props.name }</h2>
                if !own.is_empty() {
                    <p class="progress__sentence">{ own.join(" ") }</p>
                }
                if !proxy.is_empty() {
                    <p class={if own.is_empty() { "progress__sentence" } else { "progress__sentence progress__sentence--proxy" }}>
                        { proxy.join(" ") }
                        if !own.is_empty() { { " " }{ i18n.t("progress-proxy-note") } }
                    </p>
                }
            </div>
            <RatingsChart {said} scale={props.scale.clone()} none={i18n.t("progress-no-rating-band")}
                {observations} months={months.collect::<Vec<_>>()} />
        </section>
    }
}

fn month_number(occasion: &ProgressOccasion) -> String {
    chrono::Datelike::month(&occasion.on).to_string()
}
