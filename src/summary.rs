//! The finished report as plain data: everything that any format shows, already worked out.
//!
//! Formats do no arithmetic. Rates are fractions; a figure that does not exist is `None`.

mod fairness;
mod model;
mod sourcers;
mod weeks;
mod words;

pub use fairness::{ShrunkFigures, SourcerComparison, TimeStep, TimeToAcceptance};
pub use model::{ModelCheck, ModelFigures, TenthFigures};
pub use sourcers::{FixFigures, SourcerFigures};
pub use weeks::{ChangeParts, Signal, WeekChart, WeekFigures};
pub use words::{PhraseFigures, WordsFigures};

use serde::Serialize;

/// A finished report.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Summary {
    /// The version of the program that made it.
    pub version: String,
    /// The names of the logs, in the order given.
    pub logs: Vec<String>,
    /// What was asked for.
    pub options: Options,
    /// How many records there were and what became of them.
    pub totals: Totals,
    /// Each rule against acceptance: the catalogue's in its order, then the team's.
    pub rules: Vec<RuleFigures>,
    /// The regression over all rules at once.
    pub model: ModelFigures,
    /// Each sender, by name.
    pub sourcers: Vec<SourcerFigures>,
    /// What comparing the senders rests on.
    pub sourcer_comparison: SourcerComparison,
    /// Each week for all senders (`sourcer` is `*`), oldest first, then each week and sender.
    pub weeks: Vec<WeekFigures>,
    /// The chart of the weeks' rates.
    pub week_chart: Option<WeekChart>,
    /// Each template sent at least twice, most sent first.
    pub templates: Vec<TemplateFigures>,
    /// How long acceptance takes.
    pub time_to_acceptance: TimeToAcceptance,
    /// Which words and phrases go with acceptance; `None` where it was not asked for.
    pub words: Option<WordsFigures>,
    /// Why records could not be used, the most frequent reason first.
    pub rejects: Vec<RejectFigures>,
    /// What the reader must know: columns left alone, cells that could not be read, rules that could not judge.
    pub notes: Vec<String>,
}

/// What was asked for.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Options {
    /// Days after which an outreach is settled.
    pub settling_days: u64,
    /// The day the log is looked at from: given, or the latest date in it. ISO date.
    pub as_of: Option<String>,
    /// Whether the log has pending outreach, so that settling matters.
    pub settling_applies: bool,
    /// Limits that differ from their defaults, `rule.setting = value`.
    pub limits: Vec<String>,
    /// Rules switched off.
    pub switched_off: Vec<String>,
    /// What is held equal in the adjusted figures: `sender,month`, `sender`, `month` or `none`.
    pub strata: String,
    /// Whether the regression has no penalty.
    pub plain_likelihood: bool,
}

/// How many records there were and what became of them. `read = audited + duplicates + rejected`.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Totals {
    /// Records read.
    pub read: u64,
    /// Outreach audited.
    pub audited: u64,
    /// Records that repeat an outreach already counted.
    pub duplicates: u64,
    /// Records that could not be used.
    pub rejected: u64,
    /// Outreach that enters rates.
    pub settled: u64,
    /// Outreach too young to enter rates.
    pub unsettled: u64,
    /// Settled outreach that was accepted.
    pub accepted: u64,
    /// The base rate: accepted of settled.
    #[serde(flatten)]
    pub rate: RateFigures,
    /// Audited outreach by outcome.
    pub outcomes: OutcomeCounts,
    /// The first and the last day something was sent. ISO dates.
    pub first_sent: Option<String>,
    /// See `first_sent`.
    pub last_sent: Option<String>,
    /// Audited outreach without a readable date of sending.
    pub undated: u64,
    /// Distinct senders, and distinct templates among the notes that are not blank.
    pub senders: u64,
    /// See `senders`.
    pub templates: u64,
}

/// Why some records could not be used.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct RejectFigures {
    /// The reason, with the remedy, as `rejects.csv` has it.
    pub reason: String,
    /// How many records.
    pub records: u64,
}

