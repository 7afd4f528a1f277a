//! What a two-by-two table allows one to say, in one of four ways.
//!
//! A test that finds nothing says little by itself. Whether "nothing" means no effect or no data is read off the interval
//! of the difference, after D. G. Altman and J. M. Bland, "Absence of evidence is not evidence of absence", BMJ 311 (1995)
//! 485. The q value is Benjamini and Hochberg's, made over all tables of a report.
use super::{TwoByTwo, power};

/// The largest q at which an effect is believed.
pub const LARGEST_Q: f64 = 0.05;
/// A difference within so many points either way (as a fraction) makes no odds to anybody.
pub const NO_ODDS: f64 = 0.05;

/// What can be said of the first arm of a table against the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Successes are rarer with it.
    Hurts,
    /// Successes are more frequent with it.
    Helps,
    /// There is enough data to exclude a difference of more than [`NO_ODDS`] either way.
    NoEvidence,
    /// Neither an effect nor its absence is shown.
    TooLittleData {
        /// The further trials after which a difference like the observed one would show with 80% power, as
        /// [`power::further_trials`] has them.
        further: Option<u64>,
    },
}

impl Standing {
    /// The standing of `table`, its q value being `q`.
    pub fn of(table: &TwoByTwo, q: Option<f64>) -> Standing {
        let difference = table.difference();
        let value = difference.map_or(0.0, |difference| difference.value);
        if q.is_some_and(|q| q <= LARGEST_Q) && value != 0.0 {
            return if value < 0.0 {
                Standing::Hurts
            } else {
                Standing::Helps
            };
        }
        let narrow = difference.is_some_and(|difference| {
            let interval = difference.interval;
            -NO_ODDS <= interval.low && interval.high <= NO_ODDS
        });
        match narrow {
            true => Standing::NoEvidence,
            false => Standing::TooLittleData {
                further: power::further_trials(table),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sign_of_a_believed_difference_decides() {
        let rarer = TwoByTwo::new(429, 1962, 968, 2312);
        assert_eq!(Standing::of(&rarer, Some(0.05)), Standing::Hurts);
        let more = TwoByTwo::new(300, 675, 1097, 3599);
        assert_eq!(Standing::of(&more, Some(0.000_003)), Standing::Helps);
    }

    #[test]
    fn a_narrow_interval_is_no_evidence_and_a_wide_one_too_little_data() {
        let narrow = TwoByTwo::new(2_510, 7_490, 2_500, 7_500);
        assert_eq!(Standing::of(&narrow, Some(0.9)), Standing::NoEvidence);
        let wide = TwoByTwo::new(26, 74, 25, 75);
        let further = Some(59_442);
        assert_eq!(
            Standing::of(&wide, Some(0.9)),
            Standing::TooLittleData { further }
        );
        assert_eq!(
            Standing::of(&wide, None),
            Standing::TooLittleData { further }
        );
    }

    #[test]
    fn nothing_seen_is_too_little_data() {
        let further = None;
        assert_eq!(
            Standing::of(&TwoByTwo::default(), None),
            Standing::TooLittleData { further }
        );
        let never = TwoByTwo::new(0, 0, 14, 56);
        assert_eq!(
            Standing::of(&never, Some(1.0)),
            Standing::TooLittleData { further }
        );
    }
}
