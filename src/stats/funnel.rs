//! Observed against expected successes, for many groups at once: ratios, and which groups lie outside what chance allows.
//!
//! Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005)
//! 1185–1202: exact limits, made continuous, and the multiplicative overdispersion φ, estimated from winsorised z scores so
//! that the groups that stand out do not widen their own limits. A group is outside of a limit only where so many successes, or
//! more, are as rare as the limit says: the continuous limit alone would flag each of 3 of 3.
use super::poisson_binomial::{PoissonBinomial, Trials};
use super::{Estimate, Interval, Z_95};

/// The share of z scores on either side that are drawn in to the nearest one that is not.
const WINSORISED: f64 = 0.1;

/// A group: what came of its trials, and what was to be expected of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Trials that succeeded.
    pub observed: u64,
    /// Each with its expected probability, equal ones together.
    pub trials: Vec<Trials>,
}

/// Where a group lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Below the 99.8% limits.
    VeryLow,
    /// Below the 95% limits.
    Low,
    /// Inside.
    Inside,
    /// Above the 95% limits.
    High,
    /// Above the 99.8% limits.
    VeryHigh,
}

/// A group against its expectation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Position {
    /// Successes to be expected, above 0.
    pub expected: f64,
    /// Observed / expected, with the interval (O ± 1.96 √Σp(1 − p))/E, cut at 0.
    pub ratio: Estimate,
    /// Between these the ratio lies in 95 of 100 groups by chance; widened by φ where that exceeds 1.
    pub limits_95: Interval,
    /// And in 998 of 1000.
    pub limits_998: Interval,
    /// Where the ratio lies.
    pub place: Place,
    /// Whether the limits are those of the exact distribution.
    pub exact: bool,
}

/// All groups.
#[derive(Clone, Debug, PartialEq)]
pub struct Funnel {
    /// φ: how much more the groups vary than chance alone would make them; 1 is chance. `None` of fewer than two groups.
    pub overdispersion: Option<f64>,
    /// One for each group given; `None` where nothing was to be expected.
    pub positions: Vec<Option<Position>>,
}

/// The funnel of `groups`.
pub fn funnel(groups: &[Group]) -> Funnel {
    let distributions: Vec<Option<PoissonBinomial>> = groups
        .iter()
        .map(|group| PoissonBinomial::of(&group.trials).filter(|sum| sum.mean() > 0.0))
        .collect();
    let pairs = || groups.iter().zip(&distributions);
    let scores: Vec<f64> = pairs()
        .filter_map(|(group, sum)| score(group, sum.as_ref()?))
        .collect();
    let overdispersion = overdispersion(scores);
    let widening = overdispersion.unwrap_or(1.0).max(1.0).sqrt();
    let positions = pairs()
        .map(|(group, sum)| Some(position(group.observed, sum.as_ref()?, widening)))
        .collect();
    Funnel {
        overdispersion,
        positions,
    }
}

/// How many standard deviations above its expectation a group is; `None` where it cannot deviate.
fn score(group: &Group, sum: &PoissonBinomial) -> Option<f64> {
    let deviation = sum.variance().sqrt();
    (deviation > 0.0).then(|| (group.observed as f64 - sum.mean()) / deviation)
}

/// The mean square of the winsorised scores.
fn overdispersion(mut scores: Vec<f64>) -> Option<f64> {
    if scores.len() < 2 {
        return None;
    }
    scores.sort_by(f64::total_cmp);
    let (low, high) = (
        quantile(&scores, WINSORISED),
        quantile(&scores, 1.0 - WINSORISED),
    );
    let squares = scores.iter().map(|score| score.clamp(low, high).powi(2));
    Some(squares.sum::<f64>() / scores.len() as f64)
}

/// The quantile of sorted values, linear between them (Hyndman and Fan's type 7).
fn quantile(sorted: &[f64], p: f64) -> f64 {
    let place = p * (sorted.len() - 1) as f64;
    let (below, share) = (place.floor() as usize, place.fract());
    let above = (below + 1).min(sorted.len() - 1);
    sorted[below] + share * (sorted[above] - sorted[below])
}

