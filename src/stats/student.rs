//! Student's t distribution, of the mean of few values.
//!
//! Source: Student, Biometrika 6 (1908) 1–25; its quantile by that of the beta distribution, t²/(ν + t²) being Beta(1/2, ν/2).
use super::Beta;

/// The t that a value with so many degrees of freedom exceeds, in either direction, with probability `outside`; `None` without
/// a degree of freedom or where `outside` is not inside (0, 1).
pub fn two_sided(outside: f64, freedom: u64) -> Option<f64> {
    let inside = outside > 0.0 && outside < 1.0;
    let freedom = freedom as f64;
    // The complement keeps its digits where `outside` is small.
    let beta = Beta::new(freedom / 2.0, 0.5).filter(|_| inside)?;
    let rest = beta.quantile(outside);
    let t = (freedom * (1.0 - rest) / rest).sqrt();
    t.is_finite().then_some(t)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_quantiles() {
        // scipy.stats.t.isf(outside / 2, freedom)
        for (outside, freedom, expected) in [
            (0.05, 1, 12.706_204_736_174_698),
            (0.05, 9, 2.262_157_162_798_205),
            (1e-5, 59, 4.832_152_200_625_062),
            (0.05, 1_000_000, 1.959_966_356_814_107_2),
        ] {
            let found = two_sided(outside, freedom).unwrap();
            assert!(
                (found / expected - 1.0).abs() < 1e-6,
                "{outside} {freedom}: {found}"
            );
        }
    }

    #[test]
    fn without_freedom_there_is_none() {
        assert_eq!(two_sided(0.05, 0), None);
        assert_eq!(two_sided(0.0, 5), None);
        assert_eq!(two_sided(1.0, 5), None);
    }
}
