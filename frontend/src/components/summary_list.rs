//! What is known of one thing, line by line.

use yew::prelude::*;

use crate::components::link::TextLink;
use crate::routes::Route;

/// One line.
#[derive(Clone, PartialEq)]
pub struct SummaryRow {
    /// What it is.
    pub key: AttrValue,
    /// What it is here.
    pub value: Html,
    /// Where it can be changed: the address, what the link says, and what it says to screen readers besides.
    pub change: Option<(Route, AttrValue, AttrValue)>,
    /// Something to do here instead of a link, for example a button.
    pub action: Option<Html>,
}

impl SummaryRow {
    /// A line that cannot be changed here.
    pub fn new(key: AttrValue, value: impl Into<Html>) -> SummaryRow {
        SummaryRow { key, value: value.into(), change: None, action: None }
    }

    /// A line of plain text.
    pub fn text(key: AttrValue, value: AttrValue) -> SummaryRow {
        SummaryRow::new(key, html! { { value } })
    }

    /// With something to do.
    pub fn action(mut self, action: Html) -> SummaryRow {
        self.action = Some(action);
        self
    }
}

/// Props of `SummaryList`.
#[derive(Properties, Clone, PartialEq)]
pub struct SummaryListProps {
    /// The lines.
    pub rows: Vec<SummaryRow>,
    /// Further classes.
    #[prop_or_default]
    pub class: Classes,
}

/// A list of lines.
#[component]
pub fn SummaryList(props: &SummaryListProps) -> Html {
    let any = props.rows.iter().any(|row| row.change.is_some() || row.action.is_some());
    html! {
        <dl class={classes!("govuk-summary-list", props.class.clone())}>
            for row in props.rows.iter() {
                <div class={classes!("govuk-summary-list__row",
                    (any && row.change.is_none() && row.action.is_none()).then_some("govuk-summary-list__row--no-actions"))}>
                    <dt class="govuk-summary-list__key">{ row.key.clone() }</dt>
                    <dd class="govuk-summary-list__value">{ row.value.clone() }</dd>
                    if let Some((to, text, more)) = &row.change {
                        <dd class="govuk-summary-list__actions">
                            <TextLink to={to.clone()}>
                                { text.clone() }<span class="govuk-visually-hidden">{ " " }{ more.clone() }</span>
                            </TextLink>
                        </dd>
                    }
                    if let Some(action) = &row.action {
                        <dd class="govuk-summary-list__actions">{ action.clone() }</dd>
                    }
                </div>
            }
        </dl>
    }
}
