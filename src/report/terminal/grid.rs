//! A table that fits: it narrows its flexible columns, then leaves out the columns it needs least.

use super::page::{STRONG, paint, plain, wrap};
use anstyle::Style;
use tabled::builder::Builder;
use tabled::settings::formatting::AlignmentStrategy;
use tabled::settings::object::{Columns, Rows};
use tabled::settings::style::HorizontalLine;
use tabled::settings::{Alignment, Modify, Padding, Style as Lines};
use unicode_width::UnicodeWidthStr;

/// Between two columns.
const GAP: usize = 2;
/// A flexible column is never narrower.
const NARROWEST: usize = 8;

/// A column.
#[derive(Debug)]
pub struct Column {
    title: String,
    right: bool,
    flexible: Option<usize>,
    spare: u8,
    meaning: String,
}

impl Column {
    /// A column of figures, set to the right. The title may have two lines.
    pub fn figure(title: impl Into<String>) -> Column {
        Column {
            title: title.into(),
            right: true,
            flexible: None,
            spare: 0,
            meaning: String::new(),
        }
    }

    /// A column of text that is not broken.
    pub fn text(title: impl Into<String>) -> Column {
        Column {
            right: false,
            ..Column::figure(title)
        }
    }

    /// A column of text that is broken into lines rather than that another is left out, down to `comfortable` columns.
    pub fn flexible(title: impl Into<String>, comfortable: usize) -> Column {
        Column {
            flexible: Some(comfortable),
            ..Column::text(title)
        }
    }

    /// The same with words on what it means, to stand below the table where the column is shown.
    pub fn means(self, meaning: impl Into<String>) -> Column {
        Column {
            meaning: meaning.into(),
            ..self
        }
    }

    /// The same, to be left out where there is no room; those with the highest `order` first.
    pub fn spare(self, order: u8) -> Column {
        Column {
            spare: order,
            ..self
        }
    }
}

/// A cell: its text and its style.
pub type Entry = (String, Style);

/// A cell in no particular style.
pub fn entry(text: impl Into<String>) -> Entry {
    (text.into(), Style::new())
}

/// A table.
#[derive(Debug)]
pub struct Grid {
    columns: Vec<Column>,
    rows: Vec<Vec<Entry>>,
}

impl Grid {
    /// A table without rows.
    pub fn new(columns: Vec<Column>) -> Grid {
        Grid {
            columns,
            rows: Vec::new(),
        }
    }

    /// Adds a row, a cell for each column.
    pub fn row(&mut self, cells: Vec<Entry>) {
        self.rows.push(cells);
    }

    /// The table in at most `room` columns.
    pub fn show(&self, room: usize, colour: bool) -> String {
        let widths = self.fit(room);
        let mut builder = Builder::new();
        builder.push_record(widths.iter().map(|(index, _)| {
            let lines = self.columns[*index].title.split('\n');
            painted(lines, STRONG, colour)
        }));
        for row in &self.rows {
            builder.push_record(widths.iter().map(|(index, width)| {
                let (text, style) = &row[*index];
                match self.columns[*index].flexible {
                    Some(_) => painted(
                        wrap(text, *width).iter().map(String::as_str),
                        *style,
                        colour,
                    ),
                    None => paint(text, *style, colour),
                }
            }));
        }
        let mut table = builder.build();
        let rule = HorizontalLine::new('─');
        table
            .with(Lines::empty().horizontals([(1, rule)]))
            .with(Padding::new(0, GAP, 0, 0))
            .with(AlignmentStrategy::PerLine);
        for (place, (index, _)) in widths.iter().enumerate() {
            if self.columns[*index].right {
                table.with(Modify::new(Columns::one(place)).with(Alignment::right()));
            }
        }
        table.with(Modify::new(Rows::first()).with(Alignment::bottom()));
        table.with(Modify::new(Columns::last()).with(Padding::zero()));
        let lines: Vec<String> = table
            .to_string()
            .lines()
            .map(|line| line.trim_end().to_owned())
            .collect();
        lines.join("\n")
    }

    /// What the columns shown in `room` columns mean.
    pub fn meanings(&self, room: usize) -> impl Iterator<Item = &str> {
        let meanings = self
            .fit(room)
            .into_iter()
            .map(|(index, _)| self.columns[index].meaning.as_str());
        meanings.filter(|meaning| !meaning.is_empty())
    }

