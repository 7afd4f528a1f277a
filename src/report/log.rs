//! A made-up log as CSV: what `demo` writes.

use crate::demo::{Demo, Planted};
use std::io::{self, Write};

/// Writes the log with its header; says what was planted in it.
///
/// # Errors
/// What `out` answers.
pub fn write(demo: &Demo, out: &mut impl Write) -> io::Result<Planted> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(Demo::header())?;
    let mut rows = demo.rows();
    let mut row = Vec::new();
    while rows.fill(&mut row) {
        writer.write_record(&row)?;
    }
    writer.flush()?;
    Ok(rows.planted())
}
