//! Queries on the programme's settings, providers and areas.

use chrono::{DateTime, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set,
};
use shared::programme::{Area, Lot, Provider, Settings};
use shared::programme_file::ProgrammeFile;
use uuid::Uuid;

use crate::entity::{account, area, assessment, person, person_event, programme, provider};
use crate::error::{Error, Result};

/// The table has one row; this is its key.
const ONLY: i16 = 1;

/// Ids of providers and areas follow from their codes, so that a demonstration is the same on every machine.
const NAMESPACE: Uuid = Uuid::from_u128(0x6f75_7463_6f6d_5573_8000_7072_6f67_7261);

/// The settings as stored.
#[derive(Clone, Debug)]
pub struct Stored {
    /// Dates and thresholds.
    pub settings: Settings,
    /// The lots, in the order of the file.
    pub lots: Vec<Lot>,
    /// Whether it is fictional.
    pub demo: bool,
}

/// What a programme has codes for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Providers.
    Provider,
    /// Areas.
    Area,
}

impl Kind {
    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Provider => "provider",
            Kind::Area => "area",
        }
    }

    /// The id of the one with this code.
    pub fn id(self, code: &str) -> Uuid {
        Uuid::new_v5(&NAMESPACE, format!("{}/{code}", self.as_str()).as_bytes())
    }
}

/// The settings, if a programme is loaded.
///
/// # Errors
/// The database's, and `Internal` where they do not read.
pub async fn find(db: &impl ConnectionTrait) -> Result<Option<Stored>> {
    let Some(row) = programme::Entity::find_by_id(ONLY).one(db).await? else { return Ok(None) };
    let settings = serde_json::from_str(&row.settings).map_err(Error::internal)?;
    let lots = serde_json::from_str(&row.lots).map_err(Error::internal)?;
    Ok(Some(Stored { settings, lots, demo: row.demo }))
}

/// Writes the settings of a file.
///
/// # Errors
/// The database's.
pub async fn write(db: &impl ConnectionTrait, file: &ProgrammeFile, now: DateTime<Utc>) -> Result<()> {
    use programme::Column::{Demo, Id, LoadedAt, Lots, Settings};
    let row = programme::ActiveModel {
        id: Set(ONLY),
        settings: Set(serde_json::to_string(&file.settings).map_err(Error::internal)?),
        lots: Set(serde_json::to_string(&file.lots).map_err(Error::internal)?),
        demo: Set(file.demo),
        loaded_at: Set(now),
    };
    let replace = OnConflict::column(Id).update_columns([Settings, Lots, Demo, LoadedAt]).to_owned();
    programme::Entity::insert(row).on_conflict(replace).exec_without_returning(db).await?;
    Ok(())
}

/// Writes the settings' row as it is, so that a database that cannot be written to is found out.
///
/// # Errors
/// `Unavailable` where it cannot be written to.
pub async fn touch(db: &impl ConnectionTrait) -> Result<()> {
    use sea_orm::sea_query::Expr;
    programme::Entity::update_many()
        .col_expr(programme::Column::LoadedAt, Expr::col(programme::Column::LoadedAt))
        .filter(programme::Column::Id.eq(ONLY))
        .exec(db)
        .await?;
    Ok(())
}

/// Every provider, by name.
///
/// # Errors
/// The database's.
pub async fn providers(db: &impl ConnectionTrait) -> Result<Vec<Provider>> {
    let rows = provider::Entity::find().order_by_asc(provider::Column::Name).all(db).await?;
    Ok(rows.into_iter().map(|row| Provider { id: row.id, code: row.code, name: row.name }).collect())
}

/// Every area, by name.
///
/// # Errors
/// The database's.
pub async fn areas(db: &impl ConnectionTrait) -> Result<Vec<Area>> {
    let rows = area::Entity::find().order_by_asc(area::Column::Name).all(db).await?;
    Ok(rows.into_iter().map(|row| Area { id: row.id, code: row.code, name: row.name }).collect())
}

/// The provider with this code.
///
/// # Errors
/// The database's.
pub async fn provider_by_code(db: &impl ConnectionTrait, code: &str) -> Result<Option<Provider>> {
    let row = provider::Entity::find().filter(provider::Column::Code.eq(code)).one(db).await?;
    Ok(row.map(|row| Provider { id: row.id, code: row.code, name: row.name }))
}

/// Whether there is a provider with this id.
///
/// # Errors
/// The database's.
pub async fn has_provider(db: &impl ConnectionTrait, id: Uuid) -> Result<bool> {
    Ok(provider::Entity::find_by_id(id).one(db).await?.is_some())
}

