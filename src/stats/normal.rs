//! The standard normal distribution, by way of the χ² distribution's tail, which keeps its digits.
use super::chi_squared::two_tails;

/// The probability of a value of at most `z`; `z` is a number.
pub fn below(z: f64) -> f64 {
    let tail = two_tails(z) / 2.0;
    if z > 0.0 { 1.0 - tail } else { tail }
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
}
