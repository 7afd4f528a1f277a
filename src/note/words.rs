//! A note as words and sentences: read once, in one pass over the bytes.
//!
//! Plain ASCII takes the short way. Everything else is folded: letters in mathematical alphabets and wide forms
//! become plain ones (NFKC), diacritics fall away, curly apostrophes are apostrophes. A word keeps its place in the note,
//! and a hash of its folded letters, by which it is looked up.

use super::Span;
use super::address::address_end;
use super::eight::{EACH, Eight, below};
use super::fold::{CLASSES, DIGIT, Hash, LARGE, OTHER, fold, is_apostrophe};

pub use super::fold::{ascii_hash, hash_of};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A word, a number or an address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Word {
    /// Where it stands.
    pub span: Span,
    /// A hash of its folded letters, the same on every machine.
    pub hash: u64,
    /// Its number in the vocabulary of the cues; 0 for a word that they do not know.
    pub id: u16,
    /// What stands before it.
    pub gap: Gap,
    /// What it looks like.
    pub shape: Shape,
    /// Whether it ends as the words for trades do: baker, surveyor, pianist, accountant, electrician.
    pub trade: bool,
    /// Whether it ends as regular verbs of the past do.
    pub past: bool,
}

/// What stands before a word.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Gap {
    /// A space or a hyphen.
    None,
    /// A comma, a colon, a dash, a bracket.
    Clause,
    /// A line end inside a sentence.
    Line,
    /// The end of a sentence.
    Stop,
    /// The end of a question.
    Question,
    /// A blank line, or a bullet.
    Paragraph,
}

/// What a word looks like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// In small letters.
    Small,
    /// With a capital first.
    Capital,
    /// In capitals, two letters or more.
    Shouted,
    /// A number.
    Number,
    /// A web or mail address.
    Address,
    /// Of a field that was to be filled in: it says nothing.
    Field,
}

/// The hash that every address has.
const ADDRESS: u64 = ascii_hash("<address>");

/// Reads `text` into `words`, whose memory is reused; answers whether a question mark stands at the very end. `look_up`
/// gives a word's number in the vocabulary.
pub fn read(text: &str, look_up: impl Fn(u64) -> u16, words: &mut Vec<Word>) -> bool {
    words.clear();
    let mut between = Between::default();
    read_on(text, 0, &look_up, words, &mut between);
    between.asks()
}

/// Adds the words of `text` from `at` on to `words`; `between` is what stands before, and then what stands at the end.
pub(super) fn read_on(
    text: &str,
    mut at: usize,
    look_up: &impl Fn(u64) -> u16,
    words: &mut Vec<Word>,
    between: &mut Between,
) {
    let bytes = text.as_bytes();
    while at < bytes.len() {
        let byte = bytes[at];
        let starts_word = if byte < 0x80 {
            CLASSES[usize::from(byte)] != OTHER || (byte == b'\'' && between.inside)
        } else {
            let sign = text[at..].chars().next().unwrap_or(' ');
            let starts = sign.is_alphanumeric() || (is_apostrophe(sign) && between.inside);
            if !starts {
                between.sign(sign);
                at += sign.len_utf8();
                continue;
            }
            true
        };
        if starts_word {
            let (end, hash, shape) = word(text, at);
            if byte == b'\'' || byte >= 0x80 {
                let plain = text[at..end].trim_start_matches(is_apostrophe);
                // What follows the apostrophe of "d'équipe" is a word by itself, and that of "we'll" is none.
                if end - at > plain.len() && !is_contraction(plain) && !plain.is_empty() {
                    at = end - plain.len();
                    continue;
                }
            }
            if end > at {
                words.push(Word {
                    span: Span::new(at, end),
                    hash,
                    id: look_up(hash),
                    gap: between.take(),
                    shape,
                    trade: ends_as_a_trade(&bytes[at..end]),
                    past: end - at > 4 && bytes[at..end].ends_with(b"ed"),
                });
                at = end;
                // Between most words stands one space.
                if let [b' ', next, ..] = bytes[at..]
                    && CLASSES[usize::from(next)] != OTHER
                {
                    between.inside = false;
                    at += 1;
                }
                continue;
            }
        }
        between.ascii(byte);
        at += 1;
    }
}

/// Whether letters after an apostrophe are what is left of an English word.
pub(super) fn is_contraction(rest: &str) -> bool {
    const LEFT: [&str; 8] = ["s", "t", "d", "m", "n", "ll", "ve", "re"];
    LEFT.iter().any(|left| left.eq_ignore_ascii_case(rest))
}

/// The hash of the first word of a text that begins with one.
pub fn first_hash(text: &str) -> Option<u64> {
    let first = *text.as_bytes().first()?;
    (CLASSES[usize::from(first)] != OTHER).then(|| word(text, 0).1)
}

