//! What conditions say about records, missing cells above all.

use super::{Names, TeamRule};
use crate::note::Note;
use crate::outreach::{Cells, Field, Layout, Outreach};
use crate::rule::{Case, SentBySender, Verdict};

const NOTE: &str = "Hi Ana, PLEASE look at our kilns. Please!";

/// Judges a record with a note, a sender and two columns that only the log knows: verdict and evidence.
fn judge(condition: &str, age: &str, region: &str) -> (Verdict, String) {
    let rule = TeamRule::compile(condition, &Names::default()).unwrap();
    let mut layout = Layout::default();
    layout.place(Field::Message, 0);
    layout.place(Field::SharedSchool, 1);
    layout.place_other("Account age", 2);
    layout.place_other("region", 3);
    let mut text = String::new();
    let places = [NOTE, "no", age, region].map(|cell| {
        let start = text.len();
        text.push_str(cell);
        start..text.len()
    });
    let case = Case {
        outreach: Outreach::new(Cells::new(&text, &places), &layout),
        note: &Note::default(),
        sent: SentBySender::default(),
    };
    let judgement = rule.judge(&case);
    let evidence = match judgement {
        crate::rule::Judgement::Hit(evidence) => evidence.describe(&case.outreach),
        _ => String::new(),
    };
    (judgement.verdict(), evidence)
}

fn verdict(condition: &str) -> Verdict {
    judge(condition, "12", "north").0
}

#[test]
fn conditions_hold_or_not() {
    for (condition, expected) in [
        ("words(message) == 8", true),
        ("message.words() < 8", false),
        ("characters('día') == 3 && size(message) == 41", true),
        (
            "letters(message) >= 20 && capitals(message) * 4 >= letters(message)",
            true,
        ),
        ("capitals(message) / letters(message) > 0.3", false),
        ("matches(message, r'(?i)\\bplease\\b')", true),
        ("message.matches(r'\\bplease\\b')", false),
        (
            "message.contains('kilns') && !message.startsWith('Dear')",
            true,
        ),
        ("region == 'north' ? words(message) < 20 : false", true),
        ("region in ['south', 'north']", true),
        ("column('account AGE') + 1 < 13.5", true),
        (
            "-column('Account age') < -11 && column('Account age') in [11, 12]",
            true,
        ),
        (
            "['stove', 'kiln'].exists(word, message.contains(word))",
            true,
        ),
        ("['stove', 'kiln'].all(word, message.contains(word))", false),
        ("[1, 2, 8].exists_one(count, words(message) == count)", true),
        ("shared_school", false),
        ("shared_school == false && region >= 'm'", true),
        ("region + '!' == 'north!'", true),
    ] {
        let verdict = verdict(condition);
        let expected = if expected {
            Verdict::Hit
        } else {
            Verdict::Pass
        };
        assert_eq!(verdict, expected, "{condition}");
    }
}

#[test]
fn what_is_missing_is_not_guessed() {
    for (condition, age, expected) in [
        ("column('Account age') < 30", "", Verdict::Unknown),
        ("column('Account age') < 30", "young", Verdict::Unknown),
        ("column('Account age') < 30", "1,204", Verdict::Pass),
        (
            "column('Account age') < 30 || region == 'north'",
            "",
            Verdict::Hit,
        ),
        (
            "column('Account age') < 30 && region == 'south'",
            "",
            Verdict::Pass,
        ),
        (
            "column('Account age') < 30 && region == 'north'",
            "",
            Verdict::Unknown,
        ),
        ("!(column('Account age') < 30)", "", Verdict::Unknown),
        ("!recorded(column('Account age'))", "", Verdict::Hit),
        ("recorded(mood) || mood == 'good'", "1", Verdict::Unknown),
        ("recorded(mood)", "1", Verdict::Pass),
        ("3 / column('Account age') > 1", "0", Verdict::Unknown),
        ("yes(region)", "1", Verdict::Unknown),
    ] {
        assert_eq!(
            judge(condition, age, "north").0,
            expected,
            "{condition} with {age:?}"
        );
    }
}

#[test]
fn evidence_is_the_words_the_count_or_the_cells() {
    for (condition, expected) in [
        (
            "message.matches(r'(?i)please') && words(message) < 20",
            "PLEASE",
        ),
        (
            "!message.matches('please') || message.matches('kilns?')",
            "kilns",
        ),
        ("words(message) < 20", "8 words (limit 20)"),
        (
            "10 > words(message) && region == 'north'",
            "8 words (limit 10)",
        ),
        (
            "column('Account age') < 30 && !shared_school",
            "Account age: 12, shared_school: no",
        ),
        ("!message.contains('kindly')", "its condition holds"),
    ] {
        let (verdict, evidence) = judge(condition, "12", "north");
        assert_eq!(
            (verdict, evidence.as_str()),
            (Verdict::Hit, expected),
            "{condition}"
        );
    }
}

#[test]
fn the_log_s_own_names_are_known_and_outcomes_are_not_seen() {
    let mapped = [
        ("Recruiter".to_owned(), Some(Field::Sourcer)),
        ("Status".to_owned(), None),
    ];
    let names = Names { mapped: &mapped };
    let rule = TeamRule::compile("recruiter == 'Ida' && Region == 'north'", &names).unwrap();
    let columns: Vec<&str> = rule.columns().collect();
    assert_eq!(columns, ["sourcer", "Region"]);
    for condition in [
        "Status == 'Connected'",
        "outcome == 'x'",
        "recorded(column('Responded at'))",
    ] {
        let error = TeamRule::compile(condition, &names)
            .unwrap_err()
            .to_string();
        assert!(error.contains("what became of the outreach"), "{error}");
    }
}

#[test]
fn a_mistake_is_shown_in_its_place() {
    let condition = "message.contains('ä😀') &&\n  wrods(message) < 3";
    let error = TeamRule::compile(condition, &Names::default()).unwrap_err();
    assert_eq!((error.line, error.column), (2, 3));
    let shown = "no function wrods; did you mean words?\n  |   wrods(message) < 3\n  |   ^";
    assert_eq!(error.to_string(), shown);
    let error = TeamRule::compile("message.contains('ä😀') && < 3", &Names::default()).unwrap_err();
    assert_eq!((error.line, error.column), (1, 27));
}

#[test]
fn a_condition_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<TeamRule>();
}
