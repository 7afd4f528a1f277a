//! Reading a note once: its words, its moves, its language, and its text with the names masked.

mod address;
mod cards;
mod cues;
mod eight;
mod empty;
mod figures;
mod fold;
mod greeting;
mod language;
mod length;
mod mask;
mod moves;
mod names;
mod parts;
mod phrases;
mod placeholder;
mod recall;
mod remembered;
mod sentence;
mod shingle;
mod signature;
mod signs;
mod slips;
mod span;
mod spelling;
mod stock;
mod words;

pub use cards::Card;
pub use language::Language;
pub use length::characters;
pub use mask::{Masker, TemplateKey};
pub use moves::Tag;
pub use names::same_person;
pub use phrases::{LONGEST, Phrase, Phrases};
pub use placeholder::placeholder;
pub use sentence::Sentence;
pub use shingle::{BANDS, Sketch, alike};
pub use signs::{Count, Points, Sign};
pub use span::{Span, Spans, find};
pub use spelling::misspellings;
pub use words::{Gap, Shape, Word};

use crate::outreach::Outreach;
use cues::{CUES, Mark};
use parts::Parts;
use recall::Recall;

/// A note as read. It owns no text: its spans are stretches of the outreach's message. Reading another outreach
/// into the same `Note` reuses its memory, and what it knows of sentences read before.
#[derive(Clone, Debug, Default)]
pub struct Note {
    rung: Rung,
    language: Language,
    words: Vec<Word>,
    sentences: Vec<Sentence>,
    marks: Vec<Mark>,
    counts: signs::Counts,
    /// The phrases that scorecards know.
    found: cards::Found,
    /// What all of it counts for each scorecard, where there is one.
    points: Option<cards::Points>,
    /// Whether the scorecards are left out.
    unweighed: bool,
    /// Whether nobody will read the words that decided.
    terse: bool,
    /// Whether a mark of each tag was found, as bits.
    tags: u64,
    /// Whether two that do not overlap were.
    twice: u64,
    /// Whether no sentence has a misspelling, a slip or a shouted phrase; only looked at in English.
    careful: bool,
    parts: Parts,
    recall: Recall,
}

/// How much of its own a note says: the ladder of which at most one rung is a reason by itself.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Rung {
    /// Nothing but white space, punctuation and emoji.
    #[default]
    Blank,
    /// The platform's stock invitation.
    StockInvitation,
    /// The sender's own words with nothing in them.
    Generic,
    /// Something is said.
    Own,
}

/// A part of a note with a purpose.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Move {
    /// The purpose.
    pub kind: MoveKind,
    /// Where it stands.
    pub span: Span,
}

/// The purposes that the parts of a first message have.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum MoveKind {
    /// "Hi Ana"
    Greeting,
    /// Who I am.
    Introduction,
    /// Where from we know each other, or how I found you.
    SharedContext,
    /// Something particular about you.
    Reference,
    /// A compliment.
    Praise,
    /// Why I write.
    Reason,
    /// What you should do.
    Ask,
    /// What you would get.
    Offer,
    /// A product, service or vacancy advertised.
    Pitch,
    /// Urgency, guilt or hype.
    Pressure,
    /// "Best regards, Ben"
    Closing,
}

impl MoveKind {
    /// The move's name.
    pub fn name(self) -> &'static str {
        match self {
            MoveKind::Greeting => "greeting",
            MoveKind::Introduction => "introduction",
            MoveKind::SharedContext => "shared context",
            MoveKind::Reference => "reference",
            MoveKind::Praise => "praise",
            MoveKind::Reason => "reason",
            MoveKind::Ask => "ask",
            MoveKind::Offer => "offer",
            MoveKind::Pitch => "pitch",
            MoveKind::Pressure => "pressure",
            MoveKind::Closing => "closing",
        }
    }
}

/// A note of more words than these is read to here: cues keep places in 16 bits.
const MOST_WORDS: usize = u16::MAX as usize - 1;

impl Note {
    /// Reads the outreach's message into this note.
    pub fn read(&mut self, outreach: &Outreach<'_>) {
        let message = outreach.message();
        let cues = &*CUES;
        let asks = (self.parts).read(message, |hash| cues.look_up(hash), &mut self.words);
        self.words.truncate(MOST_WORDS);
        placeholder::silence(message, &mut self.words);
        sentence::sentences(&self.words, asks, &mut self.sentences);
        self.language = language::of(&self.words, message, cues);
        self.marks.clear();
        self.careful = true;
        self.found.clear();
        let mut counts = signs::Counts::default();
        for sentence in &self.sentences {
            let text = (message, self.words.as_slice());
            let found = (&mut self.marks, &mut self.found.phrases);
            let about = self
                .recall
                .find(cues, text, *sentence, self.language, found);
            self.careful &= about.careful;
            cards::add(&mut self.found.points, &about.points);
            signs::add(&mut counts, &about.counts);
        }
        if self.language == Language::English {
            signature::find(&self.words, &self.sentences, &mut self.marks);
        }
        self.find_tags();
        self.count(message, counts);
        self.points = self.add_up();
        self.rung = stock::rung(self, message);
    }

    /// Which tags were found, and which twice.
    fn find_tags(&mut self) {
        (self.tags, self.twice) = (0, 0);
        let mut first_end = [u16::MAX; u64::BITS as usize];
        for mark in &self.marks {
            let tag = mark.tag as usize;
            self.tags |= mark.tag.bit();
            first_end[tag] = first_end[tag].min(mark.last);
        }
        for mark in &self.marks {
            let tag = mark.tag as usize;
            self.twice |= u64::from(mark.first > first_end[tag]) << tag;
        }
    }

