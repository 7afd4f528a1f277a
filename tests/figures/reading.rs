//! Reading tables of expected figures, and comparing found ones with them.
use std::collections::HashMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use outreach_audit::stats::{Estimate, Interval};

/// One record of a table, by column name.
pub type Record = HashMap<String, String>;

pub fn table(path: &Path) -> Vec<Record> {
    let mut reader =
        csv::Reader::from_path(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    reader
        .deserialize()
        .map(|record| record.expect("a record of strings"))
        .collect()
}

pub fn stored(name: &str) -> Vec<Record> {
    table(
        &Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/figures")
            .join(name),
    )
}

pub fn count(record: &Record, column: &str) -> u64 {
    record[column]
        .parse()
        .unwrap_or_else(|_| panic!("no count in {column} of {record:?}"))
}

/// The expected figure: `None` for an empty cell.
pub fn expected(record: &Record, column: &str) -> Option<f64> {
    let cell = record
        .get(column)
        .unwrap_or_else(|| panic!("no column {column}"));
    (!cell.is_empty()).then(|| cell.parse().expect("a number"))
}

/// The found figure is the expected one to a relative `tolerance`; 0 must be exactly 0.
pub fn same_to(tolerance: f64, found: Option<f64>, record: &Record, column: &str) {
    match (found, expected(record, column)) {
        (None, None) => {}
        (Some(found), Some(expected)) if (found - expected).abs() <= tolerance * expected.abs() => {
        }
        (found, expected) => panic!("{column} is {found:?}, not {expected:?}, of {record:?}"),
    }
}

pub fn same(found: Option<f64>, record: &Record, column: &str) {
    same_to(1e-9, found, record, column);
}

/// The found figure, rounded to the digits printed, is the printed one: off by no more than one half of the last digit.
pub fn rounds_to(found: Option<f64>, record: &Record, column: &str) {
    let printed = record[column].as_str();
    let (digits, exponent) = printed
        .split_once('e')
        .map_or((printed, 0), |(d, e)| (d, e.parse().unwrap()));
    let decimals = digits
        .split_once('.')
        .map_or(0, |(_, decimals)| decimals.len() as i32);
    let half = 0.500_001 * 10f64.powi(exponent - decimals);
    let expected = expected(record, column).expect("a printed figure");
    let found = found.expect("a figure");
    assert!(
        (found - expected).abs() <= half,
        "{column} is {found}, not {printed}, of {record:?}"
    );
}

pub fn low(interval: Option<Interval>) -> Option<f64> {
    interval.map(|interval| interval.low)
}

pub fn high(interval: Option<Interval>) -> Option<f64> {
    interval.map(|interval| interval.high)
}

pub fn value(estimate: Option<Estimate>) -> Option<f64> {
    estimate.map(|estimate| estimate.value)
}

pub fn interval(estimate: Option<Estimate>) -> Option<Interval> {
    estimate.map(|estimate| estimate.interval)
}

/// The folder of reference figures, or `None` with a line that says what is left out.
pub fn reference(test: &str) -> Option<PathBuf> {
    let folder =
        std::env::var_os("OUTREACH_AUDIT_REFERENCE").map(|root| PathBuf::from(root).join("oracle"));
    if folder.is_none() {
        // Written past the test harness, which would swallow what is printed by a test that passes.
        let _ = writeln!(
            std::io::stderr(),
            "{test}: skipped, since OUTREACH_AUDIT_REFERENCE does not name the folder of reference data"
        );
    }
    folder
}
