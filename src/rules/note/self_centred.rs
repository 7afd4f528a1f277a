//! Only the sender gains.

use crate::note::{Count, Sign, Tag};
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

/// What the sender would gain.
const WANTS: &[Tag] = &[
    Tag::Plea,
    Tag::AskHelp,
    Tag::Collecting,
    Tag::Gain,
    Tag::JobSought,
    Tag::AskThing,
];
/// What the recipient would gain, or what the note is about instead.
const GIVES: &[Tag] = &[
    Tag::Offer,
    Tag::Terms,
    Tag::Withheld,
    Tag::Sales,
    Tag::Trading,
    Tag::Piece,
    Tag::Nameless,
    Tag::Wares,
    Tag::Vacancy,
];
/// What speaks for a gain of the sender's alone, and what against. The points were fitted to labelled messages by a logistic
/// regression (`tests/accuracy/points.py`).
const SIGNS: &[(Sign, i32)] = &[
    (Sign::Has(Tag::Plea), 11),
    (Sign::Has(Tag::AskHelp), 10),
    (Sign::Twice(Tag::AskHelp), 6),
    (Sign::Has(Tag::Collecting), 5),
    (Sign::Has(Tag::JobSought), 5),
    (Sign::Has(Tag::AskThing), 3),
    (Sign::Has(Tag::Gain), 3),
    (Sign::Counts(Count::I, 3), 3),
    (Sign::Has(Tag::Closing), 2),
    (Sign::Twice(Tag::Relation), 2),
    (Sign::Has(Tag::Applies), 2),
    (Sign::Has(Tag::Reason), 1),
    (Sign::Has(Tag::Topic), 1),
    (Sign::Has(Tag::AskTalk), 1),
    (Sign::Has(Tag::Bait), 1),
    (Sign::Short(35), 1),
    (Sign::Counts(Count::I, 6), 1),
    (Sign::Has(Tag::Courtesy), -1),
    (Sign::Has(Tag::Connect), -1),
    (Sign::Has(Tag::Vacancy), -1),
    (Sign::Counts(Count::Capitals, 3), -1),
    (Sign::Counts(Count::We, 1), -1),
    (Sign::Counts(Count::You, 1), -1),
    (Sign::Counts(Count::Shouted, 1), -1),
    (Sign::Counts(Count::Sums, 1), -1),
    (Sign::Has(Tag::Context), -2),
    (Sign::Has(Tag::Reference), -2),
    (Sign::Has(Tag::Praise), -2),
    (Sign::Has(Tag::Wares), -2),
    (Sign::Twice(Tag::Vacancy), -2),
    (Sign::Has(Tag::Need), -2),
    (Sign::Has(Tag::Invites), -2),
    (Sign::Counts(Count::Questions, 2), -2),
    (Sign::Counts(Count::Capitals, 1), -2),
    (Sign::Counts(Count::You, 3), -2),
    (Sign::Has(Tag::Nameless), -4),
    (Sign::Has(Tag::Trading), -4),
    (Sign::Counts(Count::Addresses, 1), -4),
    (Sign::Has(Tag::Piece), -5),
    (Sign::Has(Tag::Withheld), -5),
    (Sign::Has(Tag::Sales), -6),
    (Sign::Has(Tag::Terms), -6),
    (Sign::Has(Tag::Offer), -7),
];
/// From so many points on only the sender gains.
const ENOUGH: i32 = 2;

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    if let Some(unknown) = case.nothing_there() {
        return Judgement::Unknown(unknown);
    }
    let note = case.note;
    // A gain has to be named, whatever else the note says.
    if note.has_any(WANTS) && note.adds_up(SIGNS) >= ENOUGH {
        return Judgement::Hit(Evidence::Words(note.spans_of(WANTS)));
    }
    match note.has_any(GIVES) {
        true => Judgement::Pass(Evidence::Words(note.spans_of(GIVES))),
        false => Judgement::Pass(Evidence::Absent("gain for the sender alone")),
    }
}
