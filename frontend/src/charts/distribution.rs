//! The picture of how many chose each point of the scale, before and after. Draws what `geometry::distribution` lays out.

use yew::prelude::*;

use super::geometry::distribution::{Bar, layout};
use super::measure::{ruler, use_frame};
use super::{Said, picture, rect, text};

/// What to draw and how to say it.
#[derive(Properties, Clone, PartialEq)]
pub struct DistributionChartProps {
    /// Its name and description.
    pub said: Said,
    /// The bars: a name, and how many chose each of 1 to 5.
    pub rows: Vec<(String, [u64; 5])>,
    /// Whether the language reads from right to left.
    #[prop_or_default]
    pub rtl: bool,
}

/// Two stacked bars with the middle of the scale in the same place.
#[component]
pub fn DistributionChart(props: &DistributionChartProps) -> Html {
    let node = use_node_ref();
    let frame = use_frame(&node, props.rtl);
    let chart = layout(frame, &props.rows);
    let content = html! {
        <>
            <line class="chart__middle" x1={chart.middle.to_string()} x2={chart.middle.to_string()}
                y1={chart.middle_span.0.to_string()} y2={chart.middle_span.1.to_string()} />
            { for chart.bars.iter().map(bar) }
        </>
    };
    html! {
        <div class="chart chart--distribution">
            { ruler(node) }
            { picture(&props.said, chart.width, chart.height, frame.em, frame.rtl, content) }
        </div>
    }
}

fn bar(bar: &Bar) -> Html {
    let parts = bar.segments.iter().map(|part| {
        let shade = format!("chart__part--{}", part.value);
        let count =
            if part.inside { format!("chart__count chart__count--{}", part.value) } else { "chart__count".into() };
        html! {
            <g>
                { rect(&part.rect, classes!("chart__part", shade), 0.0) }
                <text class={count} x={part.count.x.to_string()} y={part.count.y.to_string()} text-anchor="middle">
                    { &part.count.text }
                </text>
                { text(&part.figure, "middle", "chart__point") }
            </g>
        }
    });
    html! { <g>{ text(&bar.name, "start", "chart__name") }{ for parts }</g> }
}
