//! One table at a time, and weeks: against scipy, R, published experiments and numpy.
use outreach_audit::stats::{Proportion, TwoByTwo, clopper_pearson, discovery, laney};

use crate::reading::*;

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
            let (successes, trials) = (arm.successes as f64, arm.trials as f64);
            let exact = clopper_pearson::interval(successes, trials, 0.025);
            same(low(exact), record, &format!("{name}_cp_lo"));
            same(high(exact), record, &format!("{name}_cp_hi"));
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