/// Id and code of every provider or area.
///
/// # Errors
/// The database's.
pub async fn codes(db: &impl ConnectionTrait, kind: Kind) -> Result<Vec<(Uuid, String)>> {
    Ok(match kind {
        Kind::Provider => providers(db).await?.into_iter().map(|row| (row.id, row.code)).collect(),
        Kind::Area => areas(db).await?.into_iter().map(|row| (row.id, row.code)).collect(),
    })
}

/// Adds a provider or area.
///
/// # Errors
/// The database's.
pub async fn add(db: &impl ConnectionTrait, kind: Kind, code: &str, name: &str) -> Result<()> {
    let (id, code, name) = (Set(kind.id(code)), Set(code.to_owned()), Set(name.to_owned()));
    match kind {
        Kind::Provider => {
            provider::Entity::insert(provider::ActiveModel { id, code, name }).exec_without_returning(db).await?;
        }
        Kind::Area => {
            area::Entity::insert(area::ActiveModel { id, code, name }).exec_without_returning(db).await?;
        }
    }
    Ok(())
}

/// Gives a provider or area another name.
///
/// # Errors
/// The database's.
pub async fn rename(db: &impl ConnectionTrait, kind: Kind, id: Uuid, name: &str) -> Result<()> {
    let (id, name) = (Set(id), Set(name.to_owned()));
    match kind {
        Kind::Provider => {
            provider::ActiveModel { id, name, ..Default::default() }.update(db).await?;
        }
        Kind::Area => {
            area::ActiveModel { id, name, ..Default::default() }.update(db).await?;
        }
    }
    Ok(())
}

/// Removes a provider or area that nothing refers to.
///
/// # Errors
/// The database's.
pub async fn remove(db: &impl ConnectionTrait, kind: Kind, id: Uuid) -> Result<()> {
    match kind {
        Kind::Provider => provider::Entity::delete_by_id(id).exec(db).await?,
        Kind::Area => area::Entity::delete_by_id(id).exec(db).await?,
    };
    Ok(())
}

/// Whether an account, a person, an event or an assessment refers to this provider or area.
///
/// # Errors
/// The database's.
pub async fn in_use(db: &impl ConnectionTrait, kind: Kind, id: Uuid) -> Result<bool> {
    use assessment::Column as A;
    use person::Column as P;
    use person_event::Column as E;
    Ok(match kind {
        Kind::Area => {
            any::<person::Entity>(db, P::AreaId.eq(id).into()).await?
                || any::<assessment::Entity>(db, A::AreaId.eq(id).into()).await?
        }
        Kind::Provider => {
            any::<account::Entity>(db, account::Column::ProviderId.eq(id).into()).await?
                || any::<person::Entity>(db, P::ProviderId.eq(id).into()).await?
                || any::<assessment::Entity>(db, A::ProviderId.eq(id).into()).await?
                || any::<person_event::Entity>(
                    db,
                    Condition::any().add(E::FromProviderId.eq(id)).add(E::ToProviderId.eq(id)),
                )
                .await?
        }
    })
}

/// A lot in which people are or were and which is not among these.
///
/// # Errors
/// The database's.
pub async fn lot_in_use_other_than(db: &impl ConnectionTrait, lots: &[i16]) -> Result<Option<i16>> {
    let lots = lots.to_vec();
    let of_people = person::Entity::find()
        .select_only()
        .column(person::Column::Lot)
        .filter(person::Column::Lot.is_not_in(lots.clone()))
        .into_tuple()
        .one(db)
        .await?;
    if of_people.is_some() {
        return Ok(of_people);
    }
    Ok(assessment::Entity::find()
        .select_only()
        .column(assessment::Column::Lot)
        .filter(assessment::Column::Lot.is_not_in(lots))
        .into_tuple()
        .one(db)
        .await?)
}

/// Whether anybody is registered.
///
/// # Errors
/// The database's.
pub async fn has_people(db: &impl ConnectionTrait) -> Result<bool> {
    any::<person::Entity>(db, Condition::all()).await
}

/// Whether there is any assessment.
///
/// # Errors
/// The database's.
pub async fn has_assessments(db: &impl ConnectionTrait) -> Result<bool> {
    any::<assessment::Entity>(db, Condition::all()).await
}

async fn any<E: EntityTrait>(db: &impl ConnectionTrait, condition: Condition) -> Result<bool>
where
    E::Model: Send + Sync,
{
    Ok(E::find().filter(condition).limit(1).one(db).await?.is_some())
}
