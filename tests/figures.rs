//! The statistics against figures made by other programs and against published ones.
//!
//! The tables are in `tests/figures/`; where a script made one, it lies beside it. Tables of Random Acts of Pizza come
//! from the requests published with T. Althoff, C. Danescu-Niculescu-Mizil and D. Jurafsky, "How to Ask for a Favor",
//! ICWSM 2014.
use std::collections::HashMap;
use std::path::Path;

use outreach_audit::stats::{
    Estimate, Interval, Proportion, TwoByTwo, discovery, fisher, laney, power,
};
use proptest::prelude::*;

/// One record of a table, by column name.
type Record = HashMap<String, String>;

fn table(path: &Path) -> Vec<Record> {
    let mut reader =
        csv::Reader::from_path(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    reader
        .deserialize()
        .map(|record| record.expect("a record of strings"))
        .collect()
}

fn stored(name: &str) -> Vec<Record> {
    table(
        &Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/figures")
            .join(name),
    )
}

fn count(record: &Record, column: &str) -> u64 {
    record[column]
        .parse()
        .unwrap_or_else(|_| panic!("no count in {column} of {record:?}"))
}

/// The expected figure: `None` for an empty cell.
fn expected(record: &Record, column: &str) -> Option<f64> {
    let cell = record
        .get(column)
        .unwrap_or_else(|| panic!("no column {column}"));
    (!cell.is_empty()).then(|| cell.parse().expect("a number"))
}

/// The found figure is the expected one to a relative `tolerance`; 0 must be exactly 0.
fn same_to(tolerance: f64, found: Option<f64>, record: &Record, column: &str) {
    match (found, expected(record, column)) {
        (None, None) => {}
        (Some(found), Some(expected)) if (found - expected).abs() <= tolerance * expected.abs() => {
        }
        (found, expected) => panic!("{column} is {found:?}, not {expected:?}, of {record:?}"),
    }
}

fn same(found: Option<f64>, record: &Record, column: &str) {
    same_to(1e-9, found, record, column);
}

/// The found figure, rounded to the digits printed, is the printed one: off by no more than one half of the last digit.
fn rounds_to(found: Option<f64>, record: &Record, column: &str) {
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

fn low(interval: Option<Interval>) -> Option<f64> {
    interval.map(|interval| interval.low)
}

fn high(interval: Option<Interval>) -> Option<f64> {
    interval.map(|interval| interval.high)
}

fn value(estimate: Option<Estimate>) -> Option<f64> {
    estimate.map(|estimate| estimate.value)
}

fn interval(estimate: Option<Estimate>) -> Option<Interval> {
    estimate.map(|estimate| estimate.interval)
}

#[test]
fn small_tables() {
    let records = stored("small_tables.csv");
    assert_eq!(records.len(), 18);
    for record in &records {
        let cell = |column| count(record, column);
        let table = TwoByTwo::new(
            cell("hit_acc"),
            cell("hit_ign"),
            cell("miss_acc"),
            cell("miss_ign"),
        );
        for (arm, name) in [(table.with(), "hit"), (table.without(), "miss")] {
            same(arm.rate(), record, &format!("{name}_rate"));
            same(low(arm.wilson()), record, &format!("{name}_wilson_lo"));
            same(high(arm.wilson()), record, &format!("{name}_wilson_hi"));
        }
        let difference = table.difference();
        same(value(difference), record, "diff");
        same(low(interval(difference)), record, "newcombe_lo");
        same(high(interval(difference)), record, "newcombe_hi");
        let ratio = table.odds_ratio().expect("a table with rows");
        // The plain ratio stands where no cell is zero, the corrected one where one is.
        let plain = (!ratio.corrected).then_some(ratio.estimate);
        same(value(plain), record, "or_");
        same(low(interval(plain)), record, "or_lo");
        same(high(interval(plain)), record, "or_hi");
        if ratio.corrected {
            same(Some(ratio.estimate.value), record, "or_haldane");
            same(Some(ratio.estimate.interval.low), record, "or_haldane_lo");
            same(Some(ratio.estimate.interval.high), record, "or_haldane_hi");
        }
        same(table.fisher(), record, "fisher_p");
        same(table.fisher(), record, "r_fisher_p");
        let rows = (table.with().trials + table.without().trials) as f64;
        // Pearson's χ² is n·φ².
        same(table.phi().map(|phi| rows * phi * phi), record, "chi2");
    }
}

#[test]
fn published_experiments() {
    let records = stored("published_experiments.csv");
    assert_eq!(records.len(), 6);
    for record in &records {
        let cell = |column| count(record, column);
        let (a, c) = (cell("with_accepted"), cell("without_accepted"));
        let table = TwoByTwo::new(a, cell("with_sent") - a, c, cell("without_sent") - c);
        let difference = table.difference();
        rounds_to(value(difference), record, "difference");
        rounds_to(low(interval(difference)), record, "difference_low");
        rounds_to(high(interval(difference)), record, "difference_high");
        rounds_to(table.fisher(), record, "fisher_p");
        let ratio = table.odds_ratio().expect("a table with rows");
        assert!(!ratio.corrected);
        let figures = [
            (ratio.estimate.value, "odds_ratio"),
            (ratio.estimate.interval.low, "odds_ratio_low"),
            (ratio.estimate.interval.high, "odds_ratio_high"),
        ];
        for (figure, column) in figures {
            // Odds ratios given to six decimals are reciprocals of the other arm's, which were rounded to three or four
            // digits before they were inverted: 0.182949 is 1/5.466, 1.236094 is 1/0.809.
            match record["odds_ratio"].len() {
                8 => same_to(7e-4, Some(figure), record, column),
                _ => rounds_to(Some(figure), record, column),
            }
        }
    }
}

#[test]
fn random_acts_of_pizza_rule_by_rule() {
    let records = stored("raop_crude.csv");
    assert_eq!(records.len(), 13);
    let tables: Vec<TwoByTwo> = records
        .iter()
        .map(|record| {
            let cell = |column| count(record, column);
            let (a, c) = (cell("acc_hit"), cell("acc_miss"));
            TwoByTwo::new(a, cell("n_hit") - a, c, cell("n_miss") - c)
        })
        .collect();
    let p_values: Vec<Option<f64>> = tables.iter().map(TwoByTwo::fisher).collect();
    let q_values = discovery::benjamini_hochberg(&p_values);
    for ((record, table), q) in records.iter().zip(&tables).zip(q_values) {
        for (arm, name) in [(table.with(), "rate_hit"), (table.without(), "rate_miss")] {
            same(arm.rate(), record, name);
            same(low(arm.wilson()), record, &format!("{name}_lo"));
            same(high(arm.wilson()), record, &format!("{name}_hi"));
        }
        let estimates = [
            (
                table.difference(),
                ["diff", "diff_newcombe_lo", "diff_newcombe_hi"],
            ),
            (table.risk_ratio(), ["RR", "RR_katz_lo", "RR_katz_hi"]),
            (
                table.odds_ratio().map(|ratio| ratio.estimate),
                ["OR", "OR_woolf_lo", "OR_woolf_hi"],
            ),
        ];
        for (estimate, columns) in estimates {
            same(value(estimate), record, columns[0]);
            same(low(interval(estimate)), record, columns[1]);
            same(high(interval(estimate)), record, columns[2]);
        }
        let rows = (table.with().trials + table.without().trials) as f64;
        same(table.phi().map(|phi| rows * phi * phi), record, "chi2");
        same(table.fisher(), record, "fisher_p");
        same(q, record, "fisher_p_bh");
    }
}

#[test]
fn laney_charts() {
    let records = stored("laney.csv");
    for name in ["ordinary", "large", "rare"] {
        let records: Vec<&Record> = records
            .iter()
            .filter(|record| record["chart"] == name)
            .collect();
        let sequence: Vec<Proportion> = records
            .iter()
            .map(|r| Proportion::new(count(r, "successes"), count(r, "trials")))
            .collect();
        let chart = laney::chart(&sequence).expect("a chart");
        assert_eq!(chart.points.len(), records.len());
        for (point, record) in chart.points.iter().zip(&records) {
            same(Some(chart.centre), record, "centre");
            same(Some(chart.sigma_z), record, "sigma_z");
            same(low(point.limits), record, "low");
            same(high(point.limits), record, "high");
            assert_eq!(point.signal, record["signal"] == "1", "{record:?}");
        }
    }
}

/// Every figure of a table, those that are.
fn figures(table: &TwoByTwo) -> Vec<f64> {
    let arms = [table.with(), table.without()];
    let ratio = table.odds_ratio().map(|ratio| ratio.estimate);
    let estimates = [table.difference(), table.risk_ratio(), ratio];
    let mut found: Vec<f64> = arms.iter().filter_map(Proportion::rate).collect();
    let mut intervals: Vec<Interval> = arms.iter().filter_map(Proportion::wilson).collect();
    for estimate in estimates.into_iter().flatten() {
        found.push(estimate.value);
        intervals.push(estimate.interval);
    }
    found.extend(
        intervals
            .iter()
            .flat_map(|interval| [interval.low, interval.high]),
    );
    found.extend(table.phi());
    found.extend(power::further_trials(table).map(|further| further as f64));
    found
}

/// A count up to a thousand million, small ones as often as large ones.
fn any_count() -> impl Strategy<Value = u64> {
    prop_oneof![
        0..=2u64,
        0..=100u64,
        0..=1_000_000u64,
        0..=1_000_000_000u64,
        Just(1_000_000_000)
    ]
}

fn any_table() -> impl Strategy<Value = TwoByTwo> {
    [any_count(), any_count(), any_count(), any_count()]
        .prop_map(|[a, b, c, d]| TwoByTwo::new(a, b, c, d))
}

proptest! {
    #[test]
    fn no_figure_is_infinite_or_no_number(table in any_table()) {
        for figure in figures(&table) {
            prop_assert!(figure.is_finite(), "{figure} of {table:?}");
        }
        for estimate in [table.difference(), table.risk_ratio()].into_iter().flatten() {
            prop_assert!(estimate.interval.low <= estimate.value && estimate.value <= estimate.interval.high);
        }
        for arm in [table.with(), table.without()] {
            if let Some((rate, wilson)) = arm.rate().zip(arm.wilson()) {
                prop_assert!(0.0 <= wilson.low && wilson.low <= rate && rate <= wilson.high && wilson.high <= 1.0);
            }
        }
    }

    #[test]
    fn a_p_value_is_a_probability(table in any_table()) {
        let p = fisher::two_sided(&table);
        prop_assert_eq!(p.is_none(), table == TwoByTwo::default());
        prop_assert!(p.is_none_or(|p| (0.0..=1.0).contains(&p)), "{p:?} of {table:?}");
    }

    /// The definition, term by term, with probabilities by products of integers' ratios.
    #[test]
    fn fisher_is_the_sum_of_the_tables_no_likelier(cells in [0..40u64, 0..40u64, 0..40u64, 0..40u64]) {
        let [a, b, c, d] = cells;
        prop_assume!(a + b + c + d > 0);
        let (row, column, total) = (a + b, a + c, a + b + c + d);
        let choose = |n: u64, k: u64| (0..k).fold(1.0, |product, i| product * (n - i) as f64 / (i + 1) as f64);
        let weight = |k: u64| choose(row, k) * choose(total - row, column - k);
        let places = column.saturating_sub(total - row)..=row.min(column);
        let observed = weight(a);
        let sum: f64 = places.clone().map(weight).sum();
        let tail: f64 = places.map(weight).filter(|&w| w <= observed * (1.0 + 1e-7)).sum();
        let p = fisher::two_sided(&TwoByTwo::new(a, b, c, d)).unwrap();
        prop_assert!((p - tail / sum).abs() <= 1e-12 * p, "{p} and {}", tail / sum);
    }

    #[test]
    fn a_chart_is_finite(counts in prop::collection::vec((any_count(), any_count()), 0..30)) {
        let sequence: Vec<Proportion> =
            counts.iter().map(|&(x, y)| Proportion::new(x.min(y), y)).collect();
        if let Some(chart) = laney::chart(&sequence) {
            prop_assert!(chart.centre.is_finite() && chart.sigma_z.is_finite());
            for (point, proportion) in chart.points.iter().zip(&sequence) {
                prop_assert_eq!(point.limits.is_some(), proportion.trials > 0);
                if let Some(limits) = point.limits {
                    prop_assert!(0.0 <= limits.low && limits.low <= chart.centre);
                    prop_assert!(chart.centre <= limits.high && limits.high <= 1.0);
                }
            }
        }
    }
}
