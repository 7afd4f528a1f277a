//! Figures from counts: pure functions of numbers, one file for each family of methods, each citing its source.
//!
//! Nothing here knows what is counted. A figure that does not exist is `None`, never a stand-in.

mod discovery;
mod finding;
mod fisher;
mod laney;
mod power;
mod proportion;
mod two_by_two;

pub use discovery::benjamini_hochberg;
pub use finding::{Finding, finding};
pub use laney::{Chart, laney};
pub use power::further_needed;
pub use proportion::{Proportion, newcombe};
pub use two_by_two::{OddsRatio, TwoByTwo};

/// The 97.5% quantile of the normal distribution: all intervals are of 95%.
pub const Z: f64 = 1.959963984540054;

/// The ends of an interval.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// A figure with its 95% interval.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Estimate {
    /// The figure.
    pub value: f64,
    /// The interval's lower end.
    pub low: f64,
    /// The interval's upper end.
    pub high: f64,
}
