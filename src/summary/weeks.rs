//! The weeks of a report.

use super::RateFigures;
use serde::Serialize;

/// One week, of all senders or of one.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct WeekFigures {
    /// The ISO week, `2026-W09`.
    pub week: String,
    /// Its Monday, an ISO date.
    pub week_start: String,
    /// The sender; `*` for all.
    pub sourcer: String,
    /// Outreach audited.
    pub sent: u64,
    /// Of them settled.
    pub settled: u64,
    /// Of these accepted.
    pub accepted: u64,
    /// Accepted of settled (Wilson).
    #[serde(flatten)]
    pub rate: RateFigures,
    /// Difference from the week before (Newcombe).
    pub change: Option<f64>,
    /// Lower end.
    pub change_low: Option<f64>,
    /// Upper end.
    pub change_high: Option<f64>,
    /// `high` or `low` where the rate is outside the chart's limits; weeks of all senders only.
    pub signal: Option<Signal>,
    /// For each rule of `Summary::rules`, hits per 100 notes judged.
    pub hits_per_100: Vec<Option<f64>>,
    /// The chart's limits for this week.
    pub limit_low: Option<f64>,
    /// See `limit_low`.
    pub limit_high: Option<f64>,
    /// What the change is made of; weeks of all senders only.
    pub change_parts: Option<ChangeParts>,
}

/// What the change of a week's rate on the week before is made of. The three parts add up to it. The intervals are those
/// of the regression's coefficients; which outreach were sent is taken as it was.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct ChangeParts {
    /// That others were written to: the rules about relationship and recipient.
    pub recipients: f64,
    /// Lower end.
    pub recipients_low: f64,
    /// Upper end.
    pub recipients_high: f64,
    /// That it was written otherwise: all other rules.
    pub behaviour: f64,
    /// Lower end.
    pub behaviour_low: f64,
    /// Upper end.
    pub behaviour_high: f64,
    /// What neither explains, chance among it.
    pub remainder: f64,
}

/// A week outside the chart's limits.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Signal {
    /// Above the upper limit.
    High,
    /// Below the lower limit.
    Low,
}

impl Signal {
    /// The signal's word, as files write it.
    pub fn word(self) -> &'static str {
        match self {
            Signal::High => "high",
            Signal::Low => "low",
        }
    }
}

/// The Laney p′ chart over the weeks of all senders.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct WeekChart {
    /// The rate over all weeks.
    pub centre: f64,
    /// How much more the weeks vary than chance alone would make them; 1 is chance.
    pub sigma_z: f64,
}
