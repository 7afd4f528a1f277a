//! Notes for each rule in words that no cue was written from: `+` is to hit, `-` is to pass, `?` is to stay unknown. A name
//! before `<-` is the recipient's. A file is named after its rule, with `.foreign` where its notes are not English, or
//! `.mended` where they are: the cues were mended with those at hand.

use outreach_audit::note::Note;
use outreach_audit::outreach::Field;
use outreach_audit::rule::{Case, Example, Rule, Verdict};
use outreach_audit::rules;
use std::path::Path;

fn verdict(rule: &Rule, text: &str) -> Verdict {
    let example = match text.split_once(" <- ") {
        Some((name, note)) => {
            let name: &str = String::from(name).leak();
            let fields = vec![(Field::RecipientName, name)].leak();
            Example::with(String::from(note).leak(), fields)
        }
        None => Example::note(String::from(text).leak()),
    };
    let outreach = example.outreach();
    let mut note = Note::default();
    note.read(&outreach.borrow());
    let case = Case {
        outreach: outreach.borrow(),
        note: &note,
        sent: example.sent,
    };
    let limits: Vec<u64> = rule.settings.iter().map(|one| one.default).collect();
    (rule.check)(&case, &limits).verdict()
}

#[test]
fn notes_get_the_verdicts_beside_them() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/notes");
    let mut wrong = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let name = name.split('.').next().unwrap();
        let rule = rules::built_in()
            .into_iter()
            .find(|rule| rule.name == name)
            .unwrap_or_else(|| panic!("{name}: no such rule"));
        let text = std::fs::read_to_string(&path).unwrap();
        for line in text.lines() {
            let (sign, note) = line.split_at(1);
            let expected = match sign {
                "+" => Verdict::Hit,
                "-" => Verdict::Pass,
                "?" => Verdict::Unknown,
                _ => panic!("{name}: a line begins with +, - or ?, and not so {line:?}"),
            };
            let given = verdict(rule, note.trim());
            if given != expected {
                wrong.push(format!("{name}: {given:?} for {line}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_languages_of_short_notes_are_told() {
    let mut wrong = Vec::new();
    for line in include_str!("languages.txt").lines() {
        let (code, text) = line.split_once(' ').unwrap();
        let example = Example::note(String::from(text).leak());
        let mut note = Note::default();
        note.read(&example.outreach().borrow());
        let told = note.language().code().unwrap_or("??");
        if told != code {
            wrong.push(format!("{told} for {line}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
