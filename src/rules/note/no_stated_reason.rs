//! The note does not say what is wanted.

use crate::note::Tag;
use crate::rule::{Case, Example, Family, Judgement, Rule, sources};

/// The note does not say what is wanted.
pub static RULE: Rule = Rule {
    name: "no-stated-reason",
    family: Family::Note,
    reason: "You want something from this connection and do not say what.",
    hit: "No purpose named. To connect, to grow a network or a mutual benefit is none, nor is an opportunity without its name.",
    pass: "A named role to discuss, a question, ideas to exchange on a named subject, a service offered.",
    fix: "Say plainly in one sentence what you would like, best something both of us gain from.",
    sources: &[
        sources::SOURCING_DENIS,
        sources::TONY_FAUSTINO,
        sources::BLANK_REQUEST,
    ],
    settings: &[],
    hits: &[
        Example::note("I attended your workshop and would like to connect."),
        Example::note(
            "Hi Ana, we are both in the Ceramics Guild. I run a kiln shop. Let's connect!",
        ),
        Example::note("I am a recruiter and have an exciting opportunity for you."),
    ],
    passes: &[
        Example::note(
            "It was good to talk about glazes after your workshop; I'd like to keep in touch about them.",
        ),
        Example::note("Hi Ana, how do you vent a gas kiln at Odell Works?"),
        Example::note(
            "I am hiring a site engineer at Corvane and would like to tell you about the role.",
        ),
    ],
    check,
};

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    let open_ended = case.note.has(Tag::Opening) && !case.note.has(Tag::NamedRole);
    if open_ended
        && !case
            .note
            .has_any(&[Tag::Topic, Tag::AskHelp, Tag::JobSought, Tag::Sales])
    {
        return case.absence(&[], &[], "opportunity by its name");
    }
    let reasons = &[
        Tag::Reason,
        Tag::Topic,
        Tag::NamedRole,
        Tag::AskThing,
        Tag::AskHelp,
        Tag::JobSought,
        Tag::Sales,
    ];
    case.absence(reasons, &[], "word of what is wanted")
}
