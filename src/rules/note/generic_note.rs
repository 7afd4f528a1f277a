//! The sender's own words, with nothing in them.

use crate::note::{Language, Rung, Tag};
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, Unknown, sources};

/// The sender's own words, with nothing in them.
pub static RULE: Rule = Rule {
    name: "generic-note",
    family: Family::Note,
    reason: "You wrote something, but it would fit anybody: I learn nothing about you, about me, or about why.",
    hit: "A wish to connect with pleasantries or vague praise, and nothing else.",
    pass: "A note that says who, where from, about what, or why, even in few words.",
    fix: "Name one thing: what of mine you saw, or what you would like to talk about.",
    sources: &[sources::SOURCING_DENIS, sources::PROJECT_EVE],
    settings: &[],
    hits: &[
        Example::note("I'm looking to connect with like-minded people. Kind regards, Ida"),
        Example::note("Hi Ana, I'd love to connect with you!"),
        Example::note("Hello, I came across your profile and was impressed. Let's connect!"),
        Example::note("Glad to be in touch here. Have a great week!"),
        Example::note("Hi Bo, always nice to meet new people, hope you are well."),
    ],
    passes: &[
        Example::note("I have a proposal that could change everything for you. Are you in?"),
        Example::note("Hi Ana, your talk on kilns was a joy."),
        Example::note("Hi Bo, I recruit nurses for clinics in Umeå and would like to connect."),
        Example::note("Would you review an idea for a tide gauge?"),
    ],
    check,
};

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    if case.note.rung() == Rung::Blank {
        return Judgement::Unknown(Unknown::BlankNote);
    }
    match (case.note.rung(), case.note.language()) {
        (Rung::Generic, _) => Judgement::Hit(Evidence::Absent(
            "word of who, where from, about what or why",
        )),
        (Rung::StockInvitation, _) => Judgement::Pass(Evidence::Words(case.note.spans(Tag::Stock))),
        (_, Language::Unknown) => Judgement::Unknown(Unknown::Language),
        _ => Judgement::Pass(Evidence::Words(case.note.said())),
    }
}
