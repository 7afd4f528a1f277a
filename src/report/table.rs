//! A table as CSV: the one place that knows how a cell is written.
//!
//! Lines end in `\n`; a cell is quoted only where it must be. A figure that does not exist is an empty cell. Text
//! that a spreadsheet would run as a formula gets an apostrophe in front; numbers are not text and never do.

use std::io::Write as _;

/// What a cell holds.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Cell<'a> {
    /// Text, neutralised where it would run as a formula.
    Text(&'a str),
    /// Several texts in one cell, `; ` between them.
    List(&'a [String]),
    /// A whole number.
    Count(u64),
    /// A real number; an empty cell where it does not exist.
    Real(Option<f64>),
    /// `yes` or `no`.
    Yes(bool),
    /// Nothing.
    Empty,
}

/// A column: its name, and its cell for a row. Header and cells come from the same list and cannot drift apart.
pub type Column<T> = (&'static str, for<'a> fn(&'a T) -> Cell<'a>);

/// A line being added to the bytes of a table.
#[derive(Debug)]
pub struct Line<'a> {
    bytes: &'a mut Vec<u8>,
    begun: bool,
}

impl<'a> Line<'a> {
    /// Begins a line at the end of `bytes`.
    pub fn new(bytes: &'a mut Vec<u8>) -> Line<'a> {
        Line {
            bytes,
            begun: false,
        }
    }

    /// Adds a cell.
    pub fn cell(&mut self, cell: Cell<'_>) {
        if self.begun {
            self.bytes.push(b',');
        }
        self.begun = true;
        match cell {
            Cell::Text(text) => push_text(self.bytes, text),
            Cell::List(texts) => push_text(self.bytes, &texts.join("; ")),
            // Writing into a vector cannot fail.
            Cell::Count(count) => drop(write!(self.bytes, "{count}")),
            Cell::Real(Some(real)) => push_real(self.bytes, real),
            Cell::Yes(true) => self.bytes.extend_from_slice(b"yes"),
            Cell::Yes(false) => self.bytes.extend_from_slice(b"no"),
            Cell::Real(None) | Cell::Empty => {}
        }
    }

    /// Adds a text for each of `texts`.
    pub fn texts<'t>(&mut self, texts: impl IntoIterator<Item = &'t str>) {
        texts
            .into_iter()
            .for_each(|text| self.cell(Cell::Text(text)));
    }

    /// Adds the names of `columns`.
    pub fn names<T>(&mut self, columns: &[Column<T>]) {
        self.texts(columns.iter().map(|(name, _)| *name));
    }

    /// Adds the cells of `row`.
    pub fn row<T>(&mut self, columns: &[Column<T>], row: &T) {
        columns.iter().for_each(|(_, cell)| self.cell(cell(row)));
    }

    /// Adds `many` figures, those beyond the end of `reals` as empty cells: no column ever slips.
    pub fn reals(&mut self, many: usize, reals: &[Option<f64>]) {
        (0..many).for_each(|index| self.cell(Cell::Real(reals.get(index).copied().flatten())));
    }

    /// Ends the line.
    pub fn end(self) {
        self.bytes.push(b'\n');
    }
}

/// Adds text, neutralised where a spreadsheet would run it, quoted where CSV needs it.
fn push_text(bytes: &mut Vec<u8>, text: &str) {
    let text = text.as_bytes();
    let runs = matches!(
        text.first(),
        Some(b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r')
    );
    let quoted =
        memchr::memchr3(b',', b'"', b'\n', text).is_some() || memchr::memchr(b'\r', text).is_some();
    if quoted {
        bytes.push(b'"');
    }
    if runs {
        bytes.push(b'\'');
    }
    if quoted {
        let start = bytes.len();
        // No text grows to more than twice its length, so one call takes all of it.
        bytes.resize(start + 2 * text.len(), 0);
        let (_, _, written) = csv_core::quote(text, &mut bytes[start..], b'"', b'"', true);
        bytes.truncate(start + written);
        bytes.push(b'"');
    } else {
        bytes.extend_from_slice(text);
    }
}

/// Adds the shortest digits that read back to the same number: plain from 0.00001 up to 10^16, with an exponent
/// (`3e-300`) beyond, as Python prints them and spreadsheets read them. What is no finite number does not exist.
fn push_real(bytes: &mut Vec<u8>, real: f64) {
    let written = match real.abs() {
        0.0 => write!(bytes, "0"),
        size if (1e-5..1e16).contains(&size) => write!(bytes, "{real}"),
        size if size.is_finite() => write!(bytes, "{real:e}"),
        _ => Ok(()),
    };
    // Writing into a vector cannot fail.
    drop(written);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(cells: &[Cell<'_>]) -> String {
        let mut bytes = Vec::new();
        let mut line = Line::new(&mut bytes);
        cells.iter().for_each(|cell| line.cell(*cell));
        line.end();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn text_that_a_spreadsheet_would_run_gets_an_apostrophe() {
        for (text, shown) in [
            ("=1+1", "'=1+1\n"),
            ("+44 20", "'+44 20\n"),
            ("-3", "'-3\n"),
            ("@SUM(A1)", "'@SUM(A1)\n"),
            ("\tx", "'\tx\n"),
            ("\rx", "\"'\rx\"\n"),
            ("=A1,\"b\"", "\"'=A1,\"\"b\"\"\"\n"),
            ("a=b", "a=b\n"),
            ("'=1", "'=1\n"),
        ] {
            assert_eq!(line(&[Cell::Text(text)]), shown);
        }
        assert_eq!(line(&[Cell::Real(Some(-0.5))]), "-0.5\n");
    }

    #[test]
    fn cells_are_quoted_only_where_they_must_be() {
        let cells = [
            Cell::Text("plain"),
            Cell::Text("two\nlines"),
            Cell::Text("say \"hi\", Ana"),
            Cell::Text(""),
            Cell::Text("\""),
            Cell::Yes(true),
            Cell::Yes(false),
            Cell::Empty,
            Cell::Count(4310),
        ];
        assert_eq!(
            line(&cells),
            "plain,\"two\nlines\",\"say \"\"hi\"\", Ana\",,\"\"\"\",yes,no,,4310\n"
        );
    }

    #[test]
    fn what_is_written_reads_back() {
        let texts = [
            "a,b",
            "\"\"",
            "\n",
            "x\r\n",
            "Zoë 🦀",
            " x ",
            "\"",
            ",,\",\"",
        ];
        let shown = line(&texts.map(Cell::Text));
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(shown.as_bytes());
        let record = reader.records().next().unwrap().unwrap();
        assert_eq!(record.iter().collect::<Vec<_>>(), texts);
    }

    #[test]
    fn reals_are_short_and_read_back() {
        for (real, shown) in [
            (0.0, "0"),
            (-0.0, "0"),
            (1.0, "1"),
            (0.1 + 0.2, "0.30000000000000004"),
            (-0.125, "-0.125"),
            (1e-5, "0.00001"),
            (9.5e-6, "9.5e-6"),
            (5e-324, "5e-324"),
            (1e15, "1000000000000000"),
            (1e16, "1e16"),
            (f64::MAX, "1.7976931348623157e308"),
        ] {
            let written = line(&[Cell::Real(Some(real))]);
            assert_eq!(written.trim_end(), shown);
            assert_eq!(shown.parse::<f64>().unwrap(), real);
        }
    }

    #[test]
    fn a_figure_that_does_not_exist_is_an_empty_cell() {
        let cells = [
            Cell::Real(None),
            Cell::Real(Some(f64::NAN)),
            Cell::Real(Some(f64::INFINITY)),
            Cell::Count(0),
        ];
        assert_eq!(line(&cells), ",,,0\n");
    }

    #[test]
    fn missing_figures_never_shift_a_column() {
        let mut bytes = Vec::new();
        let mut line = Line::new(&mut bytes);
        line.reals(3, &[Some(0.5)]);
        line.cell(Cell::Count(7));
        line.end();
        assert_eq!(bytes, b"0.5,,,7\n");
    }

    proptest::proptest! {
        #[test]
        fn any_text_reads_back_but_for_its_apostrophe(texts in proptest::array::uniform3("[=+@\\-,;'\"\t\r\n a-c√©🦀]{0,6}")) {
            let shown = line(&[0, 1, 2].map(|index| Cell::Text(&texts[index])));
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .from_reader(shown.as_bytes());
            let records: Vec<_> = reader.records().map(Result::unwrap).collect();
            assert_eq!(records.len(), 1);
            for (cell, text) in records[0].iter().zip(&texts) {
                let runs = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
                let safe = if runs { format!("'{text}") } else { text.clone() };
                assert_eq!(cell, safe);
            }
        }

        #[test]
        fn any_real_reads_back(real in proptest::num::f64::NORMAL | proptest::num::f64::SUBNORMAL) {
            let shown = line(&[Cell::Real(Some(real))]);
            assert_eq!(shown.trim_end().parse::<f64>().unwrap(), real);
            assert!(shown.len() <= 26, "{shown}");
        }
    }
}
