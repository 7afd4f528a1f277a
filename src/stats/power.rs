//! How much more must be seen before a difference of this size would show.
//!
//! Source: J. L. Fleiss, A. Tytun and H. K. Ury, "A simple approximation for calculating sample sizes for comparing
//! independent proportions", Biometrics 36 (1980) 343–346: arms of unequal size, without continuity correction. For
//! equal arms it is the formula of R's `power.prop.test`.
use super::{TwoByTwo, Z_95, normal};

/// The 0.8 quantile of the standard normal distribution: power 80%.
const Z_POWER: f64 = 0.841_621_233_572_914_3;

/// How many further trials, both arms together and in the ratio they have now, until a two-sided test at 0.05 would see
/// the observed difference with 80% power; at least 1. `None` where an arm is empty or the rates are equal, since no
/// number is enough, and where the number would not fit.
pub fn further_trials(table: &TwoByTwo) -> Option<u64> {
    let needed = trials_needed(table)?.ceil();
    let present = table.with().trials as f64 + table.without().trials as f64;
    let further = (needed - present).max(1.0);
    (further < u64::MAX as f64).then_some(further as u64)
}

/// How many times what was seen must be seen altogether until an effect now `z` standard errors from none would be told in a
/// two-sided test at `level` with 80% power; below 1 where less would have done. `None` where `z` is 0, and where no such number
/// is finite. Standard errors shrink with the root of what is seen.
pub fn times_needed(z: f64, level: f64) -> Option<f64> {
    let times = ((normal::two_sided(level)? + Z_POWER) / z).powi(2);
    times.is_finite().then_some(times)
}

/// The whole number of trials, both arms together, before rounding up.
fn trials_needed(table: &TwoByTwo) -> Option<f64> {
    let difference = table.rate_difference().filter(|&d| d != 0.0)?;
    let (p1, p2) = (table.with().rate()?, table.without().rate()?);
    let (n1, n2) = (table.with().trials as f64, table.without().trials as f64);
    let ratio = n2 / n1;
    let pooled = (p1 + ratio * p2) / (1.0 + ratio);
    let by_chance = Z_95 * ((1.0 + ratio) * pooled * (1.0 - pooled)).sqrt();
    let by_power = Z_POWER * (ratio * p1 * (1.0 - p1) + p2 * (1.0 - p2)).sqrt();
    let first_arm = ((by_chance + by_power) / difference).powi(2) / ratio;
    Some(first_arm * (1.0 + ratio))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_arms_agree_with_power_prop_test() {
        // power.prop.test(p1 = 0.5, p2 = 0.75, power = 0.8) needs 57.67 in each arm.
        let needed = trials_needed(&TwoByTwo::new(2, 2, 3, 1)).unwrap();
        assert!(
            (needed / 115.346_873_477_816_74 - 1.0).abs() < 1e-12,
            "{needed}"
        );
        assert_eq!(further_trials(&TwoByTwo::new(2, 2, 3, 1)), Some(108));
    }

    #[test]
    fn unequal_arms_keep_their_ratio() {
        let needed = trials_needed(&TwoByTwo::new(20, 80, 75, 225)).unwrap();
        assert!(
            (needed / 2_959.738_982_865_979 - 1.0).abs() < 1e-12,
            "{needed}"
        );
    }

    #[test]
    fn no_number_is_enough_to_see_nothing() {
        assert_eq!(further_trials(&TwoByTwo::new(25, 75, 25, 75)), None);
        assert_eq!(further_trials(&TwoByTwo::new(0, 0, 25, 75)), None);
        assert_eq!(further_trials(&TwoByTwo::new(25, 75, 0, 0)), None);
    }

    #[test]
    fn an_effect_needs_what_its_standard_errors_lack() {
        // At 1.96 + 0.84 standard errors it is told four times in five as it is.
        let times = times_needed(Z_95 + Z_POWER, 0.05).unwrap();
        assert!((times - 1.0).abs() < 1e-12, "{times}");
        let times = times_needed((Z_95 + Z_POWER) / -2.0, 0.05).unwrap();
        assert!((times - 4.0).abs() < 1e-12, "{times}");
        assert_eq!(times_needed(0.0, 0.05), None);
        assert_eq!(times_needed(2.0, 0.0), None);
    }

    #[test]
    fn at_least_one() {
        assert_eq!(further_trials(&TwoByTwo::new(90, 10, 10, 90)), Some(1));
    }
}
