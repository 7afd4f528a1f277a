//! The records of a block, one at a time into the same memory. The one home of the CSV parser's core.

use crate::outreach::Cells;
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// Reads the records of one block after another.
#[derive(Debug)]
pub struct Records<'b> {
    reader: Reader,
    bytes: &'b [u8],
    at: usize,
    /// Where the last record read begins.
    began: usize,
    cells: Vec<u8>,
    ends: Vec<usize>,
}

/// One record.
#[derive(Debug)]
pub struct Record<'r> {
    cells: &'r [u8],
    ends: &'r [usize],
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
            bytes,
            at: 0,
            began: 0,
            cells: vec![0; 4096],
            ends: vec![0; 64],
        }
    }

    /// The next record, `None` after the last one. Lines without any character are no records.
    pub fn next_record(&mut self) -> Option<Record<'_>> {
        self.began = self.at + line_ends(&self.bytes[self.at..]);
        let (mut written, mut ended) = (0, 0);
        loop {
            let (result, read, wrote, cells) = self.reader.read_record(
                &self.bytes[self.at..],
                &mut self.cells[written..],
                &mut self.ends[ended..],
            );
            self.at += read;
            written += wrote;
            ended += cells;
            match result {
                // An empty input tells the parser that no more will come.
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => self.cells.resize(self.cells.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record => break,
                ReadRecordResult::End => return None,
            }
        }
        let mut raw = &self.bytes[self.began..self.at];
        while let Some((b'\n' | b'\r', rest)) = raw.split_last() {
            raw = rest;
        }
        Some(Record {
            cells: &self.cells[..written],
            ends: &self.ends[..ended],
            raw,
            start: self.began,
            end: self.at,
        })
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
        let text = std::str::from_utf8(self.cells).ok()?;
        Some(Cells::new(text, self.ends))
    }

    /// How many cells there are.
    pub fn width(&self) -> usize {
        self.ends.len()
    }

    /// Whether every cell from `index` on is empty.
    pub fn is_empty_from(&self, index: usize) -> bool {
        let end = self.ends.last().copied().unwrap_or(0);
        let before = index.checked_sub(1).map(|last| self.ends.get(last));
        match before {
            None => end == 0,
            Some(start) => start.is_none_or(|&start| start == end),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
