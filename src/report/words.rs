//! `words.csv`: words and phrases against acceptance; only where it was asked for.

use super::table::{Cell, Column, Line};
use crate::summary::{PhraseFigures, WordsFigures};

/// The file's name.
pub const FILE: &str = "words.csv";

const COLUMNS: &[Column<PhraseFigures>] = &[
    ("phrase", |phrase| Cell::Text(&phrase.phrase)),
    ("words", |phrase| Cell::Count(phrase.words)),
    ("templates", |phrase| Cell::Count(phrase.templates)),
    ("templates_above", |phrase| {
        Cell::Count(phrase.templates_above)
    }),
    ("templates_below", |phrase| {
        Cell::Count(phrase.templates_below)
    }),
    ("log_odds", |phrase| Cell::Real(phrase.log_odds)),
    ("z", |phrase| Cell::Real(phrase.z)),
    ("p", |phrase| Cell::Real(phrase.p)),
    ("q", |phrase| Cell::Real(phrase.q)),
    ("further_templates", |phrase| {
        phrase.further_templates.map_or(Cell::Empty, Cell::Count)
    }),
];

/// The table as CSV.
pub fn csv(words: &WordsFigures) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut header = Line::new(&mut bytes);
    header.names(COLUMNS);
    header.end();
    for phrase in &words.phrases {
        let mut line = Line::new(&mut bytes);
        line.row(COLUMNS, phrase);
        line.end();
    }
    bytes
}
