//! `templates.csv`: each template sent at least twice.

use super::Format;
use super::table::{Cell, Column, Line};
use crate::summary::{Summary, TemplateFigures};

/// `templates.csv`.
pub const FORMAT: Format = Format {
    file: "templates.csv",
    show: csv,
};

const COLUMNS: &[Column<TemplateFigures>] = &[
    ("template_id", |template| Cell::Text(&template.template_id)),
    ("sent", |template| Cell::Count(template.sent)),
    ("senders", |template| Cell::Count(template.senders)),
    ("settled", |template| Cell::Count(template.settled)),
    ("accepted", |template| Cell::Count(template.accepted)),
    ("rate", |template| Cell::Real(template.rate.rate)),
    ("rate_low", |template| Cell::Real(template.rate.rate_low)),
    ("rate_high", |template| Cell::Real(template.rate.rate_high)),
    ("rules", |template| Cell::List(&template.rules)),
    ("example", |template| Cell::Text(&template.example)),
    ("shrunk_rate", |template| {
        Cell::Real(template.shrunk.shrunk_rate)
    }),
    ("shrunk_low", |template| {
        Cell::Real(template.shrunk.shrunk_low)
    }),
    ("shrunk_high", |template| {
        Cell::Real(template.shrunk.shrunk_high)
    }),
    ("variants", |template| count(template.variants)),
    ("later_from", |template| {
        match template.drift.later_from.as_deref() {
            Some(week) => Cell::Text(week),
            None => Cell::Empty,
        }
    }),
    ("earlier_settled", |template| {
        count(template.drift.earlier_settled)
    }),
    ("earlier_rate", |template| {
        Cell::Real(template.drift.earlier_rate)
    }),
    ("later_settled", |template| {
        count(template.drift.later_settled)
    }),
    ("later_rate", |template| {
        Cell::Real(template.drift.later_rate)
    }),
    ("drift", |template| Cell::Real(template.drift.drift)),
    ("drift_low", |template| Cell::Real(template.drift.drift_low)),
    ("drift_high", |template| {
        Cell::Real(template.drift.drift_high)
    }),
];

fn count<'t>(count: Option<u64>) -> Cell<'t> {
    count.map_or(Cell::Empty, Cell::Count)
}

/// The table as CSV; the rules of a template stand in one cell, `; ` between them.
pub fn csv(summary: &Summary) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut header = Line::new(&mut bytes);
    header.names(COLUMNS);
    header.end();
    for template in &summary.templates {
        let mut line = Line::new(&mut bytes);
        line.row(COLUMNS, template);
        line.end();
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;

    #[test]
    fn the_columns_are_those_of_the_contract() {
        let mut summary = sample::quarter();
        summary.templates.truncate(1);
        summary.templates[0].example = "Hi {name},\nquick one".into();
        assert_eq!(
            String::from_utf8(csv(&summary)).unwrap(),
            "template_id,sent,senders,settled,accepted,rate,rate_low,rate_high,rules,example,shrunk_rate,\
             shrunk_low,shrunk_high,variants,later_from,earlier_settled,earlier_rate,later_settled,later_rate,drift,\
             drift_low,drift_high\n\
             t-5f21c09be1a47d33,612,4,560,95,0.1696,0.1409,0.203,mass-blast; no-stated-reason,\
             \"Hi {name},\nquick one\",0.1712,0.1434,0.2021,3,2026-W09,279,0.2,281,0.1395,-0.0605,-0.1228,0.0021\n"
        );
    }
}
