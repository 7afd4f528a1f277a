//! Which words and phrases go with acceptance: each template read once more, and counted once.

use super::RunError;
use crate::audit::{self, Crew, Desk, Judged, Survey};
use crate::campaign::Campaign;
use crate::input::Log;
use crate::measure::words::{Phrase, figures};
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
    let (mut counts, mut pruned) = (HashMap::new(), 0);
    read(&desk(None), &mut |piece| {
        for (phrase, sides) in piece.counts {
            let known: &mut Sides = counts.entry(phrase).or_default();
            known.words = sides.words;
            known.above += sides.above;
            known.below += sides.below;
        }
        // Blocks come in the log's order, so what is forgotten does not depend on the threads.
        while counts.len() > MOST {
            pruned += 1;
            counts.retain(|_, sides| sides.above + sides.below > pruned);
        }
    })?;
    let mut phrases: Vec<(u64, Phrase)> = counts
        .into_iter()
        .map(|(hash, sides)| {
            let phrase = Phrase {
                text: String::new(),
                words: sides.words,
                above: u64::from(sides.above),
                below: u64::from(sides.below),
            };
            (hash, phrase)
        })
        .collect();
    phrases.sort_unstable_by_key(|(hash, _)| *hash);
    let shown = |phrase: &Phrase| phrase.above + phrase.below >= crate::measure::words::LEAST;
    let wanted: HashMap<u64, usize> = (phrases.iter().enumerate())
        .filter(|(_, (_, phrase))| shown(phrase))
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
        &phrases,
        pruned > 0,
    ))
}

/// Whether a template was accepted more often than all; `None` where nothing of it is settled.
fn side(own: &Proportion, all: Proportion) -> Option<bool> {
    let product = |one: u64, other: u64| u128::from(one) * u128::from(other);
    (own.trials > 0)
        .then(|| product(own.successes, all.trials) > product(all.successes, own.trials))
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
