//! Whom a note greets.

use super::span::Span;
use super::words::{Gap, Shape, hash_of};
use super::{Note, Tag};
use std::sync::LazyLock;

/// Words that stand where a name would and are none.
const NOT_NAMES: &str = "there all everyone everybody team folks friend friends sir madam sirs colleague colleagues connection dear again from \
    fellow guys and hiring recruiter owner manager reader i we you my it this hope just thanks thank morning afternoon evening day monday \
    tuesday wednesday thursday friday happy good valued linkedin member mr mrs ms miss dr prof professor to whom zusammen alle team tag \
    morgen abend damen herren à tous toutes madame monsieur todos todas allemaal a o your name neighbor neighbour stranger";

static NOT_NAMES_HASHED: LazyLock<Vec<u64>> = LazyLock::new(|| {
    let mut hashes: Vec<u64> = NOT_NAMES.split_whitespace().map(hash_of).collect();
    hashes.sort_unstable();
    hashes
});

/// Titles, which come before a name or before a surname alone.
const TITLES: &str = "mr mrs ms miss mx dr prof professor sir madam herr frau monsieur madame m mme señor señora sr sra sr. don doña senhor senhora \
    dhr mevrouw meneer de heer ing dipl";

static TITLES_HASHED: LazyLock<Vec<u64>> =
    LazyLock::new(|| TITLES.split_whitespace().map(hash_of).collect());

/// The longest name that a greeting holds, in words.
const LONGEST: usize = 4;

impl Note {
    /// The name in the greeting that the note begins with; `None` where it greets nobody by name.
    pub fn greeted(&self, message: &str) -> Option<Span> {
        let words = self.words();
        let greeting = self.marks().iter().find(|mark| mark.tag == Tag::Greeting)?;
        let sentence = self
            .sentences()
            .iter()
            .find(|sentence| sentence.start == usize::from(greeting.first))?;
        // Only the first lines greet; a subject may stand before them.
        if sentence.start > 20 {
            return None;
        }
        let mut first = usize::from(greeting.last) + 1;
        let mut end = sentence.end;
        // The stop of "Mrs." ends no sentence.
        while first < words.len() && is_title(words[first].hash) {
            first += 1;
            let goes_on = self
                .sentences()
                .iter()
                .find(|sentence| sentence.start == first);
            end = goes_on.map_or(end, |sentence| sentence.end);
        }
        let last = self.name_end(message, first, end);
        if last == first {
            return None;
        }
        // A greeting is a few words and then a break; "Dear Norvik makes good robots" is none.
        let breaks = last == end || words[last].gap != Gap::None;
        let last = if breaks { last } else { first + 1 };
        Some(Span {
            start: words[first].span.start,
            end: words[last - 1].span.end,
        })
    }

    /// The word after the name that starts at `first`; `first` itself where no name does.
    fn name_end(&self, message: &str, first: usize, end: usize) -> usize {
        let words = self.words();
        let mut last = first;
        while last < end && last - first < LONGEST {
            let word = &words[last];
            let named = matches!(word.shape, Shape::Capital | Shape::Shouted)
                && NOT_NAMES_HASHED.binary_search(&word.hash).is_err();
            let particle =
                last > first && word.shape == Shape::Small && is_particle(word.span.of(message));
            let goes_on = last == first || word.gap == Gap::None;
            if !goes_on || !(named || particle) {
                break;
            }
            last += 1;
        }
        last
    }
}

fn is_title(hash: u64) -> bool {
    TITLES_HASHED.contains(&hash)
}

fn is_particle(word: &str) -> bool {
    [
        "van", "von", "de", "da", "di", "der", "den", "del", "la", "le", "bin", "al", "el", "dos",
        "du", "ten", "ter",
    ]
    .contains(&word)
}