/// Audited outreach by outcome.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
pub struct OutcomeCounts {
    /// Accepted, settled or not.
    pub accepted: u64,
    /// Declined.
    pub declined: u64,
    /// Ignored.
    pub ignored: u64,
    /// Withdrawn.
    pub withdrawn: u64,
    /// Pending.
    pub pending: u64,
}

/// A rate with its 95% Wilson score interval.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize)]
pub struct RateFigures {
    /// The rate, a fraction.
    pub rate: Option<f64>,
    /// Lower end.
    pub rate_low: Option<f64>,
    /// Upper end.
    pub rate_high: Option<f64>,
}

/// What a rule's table says about acceptance.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub enum RuleVerdict {
    /// Hits go with fewer acceptances (q ≤ 0.05).
    #[serde(rename = "hurts")]
    Hurts,
    /// Hits go with more.
    #[serde(rename = "helps")]
    Helps,
    /// The difference's interval lies inside ±5 points.
    #[serde(rename = "no evidence")]
    NoEvidence,
    /// It cannot be told yet.
    #[serde(rename = "too little data")]
    TooLittleData,
}

impl RuleVerdict {
    /// The verdict's words, as files write them.
    pub fn words(self) -> &'static str {
        match self {
            RuleVerdict::Hurts => "hurts",
            RuleVerdict::Helps => "helps",
            RuleVerdict::NoEvidence => "no evidence",
            RuleVerdict::TooLittleData => "too little data",
        }
    }
}

/// One rule against acceptance.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct RuleFigures {
    /// The rule's name.
    pub rule: String,
    /// Its family's name.
    pub family: String,
    /// Whether a sender can do something about it.
    pub controllable: bool,
    /// The reason in the receiver's words.
    pub reason: String,
    /// How to mend it.
    pub fix: String,
    /// Audited outreach on which it hit, passed, could not tell.
    pub hits: u64,
    /// See `hits`.
    pub passes: u64,
    /// See `hits`.
    pub unknown: u64,
    /// Settled outreach on which it hit, and those accepted.
    pub settled_hits: u64,
    /// See `settled_hits`.
    pub accepted_hits: u64,
    /// Settled outreach on which it passed, and those accepted.
    pub settled_passes: u64,
    /// See `settled_passes`.
    pub accepted_passes: u64,
    /// Rate with the hit (Wilson).
    pub rate_hit: Option<f64>,
    /// Lower end.
    pub rate_hit_low: Option<f64>,
    /// Upper end.
    pub rate_hit_high: Option<f64>,
    /// Rate without (Wilson).
    pub rate_pass: Option<f64>,
    /// Lower end.
    pub rate_pass_low: Option<f64>,
    /// Upper end.
    pub rate_pass_high: Option<f64>,
    /// Rate with − rate without (Newcombe).
    pub difference: Option<f64>,
    /// Lower end.
    pub difference_low: Option<f64>,
    /// Upper end.
    pub difference_high: Option<f64>,
    /// Rate with / rate without (Katz).
    pub risk_ratio: Option<f64>,
    /// Lower end.
    pub risk_ratio_low: Option<f64>,
    /// Upper end.
    pub risk_ratio_high: Option<f64>,
    /// Odds ratio (Woolf).
    pub odds_ratio: Option<f64>,
    /// Lower end.
    pub odds_ratio_low: Option<f64>,
    /// Upper end.
    pub odds_ratio_high: Option<f64>,
    /// Correlation of hit and acceptance.
    pub phi: Option<f64>,
    /// Fisher's exact test, two-sided.
    pub p: Option<f64>,
    /// Benjamini–Hochberg over all rules with a p.
    pub q: Option<f64>,
    /// What the table says; `None` where there is nothing to compare at all.
    pub verdict: Option<RuleVerdict>,
    /// Mantel–Haenszel over sender × month.
    pub mh_odds_ratio: Option<f64>,
    /// Lower end.
    pub mh_low: Option<f64>,
    /// Upper end.
    pub mh_high: Option<f64>,
    /// Breslow–Day with Tarone's correction.
    pub homogeneity_p: Option<f64>,
    /// All rules at once.
    pub adjusted_odds_ratio: Option<f64>,
    /// Lower end.
    pub adjusted_low: Option<f64>,
    /// Upper end.
    pub adjusted_high: Option<f64>,
    /// What fixing it would have been worth, in accepts.
    pub accepts_lost: Option<f64>,
    /// Lower end.
    pub accepts_lost_low: Option<f64>,
    /// Upper end.
    pub accepts_lost_high: Option<f64>,
    /// Whether 0.5 was added to every cell for the odds ratio.
    pub odds_ratio_corrected: bool,
    /// Hits per 100 outreach on which it hit or passed.
    pub hits_per_100: Option<f64>,
    /// By how many accepts the settled hits fall short of the rate of the passes: settled hits × −difference, below 0 where
    /// they exceed it. Crude; rules that hit together each count it.
    pub shortfall: Option<f64>,
    /// Where there is too little data: how many more outreach would show the observed difference (80% power).
    pub further_needed: Option<u64>,
    /// Strata that say something on it: hits and passes, accepted and not. The Mantel–Haenszel figures are theirs.
    pub strata: u64,
    /// Strata that say nothing, and are left out.
    pub strata_skipped: u64,
    /// Benjamini–Hochberg over all rules with a `homogeneity_p`.
    pub homogeneity_q: Option<f64>,
    /// Whether what goes with it differs between strata: `homogeneity_q` is at most 0.05.
    pub uneven: bool,
    /// Strata in which the hits alone go with more acceptances, by the whole interval of the stratum's odds ratio.
    pub strata_above: u64,
    /// Strata in which they go with fewer so.
    pub strata_below: u64,
    /// Its part of `ModelFigures::fixable`, in accepts: `accepts_lost` of rules that hit together overlap, these parts add up.
    /// Of all rules that a sender can mend; below 0 where hits go with more acceptances, other things equal.
    pub accepts_lost_shared: Option<f64>,
    /// Lower end.
    pub accepts_lost_shared_low: Option<f64>,
    /// Upper end.
    pub accepts_lost_shared_high: Option<f64>,
    /// The lower end of the adjusted odds ratio's interval that allows for outreach of one sender going together; `None` with too
    /// few senders.
    pub adjusted_sender_low: Option<f64>,
    /// Upper end.
    pub adjusted_sender_high: Option<f64>,
    /// The same for outreach of one template.
    pub adjusted_template_low: Option<f64>,
    /// Upper end.
    pub adjusted_template_high: Option<f64>,
    /// Simpson's flag: crude and adjusted odds ratio lie on two sides of 1, and so do their whole intervals.
    pub turns_around: bool,
}

