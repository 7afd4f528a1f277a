//! Many tests at once: the false discovery rate.
//!
//! Benjamini, Y. & Hochberg, Y. (1995), Controlling the false discovery rate, JRSS B 57.

/// The q value of each p value, in the same order. What has no p has no q and does not count.
pub fn benjamini_hochberg(p: &[Option<f64>]) -> Vec<Option<f64>> {
    let mut order: Vec<(usize, f64)> = p
        .iter()
        .enumerate()
        .filter_map(|(i, p)| p.map(|p| (i, p)))
        .collect();
    order.sort_by(|one, other| one.1.total_cmp(&other.1));
    let tests = order.len() as f64;
    let mut q = vec![None; p.len()];
    let mut least = 1.0_f64;
    for (rank, (index, p)) in order.iter().enumerate().rev() {
        least = least.min(p * tests / (rank + 1) as f64);
        q[*index] = Some(least);
    }
    q
}
