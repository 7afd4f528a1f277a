//! Intervals that allow for trials that go together, where the clusters come one by one and most are of one trial: the
//! cluster-robust covariance of [`sandwich`](super::sandwich), added up in whole numbers, so that the order in which
//! clusters come leaves no trace.
use super::likelihood::{At, logistic};
use super::sandwich::interval;
use super::{Fit, RowView};
use crate::stats::{Estimate, Proportion};

/// What a one is worth in whole numbers.
const ONE: f64 = (1_u64 << 60) as f64;

/// The sums over clusters for some columns.
#[derive(Clone, Debug)]
pub struct Clusters<'f> {
    fit: &'f Fit,
    at: &'f At,
    places: Vec<Option<usize>>,
    /// How far the score of each column moves each coefficient asked for: a row for each column.
    paths: Vec<f64>,
    /// Of the cluster at hand: how far its score moves each coefficient.
    shares: Vec<i128>,
    /// The squares of that over the clusters before.
    squares: Vec<i128>,
    along: Vec<f64>,
    set: Vec<u16>,
    clusters: i64,
}

impl Fit {
    /// Every trial of the design as a cluster of its own, to take those that go together out and put in again as one; for
    /// `columns` of the design. `None` where the fit did not converge.
    pub fn clusters(&self, columns: &[usize]) -> Option<Clusters<'_>> {
        let at = self.summit.as_ref()?;
        let places: Vec<Option<usize>> =
            (columns.iter()).map(|column| self.place(*column)).collect();
        let (many, size) = (places.len(), at.coefficients.len());
        let mut paths = vec![0.0; size * many];
        for (one, place) in places.iter().enumerate() {
            let Some(place) = place else { continue };
            for (column, path) in at.covariance[place * size..][..size].iter().enumerate() {
                paths[column * many + one] = *path;
            }
        }
        let mut clusters = Clusters {
            fit: self,
            at,
            places,
            paths,
            shares: vec![0; many],
            squares: vec![0; many],
            along: vec![0.0; many],
            set: Vec::new(),
            clusters: 0,
        };
        for row in self.design.rows() {
            clusters.count_alone(&row, 1);
        }
        Some(clusters)
    }
}

impl Clusters<'_> {
    /// Puts some trials together in one cluster. Each was in the design: the columns that are set, and what came of it.
    pub fn join(&mut self, rows: &[(Vec<u16>, Proportion)]) {
        for (set, found) in rows {
            let places = set
                .iter()
                .filter_map(|column| self.fit.place(usize::from(*column)));
            let mut own = std::mem::take(&mut self.set);
            own.clear();
            own.extend(places.map(|place| place as u16));
            let row = RowView {
                set: &own,
                values: &[],
                successes: found.successes as f64,
                trials: found.trials as f64,
            };
            self.count_alone(&row, -1);
            let [p, q] = self.look_along(&row);
            let residual = row.successes * q - (row.trials - row.successes) * p;
            for (share, along) in self.shares.iter_mut().zip(&self.along) {
                *share += whole(residual * along);
            }
            self.set = own;
        }
        for (square, share) in self.squares.iter_mut().zip(&mut self.shares) {
            let own = std::mem::take(share) as f64 / ONE;
            *square += whole(own * own);
        }
        self.clusters += 1;
    }

    /// How many clusters there are.
    pub fn number(&self) -> u64 {
        self.clusters.unsigned_abs()
    }

    /// For each column its coefficient with the cluster-robust 95% interval; `None` as in [`Fit::clustered_intervals`].
    pub fn intervals(&self) -> Vec<Option<Estimate>> {
        let trials: f64 = self.fit.design.rows().map(|row| row.trials).sum();
        let each = self.places.iter().zip(&self.squares);
        each.map(|(place, square)| {
            let square = *square as f64 / ONE;
            interval(self.at, (*place)?, square, self.number(), trials)
        })
        .collect()
    }

    /// Counts each trial of a row as a cluster, or takes it back.
    fn count_alone(&mut self, row: &RowView<'_>, sign: i64) {
        let [p, q] = self.look_along(row);
        let square = row.successes * q * q + (row.trials - row.successes) * p * p;
        for (sum, along) in self.squares.iter_mut().zip(&self.along) {
            *sum += i128::from(sign) * whole(square * along * along);
        }
        self.clusters += sign * row.trials as i64;
    }

    /// How far a unit of the row's score moves each coefficient; its probabilities.
    fn look_along(&mut self, row: &RowView<'_>) -> [f64; 2] {
        row.times_each(&self.paths, &mut self.along);
        logistic(row.times(&self.at.coefficients))
    }
}

fn whole(x: f64) -> i128 {
    (x * ONE).round() as i128
}
