//! `audit --words` from outside: phrases that go with acceptance, each template counted once.
use std::collections::HashMap;
use std::fmt::Write;
use std::path::Path;

use assert_cmd::Command;

/// Twelve words that no other number has, so that no two notes are nearly the same.
fn filling(number: usize) -> String {
    let syllables = ["ba", "ke", "di", "lo", "mu", "ra", "se", "ti", "vo", "zu"];
    let word = |place: usize| -> String {
        let mut rest = number * 12 + place + 10_000;
        let mut word = String::new();
        while rest > 0 {
            word.push_str(syllables[rest % 10]);
            rest /= 10;
        }
        word
    };
    (0..12).map(word).collect::<Vec<_>>().join(" ")
}

/// Notes half of which have a phrase; of ten with it `with` are accepted, of ten without `without`. Then one note sent 500
/// times and always accepted.
fn log(notes: usize, with: usize, without: usize) -> String {
    let mut log = String::from("message,outcome\n");
    for number in 0..notes {
        let (phrase, likely) = match number % 2 {
            0 => ("old mill", with),
            _ => ("new barn", without),
        };
        let outcome = if number / 2 % 10 < likely {
            "accepted"
        } else {
            "ignored"
        };
        writeln!(
            log,
            "{} {phrase} {},{outcome}",
            filling(2 * number),
            filling(2 * number + 1)
        )
        .unwrap();
    }
    for _ in 0..500 {
        writeln!(log, "golden river {},accepted", filling(1_000_000)).unwrap();
    }
    log
}

fn audited(log: &str, more: &[&str]) -> (String, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log.csv");
    std::fs::write(&path, log).unwrap();
    let mut tool = Command::cargo_bin("outreach-audit").unwrap();
    let run = tool
        .arg("audit")
        .arg(&path)
        .args(more)
        .arg("--out")
        .arg(folder.path())
        .output()
        .unwrap();
    assert!(run.status.success(), "{run:?}");
    (String::from_utf8(run.stdout).unwrap(), folder)
}

fn phrases(folder: &Path) -> Vec<HashMap<String, String>> {
    let mut reader = csv::Reader::from_path(folder.join("words.csv")).unwrap();
    reader.deserialize().map(|row| row.unwrap()).collect()
}

#[test]
fn a_phrase_that_goes_with_acceptance_is_told_and_one_blast_carries_none() {
    let text = log(400, 8, 2);
    let (review, folder) = audited(&text, &["--words"]);
    let rows = phrases(folder.path());
    let of = |phrase: &str| rows.iter().find(|row| row["phrase"] == phrase);
    let (mill, barn) = (of("old mill").unwrap(), of("new barn").unwrap());
    // All 900 requests are accepted at 700 in 900; each of the notes was sent once.
    assert_eq!(
        (
            mill["templates_above"].as_str(),
            mill["templates_below"].as_str()
        ),
        ("160", "40")
    );
    assert_eq!(
        (
            barn["templates_above"].as_str(),
            barn["templates_below"].as_str()
        ),
        ("40", "160")
    );
    assert!(mill["q"].parse::<f64>().unwrap() < 0.01 && barn["z"].parse::<f64>().unwrap() < -3.0);
    assert_eq!(mill["further_templates"], "");
    assert!(of("golden river").is_none(), "one template says nothing");
    assert!(review.contains("Words that go with acceptance"), "{review}");
    let block = &review[review.find("Words that go").unwrap()..];
    let places = ["with more", "old mill", "with fewer", "new barn"].map(|text| block.find(text));
    assert!(places[0].is_some() && places.is_sorted(), "{review}");
    // The same for any number of threads.
    let (again, other) = audited(&text, &["--words", "--threads", "3"]);
    assert_eq!(rows, phrases(other.path()));
    let place = |folder: &tempfile::TempDir| folder.path().display().to_string();
    assert_eq!(
        review.replace(&place(&folder), ""),
        again.replace(&place(&other), "")
    );
}

