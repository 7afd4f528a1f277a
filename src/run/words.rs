//! Which words and phrases go with acceptance: each template read once more, and counted once.

use super::RunError;
use crate::audit::{self, Crew, Desk, Judged, Survey};
use crate::campaign::Campaign;
use crate::input::Log;
use crate::measure::words::{LEAST, Phrase, Uses, figures};
use crate::note::Masker;
use crate::rules::Catalogue;
use crate::stats::Proportion;
use crate::summary::WordsFigures;
use hashbrown::HashMap;

/// So many phrases are counted at once, some 24 bytes each; beyond that the rarest are forgotten.
const MOST: usize = 4_000_000;

/// What became of the settled outreach of each template, by its number in the campaign.
pub type Outcomes = Vec<Proportion>;

/// Adds the outcomes of some settled outreach.
pub fn add(outcomes: &mut Outcomes, settled: &[(u32, bool)]) {
    for (template, accepted) in settled {
        let place = *template as usize;
        if outcomes.len() <= place {
            outcomes.resize(place + 1, Proportion::default());
        }
        outcomes[place].trials += 1;
        outcomes[place].successes += u64::from(*accepted);
    }
}

/// The phrases of the log's templates against what became of these.
///
/// # Errors
/// A file that cannot be read or has changed since the survey.
pub fn words(
    log: &Log,
    survey: &Survey,
    crew: &Crew,
    outcomes: &Outcomes,
) -> Result<WordsFigures, RunError> {
    let all = Proportion {
        successes: outcomes.iter().map(|template| template.successes).sum(),
        trials: outcomes.iter().map(|template| template.trials).sum(),
    };
    let read = |desk: &Reader<'_>, collect: &mut dyn FnMut(Piece)| {
        let none = Catalogue { rules: Vec::new() };
        audit::judge(log, survey, &none, crew, desk, &|_| (), |piece| {
            collect(piece);
            Ok::<(), RunError>(())
        })
    };
    let desk = |wanted| Reader {
        campaign: &survey.campaign,
        outcomes,
        all,
        wanted,
    };
    let mut counter = Counter::new(MOST);
    read(&desk(None), &mut |piece| counter.add(&piece.counts))?;
    let mut phrases = counter.shown();
    let wanted: HashMap<u64, usize> = (phrases.iter().enumerate())
        .map(|(place, (hash, _))| (*hash, place))
        .collect();
    read(&desk(Some(&wanted)), &mut |piece| {
        for (hash, text) in piece.texts {
            let known = &mut phrases[wanted[&hash]].1.text;
            if known.is_empty() {
                *known = text;
            }
        }
    })?;
    let templates = |above: bool| {
        outcomes
            .iter()
            .filter(|own| side(own, all) == Some(above))
            .count() as u64
    };
    let phrases: Vec<Phrase> = phrases.into_iter().map(|(_, phrase)| phrase).collect();
    Ok(figures(
        all,
        [templates(true), templates(false)],
        &counter.uses,
        &phrases,
        counter.forgotten > 0,
    ))
}

/// Whether a template was accepted more often than all; `None` where nothing of it is settled.
///
/// A template is one text, so it counts as one, whatever became of how many copies. Its share of acceptances would be a
/// fraction, and fractions do not add up to the same in every order; so it counts wholly on the side of the rate that its share
/// is on. A text sent once is on the one side where it was accepted and on the other where not, as in a log without repetitions;
/// of a text sent often it is lost how far from the rate it is. One accepted just as often as all counts with the others.
fn side(own: &Proportion, all: Proportion) -> Option<bool> {
    let product = |one: u64, other: u64| u128::from(one) * u128::from(other);
    (own.trials > 0)
        .then(|| product(own.successes, all.trials) > product(all.successes, own.trials))
}

/// Counts phrases, and forgets the rarest where they are too many.
struct Counter {
    counts: HashMap<u64, Sides>,
    uses: Uses,
    most: usize,
    /// Phrases in so many templates or fewer were forgotten.
    forgotten: u32,
}

impl Counter {
    fn new(most: usize) -> Counter {
        Counter {
            counts: HashMap::new(),
            uses: Uses::default(),
            most,
            forgotten: 0,
        }
    }

