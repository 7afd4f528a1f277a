//! Cues: phrases and small patterns that speak for a move, found all together in one pass over a note's words.
//!
//! A cue is written as words with a few signs, one a line:
//!
//! | sign | meaning |
//! |---|---|
//! | `call\|chat` | either word |
//! | `talk~` | the word in any form: talk, talks, talked, talking |
//! | `quick?` | the word, or nothing |
//! | `..3` | up to three words, whatever they are |
//! | `<name>` `<number>` `<address>` | a name, a number, a web or mail address |
//! | `<thing>` | a word that would not fit everybody: no function word and none of [`ORDINARY`](moves::ORDINARY) |
//! | `<trade>` | such a word that ends as those for trades do: baker, surveyor, accountant |
//! | `<past>` | such a word that ends as verbs of the past do: repaired, edited |
//! | `<clause>` | the start of a sentence, or of what follows a comma, a bracket or a line end |
//! | `<start>` `<end>` | the start or the end of a sentence |
//! | `<ask>` | the sentence is a question (stands last) |
//! | `@list` | any word of a list of [`LISTS`] |
//! | `^list` | one word that is in no way of the list |
//! | `!` | (stands first) takes away the marks of the tag that lie within it, a gap at its end and all |
//!
//! Each cue is found by its rarest word, so that a note's common words cost nothing. Words are compared by their numbers in
//! one vocabulary, which every cue shares; a cue never reaches over the end of a sentence.

mod anchors;
mod compile;
mod look;

pub use look::{is_name, sight};

use super::fold::ByHash;
use super::language::{self, Language};
use super::moves::{self, Tag};
use super::sentence::Sentence;
use super::words::{Shape, Word};
use look::{Element, Filter, Look, Traits};
use std::sync::LazyLock;

/// Cues for one tag in one language, one a line.
pub struct CueList {
    /// What the cues speak for.
    pub tag: Tag,
    /// The language they are in; `None` for any.
    pub language: Option<Language>,
    /// The cues.
    pub cues: &'static str,
}

/// Where a cue was found: the words `first..=last`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mark {
    /// What it speaks for.
    pub tag: Tag,
    /// Its first word.
    pub first: u16,
    /// Its last word.
    pub last: u16,
}

/// All cues, compiled.
pub struct Cues {
    vocabulary: ByHash<u16>,
    /// By a word's number: the languages it is a function word of.
    languages: Vec<u16>,
    /// By a word's number: the languages that the cues or the tell-tale words know it in.
    told_by: Vec<u16>,
    /// By a word's number: the languages other than English in which it says nothing by itself.
    empty_in: Vec<u16>,
    /// By a word's number: whether it would fit everybody.
    ordinary: Vec<bool>,
    /// By a word's number: whether it is no trade, however it ends.
    no_trade: Vec<bool>,
    patterns: Vec<Pattern>,
    /// By a word's number: whether it is no name even with a capital.
    no_name: Vec<bool>,
    /// By a note's language.
    anchors: Vec<Anchors>,
}

/// The anchors of one language's patterns, and of those of any language.
#[derive(Default)]
struct Anchors {
    /// By a word's number: where the anchors of the patterns found by it end; they start where the last word's end.
    ends: Vec<u32>,
    all: Vec<Anchor>,
}

impl Anchors {
    /// The anchors of the patterns that are found by the word of this number.
    fn of(&self, id: u16) -> &[Anchor] {
        let id = usize::from(id);
        let start = id.checked_sub(1).map_or(0, |last| self.ends[last]);
        &self.all[start as usize..self.ends[id] as usize]
    }
}

/// The word of a pattern that it is found by, and what settles most trials at a glance.
#[derive(Clone, Copy)]
struct Anchor {
    /// Which words may stand right before it.
    before: Filter,
    /// Which words may stand right after it.
    after: Filter,
    /// Which words the sentence must have one of, somewhere.
    needs: Filter,
    pattern: u16,
    /// Which element of the pattern it is.
    place: u8,
    asks: bool,
    /// How many words stand before it in the sentence: at least, and at most.
    nearest: u8,
    furthest: u8,
    /// What the words before and after it and it itself must be.
    traits: [Traits; 3],
}

/// The traits of so many words of a sentence are looked at.
const LOOKED_AT: usize = 64;

struct Pattern {
    tag: Tag,
    language: Option<Language>,
    elements: Vec<Element>,
    /// Whether the sentence must be a question.
    asks: bool,
    /// Whether it takes marks away.
    vetoes: bool,
}

/// The cues of the product.
pub static CUES: LazyLock<Cues> = LazyLock::new(|| Cues::compile(moves::lists(), moves::all()));

impl Cues {
    /// The number of the word with this hash; 0 where no cue knows it.
    pub fn look_up(&self, hash: u64) -> u16 {
        self.vocabulary.get(&hash).copied().unwrap_or(0)
    }

    /// Whether a word would not fit everybody.
    pub fn is_thing(&self, word: &Word) -> bool {
        let plain = !matches!(word.shape, Shape::Number | Shape::Address | Shape::Field);
        plain && !self.ordinary[usize::from(word.id)] && word.span.end - word.span.start > 2
    }

    /// Whether the word of this number is no name even with a capital.
    fn is_never_a_name(&self, id: u16) -> bool {
        self.no_name[usize::from(id)]
    }

    /// Whether a word ends as those for trades do and is one, as far as is known.
    fn is_trade(&self, word: &Word) -> bool {
        word.trade && !self.no_trade[usize::from(word.id)]
    }

    /// The languages that a word is a function word of, as bits in the order of the languages' list.
    pub fn languages_of(&self, id: u16) -> u16 {
        self.languages[usize::from(id)]
    }

