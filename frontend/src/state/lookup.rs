//! Names for the ids in wire types, from the programme's settings.

use shared::programme::Programme;
use uuid::Uuid;
use yew::AttrValue;

/// The name of an area; empty if the programme has none of this id.
pub fn area(programme: &Programme, id: Uuid) -> AttrValue {
    let found = programme.areas.iter().find(|area| area.id == id);
    found.map_or(AttrValue::Static(""), |area| AttrValue::from(area.name.clone()))
}

/// The name of a provider; empty if the programme has none of this id.
pub fn provider(programme: &Programme, id: Uuid) -> AttrValue {
    let found = programme.providers.iter().find(|provider| provider.id == id);
    found.map_or(AttrValue::Static(""), |provider| AttrValue::from(provider.name.clone()))
}

/// The name of a lot; empty if the programme has none of this number.
pub fn lot(programme: &Programme, number: i16) -> AttrValue {
    let found = programme.lots.iter().find(|lot| lot.number == number);
    found.map_or(AttrValue::Static(""), |lot| AttrValue::from(lot.name.clone()))
}
