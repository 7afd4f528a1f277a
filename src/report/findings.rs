//! `findings.csv`: each outreach and each rule that hit it.
//!
//! The engine formats chunks in parallel into buffers and joins them in order.

use super::table::{Cell, Column, Line};
use crate::outreach::Outcome;

/// The file's name.
pub const FILE: &str = "findings.csv";

/// A hit.
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
    /// The rule that hit.
    pub rule: &'a str,
    /// What decided, in words.
    pub evidence: &'a str,
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
        ("rule", |row| Cell::Text(row.rule)),
        ("evidence", |row| Cell::Text(row.evidence)),
    ]
}

/// The header's line.
pub fn header() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut line = Line::new(&mut bytes);
    line.names(&columns());
    line.end();
    bytes
}

/// Adds a row's line to `bytes`.
pub fn write_row(bytes: &mut Vec<u8>, row: &Row<'_>) {
    let mut line = Line::new(bytes);
    line.row(&columns(), row);
    line.end();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hit_is_a_line_under_the_contract_s_columns() {
        let mut bytes = header();
        write_row(
            &mut bytes,
            &Row {
                outreach_id: "",
                file: "march.csv",
                record: 17,
                sourcer: "Ana Feld",
                campaign: "-spring",
                sent_at: "2026-03-02",
                outcome: Outcome::Ignored,
                rule: "too-long",
                evidence: "72 words, of 25",
            },
        );
        assert_eq!(
            String::from_utf8(bytes).unwrap(),
            "outreach_id,file,record,sourcer,campaign,sent_at,outcome,rule,evidence\n\
             ,march.csv,17,Ana Feld,'-spring,2026-03-02,ignored,too-long,\"72 words, of 25\"\n"
        );
    }
}
