//! Two by two: how a trait goes with success.
//!
//! Katz, D. et al. (1978), Biometrics 34: the log interval of the risk ratio. Woolf, B. (1955), Annals of Human Genetics 19: the
//! log interval of the odds ratio. Haldane, J. B. S. (1956) and Anscombe, F. J. (1956): 0.5 added to every cell.

use super::fisher;
use super::proportion::{Proportion, newcombe};
use super::{Estimate, Z};

/// Counts by trait and success.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TwoByTwo {
    /// With the trait, success.
    pub a: u64,
    /// With the trait, failure.
    pub b: u64,
    /// Without the trait, success.
    pub c: u64,
    /// Without the trait, failure.
    pub d: u64,
}

/// An odds ratio, and whether it had to be corrected.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct OddsRatio {
    /// The ratio with Woolf's interval.
    pub estimate: Estimate,
    /// Whether 0.5 was added to all four cells, one of them being empty.
    pub corrected: bool,
}

impl TwoByTwo {
    /// Successes of those with the trait.
    pub fn hit(&self) -> Proportion {
        Proportion {
            successes: self.a,
            trials: self.a + self.b,
        }
    }

    /// Successes of those without.
    pub fn pass(&self) -> Proportion {
        Proportion {
            successes: self.c,
            trials: self.c + self.d,
        }
    }

    /// Rate with − rate without, with Newcombe's interval; `None` where either arm is empty.
    pub fn difference(&self) -> Option<Estimate> {
        newcombe(self.hit(), self.pass())
    }

    /// Rate with / rate without, with Katz' log interval; `None` with a zero cell.
    pub fn risk_ratio(&self) -> Option<Estimate> {
        if [self.a, self.b, self.c, self.d].contains(&0) {
            return None;
        }
        let (hit, pass) = (self.hit(), self.pass());
        let variance = self.b as f64 / (self.a as f64 * hit.trials as f64)
            + self.d as f64 / (self.c as f64 * pass.trials as f64);
        Some(log_interval(hit.rate()? / pass.rate()?, variance))
    }

    /// ad/bc with Woolf's log interval, corrected where a cell is empty; `None` for an empty table.
    pub fn odds_ratio(&self) -> Option<OddsRatio> {
        if self.is_empty() {
            return None;
        }
        let corrected = [self.a, self.b, self.c, self.d].contains(&0);
        let half = if corrected { 0.5 } else { 0.0 };
        let [a, b, c, d] = [self.a, self.b, self.c, self.d].map(|cell| cell as f64 + half);
        Some(OddsRatio {
            estimate: log_interval((a / b) * (d / c), 1.0 / a + 1.0 / b + 1.0 / c + 1.0 / d),
            corrected,
        })
    }

    /// The correlation of trait and success; `None` where either does not vary.
    pub fn phi(&self) -> Option<f64> {
        let [a, b, c, d] = [self.a, self.b, self.c, self.d].map(|cell| cell as f64);
        let margins = [a + b, c + d, a + c, b + d];
        if margins.contains(&0.0) {
            return None;
        }
        // In whole numbers the products of large counts cancel without a loss.
        let cross =
            i128::from(self.a) * i128::from(self.d) - i128::from(self.b) * i128::from(self.c);
        let root = margins.iter().map(|margin| margin.sqrt()).product::<f64>();
        Some(cross as f64 / root)
    }

    /// Fisher's exact test, two-sided: 1 where the margins allow one table only. `None` for an empty table.
    pub fn fisher_exact(&self) -> Option<f64> {
        (!self.is_empty()).then(|| fisher::two_sided(self))
    }

    fn is_empty(&self) -> bool {
        [self.a, self.b, self.c, self.d] == [0; 4]
    }
}

fn log_interval(ratio: f64, variance: f64) -> Estimate {
    let factor = (Z * variance.sqrt()).exp();
    Estimate {
        value: ratio,
        low: ratio / factor,
        high: ratio * factor,
    }
}