/// Collects what stands between two words.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Between {
    /// Whether nothing does: an apostrophe then belongs to the word before.
    inside: bool,
    lines: u8,
    clause: bool,
    stop: bool,
    bullet: bool,
    question: bool,
}

impl Between {
    fn ascii(&mut self, byte: u8) {
        self.inside = false;
        match byte {
            b'\n' => self.lines = self.lines.saturating_add(1),
            b'.' | b'!' => self.stop = true,
            b'?' => self.question = true,
            b'-' | b'*' if self.lines > 0 => self.bullet = true,
            b',' | b':' | b';' | b'(' | b')' | b'/' | b'|' | b'"' | b'[' | b']' => {
                self.clause = true
            }
            _ => {}
        }
    }

    fn sign(&mut self, sign: char) {
        self.inside = false;
        match sign {
            '…' | '。' | '！' => self.stop = true,
            '？' => self.question = true,
            '–' | '—' | '“' | '”' | '„' | '«' | '»' => self.clause = true,
            '•' | '▪' | '●' | '✅' | '👉' | '➡' => self.bullet = true,
            _ => {}
        }
    }

    /// Whether a question ended.
    pub(super) fn asks(&self) -> bool {
        self.question
    }

    /// What it comes to before a word.
    pub(super) fn take(&mut self) -> Gap {
        let gap = if self.question {
            Gap::Question
        } else if self.lines > 1 || self.bullet {
            Gap::Paragraph
        } else if self.stop {
            Gap::Stop
        } else if self.lines == 1 {
            Gap::Line
        } else if self.clause {
            Gap::Clause
        } else {
            Gap::None
        };
        *self = Between {
            inside: true,
            ..Between::default()
        };
        gap
    }
}

/// The word that starts at `at`: its end, its hash, its shape. Words of plain letters and digits, which nearly all are,
/// are read eight bytes at a time; [`any_word`] says the same of every word.
fn word(text: &str, at: usize) -> (usize, u64, Shape) {
    let bytes = text.as_bytes();
    let mut hash = Hash::default();
    let (mut end, mut capitals, mut digits, mut first_capital) = (at, 0, 0, false);
    loop {
        let eight = Eight::load(bytes, end);
        let length = eight.word_bytes();
        let kept = below(length);
        first_capital |= end == at && eight.large() & 0x80 != 0;
        capitals += (eight.large() & kept).count_ones();
        digits += (eight.digits() & kept).count_ones();
        if length > 0 {
            hash.add_eight((eight.0 | (EACH * 0x20)) & kept);
        }
        end += length as usize;
        if length < 8 {
            break;
        }
    }
    let ends = match bytes.get(end) {
        None | Some(b' ' | b'!' | b'?' | b'\n' | b'\'' | b')') => end > at,
        // A number goes on after a comma, and an address after a full stop or a colon.
        Some(b',' | b'.' | b':') => {
            end > at && bytes.get(end + 1).is_none_or(u8::is_ascii_whitespace)
        }
        Some(_) => false,
    };
    if !ends {
        return any_word(text, at);
    }
    let letters = (end - at) as u32 - digits;
    (
        end,
        hash.finish(),
        shape_of(letters, digits, capitals, first_capital),
    )
}

fn ends_as_a_trade(word: &[u8]) -> bool {
    let [.., before, last] = word else {
        return false;
    };
    match (before | 0x20, last | 0x20) {
        (b'e' | b'o', b'r') => word.len() > 4,
        (b's', b't') => word.len() > 5 && word[word.len() - 3] | 0x20 == b'i',
        (b'n', b't') => word.len() > 6 && word[word.len() - 3] | 0x20 == b'a',
        (b'a', b'n') => word.len() > 5 && word[word.len() - 3] | 0x20 == b'i',
        (b'e', b'e') => word.len() > 6,
        _ => false,
    }
}

fn shape_of(letters: u32, digits: u32, capitals: u32, first_capital: bool) -> Shape {
    if letters == 0 || digits > letters {
        Shape::Number
    } else if capitals >= 2 && capitals == letters {
        Shape::Shouted
    } else if first_capital {
        Shape::Capital
    } else {
        Shape::Small
    }
}

