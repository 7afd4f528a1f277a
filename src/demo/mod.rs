//! A realistic made-up log with planted effects: for a first look at the tool, for benches and fixtures, and for a test
//! of the statistics against a known truth. Every person, firm, school and event in it is invented.
//!
//! The same number of rows and the same seed give the same log everywhere; no clock is read. Another number of rows
//! gives another log, not a longer one, since team and span grow with it.

mod calendar;
pub(crate) mod dice;
mod firms;
mod notes;
mod outcome;
mod people;
mod plan;
mod planted;
mod recipient;
mod rows;
mod team;

pub use planted::{Effect, Intended, Planted, SourcerEffect};
pub use rows::Rows;

use notes::Draft;
use notes::merge;
use plan::Plan;

/// Recipients from which on the same text counts as a blast.
const BLAST: u32 = 25;

/// All columns of the canonical log, in the order in which the rows fill them.
const HEADER: [&str; 39] = [
    "outreach_id",
    "sent_at",
    "responded_at",
    "sourcer",
    "campaign",
    "template",
    "channel",
    "message",
    "outcome",
    "recipient_name",
    "recipient_title",
    "recipient_company",
    "recipient_school",
    "recipient_location",
    "recipient_field",
    "recipient_last_active",
    "recipient_accepts",
    "mutual_connections",
    "shared_company",
    "shared_school",
    "shared_group",
    "shared_event",
    "prior_interaction",
    "competitor",
    "sender_name",
    "sender_title",
    "sender_company",
    "sender_field",
    "sender_photo",
    "sender_headline",
    "sender_summary",
    "sender_positions",
    "sender_connections",
    "sender_recommendations",
    "sender_endorsements",
    "sender_reports",
    "sender_profile_updated",
    "sender_recent_posts",
    "sender_off_topic_posts",
];

/// A made-up log of a given number of rows.
pub struct Demo {
    rows: u64,
    seed: u64,
    plan: Plan,
    /// Unaltered copies of each mail merge, by sourcer, campaign and text.
    copies: Vec<u32>,
}

impl Demo {
    /// Plans a log: the team, the days, and how often each mail merge goes out. The rows are made as they are read.
    pub fn new(rows: u64, seed: u64) -> Self {
        let plan = Plan::new(rows, seed);
        let mut demo = Demo {
            rows,
            seed,
            copies: vec![0; plan.team.len() * 5 * merge::VARIANTS],
            plan,
        };
        let mut slots = Vec::new();
        let mut row = 0;
        for day in 0..demo.plan.days {
            demo.plan.slots(seed, day, &mut slots);
            for (_, sourcer) in &slots {
                let draft = demo.draft(row, *sourcer);
                if draft.is_copy() {
                    let (at, _) = demo.merge(day, *sourcer, draft.campaign);
                    demo.copies[at] += 1;
                }
                row += 1;
            }
        }
        demo
    }

    /// The names of the columns: all those of the canonical log.
    pub fn header() -> &'static [&'static str] {
        &HEADER
    }

    /// The rows in order of time, with as many cells as the header.
    pub fn rows(&self) -> Rows<'_> {
        Rows::new(self)
    }

    /// What was planted. Makes all rows once to count them; whoever has just read them asks [`Rows::planted`].
    pub fn planted(&self) -> Planted {
        let mut rows = self.rows();
        let mut row = Vec::new();
        while rows.fill(&mut row) {}
        rows.planted()
    }

    fn draft(&self, row: u64, sourcer: usize) -> Draft {
        let mut dice = dice::Dice::new(self.seed, 3, row);
        Draft::draw(&mut dice, &self.plan.team[sourcer], sourcer % 5)
    }

    /// The place in `copies` and the number of the text that a sourcer merges in a campaign on a day.
    fn merge(&self, day: i64, sourcer: usize, campaign: usize) -> (usize, usize) {
        let variant = merge::variant(self.seed, sourcer, campaign, day as usize / 91);
        (
            (sourcer * 5 + campaign) * merge::VARIANTS + variant,
            variant,
        )
    }
}

#[cfg(test)]
mod tests;
