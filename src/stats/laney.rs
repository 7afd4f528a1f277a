//! Rates over time: Laney's p′ chart.
//!
//! Laney, D. B. (2002), Improved control charts for attributes, Quality Engineering 14: a p chart whose limits widen by
//! how much more the points vary than chance alone would make them.

use super::Interval;
use super::proportion::Proportion;

/// Ranges of neighbouring z values are on average this many standard deviations (d₂ for pairs).
const D2: f64 = 1.128;

/// A chart.
#[derive(Clone, PartialEq, Debug)]
pub struct Chart {
    /// The rate over all points.
    pub centre: f64,
    /// How much more the points vary than chance alone would make them.
    pub sigma_z: f64,
    /// The 3-sigma limits of each point, inside 0 to 1; `None` for a point without trials.
    pub limits: Vec<Option<Interval>>,
}

/// The chart of points in order of time. `None` with fewer than two points that have trials, and where all trials came out
/// the same. Points without trials are passed over: their neighbours become neighbours.
pub fn laney(points: &[Proportion]) -> Option<Chart> {
    let successes: u64 = points.iter().map(|point| point.successes).sum();
    let trials: u64 = points.iter().map(|point| point.trials).sum();
    if successes == 0 || successes == trials {
        return None;
    }
    let centre = successes as f64 / trials as f64;
    let sigma = |point: &Proportion| (centre * (1.0 - centre) / point.trials as f64).sqrt();
    let z: Vec<f64> = points
        .iter()
        .filter_map(|point| Some((point.rate()? - centre) / sigma(point)))
        .collect();
    if z.len() < 2 {
        return None;
    }
    let ranges = z.windows(2).map(|pair| (pair[1] - pair[0]).abs());
    let sigma_z = ranges.sum::<f64>() / (z.len() - 1) as f64 / D2;
    let limits = points.iter().map(|point| {
        let reach = 3.0 * sigma_z * sigma(point);
        (point.trials > 0).then(|| Interval {
            low: (centre - reach).max(0.0),
            high: (centre + reach).min(1.0),
        })
    });
    Some(Chart {
        centre,
        sigma_z,
        limits: limits.collect(),
    })
}
