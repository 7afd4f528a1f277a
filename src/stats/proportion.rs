//! One proportion: so many successes of so many trials.
//!
//! Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
//! American Statistical Association 22 (1927) 209–212: the score interval, here without continuity correction.
use super::interval::{Interval, Z_95};

/// Successes among trials. `successes` above `trials` is no proportion, and every figure of it is `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Proportion {
    /// How many succeeded.
    pub successes: u64,
    /// How many there were, successes included.
    pub trials: u64,
}

impl Proportion {
    /// So many successes of so many trials.
    pub fn new(successes: u64, trials: u64) -> Self {
        Proportion { successes, trials }
    }

    /// The rate, a fraction from 0 to 1; `None` without trials.
    pub fn rate(&self) -> Option<f64> {
        self.counts().map(|(successes, trials)| successes / trials)
    }

    /// Wilson's 95% score interval of the rate; `None` without trials. Without a success `low` is exactly 0, without
    /// a failure `high` is exactly 1.
    pub fn wilson(&self) -> Option<Interval> {
        let (successes, trials) = self.counts()?;
        let failures = (self.trials - self.successes) as f64;
        let z2 = Z_95 * Z_95;
        // Both limits are the smaller root of one quadratic in the rate of success, or of failure. The larger root is
        // a sum and loses nothing; the smaller one follows from the product of the roots, where the usual difference
        // would lose digits for rare successes.
        let root = Z_95 * (successes * failures / trials + z2 / 4.0).sqrt();
        let upper = |count: f64| (count + z2 / 2.0 + root) / (trials + z2);
        let low = (successes / trials) * successes / ((trials + z2) * upper(successes));
        let high = match failures {
            0.0 => 1.0,
            _ => upper(successes).min(1.0),
        };
        Some(Interval { low, high })
    }

    fn counts(&self) -> Option<(f64, f64)> {
        let usable = self.trials > 0 && self.successes <= self.trials;
        usable.then_some((self.successes as f64, self.trials as f64))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_trials_have_no_rate_and_no_interval() {
        assert_eq!(Proportion::new(0, 0).rate(), None);
        assert_eq!(Proportion::new(0, 0).wilson(), None);
        assert_eq!(Proportion::new(2, 1).rate(), None);
    }

    #[test]
    fn the_ends_are_exact() {
        for trials in [1, 2, 3, 10, 999, 1_000_000_000] {
            assert_eq!(Proportion::new(0, trials).wilson().unwrap().low, 0.0);
            assert_eq!(Proportion::new(trials, trials).wilson().unwrap().high, 1.0);
        }
    }

    #[test]
    fn a_rare_success_keeps_its_digits() {
        // (1 + z²/2 − z√(1 − 1/n + z²/4)) / (n + z²) at n = 1e9, in 50 digits by mpmath.
        let low = Proportion::new(1, 1_000_000_000).wilson().unwrap().low;
        assert!((low / WILSON_LOW_ONE_IN_1E9 - 1.0).abs() < 1e-14, "{low:e}");
    }

    const WILSON_LOW_ONE_IN_1E9: f64 = 1.765_245_549_569_631_6e-10;
}
