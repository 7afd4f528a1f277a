//! A note on a sheet: in lines that fit, with stretches of it underlined. The one home of annotate-snippets.
//!
//! Underlines stand below the words only where every sign is as wide as its characters together, which is how they are
//! counted. Signs of which that is not so (emoji joined into one, keycaps) are shown by their first character.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Room at the right for a label behind the last underline of a line.
const LABEL: usize = 16;
/// What stands before each line.
const GUTTER: usize = 4;
/// Lines are broken by this file; the renderer is never to cut one.
const UNCUT: usize = 100_000;

/// A note as shown.
#[derive(Debug)]
pub struct Sheet {
    text: String,
    /// Where each sign begins: in the note, and in the text shown; and where they end.
    places: Vec<(usize, usize)>,
}

/// A stretch of the note to underline, in bytes, with words for it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Underline<'a> {
    /// The stretch.
    pub bytes: Range<usize>,
    /// What it is; empty for nothing.
    pub label: &'a str,
    /// Whether it is one of those that matter.
    pub strong: bool,
}

impl Sheet {
    /// The note in lines of which none is longer than `width` columns once underlined.
    pub fn new(note: &str, width: usize) -> Sheet {
        let room = width.saturating_sub(GUTTER + LABEL).max(20);
        let mut sheet = Sheet {
            text: String::new(),
            places: Vec::new(),
        };
        // The line being written: its width, and its last space with the width up to and with it.
        let (mut column, mut space) = (0, None);
        for (place, sign) in note.grapheme_indices(true) {
            let ends_line = sign.contains(['\n', '\r']);
            let shown = if ends_line {
                "\n".to_owned()
            } else {
                shown(sign)
            };
            let wide = shown.width();
            if !ends_line && column + wide > room && shown != " " {
                match space.take() {
                    Some((at, before)) => {
                        sheet.text.replace_range(at..=at, "\n");
                        column -= before;
                    }
                    None => {
                        sheet.text.push('\n');
                        column = 0;
                    }
                }
            }
            sheet.places.push((place, sheet.text.len()));
            if shown == " " {
                space = Some((sheet.text.len(), column + 1));
            }
            sheet.text.push_str(&shown);
            column += wide;
            if ends_line {
                (column, space) = (0, None);
            }
        }
        sheet.places.push((note.len(), sheet.text.len()));
        sheet
    }

    /// The sheet with these stretches underlined, every line ended; lines without any are left out where `all` is false.
    pub fn show(&self, underlines: &[Underline<'_>], all: bool, colour: bool) -> String {
        let renderer = match colour {
            true => Renderer::styled(),
            false => Renderer::plain(),
        };
        let renderer = renderer.term_width(UNCUT).decor_style(DecorStyle::Unicode);
        let annotations = underlines.iter().flat_map(|underline| {
            let kind = match underline.strong {
                true => AnnotationKind::Primary,
                false => AnnotationKind::Context,
            };
            let pieces = self.pieces(&underline.bytes).into_iter().enumerate();
            pieces.map(move |(index, piece)| {
                let label = (index == 0 && !underline.label.is_empty()).then_some(underline.label);
                kind.span(piece).label(label)
            })
        });
        let snippet = Snippet::source(self.text.as_str())
            .line_numbering(false)
            .fold(!all)
            .annotations(annotations);
        let group = Group::with_level(Level::WARNING).element(snippet);
        let shown = renderer.render(&[group]);
        let lines: Vec<&str> = shown.lines().map(str::trim_end).collect();
        lines.join("\n") + "\n"
    }

    /// A stretch of the note in the text shown, a piece for each line that it is on.
    fn pieces(&self, bytes: &Range<usize>) -> Vec<Range<usize>> {
        let after = self
            .places
            .partition_point(|(place, _)| *place <= bytes.start);
        let start = self.places[after.saturating_sub(1)].1;
        let until = self.places.partition_point(|(place, _)| *place < bytes.end);
        let end = self
            .places
            .get(until)
            .map_or(self.text.len(), |place| place.1);
        let mut pieces = Vec::new();
        let mut from = start;
        for line in self
            .text
            .get(start..end)
            .unwrap_or("")
            .split_inclusive('\n')
        {
            let words = line.trim();
            let begins = from + (line.len() - line.trim_start().len());
            if !words.is_empty() {
                pieces.push(begins..begins + words.len());
            }
            from += line.len();
        }
        pieces
    }
}

/// A sign as shown: nothing that steers a terminal or turns the direction, and no wider or narrower than counted.
fn shown(sign: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let safe = sign.chars().filter(|c| !turns(*c));
    let safe: String = safe
        .map(|c| {
            if c.is_control() || c.is_whitespace() {
                ' '
            } else {
                c
            }
        })
        .collect();
    let counted: usize = safe.chars().map(|c| c.width().unwrap_or(1)).sum();
    if counted == safe.width() {
        return safe;
    }
    safe.chars().take(1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn under<'a>(note: &str, words: &str, label: &'a str) -> Underline<'a> {
        let start = note.find(words).unwrap();
        Underline {
            bytes: start..start + words.len(),
            label,
            strong: true,
        }
    }

