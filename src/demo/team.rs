//! The sourcers: what each is in the habit of writing, to whom, and what their profile shows.

use super::dice::Dice;
use super::people::{CULTURES, Person};
use super::planted::{Intended, Rule};

/// How often a sourcer does what, as probabilities for one note.
pub(super) struct Habit {
    pub(super) name: &'static str,
    pub(super) log_odds_ratio: f64,
    pub(super) warmth: f64,
    pub(super) blank: f64,
    pub(super) stock: f64,
    pub(super) generic: f64,
    pub(super) merge: f64,
    pub(super) foreign: f64,
    pub(super) personal: f64,
    pub(super) context: f64,
    pub(super) introduction: f64,
    pub(super) reason: f64,
    pub(super) offer: f64,
    pub(super) pitch: f64,
    pub(super) advertise: f64,
    pub(super) strings: f64,
    pub(super) hidden: f64,
    pub(super) pushy: f64,
    pub(super) collecting: f64,
    pub(super) familiar: f64,
    pub(super) careless: f64,
    pub(super) placeholder: f64,
    pub(super) wrong_name: f64,
    pub(super) long: f64,
    /// Days with more than forty notes.
    pub(super) bursts: bool,
    pub(super) profile: Profile,
}

/// What the sender's profile shows.
#[derive(Clone)]
pub(super) struct Profile {
    pub(super) photo: &'static str,
    pub(super) headline: &'static str,
    pub(super) summary: &'static str,
    pub(super) positions: u32,
    pub(super) connections: u32,
    pub(super) recommendations: u32,
    pub(super) endorsements: u32,
    pub(super) reports: u32,
    /// Days before the first day of the log.
    pub(super) updated: i64,
    pub(super) posts: u32,
    pub(super) off_topic: u32,
    /// A photo is added in the middle of the span, and the profile brought up to date.
    pub(super) improves: bool,
}

const AVERAGE: Habit = Habit {
    name: "",
    log_odds_ratio: 0.0,
    warmth: 0.25,
    blank: 0.03,
    stock: 0.05,
    generic: 0.07,
    merge: 0.08,
    foreign: 0.05,
    personal: 0.55,
    context: 0.5,
    introduction: 0.65,
    reason: 0.65,
    offer: 0.42,
    pitch: 0.05,
    advertise: 0.07,
    strings: 0.15,
    hidden: 0.05,
    pushy: 0.05,
    collecting: 0.04,
    familiar: 0.04,
    careless: 0.06,
    placeholder: 0.03,
    wrong_name: 0.03,
    long: 0.06,
    bursts: false,
    profile: Profile {
        photo: "photo",
        headline: "Sourcer who reads profiles before writing",
        summary: "I find people for teams that build things, and I answer every message.",
        positions: 4,
        connections: 800,
        recommendations: 6,
        endorsements: 31,
        reports: 0,
        updated: 60,
        posts: 8,
        off_topic: 1,
        improves: false,
    },
};

/// The habits of the first six sourcers; larger teams repeat them.
pub(super) const HABITS: [Habit; 6] = [
    Habit {
        name: "writes personal notes",
        log_odds_ratio: 0.2,
        blank: 0.01,
        stock: 0.02,
        generic: 0.02,
        merge: 0.0,
        foreign: 0.14,
        personal: 0.85,
        context: 0.8,
        introduction: 0.85,
        reason: 0.85,
        offer: 0.5,
        strings: 0.08,
        wrong_name: 0.01,
        placeholder: 0.005,
        profile: Profile {
            recommendations: 14,
            endorsements: 62,
            ..AVERAGE.profile
        },
        ..AVERAGE
    },
    Habit {
        name: "sends the same mail merge to everybody",
        merge: 0.62,
        placeholder: 0.07,
        wrong_name: 0.05,
        profile: Profile {
            updated: 560,
            connections: 2100,
            headline: "Talent partner",
            summary: "Twelve years in search. I fill roles across five industries.",
            ..AVERAGE.profile
        },
        ..AVERAGE
    },
    Habit {
        name: "uses the stock invitation, mostly with people already met",
        log_odds_ratio: 0.1,
        warmth: 0.75,
        blank: 0.08,
        stock: 0.4,
        generic: 0.12,
        personal: 0.45,
        context: 0.4,
        profile: Profile {
            headline: "People first",
            summary: "Former nurse, now in recruiting. Ask me about career changes.",
            photo: "logo",
            posts: 12,
            off_topic: 9,
            ..AVERAGE.profile
        },
        ..AVERAGE
    },
    Habit {
        name: "sends in bursts",
        log_odds_ratio: -0.1,
        generic: 0.16,
        blank: 0.06,
        careless: 0.14,
        personal: 0.45,
        context: 0.4,
        bursts: true,
        profile: Profile {
            recommendations: 0,
            endorsements: 0,
            headline: "Recrutier with a passion for the right fit",
            summary: "I beleive in fast answers and definately in good manners.",
            ..AVERAGE.profile
        },
        ..AVERAGE
    },
    Habit {
        name: "has a bare profile, with a photo from the middle of the span on",
        introduction: 0.5,
        collecting: 0.09,
        profile: Profile {
            photo: "none",
            headline: "Sourcing",
            summary: "",
            positions: 1,
            connections: 34,
            recommendations: 0,
            endorsements: 0,
            updated: 200,
            posts: 0,
            off_topic: 0,
            improves: true,
            ..AVERAGE.profile
        },
        ..AVERAGE
    },
    Habit {
        name: "pitches",
        log_odds_ratio: -0.15,
        merge: 0.15,
        pitch: 0.32,
        advertise: 0.2,
        strings: 0.3,
        pushy: 0.14,
        hidden: 0.1,
        profile: Profile {
            reports: 3,
            headline: "Growth and talent solutions",
            summary: "We help teams grow. Talk to me about talent, tools and training.",
            ..AVERAGE.profile
        },
        ..AVERAGE
    },
];

