//! Queries behind the list of people. Who is due is not decided here: people are counted by the days that decide it, and
//! `Standing::due` is asked once for each such group.

use chrono::NaiveDate;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QuerySelect, Select,
};
use shared::wave::Standing;
use uuid::Uuid;

use crate::entity::person::{Column, Entity};
use crate::entity::person_identity;
use crate::error::Result;

/// Whose list, and narrowed to what.
#[derive(Clone, Copy, Debug)]
pub struct Scope {
    /// The provider.
    pub provider: Uuid,
    /// Only this area.
    pub area: Option<Uuid>,
    /// Only this lot.
    pub lot: Option<i16>,
    /// The day on which it is asked.
    pub today: NaiveDate,
}

/// People who have the same status and due day, because they are alike in everything that decides these.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Group {
    kind: i32,
    day: Option<NaiveDate>,
    people: i64,
}

/// Their service has ended.
const ENDED: i32 = 1;
/// Opted out.
const OPTED_OUT: i32 = 2;
/// Nothing completed yet: the day is that of the service start.
const NOTHING_YET: i32 = 3;
/// The day is that of the last completed assessment.
const COMPLETED: i32 = 4;

impl Group {
    /// What decides whether these people are due.
    pub fn standing(&self, today: NaiveDate) -> Standing {
        let day = |kind: i32| self.day.filter(|_| self.kind == kind);
        Standing {
            service_start: self.day.unwrap_or(today),
            ended_on: (self.kind == ENDED).then_some(today),
            opted_out_on: (self.kind == OPTED_OUT).then_some(today),
            last_completed: day(COMPLETED),
        }
    }

    /// How many they are.
    pub fn people(&self) -> u64 {
        u64::try_from(self.people).unwrap_or_default()
    }
}

/// Whose rows are wanted.
#[derive(Clone, Copy, Debug)]
pub enum Of<'a> {
    /// Everybody's.
    All,
    /// Those of the members of these groups.
    Groups(&'a [&'a Group]),
    /// Those of these people; at most as many as `MOST_NAMED`.
    People(&'a [Uuid]),
}

/// Most people whose rows are asked for by id: more are quicker read with everybody's.
pub const MOST_NAMED: usize = 5_000;

/// One person of the list, with the name still sealed.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Row {
    /// Their id.
    pub id: Uuid,
    /// The provider's reference.
    pub reference: String,
    /// Their name, sealed.
    pub preferred_name: Vec<u8>,
    /// Their area.
    pub area_id: Uuid,
    /// Their lot.
    pub lot: i16,
    /// First day of service.
    pub service_start: NaiveDate,
    /// First day without service.
    pub ended_on: Option<NaiveDate>,
    /// First day of the opt-out.
    pub opted_out_on: Option<NaiveDate>,
    /// Day of the last completed assessment.
    pub last_completed_on: Option<NaiveDate>,
}

impl Row {
    /// What decides whether they are due.
    pub fn standing(&self) -> Standing {
        Standing {
            service_start: self.service_start,
            ended_on: self.ended_on,
            opted_out_on: self.opted_out_on,
            last_completed: self.last_completed_on,
        }
    }
}

fn scoped(scope: &Scope) -> Select<Entity> {
    let mut select = Entity::find().select_only().filter(Column::ProviderId.eq(scope.provider));
    if let Some(area) = scope.area {
        select = select.filter(Column::AreaId.eq(area));
    }
    if let Some(lot) = scope.lot {
        select = select.filter(Column::Lot.eq(lot));
    }
    select
}

