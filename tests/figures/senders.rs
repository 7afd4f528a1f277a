//! Groups compared: against scipy and formulas written out in numpy. The scripts lie beside the tables in `tests/oracle/`.
use std::collections::BTreeMap;

use outreach_audit::stats::beta_binomial::{Prior, fit};
use outreach_audit::stats::funnel::{Group, funnel};
use outreach_audit::stats::poisson_binomial::{PoissonBinomial, Trials};
use outreach_audit::stats::{Proportion, quarter};

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
