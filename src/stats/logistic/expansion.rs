//! Profile likelihood intervals by the profile's fourth-order expansion at the summit, for all columns in one reading of
//! the rows.
//!
//! Source: O. E. Barndorff-Nielsen and D. R. Cox, "Inference and Asymptotics" (1994), section 5.3, for expansions of a
//! profile likelihood; here by differentiating along the path on which the other coefficients are fitted anew. The
//! penalty, whose derivatives do not grow with the rows, enters the curvature only.
use super::super::{Estimate, Interval, Z_95};
use super::Fit;
use super::likelihood::logistic;

/// An end found by the expansion, beside one without its last term: where the two differ by more than this share of a
/// standard error, the expansion is not good enough.
const LAST_TERM: f64 = 0.01;
const MOST_STEPS: usize = 20;

impl Fit {
    /// For each of some columns its coefficient with a 95% interval as [`Fit::profile_interval`] finds it, to some thousandths of
    /// a standard error; `None` where the likelihood is too uneven for that, as with few successes or failures, or where
    /// the column is aliased or the fit did not converge.
    pub fn expanded_intervals(&self, columns: &[usize]) -> Vec<Option<Estimate>> {
        let mut intervals = vec![None; columns.len()];
        let Some(at) = &self.summit else {
            return intervals;
        };
        // Those with a place, in a table of their paths: a row for each coefficient, a column for each asked.
        let places = columns.iter().enumerate();
        let asked: Vec<(usize, usize)> = places
            .filter_map(|(index, column)| Some((index, self.place(*column)?)))
            .collect();
        let (many, size) = (asked.len(), at.slope.len());
        let mut paths = vec![0.0; size * many];
        for (one, (_, place)) in asked.iter().enumerate() {
            let give = at.give(*place);
            for (coefficient, way) in at.give_of(*place).iter().enumerate() {
                paths[coefficient * many + one] = way / give;
            }
        }
        let mut third = vec![0.0; many];
        let mut fourth = vec![0.0; many];
        // How the curvature along each path bends in the direction of each coefficient.
        let mut bends = vec![0.0; size * many];
        let mut along = vec![0.0; many];
        for row in self.design.rows() {
            let [p, q] = logistic(row.times(&at.coefficients));
            let (weight, skew) = (row.trials * p * q, q - p);
            row.times_each(&paths, &mut along);
            for ((s, third), fourth) in along.iter_mut().zip(&mut third).zip(&mut fourth) {
                let square = *s * *s;
                *third -= weight * skew * square * *s;
                *fourth -= weight * (1.0 - 6.0 * p * q) * square * square;
                *s = -weight * skew * square;
            }
            for (column, x) in row.cells() {
                let bends = &mut bends[column * many..][..many];
                bends
                    .iter_mut()
                    .zip(&along)
                    .for_each(|(bend, s)| *bend += x * s);
            }
        }
        for (one, (index, place)) in asked.iter().enumerate() {
            let bend: Vec<f64> = (0..size).map(|c| bends[c * many + one]).collect();
            let profile = Profile {
                curvature: 1.0 / at.give(*place),
                third: third[one],
                fourth: fourth[one] + 3.0 * at.square_beside(*place, &bend),
            };
            let value = at.coefficients[*place];
            intervals[*index] = profile.interval().map(|interval| Estimate {
                value,
                interval: Interval {
                    low: value + interval.low,
                    high: value + interval.high,
                },
            });
        }
        intervals
    }
}

/// The derivatives of a profile log likelihood at its summit.
struct Profile {
    /// The second, with its sign turned.
    curvature: f64,
    third: f64,
    fourth: f64,
}

impl Profile {
    /// Where twice the fall from the summit is the 0.95 quantile of χ² on one degree of freedom, from the summit.
    fn interval(&self) -> Option<Interval> {
        let error = 1.0 / self.curvature.sqrt();
        let end = |side: f64| {
            let found = self.end(side * Z_95 * error, self.fourth)?;
            let rougher = self.end(side * Z_95 * error, 0.0)?;
            ((found - rougher).abs() <= LAST_TERM * error).then_some(found)
        };
        Some(Interval {
            low: end(-1.0)?,
            high: end(1.0)?,
        })
    }

    /// The end near `start`, by Newton's method.
    fn end(&self, start: f64, fourth: f64) -> Option<f64> {
        let mut t = start;
        for _ in 0..MOST_STEPS {
            let height =
                t * t * (-self.curvature / 2.0 + t * (self.third / 6.0 + t * fourth / 24.0));
            let slope = t * (-self.curvature + t * (self.third / 2.0 + t * fourth / 6.0));
            let step = (height + Z_95 * Z_95 / 2.0) / slope;
            t -= step;
            // Beyond a turn the polynomial is no likelihood.
            if !t.is_finite() || t * start <= 0.0 || slope * start >= 0.0 {
                return None;
            }
            if step.abs() <= 1e-12 * start.abs() {
                return Some(t);
            }
        }
        None
    }
}