/// One sourcer of the team.
#[derive(Clone)]
pub(super) struct Sourcer {
    pub(super) name: String,
    pub(super) given: &'static str,
    pub(super) title: &'static str,
    pub(super) field: &'static str,
    /// Which of `HABITS`.
    pub(super) habit: usize,
    pub(super) profile: Profile,
}

impl Sourcer {
    pub(super) fn habit(&self) -> &'static Habit {
        &HABITS[self.habit]
    }

    /// What the rules on the profile are meant to find, for a note sent on `day` of `days`.
    pub(super) fn intend(&self, intended: &mut Intended, day: i64, days: i64) {
        let p = &self.profile;
        let improved = self.improved(day, days);
        intended.set(Rule::NoPhoto, Some(p.photo == "none" && !improved));
        let incomplete = p.headline.is_empty() || p.summary.is_empty() || p.positions < 2;
        intended.set(Rule::IncompleteProfile, Some(incomplete));
        intended.set(Rule::FewConnections, Some(p.connections < 50));
        intended.set(
            Rule::NoSocialProof,
            Some(p.recommendations == 0 && p.endorsements == 0),
        );
        // More than a year by either reading of twelve months: the offsets stay clear of 365 and 366.
        intended.set(
            Rule::OutdatedProfile,
            Some(day - self.updated(day, days) > 366),
        );
        intended.set(Rule::ProfileTypos, Some(self.habit == 3));
        intended.set(
            Rule::OffTopicPosts,
            (p.posts > 0).then_some(p.off_topic * 2 > p.posts),
        );
        intended.set(Rule::PoorReputation, Some(p.reports > 0));
    }

    /// Whether the photo is there by this day.
    pub(super) fn improved(&self, day: i64, days: i64) -> bool {
        self.profile.improves && day >= days / 2
    }

    /// The day the profile was last updated, as known on `day`. Long logs see every profile but the stale ones
    /// brought up to date twice a year.
    pub(super) fn updated(&self, day: i64, days: i64) -> i64 {
        if self.improved(day, days) {
            return (days / 2).max(day - day % 182);
        }
        if self.profile.updated > 366 {
            -self.profile.updated
        } else {
            -self.profile.updated + day / 182 * 182
        }
    }
}

const TITLES: [&str; 4] = [
    "Sourcer",
    "Senior Sourcer",
    "Talent Researcher",
    "Recruiter",
];

/// The team: the six habits in turn, with names that differ.
pub(super) fn team(seed: u64, size: usize) -> Vec<Sourcer> {
    let mut dice = Dice::new(seed, 1, 0);
    let mut team: Vec<Sourcer> = Vec::with_capacity(size);
    while team.len() < size {
        let culture = dice.one_of(&CULTURES);
        let person = Person {
            title: "",
            second_family: "",
            ..Person::draw(&mut dice, culture)
        };
        let mut name = String::new();
        person.write(&mut name, false);
        if team
            .iter()
            .any(|s| s.name == name || (s.given == person.given && team.len() < 12))
        {
            continue;
        }
        let at = team.len();
        let mut profile = HABITS[at % HABITS.len()].profile.clone();
        profile.connections += at as u32 / 6 % 10;
        profile.endorsements += if profile.endorsements > 0 {
            at as u32
        } else {
            0
        };
        team.push(Sourcer {
            name,
            given: person.given,
            title: TITLES[at % TITLES.len()],
            field: super::recipient::field(at),
            habit: at % HABITS.len(),
            profile,
        });
    }
    team
}
