//! An English note put together from its moves.

use super::parts::*;
use super::{Facts, Slip, Writing, fill};
use crate::demo::dice::Dice;
use crate::demo::planted::{Intended, Rule};
use crate::demo::recipient::{
    COMPANY as AT_COMPANY, EVENT as AT_EVENT, GROUP as AT_GROUP, Recipient, SCHOOL as AT_SCHOOL,
    Shared,
};

/// Which moves a note makes.
#[derive(Default)]
struct Moves {
    context: Context,
    introduction: bool,
    reason: bool,
    selfish: bool,
    offer: bool,
    pitch: bool,
    advertise: bool,
    strings: bool,
    hidden: bool,
    pushy: bool,
    collecting: bool,
    familiar: bool,
    long: bool,
}

/// What a note says about the recipient and where they know each other from.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Context {
    /// Nothing, or vague praise.
    #[default]
    Nothing,
    Fact,
    UnnamedTies,
    Work,
    Search,
    Mutual,
    Event,
    Group,
    School,
    Company,
}

impl Context {
    fn parts(self) -> &'static [&'static str] {
        match self {
            Context::Nothing => VAGUE,
            Context::Fact => FACTS,
            Context::UnnamedTies => UNNAMED_TIES,
            Context::Work => WORK,
            Context::Search => SEARCH,
            Context::Mutual => MUTUAL,
            Context::Event => EVENT,
            Context::Group => GROUP,
            Context::School => SCHOOL,
            Context::Company => COMPANY,
        }
    }

    fn is_personal(self) -> bool {
        !matches!(self, Context::Nothing | Context::UnnamedTies)
    }

    fn is_shared(self) -> bool {
        !matches!(self, Context::Nothing | Context::Fact)
    }

    /// A relation, which also says who the sender is.
    fn introduces(self) -> bool {
        matches!(
            self,
            Context::Event | Context::Group | Context::School | Context::Company
        )
    }

    /// Takes up one particular piece of what the recipient did.
    fn engages(self) -> bool {
        matches!(self, Context::Work | Context::Event | Context::Group)
    }

    /// A shared context that agrees with what the log records.
    fn named(dice: &mut Dice, recipient: &Recipient) -> Self {
        let ties = [
            (AT_EVENT, Context::Event),
            (AT_GROUP, Context::Group),
            (AT_SCHOOL, Context::School),
            (AT_COMPANY, Context::Company),
        ];
        for (at, context) in ties {
            if recipient.shared[at] == Shared::Yes && dice.chance(0.6) {
                return context;
            }
        }
        match dice.index(10) {
            0..2 if recipient.mutual.is_some_and(|n| n > 0) => Context::Mutual,
            0..6 => Context::Work,
            _ => Context::Search,
        }
    }
}

impl Moves {
    /// Draws the moves, then mends what would leave a rule's verdict open: see the boundaries in the codebook.
    fn draw(dice: &mut Dice, writing: &Writing) -> Self {
        let (habit, recipient) = (writing.sourcer.habit(), writing.recipient);
        let known = recipient.prior.is_some_and(|prior| prior != "none");
        let mut m = Moves {
            introduction: dice.chance(habit.introduction),
            reason: dice.chance(habit.reason),
            offer: dice.chance(habit.offer),
            strings: dice.chance(habit.strings),
            pushy: dice.chance(habit.pushy),
            collecting: dice.chance(habit.collecting),
            familiar: dice.chance(if known {
                habit.familiar * 3.0
            } else {
                habit.familiar
            }),
            long: dice.chance(habit.long),
            ..Moves::default()
        };
        let one = dice.unit();
        m.pitch = one < habit.pitch;
        m.advertise = !m.pitch && one < habit.pitch + habit.advertise;
        m.hidden = !m.pitch
            && !m.advertise
            && !m.long
            && one < habit.pitch + habit.advertise + habit.hidden;
        let ties = recipient.mutual.is_some_and(|n| n > 1);
        m.context = if m.familiar || dice.chance(habit.context) {
            if !m.familiar && ties && dice.chance(0.12) {
                Context::UnnamedTies
            } else {
                Context::named(dice, recipient)
            }
        } else if dice.chance(habit.personal) {
            Context::Fact
        } else {
            Context::Nothing
        };
        m.introduction |= m.context.introduces() || m.long;
        m.reason = !m.hidden && (m.reason || m.pitch || m.advertise || m.strings || m.long);
        if m.context == Context::Nothing && !(m.introduction || m.reason || m.hidden) {
            m.introduction = true;
        }
        let gain = m.offer || m.pitch || m.advertise || m.context.engages();
        m.selfish = m.reason && !gain && dice.chance(0.3);
        m
    }