/// Counts the people of a scope by what decides whether they are due: at most a few thousand groups, however many people.
///
/// # Errors
/// The database's.
pub async fn groups(db: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<Group>> {
    // The groups are named by the aliases, because PostgreSQL does not see that an expression with parameters is the
    // same in both places.
    let by_kind = |[ended, opted_out, nothing_yet, completed]: [Expr; 4]| {
        Expr::case(Column::EndedOn.lte(scope.today), ended)
            .case(Column::OptedOutOn.lte(scope.today), opted_out)
            .case(Column::LastCompletedOn.is_null(), nothing_yet)
            .finally(completed)
    };
    let kind = by_kind([ENDED, OPTED_OUT, NOTHING_YET, COMPLETED].map(|kind| Expr::cust(kind.to_string())));
    let column = |column: Column| Expr::col((Entity, column));
    let null = || Expr::cust("NULL");
    let day = by_kind([null(), null(), column(Column::ServiceStart), column(Column::LastCompletedOn)]);
    Ok(scoped(scope)
        .expr_as(kind, "kind")
        .expr_as(day, "day")
        .column_as(Column::Id.count(), "people")
        .group_by(Expr::col("kind"))
        .group_by(Expr::col("day"))
        .into_model::<Group>()
        .all(db)
        .await?)
}

/// A person's id, reference and sealed name.
pub type Identity = (Uuid, String, Vec<u8>);

/// Every identity of a provider, for a search.
///
/// # Errors
/// The database's.
pub async fn identities(db: &impl ConnectionTrait, provider: Uuid) -> Result<Vec<Identity>> {
    use person_identity::Column::{PersonId, PreferredName, ProviderId, Reference};
    Ok(person_identity::Entity::find()
        .select_only()
        .columns([PersonId, Reference, PreferredName])
        .filter(ProviderId.eq(provider))
        .into_tuple()
        .all(db)
        .await?)
}

/// The people of a scope, with their names still sealed, in no order.
///
/// # Errors
/// The database's.
pub async fn rows(db: &impl ConnectionTrait, scope: &Scope, of: Of<'_>) -> Result<Vec<Row>> {
    let identity =
        Entity::belongs_to(person_identity::Entity).from(Column::Id).to(person_identity::Column::PersonId).into();
    let mut select = scoped(scope)
        .columns([
            Column::Id,
            Column::AreaId,
            Column::Lot,
            Column::ServiceStart,
            Column::EndedOn,
            Column::OptedOutOn,
            Column::LastCompletedOn,
        ])
        .columns([person_identity::Column::Reference, person_identity::Column::PreferredName])
        .join(JoinType::InnerJoin, identity);
    match of {
        Of::All => {}
        Of::Groups(groups) => select = select.filter(members(groups, scope.today)),
        Of::People(ids) => select = select.filter(Column::Id.is_in(ids.iter().copied())),
    }
    Ok(select.into_model::<Row>().all(db).await?)
}

/// Who belongs to these groups. Written with lists of days and not as one condition a group, because SQLite bounds the
/// depth of an expression.
fn members(groups: &[&Group], today: NaiveDate) -> Condition {
    let not_yet = |column: Column| Condition::any().add(column.is_null()).add(column.gt(today));
    let taking_part = || Condition::all().add(not_yet(Column::EndedOn)).add(not_yet(Column::OptedOutOn));
    let any_of = |kind: i32| groups.iter().any(|group| group.kind == kind);
    let days = |kind: i32| groups.iter().filter(move |group| group.kind == kind).filter_map(|group| group.day);
    let mut any = Condition::any();
    if any_of(ENDED) {
        any = any.add(Column::EndedOn.lte(today));
    }
    if any_of(OPTED_OUT) {
        any = any.add(Condition::all().add(not_yet(Column::EndedOn)).add(Column::OptedOutOn.lte(today)));
    }
    if any_of(NOTHING_YET) {
        let start = Column::ServiceStart.is_in(days(NOTHING_YET));
        any = any.add(taking_part().add(Column::LastCompletedOn.is_null()).add(start));
    }
    if any_of(COMPLETED) {
        any = any.add(taking_part().add(Column::LastCompletedOn.is_in(days(COMPLETED))));
    }
    any
}
