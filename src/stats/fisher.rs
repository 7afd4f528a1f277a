//! Fisher's exact test of a two-by-two table, two-sided.
//!
//! Sources. The test: R. A. Fisher, "The Design of Experiments" (1935). Two-sided by summing the tables no likelier
//! than the observed one, with the relative tolerance of 1e-7 of R's `fisher.test`. The probability of one table by the
//! saddle-point expansion of C. Loader, "Fast and accurate computation of binomial probabilities" (2000): Stirling's
//! series for the factorials, and the deviance of the counts from their expectation in place of the difference of
//! logarithms of huge factorials, which would lose a digit for every tenfold of the counts.
use super::TwoByTwo;
use super::saddle::{deviance_of_gap, stirling_error};
use crate::stats::elementary::{exp, ln, ln_1p};

/// How much likelier than the observed table another one may be and still count as no likelier.
const TOLERANCE: f64 = 1e-7;
/// After so many terms by ratios the next is computed afresh, so that rounding does not pile up.
const AFRESH: u64 = 512;
/// A term this small beside the sum ends it: at 1e9 rows its successors together are some thousand times it.
const NEGLIGIBLE: f64 = 1e-20;

/// The probability, under the margins of `table` and no association, of a table no likelier than it: 0 to 1. `None` for
/// a table of four zeros; 1 where a margin is zero, since no other table is possible. A p below about 1e-308 is 0.
pub fn two_sided(table: &TwoByTwo) -> Option<f64> {
    if *table == TwoByTwo::default() {
        return None;
    }
    let law = Hypergeometric::of(table);
    let limit = law.log_probability(table.a) + ln_1p(TOLERANCE);
    let mode = law.mode();
    if law.log_probability(mode) <= limit {
        return Some(1.0);
    }
    let within = |k: u64| law.log_probability(k) <= limit;
    // The probabilities rise up to the mode and fall from it, so each tail that counts ends at one place.
    let left = match within(law.least) {
        true => law.sum_outwards(bisect(law.least, mode, within), law.least),
        false => 0.0,
    };
    let right = match within(law.most) {
        true => law.sum_outwards(bisect(law.most, mode, within), law.most),
        false => 0.0,
    };
    Some((left + right).min(1.0))
}

/// The place nearest to `outside` (where `holds` fails) at which it still holds, `inside` being one where it does.
fn bisect(mut inside: u64, mut outside: u64, holds: impl Fn(u64) -> bool) -> u64 {
    while inside.abs_diff(outside) > 1 {
        let middle = inside.min(outside) + inside.abs_diff(outside) / 2;
        match holds(middle) {
            true => inside = middle,
            false => outside = middle,
        }
    }
    inside
}

/// The law of the first cell, all margins given.
struct Hypergeometric {
    rows: [u64; 2],
    columns: [u64; 2],
    total: u64,
    /// The expected cells a, b, c, d.
    expected: [f64; 4],
    /// What the margins alone contribute to the log probability.
    margins: f64,
    /// The first cell can be no less,
    least: u64,
    /// and no more.
    most: u64,
}

impl Hypergeometric {
    fn of(table: &TwoByTwo) -> Self {
        let rows = [table.a + table.b, table.c + table.d];
        let columns = [table.a + table.c, table.b + table.d];
        let total = rows[0] + rows[1];
        let expect = |row: u64, column: u64| row as f64 * column as f64 / total as f64;
        let margins = rows.iter().chain(&columns).map(|&m| excess(m)).sum::<f64>() - excess(total);
        Hypergeometric {
            rows,
            columns,
            total,
            expected: [
                expect(rows[0], columns[0]),
                expect(rows[0], columns[1]),
                expect(rows[1], columns[0]),
                expect(rows[1], columns[1]),
            ],
            margins,
            least: columns[0].saturating_sub(rows[1]),
            most: rows[0].min(columns[0]),
        }
    }

    /// The other cells once the first is `k`.
    fn cells(&self, k: u64) -> [u64; 4] {
        let c = self.columns[0] - k;
        [k, self.rows[0] - k, c, self.rows[1] - c]
    }

    fn mode(&self) -> u64 {
        let product = (u128::from(self.rows[0]) + 1) * (u128::from(self.columns[0]) + 1);
        let mode = (product / (u128::from(self.total) + 2)) as u64;
        mode.clamp(self.least, self.most)
    }

