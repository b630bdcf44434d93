//! Paper forms: printing one for somebody, finding it by its reference, and what is typed in from one.

use rand::RngCore;
use sea_orm::ConnectionTrait;
use shared::assessment::{PersonalOutcome, Submission};
use shared::error::{FieldCode, FieldError};
use shared::instrument::Occasion;
use shared::paper::{Layout, PaperForm, PaperFormSummary, PrintForm, Reference, ReturnedForm};
use uuid::Uuid;

use crate::app::State;
use crate::auth::Caller;
use crate::crypto::place_of_outcome;
use crate::entity::{paper_form, paper_form_outcome};
use crate::error::{Error, Result};
use crate::service::assessment::rules::{day_of, occasion_name};
use crate::service::person::check_id;
use crate::service::{audit, capture, person};
use crate::store;

/// How often another reference is drawn where one is taken: of 34 thousand million, once is more than enough.
const DRAWS: usize = 5;

/// Prints a form for a person: as they would be asked now. The flag says whether it is new; a repetition gets the same.
///
/// # Errors
/// `NotFound` for a person of another provider; `Conflict` where the service ended or the person opted out; `Invalid` for
/// a language that the questionnaire lacks; `IdConflict` where the id stands for another form.
pub async fn print(caller: &Caller, state: &State, of: Uuid, form: PrintForm) -> Result<(PaperForm, bool)> {
    person::read(caller, state, of).await?;
    if let Some(stored) = store::paper::at(&state.db.read, form.id).await? {
        return Ok((describe(caller, state, same(stored, of, &form)?).await?, false));
    }
    let context = capture::context(caller, state, of).await?;
    let mut errors = check_id("id", form.id);
    if !context.instrument.languages.contains(&form.language) {
        let message = "Use one of the languages of this questionnaire.";
        errors.push(FieldError::new("language", FieldCode::NotAllowed, message));
    }
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    let (key, version) = (&context.instrument.key, context.instrument.version);
    let loaded = state.instruments.version(&state.db.read, key, version).await?.ok_or(Error::NotFound)?;
    let row = paper_form::Model {
        id: form.id,
        reference: String::new(),
        person_id: of,
        instrument_id: loaded.id,
        language: form.language.clone(),
        form: form.form.as_str().into(),
        occasion: occasion_name(context.occasion).into(),
        printed_at: state.now(),
        printed_by: caller.account,
        assessment_id: None,
    };
    let (row, new) = state
        .db
        .transaction(async |tx| {
            let (row, new) = insert(tx, row.clone(), &context.personal_outcomes).await?;
            if new {
                audit::record(tx, caller, "paper.print", "paper_form", Some(row.id.to_string())).await?;
                return Ok((row, true));
            }
            Ok((same(row, of, &form)?, false))
        })
        .await?;
    Ok((describe(caller, state, row).await?, new))
}

/// Adds the form under a reference that no other has. The flag says whether it was added, or is there under its id already.
async fn insert(
    tx: &impl ConnectionTrait,
    row: paper_form::Model,
    asked: &[PersonalOutcome],
) -> Result<(paper_form::Model, bool)> {
    let outcomes = (0..).zip(asked).map(|(position, outcome)| paper_form_outcome::Model {
        paper_form_id: row.id,
        personal_outcome_id: outcome.id,
        position,
    });
    let outcomes: Vec<_> = outcomes.collect();
    for _ in 0..DRAWS {
        let mut drawn = [0; 7];
        rand::rng().fill_bytes(&mut drawn);
        let row = paper_form::Model { reference: Reference::new(drawn).to_string(), ..row.clone() };
        if store::paper::insert(tx, row.clone(), outcomes.clone()).await? {
            return Ok((row, true));
        }
        if let Some(stored) = store::paper::at(tx, row.id).await? {
            return Ok((stored, false));
        }
    }
    Err(Error::internal("every reference drawn is taken"))
}

/// The stored form, if it is what is asked for.
fn same(stored: paper_form::Model, of: Uuid, form: &PrintForm) -> Result<paper_form::Model> {
    let same = stored.person_id == of && stored.language == form.language && stored.form == form.form.as_str();
    if same { Ok(stored) } else { Err(Error::IdConflict) }
}

/// The form with this reference, however it was typed.
///
/// # Errors
/// `Invalid` for what is no reference; `NotFound` where there is none with it, or it is a person's of another provider.
pub async fn read(caller: &Caller, state: &State, typed: &str) -> Result<PaperForm> {
    let reference = Reference::parse(typed)
        .map_err(|misread| Error::field("reference", FieldCode::Format, misread.message()))?
        .to_string();
    let form = store::paper::find(&state.db.read, &reference).await?.ok_or(Error::NotFound)?;
    describe(caller, state, form).await
}

