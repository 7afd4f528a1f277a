//! How long a note is, as a person counts.

use unicode_segmentation::UnicodeSegmentation;

/// The characters of a text as a person sees them (grapheme clusters): an emoji with a skin tone is one.
pub fn characters(text: &str) -> usize {
    if text.is_ascii() {
        return characters_ascii(text);
    }
    // Runs of plain letters and spaces need no looking at: only what touches another character may join it.
    let mut seen = 0;
    let mut rest = text;
    while let Some(foreign) = first_foreign(rest.as_bytes()) {
        let mut plain = foreign.saturating_sub(1);
        // The two bytes of a line end stay together.
        while plain > 0 && rest.as_bytes()[plain].is_ascii_control() {
            plain -= 1;
        }
        seen += characters_ascii(&rest[..plain]);
        let run = &rest[plain..];
        let end = run
            .bytes()
            .skip(1)
            .position(|byte| byte.is_ascii_alphanumeric() || byte == b' ');
        let (run, after) = run.split_at(end.map_or(run.len(), |end| end + 1));
        seen += if run.chars().all(stands_alone) {
            run.chars().count()
        } else {
            run.graphemes(true).count()
        };
        rest = after;
    }
    seen + characters_ascii(rest)
}

/// Whether a character joins no other by itself: Latin letters, quotes and dashes do not.
fn stands_alone(sign: char) -> bool {
    matches!(sign, ' '..='~' | '\u{c0}'..='\u{2ff}' | '–'..='‟' | '…')
}

/// The first byte that is not ASCII's.
fn first_foreign(bytes: &[u8]) -> Option<usize> {
    let plain = bytes.chunks(32).take_while(|chunk| chunk.is_ascii());
    let from = 32 * plain.count();
    let rest = bytes.get(from..)?;
    let foreign = rest.iter().position(|byte| !byte.is_ascii());
    foreign.map(|at| from + at)
}

/// A line end of two bytes is one character.
fn characters_ascii(text: &str) -> usize {
    let bytes = text.as_bytes();
    let line_ends =
        memchr::memchr_iter(b'\r', bytes).filter(|at| bytes.get(at + 1) == Some(&b'\n'));
    text.len() - line_ends.count()
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn the_short_way_counts_what_the_long_one_does(text in "(a|b| |\r\n|\n|é|e\u{301}|👋🏽|👩\u{200d}🚀|ß|-|’|…|\u{301}|\u{200d}){0,24}") {
            proptest::prop_assert_eq!(characters(&text), text.graphemes(true).count());
        }
    }

    #[test]
    fn characters_are_counted_as_seen() {
        assert_eq!(characters("a\r\nb"), 3);
        assert_eq!(characters("José 👋🏽"), 6);
        assert_eq!(characters("Jose\u{301}"), 4);
        assert_eq!(characters(""), 0);
    }
}
