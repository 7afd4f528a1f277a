//! Cutting a CSV stream into blocks of whole records, so that each can be read by itself.
//!
//! A cut must fall where the csv crate ends a record. Counting quotes does not do: a quote opens a field only at
//! the field's start, and a stray one inside plain text means nothing. One scan follows those rules and looks only at
//! the bytes that matter.

use memchr::{memchr, memchr3};
use std::io::{self, Read};

/// How long a block is, unless one record alone is longer.
pub const BLOCK_BYTES: usize = 1 << 20;
/// A record longer than this is taken for a quote that never closes.
pub const LONGEST_RECORD: usize = 64 << 20;

/// Whole records, end to end as they stand in the stream.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Block {
    /// The records' bytes.
    pub bytes: Vec<u8>,
    /// Where the block starts in the stream.
    pub offset: u64,
    /// Whether the stream ended inside a quoted cell: the block's last record is not whole.
    pub unclosed: bool,
}

/// Reads a stream in blocks.
#[derive(Debug)]
pub struct Blocks<R> {
    stream: R,
    delimiter: u8,
    size: usize,
    offset: u64,
    /// The start of the next block, already read.
    rest: Vec<u8>,
    ended: bool,
}

impl<R: Read> Blocks<R> {
    /// Blocks of about `size` bytes of a stream that starts at a record, `offset` bytes into its file.
    pub fn new(stream: R, delimiter: u8, size: usize, offset: u64) -> Blocks<R> {
        Blocks {
            stream,
            delimiter,
            size: size.max(1),
            offset,
            rest: Vec::new(),
            ended: false,
        }
    }

    /// The next block, `None` after the last one.
    ///
    /// # Errors
    /// What the stream answers; `InvalidData` for a record longer than 64 MiB.
    pub fn next_block(&mut self) -> io::Result<Option<Block>> {
        let mut bytes = std::mem::take(&mut self.rest);
        let mut wanted = self.size;
        let mut scan = Scan::default();
        loop {
            self.fill(&mut bytes, wanted)?;
            scan.advance(&bytes, self.delimiter);
            if self.ended {
                break;
            }
            if scan.last_end > 0 {
                self.rest = bytes.split_off(scan.last_end);
                break;
            }
            if bytes.len() > LONGEST_RECORD {
                return Err(io::Error::from(io::ErrorKind::InvalidData));
            }
            wanted = bytes.len() * 2;
        }
        if bytes.is_empty() {
            return Ok(None);
        }
        let offset = self.offset;
        self.offset += bytes.len() as u64;
        Ok(Some(Block {
            // A quote that is the very last byte closes its cell.
            unclosed: self.ended && scan.quoted && scan.at == bytes.len(),
            bytes,
            offset,
        }))
    }

    fn fill(&mut self, bytes: &mut Vec<u8>, wanted: usize) -> io::Result<()> {
        if !self.ended && bytes.len() < wanted {
            let missing = wanted - bytes.len();
            let read = (&mut self.stream).take(missing as u64).read_to_end(bytes)?;
            self.ended = read < missing;
        }
        Ok(())
    }
}

/// How far a scan has come, so that a growing buffer is not scanned twice.
#[derive(Debug, Default)]
struct Scan {
    at: usize,
    quoted: bool,
    /// The end of the last whole record seen.
    last_end: usize,
}

impl Scan {
    fn advance(&mut self, bytes: &[u8], delimiter: u8) {
        while self.at < bytes.len() {
            if self.quoted {
                let Some(found) = memchr(b'"', &bytes[self.at..]) else {
                    self.at = bytes.len();
                    return;
                };
                let quote = self.at + found;
                match bytes.get(quote + 1) {
                    Some(b'"') => self.at = quote + 2,
                    Some(_) => {
                        self.quoted = false;
                        self.at = quote + 1;
                    }
                    // Whether this closes the cell is told by a byte not yet read.
                    None => {
                        self.at = quote;
                        return;
                    }
                }
            } else {
                let Some(found) = memchr3(b'"', b'\n', b'\r', &bytes[self.at..]) else {
                    self.at = bytes.len();
                    return;
                };
                let here = self.at + found;
                self.at = here + 1;
                if bytes[here] != b'"' {
                    self.last_end = here + 1;
                } else {
                    let starts_cell =
                        here == 0 || [delimiter, b'\n', b'\r'].contains(&bytes[here - 1]);
                    self.quoted = starts_cell;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn blocks(text: &[u8], size: usize) -> Vec<Block> {
        let mut blocks = Blocks::new(text, b',', size, 0);
        std::iter::from_fn(|| blocks.next_block().unwrap()).collect()
    }

    fn records(bytes: &[u8]) -> Vec<csv::ByteRecord> {
        let mut reader = csv::ReaderBuilder::new();
        let reader = reader.has_headers(false).flexible(true);
        let records = reader.from_reader(bytes).into_byte_records();
        records
            .map(|record| {
                let mut record = record.unwrap();
                record.set_position(None);
                record
            })
            .collect()
    }

    proptest! {
        /// Reading block by block gives the records that the csv crate reads from the whole.
        #[test]
        fn cuts_fall_where_the_csv_crate_ends_records(
            text in "([a\",\r\n]|\"\"|,\"|\",|\"\n){0,60}", size in 1_usize..40,
        ) {
            let cut: Vec<_> = blocks(text.as_bytes(), size)
                .iter()
                .flat_map(|block| records(&block.bytes))
                .collect();
            prop_assert_eq!(cut, records(text.as_bytes()));
        }

        #[test]
        fn nothing_is_lost(text in "[a\",\r\n]{0,60}", size in 1_usize..40) {
            let mut all = Vec::new();
            for block in blocks(text.as_bytes(), size) {
                prop_assert_eq!(block.offset, all.len() as u64);
                all.extend(block.bytes);
            }
            prop_assert_eq!(all, text.as_bytes());
        }
    }

    #[test]
    fn a_stray_quote_in_plain_text_means_nothing() {
        let text = b"a,5\" disk\nb,c\n\"x\ny\",z\n";
        let cut = blocks(text, 12);
        let lines: Vec<_> = cut.iter().map(|block| block.bytes.as_slice()).collect();
        assert_eq!(lines, [&b"a,5\" disk\n"[..], b"b,c\n\"x\ny\",z\n"]);
    }

    #[test]
    fn a_quote_that_never_closes_is_told() {
        assert!(blocks(b"a,b\nc,\"d\ne,f\n", 1024)[0].unclosed);
        assert!(!blocks(b"a,b\nc,\"d\"", 1024)[0].unclosed);
    }
}
