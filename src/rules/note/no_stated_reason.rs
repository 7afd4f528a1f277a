//! The note does not say what is wanted.

use crate::note::Tag;
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, sources};

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

/// What speaks of the connection alone.
const OPEN_ENDED: &[Tag] = &[Tag::Connect, Tag::Aimless, Tag::Collecting, Tag::Stock];
/// What names the purpose, also where an opportunity is held out.
const NAMED: &[Tag] = &[Tag::NamedRole, Tag::Topic, Tag::JobSought, Tag::Plea];
/// What else is wanted or offered.
const WANTED: &[Tag] = &[
    Tag::Reason,
    Tag::Topic,
    Tag::NamedRole,
    Tag::AskThing,
    Tag::AskHelp,
    Tag::JobSought,
    Tag::Plea,
    Tag::Sales,
];

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    let withheld = case.note.has_any(&[Tag::Withheld, Tag::Bait]);
    let wanted = if withheld { NAMED } else { WANTED };
    if withheld || case.note.has_any(OPEN_ENDED) {
        return case.absence(wanted, &[], "word of what is wanted");
    }
    match case.nothing_there() {
        Some(unknown) => Judgement::Unknown(unknown),
        // Cues do not know every purpose, and few write without one who do not speak of connecting.
        None => Judgement::Pass(Evidence::Absent("open-ended wish to connect")),
    }
}
