//! What a column's hits come to: the successes expected with it taken away, less those expected as it is.
//!
//! The interval is by the delta method (C. R. Rao, "Linear Statistical Inference and Its Applications" (1973), 6a.2), from the
//! covariance of the coefficients. Several columns taken away together bring another sum than each alone, since
//! probabilities do not add. That sum is shared out by the values of R. J. Aumann and L. S. Shapley, "Values of
//! Non-Atomic Games" (1974): all columns are taken away at the same pace, and each is credited with what its own part
//! brings on the way. Of a logistic regression this is the whole change times the column's part of the predictor's, so no order
//! of taking away is preferred, nothing is drawn at random, and the parts are the whole.
use super::super::{Estimate, Interval, Z_95};
use super::design::RowView;
use super::likelihood::logistic;
use super::{At, Fit};

/// Pulls that add up to less than this cancel out: what is left out of the series is below its square.
const SLACK: f64 = 1e-5;

/// What taking columns away would bring among some rows, in successes.
#[derive(Clone, Debug, PartialEq)]
pub struct Removed {
    /// For each column asked for: taken away alone. `None` where it has no coefficient.
    pub alone: Vec<Option<Estimate>>,
    /// For each column asked for: its part of `together`. `None` where it is not among those shared out.
    pub shared: Vec<Option<Estimate>>,
    /// All columns shared out taken away together; `None` where there is none.
    pub together: Option<Estimate>,
}

/// What taking columns away would bring among all rows, and among those of each group, in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Removal {
    /// Among all rows.
    pub all: Removed,
    /// Among those of each group.
    pub groups: Vec<Removed>,
}

/// A sum over rows with its slope in the coefficients.
#[derive(Clone)]
struct Sum {
    value: f64,
    slope: Vec<f64>,
}

impl Sum {
    /// Adds what a row brings when its probabilities become others, the columns at `places` being taken away; gives that.
    fn add(
        &mut self,
        row: &RowView<'_>,
        before: [f64; 2],
        after: [f64; 2],
        places: &[usize],
    ) -> f64 {
        let change = row.trials * (after[0] - before[0]);
        self.value += change;
        row.add_to(&mut self.slope, row.trials * (bend(after) - bend(before)));
        for place in places {
            self.slope[*place] -= row.trials * bend(after);
        }
        change
    }

    /// Moves what there is to `all`, leaving nothing.
    fn move_to(&mut self, all: &mut Sum) {
        all.value += std::mem::take(&mut self.value);
        for (mine, theirs) in self.slope.iter_mut().zip(&mut all.slope) {
            *theirs += std::mem::take(mine);
        }
    }

    fn estimate(&self, at: &At) -> Option<Estimate> {
        let size = self.slope.len();
        // A group's slopes are mostly 0.
        let slopes = || self.slope.iter().enumerate().filter(|(_, x)| **x != 0.0);
        let sloping: Vec<(usize, f64)> = slopes().map(|(place, x)| (place, *x)).collect();
        let line = |row: usize| -> f64 {
            let row = &at.covariance[row * size..][..size];
            sloping.iter().map(|(place, x)| row[*place] * x).sum()
        };
        let variance: f64 = sloping.iter().map(|(place, x)| x * line(*place)).sum();
        let reach = Z_95 * variance.max(0.0).sqrt();
        let interval = Interval {
            low: self.value - reach,
            high: self.value + reach,
        };
        (self.value.is_finite() && reach.is_finite()).then_some(Estimate {
            value: self.value,
            interval,
        })
    }
}

impl Fit {
    /// Takes away each of `columns`, which hold nothing but 0 and 1, alone, and together all of those that `share` says yes
    /// to, given their index in `columns`. `ends[g]` is the number of rows before the end of group
    /// g. `None` where the fit did not converge.
    pub fn removal(
        &self,
        columns: &[usize],
        share: impl Fn(usize) -> bool,
        ends: &[usize],
    ) -> Option<Removal> {
        let at = self.summit.as_ref()?;
        let place = |column: &usize| self.place(*column);
        let mut sums = Sums::new(at, columns.iter().map(place).collect(), share);
        let mut all = sums.clone();
        let mut groups = Vec::with_capacity(ends.len());
        for (number, row) in self.design.rows().enumerate() {
            while ends.get(groups.len()).is_some_and(|end| *end <= number) {
                groups.push(sums.close(&mut all));
            }
            sums.add(&row);
        }
        while groups.len() < ends.len() {
            groups.push(sums.close(&mut all));
        }
        sums.close(&mut all);
        Some(Removal {
            all: all.removed(),
            groups,
        })
    }
}

