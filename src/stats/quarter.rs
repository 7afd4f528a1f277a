//! The chance that a group is among the best, or the worst, quarter of all groups, when each group's rate is known only as a
//! distribution.
//!
//! Source: H. Goldstein and D. J. Spiegelhalter, "League tables and their limitations", Journal of the Royal Statistical
//! Society A 159 (1996) 385–443: ranks are estimates too. By integration and not by draws, so that every run and machine
//! agrees and nothing depends on a seed: given a rate x of the group, the others that lie below x are a sum of independent
//! trials, whose distribution is exact, and the group's distribution weighs the values of x.
use super::{Beta, normal};
use crate::stats::elementary::{arc_sine, power, sin_cos};

/// Up to so many groups the distribution of the others is exact; of more, normal with their mean and variance.
const EXACT_UP_TO: usize = 100;
/// Rates to integrate over are spread evenly over the whole range; so many of them.
const EVEN: usize = 200;
/// And so many in all, about, lie where single groups have their weight.
const PLACED: usize = 2400;
/// With a parameter below this, a distribution has its weight close to 0 or 1.
const STEEP: f64 = 3.0;
/// Then so many rates more are near each end, so many of them for each factor of ten.
const NEAR_THE_ENDS: u32 = 960;
/// See `NEAR_THE_ENDS`.
const PER_DECADE: f64 = 24.0;
/// A group's own rates lie within so many standard deviations of its mean.
const REACH: f64 = 6.5;

/// The chances of one group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quarters {
    /// Of being among the ⌈groups/4⌉ with the highest rates.
    pub top: f64,
    /// Of being among the ⌈groups/4⌉ with the lowest.
    pub bottom: f64,
}

/// The chances of each of `groups`, in their order; `None` of fewer than two groups, which have no quarters.
pub fn chances(groups: &[Beta]) -> Option<Vec<Quarters>> {
    if groups.len() < 2 {
        return None;
    }
    let quarter = groups.len().div_ceil(4);
    let none = Quarters {
        top: 0.0,
        bottom: 0.0,
    };
    let mut sums = vec![none; groups.len()];
    let mut before: Option<(Vec<f64>, Vec<Quarters>)> = None;
    for (x, rest) in places(groups) {
        let below = groups.iter().map(|group| group.below_at(x, rest));
        let below: Vec<f64> = below.collect();
        let here = given(&below, quarter);
        if let Some((below_before, given_before)) = &before {
            for (index, sum) in sums.iter_mut().enumerate() {
                let weight = (below[index] - below_before[index]) / 2.0;
                sum.top += weight * (given_before[index].top + here[index].top);
                sum.bottom += weight * (given_before[index].bottom + here[index].bottom);
            }
        }
        before = Some((below, here));
    }
    let inside = |sum: Quarters| Quarters {
        top: sum.top.clamp(0.0, 1.0),
        bottom: sum.bottom.clamp(0.0, 1.0),
    };
    Some(sums.into_iter().map(inside).collect())
}

/// The rates to integrate over, ascending, from 0 to 1, each with what is left to 1: closer where a group has its weight.
fn places(groups: &[Beta]) -> Vec<(f64, f64)> {
    let own = (PLACED / groups.len()).clamp(5, 400);
    let even = (0..=EVEN).map(|i| i as f64 / EVEN as f64);
    let mut places: Vec<(f64, f64)> = even.map(|x| (x, 1.0 - x)).collect();
    for group in groups {
        // On the scale of arcs the spread does not depend on the mean; the places need not be exact.
        let middle = arc_sine(group.mean().sqrt());
        let deviation = 0.5 / (group.alpha + group.beta + 1.0).sqrt();
        for i in 0..own {
            let share = i as f64 / (own - 1) as f64;
            let arc = middle + REACH * deviation * (2.0 * share - 1.0);
            let arc = arc.clamp(0.0, std::f64::consts::FRAC_PI_2);
            let (sine, cosine) = sin_cos(arc);
            places.push((sine * sine, cosine * cosine));
        }
    }
    // Where a distribution rises without end towards 0 or 1, its weight lies at rates of ever smaller size.
    let parameters = groups.iter().flat_map(|group| [group.alpha, group.beta]);
    if parameters.fold(f64::INFINITY, f64::min) < STEEP {
        for size in (1..=NEAR_THE_ENDS).map(|i| power(10.0, -f64::from(i) / PER_DECADE)) {
            places.extend([(size, 1.0 - size), (1.0 - size, size)]);
        }
    }
    places.sort_by(|one, other| {
        let by_rate = one.0.total_cmp(&other.0);
        by_rate.then_with(|| other.1.total_cmp(&one.1))
    });
    places.dedup();
    places
}

