//! Intervals that allow for trials that go together, as those of one sender may: the cluster-robust covariance.
//!
//! Sources. K.-Y. Liang and S. L. Zeger, Biometrika 73 (1986) 13–22; the factor for few clusters (CR1) and the t distribution
//! on one less than the clusters: A. C. Cameron and D. L. Miller, "A practitioner's guide to cluster-robust inference", The
//! Journal of Human Resources 50 (2015) 317–372, sections II.B and VI. With Firth's penalty the score is the likelihood's
//! own at the penalised coefficients: the penalty belongs to no cluster, and its share vanishes as the trials grow.
use super::Fit;
use super::likelihood::{At, logistic};
use crate::stats::{Estimate, Interval, student};

/// With fewer clusters the interval is too short too often: "few" begins somewhere from 20 to 50 (Cameron and Miller, section VI).
pub const FEWEST_CLUSTERS: usize = 30;

impl Fit {
    /// For each column, its coefficient with the cluster-robust 95% interval. The rows of the design are in clusters that end
    /// before the rows `ends`, in order. `None` with fewer than [`FEWEST_CLUSTERS`] that have rows, for an aliased column, where
    /// the fit did not converge, and where there are no more trials than coefficients.
    pub fn clustered_intervals(&self, columns: &[usize], ends: &[usize]) -> Vec<Option<Estimate>> {
        let Some(at) = &self.summit else {
            return vec![None; columns.len()];
        };
        let size = at.coefficients.len();
        let places: Vec<Option<usize>> =
            (columns.iter()).map(|column| self.place(*column)).collect();
        let mut squares = vec![0.0; columns.len()];
        let (mut clusters, mut trials) = (0_usize, 0.0);
        let mut rows = self.design.rows();
        let mut start = 0;
        for end in ends {
            let mut score = vec![0.0; size];
            for row in rows.by_ref().take(end - start) {
                let [p, q] = logistic(row.times(&at.coefficients));
                row.add_to(
                    &mut score,
                    row.successes * q - (row.trials - row.successes) * p,
                );
                trials += row.trials;
            }
            clusters += usize::from(*end > start);
            start = *end;
            for (square, place) in squares.iter_mut().zip(&places) {
                let Some(place) = place else { continue };
                let inverse = &at.covariance[place * size..][..size];
                let share: f64 = inverse.iter().zip(&score).map(|(x, y)| x * y).sum();
                *square += share * share;
            }
        }
        let each = places.iter().zip(squares);
        each.map(|(place, square)| interval(at, (*place)?, square, clusters as u64, trials))
            .collect()
    }
}

/// The interval of the coefficient at a place, from the sum over clusters of the squares of what each moves it by; `None` with
/// too few clusters, or no more trials than coefficients.
pub(super) fn interval(
    at: &At,
    place: usize,
    square: f64,
    clusters: u64,
    trials: f64,
) -> Option<Estimate> {
    let freedom = trials - at.coefficients.len() as f64;
    if clusters < FEWEST_CLUSTERS as u64 || freedom <= 0.0 {
        return None;
    }
    let groups = clusters as f64;
    let factor = groups / (groups - 1.0) * (trials - 1.0) / freedom;
    let reach = student::two_sided(0.05, clusters - 1)? * (factor * square).sqrt();
    let value = at.coefficients[place];
    let interval = Interval {
        low: value - reach,
        high: value + reach,
    };
    (reach > 0.0 && reach.is_finite()).then_some(Estimate { value, interval })
}
