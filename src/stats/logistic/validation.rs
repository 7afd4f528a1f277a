//! How well a regression predicts outreach it was not fitted to, by cross-validation.
//!
//! Sources. Cross-validation: M. Stone, Journal of the Royal Statistical Society B 36 (1974) 111–147. Leaving out by one
//! step from the fit to all: D. Pregibon, "Logistic regression diagnostics", The Annals of Statistics 9 (1981) 705–724; the
//! step's error falls with the square of the trials.
use super::cholesky::{Cholesky, independent_columns};
use super::likelihood::logistic;
use super::{Fit, RowView};
use crate::stats::Proportion;
use crate::stats::roc::Predicted;

/// A column keeps its coefficient as long as the other parts hold this share of what they say about it.
const KEPT: f64 = 1e-9;

/// Shows each row's columns that are set, what came of it, and the part it belongs to.
pub type Rows<'a> = dyn Fn(&mut dyn FnMut(&[u16], Proportion, usize)) + 'a;

/// What one part of the trials says at the summit.
struct Part {
    information: Vec<f64>,
    slope: Vec<f64>,
}

impl Fit {
    /// For each row, the probability predicted from the other parts alone: the fit to all with the row's part left out, by one
    /// step of Newton's. `rows` are those of the design the fit is of, in any number of parts below `parts`, of its columns
    /// before aliased ones were dropped. `None` where the fit did not converge, or no other part says anything.
    pub fn cross_validated(&self, rows: &Rows<'_>, parts: usize) -> Option<Vec<Predicted>> {
        let at = self.summit.as_ref()?;
        let size = at.coefficients.len();
        let mut left_out: Vec<Part> = (0..parts)
            .map(|_| Part {
                information: vec![0.0; size * size],
                slope: vec![0.0; size],
            })
            .collect();
        let mut kept = Vec::new();
        let mut view = |set: &[u16], take: &mut dyn FnMut(&RowView<'_>), found: Proportion| {
            kept.clear();
            let places = set
                .iter()
                .filter_map(|column| self.place(usize::from(*column)));
            kept.extend(places.map(|place| place as u16));
            take(&RowView {
                set: &kept,
                values: &[],
                successes: found.successes as f64,
                trials: found.trials as f64,
            });
        };
        rows(&mut |set, found, part| {
            let part = &mut left_out[part];
            let mut take = |row: &RowView<'_>| {
                let [p, q] = logistic(row.times(&at.coefficients));
                row.add_products(&mut part.information, size, row.trials * p * q);
                row.add_to(
                    &mut part.slope,
                    row.successes * q - (row.trials - row.successes) * p,
                );
            };
            view(set, &mut take, found);
        });
        let mut all = vec![0.0; size * size];
        for part in &left_out {
            all.iter_mut()
                .zip(&part.information)
                .for_each(|(all, own)| *all += own);
        }
        let without: Option<Vec<Vec<f64>>> = (left_out.into_iter())
            .map(|part| part.without(&at.coefficients, &all))
            .collect();
        let without = without?;
        let mut predicted = Vec::new();
        rows(&mut |set, found, part| {
            let mut take = |row: &RowView<'_>| {
                let score = logistic(row.times(&without[part]))[0];
                predicted.push(Predicted { score, found });
            };
            view(set, &mut take, found);
        });
        Some(predicted)
    }
}

impl Part {
    /// The coefficients without this part. A column that only this part has, or tells apart from others, is unknown to the
    /// others and has none.
    fn without(self, coefficients: &[f64], all: &[f64]) -> Option<Vec<f64>> {
        let size = coefficients.len();
        let mut rest: Vec<f64> = all
            .iter()
            .zip(&self.information)
            .map(|(all, own)| all - own)
            .collect();
        let mut slope = self.slope;
        for column in 0..size {
            let place = column * size + column;
            if rest[place] <= KEPT * all[place] {
                strike(&mut rest, size, column);
            }
        }
        let mut known = vec![false; size];
        for column in independent_columns(&rest, size) {
            known[column] = true;
        }
        // What an unknown one said the others say in its place, as far as they do.
        for column in (0..size).filter(|column| !known[*column]) {
            for (other, slope) in slope.iter_mut().enumerate() {
                *slope -= rest[other.max(column) * size + other.min(column)] * coefficients[column];
            }
        }
        for column in (0..size).filter(|column| !known[*column]) {
            strike(&mut rest, size, column);
            rest[column * size + column] = 1.0;
        }
        let inverse = Cholesky::of(&rest, size)?.inverse();
        let rows = inverse.chunks(size.max(1)).zip(coefficients).zip(known);
        let stepped = rows.map(|((row, coefficient), known)| {
            let step: f64 = row.iter().zip(&slope).map(|(x, y)| x * y).sum();
            if known { coefficient - step } else { 0.0 }
        });
        Some(stepped.collect())
    }
}

/// Takes a column's products out of a matrix.
fn strike(matrix: &mut [f64], size: usize, column: usize) {
    for other in 0..size {
        matrix[column * size + other] = 0.0;
        matrix[other * size + column] = 0.0;
    }
}
