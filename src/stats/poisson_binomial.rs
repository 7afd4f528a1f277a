//! The number of successes of independent trials that do not all have the same probability.
//!
//! Sources. Exact distribution: by adding trials one after the other (R. E. Barlow and K. D. Heidtmann, IEEE Transactions on
//! Reliability 33 (1984) 322–323), trials of one probability together as a binomial. Refined normal approximation: A. Yu.
//! Volkova, Theory of Probability and its Applications 40 (1996) 791–794, as in Y. Hong, Computational Statistics & Data
//! Analysis 59 (2013) 41–51. Only sums that have a weight worth keeping are kept, so that the work grows with the number of
//! trials times their standard deviation; where even that is too much, the approximation takes over and says so.
use super::normal;
use super::saddle::{deviance, stirling_error};
use crate::stats::elementary::{exp, ln, ln_1p};
use std::f64::consts::TAU;

/// Sums of less weight than this, on either side, are dropped: far below what is asked of the rest.
const NO_WEIGHT: f64 = 1e-22;
/// Multiplications above which the approximation is used; some tenths of a second.
const MOST_WORK: f64 = 1e8;

/// So many independent trials of one probability.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trials {
    /// The probability that one succeeds, 0 to 1.
    pub probability: f64,
    /// How many there are.
    pub count: u64,
}

/// The distribution of the number of successes.
#[derive(Clone, Debug, PartialEq)]
pub struct PoissonBinomial {
    mean: f64,
    variance: f64,
    /// The third central moment.
    third: f64,
    trials: u64,
    exact: Option<Weights>,
}

/// The probabilities of `first`, `first` + 1 and so on.
#[derive(Clone, Debug, PartialEq)]
struct Weights {
    first: u64,
    weights: Vec<f64>,
}

impl PoissonBinomial {
    /// The distribution of the sum of `trials`; `None` where a probability is none.
    pub fn of(trials: &[Trials]) -> Option<PoissonBinomial> {
        let possible = |trials: &Trials| (0.0..=1.0).contains(&trials.probability);
        if !trials.iter().all(possible) {
            return None;
        }
        let sum = |of: fn(f64) -> f64| -> f64 {
            let parts = trials.iter().map(|t| t.count as f64 * of(t.probability));
            parts.sum()
        };
        Some(PoissonBinomial {
            mean: sum(|p| p),
            variance: sum(|p| p * (1.0 - p)),
            third: sum(|p| p * (1.0 - p) * (1.0 - 2.0 * p)),
            trials: trials.iter().map(|t| t.count).sum(),
            exact: Weights::of(trials),
        })
    }

    /// The expected number of successes.
    pub fn mean(&self) -> f64 {
        self.mean
    }

    /// Its variance, Σ p (1 − p).
    pub fn variance(&self) -> f64 {
        self.variance
    }

    /// Whether probabilities are exact, and not those of the refined normal approximation.
    pub fn is_exact(&self) -> bool {
        self.exact.is_some()
    }

    /// The probability of at most `sum` successes.
    pub fn at_most(&self, sum: u64) -> f64 {
        if sum >= self.trials {
            return 1.0;
        }
        match &self.exact {
            Some(exact) => exact.at_most(sum),
            None => self.nearly_at_most(sum as f64),
        }
    }

    fn nearly_at_most(&self, sum: f64) -> f64 {
        let deviation = self.variance.sqrt();
        let z = (sum + 0.5 - self.mean) / deviation;
        let skewness = self.third / (self.variance * deviation);
        let density = exp(-z * z / 2.0) / TAU.sqrt();
        (normal::below(z) + skewness * (1.0 - z * z) * density / 6.0).clamp(0.0, 1.0)
    }

