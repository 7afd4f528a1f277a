//! The beta distribution: density, distribution function and quantile, also where its parameters are in the millions.
//!
//! Sources. Density: C. Loader, "Fast and accurate computation of binomial probabilities" (2000), whose pieces are in
//! `saddle`. Distribution function: the continued fraction of W. H. Press and others, "Numerical Recipes", section 6.4.
use super::saddle::{deviance, stirling_error};
use crate::stats::elementary::exp;
use std::f64::consts::TAU;

/// Of the continued fraction; it needs about the root of the larger parameter.
const MOST_TERMS: u32 = 100_000;
/// Where the continued fraction changes by less, it ends.
const SMALL: f64 = 1e-16;
/// Stands for 0 where the continued fraction would divide by it.
const TINY: f64 = 1e-300;

/// A beta distribution; both parameters are above 0 and finite.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Beta {
    /// The first parameter: successes, as it were.
    pub alpha: f64,
    /// The second: failures.
    pub beta: f64,
}

impl Beta {
    /// The distribution; `None` unless both parameters are positive and finite.
    pub fn new(alpha: f64, beta: f64) -> Option<Beta> {
        let usable = |x: f64| x > 0.0 && x.is_finite();
        (usable(alpha) && usable(beta)).then_some(Beta { alpha, beta })
    }

    /// α/(α + β).
    pub fn mean(&self) -> f64 {
        self.alpha / (self.alpha + self.beta)
    }

    /// x^α (1 − x)^β Γ(α+β)/(Γ(α)Γ(β)): the density but for its division by x (1 − x), for x inside (0, 1).
    fn kernel(&self, x: f64, rest: f64) -> f64 {
        let (a, b) = (self.alpha, self.beta);
        let n = a + b;
        let log = stirling_error(n)
            - stirling_error(a)
            - stirling_error(b)
            - deviance(a, n * x)
            - deviance(b, n * rest);
        exp(log) * (a * (b / n) / TAU).sqrt()
    }

    /// The probability of a value of at most `x`.
    pub fn below(&self, x: f64) -> f64 {
        self.below_at(x, 1.0 - x)
    }

    /// The probability of a value of at most `x`, which is 1 − `rest`: close to 1 only `rest` tells places apart.
    pub(super) fn below_at(&self, x: f64, rest: f64) -> f64 {
        if x <= 0.0 {
            return 0.0;
        }
        if rest <= 0.0 {
            return 1.0;
        }
        // The continued fraction converges fast on the near side of the mean only.
        if x < (self.alpha + 1.0) / (self.alpha + self.beta + 2.0) {
            let fraction = continued_fraction(self.alpha, self.beta, x);
            (self.kernel(x, rest) * fraction / self.alpha).clamp(0.0, 1.0)
        } else {
            let fraction = continued_fraction(self.beta, self.alpha, rest);
            (1.0 - self.kernel(x, rest) * fraction / self.beta).clamp(0.0, 1.0)
        }
    }

    /// The value below which a share `p` of the distribution lies; 0 and 1 are themselves.
    ///
    /// By Newton's method, kept between ends that close in on the root, so that it cannot run away.
    pub fn quantile(&self, p: f64) -> f64 {
        if p <= 0.0 || p >= 1.0 {
            return p.clamp(0.0, 1.0);
        }
        let (mut low, mut high) = (0.0_f64, 1.0_f64);
        let mut x = self.mean();
        for _ in 0..1200 {
            let excess = self.below(x) - p;
            if excess == 0.0 {
                return x;
            }
            if excess > 0.0 {
                high = x;
            } else {
                low = x;
            }
            let density = self.kernel(x, 1.0 - x) / (x * (1.0 - x));
            let newton = x - excess / density;
            let next = if newton > low && newton < high {
                newton
            } else {
                low + (high - low) / 2.0
            };
            if (next - x).abs() <= 2.0 * f64::EPSILON * x || next <= low || next >= high {
                return next;
            }
            x = next;
        }
        x
    }
}

/// The continued fraction of the incomplete beta function, by Lentz's method.
fn continued_fraction(a: f64, b: f64, x: f64) -> f64 {
    let away = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut c = 1.0;
    let mut d = 1.0 / away(1.0 - (a + b) * x / (a + 1.0));
    let mut fraction = d;
    for m in (1..MOST_TERMS).map(f64::from) {
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        let mut change = 1.0;
        for term in [even, odd] {
            d = 1.0 / away(1.0 + term * d);
            c = away(1.0 + term / c);
            change = c * d;
            fraction *= change;
        }
        if (change - 1.0).abs() < SMALL {
            break;
        }
    }
    fraction
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flat_distribution_is_itself() {
        let flat = Beta::new(1.0, 1.0).unwrap();
        for x in [0.0, 1e-9, 0.25, 0.5, 0.9, 1.0] {
            assert!((flat.below(x) - x).abs() < 1e-14, "{x}");
            assert!((flat.quantile(x) - x).abs() < 1e-14, "{x}");
        }
    }

    #[test]
    fn the_quantile_turns_the_distribution_around() {
        for (alpha, beta) in [(0.4, 1.3), (0.5, 40.0), (3.0, 3.0), (2e3, 9e3), (4e7, 9e8)] {
            let beta = Beta::new(alpha, beta).unwrap();
            for p in [1e-6, 0.025, 0.5, 0.975, 1.0 - 1e-6] {
                let x = beta.quantile(p);
                assert!((beta.below(x) - p).abs() < 1e-9, "{beta:?} {p} {x}");
            }
        }
    }

    #[test]
    fn what_is_no_distribution_is_none() {
        for (alpha, beta) in [
            (0.0, 1.0),
            (1.0, -1.0),
            (f64::NAN, 1.0),
            (1.0, f64::INFINITY),
        ] {
            assert_eq!(Beta::new(alpha, beta), None);
        }
    }
}
