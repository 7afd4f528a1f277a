//! What holds for any counts: no figure is NaN or infinite, and an interval holds its estimate.
use outreach_audit::stats::beta_binomial;
use outreach_audit::stats::funnel::{Group, funnel};
use outreach_audit::stats::logistic::{Design, Penalty, fit};
use outreach_audit::stats::poisson_binomial::Trials;
use outreach_audit::stats::{
    Estimate, Interval, MantelHaenszel, Proportion, TwoByTwo, fisher, laney, power, quarter,
};
use proptest::prelude::*;

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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn groups_drawn_together_have_finite_rates(tables in prop::collection::vec(any_table(), 0..9)) {
        let groups: Vec<Proportion> = tables.iter().map(TwoByTwo::with).collect();
        let Ok(prior) = beta_binomial::fit(&groups) else { return Ok(()) };
        let mut posteriors = Vec::new();
        for group in &groups {
            let Some(shrunk) = prior.shrunk(*group) else { continue };
            let Interval { low, high } = shrunk.interval;
            prop_assert!(0.0 <= low && low <= high && high <= 1.0, "{group:?} {shrunk:?}");
            prop_assert!(0.0 < shrunk.rate && shrunk.rate < 1.0, "{group:?} {shrunk:?}");
            posteriors.extend(prior.posterior(*group));
        }
        for group in quarter::chances(&posteriors).unwrap_or_default() {
            prop_assert!((0.0..=1.0).contains(&group.top) && (0.0..=1.0).contains(&group.bottom));
        }
    }

    #[test]
    fn a_funnel_is_finite(groups in prop::collection::vec(
        (any_table(), prop::collection::vec((0.0..=1.0, 0..5000_u64), 0..4)), 0..6)) {
        let of = |(table, trials): &(TwoByTwo, Vec<(f64, u64)>)| Group {
            observed: table.a,
            trials: trials
                .iter()
                .map(|(probability, count)| Trials { probability: *probability, count: *count })
                .collect(),
        };
        let found = funnel(&groups.iter().map(of).collect::<Vec<_>>());
        for position in found.positions.into_iter().flatten() {
            let (ratio, limits) = (position.ratio, position.limits_998);
            let figures = [position.expected, ratio.value, ratio.interval.low, ratio.interval.high,
                limits.low, limits.high];
            prop_assert!(figures.iter().all(|figure| figure.is_finite()), "{position:?}");
            prop_assert!(limits.low <= position.limits_95.low && position.limits_95.high <= limits.high);
        }
    }
}
