//! Slips of a careless hand that no list of misspellings has: spaces and marks in the wrong place, apostrophes left out, words
//! written twice, "a" for "an".

use super::fold::ascii_hash;
use super::span::{Span, Spans};
use super::words::{Gap, Shape, Word};
use std::sync::LazyLock;

/// Contractions without their apostrophe; those that are words of their own ("well", "were", "lets") are left out.
const BARE_CONTRACTIONS: &str = "im ive dont doesnt didnt cant wont isnt arent wasnt werent couldnt wouldnt shouldnt havent hasnt hadnt youre \
    youve youll theyre theyve thats whats heres theres weve wouldve couldve shouldve aint";

/// Plurals and joined words that English does not have.
const NO_WORDS: &str = "informations advices softwares equipments knowledges staffs furnitures homeworks researches alongwith aswell atleast infact \
    incase upto eachother noone thankyou goodday goodmorning";

/// Words that people write twice on purpose.
const TWICE: &str = "that had very really so bye no please pls many long much too far again knock had is in on ha hi hey yes";

/// Pairs of words that do not go together.
const NO_PAIRS: &[(&str, &str)] = &[
    ("a", "several"),
    ("a", "many"),
    ("am", "agree"),
    ("am", "having"),
    ("am", "belong"),
    ("more", "better"),
    ("more", "easier"),
    ("most", "best"),
    ("each", "others"),
    ("we", "was"),
    ("you", "was"),
    ("they", "was"),
    ("you", "is"),
    ("i", "has"),
    ("i", "is"),
    ("i", "wants"),
    ("he", "have"),
    ("she", "have"),
    ("it", "have"),
    ("should", "of"),
    ("could", "of"),
    ("would", "of"),
    ("kind", "regard"),
    ("best", "regard"),
    ("your", "welcome"),
    ("forward", "hearing"),
    ("the", "both"),
    ("much", "people"),
    ("this", "companies"),
    ("these", "company"),
    ("since", "years"),
];

struct Known {
    single: Vec<u64>,
    twice: Vec<u64>,
    pairs: Vec<(u64, u64)>,
    /// A bit for each single word and each first word of a pair: most words are none.
    filter: [u64; 16],
}

impl Known {
    fn may_hold(&self, hash: u64) -> bool {
        self.filter[(hash >> 6) as usize % 16] & (1 << (hash % 64)) != 0
    }
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let hashes = |words: &str| {
        let mut hashes: Vec<u64> = words.split_whitespace().map(ascii_hash).collect();
        hashes.sort_unstable();
        hashes
    };
    let single = hashes(&[BARE_CONTRACTIONS, NO_WORDS].join(" "));
    let pairs = NO_PAIRS.iter();
    let pairs: Vec<(u64, u64)> = pairs
        .map(|(one, other)| (ascii_hash(one), ascii_hash(other)))
        .collect();
    let mut filter = [0; 16];
    for hash in single.iter().chain(pairs.iter().map(|(one, _)| one)) {
        filter[(hash >> 6) as usize % 16] |= 1 << (hash % 64);
    }
    Known {
        single,
        twice: hashes(TWICE),
        pairs,
        filter,
    }
});

/// The slips of an English text, in their order.
pub(super) fn slips(words: &[Word], text: &str, found: &mut Spans) {
    for (index, word) in words.iter().enumerate() {
        if is_no_word(word) {
            found.push(word.span);
        }
        let before = index.checked_sub(1).map(|before| &words[before]);
        before
            .and_then(|before| slip_between(before, word, text))
            .into_iter()
            .for_each(|span| found.push(span));
    }
    slip_at_end(words, text)
        .into_iter()
        .for_each(|span| found.push(span));
}

/// Whether there is a slip from the first to the last of some words.
pub(super) fn any_within(words: &[Word], text: &str) -> bool {
    let mut pairs = words.windows(2);
    words.iter().any(is_no_word)
        || pairs.any(|pair| slip_between(&pair[0], &pair[1], text).is_some())
}

fn is_no_word(word: &Word) -> bool {
    let known = &*KNOWN;
    known.may_hold(word.hash) && known.single.binary_search(&word.hash).is_ok()
}

/// Where two words in a row make a slip.
pub(super) fn slip_between(before: &Word, word: &Word, text: &str) -> Option<Span> {
    let both = Span {
        start: before.span.start,
        end: word.span.end,
    };
    let between = &text[before.span.end as usize..word.span.start as usize];
    let slipped = match between {
        " " | "\n" => twice(before, word) || no_pair(before, word, text),
        // What stands between most others is in its place.
        ", " | ". " | "! " | "? " | ": " | ",\n" | ".\n" | ",\n\n" | ".\n\n" => false,
        _ => joined(before, word, between, text) || stray(between),
    };
    slipped.then_some(both)
}

/// The last word, where a mark goes astray after it.
pub(super) fn slip_at_end(words: &[Word], text: &str) -> Option<Span> {
    let last = words.last()?;
    ends_stray(&text[last.span.end as usize..]).then_some(last.span)
}

