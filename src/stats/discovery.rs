//! Many tests at once: which of them to believe.
//!
//! Source: Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", Journal of the Royal Statistical Society
//! B 57 (1995) 289–300, as adjusted p values: q of the i-th smallest of m is the least m·p(j)/j over j ≥ i, at most 1.

/// The q value of each p value, in the order given. A `None` is no test: it stays `None` and does not count.
pub fn benjamini_hochberg(p_values: &[Option<f64>]) -> Vec<Option<f64>> {
    let mut tests: Vec<(usize, f64)> = p_values
        .iter()
        .enumerate()
        .filter_map(|(place, p)| p.map(|p| (place, p)))
        .collect();
    tests.sort_by(|x, y| x.1.total_cmp(&y.1));
    let count = tests.len() as f64;
    let mut q_values = vec![None; p_values.len()];
    let mut least: f64 = 1.0;
    for (rank, &(place, p)) in tests.iter().enumerate().rev() {
        least = least.min(p * count / (rank as f64 + 1.0));
        q_values[place] = Some(least);
    }
    q_values
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn q_never_falls_as_p_rises() {
        // m = 4: 0.005·4/1 = 0.02; 0.029·4/2 = 0.058, but 0.03·4/3 = 0.04 is less; 0.5·4/4.
        let q = benjamini_hochberg(&[Some(0.5), Some(0.03), Some(0.005), Some(0.029)]);
        assert_eq!(q, [Some(0.5), Some(0.04), Some(0.02), Some(0.04)]);
    }

    #[test]
    fn what_was_not_tested_does_not_count() {
        let q = benjamini_hochberg(&[None, Some(0.02), None, Some(0.9)]);
        assert_eq!(q, [None, Some(0.04), None, Some(0.9)]);
        assert_eq!(benjamini_hochberg(&[]), []);
        assert_eq!(benjamini_hochberg(&[None]), [None]);
    }
}
