//! How far a column moves the fitted probability on average: the discrete change of an indicator.
//!
//! Source: T. Bartus, "Estimation of marginal effects using margeff", The Stata Journal 5 (2005) 309–329.
use super::Fit;
use super::likelihood::logistic;
use crate::stats::elementary::exp;

/// Predictors are taken to be no further from 0, so that odds stay numbers; the probability is 0 or 1 there.
const FURTHEST: f64 = 300.0;
/// A coefficient nearer to 0 has the slope at its place.
const NONE: f64 = 1e-6;

impl Fit {
    /// For each pair of indicator columns of which a row has at most one, what each moves the probability of success by for a
    /// unit of its coefficient: the probability with it less that with neither, over the coefficient, averaged over the
    /// trials. `None` for a column without a coefficient, and for all where the fit did not converge.
    pub fn average_slopes(&self, pairs: &[[Option<usize>; 2]]) -> Vec<[Option<f64>; 2]> {
        let Some(at) = &self.summit else {
            return vec![[None; 2]; pairs.len()];
        };
        let place = |column: Option<usize>| self.place(column?);
        let places: Vec<[Option<usize>; 2]> = pairs.iter().map(|pair| pair.map(place)).collect();
        let coefficient = |place: usize| at.coefficients[place].clamp(-FURTHEST, FURTHEST);
        let odds = |place: Option<usize>| place.map_or(1.0, |place| exp(coefficient(place)));
        let with: Vec<[f64; 2]> = places.iter().map(|pair| pair.map(odds)).collect();
        // Of each column: the pair it belongs to, and what takes it away from the odds.
        let mut without = vec![None; at.coefficients.len()];
        for (pair, both) in places.iter().enumerate() {
            for place in both.iter().flatten() {
                without[*place] = Some((pair, exp(-coefficient(*place))));
            }
        }
        let mut changes = vec![[0.0; 2]; pairs.len()];
        let mut neither = vec![1.0; pairs.len()];
        let (mut slope, mut trials) = (0.0, 0.0);
        for row in self.design.rows() {
            let predictor = row.times(&at.coefficients).clamp(-FURTHEST, FURTHEST);
            let [p, q] = logistic(predictor);
            slope += row.trials * p * q;
            trials += row.trials;
            neither.fill(exp(predictor));
            for column in row.set {
                if let Some((pair, factor)) = without[usize::from(*column)] {
                    neither[pair] *= factor;
                }
            }
            for ((change, neither), with) in changes.iter_mut().zip(&neither).zip(&with) {
                let base = neither / (1.0 + neither);
                for (change, with) in change.iter_mut().zip(with) {
                    let odds = neither * with;
                    *change += row.trials * (odds / (1.0 + odds) - base);
                }
            }
        }
        let slope_of = |place: Option<usize>, change: f64| {
            let coefficient = coefficient(place?);
            Some(match coefficient.abs() < NONE {
                true => slope / trials,
                false => change / trials / coefficient,
            })
        };
        let both = places.iter().zip(changes);
        both.map(|(places, change)| [0, 1].map(|i| slope_of(places[i], change[i])))
            .collect()
    }
}
