//! The last page: thank you, or that this link has been answered with.

use yew::prelude::*;

use crate::components::{PageHeading, drawing, picture};
use crate::i18n::use_i18n;

/// Props of `Ending`.
#[derive(Properties, Clone, PartialEq)]
pub struct EndingProps {
    /// `sent`, `answered` or `given-up`.
    pub id: &'static str,
}

/// There is nothing more to do.
#[component]
pub fn Ending(props: &EndingProps) -> Html {
    let i18n = use_i18n();
    let text = i18n.t_code("own-end-text", props.id);
    html! {
        <div class="capture">
            if let Some(drawn) = drawing("page-thanks").filter(|_| props.id != "given-up") {
                { picture(drawn, "capture-picture") }
            }
            <PageHeading title={i18n.t_code("own-end-title", props.id)} step={props.id} class="capture-title" />
            <p class="govuk-body-l">{ text }</p>
            <p class="govuk-body-l">{ i18n.t("own-end-close") }</p>
        </div>
    }
}
