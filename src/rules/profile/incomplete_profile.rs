//! Half a profile.
//!
//! An empty cell is "not recorded", so that a log which never asked for headlines does not turn every sender into a
//! suspect. That a profile has no headline or no summary must be written down (`none`, `no`, `-`); a number of positions says
//! it all by itself.

use crate::outreach::{Field, Outreach, yes_or_no};
use crate::rule::sources::{PROJECT_EVE, SOURCING_DENIS};
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, Unknown};

/// The rule.
pub static RULE: Rule = Rule {
    name: "incomplete-profile",
    family: Family::Profile,
    reason: "I looked you up and found half a page: no headline, no story, hardly a job. That is what a fake account \
             looks like.",
    hit: "The log says that the profile has no headline or no summary (`none`, `no` or `-` in the cell), or that it \
          lists fewer than two positions. One of the three is enough.",
    pass: "Headline and summary are there and at least two positions. An empty cell is not recorded: it neither \
           hits nor completes a profile.",
    fix: "Fill in a headline, a summary of a few sentences, and at least your last two positions.",
    sources: &[SOURCING_DENIS, PROJECT_EVE],
    settings: &[],
    hits: &[
        Example::facts(&[
            (Field::SenderHeadline, "Recruiter at Orso Robotics"),
            (Field::SenderSummary, "I hire firmware engineers."),
            (Field::SenderPositions, "1"),
        ]),
        Example::facts(&[(Field::SenderPositions, "0")]),
        Example::facts(&[
            (Field::SenderHeadline, "Sourcer, Lindholm Search"),
            (Field::SenderSummary, "none"),
            (Field::SenderPositions, "4"),
        ]),
    ],
    passes: &[
        Example::facts(&[
            (Field::SenderHeadline, "Recruiter at Orso Robotics"),
            (Field::SenderSummary, "I hire firmware engineers."),
            (Field::SenderPositions, "2"),
        ]),
        Example::facts(&[
            (Field::SenderHeadline, "Nurse turned recruiter"),
            (
                Field::SenderSummary,
                "Twelve years on wards, now I staff them.",
            ),
            (Field::SenderPositions, "6"),
        ]),
        Example::facts(&[
            (Field::SenderHeadline, "Sourcer"),
            (Field::SenderSummary, "Ask me about Lyon."),
            (Field::SenderPositions, "10+"),
        ]),
    ],
    check,
};

fn check(case: &Case<'_>, _: &[u64]) -> Judgement {
    let outreach = &case.outreach;
    let parts = [
        (
            Field::SenderHeadline,
            is_there(outreach, Field::SenderHeadline),
        ),
        (
            Field::SenderSummary,
            is_there(outreach, Field::SenderSummary),
        ),
        (
            Field::SenderPositions,
            outreach
                .count(Field::SenderPositions)
                .map(|positions| positions >= 2),
        ),
    ];
    if let Some((field, _)) = parts.iter().find(|(_, there)| *there == Some(false)) {
        return Judgement::Hit(Evidence::Cell(*field));
    }
    match parts.map(|(_, there)| there.is_some()) {
        [true, true, true] => Judgement::Pass(Evidence::Cells(parts.map(|(field, _)| Some(field)))),
        [false, _, _] => missing(&[Field::SenderHeadline]),
        [_, false, _] => missing(&[Field::SenderSummary]),
        [_, _, false] => missing(&[Field::SenderPositions]),
    }
}

fn missing(fields: &'static [Field]) -> Judgement {
    Judgement::Unknown(Unknown::NotRecorded(fields))
}

/// Whether a part of the profile is there; `None` where not recorded.
fn is_there(outreach: &Outreach<'_>, field: Field) -> Option<bool> {
    let cell = outreach.text(field)?;
    Some(yes_or_no(cell) != Some(false) && cell != "-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::note::Note;
    use crate::rule::{SentBySender, Verdict};

    #[test]
    fn an_empty_cell_is_not_an_empty_profile() {
        let facts = [
            (Field::SenderHeadline, ""),
            (Field::SenderSummary, "I hire."),
            (Field::SenderPositions, "3"),
        ];
        let owned = crate::outreach::OwnedOutreach::new(&facts);
        let case = Case {
            outreach: owned.borrow(),
            note: &Note::default(),
            sent: SentBySender::default(),
        };
        assert_eq!(check(&case, &[]).verdict(), Verdict::Unknown);
    }
}
