//! `compare.csv`: acceptance and each rule's hits of two arms, a line for each; and the folder of a comparison.

use super::folder::{Folder, FolderError};
use super::json;
use super::table::{Cell, Column, Line};
use crate::comparison::{Comparison, Contrast, EffectContrast, Reading, RuleContrast, Told};

/// The file's name.
pub const FILE: &str = "compare.csv";
/// The name of the whole comparison as JSON.
pub const JSON_FILE: &str = "compare.json";

/// Writes `compare.csv` and `compare.json`.
///
/// # Errors
/// When a file cannot be written; the files before it are whole, and it is not there.
pub fn write(comparison: &Comparison, folder: &Folder) -> Result<(), FolderError> {
    folder.write(FILE, &show(comparison))?;
    folder.write(JSON_FILE, &json::json(comparison))
}

/// A line: acceptance, or a rule's hits.
struct Row {
    measure: &'static str,
    rule: Option<RuleContrast>,
    contrast: Contrast,
}

impl Row {
    fn of_rule<'a>(&'a self, cell: impl Fn(&'a RuleContrast) -> Cell<'a>) -> Cell<'a> {
        self.rule.as_ref().map_or(Cell::Empty, cell)
    }

    fn effect(&self, figure: impl Fn(&EffectContrast) -> Option<f64>) -> Cell<'_> {
        Cell::Real(self.rule.as_ref().and_then(|rule| figure(&rule.effect)))
    }
}

fn text(text: Option<&String>) -> Cell<'_> {
    text.map_or(Cell::Empty, |text| Cell::Text(text))
}

const COLUMNS: &[Column<Row>] = &[
    ("measure", |row| Cell::Text(row.measure)),
    ("rule", |row| row.of_rule(|rule| Cell::Text(&rule.rule))),
    ("family", |row| row.of_rule(|rule| Cell::Text(&rule.family))),
    ("controllable", |row| {
        row.of_rule(|rule| Cell::Yes(rule.controllable))
    }),
    ("a_count", |row| Cell::Count(row.contrast.a.count)),
    ("a_of", |row| Cell::Count(row.contrast.a.of)),
    ("a_unknown", |row| {
        row.of_rule(|rule| Cell::Count(rule.unknown_a))
    }),
    ("a_rate", |row| Cell::Real(row.contrast.a.rate.rate)),
    ("a_rate_low", |row| Cell::Real(row.contrast.a.rate.rate_low)),
    ("a_rate_high", |row| {
        Cell::Real(row.contrast.a.rate.rate_high)
    }),
    ("b_count", |row| Cell::Count(row.contrast.b.count)),
    ("b_of", |row| Cell::Count(row.contrast.b.of)),
    ("b_unknown", |row| {
        row.of_rule(|rule| Cell::Count(rule.unknown_b))
    }),
    ("b_rate", |row| Cell::Real(row.contrast.b.rate.rate)),
    ("b_rate_low", |row| Cell::Real(row.contrast.b.rate.rate_low)),
    ("b_rate_high", |row| {
        Cell::Real(row.contrast.b.rate.rate_high)
    }),
    ("difference", |row| {
        Cell::Real(row.contrast.difference.value)
    }),
    ("difference_low", |row| {
        Cell::Real(row.contrast.difference.low)
    }),
    ("difference_high", |row| {
        Cell::Real(row.contrast.difference.high)
    }),
    ("risk_ratio", |row| {
        Cell::Real(row.contrast.risk_ratio.value)
    }),
    ("risk_ratio_low", |row| {
        Cell::Real(row.contrast.risk_ratio.low)
    }),
    ("risk_ratio_high", |row| {
        Cell::Real(row.contrast.risk_ratio.high)
    }),
    ("odds_ratio", |row| {
        Cell::Real(row.contrast.odds_ratio.value)
    }),
    ("odds_ratio_low", |row| {
        Cell::Real(row.contrast.odds_ratio.low)
    }),
    ("odds_ratio_high", |row| {
        Cell::Real(row.contrast.odds_ratio.high)
    }),
    ("odds_ratio_corrected", |row| {
        Cell::Yes(row.contrast.odds_ratio_corrected)
    }),
    ("p", |row| Cell::Real(row.contrast.p)),
    ("q", |row| Cell::Real(row.contrast.q)),
    ("told", |row| {
        let told = row.contrast.told.map(Told::words);
        told.map_or(Cell::Empty, Cell::Text)
    }),
    ("further_needed", |row| {
        let further = row.contrast.further_needed;
        further.map_or(Cell::Empty, Cell::Count)
    }),
    ("why_not", |row| text(row.contrast.why_not.as_ref())),
    ("mh_odds_ratio", |row| {
        Cell::Real(row.contrast.adjusted.odds_ratio.value)
    }),
    ("mh_low", |row| {
        Cell::Real(row.contrast.adjusted.odds_ratio.low)
    }),
    ("mh_high", |row| {
        Cell::Real(row.contrast.adjusted.odds_ratio.high)
    }),
    ("mh_p", |row| Cell::Real(row.contrast.adjusted.p)),
    ("mh_q", |row| Cell::Real(row.contrast.adjusted.q)),
    ("mh_reading", |row| {
        let reading = row.contrast.adjusted.reading.map(Reading::word);
        reading.map_or(Cell::Empty, Cell::Text)
    }),
    ("homogeneity_p", |row| {
        Cell::Real(row.contrast.adjusted.homogeneity_p)
    }),
    ("informative_strata", |row| {
        Cell::Count(row.contrast.adjusted.informative)
    }),
    ("skipped_strata", |row| {
        Cell::Count(row.contrast.adjusted.skipped)
    }),
    ("mh_why_not", |row| {
        text(row.contrast.adjusted.why_not.as_ref())
    }),
    ("a_effect", |row| row.effect(|effect| effect.a.value)),
    ("a_effect_low", |row| row.effect(|effect| effect.a.low)),
    ("a_effect_high", |row| row.effect(|effect| effect.a.high)),
    ("b_effect", |row| row.effect(|effect| effect.b.value)),
    ("b_effect_low", |row| row.effect(|effect| effect.b.low)),
    ("b_effect_high", |row| row.effect(|effect| effect.b.high)),
    ("effect_difference", |row| {
        row.effect(|effect| effect.difference.value)
    }),
    ("effect_difference_low", |row| {
        row.effect(|effect| effect.difference.low)
    }),
    ("effect_difference_high", |row| {
        row.effect(|effect| effect.difference.high)
    }),
    ("effect_p", |row| row.effect(|effect| effect.p)),
    ("effect_q", |row| row.effect(|effect| effect.q)),
    ("effect_why_not", |row| {
        row.of_rule(|rule| text(rule.effect.why_not.as_ref()))
    }),
];

/// The file's bytes.
pub fn show(comparison: &Comparison) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut line = Line::new(&mut bytes);
    line.names(COLUMNS);
    line.end();
    let acceptance = Row {
        measure: "acceptance",
        rule: None,
        contrast: comparison.acceptance.clone(),
    };
    let rules = comparison.rules.iter().map(|rule| Row {
        measure: "hits",
        rule: Some(rule.clone()),
        contrast: rule.hits.clone(),
    });
    for row in std::iter::once(acceptance).chain(rules) {
        let mut line = Line::new(&mut bytes);
        line.row(COLUMNS, &row);
        line.end();
    }
    bytes
}