    /// The least sum that at most is reached with probability `p` or more.
    pub fn least_reaching(&self, p: f64) -> u64 {
        let (mut low, mut high) = (0, self.trials);
        while low < high {
            let middle = low + (high - low) / 2;
            if self.at_most(middle) >= p {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        low
    }

    /// The sum below which a share `p` lies, made continuous: the least sum r that at most is reached with probability p or
    /// more, less the share of r's own probability beyond p. (D. J. Spiegelhalter, Statistics in Medicine 24 (2005)
    /// 1185–1202, appendix.) For `p` strictly between 0 and 1.
    pub fn quantile(&self, p: f64) -> f64 {
        let low = self.least_reaching(p);
        let reached = self.at_most(low);
        let before = low.checked_sub(1).map_or(0.0, |sum| self.at_most(sum));
        let beyond = (reached - p) / (reached - before);
        let beyond = if beyond.is_finite() {
            beyond.clamp(0.0, 1.0)
        } else {
            0.0
        };
        (low as f64 - beyond).max(0.0)
    }
}

impl Weights {
    /// Exact but for sums of no weight; `None` where it would take too long.
    fn of(trials: &[Trials]) -> Option<Weights> {
        let mut sum = Weights {
            first: 0,
            weights: vec![1.0],
        };
        let mut work = 0.0;
        for trials in trials.iter().filter(|trials| trials.count > 0) {
            let spread = (trials.count as f64 * trials.probability).sqrt() * 20.0 + 1.0;
            work += spread.min(trials.count as f64 + 1.0) * sum.weights.len() as f64;
            if work > MOST_WORK {
                return None;
            }
            sum = sum.and(&binomial(*trials)?);
        }
        Some(sum)
    }

    /// The distribution of the sum of two independent numbers.
    fn and(&self, other: &Weights) -> Weights {
        let mut weights = vec![0.0; self.weights.len() + other.weights.len() - 1];
        // The long one runs inside, many at a time.
        let (mut short, mut long) = (&self.weights, &other.weights);
        if short.len() > long.len() {
            std::mem::swap(&mut short, &mut long);
        }
        for (place, one) in short.iter().enumerate() {
            for (sum, other) in weights[place..].iter_mut().zip(long) {
                *sum += one * other;
            }
        }
        let start = weights.iter().position(|weight| *weight > NO_WEIGHT);
        let end = weights.iter().rposition(|weight| *weight > NO_WEIGHT);
        let (start, end) = (start.unwrap_or(0), end.unwrap_or(0));
        Weights {
            first: self.first + other.first + start as u64,
            weights: weights[start..=end].to_vec(),
        }
    }

    fn at_most(&self, sum: u64) -> f64 {
        let Some(last) = sum.checked_sub(self.first) else {
            return 0.0;
        };
        let kept = usize::try_from(last)
            .unwrap_or(usize::MAX)
            .saturating_add(1);
        let below: f64 = self.weights.iter().take(kept).sum();
        below.min(1.0)
    }
}

/// The binomial distribution where it has weight; `None` where that is too wide to write down.
fn binomial(trials: Trials) -> Option<Weights> {
    let (p, n) = (trials.probability, trials.count);
    let one = |first| Weights {
        first,
        weights: vec![1.0],
    };
    if p == 0.0 || p == 1.0 {
        return Some(one(if p == 0.0 { 0 } else { n }));
    }
    let middle = ((n as f64 * p) as u64).min(n);
    let heavy = |k: &u64| binomial_weight(*k, n, p) > NO_WEIGHT;
    let below = (0..middle).rev().take_while(heavy).count() as u64;
    let above = (middle..=n).take_while(heavy).count() as u64;
    if (below + above) as f64 > MOST_WORK {
        return None;
    }
    let sums = middle - below..middle + above;
    Some(Weights {
        first: sums.start,
        weights: sums.map(|k| binomial_weight(k, n, p)).collect(),
    })
}

/// The probability of `k` successes of `n` trials of probability `p`, which is neither 0 nor 1. (C. Loader, "Fast and accurate
/// computation of binomial probabilities", 2000.)
fn binomial_weight(k: u64, n: u64, p: f64) -> f64 {
    let (successes, failures, trials) = (k as f64, (n - k) as f64, n as f64);
    if k == 0 {
        return exp(trials * ln_1p(-p));
    }
    if k == n {
        return exp(trials * ln(p));
    }
    let log = stirling_error(trials)
        - stirling_error(successes)
        - stirling_error(failures)
        - deviance(successes, trials * p)
        - deviance(failures, trials * (1.0 - p));
    exp(log) * (trials / (TAU * successes * failures)).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(trials: &[(f64, u64)]) -> PoissonBinomial {
        let trials = trials.iter().map(|(probability, count)| Trials {
            probability: *probability,
            count: *count,
        });
        PoissonBinomial::of(&trials.collect::<Vec<_>>()).unwrap()
    }

    #[test]
    fn certain_trials_are_certain() {
        let nothing = sum(&[]);
        assert_eq!((nothing.at_most(0), nothing.quantile(0.5)), (1.0, 0.0));
        let certain = sum(&[(1.0, 5), (0.0, 7)]);
        assert_eq!((certain.at_most(4), certain.at_most(5)), (0.0, 1.0));
        assert_eq!(certain.variance(), 0.0);
        let wrong = Trials {
            probability: f64::NAN,
            count: 1,
        };
        assert_eq!(PoissonBinomial::of(&[wrong]), None);
    }

    #[test]
    fn the_approximation_is_close_where_it_takes_over() {
        let probability = |i: u64| 0.1 + 0.3 * (i % 97) as f64 / 97.0;
        let many: Vec<(f64, u64)> = (0..3000).map(|i| (probability(i), 1)).collect();
        let exact = sum(&many);
        assert!(exact.is_exact());
        let normal = PoissonBinomial {
            exact: None,
            ..exact.clone()
        };
        for p in [0.001, 0.025, 0.5, 0.975, 0.999] {
            let gap = exact.quantile(p) - normal.quantile(p);
            assert!(gap.abs() < 0.01, "{p}: {gap}");
        }
        let huge = sum(&[(0.3, 1_000_000_000), (0.31, 1_000_000_000)]);
        assert!(huge.quantile(0.025).is_finite() && !huge.is_exact());
    }
}
