//! The figures against ones that established packages computed (scipy, statsmodels, R), stored as data beside this
//! file. Closed forms agree to 1e-9, as far as the stored figures have digits.

use outreach_audit::stats::{Estimate, Proportion, TwoByTwo, benjamini_hochberg};
use std::collections::HashMap;
use std::path::Path;

/// A table of figures: for each row its cells by column.
fn table(name: &str) -> Vec<HashMap<String, String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/figures")
        .join(name);
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

fn real(row: &HashMap<String, String>, column: &str) -> Option<f64> {
    let cell = &row[column];
    (!cell.is_empty()).then(|| cell.parse().unwrap())
}

fn count(row: &HashMap<String, String>, column: &str) -> u64 {
    row[column].parse().unwrap()
}

#[track_caller]
fn agrees(what: &str, found: Option<f64>, expected: Option<f64>, tolerance: f64) {
    match (found, expected) {
        (Some(found), Some(expected)) => {
            let off = (found - expected).abs();
            assert!(
                off <= tolerance * expected.abs().max(1e-300) || off < 1e-15,
                "{what}: {found}, not {expected}"
            );
        }
        (found, expected) => assert_eq!(found, expected, "{what}"),
    }
}

#[track_caller]
fn estimate_agrees(
    what: &str,
    found: Option<Estimate>,
    expected: [Option<f64>; 3],
    tolerance: f64,
) {
    let [value, low, high] = expected;
    agrees(what, found.map(|figure| figure.value), value, tolerance);
    agrees(
        &format!("{what}, low"),
        found.map(|figure| figure.low),
        low,
        tolerance,
    );
    agrees(
        &format!("{what}, high"),
        found.map(|figure| figure.high),
        high,
        tolerance,
    );
}

#[test]
fn small_tables() {
    let rows = table("small_tables.csv");
    assert_eq!(rows.len(), 18);
    for row in &rows {
        let name = &row["name"];
        let cells = ["hit_acc", "hit_ign", "miss_acc", "miss_ign"].map(|column| count(row, column));
        let [a, b, c, d] = cells;
        let table = TwoByTwo { a, b, c, d };
        let reals = |columns: [&str; 3]| columns.map(|column| real(row, column));
        for (arm, prefix) in [(table.hit(), "hit"), (table.pass(), "miss")] {
            let [rate, low, high] =
                ["rate", "wilson_lo", "wilson_hi"].map(|c| real(row, &format!("{prefix}_{c}")));
            agrees(&format!("{name}: {prefix} rate"), arm.rate(), rate, 1e-11);
            let wilson = arm.wilson();
            agrees(
                &format!("{name}: {prefix} low"),
                wilson.map(|i| i.low),
                low,
                1e-11,
            );
            agrees(
                &format!("{name}: {prefix} high"),
                wilson.map(|i| i.high),
                high,
                1e-11,
            );
        }
        let difference = reals(["diff", "newcombe_lo", "newcombe_hi"]);
        estimate_agrees(
            &format!("{name}: difference"),
            table.difference(),
            difference,
            1e-10,
        );
        let odds = table.odds_ratio().unwrap();
        let columns = if odds.corrected {
            assert!(cells.contains(&0), "{name}");
            ["or_haldane", "or_haldane_lo", "or_haldane_hi"]
        } else {
            ["or_", "or_lo", "or_hi"]
        };
        estimate_agrees(
            &format!("{name}: odds ratio"),
            Some(odds.estimate),
            reals(columns),
            1e-11,
        );
        agrees(
            &format!("{name}: p"),
            table.fisher_exact(),
            real(row, "fisher_p"),
            1e-9,
        );
        if let (Some(phi), Some(chi2)) = (table.phi(), real(row, "chi2")) {
            let n = cells.iter().sum::<u64>() as f64;
            agrees(
                &format!("{name}: phi"),
                Some(phi * phi * n),
                Some(chi2),
                1e-10,
            );
        }
    }
}

#[test]
fn published_experiments() {
    // The stored figures have three or four digits after the point.
    for row in table("published_experiments.csv") {
        let with = [count(&row, "with_accepted"), count(&row, "with_sent")];
        let without = [count(&row, "without_accepted"), count(&row, "without_sent")];
        let table = TwoByTwo {
            a: with[0],
            b: with[1] - with[0],
            c: without[0],
            d: without[1] - without[0],
        };
        let name = &row["experiment"];
        let near = |found: f64, column: &str, off: f64| {
            let expected = real(&row, column).unwrap();
            assert!(
                (found - expected).abs() <= off,
                "{name}: {column} {found}, not {expected}"
            );
        };
        let difference = table.difference().unwrap();
        near(difference.value, "difference", 5.1e-5);
        near(difference.low, "difference_low", 5.1e-5);
        near(difference.high, "difference_high", 5.1e-5);
        let odds = table.odds_ratio().unwrap().estimate;
        near(odds.value, "odds_ratio", 5.1e-4);
        near(odds.low, "odds_ratio_low", 5.1e-4);
        near(odds.high, "odds_ratio_high", 5.1e-4);
        agrees(
            &format!("{name}: p"),
            table.fisher_exact(),
            real(&row, "fisher_p"),
            1e-3,
        );
    }
}

#[test]
fn a_real_log_of_5671_requests() {
    let rows = table("raop_crude.csv");
    assert_eq!(rows.len(), 13);
    let tables: Vec<TwoByTwo> = rows
        .iter()
        .map(|row| TwoByTwo {
            a: count(row, "acc_hit"),
            b: count(row, "n_hit") - count(row, "acc_hit"),
            c: count(row, "acc_miss"),
            d: count(row, "n_miss") - count(row, "acc_miss"),
        })
        .collect();
    let p: Vec<Option<f64>> = tables.iter().map(TwoByTwo::fisher_exact).collect();
    let q = benjamini_hochberg(&p);
    for (index, (row, table)) in rows.iter().zip(&tables).enumerate() {
        let name = &row["rule"];
        let reals = |columns: [&str; 3]| columns.map(|column| real(row, column));
        let difference = reals(["diff", "diff_newcombe_lo", "diff_newcombe_hi"]);
        estimate_agrees(
            &format!("{name}: difference"),
            table.difference(),
            difference,
            1e-9,
        );
        let risk = reals(["RR", "RR_katz_lo", "RR_katz_hi"]);
        estimate_agrees(
            &format!("{name}: risk ratio"),
            table.risk_ratio(),
            risk,
            1e-9,
        );
        let odds = reals(["OR", "OR_woolf_lo", "OR_woolf_hi"]);
        let found = table.odds_ratio().map(|odds| odds.estimate);
        estimate_agrees(&format!("{name}: odds ratio"), found, odds, 1e-9);
        agrees(&format!("{name}: p"), p[index], real(row, "fisher_p"), 1e-9);
        agrees(
            &format!("{name}: q"),
            q[index],
            real(row, "fisher_p_bh"),
            1e-9,
        );
    }
}

#[test]
fn a_billion_rows_lose_no_digits() {
    // By R: phyper and fisher.test agree where both can compute it; here both arms are the same, so p is 1.
    let half = 250_000_000;
    let table = TwoByTwo {
        a: half,
        b: half,
        c: half,
        d: half,
    };
    agrees("balanced", table.fisher_exact(), Some(1.0), 1e-9);
    assert_eq!(table.phi(), Some(0.0));
    let rate = Proportion {
        successes: 999_999_999,
        trials: 1_000_000_000,
    };
    let wilson = rate.wilson().unwrap();
    assert!(wilson.low < 1.0 - 1e-9 && wilson.high > 1.0 - 1e-9 && wilson.high < 1.0);
}
