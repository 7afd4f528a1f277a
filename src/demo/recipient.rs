//! Whom a note goes to, and what the two have in common.

use super::dice::Dice;
use super::firms::{CAMPAIGNS, Campaign};
use super::people::{CULTURES, Culture, Person};
use super::planted::{Intended, Rule};

/// A recipient as the sender saw them. What is `None` was not recorded.
#[derive(Default)]
pub(super) struct Recipient {
    pub(super) person: Person,
    pub(super) culture: usize,
    pub(super) title: &'static str,
    pub(super) company: String,
    pub(super) school: &'static str,
    pub(super) city: &'static str,
    pub(super) mutual: Option<i64>,
    pub(super) shared: [Shared; 4],
    pub(super) event: &'static str,
    pub(super) group: &'static str,
    pub(super) prior: Option<&'static str>,
    pub(super) competitor: Option<bool>,
    /// Days before the note was sent.
    pub(super) last_active: Option<i64>,
    pub(super) known_only: Option<bool>,
    /// Which of name, title, company, school, location and field were recorded.
    pub(super) recorded: [bool; 6],
}

/// A thing the two may share.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(super) enum Shared {
    #[default]
    Unrecorded,
    No,
    Yes,
}

/// Places in `Recipient::shared`.
pub(super) const COMPANY: usize = 0;
pub(super) const SCHOOL: usize = 1;
pub(super) const GROUP: usize = 2;
pub(super) const EVENT: usize = 3;

const CONTACTS: [&str; 9] = [
    "commented on my post",
    "replied to a message",
    "met at an event",
    "liked my article",
    "follows our page",
    "spoke by phone",
    "worked on the same project",
    "met in person",
    "answered our survey",
];

impl Recipient {
    pub(super) fn culture(&self) -> &'static Culture {
        &CULTURES[self.culture]
    }

    /// Draws a recipient of a campaign. `warmth` is the chance of an earlier contact.
    pub(super) fn draw(&mut self, dice: &mut Dice, campaign: &Campaign, warmth: f64) {
        self.culture = if dice.chance(0.36) {
            0
        } else {
            dice.index(CULTURES.len())
        };
        let culture = self.culture();
        self.person = Person::draw(dice, culture);
        self.title = dice.pick(campaign.titles);
        self.company.clear();
        campaign.write_firm(dice, &mut self.company);
        self.school = dice.pick(culture.schools);
        self.city = dice.pick(culture.cities);
        self.event = dice.pick(campaign.events);
        self.group = dice.pick(campaign.groups);
        let blank = [0.01, 0.03, 0.04, 0.3, 0.08, 0.05];
        self.recorded = blank.map(|p| !dice.chance(p));
        let warm = dice.chance(warmth);
        self.prior = match (dice.chance(0.1), warm) {
            (true, _) => None,
            (false, true) => Some(dice.pick(&CONTACTS)),
            (false, false) => Some("none"),
        };
        self.draw_ties(dice, warm);
        self.competitor = if dice.chance(0.15) {
            None
        } else {
            Some(dice.chance(0.06))
        };
        let away = if dice.chance(0.13) {
            dice.within(32, 400)
        } else {
            (dice.unit().powi(2) * 29.0) as i64
        };
        self.last_active = if dice.chance(0.18) { None } else { Some(away) };
        self.known_only = if dice.chance(0.2) {
            None
        } else {
            Some(dice.chance(0.07))
        };
    }

    fn draw_ties(&mut self, dice: &mut Dice, warm: bool) {
        let none = if warm { 0.15 } else { 0.5 };
        let most = if warm { 60.0 } else { 25.0 };
        let count = if dice.chance(none) {
            0
        } else {
            1 + (dice.unit().powi(3) * most) as i64
        };
        self.mutual = if dice.chance(0.04) { None } else { Some(count) };
        let boost = if warm { 2.5 } else { 1.0 };
        for (at, share) in [0.03, 0.06, 0.07, 0.07].into_iter().enumerate() {
            self.shared[at] = if dice.chance(share * boost) {
                Shared::Yes
            } else if dice.chance(0.1) {
                Shared::Unrecorded
            } else {
                Shared::No
            };
        }
    }

    /// What the rules on the relationship and the recipient are meant to find.
    pub(super) fn intend(&self, intended: &mut Intended, sender_field: &str, campaign: &Campaign) {
        let tied = self.mutual.is_some_and(|n| n > 0) || self.shared.contains(&Shared::Yes);
        let known = self.mutual.is_some() || self.shared.iter().any(|s| *s != Shared::Unrecorded);
        intended.set(Rule::Stranger, known.then_some(!tied));
        intended.set(Rule::NoPriorInteraction, self.prior.map(|p| p == "none"));
        let unrelated = sender_field != campaign.field;
        intended.set(Rule::UnrelatedField, self.recorded[5].then_some(unrelated));
        intended.set(Rule::Competitor, self.competitor);
        intended.set(
            Rule::InactiveRecipient,
            self.last_active.map(|days| days > 30),
        );
        intended.set(Rule::ClosedNetwork, self.known_only);
    }
}

/// The fields of all campaigns, for sourcers to come from.
pub(super) fn field(at: usize) -> &'static str {
    CAMPAIGNS[at % CAMPAIGNS.len()].field
}
