//! What is known of one thing, line by line.

use yew::prelude::*;

/// One line.
#[derive(Clone, PartialEq)]
pub struct SummaryRow {
    /// What it is.
    pub key: AttrValue,
    /// What it is here.
    pub value: Html,
    /// Something to do here: a link or a button.
    pub action: Option<Html>,
}

impl SummaryRow {
    /// A line that cannot be changed here.
    pub fn new(key: AttrValue, value: impl Into<Html>) -> SummaryRow {
        SummaryRow { key, value: value.into(), action: None }
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

/// A list of lines.
pub fn summary_list(rows: &[SummaryRow], class: &'static str) -> Html {
    let any = rows.iter().any(|row| row.action.is_some());
    html! {
        <dl class={classes!("govuk-summary-list", class)}>
            for row in rows.iter() {
                <div class={classes!("govuk-summary-list__row",
                    (any && row.action.is_none()).then_some("govuk-summary-list__row--no-actions"))}>
                    <dt class="govuk-summary-list__key">{ row.key.clone() }</dt>
                    <dd class="govuk-summary-list__value">{ row.value.clone() }</dd>
                    if let Some(action) = &row.action {
                        <dd class="govuk-summary-list__actions">{ action.clone() }</dd>
                    }
                </div>
            }
        </dl>
    }
}
