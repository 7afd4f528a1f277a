//! How long a note is, as a person counts.

use unicode_segmentation::UnicodeSegmentation;

/// The characters of a text as a person sees them (grapheme clusters): an emoji with a skin tone is one.
pub fn characters(text: &str) -> usize {
    if text.is_ascii() {
        // A line end of two bytes is one character.
        return text.len() - text.matches("\r\n").count();
    }
    text.graphemes(true).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_counted_as_seen() {
        assert_eq!(characters("a\r\nb"), 3);
        assert_eq!(characters("José 👋🏽"), 6);
        assert_eq!(characters("Jose\u{301}"), 4);
        assert_eq!(characters(""), 0);
    }
}
