//! What is said about records that could not be used, besides the file that has them all.

use crate::input::Reject;
use crate::summary::RejectFigures;
use std::collections::BTreeMap;

/// So many different reasons are told apart.
const REASONS: usize = 500;
/// A record of more lines, of which nothing can be made, may hold others.
const LONG: usize = 20;

/// Why records could not be used, counted.
#[derive(Debug, Default)]
pub(super) struct Refused {
    reasons: BTreeMap<String, u64>,
    /// How many are long, and of the first of them the file, the line and the lines.
    long: u64,
    first_long: Option<(String, u64, usize)>,
}

impl Refused {
    /// Counts a record of the file of this name.
    pub(super) fn add(&mut self, reject: &Reject, file: &str) {
        let mut reason = reject.reason.to_string();
        if self.reasons.len() >= REASONS && !self.reasons.contains_key(&reason) {
            reason = "other reasons".to_owned();
        }
        *self.reasons.entry(reason).or_default() += 1;
        let lines = reject.raw.lines().count();
        if lines > LONG {
            self.long += 1;
            let first = (file.to_owned(), reject.line, lines);
            self.first_long.get_or_insert(first);
        }
    }

    /// What the reader must know: that a stray quote may have made one record of many.
    pub(super) fn note(&self) -> Option<String> {
        let (file, line, lines) = self.first_long.as_ref()?;
        let last = line + *lines as u64 - 1;
        Some(format!(
            "records of more than {LONG} lines of which nothing can be made: {}, the first lines {line} to {last} of {file}; a stray \
             quote there may have swallowed other records, which then count as one: mend it and run again",
            self.long
        ))
    }

    /// The reasons, the most frequent first.
    pub(super) fn figures(self) -> Vec<RejectFigures> {
        let reasons = self.reasons.into_iter();
        let mut figures: Vec<RejectFigures> = reasons
            .map(|(reason, records)| RejectFigures { reason, records })
            .collect();
        figures.sort_by_key(|one| std::cmp::Reverse(one.records));
        figures
    }
}
