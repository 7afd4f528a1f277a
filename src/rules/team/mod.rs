//! The team's own rules: conditions in the Common Expression Language over the note and any column of the log. The one
//! home of cel.
//!
//! A condition is compiled once: its syntax, its types, its functions and its patterns are checked before a log is
//! opened. The crate parses and evaluates; this module reads the columns, refuses what a rule must not see, and
//! keeps missing what is missing: a condition that cannot be decided without a cell that is not recorded is
//! unknown. `&&` and `||` are commutative in that respect, as the language has it: what one side decides needs no
//! other.
//!
//! Beside the language's operators, lists and `exists`, `all` and `exists_one`, a condition may use the
//! functions of [`FUNCTIONS`].

mod calls;
mod cells;
mod check;
mod error;
mod functions;
mod operators;
mod syntax;

pub use cells::Names;
pub use error::ConditionError;
pub use functions::FUNCTIONS;

use super::ActiveRule;
use crate::note::{Span, Spans};
use crate::rule::{Case, Evidence, Judgement, Unknown};
use cel::common::types::CelBool;
use cel::{Context, IdedExpr, Value};
use cells::{Cell, Cells};
use functions::{Count, Pattern};

/// A condition, ready to judge.
pub struct TeamRule {
    condition: String,
    expression: IdedExpr,
    /// The columns it reads.
    cells: Vec<Cell>,
    patterns: Vec<Pattern>,
    /// The patterns whose match in the note speaks for a hit, by their places in `patterns`.
    shown: Vec<usize>,
    /// Counts of the note that are compared with a number.
    counts: Vec<(Count, u64)>,
}

impl TeamRule {
    /// Compiles a condition and checks all that it is made of.
    ///
    /// # Errors
    /// Bad syntax, unknown functions, types that do not fit, bad patterns, and columns that say what became of the
    /// outreach: with the place within the condition and the remedy.
    pub fn compile(condition: &str, names: &Names<'_>) -> Result<TeamRule, ConditionError> {
        check::compile(condition, names)
    }

    /// The condition as a rule.
    pub fn named(self, name: &str, reason: &str, fix: &str) -> ActiveRule {
        ActiveRule::team(name, reason, fix, self)
    }

    /// The condition as written.
    pub fn condition(&self) -> &str {
        &self.condition
    }

    /// The columns of the log that the condition reads, the note apart: canonical names where there is one, else as
    /// written. In a log without one of them, what depends on it is unknown.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().map(Cell::name)
    }

    /// Judges a case.
    pub fn judge(&self, case: &Case<'_>) -> Judgement {
        match self.holds(case) {
            Some(true) => Judgement::Hit(self.evidence(case)),
            Some(false) => Judgement::Pass(self.cells_used(case)),
            None => Judgement::Unknown(Unknown::Because(
                "the condition needs a cell that is not recorded or no number",
            )),
        }
    }

    /// Whether the condition holds. Types were checked when it was compiled, so that all that can fail is a missing
    /// cell, a cell that is no number where one is needed, and a division by zero.
    fn holds(&self, case: &Case<'_>) -> Option<bool> {
        let cells = Cells {
            outreach: case.outreach,
            cells: &self.cells,
            patterns: &self.patterns,
        };
        let mut context = Context::with_env(functions::environment());
        context.set_variable_resolver(&cells);
        let value = Value::resolve_val(&self.expression, &context).ok()?;
        value.downcast_ref::<CelBool>().map(|truth| *truth.inner())
    }

    /// What speaks for a hit: the words that a pattern matched, else a count of the note, else the cells used.
    fn evidence(&self, case: &Case<'_>) -> Evidence {
        let message = case.outreach.message();
        let mut words = Spans::default();
        for index in &self.shown {
            if let Some(found) = self.patterns[*index].regex().find(message) {
                words.push(Span::new(found.start(), found.end()));
            }
        }
        if !words.as_slice().is_empty() {
            return Evidence::Words(words);
        }
        match self.counts.first() {
            Some((count, limit)) => Evidence::Count {
                found: count.of(message),
                limit: *limit,
                of: count.noun(),
            },
            None => self.cells_used(case),
        }
    }

    fn cells_used(&self, case: &Case<'_>) -> Evidence {
        let mut places = [None; 3];
        let found = self
            .cells
            .iter()
            .filter_map(|cell| cell.place(&case.outreach));
        for (place, index) in places.iter_mut().zip(found) {
            *place = u16::try_from(index).ok();
        }
        if places == [None; 3] {
            return Evidence::Condition;
        }
        Evidence::Columns(places)
    }
}

impl std::fmt::Debug for TeamRule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TeamRule")
            .field("condition", &self.condition)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
