//! Logistic regression on grouped binomial counts, plain or with Firth's penalty.
//!
//! Sources. Fit: P. McCullagh and J. A. Nelder, "Generalized Linear Models" (1989), chapter 4: Newton's method, which for the
//! logit link is Fisher scoring. Penalty, standard errors and profile intervals: G. Heinze and M. Schemper, Statistics in
//! Medicine 21 (2002) 2409–2419. With the penalty the estimates are finite also where a column separates success from
//! failure; without it such a fit does not converge and says so.
mod cholesky;
mod clusters;
mod design;
mod effects;
mod expansion;
mod likelihood;
mod profile;
mod recalibration;
mod removal;
mod sandwich;
mod validation;

pub use clusters::Clusters;
pub use design::Design;
use design::RowView;
use likelihood::{At, largest_change, logistic};
pub use recalibration::recalibrated;
pub use removal::{Removal, Removed};
pub use sandwich::FEWEST_CLUSTERS;
pub use validation::Rows;

use super::chi_squared::two_tails;
use super::{Estimate, Interval, Z_95};

/// A step this small, in squared standard errors, is the last.
const SMALL_STEP: f64 = 1e-18;
/// And it changes no row's predictor by more than this. (On separated data steps become small in standard errors only
/// because those explode.)
const SMALL_CHANGE: f64 = 1e-6;
/// Some ten steps are usual, and a hundred where a rule alone tells who accepts. Without a penalty separated data go on until the
/// information is singular.
const MOST_STEPS: usize = 500;
/// How often a step that leads downhill is halved.
const MOST_HALVINGS: i32 = 30;

/// What is added to the log likelihood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Penalty {
    /// Nothing: maximum likelihood.
    None,
    /// Half the logarithm of the determinant of the information (Jeffreys' prior).
    Firth,
}

/// A fitted regression. Columns are named by their index in the design.
#[derive(Clone, Debug)]
pub struct Fit {
    penalty: Penalty,
    /// The design without aliased columns.
    design: Design,
    /// Of each column of the design given, its index in the reduced one.
    places: Vec<Option<usize>>,
    aliased: Vec<usize>,
    steps: usize,
    /// The summit; `None` where it was not reached.
    summit: Option<At>,
}

/// Fits `design`. Columns that are combinations of columns before them (also a column of zeros) are dropped, so the order
/// of columns states which of a collinear set stay: the first.
pub fn fit(design: &Design, penalty: Penalty) -> Fit {
    fit_own(design.clone(), penalty)
}

/// [`fit`] of a design that is given away, so that a large one is not held twice.
pub fn fit_own(mut design: Design, penalty: Penalty) -> Fit {
    let kept = design.independent();
    let mut places = vec![None; design.columns()];
    for (place, &column) in kept.iter().enumerate() {
        places[column] = Some(place);
    }
    let aliased: Vec<usize> = (0..design.columns())
        .filter(|&column| places[column].is_none())
        .collect();
    design.keep(&kept);
    let start = near_the_summit(&design, penalty).unwrap_or_else(|| vec![0.0; kept.len()]);
    let start = At::of(&design, penalty, start);
    let (summit, steps) = match start {
        Some(start) => climb(&design, penalty, start, None),
        None => (None, 0),
    };
    Fit {
        penalty,
        design,
        places,
        aliased,
        steps,
        summit,
    }
}

/// A design of more rows is first fitted to some of them, from whose summit the way to its own is short.
const MANY_ROWS: usize = 20_000;
/// One row of so many is among them.
const ONE_OF: usize = 16;

/// The summit of some of the rows of a large design; `None` where the design is not large or those rows have none.
fn near_the_summit(design: &Design, penalty: Penalty) -> Option<Vec<f64>> {
    if design.len() < MANY_ROWS {
        return None;
    }
    let some = design.one_of(ONE_OF);
    let start = At::of(&some, penalty, vec![0.0; some.columns()])?;
    Some(climb(&some, penalty, start, None).0?.coefficients)
}

/// Climbs from `at` to the summit, the coefficient `held` (if any) staying as it is; with the number of steps it took.
fn climb(
    design: &Design,
    penalty: Penalty,
    mut at: At,
    held: Option<usize>,
) -> (Option<At>, usize) {
    for steps in 1..=MOST_STEPS {
        let step = match held {
            None => at.free_step(),
            // Pulled back along the held coefficient, which is the step of the others alone.
            Some(column) => {
                let free = at.free_step();
                let mut step = at.step(column, -free[column] / at.give(column));
                step[column] = 0.0;
                step
            }
        };
        let gain: f64 = step.iter().zip(&at.slope).map(|(s, u)| s * u).sum();
        let change = largest_change(design, &step);
        let Some(next) = uphill(design, penalty, &at, &step) else {
            return (None, steps);
        };
        at = next;
        if gain <= SMALL_STEP && change <= SMALL_CHANGE {
            return (Some(at), steps);
        }
    }
    (None, MOST_STEPS)
}

