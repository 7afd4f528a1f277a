//! A log: the files of a run with what their headers say, and their records as outreach.

use super::block::{BLOCK_BYTES, Block, Blocks};
use super::columns::{Column, Columns};
use super::error::LogError;
use super::header::Header;
use super::records::Record;
use super::reject::Reason;
use crate::day::{DateOrder, Day};
use crate::outreach::{Outcome, Outreach};
use encoding_rs_io::DecodeReaderBytes;
use hashbrown::HashMap;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// The word that stands for any other text in the cell of the outcome, such as the date of acceptance.
const ANYTHING: &str = "*";

/// What some write into a cell to leave it blank.
const NOTHING: [&str; 9] = ["-", "–", "n/a", "na", "none", "null", "no", "false", "0"];

/// How logs are to be read.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Reading {
    /// Columns named for canonical ones.
    pub columns: Vec<(Column, String)>,
    /// What other words for an outcome mean.
    pub outcomes: Vec<(String, Outcome)>,
    /// How dates are written that can be read in two ways.
    pub dates: DateOrder,
    /// The delimiter, where it is not to be found out from the header.
    pub delimiter: Option<u8>,
    /// Whether it is read for labels made by hand: then outcomes are neither needed nor looked at.
    pub labelled: bool,
}

/// The files of a run.
#[derive(Debug)]
pub struct Log {
    /// The files, in the order given.
    pub files: Vec<LogFile>,
}

/// One file of a log.
#[derive(Debug)]
pub struct LogFile {
    /// The name that reports use: the file's own, or the whole path where two files share a name.
    pub name: String,
    place: Place,
    columns: Columns,
    outcomes: HashMap<String, Outcome>,
    /// What separates its cells.
    pub delimiter: u8,
    /// Where the records start, in bytes and in lines.
    body: (u64, u64),
    /// How long the file is, in bytes.
    pub bytes: u64,
}

#[derive(Debug)]
enum Place {
    Path(PathBuf),
    /// Standard input, or what was decoded, kept for the second reading; gone when the run ends.
    Spooled(NamedTempFile),
}

/// A record as outreach, with its outcome apart.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'r> {
    /// What was sent to whom.
    pub outreach: Outreach<'r>,
    /// What became of it; `None` in a log that is read for its labels, and only there.
    pub outcome: Option<Outcome>,
    /// The day it was answered, where recorded.
    pub responded: Option<Day>,
}

impl Log {
    /// Opens files; `-` is standard input. Headers are read and matched; records are not touched yet.
    ///
    /// # Errors
    /// A file that cannot be opened, is empty or no text, or whose header lacks what is required.
    pub fn open(paths: &[PathBuf], reading: &Reading) -> Result<Log, LogError> {
        let mut files = Vec::new();
        let mut places = Vec::new();
        for path in paths {
            // A path that leads nowhere is told of when it is opened.
            let place = std::fs::canonicalize(path).unwrap_or_else(|_| path.clone());
            if places.contains(&place) {
                return Err(LogError::Twice {
                    name: path.display().to_string(),
                });
            }
            places.push(place);
            let short = short_name(path);
            let shared = paths
                .iter()
                .filter(|other| short_name(other) == short)
                .count()
                > 1;
            let name = if shared {
                path.display().to_string()
            } else {
                short
            };
            files.push(LogFile::open(path, name, reading)?);
        }
        Ok(Log { files })
    }

    /// How long all files are together, in bytes.
    pub fn bytes(&self) -> u64 {
        self.files.iter().map(|file| file.bytes).sum()
    }
}

pub(super) fn short_name(path: &Path) -> String {
    if path.as_os_str() == "-" {
        return "stdin".to_owned();
    }
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}

impl LogFile {
    fn open(path: &Path, name: String, reading: &Reading) -> Result<LogFile, LogError> {
        let failed = |error| LogError::Io {
            name: name.clone(),
            error,
        };
        let place = if path.as_os_str() == "-" {
            let mut spool = NamedTempFile::new().map_err(failed)?;
            io::copy(&mut io::stdin().lock(), &mut spool).map_err(failed)?;
            Place::Spooled(spool)
        } else {
            Place::Path(path.to_owned())
        };
        if std::fs::metadata(place.path()).map_err(failed)?.is_dir() {
            let name = path.display().to_string();
            return Err(LogError::Folder { name });
        }
        let place = place.in_utf8().map_err(failed)?;
        let file = File::open(place.path()).map_err(failed)?;
        let bytes = file.metadata().map_err(failed)?.len();
        let mut start = Vec::new();
        file.take(BLOCK_BYTES as u64)
            .read_to_end(&mut start)
            .map_err(failed)?;
        let mut header = Header::read(&name, &start, reading)?;
        header.columns.layout.dates = reading.dates;
        Ok(LogFile {
            name,
            place,
            columns: header.columns,
            outcomes: outcome_words(&reading.outcomes),
            delimiter: header.delimiter,
            body: (header.end as u64, header.lines),
            bytes,
        })
    }

