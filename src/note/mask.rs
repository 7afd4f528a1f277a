//! Template masks: names, employers, titles, schools, places, numbers and links give way to placeholders, so that a mail
//! merge to 200 people is one text.

use super::parts::Parts;
use super::shingle::{self, Sketch, Sketcher};
#[cfg(test)]
use super::span::Span;
use super::words::{self, Gap, Shape, Word, ascii_hash};
use crate::outreach::{Field, Outreach};
use std::ops::Range;
use xxhash_rust::xxh3::xxh3_64;

/// What two notes have in common that are the same template with other names filled in: equal keys, equal masks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TemplateKey(pub u64);

/// What a masked stretch stood for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Slot {
    Name,
    Company,
    Title,
    School,
    Place,
    Shared,
    Number,
    Link,
}

impl Slot {
    /// What stands for it among the hashes of words.
    const fn hash(self) -> u64 {
        ascii_hash("<slot>").wrapping_add(self as u64 + 1)
    }

    fn shown(self) -> &'static str {
        match self {
            Slot::Name => "{name}",
            Slot::Company => "{company}",
            Slot::Title => "{title}",
            Slot::School => "{school}",
            Slot::Place => "{place}",
            Slot::Shared => "{shared}",
            Slot::Number => "{number}",
            Slot::Link => "{link}",
        }
    }
}

/// Fields whose text is masked, as a whole or (names) word by word. Longer matches win, then the order here.
const FIELDS: &[(Field, Slot)] = &[
    (Field::RecipientName, Slot::Name),
    (Field::SenderName, Slot::Name),
    (Field::RecipientCompany, Slot::Company),
    (Field::SenderCompany, Slot::Company),
    (Field::RecipientTitle, Slot::Title),
    (Field::SenderTitle, Slot::Title),
    (Field::RecipientSchool, Slot::School),
    (Field::RecipientLocation, Slot::Place),
    (Field::RecipientField, Slot::Title),
    (Field::SharedCompany, Slot::Shared),
    (Field::SharedSchool, Slot::Shared),
    (Field::SharedGroup, Slot::Shared),
    (Field::SharedEvent, Slot::Shared),
];

/// Words that are too common to stand for a name by themselves.
const COMMON: [u64; 15] = {
    let words = [
        "yes", "no", "de", "van", "von", "der", "la", "da", "al", "el", "dr", "the", "of", "and",
        "a",
    ];
    let mut hashes = [0; 15];
    let mut at = 0;
    while at < words.len() {
        hashes[at] = ascii_hash(words[at]);
        at += 1;
    }
    hashes
};

/// Which hashes a set may hold: a bit for each, and now and then the same one for two.
#[derive(Clone, Copy, Debug, Default)]
struct Filter([u64; 8]);

impl Filter {
    fn add(&mut self, hash: u64) {
        self.0[(hash >> 6) as usize & 7] |= 1 << (hash & 63);
    }

    fn may_hold(&self, hash: u64) -> bool {
        self.0[(hash >> 6) as usize & 7] & (1 << (hash & 63)) != 0
    }
}

/// A masked word.
pub(super) struct Unit {
    /// Its hash, or the placeholder's.
    pub hash: u64,
    /// What stands before it.
    pub gap: Gap,
    /// The word in small letters, or the placeholder.
    pub shown: String,
}

/// Masks notes. Reuses its memory.
#[derive(Clone, Debug, Default)]
pub struct Masker {
    parts: Parts,
    words: Vec<Word>,
    facts: Vec<Word>,
    /// For each phrase its words in `facts`.
    phrases: Vec<(Range<usize>, Slot)>,
    slots: Vec<Option<Slot>>,
    /// The words of one field.
    one: Vec<Word>,
    /// A bit for each hash that begins a phrase: most words of a note begin none.
    filter: Filter,
    /// The shingles of one note.
    set: Vec<u32>,
    /// What the key of one note is a hash of.
    key: Vec<u8>,
}

impl Masker {
    /// The key of the template this note was written from; `None` for a blank note. The same on every machine. Case,
    /// punctuation and spaces do not count.
    pub fn key(&mut self, outreach: &Outreach<'_>) -> Option<TemplateKey> {
        self.mask(outreach);
        if self.words.is_empty() {
            return None;
        }
        self.key.clear();
        let mut last = None;
        for (word, slot) in self.words.iter().zip(&self.slots) {
            match slot {
                // Two first names or one, a long title or a short: one placeholder.
                Some(slot) if last == Some(*slot) => {}
                Some(slot) => self.key.extend_from_slice(slot.shown().as_bytes()),
                None => self.key.extend_from_slice(&word.hash.to_le_bytes()),
            }
            last = *slot;
        }
        Some(TemplateKey(xxh3_64(&self.key)))
    }

