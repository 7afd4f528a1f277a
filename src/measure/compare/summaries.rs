//! Two runs, from their summaries alone.

use super::{Counted, CountedRule, RuleArm, compare};
use crate::comparison::{By, Comparison, Side};
use crate::input::{PastRule, PastRun};
use crate::stats::TwoByTwo;
use std::collections::BTreeMap;

/// Why a rule's hits are not compared within senders.
const NO_HITS_BY_SENDER: &str =
    "a summary has no counts of hits by sender; compare within one log for that";

/// Compares two runs.
pub fn of_summaries(runs: [&PastRun; 2]) -> Comparison {
    let mut missing = vec![format!(
        "hits within senders (adjusted odds ratios of the rules): {NO_HITS_BY_SENDER}"
    )];
    missing.extend(only_in_one(runs));
    let counted = Counted {
        by: By::Run,
        sides: runs.map(side),
        strata: by_sender(runs),
        rules: rules(runs),
        missing,
        notes: notes(runs),
    };
    compare(counted)
}

fn side(run: &PastRun) -> Side {
    let totals = &run.totals;
    Side {
        name: run.name.clone(),
        logs: run.logs.clone(),
        sent: totals.audited,
        unsettled: totals.unsettled,
        settled: totals.settled,
        accepted: totals.accepted,
        first_sent: totals.first_sent.clone(),
        last_sent: totals.last_sent.clone(),
    }
}

/// Accepted and failed of both by sender; a sender with the same name is the same.
fn by_sender(runs: [&PastRun; 2]) -> Result<Vec<TwoByTwo>, String> {
    if runs.iter().any(|run| run.sourcers.is_empty()) {
        return Err("the summaries do not both name senders".to_owned());
    }
    let mut senders: BTreeMap<&str, TwoByTwo> = BTreeMap::new();
    for (place, run) in runs.iter().enumerate() {
        for sender in &run.sourcers {
            let table = senders.entry(&sender.sourcer).or_default();
            let failed = sender.settled.saturating_sub(sender.accepted);
            match place {
                0 => (table.a, table.b) = (sender.accepted, failed),
                _ => (table.c, table.d) = (sender.accepted, failed),
            }
        }
    }
    Ok(senders.into_values().collect())
}

/// The rules of both, in the order of a.
fn rules([a, b]: [&PastRun; 2]) -> Vec<CountedRule> {
    let pairs = a.rules.iter().filter_map(|rule| {
        let other = b.rules.iter().find(|other| other.rule == rule.rule)?;
        Some(CountedRule {
            name: rule.rule.clone(),
            family: rule.family.clone(),
            controllable: rule.controllable,
            arms: [rule, other].map(arm),
            strata: Err(NO_HITS_BY_SENDER.to_owned()),
        })
    });
    pairs.collect()
}

fn arm(rule: &PastRule) -> RuleArm {
    let failed = |settled: u64, accepted: u64| settled.saturating_sub(accepted);
    RuleArm {
        hits: rule.hits,
        passes: rule.passes,
        unknown: rule.unknown,
        acceptance: TwoByTwo::new(
            rule.accepted_hits,
            failed(rule.settled_hits, rule.accepted_hits),
            rule.accepted_passes,
            failed(rule.settled_passes, rule.accepted_passes),
        ),
    }
}

fn only_in_one([a, b]: [&PastRun; 2]) -> Vec<String> {
    let lacking = |one: &PastRun, other: &PastRun| -> Vec<String> {
        let known = |name: &String| other.rules.iter().any(|rule| rule.rule == *name);
        let names = one.rules.iter().map(|rule| rule.rule.clone());
        names.filter(|name| !known(name)).collect()
    };
    let mut words = Vec::new();
    for (names, which) in [(lacking(a, b), "a"), (lacking(b, a), "b")] {
        if !names.is_empty() {
            words.push(format!(
                "rules in force only in {which}: {}",
                names.join(", ")
            ));
        }
    }
    words
}

/// What makes the two runs less comparable than they look.
fn notes([a, b]: [&PastRun; 2]) -> Vec<String> {
    let mut notes = Vec::new();
    let mut differ = |what: &str, of_a: String, of_b: String| {
        if of_a != of_b {
            notes.push(format!("{what} differ: {of_a} for a, {of_b} for b"));
        }
    };
    let listed = |limits: &[String]| match limits.is_empty() {
        true => "the defaults".to_owned(),
        false => limits.join("; "),
    };
    differ("versions", a.version.clone(), b.version.clone());
    differ(
        "thresholds",
        listed(&a.options.limits),
        listed(&b.options.limits),
    );
    let settling = |run: &PastRun| match run.options.settling_applies {
        true => format!("settled after {} days", run.options.settling_days),
        false => "settled as it stands".to_owned(),
    };
    differ("settling times", settling(a), settling(b));
    if let Some(log) = a.logs.iter().find(|log| b.logs.contains(log)) {
        notes.push(format!(
            "both runs read a log called {log}: requests that are in both make the two more alike than two runs apart, and \
             the intervals and tests, which take them to be apart, do not hold"
        ));
    } else if overlap(a, b) {
        notes.push(
            "the two runs overlap in time: requests that are in both would count twice, and the intervals and tests take \
             them to be apart"
                .to_owned(),
        );
    }
    notes
}

fn overlap(a: &PastRun, b: &PastRun) -> bool {
    let span = |run: &PastRun| {
        run.totals
            .first_sent
            .clone()
            .zip(run.totals.last_sent.clone())
    };
    // ISO dates stand in the order of their letters.
    span(a)
        .zip(span(b))
        .is_some_and(|((a_first, a_last), (b_first, b_last))| {
            a_first <= b_last && b_first <= a_last
        })
}
