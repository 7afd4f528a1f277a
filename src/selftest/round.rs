//! One log of a world, measured by the code that measures a team's.

use super::claim::Sighting;
use super::truth::Truth;
use super::world::{Drawn, Team, World};
use crate::demo::dice::Dice;
use crate::measure::{Adjustment, TemplateLabel, measure};
use crate::summary::{Options, Summary};

/// A world, and what is looked at in it.
pub(super) struct Visited {
    pub world: World,
    /// So many of its rules, from the first, have their truth worked out.
    pub told: usize,
    pub look: fn(&View<'_>) -> Vec<Sighting>,
}

/// A log of a world with everything that is known about it.
pub(super) struct View<'a> {
    pub world: &'a World,
    pub team: &'a Team,
    pub truths: &'a [Truth],
    pub drawn: &'a Drawn,
    pub summary: &'a Summary,
}

impl Visited {
    /// The truth of the first rules; where it is asked for, every log's team is the same.
    pub fn truths(&self) -> Vec<Truth> {
        let team = self.world.team(&mut dice(0, 0, 0));
        let rules = 0..self.told;
        rules
            .map(|rule| Truth::of(&self.world, &team, rule))
            .collect()
    }
}

/// Keeps the draws apart from those of a made-up log.
const STREAM: u64 = 0x5e1f;

/// The draws of a round of a world.
pub(super) fn dice(seed: u64, world: u64, round: u64) -> Dice {
    Dice::new(seed, STREAM + world, round)
}

/// Draws a log, measures it and looks.
pub(super) fn round(visited: &Visited, truths: &[Truth], mut dice: Dice) -> Vec<Sighting> {
    let world = &visited.world;
    let team = world.team(&mut dice);
    let drawn = world.draw(&team, &mut dice);
    let summary = summary(&drawn);
    (visited.look)(&View {
        world,
        team: &team,
        truths,
        drawn: &drawn,
        summary: &summary,
    })
}

/// The summary of a log, everything being as a user has it who asks for nothing.
pub(super) fn summary(drawn: &Drawn) -> Summary {
    let adjustment = Adjustment::default();
    let options = Options {
        settling_days: 21,
        as_of: None,
        settling_applies: true,
        limits: Vec::new(),
        switched_off: Vec::new(),
        strata: adjustment.strata.name().to_owned(),
        plain_likelihood: false,
    };
    measure(&drawn.tally, &drawn.frame, adjustment, options, &|_| {
        TemplateLabel::default()
    })
}