/// The sums over the rows so far.
#[derive(Clone)]
struct Sums<'a> {
    at: &'a At,
    /// Where in the fitted design each of the columns asked for stands.
    places: Vec<Option<usize>>,
    /// Of each place of the fitted design, which of the columns asked for stands there.
    asked: Vec<Option<usize>>,
    sharing: Vec<bool>,
    /// Which of the columns asked for a row has set.
    touched: Vec<bool>,
    alone: Vec<Sum>,
    shared: Vec<Sum>,
    together: Sum,
}

impl<'a> Sums<'a> {
    fn new(at: &'a At, places: Vec<Option<usize>>, share: impl Fn(usize) -> bool) -> Self {
        let size = at.slope.len();
        let mut asked = vec![None; size];
        let mut sharing = vec![false; places.len()];
        for (index, place) in places.iter().enumerate() {
            if let Some(place) = *place {
                asked[place] = Some(index);
                sharing[index] = share(index);
            }
        }
        let none = Sum {
            value: 0.0,
            slope: vec![0.0; size],
        };
        Sums {
            at,
            asked,
            sharing,
            touched: vec![false; places.len()],
            alone: vec![none.clone(); places.len()],
            shared: vec![none.clone(); places.len()],
            together: none,
            places,
        }
    }

    /// The columns asked for that a row sets: place and index.
    fn hits<'r>(&'r self, row: &RowView<'r>) -> impl Iterator<Item = (usize, usize)> + use<'r, 'a> {
        let places = row.set.iter().map(|column| usize::from(*column));
        places.filter_map(|place| self.asked[place].map(|index| (place, index)))
    }

    fn add(&mut self, row: &RowView<'_>) {
        let hits: Vec<(usize, usize)> = self.hits(row).collect();
        if hits.is_empty() {
            return;
        }
        let predictor = row.times(&self.at.coefficients);
        let before = logistic(predictor);
        let mut pull = 0.0;
        for (place, index) in &hits {
            let coefficient = self.at.coefficients[*place];
            let after = logistic(predictor - coefficient);
            self.alone[*index].add(row, before, after, &[*place]);
            self.touched[*index] = true;
            if self.sharing[*index] {
                pull += coefficient;
            }
        }
        let sharing: Vec<(usize, usize)> = hits
            .into_iter()
            .filter(|(_, index)| self.sharing[*index])
            .collect();
        if sharing.is_empty() {
            return;
        }
        let places: Vec<usize> = sharing.iter().map(|(place, _)| *place).collect();
        let after = logistic(predictor - pull);
        let change = self.together.add(row, before, after, &places);
        // Each is credited with its part of the pull: change × coefficient / pull.
        for (place, index) in sharing {
            let coefficient = self.at.coefficients[place];
            let shared = &mut self.shared[index];
            if pull.abs() < SLACK {
                // Where the pulls cancel out, change / pull is its series.
                let steeper = bend(before) * (before[1] - before[0]);
                let credit = row.trials * (steeper * pull / 2.0 - bend(before));
                shared.value += credit * coefficient;
                shared.slope[place] += credit;
                row.add_to(&mut shared.slope, -row.trials * coefficient * steeper);
                for other in &places {
                    shared.slope[*other] += row.trials * coefficient * steeper / 2.0;
                }
                continue;
            }
            let part = coefficient / pull;
            shared.value += change * part;
            let steepness = row.trials * part;
            row.add_to(&mut shared.slope, steepness * (bend(after) - bend(before)));
            for other in &places {
                shared.slope[*other] -= steepness * bend(after) + change * part / pull;
            }
            shared.slope[place] += change / pull;
        }
    }

    /// What the sums come to, which then start anew, being added to `all`.
    fn close(&mut self, all: &mut Sums<'_>) -> Removed {
        let removed = self.removed();
        for index in 0..self.places.len() {
            if std::mem::take(&mut self.touched[index]) {
                all.touched[index] = true;
                self.alone[index].move_to(&mut all.alone[index]);
                self.shared[index].move_to(&mut all.shared[index]);
            }
        }
        self.together.move_to(&mut all.together);
        removed
    }

    fn removed(&self) -> Removed {
        const NOTHING: Estimate = Estimate {
            value: 0.0,
            interval: Interval {
                low: 0.0,
                high: 0.0,
            },
        };
        let estimate = |(sum, touched): (&Sum, &bool)| match touched {
            true => sum.estimate(self.at),
            false => Some(NOTHING),
        };
        let alone = self.alone.iter().zip(&self.touched).zip(&self.places);
        let shared = self.shared.iter().zip(&self.touched).zip(&self.sharing);
        let any = self.sharing.contains(&true);
        Removed {
            alone: alone
                .map(|(sum, place)| estimate(sum).filter(|_| place.is_some()))
                .collect(),
            shared: shared
                .map(|(sum, sharing)| estimate(sum).filter(|_| *sharing))
                .collect(),
            together: self.together.estimate(self.at).filter(|_| any),
        }
    }
}

