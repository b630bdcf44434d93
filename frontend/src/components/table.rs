//! Tables: with a caption, and scrolling in a region of their own where the screen is narrow.

use yew::prelude::*;

/// Props of `Table`.
#[derive(Properties, Clone, PartialEq)]
pub struct TableProps {
    /// Id of the caption, unique on the page.
    pub id: AttrValue,
    /// What the table shows.
    pub caption: AttrValue,
    /// Class of the caption: `govuk-visually-hidden` where a heading above says the same.
    #[prop_or(classes!("govuk-table__caption--m"))]
    pub caption_class: Classes,
    /// The heading row: `<th scope="col" class="govuk-table__header">` each.
    pub head: Html,
    /// The rows: `<tr class="govuk-table__row">`, the first cell `<th scope="row" class="govuk-table__header">`.
    pub children: Html,
    /// Further classes of the table.
    #[prop_or_default]
    pub class: Classes,
}

/// A table. Its region can be scrolled with the keyboard.
#[component]
pub fn Table(props: &TableProps) -> Html {
    html! {
        <div class="app-table-region" role="region" aria-labelledby={props.id.clone()} tabindex="0">
            <table class={classes!("govuk-table", props.class.clone())}>
                <caption id={props.id.clone()} class={classes!("govuk-table__caption", props.caption_class.clone())}>
                    { props.caption.clone() }
                </caption>
                <thead class="govuk-table__head"><tr class="govuk-table__row">{ props.head.clone() }</tr></thead>
                <tbody class="govuk-table__body">{ props.children.clone() }</tbody>
            </table>
        </div>
    }
}
