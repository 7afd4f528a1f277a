//! The statistics against figures made by other programs and against published ones.
//!
//! The tables are in `tests/figures/`; where a script made one, it lies beside it. Tables of Random Acts of Pizza come
//! from the requests published with T. Althoff, C. Danescu-Niculescu-Mizil and D. Jurafsky, "How to Ask for a Favor",
//! ICWSM 2014.
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use outreach_audit::stats::logistic::{Design, Penalty, fit};
use outreach_audit::stats::{
    Estimate, Interval, MantelHaenszel, Proportion, TwoByTwo, discovery, fisher, laney, power,
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

/// The folder of reference figures, or `None` with a line that says what is left out.
fn reference(test: &str) -> Option<PathBuf> {
    let folder =
        std::env::var_os("OUTREACH_AUDIT_REFERENCE").map(|root| PathBuf::from(root).join("oracle"));
    if folder.is_none() {
        println!(
            "{test}: skipped, since OUTREACH_AUDIT_REFERENCE does not name the folder of reference data"
        );
    }
    folder
}

#[test]
fn mantel_haenszel_of_small_strata() {
    let records = stored("mantel_haenszel.csv");
    for case in ["two", "opposite", "zero_cells", "large", "published"] {
        let records: Vec<&Record> = records
            .iter()
            .filter(|record| record["case"] == case)
            .collect();
        let strata: Vec<TwoByTwo> = records
            .iter()
            .map(|r| TwoByTwo::new(count(r, "a"), count(r, "b"), count(r, "c"), count(r, "d")))
            .collect();
        let found = MantelHaenszel::of(&strata);
        assert_eq!((found.informative, found.skipped), (strata.len() as u64, 0));
        let record = records[0];
        same(value(found.odds_ratio), record, "odds_ratio");
        same(low(interval(found.odds_ratio)), record, "low");
        same(high(interval(found.odds_ratio)), record, "high");
        same(found.no_effect.map(|test| test.statistic), record, "cmh");
        same(found.no_effect.map(|test| test.p), record, "cmh_p");
        same(
            found.one_effect.map(|test| test.statistic),
            record,
            "tarone",
        );
        same(found.one_effect.map(|test| test.p), record, "tarone_p");
        assert_eq!(found.one_effect.unwrap().degrees, strata.len() as u64 - 1);
    }
}

/// The five experiments of a note against none, as strata: two show less with a note, two more, and pooling them hides it.
#[test]
fn mantel_haenszel_of_published_experiments() {
    let strata: Vec<TwoByTwo> = stored("published_experiments.csv")
        .iter()
        .filter(|record| record["experiment"] != "tegze_tailored_v_template")
        .map(|record| {
            let cell = |column| count(record, column);
            let (a, c) = (cell("with_accepted"), cell("without_accepted"));
            TwoByTwo::new(a, cell("with_sent") - a, c, cell("without_sent") - c)
        })
        .collect();
    let found = MantelHaenszel::of(&strata);
    let rounded = |x: f64| format!("{x:.5}");
    let ratio = found.odds_ratio.expect("an odds ratio");
    let figures = [
        ratio.value,
        ratio.interval.low,
        ratio.interval.high,
        found.no_effect.unwrap().statistic,
    ];
    assert_eq!(
        figures.map(rounded),
        ["1.17422", "0.83951", "1.64237", "0.95920"]
    );
    assert!(found.one_effect.unwrap().p < 1e-6);
    // Put together, the tables are one with a crude ratio that differs from the pooled one.
    let sum = |cell: fn(&TwoByTwo) -> u64| strata.iter().map(cell).sum();
    let crude = TwoByTwo::new(sum(|t| t.a), sum(|t| t.b), sum(|t| t.c), sum(|t| t.d));
    assert_eq!(
        (
            crude.a,
            crude.with().trials,
            crude.c,
            crude.without().trials
        ),
        (191, 285, 180, 285)
    );
    let ratio = crude.odds_ratio().unwrap().estimate;
    let figures = [
        ratio.value,
        ratio.interval.low,
        ratio.interval.high,
        crude.fisher().unwrap(),
    ];
    assert_eq!(
        figures.map(|x| format!("{x:.3}")),
        ["1.185", "0.840", "1.673", "0.380"]
    );
}

#[test]
fn mantel_haenszel_of_random_acts_of_pizza_by_month() {
    let Some(folder) = reference("mantel_haenszel_of_random_acts_of_pizza_by_month") else {
        return;
    };
    let design = table(&folder.join("raop_design.csv"));
    for record in &table(&folder.join("raop_mh_by_month.csv")) {
        let mut months: BTreeMap<&str, TwoByTwo> = BTreeMap::new();
        for row in &design {
            let stratum = months.entry(&row["month"]).or_default();
            let cell = match (row[&record["rule"]].as_str(), row["accepted"].as_str()) {
                ("1", "1") => &mut stratum.a,
                ("1", _) => &mut stratum.b,
                (_, "1") => &mut stratum.c,
                _ => &mut stratum.d,
            };
            *cell += 1;
        }
        let strata: Vec<TwoByTwo> = months.into_values().collect();
        let found = MantelHaenszel::of(&strata);
        assert_eq!(
            found.informative,
            count(record, "informative_strata"),
            "{record:?}"
        );
        assert_eq!(found.informative + found.skipped, count(record, "strata"));
        same(value(found.odds_ratio), record, "mh_or");
        same(low(interval(found.odds_ratio)), record, "mh_lo");
        same(high(interval(found.odds_ratio)), record, "mh_hi");
        same(
            found.no_effect.map(|test| test.statistic),
            record,
            "cmh_chi2",
        );
        same(
            found.one_effect.map(|test| test.statistic),
            record,
            "bd_tarone",
        );
        same(found.one_effect.map(|test| test.p), record, "bd_tarone_p");
        // The table has p by 1 − the rest: right to twelve places, not to twelve digits.
        let p = found.no_effect.expect("a test").p;
        assert!(
            (p - expected(record, "cmh_p").unwrap()).abs() < 1e-12,
            "{p} of {record:?}"
        );
    }
}

#[test]
fn logistic_regressions_by_brute_force() {
    let (rows, records) = (stored("logistic_rows.csv"), stored("logistic.csv"));
    for case in [
        "overlapping",
        "separated",
        "rare",
        "one_by_one",
        "four_columns",
    ] {
        let of_case = |record: &&Record| record["case"] == case;
        let rows: Vec<&Record> = rows.iter().filter(of_case).collect();
        let names = ["x0", "x1", "x2", "x3"];
        let columns = names
            .iter()
            .filter(|&&name| !rows[0][name].is_empty())
            .count();
        let mut design = Design::new(columns);
        for row in rows {
            let values: Vec<f64> = names[..columns]
                .iter()
                .filter_map(|name| expected(row, name))
                .collect();
            design.push(
                &values,
                Proportion::new(count(row, "successes"), count(row, "trials")),
            );
        }
        for (penalty, name) in [(Penalty::None, "none"), (Penalty::Firth, "firth")] {
            let fit = fit(&design, penalty);
            let records: Vec<&Record> = records
                .iter()
                .filter(of_case)
                .filter(|record| record["penalty"] == name)
                .collect();
            assert_eq!(records.len(), columns);
            for record in records {
                let column = count(record, "column") as usize;
                let profile = fit.profile_interval(column);
                same_to(1e-8, fit.coefficient(column), record, "coefficient");
                same_to(1e-8, fit.standard_error(column), record, "standard_error");
                same_to(1e-8, low(interval(profile)), record, "low");
                same_to(1e-8, high(interval(profile)), record, "high");
            }
        }
    }
}

#[test]
fn logistic_regression_of_random_acts_of_pizza() {
    let Some(folder) = reference("logistic_regression_of_random_acts_of_pizza") else {
        return;
    };
    let records = table(&folder.join("raop_logit_rules.csv"));
    let mut design = Design::new(records.len());
    for row in &table(&folder.join("raop_design.csv")) {
        let value = |record: &Record| match record["term"].as_str() {
            "const" => 1.0,
            rule => count(row, rule) as f64,
        };
        let values: Vec<f64> = records.iter().map(value).collect();
        design.push(&values, Proportion::new(count(row, "accepted"), 1));
    }
    let fit = fit(&design, Penalty::None);
    assert!(fit.converged() && fit.aliased().is_empty());
    // raop_summary.json, "llf".
    assert!((fit.log_likelihood().unwrap() / -3_019.769_661_376_235_5 - 1.0).abs() < 1e-9);
    for (column, record) in records.iter().enumerate() {
        let (wald, estimate) = (fit.wald(column), fit.wald_interval(column));
        same_to(1e-6, fit.coefficient(column), record, "beta");
        same_to(1e-6, fit.standard_error(column), record, "se");
        same_to(1e-6, wald.map(|wald| wald.z), record, "z");
        same_to(1e-6, wald.map(|wald| wald.p), record, "wald_p");
        same_to(1e-6, value(estimate).map(f64::exp), record, "OR");
        same_to(1e-6, low(interval(estimate)).map(f64::exp), record, "OR_lo");
        same_to(
            1e-6,
            high(interval(estimate)).map(f64::exp),
            record,
            "OR_hi",
        );
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

    #[test]
    fn strata_have_finite_figures(strata in prop::collection::vec(any_table(), 0..8)) {
        let found = MantelHaenszel::of(&strata);
        prop_assert_eq!(found.informative + found.skipped, strata.len() as u64);
        if let Some(Estimate { value, interval }) = found.odds_ratio {
            prop_assert!(0.0 < interval.low && interval.low <= value && value <= interval.high);
            prop_assert!(interval.high.is_finite());
        }
        for test in [found.no_effect, found.one_effect].into_iter().flatten() {
            prop_assert!(test.statistic.is_finite() && (0.0..=1.0).contains(&test.p), "{test:?}");
        }
    }

    #[test]
    fn a_fit_has_finite_figures(
        rows in prop::collection::vec(([-2..3i8, 0..2i8], any_count(), any_count()), 0..8),
        firth in any::<bool>(),
    ) {
        let mut design = Design::new(3);
        for ([x, y], successes, trials) in rows {
            let outcome = Proportion::new(successes.min(trials), trials);
            design.push(&[1.0, f64::from(x), f64::from(y)], outcome);
        }
        let fit = fit(&design, if firth { Penalty::Firth } else { Penalty::None });
        for column in 0..3 {
            let estimates = [fit.wald_interval(column), fit.profile_interval(column)];
            for Estimate { value, interval } in estimates.into_iter().flatten() {
                prop_assert!(interval.low.is_finite() && interval.high.is_finite());
                prop_assert!(interval.low <= value && value <= interval.high);
            }
            prop_assert!(fit.wald(column).is_none_or(|wald| wald.z.is_finite() && (0.0..=1.0).contains(&wald.p)));
        }
    }
}