    /// The columns that have room, by index, each with its width.
    fn fit(&self, room: usize) -> Vec<(usize, usize)> {
        let mut widths: Vec<(usize, usize)> = (0..self.columns.len())
            .filter(|index| self.says_something(*index))
            .map(|index| (index, self.natural(index)))
            .collect();
        loop {
            let over = total(&widths).saturating_sub(room);
            if over == 0 {
                return widths;
            }
            if let Some(narrowed) = self.narrowed(&widths, over, |comfortable| comfortable) {
                return narrowed;
            }
            let spare = |index: usize| self.columns[index].spare;
            let last = widths
                .iter()
                .map(|(index, _)| spare(*index))
                .max()
                .unwrap_or(0);
            if last == 0 {
                let least = self.narrowed(&widths, over, |_| NARROWEST);
                return least.unwrap_or(widths);
            }
            widths.retain(|(index, _)| spare(*index) != last);
        }
    }

    /// The widths with `over` taken off the flexible columns, the widest first, none left narrower than `least`
    /// allows; `None` where that cannot be.
    fn narrowed(
        &self,
        widths: &[(usize, usize)],
        over: usize,
        least: impl Fn(usize) -> usize,
    ) -> Option<Vec<(usize, usize)>> {
        let mut narrowed = widths.to_vec();
        for _ in 0..over {
            let widest = narrowed
                .iter_mut()
                .filter(|(index, width)| {
                    self.columns[*index]
                        .flexible
                        .is_some_and(|comfortable| *width > least(comfortable))
                })
                .max_by_key(|(_, width)| *width)?;
            widest.1 -= 1;
        }
        Some(narrowed)
    }

    /// A spare column without a single cell is left out from the start.
    fn says_something(&self, index: usize) -> bool {
        self.columns[index].spare == 0 || self.rows.iter().any(|row| !row[index].0.is_empty())
    }

    fn natural(&self, index: usize) -> usize {
        let column = &self.columns[index];
        let titles = column.title.split('\n').map(UnicodeWidthStr::width);
        let cells = self.rows.iter().map(|row| match column.flexible {
            Some(_) => plain(&row[index].0).width(),
            None => row[index].0.width(),
        });
        titles.chain(cells).max().unwrap_or(0)
    }
}

fn total(widths: &[(usize, usize)]) -> usize {
    let cells: usize = widths.iter().map(|(_, width)| width).sum();
    cells + GAP * widths.len().saturating_sub(1)
}

/// Lines in one cell, each painted by itself so that no style runs over into the next column.
fn painted<'t>(lines: impl Iterator<Item = &'t str>, style: Style, colour: bool) -> String {
    let lines: Vec<String> = lines.map(|line| paint(line, style, colour)).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grid() -> Grid {
        let mut grid = Grid::new(vec![
            Column::flexible("rule", 12),
            Column::figure("settled\nhits"),
            Column::figure("rate").spare(1),
            Column::text("note").spare(2),
        ]);
        grid.row(vec![
            entry("unfilled-placeholder"),
            entry("1,204"),
            entry("18.2%"),
            entry("陳美玲"),
        ]);
        grid.row(vec![entry("stranger"), entry("9"), entry("–"), entry("ok")]);
        grid
    }

    #[test]
    fn with_room_everything_lines_up() {
        assert_eq!(
            grid().show(80, false),
            "                      settled\n\
             rule                     hits   rate  note\n\
             ────────────────────────────────────────────\n\
             unfilled-placeholder    1,204  18.2%  陳美玲\n\
             stranger                    9      –  ok"
        );
    }

    #[test]
    fn without_room_text_is_broken_and_then_spare_columns_go() {
        assert_eq!(
            grid().show(36, false),
            "             settled\n\
             rule            hits   rate  note\n\
             ───────────────────────────────────\n\
             unfilled-      1,204  18.2%  陳美玲\n\
             placeholder\n\
             stranger           9      –  ok"
        );
        let narrow = grid().show(22, false);
        assert!(
            !narrow.contains("note") && !narrow.contains("rate"),
            "{narrow}"
        );
        assert!(narrow.lines().all(|line| line.width() <= 22), "{narrow}");
    }

    #[test]
    fn colour_does_not_shift_a_column() {
        let mut plain = grid();
        let shown = plain.show(80, false);
        for row in &mut plain.rows {
            row[2].1 = STRONG;
        }
        let coloured = plain.show(80, true);
        assert!(coloured.contains("\u{1b}[1m18.2%\u{1b}[0m"), "{coloured}");
        let stripped = coloured.replace("\u{1b}[1m", "").replace("\u{1b}[0m", "");
        let trimmed: Vec<&str> = stripped.lines().map(str::trim_end).collect();
        assert_eq!(trimmed.join("\n"), shown);
    }
}
