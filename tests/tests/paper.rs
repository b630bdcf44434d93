//! Paper forms: printed once under a reference of their own, found by whoever may, and typed in once.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "test code")]

use std::collections::BTreeMap;

use chrono::Utc;
use reqwest::{Method, Response, StatusCode};
use serde_json::json;
use shared::assessment::{InstrumentRef, Mode, PersonalOutcome, Submission};
use shared::error::{ErrorCode, FieldCode};
use shared::instrument::Occasion;
use shared::paper::{Layout, PaperForm, PaperFormSummary, PrintForm, Reference};
use shared::role::Role;
use tests::on_both;
use tests::world::{Caller, World, problem, submission};
use uuid::Uuid;

fn form(form: Layout) -> PrintForm {
    PrintForm { id: Uuid::now_v7(), language: "en".into(), form }
}

async fn print(caller: &Caller, person: Uuid, form: &PrintForm) -> Response {
    caller.send(Method::POST, &format!("/people/{person}/forms"), form).await
}

async fn printed(caller: &Caller, person: Uuid, form: &PrintForm) -> PaperForm {
    let answer = print(caller, person, form).await;
    let status = answer.status();
    let text = answer.text().await.unwrap();
    assert!(status.is_success(), "{status} {text}");
    serde_json::from_str(&text).unwrap()
}

/// What is typed in from a form that came back today.
fn typed(form: &PaperForm) -> Submission {
    Submission {
        mode: Mode::Paper,
        variant: form.form.variant(),
        captured_at: Utc::now().date_naive().and_hms_opt(12, 0, 0).unwrap().and_utc(),
        paper_form: Some(form.reference.clone()),
        instrument: InstrumentRef { key: form.instrument.key.clone(), version: form.instrument.version },
        ..submission(form.person, 0, form.occasion)
    }
}

on_both!(a_form_is_made_once_and_found_by_its_reference, async |database| {
    let world = World::new(database).await;
    let person = world.person(100).await;
    let asked = form(Layout::Large);
    let first = print(world.worker(), person, &asked).await;
    assert_eq!(first.status(), StatusCode::CREATED);
    let first: PaperForm = first.json().await.unwrap();
    assert_eq!(Reference::parse(&first.reference).unwrap().to_string(), first.reference);
    assert_eq!((first.form, first.occasion, first.language.as_str()), (Layout::Large, Occasion::Baseline, "en"));
    let again = print(world.manager(), person, &asked).await;
    assert_eq!(again.status(), StatusCode::OK);
    assert_eq!(again.json::<PaperForm>().await.unwrap().reference, first.reference, "printed again, not made again");

    let others = PrintForm { form: Layout::Easy, ..asked.clone() };
    assert_eq!(problem(print(world.worker(), person, &others).await).await.code, ErrorCode::IdConflict);
    let elsewhere = world.person(100).await;
    assert_eq!(problem(print(world.worker(), elsewhere, &asked).await).await.code, ErrorCode::IdConflict);
    let second = printed(world.worker(), person, &form(Layout::Easy)).await;
    assert_ne!(second.reference, first.reference);

    let typed = first.reference.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
    let path = format!("/forms/{}", typed.replace(' ', "%20"));
    let found: PaperForm = world.manager().read(&path).await;
    assert_eq!((found.person, found.returned), (person, None));
    assert_eq!(found.preferred_name, "Margaret Example");

    let list: Vec<PaperFormSummary> = world.worker().read(&format!("/people/{person}/forms")).await;
    let listed: Vec<(&str, Layout)> = list.iter().map(|one| (one.reference.as_str(), one.form)).collect();
    assert_eq!(listed, [(second.reference.as_str(), Layout::Easy), (first.reference.as_str(), Layout::Large)]);
    world.stop().await;
});

