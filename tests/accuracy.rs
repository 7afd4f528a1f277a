//! How well each note rule agrees with people who labelled messages by hand from the same definitions.
//!
//! The labelled messages are other people's and not part of this repository. `OUTREACH_AUDIT_REFERENCE` names the folder
//! that holds `eval/notes-dev.csv`; without it there is nothing to measure, and the test says so. A third of the messages,
//! chosen once by lot (`accuracy/held.txt`), was kept aside at first; by now all have been looked at, so that both figures flatter.
//! `OUTREACH_AUDIT_DISAGREEMENTS=rule` lists those of the others on which the rule and the label differ. The table of all
//! messages is committed; `REGENERATE=1` writes it anew.
//!
//! `accuracy/invented.csv` holds 7,822 invented messages by some forty writers, one letter of the id each, every one labelled by
//! its author for all fifteen rules. a to g were looked at while cues were written, h and j too after they had been scored unread.
//! Nobody who writes cues has read the others, but for those of Q to X that are labelled `default-invitation`, by which two Dutch cues of it
//! were mended: they are there for the scorecards (`accuracy/cards.py`), and to be measured on. A to E, Q to X and u to x are in five
//! other languages. F to M imitate, a kind for each writer, what is found in public (recruiters' mails that developers quote, tools'
//! templates, sellers' sequences, job seekers, test data, short notes, other trades); N to P are about rules that are hard to tell
//! (hidden-motive, no-stated-reason, pushy-tone, no-introduction, self-centred), so that hits of these are more frequent than anywhere.
//! A to X and q to x were scored before anything was fitted to them. k, l and q to t (900 messages) were labelled once more by
//! independent readers from the codebook alone, who agree with the authors with F1 of 0.90 to 1.00 for every rule: the labels say one
//! thing, and what a rule misses is its own.
//!
//! What the product's rules reach on these messages flatters, as their points were fitted to them, all but t, K and V. The figures to believe
//! are those of t and K (350 messages) and of V (200, German and Spanish), and those of scorecards that had not seen the writer:
//! `accuracy/unseen.txt`, what `cards.py` says of English and of the others. No label of these three is fitted to, but which phrases are
//! common enough, and how strict the fit is, was chosen with all writers at hand: all these figures flatter a little still. Whoever reads
//! messages to mend a rule should have new ones written first.

use outreach_audit::audit::Crew;
use outreach_audit::evaluation::{Evaluation, RuleAgreement};
use outreach_audit::input::{Log, Reading};
use outreach_audit::outreach::{Field, Outreach};
use outreach_audit::report::markdown;
use outreach_audit::rules::Catalogue;
use outreach_audit::run::{self, Comparison};
use std::path::{Path, PathBuf};

/// For each rule the least F1 in hundredths: on two thirds of the messages, and on the third chosen by lot.
const FLOORS: &[(&str, u32, u32)] = &[
    ("default-invitation", 100, 0),
    ("generic-note", 100, 97),
    ("not-personalized", 95, 94),
    ("no-shared-context", 98, 97),
    ("no-introduction", 96, 91),
    ("no-stated-reason", 94, 90),
    ("self-centred", 95, 90),
    ("sales-pitch", 98, 97),
    ("role-pitch", 96, 95),
    ("strings-attached", 97, 97),
    ("hidden-motive", 94, 93),
    ("pushy-tone", 94, 75),
    ("connection-collecting", 85, 100),
    ("careless-writing", 60, 50),
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

/// Invented messages: part of the repository, so always measured.
fn invented() -> Log {
    let reading = Reading {
        labelled: true,
        ..Reading::default()
    };
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/accuracy/invented.csv");
    Log::open(&[path], &reading).expect("the invented messages can be read")
}

/// Whether a message belongs to one of these parts of the invented ones.
fn is_of(parts: &'static [char]) -> impl Fn(&Outreach<'_>) -> bool {
    move |outreach| {
        let id = outreach.text(Field::OutreachId);
        id.is_some_and(|id| id.starts_with(parts))
    }
}

/// The third of the messages chosen by lot.
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
fn the_committed_table_of_invented_messages_is_what_is_measured() {
    let log = invented();
    let tables = [
        evaluate(
            &log,
            &is_of(&['t', 'K']),
            Some("in English, fitted to by nothing and read by nobody who writes cues"),
        ),
        evaluate(
            &log,
            &is_of(&['F', 'G', 'H', 'I', 'J', 'L', 'M', 'N', 'O', 'P']),
            Some(
                "in English, most like those found in public, 600 about rules that are hard to tell; the scorecards were fitted to them, nobody who writes cues read them",
            ),
        ),
        evaluate(
            &log,
            &is_of(&['k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's']),
            Some(
                "in English; the scorecards were fitted to them, nobody who writes cues read them",
            ),
        ),
        evaluate(
            &log,
            &is_of(&['V']),
            Some("in German and Spanish, fitted to by nothing"),
        ),
        evaluate(
            &log,
            &is_of(&[
                'u', 'v', 'w', 'x', 'A', 'B', 'C', 'D', 'E', 'Q', 'R', 'S', 'T', 'U', 'W', 'X',
            ]),
            Some(
                "in five other languages; the scorecards were fitted to them, nobody who writes cues read them",
            ),
        ),
        evaluate(
            &log,
            &is_of(&['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'j']),
            Some("looked at while cues were written"),
        ),
    ];
    compare(&tables, "reports/invented-notes-accuracy.md");
}

#[test]
fn the_committed_table_is_what_is_measured() {
    let Some(log) = labelled() else { return };
    let kept = Some("a third chosen by lot");
    let tables = [
        evaluate(&log, &|_| true, None),
        evaluate(&log, &is_held, kept),
    ];
    compare(&tables, "reports/note-rules-accuracy.md");
}

/// Compares tables with the committed page, or writes it.
fn compare(tables: &[Evaluation], page: &str) {
    let found = tables
        .iter()
        .map(markdown::show)
        .collect::<Vec<_>>()
        .join("\n");
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
    if std::env::var_os("REGENERATE").is_some() {
        std::fs::write(&place, &found).unwrap();
    }
    assert!(
        std::fs::read_to_string(&place).is_ok_and(|committed| committed == found),
        "{page} is not what is measured now; if the change is meant, run REGENERATE=1 cargo test --test accuracy"
    );
}
