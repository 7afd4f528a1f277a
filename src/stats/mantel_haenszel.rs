//! One effect over several strata: pooled without mixing them, and tested for being one.
//!
//! Sources. Odds ratio: N. Mantel and W. Haenszel, Journal of the National Cancer Institute 22 (1959) 719–748. Its interval:
//! J. Robins, N. Breslow and S. Greenland, Biometrics 42 (1986) 311–323. Test of no effect: W. G. Cochran (1954) and Mantel
//! and Haenszel, without continuity correction. Test of one effect: N. E. Breslow and N. E. Day, "Statistical Methods in
//! Cancer Research I" (1980) 142–143, with the correction of R. E. Tarone, Biometrika 72 (1985) 91–95.
use super::{ChiSquared, Estimate, Interval, TwoByTwo};

/// What strata say together of the first arm against the second.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MantelHaenszel {
    /// Strata that say something: both arms there, successes and failures there.
    pub informative: u64,
    /// Strata with an empty margin, which can say nothing and were left out.
    pub skipped: u64,
    /// Strata whose own odds ratio is above 1 with its whole interval.
    pub above: u64,
    /// Strata whose own is below 1 so.
    pub below: u64,
    /// The common odds ratio with its interval; `None` where no stratum speaks for one of the two directions, so that
    /// the ratio would be 0 or infinite.
    pub odds_ratio: Option<Estimate>,
    /// The Cochran–Mantel–Haenszel test of no effect, one degree of freedom; `None` without an informative stratum.
    pub no_effect: Option<ChiSquared>,
    /// The Breslow–Day–Tarone test of one effect in all strata, a degree of freedom fewer than informative strata; `None`
    /// with fewer than two of them or without an odds ratio.
    pub one_effect: Option<ChiSquared>,
}

impl MantelHaenszel {
    /// The figures of `strata`; their order makes no difference but for the rounding of sums.
    pub fn of(strata: &[TwoByTwo]) -> Self {
        let informative: Vec<Stratum> = strata.iter().filter_map(Stratum::of).collect();
        let odds_ratio = odds_ratio(&informative);
        let own = informative
            .iter()
            .filter_map(|stratum| stratum.table.odds_ratio());
        let own: Vec<Interval> = own.map(|odds| odds.estimate.interval).collect();
        let count =
            |side: &dyn Fn(&Interval) -> bool| own.iter().filter(|own| side(own)).count() as u64;
        MantelHaenszel {
            above: count(&|own| own.low > 1.0),
            below: count(&|own| own.high < 1.0),
            informative: informative.len() as u64,
            skipped: (strata.len() - informative.len()) as u64,
            odds_ratio,
            no_effect: no_effect(&informative),
            one_effect: odds_ratio.and_then(|ratio| one_effect(&informative, ratio.value)),
        }
    }
}

/// A table with no empty margin, as floats.
struct Stratum {
    table: TwoByTwo,
    cells: [f64; 4],
    total: f64,
}

impl Stratum {
    fn of(table: &TwoByTwo) -> Option<Stratum> {
        let cells @ [a, b, c, d] = [table.a, table.b, table.c, table.d].map(|cell| cell as f64);
        let informative = a + b > 0.0 && c + d > 0.0 && a + c > 0.0 && b + d > 0.0;
        informative.then_some(Stratum {
            table: *table,
            cells,
            total: a + b + c + d,
        })
    }

    /// Rows (with, without) and columns (success, failure).
    fn margins(&self) -> [f64; 4] {
        let [a, b, c, d] = self.cells;
        [a + b, c + d, a + c, b + d]
    }
}

fn odds_ratio(strata: &[Stratum]) -> Option<Estimate> {
    let [mut r, mut s, mut pr, mut ps_qr, mut qs] = [0.0; 5];
    for Stratum {
        cells: [a, b, c, d],
        total,
        ..
    } in strata
    {
        let (for_it, against) = (a * d / total, b * c / total);
        let (p, q) = ((a + d) / total, (b + c) / total);
        r += for_it;
        s += against;
        pr += p * for_it;
        ps_qr += p * against + q * for_it;
        qs += q * against;
    }
    if r == 0.0 || s == 0.0 {
        return None;
    }
    let value = r / s;
    let variance = pr / (2.0 * r * r) + ps_qr / (2.0 * r * s) + qs / (2.0 * s * s);
    let interval = Interval::around_ratio(value, variance.sqrt())?;
    Some(Estimate { value, interval })
}

