//! The picture of one person's ratings of one domain over time. Draws what `geometry::ratings` lays out.

use shared::assessment::Voice;
use yew::prelude::*;

use super::geometry::Frame;
use super::geometry::ratings::{Band, Input, Mark, Ratings, layout};
use super::measure::{ruler, use_frame};
use super::{Observation, Said, picture, rect, text};

/// What to draw and how to say it.
#[derive(Properties, Clone, PartialEq)]
pub struct RatingsChartProps {
    /// Its name and description.
    pub said: Said,
    /// Points of the scale with their words, lowest first.
    pub scale: Vec<(i16, String)>,
    /// The words for “no rating”.
    pub none: AttrValue,
    /// The assessments, oldest first; the same days in pictures that stand together.
    pub observations: Vec<Observation>,
    /// A short name of each assessment's month, in the same order.
    pub months: Vec<String>,
    /// Whether the language reads from right to left.
    #[prop_or_default]
    pub rtl: bool,
}

/// On paper there is always the same room: part of a page of A4 beside the words.
const PAPER_WIDTH: f64 = 290.0;
const PAPER_EM: f64 = 13.0;

/// Ratings of one domain over time; drawn for the screen, and once more for paper, which the screen does not show.
#[component]
pub fn RatingsChart(props: &RatingsChartProps) -> Html {
    let node = use_node_ref();
    let frame = use_frame(&node, props.rtl);
    let on_paper = Frame::new(PAPER_WIDTH, PAPER_EM, props.rtl);
    let input =
        Input { scale: &props.scale, none: &props.none, observations: &props.observations, months: &props.months };
    let (chart, paper) = (layout(frame, &input), layout(on_paper, &input));
    html! {
        <div class="chart chart--ratings">
            { ruler(node) }
            { picture(&props.said, chart.width, chart.height, frame.em, frame.rtl, content(&chart, frame.em)) }
            <svg class="chart__picture chart__picture--paper" aria-hidden="true" focusable="false"
                viewBox={format!("0 0 {} {}", paper.width, paper.height)} font-size={PAPER_EM.to_string()}
                direction={if props.rtl { "rtl" } else { "ltr" }}>
                { content(&paper, PAPER_EM) }
            </svg>
        </div>
    }
}

fn content(chart: &Ratings, em: f64) -> Html {
    let lines = chart.lines.iter().map(|(voice, points)| {
        let points: Vec<String> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
        html! { <polyline class={classes!("chart__line", voice_class(*voice))} points={points.join(" ")} /> }
    });
    let ticks = chart.ticks.iter().map(|tick| {
        html! {
            <>
                { text(&tick.month, "middle", "chart__tick") }
                { for tick.year.iter().map(|year| text(year, "middle", "chart__tick chart__tick--year")) }
            </>
        }
    });
    html! {
        <>
            { for chart.bands.iter().map(|b| ground(b, em)) }
            { for lines }
            { for chart.bands.iter().map(words) }
            { for chart.marks.iter().map(|m| mark(m, em)) }
            { for ticks }
        </>
    }
}

/// The class of a band's depth.
fn depth(band: &Band) -> String {
    match band.value {
        Some(_) => format!("chart__band--{}", band.rank.min(4) + 1),
        None => "chart__band--none".to_string(),
    }
}

fn ground(band: &Band, em: f64) -> Html {
    rect(&band.rect, classes!("chart__band", depth(band)), 0.25 * em)
}

/// The words and the figure of a band. No mark and no line comes where they are.
fn words(band: &Band) -> Html {
    html! {
        <g class="chart__legend">
            { for band.figure.iter().chain(&band.listed).map(|figure| text(figure, "start", "chart__figure")) }
            { for band.words.iter().map(|line| text(line, "start", "chart__words")) }
        </g>
    }
}

fn voice_class(voice: Voice) -> &'static str {
    match voice {
        Voice::Own => "chart--own",
        Voice::Proxy => "chart--proxy",
    }
}

fn mark(mark: &Mark, em: f64) -> Html {
    let class = classes!("chart__mark", voice_class(mark.voice), mark.rating.is_none().then_some("chart__mark--none"));
    let figure = mark.rating.filter(|_| mark.figure_fits).map(|rating| {
        let size = (0.8 * em).min(1.15 * mark.radius);
        html! {
            <text class={classes!("chart__mark-figure", voice_class(mark.voice))} x={mark.x.to_string()}
                y={(mark.y + 0.36 * size).to_string()} font-size={size.to_string()} text-anchor="middle">{ rating }</text>
        }
    });
    // What passes behind a mark stops short of it, so that nobody takes it for joined.
    let gap = shape(mark.voice, mark.x, mark.y, mark.radius + 2.5, classes!("chart__gap"));
    html! { <>{ gap }{ shape(mark.voice, mark.x, mark.y, mark.radius, class) }{ figure }</> }
}

/// The shape of a voice: a disc for the person's own, a diamond for a proxy's.
pub(super) fn shape(voice: Voice, x: f64, y: f64, radius: f64, class: Classes) -> Html {
    match voice {
        Voice::Own => html! { <circle {class} cx={x.to_string()} cy={y.to_string()} r={radius.to_string()} /> },
        Voice::Proxy => {
            let half = 1.15 * radius;
            let corners = [(x, y - half), (x + half, y), (x, y + half), (x - half, y)];
            let points: Vec<String> = corners.iter().map(|(x, y)| format!("{x:.2},{y:.2}")).collect();
            html! { <polygon {class} points={points.join(" ")} /> }
        }
    }
}
