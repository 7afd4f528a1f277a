//! The χ² distribution's upper tail, and with it the normal distribution's two tails.
//!
//! Source: M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions" (1964), 26.4.4 and 26.4.5: sums of positive
//! terms for the tail itself, since one minus the rest would leave no digit of a small p.
use super::saddle::{deviance, stirling_error};
use crate::stats::elementary::{erfc, exp};
use std::f64::consts::TAU;

/// A χ² statistic with its degrees of freedom and p.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChiSquared {
    /// The statistic, 0 or more.
    pub statistic: f64,
    /// Its degrees of freedom, 1 or more.
    pub degrees: u64,
    /// The probability of a statistic at least as large, 0 to 1.
    pub p: f64,
}

impl ChiSquared {
    /// The statistic with its p; `None` unless it is finite and not negative, and `degrees` at least 1.
    pub fn new(statistic: f64, degrees: u64) -> Option<Self> {
        if !statistic.is_finite() || statistic < 0.0 || degrees == 0 {
            return None;
        }
        let p = tail(statistic, degrees);
        Some(ChiSquared {
            statistic,
            degrees,
            p,
        })
    }
}

/// The probability that a standard normal variable is further from 0 than `z`, on either side; `z` is a number.
pub fn two_tails(z: f64) -> f64 {
    tail((z * z).min(f64::MAX), 1)
}

/// The upper tail at a statistic that is finite and not negative.
fn tail(statistic: f64, degrees: u64) -> f64 {
    let x = statistic / 2.0;
    if x == 0.0 {
        return 1.0;
    }
    // The tail for one or two degrees, and a term for every two degrees more.
    let (least, start) = match degrees % 2 {
        1 => (erfc(x.sqrt()), -0.5),
        _ => (exp(-x), 0.0),
    };
    let most = ((degrees - 1) / 2) as f64;
    if most == 0.0 {
        return least;
    }
    // From the largest term to both sides, until they no longer count.
    let top = start + (x - start).floor().clamp(1.0, most);
    let largest = term(top, x);
    let mut below = 0.0;
    let (mut next, mut at) = (largest * top / x, top - 1.0);
    while at > start && below + next != below {
        below += next;
        next *= at / x;
        at -= 1.0;
    }
    (least + below + terms_above(largest, top, start + most, x)).min(1.0)
}

/// The terms from the one at `a`, which is given, to the one at `last`.
fn terms_above(first: f64, a: f64, last: f64, x: f64) -> f64 {
    let (mut sum, mut next, mut at) = (0.0, first, a);
    while at <= last && sum + next != sum {
        sum += next;
        at += 1.0;
        next *= x / at;
    }
    sum
}

/// x to the power of a, times e to the −x, over Γ(a + 1), by Loader's formula; `a` is above 0.
fn term(a: f64, x: f64) -> f64 {
    exp(-stirling_error(a) - deviance(a, x)) / (TAU * a).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tails_keep_their_digits() {
        // By mpmath in 30 digits.
        for (statistic, degrees, expected) in CASES {
            let found = ChiSquared::new(statistic, degrees).unwrap().p;
            assert!(
                (found / expected - 1.0).abs() < 1e-11,
                "{statistic} on {degrees}: {found:e}"
            );
        }
    }

    #[test]
    fn no_statistic_is_none() {
        assert_eq!(ChiSquared::new(f64::NAN, 1), None);
        assert_eq!(ChiSquared::new(-1.0, 1), None);
        assert_eq!(ChiSquared::new(1.0, 0), None);
        assert_eq!(ChiSquared::new(0.0, 3).unwrap().p, 1.0);
        assert_eq!(ChiSquared::new(1e300, 3).unwrap().p, 0.0);
        assert_eq!(ChiSquared::new(f64::MAX, 1).unwrap().p, 0.0);
        assert_eq!(ChiSquared::new(f64::MIN_POSITIVE, 1).unwrap().p, 1.0);
        assert_eq!((two_tails(0.0), two_tails(1e200)), (1.0, 0.0));
    }

    const CASES: [(f64, u64, f64); 12] = [
        (3.841458820694124, 1, 0.05000000000000006),
        (0.01, 1, 0.920344325445942),
        (45.0, 1, 1.9703444711799165e-11),
        (500.0, 1, 9.505397766554091e-111),
        (42.6138, 4, 1.2444290017741673e-08),
        (0.2, 2, 0.9048374180359595),
        (32.5232931583, 29, 0.2973800821933947),
        (250.0, 29, 5.095424804244737e-37),
        (5.0, 29, 0.9999998282021407),
        (900.0, 1000, 0.9892827619087102),
        (1400.0, 1000, 7.032145641828589e-16),
        (1e-09, 5, 1.0),
    ];
}
