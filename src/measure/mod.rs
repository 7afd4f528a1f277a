//! From counts to the finished report: tallies become figures, figures become a summary.

mod changes;
mod columns;
pub mod compare;
mod comparison;
mod expected;
mod levels;
mod model;
mod rules;
mod sourcers;
mod strata;
mod templates;
mod waits;
mod weeks;
pub mod words;

pub use strata::Strata;

use crate::outreach::Outcome;
use crate::rule::Family;
use crate::stats::Proportion;
use crate::stats::logistic::Penalty;
use crate::summary::{Options, OutcomeCounts, RateFigures, RejectFigures, Summary, Totals};
use crate::tally::{Counts, RuleCounts, Tally};

/// What a tally does not say: the names behind its numbers, and what was read.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Frame {
    /// The logs' names.
    pub logs: Vec<String>,
    /// The rules, in the order of the tally.
    pub rules: Vec<RuleLabel>,
    /// The senders, in the order of their numbers; an empty name is not recorded.
    pub senders: Vec<String>,
    /// Records read, and of them repetitions and unusable ones.
    pub read: u64,
    /// See `read`.
    pub duplicates: u64,
    /// See `read`.
    pub rejected: u64,
    /// Why.
    pub rejects: Vec<RejectFigures>,
    /// Distinct templates.
    pub templates: u64,
    /// What the reader must know.
    pub notes: Vec<String>,
}

/// What a report says about a rule besides figures.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RuleLabel {
    /// The rule's name.
    pub name: String,
    /// What it looks at.
    pub family: Family,
    /// The reason in the receiver's words; empty where not known.
    pub reason: String,
    /// How to mend it; empty where not known.
    pub fix: String,
}

/// A template's identity and one masked example of it; the example is empty where no text was read.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct TemplateLabel {
    /// The identity.
    pub id: String,
    /// The example.
    pub example: String,
    /// How many different masked texts it is joined from; `None` where no text was read.
    pub texts: Option<u64>,
}

/// How the adjusted figures are made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Adjustment {
    /// What is held equal.
    pub strata: Strata,
    /// What the regression adds to its likelihood.
    pub penalty: Penalty,
}

impl Default for Adjustment {
    fn default() -> Adjustment {
        Adjustment {
            strata: Strata::default(),
            penalty: Penalty::Firth,
        }
    }
}

/// Makes the summary. `template` names a template by its number in the tally.
pub fn measure(
    tally: &Tally,
    frame: &Frame,
    adjustment: Adjustment,
    options: Options,
    template: &dyn Fn(u32) -> TemplateLabel,
) -> Summary {
    let total = tally.total();
    let pooled = strata::pooled(tally, adjustment.strata, total.rules.len());
    let crude = rules::crude(&total);
    let model = model::fitted(tally, &total, frame, adjustment);
    let rules = rules::figures(&total, &frame.rules, &crude, &pooled, &model.rules);
    let weeks = weeks::figures(tally, frame, model.slopes.as_ref());
    let mut sourcers = sourcers::figures(tally, frame, &rules, &model.senders);
    let named = named_senders(tally, frame);
    let numbers: Vec<_> = named.into_iter().map(|(_, number)| number).collect();
    let comparison = comparison::compare(
        &mut sourcers,
        &numbers,
        &expected::expected(tally, &total, frame),
    );
    let mut notes = frame.notes.clone();
    notes.extend(weeks.notes);
    notes.extend(model.notes);
    Summary {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        logs: frame.logs.clone(),
        options,
        totals: totals(&total, tally, frame),
        sourcers,
        sourcer_comparison: comparison,
        weeks: weeks.rows,
        week_chart: weeks.chart,
        templates: templates::figures(tally, &rules, template),
        time_to_acceptance: waits::figures(&tally.waits, total.outcome(Outcome::Accepted)),
        words: None,
        rules,
        model: model.figures,
        rejects: frame.rejects.clone(),
        notes,
    }
}

fn totals(total: &Counts, tally: &Tally, frame: &Frame) -> Totals {
    let outcome = |outcome| total.outcome(outcome);
    let named = frame.senders.iter().filter(|name| !name.is_empty());
    Totals {
        read: frame.read,
        audited: total.sent(),
        duplicates: frame.duplicates,
        rejected: frame.rejected,
        settled: total.settled(),
        unsettled: total.unsettled(),
        accepted: total.accepted(),
        rate: rate(proportion(total)),
        outcomes: OutcomeCounts {
            accepted: outcome(Outcome::Accepted),
            declined: outcome(Outcome::Declined),
            ignored: outcome(Outcome::Ignored),
            withdrawn: outcome(Outcome::Withdrawn),
            pending: outcome(Outcome::Pending),
        },
        first_sent: tally.span().map(|(first, _)| first.to_string()),
        last_sent: tally.span().map(|(_, last)| last.to_string()),
        undated: tally.undated(),
        senders: named.count() as u64,
        templates: frame.templates,
    }
}

/// Accepted of settled.
fn proportion(counts: &Counts) -> Proportion {
    Proportion {
        successes: counts.accepted(),
        trials: counts.settled(),
    }
}

fn rate(proportion: Proportion) -> RateFigures {
    let interval = proportion.wilson();
    RateFigures {
        rate: proportion.rate(),
        rate_low: interval.map(|interval| interval.low),
        rate_high: interval.map(|interval| interval.high),
    }
}

fn hits_per_100(counts: &Counts) -> Vec<Option<f64>> {
    counts.rules.iter().map(RuleCounts::hits_per_100).collect()
}

/// The senders of a tally with their names, in the order of the names. None where the log names no sender at all: then
/// there is nothing to say about senders.
fn named_senders(tally: &Tally, frame: &Frame) -> Vec<(String, Option<u32>)> {
    let name = |sender: Option<u32>| {
        let name = sender.and_then(|id| frame.senders.get(id as usize));
        name.cloned().unwrap_or_default()
    };
    let senders = tally.by(|stratum| stratum.sender).into_iter();
    let mut named: Vec<_> = senders.map(|(id, _)| (name(id), id)).collect();
    named.sort();
    if named.iter().all(|(name, _)| name.is_empty()) {
        named.clear();
    }
    named
}
