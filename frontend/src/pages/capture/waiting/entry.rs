//! One thing that waits: whom it is about, why it is still here, when it is tried next, and what can be done.

use chrono::{DateTime, TimeDelta, Utc};
use shared::device::Finished;
use uuid::Uuid;
use yew::prelude::*;

use super::super::at::AssessLink;
use super::super::refused::refusal;
use super::super::removing::Removing;
use crate::components::{Button, ButtonKind};
use crate::i18n::I18n;
use crate::offline::outbox::{Trouble, Waiting};
use crate::offline::{Kept, backoff};
use crate::questions::at::At;

/// What all entries of the page are told.
pub struct Around<'a> {
    /// The texts.
    pub i18n: &'a I18n,
    /// Whose device storage it is.
    pub account: Uuid,
    /// Which one is being sent.
    pub sending: Option<Uuid>,
    /// Sends some.
    pub send: &'a Callback<Vec<Uuid>>,
}

/// One that waits, as a card.
pub fn entry(around: &Around<'_>, kept: &Kept<Waiting>, name: Option<&AttrValue>) -> Html {
    let Around { i18n, account, sending, send } = around;
    let (id, waiting) = (kept.id, &kept.value);
    let name = name.cloned().unwrap_or_else(|| i18n.t("waiting-somebody"));
    let refused = waiting.refused();
    let press = {
        let send = (*send).clone();
        Callback::from(move |()| send.emit(vec![id]))
    };
    let about = name.clone();
    html! {
        <li key={id.to_string()} class="app-card capture-waiting__one">
            <h2 class="govuk-heading-m">{ name }</h2>
            <p class="govuk-body">{ what(i18n, waiting) }</p>
            <p class={classes!("govuk-body", refused.is_some().then_some("capture-waiting__refused"))}>{ why(i18n, waiting, Utc::now()) }</p>
            <p class="capture-waiting__do">
                <Button kind={ButtonKind::Secondary} busy={*sending == Some(id)} on_press={press}>
                    { i18n.t("waiting-send") }<span class="govuk-visually-hidden">{ " " }{ about }</span>
                </Button>
                if refused.is_some() && waiting.is_assessment() {
                    <AssessLink person={waiting.person()} at={At::sent(id)}>{ i18n.t("waiting-what") }</AssessLink>
                }
            </p>
            if refused.is_some() && !waiting.is_assessment() {
                <Removing account={*account} {id} />
            }
        </li>
    }
}

fn what(i18n: &I18n, waiting: &Waiting) -> String {
    let when = [("when", i18n.date_time(waiting.finished_at()).as_str().to_owned().into())];
    match &waiting.finished {
        Finished::Assessment(_) if waiting.private => {
            format!("{} {}", i18n.t_args("waiting-finished", &when), i18n.t("waiting-private"))
        }
        Finished::Assessment(_) => i18n.t_args("waiting-finished", &when).to_string(),
        Finished::NotToday { attempt, .. } => {
            let reason = i18n.t_code("capture-not-today-because", attempt.reason.as_str());
            format!("{} {reason}.", i18n.t_args("waiting-not-today", &when))
        }
    }
}

/// Why it is still here, and when it is tried again by itself.
fn why(i18n: &I18n, waiting: &Waiting, now: DateTime<Utc>) -> String {
    let why = match &waiting.trouble {
        None => i18n.t("waiting-not-tried"),
        Some(Trouble::Unreached) => i18n.t_args("waiting-unreached", &[("n", waiting.tries.into())]),
        Some(Trouble::NotSignedIn) => return i18n.t("waiting-not-signed-in").to_string(),
        Some(Trouble::Refused { code, .. }) if waiting.is_assessment() => return refusal(i18n, *code).to_string(),
        Some(Trouble::Refused { .. }) => return i18n.t("not-today-refused").to_string(),
    };
    let minutes = minutes(backoff::until(waiting.next_try_at, now));
    format!("{why} {}", i18n.t_args("waiting-next", &[("n", minutes.into())]))
}

/// Whole minutes, rounded up: what is said must not be over before it is read.
fn minutes(wait: TimeDelta) -> i64 {
    (wait.num_seconds().max(0) + 59) / 60
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_are_told_in_whole_minutes() {
        let told = |seconds: i64| minutes(TimeDelta::seconds(seconds));
        assert_eq!([told(-5), told(0), told(1), told(60), told(61), told(900)], [0, 0, 1, 1, 2, 15]);
    }

    #[test]
    fn what_waits_is_told_in_words() {
        use shared::person::{NotToday, NotTodayReason};
        let i18n = I18n::tested();
        let now: DateTime<Utc> = "2026-11-22T09:14:00Z".parse().unwrap();
        let attempt = NotToday { id: Uuid::nil(), at: now, reason: NotTodayReason::NotIn };
        let mut waiting = Waiting::new(Finished::NotToday { person: Uuid::nil(), attempt }, now);
        assert!(what(&i18n, &waiting).ends_with("Nobody was in."));
        assert_eq!(why(&i18n, &waiting, now), "Not sent yet. It is tried in about a minute.");
        waiting.trouble = Some(Trouble::Unreached);
        (waiting.tries, waiting.next_try_at) = (2, Some(now + TimeDelta::seconds(200)));
        assert_eq!(
            why(&i18n, &waiting, now),
            "The service could not be reached (2 tries). It is tried in about 4 minutes."
        );
        waiting.next_try_at = None;
        assert!(why(&i18n, &waiting, now).ends_with("It is tried in a moment."));
    }
}
