//! A record that cannot be used, and why.

use crate::day::Day;
use std::fmt;

/// A record that cannot be used. It is kept whole, so that nothing is lost.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reject {
    /// Which of the run's logs it stands in.
    pub file: usize,
    /// Its number in the log, from 1, the header not counted.
    pub record: u64,
    /// The line it starts at, from 1.
    pub line: u64,
    /// Why it cannot be used.
    pub reason: Reason,
    /// The record as it stands in the log; bytes that are no UTF-8 are shown as replacement characters.
    pub raw: String,
}

/// Why a record cannot be used.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Reason {
    /// Its bytes are no UTF-8.
    NotUtf8,
    /// It has more cells than the header, and they are not empty.
    TooManyCells {
        /// Cells in the record.
        found: usize,
        /// Cells in the header.
        header: usize,
    },
    /// It ends before the column of this name.
    TooFewCells {
        /// Cells in the record.
        found: usize,
        /// Cells in the header.
        header: usize,
    },
    /// It does not say what became of the outreach.
    NoOutcome,
    /// It says so in a word that is no outcome.
    UnknownOutcome(String),
    /// A verdict in a matrix is neither 1 nor 0 nor blank.
    NoVerdict(String),
    /// A quote was opened and never closed, so that its end cannot be told.
    UnclosedQuote,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reason::NotUtf8 => f.write_str("not UTF-8 text; save the log as UTF-8"),
            Reason::TooManyCells { found, header } => write!(
                f,
                "{found} cells where the header has {header}; quote cells that hold the delimiter"
            ),
            Reason::TooFewCells { found, header } => write!(
                f,
                "{found} cells where the header has {header}; quote cells that hold line breaks"
            ),
            Reason::NoOutcome => f.write_str(
                "no outcome; where a blank cell means that no answer has come, say so with --outcome \"=pending\"",
            ),
            Reason::UnknownOutcome(word) if Day::is_written(word) => {
                write!(
                    f,
                    "outcome \"{word}\"; for a column of dates of acceptance say --outcome \"*=accepted\" --outcome \"=pending\""
                )
            }
            Reason::UnknownOutcome(word) => write!(
                f,
                "outcome \"{word}\" is none of accepted, declined, ignored, withdrawn, pending; say what it means with --outcome \"{word}=OUTCOME\" or in [outcomes] of the team's file"
            ),
            Reason::NoVerdict(cell) => write!(
                f,
                "verdict \"{cell}\"; 1 is a hit, 0 a pass, and a blank cell unknown"
            ),
            Reason::UnclosedQuote => f.write_str("a quote is opened here and never closed"),
        }
    }
}
