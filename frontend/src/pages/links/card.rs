//! On a person's page: their private links, making one, and ending one.

use std::rc::Rc;

use chrono::{DateTime, Local, Utc};
use shared::link::{LinkPurpose, LinkState, MadeLink, NewLink, PersonLink, RevokedBy};
use shared::wave::DueStatus;
use uuid::Uuid;
use yew::prelude::*;

use super::made::Made;
use crate::api;
use crate::components::{Button, ButtonKind, TagKind, announce, error_text, load_view, tag};
use crate::hooks::{Failure, UseSubmit, use_load, use_submit};
use crate::i18n::{I18n, use_i18n};

/// Props of `LinksCard`.
#[derive(Properties, Clone, PartialEq)]
pub struct LinksCardProps {
    /// Whose links.
    pub person: Uuid,
    /// The name they like to be called.
    pub name: AttrValue,
    /// How they stand: nobody who has opted out is asked, and after the service no link is made.
    pub status: DueStatus,
    /// Whether the reader may make and end links.
    pub may_make: bool,
}

/// What links can be made for somebody who stands like this.
fn purposes(status: DueStatus) -> &'static [LinkPurpose] {
    match status {
        DueStatus::Ended => &[],
        DueStatus::OptedOut => &[LinkPurpose::Progress],
        DueStatus::BaselineDue | DueStatus::UpToDate | DueStatus::Due | DueStatus::Overdue => &LinkPurpose::ALL,
    }
}

/// The links and what can be done with them.
#[component]
pub fn LinksCard(props: &LinksCardProps) -> Html {
    let i18n = use_i18n();
    let person = props.person;
    let state = use_load(person, |person| async move { api::links::list(person).await });
    let made = use_state(|| None::<MadeLink>);
    let ending = use_state(|| None::<Uuid>);
    let (making, revoking) = (use_submit(), use_submit());
    let make = |purpose: LinkPurpose| {
        let (making, made, reload) = (making.clone(), made.clone(), state.reload.clone());
        Callback::from(move |()| {
            let (made, reload) = (made.clone(), reload.clone());
            // A repetition is refused, because the token is told once; so each try is a link of its own.
            let new = NewLink { id: Uuid::now_v7(), purpose };
            making.run(async move { api::links::make(person, &new).await }, move |link| {
                made.set(Some(link));
                reload.emit(());
            });
        })
    };
    let ask = {
        let (ending, revoking) = (ending.clone(), revoking.clone());
        Callback::from(move |link: Option<Uuid>| {
            revoking.clear();
            ending.set(link);
        })
    };
    let end = {
        let (revoking, ending, made, reload) = (revoking.clone(), ending.clone(), made.clone(), state.reload.clone());
        let said = i18n.t("links-end-done");
        Callback::from(move |link: Uuid| {
            let (ending, made, reload, said) = (ending.clone(), made.clone(), reload.clone(), said.clone());
            revoking.run(async move { api::links::revoke(person, link).await }, move |()| {
                ending.set(None);
                if made.as_ref().is_some_and(|made| made.id == link) {
                    made.set(None);
                }
                announce(&said);
                reload.emit(());
            });
        })
    };
    let args = [("name", props.name.as_str().into())];
    let close = {
        let made = made.clone();
        Callback::from(move |()| made.set(None))
    };
    let listed = |links: Rc<Vec<PersonLink>>| {
        let list =
            List { i18n: &i18n, may_end: props.may_make, ending: *ending, submit: &revoking, ask: &ask, end: &end };
        list.html(&links)
    };
    html! {
        <section class="app-card app-section app-no-print" aria-labelledby="links-card">
            <h2 class="govuk-heading-m" id="links-card">{ i18n.t("links-card") }</h2>
            { load_view(&i18n, &state, listed) }
            if let Some(link) = &*made {
                <Made key={link.id.to_string()} link={link.clone()} name={props.name.clone()} on_close={close} />
            } else if props.may_make {
                for purpose in purposes(props.status).iter().copied() {
                    <div class="links-make">
                        <p class="govuk-body" id={format!("links-about-{}", purpose.as_str())}>
                            { i18n.t_args(&format!("links-about-{}", purpose.as_str()), &args) }
                        </p>
                        <Button kind={ButtonKind::Secondary} busy={making.busy()} on_press={make(purpose)}
                            described_by={format!("links-about-{}", purpose.as_str())}>
                            { i18n.t_code("links-make", purpose.as_str()) }
                        </Button>
                    </div>
                }
                { failed(&i18n, &making) }
            }
        </section>
    }
}

fn failed(i18n: &I18n, submit: &UseSubmit) -> Html {
    html! {
        if let Some(Failure::Api(error)) = submit.failure() {
            <p class="govuk-error-message" role="alert">{ error_text(i18n, error) }</p>
        }
    }
}

