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

/// What taking columns away would bring, in successes.
#[derive(Clone, Debug, PartialEq)]
pub struct Removal {
    /// For each column asked for: taken away alone. `None` where it has no coefficient.
    pub alone: Vec<Option<Estimate>>,
    /// For each column asked for: its part of `together`. `None` where it is not among those shared out.
    pub shared: Vec<Option<f64>>,
    /// All columns shared out taken away together; `None` where there is none.
    pub together: Option<Estimate>,
    /// For each group of rows, in order, `alone` without intervals.
    pub groups: Vec<Vec<Option<f64>>>,
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

    fn estimate(&self, at: &At) -> Option<Estimate> {
        let size = self.slope.len();
        let line = |row: &[f64]| row.iter().zip(&self.slope).map(|(x, y)| x * y).sum::<f64>();
        let lines = at.covariance.chunks(size.max(1));
        let variance: f64 = lines.zip(&self.slope).map(|(row, x)| x * line(row)).sum();
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
    /// to, given their index in `columns` and their coefficient. `ends[g]` is the number of rows before the end of group
    /// g. `None` where the fit did not converge.
    pub fn removal(
        &self,
        columns: &[usize],
        share: impl Fn(usize, f64) -> bool,
        ends: &[usize],
    ) -> Option<Removal> {
        let at = self.summit.as_ref()?;
        let place = |column: &usize| self.place(*column);
        let mut sums = Sums::new(at, columns.iter().map(place).collect(), share);
        let mut groups = Vec::with_capacity(ends.len());
        for (number, row) in self.design.rows().enumerate() {
            while ends.get(groups.len()).is_some_and(|end| *end <= number) {
                groups.push(sums.close_group());
            }
            sums.add(&row);
        }
        while groups.len() < ends.len() {
            groups.push(sums.close_group());
        }
        Some(sums.removal(groups))
    }
}

/// The sums over the rows so far.
struct Sums<'a> {
    at: &'a At,
    /// Where in the fitted design each of the columns asked for stands.
    places: Vec<Option<usize>>,
    /// Of each place of the fitted design, which of the columns asked for stands there.
    asked: Vec<Option<usize>>,
    sharing: Vec<bool>,
    alone: Vec<Sum>,
    shared: Vec<f64>,
    together: Sum,
    group: Vec<f64>,
}

impl<'a> Sums<'a> {
    fn new(at: &'a At, places: Vec<Option<usize>>, share: impl Fn(usize, f64) -> bool) -> Self {
        let size = at.slope.len();
        let mut asked = vec![None; size];
        let mut sharing = vec![false; places.len()];
        for (index, place) in places.iter().enumerate() {
            if let Some(place) = *place {
                asked[place] = Some(index);
                sharing[index] = share(index, at.coefficients[place]);
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
            alone: vec![none.clone(); places.len()],
            shared: vec![0.0; places.len()],
            together: none,
            group: vec![0.0; places.len()],
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
            let change = self.alone[*index].add(row, before, after, &[*place]);
            self.group[*index] += change;
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
        for (place, index) in sharing {
            let coefficient = self.at.coefficients[place];
            // Where the pulls cancel out, what is left of the share is the slope alone.
            self.shared[index] += match pull == 0.0 {
                true => -row.trials * bend(before) * coefficient,
                false => change * (coefficient / pull),
            };
        }
    }

    fn close_group(&mut self) -> Vec<Option<f64>> {
        let sums = self.group.iter_mut().zip(&self.places);
        sums.map(|(sum, place)| place.map(|_| std::mem::take(sum)))
            .collect()
    }

    fn removal(self, groups: Vec<Vec<Option<f64>>>) -> Removal {
        let alone = self.alone.iter().zip(&self.places);
        let shared = self.shared.iter().zip(&self.sharing);
        let any = self.sharing.contains(&true);
        Removal {
            alone: alone
                .map(|(sum, place)| sum.estimate(self.at).filter(|_| place.is_some()))
                .collect(),
            shared: shared
                .map(|(sum, sharing)| sharing.then_some(*sum))
                .collect(),
            together: self.together.estimate(self.at).filter(|_| any),
            groups,
        }
    }
}

/// How fast a probability changes with its predictor.
fn bend([p, q]: [f64; 2]) -> f64 {
    p * q
}

#[cfg(test)]
mod tests {
    use super::super::{Design, Penalty, fit};
    use crate::stats::Proportion;

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
        let negative = |_: usize, coefficient: f64| coefficient < 0.0;
        let found = fit.removal(&[1, 2, 3, 9], negative, &[2, 2, 6]).unwrap();
        let value = |index: usize| found.alone[index].unwrap().value;
        assert!(value(0) > 0.0 && value(1) > 0.0 && value(2) < 0.0);
        assert_eq!((found.alone[3], found.shared[3]), (None, None));
        assert_eq!(found.shared[2], None);
        let whole = found.together.unwrap().value;
        let parts: f64 = found.shared.iter().flatten().sum();
        assert!((whole - parts).abs() < 1e-12 * whole);
        assert_eq!(found.groups.len(), 3);
        assert_eq!(found.groups[1][0], Some(0.0));
        for index in 0..3 {
            let sum: f64 = found.groups.iter().filter_map(|group| group[index]).sum();
            assert!((sum - value(index)).abs() < 1e-12);
        }
    }

    #[test]
    fn the_interval_is_the_slope_s() {
        // The slope by differences: the sum at coefficients a little beside the fitted ones.
        let design = overlapping();
        let fit = fit(&design, Penalty::None);
        let coefficients: Vec<f64> = (0..4).map(|c| fit.coefficient(c).unwrap()).collect();
        let sum = |coefficients: &[f64]| -> f64 {
            let rows = design.each_set().filter(|(set, _)| set.contains(&1));
            let p = |predictor: f64| 1.0 / (1.0 + crate::stats::elementary::exp(-predictor));
            rows.map(|(set, trials)| {
                let predictor: f64 = set.iter().map(|c| coefficients[usize::from(*c)]).sum();
                trials * (p(predictor - coefficients[1]) - p(predictor))
            })
            .sum()
        };
        let slope: Vec<f64> = (0..4)
            .map(|column| {
                let beside = |by: f64| {
                    let mut moved = coefficients.clone();
                    moved[column] += by;
                    sum(&moved)
                };
                (beside(1e-5) - beside(-1e-5)) / 2e-5
            })
            .collect();
        let mut variance = 0.0;
        for one in 0..4 {
            for other in 0..4 {
                variance += slope[one] * slope[other] * fit.covariance(one, other).unwrap();
            }
        }
        let found = fit.removal(&[1], |_, _| false, &[]).unwrap();
        let estimate = found.alone[0].unwrap();
        assert!((estimate.value - sum(&coefficients)).abs() < 1e-9);
        let reach = (estimate.interval.high - estimate.interval.low) / 2.0;
        assert!((reach - 1.959_963_984_540_054 * variance.sqrt()).abs() < 1e-6 * reach);
        assert_eq!(found.together, None);
    }
}