    /// The sketch of the note whose key was asked for last, by which notes that are nearly the same are found.
    pub fn sketch(&self) -> Sketch {
        let mut sketcher = Sketcher::new();
        shingle::shingles(self.masked_words(), |shingle| sketcher.add(shingle));
        sketcher.sketch()
    }

    /// Adds the note's shingles to `into`, sorted and each once: hashes of three masked words in a row.
    pub fn shingles(&mut self, outreach: &Outreach<'_>, into: &mut Vec<u32>) {
        self.mask(outreach);
        let mut set = std::mem::take(&mut self.set);
        set.clear();
        shingle::shingles(self.masked_words(), |shingle| {
            set.push((shingle >> 32) as u32);
        });
        set.sort_unstable();
        set.dedup();
        into.extend_from_slice(&set);
        self.set = set;
    }

    /// The words of the note read last, a placeholder being one word.
    fn masked_words(&self) -> impl Iterator<Item = u64> {
        let mut last = None;
        let words = self.words.iter().zip(&self.slots);
        words.filter_map(move |(word, slot)| {
            let goes_on = slot.is_some() && last == *slot;
            last = *slot;
            (!goes_on).then(|| slot.map_or(word.hash, Slot::hash))
        })
    }

    /// The masked words of a note in order, a placeholder being one.
    pub(super) fn units(&mut self, outreach: &Outreach<'_>) -> Vec<Unit> {
        self.mask(outreach);
        let message = outreach.message();
        let mut last = None;
        let words = self.words.iter().zip(&self.slots);
        let units = words.filter_map(|(word, slot)| {
            let goes_on = slot.is_some() && last == *slot;
            last = *slot;
            let shown = slot.map_or_else(
                || word.span.of(message).to_lowercase(),
                |slot| slot.shown().to_owned(),
            );
            (!goes_on).then(|| Unit {
                hash: slot.map_or(word.hash, Slot::hash),
                gap: word.gap,
                shown,
            })
        });
        units.collect()
    }

