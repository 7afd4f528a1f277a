//! `matrix.csv`: each outreach with its verdict under every rule, and no word of its message.

use super::table::{Cell, Column, Line};
use crate::outreach::Outcome;
use crate::rule::Verdict;

/// The file's name.
pub const FILE: &str = "matrix.csv";

/// An outreach with its verdicts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Row<'a> {
    /// The outreach's id as in the log; empty where the log has none, so that file and record serve.
    pub outreach_id: &'a str,
    /// The log's name.
    pub file: &'a str,
    /// The record's number in it, from 1.
    pub record: u64,
    /// The sender; empty where not recorded, as are the next two.
    pub sourcer: &'a str,
    /// The campaign.
    pub campaign: &'a str,
    /// When it was sent, as in the log.
    pub sent_at: &'a str,
    /// What became of it.
    pub outcome: Outcome,
    /// Whether it enters rates.
    pub settled: bool,
    /// Its template's identity; empty for a blank note.
    pub template_id: &'a str,
    /// The verdict under each rule, in the order of the header.
    pub verdicts: &'a [Verdict],
}

fn columns<'r>() -> [Column<Row<'r>>; 9] {
    [
        ("outreach_id", |row| Cell::Text(row.outreach_id)),
        ("file", |row| Cell::Text(row.file)),
        ("record", |row| Cell::Count(row.record)),
        ("sourcer", |row| Cell::Text(row.sourcer)),
        ("campaign", |row| Cell::Text(row.campaign)),
        ("sent_at", |row| Cell::Text(row.sent_at)),
        ("outcome", |row| Cell::Text(row.outcome.word())),
        ("settled", |row| Cell::Count(u64::from(row.settled))),
        ("template_id", |row| Cell::Text(row.template_id)),
    ]
}

/// The header's line: after the contract's columns one for each of `rules`.
pub fn header<'a>(rules: impl IntoIterator<Item = &'a str>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut line = Line::new(&mut bytes);
    line.names(&columns());
    line.texts(rules);
    line.end();
    bytes
}

/// Adds a row's line to `bytes`: `1` for a hit, `0` for a pass, nothing for unknown.
pub fn write_row(bytes: &mut Vec<u8>, row: &Row<'_>) {
    let mut line = Line::new(bytes);
    line.row(&columns(), row);
    for verdict in row.verdicts {
        line.cell(match verdict {
            Verdict::Hit => Cell::Count(1),
            Verdict::Pass => Cell::Count(0),
            Verdict::Unknown => Cell::Empty,
        });
    }
    line.end();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outreach_is_a_line_of_ones_noughts_and_blanks() {
        let mut bytes = header(["blank-note", "too-long", "no-ask"]);
        write_row(
            &mut bytes,
            &Row {
                outreach_id: "o-9",
                file: "march.csv",
                record: 9,
                sourcer: "Ana Feld",
                campaign: "",
                sent_at: "2026-03-02T09:15",
                outcome: Outcome::Accepted,
                settled: true,
                template_id: "t-0c",
                verdicts: &[Verdict::Pass, Verdict::Hit, Verdict::Unknown],
            },
        );
        assert_eq!(
            String::from_utf8(bytes).unwrap(),
            "outreach_id,file,record,sourcer,campaign,sent_at,outcome,settled,template_id,blank-note,too-long,no-ask\n\
             o-9,march.csv,9,Ana Feld,,2026-03-02T09:15,accepted,1,t-0c,0,1,\n"
        );
    }
}
