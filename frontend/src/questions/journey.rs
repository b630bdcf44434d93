//! One draft on its way: it holds the draft, has every change kept, shows the step that the address names, and goes
//! from step to step. What a step looks like is in `choices`, `question`, `writing`, `private` and `check`.

use std::rc::Rc;

use chrono::Utc;
use shared::instrument::{ItemKind, Variant};
use uuid::Uuid;
use yew::prelude::*;

use super::at::{At, Going, STOP, use_going};
use super::failure::StoreNotice;
use super::flow::{Action, Draft, Problem, Step};
use super::frame::{Frame, Onward};
use super::keeping::{Open, Saved, Setting};
use super::words::{Name, Telling};
use super::{check, choices, private, question, writing};
use crate::components::announce;
use crate::hooks::use_warning_before_leaving;
use crate::i18n::{I18n, use_i18n};
use crate::offline::StoreError;
use crate::state::display::use_showing;

/// Props of `JourneyView`.
#[derive(Properties, Clone, PartialEq)]
pub struct JourneyProps {
    /// The draft as it was read. Later changes of this prop are ignored: give the component the draft's id as key.
    pub draft: Rc<Draft>,
    /// The person's name.
    pub name: Name,
    /// Whose device it is.
    pub setting: Setting,
    /// Opens what keeps the draft; called once.
    pub open: Open,
    /// Called once the finished assessment is on its way.
    pub on_finished: Callback<Uuid>,
    /// In private: the person stops here.
    #[prop_or_default]
    pub on_stop: Callback<()>,
    /// Where there is no step before the first: the way out, above it.
    #[prop_or_default]
    pub out: Html,
    /// The way out at the foot of each page; not shown while something is in this page alone.
    #[prop_or_default]
    pub leaving: Html,
    /// What is asked last, on the page before sending.
    #[prop_or_default]
    pub last: Option<Callback<Telling, Html>>,
    /// What is shown where the address names no step; without it the journey goes to where it was left.
    #[prop_or_default]
    pub resume: Option<Callback<Rc<Draft>, Html>>,
}

struct State {
    draft: Rc<Draft>,
    turn: u32,
    quiet: bool,
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let quiet = matches!(
            action,
            Action::Visit(_) | Action::Comment(..) | Action::Name(..) | Action::Variant(_) | Action::Language(_)
        );
        Rc::new(State { draft: Rc::new(self.draft.after(action, Utc::now())), turn: self.turn.wrapping_add(1), quiet })
    }
}

