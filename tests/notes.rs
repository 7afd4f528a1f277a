//! Notes for each rule in words that no cue was written from: `+` is to hit, `-` is to pass.

use outreach_audit::note::Note;
use outreach_audit::rule::{Case, Example, Rule, Verdict};
use outreach_audit::rules;
use std::path::Path;

fn verdict(rule: &Rule, text: &str) -> Verdict {
    let example = Example::note(String::from(text).leak());
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
        let name = path.file_stem().unwrap().to_str().unwrap();
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
                _ => panic!("{name}: a line begins with + or -, and not so {line:?}"),
            };
            let given = verdict(rule, note.trim());
            if given != expected {
                wrong.push(format!("{name}: {given:?} for {line}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