    fn intend(&self, intended: &mut Intended, recipient: &Recipient) {
        let gain = self.offer || self.pitch || self.advertise || self.context.engages();
        let wants = self.selfish || self.strings || self.collecting;
        let verdicts = [
            (Rule::NotPersonalized, !self.context.is_personal()),
            (Rule::NoSharedContext, !self.context.is_shared()),
            (Rule::NoIntroduction, !self.introduction),
            (Rule::NoStatedReason, !self.reason),
            (Rule::SelfCentred, wants && !gain),
            (Rule::SalesPitch, self.pitch),
            (Rule::RolePitch, self.advertise),
            (Rule::StringsAttached, self.strings),
            (Rule::HiddenMotive, self.hidden),
            (Rule::PushyTone, self.pushy),
            (Rule::ConnectionCollecting, self.collecting),
        ];
        for (reason, hit) in verdicts {
            intended.set(reason, Some(hit));
        }
        let unfounded = if self.familiar {
            recipient.prior.map(|prior| prior == "none")
        } else {
            Some(false)
        };
        intended.set(Rule::UnfoundedFamiliarity, unfounded);
    }

    /// The parts in the order of the note. Those in the second place may be left out for room.
    fn parts(&self, dice: &mut Dice) -> Vec<(&'static str, bool)> {
        let mut parts = Vec::with_capacity(20);
        let mut add = |wanted: bool, list: &[&'static str], optional: bool| {
            if wanted {
                parts.push((dice.pick(list), optional));
            }
        };
        add(self.familiar, FAMILIAR, false);
        add(true, self.context.parts(), self.context == Context::Nothing);
        add(
            self.introduction && !self.context.introduces(),
            INTRODUCTIONS,
            false,
        );
        add(self.pitch, PITCHES, false);
        add(self.advertise, ADVERTISEMENTS, false);
        add(self.hidden, HIDDEN, false);
        add(self.reason && !self.selfish, REASONS, false);
        add(self.selfish, SELFISH_REASONS, false);
        add(!self.reason && !self.hidden, OPEN_ENDED, false);
        add(self.offer, OFFERS, !self.strings && !self.collecting);
        add(self.strings, ASKS, false);
        add(self.collecting, COLLECTING, false);
        add(self.pushy, PRESSURE, false);
        parts
    }
}

/// Writes a note and says what the rules are meant to find in it.
pub(super) fn write(
    dice: &mut Dice,
    writing: &Writing,
    facts: &Facts,
    out: &mut String,
    intended: &mut Intended,
) {
    let moves = Moves::draw(dice, writing);
    moves.intend(intended, writing.recipient);
    let greeting = match (facts.greet, writing.draft.slip) {
        (true, Slip::Placeholder) => dice.pick(&["Hi {first},", "Dear {first},", "Hello {first},"]),
        (true, _) => dice.pick(GREETINGS),
        (false, _) => dice.pick(&["", "", "Hello,", "Good morning,"]),
    };
    let mut parts = moves.parts(dice);
    let details = match (
        writing.invite,
        moves.long,
        moves.introduction && moves.reason,
    ) {
        (true, true, _) => 1 + dice.index(2),
        (false, true, _) => DETAILS.len(),
        (false, false, true) => 1 + dice.index(3),
        _ => 0,
    };
    let first = dice.index(DETAILS.len());
    parts.extend((0..details).map(|at| (DETAILS[(first + at) % DETAILS.len()], false)));
    if dice.chance(0.85) {
        parts.push((dice.pick(CLOSINGS), true));
    }
    let breaks = if writing.invite {
        dice.chance(0.12)
    } else {
        true
    };
    join(greeting, &parts, breaks, facts, out);
    while writing.invite && !moves.long && out.chars().count() > 300 {
        let Some(at) = parts.iter().rposition(|(_, optional)| *optional) else {
            break;
        };
        parts.remove(at);
        out.clear();
        join(greeting, &parts, breaks, facts, out);
    }
}

/// Joins the parts; with `breaks`, the greeting and the last part stand on lines of their own.
fn join(greeting: &str, parts: &[(&str, bool)], breaks: bool, facts: &Facts, out: &mut String) {
    fill(out, greeting, facts);
    for (at, (part, _)) in parts.iter().enumerate() {
        let mut part = *part;
        if !out.is_empty() {
            let paragraph = breaks && (at == 0 || at + 1 == parts.len() || part.len() > 150);
            out.push_str(if paragraph { "\n\n" } else { " " });
            if at == 0 && !paragraph && greeting.ends_with(',') {
                part = lower_first(part, out);
            }
        }
        fill(out, part, facts);
    }
}

/// After a comma a sentence goes on in lower case, unless it begins with "I" or a field. Writes its first letter.
fn lower_first<'a>(part: &'a str, out: &mut String) -> &'a str {
    let word = part.split([' ', '\'']).next().unwrap_or("");
    match part.chars().next() {
        Some(first) if first.is_ascii_uppercase() && word != "I" => {
            out.push(first.to_ascii_lowercase());
            &part[1..]
        }
        _ => part,
    }
}
