//! The difference of two independent estimates, its interval recovered from theirs.
//!
//! Source: G. Y. Zou and A. Donner, "Construction of confidence limits about effect measures: a general approach",
//! Statistics in Medicine 27 (2008) 1693–1702 (method of variance estimates recovery). Newcombe's interval of the difference
//! of two proportions is its case for two Wilson intervals.
use super::{Estimate, Interval};

/// `one` − `other`, which come from different data.
pub fn difference(one: Estimate, other: Estimate) -> Estimate {
    let value = one.value - other.value;
    let (lower, upper) = (one.interval, other.interval);
    let down = (one.value - lower.low).hypot(upper.high - other.value);
    let up = (lower.high - one.value).hypot(other.value - upper.low);
    let interval = Interval {
        low: value - down,
        high: value + up,
    };
    Estimate { value, interval }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::TwoByTwo;

    #[test]
    fn of_two_wilson_intervals_it_is_newcombe_s() {
        let table = TwoByTwo::new(56, 14, 48, 32);
        let [one, other] = [table.with(), table.without()].map(|arm| Estimate {
            value: arm.rate().unwrap(),
            interval: arm.wilson().unwrap(),
        });
        let (found, known) = (difference(one, other), table.difference().unwrap());
        assert!((found.value - known.value).abs() < 1e-15);
        assert!((found.interval.low - known.interval.low).abs() < 1e-15);
        assert!((found.interval.high - known.interval.high).abs() < 1e-15);
        // R. G. Newcombe (1998), table II, (a), method 10.
        assert!((found.interval.low - 0.0524).abs() < 5e-5);
        assert!((found.interval.high - 0.3339).abs() < 5e-5);
    }
}
