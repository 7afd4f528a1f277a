//! A made-up world whose truth is known: senders, months and rules, and what each adds to the log odds of acceptance.
//!
//! Every outreach is drawn by itself: a sender, a month, the verdicts, and acceptance from a logistic model. So whatever
//! holds in the world for one outreach is what every figure of a log drawn from it estimates.

use crate::day::Day;
use crate::demo::dice::Dice;
use crate::measure::{Frame, RuleLabel};
use crate::outreach::Outcome;
use crate::rule::{Family, Verdict};
use crate::stats::Beta;
use crate::stats::elementary::{exp, ln};
use crate::tally::{Counted, PARTS, Status, Tally};

/// Of a hundred outreach so many are too young to count. All of these are accepted: counted, they would show.
const YOUNG: f64 = 0.05;

/// A world.
pub(super) struct World {
    /// Its name.
    pub name: &'static str,
    /// What was planted in it, in words.
    pub planted: &'static str,
    /// Outreach in a log.
    pub outreach: u64,
    /// The rate of acceptance without any effect.
    pub base: f64,
    /// Who writes.
    pub senders: Senders,
    /// What each month adds to the log odds.
    pub months: &'static [f64],
    /// The rules.
    pub rules: Vec<Planted>,
}

/// Who writes, all of them equally often.
pub(super) enum Senders {
    /// What each adds to the log odds.
    Fixed(&'static [f64]),
    /// So many whose rates are drawn anew for each log; the base rate is not used then.
    Drawn(usize, Beta),
}

/// A rule.
pub(super) struct Planted {
    pub name: &'static str,
    /// Of acceptance with a hit, all else equal.
    pub odds_ratio: f64,
    pub hits: Hits,
    /// The probability that it cannot tell, whatever the outreach; such outreach are as its passes.
    pub unknown: f64,
}

/// Where a rule hits, if it can tell.
pub(super) enum Hits {
    /// Everywhere with this probability.
    Everywhere(f64),
    /// With a probability for each sender.
    BySender(&'static [f64]),
    /// With one probability where an earlier rule hits, and another where it does not.
    With { rule: usize, hit: f64, not: f64 },
}

/// What is drawn for a log before its outreach: what each sender adds to the log odds.
pub(super) struct Team(Vec<f64>);

/// A log.
pub(super) struct Drawn {
    pub tally: Tally,
    pub frame: Frame,
    /// For each rule the accepts that its settled hits would have brought more without it, by the true probabilities.
    pub lost: Vec<f64>,
    /// For each sender and month the settled outreach.
    pub settled: Vec<Vec<u64>>,
    /// Of each settled outreach the log odds without any hit, and for each rule whether it hit.
    hits: Vec<(f64, Vec<bool>)>,
}

impl Drawn {
    /// The accepts that the settled hits of the rules that `taken` takes would have brought more without them all, and each
    /// rule's part: all taken away at the same pace, what its own share of the log odds brings (Aumann and Shapley).
    pub fn lost_together(&self, world: &World, taken: &dyn Fn(usize) -> bool) -> (f64, Vec<f64>) {
        let (mut whole, mut parts) = (0.0, vec![0.0; world.rules.len()]);
        for (start, hits) in &self.hits {
            let of = |wanted: &dyn Fn(usize) -> bool| -> f64 {
                let rules = (0..hits.len()).filter(|rule| hits[*rule] && wanted(*rule));
                rules.map(|rule| ln(world.rules[rule].odds_ratio)).sum()
            };
            let (with, pull) = (start + of(&|_| true), of(taken));
            let change = probability(with - pull) - probability(with);
            whole += change;
            for rule in (0..hits.len()).filter(|rule| hits[*rule] && taken(*rule) && pull != 0.0) {
                parts[rule] += change * ln(world.rules[rule].odds_ratio) / pull;
            }
        }
        (whole, parts)
    }
}

/// The probability that belongs to log odds.
fn probability(log_odds: f64) -> f64 {
    1.0 / (1.0 + exp(-log_odds))
}

/// The log odds that belong to a probability.
fn log_odds(probability: f64) -> f64 {
    ln(probability) - ln(1.0 - probability)
}

impl World {
    /// How many senders there are.
    pub fn team_size(&self) -> usize {
        match self.senders {
            Senders::Fixed(senders) => senders.len(),
            Senders::Drawn(size, _) => size,
        }
    }

    /// The team of a log.
    pub fn team(&self, dice: &mut Dice) -> Team {
        Team(match &self.senders {
            Senders::Fixed(senders) => senders.to_vec(),
            Senders::Drawn(size, rates) => {
                let inside = |unit: f64| unit.clamp(1e-12, 1.0 - 1e-12);
                let rate = |dice: &mut Dice| rates.quantile(inside(dice.unit()));
                let of = |_| log_odds(rate(dice)) - log_odds(self.base);
                (0..*size).map(of).collect()
            }
        })
    }

    /// The log odds of acceptance without any hit.
    pub fn start(&self, team: &Team, sender: usize, month: usize) -> f64 {
        log_odds(self.base) + team.0[sender] + self.months[month]
    }

    /// The rate of a sender in a month, without any hit.
    pub fn rate(&self, team: &Team, sender: usize, month: usize) -> f64 {
        probability(self.start(team, sender, month))
    }

