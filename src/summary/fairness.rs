//! What keeps a comparison fair: rates drawn together, what was to be expected, and how long to wait for an answer.

use serde::Serialize;

/// What comparing the senders rests on.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct SourcerComparison {
    /// What expected accepts are made of, in words.
    pub expected_from: String,
    /// The settled outreach of all senders that they were fitted to: in a regression without the months in which
    /// everybody or nobody accepted, which are expected at that rate.
    pub expected_settled: u64,
    /// The rules among it that never differ between two outreach of one sender, but do between senders: what they explain
    /// may be the sender's doing.
    pub expected_same_for_senders: Vec<String>,
    /// Spiegelhalter's φ: how much more the senders vary around their expectation than chance alone would make them; the
    /// funnel limits are widened by its root where it exceeds 1. `None` of fewer than two senders.
    pub overdispersion: Option<f64>,
    /// The beta distribution of the senders' rates; `None` where none was fitted.
    pub alpha: Option<f64>,
    /// See `alpha`.
    pub beta: Option<f64>,
    /// Why none was.
    pub no_spread: Option<String>,
}

/// A rate drawn towards the rate of all, the more the less it rests on (beta-binomial empirical Bayes), with its 95% credible
/// interval.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize)]
pub struct ShrunkFigures {
    /// The rate, a fraction.
    pub shrunk_rate: Option<f64>,
    /// Lower end.
    pub shrunk_low: Option<f64>,
    /// Upper end.
    pub shrunk_high: Option<f64>,
}

/// How long acceptance takes, over all outreach with the dates it takes, settled or not. Quartiles and settling time are of
/// the accepts that come as long as the log was watched, by Aalen and Johansen's incidence, declining and withdrawing
/// competing.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct TimeToAcceptance {
    /// Why there are no figures, where there are none.
    pub missing: Option<String>,
    /// Outreach followed until it was accepted, ended otherwise (declined, withdrawn), or with nothing yet (pending, ignored).
    pub accepted: u64,
    /// See `accepted`.
    pub ended_otherwise: u64,
    /// See `accepted`.
    pub nothing_yet: u64,
    /// Outreach left out, since a date is missing or the answer comes before the question.
    pub without_dates: u64,
    /// Of them accepted.
    pub accepted_without_dates: u64,
    /// Days after which a quarter, half and three quarters of the accepts have come.
    pub lower_quartile_days: Option<u64>,
    /// See `lower_quartile_days`.
    pub median_days: Option<u64>,
    /// See `lower_quartile_days`.
    pub upper_quartile_days: Option<u64>,
    /// Days after which 95% have come.
    pub suggested_settling_days: Option<u64>,
    /// The most days that any outreach was followed.
    pub watched_days: Option<u64>,
    /// The state after each day on which something ended.
    pub curve: Vec<TimeStep>,
}

/// The state so many days after sending.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct TimeStep {
    /// Days after sending.
    pub days: u64,
    /// Outreach that had not ended before, and was followed until then.
    pub at_risk: u64,
    /// Of them accepted on that day.
    pub accepted: u64,
    /// Kaplan and Meier's share not accepted, were nobody to decline or withdraw.
    pub not_accepted: f64,
    /// Lower end, 95% (Greenwood, log-log).
    pub not_accepted_low: Option<f64>,
    /// Upper end.
    pub not_accepted_high: Option<f64>,
    /// Aalen and Johansen's share accepted by then.
    pub accepted_by_then: f64,
    /// And declined or withdrawn by then.
    pub ended_otherwise_by_then: f64,
}
