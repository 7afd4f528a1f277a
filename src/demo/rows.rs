//! The rows of the log, one after the other, into strings that are used again.

use std::fmt::Write;

use super::calendar::{DAY, write_date, write_moment};
use super::dice::Dice;
use super::firms::{AGENCY, CAMPAIGNS};
use super::notes::{self, Draft, Kind, Writing, merge};
use super::outcome::{self, INTERCEPT, Outcome, TREND};
use super::people::{CULTURES, Person};
use super::planted::{Count, Intended, Planted, Rule, SourcerEffect};
use super::recipient::{self, Recipient, Shared};
use super::team::Sourcer;
use super::{BLAST, Demo, HEADER};

/// Reads the rows of a [`Demo`] in order.
pub struct Rows<'a> {
    demo: &'a Demo,
    day: i64,
    slots: Vec<(i64, usize)>,
    next_slot: usize,
    row: u64,
    recipient: Recipient,
    contact: String,
    intended: Intended,
    count: Count,
}

impl<'a> Rows<'a> {
    pub(super) fn new(demo: &'a Demo) -> Self {
        Rows {
            demo,
            day: -1,
            slots: Vec::new(),
            next_slot: 0,
            row: 0,
            recipient: Recipient::default(),
            contact: String::new(),
            intended: Intended::default(),
            count: Count::new(demo.plan.team.len()),
        }
    }

    /// Fills the cells of the next row, using the strings of `cells` again; false when there is no further row.
    pub fn fill(&mut self, cells: &mut Vec<String>) -> bool {
        cells.resize_with(HEADER.len(), String::new);
        cells.iter_mut().for_each(String::clear);
        while self.next_slot == self.slots.len() {
            self.day += 1;
            if self.day >= self.demo.plan.days {
                return false;
            }
            self.demo
                .plan
                .slots(self.demo.seed, self.day, &mut self.slots);
            self.next_slot = 0;
        }
        let (moment, sender) = self.slots[self.next_slot];
        self.write(cells, moment, sender);
        self.next_slot += 1;
        self.row += 1;
        true
    }

    /// What the rules are meant to find in the row last filled.
    pub fn intended(&self) -> Intended {
        self.intended
    }

    /// What was planted in the rows read so far.
    pub fn planted(&self) -> Planted {
        let sourcer = |s: &Sourcer| SourcerEffect {
            sourcer: s.name.clone(),
            habit: s.habit().name,
            log_odds_ratio: s.habit().log_odds_ratio,
            warmth: s.habit().warmth,
        };
        Planted {
            rows: self.count.rows,
            seed: self.demo.seed,
            base_rate: (self.count.rows > 0).then(|| self.count.chance / self.count.rows as f64),
            intercept: INTERCEPT,
            trend_per_week: self.trend(),
            effects: self.count.effects(),
            sourcers: self.demo.plan.team.iter().map(sourcer).collect(),
        }
    }

    fn trend(&self) -> f64 {
        TREND * 7.0 / self.demo.plan.days as f64
    }

    fn write(&mut self, cells: &mut [String], moment: i64, sender: usize) {
        let demo = self.demo;
        let sourcer = &demo.plan.team[sender];
        let mut dice = Dice::new(demo.seed, 6, self.row);
        let draft = demo.draft(self.row, sender);
        let campaign = &CAMPAIGNS[draft.campaign];
        self.recipient
            .draw(&mut dice, campaign, sourcer.habit().warmth);
        if draft.kind == Kind::Merge {
            // What is merged comes from the export, so it is recorded.
            self.recipient.recorded[..3].fill(true);
        }
        let mut intended = Intended::default();
        let channel = channel(&mut dice, draft.kind);
        self.note(
            &mut dice,
            sourcer,
            draft,
            sender,
            channel == "invite",
            &mut cells[7],
            &mut intended,
        );
        self.recipient
            .intend(&mut intended, sourcer.field, campaign);
        sourcer.intend(&mut intended, self.day, demo.plan.days);
        intended.set(
            Rule::SendingBurst,
            Some(demo.plan.sent(self.day, sender) > 40),
        );
        let log_odds = INTERCEPT
            + sourcer.habit().log_odds_ratio
            + self.trend() * (self.day / 7) as f64
            + intended.log_odds();
        let chance = outcome::probability(log_odds);
        let outcome = outcome::draw(&mut dice, chance, moment, demo.plan.days * DAY);
        self.count.add(sender, &intended, chance);
        self.intended = intended;
        let _ = write!(cells[0], "o{:06}", self.row + 1);
        if draft.kind == Kind::Merge {
            merge::write_template(
                campaign.name,
                sourcer,
                self.day as usize / 91,
                &mut cells[5],
            );
        }
        cells[4].push_str(campaign.name);
        cells[6].push_str(channel);
        write_sending(cells, moment, sourcer, &outcome);
        write_recipient(&mut dice, cells, &self.recipient, campaign.field, self.day);
        write_sender(cells, sourcer, self.day, demo.plan.days);
    }

