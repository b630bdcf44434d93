//! One domain of a person's progress: the words, then the picture. Fetches nothing.

use shared::assessment::Voice;
use shared::progress::ProgressOccasion;
use yew::prelude::*;

use super::words::{Point, say, tell};
use crate::charts::{Observation, RatingsChart, Said};
use crate::i18n::I18n;

/// One domain.
pub(super) fn domain_section(
    i18n: &I18n,
    index: usize,
    name: &str,
    codes: &[i16],
    occasions: &[ProgressOccasion],
    scale: &[(i16, String)],
) -> Html {
    let observations: Vec<Observation> = occasions
        .iter()
        .zip(codes)
        .map(|(occasion, code)| Observation { on: occasion.on, voice: occasion.voice, code: *code })
        .collect();
    let of_voice = |voice: Voice| -> Vec<Point> {
        observations.iter().filter(|o| o.voice == voice).map(|o| (o.on, o.code)).collect()
    };
    let sentences = |voice: Voice| -> Vec<AttrValue> {
        tell(voice, &of_voice(voice)).iter().map(|s| say(i18n, name, scale, s)).collect()
    };
    let (own, proxy) = (sentences(Voice::Own), sentences(Voice::Proxy));
    let months = occasions.iter().map(|o| i18n.month_short(o.on).to_string());
    let args = [("domain", name.to_string().into())];
    let said = Said {
        id: format!("progress-picture-{index}").into(),
        title: i18n.t_args("progress-picture-title", &args),
        description: i18n.t("progress-picture-desc"),
    };
    let heading = format!("progress-domain-{index}");
    html! {
        <section class="progress__domain" aria-labelledby={heading.clone()}>
            <div class="progress__words">
                <h2 class="govuk-heading-l" id={heading}>{ name }</h2>
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
            <RatingsChart {said} scale={scale.to_vec()} none={i18n.t("progress-no-rating-band")}
                {observations} months={months.collect::<Vec<_>>()} rtl={i18n.is_rtl()} />
        </section>
    }
}
