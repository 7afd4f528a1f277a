//! How well each note rule agrees with people who labelled messages by hand from the same definitions.
//!
//! The labelled messages are other people's and not part of this repository. `OUTREACH_AUDIT_REFERENCE` names the folder
//! that holds `eval/notes-dev.csv`; without it there is nothing to measure, and the test says so. A third of the messages,
//! chosen once by lot (`accuracy/held.txt`), is not looked at while cues are written: its figure is the honest one.
//! `OUTREACH_AUDIT_DISAGREEMENTS=rule` shows those of the others on which the rule and the label differ, with their moves.

use outreach_audit::note::Note;
use outreach_audit::outreach::{Field, OwnedOutreach};
use outreach_audit::rule::{Case, SentBySender, Verdict};
use outreach_audit::rules;
use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

/// For each rule the least F1 in hundredths: on the messages that may be looked at, and on those kept aside.
const FLOORS: &[(&str, u32, u32)] = &[
    ("default-invitation", 100, 0),
    ("generic-note", 94, 70),
    ("not-personalized", 81, 55),
    ("no-shared-context", 94, 78),
    ("no-introduction", 93, 75),
    ("no-stated-reason", 72, 52),
    ("self-centred", 77, 33),
    ("sales-pitch", 90, 65),
    ("role-pitch", 87, 46),
    ("strings-attached", 94, 78),
    ("hidden-motive", 86, 39),
    ("pushy-tone", 82, 44),
    ("connection-collecting", 85, 100),
    ("careless-writing", 0, 25),
    ("unfilled-placeholder", 100, 100),
];

/// Cases in which both say hit, only the rule, only the label; and those that the rule could not judge.
#[derive(Clone, Copy, Default)]
struct Agreement {
    both: u32,
    rule: u32,
    label: u32,
    unknown: u32,
}

impl Agreement {
    fn add(&mut self, labelled: bool, verdict: Verdict) {
        match (labelled, verdict) {
            (_, Verdict::Unknown) => self.unknown += 1,
            (true, Verdict::Hit) => self.both += 1,
            (false, Verdict::Hit) => self.rule += 1,
            (true, Verdict::Pass) => self.label += 1,
            (false, Verdict::Pass) => {}
        }
    }

    /// In hundredths; `None` where neither says hit once.
    fn f1(self) -> Option<f64> {
        let hits = 2 * self.both + self.rule + self.label;
        (hits > 0).then(|| 200.0 * f64::from(self.both) / f64::from(hits))
    }

    fn share(self, others: u32) -> String {
        match self.both + others {
            0 => "–".to_owned(),
            all => format!("{:.2}", f64::from(self.both) / f64::from(all)),
        }
    }

    fn row(self) -> String {
        let f1 = self
            .f1()
            .map_or("–".to_owned(), |f1| format!("{:.2}", f1 / 100.0));
        format!(
            "P {:>4} R {:>4} F1 {f1:>4} ({:>2} labelled, {:>2} unknown)",
            self.share(self.rule),
            self.share(self.label),
            self.both + self.label,
            self.unknown
        )
    }
}

#[test]
fn rules_agree_with_people() {
    let Some(folder) = std::env::var_os("OUTREACH_AUDIT_REFERENCE") else {
        println!("not measured: OUTREACH_AUDIT_REFERENCE names no folder with labelled messages");
        return;
    };
    let path = PathBuf::from(folder).join("eval/notes-dev.csv");
    let mut reader = csv::Reader::from_path(&path).expect("the labelled messages can be read");
    let headers = reader.headers().unwrap().clone();
    let held: HashSet<&str> = include_str!("accuracy/held.txt")
        .split_whitespace()
        .collect();
    let shown = std::env::var("OUTREACH_AUDIT_DISAGREEMENTS").unwrap_or_default();
    let rules: Vec<_> = rules::built_in().collect();
    let mut figures: HashMap<(&str, bool), Agreement> = HashMap::new();
    let mut note = Note::default();
    for record in reader.records() {
        let record = record.unwrap();
        let cells: HashMap<&str, &str> = headers.iter().zip(&record).collect();
        let is_held = held.contains(cells["outreach_id"]);
        let outreach = OwnedOutreach::new(&[
            (Field::Message, cells["message"]),
            (Field::Channel, cells["channel"]),
        ]);
        note.read(&outreach.borrow());
        let case = Case {
            outreach: outreach.borrow(),
            note: &note,
            sent: SentBySender::default(),
        };
        for (name, ..) in FLOORS {
            let labelled = match cells[*name] {
                "" => continue,
                label => label == "1",
            };
            let rule = rules.iter().find(|rule| rule.name == *name).unwrap();
            let limits: Vec<u64> = rule.settings.iter().map(|one| one.default).collect();
            let verdict = (rule.check)(&case, &limits).verdict();
            let figure = figures.entry((name, is_held)).or_default();
            figure.add(labelled, verdict);
            let differs = verdict != Verdict::Unknown && labelled != (verdict == Verdict::Hit);
            if shown == *name && differs && !is_held {
                show(cells["outreach_id"], labelled, cells["message"], &note);
            }
        }
    }
    let mut fallen = Vec::new();
    for (name, least_seen, least_held) in FLOORS {
        let (seen, kept) = (figures[&(*name, false)], figures[&(*name, true)]);
        println!("{name:<22} seen {}   held {}", seen.row(), kept.row());
        let below =
            |figure: Agreement, least: u32| figure.f1().is_some_and(|f1| f1 < f64::from(least));
        if below(seen, *least_seen) || below(kept, *least_held) {
            fallen.push(*name);
        }
    }
    assert!(fallen.is_empty(), "agreement fell: {}", fallen.join(", "));
}

/// A message on which rule and label differ, with its moves.
fn show(id: &str, labelled: bool, message: &str, note: &Note) {
    let line = message.replace('\n', " / ");
    println!("\n{id} labelled {labelled}: {line}");
    for found in note.moves() {
        println!("    {:?}: {}", found.kind, found.span.of(message));
    }
}
