//! What a column's hits come to: the successes expected with it taken away, less those expected as it is.
//!
//! The interval is by the delta method (C. R. Rao, "Linear Statistical Inference and Its Applications" (1973), 6a.2), from the
//! covariance of the coefficients. Several columns taken away together bring another sum than each alone, since
//! probabilities do not add. That sum is shared out by the values of R. J. Aumann and L. S. Shapley, "Values of
//! Non-Atomic Games" (1974): all columns are taken away at the same pace, and each is credited with what its own part
//! brings on the way. Of a logistic regression this is the whole change times the column's part of the predictor's, so no order
//! of taking away is preferred, nothing is drawn at random, and the parts are the whole.
use super::super::{Estimate, Interval, Z_95};
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
    /// Takes away each of `columns`, which hold nothing but 0 and 1, alone, and all of them that `share` together.
    /// `ends[g]` is the number of rows before the end of group g. `None` where the fit did not converge.
    pub fn removal(
        &self,
        columns: &[usize],
        share: impl Fn(usize, f64) -> bool,
        ends: &[usize],
    ) -> Option<Removal> {
        let at = self.summit.as_ref()?;
        let size = at.slope.len();
        let places: Vec<Option<usize>> = columns
            .iter()
            .map(|column| self.places.get(*column).copied().flatten())
            .collect();
        // Of each place of the fitted design, which of the columns asked for stands there.
        let mut asked = vec![None; size];
        for (index, place) in places.iter().enumerate() {
            if let Some(place) = place {
                asked[*place] = Some(index);
            }
        }
        let sharing: Vec<bool> = places
            .iter()
            .enumerate()
            .map(|(index, place)| place.is_some_and(|place| share(index, at.coefficients[place])))
            .collect();
        let none = Sum {
            value: 0.0,
            slope: vec![0.0; size],
        };
        let mut alone = vec![none.clone(); columns.len()];
        let mut together = none;
        let mut shared = vec![0.0; columns.len()];
        let mut groups = Vec::with_capacity(ends.len());
        let mut group = vec![0.0; columns.len()];
        let close = |group: &mut Vec<f64>, groups: &mut Vec<Vec<Option<f64>>>| {
            let values = group.iter_mut().zip(&places);
            groups.push(
                values
                    .map(|(value, place)| place.map(|_| std::mem::take(value)))
                    .collect(),
            );
        };
        for (number, row) in self.design.rows().enumerate() {
            while ends.get(groups.len()).is_some_and(|end| *end <= number) {
                close(&mut group, &mut groups);
            }
            let predictor = row.times(&at.coefficients);
            let before @ [p, _] = logistic(predictor);
            let (mut pull, mut any) = (0.0, false);
            for column in row.set {
                let place = usize::from(*column);
                let Some(index) = asked[place] else { continue };
                let after = logistic(predictor - at.coefficients[place]);
                let change = row.trials * (after[0] - p);
                let sum = &mut alone[index];
                sum.value += change;
                group[index] += change;
                row.add_to(&mut sum.slope, row.trials * (bend(after) - bend(before)));
                sum.slope[place] -= row.trials * bend(after);
                if sharing[index] {
                    pull += at.coefficients[place];
                    any = true;
                }
            }
            if !any {
                continue;
            }
            let after = logistic(predictor - pull);
            let change = row.trials * (after[0] - p);
            together.value += change;
            row.add_to(
                &mut together.slope,
                row.trials * (bend(after) - bend(before)),
            );
            for column in row.set {
                let place = usize::from(*column);
                let Some(index) = asked[place].filter(|index| sharing[*index]) else {
                    continue;
                };
                together.slope[place] -= row.trials * bend(after);
                // Where the pulls cancel out, what is left of the share is the slope alone.
                shared[index] += match pull == 0.0 {
                    true => -row.trials * bend(before) * at.coefficients[place],
                    false => change * (at.coefficients[place] / pull),
                };
            }
        }
        while groups.len() < ends.len() {
            close(&mut group, &mut groups);
        }
        let there = |index: usize| places[index].is_some();
        Some(Removal {
            alone: (0..columns.len())
                .map(|index| alone[index].estimate(at).filter(|_| there(index)))
                .collect(),
            shared: (0..columns.len())
                .map(|index| sharing[index].then_some(shared[index]))
                .collect(),
            together: together
                .estimate(at)
                .filter(|_| sharing.iter().any(|sharing| *sharing)),
            groups,
        })
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
            let p = |predictor: f64| 1.0 / (1.0 + (-predictor).exp());
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
