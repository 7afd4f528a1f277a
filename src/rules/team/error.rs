//! Why a condition cannot be used: fact, place, remedy.

use std::fmt;

/// Why a condition cannot be used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConditionError {
    /// What is wrong and what to do about it.
    pub what: String,
    /// The line within the condition, from 1.
    pub line: usize,
    /// The character within that line, from 1.
    pub column: usize,
    /// The condition's line.
    pub text: String,
}

impl ConditionError {
    /// An error at character `at` of `source`.
    pub(super) fn at(source: &str, at: usize, what: String) -> ConditionError {
        let before: String = source.chars().take(at).collect();
        let line = before.matches('\n').count();
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        ConditionError {
            what,
            line: line + 1,
            column: before[start..].chars().count() + 1,
            text: source.lines().nth(line).unwrap_or("").to_owned(),
        }
    }
}

/// How much of a longer line is shown around the place.
const SHOWN: usize = 100;

impl fmt::Display for ConditionError {
    /// What is wrong, then the line with a caret below the place.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = self.column - 1;
        let is_long = self.text.chars().count() > SHOWN;
        let from = if is_long {
            at.saturating_sub(SHOWN / 2)
        } else {
            0
        };
        let shown: String = self.text.chars().skip(from).take(SHOWN).collect();
        let shown = shown.replace('\t', " ");
        writeln!(f, "{}", self.what)?;
        writeln!(f, "  | {shown}")?;
        write!(f, "  | {}^", " ".repeat(at - from))
    }
}

impl std::error::Error for ConditionError {}
