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
    /// The words for a share on the axis.
    pub tick: Callback<f64, AttrValue>,
    /// Whether the bars are steps of one order, each in a depth of its own.
    #[prop_or_default]
    pub stepped: bool,
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
    let ticks = chart.ticks.iter().enumerate().map(|(index, (x, share))| {
        let anchor = if index == 0 {
            "start"
        } else if index == last {
            "end"
        } else {
            "middle"
        };
        text(&Label { x: *x, y: chart.ticks_y, text: props.tick.emit(*share).to_string() }, anchor, "chart__tick")
    });
    let target = chart.target.iter().flat_map(|(x, beside)| beside.iter().map(move |(from, to)| (*x, *from, *to)));
    let target = target.map(|(x, from, to)| {
        let line = |class: &'static str| {
            html! { <line {class} x1={x.to_string()} x2={x.to_string()} y1={from.to_string()} y2={to.to_string()} /> }
        };
        html! { <>{ line("chart__target-halo") }{ line("chart__target") }</> }
    });
    let depth = |index: usize| if props.stepped { index % 3 + 1 } else { 1 };
    let bars = chart.bars.iter().enumerate().map(|(index, placed)| bar(placed, depth(index)));
    let content = html! { <>{ for bars }{ for target }{ for ticks }</> };
    html! {
        <div class="chart chart--shares">
            { ruler(node) }
            { picture(&props.said, chart.width, chart.height, frame.em, frame.rtl, content) }
        </div>
    }
}

fn bar(bar: &Placed, depth: usize) -> Html {
    let whisker = bar.whisker.map(|(low, high, y)| {
        let (top, bottom) = (round(y - bar.cap), round(y + bar.cap));
        let path = format!("M{low} {y}H{high}M{low} {top}V{bottom}M{high} {top}V{bottom}");
        html! { <><path class="chart__whisker-halo" d={path.clone()} /><path class="chart__whisker" d={path} /></> }
    });
    let figures = if bar.below { "start" } else { "end" };
    html! {
        <g>
            { for bar.name.iter().map(|line| text(line, "start", "chart__name")) }
            { for bar.figures.iter().map(|line| text(line, figures, "chart__figures")) }
            { rect(&bar.track, "chart__track", 0.0) }
            { rect(&bar.bar, classes!("chart__bar", format!("chart__bar--{depth}")), 0.0) }
            { whisker }
        </g>
    }
}
