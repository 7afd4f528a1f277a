//! The records of a block, one at a time into the same memory. The one home of the CSV parser's core.
//!
//! Nearly every record is plain: its quoted cells are quoted whole and hold no quote. Its cells are then stretches of
//! the block, found with memchr. Any other record goes to csv-core, so that what a record is stays what the csv crate says.

use crate::outreach::Cells;
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use memchr::{memchr, memchr3};
use std::ops::Range;

/// Reads the records of one block after another.
#[derive(Debug)]
pub struct Records<'b> {
    reader: Reader,
    delimiter: u8,
    bytes: &'b [u8],
    at: usize,
    places: Vec<Range<usize>>,
    /// What csv-core takes from a record that is not plain.
    unquoted: Vec<u8>,
    ends: Vec<usize>,
}

/// One record.
#[derive(Debug)]
pub struct Record<'r> {
    /// What the cells are places in.
    bytes: &'r [u8],
    places: &'r [Range<usize>],
    /// The record as it stands in the file, without its line end.
    pub raw: &'r [u8],
    /// Where it starts in its block.
    pub start: usize,
    /// Where it ends, with its line end.
    pub end: usize,
}

impl<'b> Records<'b> {
    /// The records of `bytes`, which start at a record.
    pub fn new(bytes: &'b [u8], delimiter: u8) -> Records<'b> {
        Records {
            reader: ReaderBuilder::new().delimiter(delimiter).build(),
            delimiter,
            bytes,
            at: 0,
            places: Vec::new(),
            unquoted: vec![0; 4096],
            ends: vec![0; 64],
        }
    }

    /// Goes to `start`, where a record begins; the next record is then that one.
    pub fn go_to(&mut self, start: usize) {
        self.at = start.min(self.bytes.len());
    }

    /// The next record, `None` after the last one. Lines without any character are no records.
    pub fn next_record(&mut self) -> Option<Record<'_>> {
        self.at += line_ends(&self.bytes[self.at..]);
        let start = self.at;
        let cells = match self.read_plain(start) {
            Some(length) => {
                self.at = start + length;
                &self.bytes[start..self.at]
            }
            None => {
                let length = self.read_any()?;
                &self.unquoted[..length]
            }
        };
        let mut raw = &self.bytes[start..self.at];
        while let Some((b'\n' | b'\r', rest)) = raw.split_last() {
            raw = rest;
        }
        Some(Record {
            bytes: cells,
            places: &self.places,
            raw,
            start,
            end: self.at,
        })
    }

    /// Finds the cells of a plain record that begins at `start`, and answers how long it is with the first byte of its line
    /// end. `None` for a record that is not plain, and for none.
    fn read_plain(&mut self, start: usize) -> Option<usize> {
        self.places.clear();
        let record = &self.bytes[start..];
        // csv-core takes a mark of UTF-8 off the very first record it reads.
        if record.is_empty() || (start == 0 && record[0] == 0xef) {
            return None;
        }
        let mut at = 0;
        loop {
            let quoted = record.get(at) == Some(&b'"');
            let cell = if quoted {
                at + 1..at + 1 + memchr(b'"', &record[at + 1..])?
            } else {
                let end = memchr3(self.delimiter, b'\n', b'\r', &record[at..]);
                at..end.map_or(record.len(), |end| at + end)
            };
            at = cell.end + usize::from(quoted);
            self.places.push(cell);
            match record.get(at) {
                None => return Some(at),
                Some(b'\n' | b'\r') => return Some(at + 1),
                Some(byte) if *byte == self.delimiter => at += 1,
                Some(_) => return None,
            }
        }
    }

