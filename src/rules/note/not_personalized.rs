//! Nothing ties the note to this recipient.

use crate::note::{Count, Points, Sign, Tag};
use crate::outreach::Field;
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, sources};

/// Nothing ties the note to this recipient.
pub static RULE: Rule = Rule {
    name: "not-personalized",
    family: Family::Note,
    reason: "Nothing here is about me: put any other name on top and it would do as well.",
    hit: "No named employer, role, skill, project, post, talk, school, group, event, mutual contact or earlier conversation. A first name and vague praise do not count.",
    pass: "Anything particular about the recipient, even where a template filled it in.",
    fix: "Name one thing that is mine: a project, a post, my employer, the person we both know.",
    sources: &[
        sources::NOT_ACCEPTING,
        sources::PROJECT_EVE,
        sources::TONY_FAUSTINO,
        sources::BLANK_REQUEST,
    ],
    settings: &[],
    hits: &[
        Example::note("Hello, I run a bakery. Could your company use fresh bread, or your team?"),
        Example::note(
            "Hi Ana, I am a recruiter at Tessel Labs and would like to discuss a role with you.",
        ),
        Example::note(
            "Hello, I was impressed by your background. I run a staffing firm for clinics. Do you have time for a call?",
        ),
        Example::note("I help firms cut their cloud costs. Would you like to hear how?"),
    ],
    passes: &[
        Example::note(
            "Hi Bo, you restore clocks in Torvik; I wind the one on the town hall. Any advice?",
        ),
        Example::note(
            "Hello, I place seed money. If Corvane ever raises, I would like to hear of it.",
        ),
        Example::note(
            "Hi Ana, your post on kiln safety helped us; I fire ceramics at Odell Works.",
        ),
        Example::note(
            "Hi Bo, I saw that you lead data at Tallis Works and would like to ask how you hire analysts.",
        ),
        Example::with(
            "Hello, we place people like you at Corvane and elsewhere. Shall we talk?",
            &[(Field::RecipientCompany, "Corvane")],
        ),
    ],
    check,
};

/// What is the recipient's own, or shared with them.
const TRACES: &[Tag] = &[Tag::Reference, Tag::Context, Tag::Relation];

/// What speaks for a note that would fit anybody, and what for one that does not. The points were fitted to labelled messages
/// by a logistic regression (`tests/accuracy/points.py`).
const SIGNS: &[Points<Sign>] = &[
    (Sign::Short(120), 6),
    (Sign::Counts(Count::Shouted, 3), 5),
    (Sign::Twice(Tag::Terms), 4),
    (Sign::Twice(Tag::Result), 3),
    (Sign::Has(Tag::Idea), 3),
    (Sign::Counts(Count::You, 6), 3),
    (Sign::Counts(Count::Numbers, 3), 3),
    (Sign::Has(Tag::Courtesy), 2),
    (Sign::Has(Tag::Praise), 2),
    (Sign::Has(Tag::AskThing), 2),
    (Sign::Has(Tag::Sales), 2),
    (Sign::Twice(Tag::Pressure), 2),
    (Sign::Short(60), 2),
    (Sign::Counts(Count::You, 3), 2),
    (Sign::Counts(Count::Addresses, 1), 2),
    (Sign::Has(Tag::Opening), 1),
    (Sign::Twice(Tag::Opening), 1),
    (Sign::Has(Tag::Offer), 1),
    (Sign::Has(Tag::Advert), 1),
    (Sign::Has(Tag::Bait), 1),
    (Sign::Has(Tag::Matter), 1),
    (Sign::Has(Tag::Need), 1),
    (Sign::Has(Tag::Service), 1),
    (Sign::Counts(Count::You, 1), 1),
    (Sign::Counts(Count::Numbers, 1), 1),
    (Sign::Counts(Count::Prices, 1), 1),
    (Sign::Has(Tag::Greeting), -1),
    (Sign::Has(Tag::Topic), -1),
    (Sign::Has(Tag::AskHelp), -1),
    (Sign::Has(Tag::Aimless), -1),
    (Sign::Has(Tag::Wares), -1),
    (Sign::Counts(Count::Exclamations, 1), -1),
    (Sign::Counts(Count::I, 3), -1),
    (Sign::Counts(Count::I, 1), -2),
    (Sign::Counts(Count::Capitals, 3), -3),
    (Sign::Counts(Count::Capitals, 1), -4),
    (Sign::Has(Tag::Context), -6),
    (Sign::Has(Tag::Relation), -9),
    (Sign::Has(Tag::Reference), -15),
];
/// From so many points on it would fit anybody.
const ENOUGH: i32 = -2;

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    const FACTS: &[Field] = &[
        Field::RecipientCompany,
        Field::RecipientTitle,
        Field::RecipientSchool,
        Field::SharedCompany,
        Field::SharedSchool,
        Field::SharedGroup,
        Field::SharedEvent,
    ];
    if let Some(unknown) = case.nothing_there() {
        return Judgement::Unknown(unknown);
    }
    let note = case.note;
    if note.points(SIGNS) < ENOUGH {
        return Judgement::Pass(match note.has_any(TRACES) {
            true => Evidence::Words(note.spans_of(TRACES)),
            // Names of things, a subject and few words of selling speak for a note that was written for somebody.
            false => Evidence::Absent("sign of a note for anybody"),
        });
    }
    let facts = case.facts_in_note(FACTS);
    match facts.as_slice() {
        [] => Judgement::Hit(Evidence::Absent(
            "mention of anything that is the recipient's own",
        )),
        _ => Judgement::Pass(Evidence::Words(facts)),
    }
}
