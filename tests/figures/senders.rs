//! Groups compared: against scipy and formulas written out in numpy. The scripts lie beside the tables in `tests/oracle/`.
use std::collections::BTreeMap;

use outreach_audit::stats::beta_binomial::{Prior, fit};
use outreach_audit::stats::funnel::{Group, funnel};
use outreach_audit::stats::poisson_binomial::{PoissonBinomial, Trials};
use outreach_audit::stats::roc::{Predicted, area, tenths};
use outreach_audit::stats::survival::{Curve, Ended};
use outreach_audit::stats::{Proportion, dirichlet, quarter};

use crate::reading::*;

/// The records of a table by the name of their case, in their order.
fn cases(name: &str) -> BTreeMap<String, Vec<Record>> {
    let mut cases: BTreeMap<String, Vec<Record>> = BTreeMap::new();
    for record in stored(&format!("../oracle/{name}")) {
        cases
            .entry(record["case"].clone())
            .or_default()
            .push(record);
    }
    cases
}

/// As [`same_to`], but to an absolute distance.
fn near(slack: f64, found: f64, record: &Record, column: &str) {
    let expected = expected(record, column).expect("a figure");
    assert!(
        (found - expected).abs() <= slack,
        "{column} is {found}, not {expected}, of {record:?}"
    );
}

#[test]
fn beta_binomial() {
    for records in cases("beta_binomial.csv").values() {
        let group = |r: &Record| Proportion::new(count(r, "successes"), count(r, "trials"));
        let groups: Vec<Proportion> = records.iter().map(group).collect();
        let prior = fit(&groups).expect("a prior");
        let Prior::Spread(beta) = prior else {
            panic!("no spread in {:?}", records[0]);
        };
        let posteriors: Vec<_> = groups.iter().filter_map(|g| prior.posterior(*g)).collect();
        let quarters = quarter::chances(&posteriors).expect("quarters");
        for ((record, group), chances) in records.iter().zip(groups).zip(quarters) {
            same_to(1e-6, Some(beta.alpha), record, "alpha");
            same_to(1e-6, Some(beta.beta), record, "beta");
            let shrunk = prior.shrunk(group).expect("a shrunk rate");
            same_to(1e-8, Some(shrunk.rate), record, "rate");
            same_to(1e-7, Some(shrunk.interval.low), record, "low");
            same_to(1e-7, Some(shrunk.interval.high), record, "high");
            near(1e-4, chances.top, record, "top");
            near(1e-4, chances.bottom, record, "bottom");
        }
    }
}

fn trials(record: &Record) -> Vec<Trials> {
    let of = |text: &str| {
        let (probability, count) = text.split_once('*').expect("probability*count");
        Trials {
            probability: probability.parse().expect("a probability"),
            count: count.parse().expect("a count"),
        }
    };
    record["trials"].split(';').map(of).collect()
}

#[test]
fn poisson_binomial() {
    for record in stored("../oracle/poisson_binomial.csv") {
        let sum = PoissonBinomial::of(&trials(&record)).expect("a distribution");
        assert!(sum.is_exact());
        near(
            1e-13,
            sum.at_most(count(&record, "sum")),
            &record,
            "at_most",
        );
    }
}

#[test]
fn funnels() {
    for records in cases("funnel.csv").values() {
        let group = |record: &Record| Group {
            observed: count(record, "observed"),
            trials: trials(record),
        };
        let found = funnel(&records.iter().map(group).collect::<Vec<_>>());
        for (record, position) in records.iter().zip(found.positions) {
            let position = position.expect("a position");
            same(found.overdispersion, record, "phi");
            same(Some(position.expected), record, "expected");
            same(Some(position.ratio.value), record, "ratio");
            same(Some(position.ratio.interval.low), record, "low");
            same(Some(position.ratio.interval.high), record, "high");
            same(Some(position.limits_95.low), record, "low_95");
            same(Some(position.limits_95.high), record, "high_95");
            same(Some(position.limits_998.low), record, "low_998");
            same(Some(position.limits_998.high), record, "high_998");
        }
    }
}

#[test]
fn survival_and_incidence() {
    for records in cases("survival.csv").values() {
        let ended = |record: &Record| Ended {
            time: count(record, "time"),
            events: count(record, "events"),
            competing: count(record, "competing"),
            censored: count(record, "censored"),
        };
        let groups: Vec<Ended> = records.iter().map(ended).collect();
        let curve = Curve::of(&groups).expect("a curve");
        let with_steps = records.iter().filter(|r| !r["survival"].is_empty());
        assert_eq!(with_steps.clone().count(), curve.steps.len());
        for (record, step) in with_steps.zip(&curve.steps) {
            assert_eq!(step.time, count(record, "time"));
            same(Some(step.survival), record, "survival");
            same(low(step.interval), record, "low");
            same(high(step.interval), record, "high");
            same(Some(step.incidence), record, "incidence");
            same(Some(step.competing), record, "other");
        }
        for (column, share) in [("q25", 0.25), ("q50", 0.5), ("q75", 0.75), ("q95", 0.95)] {
            assert_eq!(curve.when_come(share), Some(count(&records[0], column)));
        }
    }
}

#[test]
fn log_odds_with_a_dirichlet_prior() {
    for records in cases("log_odds.csv").values() {
        let item = |record: &Record| dirichlet::Item {
            one: count(record, "one"),
            other: count(record, "other"),
            prior: expected(record, "prior").expect("a prior"),
        };
        let items: Vec<dirichlet::Item> = records.iter().map(item).collect();
        for (record, found) in records.iter().zip(dirichlet::log_odds(&items)) {
            let found = found.expect("log-odds");
            same(Some(found.log_ratio), record, "log_ratio");
            same(Some(found.error), record, "error");
            same(Some(found.z), record, "z");
            same(Some(found.p), record, "p");
        }
    }
}

#[test]
fn areas_under_the_roc_curve() {
    for records in cases("roc.csv").values() {
        let predicted = |record: &Record| Predicted {
            score: expected(record, "score").expect("a score"),
            found: Proportion::new(count(record, "successes"), count(record, "trials")),
        };
        let groups: Vec<Predicted> = records.iter().map(predicted).collect();
        same(area(&groups), &records[0], "area");
        let trials: u64 = groups.iter().map(|group| group.found.trials).sum();
        let parts = tenths(&groups);
        assert_eq!(
            parts.iter().map(|part| part.found.trials).sum::<u64>(),
            trials
        );
        assert!(parts.is_sorted_by(|one, other| one.predicted < other.predicted));
    }
}
