//! Reading a note and judging it allocates nothing in the common case, where what it needs has grown to its size.

use allocation_counter::measure;
use outreach_audit::demo::Demo;
use outreach_audit::note::Note;
use outreach_audit::outreach::{Field, OwnedOutreach};
use outreach_audit::rule::{Case, Family, SentBySender};
use outreach_audit::rules::Catalogue;
use std::hint::black_box;

/// The notes of a made-up log.
fn notes(many: u64) -> Vec<OwnedOutreach> {
    let demo = Demo::new(many, 1);
    let header = Demo::header();
    let message = header.iter().position(|one| *one == "message").unwrap();
    let rows = demo.rows();
    rows.map(|row| OwnedOutreach::new(&[(Field::Message, &row[message])]))
        .collect()
}

#[test]
fn nine_notes_in_ten_are_read_and_judged_without_an_allocation() {
    let catalogue = Catalogue::default();
    let rules = catalogue.rules.iter();
    let rules: Vec<_> = rules.filter(|rule| rule.family == Family::Note).collect();
    let mut note = Note::default();
    note.explain(false);
    let mut judge = |one: &OwnedOutreach| {
        let outreach = one.borrow();
        note.read(&outreach);
        let sent = SentBySender::default();
        let case = Case {
            outreach,
            note: &note,
            sent,
        };
        for rule in &rules {
            black_box(rule.judge(&case));
        }
    };
    let notes = notes(6_000);
    let (first, later) = notes.split_at(notes.len() / 2);
    first.iter().for_each(&mut judge);
    // A sentence met for the second time is remembered, for which tables grow.
    let without = later
        .iter()
        .filter(|one| measure(|| judge(one)).count_total == 0)
        .count();
    println!("{without} of {} notes", later.len());
    assert!(without * 10 >= later.len() * 9, "{without}");
}
