//! Scorecards: what every phrase and every sign of a note counts for or against a rule.
//!
//! A rule reads its own cues first. That is one sign among many: the note is then weighed as a whole, by phrases of one and
//! two words that no cue needs to know, by its tags, its length and its counts. Each counts so many points for each rule, in
//! hundredths of log odds; a note hits where they come to 0 or more. The points were fitted to labelled messages by
//! `tests/accuracy/cards.py`, which says how, and live in `cards/english.tsv` and, for German, French, Spanish, Portuguese and
//! Dutch together, in `cards/foreign.tsv`, which has columns for some rules only: of the others their own cues decide there.

use super::cues::CUES;
use super::fold::{ByHash, folded};
use super::language::{self, Language};
use super::signs::Sign;
use super::words::{Shape, Word, ascii_hash, hash_of};
use super::{Note, Sentence, Span, Spans, Tag};
use std::sync::LazyLock;

/// A rule that weighs the whole note.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Card {
    /// `generic-note`
    GenericNote,
    /// `not-personalized`
    NotPersonalized,
    /// `no-shared-context`
    NoSharedContext,
    /// `no-introduction`
    NoIntroduction,
    /// `no-stated-reason`
    NoStatedReason,
    /// `self-centred`
    SelfCentred,
    /// `sales-pitch`
    SalesPitch,
    /// `role-pitch`
    RolePitch,
    /// `strings-attached`
    StringsAttached,
    /// `hidden-motive`
    HiddenMotive,
    /// `pushy-tone`
    PushyTone,
    /// `connection-collecting`
    ConnectionCollecting,
}

const MANY: usize = Card::ConnectionCollecting as usize + 1;

/// Points for each card.
pub(super) type Points = [i16; MANY];

impl Card {
    /// Every card with its rule's name, in the order of their columns.
    pub const ALL: [(Card, &'static str); MANY] = [
        (Card::GenericNote, "generic-note"),
        (Card::NotPersonalized, "not-personalized"),
        (Card::NoSharedContext, "no-shared-context"),
        (Card::NoIntroduction, "no-introduction"),
        (Card::NoStatedReason, "no-stated-reason"),
        (Card::SelfCentred, "self-centred"),
        (Card::SalesPitch, "sales-pitch"),
        (Card::RolePitch, "role-pitch"),
        (Card::StringsAttached, "strings-attached"),
        (Card::HiddenMotive, "hidden-motive"),
        (Card::PushyTone, "pushy-tone"),
        (Card::ConnectionCollecting, "connection-collecting"),
    ];
}

/// The scorecards of a language, or of several.
struct Cards {
    /// Of a note by itself.
    even: Points,
    /// Where the rule's own cues hit.
    own: Points,
    /// By the hash of a phrase.
    phrases: ByHash<Points>,
    /// By a tag: of a cue of it, and of a second one.
    tags: [[Points; 64]; 2],
    /// Of the other signs.
    signs: Vec<(Sign, Points)>,
}

static ENGLISH: LazyLock<Cards> = LazyLock::new(|| Cards::read(include_str!("cards/english.tsv")));
static FOREIGN: LazyLock<Cards> = LazyLock::new(|| Cards::read(include_str!("cards/foreign.tsv")));

/// The scorecards for notes in this language, if there are any.
fn of(language: Language) -> Option<&'static Cards> {
    match language {
        Language::English => Some(&ENGLISH),
        Language::Unknown => None,
        _ => Some(&FOREIGN),
    }
}

/// No message that the points were fitted to is much longer than so many words. In one that is, phrases count in proportion: a
/// pasted page would outweigh every sign.
const LONGEST: i32 = 250;

/// So many phrases are shown for a verdict.
const SHOWN: usize = 3;

/// What begins a sentence, and what stands for words that are not told apart.
const START: u64 = ascii_hash("<start>");
const ASK: u64 = ascii_hash("<ask>");
const NUMBER: u64 = ascii_hash("<number>");
const FIELD: u64 = ascii_hash("<field>");
const NAME: u64 = ascii_hash("<name>");

/// Whether a word is taken for a name: it has a capital, and no cue knows it. In other languages it may be any noun.
fn is_name(word: &Word, language: Language) -> bool {
    language == Language::English && word.shape == Shape::Capital && word.id == 0
}

