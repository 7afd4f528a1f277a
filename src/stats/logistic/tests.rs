//! What a fit must do whatever the data: closed forms, separation, collinear columns.
use super::*;
use crate::stats::elementary::ln;
use crate::stats::{Proportion, TwoByTwo};

/// An intercept and one indicator: the regression of a two-by-two table.
fn one_indicator(table: &TwoByTwo) -> Design {
    let mut design = Design::new(2);
    design.push(&[1.0, 1.0], table.with());
    design.push(&[1.0, 0.0], table.without());
    design
}

fn close(found: Option<f64>, expected: f64) {
    let found = found.expect("a figure");
    assert!(
        (found - expected).abs() <= 1e-9 * expected.abs().max(1e-3),
        "{found}, not {expected}"
    );
}

#[test]
fn one_indicator_is_the_log_odds_ratio_with_woolfs_error() {
    let fit = fit(
        &one_indicator(&TwoByTwo::new(39, 11, 18, 32)),
        Penalty::None,
    );
    assert!(fit.converged() && fit.aliased().is_empty() && fit.steps() < 12);
    close(fit.coefficient(1), ln(39.0_f64 * 32.0 / (11.0 * 18.0)));
    close(
        fit.standard_error(1),
        (1.0 / 39.0 + 1.0 / 11.0 + 1.0 / 18.0 + 1.0 / 32.0f64).sqrt(),
    );
    close(fit.probability(&[1.0, 1.0]), 0.78);
    close(fit.probability(&[1.0, 0.0]), 0.36);
    assert_eq!(fit.coefficient(2), None);
}

#[test]
fn firth_adds_a_half_to_every_cell_of_a_saturated_table() {
    for (a, b, c, d) in [
        (5, 15, 0, 30),
        (3, 1, 1, 3),
        (0, 8, 8, 0),
        (0, 1, 40, 160),
        (1, 0, 40, 160),
        (0, 1, 1, 0),
    ] {
        let table = TwoByTwo::new(a, b, c, d);
        let fit = fit(&one_indicator(&table), Penalty::Firth);
        let cell = |count: u64| count as f64 + 0.5;
        close(
            fit.coefficient(1),
            ln(cell(a) * cell(d) / (cell(b) * cell(c))),
        );
        assert!(fit.profile_interval(1).is_some());
        assert!(fit.steps() < 12, "{} steps", fit.steps());
    }
}

#[test]
fn separation_does_not_converge_without_the_penalty_and_says_so() {
    let fit = fit(&one_indicator(&TwoByTwo::new(5, 15, 0, 30)), Penalty::None);
    assert!(!fit.converged());
    assert_eq!(
        (
            fit.coefficient(1),
            fit.standard_error(1),
            fit.log_likelihood()
        ),
        (None, None, None)
    );
    assert_eq!(
        (
            fit.wald(1),
            fit.profile_interval(1),
            fit.probability(&[1.0, 1.0])
        ),
        (None, None, None)
    );
}

#[test]
fn later_collinear_columns_are_dropped_and_named() {
    let mut plain = Design::new(2);
    let mut collinear = Design::new(5);
    for (x, successes, trials) in [(0.0, 3, 10), (1.0, 6, 11), (2.0, 8, 12)] {
        plain.push(&[1.0, x], Proportion::new(successes, trials));
        // Column 1 never set, column 3 = 2 − column 2, column 4 empty rows only.
        collinear.push(
            &[1.0, 0.0, x, 2.0 - x, 5.0],
            Proportion::new(successes, trials),
        );
    }
    let (plain, collinear) = (fit(&plain, Penalty::Firth), fit(&collinear, Penalty::Firth));
    assert_eq!(collinear.aliased(), [1, 3, 4]);
    assert_eq!(collinear.coefficient(2), plain.coefficient(1));
    assert_eq!(collinear.coefficient(3), None);
    assert_eq!(collinear.covariance(2, 3), None);
    assert_eq!(
        collinear.probability(&[1.0, 0.0, 1.0, 1.0, 5.0]),
        plain.probability(&[1.0, 1.0])
    );
}

#[test]
fn grouping_makes_no_difference() {
    let mut grouped = Design::new(2);
    let mut single = Design::new(2);
    for (x, successes, trials) in [(0.3, 3, 10), (1.1, 6, 11), (2.7, 12, 12)] {
        grouped.push(&[1.0, x], Proportion::new(successes, trials));
        for i in 0..trials {
            single.push(&[1.0, x], Proportion::new(u64::from(i < successes), 1));
        }
    }
    for penalty in [Penalty::None, Penalty::Firth] {
        let (grouped, single) = (fit(&grouped, penalty), fit(&single, penalty));
        for column in 0..2 {
            close(
                grouped.coefficient(column),
                single.coefficient(column).unwrap(),
            );
            close(
                grouped.standard_error(column),
                single.standard_error(column).unwrap(),
            );
            let (one, other) = (
                grouped.profile_interval(column),
                single.profile_interval(column),
            );
            close(one.map(|e| e.interval.low), other.unwrap().interval.low);
        }
    }
}

