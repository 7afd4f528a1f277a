//! A profile full of misspellings.

use crate::note::misspellings;
use crate::outreach::{Field, Outreach};
use crate::rule::sources::PROJECT_EVE;
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, Unknown};
use std::cell::RefCell;

/// The rule.
pub static RULE: Rule = Rule {
    name: "profile-typos",
    family: Family::Profile,
    reason: "Your own headline is misspelled. If you are that careless about yourself, what will you be with me?",
    hit: "The headline or the summary of the sender's profile has two or more misspelled words.",
    pass: "One slip, or names, product names, acronyms and trade terms that a dictionary does not know. Where only one \
           of the two is recorded, that one is judged.",
    fix: "Run your headline and summary through a spelling checker and have a colleague read them once.",
    sources: &[PROJECT_EVE],
    settings: &[],
    hits: &[
        Example::facts(&[(
            Field::SenderHeadline,
            "Expirienced recuiter for managment roles",
        )]),
        Example::facts(&[
            (Field::SenderHeadline, "Sourcer at Lindholm Search"),
            (
                Field::SenderSummary,
                "I beleive in people and recieve every message with pleasure.",
            ),
        ]),
        Example::facts(&[(
            Field::SenderSummary,
            "We acheive sucess together, definately.",
        )]),
    ],
    passes: &[
        Example::facts(&[(Field::SenderHeadline, "Recruiter at Orso Robotics")]),
        Example::facts(&[
            (
                Field::SenderHeadline,
                "Tech sourcer | Kubernetes, PostgreSQL, Zephyr",
            ),
            (
                Field::SenderSummary,
                "I find firmware people in Lyon, Turin and Ljubljana.",
            ),
        ]),
        Example::facts(&[(
            Field::SenderSummary,
            "Twelve years in staffing; I recieve about forty notes a week myself.",
        )]),
    ],
    check,
};

/// From how many misspellings on a text is careless.
const MANY: usize = 2;

fn check(case: &Case<'_>, _: &[u64]) -> Judgement {
    let mut judged = None;
    for field in [Field::SenderHeadline, Field::SenderSummary] {
        match is_careless(&case.outreach, field) {
            Some(true) => return Judgement::Hit(Evidence::Cell(field)),
            Some(false) => judged = judged.or(Some(field)),
            None => {}
        }
    }
    match judged {
        Some(field) => Judgement::Pass(Evidence::Cell(field)),
        None => Judgement::Unknown(Unknown::NotRecorded(&[
            Field::SenderHeadline,
            Field::SenderSummary,
        ])),
    }
}

fn is_careless(outreach: &Outreach<'_>, field: Field) -> Option<bool> {
    let text = outreach.text(field)?;
    Some(REMEMBERED.with_borrow_mut(|remembered| remembered.is_careless(text)))
}

/// Texts judged before. A team has few profiles and sends thousands of messages, so that nearly every text was seen already.
#[derive(Default)]
struct Remembered {
    slots: Vec<(String, bool)>,
}

/// How many texts are remembered: headline and summary of a few dozen senders.
const SLOTS: usize = 128;

thread_local! {
    static REMEMBERED: RefCell<Remembered> = RefCell::default();
}

impl Remembered {
    fn is_careless(&mut self, text: &str) -> bool {
        self.slots.resize_with(SLOTS, Default::default);
        let slot = &mut self.slots[slot_of(text)];
        if slot.0 != text {
            *slot = (text.to_owned(), misspellings(text, MANY) >= MANY);
        }
        slot.1
    }
}

/// A slot by length and a few bytes: two texts in one slot cost time, never a wrong answer.
fn slot_of(text: &str) -> usize {
    let bytes = text.as_bytes();
    let step = (bytes.len() / 8).max(1);
    bytes.iter().step_by(step).fold(bytes.len(), |hash, byte| {
        hash.wrapping_mul(31).wrapping_add(usize::from(*byte))
    }) % SLOTS
}
