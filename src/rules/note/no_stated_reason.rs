//! The note does not say what is wanted.

use crate::note::{Card, Note, Tag};
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
        Example::note("I coach dancers and would be glad to have you in my network."),
        Example::note(
            "I run payroll at Norvik Motion. Our firms could find synergies; shall we connect?",
        ),
    ],
    passes: &[
        Example::note(
            "It was good to talk about glazes after your workshop; I'd like to keep in touch about them.",
        ),
        Example::note("Hi Ana, how do you vent a gas kiln at Odell Works?"),
        Example::note(
            "I am hiring a site engineer at Corvane and would like to tell you about the role.",
        ),
        Example::note("Let's connect: I would like to send you our kiln logs."),
        Example::note("We place welders. Shall I send you two profiles?"),
    ],
    check,
};

/// What names the purpose.
const NAMED: &[Tag] = &[Tag::NamedRole, Tag::Topic, Tag::JobSought, Tag::Plea];
/// What a note that hits lacks.
const LOOKED_FOR: &str = "word of what is wanted";

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    if let Some(unknown) = case.nothing_there() {
        return Judgement::Unknown(unknown);
    }
    let note = case.note;
    let own = match is_open_ended(note) {
        true => Judgement::Hit(Evidence::Absent(LOOKED_FOR)),
        false if note.has_any(NAMED) => Judgement::Pass(Evidence::Words(note.spans_of(NAMED))),
        // Cues do not know every purpose, and few who do not speak of connecting write without one.
        false => Judgement::Pass(Evidence::Absent("open-ended wish to connect")),
    };
    case.weighed(Card::NoStatedReason, own, Some(LOOKED_FOR))
}

/// Whether a note speaks of the connection alone, or of nothing.
fn is_open_ended(note: &Note) -> bool {
    const OPEN: &[Tag] = &[
        Tag::Connect,
        Tag::Aimless,
        Tag::Collecting,
        Tag::Stock,
        Tag::Bait,
        Tag::Withheld,
    ];
    // To help a network grow is no purpose.
    let helps = note.has(Tag::AskHelp) && !note.has_any(&[Tag::Collecting, Tag::Gain]);
    // A trade beside the wish to connect says who the sender is.
    let sells = note.has(Tag::Sales) && (!note.has(Tag::Connect) || note.has(Tag::Collecting));
    let asks = helps || sells || note.has_any(&[Tag::Reason, Tag::AskThing]);
    let wanted = note.has_any(NAMED) || (asks && !note.has(Tag::Withheld));
    note.has_any(OPEN) && !wanted
}
