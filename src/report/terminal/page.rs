//! The page the review is written on: headings, paragraphs and tables that keep within its width.

use super::grid::Grid;
use anstyle::{AnsiColor, Style};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// What matters most.
pub const STRONG: Style = Style::new().bold();
/// What helps.
pub const GOOD: Style = AnsiColor::Green.on_default();
/// What hurts.
pub const BAD: Style = AnsiColor::Red.on_default();
/// What may be skipped.
pub const QUIET: Style = Style::new().dimmed();

/// Text is easier to read in lines no longer than this, however wide the terminal is.
const READABLE: usize = 100;

/// A page being written.
#[derive(Debug)]
pub struct Page {
    width: usize,
    colour: bool,
    text: String,
    /// Meanings already given: each is given once.
    said: Vec<String>,
}

impl Page {
    /// An empty page of `width` columns.
    pub fn new(width: usize, colour: bool) -> Page {
        Page {
            width,
            colour,
            text: String::new(),
            said: Vec::new(),
        }
    }

    /// A blank line, then a title.
    pub fn heading(&mut self, title: &str) {
        self.blank();
        self.lines("", "", title, STRONG);
    }

    /// A blank line.
    pub fn blank(&mut self) {
        self.text.push('\n');
    }

    /// A paragraph of the first importance.
    pub fn strong(&mut self, text: &str) {
        self.lines("", "", text, STRONG);
    }

    /// A paragraph.
    pub fn prose(&mut self, text: &str) {
        self.lines("  ", "  ", text, Style::new());
    }

    /// Lines already made, each ended.
    pub fn block(&mut self, lines: &str) {
        self.text.push_str(lines);
    }

    /// A paragraph at the margin.
    pub fn line(&mut self, text: &str, style: Style) {
        self.lines("", "", text, style);
    }

    /// A paragraph that explains and may be skipped.
    pub fn hint(&mut self, text: &str) {
        self.lines("  ", "  ", text, QUIET);
    }

    /// An item of a list, `label` before its first line.
    pub fn item(&mut self, label: &str, text: &str, style: Style) {
        let first = format!("  {label} ");
        let rest = " ".repeat(first.width());
        self.lines(&first, &rest, text, style);
    }

    /// A table, and below it what its columns mean where that was not yet said.
    pub fn grid(&mut self, grid: &Grid) {
        let room = self.width - 2;
        for line in grid.show(room, self.colour).lines() {
            self.text.push_str("  ");
            self.text.push_str(line);
            self.text.push('\n');
        }
        let mut fresh: Vec<&str> = grid.meanings(room).collect();
        fresh.retain(|meaning| !self.said.iter().any(|said| said == meaning));
        if !fresh.is_empty() {
            self.hint(&fresh.join(" "));
            self.said.extend(fresh.into_iter().map(str::to_owned));
        }
    }

    /// The page's text.
    pub fn finish(self) -> String {
        self.text
    }

    fn lines(&mut self, first: &str, rest: &str, text: &str, style: Style) {
        let room = self.width.min(READABLE) - rest.width();
        for (index, line) in wrap(text, room).iter().enumerate() {
            self.text.push_str(if index == 0 { first } else { rest });
            self.text.push_str(&paint(line, style, self.colour));
            self.text.push('\n');
        }
    }
}

/// Text in a style, where colours are wanted.
pub fn paint(text: &str, style: Style, colour: bool) -> String {
    if colour && style != Style::new() && !text.is_empty() {
        format!("{style}{text}{style:#}")
    } else {
        text.to_owned()
    }
}

/// Text from a log made safe to show in a line: no control sequence, no turned direction, single spaces.
pub fn plain(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let shown: String = text
        .chars()
        .filter(|c| !turns(*c))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text in lines of at most `room` columns, broken at spaces, in a long word after a hyphen, else where it must.
pub fn wrap(text: &str, room: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in plain(text).split(' ') {
        let line = lines.last_mut().expect("there is always a line");
        let gap = usize::from(!line.is_empty());
        if line.width() + gap + word.width() <= room {
            line.push_str(&" ".repeat(gap));
            line.push_str(word);
            continue;
        }
        if line.is_empty() {
            lines.pop();
        }
        lines.extend(pieces(word, room));
    }
    lines
}

/// A word in pieces of at most `room` columns.
fn pieces(word: &str, room: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for part in word.split_inclusive('-') {
        let piece = pieces.last_mut().expect("there is always a piece");
        if piece.width() + part.width() <= room {
            piece.push_str(part);
            continue;
        }
        pieces.push(String::new());
        for sign in part.graphemes(true) {
            let piece = pieces.last_mut().expect("there is always a piece");
            if piece.width() + sign.width() > room && !piece.is_empty() {
                pieces.push(sign.to_owned());
            } else {
                piece.push_str(sign);
            }
        }
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// The text's beginning in `room` columns, with `…` where something is left out.
pub fn cut(text: &str, room: usize) -> String {
    if text.width() <= room {
        return text.to_owned();
    }
    let mut begun = String::new();
    for sign in text.graphemes(true) {
        if begun.width() + sign.width() + 1 > room {
            break;
        }
        begun.push_str(sign);
    }
    begun.truncate(begun.trim_end().len());
    begun + "…"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_spaces_then_hyphens_then_anywhere() {
        assert_eq!(wrap("one two three", 8), ["one two", "three"]);
        assert_eq!(
            wrap("unfilled-placeholder", 12),
            ["unfilled-", "placeholder"]
        );
        assert_eq!(wrap("abcdefgh ij", 5), ["abcde", "fgh", "ij"]);
        assert_eq!(wrap("再会できて嬉しい", 6), ["再会で", "きて嬉", "しい"]);
        assert_eq!(wrap("", 5), [""]);
    }

    #[test]
    fn a_log_cannot_write_to_the_terminal() {
        assert_eq!(plain("Ana\u{1b}[31m\n\tFeld\u{202e}!"), "Ana [31m Feld!");
    }

    #[test]
    fn text_is_cut_between_signs() {
        assert_eq!(cut("Björn Åkesson", 13), "Björn Åkesson");
        assert_eq!(cut("Björn Åkesson", 7), "Björn…");
        assert_eq!(cut("陳美玲", 5), "陳美…");
        assert_eq!(cut("陳美玲", 4), "陳…");
    }

    #[test]
    fn colour_only_when_asked() {
        assert_eq!(paint("x", BAD, false), "x");
        assert_eq!(paint("x", BAD, true), "\u{1b}[31mx\u{1b}[0m");
        assert_eq!(paint("x", Style::new(), true), "x");
    }
}
