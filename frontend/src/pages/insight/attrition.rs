//! From the people who could have been asked to those in the figures, with the reasons of the others.

use shared::evidence::{Attrition, LostReason, Shown};
use yew::prelude::*;

use crate::components::Table;
use crate::i18n::I18n;

/// Who is in the figures and who is not.
pub(super) fn attrition_section(i18n: &I18n, attrition: &Shown<Attrition>, wave: i16, minimum: u64) -> Html {
    let content = match attrition {
        Shown::Yes { value } => numbers(i18n, wave, value),
        Shown::NoData => {
            html! { <p class="insight__missing">{ i18n.t_args("attrition-no-data", &[("wave", wave.into())]) }</p> }
        }
        Shown::Suppressed => {
            let args = [("minimum", minimum.into())];
            html! { <p class="insight__missing">{ i18n.t_args("attrition-suppressed", &args) }</p> }
        }
    };
    html! {
        <section class="insight__item" aria-labelledby="attrition">
            <h2 class="govuk-heading-l" id="attrition">{ i18n.t("attrition-heading") }</h2>
            { content }
        </section>
    }
}

fn reason(i18n: &I18n, reason: &LostReason) -> AttrValue {
    let code = match reason {
        LostReason::NoBaseline => "no_baseline",
        LostReason::OptedOut => "opted_out",
        LostReason::OtherVoice => "other_voice",
        LostReason::StillOpen => "still_open",
        LostReason::Missed => "missed",
        LostReason::Ended(why) => return i18n.t_code("lost-reason-ended", why.as_str()),
    };
    i18n.t_code("lost-reason", code)
}

fn numbers(i18n: &I18n, wave: i16, attrition: &Attrition) -> Html {
    let followed_up = attrition.followed_up.unwrap_or_default();
    let share = followed_up as f64 / attrition.eligible.max(1) as f64;
    let lost = attrition.eligible.saturating_sub(followed_up);
    let args = [
        ("wave", wave.into()),
        ("eligible", attrition.eligible.into()),
        ("followed", followed_up.into()),
        ("share", i18n.percent(share, 0).to_string().into()),
        ("lost", lost.into()),
    ];
    let words = match attrition.followed_up {
        None => i18n.t_args("attrition-words-hidden", &args),
        Some(_) if lost > 0 => i18n.t_args("attrition-words", &args),
        Some(_) => i18n.t_args("attrition-words-all", &args),
    };
    let head = html! {
        <>
            <th scope="col" class="govuk-table__header">{ i18n.t("attrition-reason") }</th>
            <th scope="col" class="govuk-table__header govuk-table__header--numeric">{ i18n.t("attrition-people") }</th>
        </>
    };
    let row = |name: AttrValue, count: Option<u64>, strong: bool| {
        let count = count.map_or_else(|| i18n.t("attrition-hidden"), |count| i18n.number(count));
        html! {
            <tr class={classes!("govuk-table__row", strong.then_some("insight__sum"))}>
                <th scope="row" class="govuk-table__header">{ name }</th>
                <td class="govuk-table__cell govuk-table__cell--numeric">{ count }</td>
            </tr>
        }
    };
    html! {
        <>
            <p class="govuk-body">{ words }{ " " }{ i18n.t("attrition-words-paired") }</p>
            <div class="insight__narrow">
                <Table id="attrition-table" caption={i18n.t("attrition-caption")} caption_class="govuk-table__caption--s" {head}>
                    { row(i18n.t_args("attrition-eligible", &args), Some(attrition.eligible), true) }
                    for lost in attrition.lost.iter() {
                        { row(reason(i18n, &lost.reason), lost.count, false) }
                    }
                    { row(i18n.t("attrition-followed"), attrition.followed_up, true) }
                </Table>
            </div>
        </>
    }
}
