//! One question of the cohort: what changed in words, as pictures and as tables, or why nothing is shown.

use shared::evidence::{CohortItem, PairedChange, Share, Shown};
use yew::prelude::*;

use super::figures::{interval, item_name, p_value, quartile, shares};
use crate::charts::{DistributionChart, Said, ShareBar, SharesChart};
use crate::components::{Column, Details, Row, row_table};
use crate::i18n::{Arg, I18n, use_i18n};

/// Props of `ItemSection`.
#[derive(Properties, Clone, PartialEq)]
pub(super) struct ItemSectionProps {
    /// Its place on the page, for ids.
    pub index: usize,
    /// The question and its change.
    pub item: CohortItem,
    /// The follow-up wave.
    pub wave: i16,
    /// The fewest people a figure may come from.
    pub minimum: u64,
    /// Points of the scale with their words, lowest first.
    pub scale: Vec<(i16, String)>,
}

/// One question.
#[component]
pub(super) fn ItemSection(props: &ItemSectionProps) -> Html {
    let i18n = use_i18n();
    let heading = format!("item-{}", props.index);
    let name = item_name(&i18n, &props.item);
    let wave: Arg<'_> = ("wave", props.wave.into());
    let content = match &props.item.change {
        Shown::Yes { value } => changed(&i18n, props, &name, value),
        Shown::NoData => html! { <p class="insight__missing">{ i18n.t_args("cohort-no-data", &[wave]) }</p> },
        Shown::Suppressed => {
            let args = [("minimum", props.minimum.into())];
            html! { <p class="insight__missing">{ i18n.t_args("cohort-suppressed", &args) }</p> }
        }
    };
    let title = if props.item.overall { "cohort-item-overall" } else { "cohort-item-aspect" };
    let args = [("domain", name.clone().into()), ("item", name.clone().into())];
    html! {
        <section class="insight__item" aria-labelledby={heading.clone()}>
            <h2 class="govuk-heading-l" id={heading}>{ i18n.t_args(title, &args) }</h2>
            { content }
        </section>
    }
}