#[test]
fn where_nothing_goes_with_acceptance_it_is_said() {
    for (with, without) in [(5, 5), (0, 0), (10, 10)] {
        let (review, folder) = audited(&log(200, with, without), &["--words"]);
        assert!(review.contains("Too little data: of "), "{review}");
        let mut any = false;
        for row in phrases(folder.path()) {
            let z = row["z"].parse::<f64>().unwrap();
            assert!(z.is_finite());
            any |= z != 0.0;
            // No number of templates shows an effect that is none.
            let further = row["further_templates"].parse::<u64>();
            assert_eq!(
                further.is_ok_and(|further| further > 0),
                z != 0.0,
                "{row:?}"
            );
        }
        assert_eq!(
            review.contains("more with it, and all others"),
            any,
            "{review}"
        );
    }
}

#[test]
fn words_are_not_looked_for_unless_asked_and_leave_nothing_behind() {
    let text = log(40, 8, 2);
    let (review, folder) = audited(&text, &["--words"]);
    assert!(review.contains("Words that go") && folder.path().join("words.csv").exists());
    let log = folder.path().join("log.csv");
    let mut tool = Command::cargo_bin("outreach-audit").unwrap();
    tool.arg("audit")
        .arg(&log)
        .args(["--quiet", "--out"])
        .arg(folder.path())
        .assert()
        .success();
    assert!(!folder.path().join("words.csv").exists());
    let summary = std::fs::read_to_string(folder.path().join("summary.json")).unwrap();
    assert!(summary.contains("\"words\": null"));
}

#[test]
fn a_log_without_texts_has_no_phrases() {
    let (review, folder) = audited("message,outcome\n,accepted\n,ignored\n", &["--words"]);
    assert!(review.contains("Too little data: of 0 phrases"), "{review}");
    assert!(phrases(folder.path()).is_empty());
}

#[test]
fn a_blast_counts_as_one_of_the_templates_that_have_its_phrase() {
    let mut log = log(200, 5, 5);
    for number in 0..20 {
        let outcome = ["accepted", "ignored"][number % 2];
        writeln!(log, "{} golden river,{outcome}", filling(5_000 + number)).unwrap();
    }
    let (review, folder) = audited(&log, &["--words"]);
    let rows = phrases(folder.path());
    let river = rows.iter().find(|row| row["phrase"] == "golden river");
    let river = river.unwrap();
    let sides = ["templates", "templates_above", "templates_below"];
    assert_eq!(
        sides.map(|name| river[name].as_str()),
        ["21", "11", "10"],
        "500 copies of one are one"
    );
    assert!(river["q"].parse::<f64>().unwrap() > 0.05);
    assert!(review.contains("Too little data: of "), "{review}");
}

#[test]
fn every_file_is_the_same_at_one_thread_and_at_two() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log.csv");
    let tool = || Command::cargo_bin("outreach-audit").unwrap();
    tool()
        .args(["demo", "--rows", "6000", "--seed", "5", "--out"])
        .arg(&log)
        .assert()
        .success();
    let files = |threads: &str| {
        let out = folder.path().join(threads);
        tool()
            .arg("audit")
            .arg(&log)
            .args(["--words", "--quiet", "--threads", threads, "--out"])
            .arg(&out)
            .assert()
            .success();
        ["words.csv", "summary.json"].map(|name| std::fs::read(out.join(name)).unwrap())
    };
    let one = files("1");
    assert!(one[0].iter().filter(|byte| **byte == b'\n').count() > 100);
    assert!(one == files("2"));
}

#[test]
fn templates_with_nothing_settled_are_left_out() {
    let mut log = String::from("message,outcome,sent_at\n");
    for number in 0..40 {
        let (outcome, day) = match number % 4 {
            0 => ("pending", "2026-03-30"),
            1 => ("accepted", "2026-03-30"),
            2 => ("accepted", "2026-01-05"),
            _ => ("ignored", "2026-01-05"),
        };
        writeln!(log, "{} old mill,{outcome},{day}", filling(number)).unwrap();
    }
    let (_, folder) = audited(&log, &["--words"]);
    let rows = phrases(folder.path());
    let mill = rows.iter().find(|row| row["phrase"] == "old mill").unwrap();
    let sides = ["templates_above", "templates_below"];
    assert_eq!(sides.map(|name| mill[name].as_str()), ["10", "10"]);
}

#[test]
fn a_matrix_has_no_words() {
    let mut tool = Command::cargo_bin("outreach-audit").unwrap();
    let run = tool.args(["measure", "matrix.csv", "--words"]).output();
    let run = run.unwrap();
    assert_eq!(run.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&run.stderr).contains("--words"));
}
