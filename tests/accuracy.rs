//! How well each note rule agrees with people who labelled messages by hand from the same definitions.
//!
//! The labelled messages are other people's and not part of this repository. `OUTREACH_AUDIT_REFERENCE` names the folder
//! that holds `eval/notes-dev.csv`; without it there is nothing to measure, and the test says so. A third of the messages,
//! chosen once by lot (`accuracy/held.txt`), is not looked at while cues are written: its figure is the honest one.
//! `OUTREACH_AUDIT_DISAGREEMENTS=rule` lists those of the others on which the rule and the label differ. The table of all
//! messages is committed; `REGENERATE=1` writes it anew.

use outreach_audit::audit::Crew;
use outreach_audit::evaluation::{Evaluation, RuleAgreement};
use outreach_audit::input::{Log, Reading};
use outreach_audit::outreach::{Field, Outreach};
use outreach_audit::report::markdown;
use outreach_audit::rules::Catalogue;
use outreach_audit::run::{self, Comparison};
use std::path::{Path, PathBuf};

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

/// The labelled messages, where there are any.
fn labelled() -> Option<Log> {
    let Some(folder) = std::env::var_os("OUTREACH_AUDIT_REFERENCE") else {
        println!("not measured: OUTREACH_AUDIT_REFERENCE names no folder with labelled messages");
        return None;
    };
    let reading = Reading {
        labelled: true,
        ..Reading::default()
    };
    let path = PathBuf::from(folder).join("eval/notes-dev.csv");
    Some(Log::open(&[path], &reading).expect("the labelled messages can be read"))
}

/// The messages kept aside while cues are written.
fn is_held(outreach: &Outreach<'_>) -> bool {
    let held = include_str!("accuracy/held.txt");
    let id = outreach.text(Field::OutreachId);
    id.is_some_and(|id| held.split_whitespace().any(|held| held == id))
}

fn evaluate(
    log: &Log,
    taken: &(dyn Fn(&Outreach<'_>) -> bool + Sync),
    sample: Option<&str>,
) -> Evaluation {
    let compared = Comparison {
        log,
        catalogue: &Catalogue::default(),
        taken,
        sample,
    };
    let (found, _) = run::evaluate(&compared, &Crew::new(None).unwrap()).unwrap();
    found
}

/// F1 in hundredths over the messages that the rule could judge, so that a floor is about reading and not about languages;
/// `None` where neither says hit once. The committed table counts unknown as no hit.
fn hundredths(figures: &RuleAgreement) -> Option<u64> {
    let missed = figures.fn_ - figures.unknown_labelled_hits;
    (200 * figures.tp).checked_div(2 * figures.tp + figures.fp + missed)
}

fn row(figures: &RuleAgreement) -> String {
    let two = |value: Option<f64>| value.map_or("–".to_owned(), |value| format!("{value:.2}"));
    let judged = hundredths(figures).map(|f1| f1 as f64 / 100.0);
    format!(
        "P {:>4} R {:>4} F1 {:>4}, where judged {:>4} ({:>3} hits labelled, {:>2} unknown)",
        two(figures.precision.value),
        two(figures.recall.value),
        two(figures.f1.value),
        two(judged),
        figures.labelled_hits,
        figures.unknown
    )
}

#[test]
fn rules_agree_with_people() {
    let Some(log) = labelled() else { return };
    let seen = evaluate(&log, &|outreach| !is_held(outreach), None);
    let kept = evaluate(&log, &is_held, None);
    let shown = std::env::var("OUTREACH_AUDIT_DISAGREEMENTS").unwrap_or_default();
    let mut fallen = Vec::new();
    for (name, least_seen, least_held) in FLOORS {
        let of = |found: &Evaluation| -> RuleAgreement {
            let mut rules = found.rules.iter();
            rules.find(|rule| rule.rule == *name).unwrap().clone()
        };
        let (seen, kept) = (of(&seen), of(&kept));
        println!("{name:<22} seen {}   held {}", row(&seen), row(&kept));
        let below = |figures: &RuleAgreement, least: u32| {
            hundredths(figures).is_some_and(|f1| f1 < u64::from(least))
        };
        if below(&seen, *least_seen) || below(&kept, *least_held) {
            fallen.push(*name);
        }
    }
    for one in seen.disagreements.iter().filter(|one| one.rule == shown) {
        let (id, label, verdict) = (&one.outreach_id, one.label, one.verdict);
        println!("{id} labelled {label}, judged {verdict}: {}", one.evidence);
    }
    assert!(fallen.is_empty(), "agreement fell: {}", fallen.join(", "));
}

#[test]
fn the_committed_table_is_what_is_measured() {
    let Some(log) = labelled() else { return };
    let kept = Some("kept aside while the rules were written");
    let tables = [
        evaluate(&log, &|_| true, None),
        evaluate(&log, &is_held, kept),
    ];
    let found = tables.each_ref().map(markdown::show).join("\n");
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("reports/note-rules-accuracy.md");
    if std::env::var_os("REGENERATE").is_some() {
        std::fs::write(&place, &found).unwrap();
    }
    assert!(
        std::fs::read_to_string(&place).is_ok_and(|committed| committed == found),
        "reports/note-rules-accuracy.md is not what is measured now; if the change is meant, run REGENERATE=1 cargo test \
         --test accuracy"
    );
}