    /// The natural logarithm of the probability that the first cell is `k`.
    fn log_probability(&self, k: u64) -> f64 {
        let cells = self.cells(k);
        // Every cell is off its expectation by the same amount, (ad − bc)/n, which is exact in integers.
        let ad = u128::from(cells[0]) * u128::from(cells[3]);
        let bc = u128::from(cells[1]) * u128::from(cells[2]);
        let off = ad.abs_diff(bc) as f64 / self.total as f64;
        let off = if ad >= bc { off } else { -off };
        let [a, b, c, d] = self.expected;
        let deviance = deviance_of_gap(cells[0] as f64, a, off)
            + deviance_of_gap(cells[1] as f64, b, -off)
            + deviance_of_gap(cells[2] as f64, c, -off)
            + deviance_of_gap(cells[3] as f64, d, off);
        self.margins - cells.iter().map(|&cell| excess(cell)).sum::<f64>() - deviance
    }

    /// The sum of the probabilities from `start` to `end`, which lie on one side of the mode, `start` being nearer.
    fn sum_outwards(&self, start: u64, end: u64) -> f64 {
        let (mut sum, mut block, mut term) = (0.0, 0.0, 0.0);
        for step in 0..=start.abs_diff(end) {
            let k = if end < start {
                start - step
            } else {
                start + step
            };
            if step % AFRESH == 0 {
                sum += block;
                block = 0.0;
                term = exp(self.log_probability(k));
            }
            block += term;
            if term <= (sum + block) * NEGLIGIBLE {
                break;
            }
            let [a, b, c, d] = self.cells(k).map(|cell| cell as f64);
            term *= match end < start {
                true => a * d / ((b + 1.0) * (c + 1.0)),
                false => b * c / ((a + 1.0) * (d + 1.0)),
            };
        }
        sum + block
    }
}

/// ln n! − (n ln n − n): what Stirling's leading term leaves, 0 at n = 0.
fn excess(n: u64) -> f64 {
    if n == 0 {
        return 0.0;
    }
    let x = n as f64;
    0.5 * ln(std::f64::consts::TAU * x) + stirling_error(x)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn p(a: u64, b: u64, c: u64, d: u64) -> f64 {
        two_sided(&TwoByTwo::new(a, b, c, d)).unwrap()
    }

    fn close(found: f64, expected: f64, tolerance: f64) {
        let error = (found / expected - 1.0).abs();
        assert!(error < tolerance, "{found:e}, not {expected:e}: {error:e}");
    }

    #[test]
    fn the_lady_tasting_tea() {
        // 34/70, by counting.
        close(p(3, 1, 1, 3), 34.0 / 70.0, 1e-14);
    }

    #[test]
    fn no_other_table_is_possible() {
        assert_eq!(two_sided(&TwoByTwo::default()), None);
        assert_eq!(p(0, 0, 14, 56), 1.0);
        assert_eq!(p(0, 10, 0, 50), 1.0);
        assert_eq!(p(0, 1_000_000_000, 0, 1_000_000_000), 1.0);
    }

    #[test]
    fn digits_stay_up_to_a_thousand_million_rows() {
        // By mpmath in 50 digits.
        close(p(12, 3, 5, 200), 1.330_704_703_799_378_4e-13, 1e-13);
        close(p(7, 999_993, 21, 999_979), 0.012_540_349_290_808_444, 1e-13);
        close(
            p(250_000, 250_000, 249_400, 250_600),
            0.230_916_664_270_705_98,
            1e-13,
        );
        close(
            p(400_000, 600_000, 398_000, 602_000),
            0.003_895_304_845_330_502_1,
            1e-13,
        );
        close(
            p(1_000, 999_999_000, 1_200, 999_998_800),
            2.181_679_947_603_557e-5,
            1e-13,
        );
        let billion = p(250_000_000, 250_010_000, 250_040_000, 249_951_000);
        close(billion, 0.001_744_179_210_561_615, 1e-12);
        let billion = p(500_000_000, 500_000_000, 500_090_000, 499_910_000);
        close(billion, 5.700_494_367_205_941e-5, 1e-12);
    }

    #[test]
    fn the_table_can_be_turned() {
        let [a, b, c, d] = [41_200, 58_800, 39_800, 60_200];
        let expected = p(a, b, c, d);
        for turned in [p(c, d, a, b), p(b, a, d, c), p(a, c, b, d), p(d, c, b, a)] {
            close(turned, expected, 1e-13);
        }
    }
}
