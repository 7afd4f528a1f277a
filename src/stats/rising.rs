//! The logarithm of a rising factorial, x (x + t) (x + 2t) … of n factors, and its slopes in x and in t.
//!
//! Few factors are added up; of many the first are added up, and the rest by the Euler–Maclaurin formula (M. Abramowitz and
//! I. A. Stegun, "Handbook of Mathematical Functions" (1964), 3.6.28), whose terms shrink with the number added up before.
//! Written with the step t, and not with gamma functions of x/t, so that it stays exact as t becomes 0.
use crate::stats::elementary::{ln, ln_1p};

/// So many terms are added up one by one.
const ONE_BY_ONE: u64 = 64;

/// Σ ln(x + it) over i below n.
pub(super) fn log(x: f64, t: f64, n: u64) -> f64 {
    let (first, rest) = split(n);
    let sum: f64 = (0..first).map(|i| ln(x + i as f64 * t)).sum();
    let Some(rest) = rest else { return sum };
    let (u, v, r) = rest.ends(x, t);
    let integral = rest.length * (ln(u) + log_mean(r));
    let edges = (ln(u) - ln(v)) / 2.0 + t * (1.0 / v - 1.0 / u) / 12.0
        - 2.0 * t.powi(3) * (v.powi(-3) - u.powi(-3)) / 720.0
        + 24.0 * t.powi(5) * (v.powi(-5) - u.powi(-5)) / 30_240.0;
    sum + integral + edges
}

/// Σ 1/(x + it): the slope in x.
pub(super) fn slope(x: f64, t: f64, n: u64) -> f64 {
    let (first, rest) = split(n);
    let sum: f64 = (0..first).map(|i| 1.0 / (x + i as f64 * t)).sum();
    let Some(rest) = rest else { return sum };
    let (u, v, r) = rest.ends(x, t);
    let integral = rest.length / u * log_ratio(r);
    let edges = (1.0 / u - 1.0 / v) / 2.0 - t * (v.powi(-2) - u.powi(-2)) / 12.0
        + 6.0 * t.powi(3) * (v.powi(-4) - u.powi(-4)) / 720.0
        - 120.0 * t.powi(5) * (v.powi(-6) - u.powi(-6)) / 30_240.0;
    sum + integral + edges
}

/// Σ 1/(x + it)²: how fast the slope in x falls. Good enough to step by, not to report.
pub(super) fn bend(x: f64, t: f64, n: u64) -> f64 {
    let (first, rest) = split(n);
    let sum: f64 = (0..first).map(|i| (x + i as f64 * t).powi(-2)).sum();
    let Some(rest) = rest else { return sum };
    let (u, v, _) = rest.ends(x, t);
    sum + rest.length / (u * v) + (u.powi(-2) - v.powi(-2)) / 2.0
}

/// Σ i/(x + it): the slope in t.
pub(super) fn slope_of_step(x: f64, t: f64, n: u64) -> f64 {
    let (first, rest) = split(n);
    let sum: f64 = (0..first).map(|i| i as f64).map(|i| i / (x + i * t)).sum();
    let Some(rest) = rest else { return sum };
    let (u, v, r) = rest.ends(x, t);
    let (start, length) = (rest.start, rest.length);
    let end = start + length;
    let integral = start * length / u * log_ratio(r) + length * length / u * log_rest(r);
    // The derivatives of i/(x + it): x/(x + it)², 6 t² x/(x + it)⁴, 120 t⁴ x/(x + it)⁶.
    let edges = (start / u - end / v) / 2.0 + x * (v.powi(-2) - u.powi(-2)) / 12.0
        - 6.0 * t.powi(2) * x * (v.powi(-4) - u.powi(-4)) / 720.0
        + 120.0 * t.powi(4) * x * (v.powi(-6) - u.powi(-6)) / 30_240.0;
    sum + integral + edges
}

/// The terms after those added up one by one.
struct Rest {
    start: f64,
    length: f64,
}

impl Rest {
    /// x + it at the first of them, behind the last of them, and how much that is more, as a share of the first.
    fn ends(&self, x: f64, t: f64) -> (f64, f64, f64) {
        let u = x + self.start * t;
        (u, u + self.length * t, self.length * t / u)
    }
}

fn split(n: u64) -> (u64, Option<Rest>) {
    if n <= 2 * ONE_BY_ONE {
        return (n, None);
    }
    let rest = Rest {
        start: ONE_BY_ONE as f64,
        length: (n - ONE_BY_ONE) as f64,
    };
    (ONE_BY_ONE, Some(rest))
}

/// Below this, series are used: the closed forms would lose digits.
const SMALL: f64 = 0.05;

/// Σ cⱼ (−r)ʲ over j from 0, while terms matter.
fn series(r: f64, coefficient: fn(f64) -> f64) -> f64 {
    let mut power = 1.0;
    let mut sum = 0.0;
    for j in 0..24 {
        sum += coefficient(f64::from(j)) * power;
        power *= -r;
    }
    sum
}

/// ln(1 + r)/r.
fn log_ratio(r: f64) -> f64 {
    if r < SMALL {
        series(r, |j| 1.0 / (j + 1.0))
    } else {
        ln_1p(r) / r
    }
}

/// The mean of ln(1 + s) over s from 0 to r.
fn log_mean(r: f64) -> f64 {
    if r < SMALL {
        r * series(r, |j| 1.0 / ((j + 1.0) * (j + 2.0)))
    } else {
        ((1.0 + r) * ln_1p(r) - r) / r
    }
}

/// (r − ln(1 + r))/r².
fn log_rest(r: f64) -> f64 {
    if r < SMALL {
        series(r, |j| 1.0 / (j + 2.0))
    } else {
        (r - ln_1p(r)) / (r * r)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_factors_are_what_adding_them_up_gives() {
        let close = |found: f64, sum: f64| {
            assert!((found / sum - 1.0).abs() < 1e-12, "{found} is not {sum}");
        };
        for (x, t) in [
            (0.3, 0.0),
            (0.3, 1e-8),
            (0.01, 1e-3),
            (0.9, 0.02),
            (0.2, 40.0),
        ] {
            for n in [129, 1000, 100_000] {
                let of = |term: &dyn Fn(f64) -> f64| (0..n).map(|i| term(i as f64)).sum::<f64>();
                close(slope(x, t, n), of(&|i| 1.0 / (x + i * t)));
                close(slope_of_step(x, t, n), of(&|i| i / (x + i * t)));
                let found = log(x, t, n) - log(1.0, t, n);
                let sum = of(&|i| ln((x + i * t) / (1.0 + i * t)));
                assert!(
                    (found - sum).abs() < 1e-9 * (1.0 + sum.abs()),
                    "{found} {sum}"
                );
                let bent = bend(x, t, n) / of(&|i| (x + i * t).powi(-2));
                assert!((bent - 1.0).abs() < 0.05, "{bent}");
            }
        }
    }
}
