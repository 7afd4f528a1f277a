//! Fisher's exact test, two-sided: the tables no likelier than the observed one, with the same margins.
//!
//! Fisher, R. A. (1935), The logic of inductive inference, JRSS 98. The probability of a table is found by Loader's
//! saddle-point form of the binomial (Loader, C. 2000, Fast and accurate computation of binomial probabilities), in
//! which large terms never cancel, so that no digits are lost at a billion rows.

use super::two_by_two::TwoByTwo;

/// Tables within this relative tolerance of the observed one's probability count as likely as it.
const TOLERANCE: f64 = 1e-7;

/// A hypergeometric distribution: of `total`, `marked` are marked and `drawn` are drawn.
struct Hypergeometric {
    marked: u64,
    drawn: u64,
    total: u64,
}

/// The p value. 1 where the margins allow one table only.
pub(super) fn two_sided(table: &TwoByTwo) -> f64 {
    let law = Hypergeometric {
        marked: table.a + table.c,
        drawn: table.a + table.b,
        total: table.a + table.b + table.c + table.d,
    };
    let (first, last) = law.support();
    if first == last {
        return 1.0;
    }
    let limit = law.log_probability(table.a) + TOLERANCE.ln_1p();
    let mode = law.mode();
    // Going out from the mode on either side, probabilities fall: bisect for the first that is unlikely enough.
    let left = bisect(first, mode, |k| law.log_probability(k) <= limit);
    let right = bisect_down(mode, last, |k| law.log_probability(k) <= limit);
    let low = left.map_or(0.0, |k| law.tail(k, first));
    // Where the mode itself counts, both tails start there: the whole distribution.
    if left == Some(mode) || right == Some(mode) {
        return 1.0;
    }
    let high = right.map_or(0.0, |k| law.tail(k, last));
    (low + high).min(1.0)
}

/// The last of `first..=mode` for which `holds`, where it holds for a run from the start.
fn bisect(first: u64, mode: u64, holds: impl Fn(u64) -> bool) -> Option<u64> {
    if !holds(first) {
        return None;
    }
    let (mut yes, mut no) = (first, mode + 1);
    while no - yes > 1 {
        let middle = yes + (no - yes) / 2;
        if holds(middle) {
            yes = middle;
        } else {
            no = middle;
        }
    }
    Some(yes)
}

/// The first of `mode..=last` for which `holds`, where it holds for a run to the end.
fn bisect_down(mode: u64, last: u64, holds: impl Fn(u64) -> bool) -> Option<u64> {
    let mirrored = bisect(0, last - mode, |step| holds(last - step));
    mirrored.map(|step| last - step)
}

impl Hypergeometric {
    fn support(&self) -> (u64, u64) {
        let unmarked = self.total - self.marked;
        (
            self.drawn.saturating_sub(unmarked),
            self.marked.min(self.drawn),
        )
    }

    fn mode(&self) -> u64 {
        let (first, last) = self.support();
        let product = u128::from(self.drawn + 1) * u128::from(self.marked + 1);
        let mode = (product / u128::from(self.total + 2)) as u64;
        mode.clamp(first, last)
    }

    /// The natural logarithm of the probability of `k` marked among the drawn.
    fn log_probability(&self, k: u64) -> f64 {
        let (drawn, total) = (self.drawn as f64, self.total as f64);
        let p = drawn / total;
        let q = (self.total - self.drawn) as f64 / total;
        let unmarked = self.total - self.marked;
        log_binomial(k, self.marked, p, q) + log_binomial(self.drawn - k, unmarked, p, q)
            - log_binomial(self.drawn, self.total, p, q)
    }

    /// The probability of `start` and all beyond it towards `end`, by the ratio of neighbours until nothing is added.
    fn tail(&self, start: u64, end: u64) -> f64 {
        let first = self.log_probability(start).exp();
        let (mut term, mut sum, mut k) = (1.0, 1.0, start);
        while k != end {
            term *= if end < k {
                1.0 / self.step_up(k - 1)
            } else {
                self.step_up(k)
            };
            k = if end < k { k - 1 } else { k + 1 };
            sum += term;
            if term < sum * 1e-18 {
                break;
            }
        }
        first * sum
    }

    /// The ratio of the probabilities of `k + 1` and `k`.
    fn step_up(&self, k: u64) -> f64 {
        let up = (self.marked - k) as f64 * (self.drawn - k) as f64;
        // total − marked − drawn + k + 1, in an order that never goes below zero.
        let rest = self.total + k + 1 - self.marked - self.drawn;
        up / ((k + 1) as f64 * rest as f64)
    }
}

/// ln of the binomial probability of `x` in `n`, q being 1 − p.
fn log_binomial(x: u64, n: u64, p: f64, q: f64) -> f64 {
    let (size, hits, misses) = (n as f64, x as f64, (n - x) as f64);
    if n == 0 {
        return 0.0;
    }
    if x == 0 {
        return if p < 0.1 {
            -deviance(size, size * q) - size * p
        } else {
            size * q.ln()
        };
    }
    if x == n {
        return if q < 0.1 {
            -deviance(size, size * p) - size * q
        } else {
            size * p.ln()
        };
    }
    let correction = stirling_error(size) - stirling_error(hits) - stirling_error(misses);
    let deviances = deviance(hits, size * p) + deviance(misses, size * q);
    let scale = std::f64::consts::TAU.ln() + hits.ln() + (-hits / size).ln_1p();
    correction - deviances - 0.5 * scale
}

/// ln n! less Stirling's formula without its series.
fn stirling_error(n: f64) -> f64 {
    if n < 16.0 {
        let factorial: f64 = (1..=n as u64).map(|k| (k as f64).ln()).sum();
        return factorial - (n + 0.5) * n.ln() + n - 0.5 * std::f64::consts::TAU.ln();
    }
    let square = n * n;
    let series = 1.0 / 1260.0
        - (1.0 / 1680.0 - (1.0 / 1188.0 - 691.0 / 360_360.0 / square) / square) / square;
    (1.0 / 12.0 - (1.0 / 360.0 - series / square) / square) / n
}

/// x ln(x/m) + m − x without cancellation.
fn deviance(x: f64, m: f64) -> f64 {
    if (x - m).abs() >= 0.1 * (x + m) {
        return x * (x / m).ln() + m - x;
    }
    let v = (x - m) / (x + m);
    let mut sum = (x - m) * v;
    let mut power = 2.0 * x * v;
    for j in 1..1000 {
        power *= v * v;
        let next = sum + power / f64::from(2 * j + 1);
        if next == sum {
            break;
        }
        sum = next;
    }
    sum
}