    /// What stands above the underlines, by columns.
    fn underlined(shown: &str) -> Vec<String> {
        let lines: Vec<&str> = shown.lines().collect();
        let mut found = Vec::new();
        for pair in lines.windows(2).filter(|pair| pair[1].contains('━')) {
            let mut column = 0;
            let marks: Vec<char> = pair[1].chars().collect();
            let mut words = String::new();
            for sign in pair[0].graphemes(true) {
                if marks.get(column) == Some(&'━') {
                    words.push_str(sign);
                } else if !words.is_empty() {
                    found.push(std::mem::take(&mut words));
                }
                column += sign.width();
            }
            found.extend((!words.is_empty()).then_some(words));
        }
        found
    }

    #[test]
    fn underlines_stand_below_wide_signs_and_joined_emoji() {
        let note = "🚀 陳さん 👩\u{200d}💻👍🏽 Zoe\u{308}\u{fe0f} send me 1\u{fe0f}\u{20e3} CV ❤\u{fe0f}, please call";
        for words in ["陳さん", "send me", "please call", "🚀 陳"] {
            let shown = Sheet::new(note, 90).show(&[under(note, words, "")], true, false);
            assert_eq!(underlined(&shown), [words], "{shown}");
        }
    }

    #[test]
    fn a_stretch_that_is_broken_is_underlined_on_both_lines() {
        let note = "one two three four five six seven";
        let shown = Sheet::new(note, 40).show(&[under(note, "three four five", "")], true, false);
        assert_eq!(underlined(&shown).join(" "), "three four five", "{shown}");
        assert!(shown.lines().all(|line| line.width() <= 40), "{shown}");
    }

    #[test]
    fn a_note_cannot_write_to_the_terminal() {
        let note = "call\u{1b}[31m me\u{202e} now\u{7}";
        let shown = Sheet::new(note, 60).show(&[under(note, "now", "ask")], true, false);
        assert!(
            shown.contains("call [31m me now") && shown.contains("ask"),
            "{shown:?}"
        );
        let steers = |c: char| c.is_control() && c != '\n' || c == '\u{202e}';
        assert!(!shown.contains(steers), "{shown:?}");
    }

    proptest! {
        #[test]
        fn any_note_fits(
            note in "[a-zé陳🚀👩💻👍🏽\u{200d}\u{fe0f}\u{20e3}\u{308}🇩🇪\u{202e}\u{1b}\u{a0}\t\r\n .,-]{0,120}",
            from in 0..120_usize, length in 0..60_usize, width in 40..120_usize,
        ) {
            let places: Vec<usize> = note.char_indices().map(|(place, _)| place).chain([note.len()]).collect();
            let start = places[from.min(places.len() - 1)];
            let end = places[(from + length).min(places.len() - 1)];
            let underline = Underline { bytes: start..end, label: "shared context", strong: true };
            let shown = Sheet::new(&note, width).show(&[underline], true, false);
            for line in shown.lines() {
                prop_assert!(line.width() <= width, "{width}: {line:?}");
            }
        }
    }
}