on_both!(what_is_no_reference_is_told_why_and_what_is_another_s_is_not_told, async |database| {
    let world = World::new(database).await;
    let person = world.person(100).await;
    let made = printed(world.worker(), person, &form(Layout::Standard)).await;
    let mut wrong: Vec<char> = made.reference.chars().collect();
    wrong[6] = if wrong[6] == '7' { '8' } else { '7' };
    let wrong: String = wrong.into_iter().collect();
    let refused = problem(world.worker().get(&format!("/forms/{wrong}")).await).await;
    assert_eq!((refused.status, refused.code), (422, ErrorCode::Invalid));
    assert_eq!((refused.errors[0].field.as_str(), refused.errors[0].code), ("reference", FieldCode::Format));
    assert!(refused.errors[0].message.starts_with("One character is wrong"), "{refused:?}");
    assert!(!refused.errors[0].message.contains(&wrong[..4]), "what was typed is not repeated");

    let none = format!("/forms/{}", Reference::new([9; 7]));
    assert_eq!(problem(world.worker().get(&none).await).await.code, ErrorCode::NotFound);
    let path = format!("/forms/{}", made.reference);
    assert_eq!(problem(world.other(Role::Worker).get(&path).await).await.code, ErrorCode::NotFound);
    // Where the person goes, the form goes.
    let moved = json!({ "on": world.days_ago(0), "provider": world.programme.providers[1].id });
    let answer = world.manager().send(Method::POST, &format!("/people/{person}/transfer"), &moved).await;
    assert_eq!(answer.status(), StatusCode::NO_CONTENT);
    assert_eq!(problem(world.worker().get(&path).await).await.code, ErrorCode::NotFound);
    assert_eq!(world.other(Role::Worker).read::<PaperForm>(&path).await.person, person);
    world.stop().await;
});

on_both!(nothing_is_printed_for_who_is_not_asked_or_in_no_language, async |database| {
    let world = World::new(database).await;
    let person = world.person(100).await;
    let other = PrintForm { language: "xx".into(), ..form(Layout::Standard) };
    let refused = problem(print(world.worker(), person, &other).await).await;
    assert_eq!((refused.errors[0].field.as_str(), refused.errors[0].code), ("language", FieldCode::NotAllowed));
    let old = PrintForm { id: Uuid::new_v4(), ..form(Layout::Standard) };
    assert_eq!(problem(print(world.worker(), person, &old).await).await.errors[0].field, "id");

    let kept = form(Layout::Standard);
    let before = printed(world.worker(), person, &kept).await;
    let out = json!({ "on": world.days_ago(0), "decided_by": "person", "reason": "burden", "withdraw_earlier": false });
    let answer = world.manager().send(Method::POST, &format!("/people/{person}/opt-out"), &out).await;
    assert_eq!(answer.status(), StatusCode::OK);
    let refused = problem(print(world.worker(), person, &form(Layout::Standard)).await).await;
    assert_eq!(refused.code, ErrorCode::Conflict);
    assert_eq!(
        printed(world.worker(), person, &kept).await.reference,
        before.reference,
        "a retry is answered the same"
    );
    world.stop().await;
});

on_both!(a_form_is_typed_in_once_and_corrected_only_by_what_supersedes_it, async |database| {
    let world = World::new(database).await;
    let person = world.person(100).await;
    let made = printed(world.worker(), person, &form(Layout::Easy)).await;
    let path = format!("/forms/{}", made.reference);
    let (id, body) = (Uuid::now_v7(), typed(&made));
    for status in [201, 200] {
        assert_eq!(world.manager().submit(id, &body).await.status(), status, "the same again gets the same receipt");
    }
    let returned = world.worker().read::<PaperForm>(&path).await.returned.unwrap();
    assert_eq!(returned.assessment, id);
    let list: Vec<PaperFormSummary> = world.worker().read(&format!("/people/{person}/forms")).await;
    assert_eq!(list[0].returned_at, Some(returned.at));

    let refused = problem(world.worker().submit(Uuid::now_v7(), &body).await).await;
    assert_eq!(refused.code, ErrorCode::Conflict);
    assert!(refused.detail.contains(&Utc::now().date_naive().to_string()), "{}", refused.detail);

    let mut corrected = Submission { supersedes: Some(id), ..body.clone() };
    corrected.answers.insert("home.overall".into(), 5);
    let later = Uuid::now_v7();
    assert_eq!(world.worker().submit(later, &corrected).await.status(), 201);
    assert_eq!(world.worker().read::<PaperForm>(&path).await.returned.unwrap().assessment, later);
    let first_again = world.manager().submit(id, &body).await;
    assert_eq!(first_again.status(), 200, "a late repetition of the first is no second entry");
    assert_eq!(world.worker().read::<PaperForm>(&path).await.returned.unwrap().assessment, later);
    world.stop().await;
});

