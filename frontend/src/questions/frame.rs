//! What stands around each step: back, where one is, the other wording, what must be mended, going on.

use yew::prelude::*;

use super::at::{At, StepLink};
use super::flow::{Draft, Place};
use super::keeping::Saved;
use super::words::{self, Telling};
use crate::components::form::{ErrorItem, FormErrors};
use crate::components::{Button, ButtonKind, ErrorSummary, Listen};
use crate::i18n::{I18n, use_i18n};
use crate::state::display::{Display, Showing, use_showing};
use shared::instrument::Variant;

/// What the button that goes on says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Onward {
    /// There is an answer, or none is asked for.
    Next,
    /// There is none: going on leaves the question.
    Skip,
    /// The page brings its own buttons.
    Own,
}

/// Props of `Frame`.
#[derive(Properties, Clone, PartialEq)]
pub struct FrameProps {
    /// The draft and what is wrong here.
    pub telling: Telling,
    /// The step before, if there is one to go back to.
    pub back: Option<At>,
    /// Where the question stands.
    pub place: Option<Place>,
    /// Ids on the page of the fields that problems name.
    #[prop_or_default]
    pub fields: Vec<(AttrValue, AttrValue)>,
    /// Counts refused tries to go on.
    pub attempt: u32,
    /// What the button says.
    pub onward: Onward,
    /// Goes on.
    pub on_next: Callback<()>,
    /// Takes the answer back; offered where there is one.
    #[prop_or_default]
    pub on_clear: Option<Callback<()>>,
    /// Whether what was said is on the device.
    pub saved: Saved,
    /// The step's name: another step has other words.
    pub step: AttrValue,
    /// The way out, where there is no step before.
    pub out: Html,
    /// The step itself.
    pub children: Html,
}

/// A step in its frame.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let i18n = use_i18n();
    let showing = use_showing();
    let draft = &props.telling.draft;
    let errors = errors(&i18n, props);
    let onsubmit = {
        let on_next = props.on_next.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            on_next.emit(());
        })
    };
    let answered = props.onward == Onward::Next;
    html! {
        <div class="capture">
            <div class="capture-bar">
                if let Some(back) = &props.back {
                    <StepLink at={back.clone()} class="govuk-back-link capture-bar__back">{ i18n.t("back") }</StepLink>
                } else {
                    { props.out.clone() }
                }
                <span class="capture-tools">
                    <Listen within=".capture form" step={props.step.clone()} lang={AttrValue::from(draft.language.clone())} />
                    { wording(&i18n, draft.variant, &showing) }
                </span>
            </div>
            if let Some(place) = &props.place {
                <p class="capture-place">{ place_words(&i18n, draft, place) }</p>
            }
            <ErrorSummary errors={errors} attempt={props.attempt} />
            <form {onsubmit} novalidate={true} method="post">
                { props.children.clone() }
                if props.onward != Onward::Own {
                    <div class="capture-actions">
                        <Button submit=true class="capture-next" kind={if answered { ButtonKind::Primary } else { ButtonKind::Secondary }}>
                            { if answered { i18n.t("capture-next") } else { i18n.t("capture-skip") } }
                        </Button>
                        if let Some(on_clear) = &props.on_clear {
                            <Button kind={ButtonKind::Secondary} class="capture-clear" on_press={on_clear.clone()}>
                                { i18n.t("capture-clear") }
                            </Button>
                        }
                    </div>
                }
            </form>
            <p class={classes!("capture-saved", (props.saved == Saved::Kept).then_some("capture-saved--kept"))}>
                { match props.saved {
                    Saved::Kept => i18n.t("capture-saved"),
                    Saved::Writing => i18n.t("capture-saving"),
                    Saved::Failed(_) => i18n.t("capture-unsaved"),
                } }
            </p>
        </div>
    }
}

fn place_words(i18n: &I18n, draft: &Draft, place: &Place) -> AttrValue {
    let section = place.section.as_ref().and_then(|id| draft.section(id));
    let title = section.map_or(AttrValue::Static(""), |section| words::said(draft, &section.title));
    let id = if section.is_some() { "capture-place-more" } else { "capture-place" };
    let (number, of) = (place.number.into(), place.of.into());
    i18n.t_args(id, &[("number", number), ("of", of), ("section", title.as_str().to_owned().into())])
}

fn errors(i18n: &crate::i18n::I18n, props: &FrameProps) -> FormErrors {
    let items = props.telling.problems.iter().map(|problem| {
        let id = props.fields.iter().find(|(field, _)| *field == problem.field).map(|(_, id)| id.clone());
        ErrorItem { id, text: words::problem(i18n, &props.telling.draft, problem) }
    });
    FormErrors { items: items.collect() }
}

/// Switches between the standard and the Easy Read wording. Answers stay as they are.
fn wording(i18n: &I18n, variant: Variant, showing: &Showing) -> Html {
    let id = if variant == Variant::Easy { "capture-to-standard" } else { "capture-to-easy" };
    let (showing, display) = (showing.clone(), showing.display().clone());
    let press = Callback::from(move |_: MouseEvent| showing.set(Display { easy: !display.easy, ..display.clone() }));
    html! { <button type="button" class="capture-wording" onclick={press}>{ i18n.t(id) }</button> }
}
