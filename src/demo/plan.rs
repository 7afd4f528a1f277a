//! Who sends how much on which day.

use super::calendar::DAY;
use super::dice::Dice;
use super::team::{Sourcer, team};

/// Notes that a sourcer sends in a week; more rows make for more sourcers and a longer span.
const WEEKLY: u64 = 55;

/// The days of the log, and how many notes each sourcer sends on each.
pub(super) struct Plan {
    pub(super) team: Vec<Sourcer>,
    pub(super) days: i64,
    /// `sent[day * team.len() + sourcer]`.
    sent: Vec<u32>,
}

/// A quarter and six sourcers as long as they can carry the rows; beyond, both grow, up to three years.
fn size(rows: u64) -> (u64, u64) {
    let needed = rows.div_ceil(WEEKLY);
    if needed <= 78 * 3 / 2 {
        return (13, 6);
    }
    let times = needed as f64 / 78.0;
    let weeks = ((13.0 * times.sqrt()) as u64).clamp(13, 156);
    (weeks, needed.div_ceil(weeks).max(6))
}

impl Plan {
    pub(super) fn new(rows: u64, seed: u64) -> Self {
        let (weeks, people) = size(rows);
        let days = weeks as i64 * 7;
        let team = team(seed, people as usize);
        let mut sent = vec![0; days as usize * team.len()];
        let weight = |at: usize| [11, 12, 9, 12, 8, 8][at % 6];
        let total: u64 = (0..team.len()).map(weight).sum();
        let mut before = 0;
        for (at, sourcer) in team.iter().enumerate() {
            let share =
                |weights: u64| (u128::from(rows) * u128::from(weights) / u128::from(total)) as u64;
            let own = share(before + weight(at)) - share(before);
            before += weight(at);
            let mut dice = Dice::new(seed, 5, at as u64);
            let daily = daily(&mut dice, own, days, sourcer.habit().bursts);
            for (day, count) in daily.into_iter().enumerate() {
                sent[day * team.len() + at] = count;
            }
        }
        Plan { team, days, sent }
    }

    /// The number of notes a sourcer sends on a day.
    pub(super) fn sent(&self, day: i64, sourcer: usize) -> u32 {
        self.sent[day as usize * self.team.len() + sourcer]
    }

    /// The moments and senders of a day's notes, in order of time. Moments are seconds after the first midnight.
    pub(super) fn slots(&self, seed: u64, day: i64, slots: &mut Vec<(i64, usize)>) {
        slots.clear();
        let mut dice = Dice::new(seed, 4, day as u64);
        for sourcer in 0..self.team.len() {
            let count = self.sent(day, sourcer);
            // A burst is an afternoon's work; ordinary days run from half past eight to six.
            let (start, length) = if count > 40 {
                (13 * 3600, 3 * 3600)
            } else {
                (17 * 1800, 19 * 1800)
            };
            slots.extend((0..count).map(|_| (day * DAY + start + dice.within(0, length), sourcer)));
        }
        slots.sort_unstable();
    }
}

/// A sourcer's notes for each day: bursts first, then the rest by the weight of the day.
fn daily(dice: &mut Dice, own: u64, days: i64, bursts: bool) -> Vec<u32> {
    let mut sent = vec![0u32; days as usize];
    let mut rest = own;
    if bursts {
        let workdays: Vec<i64> = (0..days).filter(|day| day % 7 < 5).collect();
        let count = (own * 8 / 10 / 48).min(workdays.len() as u64 / 3);
        for burst in 0..count {
            let step = workdays.len() as f64 / count as f64;
            let at = ((burst as f64 + dice.unit() * 0.9) * step) as usize;
            let size = (dice.within(41, 56) as u64).min(rest);
            sent[workdays[at] as usize] += size as u32;
            rest -= size;
        }
    }
    let away = dice.within(0, 26);
    let weights: Vec<u64> = (0..days).map(|day| weight(dice, day, away)).collect();
    let open = |(day, weight): (usize, &u64)| if sent[day] > 0 { 0 } else { *weight };
    let weights: Vec<u64> = weights.iter().enumerate().map(open).collect();
    let total: u64 = weights.iter().sum::<u64>().max(1);
    let mut before = 0;
    for (day, weight) in weights.iter().enumerate() {
        let share = |sum: u64| rest * sum / total;
        sent[day] += (share(before + weight) - share(before)) as u32;
        before += weight;
    }
    sent
}

fn weight(dice: &mut Dice, day: i64, away: i64) -> u64 {
    let working = dice.within(60, 141) as u64;
    let weekend = if dice.chance(0.15) { 20 } else { 0 };
    match (day % 7, day / 7 % 26 == away) {
        (_, true) => 0,
        (0..5, false) => working,
        _ => weekend,
    }
}