    /// The note with its masked parts shown as `{name}`, `{company}`, `{title}`, `{school}`, `{place}`, `{shared}`, `{number}`,
    /// `{link}`, on one line.
    pub fn masked(&mut self, outreach: &Outreach<'_>) -> String {
        self.mask(outreach);
        let message = outreach.message();
        let mut shown = String::with_capacity(message.len());
        let (mut at, mut last) = (0, None);
        for (word, slot) in self.words.iter().zip(&self.slots) {
            let between = message.get(at..word.span.start as usize).unwrap_or("");
            let goes_on = slot.is_some() && *slot == last;
            if !goes_on {
                shown.push_str(between);
                match slot {
                    Some(slot) => shown.push_str(slot.shown()),
                    None => shown.push_str(word.span.of(message)),
                }
            }
            at = word.span.end as usize;
            last = *slot;
        }
        shown.push_str(message.get(at..).unwrap_or(""));
        shown.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn mask(&mut self, outreach: &Outreach<'_>) {
        let message = outreach.message();
        self.parts.read(message, |_| 0, &mut self.words);
        self.slots.clear();
        self.slots.resize(self.words.len(), None);
        self.collect(outreach);
        let mut at = 0;
        while at < self.words.len() {
            let (length, slot) = self.slot_at(at);
            if let Some(slot) = slot {
                self.slots[at..at + length].fill(Some(slot));
            }
            at += length;
        }
        self.mask_greeting(message);
    }

    /// The phrases of the row's own fields that may stand in the note: those of whose first words one does.
    fn collect(&mut self, outreach: &Outreach<'_>) {
        self.facts.clear();
        self.phrases.clear();
        self.filter = Filter::default();
        let mut written = Filter::default();
        self.words.iter().for_each(|word| written.add(word.hash));
        for (field, slot) in FIELDS {
            let Some(cell) = outreach.text(*field) else {
                continue;
            };
            if *slot != Slot::Name
                && words::first_hash(cell).is_some_and(|hash| !written.may_hold(hash))
            {
                continue;
            }
            words::read(cell, |_| 0, &mut self.one);
            let common = |word: &Word| COMMON.contains(&word.hash);
            if self.one.is_empty() || (self.one.len() == 1 && common(&self.one[0])) {
                continue;
            }
            let start = self.facts.len();
            self.facts.extend_from_slice(&self.one);
            let end = self.facts.len();
            match slot {
                Slot::Name => {
                    for (index, word) in (start..end).zip(&self.one) {
                        let letter = word.span.end - word.span.start == 1;
                        if written.may_hold(word.hash) && !letter && !common(word) {
                            self.phrases.push((index..index + 1, Slot::Name));
                        }
                    }
                }
                // "Lyon, France" is written "Lyon".
                Slot::Place => {
                    let comma =
                        (start + 1..end).find(|index| self.facts[*index].gap == Gap::Clause);
                    self.phrases.push((start..end, Slot::Place));
                    if let Some(comma) = comma {
                        self.phrases.push((start..comma, Slot::Place));
                    }
                }
                slot => self.phrases.push((start..end, *slot)),
            }
        }
        for (range, _) in &self.phrases {
            self.filter.add(self.facts[range.start].hash);
        }
    }

    /// How many words from `at` on stand for one thing, and which.
    fn slot_at(&self, at: usize) -> (usize, Option<Slot>) {
        let word = &self.words[at];
        match word.shape {
            Shape::Number => return (1, Some(Slot::Number)),
            Shape::Address => return (1, Some(Slot::Link)),
            _ => {}
        }
        if !self.filter.may_hold(word.hash) {
            return (1, None);
        }
        let mut best = (1, None);
        for (range, slot) in &self.phrases {
            let phrase = &self.facts[range.clone()];
            let longer = best.1.is_none() || phrase.len() > best.0;
            let fits = self.words.len() - at >= phrase.len()
                && phrase
                    .iter()
                    .zip(&self.words[at..])
                    .all(|(fact, word)| fact.hash == word.hash);
            if longer && fits {
                best = (phrase.len(), Some(*slot));
            }
        }
        best
    }

    /// Whoever is greeted is a name, also a wrong one.
    fn mask_greeting(&mut self, message: &str) {
        let Some(first) = self.words.first() else {
            return;
        };
        let greets = [
            "hi", "hello", "hey", "dear", "hallo", "bonjour", "hola", "olá", "beste",
        ];
        if !greets
            .iter()
            .any(|greeting| first.span.of(message).eq_ignore_ascii_case(greeting))
        {
            return;
        }
        let named = |word: &Word| word.shape == Shape::Capital && word.gap == Gap::None;
        let end = 1 + self.words[1..]
            .iter()
            .take(3)
            .take_while(|word| named(word))
            .count();
        let breaks = self.words.get(end).is_none_or(|word| word.gap != Gap::None);
        if breaks {
            self.slots[1..end].fill(Some(Slot::Name));
        }
    }
}

/// The span of a word, for tests of what is masked.
#[cfg(test)]
fn spans(masker: &Masker) -> Vec<Span> {
    masker.words.iter().map(|word| word.span).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outreach::OwnedOutreach;

    fn masked(message: &str, facts: &[(Field, &str)]) -> (String, Option<TemplateKey>) {
        let mut cells = vec![(Field::Message, message)];
        cells.extend_from_slice(facts);
        let owned = OwnedOutreach::new(&cells);
        let mut masker = Masker::default();
        let key = masker.key(&owned.borrow());
        let shown = masker.masked(&owned.borrow());
        assert!(spans(&masker).len() <= message.len());
        (shown, key)
    }

    #[test]
    fn a_template_with_other_fillings_has_the_same_mask() {
        let ana = [
            (Field::RecipientName, "Ana Petrov-Lindgren"),
            (Field::RecipientCompany, "Norvik Motion"),
            (Field::RecipientTitle, "Site Engineer"),
            (Field::RecipientLocation, "Lyon, France"),
        ];
        let bo = [
            (Field::RecipientName, "Bo Nyqvist"),
            (Field::RecipientCompany, "Tallis"),
            (Field::RecipientTitle, "Head of Data"),
            (Field::RecipientLocation, "Umeå"),
        ];
        let (one, key) = masked(
            "Hi Ana, a Site Engineer at Norvik Motion in Lyon! See cal.example/12 by 5.",
            &ana,
        );
        let (other, same) = masked(
            "Hi Bo,\na Head of Data at Tallis in Umeå. See cal.example/7 by 16!",
            &bo,
        );
        assert_eq!(
            one,
            "Hi {name}, a {title} at {company} in {place}! See {link} by {number}."
        );
        assert_eq!(
            other,
            "Hi {name}, a {title} at {company} in {place}. See {link} by {number}!"
        );
        assert_eq!(key, same);
    }

    #[test]
    fn other_words_are_another_template_and_a_blank_note_is_none() {
        let facts = [(Field::RecipientName, "Ana Petrov")];
        assert_ne!(
            masked("Hi Ana, come", &facts).1,
            masked("Hi Ana, go", &facts).1
        );
        assert_eq!(masked(" 👍 ", &facts).1, None);
    }

    #[test]
    fn a_wrong_name_in_the_greeting_is_masked_too() {
        let facts = [(Field::RecipientName, "Ana Petrov")];
        assert_eq!(masked("Hi Bo, come", &facts).0, "Hi {name}, come");
        assert_eq!(
            masked("Hi Bo, come", &facts).1,
            masked("Hi Ana, come", &facts).1
        );
    }
}