/// The chances of each group if its own rate is one below which each other lies with the probability in `below`.
fn given(below: &[f64], quarter: usize) -> Vec<Quarters> {
    if below.len() > EXACT_UP_TO {
        return nearly_given(below, quarter);
    }
    let above: Vec<f64> = below.iter().map(|p| 1.0 - p).collect();
    let (mut few_above, mut few_below) = (Vec::new(), Vec::new());
    few_others(&above, &first(quarter), &mut few_above);
    few_others(below, &first(quarter), &mut few_below);
    let pairs = few_above.into_iter().zip(few_below);
    pairs
        .map(|(top, bottom)| Quarters { top, bottom })
        .collect()
}

/// The distribution of a sum of nothing, up to `quarter` − 1.
fn first(quarter: usize) -> Vec<f64> {
    let mut distribution = vec![0.0; quarter];
    distribution[0] = 1.0;
    distribution
}

/// For each trial the probability that of the others, and of those in `counts` already, too few succeed to fill `counts`.
/// Halves are taken into the count for each other, so that nothing need be taken out again.
fn few_others(trials: &[f64], counts: &[f64], found: &mut Vec<f64>) {
    if trials.len() <= 1 {
        found.extend(trials.iter().map(|_| counts.iter().sum::<f64>()));
        return;
    }
    let (one, other) = trials.split_at(trials.len() / 2);
    for (rest, half) in [(other, one), (one, other)] {
        let mut counts = counts.to_vec();
        for p in rest.iter().filter(|p| **p > 0.0) {
            for sum in (1..counts.len()).rev() {
                counts[sum] = counts[sum] * (1.0 - p) + counts[sum - 1] * p;
            }
            counts[0] *= 1.0 - p;
        }
        few_others(half, &counts, found);
    }
}

/// As [`given`], by a normal distribution of the others with a correction for continuity.
fn nearly_given(below: &[f64], quarter: usize) -> Vec<Quarters> {
    let mean: f64 = below.iter().sum();
    let variance: f64 = below.iter().map(|p| p * (1.0 - p)).sum();
    let others = (below.len() - 1) as f64;
    let limit = quarter as f64 - 0.5;
    let of_group = |p: &f64| {
        let deviation = (variance - p * (1.0 - p)).max(1e-12).sqrt();
        let lower = mean - p;
        Quarters {
            top: normal::below((limit - (others - lower)) / deviation),
            bottom: normal::below((limit - lower) / deviation),
        }
    };
    below.iter().map(of_group).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(found: &[Quarters]) -> (f64, f64) {
        let top = found.iter().map(|group| group.top).sum();
        (top, found.iter().map(|group| group.bottom).sum())
    }

    #[test]
    fn the_quarters_are_filled() {
        for size in [2, 3, 4, 5, 13, 40, 130] {
            let group = |i: usize| Beta::new(1.0 + i as f64, 200.0 / (1.0 + i as f64)).unwrap();
            let groups: Vec<Beta> = (0..size).map(group).collect();
            let (top, bottom) = sum(&chances(&groups).unwrap());
            let quarter = size.div_ceil(4) as f64;
            let slack = if size > EXACT_UP_TO { 0.05 } else { 1e-4 };
            assert!((top - quarter).abs() < slack, "{size}: {top}");
            assert!((bottom - quarter).abs() < slack, "{size}: {bottom}");
        }
    }

    #[test]
    fn equals_have_equal_chances() {
        let groups = vec![Beta::new(30.0, 70.0).unwrap(); 8];
        for group in chances(&groups).unwrap() {
            assert!((group.top - 0.25).abs() < 1e-4 && (group.bottom - 0.25).abs() < 1e-4);
        }
        assert_eq!(chances(&groups[..1]), None);
    }
}
