//! Holding a cue's elements against the words around the one it was found by.

use super::Cues;
use crate::note::sentence::Sentence;
use crate::note::words::{Gap, Shape, Word};

/// A part of a cue.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Element {
    /// One word of these.
    Words(Words),
    /// A name.
    Name,
    /// One word that is none of these.
    NotWords(Words),
    /// A word that would not fit everybody.
    Thing,
    /// A word that ends as those for trades do.
    Trade,
    /// A word that would not fit everybody and ends as verbs of the past do.
    Past,
    /// A number.
    Number,
    /// Up to so many words.
    Gap(u8),
    /// The start of a sentence or of a clause.
    Clause,
    /// The start of a sentence.
    Start,
    /// The end of a sentence.
    End,
}

impl Element {
    /// One word that is none of these.
    pub fn not_words(ids: Vec<u16>) -> Element {
        match Element::words(ids) {
            Element::Words(words) => Element::NotWords(words),
            other => other,
        }
    }

    /// One word of these.
    pub fn words(mut ids: Vec<u16>) -> Element {
        ids.sort_unstable();
        ids.dedup();
        let filter = ids.iter().fold(0, |filter, id| filter | Filter::bit(*id));
        let most = ids.last().filter(|_| ids.len() > FEW);
        let mut bits = vec![0; most.map_or(0, |most| usize::from(*most) / 64 + 1)];
        for id in ids.iter().filter(|_| most.is_some()) {
            bits[usize::from(*id) / 64] |= Filter::bit(*id);
        }
        Element::Words(Words {
            filter: Filter(filter),
            ids,
            bits,
        })
    }
}

/// Some words, by their numbers.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Words {
    filter: Filter,
    ids: Vec<u16>,
    /// A bit for each number, where there are more than [`FEW`].
    bits: Vec<u64>,
}

/// So many numbers are looked through faster than a bit is found.
const FEW: usize = 4;

impl Words {
    pub fn ids(&self) -> &[u16] {
        &self.ids
    }

    pub fn filter(&self) -> Filter {
        self.filter
    }

    fn hold(&self, id: u16) -> bool {
        if self.filter.0 & Filter::bit(id) == 0 {
            return false;
        }
        match self.bits.is_empty() {
            true => self.ids.contains(&id),
            false => {
                let bits = self.bits.get(usize::from(id) / 64);
                bits.is_some_and(|bits| bits & Filter::bit(id) != 0)
            }
        }
    }
}

/// Which words some may be: a bit for each, the same one for many.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Filter(u64);

impl Filter {
    /// Any word, and none.
    pub const ANY: Filter = Filter(u64::MAX);

    fn bit(id: u16) -> u64 {
        1 << (id & 63)
    }

    /// The words of a sentence.
    pub fn of(words: &[Word]) -> Filter {
        let bits = words.iter().map(|word| Filter::bit(word.id));
        Filter(bits.fold(0, |filter, bit| filter | bit))
    }

    /// Whether one of some words may be one of these.
    pub fn meets(self, others: Filter) -> bool {
        self == Filter::ANY || self.0 & others.0 != 0
    }

    /// Whether the word of this number may be one of them; `None` where there is no word.
    pub fn passes(self, id: Option<u16>) -> bool {
        self == Filter::ANY || id.is_some_and(|id| self.0 & Filter::bit(id) != 0)
    }
}

/// What a word is besides being one of some words, as bits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Traits(u8);

impl Traits {
    const NAME: u8 = 1;
    const THING: u8 = 2;
    const TRADE: u8 = 4;
    const NUMBER: u8 = 8;
    const STARTS_CLAUSE: u8 = 16;
    const ENDS_SENTENCE: u8 = 32;
    const PAST: u8 = 64;

    /// Those of a word that is not looked at.
    pub const ALL: Traits = Traits(u8::MAX);

    /// What a word right beside another must be for `element` to stand there.
    pub fn beside(element: Option<&Element>) -> Traits {
        Traits(match element {
            Some(Element::Name) => Self::NAME,
            Some(Element::Thing) => Self::THING,
            Some(Element::Trade) => Self::TRADE,
            Some(Element::Number) => Self::NUMBER,
            Some(Element::Past) => Self::PAST,
            _ => 0,
        })
    }

    /// What a word itself must be between these elements.
    pub fn between(before: Option<&Element>, after: Option<&Element>) -> Traits {
        let starts = matches!(before, Some(Element::Clause | Element::Start));
        let ends = matches!(after, Some(Element::End));
        let starts = u8::from(starts) * Self::STARTS_CLAUSE;
        Traits(starts | (u8::from(ends) * Self::ENDS_SENTENCE))
    }

    /// Whether all that is asked is there.
    pub fn meet(self, asked: Traits) -> bool {
        self.0 & asked.0 == asked.0
    }
}

/// Holds the elements of a pattern against words.
pub(super) struct Look<'w> {
    pub words: &'w [Word],
    pub sentence: Sentence,
    pub cues: &'w Cues,
}