    #[allow(clippy::too_many_arguments)]
    fn note(
        &mut self,
        dice: &mut Dice,
        sourcer: &Sourcer,
        draft: Draft,
        sender: usize,
        invite: bool,
        out: &mut String,
        intended: &mut Intended,
    ) {
        let (place, variant) = self.demo.merge(self.day, sender, draft.campaign);
        self.contact.clear();
        let culture = dice.one_of(&CULTURES);
        let contact = Person {
            title: "",
            second_family: "",
            ..Person::draw(dice, culture)
        };
        contact.write(&mut self.contact, false);
        // Somebody from another place, so that the two names are never forms of one.
        let other = (self.recipient.culture + 1 + dice.index(CULTURES.len() - 1)) % CULTURES.len();
        let writing = Writing {
            sourcer,
            campaign: &CAMPAIGNS[draft.campaign],
            recipient: &self.recipient,
            draft,
            variant,
            blast: draft.is_copy() && self.demo.copies[place] >= BLAST,
            invite,
            contact: &self.contact,
            other: Person::draw(dice, &CULTURES[other]).given,
        };
        notes::write(dice, &writing, out, intended);
    }
}

impl Iterator for Rows<'_> {
    type Item = Vec<String>;

    fn next(&mut self) -> Option<Vec<String>> {
        let mut cells = Vec::new();
        self.fill(&mut cells).then_some(cells)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = (self.demo.rows - self.row) as usize;
        (left, Some(left))
    }
}

/// Stock and blank notes only exist as invitations.
fn channel(dice: &mut Dice, kind: Kind) -> &'static str {
    match (kind, dice.index(100)) {
        (Kind::Blank | Kind::Stock | Kind::Generic, _) => "invite",
        (_, 0..74) => "invite",
        (_, 74..92) => "inmail",
        _ => "email",
    }
}

fn write_sending(cells: &mut [String], moment: i64, sourcer: &Sourcer, outcome: &Outcome) {
    write_moment(&mut cells[1], moment);
    if let Some(responded) = outcome.responded {
        write_moment(&mut cells[2], responded);
    }
    cells[3].push_str(&sourcer.name);
    cells[8].push_str(outcome.word);
}

fn write_recipient(dice: &mut Dice, cells: &mut [String], r: &Recipient, field: &str, day: i64) {
    let iberian = matches!(r.culture().language, Some("es" | "pt"));
    if r.recorded[0] {
        r.person.write(&mut cells[9], iberian);
    }
    for (at, text) in [r.title, &r.company, r.school, r.city, field]
        .into_iter()
        .enumerate()
    {
        if r.recorded[at + 1] {
            cells[10 + at].push_str(text);
        }
    }
    if let Some(days) = r.last_active {
        write_date(&mut cells[15], day - days);
    }
    cells[16].push_str(
        r.known_only
            .map_or("", |only| if only { "known_only" } else { "everyone" }),
    );
    if let Some(mutual) = r.mutual {
        let _ = write!(cells[17], "{mutual}");
    }
    let names = [
        (recipient::COMPANY, r.company.as_str()),
        (recipient::SCHOOL, r.school),
        (recipient::GROUP, r.group),
        (recipient::EVENT, r.event),
    ];
    for (at, name) in names {
        let named = dice.chance(0.5);
        cells[18 + at].push_str(match r.shared[at] {
            Shared::Unrecorded => "",
            Shared::No => "no",
            Shared::Yes if named => name,
            Shared::Yes => "yes",
        });
    }
    cells[22].push_str(r.prior.unwrap_or(""));
    cells[23].push_str(
        r.competitor
            .map_or("", |yes| if yes { "yes" } else { "no" }),
    );
}

fn write_sender(cells: &mut [String], sourcer: &Sourcer, day: i64, days: i64) {
    let p = &sourcer.profile;
    let photo = if sourcer.improved(day, days) {
        "photo"
    } else {
        p.photo
    };
    let texts = [
        &sourcer.name,
        sourcer.title,
        AGENCY,
        sourcer.field,
        photo,
        p.headline,
        p.summary,
    ];
    for (at, text) in texts.into_iter().enumerate() {
        cells[24 + at].push_str(text);
    }
    let numbers = [
        p.positions,
        p.connections,
        p.recommendations,
        p.endorsements,
        p.reports,
    ];
    for (at, number) in numbers.into_iter().enumerate() {
        let _ = write!(cells[31 + at], "{number}");
    }
    write_date(&mut cells[36], sourcer.updated(day, days));
    let _ = write!(cells[37], "{}", p.posts);
    let _ = write!(cells[38], "{}", p.off_topic);
}
