//! Searching and filtering the list.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use shared::person::StatusCounts;
use shared::programme::Programme;
use shared::wave::DueStatus;
use yew::prelude::*;
use yew_router::prelude::*;

use super::address::{ListAddress, STATUSES};
use crate::components::{Choice, Select, TextInput};
use crate::i18n::{I18n, use_i18n};
use crate::routes::Route;

/// Milliseconds without a key after which the search begins.
const PAUSE: u32 = 300;

#[derive(Properties, Clone, PartialEq)]
struct SearchFieldProps {
    value: AttrValue,
    /// Called a little after the last key, or at once with Enter.
    on_search: Callback<String>,
}

/// The search over names and references.
#[component]
fn SearchField(props: &SearchFieldProps) -> Html {
    let i18n = use_i18n();
    let typed = use_state(|| props.value.to_string());
    let waiting = use_mut_ref(|| None::<Timeout>);
    let on_input = {
        let (typed, waiting, on_search) = (typed.clone(), waiting.clone(), props.on_search.clone());
        Callback::from(move |text: String| {
            typed.set(text.clone());
            let on_search = on_search.clone();
            *waiting.borrow_mut() = Some(Timeout::new(PAUSE, move || on_search.emit(text)));
        })
    };
    let onsubmit = {
        let (typed, on_search) = (typed.clone(), props.on_search.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            *waiting.borrow_mut() = None;
            on_search.emit((*typed).clone());
        })
    };
    html! {
        <form role="search" class="app-search" {onsubmit}>
            <TextInput id="search" kind="search" inputmode="search" label={i18n.t("people-search")}
                value={(*typed).clone()} {on_input} />
        </form>
    }
}

/// One link a status, with how many people it has.
fn status_filter(
    i18n: &I18n,
    address: &ListAddress,
    counts: &Option<StatusCounts>,
    statuses: &[Option<DueStatus>],
    label: &AttrValue,
) -> Html {
    let counts = counts.as_ref();
    html! {
        <nav aria-label={label.clone()} class="app-chips">
            <ul class="app-chips__list">
                for status in statuses.iter().copied() {
                    <li>
                        <Chip
                            text={status.map_or_else(|| i18n.t("people-everyone"), |status| i18n.t_code("due-status", status.as_str()))}
                            count={counts.map(|counts| count(counts, status))}
                            here={address.status() == status}
                            to={address.with_status(status)}
                        />
                    </li>
                }
            </ul>
        </nav>
    }
}

/// How many people have a status; everybody but those whose service has ended for none.
fn count(counts: &StatusCounts, status: Option<DueStatus>) -> u64 {
    match status {
        None => counts.baseline_due + counts.up_to_date + counts.due + counts.overdue + counts.opted_out,
        Some(DueStatus::BaselineDue) => counts.baseline_due,
        Some(DueStatus::UpToDate) => counts.up_to_date,
        Some(DueStatus::Due) => counts.due,
        Some(DueStatus::Overdue) => counts.overdue,
        Some(DueStatus::OptedOut) => counts.opted_out,
        Some(DueStatus::Ended) => counts.ended,
    }
}

#[derive(Properties, Clone, PartialEq)]
struct ChipProps {
    text: AttrValue,
    count: Option<u64>,
    here: bool,
    to: ListAddress,
}

#[component]
fn Chip(props: &ChipProps) -> Html {
    let i18n = use_i18n();
    let go = use_go();
    let onclick = {
        let to = props.to.clone();
        Callback::from(move |event: MouseEvent| {
            if !(event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key()) {
                event.prevent_default();
                go.emit(to.clone());
            }
        })
    };
    html! {
        <a
            class={classes!("app-chip", props.here.then_some("app-chip--here"))}
            href={format!("{}{}", Route::People.to_path(), props.to.to_text())}
            aria-current={props.here.then_some("true")}
            {onclick}
        >
            { props.text.clone() }
            if let Some(count) = props.count {
                { " " }<span class="app-chip__count">{ i18n.number(count) }</span>
            }
        </a>
    }
}

