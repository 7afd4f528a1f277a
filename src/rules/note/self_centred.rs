//! Only the sender gains.

use crate::note::Tag;
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, sources};

/// Only the sender gains.
pub static RULE: Rule = Rule {
    name: "self-centred",
    family: Family::Note,
    reason: "You tell me what you would get from it. What would I?",
    hit: "A plain ask for time, advice, help or a favour, or a gain for the sender alone, with nothing the recipient gets, shares or is offered.",
    pass: "Something is offered, the fit is argued from the recipient's side, the note engages with a particular piece of the recipient's work, or no gain is named at all.",
    fix: "Say what is in it for me, or offer something in return.",
    sources: &[
        sources::SOURCING_DENIS,
        sources::NOT_ACCEPTING,
        sources::TONY_FAUSTINO,
    ],
    settings: &[],
    hits: &[
        Example::note("Hi Ana, I am looking for a job in ceramics. Could you refer me?"),
        Example::note("I just graduated and would love to pick your brain about your career."),
        Example::note("I run a staffing firm and would like to connect to expand my network."),
        Example::note("We need a potter at Corvane. Do you know anybody?"),
        Example::note("Would you consider becoming my mentor?"),
    ],
    passes: &[
        Example::note(
            "Hi Ana, I would love to hear your advice on vents, and am happy to share our kiln logs in return.",
        ),
        Example::note(
            "Hi Bo, we at Corvane use your map library; how would you feel about a patch for tides?",
        ),
        Example::note("I fire ceramics at Odell Works and liked your talk."),
        Example::note("We insure kilns. May I call you on Tuesday?"),
    ],
    check,
};

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    if let Some(unknown) = case.nothing_there() {
        return Judgement::Unknown(unknown);
    }
    let note = case.note;
    // A need of the sender's is met by an offer alone; advice and a larger network also by what the sender sells or fills.
    // A talk or a click by itself names no gain of the sender's.
    let need: &[Tag] = &[Tag::Plea, Tag::JobSought];
    let (wants, gives): (&[Tag], &[Tag]) = if note.has_any(need) {
        (need, &[Tag::Offer])
    } else {
        (&[Tag::AskHelp, Tag::Gain, Tag::Collecting], OFFERED)
    };
    if !note.has_any(wants) {
        return Judgement::Pass(Evidence::Absent("gain for the sender alone"));
    }
    // A word on a piece of the recipient's work is no mere taking, unless a job or a favour is wanted.
    let engages = note.has(Tag::Piece) && !note.has_any(need);
    match (note.has_any(gives), engages) {
        (true, _) => Judgement::Pass(Evidence::Words(note.spans_of(gives))),
        (_, true) => Judgement::Pass(Evidence::Words(note.spans(Tag::Piece))),
        _ => Judgement::Hit(Evidence::Words(note.spans_of(wants))),
    }
}

/// What the recipient is offered.
const OFFERED: &[Tag] = &[
    Tag::Offer,
    Tag::Sales,
    Tag::NamedRole,
    Tag::Withheld,
    Tag::Advert,
];