on_both!(a_form_entered_twice_at_once_is_stored_once, async |database| {
    let world = World::new(database).await;
    let person = world.person(100).await;
    let made = printed(world.worker(), person, &form(Layout::Standard)).await;
    let body = typed(&made);
    let sends = (0..8).map(|_| world.worker().submit(Uuid::now_v7(), &body));
    let statuses: Vec<u16> =
        futures_util::future::join_all(sends).await.into_iter().map(|answer| answer.status().as_u16()).collect();
    assert_eq!(statuses.iter().filter(|status| **status == 201).count(), 1, "{statuses:?}");
    assert_eq!(statuses.iter().filter(|status| **status == 409).count(), 7, "{statuses:?}");
    world.stop().await;
});

on_both!(what_does_not_fit_the_form_is_refused_and_the_form_stays_open, async |database| {
    let world = World::new(database).await;
    let person = world.person(100).await;
    let made = printed(world.worker(), person, &form(Layout::Standard)).await;
    let others = printed(world.worker(), world.person(100).await, &form(Layout::Standard)).await;
    let good = typed(&made);
    let yesterday = good.captured_at - chrono::Duration::days(1);
    let cases = [
        ("paper_form", FieldCode::Unknown, Submission { paper_form: Some(others.reference), ..good.clone() }),
        ("paper_form", FieldCode::Format, Submission { paper_form: Some("0000-0001".into()), ..good.clone() }),
        ("paper_form", FieldCode::Inconsistent, Submission { mode: Mode::Tablet, ..good.clone() }),
        ("paper_form", FieldCode::Inconsistent, Submission { occasion: Occasion::FollowUp, ..good.clone() }),
        ("paper_form", FieldCode::Inconsistent, Submission { variant: Layout::Easy.variant(), ..good.clone() }),
        ("captured_at", FieldCode::Inconsistent, Submission { captured_at: yesterday, ..good.clone() }),
    ];
    for (field, code, body) in cases {
        let refused = problem(world.worker().submit(Uuid::now_v7(), &body).await).await;
        let found = refused.errors.iter().any(|error| error.field == field && error.code == code);
        assert!(found, "{field} {code:?}: {refused:?}");
    }
    assert_eq!(world.worker().read::<PaperForm>(&format!("/forms/{}", made.reference)).await.returned, None);
    world.worker().accepted(&good).await;
    world.stop().await;
});

on_both!(a_form_asks_what_it_asked_when_it_was_printed, async |database| {
    let world = World::new(database).await;
    let person = world.person(200).await;
    let outcome = |text: &str| PersonalOutcome { id: Uuid::now_v7(), text: text.into() };
    let (walk, bake) = (outcome("Walk to the shop"), outcome("Bake again"));
    let first = Submission {
        personal_outcomes: vec![walk.clone(), bake.clone()],
        ..submission(person, 150, Occasion::Baseline)
    };
    world.worker().accepted(&first).await;
    let made = printed(world.worker(), person, &form(Layout::Standard)).await;
    assert_eq!(made.occasion, Occasion::FollowUp);
    assert_eq!(made.personal_outcomes, [walk.clone(), bake.clone()]);

    // Meanwhile somebody asks on a tablet, and other things matter.
    let since =
        Submission { personal_outcomes: vec![outcome("See my sister")], ..submission(person, 1, Occasion::FollowUp) };
    world.worker().accepted(&since).await;
    let found: PaperForm = world.worker().read(&format!("/forms/{}", made.reference)).await;
    assert_eq!(found.personal_outcomes, [walk.clone(), bake.clone()]);
    let back = Submission {
        outcome_progress: BTreeMap::from([(walk.id, 4), (bake.id, -1)]),
        personal_outcomes: vec![bake],
        ..typed(&found)
    };
    world.worker().accepted(&back).await;
    world.stop().await;
});
