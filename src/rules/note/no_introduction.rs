//! The note does not say who writes.

use crate::note::{Card, Tag};
use crate::rule::{Case, Example, Family, Judgement, Rule, sources};

/// The note does not say who writes.
pub static RULE: Rule = Rule {
    name: "no-introduction",
    family: Family::Note,
    reason: "I do not know who you are or what you do, and I will not look it up.",
    hit: "No role, employer, business or relation to the recipient. A bare name is no introduction.",
    pass: "\"I recruit nurses for Saint Brannoc\", \"we run payroll for shops\", \"a fellow alumna\".",
    fix: "Say in a few words what you do, or what you are to me.",
    sources: &[
        sources::NOT_ACCEPTING,
        sources::PROJECT_EVE,
        sources::BLANK_REQUEST,
    ],
    settings: &[],
    hits: &[
        Example::note(
            "Hi Ana, I think your post on kilns was a joy. May I ask how you vent them? Ida Falk",
        ),
        Example::note(
            "Hello Bo, we need and want good people, and I hope you are well. Shall we talk?",
        ),
        Example::note(
            "Hi Ana, your post on kilns was a joy. I would like to ask how you vent them.",
        ),
        Example::note(
            "Hello Bo, would you have ten minutes this week to talk about your work at Tallis?",
        ),
    ],
    passes: &[
        Example::note("Hi Ana, I pilot a tug at night. How did you build the kiln in your post?"),
        Example::note(
            "Your post on kilns was a joy. How do you vent them?\n\nIda Falk\nOdell Works",
        ),
        Example::note(
            "Hello Bo, Ida Falk from Odell Works here. Could I ask how you hire analysts?",
        ),
        Example::note("Hi Ana, I fire ceramics at Odell Works and liked your post on kilns."),
        Example::note("Hello Bo, I recruit analysts for Corvane. How do you hire at Tallis?"),
        Example::note(
            "As a fellow alumna of Lindholm College I would like to ask about your thesis.",
        ),
    ],
    check,
};

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    case.absence(
        Card::NoIntroduction,
        &[Tag::Introduction, Tag::Relation],
        &[],
        "word of who writes",
    )
}