fn changed(i18n: &I18n, props: &ItemSectionProps, name: &str, change: &PairedChange) -> Html {
    let args: [Arg<'_>; 2] = [("item", name.to_owned().into()), ("wave", props.wave.into())];
    let distribution = Said {
        id: format!("distribution-{}", props.index).into(),
        title: i18n.t_args("cohort-distribution-title", &args),
        description: i18n.t_args("cohort-distribution-desc", &args),
    };
    let changes = Said {
        id: format!("changes-{}", props.index).into(),
        title: i18n.t_args("cohort-changes-title", &args),
        description: i18n.t_args("cohort-changes-desc", &args),
    };
    let rows = vec![
        (i18n.t("cohort-before").to_string(), change.before_counts),
        (i18n.t_args("cohort-after", &args).to_string(), change.after_counts),
    ];
    let bar = |(id, share): &(&'static str, Share)| ShareBar {
        name: i18n.t_args(id, &[]).to_string(),
        figures: count_and_share(i18n, share, change.paired_n),
        share: Some(share.share),
        interval: Some((share.low, share.high)),
    };
    let tick = {
        let i18n = i18n.clone();
        Callback::from(move |share: f64| i18n.percent(share, 0))
    };
    html! {
        <>
            { words(i18n, props.wave, change) }
            <div class="insight__pictures">
                <figure class="insight__figure">
                    <figcaption class="insight__caption">{ i18n.t("cohort-distribution") }</figcaption>
                    <DistributionChart said={distribution} {rows} rtl={i18n.is_rtl()} />
                </figure>
                <figure class="insight__figure">
                    <figcaption class="insight__caption">{ i18n.t("cohort-changes") }</figcaption>
                    <SharesChart said={changes} shares={shares(change)[..3].iter().map(bar).collect::<Vec<_>>()} {tick} stepped=true rtl={i18n.is_rtl()} />
                </figure>
            </div>
            <Details summary={i18n.t_args("cohort-table", &args)}>
                { counts_table(i18n, props, &args, change) }
                { changes_table(i18n, props, &args, change) }
            </Details>
        </>
    }
}

/// “142 of 293, 48%”.
fn count_and_share(i18n: &I18n, share: &Share, n: u64) -> String {
    let percent = i18n.percent(share.share, 0).to_string();
    i18n.t_args("cohort-share", &[("count", share.count.into()), ("n", n.into()), ("share", percent.into())])
        .to_string()
}

/// Where the middle half of the ratings lies, from the lower to the upper quartile.
fn range(i18n: &I18n, quartiles: &[f64; 3]) -> AttrValue {
    let [low, _, high] = quartiles.map(|value| quartile(i18n, value).to_string());
    if low == high {
        return i18n.t_args("cohort-range-one", &[("low", low.into())]);
    }
    i18n.t_args("cohort-range", &[("low", low.into()), ("high", high.into())])
}

fn words(i18n: &I18n, wave: i16, change: &PairedChange) -> Html {
    let percent = |share: &Share| i18n.percent(share.share, 0).to_string();
    let directions = [
        ("n", change.paired_n.into()),
        ("wave", wave.into()),
        ("up", change.improved.count.into()),
        ("up-share", percent(&change.improved).into()),
        ("same", change.maintained.count.into()),
        ("same-share", percent(&change.maintained).into()),
        ("down", change.declined.count.into()),
        ("down-share", percent(&change.declined).into()),
    ];
    let by_two = [
        ("up", change.improved_by_two.count.into()),
        ("up-share", percent(&change.improved_by_two).into()),
        ("down", change.declined_by_two.count.into()),
        ("down-share", percent(&change.declined_by_two).into()),
    ];
    let q = |value: f64| quartile(i18n, value).to_string();
    let quartiles = [
        ("wave", wave.into()),
        ("before", q(change.before[1]).into()),
        ("before-range", range(i18n, &change.before).to_string().into()),
        ("after", q(change.after[1]).into()),
        ("after-range", range(i18n, &change.after).to_string().into()),
    ];
    let test = change.wilcoxon.as_ref().map(|test| {
        let args = [
            ("z", i18n.decimal(test.z, 2).to_string().into()),
            ("p", p_value(i18n, test.p).to_string().into()),
            ("r", i18n.decimal(test.rank_biserial, 2).to_string().into()),
        ];
        i18n.t_args("cohort-test", &args)
    });
    html! {
        <div class="insight__words">
            <p class="insight__paired">{ i18n.t_args("cohort-paired", &[("n", change.paired_n.into())]) }</p>
            <p class="govuk-body">{ i18n.t_args("cohort-words", &directions) }{ " " }{ i18n.t_args("cohort-words-by-two", &by_two) }</p>
            <p class="govuk-body">{ i18n.t_args("cohort-words-quartiles", &quartiles) }</p>
            <p class="govuk-body">{ test.unwrap_or_else(|| i18n.t("cohort-test-none")) }</p>
        </div>
    }
}

/// A row of figures about something.
fn row<const N: usize>(about: AttrValue, figures: [AttrValue; N]) -> Row {
    Row { cells: std::iter::once(about).chain(figures).map(Html::from).collect(), strong: false }
}

fn counts_table(i18n: &I18n, props: &ItemSectionProps, args: &[Arg<'_>], change: &PairedChange) -> Html {
    let columns = [
        Column::words(i18n.t("cohort-col-answer")),
        Column::figures(i18n.t("cohort-before")),
        Column::figures(i18n.t_args("cohort-after", args)),
    ];
    let counts = change.before_counts.iter().zip(change.after_counts.iter());
    let rows = props.scale.iter().zip(counts).map(|((value, words), (before, after))| {
        let args = [("value", value.to_string().into()), ("words", words.clone().into())];
        row(i18n.t_args("cohort-rating", &args), [i18n.number(*before), i18n.number(*after)])
    });
    let id = format!("counts-{}", props.index).into();
    row_table(id, i18n.t_args("cohort-table-counts", args), ("govuk-table__caption--s", ""), &columns, rows)
}

fn changes_table(i18n: &I18n, props: &ItemSectionProps, args: &[Arg<'_>], change: &PairedChange) -> Html {
    let columns = [
        Column::words(i18n.t("cohort-col-change")),
        Column::figures(i18n.t("cohort-col-people")),
        Column::figures(i18n.t("cohort-col-share")),
        Column::figures(i18n.t("cohort-col-interval")),
    ];
    let rows = shares(change).into_iter().map(|(id, share)| {
        row(i18n.t_args(id, &[]), [i18n.number(share.count), i18n.percent(share.share, 1), interval(i18n, &share)])
    });
    let id = format!("shares-{}", props.index).into();
    row_table(id, i18n.t_args("cohort-table-changes", args), ("govuk-table__caption--s", ""), &columns, rows)
}