/// How fast a probability changes with its predictor.
fn bend([p, q]: [f64; 2]) -> f64 {
    p * q
}

#[cfg(test)]
mod tests {
    use super::super::{Design, Fit, Penalty, fit};
    use crate::stats::{Proportion, Z_95};

    fn overlapping() -> Design {
        let mut design = Design::new(4);
        for (set, successes, trials) in [
            (&[0u16][..], 40, 90),
            (&[0, 1], 9, 40),
            (&[0, 2], 20, 60),
            (&[0, 1, 2], 3, 30),
            (&[0, 3], 16, 30),
            (&[0, 1, 3], 5, 20),
        ] {
            design.push_set(set, Proportion::new(successes, trials));
        }
        design
    }

    #[test]
    fn the_parts_are_the_whole_and_groups_add_up() {
        let fit = fit(&overlapping(), Penalty::Firth);
        let found = fit
            .removal(&[1, 2, 3, 9], |index| index != 2, &[2, 2, 6])
            .unwrap();
        let all = &found.all;
        let value = |index: usize| all.alone[index].unwrap().value;
        assert!(value(0) > 0.0 && value(1) > 0.0 && value(2) < 0.0);
        assert_eq!((all.alone[3], all.shared[3]), (None, None));
        assert_eq!(all.shared[2], None);
        for removed in [all, &found.groups[0], &found.groups[2]] {
            let whole = removed.together.unwrap().value;
            let parts = removed.shared.iter().flatten();
            let parts: f64 = parts.map(|part| part.value).sum();
            assert!((whole - parts).abs() < 1e-12 * whole);
        }
        assert_eq!(found.groups.len(), 3);
        let nothing = found.groups[1].alone[0].unwrap();
        assert_eq!((nothing.value, nothing.interval.high), (0.0, 0.0));
        for index in 0..3 {
            let groups = found.groups.iter();
            let sum: f64 = groups.map(|group| group.alone[index].unwrap().value).sum();
            assert!((sum - value(index)).abs() < 1e-12);
        }
    }

    /// Rows in which columns 1 and 2 pull equally far apart, so that together they pull at nothing.
    fn cancelling() -> Design {
        let mut design = Design::new(3);
        for (set, successes) in [(&[0u16][..], 50), (&[0, 1], 30), (&[0, 2], 70)] {
            design.push_set(set, Proportion::new(successes, 100));
        }
        design.push_set(&[0, 1, 2], Proportion::new(50, 100));
        design
    }

    fn p(predictor: f64) -> f64 {
        1.0 / (1.0 + crate::stats::elementary::exp(-predictor))
    }