/// The word that starts at `at`, whatever its letters: its end, its hash, its shape. A contraction is two words, the second beginning with
/// its apostrophe. An end equal to `at` says that an apostrophe stands alone.
fn any_word(text: &str, at: usize) -> (usize, u64, Shape) {
    let bytes = text.as_bytes();
    let mut hash = Hash::default();
    let (mut end, mut letters, mut capitals, mut digits) = (at, 0_u32, 0_u32, 0_u32);
    let mut first_capital = false;
    while let Some(&byte) = bytes.get(end) {
        let class = CLASSES[usize::from(byte)];
        if class != OTHER {
            digits += u32::from(class == DIGIT);
            letters += u32::from(class != DIGIT);
            capitals += u32::from(class == LARGE);
            first_capital |= letters == 1 && class == LARGE;
            hash.add(byte | if class == LARGE { 0x20 } else { 0 });
            end += 1;
            continue;
        }
        if byte < 0x80 {
            // An address goes on with one of these signs and no space; hardly any word does.
            let joins = matches!(byte, b'.' | b'@' | b':' | b'-' | b'_');
            if joins
                && end > at
                && let Some(end) = address_end(text, at)
            {
                return (end, ADDRESS, Shape::Address);
            }
            let apostrophe = byte == b'\'' && end == at;
            let grouped = matches!(byte, b',' | b'.')
                && digits > 0
                && letters == 0
                && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
            if apostrophe || grouped {
                hash.add(byte);
                end += 1;
                continue;
            }
            break;
        }
        let Some(sign) = text[end..].chars().next() else {
            break;
        };
        let joins = is_combining_mark(sign) || sign == '\u{ad}' || sign == '\u{200d}';
        if !(sign.is_alphanumeric() || joins || (is_apostrophe(sign) && end == at)) {
            break;
        }
        if !joins {
            for plain in std::iter::once(sign).nfkc() {
                letters += u32::from(plain.is_alphabetic());
                digits += u32::from(plain.is_numeric());
                capitals += u32::from(plain.is_uppercase());
                first_capital |= letters == 1 && plain.is_uppercase();
                fold(plain, &mut |byte| hash.add(byte));
            }
        }
        end += sign.len_utf8();
    }
    if letters + digits == 0 {
        return (
            at + usize::from(bytes[at] >= 0x80 && end > at) * (end - at),
            hash.finish(),
            Shape::Small,
        );
    }
    let shape = shape_of(letters, digits, capitals, first_capital);
    (end, hash.finish(), shape)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<(String, Gap, Shape)> {
        let mut words = Vec::new();
        read(text, |_| 0, &mut words);
        let plain = |word: &Word| (word.span.of(text).to_owned(), word.gap, word.shape);
        words.iter().map(plain).collect()
    }

    fn texts(text: &str) -> Vec<String> {
        words(text).into_iter().map(|(word, ..)| word).collect()
    }

    #[test]
    fn the_short_way_and_the_long_way_agree() {
        let texts = [
            "a",
            "Ab",
            "AB",
            "A1",
            "12",
            "1a2",
            "abcdefgh",
            "abcdefghi",
            "Abcdefghijklmnopq7",
            "ABCDEFGHI",
            "x[",
            "x{",
            "x@",
            "x`",
            "x/",
            "x:",
            "z9Z0",
        ];
        for text in texts {
            for tail in ["", " ", ".", ". And", ", 5", "!", "é", "'s", "-in"] {
                let text = format!("{text}{tail}");
                assert_eq!(word(&text, 0), any_word(&text, 0), "{text}");
                let later = format!("Hi {text}");
                let (end, hash, shape) = word(&text, 0);
                assert_eq!(word(&later, 3), (end + 3, hash, shape), "{later}");
            }
        }
    }

    #[test]
    fn contractions_are_two_words() {
        assert_eq!(texts("I'd say don’t"), ["I", "'d", "say", "don", "’t"]);
        assert_eq!(hash_of("’t"), hash_of("'T"));
        assert_eq!(texts("'quoted' 'n' rock"), ["quoted", "n", "rock"]);
        assert_eq!(
            texts("l’équipe d'Ana, j'ai"),
            ["l", "équipe", "d", "Ana", "j", "ai"]
        );
    }

    #[test]
    fn letters_of_any_dress_are_the_same() {
        assert_eq!(hash_of("𝗛𝗲𝗹𝗹𝗼"), hash_of("hello"));
        assert_eq!(hash_of("José"), hash_of("jose"));
        assert_eq!(hash_of("Weiß"), hash_of("weiss"));
        let mut words = Vec::new();
        read("José 𝗛𝗶", |_| 0, &mut words);
        assert_eq!(words[0].hash, hash_of("jose"));
        assert_eq!(words[1].hash, hash_of("hi"));
    }

    #[test]
    fn addresses_and_numbers_are_told() {
        let shapes: Vec<Shape> = words("see cal.example/30min, 1,200 of a@b.org NOW")
            .into_iter()
            .map(|w| w.2)
            .collect();
        use Shape::{Address, Number, Shouted, Small};
        assert_eq!(shapes, [Small, Address, Number, Small, Address, Shouted]);
        assert_eq!(
            texts("T.J. and Node.js at 5."),
            ["T", "J", "and", "Node", "js", "at", "5"]
        );
    }
}
