//! Two proportions side by side: difference, ratios, and correlation.
//!
//! Sources. Difference: R. G. Newcombe, "Interval estimation for the difference between independent proportions",
//! Statistics in Medicine 17 (1998) 873–890, method 10 (hybrid score). Risk ratio: D. Katz, J. Baptista, S. P. Azen and
//! M. C. Pike, Biometrics 34 (1978) 469–474. Odds ratio: B. Woolf, Annals of Human Genetics 19 (1955) 251–253, with the
//! half added to every cell by J. B. S. Haldane (1956) and F. J. Anscombe (1956). Phi: G. U. Yule (1912).
use super::interval::{Estimate, Interval};
use super::{Proportion, fisher};

/// Counts of two arms by success. The first arm is the one "with", the second the one "without".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TwoByTwo {
    /// With, success.
    pub a: u64,
    /// With, failure.
    pub b: u64,
    /// Without, success.
    pub c: u64,
    /// Without, failure.
    pub d: u64,
}

/// An odds ratio, and whether a half had to be added to every cell to get it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OddsRatio {
    /// The ratio and Woolf's interval.
    pub estimate: Estimate,
    /// Whether a cell was zero, so that 0.5 was added to all four (Haldane–Anscombe).
    pub corrected: bool,
}

impl TwoByTwo {
    /// The table of these four cells.
    pub fn new(a: u64, b: u64, c: u64, d: u64) -> Self {
        TwoByTwo { a, b, c, d }
    }

    /// The arm "with".
    pub fn with(&self) -> Proportion {
        Proportion::new(self.a, self.a.saturating_add(self.b))
    }

    /// The arm "without".
    pub fn without(&self) -> Proportion {
        Proportion::new(self.c, self.c.saturating_add(self.d))
    }

    /// Rate with − rate without, a fraction from −1 to 1, with Newcombe's hybrid score interval; `None` where an arm
    /// is empty.
    pub fn difference(&self) -> Option<Estimate> {
        let value = self.rate_difference()?;
        let (p1, p2) = (self.with().rate()?, self.without().rate()?);
        let (w1, w2) = (self.with().wilson()?, self.without().wilson()?);
        let interval = Interval {
            low: (value - (p1 - w1.low).hypot(w2.high - p2)).max(-1.0),
            high: (value + (w1.high - p1).hypot(p2 - w2.low)).min(1.0),
        };
        Some(Estimate { value, interval })
    }

    /// Rate with / rate without, with Katz's log interval; `None` where a cell is zero.
    pub fn risk_ratio(&self) -> Option<Estimate> {
        if self.has_zero() {
            return None;
        }
        let [a, b, c, d] = self.cells();
        let value = (a / (a + b)) / (c / (c + d));
        // 1/a − 1/(a+b) + 1/c − 1/(c+d), without the cancellation.
        let log_error = (b / (a * (a + b)) + d / (c * (c + d))).sqrt();
        let interval = Interval::around_ratio(value, log_error)?;
        Some(Estimate { value, interval })
    }

    /// ad/bc with Woolf's log interval, corrected where a cell is zero; `None` only for a table of four zeros. An empty
    /// arm gives a figure too, a corrected one with an interval that says how little it means.
    pub fn odds_ratio(&self) -> Option<OddsRatio> {
        if *self == TwoByTwo::default() {
            return None;
        }
        let corrected = self.has_zero();
        let half = if corrected { 0.5 } else { 0.0 };
        let [a, b, c, d] = self.cells().map(|cell| cell + half);
        let value = (a * d) / (b * c);
        let log_error = (1.0 / a + 1.0 / b + 1.0 / c + 1.0 / d).sqrt();
        let interval = Interval::around_ratio(value, log_error)?;
        let estimate = Estimate { value, interval };
        Some(OddsRatio {
            estimate,
            corrected,
        })
    }

    /// The correlation of arm and success, −1 to 1; `None` where a margin is zero.
    pub fn phi(&self) -> Option<f64> {
        let [a, b, c, d] = self.cells();
        let margins = [a + b, c + d, a + c, b + d];
        if margins.contains(&0.0) {
            return None;
        }
        let scale = margins.iter().product::<f64>().sqrt();
        Some((self.cross_difference() / scale).clamp(-1.0, 1.0))
    }

    /// Fisher's exact p, two-sided; `None` for a table of four zeros. See [`fisher::two_sided`].
    pub fn fisher(&self) -> Option<f64> {
        fisher::two_sided(self)
    }

    /// Rate with − rate without from the exact ad − bc, so that two rates differ by 0 only where they are equal.
    pub(crate) fn rate_difference(&self) -> Option<f64> {
        let [a, b, c, d] = self.cells();
        let (with, without) = (a + b, c + d);
        (with > 0.0 && without > 0.0).then(|| self.cross_difference() / with / without)
    }

    /// ad − bc, exact until its one rounding to a float.
    pub(crate) fn cross_difference(&self) -> f64 {
        let product = |x: u64, y: u64| u128::from(x) * u128::from(y);
        let (ad, bc) = (product(self.a, self.d), product(self.b, self.c));
        match ad >= bc {
            true => (ad - bc) as f64,
            false => -((bc - ad) as f64),
        }
    }

    fn cells(&self) -> [f64; 4] {
        [self.a, self.b, self.c, self.d].map(|cell| cell as f64)
    }

    fn has_zero(&self) -> bool {
        [self.a, self.b, self.c, self.d].contains(&0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_arm_has_no_difference_no_risk_ratio_and_no_phi() {
        for table in [TwoByTwo::new(0, 0, 14, 56), TwoByTwo::new(14, 56, 0, 0)] {
            assert_eq!(table.difference(), None);
            assert_eq!(table.risk_ratio(), None);
            assert_eq!(table.phi(), None);
            assert!(table.odds_ratio().unwrap().corrected);
        }
        assert_eq!(TwoByTwo::default().odds_ratio(), None);
    }

    #[test]
    fn a_zero_cell_marks_the_odds_ratio_as_corrected() {
        let ratio = TwoByTwo::new(5, 15, 0, 30).odds_ratio().unwrap();
        assert!(ratio.corrected);
        // 5.5 · 30.5 / (15.5 · 0.5)
        assert!((ratio.estimate.value - 21.645_161_290_322_58).abs() < 1e-12);
        let ratio = TwoByTwo::new(3, 1, 1, 3).odds_ratio().unwrap();
        assert!(!ratio.corrected);
        assert_eq!(ratio.estimate.value, 9.0);
    }

    #[test]
    fn phi_is_one_on_the_diagonal() {
        assert_eq!(TwoByTwo::new(8, 0, 0, 8).phi(), Some(1.0));
        assert_eq!(TwoByTwo::new(0, 8, 8, 0).phi(), Some(-1.0));
        // (3·3 − 1·1) / √(4·4·4·4)
        assert_eq!(TwoByTwo::new(3, 1, 1, 3).phi(), Some(0.5));
    }

    #[test]
    fn rates_a_hair_apart_still_differ() {
        let table = TwoByTwo::new(500_000_000, 499_999_999, 499_999_999, 499_999_998);
        assert!(table.difference().unwrap().value < 0.0);
    }
}
