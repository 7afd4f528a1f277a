//! How many more trials would show a difference.
//!
//! Fleiss, J. L., Levin, B. & Paik, M. C. (2003), Statistical Methods for Rates and Proportions, chapter 4: two
//! proportions with arms of unequal size, normal approximation, no continuity correction.

use super::Z;
use super::two_by_two::TwoByTwo;

/// The 80% quantile of the normal distribution.
const POWER: f64 = 0.8416212335729143;

/// How many further trials, shared between the arms as the present ones are, would show the observed difference of rates
/// with a power of 80% at α = 0.05; at least 1. `None` where an arm is empty or the rates are equal.
pub fn further_needed(table: &TwoByTwo) -> Option<u64> {
    let (hit, pass) = (table.hit(), table.pass());
    let (p, q) = (hit.rate()?, pass.rate()?);
    if p == q {
        return None;
    }
    let ratio = pass.trials as f64 / hit.trials as f64;
    let pooled = (p + ratio * q) / (1.0 + ratio);
    let under_none = (pooled * (1.0 - pooled) * (1.0 + 1.0 / ratio)).sqrt();
    let under_observed = (p * (1.0 - p) + q * (1.0 - q) / ratio).sqrt();
    let first_arm = ((Z * under_none + POWER * under_observed) / (p - q)).powi(2);
    let total = (first_arm * (1.0 + ratio)).ceil();
    let present = (hit.trials + pass.trials) as f64;
    Some((total - present).max(1.0) as u64)
}