fn position(observed: u64, sum: &PoissonBinomial, widening: f64) -> Position {
    let expected = sum.mean();
    let observed = observed as f64;
    let reach = Z_95 * sum.variance().sqrt();
    let limits = |tail: f64| {
        let limit = |p: f64| (expected + (sum.quantile(p) - expected) * widening) / expected;
        Interval {
            low: limit(tail).max(0.0),
            high: limit(1.0 - tail),
        }
    };
    let (limits_95, limits_998) = (limits(0.025), limits(0.001));
    let ratio = observed / expected;
    // A limit made continuous may lie below a sum that is well within chance, as 3 of 3 are.
    let above = |tail: f64| {
        let most = sum.least_reaching(1.0 - tail) as f64;
        observed > expected + (most - expected).max(0.0) * widening
    };
    let place = match ratio {
        // Without variance there is no chance to be outside of.
        _ if sum.variance() == 0.0 => Place::Inside,
        ratio if ratio > limits_998.high && above(0.001) => Place::VeryHigh,
        ratio if ratio < limits_998.low => Place::VeryLow,
        ratio if ratio > limits_95.high && above(0.025) => Place::High,
        ratio if ratio < limits_95.low => Place::Low,
        _ => Place::Inside,
    };
    Position {
        expected,
        ratio: Estimate {
            value: ratio,
            interval: Interval {
                low: ((observed - reach) / expected).max(0.0),
                high: (observed + reach) / expected,
            },
        },
        limits_95,
        limits_998,
        place,
        exact: sum.is_exact(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(observed: u64, probability: f64, count: u64) -> Group {
        Group {
            observed,
            trials: vec![Trials { probability, count }],
        }
    }

    #[test]
    fn nothing_expected_has_no_position() {
        let found = funnel(&[group(0, 0.3, 0), group(0, 0.0, 9), group(3, 0.3, 10)]);
        assert_eq!(found.overdispersion, None);
        assert_eq!(found.positions[..2], [None, None]);
        let only = found.positions[2].unwrap();
        assert_eq!((only.ratio.value, only.place), (1.0, Place::Inside));
    }

    #[test]
    fn everybody_accepted_is_inside() {
        let found = funnel(&[group(9, 1.0, 9), group(4, 1.0, 4)]);
        for position in found.positions.into_iter().flatten() {
            assert_eq!((position.ratio.value, position.place), (1.0, Place::Inside));
            assert_eq!(position.ratio.interval.low, 1.0);
        }
    }

    #[test]
    fn few_successes_of_as_many_are_no_wonder() {
        // 0.6³ = 0.216, 0.6⁷ = 0.028, 0.6⁸ = 0.017, 0.6¹⁴ = 0.0008.
        for (count, expected) in [
            (1, Place::Inside),
            (3, Place::Inside),
            (7, Place::Inside),
            (8, Place::High),
            (13, Place::High),
            (14, Place::VeryHigh),
        ] {
            let found = funnel(&[group(count, 0.6, count)]).positions[0].unwrap();
            assert_eq!(found.place, expected, "{count} of {count}");
        }
    }

    #[test]
    fn by_chance_no_more_are_outside_than_the_limits_say() {
        for (count, p) in [(1, 0.3), (3, 0.33), (5, 0.6), (20, 0.2), (50, 0.9)] {
            let sum = PoissonBinomial::of(&group(0, p, count).trials).unwrap();
            let chance = |observed: u64| {
                let before = observed
                    .checked_sub(1)
                    .map_or(0.0, |less| sum.at_most(less));
                sum.at_most(observed) - before
            };
            let place = |observed| {
                funnel(&[group(observed, p, count)]).positions[0]
                    .unwrap()
                    .place
            };
            let share = |of: &dyn Fn(Place) -> bool| -> f64 {
                (0..=count).filter(|o| of(place(*o))).map(chance).sum()
            };
            assert!(share(&|place| place > Place::Inside) <= 0.025);
            assert!(share(&|place| place < Place::Inside) <= 0.025);
            assert!(share(&|place| place == Place::VeryHigh) <= 0.001);
            assert!(share(&|place| place == Place::VeryLow) <= 0.001);
        }
    }

    #[test]
    fn one_that_stands_out_is_flagged_and_not_hidden_by_its_own_spread() {
        let mut groups: Vec<Group> = (0..20).map(|i| group(28 + i % 5, 0.3, 100)).collect();
        groups.push(group(70, 0.3, 100));
        groups.push(group(19, 0.3, 100));
        let found = funnel(&groups);
        let places: Vec<Place> = found.positions.iter().map(|p| p.unwrap().place).collect();
        assert!(places[..20].iter().all(|place| *place == Place::Inside));
        assert_eq!(places[20..], [Place::VeryHigh, Place::Low]);
    }
}
