//! `sourcers.csv`: each sender, then how often each rule hit.

use super::Format;
use super::table::{Cell, Column, Line};
use crate::summary::{FixFigures, SourcerFigures, Summary};

/// `sourcers.csv`.
pub const FORMAT: Format = Format {
    file: "sourcers.csv",
    show: csv,
};

const COLUMNS: &[Column<SourcerFigures>] = &[
    ("sourcer", |sender| Cell::Text(&sender.sourcer)),
    ("sent", |sender| Cell::Count(sender.sent)),
    ("settled", |sender| Cell::Count(sender.settled)),
    ("accepted", |sender| Cell::Count(sender.accepted)),
    ("rate", |sender| Cell::Real(sender.rate.rate)),
    ("rate_low", |sender| Cell::Real(sender.rate.rate_low)),
    ("rate_high", |sender| Cell::Real(sender.rate.rate_high)),
    ("expected", |sender| Cell::Real(sender.expected)),
    ("oe_ratio", |sender| Cell::Real(sender.oe_ratio)),
    ("oe_low", |sender| Cell::Real(sender.oe_low)),
    ("oe_high", |sender| Cell::Real(sender.oe_high)),
    ("funnel", |sender| optional(&sender.funnel)),
    ("shrunk_rate", |sender| {
        Cell::Real(sender.shrunk.shrunk_rate)
    }),
    ("shrunk_low", |sender| Cell::Real(sender.shrunk.shrunk_low)),
    ("shrunk_high", |sender| {
        Cell::Real(sender.shrunk.shrunk_high)
    }),
    ("top_rule", |sender| optional(&sender.top_rule)),
];

/// What stands behind the rules.
const LAST: &[Column<SourcerFigures>] = &[
    ("top_quarter", |sender| Cell::Real(sender.top_quarter)),
    ("bottom_quarter", |sender| Cell::Real(sender.bottom_quarter)),
    ("fixable", |sender| Cell::Real(sender.fixable)),
    ("fixable_low", |sender| Cell::Real(sender.fixable_low)),
    ("fixable_high", |sender| Cell::Real(sender.fixable_high)),
    ("top_rule_part", |sender| {
        Cell::Real(first(sender).and_then(|fix| fix.accepts_lost_shared))
    }),
    ("top_rule_part_low", |sender| {
        Cell::Real(first(sender).and_then(|fix| fix.accepts_lost_shared_low))
    }),
    ("top_rule_part_high", |sender| {
        Cell::Real(first(sender).and_then(|fix| fix.accepts_lost_shared_high))
    }),
];

/// The figures of `top_rule`.
fn first(sender: &SourcerFigures) -> Option<&FixFigures> {
    let top = sender.top_rule.as_ref()?;
    sender.fix_first.iter().find(|fix| fix.rule == *top)
}

fn optional(text: &Option<String>) -> Cell<'_> {
    text.as_deref().map_or(Cell::Empty, Cell::Text)
}

/// The table as CSV: after the contract's columns one for each rule, hits per 100 notes judged, then
/// what came later.
pub fn csv(summary: &Summary) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut header = Line::new(&mut bytes);
    header.names(COLUMNS);
    header.texts(summary.rules.iter().map(|rule| rule.rule.as_str()));
    header.names(LAST);
    header.end();
    for sender in &summary.sourcers {
        let mut line = Line::new(&mut bytes);
        line.row(COLUMNS, sender);
        line.reals(summary.rules.len(), &sender.hits_per_100);
        line.row(LAST, sender);
        line.end();
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;

    #[test]
    fn the_columns_are_those_of_the_contract_then_the_rules() {
        let mut summary = sample::quarter();
        summary.rules.truncate(2);
        summary.sourcers.truncate(1);
        summary.sourcers[0].sourcer = "=Ana".into();
        assert_eq!(
            String::from_utf8(csv(&summary)).unwrap(),
            "sourcer,sent,settled,accepted,rate,rate_low,rate_high,expected,oe_ratio,oe_low,oe_high,funnel,\
             shrunk_rate,shrunk_low,shrunk_high,top_rule,default-invitation,no-stated-reason,top_quarter,bottom_quarter,\
             fixable,fixable_low,fixable_high,top_rule_part,top_rule_part_low,top_rule_part_high\n\
             '=Ana,14,12,2,0.1667,0.047,0.448,3.9,0.513,0,1.32,,0.262,0.173,0.361,,12.5,,,,,,,,,\n"
        );
    }
}