/// The journey of one draft.
#[component]
pub fn JourneyView(props: &JourneyProps) -> Html {
    let i18n = use_i18n();
    let going = use_going();
    let showing = use_showing();
    let state = use_reducer(|| State { draft: props.draft.clone(), turn: 0, quiet: true });
    let saved = use_state(|| Saved::Kept);
    let refused = use_state(|| None::<Step>);
    let attempt = use_state(|| 0_u32);
    let finishing = use_state(|| false);
    let keeper = {
        let (saved, open) = (saved.clone(), props.open.clone());
        use_memo((), move |()| open.emit(Callback::from(move |now| saved.set(now))))
    };
    let draft = state.draft.clone();
    let step = going.at.step.as_deref().and_then(|slug| draft.step(slug));
    {
        let (keeper, draft) = (keeper.clone(), draft.clone());
        use_effect_with(state.turn, move |turn| {
            if *turn > 0 {
                keeper.put(draft);
            }
        });
    }
    {
        let (text, loud) = (i18n.t("capture-saved"), state.turn > 0 && !state.quiet);
        use_effect_with(*saved, move |saved| {
            if loud && *saved == Saved::Kept {
                announce(&text);
            }
        });
    }
    // What another window has overtaken cannot be kept by staying.
    use_warning_before_leaving(matches!(*saved, Saved::Failed(error) if error != StoreError::Elsewhere));
    let act = use_callback((), {
        let dispatch = state.dispatcher();
        move |action: Action, ()| dispatch.dispatch(action)
    });
    {
        // What is read is recorded with the answers: the language and the wording that the person chose.
        let (act, wanted) = (act.clone(), showing.display().clone());
        let heard = (i18n.language(), if wanted.easy { Variant::Easy } else { Variant::Standard });
        use_effect_with((heard, showing.is_the_persons()), move |((language, variant), persons)| {
            if *persons {
                act.emit(Action::Language((*language).to_owned()));
                act.emit(Action::Variant(*variant));
            }
        });
    }
    {
        // An address that names no step of this draft leads to where it was left; the rest is remembered as visited.
        let (going, draft, act, resume) = (going.clone(), draft.clone(), act.clone(), props.resume.clone());
        let asked = going.at.step.clone();
        use_effect_with((asked, step.clone()), move |(asked, step)| match (asked, step) {
            (Some(_), Some(step)) if *step != Step::Mode && draft.position != step.slug() => {
                act.emit(Action::Visit(step.clone()))
            }
            (Some(asked), None) if asked != STOP => going.replace(&At::step(&draft.current(), false)),
            (None, _) if resume.is_none() => going.replace(&At::step(&draft.current(), false)),
            _ => {}
        });
    }
    if let Saved::Failed(StoreError::Elsewhere) = *saved {
        return html! { <StoreNotice error={StoreError::Elsewhere} on_retry={Callback::noop()} answered=true page=true /> };
    }
    if draft.private && going.at.is(STOP) {
        let stop = {
            let (keeper, draft, on_stop) = (keeper.clone(), draft.clone(), props.on_stop.clone());
            Callback::from(move |()| {
                keeper.put(Rc::new(draft.after(Action::Veil, Utc::now())));
                on_stop.emit(());
            })
        };
        let back = At::step(&draft.current(), false);
        return private::stop_page(&i18n, &back, &stop);
    }
    let Some(step) = step else {
        return props
            .resume
            .as_ref()
            .filter(|_| going.at.step.is_none())
            .map(|resume| resume.emit(draft))
            .unwrap_or_default();
    };
    let problems = if *refused == Some(step.clone()) { draft.problems_at(&step) } else { Vec::new() };
    let shown = if draft.veiled.is_empty() { draft.clone() } else { Rc::new(draft.shown()) };
    let telling = Telling {
        draft: draft.clone(),
        shown,
        name: props.name.clone(),
        setting: props.setting,
        problems,
        act: act.clone(),
    };
    let retry = {
        let (keeper, draft) = (keeper.clone(), draft.clone());
        Callback::from(move |()| keeper.put(draft.clone()))
    };
    let next = {
        let (going, draft, step, refused, attempt) =
            (going.clone(), draft.clone(), step.clone(), refused.clone(), attempt.clone());
        Callback::from(move |()| {
            if draft.problems_at(&step).is_empty() {
                refused.set(None);
                going.push(&onward(&going, &draft, &step));
            } else {
                refused.set(Some(step.clone()));
                attempt.set(*attempt + 1);
            }
        })
    };
    let finish = {
        let (keeper, draft, saved, finishing, done) =
            (keeper.clone(), draft.clone(), saved.clone(), finishing.clone(), props.on_finished.clone());
        Callback::from(move |()| {
            let Ok(submission) = draft.to_submission(Utc::now()) else { return };
            finishing.set(true);
            let (saved, finishing, done, id) = (saved.clone(), finishing.clone(), done.clone(), draft.id);
            let ended = Callback::from(move |result| match result {
                Ok(()) => done.emit(id),
                Err(error) => {
                    finishing.set(false);
                    saved.set(Saved::Failed(error));
                }
            });
            keeper.finish(draft.clone(), submission, ended);
        })
    };
    let page = Page {
        i18n: &i18n,
        going: &going,
        step: &step,
        saved: *saved,
        attempt: *attempt,
        next: &next,
        out: &props.out,
    };
    let content = match &step {
        Step::Check => html! {
            <check::CheckPage key="check" telling={telling.clone()} back={page.back(&draft)}
                last={props.last.as_ref().map(|last| last.emit(telling.clone())).unwrap_or_default()} on_send={finish} busy={*finishing} />
        },
        _ => page.framed(&telling),
    };
    html! {
        <>
            if let Saved::Failed(error) = *saved {
                <StoreNotice {error} on_retry={retry} answered=true />
            }
            { content }
            if props.setting == Setting::HandedOver {
                if step != Step::Check { { private::leaving(&i18n) } }
            } else if !matches!(*saved, Saved::Failed(_)) {
                { props.leaving.clone() }
            }
        </>
    }
}

