//! A feed that has nothing to do with work.

use crate::outreach::Field;
use crate::rule::sources::PROJECT_EVE;
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, Unknown};

/// The rule.
pub static RULE: Rule = Rule {
    name: "off-topic-posts",
    family: Family::Profile,
    reason: "I looked at what you post, and it is quizzes and quarrels. I would have that in front of me every morning.",
    hit: "More than half of the sender's recent posts are not about work.",
    pass: "Half of them or fewer. A sender without recent posts is unknown: there is nothing to judge.",
    fix: "Keep private matters on private networks and post now and then about the work you recruit for.",
    sources: &[PROJECT_EVE],
    settings: &[],
    hits: &[
        Example::facts(&[
            (Field::SenderRecentPosts, "3"),
            (Field::SenderOffTopicPosts, "2"),
        ]),
        Example::facts(&[
            (Field::SenderRecentPosts, "10"),
            (Field::SenderOffTopicPosts, "6"),
        ]),
        Example::facts(&[
            (Field::SenderRecentPosts, "1"),
            (Field::SenderOffTopicPosts, "1"),
        ]),
    ],
    passes: &[
        Example::facts(&[
            (Field::SenderRecentPosts, "10"),
            (Field::SenderOffTopicPosts, "5"),
        ]),
        Example::facts(&[
            (Field::SenderRecentPosts, "4"),
            (Field::SenderOffTopicPosts, "0"),
        ]),
        Example::facts(&[
            (Field::SenderRecentPosts, "7"),
            (Field::SenderOffTopicPosts, "3"),
        ]),
    ],
    check,
};

fn check(case: &Case<'_>, _: &[u64]) -> Judgement {
    let Some(posts) = case.outreach.count(Field::SenderRecentPosts) else {
        return Judgement::Unknown(Unknown::NotRecorded(&[Field::SenderRecentPosts]));
    };
    let Some(off_topic) = case.outreach.count(Field::SenderOffTopicPosts) else {
        return Judgement::Unknown(Unknown::NotRecorded(&[Field::SenderOffTopicPosts]));
    };
    let evidence = Evidence::Cells([
        Some(Field::SenderOffTopicPosts),
        Some(Field::SenderRecentPosts),
        None,
    ]);
    if posts == 0 {
        Judgement::Unknown(Unknown::Because("there are no recent posts to judge"))
    } else if off_topic > posts {
        Judgement::Unknown(Unknown::Because(
            "more posts are off topic than there are posts",
        ))
    } else if off_topic > posts / 2 {
        Judgement::Hit(evidence)
    } else {
        Judgement::Pass(evidence)
    }
}
