//! The cells that a condition reads, and how the evaluator gets them.
//!
//! The checked tree holds no column names: each use of a column is a letter for how it is read and a number for
//! which it is, `n3` being the fourth column as a number.

use super::functions::Pattern;
use crate::outreach::{Field, Outreach, whole_number, yes_or_no};
use cel::common::types::{CelBool, CelDouble, CelString};
use cel::common::value::CowVal;
use cel::context::VariableResolver;

/// What the team's column names mean beside the canonical ones.
#[derive(Clone, Copy, Default, Debug)]
pub struct Names<'a> {
    /// Columns that the team mapped: the log's name and the field, or `None` where it holds the outcome or its date.
    pub mapped: &'a [(String, Option<Field>)],
}

/// A column that a condition reads.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Cell {
    /// One that the contract knows.
    Known(Field),
    /// One that only the log knows.
    Other(String),
}

impl Names<'_> {
    /// The column called `name`; `None` where it says what became of the outreach.
    pub(super) fn cell(&self, name: &str) -> Option<Cell> {
        let mapped = self.mapped.iter().find(|(column, _)| is_same(column, name));
        if let Some((_, field)) = mapped {
            return field.map(Cell::Known);
        }
        if is_same(name, "outcome") || is_same(name, "responded_at") {
            return None;
        }
        let known = Field::ALL.iter().find(|field| is_same(field.name(), name));
        Some(match known {
            Some(field) => Cell::Known(*field),
            None => Cell::Other(name.trim().to_owned()),
        })
    }
}

/// Whether two names are one column's: in any case, and with spaces or dashes for underscores.
fn is_same(one: &str, other: &str) -> bool {
    one.trim()
        .chars()
        .map(fold)
        .eq(other.trim().chars().map(fold))
}

fn fold(c: char) -> char {
    match c {
        ' ' | '-' => '_',
        c => c.to_lowercase().next().unwrap_or(c),
    }
}

impl Cell {
    /// Its name: the canonical one, else the log's.
    pub(super) fn name(&self) -> &str {
        match self {
            Cell::Known(field) => field.name(),
            Cell::Other(name) => name,
        }
    }

    /// Its place in this outreach's record.
    pub(super) fn place(&self, outreach: &Outreach<'_>) -> Option<usize> {
        let layout = outreach.layout();
        let others = layout.others();
        match self {
            Cell::Known(field) => layout.index(*field),
            Cell::Other(name) => others
                .iter()
                .find(|(other, _)| other == name)
                .or_else(|| others.iter().find(|(other, _)| is_same(other, name)))
                .map(|(_, place)| *place),
        }
    }

    fn text<'a>(&self, outreach: &Outreach<'a>) -> Option<&'a str> {
        outreach.other(self.place(outreach)?)
    }

    fn yes(&self, outreach: &Outreach<'_>) -> Option<bool> {
        match self {
            Cell::Known(field) => outreach.yes(*field),
            Cell::Other(_) => yes_or_no(self.text(outreach)?),
        }
    }
}

/// A cell as a number: whole (`12`, `1,204`, `500+`) or decimal (`-3.5`).
fn number(text: &str) -> Option<f64> {
    if let Some(whole) = whole_number(text) {
        return Some(whole as f64);
    }
    let numeric = text
        .bytes()
        .all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'-' | b'+'));
    let number: f64 = numeric.then(|| text.parse().ok())??;
    number.is_finite().then_some(number)
}

/// The cells of one outreach, for the evaluator.
pub(super) struct Cells<'a> {
    pub(super) outreach: Outreach<'a>,
    pub(super) cells: &'a [Cell],
    pub(super) patterns: &'a [Pattern],
}

impl VariableResolver for Cells<'_> {
    fn resolve<'b>(&'b self, variable: &str) -> Option<CowVal<'b, 'b>> {
        let (how, which) = variable.split_at_checked(1)?;
        if how == super::check::MESSAGE {
            let message = self.outreach.message();
            return Some(CowVal::owned(CelString::from(message)));
        }
        let which: usize = which.parse().ok()?;
        if how == super::check::PATTERN {
            return Some(CowVal::Borrowed(self.patterns.get(which)?));
        }
        let cell = self.cells.get(which)?;
        let outreach = &self.outreach;
        Some(match how {
            super::check::TEXT => CowVal::owned(CelString::from(cell.text(outreach)?)),
            super::check::NUMBER => CowVal::owned(CelDouble::from(number(cell.text(outreach)?)?)),
            super::check::TRUTH => CowVal::owned(CelBool::from(cell.yes(outreach)?)),
            super::check::RECORDED => CowVal::owned(CelBool::from(cell.text(outreach).is_some())),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_numbers_only_where_they_read_as_one() {
        for (text, value) in [
            ("12", Some(12.0)),
            ("1,204", Some(1204.0)),
            ("500+", Some(500.0)),
            ("-3.5", Some(-3.5)),
            ("0.25", Some(0.25)),
            ("inf", None),
            ("NaN", None),
            ("1e9", None),
            ("12 days", None),
            ("--", None),
            ("", None),
        ] {
            assert_eq!(number(text), value, "{text}");
        }
    }

    #[test]
    fn a_column_is_found_by_the_names_it_goes_by() {
        let mapped = [
            ("Recruiter".to_owned(), Some(Field::Sourcer)),
            ("Status".to_owned(), None),
        ];
        let names = Names { mapped: &mapped };
        assert_eq!(names.cell("recruiter"), Some(Cell::Known(Field::Sourcer)));
        assert_eq!(names.cell("Sent At"), Some(Cell::Known(Field::SentAt)));
        assert_eq!(names.cell("region"), Some(Cell::Other("region".to_owned())));
        assert_eq!(names.cell("status"), None);
        assert_eq!(names.cell("outcome"), None);
        assert_eq!(names.cell("Responded-At"), None);
    }
}
