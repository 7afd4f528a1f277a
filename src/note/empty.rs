//! Whether a note in a language other than English says anything: cues know fewer ways to say a thing there, so that what
//! counts is whether every word would fit everybody.

use super::sentence::Sentence;
use super::words::{Gap, Shape};
use super::{CUES, Note, Tag, language};

/// What is asked for or offered, however plain the words.
const SAID: &[Tag] = &[
    Tag::AskTalk,
    Tag::AskThing,
    Tag::AskHelp,
    Tag::Sales,
    Tag::Advert,
];
/// What says nothing by itself, whatever its words.
const EMPTY: &[Tag] = &[
    Tag::Stock,
    Tag::Greeting,
    Tag::Closing,
    Tag::Courtesy,
    Tag::Connect,
    Tag::Collecting,
    Tag::Praise,
];
/// The most words of a greeting, and of a signature.
const GREETED: usize = 5;
const SIGNED: usize = 3;
/// The fewest words of courtesy that one unknown word among them says nothing.
const FEWEST_COURTESIES: usize = 3;
/// The most words of courtesy, function words not counted, beside a stock invitation: "Mit freundlichen Grüßen".
const MOST_COURTESIES: usize = 4;

impl Note {
    /// Whether every word would fit everybody. Beside a wish to connect or a few words of courtesy one word may be
    /// unknown, and a few beside a count of connections.
    pub(super) fn would_fit_everybody(&self) -> bool {
        if self.has_any(SAID) {
            return false;
        }
        let allowed = match (self.has(Tag::Collecting), self.has(Tag::Connect)) {
            (true, _) => 3,
            (_, true) => 1,
            _ => usize::from(self.courtesies() >= FEWEST_COURTESIES),
        };
        self.things() <= allowed
    }

    /// Whether a note with the stock invitation is that alone, with a courtesy or without.
    pub(super) fn says_no_more_than_stock(&self) -> bool {
        let stock = |sentence: &&Sentence| {
            let marks = self.marks.iter().filter(|mark| mark.tag == Tag::Stock);
            !marks
                .into_iter()
                .any(|mark| (sentence.start..sentence.end).contains(&usize::from(mark.first)))
        };
        let own = self.greeting_end()..self.signature_start();
        let others = self.sentences.iter().filter(stock);
        let words = others.flat_map(|sentence| sentence.start..sentence.end);
        let bit = 1_u16 << language::place(self.language);
        let beside = words
            .filter(|at| own.contains(at) && CUES.languages_of(self.words[*at].id) & bit == 0)
            .count();
        !self.has_any(SAID) && self.things() <= 1 && beside <= MOST_COURTESIES
    }

    /// How many words are courtesies: empty, and no function words.
    fn courtesies(&self) -> usize {
        let bit = 1_u16 << language::place(self.language);
        let own = self.greeting_end()..self.signature_start();
        let words = own.map(|at| &self.words[at]);
        words
            .filter(|word| CUES.is_empty_in(word, self.language))
            .filter(|word| CUES.languages_of(word.id) & bit == 0)
            .count()
    }

    /// How many words say something by themselves.
    fn things(&self) -> usize {
        let own = self.greeting_end()..self.signature_start();
        own.filter(|at| self.says_something(*at)).count()
    }

    fn says_something(&self, at: usize) -> bool {
        let word = &self.words[at];
        // Pressure to be accepted, for a count's sake, says nothing more.
        let pressed = self.has(Tag::Collecting);
        let empty = |tag: Tag| EMPTY.contains(&tag) || pressed && tag == Tag::Pressure;
        let mut marks = self.marks.iter().filter(|mark| empty(mark.tag));
        !CUES.is_empty_in(word, self.language)
            && !marks.any(|mark| (usize::from(mark.first)..=usize::from(mark.last)).contains(&at))
    }

    /// The first word after the greeting, or after a name that the note begins with.
    fn greeting_end(&self) -> usize {
        let breaks = |end: usize| self.words.get(end).is_none_or(|word| word.gap != Gap::None);
        let capital = |at: usize| {
            let shape = self.words.get(at).map(|word| word.shape);
            matches!(shape, Some(Shape::Capital | Shape::Shouted))
        };
        let greeting = self.marks.iter().find(|mark| mark.tag == Tag::Greeting);
        let from = greeting.map_or(0, |mark| usize::from(mark.last) + 1);
        // A greeting mark far into the note greets nobody.
        let from = if from > GREETED { 0 } else { from };
        let end = (from..(from + GREETED).min(self.words.len())).find(|end| breaks(*end));
        match end {
            Some(end) if (from..end).any(capital) => end,
            _ => from,
        }
    }

    /// The first word of a signature: names at the end, after a break or a word of farewell.
    fn signature_start(&self) -> usize {
        let names = self.words.iter().rev().take(SIGNED);
        let names = names.take_while(|word| matches!(word.shape, Shape::Capital | Shape::Shouted));
        let longest = names.count();
        let breaks = |start: &usize| {
            let before = start.checked_sub(1).map(|before| &self.words[before]);
            self.words[*start].gap != Gap::None
                || before.is_some_and(|word| CUES.is_empty_in(word, self.language))
        };
        let end = self.words.len();
        (end - longest..end).find(breaks).unwrap_or(end)
    }
}