    /// How much of its own the note says.
    pub fn rung(&self) -> Rung {
        self.rung
    }

    /// The note's language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The note's words.
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    /// The note's sentences.
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// Whether a cue of this tag was found.
    pub fn has(&self, tag: Tag) -> bool {
        self.tags & tag.bit() != 0
    }

    /// Whether a cue of any of these tags was found.
    pub fn has_any(&self, tags: &[Tag]) -> bool {
        tags.iter().any(|tag| self.has(*tag))
    }

    /// Where cues of this tag were found.
    pub fn spans(&self, tag: Tag) -> Spans {
        self.spans_where(|one| one == tag)
    }

    /// Says whether somebody will read the words that decided a verdict: finding the heaviest takes time.
    pub fn explain(&mut self, wanted: bool) {
        self.terse = !wanted;
    }

    /// Where cues of any of these tags were found.
    pub fn spans_of(&self, tags: &[Tag]) -> Spans {
        self.spans_where(|tag| tags.contains(&tag))
    }

    /// Where cues of tags were found for which `wanted` holds.
    pub fn spans_where(&self, wanted: impl Fn(Tag) -> bool) -> Spans {
        let marks = self.marks.iter().filter(|mark| wanted(mark.tag));
        marks.map(|mark| self.span(mark.first, mark.last)).collect()
    }

    /// Where the note says anything at all of its own.
    pub fn said(&self) -> Spans {
        self.spans_of(stock::CONTENT)
    }

    /// Where the note is careless: two or more misspellings and slips, or three words in a row in capitals.
    pub fn careless(&self, message: &str) -> Spans {
        if self.careful {
            // What is left are slips where one sentence meets the next.
            let starts = self.sentences.iter().skip(1).map(|sentence| sentence.start);
            let slips = starts.filter_map(|at| {
                slips::slip_between(&self.words[at - 1], &self.words[at], message)
            });
            let slips: Spans = slips
                .chain(slips::slip_at_end(&self.words, message))
                .collect();
            return if slips.as_slice().len() >= 2 {
                slips
            } else {
                Spans::default()
            };
        }
        let starts = |at: usize| at == 0 || self.words[at].gap >= Gap::Stop;
        let words = self.words.iter().enumerate();
        let mut wrong: Spans = words
            .filter(|(at, word)| spelling::is_misspelled(word, message, starts(*at)))
            .map(|(_, word)| word.span)
            .collect();
        slips::slips(&self.words, message, &mut wrong);
        if wrong.as_slice().len() >= 2 {
            return wrong;
        }
        slips::shouted(&self.words).into_iter().collect()
    }

    /// How many words of the note look like names: not those of a greeting, a closing or a bare signature, nor a name that
    /// is called.
    pub fn names(&self) -> usize {
        let last = self.sentences.len().saturating_sub(1);
        let sentences = self.sentences.iter().enumerate();
        let named = sentences.map(|(index, sentence)| {
            let has = |tags: &[Tag]| {
                let mut marks = self.marks.iter().filter(|mark| tags.contains(&mark.tag));
                marks.any(|mark| (sentence.start..sentence.end).contains(&usize::from(mark.first)))
            };
            let signs = index == last && sentence.end - sentence.start <= 2;
            let greets = has(&[Tag::Greeting, Tag::Closing]);
            let from = sentence.start + if greets { 3 } else { 0 };
            let shouts = has(&[Tag::Collecting]);
            // The capital of a sentence's first word says nothing, unless another follows.
            let capital = |at: usize| {
                let shape = self.words.get(at).map(|word| word.shape);
                matches!(shape, Some(Shape::Capital | Shape::Shouted))
            };
            let counts = |at: &usize| {
                cues::is_name(&self.words, *at, sentence)
                    && (*at > sentence.start || capital(*at + 1))
                    && !self.is_called(*at, sentence)
                    && !(shouts && self.words[*at].shape == Shape::Shouted)
            };
            let end = if signs { from } else { sentence.end };
            (from..end).filter(counts).count()
        });
        named.sum()
    }

    /// How many words in small letters would not fit everybody.
    pub fn things_said(&self) -> usize {
        let small = self.words.iter().filter(|word| word.shape == Shape::Small);
        small.filter(|word| CUES.is_thing(word)).count()
    }

    /// Whether a name stands by itself before the first comma of a sentence or after the last: "Ana, ...", "..., Ana!"
    fn is_called(&self, at: usize, sentence: &Sentence) -> bool {
        let broken = |at: usize| {
            self.words
                .get(at)
                .is_some_and(|word| word.gap >= Gap::Clause)
        };
        let first = at == sentence.start && broken(at + 1);
        let last = at + 1 == sentence.end && broken(at);
        first || last
    }

    /// The note's moves, in the order they stand; cues of one kind that touch are one move.
    pub fn moves(&self) -> Vec<Move> {
        let mut moves: Vec<Move> = self
            .marks
            .iter()
            .map(|mark| Move {
                kind: mark.tag.kind(),
                span: self.span(mark.first, mark.last),
            })
            .collect();
        moves.sort_by_key(|found| (found.kind, found.span));
        let mut merged: Vec<Move> = Vec::new();
        for found in moves {
            match merged.last_mut() {
                Some(last) if last.kind == found.kind && found.span.start <= last.span.end + 1 => {
                    last.span.end = last.span.end.max(found.span.end);
                }
                _ => merged.push(found),
            }
        }
        merged.sort_by_key(|found| (found.span, found.kind));
        merged
    }

    fn span(&self, first: u16, last: u16) -> Span {
        Span {
            start: self.words[usize::from(first)].span.start,
            end: self.words[usize::from(last)].span.end,
        }
    }

    fn marks(&self) -> &[Mark] {
        &self.marks
    }
}