    /// The part of `column` where 1 and 2 are taken away: what its own pull brings at each step of the way (Simpson's rule).
    fn part(design: &Design, column: u16, coefficients: &[f64]) -> f64 {
        const STEPS: u32 = 64;
        let rows = design.each_set().filter(|(set, _)| set.contains(&column));
        rows.map(|(set, trials)| {
            let of = |wanted: &dyn Fn(u16) -> bool| -> f64 {
                let wanted = set.iter().filter(|c| wanted(**c));
                wanted.map(|c| coefficients[usize::from(*c)]).sum()
            };
            let (whole, pull) = (of(&|_| true), of(&|c| c == 1 || c == 2));
            let steps = (0..=STEPS).map(|step| {
                let weight = match step {
                    0 | STEPS => 1.0,
                    step if step % 2 == 1 => 4.0,
                    _ => 2.0,
                };
                let now = p(whole - pull * f64::from(step) / f64::from(STEPS));
                weight * now * (1.0 - now) / f64::from(3 * STEPS)
            });
            -trials * coefficients[usize::from(column)] * steps.sum::<f64>()
        })
        .sum()
    }

    #[test]
    fn shared_parts_and_the_whole_have_the_intervals_of_their_slopes() {
        for (design, columns) in [(overlapping(), 4), (cancelling(), 3)] {
            let fit = fit(&design, Penalty::None);
            let coefficients: Vec<f64> =
                (0..columns).map(|c| fit.coefficient(c).unwrap()).collect();
            let found = fit.removal(&[1, 2], |_| true, &[design.each_set().count()]);
            let found = found.unwrap();
            let one = |coefficients: &[f64]| part(&design, 1, coefficients);
            let other = |coefficients: &[f64]| part(&design, 2, coefficients);
            let whole = |coefficients: &[f64]| one(coefficients) + other(coefficients);
            for removed in [&found.all, &found.groups[0]] {
                let sums: [(_, Function<'_>); 3] = [
                    (removed.shared[0], &one),
                    (removed.shared[1], &other),
                    (removed.together, &whole),
                ];
                for (estimate, sum) in sums {
                    let estimate = estimate.unwrap();
                    let value = sum(&coefficients);
                    assert!(
                        (estimate.value - value).abs() < 1e-7,
                        "{estimate:?} {value}"
                    );
                    let reach = (estimate.interval.high - estimate.interval.low) / 2.0;
                    let slope = slope(&coefficients, sum);
                    let expected = Z_95 * variance(&fit, &slope).sqrt();
                    assert!(
                        (reach - expected).abs() < 1e-6 * reach,
                        "{reach} {expected}"
                    );
                }
            }
        }
    }

    type Function<'a> = &'a dyn Fn(&[f64]) -> f64;

    /// The slope by differences: a sum at coefficients a little beside the fitted ones.
    fn slope(coefficients: &[f64], sum: Function<'_>) -> Vec<f64> {
        let one = |column: usize| {
            let beside = |by: f64| {
                let mut moved = coefficients.to_vec();
                moved[column] += by;
                sum(&moved)
            };
            (beside(1e-5) - beside(-1e-5)) / 2e-5
        };
        (0..coefficients.len()).map(one).collect()
    }

    fn variance(fit: &Fit, slope: &[f64]) -> f64 {
        let mut variance = 0.0;
        for (one, x) in slope.iter().enumerate() {
            for (other, y) in slope.iter().enumerate() {
                variance += x * y * fit.covariance(one, other).unwrap();
            }
        }
        variance
    }

    #[test]
    fn the_interval_is_the_slope_s() {
        let design = overlapping();
        let fit = fit(&design, Penalty::None);
        let coefficients: Vec<f64> = (0..4).map(|c| fit.coefficient(c).unwrap()).collect();
        let sum = |coefficients: &[f64]| -> f64 {
            let rows = design.each_set().filter(|(set, _)| set.contains(&1));
            rows.map(|(set, trials)| {
                let predictor: f64 = set.iter().map(|c| coefficients[usize::from(*c)]).sum();
                trials * (p(predictor - coefficients[1]) - p(predictor))
            })
            .sum()
        };
        let variance = variance(&fit, &slope(&coefficients, &sum));
        let found = fit.removal(&[1], |_| false, &[]).unwrap();
        let estimate = found.all.alone[0].unwrap();
        assert!((estimate.value - sum(&coefficients)).abs() < 1e-9);
        let reach = (estimate.interval.high - estimate.interval.low) / 2.0;
        assert!((reach - Z_95 * variance.sqrt()).abs() < 1e-6 * reach);
        assert_eq!(found.all.together, None);
    }
}
