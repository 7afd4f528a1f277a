//! The senders.

use super::{RateFigures, ShrunkFigures};
use serde::Serialize;

/// One sender.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct SourcerFigures {
    /// The sender; empty where not recorded.
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
    /// Accepts expected given the recipients.
    pub expected: Option<f64>,
    /// Observed / expected.
    pub oe_ratio: Option<f64>,
    /// Lower end.
    pub oe_low: Option<f64>,
    /// Upper end.
    pub oe_high: Option<f64>,
    /// `high` or `low` outside the 95% funnel limits, `very high` or `very low` outside the 99.8% ones; `None` inside.
    pub funnel: Option<String>,
    /// The rate drawn towards the rate of all senders.
    #[serde(flatten)]
    pub shrunk: ShrunkFigures,
    /// The probability of being in the quarter of senders (rounded up) with the highest rates; `None` where they do not
    /// differ beyond chance.
    pub top_quarter: Option<f64>,
    /// And with the lowest.
    pub bottom_quarter: Option<f64>,
    /// The rule to look at first: of those that hurt the team, the one with the largest part among this sender's own.
    pub top_rule: Option<String>,
    /// For each rule of `Summary::rules`, hits per 100 notes judged.
    pub hits_per_100: Vec<Option<f64>>,
    /// The accepts lost to `top_rule` among this sender's own, other things equal, were nothing else mended.
    pub top_rule_lost: Option<f64>,
    /// For each rule of `Summary::rules`, the accepts lost to it among this sender's own, other things equal.
    pub accepts_lost: Vec<Option<f64>>,
    /// What mending the rules of `fix_first` would have been worth among this sender's own, in accepts: the sum of their parts.
    pub fixable: Option<f64>,
    /// Lower end.
    pub fixable_low: Option<f64>,
    /// Upper end.
    pub fixable_high: Option<f64>,
    /// The rules that a sender can mend and that hit settled outreach of this one, the one with the largest part first.
    pub fix_first: Vec<FixFigures>,
}

/// What a rule cost one sender, other things equal. The evidence that it hurts is the team's: one sender's outreach alone would
/// mostly be too little to tell.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct FixFigures {
    /// The rule.
    pub rule: String,
    /// The accepts lost to it, were nothing else mended.
    pub accepts_lost: Option<f64>,
    /// Lower end.
    pub accepts_lost_low: Option<f64>,
    /// Upper end.
    pub accepts_lost_high: Option<f64>,
    /// Its part of `SourcerFigures::fixable`.
    pub accepts_lost_shared: Option<f64>,
    /// Lower end.
    pub accepts_lost_shared_low: Option<f64>,
    /// Upper end.
    pub accepts_lost_shared_high: Option<f64>,
}
