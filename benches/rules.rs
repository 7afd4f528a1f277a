//! What each rule costs, and the reading of a note that they share: mean time for one outreach of a demo log.
//! `cargo bench --bench rules`.

use criterion::{Criterion, criterion_group, criterion_main};
use outreach_audit::demo::Demo;
use outreach_audit::note::{Masker, Note};
use outreach_audit::outreach::{Field, OwnedOutreach};
use outreach_audit::rule::{Case, SentBySender};
use outreach_audit::rules::Catalogue;
use std::hint::black_box;

/// As many outreach as one measurement goes through; each figure is the time for all of them.
const OUTREACH: u64 = 1000;

fn outreach(many: u64) -> Vec<OwnedOutreach> {
    let header = Demo::header();
    let fields: Vec<Option<Field>> = header
        .iter()
        .map(|name| {
            Field::ALL
                .iter()
                .copied()
                .find(|field| field.name() == *name)
        })
        .collect();
    let demo = Demo::new(many, 1);
    let rows = demo.rows().map(|row| {
        let cells = fields.iter().zip(&row);
        let known = cells.filter_map(|(field, cell)| field.map(|field| (field, cell.as_str())));
        OwnedOutreach::new(&known.collect::<Vec<_>>())
    });
    rows.collect()
}

fn reading(criterion: &mut Criterion) {
    let (many, outreach) = (outreach(20_000), outreach(OUTREACH));
    let mut read = |name: &str, outreach: &[OwnedOutreach], remembers: bool| {
        criterion.bench_function(name, |bench| {
            bench.iter(|| {
                let mut note = Note::default();
                for one in outreach {
                    if !remembers {
                        note = Note::default();
                    }
                    note.read(&one.borrow());
                    black_box(&note);
                }
            });
        });
    };
    // As a run meets them, with the sentences of those before remembered; and as if no sentence ever came again.
    read("read 20000 notes", &many, true);
    read("read 1000 notes, each as the first", &outreach, false);
    let mut masker = Masker::default();
    criterion.bench_function("template keys of 1000 notes", |bench| {
        bench.iter(|| {
            for one in &outreach {
                black_box(masker.key(&one.borrow()));
            }
        });
    });
}

fn rules(criterion: &mut Criterion) {
    let outreach = outreach(OUTREACH);
    let notes: Vec<Note> = outreach
        .iter()
        .map(|one| {
            let mut note = Note::default();
            note.read(&one.borrow());
            note
        })
        .collect();
    let cases: Vec<Case<'_>> = outreach
        .iter()
        .zip(&notes)
        .map(|(one, note)| Case {
            outreach: one.borrow(),
            note,
            sent: SentBySender {
                same_text: Some(3),
                same_day: Some(17),
            },
        })
        .collect();
    let catalogue = Catalogue::default();
    for rule in &catalogue.rules {
        criterion.bench_function(&format!("1000 × {}", rule.name), |bench| {
            bench.iter(|| {
                for case in &cases {
                    black_box(rule.judge(case));
                }
            });
        });
    }
    criterion.bench_function("1000 × all rules", |bench| {
        bench.iter(|| {
            for case in &cases {
                for rule in &catalogue.rules {
                    black_box(rule.judge(case));
                }
            }
        });
    });
}

fn short() -> Criterion {
    Criterion::default()
        .warm_up_time(std::time::Duration::from_millis(300))
        .measurement_time(std::time::Duration::from_secs(1))
        .sample_size(20)
}

criterion_group! {
    name = benches;
    config = short();
    targets = reading, rules
}
criterion_main!(benches);
