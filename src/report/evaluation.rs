//! `evaluation.csv`: each rule with how well it agrees with its labels; and the folder of an evaluation.

use super::folder::{Folder, FolderError};
use super::table::{Cell, Column, Line};
use super::{disagreements, json, rejects};
use crate::evaluation::{Evaluation, RuleAgreement};

/// The file's name.
pub const FILE: &str = "evaluation.csv";
/// The name of the whole evaluation as JSON.
pub const JSON_FILE: &str = "evaluation.json";

/// Writes `evaluation.csv`, `disagreements.csv`, `evaluation.json` and, with the lines in `rejected`, `rejects.csv`.
///
/// # Errors
/// When a file cannot be written; the files before it are whole, and it is not there.
pub fn write(evaluation: &Evaluation, rejected: &[u8], folder: &Folder) -> Result<(), FolderError> {
    folder.write(FILE, &show(evaluation))?;
    folder.write(disagreements::FILE, &disagreements::show(evaluation))?;
    folder.write(rejects::FILE, rejected)?;
    folder.write(JSON_FILE, &json::json(evaluation))
}

const COLUMNS: &[Column<RuleAgreement>] = &[
    ("rule", |row| Cell::Text(&row.rule)),
    ("family", |row| Cell::Text(row.family)),
    ("labelled", |row| Cell::Count(row.labelled)),
    ("labelled_hits", |row| Cell::Count(row.labelled_hits)),
    ("tp", |row| Cell::Count(row.tp)),
    ("fp", |row| Cell::Count(row.fp)),
    ("fn", |row| Cell::Count(row.fn_)),
    ("tn", |row| Cell::Count(row.tn)),
    ("unknown", |row| Cell::Count(row.unknown)),
    ("unknown_labelled_hits", |row| {
        Cell::Count(row.unknown_labelled_hits)
    }),
    ("precision", |row| Cell::Real(row.precision.value)),
    ("precision_low", |row| Cell::Real(row.precision.low)),
    ("precision_high", |row| Cell::Real(row.precision.high)),
    ("recall", |row| Cell::Real(row.recall.value)),
    ("recall_low", |row| Cell::Real(row.recall.low)),
    ("recall_high", |row| Cell::Real(row.recall.high)),
    ("f1", |row| Cell::Real(row.f1.value)),
    ("f1_low", |row| Cell::Real(row.f1.low)),
    ("f1_high", |row| Cell::Real(row.f1.high)),
    ("kappa", |row| Cell::Real(row.kappa.value)),
    ("kappa_low", |row| Cell::Real(row.kappa.low)),
    ("kappa_high", |row| Cell::Real(row.kappa.high)),
];

/// The file's bytes.
pub fn show(evaluation: &Evaluation) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut line = Line::new(&mut bytes);
    line.names(COLUMNS);
    line.end();
    for rule in &evaluation.rules {
        let mut line = Line::new(&mut bytes);
        line.row(COLUMNS, rule);
        line.end();
    }
    bytes
}
