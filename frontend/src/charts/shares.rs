//! The picture of shares of one whole, each with its interval, and of a target. Draws what `geometry::bars` lays out.

use yew::prelude::*;

use super::geometry::bars::{Placed, ShareBar, layout};
use super::geometry::{Label, round};
use super::measure::{ruler, use_frame};
use super::{Said, picture, rect, text};

/// What to draw and how to say it.
#[derive(Properties, Clone, PartialEq)]
pub struct SharesChartProps {
    /// Its name and description.
    pub said: Said,
    /// The shares, with their words.
    pub shares: Vec<ShareBar>,
    /// The words at 0, 25, 50, 75 and 100 %.
    pub ticks: Vec<AttrValue>,
    /// A target, 0 to 1.
    #[prop_or_default]
    pub target: Option<f64>,
    /// Whether the language reads from right to left.
    #[prop_or_default]
    pub rtl: bool,
}

/// Shares as bars from nothing to the whole.
#[component]
pub fn SharesChart(props: &SharesChartProps) -> Html {
    let node = use_node_ref();
    let frame = use_frame(&node, props.rtl);
    let chart = layout(frame, &props.shares, props.target);
    let last = chart.ticks.len().saturating_sub(1);
    let ticks = chart.ticks.iter().zip(&props.ticks).enumerate().map(|(index, ((x, _), words))| {
        let anchor = if index == 0 { "start" } else if index == last { "end" } else { "middle" };
        text(&Label { x: *x, y: chart.ticks_y, text: words.to_string() }, anchor, "chart__tick")
    });
    let target = chart.target.map(|(x, from, to)| {
        html! { <line class="chart__target" x1={x.to_string()} x2={x.to_string()} y1={from.to_string()} y2={to.to_string()} /> }
    });
    let content = html! { <>{ for chart.bars.iter().enumerate().map(bar) }{ target }{ for ticks }</> };
    html! {
        <div class="chart chart--shares">
            { ruler(node) }
            { picture(&props.said, chart.width, chart.height, frame.em, frame.rtl, content) }
        </div>
    }
}

fn bar((index, bar): (usize, &Placed)) -> Html {
    let whisker = bar.whisker.map(|(low, high, y)| {
        let (top, bottom) = (round(y - bar.cap), round(y + bar.cap));
        let path = format!("M{low} {y}H{high}M{low} {top}V{bottom}M{high} {top}V{bottom}");
        html! { <><path class="chart__whisker-halo" d={path.clone()} /><path class="chart__whisker" d={path} /></> }
    });
    let figures = if bar.below { "start" } else { "end" };
    html! {
        <g>
            { text(&bar.name, "start", "chart__name") }
            { text(&bar.figures, figures, "chart__figures") }
            { rect(&bar.track, "chart__track", 0.0) }
            { rect(&bar.bar, classes!("chart__bar", format!("chart__bar--{}", index % 3 + 1)), 0.0) }
            { whisker }
        </g>
    }
}
