//! No face.

use crate::outreach::{Field, yes_or_no};
use crate::rule::sources::{PROJECT_EVE, SOURCING_DENIS};
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, Unknown};

/// The rule.
pub static RULE: Rule = Rule {
    name: "no-photo",
    family: Family::Profile,
    reason: "There is no face on your profile. I cannot tell whether a person wrote to me at all, so I would rather \
             not let you in.",
    hit: "The sender's profile had no picture: `sender_photo` says none.",
    pass: "A photo. A logo or a business card is a pass too, and the evidence says which of them it was.",
    fix: "Put a plain, current portrait on your profile before you send another request.",
    sources: &[PROJECT_EVE, SOURCING_DENIS],
    settings: &[],
    hits: &[
        Example::facts(&[(Field::SenderPhoto, "none")]),
        Example::facts(&[(Field::SenderPhoto, "None")]),
        Example::facts(&[(Field::SenderPhoto, "no")]),
    ],
    passes: &[
        Example::facts(&[(Field::SenderPhoto, "photo")]),
        Example::facts(&[(Field::SenderPhoto, "logo")]),
        Example::facts(&[(Field::SenderPhoto, "business card")]),
        Example::facts(&[(Field::SenderPhoto, "yes")]),
    ],
    check,
};

/// Words for a picture that logs use besides yes.
const PICTURES: [&str; 8] = [
    "photo",
    "logo",
    "card",
    "business card",
    "picture",
    "portrait",
    "headshot",
    "avatar",
];

fn check(case: &Case<'_>, _: &[u64]) -> Judgement {
    let Some(cell) = case.outreach.text(Field::SenderPhoto) else {
        return Judgement::Unknown(Unknown::NotRecorded(&[Field::SenderPhoto]));
    };
    let evidence = Evidence::Cell(Field::SenderPhoto);
    let is_picture = PICTURES.iter().any(|word| word.eq_ignore_ascii_case(cell));
    match yes_or_no(cell) {
        _ if is_picture => Judgement::Pass(evidence),
        Some(true) => Judgement::Pass(evidence),
        Some(false) => Judgement::Hit(evidence),
        None if cell.eq_ignore_ascii_case("no photo") => Judgement::Hit(evidence),
        None => Judgement::Unknown(Unknown::Because(
            "sender_photo says neither photo, logo nor none",
        )),
    }
}
