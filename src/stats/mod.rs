//! Figures from counts: pure functions of numbers, one file for each family of methods.
//!
//! Nothing here knows what was counted. Counts come in as `u64` (exact up to a thousand million each), figures go
//! out as fractions, ratios or probabilities; a figure that is undefined is `None`, never NaN, an infinity or 0.
//! Each file names the source of its formulas, and `tests/figures.rs` compares them with figures made elsewhere.
pub mod agreement;
pub mod beta;
pub mod beta_binomial;
pub mod chi_squared;
pub mod clopper_pearson;
pub mod dirichlet;
pub mod discovery;
pub mod elementary;
pub mod fisher;
pub mod funnel;
pub mod interval;
pub mod laney;
pub mod logistic;
pub mod mantel_haenszel;
pub mod mover;
pub mod normal;
pub mod poisson_binomial;
pub mod power;
pub mod proportion;
pub mod quarter;
mod rising;
pub mod roc;
mod saddle;
pub mod standing;
pub mod student;
pub mod survival;
pub mod two_by_two;

pub use agreement::Agreement;
pub use beta::Beta;
pub use chi_squared::ChiSquared;
pub use interval::{Estimate, Interval, Z_95};
pub use mantel_haenszel::MantelHaenszel;
pub use proportion::Proportion;
pub use standing::Standing;
pub use two_by_two::TwoByTwo;
