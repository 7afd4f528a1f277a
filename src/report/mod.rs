//! The ways to show a summary: one file for each format.
//!
//! A format does no arithmetic: whatever it prints is already in the summary (or, for the three files that have a
//! line for each record, in the row the engine hands over), so that every format says the same. [`FORMATS`] lists
//! the files made from a finished summary; [`findings`], [`matrix`] and [`rejects`] are written while the engine
//! runs, in buffers that are joined in order; [`terminal`] is for people.

pub mod findings;
pub mod folder;
pub mod json;
pub mod matrix;
pub mod rejects;
pub mod rules;
pub mod sourcers;
pub mod table;
pub mod templates;
pub mod terminal;
pub mod weekly;

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
