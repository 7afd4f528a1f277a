//! The standard normal distribution, by way of the χ² distribution's tail, which keeps its digits.
use super::chi_squared::two_tails;

/// The probability of a value of at most `z`; `z` is a number.
pub fn below(z: f64) -> f64 {
    let tail = two_tails(z) / 2.0;
    if z > 0.0 { 1.0 - tail } else { tail }
}

/// The z that a value exceeds, in either direction, with probability `outside`; `None` where that is not inside (0, 1).
pub fn two_sided(outside: f64) -> Option<f64> {
    if !(outside > 0.0 && outside < 1.0) {
        return None;
    }
    // Beyond 40 the tails are too small for a number.
    let (mut low, mut high) = (0.0, 40.0);
    loop {
        let middle = (low + high) / 2.0;
        if middle <= low || middle >= high {
            return Some(middle);
        }
        match two_tails(middle) > outside {
            true => low = middle,
            false => high = middle,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::Z_95;

    #[test]
    fn known_values() {
        assert_eq!(below(0.0), 0.5);
        assert!((below(Z_95) - 0.975).abs() < 1e-15);
        assert!((below(-Z_95) - 0.025).abs() < 1e-15);
    }

    #[test]
    fn known_quantiles() {
        // scipy.stats.norm.isf(outside / 2)
        for (outside, expected) in [
            (0.05, Z_95),
            (1e-5, 4.417_173_413_469_024),
            (1e-9, 6.109_410_204_869_026),
        ] {
            let found = two_sided(outside).unwrap();
            assert!((found / expected - 1.0).abs() < 1e-12, "{outside}: {found}");
        }
        assert_eq!([0.0, 1.0, f64::NAN].map(two_sided), [None; 3]);
    }
}