/// The place after `step`, halved until it is no lower than `at` but for rounding.
fn uphill(design: &Design, penalty: Penalty, at: &At, step: &[f64]) -> Option<At> {
    let rounding = 1e-12 * (1.0 + at.log_likelihood.abs());
    (0..MOST_HALVINGS).find_map(|halvings| {
        let place = at.moved(step, 0.5f64.powi(halvings));
        At::of(design, penalty, place)
            .filter(|next| next.log_likelihood >= at.log_likelihood - rounding)
    })
}

impl Fit {
    /// Whether the summit was reached. Where it was not, every figure is `None`.
    pub fn converged(&self) -> bool {
        self.summit.is_some()
    }

    /// How many steps were taken; in a large design, from the summit of some of its rows.
    pub fn steps(&self) -> usize {
        self.steps
    }

    /// The columns that were dropped as combinations of earlier ones, in order.
    pub fn aliased(&self) -> &[usize] {
        &self.aliased
    }

    /// The log likelihood at the summit, with the penalty if there is one.
    pub fn log_likelihood(&self) -> Option<f64> {
        self.summit.as_ref().map(|at| at.log_likelihood)
    }

    /// The coefficient of a column, a log odds ratio for a unit of it; `None` where it is aliased.
    pub fn coefficient(&self, column: usize) -> Option<f64> {
        let (at, place) = self.summit_at(column)?;
        Some(at.coefficients[place])
    }

    /// The covariance of two coefficients: the inverse of the information at the summit.
    pub fn covariance(&self, one: usize, other: usize) -> Option<f64> {
        let (at, one) = self.summit_at(one)?;
        let (_, other) = self.summit_at(other)?;
        Some(at.covariance[one * at.slope.len() + other])
    }

    /// The standard error of a coefficient.
    pub fn standard_error(&self, column: usize) -> Option<f64> {
        self.covariance(column, column).map(f64::sqrt)
    }

    /// Coefficient over standard error (Wald), with the two-sided p.
    pub fn wald(&self, column: usize) -> Option<Wald> {
        let z = self.coefficient(column)? / self.standard_error(column)?;
        Some(Wald { z, p: two_tails(z) })
    }

    /// The coefficient with Wald's 95% interval.
    pub fn wald_interval(&self, column: usize) -> Option<Estimate> {
        let (value, error) = (self.coefficient(column)?, self.standard_error(column)?);
        let interval = Interval {
            low: value - Z_95 * error,
            high: value + Z_95 * error,
        };
        Some(Estimate { value, interval })
    }

    /// The coefficient with its 95% profile (penalised) likelihood interval: where twice the fall from the summit, all
    /// other coefficients fitted anew, is the 0.95 quantile of χ² on one degree of freedom. `None` where an end is not found.
    pub fn profile_interval(&self, column: usize) -> Option<Estimate> {
        let (at, place) = self.summit_at(column)?;
        let low = profile::end(&self.design, self.penalty, at, place, -1.0)?;
        let high = profile::end(&self.design, self.penalty, at, place, 1.0)?;
        Some(Estimate {
            value: at.coefficients[place],
            interval: Interval { low, high },
        })
    }

    /// The work of a profile interval, in products of two columns of one row: some twelve evaluations of the likelihood.
    pub fn profile_work(&self) -> u64 {
        let size = self.design.columns() as u64;
        let rows = self.design.each_set();
        let products: u64 = rows.map(|(set, _)| (set.len() * set.len()) as u64).sum();
        12 * (products + size * size * size)
    }

    /// The fitted probability of success at these values, one for each column of the design.
    pub fn probability(&self, values: &[f64]) -> Option<f64> {
        let at = self.summit.as_ref()?;
        let term =
            |(place, value): (&Option<usize>, &f64)| Some(at.coefficients[(*place)?] * value);
        let predictor: f64 = self.places.iter().zip(values).filter_map(term).sum();
        (values.len() == self.places.len() && predictor.is_finite()).then(|| logistic(predictor)[0])
    }

    /// Where a column of the design given stands in the reduced one; `None` where it is aliased.
    fn place(&self, column: usize) -> Option<usize> {
        self.places.get(column).copied().flatten()
    }

    fn summit_at(&self, column: usize) -> Option<(&At, usize)> {
        let place = self.place(column)?;
        self.summit.as_ref().map(|at| (at, place))
    }
}

/// Wald's test that a coefficient is 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wald {
    /// The coefficient in standard errors.
    pub z: f64,
    /// The two-sided p, 0 to 1.
    pub p: f64,
}

#[cfg(test)]
mod tests;
