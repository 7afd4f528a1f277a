//! The ways to show a summary: one file for each format.
//!
//! A format does no arithmetic: whatever it prints is already in the summary (or, for the three files that have a
//! line for each record, in the row the engine hands over), so that every format says the same. [`FORMATS`] lists
//! the files made from a finished summary; [`findings`], [`matrix`] and [`rejects`] are written while the engine
//! runs, in buffers that are joined in order; [`terminal`] is for people. [`evaluation`], [`disagreements`] and
//! [`markdown`] show how well rules agree with labels; [`comparison`] shows two parts of a log side by side.

pub mod comparison;
pub mod disagreements;
pub mod evaluation;
pub mod findings;
pub mod folder;
pub mod json;
pub mod log;
pub mod markdown;
pub mod matrix;
pub mod rejects;
pub mod rules;
pub mod sourcers;
pub mod table;
pub mod templates;
pub mod terminal;
pub mod weekly;
pub mod words;

use crate::summary::Summary;
use folder::{Folder, FolderError};

/// A file made from a finished summary.
#[derive(Debug)]
pub struct Format {
    /// The file's name.
    pub file: &'static str,
    /// The file's bytes.
    pub show: fn(&Summary) -> Vec<u8>,
}

/// Every file made from a finished summary, in the order of the contract.
pub static FORMATS: &[Format] = &[
    rules::FORMAT,
    sourcers::FORMAT,
    weekly::FORMAT,
    templates::FORMAT,
    json::FORMAT,
];

/// Writes every file of [`FORMATS`] into `folder`.
///
/// # Errors
/// When a file cannot be written; the files before it are whole, and it is not there.
pub fn write(summary: &Summary, folder: &Folder) -> Result<(), FolderError> {
    FORMATS
        .iter()
        .try_for_each(|format| folder.write(format.file, &(format.show)(summary)))
}

#[cfg(test)]
mod sample;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_is_written_as_the_contract_s_files() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::make(place.path().join("reports/team-quarter")).unwrap();
        write(&sample::quarter(), &folder).unwrap();
        let mut names: Vec<String> = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        assert_eq!(
            names,
            [
                "rules.csv",
                "sourcers.csv",
                "summary.json",
                "templates.csv",
                "weekly.csv"
            ]
        );
    }

    #[test]
    fn every_line_of_a_table_has_as_many_cells_as_its_header() {
        let summary = sample::quarter();
        for format in FORMATS
            .iter()
            .filter(|format| format.file.ends_with(".csv"))
        {
            let bytes = (format.show)(&summary);
            let mut reader = csv::Reader::from_reader(bytes.as_slice());
            let lines: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
            assert!(lines.len() > 1, "{}", format.file);
        }
    }
}
