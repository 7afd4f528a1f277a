//! The (penalised) log likelihood of a logistic regression, its slope and its curvature at one place.
//!
//! Source: G. Heinze and M. Schemper, "A solution to the problem of separation in logistic regression", Statistics in
//! Medicine 21 (2002) 2409–2419, after D. Firth, "Bias reduction of maximum likelihood estimates", Biometrika 80 (1993)
//! 27–38: the penalty is half the logarithm of the determinant of the information, and the slope gains h(1/2 − π) for
//! each row, h being the row's leverage.
use super::Penalty;
use super::cholesky::Cholesky;
use super::design::Design;
use crate::stats::elementary::{exp, ln, ln_1p};

/// The likelihood at one vector of coefficients.
#[derive(Clone, Debug)]
pub(super) struct At {
    pub(super) coefficients: Vec<f64>,
    pub(super) log_likelihood: f64,
    pub(super) slope: Vec<f64>,
    /// The inverse of the information.
    pub(super) covariance: Vec<f64>,
    /// The inverse of the curvature, for steps. Without a penalty it is the covariance; with one, the penalty bends the
    /// likelihood as h further trials in each row would, and steps without that overshoot, for ever where h is near 1.
    inverse_curvature: Vec<f64>,
}

impl At {
    /// `None` where the information is singular or something overflows.
    pub(super) fn of(design: &Design, penalty: Penalty, coefficients: Vec<f64>) -> Option<At> {
        let size = coefficients.len();
        let mut information = vec![0.0; size * size];
        let (mut log_likelihood, mut logarithms) = (0.0, Logarithms::default());
        let mut probabilities: Vec<[f64; 2]> = Vec::with_capacity(design.len());
        for row in design.rows() {
            let predictor = row.times(&coefficients);
            let both @ [probability, failing] = logistic(predictor);
            // What went against the odds costs |x| besides the ln(1 + e^−|x|) of every trial.
            let against = match predictor < 0.0 {
                true => row.successes,
                false => row.trials - row.successes,
            };
            log_likelihood -= against * predictor.abs();
            logarithms.add(
                row.trials,
                probability.min(failing) / probability.max(failing),
            );
            row.add_products(&mut information, size, row.trials * probability * failing);
            probabilities.push(both);
        }
        log_likelihood -= logarithms.sum();
        let factor = Cholesky::of(&information, size)?;
        let covariance = factor.inverse();
        let mut slope = vec![0.0; size];
        let mut curvature = information;
        for (row, [p, q]) in design.rows().zip(&probabilities) {
            // Successes less those expected, in the form that keeps its digits where either is rare.
            let mut residual = row.successes * q - (row.trials - row.successes) * p;
            if penalty == Penalty::Firth {
                let leverage = row.trials * p * q * row.quadratic(&covariance, size);
                residual += leverage * (q - p) / 2.0;
                row.add_products(&mut curvature, size, leverage * p * q);
            }
            row.add_to(&mut slope, residual);
        }
        let inverse_curvature = match penalty {
            Penalty::None => covariance.clone(),
            Penalty::Firth => {
                log_likelihood += 0.5 * factor.log_determinant();
                Cholesky::of(&curvature, size)?.inverse()
            }
        };
        let finite = |values: &[f64]| values.iter().all(|value| value.is_finite());
        let usable = log_likelihood.is_finite()
            && finite(&slope)
            && finite(&covariance)
            && finite(&inverse_curvature);
        usable.then_some(At {
            coefficients,
            log_likelihood,
            slope,
            covariance,
            inverse_curvature,
        })
    }

    /// Newton's step: the inverse curvature times the slope.
    pub(super) fn free_step(&self) -> Vec<f64> {
        self.step_along(&self.slope)
    }

    /// The step with the slope of one coefficient changed by `pull`.
    pub(super) fn step(&self, column: usize, pull: f64) -> Vec<f64> {
        let mut direction = self.slope.clone();
        direction[column] += pull;
        self.step_along(&direction)
    }

    fn step_along(&self, direction: &[f64]) -> Vec<f64> {
        let product = |row: &[f64]| row.iter().zip(direction).map(|(x, y)| x * y).sum();
        // An empty vector has no rows, but a chunk may not be of 0.
        self.inverse_curvature
            .chunks(direction.len().max(1))
            .map(product)
            .collect()
    }

    /// The place `share` of `step` away.
    pub(super) fn moved(&self, step: &[f64], share: f64) -> Vec<f64> {
        self.coefficients
            .iter()
            .zip(step)
            .map(|(b, s)| b + share * s)
            .collect()
    }

    /// How far a unit of pull at one coefficient moves each.
    pub(super) fn give_of(&self, column: usize) -> &[f64] {
        &self.inverse_curvature[column * self.slope.len()..][..self.slope.len()]
    }

    /// The square of a direction in the inverse curvature of the coefficients beside one, that one being held.
    pub(super) fn square_beside(&self, column: usize, direction: &[f64]) -> f64 {
        let all = self.step_along(direction);
        let dot = |one: &[f64]| one.iter().zip(direction).map(|(x, y)| x * y).sum::<f64>();
        dot(&all) - all[column] * all[column] / self.give(column)
    }

    /// How far a unit of pull at one coefficient moves it.
    pub(super) fn give(&self, column: usize) -> f64 {
        self.inverse_curvature[column * self.slope.len() + column]
    }
}

/// The largest change of any row's predictor that `step` makes.
pub(super) fn largest_change(design: &Design, step: &[f64]) -> f64 {
    design
        .rows()
        .map(|row| row.times(step).abs())
        .fold(0.0, f64::max)
}

/// The probabilities of success and of failure at a predictor, both to the last digit.
pub(super) fn logistic(predictor: f64) -> [f64; 2] {
    let small = exp(-predictor.abs());
    let (likely, unlikely) = (1.0 / (1.0 + small), small / (1.0 + small));
    if predictor < 0.0 {
        [unlikely, likely]
    } else {
        [likely, unlikely]
    }
}

/// A sum of logarithms of 1 + x for x from 0 to 1, of which most are taken together as that of a product.
struct Logarithms {
    sum: f64,
    product: f64,
    factors: u32,
}

impl Default for Logarithms {
    fn default() -> Self {
        Logarithms {
            sum: 0.0,
            product: 1.0,
            factors: 0,
        }
    }
}

impl Logarithms {
    /// So many factors are surely in the range of numbers, each being 2 at most.
    const MOST: u32 = 1000;

    fn add(&mut self, times: f64, x: f64) {
        if times != 1.0 {
            self.sum += times * ln_1p(x);
            return;
        }
        self.product *= 1.0 + x;
        self.factors += 1;
        if self.factors == Self::MOST {
            *self = Logarithms {
                sum: self.sum(),
                ..Logarithms::default()
            };
        }
    }

    fn sum(&self) -> f64 {
        self.sum + ln(self.product)
    }
}