    /// Reads the next record with csv-core; answers how many bytes its cells have together.
    fn read_any(&mut self) -> Option<usize> {
        let (mut written, mut ended) = (0, 0);
        loop {
            let (result, read, wrote, cells) = self.reader.read_record(
                &self.bytes[self.at..],
                &mut self.unquoted[written..],
                &mut self.ends[ended..],
            );
            self.at += read;
            written += wrote;
            ended += cells;
            match result {
                // An empty input tells the parser that no more will come.
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => self.unquoted.resize(self.unquoted.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record => break,
                ReadRecordResult::End => return None,
            }
        }
        let mut start = 0;
        self.places.clear();
        self.places.extend(self.ends[..ended].iter().map(|&end| {
            let place = start..end;
            start = end;
            place
        }));
        Some(written)
    }
}

/// How many line ends stand first: what is left of the line end before, and empty lines.
fn line_ends(bytes: &[u8]) -> usize {
    bytes
        .iter()
        .take_while(|byte| matches!(byte, b'\n' | b'\r'))
        .count()
}

impl<'r> Record<'r> {
    /// The cells, where they are UTF-8.
    pub fn cells(&self) -> Option<Cells<'r>> {
        let text = std::str::from_utf8(self.bytes).ok()?;
        Some(Cells::new(text, self.places))
    }

    /// How many cells there are.
    pub fn width(&self) -> usize {
        self.places.len()
    }

    /// Whether every cell from `index` on is empty.
    pub fn is_empty_from(&self, index: usize) -> bool {
        let rest = self.places.get(index..).unwrap_or_default();
        rest.iter().all(Range::is_empty)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Vec<(Vec<String>, usize, String)> {
        let mut records = Records::new(text.as_bytes(), b',');
        let mut all = Vec::new();
        while let Some(record) = records.next_record() {
            let cells = record.cells().unwrap();
            let cells = (0..record.width())
                .map(|i| cells.get(i).to_owned())
                .collect();
            let raw = String::from_utf8(record.raw.to_vec()).unwrap();
            all.push((cells, record.start, raw));
        }
        all
    }

    #[test]
    fn records_are_read_with_their_places() {
        let all = read("a,b\r\n\r\n\"c\nd\",\"e\"\"f\"\n\ng");
        let cells: Vec<Vec<&str>> = all
            .iter()
            .map(|(cells, ..)| cells.iter().map(String::as_str).collect())
            .collect();
        assert_eq!(cells, [vec!["a", "b"], vec!["c\nd", "e\"f"], vec!["g"]]);
        let places: Vec<usize> = all.iter().map(|(_, start, _)| *start).collect();
        assert_eq!(places, [0, 7, 21]);
        assert_eq!(all[1].2, "\"c\nd\",\"e\"\"f\"");
    }

    proptest! {
        #[test]
        fn records_are_what_the_csv_crate_says(text in "([ab,\"\n\r;é]|\"a,\"|a,\"b\nc\"){0,40}") {
            let mut reader = csv::ReaderBuilder::new();
            reader.has_headers(false).flexible(true);
            let reader = reader.from_reader(text.as_bytes());
            let wanted: Vec<Vec<String>> = reader
                .into_byte_records()
                .map(|record| record.unwrap().iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect())
                .collect();
            let found: Vec<Vec<String>> = read(&text).into_iter().map(|(cells, ..)| cells).collect();
            prop_assert_eq!(found, wanted);
        }
    }

    #[test]
    fn long_and_wide_records_fit() {
        let long = format!("{}\n{}", "x".repeat(10_000), "y,".repeat(200));
        let all = read(&long);
        assert_eq!(all[0].0[0].len(), 10_000);
        assert_eq!(all[1].0.len(), 201);
    }

    #[test]
    fn empty_cells_at_the_end_are_seen() {
        let mut records = Records::new(b"a,b,,\na,,c,d\n,,", b',');
        let first = records.next_record().unwrap();
        assert!(first.is_empty_from(2) && !first.is_empty_from(1) && first.is_empty_from(9));
        assert!(!records.next_record().unwrap().is_empty_from(2));
        assert!(records.next_record().unwrap().is_empty_from(0));
    }
}
