//! The note: its parts put together, and what the rules are meant to find in it.

mod abroad;
mod compose;
mod faults;
mod ladder;
pub(super) mod merge;
mod parts;

use super::dice::Dice;
use super::firms::{AGENCY, Campaign};
use super::planted::{Intended, Rule};
use super::recipient::Recipient;
use super::team::{Habit, Sourcer};

/// What a note fills its parts with.
#[derive(Clone, Copy)]
pub(super) struct Facts<'a> {
    /// The name greeted with: the recipient's, a short form of it, another's, or a merge field.
    first: &'a str,
    title: &'a str,
    company: &'a str,
    school: &'a str,
    city: &'a str,
    event: &'a str,
    group: &'a str,
    skill: &'a str,
    subject: &'a str,
    contact: &'a str,
    me: &'a str,
    mine: &'a str,
    client: &'a str,
    role: &'a str,
    a_role: &'a str,
    people: &'a str,
    language: Option<&'static str>,
    greet: bool,
}

/// How a note came to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Blank,
    Stock,
    Generic,
    Merge,
    Abroad,
    Composed,
}

/// What goes wrong in a note besides what it says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Slip {
    None,
    Careless,
    Placeholder,
    WrongName,
}

/// What is settled about a note before it is written; a mail merge must be counted before its first copy is judged.
#[derive(Clone, Copy, Debug)]
pub(super) struct Draft {
    pub(super) campaign: usize,
    pub(super) kind: Kind,
    pub(super) slip: Slip,
}

impl Draft {
    pub(super) fn draw(dice: &mut Dice, sourcer: &Sourcer, own_campaign: usize) -> Self {
        let habit = sourcer.habit();
        let campaign = if dice.chance(0.6) {
            own_campaign
        } else {
            dice.index(5)
        };
        let kind = Kind::draw(dice, habit);
        let slips = [
            (habit.careless, Slip::Careless),
            (habit.placeholder, Slip::Placeholder),
            (habit.wrong_name, Slip::WrongName),
        ];
        let mut slip = choose(dice, &slips).unwrap_or(Slip::None);
        if matches!(kind, Kind::Blank | Kind::Stock | Kind::Abroad) {
            slip = Slip::None;
        }
        Draft {
            campaign,
            kind,
            slip,
        }
    }

    /// Whether this is an unaltered copy of a mail merge.
    pub(super) fn is_copy(&self) -> bool {
        self.kind == Kind::Merge && self.slip == Slip::None
    }
}

impl Kind {
    fn draw(dice: &mut Dice, habit: &Habit) -> Self {
        let kinds = [
            (habit.blank, Kind::Blank),
            (habit.stock, Kind::Stock),
            (habit.generic, Kind::Generic),
            (habit.merge, Kind::Merge),
            (habit.foreign, Kind::Abroad),
        ];
        choose(dice, &kinds).unwrap_or(Kind::Composed)
    }
}

fn choose<T: Copy>(dice: &mut Dice, weighted: &[(f64, T)]) -> Option<T> {
    let mut at = dice.unit();
    for (weight, item) in weighted {
        if at < *weight {
            return Some(*item);
        }
        at -= weight;
    }
    None
}

/// Everything a note is written from.
pub(super) struct Writing<'a> {
    pub(super) sourcer: &'a Sourcer,
    pub(super) campaign: &'a Campaign,
    pub(super) recipient: &'a Recipient,
    pub(super) draft: Draft,
    /// The mail merge's number, and whether it goes to enough recipients to count as a blast.
    pub(super) variant: usize,
    pub(super) blast: bool,
    pub(super) invite: bool,
    /// Names of others: a contact in common, and somebody greeted by mistake.
    pub(super) contact: &'a str,
    pub(super) other: &'static str,
}

const PLACEHOLDERS: [&str; 8] = [
    "{{first_name}}",
    "[First Name]",
    "%FIRSTNAME%",
    "<<name>>",
    "{FirstName}",
    "null",
    "",
    "FirstName",
];

/// Writes a note and says what the rules are meant to find in it.
pub(super) fn write(dice: &mut Dice, writing: &Writing, out: &mut String, intended: &mut Intended) {
    let facts = facts(dice, writing);
    let mut kind = writing.draft.kind;
    if kind == Kind::Abroad && facts.language.is_none() {
        kind = Kind::Composed;
    }
    match kind {
        Kind::Blank => ladder::blank(dice, out),
        Kind::Stock => ladder::stock(dice, &facts, out),
        Kind::Generic => ladder::generic(dice, &facts, out),
        Kind::Merge => merge::write(writing.variant, &facts, out),
        Kind::Abroad => {
            let strings = dice.chance(writing.sourcer.habit().strings);
            intended.set(Rule::StringsAttached, Some(strings));
            intended.set(Rule::SelfCentred, Some(strings));
            abroad::write(dice, &facts, strings, out);
        }
        Kind::Composed => compose::write(dice, writing, &facts, out, intended),
    }
    if writing.draft.slip == Slip::Careless {
        faults::make_careless(dice, out);
    }
    judge(writing, kind, &facts, out, intended);
}

