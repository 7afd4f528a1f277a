//! Words and phrases against acceptance.

use crate::note::LONGEST;
use crate::stats::Proportion;
use crate::stats::dirichlet::{Item, log_odds};
use crate::stats::discovery::benjamini_hochberg;
use crate::stats::power::times_needed;
use crate::stats::standing::LARGEST_Q;
use crate::summary::{PhraseFigures, WordsFigures};

/// A phrase of fewer templates is not shown: it says too little, and too much about single notes.
pub const LEAST: u64 = 10;

/// A phrase, and in how many templates it is.
#[derive(Clone, PartialEq, Debug)]
pub struct Phrase {
    /// The masked words.
    pub text: String,
    /// How many they are.
    pub words: u8,
    /// Templates accepted more often than all outreach.
    pub above: u64,
    /// The other templates.
    pub below: u64,
}

/// How often phrases of one, two and three words are there at all: in templates accepted more often than all outreach, and
/// in the others.
pub type Uses = [[u64; 2]; LONGEST];

/// The figures of `phrases`, which have at least [`LEAST`] templates each, those that go with most acceptance first. Each is
/// held against all phrases of as many words, of which `uses` are the sums. `templates` are those accepted more often than
/// all, and the others; `pruned` says that rare phrases were forgotten.
///
/// The prior has as much weight as the notes themselves, so that z is drawn towards 0: where nothing goes with acceptance
/// its standard deviation is √(3s(1−s)/((1+s)(2−s))), s being the share of the first side, at most 0.58 and not 1. So p and q
/// err on the side of saying nothing.
pub fn figures(
    all: Proportion,
    templates: [u64; 2],
    uses: &Uses,
    phrases: &[Phrase],
    pruned: bool,
) -> WordsFigures {
    let mut found = Vec::new();
    for (words, uses) in (1..).zip(uses) {
        let own: Vec<&Phrase> = phrases
            .iter()
            .filter(|phrase| phrase.words == words)
            .collect();
        let rest = |side: usize, of: fn(&Phrase) -> u64| {
            uses[side].saturating_sub(own.iter().map(|phrase| of(phrase)).sum())
        };
        let rest = Phrase {
            text: String::new(),
            words,
            above: rest(0, |phrase| phrase.above),
            below: rest(1, |phrase| phrase.below),
        };
        let item = |phrase: &Phrase| Item {
            one: phrase.above,
            other: phrase.below,
            // The prior is all notes: a pseudo-count for each time it is there.
            prior: (phrase.above + phrase.below) as f64,
        };
        // All that are not shown count as one, which leaves the odds of the others what they are.
        let items = own.iter().copied().chain([&rest]).map(item);
        let odds = log_odds(&items.collect::<Vec<Item>>());
        found.extend(own.into_iter().zip(odds));
    }
    let p: Vec<Option<f64>> = found
        .iter()
        .map(|(_, odds)| odds.map(|odds| odds.p))
        .collect();
    let q = benjamini_hochberg(&p);
    let tests = p.iter().flatten().count() as f64;
    let told = |q: Option<f64>| q.is_some_and(|q| q <= LARGEST_Q);
    let mut shown: Vec<PhraseFigures> = (found.into_iter().zip(q))
        .map(|((phrase, odds), q)| PhraseFigures {
            phrase: phrase.text.clone(),
            words: u64::from(phrase.words),
            templates: phrase.above + phrase.below,
            templates_above: phrase.above,
            templates_below: phrase.below,
            log_odds: odds.map(|odds| odds.log_ratio),
            z: odds.map(|odds| odds.z),
            p: odds.map(|odds| odds.p),
            q,
            told: told(q),
            further_templates: (!told(q))
                .then(|| further(phrase, odds?.z, LARGEST_Q / tests))
                .flatten(),
        })
        .collect();
    shown.sort_by(|one, other| {
        let z = |phrase: &PhraseFigures| phrase.z.unwrap_or(0.0);
        z(other)
            .total_cmp(&z(one))
            .then_with(|| one.phrase.cmp(&other.phrase))
    });
    WordsFigures {
        rate: all.rate(),
        templates_above: templates[0],
        templates_below: templates[1],
        least_templates: LEAST,
        pruned,
        phrases: shown,
    }
}

/// How many further templates with the phrase would show an effect of `z` standard errors at `level`; at least 1.
fn further(phrase: &Phrase, z: f64, level: f64) -> Option<u64> {
    let present = (phrase.above + phrase.below) as f64;
    let further = (present * (times_needed(z, level)? - 1.0)).ceil().max(1.0);
    (further < u64::MAX as f64).then_some(further as u64)
}
