//! A control chart for proportions of unequal and large denominators.
//!
//! Source: D. B. Laney, "Improved control charts for attributes", Quality Engineering 14 (2002) 531–537: the p′ chart. The
//! binomial limits of a p chart are widened (or narrowed) by the spread of the z scores from point to point, taken from
//! their mean moving range divided by d₂ = 1.128, so that ordinary variation between weeks is no signal.
use super::{Interval, Proportion};

/// d₂ of a moving range of two: its expectation in standard deviations of a normal variable.
const D2: f64 = 1.128;
/// Limits are three sigmas from the centre.
const SIGMAS: f64 = 3.0;

/// A p′ chart over a sequence of proportions.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// The pooled rate of all points.
    pub centre: f64,
    /// σ_z: the spread between points as a multiple of what the binomial distribution alone would make.
    pub sigma_z: f64,
    /// One for each proportion given, in the order given.
    pub points: Vec<Point>,
}

/// One point of a chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The rate, `None` without trials.
    pub rate: Option<f64>,
    /// The limits, cut to 0 and 1; `None` without trials.
    pub limits: Option<Interval>,
    /// Whether the rate is outside the limits; never without trials.
    pub signal: bool,
}

/// The chart of `sequence`. Points without trials are skipped: the moving range runs from the point before them to the
/// one after. `None` with fewer than two points that have trials, and where the pooled rate is 0 or 1.
pub fn chart(sequence: &[Proportion]) -> Option<Chart> {
    let usable = || sequence.iter().filter(|point| point.rate().is_some());
    let successes: u128 = usable().map(|point| u128::from(point.successes)).sum();
    let trials: u128 = usable().map(|point| u128::from(point.trials)).sum();
    if usable().count() < 2 || successes == 0 || successes == trials {
        return None;
    }
    let centre = successes as f64 / trials as f64;
    let failing = (trials - successes) as f64 / trials as f64;
    let sigma = |point: &Proportion| (centre * failing / point.trials as f64).sqrt();

    let scores: Vec<f64> = usable()
        .filter_map(|point| Some((point.rate()? - centre) / sigma(point)))
        .collect();
    let ranges: f64 = scores
        .windows(2)
        .map(|pair| (pair[1] - pair[0]).abs())
        .sum();
    let sigma_z = ranges / (scores.len() - 1) as f64 / D2;

    let points = sequence.iter().map(|point| {
        let rate = point.rate();
        let limits = rate.map(|_| {
            let width = SIGMAS * sigma(point) * sigma_z;
            Interval {
                low: (centre - width).max(0.0),
                high: (centre + width).min(1.0),
            }
        });
        let outside = |(rate, limits): (f64, Interval)| !limits.contains(rate);
        let signal = rate.zip(limits).is_some_and(outside);
        Point {
            rate,
            limits,
            signal,
        }
    });
    let points = points.collect();
    Some(Chart {
        centre,
        sigma_z,
        points,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_little_makes_no_chart() {
        assert_eq!(chart(&[]), None);
        assert_eq!(
            chart(&[Proportion::new(3, 10), Proportion::new(0, 0)]),
            None
        );
        assert_eq!(
            chart(&[Proportion::new(0, 10), Proportion::new(0, 20)]),
            None
        );
        assert_eq!(
            chart(&[Proportion::new(10, 10), Proportion::new(20, 20)]),
            None
        );
    }

    #[test]
    fn equal_weeks_are_no_signal() {
        let found = chart(&[
            Proportion::new(1, 3),
            Proportion::new(10, 30),
            Proportion::new(5, 15),
        ])
        .unwrap();
        assert_eq!(found.sigma_z, 0.0);
        assert!(found.points.iter().all(|point| !point.signal));
    }

    #[test]
    fn a_week_without_trials_has_a_place_and_no_limits() {
        let found = chart(&[
            Proportion::new(2, 10),
            Proportion::new(0, 0),
            Proportion::new(4, 10),
        ])
        .unwrap();
        let empty = Point {
            rate: None,
            limits: None,
            signal: false,
        };
        assert_eq!(found.points[1], empty);
        assert_eq!(found.points.len(), 3);
        assert_eq!(found.centre, 0.3);
    }
}
