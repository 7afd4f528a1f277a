//! A matrix of verdicts, as `audit --matrix` writes it: outreach without their texts.

use super::error::LogError;
use super::reject::Reason;
use crate::day::Moment;
use crate::outreach::{Outcome, yes_or_no};
use crate::rule::Verdict;
use std::fs::File;
use std::io;
use std::path::Path;
use tempfile::NamedTempFile;

/// A matrix file, opened.
#[derive(Debug)]
pub struct Matrix {
    /// The name that reports use.
    pub name: String,
    /// The rules it has verdicts of, in its order: every column after `template_id`.
    pub rules: Vec<String>,
    columns: Columns,
    path: std::path::PathBuf,
    /// Standard input, kept for the second reading.
    _spool: Option<NamedTempFile>,
}

#[derive(Clone, Copy, Debug)]
struct Columns {
    outreach_id: Option<usize>,
    file: Option<usize>,
    record: Option<usize>,
    outcome: usize,
    sourcer: Option<usize>,
    sent_at: Option<usize>,
    settled: Option<usize>,
    template: usize,
}

/// One outreach of a matrix.
#[derive(Clone, Debug)]
pub struct MatrixRow<'r> {
    /// Its id; `None` where not recorded, as where file and record stand for it.
    pub outreach_id: Option<&'r str>,
    /// When it was sent, as written.
    pub sent_at: Option<&'r str>,
    /// The sender; `None` where not recorded.
    pub sourcer: Option<&'r str>,
    /// When it was sent.
    pub sent: Option<Moment>,
    /// What became of it.
    pub outcome: Outcome,
    /// Whether it is settled, where the matrix says so.
    pub settled: Option<bool>,
    /// The template's identity.
    pub template: Option<&'r str>,
    /// The verdict of each rule.
    pub verdicts: &'r [Verdict],
}

/// A row that cannot be used: its number from 1, its line, why, and the row.
pub type RejectedRow = (u64, u64, Reason, String);

impl Matrix {
    /// Opens a matrix; `-` is standard input.
    ///
    /// # Errors
    /// A file that cannot be opened, or whose header lacks `outcome`, `template_id` or any rule.
    pub fn open(path: &Path) -> Result<Matrix, LogError> {
        let name = super::log::short_name(path);
        let failed = |error| LogError::Io {
            name: name.clone(),
            error,
        };
        let mut spool = None;
        let mut place = path.to_owned();
        if path.as_os_str() == "-" {
            let mut file = NamedTempFile::new().map_err(failed)?;
            io::copy(&mut io::stdin().lock(), &mut file).map_err(failed)?;
            place = file.path().to_owned();
            spool = Some(file);
        }
        let mut reader = reader(&place).map_err(failed)?;
        let header = reader.headers().map_err(|error| failed(error.into()))?;
        let (columns, rules) = Columns::read(header).ok_or_else(|| LogError::NoMatrix {
            name: name.clone(),
            found: header
                .iter()
                .map(|name| format!("{name:?}"))
                .collect::<Vec<_>>()
                .join(", "),
        })?;
        Ok(Matrix {
            name,
            rules,
            columns,
            path: place,
            _spool: spool,
        })
    }

