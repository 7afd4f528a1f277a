//! Why a log, a matrix or a summary cannot be read: fact, place, remedy.

use super::columns::HeaderError;
use std::io;

/// Why a log cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum LogError {
    /// The file cannot be opened or read.
    #[error("{name}: {error}")]
    Io {
        /// The file.
        name: String,
        /// What the system says.
        error: io::Error,
    },
    /// It is a folder.
    #[error("{name}: a folder; give the files in it, such as {name}/*.csv")]
    Folder {
        /// The folder.
        name: String,
    },
    /// The file is empty.
    #[error("{name}: empty; a log starts with a header row that names its columns")]
    Empty {
        /// The file.
        name: String,
    },
    /// The file is no text.
    #[error("{name}: not UTF-8 text ({found}); save it as CSV in UTF-8")]
    NotText {
        /// The file.
        name: String,
        /// What it seems to be.
        found: &'static str,
    },
    /// A file is given twice.
    #[error("{name}: given twice; give each file once, or its records count twice")]
    Twice {
        /// The file.
        name: String,
    },
    /// The header cannot be used.
    #[error("{name}: {error}")]
    Header {
        /// The file.
        name: String,
        /// What is wrong.
        error: HeaderError,
    },
    /// A record never ends.
    #[error(
        "{name}: a record after byte {offset} is longer than 64 MiB; a quote opened there is probably never closed"
    )]
    Endless {
        /// The file.
        name: String,
        /// Where the block with the record starts.
        offset: u64,
    },
    /// The file is no matrix of verdicts.
    #[error(
        "{name}: no matrix; it needs the columns outcome and template_id and after them a column for each rule, as \
         audit --matrix writes them; found {found}"
    )]
    NoMatrix {
        /// The file.
        name: String,
        /// The columns there are.
        found: String,
    },
    /// The file is no summary of a run.
    #[error(
        "{name}: no summary of a run ({why}); compare takes two files called summary.json, as audit and measure write them"
    )]
    NoSummary {
        /// The file.
        name: String,
        /// What is wrong.
        why: String,
    },
    /// The file is another one than at the first reading.
    #[error("{name}: changed while it was read; run again when nothing writes to it")]
    Changed {
        /// The file.
        name: String,
    },
    /// The user stopped the run.
    #[error("stopped; no report was changed")]
    Interrupted,
}
