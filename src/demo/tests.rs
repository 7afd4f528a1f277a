use std::collections::{HashMap, HashSet};

use super::*;

fn column(name: &str) -> usize {
    Demo::header()
        .iter()
        .position(|column| *column == name)
        .unwrap()
}

/// Rows with what is meant to be found in them.
fn read(rows: u64, seed: u64) -> Vec<(Vec<String>, Intended)> {
    let demo = Demo::new(rows, seed);
    let mut reader = demo.rows();
    let mut all = Vec::new();
    while let Some(row) = reader.next() {
        all.push((row, reader.intended()));
    }
    all
}

#[test]
fn the_header_is_the_contract() {
    let contract = "outreach_id sent_at responded_at sourcer campaign template channel message outcome recipient_name \
        recipient_title recipient_company recipient_school recipient_location recipient_field recipient_last_active \
        recipient_accepts mutual_connections shared_company shared_school shared_group shared_event prior_interaction \
        competitor sender_name sender_title sender_company sender_field sender_photo sender_headline sender_summary \
        sender_positions sender_connections sender_recommendations sender_endorsements sender_reports \
        sender_profile_updated sender_recent_posts sender_off_topic_posts";
    assert_eq!(
        Demo::header().join(" "),
        contract.split_whitespace().collect::<Vec<_>>().join(" ")
    );
}

#[test]
fn the_same_seed_gives_the_same_log_and_another_seed_another() {
    let demo = Demo::new(700, 3);
    let first: Vec<_> = demo.rows().collect();
    assert_eq!(first, Demo::new(700, 3).rows().collect::<Vec<_>>());
    assert_eq!(demo.planted(), Demo::new(700, 3).planted());
    assert_ne!(first, Demo::new(700, 4).rows().collect::<Vec<_>>());
}

#[test]
fn every_row_asked_for_is_there() {
    for rows in [0, 1, 7, 100, 3600, 10_000] {
        let demo = Demo::new(rows, 11);
        assert_eq!(
            demo.rows().size_hint(),
            (rows as usize, Some(rows as usize))
        );
        assert_eq!(demo.rows().count() as u64, rows);
    }
    assert_eq!(Demo::new(0, 11).planted().base_rate, None);
}

#[test]
fn outcomes_use_the_words_of_the_contract_and_add_up() {
    let rows = read(3600, 1);
    let count = |word: &str| {
        rows.iter()
            .filter(|(row, _)| row[column("outcome")] == word)
            .count()
    };
    let words = ["accepted", "declined", "ignored", "withdrawn", "pending"].map(count);
    assert_eq!(words.iter().sum::<usize>(), 3600);
    assert!(
        (0.28..0.42).contains(&(words[0] as f64 / 3600.0)),
        "{words:?}"
    );
    assert!(words.iter().all(|n| *n > 50), "{words:?}");
    for (row, _) in &rows {
        let answered = matches!(row[column("outcome")].as_str(), "accepted" | "declined");
        assert_eq!(!row[column("responded_at")].is_empty(), answered);
        // Younger than 21 days at the end of the quarter.
        assert!(
            row[column("outcome")] != "pending" || row[column("sent_at")].as_str() >= "2026-03-16"
        );
    }
}

#[test]
fn dates_are_dates_and_stay_in_the_quarter() {
    for (row, _) in read(3600, 2) {
        let sent: jiff::civil::DateTime = row[column("sent_at")].parse().unwrap();
        assert!(("2026-01-05".."2026-04-06").contains(&&row[column("sent_at")][..10]));
        assert!((8..18).contains(&sent.hour()));
        if !row[column("responded_at")].is_empty() {
            let answered: jiff::civil::DateTime = row[column("responded_at")].parse().unwrap();
            assert!(answered > sent && row[column("responded_at")].as_str() < "2026-04-06");
        }
        for name in ["recipient_last_active", "sender_profile_updated"] {
            let cell = &row[column(name)];
            assert!(
                cell.is_empty() || cell.parse::<jiff::civil::Date>().unwrap() <= sent.date(),
                "{name} {cell}"
            );
        }
    }
}

