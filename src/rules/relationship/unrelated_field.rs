//! Another line of work.
//!
//! A field of work is free text, so the rule only says "unrelated" where it knows both: words that stand for a
//! line of work lie in groups, and two fields whose groups do not meet have nothing to do with each other. Anything
//! else is unknown. A field in a language the groups do not know is unknown unless the two share a word.

use crate::outreach::Field;
use crate::rule::sources::NOT_ACCEPTING;
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, Unknown};
use hashbrown::HashMap;
use std::sync::LazyLock;

/// The two fields of an example.
macro_rules! fields {
    ($sender:literal, $recipient:literal) => {
        Example::facts(&[
            (Field::SenderField, $sender),
            (Field::RecipientField, $recipient),
        ])
    };
}
/// The rule.
pub static RULE: Rule = Rule {
    name: "unrelated-field",
    family: Family::Relationship,
    reason: "Your field has nothing to do with mine. I cannot see what either of us would ever get out of this.",
    hit: "The sender's field and the recipient's are both known lines of work, and different ones. Recruiting is a field \
          of its own: \"Recruiting\" to \"Nursing\" is a hit.",
    pass: "The same field, a neighbouring one (sales and marketing, software and data), or a recruiter whose field names the \
           recipient's: \"Technical recruiting\" to \"Software engineering\".",
    fix: "Say in one sentence what your work has to do with theirs, and put the trade you recruit in into your headline.",
    sources: &[NOT_ACCEPTING],
    settings: &[],
    hits: &[
        fields!("Accounting", "Robotics"),
        fields!("Recruiting", "Nursing"),
        fields!("Civil engineering", "Software engineering"),
        fields!("HR", "Logistics"),
    ],
    passes: &[
        fields!("Technical recruiting", "Software engineering"),
        fields!("healthcare", "Healthcare "),
        fields!("Sales", "Digital marketing"),
        fields!("Horology", "Antique horology"),
        fields!("Recruiting for hospitals", "Nursing"),
    ],
    check,
};

fn check(case: &Case<'_>, _: &[u64]) -> Judgement {
    let Some(sender) = case.outreach.text(Field::SenderField) else {
        return Judgement::Unknown(Unknown::NotRecorded(&[Field::SenderField]));
    };
    let Some(recipient) = case.outreach.text(Field::RecipientField) else {
        return Judgement::Unknown(Unknown::NotRecorded(&[Field::RecipientField]));
    };
    let evidence = Evidence::Cells([Some(Field::SenderField), Some(Field::RecipientField), None]);
    match are_related(sender, recipient) {
        Some(true) => Judgement::Pass(evidence),
        Some(false) => Judgement::Hit(evidence),
        None => Judgement::Unknown(Unknown::Because(
            "one of the two fields of work is not known",
        )),
    }
}

/// Whether two fields have to do with each other; `None` where one is not known and they share no word.
fn are_related(one: &str, other: &str) -> Option<bool> {
    if one.eq_ignore_ascii_case(other) || share_a_word(one, other) {
        return Some(true);
    }
    let (one, other) = (groups_of(one), groups_of(other));
    (one != 0 && other != 0).then_some(one & other != 0)
}

