//! Tables: with a caption; those that are read row by row stand as blocks where the screen is narrow, the others scroll
//! in a region of their own.

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

/// A column of a table that is read row by row.
pub struct Column {
    name: AttrValue,
    figures: bool,
}

impl Column {
    /// A column of words.
    pub fn words(name: impl Into<AttrValue>) -> Column {
        Column { name: name.into(), figures: false }
    }

    /// A column of figures.
    pub fn figures(name: impl Into<AttrValue>) -> Column {
        Column { name: name.into(), figures: true }
    }
}

/// A row: what it is about, then its other cells.
pub struct Row {
    /// Its cells in the order of the columns; the first says what the row is about.
    pub cells: Vec<Html>,
    /// Whether it is a sum of others.
    pub strong: bool,
}

/// A table that is read row by row. On a narrow screen each row is a block with the names of the columns before its
/// cells; the roles say that it is a table even then.
pub fn row_table(
    id: AttrValue,
    caption: AttrValue,
    classes: (&'static str, &'static str),
    columns: &[Column],
    rows: impl IntoIterator<Item = Row>,
) -> Html {
    let (caption_class, class) = classes;
    let head = columns.iter().map(|column| {
        let numeric = column.figures.then_some("govuk-table__header--numeric");
        html! { <th scope="col" role="columnheader" class={classes!("govuk-table__header", numeric)}>{ &column.name }</th> }
    });
    let cell = |(index, content): (usize, Html)| {
        let column = columns.get(index);
        if index == 0 {
            return html! { <th scope="row" role="rowheader" class="govuk-table__header">{ content }</th> };
        }
        let numeric = column.is_some_and(|column| column.figures).then_some("govuk-table__cell--numeric");
        html! {
            <td role="cell" class={classes!("govuk-table__cell", numeric)} data-label={column.map(|column| column.name.clone())}>
                <span class="app-rows__value">{ content }</span>
            </td>
        }
    };
    let rows = rows.into_iter().map(|row| {
        html! {
            <tr role="row" class={classes!("govuk-table__row", row.strong.then_some("app-rows__sum"))}>
                { for row.cells.into_iter().enumerate().map(cell) }
            </tr>
        }
    });
    html! {
        <div class="app-table-region" role="region" aria-labelledby={id.clone()} tabindex="0">
            <table role="table" class={classes!("govuk-table", "app-rows", class)}>
                <caption {id} class={classes!("govuk-table__caption", caption_class)}>{ caption }</caption>
                <thead role="rowgroup" class="govuk-table__head"><tr role="row" class="govuk-table__row">{ for head }</tr></thead>
                <tbody role="rowgroup" class="govuk-table__body">{ for rows }</tbody>
            </table>
        </div>
    }
}
