use super::parts::*;
use crate::demo::firms::CAMPAIGNS;
use crate::demo::{Demo, Intended};

const MESSAGE: usize = 7;

/// The longest stretch of a part without a field: what is found again in a finished note.
fn mark(part: &str) -> &str {
    part.split('{')
        .map(|piece| piece.split_once('}').map_or(piece, |(_, rest)| rest))
        .max_by_key(|p| p.len())
        .unwrap()
}

fn holds(note: &str, list: &[&str]) -> bool {
    // The first letter may have been lowered after a greeting.
    list.iter()
        .map(|part| mark(part))
        .any(|mark| mark.len() > 8 && note.contains(&mark[1..]))
}

/// Notes that are not altered by careless writing.
fn notes() -> Vec<(String, Intended)> {
    let demo = Demo::new(6000, 17);
    let (mut rows, mut row, mut notes) = (demo.rows(), Vec::new(), Vec::new());
    while rows.fill(&mut row) {
        if rows.intended().hit("careless-writing") == Some(false) {
            notes.push((row[MESSAGE].clone(), rows.intended()));
        }
    }
    notes
}

#[test]
fn a_note_holds_the_move_that_a_rule_is_meant_to_find_and_only_then() {
    let pairs: [(&str, &[&str]); 6] = [
        ("sales-pitch", PITCHES),
        ("role-pitch", ADVERTISEMENTS),
        ("hidden-motive", HIDDEN),
        ("pushy-tone", PRESSURE),
        ("connection-collecting", COLLECTING),
        ("no-introduction", INTRODUCTIONS),
    ];
    for (note, intended) in notes() {
        for (rule, list) in &pairs[..5] {
            assert_eq!(
                intended.hit(rule),
                Some(holds(&note, list)),
                "{rule}: {note}"
            );
        }
        if intended.hit(pairs[5].0) == Some(true) {
            assert!(
                !holds(&note, pairs[5].1),
                "no introduction was meant: {note}"
            );
        }
    }
}

#[test]
fn an_ask_is_always_meant() {
    let mut asked = 0;
    for (note, intended) in notes() {
        if holds(&note, ASKS) {
            asked += 1;
            assert_eq!(intended.hit("strings-attached"), Some(true), "{note}");
        }
    }
    assert!(asked > 300, "{asked}");
}

#[test]
fn a_reason_is_left_out_where_none_is_meant() {
    for (note, intended) in notes() {
        match intended.hit("no-stated-reason") {
            Some(true) => assert!(
                !holds(&note, REASONS) && !holds(&note, SELFISH_REASONS),
                "{note}"
            ),
            Some(false) => assert!(!holds(&note, OPEN_ENDED), "{note}"),
            None => {}
        }
    }
}

#[test]
fn what_ties_a_note_to_its_recipient_is_there_unless_none_is_meant() {
    for (note, intended) in notes() {
        let personal = [WORK, SEARCH, MUTUAL, EVENT, GROUP, SCHOOL, COMPANY, FACTS]
            .iter()
            .any(|list| holds(&note, list));
        let shared = [WORK, SEARCH, MUTUAL, EVENT, GROUP, SCHOOL, COMPANY]
            .iter()
            .any(|list| holds(&note, list));
        if intended.hit("not-personalized") == Some(true) {
            assert!(!personal, "{note}");
        }
        if intended.hit("no-shared-context") == Some(true) {
            assert!(!shared, "{note}");
        }
    }
}

#[test]
fn at_most_one_rung_of_the_ladder_is_hit() {
    for (note, intended) in notes() {
        let rungs = ["blank-note", "default-invitation", "generic-note"];
        let hit = rungs
            .iter()
            .filter(|rule| intended.hit(rule) == Some(true))
            .count();
        assert!(hit <= 1, "{note}");
        assert_eq!(
            intended.hit("no-stated-reason").is_none(),
            hit == 1,
            "{note}"
        );
    }
}

#[test]
fn a_blank_note_leaves_every_other_note_rule_unknown() {
    let demo = Demo::new(2000, 5);
    let (mut rows, mut row, mut blank) = (demo.rows(), Vec::new(), 0);
    while rows.fill(&mut row) {
        let intended = rows.intended();
        let letters = row[MESSAGE].chars().any(char::is_alphanumeric);
        assert_eq!(
            intended.hit("blank-note"),
            Some(!letters),
            "{:?}",
            row[MESSAGE]
        );
        if !letters {
            blank += 1;
            assert_eq!(intended.hit("too-long"), None);
            assert_eq!(intended.hit("mass-blast"), None);
            assert!(intended.hit("sending-burst").is_some());
        }
    }
    assert!(blank > 20, "{blank}");
}

#[test]
fn roles_and_clients_do_not_look_like_recipient_facts() {
    for campaign in &CAMPAIGNS {
        for text in [campaign.role, campaign.people, campaign.client].map(str::to_lowercase) {
            assert!(!text.contains(&campaign.field.to_lowercase()), "{text}");
            let words = format!(" {text} ");
            assert!(
                campaign
                    .titles
                    .iter()
                    .all(|title| !words.contains(&format!(" {} ", title.to_lowercase()))),
                "{text}"
            );
        }
        let article = if campaign.role.starts_with(['a', 'e', 'i', 'o', 'u']) {
            "an"
        } else {
            "a"
        };
        assert_eq!(campaign.a_role, format!("{article} {}", campaign.role));
    }
}
