//! `rejects.csv`: each record that could not be used, with the reason and the record itself.

use super::table::{Cell, Column, Line};

/// The file's name.
pub const FILE: &str = "rejects.csv";

/// A record that could not be used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Row<'a> {
    /// The log's name.
    pub file: &'a str,
    /// The record's number in it, from 1.
    pub record: u64,
    /// The line it begins on, from 1.
    pub line: u64,
    /// Why it could not be used.
    pub reason: &'a str,
    /// The record as it stood in the log.
    pub raw: &'a str,
}

fn columns<'r>() -> [Column<Row<'r>>; 5] {
    [
        ("file", |row| Cell::Text(row.file)),
        ("record", |row| Cell::Count(row.record)),
        ("line", |row| Cell::Count(row.line)),
        ("reason", |row| Cell::Text(row.reason)),
        ("raw", |row| Cell::Text(row.raw)),
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
    fn a_reject_is_a_line_under_the_contract_s_columns() {
        let mut bytes = header();
        write_row(
            &mut bytes,
            &Row {
                file: "march.csv",
                record: 3,
                line: 5,
                reason: "outcome \"maybe\" is not known",
                raw: "Hi there,maybe",
            },
        );
        assert_eq!(
            String::from_utf8(bytes).unwrap(),
            "file,record,line,reason,raw\n\
             march.csv,3,5,\"outcome \"\"maybe\"\" is not known\",\"Hi there,maybe\"\n"
        );
    }
}