/// The first shouted phrase: three words or more in capitals, with numbers or a single letter among them. Two must be
/// words that cues know, for acronyms in a row shout nothing.
pub(super) fn shouted(words: &[Word]) -> Option<Span> {
    let mut start = 0;
    while start < words.len() {
        let run = words[start..].iter().enumerate().take_while(|(at, word)| {
            let joins = *at == 0 || word.gap == Gap::None;
            let letter = word.shape == Shape::Capital && word.span.end - word.span.start == 1;
            joins && (letter || matches!(word.shape, Shape::Shouted | Shape::Number))
        });
        let (mut length, mut shouted, mut known) = (0, 0, 0);
        for (_, word) in run {
            length += 1;
            shouted += u32::from(word.shape == Shape::Shouted);
            known += u32::from(word.shape == Shape::Shouted && word.id != 0);
        }
        if shouted >= 3 && known >= 2 {
            return Some(Span {
                start: words[start].span.start,
                end: words[start + length - 1].span.end,
            });
        }
        start += length.max(1);
    }
    None
}

/// Whether a space is missing after a mark: "country,we", "Ana.Im", "role...a few".
fn joined(before: &Word, word: &Word, between: &str, text: &str) -> bool {
    let plain = |word: &Word| !matches!(word.shape, Shape::Number | Shape::Address);
    let letters = |word: &Word| word.span.end - word.span.start;
    if !plain(before) || !plain(word) {
        return false;
    }
    match between {
        "," | ";" | "!" | "?" | "..." | "…" => letters(before) > 1,
        // "Node.js" is one thing; "over.We" is two sentences.
        "." => {
            let small = before
                .span
                .of(text)
                .ends_with(|sign: char| sign.is_lowercase());
            letters(before) > 2 && small && word.shape == Shape::Capital
        }
        _ => false,
    }
}

/// Whether a mark follows a space ("well !"), or dots run on ("..", "......").
fn stray(between: &str) -> bool {
    let bytes = between.as_bytes();
    let spaced = matches!(bytes, [b' ', b',' | b'!' | b'?' | b'.' | b';', rest @ ..]
        if rest.first().map_or(bytes[1] != b'.', |next| next.is_ascii_whitespace() || *next == bytes[1]) && !between.starts_with(" .."));
    let dots = bytes
        .split(|byte| *byte != b'.')
        .map(<[u8]>::len)
        .max()
        .unwrap_or(0);
    spaced || dots == 2 || dots > 3 || between.contains("….") || between.contains("……")
}

/// Whether a mark follows a space at the very end, where no name such as ".NET" can.
fn ends_stray(tail: &str) -> bool {
    stray(tail) || tail.trim_end() == " ."
}

fn twice(before: &Word, word: &Word) -> bool {
    before.hash == word.hash
        && word.shape == Shape::Small
        && word.span.end - word.span.start > 1
        && KNOWN.twice.binary_search(&word.hash).is_err()
}

/// Whether two words do not go together: pairs from a list, "a" before a vowel, "an" before a consonant.
fn no_pair(before: &Word, word: &Word, text: &str) -> bool {
    if KNOWN.may_hold(before.hash) && KNOWN.pairs.contains(&(before.hash, word.hash)) {
        return true;
    }
    let article = before.span.of(text);
    if !matches!(article, "a" | "an") || word.shape != Shape::Small {
        return false;
    }
    let next = word.span.of(text).as_bytes();
    let sounded = [
        "one", "once", "eu", "ew", "unu", "uni", "use", "ubi", "hono", "hour", "heir",
    ];
    if next.len() < 3
        || sounded
            .iter()
            .any(|start| next.starts_with(start.as_bytes()))
    {
        return false;
    }
    match article {
        "a" => matches!(next[0], b'a' | b'e' | b'i' | b'o'),
        _ => {
            next[0].is_ascii_lowercase()
                && !matches!(next[0], b'a' | b'e' | b'i' | b'o' | b'u' | b'h')
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::note::words;

    fn found(text: &str) -> usize {
        let mut read = Vec::new();
        words::read(text, |_| 0, &mut read);
        let mut spans = Spans::default();
        slips(&read, text, &mut spans);
        spans.as_slice().len()
    }

    #[test]
    fn slips_are_counted() {
        assert_eq!(found("Hi Ana.Im a baker,we bake ."), 4);
        assert_eq!(found("I dont know......and you .. say"), 3);
        assert_eq!(found("the the oven is an kiln or a oven"), 3);
    }

    #[test]
    fn ordinary_writing_has_none() {
        for text in [
            "Hi Ana, I'm a baker; we bake (well) at 5.30. \"Really?\" Yes... an hour, a one-off, a euro, a user, an SME.",
            "See Node.js, e.g. at cal.example/30min, 1,200 of a@b.org - very, very good :) !",
            "Ph.D. in Brno, T.J. said so so. Lets go, we were ill.",
        ] {
            assert_eq!(found(text), 0, "{text}");
        }
    }
}