    /// The probability that a rule hits, if it can tell, the verdicts of the rules before it being known.
    fn hit(&self, rule: usize, sender: usize, verdicts: &[Verdict]) -> f64 {
        match self.rules[rule].hits {
            Hits::Everywhere(share) => share,
            Hits::BySender(shares) => shares[sender],
            Hits::With { rule, hit, not } => match verdicts[rule] {
                Verdict::Hit => hit,
                _ => not,
            },
        }
    }

    /// What the hits add to the log odds.
    fn added(&self, verdicts: &[Verdict]) -> f64 {
        let pairs = self.rules.iter().zip(verdicts);
        let hits = pairs.filter(|(_, verdict)| **verdict == Verdict::Hit);
        hits.map(|(rule, _)| ln(rule.odds_ratio)).sum()
    }

    /// Shows every set of verdicts of a sender with its probability.
    pub fn each_pattern(&self, sender: usize, show: &mut dyn FnMut(&[Verdict], f64)) {
        self.patterns_from(sender, &mut Vec::new(), 1.0, show);
    }

    fn patterns_from(
        &self,
        sender: usize,
        verdicts: &mut Vec<Verdict>,
        weight: f64,
        show: &mut dyn FnMut(&[Verdict], f64),
    ) {
        let rule = verdicts.len();
        let Some(planted) = self.rules.get(rule) else {
            return show(verdicts, weight);
        };
        let hit = self.hit(rule, sender, verdicts);
        let told = 1.0 - planted.unknown;
        for (verdict, share) in [
            (Verdict::Hit, told * hit),
            (Verdict::Pass, told * (1.0 - hit)),
            (Verdict::Unknown, planted.unknown),
        ] {
            if share > 0.0 {
                verdicts.push(verdict);
                self.patterns_from(sender, verdicts, weight * share, show);
                verdicts.pop();
            }
        }
    }

    /// The probability of acceptance of an outreach with these verdicts.
    pub fn accepted(&self, start: f64, verdicts: &[Verdict]) -> f64 {
        probability(start + self.added(verdicts))
    }

    /// The share of outreach that is settled.
    pub fn settled_share(&self) -> f64 {
        1.0 - YOUNG
    }

    /// Draws a log.
    pub fn draw(&self, team: &Team, dice: &mut Dice) -> Drawn {
        let mut drawn = Drawn {
            tally: Tally::new(self.rules.len()),
            frame: self.frame(),
            lost: vec![0.0; self.rules.len()],
            settled: vec![vec![0; self.months.len()]; self.team_size()],
            hits: Vec::new(),
        };
        let mut verdicts = Vec::new();
        for number in 0..self.outreach {
            let (sender, month) = (dice.index(self.team_size()), dice.index(self.months.len()));
            verdicts.clear();
            for rule in 0..self.rules.len() {
                let verdict = self.verdict(rule, sender, &verdicts, dice);
                verdicts.push(verdict);
            }
            let start = self.start(team, sender, month);
            let (chance, luck) = (self.accepted(start, &verdicts), dice.unit());
            let status = match (dice.chance(YOUNG), luck < chance) {
                (true, _) => Status::Unsettled,
                (false, true) => Status::Accepted,
                (false, false) => Status::Failed,
            };
            if status != Status::Unsettled {
                drawn.settled[sender][month] += 1;
                self.add_lost(&mut drawn.lost, start, &verdicts);
                let hit = verdicts.iter().map(|verdict| *verdict == Verdict::Hit);
                drawn.hits.push((start, hit.collect()));
            }
            let day = day_in(month, dice);
            drawn.tally.add(Counted {
                sender: Some(sender as u32),
                day,
                month: day.map(Day::month),
                outcome: match status {
                    Status::Failed => Outcome::Ignored,
                    Status::Accepted | Status::Unsettled => Outcome::Accepted,
                },
                status,
                template: None,
                part: number as usize % PARTS,
                verdicts: verdicts.iter().copied(),
            });
        }
        drawn
    }

    fn verdict(&self, rule: usize, sender: usize, before: &[Verdict], dice: &mut Dice) -> Verdict {
        let unknown = dice.chance(self.rules[rule].unknown);
        match (unknown, dice.chance(self.hit(rule, sender, before))) {
            (true, _) => Verdict::Unknown,
            (false, true) => Verdict::Hit,
            (false, false) => Verdict::Pass,
        }
    }

    /// Adds what an outreach lost to each rule that hit it.
    fn add_lost(&self, lost: &mut [f64], start: f64, verdicts: &[Verdict]) {
        let with = start + self.added(verdicts);
        for (rule, lost) in lost.iter_mut().enumerate() {
            if verdicts[rule] == Verdict::Hit {
                let without = with - ln(self.rules[rule].odds_ratio);
                *lost += probability(without) - probability(with);
            }
        }
    }

    fn frame(&self) -> Frame {
        let label = |rule: &Planted| RuleLabel {
            name: rule.name.to_owned(),
            family: Family::Note,
            reason: String::new(),
            fix: String::new(),
        };
        Frame {
            logs: vec![self.name.to_owned()],
            rules: self.rules.iter().map(label).collect(),
            senders: (0..self.team_size()).map(sender_name).collect(),
            read: self.outreach,
            ..Frame::default()
        }
    }
}

/// The name of a sender by number; names are in the order of the numbers.
pub(super) fn sender_name(sender: usize) -> String {
    format!("sender {:03}", sender + 1)
}

/// A day of a month, the months being those of 2026.
fn day_in(month: usize, dice: &mut Dice) -> Option<Day> {
    let first = Day::new(2026, 1 + month as i8, 1)?;
    Some(first.plus_days(dice.index(28) as i64))
}
