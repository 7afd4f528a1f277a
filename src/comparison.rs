//! Two parts of a log, or two runs, side by side: the finished comparison as plain data.
//!
//! The two are called a and b, and a difference is always a less b. A figure that does not exist is `None`, and the field
//! beside it says why. Nothing here is a cause: the two may differ in much that no log records.

use crate::summary::RateFigures;
use serde::Serialize;

/// What the two are.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum By {
    /// Two senders.
    Sourcer,
    /// Two campaigns.
    Campaign,
    /// Two templates.
    Template,
    /// Two ISO weeks of sending.
    Week,
    /// Two calendar months of sending (UTC).
    Month,
    /// Two runs, from their summaries.
    Run,
}

impl By {
    /// The word for it, as options and files write it.
    pub fn word(self) -> &'static str {
        match self {
            By::Sourcer => "sourcer",
            By::Campaign => "campaign",
            By::Template => "template",
            By::Week => "week",
            By::Month => "month",
            By::Run => "run",
        }
    }

    /// What the two are compared within, so that it cannot pass for a difference between them.
    pub fn strata(self) -> &'static str {
        match self {
            By::Sourcer => "calendar month",
            By::Campaign | By::Template => "sender and calendar month",
            By::Week | By::Month | By::Run => "sender",
        }
    }
}

/// A finished comparison.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Comparison {
    /// The version of the program that made it.
    pub version: String,
    /// What the two are.
    pub by: By,
    /// What the adjusted figures compare the two within.
    pub strata: &'static str,
    /// The first of the two.
    pub a: Side,
    /// The second.
    pub b: Side,
    /// Accepted of settled.
    pub acceptance: Contrast,
    /// Every rule that judged both, by rising q of the difference in hits; those without a q last.
    pub rules: Vec<RuleContrast>,
    /// What cannot be had, and why.
    pub missing: Vec<String>,
    /// What the reader must know.
    pub notes: Vec<String>,
}

/// One of the two.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Side {
    /// Its name.
    pub name: String,
    /// The logs it stands in.
    pub logs: Vec<String>,
    /// Outreach audited.
    pub sent: u64,
    /// Of them too young to enter rates.
    pub unsettled: u64,
    /// Of them settled.
    pub settled: u64,
    /// Of these accepted.
    pub accepted: u64,
    /// The first and the last day something was sent. ISO dates.
    pub first_sent: Option<String>,
    /// See `first_sent`.
    pub last_sent: Option<String>,
}

/// So many of so many, as a rate with its Wilson interval.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize)]
pub struct Part {
    /// How many.
    pub count: u64,
    /// Of how many.
    pub of: u64,
    /// The rate, a fraction.
    #[serde(flatten)]
    pub rate: RateFigures,
}

/// A figure and the ends of its 95% interval.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize)]
pub struct Figure {
    /// The figure.
    pub value: Option<f64>,
    /// Lower end.
    pub low: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
}

/// Whether the two can be told apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub enum Told {
    /// The rate of a is lower (q ≤ 0.05).
    #[serde(rename = "a lower")]
    Lower,
    /// The rate of a is higher.
    #[serde(rename = "a higher")]
    Higher,
    /// The difference's interval lies inside ±5 points.
    #[serde(rename = "no difference")]
    NoDifference,
    /// It cannot be told yet.
    #[serde(rename = "too little data")]
    TooLittleData,
}

impl Told {
    /// The words for it, as files write them.
    pub fn words(self) -> &'static str {
        match self {
            Told::Lower => "a lower",
            Told::Higher => "a higher",
            Told::NoDifference => "no difference",
            Told::TooLittleData => "too little data",
        }
    }
}

/// One rate of both, crude and within strata.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Contrast {
    /// Of a.
    pub a: Part,
    /// Of b.
    pub b: Part,
    /// Rate of a − rate of b, a fraction (Newcombe).
    pub difference: Figure,
    /// Rate of a / rate of b (Katz).
    pub risk_ratio: Figure,
    /// Odds ratio (Woolf).
    pub odds_ratio: Figure,
    /// Whether 0.5 was added to every cell for it.
    pub odds_ratio_corrected: bool,
    /// Fisher's exact test, two-sided.
    pub p: Option<f64>,
    /// Benjamini–Hochberg over all rules; the p itself where it is the only test of its kind.
    pub q: Option<f64>,
    /// Whether they can be told apart; `None` where there is nothing to compare.
    pub told: Option<Told>,
    /// Where there is too little data: how many more of both together, in their present ratio, would show the observed
    /// difference with 80% power.
    pub further_needed: Option<u64>,
    /// Why there is no difference, or no number of further ones.
    pub why_not: Option<String>,
    /// The same within strata.
    pub adjusted: Adjusted,
}

/// What becomes of a crude difference within strata, each being clear where its q ≤ 0.05.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Reading {
    /// Clear over all, and within strata the same way.
    Holds,
    /// Clear over all, and within strata the other way.
    Turns,
    /// Clear over all, and not within strata.
    Fades,
    /// Not clear over all, but within strata.
    Appears,
    /// Clear in neither.
    Unclear,
}

impl Reading {
    /// The word for it, as files write it.
    pub fn word(self) -> &'static str {
        match self {
            Reading::Holds => "holds",
            Reading::Turns => "turns",
            Reading::Fades => "fades",
            Reading::Appears => "appears",
            Reading::Unclear => "unclear",
        }
    }
}

/// One rate of both, within strata.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Adjusted {
    /// Mantel–Haenszel (Robins–Breslow–Greenland).
    pub odds_ratio: Figure,
    /// Cochran–Mantel–Haenszel test of no difference within strata.
    pub p: Option<f64>,
    /// Benjamini–Hochberg over all rules; the p itself where it is the only test of its kind.
    pub q: Option<f64>,
    /// What becomes of the crude difference within strata; `None` where there is no test.
    pub reading: Option<Reading>,
    /// Breslow–Day–Tarone test of one odds ratio in all strata.
    pub homogeneity_p: Option<f64>,
    /// Strata with both in them, and with both results.
    pub informative: u64,
    /// Strata that say nothing.
    pub skipped: u64,
    /// Why there is no odds ratio.
    pub why_not: Option<String>,
}

/// A rule in both.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct RuleContrast {
    /// The rule's name.
    pub rule: String,
    /// Its family's name.
    pub family: String,
    /// Whether a sender can do something about it.
    pub controllable: bool,
    /// Outreach of a and of b that it could not judge.
    pub unknown_a: u64,
    /// See `unknown_a`.
    pub unknown_b: u64,
    /// Hits of outreach judged, settled or not; the rate times 100 is hits per 100 notes.
    pub hits: Contrast,
    /// How acceptance with and without a hit differs, in the one and in the other.
    pub effect: EffectContrast,
}

/// A rule's difference in acceptance, with a hit less without, in both.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct EffectContrast {
    /// In a, a fraction (Newcombe).
    pub a: Figure,
    /// In b.
    pub b: Figure,
    /// The difference in a − the difference in b (Zou and Donner's interval from the two).
    pub difference: Figure,
    /// Breslow–Day–Tarone test of one odds ratio in both.
    pub p: Option<f64>,
    /// Benjamini–Hochberg over all rules.
    pub q: Option<f64>,
    /// Why there is no difference of the two.
    pub why_not: Option<String>,
}
