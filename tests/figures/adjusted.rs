//! Strata and regressions: against statsmodels and a likelihood climbed by brute force.
use std::collections::BTreeMap;

use outreach_audit::stats::elementary::exp;
use outreach_audit::stats::logistic::{Design, Penalty, fit};
use outreach_audit::stats::{MantelHaenszel, Proportion, TwoByTwo};

use crate::reading::*;

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

/// The five experiments of a note against none, as strata: two show more with a note, three less, and pooling
/// them hides it.
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
        same_to(1e-6, value(estimate).map(exp), record, "OR");
        same_to(1e-6, low(interval(estimate)).map(exp), record, "OR_lo");
        same_to(1e-6, high(interval(estimate)).map(exp), record, "OR_hi");
    }
}
