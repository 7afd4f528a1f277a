//! `disagreements.csv`: each labelled outreach and rule on which label and verdict differ.

use super::table::{Cell, Column, Line};
use crate::evaluation::{Disagreement, Evaluation};

/// The file's name.
pub const FILE: &str = "disagreements.csv";

const COLUMNS: &[Column<Disagreement>] = &[
    ("rule", |row| Cell::Text(&row.rule)),
    ("outreach_id", |row| Cell::Text(&row.outreach_id)),
    ("file", |row| Cell::Text(&row.file)),
    ("record", |row| Cell::Count(row.record)),
    ("label", |row| Cell::Text(row.label)),
    ("verdict", |row| Cell::Text(row.verdict)),
    ("evidence", |row| Cell::Text(&row.evidence)),
];

/// The file's bytes.
pub fn show(evaluation: &Evaluation) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut line = Line::new(&mut bytes);
    line.names(COLUMNS);
    line.end();
    for differs in &evaluation.disagreements {
        let mut line = Line::new(&mut bytes);
        line.row(COLUMNS, differs);
        line.end();
    }
    bytes
}