fn facts<'a>(dice: &mut Dice, w: &Writing<'a>) -> Facts<'a> {
    let (recipient, campaign) = (w.recipient, w.campaign);
    let mut facts = Facts {
        first: greeting_name(dice, recipient.person.given),
        title: recipient.title,
        company: &recipient.company,
        school: recipient.school,
        city: recipient.city,
        event: recipient.event,
        group: recipient.group,
        skill: dice.pick(campaign.skills),
        subject: dice.pick(campaign.subjects),
        contact: w.contact,
        me: if dice.chance(0.7) {
            w.sourcer.given
        } else {
            &w.sourcer.name
        },
        mine: w.sourcer.title,
        client: campaign.client,
        role: campaign.role,
        a_role: campaign.a_role,
        people: campaign.people,
        language: recipient.culture().language,
        greet: dice.chance(0.93) || w.draft.slip != Slip::None,
    };
    match w.draft.slip {
        Slip::WrongName => facts.first = w.other,
        Slip::Placeholder if w.draft.kind == Kind::Merge && dice.chance(0.3) => {
            facts.company = "[Company]"
        }
        Slip::Placeholder => facts.first = dice.pick(&PLACEHOLDERS),
        Slip::None | Slip::Careless => {}
    }
    facts
}

fn greeting_name(dice: &mut Dice, given: &'static str) -> &'static str {
    let short = super::people::NICKNAMES
        .iter()
        .find(|(full, _)| *full == given);
    match short {
        Some((_, nickname)) if dice.chance(0.3) => nickname,
        _ => given,
    }
}

/// The rules that go by the kind of note, its length and its name.
fn judge(writing: &Writing, kind: Kind, facts: &Facts, out: &str, intended: &mut Intended) {
    use Rule::*;
    intended.set(BlankNote, Some(kind == Kind::Blank));
    if kind == Kind::Blank {
        for reason in NOTE_RULES.into_iter().chain([MassBlast]) {
            intended.set(reason, None);
        }
        return;
    }
    intended.set(DefaultInvitation, Some(kind == Kind::Stock));
    intended.set(GenericNote, Some(kind == Kind::Generic));
    if matches!(kind, Kind::Stock | Kind::Generic) {
        for reason in [
            NotPersonalized,
            NoSharedContext,
            NoIntroduction,
            NoStatedReason,
            SelfCentred,
        ] {
            intended.set(reason, None);
        }
    }
    if kind == Kind::Merge {
        intended.set(NoSharedContext, Some(true));
    }
    if kind == Kind::Stock && out.contains("a person I trust") {
        intended.set(
            UnfoundedFamiliarity,
            writing.recipient.prior.map(|prior| prior == "none"),
        );
    }
    let limit = if writing.invite { 300 } else { 1200 };
    // No part holds a cluster of several characters, so that characters are what a person counts.
    intended.set(TooLong, Some(out.chars().count() > limit));
    intended.set(CarelessWriting, Some(writing.draft.slip == Slip::Careless));
    intended.set(
        UnfilledPlaceholder,
        Some(writing.draft.slip == Slip::Placeholder),
    );
    let named = writing.draft.slip != Slip::Placeholder || facts.company == "[Company]";
    let judged = named && out.contains(facts.first) && writing.recipient.recorded[0];
    intended.set(
        WrongName,
        judged.then_some(writing.draft.slip == Slip::WrongName),
    );
    intended.set(
        MassBlast,
        if kind == Kind::Stock {
            None
        } else {
            Some(writing.blast)
        },
    );
}

/// All note rules but the first.
const NOTE_RULES: [Rule; 18] = [
    Rule::DefaultInvitation,
    Rule::GenericNote,
    Rule::NotPersonalized,
    Rule::NoSharedContext,
    Rule::NoIntroduction,
    Rule::NoStatedReason,
    Rule::SelfCentred,
    Rule::SalesPitch,
    Rule::RolePitch,
    Rule::StringsAttached,
    Rule::HiddenMotive,
    Rule::PushyTone,
    Rule::ConnectionCollecting,
    Rule::UnfoundedFamiliarity,
    Rule::TooLong,
    Rule::CarelessWriting,
    Rule::UnfilledPlaceholder,
    Rule::WrongName,
];

/// Writes a part with its `{fields}` filled.
fn fill(out: &mut String, part: &str, facts: &Facts) {
    let mut rest = part;
    while let Some(open) = rest.find('{') {
        out.push_str(&rest[..open]);
        let Some(close) = rest[open..].find('}') else {
            break;
        };
        let field = &rest[open + 1..open + close];
        let value = match field {
            "first" => facts.first,
            "title" => facts.title,
            "company" => facts.company,
            "school" => facts.school,
            "city" => facts.city,
            "event" => facts.event,
            "group" => facts.group,
            "skill" => facts.skill,
            "subject" => facts.subject,
            "contact" => facts.contact,
            "me" => facts.me,
            "mine" => facts.mine,
            "firm" => AGENCY,
            "client" => facts.client,
            "role" => facts.role,
            "a_role" => facts.a_role,
            "people" => facts.people,
            _ => unreachable!("a part names the field {field}, which no note has"),
        };
        out.push_str(value);
        rest = &rest[open + close + 1..];
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests;
