//! The header row of a file: what separates its cells, and which column holds what.

use super::columns::{Columns, HeaderError};
use super::error::LogError;
use super::log::Reading;
use super::records::Records;

/// A header row as found.
pub(super) struct Header {
    pub columns: Columns,
    pub delimiter: u8,
    /// The byte after it and the line ends it has.
    pub end: usize,
    pub lines: u64,
}

impl Header {
    /// Reads the header at the start of a file, and finds its delimiter where the team names none.
    pub fn read(name: &str, start: &[u8], reading: &Reading) -> Result<Header, LogError> {
        let name = name.to_owned();
        if let Some(found) = foreign(start) {
            return Err(LogError::NotText { name, found });
        }
        let mut begin = match start.starts_with(b"\xef\xbb\xbf") {
            true => 3,
            false => 0,
        };
        // Excel's own line that says what separates the cells.
        let (said, skipped) = match &start[begin..] {
            [b's', b'e', b'p', b'=', delimiter, rest @ ..] if line_end(rest) > 0 => {
                (Some(*delimiter), 5 + line_end(rest))
            }
            _ => (None, 0),
        };
        begin += skipped;
        let text = &start[begin..];
        let delimiters =
            (reading.delimiter.or(said)).map_or(vec![b',', b';', b'\t', b'|'], |d| vec![d]);
        let mut told: Option<(usize, HeaderError)> = None;
        for delimiter in delimiters {
            let mut records = Records::new(text, delimiter);
            let Some(record) = records.next_record() else {
                return Err(LogError::Empty { name });
            };
            let Some(cells) = record.cells() else {
                let found = "bytes of another encoding";
                return Err(LogError::NotText { name, found });
            };
            let names: Vec<String> = (0..record.width())
                .map(|i| cells.get(i).to_owned())
                .collect();
            let columns = match reading.labelled {
                true => Columns::read_labelled(&names, &reading.columns),
                false => Columns::read(&names, &reading.columns),
            };
            match columns {
                Ok(columns) => {
                    let end = begin + record.start + record.raw.len();
                    let end = end + line_end(&start[end..]);
                    let lines = memchr::memchr_iter(b'\n', &start[..end]).count() as u64;
                    return Ok(Header {
                        columns,
                        delimiter,
                        end,
                        lines,
                    });
                }
                // Told of the delimiter that makes most columns, the comma where none does.
                Err(error) if told.as_ref().is_none_or(|(most, _)| names.len() > *most) => {
                    told = Some((names.len(), error));
                }
                Err(_) => {}
            }
        }
        Err(
            told.map_or(LogError::Empty { name: name.clone() }, |(_, error)| {
                LogError::Header { name, error }
            }),
        )
    }
}

/// The length of the line end that stands first.
fn line_end(bytes: &[u8]) -> usize {
    match bytes {
        [b'\r', b'\n', ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        _ => 0,
    }
}

/// The first line, without its end.
fn first_line(bytes: &[u8]) -> &[u8] {
    let end = memchr::memchr2(b'\n', b'\r', bytes);
    &bytes[..end.unwrap_or(bytes.len())]
}

/// What a file that is no UTF-8 text seems to be. UTF-16 has been decoded before.
fn foreign(start: &[u8]) -> Option<&'static str> {
    match start {
        [b'P', b'K', 3, 4, ..] => Some("it is a zip archive or an Excel workbook"),
        [0x1f, 0x8b, ..] => Some("it is gzip-compressed"),
        _ if first_line(start).contains(&0) => Some("it holds NUL bytes"),
        _ => None,
    }
}
