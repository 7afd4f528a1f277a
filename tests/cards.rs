//! What the points of the scorecards are fitted to: every labelled message and every example, in its terms and signs.
//!
//! `OUTREACH_AUDIT_CARDS=cards.csv cargo test --test cards -- --ignored` writes the file that `tests/accuracy/cards.py` reads.
//! `OUTREACH_AUDIT_REFERENCE` adds the messages of others, which are no part of this repository.

use outreach_audit::demo::Demo;
use outreach_audit::note::{Card, Note, Sign};
use outreach_audit::outreach::{Field, OwnedOutreach};
use outreach_audit::rule::{Case, Rule, SentBySender, Verdict};
use outreach_audit::rules;
use std::path::{Path, PathBuf};

/// A message: where it comes from, which it is, what it says, and its label for each card.
struct Labelled {
    part: String,
    id: String,
    message: String,
    labels: Vec<String>,
}

/// The messages of a log of labels.
fn messages(path: &Path, part: impl Fn(&str) -> String) -> Vec<Labelled> {
    let mut log = csv::Reader::from_path(path).expect("the log can be read");
    let header = log.headers().unwrap().clone();
    let at = |name: &str| header.iter().position(|column| column == name).unwrap();
    let (id, message) = (at("outreach_id"), at("message"));
    let labels = Card::ALL.map(|(_, rule)| at(rule));
    let records = log.records().map(|record| record.unwrap());
    let labelled = records.map(|record| Labelled {
        part: part(&record[id]),
        id: record[id].to_owned(),
        message: record[message].to_owned(),
        labels: labels.iter().map(|at| record[*at].to_owned()).collect(),
    });
    labelled.collect()
}

/// What judges only notes that are not generic: an example of these is one of such a note.
const OF_OWN_WORDS: [Card; 5] = [
    Card::NotPersonalized,
    Card::NoSharedContext,
    Card::NoIntroduction,
    Card::NoStatedReason,
    Card::SelfCentred,
];

/// The examples of a card's rule, and the notes that `tests/notes` holds for it.
fn examples(folder: &Path, rule: &Rule, card: usize) -> Vec<Labelled> {
    let example = |label: &str, message: &str| {
        let mut labels = vec![String::new(); Card::ALL.len()];
        labels[card] = label.to_owned();
        if OF_OWN_WORDS.contains(&Card::ALL[card].0) {
            labels[Card::GenericNote as usize] = "0".to_owned();
        }
        Labelled {
            part: "example".to_owned(),
            id: rule.name.to_owned(),
            message: message.to_owned(),
            labels,
        }
    };
    let mut found: Vec<Labelled> = Vec::new();
    for (label, examples) in [("1", rule.hits), ("0", rule.passes)] {
        // What a cell of the log decides is not decided by the note.
        let by_note = examples.iter().filter(|one| one.facts.is_empty());
        found.extend(by_note.map(|one| example(label, one.note)));
    }
    for kind in ["", ".mended", ".foreign"] {
        let path = folder.join(format!("tests/notes/{}{kind}.txt", rule.name));
        for line in std::fs::read_to_string(path).unwrap_or_default().lines() {
            let (sign, note) = line.split_at(line.len().min(1));
            match sign {
                "+" => found.push(example("1", note.trim())),
                "-" => found.push(example("0", note.trim())),
                _ => {}
            }
        }
    }
    found
}

/// Made-up messages with what they are meant to show.
fn demo() -> Vec<Labelled> {
    let demo = Demo::new(1_500, 4);
    let message = Demo::header()
        .iter()
        .position(|one| *one == "message")
        .unwrap();
    let (mut rows, mut cells, mut found) = (demo.rows(), Vec::new(), Vec::new());
    while rows.fill(&mut cells) {
        let label = |rule: &str| match rows.intended().hit(rule) {
            Some(hit) => u8::from(hit).to_string(),
            None => String::new(),
        };
        found.push(Labelled {
            part: "demo".to_owned(),
            id: cells[0].clone(),
            message: cells[message].clone(),
            labels: Card::ALL.map(|(_, rule)| label(rule)).to_vec(),
        });
    }
    found
}

#[test]
#[ignore = "writes what the scorecards are fitted to"]
fn the_terms_and_signs_of_labelled_messages_are_written() {
    let out = std::env::var("OUTREACH_AUDIT_CARDS").expect("OUTREACH_AUDIT_CARDS names a file");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let first = |id: &str| id.chars().take(1).collect();
    let mut labelled = messages(&folder.join("tests/accuracy/invented.csv"), first);
    if let Some(reference) = std::env::var_os("OUTREACH_AUDIT_REFERENCE") {
        let path = PathBuf::from(reference).join("eval/notes-dev.csv");
        labelled.extend(messages(&path, |_| "people".to_owned()));
    }
    let of = |name: &str| rules::built_in().find(|rule| rule.name == name).unwrap();
    let carded = Card::ALL.map(|(_, name)| of(name));
    for (card, rule) in carded.iter().enumerate() {
        labelled.extend(examples(folder, rule, card));
    }
    labelled.extend(demo());
    let mut table = csv::Writer::from_path(out).expect("the file can be written");
    let header = ["part", "id", "language", "signs", "terms"].map(str::to_owned);
    let names = || Card::ALL.iter().map(|(_, rule)| *rule);
    let header = header
        .into_iter()
        .chain(names().map(str::to_owned))
        .chain(names().map(|rule| format!("own {rule}")));
    table.write_record(header).unwrap();
    let mut note = Note::without_cards();
    for one in &labelled {
        let outreach = OwnedOutreach::new(&[(Field::Message, &one.message)]);
        note.read(&outreach.borrow());
        let language = note.language().code().unwrap_or("unknown").to_owned();
        let signs: Vec<String> = Sign::all()
            .filter(|sign| note.shows(*sign))
            .map(|sign| format!("{sign:?}").replace(' ', "_"))
            .collect();
        let terms: Vec<String> = note
            .terms(&one.message)
            .iter()
            .map(|terms| terms.join(" "))
            .collect();
        let case = Case {
            outreach: outreach.borrow(),
            note: &note,
            sent: SentBySender::default(),
        };
        let own = carded.iter().map(|rule| {
            let verdict = (rule.check)(&case, &[]).verdict();
            let cell = match verdict {
                Verdict::Hit => "1",
                Verdict::Pass => "0",
                Verdict::Unknown => "",
            };
            cell.to_owned()
        });
        let start = [
            one.part.clone(),
            one.id.clone(),
            language,
            signs.join(" "),
            terms.join("|"),
        ];
        let cells = start.into_iter().chain(one.labels.clone()).chain(own);
        table.write_record(cells).unwrap();
    }
    table.flush().unwrap();
}
