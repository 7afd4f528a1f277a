//! Scorecards: what every phrase and every sign of a note counts for or against a rule.
//!
//! A rule reads its own cues first. That is one sign among many: the note is then weighed as a whole, by phrases of one and
//! two words that no cue needs to know, by its tags, its length and its counts. Each counts so many points for each rule, in
//! hundredths of log odds; a note hits where they come to 0 or more. The points were fitted to labelled messages by
//! `tests/accuracy/cards.py`, which says how, and live in `cards/english.tsv` and, for German, French, Spanish, Portuguese and
//! Dutch together, in `cards/foreign.tsv`, which has columns for some rules only: of the others their own cues decide there.

use super::fold::{ByHash, folded};
use super::language::Language;
use super::signs::Sign;
use super::words::{Shape, Word};
use super::{Note, Sentence, Span, Spans, Tag};
use phrase::{hash_of_phrase, is_function_word, is_name, phrases};
use std::sync::LazyLock;

mod phrase;

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

/// A phrase that counts, by its place in the table.
pub(super) type Phrase = u16;

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
    /// By the hash of a phrase: where its points are.
    phrases: ByHash<Phrase>,
    /// What each phrase counts.
    counts: Vec<Points>,
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

impl Cards {
    fn read(table: &str) -> Cards {
        let mut cards = Cards {
            even: [0; MANY],
            own: [0; MANY],
            phrases: ByHash::default(),
            counts: Vec::new(),
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
                    let place = cards.counts.len() as Phrase;
                    cards.phrases.insert(hash_of_phrase(phrase), place);
                    cards.counts.push(points);
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

/// What the phrases of a sentence count, which are added to `found`.
pub(super) fn find(
    words: &[Word],
    question: bool,
    language: Language,
    found: &mut Vec<Phrase>,
) -> Points {
    let mut sum = [0; MANY];
    if let Some(cards) = of(language) {
        for (hash, ..) in phrases(words, question, language) {
            if let Some(phrase) = cards.phrases.get(&hash) {
                add(&mut sum, &cards.counts[usize::from(*phrase)]);
                found.push(*phrase);
            }
        }
    }
    sum
}

/// The phrases of a note that count: each once, since long notes say the same words again without saying more.
#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    /// Those of every sentence.
    pub(super) phrases: Vec<Phrase>,
    /// What they count, sentence by sentence.
    pub(super) points: Points,
    /// A bit for each phrase that was met.
    met: Vec<u64>,
}

impl Found {
    pub(super) fn clear(&mut self) {
        self.phrases.clear();
        self.points = [0; MANY];
    }

    /// What they count together. Most are met once, so that what others count too often is taken off.
    fn count(&mut self, cards: &Cards) -> Points {
        self.met.clear();
        self.met.resize(cards.counts.len() / 64 + 1, 0);
        let mut sum = self.points;
        for phrase in &self.phrases {
            let place = usize::from(*phrase);
            let (word, bit) = (&mut self.met[place / 64], 1 << (place % 64));
            if *word & bit != 0 {
                let again = cards.counts[place].iter();
                sum.iter_mut()
                    .zip(again)
                    .for_each(|(sum, points)| *sum = sum.wrapping_sub(*points));
            }
            *word |= bit;
        }
        sum
    }
}

/// Adds points to others. What many sentences count may wrap around; all phrases counted once do not, so that a note's sum is
/// right again when those counted too often are taken off.
pub(super) fn add(sum: &mut Points, points: &Points) {
    for (sum, points) in sum.iter_mut().zip(points) {
        *sum = sum.wrapping_add(*points);
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
    pub(super) fn add_up(&mut self) -> Option<Points> {
        let cards = of(self.language()).filter(|_| !self.unweighed)?;
        let mut sum = self.found.count(cards);
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
        sum[card as usize].wrapping_add(of_own) >= 0
    }

    /// The words in a row that count most for a rule.
    pub fn words_for(&self, card: Card) -> Spans {
        self.heaviest(|points| points[card as usize])
    }

    /// The words in a row that count most against a rule.
    pub fn words_against(&self, card: Card) -> Spans {
        self.heaviest(|points| -points[card as usize])
    }

    /// The words in a row, of one sentence, whose phrases weigh most together; none where none weighs more than 0. A greeting
    /// explains nothing, nor do words that every sentence has.
    fn heaviest(&self, weight: impl Fn(&Points) -> i16) -> Spans {
        let language = self.language();
        let Some(cards) = of(language).filter(|_| !self.terse) else {
            return Spans::default();
        };
        let greets = |sentence: &&Sentence| {
            let mut greetings = self.marks().iter().filter(|mark| mark.tag == Tag::Greeting);
            greetings.any(|mark| usize::from(mark.first) == sentence.start)
        };
        let mut heaviest = (0, Span::default());
        for sentence in self.sentences().iter().filter(|one| !greets(one)) {
            let words = &self.words()[sentence.start..sentence.end];
            // What words weigh from `start` on. Those that weigh less than nothing are better left out.
            let (mut start, mut sum) = (0, 0);
            for (hash, first, last) in phrases(words, sentence.question, language) {
                let points = cards.phrases.get(&hash);
                let points =
                    points.map_or(0, |at| i32::from(weight(&cards.counts[usize::from(*at)])));
                if first == last && sum <= 0 {
                    (start, sum) = (last, 0);
                }
                // Of a pair whose first word is left out the second says nothing.
                if first >= start {
                    sum += points;
                }
                let explains = || {
                    let mut words = words[start..=last].iter();
                    words.any(|word| !is_function_word(word, language))
                };
                if sum > heaviest.0 && explains() {
                    let span = Span {
                        start: words[start].span.start,
                        end: words[last].span.end,
                    };
                    heaviest = (sum, span);
                }
            }
        }
        let found = Some(heaviest.1).filter(|_| heaviest.0 > 0);
        found.into_iter().collect()
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
            let by_text: Vec<u64> = terms.iter().map(|term| hash_of_phrase(term)).collect();
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
                assert_eq!(note.weigh(Card::RolePitch, own), own);
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
    fn no_note_counts_more_than_points_hold() {
        for table in [
            include_str!("cards/english.tsv"),
            include_str!("cards/foreign.tsv"),
        ] {
            let (mut most, mut least) = ([0_i32; MANY], [0_i32; MANY]);
            for line in table.lines().skip(1) {
                for (card, cell) in line.split('\t').skip(1).enumerate() {
                    let points: i32 = cell.parse().unwrap();
                    most[card] += points.max(0);
                    least[card] += points.min(0);
                }
            }
            let fits = |sum: &i32| i16::try_from(*sum).is_ok();
            assert!(most.iter().all(fits) && least.iter().all(fits));
        }
    }

    #[test]
    fn what_is_said_again_counts_once() {
        let count = |message: &str| read(Note::default(), message).found.count(&ENGLISH);
        let said = "We sell vans to bakers.";
        assert_ne!(count(said), [0; MANY]);
        assert_eq!(count(said), count(&[said; 3].join(" ")));
        // As often as the sums of single sentences wrap around.
        assert_eq!(count(said), count(&[said; 3_000].join(" ")));
        assert_ne!(count(said), count("We sell vans to bakers. Shall we talk?"));
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
    fn what_explains_a_verdict_are_words_of_weight_in_a_row() {
        let message = "We are the people who build the websites of shops, and a demo is free.";
        let note = read(Note::default(), message);
        let shown = note.words_for(Card::SalesPitch);
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