    /// Adds the counts of the next block. Blocks come in the log's order, so what is forgotten does not depend on the threads.
    fn add(&mut self, counts: &HashMap<u64, Sides>) {
        for (phrase, sides) in counts {
            let uses = &mut self.uses[usize::from(sides.words) - 1];
            uses[0] += u64::from(sides.above);
            uses[1] += u64::from(sides.below);
            let known = self.counts.entry(*phrase).or_default();
            known.words = sides.words;
            known.above += sides.above;
            known.below += sides.below;
        }
        while self.counts.len() > self.most {
            self.forgotten += 1;
            let least = self.forgotten;
            self.counts
                .retain(|_, sides| sides.above + sides.below > least);
        }
    }

    /// The phrases in enough templates by their hashes, without their texts; the others are let go of.
    fn shown(&mut self) -> Vec<(u64, Phrase)> {
        let counts = std::mem::take(&mut self.counts).into_iter();
        let phrases = counts.map(|(hash, sides)| {
            let phrase = Phrase {
                text: String::new(),
                words: sides.words,
                above: u64::from(sides.above),
                below: u64::from(sides.below),
            };
            (hash, phrase)
        });
        let enough = |(_, phrase): &(u64, Phrase)| phrase.above + phrase.below >= LEAST;
        let mut shown: Vec<_> = phrases.filter(enough).collect();
        shown.sort_unstable_by_key(|(hash, _)| *hash);
        shown
    }
}

/// Reads each template once, by the outreach that stands for it.
struct Reader<'a> {
    campaign: &'a Campaign,
    outcomes: &'a Outcomes,
    all: Proportion,
    /// The phrases whose texts are wanted; where `None`, all are counted.
    wanted: Option<&'a HashMap<u64, usize>>,
}

/// In how many templates a phrase is: of those accepted more often than all, and of the others.
#[derive(Clone, Copy, Default)]
struct Sides {
    above: u32,
    below: u32,
    words: u8,
}

#[derive(Default)]
struct Piece {
    counts: HashMap<u64, Sides>,
    texts: Vec<(u64, String)>,
    masker: Masker,
}

impl Desk for Reader<'_> {
    type Piece = Piece;

    fn piece(&self) -> Piece {
        Piece::default()
    }

    fn take(&self, piece: &mut Piece, judged: &Judged<'_>) {
        let Some(text) = judged.template else { return };
        let stands =
            self.campaign.joined(text) == text && self.campaign.stands_for(text, judged.row);
        let own = self.outcomes.get(text.0 as usize).filter(|_| stands);
        let Some(above) = own.and_then(|own| side(own, self.all)) else {
            return;
        };
        let phrases = piece.masker.phrases(&judged.outreach);
        for phrase in &phrases.phrases {
            match self.wanted {
                Some(wanted) if wanted.contains_key(&phrase.hash) => {
                    piece.texts.push((phrase.hash, phrases.text(phrase)));
                }
                Some(_) => {}
                None => {
                    let sides = piece.counts.entry(phrase.hash).or_default();
                    sides.words = phrase.words as u8;
                    match above {
                        true => sides.above += 1,
                        false => sides.below += 1,
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sides(above: u32, below: u32, words: u8) -> Sides {
        Sides {
            above,
            below,
            words,
        }
    }

    #[test]
    fn where_phrases_are_too_many_the_rarest_are_forgotten_and_still_count_among_all() {
        let mut counter = Counter::new(2);
        counter.add(&[(1, sides(9, 1, 1)), (2, sides(1, 0, 1))].into());
        assert_eq!((counter.counts.len(), counter.forgotten), (2, 0));
        counter.add(&[(3, sides(1, 1, 2)), (4, sides(0, 1, 2))].into());
        assert_eq!((counter.counts.len(), counter.forgotten), (2, 1));
        counter.add(&[(2, sides(2, 8, 1)), (1, sides(0, 3, 1))].into());
        assert_eq!(counter.forgotten, 2);
        assert_eq!(counter.uses, [[12, 12], [1, 2], [0, 0]]);
        let shown = counter.shown().into_iter();
        let shown: Vec<_> = shown
            .map(|(hash, own)| (hash, own.above, own.below))
            .collect();
        assert_eq!(shown, [(1, 9, 4), (2, 2, 8)]);
    }

    #[test]
    fn a_template_is_on_one_side_of_the_rate() {
        let of = |successes, trials| Proportion { successes, trials };
        let all = of(30, 100);
        assert_eq!(side(&of(1, 1), all), Some(true));
        assert_eq!(side(&of(0, 1), all), Some(false));
        assert_eq!(side(&of(200, 500), all), Some(true));
        assert_eq!(side(&of(3, 10), all), Some(false));
        assert_eq!(side(&of(0, 0), all), None);
        assert_eq!(side(&of(5, 5), of(5, 5)), Some(false));
    }
}