fn words(field: &str) -> impl Iterator<Item = &str> {
    field
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

fn share_a_word(one: &str, other: &str) -> bool {
    words(one)
        .filter(|word| word.len() > 2 && !matches!(groups_of_word(word), Some(ANY | ENGINEERING)))
        .any(|word| words(other).any(|theirs| theirs.eq_ignore_ascii_case(word)))
}

/// The groups that a field's words stand for, a bit for each; 0 where no word is known.
fn groups_of(field: &str) -> u32 {
    let mut specific = 0;
    let mut general = 0;
    for groups in words(field).filter_map(groups_of_word) {
        match groups {
            ANY => {}
            ENGINEERING => general = ENGINEERING,
            groups => specific |= groups,
        }
    }
    // "Engineering" says little beside "software", but something by itself.
    if specific == 0 { general } else { specific }
}

fn groups_of_word(word: &str) -> Option<u32> {
    let mut buffer = [0; LONGEST];
    let lower = buffer.get_mut(..word.len())?;
    lower.copy_from_slice(word.as_bytes());
    lower.make_ascii_lowercase();
    let lower = std::str::from_utf8(lower).ok()?;
    let found = BY_WORD.get(lower);
    found
        .or_else(|| BY_WORD.get(lower.strip_suffix('s')?))
        .copied()
}

/// No word below is longer.
const LONGEST: usize = 24;

/// Words that stand for no line of work. Sharing one means nothing, as with engineering, of which there are many.
const ANY: u32 = 0;
const TECHNICAL: u32 = 1 << 1 | 1 << 2;
const ENGINEERING: u32 = 1 << 1 | 1 << 2 | 1 << 3 | 1 << 4;

/// Lines of work, and the words they go by. A word of two lines stands in both.
const GROUPS: [(u32, &str); 19] = [
    (
        ANY,
        "and of the for in to industry sector field service general management manager operations development \
         consulting consultant company business international global senior junior lead head specialist resources \
         other professional solutions systems analyst officer director administration support strategy planning",
    ),
    (TECHNICAL, "tech technical technology technologies"),
    (ENGINEERING, "engineering engineer"),
    (
        1 << 1,
        "software it developer programming programmer coding devops backend frontend fullstack web mobile cloud saas \
         data database ai ml machine analytics cybersecurity infosec internet computing computer informatics network \
         qa testing product ux ui games gaming platform embedded robotics firmware infrastructure sre telecom \
         telecommunications telecoms fintech blockchain crypto",
    ),
    (
        1 << 2,
        "hardware electronics electrical mechanical mechatronics robotics automation firmware embedded semiconductor \
         automotive aerospace aviation manufacturing production industrial machinery machine defence defense space \
         telecom telecommunications telecoms cars battery",
    ),
    (
        1 << 3,
        "construction civil architecture architect building property estate housing surveying urban interior facilities",
    ),
    (
        1 << 4,
        "energy oil gas renewables renewable solar wind power utilities utility nuclear mining battery water environmental \
         environment sustainability climate",
    ),
    (
        1 << 5,
        "health healthcare medicine medical nursing nurse hospital clinical clinic pharma pharmaceutical pharmaceuticals \
         pharmacy biotech biotechnology dental dentistry care therapy physiotherapy psychology psychiatry veterinary \
         surgery doctor physician midwifery wellness fitness life",
    ),
    (
        1 << 6,
        "science research biology chemistry chemical physics mathematics biotech biotechnology laboratory life materials \
         academia academic",
    ),
    (
        1 << 7,
        "finance financial accounting accountancy accountant banking bank insurance audit auditing tax treasury investment \
         investing bookkeeping payroll actuarial controlling fintech equity trading wealth economics crypto",
    ),
    (
        1 << 8,
        "law legal lawyer attorney solicitor litigation compliance patent notary judiciary",
    ),
    (
        1 << 9,
        "sales marketing advertising brand branding seo pr communications communication ecommerce commerce growth customer \
         copywriting content retail",
    ),
    (
        1 << 10,
        "logistics supply transport transportation shipping freight warehouse warehousing procurement purchasing \
         distribution trucking haulage maritime aviation rail",
    ),
    (
        1 << 11,
        "recruiting recruitment recruiter sourcing sourcer staffing hr talent human hiring headhunting people",
    ),
    (
        1 << 12,
        "education teaching teacher school university training elearning pedagogy childcare tutoring academia academic",
    ),
    (
        1 << 13,
        "design designer ux ui graphic fashion interior art arts photography film music theatre entertainment media \
         journalism publishing writing editing animation broadcasting television games gaming content",
    ),
    (
        1 << 14,
        "hospitality hotel restaurant catering food culinary tourism travel events gastronomy chef cooking",
    ),
    (
        1 << 15,
        "agriculture farming forestry horticulture fishing agronomy food viticulture",
    ),
    (
        1 << 16,
        "government public nonprofit charity politics policy military police diplomacy ngo social",
    ),
];

static BY_WORD: LazyLock<HashMap<&str, u32>> = LazyLock::new(|| {
    let mut by_word: HashMap<&str, u32> = HashMap::new();
    for (group, words) in GROUPS {
        for word in words.split_whitespace() {
            *by_word.entry(word).or_default() |= group;
        }
    }
    by_word
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_is_not_judged() {
        for (one, other) in [
            ("Horology", "Nursing"),
            ("Management", "Operations management"),
            ("Pflege", "Software"),
            ("Consulting", "Law"),
        ] {
            assert_eq!(are_related(one, other), None, "{one} / {other}");
        }
    }

    #[test]
    fn a_general_word_gives_way_to_a_particular_one() {
        assert_eq!(
            are_related("Engineering", "Software engineering"),
            Some(true)
        );
        assert_eq!(
            are_related("Mechanical engineering", "Civil engineering"),
            Some(false)
        );
        assert_eq!(are_related("IT & Data", "Cloud services"), Some(true));
        assert_eq!(
            are_related("Financial services", "Health services"),
            Some(false)
        );
    }

    #[test]
    fn no_word_is_longer_than_the_buffer() {
        let longest = BY_WORD.keys().map(|word| word.len()).max();
        assert!(longest <= Some(LONGEST));
    }
}
