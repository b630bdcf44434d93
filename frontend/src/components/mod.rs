//! Components in the GOV.UK patterns: props in, callbacks out. They know neither the API nor the session.
//! What has no hook of its own and no long list of optional props is a function that returns `Html`: a component costs
//! 2 KB of the bundle besides its markup, and saves nothing where its owner renders it anew each time.

mod announcer;
mod button;
mod choice;
mod date_input;
mod display_panel;
mod error_summary;
mod fieldset;
pub mod form;
mod heading;
mod link;
mod listen;
mod load_view;
mod notice;
mod pagination;
mod picture;
mod select;
mod summary_list;
mod table;
mod tag;
mod text_input;
mod wordmark;

pub use announcer::{Announcer, announce};
pub use button::{Button, ButtonKind};
pub use choice::{Checkbox, Choice, Radios};
pub use date_input::{DateInput, DateParts};
pub use display_panel::{DisplayPanel, unreviewed_note};
pub use error_summary::ErrorSummary;
pub use fieldset::Fieldset;
pub use form::{ErrorItem, Field, FormErrors, form_errors};
pub use heading::PageHeading;
pub use link::{ButtonLink, Crumb, TextLink, back_link, crumbs};
pub use listen::Listen;
pub use load_view::{ErrorNotice, error_text, load_page, load_view, nothing_here};
pub use notice::{Details, Inset, Notification, Panel, WarningText};
pub use pagination::Pagination;
pub use picture::{drawing, picture};
pub use select::Select;
pub use summary_list::{SummaryRow, summary_list};
pub use table::{Column, Row, Table, row_table};
pub use tag::{TagKind, tag};
pub use text_input::{PasswordInput, TextArea, TextInput};
pub use wordmark::wordmark;
