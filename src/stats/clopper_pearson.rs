//! The exact interval of a proportion: it holds the truth at least as often as it says, however few the trials.
//!
//! Sources. C. J. Clopper and E. S. Pearson, Biometrika 26 (1934) 404–413, by the quantiles of the beta distribution. For
//! trials that come in clusters, with an effective number of them: E. L. Korn and B. I. Graubard, Survey Methodology 24 (1998)
//! 193–201, without their correction for few clusters.
use super::{Beta, Interval};

/// The interval of `successes` among `trials` that lies wholly above the truth with probability `tail` at most, and wholly
/// below it with no more. Neither need be whole; `None` unless 0 ≤ `successes` ≤ `trials`, above 0, and `tail` is inside
/// (0, 1).
pub fn interval(successes: f64, trials: f64, tail: f64) -> Option<Interval> {
    let usable = trials > 0.0 && (0.0..=trials).contains(&successes) && tail > 0.0 && tail < 1.0;
    let failures = trials - successes;
    usable.then(|| Interval {
        low: Beta::new(successes, failures + 1.0).map_or(0.0, |beta| beta.quantile(tail)),
        // By the failures: close to 1 a quantile has no digits left.
        high: Beta::new(failures, successes + 1.0).map_or(1.0, |beta| 1.0 - beta.quantile(tail)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_are_exact() {
        let none = interval(0.0, 10.0, 0.025).unwrap();
        assert_eq!(none.low, 0.0);
        // (1 − high)^10 = 0.025
        assert!(
            (none.high - 0.308_497_107_818_760_7).abs() < 1e-9,
            "{none:?}"
        );
        let all = interval(10.0, 10.0, 0.025).unwrap();
        assert_eq!(all.high, 1.0);
        assert!((all.low + none.high - 1.0).abs() < 1e-12);
    }

    #[test]
    fn what_is_no_proportion_is_none() {
        for (successes, trials, tail) in [(0.0, 0.0, 0.1), (2.0, 1.0, 0.1), (-1.0, 1.0, 0.1)] {
            assert_eq!(interval(successes, trials, tail), None);
        }
        assert_eq!(interval(1.0, 2.0, 0.0), None);
        assert_eq!(interval(f64::NAN, 2.0, 0.1), None);
    }
}
