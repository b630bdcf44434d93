//! Pictures of ratings as SVG, drawn here and by no library. Each takes its words as properties, says in `title` and
//! `desc` what it shows, and never stands alone: whoever uses one puts the same facts beside it in words and a table.
//! Nothing here fetches, translates or knows a page.

mod distribution;
pub mod geometry;
mod key;
mod measure;
mod ratings;
mod shares;

pub use distribution::DistributionChart;
pub use geometry::bars::ShareBar;
pub use geometry::ratings::Observation;
pub use key::{scale_key, voice_key};
pub use ratings::RatingsChart;
pub use shares::SharesChart;

use yew::prelude::*;

/// What every picture says of itself to those who do not see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// A name for its elements, unique on the page.
    pub id: AttrValue,
    /// What it is a picture of.
    pub title: AttrValue,
    /// What it shows, or where that is said.
    pub description: AttrValue,
}

/// The picture's frame: an image with a name and a description, as large as the place it is put in.
fn picture(said: &Said, width: f64, height: f64, em: f64, rtl: bool, content: Html) -> Html {
    let (title, description) = (format!("{}-title", said.id), format!("{}-desc", said.id));
    html! {
        <svg class="chart__picture" role="img" focusable="false" aria-labelledby={title.clone()}
            aria-describedby={description.clone()} viewBox={format!("0 0 {width} {height}")}
            direction={if rtl { "rtl" } else { "ltr" }} font-size={em.to_string()}>
            <title id={title}>{ &said.title }</title>
            <desc id={description}>{ &said.description }</desc>
            { content }
        </svg>
    }
}

/// A text in a picture, anchored as said (`start`, `middle`, `end`).
fn text(label: &geometry::Label, anchor: &'static str, class: &'static str) -> Html {
    html! { <text class={class} x={label.x.to_string()} y={label.y.to_string()} text-anchor={anchor}>{ &label.text }</text> }
}

/// A box in a picture.
fn rect(rect: &geometry::Rect, class: impl Into<Classes>, radius: f64) -> Html {
    html! {
        <rect class={class.into()} x={rect.x.to_string()} y={rect.y.to_string()} width={rect.width.to_string()}
            height={rect.height.to_string()} rx={radius.to_string()} />
    }
}
