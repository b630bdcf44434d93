//! Evidence about groups: paired change, disclosure control, KPI 6 and the choice of a wave's primary assessment. Pure
//! functions over counts: no queries, no clock, no knowledge of who asks. Where a figure may not be shown, it is decided
//! here and nowhere else.

pub mod attrition;
pub mod breakdown;
pub mod cohort;
#[cfg(test)]
mod golden;
pub mod kpi;
mod linear;
pub mod needs;
pub mod paired;
pub mod suppression;
pub mod waves;