#[test]
fn rows_come_in_order_of_time_and_seldom_on_weekends() {
    let rows = read(3600, 2);
    assert!(rows.is_sorted_by_key(|(row, _)| row[column("sent_at")].clone()));
    let weekend = |(row, _): &&(Vec<String>, Intended)| {
        let sent: jiff::civil::DateTime = row[column("sent_at")].parse().unwrap();
        matches!(
            sent.weekday(),
            jiff::civil::Weekday::Saturday | jiff::civil::Weekday::Sunday
        )
    };
    let share = rows.iter().filter(weekend).count() as f64 / 3600.0;
    assert!((0.001..0.05).contains(&share), "{share}");
}

#[test]
fn the_team_is_six_in_a_quarter_and_grows_with_the_rows() {
    let names = |rows| {
        Demo::new(rows, 1)
            .planted()
            .sourcers
            .into_iter()
            .map(|s| s.sourcer)
            .collect::<HashSet<_>>()
            .len()
    };
    assert_eq!(names(100), 6);
    assert_eq!(names(3600), 6);
    assert_eq!(names(10_000), 10);
}

#[test]
fn notes_vary_and_have_the_length_of_real_ones() {
    let rows = read(10_000, 5);
    let invites: Vec<usize> = rows
        .iter()
        .filter(|(row, _)| row[column("channel")] == "invite" && row[column("message")].len() > 100)
        .map(|(row, _)| row[column("message")].chars().count())
        .collect();
    let mean = invites.iter().sum::<usize>() as f64 / invites.len() as f64;
    assert!((220.0..280.0).contains(&mean), "{mean}");
    let texts: HashSet<&str> = rows
        .iter()
        .map(|(row, _)| row[column("message")].as_str())
        .collect();
    assert!(texts.len() > 8000, "{}", texts.len());
    for needed in ["\n", "🙂", "\"", ", ", "ß", "ç", "¿"] {
        assert!(
            texts.iter().any(|text| text.contains(needed)),
            "no note holds {needed:?}"
        );
    }
    assert!(
        texts
            .iter()
            .all(|text| !text.contains("{first}") && !text.contains("{company}"))
    );
}

#[test]
fn cells_are_left_blank_at_plausible_rates() {
    let rows = read(10_000, 5);
    let blank = |name| {
        rows.iter()
            .filter(|(row, _)| row[column(name)].is_empty())
            .count() as f64
            / 10_000.0
    };
    for name in [
        "outreach_id",
        "sent_at",
        "sourcer",
        "campaign",
        "channel",
        "outcome",
        "sender_name",
    ] {
        assert_eq!(blank(name), 0.0, "{name}");
    }
    for (name, low, high) in [
        ("message", 0.01, 0.06),
        ("recipient_name", 0.002, 0.02),
        ("recipient_school", 0.25, 0.35),
        ("mutual_connections", 0.02, 0.06),
        ("prior_interaction", 0.08, 0.12),
        ("recipient_last_active", 0.15, 0.21),
        ("recipient_accepts", 0.17, 0.23),
    ] {
        assert!((low..high).contains(&blank(name)), "{name} {}", blank(name));
    }
}

#[test]
fn what_is_planted_is_counted_as_it_is_read() {
    let planted = Demo::new(10_000, 9).planted();
    let rows = read(10_000, 9);
    assert_eq!(
        (planted.rows, planted.seed, planted.effects.len()),
        (10_000, 9, 35)
    );
    for effect in &planted.effects {
        let hits = rows
            .iter()
            .filter(|(_, intended)| intended.hit(effect.rule) == Some(true))
            .count() as u64;
        assert_eq!(effect.hits, hits, "{}", effect.rule);
        assert_eq!(effect.share, Some(hits as f64 / 10_000.0));
        assert!(hits > 100, "{} is planted in {hits} rows only", effect.rule);
    }
    let share = |rule| {
        planted
            .effects
            .iter()
            .find(|e| e.rule == rule)
            .unwrap()
            .share
            .unwrap()
    };
    for (rule, low, high) in [
        ("blank-note", 0.02, 0.06),
        ("default-invitation", 0.06, 0.13),
        ("not-personalized", 0.08, 0.2),
        ("no-introduction", 0.08, 0.2),
        ("sales-pitch", 0.03, 0.08),
        ("mass-blast", 0.06, 0.16),
        ("stranger", 0.22, 0.36),
        ("no-prior-interaction", 0.5, 0.7),
    ] {
        assert!((low..high).contains(&share(rule)), "{rule} {}", share(rule));
    }
}

