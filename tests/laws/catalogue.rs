//! A rule is one file that says everything about it, and does what it says.

use outreach_audit::note::Note;
use outreach_audit::rule::{Case, Example, Family, Rule, Verdict};
use outreach_audit::rules;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The catalogue, in its order. Spreadsheets and scripts read rules by these names.
const NAMES: [&str; 35] = [
    "blank-note",
    "default-invitation",
    "generic-note",
    "not-personalized",
    "no-shared-context",
    "no-introduction",
    "no-stated-reason",
    "self-centred",
    "sales-pitch",
    "role-pitch",
    "strings-attached",
    "hidden-motive",
    "pushy-tone",
    "connection-collecting",
    "unfounded-familiarity",
    "too-long",
    "careless-writing",
    "unfilled-placeholder",
    "wrong-name",
    "mass-blast",
    "sending-burst",
    "no-photo",
    "incomplete-profile",
    "few-connections",
    "no-social-proof",
    "outdated-profile",
    "profile-typos",
    "off-topic-posts",
    "poor-reputation",
    "stranger",
    "no-prior-interaction",
    "unrelated-field",
    "competitor",
    "inactive-recipient",
    "closed-network",
];

fn judge(rule: &Rule, example: &Example) -> Verdict {
    let outreach = example.outreach();
    let mut note = Note::default();
    note.read(&outreach.borrow());
    let case = Case {
        outreach: outreach.borrow(),
        note: &note,
        sent: example.sent,
    };
    let limits: Vec<u64> = rule
        .settings
        .iter()
        .map(|setting| setting.default)
        .collect();
    (rule.check)(&case, &limits).verdict()
}

#[test]
fn examples_do_what_they_claim() {
    let mut wrong = Vec::new();
    for rule in rules::built_in() {
        for (examples, claimed) in [(rule.hits, Verdict::Hit), (rule.passes, Verdict::Pass)] {
            for example in examples {
                let verdict = judge(rule, example);
                if verdict != claimed {
                    let (name, note, facts) = (rule.name, example.note, example.facts);
                    wrong.push(format!(
                        "{name}: said to be a {claimed:?} and is {verdict:?}: {note:?} {facts:?}"
                    ));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "examples that do not do what they claim; mend the check or the example:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn every_rule_says_everything_about_itself() {
    for rule in rules::built_in() {
        let name = rule.name;
        assert!(
            rule.hits.len() >= 2,
            "{name}: give at least two examples that hit"
        );
        assert!(
            rule.passes.len() >= 2,
            "{name}: give at least two examples that pass"
        );
        assert!(
            !rule.sources.is_empty(),
            "{name}: name the accounts the reason was drawn from"
        );
        for (what, text) in [
            ("reason", rule.reason),
            ("hit", rule.hit),
            ("pass", rule.pass),
            ("fix", rule.fix),
        ] {
            let whole = text.len() > 3 && text.ends_with(['.', '?', '!']) && !text.contains("  ");
            assert!(
                whole,
                "{name}: its {what} is to be whole sentences, and reads {text:?}"
            );
        }
        let settings: BTreeSet<&str> = rule.settings.iter().map(|setting| setting.name).collect();
        assert!(
            settings.len() == rule.settings.len(),
            "{name}: two settings have one name"
        );
    }
}

#[test]
fn the_catalogue_has_the_names_of_the_contract_in_its_order() {
    let names: Vec<&str> = rules::built_in().map(|rule| rule.name).collect();
    assert_eq!(
        names, NAMES,
        "the catalogue differs from the contract: names and order never change"
    );
}

#[test]
fn a_rule_is_one_file_and_one_line() {
    for family in Family::CATALOGUE {
        let folder = Path::new("src/rules").join(family.name());
        let files: BTreeSet<String> = rule_files(&folder)
            .iter()
            .map(|file| stem(file).replace('_', "-"))
            .collect();
        let listed: BTreeSet<String> = rules::built_in()
            .filter(|rule| rule.family == family)
            .map(|rule| rule.name.to_owned())
            .collect();
        let folder = folder.display();
        if let Some(file) = files.difference(&listed).next() {
            panic!(
                "{folder} has a file for {file}, but no rule of that name is in RULES of {folder}/mod.rs: add its line, or let file and rule have one name"
            );
        }
        if let Some(rule) = listed.difference(&files).next() {
            panic!(
                "{rule} has no file of its name in {folder}: a rule's file is its name with underscores"
            );
        }
    }
}

#[test]
fn each_rule_file_holds_the_rule_of_its_name() {
    for family in Family::CATALOGUE {
        for file in rule_files(&Path::new("src/rules").join(family.name())) {
            let text = std::fs::read_to_string(&file).unwrap();
            let name = format!("name: \"{}\"", stem(&file).replace('_', "-"));
            let path = file.display();
            assert!(
                text.contains(&name),
                "{path}: the rule in it is to be called by its file, {name}"
            );
            let of_family = format!("family: Family::{family:?}");
            assert!(
                text.contains(&of_family),
                "{path}: it lies in the folder of {of_family}"
            );
        }
    }
}

fn rule_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap();
    let files = entries.map(|entry| entry.unwrap().path());
    files
        .filter(|file| file.is_file() && stem(file) != "mod")
        .collect()
}

fn stem(file: &Path) -> String {
    file.file_stem().unwrap().to_string_lossy().into_owned()
}