    /// Shows every row, in order, to `usable` or to `rejected`.
    ///
    /// # Errors
    /// What the system answers.
    pub fn read(
        &self,
        mut usable: impl FnMut(MatrixRow<'_>),
        mut rejected: impl FnMut(RejectedRow),
    ) -> Result<(), LogError> {
        let failed = |error: csv::Error| LogError::Io {
            name: self.name.clone(),
            error: error.into(),
        };
        let mut reader = reader(&self.path).map_err(|error| failed(error.into()))?;
        let mut record = csv::ByteRecord::new();
        let mut verdicts = Vec::new();
        let mut number = 0;
        loop {
            let line = reader.position().line();
            if !reader.read_byte_record(&mut record).map_err(failed)? {
                return Ok(());
            }
            number += 1;
            let row = std::str::from_utf8(record.as_slice())
                .map_err(|_| Reason::NotUtf8)
                .and_then(|_| self.row(&record, &mut verdicts));
            match row {
                Ok(row) => usable(row),
                Err(reason) => {
                    let cells = record.iter().map(String::from_utf8_lossy);
                    let raw = cells.collect::<Vec<_>>().join(",");
                    rejected((number, line, reason, raw));
                }
            }
        }
    }

    fn row<'r>(
        &self,
        record: &'r csv::ByteRecord,
        verdicts: &'r mut Vec<Verdict>,
    ) -> Result<MatrixRow<'r>, Reason> {
        let header = self.columns.template + 1 + self.rules.len();
        if record.len() != header {
            let found = record.len();
            return Err(if found > header {
                Reason::TooManyCells { found, header }
            } else {
                Reason::TooFewCells { found, header }
            });
        }
        let cell = |index: usize| -> Option<&'r str> {
            let text = std::str::from_utf8(&record[index]).unwrap_or("").trim();
            (!text.is_empty()).then_some(text)
        };
        let word = cell(self.columns.outcome).ok_or(Reason::NoOutcome)?;
        let outcome = Outcome::parse(word).ok_or(Reason::UnknownOutcome(word.to_owned()))?;
        verdicts.clear();
        for index in self.columns.template + 1..record.len() {
            verdicts.push(match cell(index) {
                Some("1") => Verdict::Hit,
                Some("0") => Verdict::Pass,
                None => Verdict::Unknown,
                Some(other) => return Err(Reason::NoVerdict(other.to_owned())),
            });
        }
        Ok(MatrixRow {
            outreach_id: (self.columns.outreach_id.and_then(cell).map(written)).filter(|id| {
                !stands_for(
                    id,
                    self.columns.file.and_then(cell),
                    self.columns.record.and_then(cell),
                )
            }),
            sent_at: self.columns.sent_at.and_then(cell).map(written),
            sourcer: self.columns.sourcer.and_then(cell).map(written),
            sent: self.columns.sent_at.and_then(cell).and_then(Moment::parse),
            outcome,
            settled: self.columns.settled.and_then(cell).and_then(yes_or_no),
            template: cell(self.columns.template),
            verdicts,
        })
    }

    /// Whether the matrix has a column for senders.
    pub fn names_senders(&self) -> bool {
        self.columns.sourcer.is_some()
    }
}

/// Whether an id is none of the log's own but its file and record.
fn stands_for(id: &str, file: Option<&str>, record: Option<&str>) -> bool {
    let own = file.map(written).zip(record);
    own.is_some_and(|(file, record)| {
        id.strip_prefix(file)
            .and_then(|rest| rest.strip_prefix(':'))
            == Some(record)
    })
}

/// Text as it was before a report made it safe for spreadsheets with an apostrophe.
fn written(text: &str) -> &str {
    let bare = text.strip_prefix('\'');
    bare.filter(|bare| bare.starts_with(['=', '+', '-', '@', '\t', '\r']))
        .unwrap_or(text)
}

impl Columns {
    fn read(header: &csv::StringRecord) -> Option<(Columns, Vec<String>)> {
        let find = |name| {
            header
                .iter()
                .position(|column| column.trim().eq_ignore_ascii_case(name))
        };
        let template = find("template_id")?;
        let rules: Vec<String> = header
            .iter()
            .skip(template + 1)
            .map(str::to_owned)
            .collect();
        if rules.is_empty() {
            return None;
        }
        let columns = Columns {
            outreach_id: find("outreach_id"),
            file: find("file"),
            record: find("record"),
            outcome: find("outcome")?,
            sourcer: find("sourcer"),
            sent_at: find("sent_at"),
            settled: find("settled"),
            template,
        };
        Some((columns, rules))
    }
}

fn reader(path: &Path) -> io::Result<csv::Reader<File>> {
    let file = File::open(path)?;
    Ok(csv::ReaderBuilder::new().flexible(true).from_reader(file))
}
