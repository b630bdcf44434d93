//! Going through the pages of a list.

use yew::prelude::*;

use crate::i18n::use_i18n;

/// Props of `Pagination`.
#[derive(Properties, Clone, PartialEq)]
pub struct PaginationProps {
    /// The page shown, from 1.
    pub page: u64,
    /// Rows a page.
    pub per_page: u64,
    /// Rows in all.
    pub total: u64,
    /// Called with the page to go to.
    pub on_page: Callback<u64>,
    /// The address of a page, so that it can be opened in another tab.
    #[prop_or_default]
    pub address: Option<Callback<u64, String>>,
    /// What the list is of, for screen readers.
    pub label: AttrValue,
}

/// Previous, next and where the reader is. Nothing where one page holds all.
#[component]
pub fn Pagination(props: &PaginationProps) -> Html {
    let i18n = use_i18n();
    let last = props.total.div_ceil(props.per_page.max(1)).max(1);
    if last == 1 {
        return html! {};
    }
    let step = |to: u64, class: &'static str, rel: &'static str, text: AttrValue, arrow: Html, before: bool| {
        let on_page = props.on_page.clone();
        let onclick = Callback::from(move |event: MouseEvent| {
            if !(event.meta_key() || event.ctrl_key() || event.shift_key()) {
                event.prevent_default();
                on_page.emit(to);
            }
        });
        let href = props.address.as_ref().map_or_else(|| format!("?page={to}"), |address| address.emit(to));
        html! {
            <div class={class}>
                <a class="govuk-link govuk-pagination__link" {href} {rel} {onclick}>
                    if before { { arrow.clone() } }
                    <span class="govuk-pagination__link-title">{ text }</span>
                    if !before { { arrow } }
                </a>
            </div>
        }
    };
    let arrow = |class: &'static str, path: &'static str| {
        html! {
            <svg class={classes!("govuk-pagination__icon", class)} xmlns="http://www.w3.org/2000/svg" height="13" width="15"
                viewBox="0 0 15 13" aria-hidden="true" focusable="false"><path d={path}></path></svg>
        }
    };
    const BACK: &str = "m6.6 0-6.6 6.5 6.6 6.5 1.4-1.4-4-4.1h11v-2h-11l4-4.1z";
    const ON: &str = "m8.4 0-1.4 1.4 4 4.1h-11v2h11l-4 4.1 1.4 1.4 6.6-6.5z";
    let args = [("page", props.page.into()), ("last", last.into())];
    html! {
        <nav class="govuk-pagination" aria-label={props.label.clone()}>
            if props.page > 1 {
                { step(props.page - 1, "govuk-pagination__prev", "prev", i18n.t("page-previous"),
                    arrow("govuk-pagination__icon--prev", BACK), true) }
            }
            <p class="app-pagination__place">{ i18n.t_args("page-of", &args) }</p>
            if props.page < last {
                { step(props.page + 1, "govuk-pagination__next", "next", i18n.t("page-next"),
                    arrow("govuk-pagination__icon--next", ON), false) }
            }
        </nav>
    }
}