/// The forms that were printed for a person, the latest first.
///
/// # Errors
/// `NotFound` for a person of another provider.
pub async fn of_person(caller: &Caller, state: &State, of: Uuid) -> Result<Vec<PaperFormSummary>> {
    person::read(caller, state, of).await?;
    let forms = store::paper::of_person(&state.db.read, of).await?;
    let summary = |(form, returned): (paper_form::Model, Option<crate::entity::assessment::Model>)| {
        Ok(PaperFormSummary {
            form: layout(&form)?,
            reference: form.reference,
            language: form.language,
            printed_at: form.printed_at,
            returned_at: returned.map(|row| row.received_at),
        })
    };
    forms.into_iter().map(summary).collect()
}

async fn describe(caller: &Caller, state: &State, form: paper_form::Model) -> Result<PaperForm> {
    let db = &state.db.read;
    // The person is the caller's, or there is no such form.
    let person = person::read(caller, state, form.person_id).await?.summary;
    let loaded = state.instruments.all(db).await?.into_iter().find(|loaded| loaded.id == form.instrument_id);
    let loaded = loaded.ok_or_else(|| Error::internal("a paper form has no instrument"))?;
    let open = |outcome: crate::entity::personal_outcome::Model| {
        let text = state.keys.open(&place_of_outcome(outcome.id), &outcome.sealed)?;
        Ok(PersonalOutcome { id: outcome.id, text })
    };
    let personal_outcomes = store::paper::outcomes(db, form.id).await?.into_iter().map(open).collect::<Result<_>>()?;
    let returned = match form.assessment_id {
        Some(assessment) => store::paper::received_at(db, assessment).await?.map(|at| ReturnedForm { assessment, at }),
        None => None,
    };
    Ok(PaperForm {
        form: layout(&form)?,
        occasion: occasion(&form)?,
        reference: form.reference,
        person: form.person_id,
        preferred_name: person.preferred_name,
        person_reference: person.reference,
        instrument: (*loaded.instrument).clone(),
        personal_outcomes,
        language: form.language,
        printed_at: form.printed_at,
        returned,
    })
}

fn layout(form: &paper_form::Model) -> Result<Layout> {
    Layout::parse(&form.form).ok_or_else(|| Error::internal("a paper form of an unknown layout"))
}

fn occasion(form: &paper_form::Model) -> Result<Occasion> {
    let found = [Occasion::Baseline, Occasion::FollowUp].into_iter().find(|one| occasion_name(*one) == form.occasion);
    found.ok_or_else(|| Error::internal("a paper form of an unknown occasion"))
}

/// The form that answers come from, where they name one. `instrument` is the row of the version that they are given to.
/// Call it with the person locked.
///
/// # Errors
/// `Conflict` where the form was typed in before, and this corrects something else or nothing. What does not fit is added
/// to `errors`.
pub async fn of_submission(
    tx: &impl ConnectionTrait,
    state: &State,
    submission: &Submission,
    instrument: Option<Uuid>,
    errors: &mut Vec<FieldError>,
) -> Result<Option<paper_form::Model>> {
    // What is no reference at all is refused with the rest of the submission.
    let Some(reference) = submission.paper_form.as_deref().and_then(|typed| Reference::parse(typed).ok()) else {
        return Ok(None);
    };
    let found = store::paper::find(tx, &reference.to_string()).await?;
    let Some(form) = found.filter(|form| form.person_id == submission.person) else {
        errors.push(FieldError::new("paper_form", FieldCode::Unknown, "No such form was printed for this person."));
        return Ok(None);
    };
    if let Some(returned) = form.assessment_id
        && submission.supersedes != Some(returned)
    {
        let on = store::paper::received_at(tx, returned).await?.map(|at| at.date_naive().to_string());
        let on = on.unwrap_or_default();
        return Err(Error::Conflict(format!("This form was typed in already, on {on}. Nothing was stored again.")));
    }
    let printed = Some(form.instrument_id) == instrument
        && form.occasion == occasion_name(submission.occasion)
        && form.language == submission.language
        && layout(&form)?.variant() == submission.variant;
    if !printed {
        let message = "These are not the questions that were printed on this form.";
        errors.push(FieldError::new("paper_form", FieldCode::Inconsistent, message));
    }
    let printed_on = form.printed_at.date_naive();
    if day_of(submission.captured_at, state.now()) < printed_on {
        let message = format!("The form was printed on {printed_on}; nobody can have answered it earlier.");
        errors.push(FieldError::new("captured_at", FieldCode::Inconsistent, message));
    }
    Ok(Some(form))
}
