//! Queries behind the list of people. Who is due is not decided here: people are counted by the days that decide it, and
//! `Standing::due` is asked once for each such group.

use chrono::NaiveDate;
use sea_orm::sea_query::{Expr, ExprTrait};
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
    is_ended: i32,
    is_opted_out: i32,
    last_completed_on: Option<NaiveDate>,
    /// The service start, where nothing has been completed yet and so it decides.
    start_day: Option<NaiveDate>,
    people: i64,
}

impl Group {
    /// What decides whether these people are due.
    pub fn standing(&self, today: NaiveDate) -> Standing {
        Standing {
            service_start: self.start_day.or(self.last_completed_on).unwrap_or(today),
            ended_on: (self.is_ended == 1).then_some(today),
            opted_out_on: (self.is_opted_out == 1).then_some(today),
            last_completed: self.last_completed_on,
        }
    }

    /// How many they are.
    pub fn people(&self) -> u64 {
        u64::try_from(self.people).unwrap_or_default()
    }
}

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
    let flag = |column: Column| Expr::case(column.lte(scope.today), Expr::cust("1")).finally(Expr::cust("0"));
    let start = Expr::case(Column::LastCompletedOn.is_null(), Expr::col((Entity, Column::ServiceStart)));
    Ok(scoped(scope)
        .expr_as(flag(Column::EndedOn), "is_ended")
        .expr_as(flag(Column::OptedOutOn), "is_opted_out")
        .column(Column::LastCompletedOn)
        .expr_as(start, "start_day")
        .column_as(Column::Id.count(), "people")
        .group_by(Expr::col("is_ended"))
        .group_by(Expr::col("is_opted_out"))
        .group_by(Column::LastCompletedOn)
        .group_by(Expr::col("start_day"))
        .into_model::<Group>()
        .all(db)
        .await?)
}

/// The people of a scope: all of them, or those of the groups named, with their names still sealed, in no order.
///
/// # Errors
/// The database's.
pub async fn rows(db: &impl ConnectionTrait, scope: &Scope, of: Option<&[&Group]>) -> Result<Vec<Row>> {
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
    if let Some(groups) = of {
        select = select.filter(members(groups, scope.today));
    }
    Ok(select.into_model::<Row>().all(db).await?)
}

/// Who belongs to these groups. Written with lists of days and not as one condition a group, because SQLite bounds the
/// depth of an expression.
fn members(groups: &[&Group], today: NaiveDate) -> Condition {
    let not_yet = |column: Column| Condition::any().add(column.is_null()).add(column.gt(today));
    let mut any = Condition::any();
    for (ended, opted_out) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
        let alike = || groups.iter().filter(move |group| group.is_ended == ended && group.is_opted_out == opted_out);
        let last: Vec<NaiveDate> = alike().filter_map(|group| group.last_completed_on).collect();
        let start: Vec<NaiveDate> = alike().filter_map(|group| group.start_day).collect();
        if last.is_empty() && start.is_empty() {
            continue;
        }
        let mut days = Condition::any();
        if !last.is_empty() {
            days = days.add(Column::LastCompletedOn.is_in(last));
        }
        if !start.is_empty() {
            days = days.add(Column::LastCompletedOn.is_null().and(Column::ServiceStart.is_in(start)));
        }
        let mut all = Condition::all().add(days);
        all = if ended == 1 { all.add(Column::EndedOn.lte(today)) } else { all.add(not_yet(Column::EndedOn)) };
        all =
            if opted_out == 1 { all.add(Column::OptedOutOn.lte(today)) } else { all.add(not_yet(Column::OptedOutOn)) };
        any = any.add(all);
    }
    any
}