/// Whether a word is one of those that every sentence has.
fn is_function_word(word: &Word, language: Language) -> bool {
    CUES.languages_of(word.id) & (1 << language::place(language)) != 0
}

/// What of a word phrases are made of.
fn term(word: &Word, language: Language) -> u64 {
    match word.shape {
        Shape::Number => NUMBER,
        Shape::Field => FIELD,
        _ if is_name(word, language) => NAME,
        _ => word.hash,
    }
}

/// The same of a term in words.
fn hash_of_term(term: &str) -> u64 {
    match term.starts_with('<') {
        true => ascii_hash(term),
        false => hash_of(term),
    }
}

fn pair(first: u64, second: u64) -> u64 {
    (first.rotate_left(29) ^ second).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// The phrases of a sentence by their hashes, with the first and the last word of each.
fn phrases(
    words: &[Word],
    question: bool,
    language: Language,
) -> impl Iterator<Item = (u64, usize, usize)> {
    let last = words.len().saturating_sub(1);
    let asks = question.then_some((ASK, last));
    let terms = words
        .iter()
        .enumerate()
        .map(move |(at, word)| (term(word, language), at));
    let mut before = (START, 0);
    terms.chain(asks).flat_map(move |(term, at)| {
        let (earlier, from) = std::mem::replace(&mut before, (term, at));
        [(term, at, at), (pair(earlier, term), from, at)]
    })
}

impl Cards {
    fn read(table: &str) -> Cards {
        let mut cards = Cards {
            even: [0; MANY],
            own: [0; MANY],
            phrases: ByHash::default(),
            tags: [[[0; MANY]; 64]; 2],
            signs: Vec::new(),
        };
        let signs: Vec<(String, Sign)> = Sign::all()
            .map(|sign| (format!("{sign:?}"), sign))
            .collect();
        let mut lines = table.lines();
        let columns = lines.next().unwrap_or("").split('\t').skip(1);
        let place = |rule: &str| Card::ALL.iter().position(|(_, name)| *name == rule);
        let columns: Vec<usize> = columns.filter_map(place).collect();
        for line in lines {
            let mut cells = line.split('\t');
            let name = cells.next().unwrap_or("");
            let mut points = [0; MANY];
            for (column, cell) in columns.iter().zip(cells) {
                points[*column] = cell.parse().unwrap_or(0);
            }
            match name {
                "<even>" => cards.even = points,
                "<own>" => cards.own = points,
                sign if sign.contains('(') => match signs.iter().find(|(name, _)| name == sign) {
                    Some((_, Sign::Has(tag))) => cards.tags[0][*tag as usize] = points,
                    Some((_, Sign::Twice(tag))) => cards.tags[1][*tag as usize] = points,
                    Some((_, sign)) => cards.signs.push((*sign, points)),
                    None => {}
                },
                phrase => {
                    let hash = match phrase.split_once(' ') {
                        Some((first, second)) => pair(hash_of_term(first), hash_of_term(second)),
                        None => hash_of_term(phrase),
                    };
                    cards.phrases.insert(hash, points);
                }
            }
        }
        // Without a column nothing counts but the rule's own cues.
        for card in (0..MANY).filter(|card| !columns.contains(card)) {
            cards.even[card] = -1;
            cards.own[card] = 1;
        }
        cards
    }
}

/// What the phrases of a sentence count.
pub(super) fn of_sentence(words: &[Word], question: bool, language: Language) -> Points {
    let mut sum = [0; MANY];
    let Some(cards) = of(language) else {
        return sum;
    };
    for (hash, ..) in phrases(words, question, language) {
        if let Some(points) = cards.phrases.get(&hash) {
            add(&mut sum, points);
        }
    }
    sum
}

/// Adds points to others.
pub(super) fn add(sum: &mut Points, points: &Points) {
    for (sum, points) in sum.iter_mut().zip(points) {
        *sum = sum.saturating_add(*points);
    }
}

impl Note {
    /// A note that rules read by their own cues alone, as the scorecards are fitted on top of them.
    pub fn without_cards() -> Note {
        Note {
            unweighed: true,
            ..Note::default()
        }
    }

    /// Adds to what the phrases count what the signs of the whole note do; `None` where nothing is weighed.
    pub(super) fn add_up(&self, mut sum: Points) -> Option<Points> {
        let cards = of(self.language()).filter(|_| !self.unweighed)?;
        let words = i32::try_from(self.words().len()).unwrap_or(i32::MAX);
        if words > LONGEST {
            sum = sum.map(|points| (i32::from(points) * LONGEST / words) as i16);
        }
        add(&mut sum, &cards.even);
        for (many, tags) in [self.tags, self.twice].into_iter().enumerate() {
            let mut left = tags;
            while left != 0 {
                let tag = left.trailing_zeros() as usize;
                add(&mut sum, &cards.tags[many][tag]);
                left &= left - 1;
            }
        }
        for (sign, points) in &cards.signs {
            if self.shows(*sign) {
                add(&mut sum, points);
            }
        }
        Some(sum)
    }

    /// Whether a rule applies, all in all, of which its own cues say that it does or does not.
    pub fn weigh(&self, card: Card, own: bool) -> bool {
        let (Some(sum), Some(cards)) = (self.points, of(self.language())) else {
            return own;
        };
        let of_own = match own {
            true => cards.own[card as usize],
            false => 0,
        };
        sum[card as usize].saturating_add(of_own) >= 0
    }

    /// The phrases of the note that count most for a rule.
    pub fn phrases_for(&self, card: Card) -> Spans {
        self.heaviest(|points| points[card as usize])
    }

    /// The phrases of the note that count most against a rule.
    pub fn phrases_against(&self, card: Card) -> Spans {
        self.heaviest(|points| -points[card as usize])
    }

    /// The phrases for which `weight` is largest and above 0, in the order they stand; those that overlap are one.
    fn heaviest(&self, weight: impl Fn(&Points) -> i16) -> Spans {
        let mut heaviest = [(0, Span::default()); SHOWN];
        let language = self.language();
        let Some(cards) = of(language).filter(|_| !self.terse) else {
            return Spans::default();
        };
        let greets = |sentence: &&Sentence| {
            let mut greetings = self.marks().iter().filter(|mark| mark.tag == Tag::Greeting);
            greetings.any(|mark| usize::from(mark.first) == sentence.start)
        };
        for sentence in self.sentences().iter().filter(|one| !greets(one)) {
            let words = &self.words()[sentence.start..sentence.end];
            for (hash, first, last) in phrases(words, sentence.question, language) {
                let weight = cards.phrases.get(&hash).map_or(0, &weight);
                let lightest = heaviest.iter_mut().min_by_key(|(known, _)| *known);
                let lightest = lightest.filter(|(known, _)| *known < weight);
                // What stands in every note explains nothing, whatever it counts, as does a greeting.
                let empty = |word: &Word| is_function_word(word, language);
                let explains = || !words[first..=last].iter().all(empty);
                if let Some(lightest) = lightest.filter(|_| explains()) {
                    let span = Span {
                        start: words[first].span.start,
                        end: words[last].span.end,
                    };
                    *lightest = (weight, span);
                }
            }
        }
        heaviest.sort_by_key(|(_, span)| *span);
        let mut shown: Vec<Span> = Vec::with_capacity(SHOWN);
        for (_, span) in heaviest.iter().filter(|(weight, _)| *weight > 0) {
            match shown.last_mut() {
                Some(last) if span.start <= last.end + 1 => last.end = last.end.max(span.end),
                _ => shown.push(*span),
            }
        }
        shown.into_iter().collect()
    }

    /// The terms of each sentence that its phrases are made of, in words: what the points are fitted to.
    pub fn terms(&self, message: &str) -> Vec<Vec<String>> {
        let language = self.language();
        let text = |word: &Word| match word.shape {
            Shape::Number => "<number>".to_owned(),
            Shape::Field => "<field>".to_owned(),
            Shape::Address => "<address>".to_owned(),
            _ if is_name(word, language) => "<name>".to_owned(),
            _ => folded(word.span.of(message)),
        };
        let terms = |sentence: &Sentence| {
            let words = &self.words()[sentence.start..sentence.end];
            let asks = sentence.question.then(|| "<ask>".to_owned());
            words.iter().map(text).chain(asks).collect()
        };
        self.sentences().iter().map(terms).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outreach::{Field, OwnedOutreach};

    fn read(mut note: Note, message: &str) -> Note {
        let outreach = OwnedOutreach::new(&[(Field::Message, message)]);
        note.read(&outreach.borrow());
        note
    }

    #[test]
    fn every_line_of_the_table_is_understood() {
        let signs: Vec<String> = Sign::all().map(|sign| format!("{sign:?}")).collect();
        let rules = Card::ALL.map(|(_, rule)| rule);
        for (cards, table) in [
            (&*ENGLISH, include_str!("cards/english.tsv")),
            (&*FOREIGN, include_str!("cards/foreign.tsv")),
        ] {
            let mut lines = table.lines();
            let columns: Vec<&str> = lines.next().unwrap().split('\t').skip(1).collect();
            assert!(columns.iter().all(|column| rules.contains(column)));
            let mut phrases = 0;
            for line in lines {
                let (name, points) = line.split_once('\t').unwrap();
                let points = points.split('\t').map(|cell| cell.parse::<i16>());
                assert_eq!(
                    points.filter(Result::is_ok).count(),
                    columns.len(),
                    "{name}"
                );
                match name.contains('(') {
                    true => assert!(signs.iter().any(|sign| sign == name), "{name}"),
                    false => phrases += 1,
                }
            }
            // Two lines are of no phrase; no two phrases share a hash.
            assert_eq!(cards.phrases.len() + 2, phrases);
        }
    }

    #[test]
    fn terms_are_what_phrases_are_hashed_by() {
        let message = "Hi Zsófia, 𝗜’d like 3 of them. See kiln.example, {{first_name}}! Shall we?";
        let note = read(Note::default(), message);
        for (sentence, terms) in note.sentences().iter().zip(note.terms(message)) {
            let words = &note.words()[sentence.start..sentence.end];
            let hashes: Vec<u64> = phrases(words, sentence.question, note.language())
                .map(|(hash, ..)| hash)
                .step_by(2)
                .collect();
            let by_text: Vec<u64> = terms.iter().map(|term| hash_of_term(term)).collect();
            assert_eq!(hashes, by_text, "{terms:?}");
        }
    }

    #[test]
    fn a_rule_without_a_column_is_left_to_its_own_cues() {
        let wish = read(Note::default(), "Hello, I would like to connect with you.");
        assert!(wish.weigh(Card::GenericNote, true));
        assert!(!wish.weigh(Card::SalesPitch, false));
        let foreign = "Guten Tag, ich würde mich gerne mit Ihnen vernetzen und freue mich auf Sie.";
        for note in [
            read(Note::default(), foreign),
            read(Note::without_cards(), "We sell vans. Buy our vans now!"),
        ] {
            for own in [true, false] {
                assert_eq!(note.weigh(Card::PushyTone, own), own);
            }
        }
    }

    #[test]
    fn a_page_of_text_does_not_outweigh_what_is_said() {
        let pitch = "We sell vans to bakers. Book a free demo of our new van!";
        let page = "\nThe weather in the valley was mild and the river was low.".repeat(60);
        let note = read(Note::default(), &format!("{pitch}{page}"));
        assert!(note.words().len() > 2 * LONGEST as usize);
        assert!(note.weigh(Card::SalesPitch, true));
    }

    #[test]
    fn a_sentence_counts_the_same_whatever_was_read_before() {
        let message = "I recruit nurses. Could we have a call about our new clinic?";
        let fresh = read(Note::default(), message);
        let mut again = read(Note::default(), "I recruit nurses. Any thoughts?");
        for _ in 0..2 {
            again = read(again, message);
            assert_eq!(again.points, fresh.points);
        }
    }

    #[test]
    fn phrases_that_explain_a_verdict_are_words_of_weight() {
        let message = "We are the people who build the websites of shops, and a demo is free.";
        let note = read(Note::default(), message);
        let shown = note.phrases_for(Card::SalesPitch);
        let shown: Vec<&str> = shown
            .as_slice()
            .iter()
            .map(|span| span.of(message))
            .collect();
        assert!(!shown.is_empty());
        assert!(
            !shown.contains(&"the") && !shown.contains(&"we are"),
            "{shown:?}"
        );
    }
}