#[test]
fn effects_are_stated_with_their_odds_ratios_and_some_are_null_on_purpose() {
    let planted = Demo::new(3600, 1).planted();
    let effect = |rule| planted.effects.iter().find(|e| e.rule == rule).unwrap();
    assert_eq!(effect("sales-pitch").log_odds_ratio, -1.2);
    assert!((effect("sales-pitch").odds_ratio - 0.301_194_211_912_202_1).abs() < 1e-12);
    for rule in [
        "no-introduction",
        "self-centred",
        "too-long",
        "sending-burst",
        "competitor",
    ] {
        assert_eq!(
            (effect(rule).log_odds_ratio, effect(rule).odds_ratio),
            (0.0, 1.0)
        );
        assert!(effect(rule).varies_within_sourcer, "{rule}");
    }
    assert!(effect("no-photo").varies_within_sourcer);
    assert!(!effect("few-connections").varies_within_sourcer);
}

#[test]
fn accepted_outreach_is_as_frequent_as_the_model_says() {
    let demo = Demo::new(10_000, 21);
    let mut rows = demo.rows();
    let (mut row, mut accepted, mut settled) = (Vec::new(), 0u32, 0u32);
    while rows.fill(&mut row) {
        if row[column("sent_at")].as_str() < "2026-04-20" {
            settled += 1;
            accepted += u32::from(row[column("outcome")] == "accepted");
        }
    }
    let base = rows.planted().base_rate.unwrap();
    let rate = f64::from(accepted) / f64::from(settled);
    assert!((rate - base).abs() < 0.025, "{rate} against {base}");
}

#[test]
fn the_stock_invitation_goes_to_warm_recipients() {
    let rows = read(3600, 1);
    let planted = Demo::new(3600, 1).planted();
    let warm = |sourcer: &str| {
        let own = rows
            .iter()
            .filter(|(row, _)| row[column("sourcer")] == sourcer);
        let (mut cold, mut all) = (0.0, 0.0);
        own.filter_map(|(_, intended)| intended.hit("no-prior-interaction"))
            .for_each(|hit| {
                all += 1.0;
                cold += f64::from(u8::from(hit));
            });
        1.0 - cold / all
    };
    let warmth: Vec<f64> = planted.sourcers.iter().map(|s| warm(&s.sourcer)).collect();
    assert!(
        warmth[2] > 0.65
            && warmth
                .iter()
                .enumerate()
                .all(|(at, w)| at == 2 || *w < 0.35),
        "{warmth:?}"
    );
}

#[test]
fn bursts_are_days_with_more_than_forty_notes() {
    let rows = read(3600, 1);
    let key = |row: &[String]| {
        (
            row[column("sourcer")].clone(),
            row[column("sent_at")][..10].to_owned(),
        )
    };
    let mut sent = HashMap::new();
    rows.iter()
        .for_each(|(row, _)| *sent.entry(key(row)).or_insert(0) += 1);
    for (row, intended) in &rows {
        assert_eq!(intended.hit("sending-burst"), Some(sent[&key(row)] > 40));
    }
    assert!(sent.values().filter(|n| **n > 40).count() >= 8);
}

#[test]
fn no_text_goes_out_often_unless_it_is_meant_to() {
    let rows = read(10_000, 5);
    let mut copies: HashMap<(&str, String), (u32, bool)> = HashMap::new();
    for (row, intended) in &rows {
        if intended.hit("blank-note") == Some(true)
            || intended.hit("default-invitation") == Some(true)
        {
            continue;
        }
        let mut text = row[column("message")].clone();
        let given = row[column("recipient_name")].trim_start_matches("Dr. ");
        for fact in [
            given.split(' ').next().unwrap(),
            &row[column("recipient_title")],
            &row[column("recipient_company")],
        ] {
            if !fact.is_empty() {
                text = text.replace(fact, "_");
            }
        }
        let entry = copies
            .entry((&row[column("sourcer")], text))
            .or_insert((0, false));
        entry.0 += 1;
        entry.1 |= intended.hit("mass-blast") == Some(true);
    }
    for ((sourcer, text), (count, meant)) in copies {
        assert!(
            meant || count < BLAST,
            "{sourcer} sent {count} copies of {text:?}"
        );
    }
}
