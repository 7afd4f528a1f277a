//! Signs of a whole note: its cues, how often a thing is said, how long it is, whom it speaks of. Where no single one decides,
//! each counts a few points for or against.

use super::figures::figures;
use super::words::{Shape, Word, ascii_hash};
use super::{Note, Tag};

/// A sign that a note has or has not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sign {
    /// A cue of this tag.
    Has(Tag),
    /// Two cues of this tag that do not overlap.
    Twice(Tag),
    /// So many words at most.
    Short(u16),
    /// So many of these at least.
    Counts(Count, u16),
}

/// What may be counted, and the least counts that say something.
const COUNTED: [(Count, &[u16]); 12] = [
    (Count::Questions, &[1, 2]),
    (Count::Exclamations, &[1, 3]),
    (Count::Capitals, &[1, 3, 6]),
    (Count::I, &[1, 3, 6]),
    (Count::We, &[1, 3]),
    (Count::You, &[1, 3, 6]),
    (Count::Numbers, &[1, 3]),
    (Count::Addresses, &[1]),
    (Count::Shouted, &[1, 3]),
    (Count::Sums, &[1]),
    (Count::Prices, &[1]),
    (Count::Percents, &[1]),
];

impl Sign {
    /// Every sign that a scorecard may give points to.
    pub fn all() -> impl Iterator<Item = Sign> {
        let tags = Tag::all().into_iter();
        let tags = tags.flat_map(|tag| [Sign::Has(tag), Sign::Twice(tag)]);
        let counts = COUNTED.iter();
        let counts = counts
            .flat_map(|(count, least)| least.iter().map(|least| Sign::Counts(*count, *least)));
        tags.chain([12, 24, 35, 60, 120].map(Sign::Short))
            .chain(counts)
    }
}

impl From<Tag> for Sign {
    fn from(tag: Tag) -> Sign {
        Sign::Has(tag)
    }
}

/// A sign, or the tag of a cue that is one, and how many points it counts: above 0 for a hit, below against it.
pub type Points<S = Tag> = (S, i32);

/// What is counted in a note.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Count {
    /// Sentences that end with a question mark.
    Questions,
    /// Exclamation marks.
    Exclamations,
    /// Words with a capital that do not begin a sentence, "I" left out.
    Capitals,
    /// I, me, my.
    I,
    /// We, us, our.
    We,
    /// You, your.
    You,
    /// Numbers.
    Numbers,
    /// Web and mail addresses.
    Addresses,
    /// Words in capitals.
    Shouted,
    /// Sums of money that are not said to be a price.
    Sums,
    /// Prices.
    Prices,
    /// Percentages.
    Percents,
}

/// Each count of a note.
pub(super) type Counts = [u16; Count::Percents as usize + 1];

const I: [u64; 5] = [
    ascii_hash("i"),
    ascii_hash("me"),
    ascii_hash("my"),
    ascii_hash("mine"),
    ascii_hash("myself"),
];
const WE: [u64; 4] = [
    ascii_hash("we"),
    ascii_hash("us"),
    ascii_hash("our"),
    ascii_hash("ours"),
];
const YOU: [u64; 4] = [
    ascii_hash("you"),
    ascii_hash("your"),
    ascii_hash("yours"),
    ascii_hash("yourself"),
];

/// What is counted in each sentence by itself.
pub(super) fn counts_of(words: &[Word], question: bool) -> Counts {
    let mut counts = Counts::default();
    let mut add = |count: Count, many: bool| counts[count as usize] += u16::from(many);
    add(Count::Questions, question);
    for (at, word) in words.iter().enumerate() {
        let capital = at > 0 && word.shape == Shape::Capital && word.hash != I[0];
        add(Count::Capitals, capital);
        add(Count::Numbers, word.shape == Shape::Number);
        add(Count::Addresses, word.shape == Shape::Address);
        add(Count::Shouted, word.shape == Shape::Shouted);
        add(Count::I, I.contains(&word.hash));
        add(Count::We, WE.contains(&word.hash));
        add(Count::You, YOU.contains(&word.hash));
    }
    counts
}

/// Adds counts to others.
pub(super) fn add(sum: &mut Counts, counts: &Counts) {
    for (sum, count) in sum.iter_mut().zip(counts) {
        *sum = sum.saturating_add(*count);
    }
}

impl Note {
    /// Adds to what is counted in its sentences what is not.
    pub(super) fn count(&mut self, message: &str, mut counts: Counts) {
        for figure in figures(self, message) {
            counts[figure as usize] += 1;
        }
        let bangs = memchr::memchr_iter(b'!', message.as_bytes()).count();
        counts[Count::Exclamations as usize] = u16::try_from(bangs).unwrap_or(u16::MAX);
        self.counts = counts;
    }

    /// Whether the note has a sign.
    pub fn shows(&self, sign: Sign) -> bool {
        match sign {
            Sign::Has(tag) => self.has(tag),
            Sign::Twice(tag) => self.twice & tag.bit() != 0,
            Sign::Short(most) => self.words().len() <= usize::from(most),
            Sign::Counts(count, least) => self.counts[count as usize] >= least,
        }
    }

    /// The points of all signs that the note has, each once.
    pub fn points<S: Copy + Into<Sign>>(&self, signs: &[Points<S>]) -> i32 {
        let shown = signs.iter().filter(|(sign, _)| self.shows((*sign).into()));
        shown.map(|(_, points)| points).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outreach::{Field, OwnedOutreach};

    #[test]
    fn a_note_is_counted() {
        let message = "Ada, our kilns cost 900 euros! Do you and I want 5% off? See kiln.example or ask Mr Holt.";
        let outreach = OwnedOutreach::new(&[(Field::Message, message)]);
        let mut note = Note::default();
        note.read(&outreach.borrow());
        let count = |count: Count| note.counts[count as usize];
        assert_eq!(count(Count::Questions), 1);
        assert_eq!(count(Count::Exclamations), 1);
        assert_eq!(count(Count::Capitals), 2);
        assert_eq!(count(Count::We), 1);
        assert_eq!(count(Count::You), 1);
        assert_eq!(count(Count::I), 1);
        assert_eq!(count(Count::Numbers), 2);
        assert_eq!(count(Count::Addresses), 1);
        assert_eq!(count(Count::Prices), 1);
        assert_eq!(count(Count::Percents), 1);
        assert!(note.shows(Sign::Short(24)));
        assert!(!note.shows(Sign::Short(12)));
        assert!(!note.shows(Sign::Counts(Count::Numbers, 3)));
        let signs = [
            (Sign::Counts(Count::You, 1), 3),
            (Sign::Counts(Count::I, 2), 9),
        ];
        assert_eq!(note.points(&signs), 3);
    }

    #[test]
    fn what_is_said_twice_is_said_in_two_places() {
        let twice = |message: &str| {
            let outreach = OwnedOutreach::new(&[(Field::Message, message)]);
            let mut note = Note::default();
            note.read(&outreach.borrow());
            note.shows(Sign::Twice(Tag::AskTalk))
        };
        assert!(!twice("We restore clocks in Torvik."));
        assert!(!twice("Could we have a call on Tuesday?"));
        assert!(twice(
            "Could we have a call on Tuesday? If not, shall we meet for coffee?"
        ));
    }
}