/// Goes to another state of the list.
#[hook]
pub fn use_go() -> Callback<ListAddress> {
    let navigator = use_navigator();
    Callback::from(move |to: ListAddress| {
        if let Some(navigator) = &navigator {
            // A list address always has a query form.
            let _ = navigator.push_with_query(&Route::People, &to);
        }
    })
}

/// Props of `Filters`.
#[derive(Properties, Clone, PartialEq)]
pub struct FiltersProps {
    /// Where the list is.
    pub address: ListAddress,
    /// How many people each status has, once known.
    pub counts: Option<StatusCounts>,
    /// The programme.
    pub programme: Rc<Programme>,
    /// What is searched for now.
    pub searched: AttrValue,
    /// Called with what to search for.
    pub on_search: Callback<String>,
}

/// Every way to narrow the list. Where the screen is small, whoever needs an assessment comes first, and the rest of
/// the filters is behind “more”, so that the list itself is in view.
#[component]
pub fn Filters(props: &FiltersProps) -> Html {
    let i18n = use_i18n();
    let (address, counts) = (&props.address, &props.counts);
    let wide = *use_memo((), |()| is_wide());
    let all: Vec<_> = std::iter::once(None).chain(STATUSES.into_iter().map(Some)).collect();
    let (first, rest) = if wide { (all, Vec::new()) } else { (all[..4].to_vec(), all[4..].to_vec()) };
    // Open from the start where there is room, or where it is in use; later it is the reader's to open and close.
    let in_use = address.area().is_some() || address.lot().is_some() || rest.contains(&address.status());
    let open = *use_memo((), |()| wide || (in_use && address.is_filtered()));
    html! {
        <>
            { status_filter(&i18n, address, counts, &first, &i18n.t("people-filter-status")) }
            <div class="app-filters">
                <SearchField value={props.searched.clone()} on_search={props.on_search.clone()} />
                <details class="app-more" {open}>
                    <summary class="app-more__summary">{ i18n.t("people-more-filters") }</summary>
                    if !rest.is_empty() {
                        { status_filter(&i18n, address, counts, &rest, &i18n.t("people-filter-status-more")) }
                    }
                    <PlaceFilter address={address.clone()} programme={props.programme.clone()} />
                </details>
            </div>
        </>
    }
}

/// Whether the window has room for every filter.
fn is_wide() -> bool {
    gloo::utils::window().match_media("(min-width: 48em)").ok().flatten().is_some_and(|query| query.matches())
}

#[derive(Properties, Clone, PartialEq)]
struct PlaceFilterProps {
    address: ListAddress,
    programme: Rc<Programme>,
}

/// Area and lot.
#[component]
fn PlaceFilter(props: &PlaceFilterProps) -> Html {
    let i18n = use_i18n();
    let go = use_go();
    let areas = props.programme.areas.iter().map(|area| Choice::new(area.id.to_string(), area.name.clone()));
    let areas: Vec<_> = std::iter::once(Choice::new("", i18n.t("people-every-area"))).chain(areas).collect();
    let lots = props.programme.lots.iter().map(|lot| Choice::new(lot.number.to_string(), lot.name.clone()));
    let lots: Vec<_> = std::iter::once(Choice::new("", i18n.t("people-every-lot"))).chain(lots).collect();
    let to = |with: fn(&ListAddress, &str) -> ListAddress| {
        let (go, address) = (go.clone(), props.address.clone());
        Callback::from(move |value: AttrValue| go.emit(with(&address, &value)))
    };
    html! {
        <div class="app-more__fields">
            <Select id="area" label={i18n.t("people-area")} on_change={to(ListAddress::with_area)} options={areas}
                value={props.address.area().map_or(AttrValue::Static(""), |area| area.to_string().into())} />
            <Select id="lot" label={i18n.t("people-lot")} on_change={to(ListAddress::with_lot)} options={lots}
                value={props.address.lot().map_or(AttrValue::Static(""), |lot| lot.to_string().into())} />
        </div>
    }
}
