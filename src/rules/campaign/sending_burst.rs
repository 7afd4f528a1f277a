//! Many messages on one day.

use crate::outreach::Field;
use crate::rule::sources::{BLANK_REQUEST, NOT_ACCEPTING};
use crate::rule::{
    Case, Evidence, Example, Family, Judgement, Rule, SentBySender, Setting, Unknown,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "sending-burst",
    family: Family::Campaign,
    reason: "You were going through a list that day and I was one line of it. I am not a notch on anybody's belt.",
    hit: "The sender sent more than 40 messages on the day of this one, this one included.",
    pass: "Exactly 40 on that day, or a busy week spread over its days.",
    fix: "Spread your list over the week, and spend the time that this leaves on reading each profile before you write.",
    sources: &[NOT_ACCEPTING, BLANK_REQUEST],
    settings: &[Setting {
        name: "per_day",
        default: 40,
        meaning: "messages of one sender on one day that are still a pass",
    }],
    hits: &[sent_that_day(41), sent_that_day(95), sent_that_day(600)],
    passes: &[sent_that_day(1), sent_that_day(12), sent_that_day(40)],
    check,
};

fn check(case: &Case<'_>, limits: &[u64]) -> Judgement {
    let Some(found) = case.sent.same_day else {
        let missing: &[Field] = match case.outreach.sent() {
            None => &[Field::SentAt],
            Some(_) => &[Field::Sourcer],
        };
        return Judgement::Unknown(Unknown::NotRecorded(missing));
    };
    let evidence = Evidence::Count {
        found,
        limit: limits[0],
        of: "messages on that day",
    };
    if found > limits[0] {
        Judgement::Hit(evidence)
    } else {
        Judgement::Pass(evidence)
    }
}

const fn sent_that_day(messages: u64) -> Example {
    Example::facts(&[(Field::Sourcer, "Ida Lund"), (Field::SentAt, "2026-03-02")]).sent(
        SentBySender {
            same_text: None,
            same_day: Some(messages),
        },
    )
}
