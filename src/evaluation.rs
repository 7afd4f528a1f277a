//! How well rules agree with people who labelled messages by hand: counts, and the finished report as plain data.
//!
//! Labels are taken for right. A verdict of unknown counts as no hit, since nobody is told of one: where the label says
//! hit it is a miss. It is shown beside the figures too, so that a rule which cannot read a note is told from one that
//! reads it wrongly.

use crate::rule::{Family, Verdict};
use crate::stats::{Agreement, Interval};
use serde::Serialize;

/// The labelled outreach of one rule, counted by label and verdict. Counts add.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct LabelCounts {
    /// Labelled hit: those the rule gave hit, pass, unknown.
    hits: [u64; 3],
    /// Labelled pass: the same.
    passes: [u64; 3],
}

impl LabelCounts {
    /// Counts an outreach.
    pub fn add(&mut self, label: bool, verdict: Verdict) {
        let counts = if label {
            &mut self.hits
        } else {
            &mut self.passes
        };
        counts[verdict as usize] += 1;
    }

    /// Adds another part's counts.
    pub fn merge(&mut self, other: &LabelCounts) {
        let mine = self.hits.iter_mut().chain(&mut self.passes);
        let others = other.hits.iter().chain(&other.passes);
        mine.zip(others).for_each(|(mine, other)| *mine += other);
    }

    /// The table of label against verdict, unknown being no hit.
    pub fn agreement(&self) -> Agreement {
        let ([tp, missed, unknown], [fp, passed, neither]) = (self.hits, self.passes);
        Agreement {
            tp,
            fp,
            fn_: missed + unknown,
            tn: passed + neither,
        }
    }

    /// The figures of the rule called `rule`.
    pub fn figures(&self, rule: &str, family: Family) -> RuleAgreement {
        let agreement = self.agreement();
        let (precision, recall) = (agreement.precision(), agreement.recall());
        let f1 = agreement.f1();
        RuleAgreement {
            rule: rule.to_owned(),
            family: family.name(),
            labelled: agreement.cases(),
            labelled_hits: agreement.tp + agreement.fn_,
            tp: agreement.tp,
            fp: agreement.fp,
            fn_: agreement.fn_,
            tn: agreement.tn,
            unknown: self.hits[2] + self.passes[2],
            unknown_labelled_hits: self.hits[2],
            precision: Share::new(precision.rate(), precision.wilson()),
            recall: Share::new(recall.rate(), recall.wilson()),
            f1: Share::new(f1.map(|f1| f1.value), f1.map(|f1| f1.interval)),
            kappa: Share::new(agreement.kappa(), agreement.kappa_interval()),
        }
    }
}

/// A finished comparison of rules with labels.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Evaluation {
    /// The version of the program that made it.
    pub version: String,
    /// The names of the labelled files, in the order given.
    pub logs: Vec<String>,
    /// The part of the log that was taken, `K/N`; all of it where `None`.
    pub sample: Option<String>,
    /// Limits that differ from their defaults, `rule.setting = value`.
    pub limits: Vec<String>,
    /// How many records there were and what became of them.
    pub totals: EvaluationTotals,
    /// Each rule that has a column of labels: the catalogue's in its order, then the team's.
    pub rules: Vec<RuleAgreement>,
    /// The outreach on which label and verdict differ: rule by rule in the same order, each in the log's.
    pub disagreements: Vec<Disagreement>,
    /// What the reader must know: columns left alone, labels that could not be read.
    pub notes: Vec<String>,
}

/// How many records there were and what became of them: `read = taken + left_aside + duplicates + rejected`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
pub struct EvaluationTotals {
    /// Records read.
    pub read: u64,
    /// Outreach that was looked at.
    pub taken: u64,
    /// Outreach of the other parts of a sample.
    pub left_aside: u64,
    /// Records that repeat an outreach already counted.
    pub duplicates: u64,
    /// Records that could not be used.
    pub rejected: u64,
}

/// How well one rule agrees with its labels.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct RuleAgreement {
    /// The rule's name.
    pub rule: String,
    /// Its family's name.
    pub family: &'static str,
    /// Outreach with a label for this rule: `tp + fp + fn + tn`.
    pub labelled: u64,
    /// Those labelled as hits.
    pub labelled_hits: u64,
    /// True positives: label and rule say hit.
    pub tp: u64,
    /// False positives: only the rule says hit.
    pub fp: u64,
    /// False negatives: only the label says hit.
    #[serde(rename = "fn")]
    pub fn_: u64,
    /// True negatives: neither says hit.
    pub tn: u64,
    /// Labelled outreach that the rule could not judge; counted as no hit, so within `fn` and `tn`.
    pub unknown: u64,
    /// Those of them labelled as hits: the part of `fn` that is unknown and not pass.
    pub unknown_labelled_hits: u64,
    /// tp / (tp + fp), with Wilson's interval.
    pub precision: Share,
    /// tp / (tp + fn), with Wilson's interval.
    pub recall: Share,
    /// 2·tp / (2·tp + fp + fn), with an interval from Wilson's (see [`Agreement::f1`]).
    pub f1: Share,
    /// Cohen's kappa, with its large-sample interval.
    pub kappa: Share,
}

/// A figure with its 95% interval; `None` where it does not exist.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize)]
pub struct Share {
    /// The figure.
    pub value: Option<f64>,
    /// The interval's lower end.
    pub low: Option<f64>,
    /// The interval's upper end.
    pub high: Option<f64>,
}

impl Share {
    fn new(value: Option<f64>, interval: Option<Interval>) -> Share {
        Share {
            value,
            low: interval.map(|interval| interval.low),
            high: interval.map(|interval| interval.high),
        }
    }
}

/// An outreach on which the label says hit and the rule does not, or the other way round.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Disagreement {
    /// The rule's name.
    pub rule: String,
    /// The outreach's id; file name and record number where the log has none.
    pub outreach_id: String,
    /// The file it stands in.
    pub file: String,
    /// The record's number in it, from 1.
    pub record: u64,
    /// What the label says: `hit` or `pass`.
    pub label: &'static str,
    /// What the rule says: `hit`, `pass` or `unknown`.
    pub verdict: &'static str,
    /// What decided the rule, in words; for unknown the reason why it cannot tell.
    pub evidence: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_is_no_hit_and_is_shown_beside() {
        let mut counts = LabelCounts::default();
        for (label, verdict) in [
            (true, Verdict::Hit),
            (true, Verdict::Hit),
            (true, Verdict::Pass),
            (true, Verdict::Unknown),
            (false, Verdict::Hit),
            (false, Verdict::Pass),
            (false, Verdict::Unknown),
            (false, Verdict::Unknown),
        ] {
            counts.add(label, verdict);
        }
        let figures = counts.figures("too-long", Family::Note);
        assert_eq!(
            (figures.tp, figures.fp, figures.fn_, figures.tn),
            (2, 1, 2, 3)
        );
        assert_eq!((figures.labelled, figures.labelled_hits), (8, 4));
        assert_eq!((figures.unknown, figures.unknown_labelled_hits), (3, 1));
        assert_eq!(figures.recall.value, Some(0.5));
        let mut twice = counts;
        twice.merge(&counts);
        assert_eq!(twice.figures("too-long", Family::Note).tn, 6);
    }
}