/// Where “Next” leads.
fn onward(going: &Going, draft: &Draft, step: &Step) -> At {
    if going.at.is_checking() {
        let next = draft.next_when_checking(step);
        let checking = next != Step::Check;
        At::step(&next, checking)
    } else {
        At::step(&draft.next(step), false)
    }
}

/// One step with what its frame needs.
struct Page<'a> {
    i18n: &'a I18n,
    going: &'a Going,
    step: &'a Step,
    saved: Saved,
    attempt: u32,
    next: &'a Callback<()>,
    out: &'a Html,
}

impl Page<'_> {
    fn back(&self, draft: &Draft) -> Option<At> {
        if self.going.at.is_checking() {
            return Some(At::step(&Step::Check, false));
        }
        draft.previous(self.step).map(|step| At::step(&step, false))
    }

    fn framed(&self, telling: &Telling) -> Html {
        let draft = &telling.draft;
        let step = self.step;
        let (onward, clear) = self.onward(&telling.shown);
        let on_clear = clear.map(|action| {
            let act = telling.act.clone();
            Callback::from(move |()| act.emit(action.clone()))
        });
        let fields = writing::fields(draft, step).unwrap_or_else(|| {
            let id = AttrValue::Static("answer");
            telling
                .problems
                .iter()
                .map(|problem: &Problem| (AttrValue::from(problem.field.clone()), id.clone()))
                .collect()
        });
        let content = match step {
            Step::Who | Step::Helper | Step::Perspective | Step::Basis | Step::Mode => {
                choices::choice_page(self.i18n, telling, step)
            }
            Step::Intro => private::intro_page(self.i18n, telling),
            Step::Share => private::share_page(self.i18n, telling),
            Step::More(section) => {
                let going = self.going.clone();
                let checking = going.at.is_checking();
                let (then, section) = (draft.clone(), section.clone());
                let act = telling.act.clone();
                let chosen = Callback::from({
                    let section = section.clone();
                    move |open: bool| {
                        let action = Action::More(section.clone(), open);
                        let after = then.after(action.clone(), Utc::now());
                        act.emit(action);
                        let step = Step::More(section.clone());
                        let next = if checking { after.next_when_checking(&step) } else { after.next(&step) };
                        going.push(&At::step(&next, false));
                    }
                });
                question::more_page(self.i18n, telling, &section, &chosen)
            }
            Step::Progress(number) => question::progress_page(self.i18n, telling, *number),
            Step::Item(id) => match draft.instrument.item(id).map(|item| item.kind) {
                Some(ItemKind::Comment) => writing::comment_page(self.i18n, telling, id),
                Some(ItemKind::PersonalOutcomes) => writing::outcomes_page(self.i18n, telling, id),
                _ => question::scale_page(self.i18n, telling, id),
            },
            Step::Check => html! {},
        };
        html! {
            <Frame key={step.slug()} step={step.slug()} telling={telling.clone()} back={self.back(draft)} place={draft.place(step)} {fields}
                attempt={self.attempt} {onward} on_next={self.next.clone()} {on_clear} saved={self.saved} out={self.out.clone()}>
                { content }
            </Frame>
        }
    }

    /// What the button says, and what takes the answer back.
    fn onward(&self, draft: &Draft) -> (Onward, Option<Action>) {
        let skip_unless = |answered: bool| if answered { Onward::Next } else { Onward::Skip };
        match self.step {
            Step::More(_) => (Onward::Own, None),
            Step::Progress(number) => {
                let id = draft.earlier_outcome(*number).map(|outcome| outcome.id);
                let answered = id.filter(|id| draft.outcome_progress.contains_key(id));
                (skip_unless(answered.is_some()), answered.map(Action::ClearProgress))
            }
            Step::Item(id) => match draft.instrument.item(id).map(|item| item.kind) {
                Some(ItemKind::Comment) => {
                    (skip_unless(draft.comments.get(id).is_some_and(|text| !text.trim().is_empty())), None)
                }
                Some(ItemKind::PersonalOutcomes) => (skip_unless(!draft.personal_outcomes().is_empty()), None),
                _ => {
                    let answered = draft.answers.contains_key(id);
                    (skip_unless(answered), answered.then(|| Action::Clear(id.clone())))
                }
            },
            Step::Share => (Onward::Next, draft.share.is_some().then_some(Action::ClearShare)),
            _ => (Onward::Next, None),
        }
    }
}
