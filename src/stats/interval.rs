//! A figure and the range it may lie in: the two shapes that every estimate of this folder has.
//!
//! Source of the quantile: the 0.975 quantile of the standard normal distribution to double precision, so that no
//! report depends on how a library inverts the normal distribution.
use crate::stats::elementary::{exp, ln};

/// The two-sided 95% quantile of the standard normal distribution.
pub const Z_95: f64 = 1.959_963_984_540_054;

/// A range from `low` to `high`, both finite and both included; 95% unless a function says otherwise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Interval {
    /// Whether `value` lies in the range, the ends included.
    pub fn contains(&self, value: f64) -> bool {
        self.low <= value && value <= self.high
    }

    /// `centre` times and divided by exp(Z_95 · `log_error`): the interval of a ratio, made on the log scale.
    pub(crate) fn around_ratio(centre: f64, log_error: f64) -> Option<Interval> {
        let width = Z_95 * log_error;
        let (low, high) = (exp(ln(centre) - width), exp(ln(centre) + width));
        (low.is_finite() && high.is_finite()).then_some(Interval { low, high })
    }
}

/// A figure with its interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The point estimate.
    pub value: f64,
    /// Its 95% interval.
    pub interval: Interval,
}
