//! What a two by two table says.

use super::power::further_needed;
use super::two_by_two::TwoByTwo;

/// A q value no larger calls a difference.
const CALLED: f64 = 0.05;
/// A difference inside ± this fraction is of no matter.
const NO_MATTER: f64 = 0.05;

/// What a table says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Finding {
    /// The trait goes with fewer successes.
    Hurts,
    /// It goes with more.
    Helps,
    /// The interval of the difference lies inside ±5 points.
    NoEvidence,
    /// It cannot be told; so many further trials would show the observed difference, where there is one.
    TooLittleData {
        /// Further trials.
        further: Option<u64>,
    },
}

/// What a table says, `q` being its value among all tests made together.
pub fn finding(table: &TwoByTwo, q: Option<f64>) -> Finding {
    let Some(difference) = table.difference() else {
        return Finding::TooLittleData { further: None };
    };
    if q.is_some_and(|q| q <= CALLED) {
        return if difference.value < 0.0 {
            Finding::Hurts
        } else {
            Finding::Helps
        };
    }
    if difference.low > -NO_MATTER && difference.high < NO_MATTER {
        return Finding::NoEvidence;
    }
    Finding::TooLittleData {
        further: further_needed(table),
    }
}
