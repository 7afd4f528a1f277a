//! Nothing in common.

use crate::outreach::{Field, Outreach};
use crate::rule::sources::{BLANK_REQUEST, NOT_ACCEPTING, TONY_FAUSTINO};
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, Unknown};

/// The rule.
pub static RULE: Rule = Rule {
    name: "stranger",
    family: Family::Relationship,
    reason: "We share no contact, no employer, no school, no group, no event. I have no idea who you are, and I would \
             rather not show a stranger my network.",
    hit: "Nothing in common: of mutual connections and a shared employer, school, group or event, everything that the \
          log records is none.",
    pass: "One tie on record is enough, whatever the others say.",
    fix: "Look for the tie before you write, and name it; where there is none, join a group or an event they go to, or \
          ask somebody you both know.",
    sources: &[BLANK_REQUEST, NOT_ACCEPTING, TONY_FAUSTINO],
    settings: &[],
    hits: &[
        Example::facts(&[
            (Field::MutualConnections, "0"),
            (Field::SharedCompany, "no"),
            (Field::SharedSchool, "no"),
            (Field::SharedGroup, "no"),
            (Field::SharedEvent, "no"),
        ]),
        Example::facts(&[(Field::MutualConnections, "0")]),
        Example::facts(&[(Field::SharedGroup, "none"), (Field::SharedEvent, "")]),
    ],
    passes: &[
        Example::facts(&[(Field::MutualConnections, "1")]),
        Example::facts(&[
            (Field::MutualConnections, "0"),
            (Field::SharedSchool, "Lindholm College"),
        ]),
        Example::facts(&[(Field::SharedCompany, "no"), (Field::SharedEvent, "yes")]),
    ],
    check,
};

const TIES: &[Field] = &[
    Field::MutualConnections,
    Field::SharedCompany,
    Field::SharedSchool,
    Field::SharedGroup,
    Field::SharedEvent,
];

fn check(case: &Case<'_>, _: &[u64]) -> Judgement {
    let mut absent = [None; 3];
    let mut recorded = 0;
    for field in TIES {
        match is_tied(&case.outreach, *field) {
            Some(true) => return Judgement::Pass(Evidence::Cell(*field)),
            Some(false) => {
                if let Some(place) = absent.get_mut(recorded) {
                    *place = Some(*field);
                }
                recorded += 1;
            }
            None => {}
        }
    }
    if recorded == 0 {
        return Judgement::Unknown(Unknown::NotRecorded(TIES));
    }
    Judgement::Hit(Evidence::Cells(absent))
}

fn is_tied(outreach: &Outreach<'_>, field: Field) -> Option<bool> {
    match field {
        Field::MutualConnections => outreach.count(field).map(|count| count > 0),
        _ => outreach.yes(field),
    }
}
