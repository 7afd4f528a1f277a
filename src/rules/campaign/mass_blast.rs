//! The same text to everybody.

use crate::note::Rung;
use crate::outreach::Field;
use crate::rule::sources::{BLANK_REQUEST, NOT_ACCEPTING, TONY_FAUSTINO};
use crate::rule::{
    Case, Evidence, Example, Family, Judgement, Rule, SentBySender, Setting, Unknown,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "mass-blast",
    family: Family::Campaign,
    reason: "You sent this to a thousand others and only changed the name. If nothing in it was written for me, I owe \
             it nothing either.",
    hit: "The same text, after names, employers, titles, places, numbers and links are masked, went from this sender \
          to 25 or more recipients, this one included.",
    pass: "A text used again and again for one person, or a text shared by a team of which this sender sent only a \
           few. Blank notes and the platform's stock invitation are not judged: they have rules of their own.",
    fix: "Write to fewer people and give each note a sentence that is true of one person only: a project, a talk, a \
          contact in common.",
    sources: &[TONY_FAUSTINO, BLANK_REQUEST, NOT_ACCEPTING],
    settings: &[Setting {
        name: "recipients",
        default: 25,
        meaning: "recipients of one text from one sender that make it a hit",
    }],
    hits: &[
        text_sent_to(
            40,
            "Hi Ana, Orso Robotics is looking for firmware engineers in Lyon. Would that interest you?",
        ),
        text_sent_to(
            25,
            "Dear Mr Okafor, we help clinics like yours to fill night shifts. Have you a moment this week?",
        ),
        text_sent_to(
            1_300,
            "Hello Mira, your time at Veltra Foods caught my eye. I recruit plant managers for its rivals.",
        ),
    ],
    passes: &[
        text_sent_to(
            24,
            "Hi Ana, Orso Robotics is looking for firmware engineers in Lyon. Would that interest you?",
        ),
        text_sent_to(
            1,
            "Hi Jonas, your article on tide gauges answered a question I had carried about for months.",
        ),
        text_sent_to(
            3,
            "Hi Petra, we met at the Harbour Rust evening; here is the paper on arenas that I mentioned.",
        ),
    ],
    check,
};

fn check(case: &Case<'_>, limits: &[u64]) -> Judgement {
    match case.note.rung() {
        Rung::Blank => return Judgement::Unknown(Unknown::BlankNote),
        Rung::StockInvitation => return Judgement::Unknown(Unknown::NothingThere),
        Rung::Generic | Rung::Own => {}
    }
    let Some(found) = case.sent.same_text else {
        return Judgement::Unknown(Unknown::NotRecorded(&[Field::Sourcer]));
    };
    let evidence = Evidence::Count {
        found,
        limit: limits[0],
        of: "recipients of this text",
    };
    if found >= limits[0] {
        Judgement::Hit(evidence)
    } else {
        Judgement::Pass(evidence)
    }
}

const fn text_sent_to(recipients: u64, note: &'static str) -> Example {
    Example::note(note).sent(SentBySender {
        same_text: Some(recipients),
        same_day: None,
    })
}