impl Look<'_> {
    /// Whether `elements` stand right before `at`; the first word they take.
    pub fn back(&self, elements: &[Element], at: usize) -> Option<usize> {
        let Some((element, rest)) = elements.split_last() else {
            return Some(at);
        };
        match element {
            Element::Start => (at == self.sentence.start).then(|| self.back(rest, at))?,
            Element::Clause => self.is_clause(at).then(|| self.back(rest, at))?,
            Element::End => None,
            Element::Gap(most) => {
                let furthest = at
                    .saturating_sub(usize::from(*most))
                    .max(self.sentence.start);
                (furthest..=at).rev().find_map(|at| self.back(rest, at))
            }
            one => {
                let here = at
                    .checked_sub(1)
                    .filter(|here| *here >= self.sentence.start)?;
                self.is(one, here).then(|| self.back(rest, here))?
            }
        }
    }

    /// Whether `elements` stand right from `at`; the word after the last they take.
    pub fn on(&self, elements: &[Element], at: usize) -> Option<usize> {
        let Some((element, rest)) = elements.split_first() else {
            return Some(at);
        };
        match element {
            Element::End => (at == self.sentence.end).then(|| self.on(rest, at))?,
            Element::Start => None,
            Element::Clause => self.is_clause(at).then(|| self.on(rest, at))?,
            Element::Gap(most) => {
                let furthest = (at + usize::from(*most)).min(self.sentence.end);
                (at..=furthest).find_map(|at| self.on(rest, at))
            }
            one => {
                let inside = at < self.sentence.end;
                (inside && self.is(one, at)).then(|| self.on(rest, at + 1))?
            }
        }
    }

    /// What the word at `at` is.
    pub fn traits(&self, at: usize) -> Traits {
        let word = &self.words[at];
        let bit = |is: bool, bit: u8| u8::from(is) * bit;
        Traits(
            bit(is_name(self.words, at, &self.sentence), Traits::NAME)
                | bit(self.cues.is_thing(word), Traits::THING)
                | bit(self.cues.is_trade(word), Traits::TRADE)
                | bit(word.shape == Shape::Number, Traits::NUMBER)
                | bit(word.past && self.cues.is_thing(word), Traits::PAST)
                | bit(self.is_clause(at), Traits::STARTS_CLAUSE)
                | bit(at + 1 == self.sentence.end, Traits::ENDS_SENTENCE),
        )
    }

    /// Whether a clause starts at `at`.
    fn is_clause(&self, at: usize) -> bool {
        let broken = self.words.get(at).is_some_and(|word| word.gap != Gap::None);
        at == self.sentence.start || (at < self.sentence.end && broken)
    }

    fn is(&self, element: &Element, at: usize) -> bool {
        let word = &self.words[at];
        match element {
            Element::Words(words) => words.hold(word.id),
            Element::Name => is_name(self.words, at, &self.sentence),
            Element::NotWords(words) => {
                !matches!(word.shape, Shape::Number | Shape::Field) && !words.hold(word.id)
            }
            Element::Thing => self.cues.is_thing(word),
            Element::Trade => self.cues.is_trade(word),
            Element::Past => word.past && self.cues.is_thing(word),
            Element::Number => word.shape == Shape::Number,
            Element::Gap(_) | Element::Start | Element::Clause | Element::End => false,
        }
    }
}

/// Whether the word looks like a name: with a capital where a plain word would have none, or unknown with one.
pub fn is_name(words: &[Word], at: usize, sentence: &Sentence) -> bool {
    let word = &words[at];
    let capital = matches!(word.shape, Shape::Capital | Shape::Shouted);
    let inside = at > sentence.start && !super::CUES.is_never_a_name(word.id);
    capital && !sentence.headline && (word.id == 0 || inside)
}

/// All that a cue sees of a word: words of equal sight are one to every cue.
pub fn sight(word: &Word) -> [u8; 4] {
    let [low, high] = word.id.to_le_bytes();
    let bit = |is: bool, bit: u8| u8::from(is) << bit;
    let long = word.span.end - word.span.start > 2;
    let rest =
        bit(word.gap != Gap::None, 0) | bit(word.trade, 1) | bit(long, 2) | bit(word.past, 3);
    [low, high, word.shape as u8, rest]
}

#[cfg(test)]
mod tests {
    use super::super::CUES;
    use super::*;
    use crate::note::words;

    #[test]
    fn words_that_a_cue_can_tell_apart_have_another_sight() {
        let sight_of_last = |text: &str| {
            let mut read = Vec::new();
            words::read(text, |hash| CUES.look_up(hash), &mut read);
            read.last().map(sight)
        };
        let name = sight_of_last("at Corvane");
        assert_eq!(name, sight_of_last("at Tallisk"));
        // A cue's word, a capital, a pause, an ending, a length.
        for other in [
            "at Monday",
            "at corvane",
            "at, Corvane",
            "at Corvaner",
            "at Corvaned",
            "at Qz",
        ] {
            assert_ne!(name, sight_of_last(other), "{other}");
        }
    }
}
