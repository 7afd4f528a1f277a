//! One proportion, and the difference of two.
//!
//! Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference, JASA 22.
//! Newcombe, R. G. (1998), Interval estimation for the difference between independent proportions, Statistics in
//! Medicine 17, method 10: the hybrid score interval.

use super::{Estimate, Interval, Z};

/// So many successes in so many trials.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Proportion {
    /// Successes; no more than trials.
    pub successes: u64,
    /// Trials.
    pub trials: u64,
}

impl Proportion {
    /// Successes of trials, a fraction; `None` without trials.
    pub fn rate(self) -> Option<f64> {
        (self.trials > 0).then(|| self.successes as f64 / self.trials as f64)
    }

    /// The Wilson score interval without continuity correction; `None` without trials. Its lower end is 0 without
    /// successes, its upper end 1 without failures.
    pub fn wilson(self) -> Option<Interval> {
        let p = self.rate()?;
        let n = self.trials as f64;
        let failures = (self.trials - self.successes) as f64;
        let centre = p + Z * Z / (2.0 * n);
        // p(1 − p) by counts, which loses no digits where p is close to 1.
        let spread = Z * (p * (failures / n) / n + Z * Z / (4.0 * n * n)).sqrt();
        let scale = 1.0 + Z * Z / n;
        Some(Interval {
            low: if self.successes == 0 {
                0.0
            } else {
                (centre - spread) / scale
            },
            high: if failures == 0.0 {
                1.0
            } else {
                (centre + spread) / scale
            },
        })
    }
}

/// The difference of two rates, `one − other`, with Newcombe's hybrid score interval; `None` where either has no trials.
pub fn newcombe(one: Proportion, other: Proportion) -> Option<Estimate> {
    let (p, q) = (one.rate()?, other.rate()?);
    let (a, b) = (one.wilson()?, other.wilson()?);
    let value = p - q;
    Some(Estimate {
        value,
        low: value - (p - a.low).hypot(b.high - q),
        high: value + (a.high - p).hypot(q - b.low),
    })
}
