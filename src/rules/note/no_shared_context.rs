//! The note does not say where from.

use crate::note::{Card, Tag};
use crate::outreach::Field;
use crate::rule::{Case, Example, Family, Judgement, Rule, sources};

/// The note does not say where from.
pub static RULE: Rule = Rule {
    name: "no-shared-context",
    family: Family::Note,
    reason: "I cannot tell how you found me or where we might have met.",
    hit: "No word of where the sender knows the recipient from, how they were found, or what the two have in common. \"I came across your profile\" alone says nothing.",
    pass: "A trace one could point to: a post, a talk, a page, a search described, a person, group, event, school or employer in common.",
    fix: "Say in half a sentence how you came upon me: through which talk, post, person or search.",
    sources: &[
        sources::NOT_ACCEPTING,
        sources::TONY_FAUSTINO,
        sources::BLANK_REQUEST,
    ],
    settings: &[],
    hits: &[
        Example::note(
            "Hello Bo, your work caught my attention. I bake bread and would like to hear how you price it.",
        ),
        Example::note(
            "Hi Ana, I came across your profile and would like to discuss a role at Tessel Labs.",
        ),
        Example::note(
            "Hello Bo, I run a bakery in Umeå and would like to ask how you price bread.",
        ),
    ],
    passes: &[
        Example::note(
            "Hi Bo, your gem for menus saved us a week. I run a canteen; may I ask about version two?",
        ),
        Example::note(
            "Hello Bo, our paths crossed at the Torvik fair. I bake bread and wondered how you price it.",
        ),
        Example::note(
            "Hi Ana, I heard your talk at the Torvik meetup and would like to ask about kilns.",
        ),
        Example::note(
            "Ana Petrov suggested that I write to you, since I recruit nurses for clinics.",
        ),
        Example::note("We are both in the Berlin Rust group; how do you test parsers?"),
    ],
    check,
};

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    const FACTS: &[Field] = &[
        Field::SharedCompany,
        Field::SharedSchool,
        Field::SharedGroup,
        Field::SharedEvent,
    ];
    case.absence(
        Card::NoSharedContext,
        &[Tag::Context, Tag::Relation, Tag::Mutual],
        FACTS,
        "word of where from",
    )
}
