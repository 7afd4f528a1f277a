//! Nobody vouches for the sender.

use crate::outreach::Field;
use crate::rule::sources::SOURCING_DENIS;
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, Unknown};

/// The rule.
pub static RULE: Rule = Rule {
    name: "no-social-proof",
    family: Family::Profile,
    reason: "Not one person has recommended you or put a name to your skills. Why should I be the first to trust you?",
    hit: "Neither recommendations nor endorsements: the log gives both, and both are 0.",
    pass: "One recommendation or one endorsement is enough. A 0 beside an empty cell is unknown.",
    fix: "Ask two or three people you have placed or worked with for a recommendation; it stays on your profile for good.",
    sources: &[SOURCING_DENIS],
    settings: &[],
    hits: &[
        Example::facts(&[
            (Field::SenderRecommendations, "0"),
            (Field::SenderEndorsements, "0"),
        ]),
        Example::facts(&[
            (Field::SenderEndorsements, "0"),
            (Field::SenderRecommendations, "0"),
            (Field::SenderConnections, "500+"),
        ]),
        Example::facts(&[
            (Field::SenderRecommendations, " 0 "),
            (Field::SenderEndorsements, "0"),
        ]),
    ],
    passes: &[
        Example::facts(&[
            (Field::SenderRecommendations, "1"),
            (Field::SenderEndorsements, "0"),
        ]),
        Example::facts(&[
            (Field::SenderRecommendations, "0"),
            (Field::SenderEndorsements, "99+"),
        ]),
        Example::facts(&[(Field::SenderEndorsements, "4")]),
    ],
    check,
};

fn check(case: &Case<'_>, _: &[u64]) -> Judgement {
    let recommendations = case.outreach.count(Field::SenderRecommendations);
    let endorsements = case.outreach.count(Field::SenderEndorsements);
    match (recommendations, endorsements) {
        (Some(1..), _) => Judgement::Pass(Evidence::Cell(Field::SenderRecommendations)),
        (_, Some(1..)) => Judgement::Pass(Evidence::Cell(Field::SenderEndorsements)),
        (Some(0), Some(0)) => Judgement::Hit(Evidence::Cells([
            Some(Field::SenderRecommendations),
            Some(Field::SenderEndorsements),
            None,
        ])),
        (Some(0), None) => missing(&[Field::SenderEndorsements]),
        (None, Some(0)) => missing(&[Field::SenderRecommendations]),
        (None, None) => missing(&[Field::SenderRecommendations, Field::SenderEndorsements]),
    }
}

fn missing(fields: &'static [Field]) -> Judgement {
    Judgement::Unknown(Unknown::NotRecorded(fields))
}