    /// The languages that the cues or the tell-tale words know a word in, as bits in the same order.
    pub fn told_by(&self, id: u16) -> u16 {
        self.told_by[usize::from(id)]
    }

    /// Whether a word of a note in this language, which is not English, says nothing by itself.
    pub fn is_empty_in(&self, word: &Word, language: Language) -> bool {
        let id = usize::from(word.id);
        let bit = 1 << language::place(language);
        (self.languages[id] | self.empty_in[id]) & bit != 0 || word.span.end - word.span.start < 3
    }

    /// Adds a mark for every cue of `language` found in a sentence; `vetoes` is for what takes marks back meanwhile.
    pub fn find(
        &self,
        words: &[Word],
        sentence: Sentence,
        language: Language,
        (marks, vetoes): (&mut Vec<Mark>, &mut Vec<Mark>),
    ) {
        let known = marks.len();
        vetoes.clear();
        let anchors = &self.anchors[language as usize];
        let look = Look {
            words,
            sentence,
            cues: self,
        };
        let said = Filter::of(&words[sentence.start..sentence.end]);
        let mut traits = [Traits::ALL; LOOKED_AT];
        for (at, traits) in (sentence.start..sentence.end).zip(&mut traits) {
            *traits = look.traits(at);
        }
        // Beyond a sentence's ends there is no word; what needs one asks for it by its filter or by its elements.
        let traits = |at: Option<usize>| {
            let at = at.and_then(|at| at.checked_sub(sentence.start));
            at.and_then(|at| traits.get(at))
                .copied()
                .unwrap_or(Traits::ALL)
        };
        for at in sentence.start..sentence.end {
            let anchors = anchors.of(words[at].id);
            if anchors.is_empty() {
                continue;
            }
            let before = at.checked_sub(1).filter(|before| *before >= sentence.start);
            let before = before.map(|before| words[before].id);
            let after = (at + 1 < sentence.end).then(|| words[at + 1].id);
            let around = [at.checked_sub(1), Some(at + 1), Some(at)].map(traits);
            let earlier = u8::try_from(at - sentence.start).unwrap_or(u8::MAX);
            for anchor in anchors {
                let asked = around.iter().zip(anchor.traits);
                if !(anchor.nearest..=anchor.furthest).contains(&earlier)
                    || !asked.into_iter().all(|(is, asked)| is.meet(asked))
                    || !anchor.needs.meets(said)
                    || !anchor.before.passes(before)
                    || !anchor.after.passes(after)
                    || (anchor.asks && !sentence.question)
                {
                    continue;
                }
                let pattern = &self.patterns[usize::from(anchor.pattern)];
                let place = usize::from(anchor.place);
                let Some(first) = look.back(&pattern.elements[..place], at) else {
                    continue;
                };
                let Some(last) = look.on(&pattern.elements[place + 1..], at + 1) else {
                    continue;
                };
                let last = match pattern.elements.last() {
                    Some(Element::Gap(most)) if pattern.vetoes => {
                        (last + usize::from(*most)).min(sentence.end)
                    }
                    _ => last,
                };
                let mark = Mark {
                    tag: pattern.tag,
                    first: first as u16,
                    last: (last - 1) as u16,
                };
                match pattern.vetoes {
                    true => vetoes.push(mark),
                    false => marks.push(mark),
                }
            }
        }
        if !vetoes.is_empty() {
            let mut at = 0;
            marks.retain(|mark| {
                at += 1;
                at <= known || !vetoes.iter().any(|veto| veto.covers(mark))
            });
        }
    }
}

impl Mark {
    /// The same mark with its words counted otherwise.
    pub fn moved(&self, places: impl Fn(u16) -> u16) -> Mark {
        Mark {
            tag: self.tag,
            first: places(self.first),
            last: places(self.last),
        }
    }

    fn covers(&self, other: &Mark) -> bool {
        self.tag == other.tag && self.first <= other.first && other.last <= self.last
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::note::{sentence, words};

    /// Whether a cue is found in a note.
    fn found(cue: &'static str, note: &str) -> bool {
        let list = Box::leak(Box::new(CueList {
            tag: Tag::Connect,
            language: None,
            cues: cue,
        }));
        let cues = Cues::compile([("drink", "coffee tea")].iter(), std::iter::once(&*list));
        let (mut all, mut sentences, mut marks) = (Vec::new(), Vec::new(), Vec::new());
        let asks = words::read(note, |hash| cues.look_up(hash), &mut all);
        sentence::sentences(&all, asks, &mut sentences);
        for sentence in sentences {
            cues.find(
                &all,
                sentence,
                Language::English,
                (&mut marks, &mut Vec::new()),
            );
        }
        !marks.is_empty()
    }

    #[test]
    fn signs_mean_what_they_say() {
        assert!(found("talk~ about", "We talked about it"));
        assert!(!found("talk~ about", "We talked. About it"));
        assert!(found("quick? call|chat", "a chat"));
        assert!(found("grab ..2 @drink", "grab a quick coffee"));
        assert!(!found("grab ..2 @drink", "grab a very hot quick coffee"));
        assert!(found("at <name>", "work at Corvane") && !found("at <name>", "work at home"));
        assert!(found("i'd love", "I’d love to") && found("<start> worth", "Ok. Worth it"));
        assert!(!found("<start> worth", "is it worth it"));
        assert!(found("<clause> you", "Hi, you") && !found("<clause> you", "to you"));
        assert!(found("worth <end>", "is it worth") && !found("worth <end>", "worth it"));
        assert!(
            found("<address> <end>", "see corvane.com")
                && !found("<address> <end>", "corvane.com it")
        );
        assert!(found("you <past>", "the oak you felled") && !found("you <past>", "you fell"));
        assert!(found("worth <ask>", "Worth it?") && !found("worth <ask>", "Worth it."));
    }
}
