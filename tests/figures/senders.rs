//! Groups compared: against scipy and formulas written out in numpy. The scripts lie beside the tables in `tests/oracle/`.
use std::collections::BTreeMap;

use outreach_audit::stats::beta_binomial::{Prior, fit};
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
