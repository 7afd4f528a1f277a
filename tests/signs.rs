//! What the points of a rule that adds up signs are fitted to: every labelled message and every example with its signs.
//!
//! `OUTREACH_AUDIT_RULE=sales-pitch OUTREACH_AUDIT_SIGNS=signs.csv cargo test --test signs -- --ignored` writes the file that
//! `tests/accuracy/points.py` reads. `OUTREACH_AUDIT_REFERENCE` adds the messages of others, which are no part of this
//! repository; only their signs are written.

use outreach_audit::note::{Count, Note, Sign, Tag};
use outreach_audit::outreach::{Field, OwnedOutreach};
use outreach_audit::rule::Example;
use outreach_audit::rules;
use std::path::{Path, PathBuf};

const COUNTS: [(Count, &[u16]); 12] = [
    (Count::Questions, &[1, 2]),
    (Count::Exclamations, &[1, 3]),
    (Count::Capitals, &[1, 3, 6]),
    (Count::I, &[1, 3, 6]),
    (Count::We, &[1, 3]),
    (Count::You, &[1, 3, 6]),
    (Count::Numbers, &[1, 3]),
    (Count::Addresses, &[1]),
    (Count::Shouted, &[1, 3]),
    (Count::Sums, &[1]),
    (Count::Prices, &[1]),
    (Count::Percents, &[1]),
];

/// Every sign that may count, with its name in a rule's table.
fn signs() -> Vec<(String, Sign)> {
    let tags = Tag::all().into_iter().flat_map(|tag| {
        let name = |kind: &str| format!("Sign::{kind}(Tag::{tag:?})");
        [
            (name("Has"), Sign::Has(tag)),
            (name("Twice"), Sign::Twice(tag)),
        ]
    });
    let short =
        [12, 24, 35, 60, 120].map(|most| (format!("Sign::Short({most})"), Sign::Short(most)));
    let counts = COUNTS.iter().flat_map(|(count, least)| {
        least.iter().map(move |least| {
            let name = format!("Sign::Counts(Count::{count:?}, {least})");
            (name, Sign::Counts(*count, *least))
        })
    });
    tags.chain(short).chain(counts).collect()
}

/// A message: where it comes from, its label for the rule, its text.
struct Labelled {
    part: String,
    label: String,
    message: String,
}

/// The messages of a log that have a label for `rule`.
fn messages(path: &Path, rule: &str, part: impl Fn(&str) -> String) -> Vec<Labelled> {
    let mut log = csv::Reader::from_path(path).expect("the log can be read");
    let header = log.headers().unwrap().clone();
    let at = |name: &str| header.iter().position(|column| column == name).unwrap();
    let (id, message, label) = (at("outreach_id"), at("message"), at(rule));
    let records = log.records().map(|record| record.unwrap());
    let labelled = records.filter(|record| !record[label].is_empty());
    let labelled = labelled.map(|record| Labelled {
        part: part(&record[id]),
        label: record[label].to_owned(),
        message: record[message].to_owned(),
    });
    labelled.collect()
}

/// The examples of the rule, and the notes that `tests/notes` holds for it.
fn examples(folder: &Path, name: &str) -> Vec<Labelled> {
    let example = |label: &str, message: &str| Labelled {
        part: "example".to_owned(),
        label: label.to_owned(),
        message: message.to_owned(),
    };
    let rule = rules::built_in()
        .into_iter()
        .find(|rule| rule.name == name)
        .unwrap();
    let text = |one: &Example| one.outreach().borrow().message().to_owned();
    let mut found: Vec<Labelled> = Vec::new();
    found.extend(rule.hits.iter().map(|one| example("1", &text(one))));
    found.extend(rule.passes.iter().map(|one| example("0", &text(one))));
    for kind in ["", ".mended", ".foreign"] {
        let path = folder.join(format!("tests/notes/{name}{kind}.txt"));
        for line in std::fs::read_to_string(path).unwrap_or_default().lines() {
            let (sign, note) = line.split_at(1);
            match sign {
                "+" => found.push(example("1", note.trim())),
                "-" => found.push(example("0", note.trim())),
                _ => {}
            }
        }
    }
    found
}

#[test]
#[ignore = "writes what the points of a rule are fitted to"]
fn the_signs_of_labelled_messages_are_written() {
    let named = |name: &str| std::env::var(name).unwrap_or_else(|_| panic!("{name} names nothing"));
    let (rule, out) = (named("OUTREACH_AUDIT_RULE"), named("OUTREACH_AUDIT_SIGNS"));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let first = |id: &str| id.chars().take(1).collect();
    let mut labelled = messages(&folder.join("tests/accuracy/invented.csv"), &rule, first);
    if let Some(reference) = std::env::var_os("OUTREACH_AUDIT_REFERENCE") {
        let path = PathBuf::from(reference).join("eval/notes-dev.csv");
        labelled.extend(messages(&path, &rule, |_| "people".to_owned()));
    }
    labelled.extend(examples(folder, &rule));
    let signs = signs();
    let mut table = csv::Writer::from_path(out).expect("the file can be written");
    let header = ["part", "label", "language"].into_iter().map(str::to_owned);
    let names = signs.iter().map(|(name, _)| name.clone());
    table.write_record(header.chain(names)).unwrap();
    for one in &labelled {
        let outreach = OwnedOutreach::new(&[(Field::Message, &one.message)]);
        let mut note = Note::default();
        note.read(&outreach.borrow());
        let language = note.language().code().unwrap_or("unknown").to_owned();
        let shown = signs
            .iter()
            .map(|(_, sign)| u8::from(note.shows(*sign)).to_string());
        let start = [one.part.clone(), one.label.clone(), language];
        table.write_record(start.into_iter().chain(shown)).unwrap();
    }
    table.flush().unwrap();
}
