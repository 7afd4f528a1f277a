//! Nothing ties the note to this recipient.

use crate::note::{Card, Tag};
use crate::outreach::Field;
use crate::rule::{Case, Example, Family, Judgement, Rule, sources};

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
    case.absence(
        Card::NotPersonalized,
        TRACES,
        FACTS,
        "mention of anything that is the recipient's own",
    )
}
