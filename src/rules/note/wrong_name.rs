//! Somebody else is greeted.

use crate::note::{Rung, same_person};
use crate::outreach::Field;
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, Unknown, sources};

/// Somebody else is greeted.
pub static RULE: Rule = Rule {
    name: "wrong-name",
    family: Family::Note,
    reason: "That is not my name.",
    hit: "The note greets somebody other than the recipient.",
    pass: "Nicknames, initials, other spellings, compound names, a surname with its title: the same person.",
    fix: "Check the name against the profile before you send.",
    sources: &[sources::NOT_ACCEPTING, sources::TONY_FAUSTINO],
    settings: &[],
    hits: &[
        Example::with(
            "Hi Paul, how do you vent a gas kiln?",
            &[(Field::RecipientName, "William Harrow")],
        ),
        Example::with(
            "Dear Mrs. Weiss, I build tide gauges.",
            &[(Field::RecipientName, "Ana Petrov")],
        ),
        Example::with(
            "Hallo Jonas, ich baue Orgeln.",
            &[(Field::RecipientName, "Eva Lindqvist")],
        ),
    ],
    passes: &[
        Example::with(
            "Hi Bill, how do you vent a gas kiln?",
            &[(Field::RecipientName, "William Harrow")],
        ),
        Example::with(
            "Hi José, I build tide gauges.",
            &[(Field::RecipientName, "Jose Quiroga")],
        ),
        Example::with(
            "Dear Dr. Okafor, I recruit nurses.",
            &[(Field::RecipientName, "Chidi Okafor")],
        ),
    ],
    check,
};

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    if case.note.rung() == Rung::Blank {
        return Judgement::Unknown(Unknown::BlankNote);
    }
    let Some(name) = case.outreach.text(Field::RecipientName) else {
        return Judgement::Unknown(Unknown::NotRecorded(&[Field::RecipientName]));
    };
    let message = case.outreach.message();
    let Some(greeted) = case.note.greeted(message) else {
        return Judgement::Unknown(Unknown::Because("the note greets nobody by name"));
    };
    let words = Evidence::Words(greeted.into());
    if same_person(greeted.of(message), name) {
        Judgement::Pass(words)
    } else {
        Judgement::Hit(words)
    }
}
