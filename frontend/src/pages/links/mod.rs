//! Private links of a person, as staff make, hand over and end them. What a holder sees is the respondent's own app.

mod card;
mod made;

pub use card::LinksCard;