fn no_effect(strata: &[Stratum]) -> Option<ChiSquared> {
    let (mut off, mut variance) = (0.0, 0.0);
    for stratum in strata {
        let [with, without, success, failure] = stratum.margins();
        let n = stratum.total;
        // a less its expectation is (ad − bc)/n.
        off += stratum.table.cross_difference() / n;
        variance += (with / n) * (without / n) * success * failure / (n - 1.0);
    }
    ChiSquared::new(off * off / variance, 1)
}

fn one_effect(strata: &[Stratum], ratio: f64) -> Option<ChiSquared> {
    if strata.len() < 2 {
        return None;
    }
    let [mut statistic, mut off_sum, mut variance_sum] = [0.0; 3];
    for stratum in strata {
        let [with, without, success, _] = stratum.margins();
        let expected = expected_at(ratio, stratum);
        let cells = [
            expected,
            with - expected,
            success - expected,
            without - success + expected,
        ];
        let variance = 1.0 / cells.iter().map(|cell| 1.0 / cell).sum::<f64>();
        let off = stratum.cells[0] - expected;
        statistic += off * off / variance;
        off_sum += off;
        variance_sum += variance;
    }
    // Tarone: the pooled ratio is not the efficient one, and what that adds is taken away.
    let corrected = statistic - off_sum * off_sum / variance_sum;
    ChiSquared::new(corrected.max(0.0), strata.len() as u64 - 1).filter(|_| corrected.is_finite())
}

/// The first cell that has the stratum's margins and this odds ratio: the root of
/// (1 − ψ)e² + (without − success + ψ(with + success))e − ψ·with·success that leaves no cell negative.
fn expected_at(ratio: f64, stratum: &Stratum) -> f64 {
    let [with, without, success, _] = stratum.margins();
    let square = 1.0 - ratio;
    let linear = without - success + ratio * (with + success);
    let constant = ratio * with * success;
    let root = (linear * linear + 4.0 * square * constant).max(0.0).sqrt();
    // Of the two forms of one root, the one without cancellation.
    match linear > 0.0 {
        true => 2.0 * constant / (linear + root),
        false => (root - linear) / (2.0 * square),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strata_without_information_are_left_out_and_counted() {
        let table = TwoByTwo::new(12, 8, 9, 21);
        let silent = [
            TwoByTwo::new(0, 0, 3, 4),
            TwoByTwo::new(5, 0, 2, 0),
            TwoByTwo::default(),
        ];
        let alone = MantelHaenszel::of(&[table]);
        let among = MantelHaenszel::of(&[silent[0], table, silent[1], silent[2]]);
        assert_eq!((alone.informative, alone.skipped), (1, 0));
        assert_eq!((among.informative, among.skipped), (1, 3));
        assert_eq!(alone.odds_ratio, among.odds_ratio);
        assert_eq!(alone.one_effect, None);
        // One stratum: ad/bc.
        assert!((alone.odds_ratio.unwrap().value - 3.5).abs() < 1e-14);
    }

    #[test]
    fn nothing_to_pool() {
        let empty = MantelHaenszel::of(&[]);
        assert_eq!(
            (empty.odds_ratio, empty.no_effect, empty.one_effect),
            (None, None, None)
        );
        let one_sided = MantelHaenszel::of(&[TwoByTwo::new(5, 5, 0, 5), TwoByTwo::new(2, 1, 0, 9)]);
        assert_eq!(one_sided.odds_ratio, None);
        assert!(one_sided.no_effect.is_some());
    }

    #[test]
    fn equal_ratios_are_one_effect() {
        // Both have an odds ratio of 4.
        let same =
            MantelHaenszel::of(&[TwoByTwo::new(20, 10, 10, 20), TwoByTwo::new(40, 20, 5, 10)]);
        assert!((same.odds_ratio.unwrap().value - 4.0).abs() < 1e-14);
        assert!(same.one_effect.unwrap().statistic < 1e-20);
    }
}
