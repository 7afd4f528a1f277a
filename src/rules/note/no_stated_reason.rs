//! The note does not say what is wanted.

use crate::note::{Rung, Tag};
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, Unknown, sources};

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

/// What speaks of the connection alone, or of nothing.
const OPEN_ENDED: &[Tag] = &[
    Tag::Connect,
    Tag::Aimless,
    Tag::Collecting,
    Tag::Stock,
    Tag::Bait,
];
/// What names the purpose, also where an opportunity is held out.
const NAMED: &[Tag] = &[Tag::NamedRole, Tag::Topic, Tag::JobSought, Tag::Plea];
/// What else is wanted or offered.
const WANTED: &[Tag] = &[
    Tag::Reason,
    Tag::Topic,
    Tag::NamedRole,
    Tag::AskThing,
    Tag::JobSought,
    Tag::Plea,
    Tag::Sales,
    Tag::AskHelp,
];

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    let note = case.note;
    if let Some(unknown) = case.not_read() {
        return Judgement::Unknown(unknown);
    }
    if note.rung() != Rung::Own {
        return Judgement::Unknown(Unknown::NothingThere);
    }
    let withheld = note.has(Tag::Withheld);
    // Help by accepting is none, and a trade beside the wish to connect an introduction.
    let wanted = if withheld {
        NAMED
    } else if note.has_any(&[Tag::Collecting, Tag::Gain]) {
        &WANTED[..7]
    } else {
        WANTED
    };
    let trade =
        !withheld && note.has_any(&[Tag::Connect, Tag::Aimless]) && !note.has(Tag::Collecting);
    let wanted: Vec<Tag> = wanted
        .iter()
        .copied()
        .filter(|tag| !trade || *tag != Tag::Sales)
        .collect();
    let wanted = wanted.as_slice();
    if note.has_any(wanted) {
        Judgement::Pass(Evidence::Words(note.spans_of(wanted)))
    } else if withheld || note.has_any(OPEN_ENDED) {
        Judgement::Hit(Evidence::Absent("word of what is wanted"))
    } else {
        // Cues do not know every purpose, and few write without one who do not speak of connecting.
        Judgement::Pass(Evidence::Absent("open-ended wish to connect"))
    }
}