#[test]
fn the_two_ways_to_an_interval_meet() {
    let mut design = Design::new(3);
    for (row, successes, trials) in [
        ([1.0, 0.0, 0.2], 3, 10),
        ([1.0, 1.0, 0.9], 6, 11),
        ([1.0, 1.0, 2.7], 12, 12),
        ([1.0, 0.0, 1.5], 4, 9),
    ] {
        design.push(&row, Proportion::new(successes, trials));
    }
    for penalty in [Penalty::None, Penalty::Firth] {
        let fit = fit(&design, penalty);
        let at = fit.summit.as_ref().expect("a summit");
        for (column, side) in [(0, 1.0), (1, -1.0), (2, 1.0), (2, -1.0)] {
            let [short, safe] = profile::both_ways(&fit.design, penalty, at, column, side);
            close(short, safe.expect("the safe way finds it"));
        }
    }
}

#[test]
fn expanded_intervals_are_as_followed_ones() {
    // Five columns set with chances 1/2 to 1/32 by the bits of a counter well mixed; a third of all succeed, fewer of those set.
    let mut design = Design::new(6);
    let bits = |i: u64| {
        let mixed = (i + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (mixed ^ (mixed >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 16
    };
    for i in 0..6000 {
        let bits = bits(i);
        let chance = |column: u64| bits >> (7 * column) & ((2 << column) - 1) == 0;
        let set: Vec<u16> = (0..5)
            .filter(|column| chance(*column))
            .map(|c| c as u16 + 1)
            .collect();
        let succeeds = bits >> 40 & 127 < 45 - 7 * set.len() as u64;
        design.push_set(
            &[&[0], set.as_slice()].concat(),
            Proportion::new(u64::from(succeeds), 1),
        );
    }
    for penalty in [Penalty::None, Penalty::Firth] {
        let fit = fit(&design, penalty);
        let expanded = fit.expanded_intervals(&[0, 1, 2, 3, 4, 5, 6]);
        for column in 0..6 {
            let (expanded, followed) = (
                expanded[column].unwrap(),
                fit.profile_interval(column).unwrap(),
            );
            let (error, wald) = (
                fit.standard_error(column).unwrap(),
                fit.wald_interval(column).unwrap(),
            );
            let off = |one: Estimate, end: fn(Interval) -> f64| {
                (end(one.interval) - end(followed.interval)).abs() / error
            };
            for end in [|of: Interval| of.low, |of: Interval| of.high] {
                assert!(
                    off(expanded, end) < 0.003,
                    "{column} {penalty:?} {}",
                    off(expanded, end)
                );
                assert!(off(expanded, end) < off(wald, end) / 4.0 || off(wald, end) < 0.002);
            }
        }
        assert_eq!(expanded[6], None);
    }
}

#[test]
fn a_large_design_has_the_summit_of_its_grouped_counts() {
    // The same counts once grouped and once each by itself.
    let cells: [(&[u16], u64, u64); 4] = [
        (&[0], 9_000, 15_000),
        (&[0, 1], 2_000, 6_000),
        (&[0, 2], 900, 1_000),
        (&[0, 1, 2], 250, 300),
    ];
    let (mut grouped, mut single) = (Design::new(3), Design::new(3));
    for (set, successes, trials) in cells {
        grouped.push_set(set, Proportion::new(successes, trials));
        (0..trials)
            .for_each(|i| single.push_set(set, Proportion::new(u64::from(i < successes), 1)));
    }
    assert!(single.len() >= MANY_ROWS && grouped.len() < MANY_ROWS);
    let [grouped, single] = [grouped, single].map(|design| fit(&design, Penalty::Firth));
    assert!(single.steps() < grouped.steps());
    for column in 0..3 {
        close(
            single.coefficient(column),
            grouped.coefficient(column).unwrap(),
        );
        close(
            single.standard_error(column),
            grouped.standard_error(column).unwrap(),
        );
    }
    let few = Design::new(2);
    assert_eq!(near_the_summit(&few, Penalty::Firth), None);
}

#[test]
fn left_out_parts_are_predicted_as_by_a_fit_to_the_others() {
    // Two columns and a third that only the last part has; three parts by turns.
    let row = |i: u64| {
        let mut set = vec![0];
        set.extend(i.is_multiple_of(2).then_some(1));
        set.extend(i.is_multiple_of(5).then_some(2));
        set.extend((i % 30 == 2).then_some(3));
        let mixed = (i.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) % 10;
        let likely = 3 + 3 * (i % 2) + u64::from(i.is_multiple_of(5));
        let successes = u64::from(mixed < likely);
        (set, Proportion::new(successes, 1), (i % 3) as usize)
    };
    let design = |parts: &[usize]| {
        let mut design = Design::new(5);
        for (set, found, part) in (0..3000).map(row) {
            if parts.contains(&part) {
                design.push_set(&set, found);
            }
        }
        design
    };
    let rows = |show: &mut dyn FnMut(&[u16], Proportion, usize)| {
        (0..3000)
            .map(row)
            .for_each(|(set, found, part)| show(&set, found, part));
    };
    for penalty in [Penalty::None, Penalty::Firth] {
        let predicted = fit(&design(&[0, 1, 2]), penalty)
            .cross_validated(&rows, 3)
            .unwrap();
        assert_eq!(predicted.len(), 3000);
        for left_out in 0..3 {
            let others: Vec<usize> = (0..3).filter(|part| *part != left_out).collect();
            let others = fit(&design(&others), penalty);
            for (i, predicted) in (0..).zip(&predicted) {
                let (set, found, part) = row(i);
                let mut values = [0.0; 5];
                set.iter()
                    .for_each(|column| values[usize::from(*column)] = 1.0);
                assert_eq!(predicted.found, found);
                if part == left_out {
                    let score = others.probability(&values).unwrap();
                    assert!(
                        (predicted.score - score).abs() < 2e-3,
                        "{i}: {} {score}",
                        predicted.score
                    );
                }
            }
        }
    }
}

#[test]
fn an_uneven_likelihood_is_not_expanded() {
    let mut design = Design::new(2);
    design.push(&[1.0, 0.0], Proportion::new(30, 100));
    design.push(&[1.0, 1.0], Proportion::new(0, 6));
    let fit = fit(&design, Penalty::Firth);
    assert!(fit.profile_interval(1).is_some());
    assert_eq!(fit.expanded_intervals(&[1]), [None]);
}

#[test]
fn nothing_to_fit() {
    let empty = fit(&Design::new(2), Penalty::Firth);
    assert_eq!(empty.aliased(), [0, 1]);
    assert_eq!(empty.coefficient(0), None);
    let mut huge = Design::new(2);
    huge.push(&[1.0, 1.0], Proportion::new(1, 1_000_000_000));
    huge.push(&[1.0, 0.0], Proportion::new(999_999_999, 1_000_000_000));
    let huge = fit(&huge, Penalty::Firth);
    // ln((1.5 / 999999999.5) · (1.5 / 999999999.5)); the others are the half of it.
    close(huge.coefficient(1), 2.0 * ln(1.5f64 / 999_999_999.5));
}

/// Forty clusters of unequal size, the design and where each ends.
fn clusters(number: u64) -> (Design, Vec<usize>) {
    let mut design = Design::new(3);
    let mut ends = Vec::new();
    for cluster in 0..number {
        for row in 0..1 + cluster % 4 {
            let x = ((cluster + row) % 2) as f64;
            let z = ((cluster / 3) % 2) as f64;
            let trials = 3 + (cluster * 5 + row) % 7;
            let successes = (cluster * 7 + row * 3) % (trials + 1);
            design.push(&[1.0, x, z], Proportion::new(successes, trials));
        }
        ends.push(design.len());
    }
    (design, ends)
}

#[test]
fn clustered_intervals_are_the_sandwich_written_out() {
    let (design, ends) = clusters(40);
    for penalty in [Penalty::None, Penalty::Firth] {
        let fit = fit(&design, penalty);
        let found = fit.clustered_intervals(&[0, 1, 2], &ends);
        let (mut meat, mut trials) = ([[0.0; 3]; 3], 0.0);
        for cluster in 0..40_u64 {
            let mut score = [0.0; 3];
            for row in 0..1 + cluster % 4 {
                let x = [
                    1.0,
                    ((cluster + row) % 2) as f64,
                    ((cluster / 3) % 2) as f64,
                ];
                let n = 3 + (cluster * 5 + row) % 7;
                let k = (cluster * 7 + row * 3) % (n + 1);
                let p = fit.probability(&x).expect("a probability");
                trials += n as f64;
                for (score, x) in score.iter_mut().zip(x) {
                    *score += x * (k as f64 - n as f64 * p);
                }
            }
            for (row, one) in meat.iter_mut().zip(score) {
                row.iter_mut()
                    .zip(score)
                    .for_each(|(sum, other)| *sum += one * other);
            }
        }
        let factor = 40.0 / 39.0 * (trials - 1.0) / (trials - 3.0);
        let t = crate::stats::student::two_sided(0.05, 39).expect("a quantile");
        for (column, found) in found.into_iter().enumerate() {
            let bread = |other| fit.covariance(column, other).expect("a covariance");
            let mut square = 0.0;
            for (one, row) in meat.iter().enumerate() {
                for (other, meat) in row.iter().enumerate() {
                    square += bread(one) * meat * bread(other);
                }
            }
            let reach = t * (factor * square).sqrt();
            let value = fit.coefficient(column).expect("a coefficient");
            close(found.map(|estimate| estimate.interval.low), value - reach);
            close(found.map(|estimate| estimate.interval.high), value + reach);
        }
    }
}

#[test]
fn clusters_one_by_one_are_the_sandwich_in_any_order() {
    // Forty clusters of three rows, one of them of several trials; column 2 follows from column 1.
    let row = |cluster: u64, place: u64| {
        let mut set = vec![0];
        if (cluster * 7 + place * 5).is_multiple_of(3) {
            set.extend([1, 2]);
        }
        set.extend((cluster % 4 == place).then_some(3));
        let trials = 1 + place * 2;
        (
            set,
            Proportion::new((cluster * 3 + place * 7) % (trials + 1), trials),
        )
    };
    let clusters: Vec<Vec<_>> = (0..40)
        .map(|c| (0..3).map(|place| row(c, place)).collect())
        .collect();
    let mut design = Design::new(4);
    let rows = clusters.iter().flatten();
    rows.for_each(|(set, found)| design.push_set(set, *found));
    let ends: Vec<usize> = (1..=40).map(|cluster| 3 * cluster).collect();
    for penalty in [Penalty::None, Penalty::Firth] {
        let fit = fit(&design, penalty);
        let columns = [0, 1, 2, 3];
        let whole = fit.clustered_intervals(&columns, &ends);
        let mut forth = fit.clusters(&columns).unwrap();
        assert_eq!(forth.number(), 40 * 9);
        clusters.iter().for_each(|rows| forth.join(rows));
        assert_eq!(forth.number(), 40);
        let mut back = fit.clusters(&columns).unwrap();
        clusters.iter().rev().for_each(|rows| back.join(rows));
        assert_eq!(forth.intervals(), back.intervals());
        for (column, (found, whole)) in forth.intervals().iter().zip(&whole).enumerate() {
            assert_eq!(found.is_some(), column != 2);
            if let Some(whole) = whole {
                close(found.map(|e| e.interval.low), whole.interval.low);
            }
        }
        // Alone, each trial is a cluster.
        let alone = fit.clusters(&columns).unwrap().intervals();
        assert_ne!(alone, forth.intervals());
    }
}

#[test]
fn clustered_intervals_are_those_of_statsmodels() {
    // tests/oracle/clustered.py: coefficients, then standard errors.
    let expected = [
        (-0.476_967_554_060_269_1, 0.262_767_419_960_472_65),
        (0.818_240_237_185_889, 0.296_170_931_283_244_2),
        (0.057_488_464_217_285_94, 0.308_029_715_227_510_2),
    ];
    let t = crate::stats::student::two_sided(0.05, 39).expect("a quantile");
    let (design, ends) = clusters(40);
    let found = fit(&design, Penalty::None).clustered_intervals(&[0, 1, 2], &ends);
    for (found, (value, error)) in found.into_iter().zip(expected) {
        close(found.map(|found| found.value), value);
        close(found.map(|found| found.interval.high), value + t * error);
    }
}

#[test]
fn few_clusters_have_no_interval() {
    let (design, ends) = clusters(FEWEST_CLUSTERS as u64 - 1);
    let few = fit(&design, Penalty::Firth);
    assert_eq!(few.clustered_intervals(&[1], &ends), [None]);
    let mut with_empty = ends.clone();
    with_empty.extend(ends.last());
    assert_eq!(few.clustered_intervals(&[1], &with_empty), [None]);
    let (design, ends) = clusters(FEWEST_CLUSTERS as u64);
    assert!(fit(&design, Penalty::Firth).clustered_intervals(&[1], &ends)[0].is_some());
    let separated = one_indicator(&TwoByTwo::new(5, 15, 0, 30));
    assert_eq!(
        fit(&separated, Penalty::None).clustered_intervals(&[1], &[2]),
        [None]
    );
}
