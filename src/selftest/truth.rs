//! What is true of a rule in a world, worked out over all that can be drawn and without chance.

use super::world::{Team, World};
use crate::rule::Verdict;

/// A rule among the outreach on which it gave hit or pass.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Truth {
    /// The rate with a hit.
    pub with: f64,
    /// The rate with a pass.
    pub without: f64,
    /// What the Mantel–Haenszel odds ratio estimates: the ratio of what its two sums come to on average, over sender and month,
    /// the other rules being as they fall. Where no other rule matters it is the rule's own odds ratio.
    pub pooled: f64,
}

/// The shares of a stratum by hit and acceptance: hit and accepted, hit and not, pass and accepted, pass and not.
type Cells = [f64; 4];

impl Truth {
    /// The truth of `rule`, its team being `team`.
    pub fn of(world: &World, team: &Team, rule: usize) -> Truth {
        let strata = world.team_size() * world.months.len();
        let share = 1.0 / strata as f64;
        let mut all: Cells = [0.0; 4];
        let (mut for_it, mut against) = (0.0, 0.0);
        for sender in 0..world.team_size() {
            for month in 0..world.months.len() {
                let cells = cells(world, rule, sender, world.start(team, sender, month));
                for (sum, cell) in all.iter_mut().zip(cells) {
                    *sum += share * cell;
                }
                let judged: f64 = cells.iter().sum();
                let [a, b, c, d] = cells.map(|cell| cell / judged);
                // ad/n comes to (n − 1) times the product of the shares on average, for n above 0.
                let n = beyond_one(world.outreach, world.settled_share() * share * judged);
                for_it += n * a * d;
                against += n * b * c;
            }
        }
        let [a, b, c, d] = all;
        Truth {
            with: a / (a + b),
            without: c / (c + d),
            pooled: for_it / against,
        }
    }

    /// Rate with a hit − rate with a pass.
    pub fn difference(&self) -> f64 {
        self.with - self.without
    }

    /// Rate with a hit / rate with a pass.
    pub fn risk_ratio(&self) -> f64 {
        self.with / self.without
    }

    /// The odds ratio of the whole log, nothing held equal.
    pub fn odds_ratio(&self) -> f64 {
        self.with * (1.0 - self.without) / (self.without * (1.0 - self.with))
    }
}

fn cells(world: &World, rule: usize, sender: usize, start: f64) -> Cells {
    let mut cells = [0.0; 4];
    world.each_pattern(sender, &mut |verdicts, weight| {
        let accepted = world.accepted(start, verdicts);
        let at = match verdicts[rule] {
            Verdict::Hit => 0,
            Verdict::Pass => 2,
            Verdict::Unknown => return,
        };
        cells[at] += weight * accepted;
        cells[at + 1] += weight * (1.0 - accepted);
    });
    cells
}

/// The mean of n − 1, but 0 for no n, of a binomial n.
fn beyond_one(trials: u64, probability: f64) -> f64 {
    let none = crate::stats::elementary::power(1.0 - probability, trials as f64);
    trials as f64 * probability - 1.0 + none
}

#[cfg(test)]
mod tests {
    use super::super::world::{Hits, Planted, Senders};
    use super::*;
    use crate::demo::dice::Dice;

    fn world(others: f64) -> World {
        World {
            name: "two senders",
            planted: "",
            outreach: 200,
            base: 0.5,
            senders: Senders::Fixed(&[0.0, -1.0]),
            months: &[0.0, 0.4],
            rules: vec![
                Planted {
                    name: "one",
                    odds_ratio: 0.5,
                    hits: Hits::BySender(&[0.2, 0.7]),
                    unknown: 0.1,
                },
                Planted {
                    name: "other",
                    odds_ratio: others,
                    hits: Hits::Everywhere(0.4),
                    unknown: 0.0,
                },
            ],
        }
    }

    fn team(world: &World) -> Team {
        world.team(&mut Dice::new(1, 1, 1))
    }

    #[test]
    fn held_equal_a_rule_has_its_own_odds_ratio_and_crudely_it_does_not() {
        let alone = world(1.0);
        let truth = Truth::of(&alone, &team(&alone), 0);
        assert!((truth.pooled - 0.5).abs() < 1e-12, "{truth:?}");
        assert!(truth.odds_ratio() < 0.4, "{truth:?}");
        let nothing = Truth::of(&alone, &team(&alone), 1);
        assert!((nothing.pooled - 1.0).abs() < 1e-12, "{nothing:?}");
        assert!(nothing.difference().abs() < 1e-12, "{nothing:?}");
        // Beside another rule an odds ratio is a little nearer to 1 than with it held equal.
        let beside = world(0.2);
        let pooled = Truth::of(&beside, &team(&beside), 0).pooled;
        assert!(0.5 < pooled && pooled < 0.55, "{pooled}");
    }

    #[test]
    fn the_truth_is_what_many_draws_come_to() {
        let mut world = world(0.3);
        world.outreach = 40_000;
        let mut dice = Dice::new(4, 5, 6);
        let team = world.team(&mut dice);
        let truth = Truth::of(&world, &team, 0);
        let drawn = world.draw(&team, &mut dice);
        let summary = super::super::round::summary(&drawn);
        let rule = &summary.rules[0];
        assert!((rule.rate_hit.unwrap() - truth.with).abs() < 0.02);
        assert!((rule.difference.unwrap() - truth.difference()).abs() < 0.02);
        assert!((rule.mh_odds_ratio.unwrap() / truth.pooled - 1.0).abs() < 0.1);
        assert!((rule.adjusted_odds_ratio.unwrap() / 0.5 - 1.0).abs() < 0.1);
        let lost = rule.accepts_lost.unwrap();
        assert!(
            (lost / drawn.lost[0] - 1.0).abs() < 0.15,
            "{lost} {:?}",
            drawn.lost
        );
        let settled: u64 = drawn.settled.iter().flatten().sum();
        assert_eq!(settled, summary.totals.settled);
        assert!(summary.totals.unsettled > 1500);
    }
}