    /// The file's records, in blocks.
    ///
    /// # Errors
    /// What the system answers.
    pub fn blocks(&self) -> Result<Blocks<File>, LogError> {
        let file = self.seek(self.body.0)?;
        Ok(Blocks::new(file, self.delimiter, BLOCK_BYTES, self.body.0))
    }

    /// Reads again `length` bytes from `offset`.
    ///
    /// # Errors
    /// What the system answers, and `Changed` where the file has become shorter.
    pub fn block(&self, offset: u64, length: usize, unclosed: bool) -> Result<Block, LogError> {
        let mut bytes = vec![0; length];
        let mut file = self.seek(offset)?;
        file.read_exact(&mut bytes)
            .map_err(|error| match error.kind() {
                io::ErrorKind::UnexpectedEof => LogError::Changed {
                    name: self.name.clone(),
                },
                _ => self.failed(error),
            })?;
        Ok(Block {
            bytes,
            offset,
            unclosed,
        })
    }

    /// What a failed reading of this file's blocks means.
    pub fn block_error(&self, error: io::Error, offset: u64) -> LogError {
        if error.kind() == io::ErrorKind::InvalidData {
            let name = self.name.clone();
            return LogError::Endless { name, offset };
        }
        self.failed(error)
    }

    /// The line at which the records start.
    pub fn first_line(&self) -> u64 {
        self.body.1 + 1
    }

    /// The columns of the log, by canonical name and as others.
    pub fn columns(&self) -> &Columns {
        &self.columns
    }

    /// A record as outreach.
    ///
    /// # Errors
    /// Why it cannot be used. A record that is short but holds the note and the outcome can: its missing cells are
    /// not recorded. One that is longer than the header can where what is beyond is empty.
    pub fn entry<'r>(&'r self, record: &Record<'r>) -> Result<Entry<'r>, Reason> {
        let header = self.columns.width;
        let found = record.width();
        if found > header && !record.is_empty_from(header) {
            return Err(Reason::TooManyCells { found, header });
        }
        let message = self.columns.layout.index(crate::outreach::Field::Message);
        let outcome = self.columns.outcome;
        if found <= message.max(outcome).unwrap_or(0) {
            return Err(Reason::TooFewCells { found, header });
        }
        let cells = record.cells().ok_or(Reason::NotUtf8)?;
        let responded = self.columns.responded_at;
        Ok(Entry {
            outcome: outcome
                .map(|index| self.outcome(cells.get(index).trim()))
                .transpose()?,
            responded: responded.and_then(|index| self.columns.layout.day(cells.get(index))),
            outreach: Outreach::new(cells, &self.columns.layout),
        })
    }

    fn outcome(&self, word: &str) -> Result<Outcome, Reason> {
        // The team's words come first: in some exports "pending" means not yet sent.
        if !self.outcomes.is_empty()
            && let Some(outcome) = self.outcomes.get(&word.to_lowercase())
        {
            return Ok(*outcome);
        }
        if word.is_empty() {
            return Err(Reason::NoOutcome);
        }
        if let Some(outcome) = Outcome::parse(word) {
            return Ok(outcome);
        }
        let blank = NOTHING.iter().any(|none| none.eq_ignore_ascii_case(word));
        let other = self.outcomes.get(if blank { "" } else { ANYTHING });
        other
            .copied()
            .ok_or_else(|| Reason::UnknownOutcome(word.to_owned()))
    }

    fn seek(&self, offset: u64) -> Result<File, LogError> {
        let open = || -> io::Result<(File, u64)> {
            let mut file = File::open(self.place.path())?;
            let bytes = file.metadata()?.len();
            file.seek(SeekFrom::Start(offset))?;
            Ok((file, bytes))
        };
        let (file, bytes) = open().map_err(|error| self.failed(error))?;
        if bytes != self.bytes {
            let name = self.name.clone();
            return Err(LogError::Changed { name });
        }
        Ok(file)
    }

    fn failed(&self, error: io::Error) -> LogError {
        LogError::Io {
            name: self.name.clone(),
            error,
        }
    }
}

impl Place {
    fn path(&self) -> &Path {
        match self {
            Place::Path(path) => path,
            Place::Spooled(file) => file.path(),
        }
    }

    /// The same text in UTF-8: spreadsheets save "Unicode text" as UTF-16, which its first two bytes tell.
    fn in_utf8(self) -> io::Result<Place> {
        let mut mark = Vec::new();
        File::open(self.path())?.take(2).read_to_end(&mut mark)?;
        if !matches!(mark.as_slice(), [0xff, 0xfe] | [0xfe, 0xff]) {
            return Ok(self);
        }
        let mut spool = NamedTempFile::new()?;
        let mut decoded = DecodeReaderBytes::new(File::open(self.path())?);
        io::copy(&mut decoded, &mut spool)?;
        Ok(Place::Spooled(spool))
    }
}

fn outcome_words(words: &[(String, Outcome)]) -> HashMap<String, Outcome> {
    words
        .iter()
        .map(|(word, outcome)| (word.trim().to_lowercase(), *outcome))
        .collect()
}
