//! The state of the list that its address carries: what a reload, a bookmark or “back” brings again. What is searched
//! for is personal data and never part of it.

use serde::{Deserialize, Serialize};
use shared::wave::DueStatus;
use uuid::Uuid;

/// Rows a page.
pub const PER_PAGE: u64 = 20;

/// Every status, in the order of the filters: who needs somebody first.
pub const STATUSES: [DueStatus; 6] = [
    DueStatus::Overdue,
    DueStatus::Due,
    DueStatus::BaselineDue,
    DueStatus::UpToDate,
    DueStatus::OptedOut,
    DueStatus::Ended,
];

/// The query part of the list's address, as text: what does not fit is ignored rather than refused.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAddress {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    status: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    area: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lot: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    page: Option<String>,
}

impl ListAddress {
    /// The status filter.
    pub fn status(&self) -> Option<DueStatus> {
        STATUSES.into_iter().find(|status| Some(status.as_str()) == self.status.as_deref())
    }

    /// The area filter.
    pub fn area(&self) -> Option<Uuid> {
        self.area.as_deref().and_then(|text| text.parse().ok())
    }

    /// The lot filter.
    pub fn lot(&self) -> Option<i16> {
        self.lot.as_deref().and_then(|text| text.parse().ok())
    }

    /// The page, from 1.
    pub fn page(&self) -> u64 {
        self.page.as_deref().and_then(|text| text.parse().ok()).filter(|page| *page >= 1).unwrap_or(1)
    }

    /// The first page with another status, or of every status.
    pub fn with_status(&self, status: Option<DueStatus>) -> ListAddress {
        ListAddress { status: status.map(|status| status.as_str().to_owned()), page: None, ..self.clone() }
    }

    /// The first page of another area, or of every area. Empty for every.
    pub fn with_area(&self, area: &str) -> ListAddress {
        ListAddress { area: (!area.is_empty()).then(|| area.to_owned()), page: None, ..self.clone() }
    }

    /// The first page of another lot, or of every lot. Empty for every.
    pub fn with_lot(&self, lot: &str) -> ListAddress {
        ListAddress { lot: (!lot.is_empty()).then(|| lot.to_owned()), page: None, ..self.clone() }
    }

    /// Another page of the same.
    pub fn with_page(&self, page: u64) -> ListAddress {
        ListAddress { page: (page > 1).then(|| page.to_string()), ..self.clone() }
    }

    /// Whether anything is filtered.
    pub fn is_filtered(&self) -> bool {
        self.status().is_some() || self.area().is_some() || self.lot().is_some()
    }

    /// Written out, with its question mark; empty for the whole list.
    pub fn to_text(&self) -> String {
        let parts = [("status", &self.status), ("area", &self.area), ("lot", &self.lot), ("page", &self.page)];
        let parts: Vec<String> =
            parts.iter().filter_map(|(name, value)| value.as_ref().map(|value| format!("{name}={value}"))).collect();
        if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_is_ignored() {
        let text = |value: &str| Some(value.to_owned());
        let odd = ListAddress { status: text("x"), area: text("y"), lot: text("9999999"), page: text("0") };
        assert_eq!((odd.status(), odd.area(), odd.lot(), odd.page()), (None, None, None, 1));
        assert!(!odd.is_filtered());
    }

    #[test]
    fn a_filter_leads_to_the_first_page() {
        let third = ListAddress::default().with_lot("2").with_page(3);
        assert_eq!(third.to_text(), "?lot=2&page=3");
        assert_eq!(third.with_status(Some(DueStatus::Overdue)).to_text(), "?status=overdue&lot=2");
        assert_eq!(third.with_page(1).with_lot("").to_text(), "");
    }
}