/// One template.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct TemplateFigures {
    /// Its identity, the same in every run and on every machine.
    pub template_id: String,
    /// Outreach that used it.
    pub sent: u64,
    /// Senders who used it.
    pub senders: u64,
    /// Outreach settled.
    pub settled: u64,
    /// Of these accepted.
    pub accepted: u64,
    /// Accepted of settled (Wilson).
    #[serde(flatten)]
    pub rate: RateFigures,
    /// The rules that hit more than half of its notes, in catalogue order.
    pub rules: Vec<String>,
    /// One of its notes, masked.
    pub example: String,
    /// The rate drawn towards the rate of all templates sent at least twice.
    #[serde(flatten)]
    pub shrunk: ShrunkFigures,
    /// How many different masked texts were joined, being nearly the same; `None` where no text was read.
    pub variants: Option<u64>,
    /// How its rate moved.
    #[serde(flatten)]
    pub drift: DriftFigures,
}

/// How a rate moved over time: the settled outreach in two halves, as even as whole weeks allow. All `None` where it was
/// settled in less than two weeks.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct DriftFigures {
    /// The first week (ISO 8601) of the later half.
    pub later_from: Option<String>,
    /// Settled in the earlier half.
    pub earlier_settled: Option<u64>,
    /// Of these accepted, a fraction.
    pub earlier_rate: Option<f64>,
    /// Settled in the later half.
    pub later_settled: Option<u64>,
    /// Of these accepted, a fraction.
    pub later_rate: Option<f64>,
    /// The later rate less the earlier (Newcombe).
    pub drift: Option<f64>,
    /// See `drift`.
    pub drift_low: Option<f64>,
    /// See `drift`.
    pub drift_high: Option<f64>,
}
