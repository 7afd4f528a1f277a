//! The note does not say what is wanted.

use crate::note::{Language, Note, Points, Rung, Sign, Tag};
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
        Example::note("I coach dancers and would be glad to have you in my network."),
        Example::note(
            "I run payroll at Norvik Motion. Our firms could find synergies; shall we connect?",
        ),
        Example::note("Ich habe eine spannende Position für Sie. Wann darf ich anrufen?"),
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
/// What speaks of the connection alone.
const CONNECTION: &[Tag] = &[Tag::Connect, Tag::Aimless];
/// What leaves the purpose in the dark.
const DARK: &[Tag] = &[
    Tag::Bait,
    Tag::Secret,
    Tag::Idea,
    Tag::Withheld,
    Tag::Nameless,
];
/// What else speaks of nothing, and what for a purpose. The points here and below were fitted to labelled messages by a
/// logistic regression and rounded.
const SIGNS: &[Points] = &[
    (Tag::Idea, 5),
    (Tag::Withheld, 5),
    (Tag::Aimless, 3),
    (Tag::Bait, 3),
    (Tag::Collecting, 3),
    (Tag::Secret, 3),
    (Tag::AskTalk, 2),
    (Tag::Connect, 2),
    (Tag::Nameless, 2),
    (Tag::Gain, 1),
    (Tag::Matter, 1),
    (Tag::Need, 1),
    (Tag::AskHelp, -1),
    (Tag::Introduction, -1),
    (Tag::AskThing, -2),
    (Tag::Offer, -2),
    (Tag::Opening, -2),
    (Tag::Service, -2),
    (Tag::Trading, -2),
    (Tag::Reference, -3),
    (Tag::Sales, -3),
    (Tag::Wares, -3),
    (Tag::Reason, -10),
    (Tag::NamedRole, -5),
    (Tag::Topic, -5),
    (Tag::Terms, -6),
];
const OF_CONNECTION: i32 = 4;
const OF_DARK: i32 = 2;
const OF_NAMED: i32 = -10;
const OF_REASON_IN_THE_DARK: i32 = 6;
/// A note of so many words at most, and the points of its being so short.
const SHORT: &[Points<Sign>] = &[
    (Sign::Short(24), 1),
    (Sign::Short(35), 1),
    (Sign::Short(60), 2),
];
/// From so many points on no purpose is named.
const ENOUGH: i32 = 2;

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    if let Some(unknown) = case.not_read() {
        return Judgement::Unknown(unknown);
    }
    let note = case.note;
    if note.rung() != Rung::Own {
        return Judgement::Unknown(Unknown::NothingThere);
    }
    let open = match note.language() {
        Language::English => adds_up(note),
        _ => is_open_ended(note),
    };
    if open {
        return Judgement::Hit(Evidence::Absent("word of what is wanted"));
    }
    let against = SIGNS.iter().filter(|(_, points)| *points < -1);
    let mut named = NAMED.to_vec();
    named.extend(against.map(|(tag, _)| *tag));
    match note.has_any(&named) {
        true => Judgement::Pass(Evidence::Words(note.spans_of(&named))),
        // Cues do not know every purpose, and few who do not speak of connecting write without one.
        false => Judgement::Pass(Evidence::Absent("open-ended wish to connect")),
    }
}

fn adds_up(note: &Note) -> bool {
    let any_of = |tags: &[Tag], points: i32| points * i32::from(note.has_any(tags));
    let points = note.points(SIGNS)
        + note.points(SHORT)
        + any_of(CONNECTION, OF_CONNECTION)
        + any_of(DARK, OF_DARK)
        + any_of(NAMED, OF_NAMED)
        + OF_REASON_IN_THE_DARK * i32::from(note.has_any(DARK) && note.has(Tag::Reason));
    points >= ENOUGH
}

/// Whether a note in another language speaks of the connection alone, or of nothing: there too few signs are read to add up.
fn is_open_ended(note: &Note) -> bool {
    const OPEN: &[Tag] = &[
        Tag::Connect,
        Tag::Aimless,
        Tag::Collecting,
        Tag::Stock,
        Tag::Bait,
        Tag::Withheld,
    ];
    let mut wanted = NAMED.to_vec();
    if !note.has(Tag::Withheld) {
        wanted.extend([Tag::Reason, Tag::AskThing]);
        // To help a network grow is no purpose.
        if !note.has_any(&[Tag::Collecting, Tag::Gain]) {
            wanted.push(Tag::AskHelp);
        }
        // A trade beside the wish to connect says who the sender is.
        if !note.has(Tag::Connect) || note.has(Tag::Collecting) {
            wanted.push(Tag::Sales);
        }
    }
    note.has_any(OPEN) && !note.has_any(&wanted)
}