/// What became of a link, and whether it is good.
fn standing(i18n: &I18n, link: &PersonLink) -> (AttrValue, TagKind) {
    match (link.state, link.revoked_by) {
        (LinkState::Active, _) => (i18n.t("links-state-active"), TagKind::Good),
        (LinkState::Used, _) => (i18n.t("links-state-used"), TagKind::Plain),
        (LinkState::Expired, _) => (i18n.t("links-state-expired"), TagKind::Quiet),
        (LinkState::Revoked, Some(RevokedBy::Holder)) => (i18n.t("links-state-given-up"), TagKind::Quiet),
        (LinkState::Revoked, Some(RevokedBy::Staff) | None) => (i18n.t("links-state-revoked"), TagKind::Quiet),
    }
}

/// A day as it is here.
fn day(i18n: &I18n, moment: DateTime<Utc>) -> AttrValue {
    i18n.date(moment.with_timezone(&Local).date_naive())
}

/// When it was made and by whom, and until when it is good.
fn dates(i18n: &I18n, link: &PersonLink) -> Vec<AttrValue> {
    let made = day(i18n, link.created_at).as_str().to_owned();
    let made = match &link.created_by {
        Some(by) => i18n.t_args("links-made-by", &[("when", made.into()), ("by", by.clone().into())]),
        None => i18n.t_args("links-made-on", &[("when", made.into())]),
    };
    let until = day(i18n, link.expires_at).as_str().to_owned();
    let until = (link.state == LinkState::Active).then(|| i18n.t_args("links-until", &[("until", until.into())]));
    std::iter::once(made).chain(until).collect()
}

/// The links with what listing them needs.
struct List<'a> {
    i18n: &'a I18n,
    may_end: bool,
    ending: Option<Uuid>,
    submit: &'a UseSubmit,
    ask: &'a Callback<Option<Uuid>>,
    end: &'a Callback<Uuid>,
}

impl List<'_> {
    fn html(&self, links: &[PersonLink]) -> Html {
        if links.is_empty() {
            return html! { <p class="govuk-body">{ self.i18n.t("links-none") }</p> };
        }
        html! {
            <ul class="app-occasions links-list">
                for link in links { { self.item(link) } }
            </ul>
        }
    }

    fn item(&self, link: &PersonLink) -> Html {
        let i18n = self.i18n;
        let (text, kind) = standing(i18n, link);
        html! {
            <li class="app-occasions__item links-list__item" key={link.id.to_string()}>
                <div>
                    <span class="app-occasions__day">{ i18n.t_code("links-purpose", link.purpose.as_str()) }</span>
                    for line in dates(i18n, link) {
                        <span class="app-occasions__more">{ line }</span>
                    }
                </div>
                <span class="app-tags">{ tag(text, kind) }</span>
                if self.may_end && link.state == LinkState::Active { { self.ending(link) } }
            </li>
        }
    }

    /// Ending it, after asking once more.
    fn ending(&self, link: &PersonLink) -> Html {
        let (i18n, id) = (self.i18n, link.id);
        let ask = |link: Option<Uuid>| self.ask.reform(move |()| link);
        if self.ending != Some(id) {
            let label = i18n.t_code("links-end", link.purpose.as_str());
            return html! {
                <Button kind={ButtonKind::Secondary} class="links-list__end" on_press={ask(Some(id))}>{ label }</Button>
            };
        }
        html! {
            <div class="links-list__sure" role="group" aria-labelledby="links-sure">
                <p class="govuk-body" id="links-sure" role="status"><strong>{ i18n.t("links-end-sure") }</strong></p>
                { failed(i18n, self.submit) }
                <div class="govuk-button-group">
                    <Button kind={ButtonKind::Warning} busy={self.submit.busy()} on_press={self.end.reform(move |()| id)}>
                        { i18n.t("links-end-yes") }
                    </Button>
                    <Button kind={ButtonKind::Secondary} on_press={ask(None)}>{ i18n.t("links-end-no") }</Button>
                </div>
            </div>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(state: LinkState, revoked_by: Option<RevokedBy>) -> PersonLink {
        PersonLink {
            id: Uuid::nil(),
            purpose: LinkPurpose::Answer,
            created_at: "2025-03-01T09:00:00Z".parse().unwrap(),
            created_by: Some("Ann".into()),
            expires_at: "2025-03-31T09:00:00Z".parse().unwrap(),
            state,
            revoked_by,
        }
    }

    #[test]
    fn a_link_is_told_in_words() {
        let i18n = I18n::tested();
        let active = link(LinkState::Active, None);
        assert_eq!(dates(&i18n, &active), ["Made on 1 March 2025 by Ann", "Good until 31 March 2025"]);
        let used = link(LinkState::Used, None);
        assert_eq!(dates(&i18n, &used), ["Made on 1 March 2025 by Ann"], "its end no longer matters");
        let words = |link: &PersonLink| standing(&i18n, link).0.to_string();
        assert_eq!(words(&used), "Answered with");
        assert_eq!(words(&link(LinkState::Revoked, Some(RevokedBy::Holder))), "Ended by whoever had it");
        assert_eq!(words(&link(LinkState::Revoked, Some(RevokedBy::Staff))), "Ended by staff");
    }

    #[test]
    fn nobody_is_sent_a_link_that_the_server_refuses() {
        assert_eq!(purposes(DueStatus::Ended), []);
        assert_eq!(purposes(DueStatus::OptedOut), [LinkPurpose::Progress]);
        assert_eq!(purposes(DueStatus::Overdue).len(), 2);
    }
}
