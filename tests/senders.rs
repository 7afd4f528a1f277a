//! Senders compared fairly, from a log to the files, where there is little or nothing to compare.
use std::collections::HashMap;
use std::fmt::Write;

use assert_cmd::Command;

/// One sender of a made-up log: a name, so many outreach, the first of them accepted.
type Sender = (String, usize, usize);

/// A log of these senders, answered the day after where `responded`.
fn log(senders: &[Sender], responded: bool) -> String {
    let mut log = String::from("message,outcome,sourcer,sent_at,responded_at\n");
    for (name, sent, accepted) in senders {
        for place in 0..*sent {
            let outcome = if place < *accepted {
                "accepted"
            } else {
                "ignored"
            };
            let answered = if responded && place < *accepted {
                "2026-01-07"
            } else {
                ""
            };
            writeln!(
                log,
                "Hello {place},{outcome},{name},2026-01-{:02},{answered}",
                5 + place % 2
            )
            .unwrap();
        }
    }
    log
}

/// The rows of sourcers.csv by column name, and the summary.
fn audited(log: &str) -> (Vec<HashMap<String, String>>, serde_json::Value) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log.csv");
    std::fs::write(&path, log).unwrap();
    let out = folder.path().join("out");
    let run = Command::cargo_bin("outreach-audit")
        .unwrap()
        .args([
            "audit",
            path.to_str().unwrap(),
            "--out",
            out.to_str().unwrap(),
        ])
        .output()
        .unwrap();
    assert!(run.status.success(), "{run:?}");
    let text = String::from_utf8(run.stdout).unwrap();
    let mut reader = csv::Reader::from_path(out.join("sourcers.csv")).unwrap();
    let rows: Vec<HashMap<String, String>> = reader.deserialize().map(|row| row.unwrap()).collect();
    let json = std::fs::read_to_string(out.join("summary.json")).unwrap();
    for shown in [&text, &json] {
        assert!(!shown.contains("NaN") && !shown.contains("inf%"), "{shown}");
    }
    for row in &rows {
        for column in [
            "expected",
            "oe_ratio",
            "oe_high",
            "shrunk_rate",
            "top_quarter",
        ] {
            let finite = |cell: &str| cell.is_empty() || cell.parse::<f64>().unwrap().is_finite();
            assert!(finite(&row[column]), "{column} {row:?}");
        }
    }
    (rows, serde_json::from_str(&json).unwrap())
}

fn number(row: &HashMap<String, String>, column: &str) -> f64 {
    row[column]
        .parse()
        .unwrap_or_else(|_| panic!("no {column} in {row:?}"))
}

fn reason(summary: &serde_json::Value) -> &str {
    summary["sourcer_comparison"]["no_spread"]
        .as_str()
        .unwrap_or("")
}

fn named(counts: &[(usize, usize)]) -> Vec<Sender> {
    let senders = counts.iter().enumerate();
    senders
        .map(|(i, (sent, accepted))| (format!("S{i:02}"), *sent, *accepted))
        .collect()
}

#[test]
fn one_sender_is_as_expected_and_has_nothing_to_be_drawn_to() {
    let (rows, summary) = audited(&log(&named(&[(20, 7)]), true));
    assert_eq!(rows.len(), 1);
    assert!((number(&rows[0], "oe_ratio") - 1.0).abs() < 1e-12);
    assert_eq!(
        (rows[0]["shrunk_rate"].as_str(), rows[0]["funnel"].as_str()),
        ("", "")
    );
    assert_eq!(
        reason(&summary),
        "fewer than two senders have settled requests"
    );
}

#[test]
fn nobody_accepted() {
    let (rows, summary) = audited(&log(&named(&[(20, 0), (9, 0)]), true));
    for row in &rows {
        for column in [
            "expected",
            "oe_ratio",
            "funnel",
            "shrunk_rate",
            "top_quarter",
        ] {
            assert_eq!(row[column], "", "{column}");
        }
    }
    assert_eq!(
        reason(&summary),
        "either nothing was accepted or everything was"
    );
    let times = &summary["time_to_acceptance"];
    assert_eq!(times["missing"], "nothing was accepted");
    assert!(times["median_days"].is_null());
}

#[test]
fn everybody_accepted() {
    let (rows, summary) = audited(&log(&named(&[(20, 20), (9, 9)]), true));
    for row in &rows {
        assert_eq!((number(row, "oe_ratio"), number(row, "oe_low")), (1.0, 1.0));
        assert_eq!(
            (row["funnel"].as_str(), row["shrunk_rate"].as_str()),
            ("", "")
        );
    }
    assert_eq!(
        reason(&summary),
        "either nothing was accepted or everything was"
    );
    assert_eq!(summary["time_to_acceptance"]["suggested_settling_days"], 2);
}

#[test]
fn all_or_nothing_is_no_ranking() {
    let (rows, summary) = audited(&log(&named(&[(20, 20), (9, 0), (5, 0)]), false));
    assert!(rows.iter().all(|row| row["shrunk_rate"].is_empty()));
    assert_eq!(
        reason(&summary),
        "every sender was accepted always or never"
    );
    assert!(
        summary["time_to_acceptance"]["missing"]
            .as_str()
            .unwrap()
            .contains("responded_at")
    );
}

#[test]
fn most_senders_without_a_failure() {
    let mut counts: Vec<(usize, usize)> = (0..58).map(|i| (1 + i % 7, 1 + i % 7)).collect();
    counts.extend([
        (9, 2),
        (14, 6),
        (6, 0),
        (30, 21),
        (12, 3),
        (8, 7),
        (20, 9),
        (5, 1),
    ]);
    let (rows, summary) = audited(&log(&named(&counts), true));
    assert_eq!((rows.len(), reason(&summary)), (66, ""));
    let sum = |column: &str| -> f64 { rows.iter().map(|row| number(row, column)).sum() };
    // Of 66 senders 17 are the best quarter, whoever they are.
    assert!(
        (sum("top_quarter") - 17.0).abs() < 0.01 && (sum("bottom_quarter") - 17.0).abs() < 0.01
    );
    assert!((sum("expected") - sum("accepted")).abs() < 1e-9);
    for row in &rows {
        let (low, rate, high) = (
            number(row, "shrunk_low"),
            number(row, "shrunk_rate"),
            number(row, "shrunk_high"),
        );
        assert!(
            0.0 < low && low < rate && rate < high && high <= 1.0,
            "{row:?}"
        );
        // Drawn towards the rate of all, and never further than its own.
        assert!(rate < 1.0 && (number(row, "rate") - rate).abs() < 0.7);
    }
}

#[test]
fn senders_alike_have_one_rate_and_no_quarters() {
    let (rows, summary) = audited(&log(&named(&[(30, 10), (31, 10), (60, 21)]), true));
    let rates: Vec<&str> = rows.iter().map(|row| row["shrunk_rate"].as_str()).collect();
    assert!(
        rates
            .iter()
            .all(|rate| *rate == rates[0] && !rate.is_empty())
    );
    assert!(rows.iter().all(|row| row["top_quarter"].is_empty()));
    assert!(reason(&summary).contains("no more than chance"));
}

/// Figures of another program, stored with the script that made them.
fn stored(name: &str) -> Vec<HashMap<String, String>> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracle");
    let mut reader = csv::Reader::from_path(path.join(name)).unwrap();
    reader.deserialize().map(|row| row.unwrap()).collect()
}

/// A log of the tests by its path in the package.
fn text_of(path: &str) -> String {
    std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn accepts_are_expected_by_month_and_recipients_as_by_other_packages() {
    let known = stored("expected.csv");
    for (name, path, senders, settled, rules) in [
        (
            "team-quarter",
            "fixtures/team-quarter.csv",
            6,
            3112,
            "stranger, no-prior-interaction, unrelated-field, competitor, inactive-recipient, closed-network",
        ),
        // Of undated ones, too; in May nobody accepted.
        (
            "expected_silent_month",
            "tests/oracle/expected_silent_month.csv",
            4,
            121,
            "no-prior-interaction, closed-network",
        ),
        // Competitors never accepted.
        (
            "expected_separated",
            "tests/oracle/expected_separated.csv",
            4,
            121,
            "no-prior-interaction, competitor, closed-network",
        ),
    ] {
        let (rows, summary) = audited(&text_of(path));
        let known: Vec<_> = known.iter().filter(|row| row["log"] == name).collect();
        assert_eq!((known.len(), rows.len()), (senders, senders));
        for known in known {
            let mut rows = rows.iter();
            let row = rows.find(|row| row["sourcer"] == known["sourcer"]);
            let found = number(row.unwrap(), "expected");
            let expected = number(known, "expected");
            assert!((found / expected - 1.0).abs() < 1e-8, "{found} {expected}");
        }
        let sum = |column| -> f64 { rows.iter().map(|row| number(row, column)).sum() };
        let (came, expected) = (sum("accepted"), sum("expected"));
        assert!((came - expected).abs() < 1e-6, "{came} {expected}");
        let basis = &summary["sourcer_comparison"]["expected_from"];
        let words =
            "the rate of all senders for the same months and recipients (by a regression on";
        assert_eq!(basis, &format!("{words} {rules})"));
        let fitted_to = &summary["sourcer_comparison"]["expected_settled"];
        assert_eq!(fitted_to, &serde_json::json!(settled));
        let same = &summary["sourcer_comparison"]["expected_same_for_senders"];
        assert_eq!(same, &serde_json::json!([]));
    }
}

/// A log of two senders of forty each, Ida's to closed networks mostly and Jon's to others: of closed ones `closed` of
/// ten accept, of others `open` of ten.
fn of_networks(closed: usize, open: usize) -> String {
    let mut log =
        String::from("message,outcome,sourcer,sent_at,recipient_accepts,prior_interaction\n");
    for (sender, many) in [("Ida", 30), ("Jon", 10)] {
        for place in 0..40 {
            let (network, likely) = match place < many {
                true => ("known_only", closed),
                false => ("everyone", open),
            };
            let outcome = if place % 10 < likely {
                "accepted"
            } else {
                "ignored"
            };
            writeln!(
                log,
                "Hello {place},{outcome},{sender},2026-01-05,{network},none"
            )
            .unwrap();
        }
    }
    log
}

#[test]
fn a_sender_is_expected_what_the_recipients_bring_everybody() {
    let (rows, _) = audited(&of_networks(2, 5));
    let expected: Vec<f64> = rows.iter().map(|row| number(row, "expected")).collect();
    // Of one rule that is the rate of its hits and that of its passes.
    assert!((expected[0] - 11.0).abs() < 1e-6 && (expected[1] - 17.0).abs() < 1e-6);
    // Where closed networks never accept, maximum likelihood has no summit, and the penalty gives one.
    let (rows, summary) = audited(&of_networks(0, 5));
    let expected: Vec<f64> = rows.iter().map(|row| number(row, "expected")).collect();
    assert!(expected[0] > 5.0 && expected[0] < 6.0 && expected[1] > 14.0 && expected[1] < 15.0);
    assert!((expected[0] + expected[1] - 20.0).abs() < 1e-9);
    let basis = &summary["sourcer_comparison"]["expected_from"];
    assert!(basis.as_str().unwrap().contains("closed-network"));
    // Where nobody or everybody accepts there is nothing to fit.
    for all in [0, 10] {
        let (_, summary) = audited(&of_networks(all, all));
        let comparison = &summary["sourcer_comparison"];
        assert_eq!(
            comparison["expected_from"],
            "the rate of all senders in the same months"
        );
        assert_eq!(comparison["expected_settled"], 80);
    }
}

#[test]
fn a_rule_that_tells_senders_apart_and_never_recipients_is_named() {
    // All of Ida's to closed networks, all of Jon's to others.
    let mut log =
        String::from("message,outcome,sourcer,sent_at,recipient_accepts,prior_interaction\n");
    for place in 0..80 {
        let (sender, network) = [("Ida", "known_only"), ("Jon", "everyone")][place % 2];
        let outcome = ["accepted", "ignored", "ignored"][place % 3];
        let before = ["none", "met", "met", "none", "met"][place % 5];
        writeln!(
            log,
            "Hello {place},{outcome},{sender},2026-01-05,{network},{before}"
        )
        .unwrap();
    }
    let (rows, summary) = audited(&log);
    let same = &summary["sourcer_comparison"]["expected_same_for_senders"];
    assert_eq!(same, &serde_json::json!(["closed-network"]));
    // It stands for the sender whole: each is expected what came.
    for row in &rows {
        assert!((number(row, "oe_ratio") - 1.0).abs() < 1e-6);
    }
    // Of one outreach a sender there is nothing that could differ.
    let (_, summary) = audited(
        "message,outcome,sourcer,recipient_accepts\nHi 1,accepted,Ida,everyone\nHi 2,ignored,Jon,known_only\n\
         Hi 3,ignored,Kim,everyone\nHi 4,accepted,Lea,known_only\n",
    );
    let same = &summary["sourcer_comparison"]["expected_same_for_senders"];
    assert_eq!(same, &serde_json::json!([]));
}

/// The expected accepts of every sender by a run with further arguments, and what they are made of.
fn expectation(arguments: &[&str]) -> (Vec<String>, String) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let mut run = Command::cargo_bin("outreach-audit").unwrap();
    let run = run.current_dir(folder.path()).args(arguments);
    run.arg("--out").arg(&out).arg("--quiet").assert().success();
    let mut reader = csv::Reader::from_path(out.join("sourcers.csv")).unwrap();
    let rows: Vec<HashMap<String, String>> = reader.deserialize().map(|row| row.unwrap()).collect();
    let summary = std::fs::read_to_string(out.join("summary.json")).unwrap();
    let summary: serde_json::Value = serde_json::from_str(&summary).unwrap();
    (
        rows.iter().map(|row| row["expected"].clone()).collect(),
        summary["sourcer_comparison"]["expected_from"].to_string(),
    )
}

#[test]
fn what_is_expected_hangs_on_month_and_recipients_whatever_else_is_held_equal() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/oracle/expected_separated.csv"
    );
    let folder = tempfile::tempdir().unwrap();
    let usual = expectation(&["audit", path]);
    for strata in ["sender", "month", "none"] {
        assert_eq!(expectation(&["audit", path, "--strata", strata]), usual);
    }
    let off = folder.path().join("off.toml");
    let rules = ["no-prior-interaction", "competitor", "closed-network"];
    let switched = |rule: &&str| format!("[rules.{rule}]\nenabled = false\n");
    std::fs::write(&off, switched(&rules[1])).unwrap();
    let (expected, basis) = expectation(&["audit", path, "--config", off.to_str().unwrap()]);
    assert!(basis.contains("on no-prior-interaction, closed-network)") && expected != usual.0);
    std::fs::write(&off, rules.iter().map(switched).collect::<String>()).unwrap();
    let (_, basis) = expectation(&["audit", path, "--config", off.to_str().unwrap()]);
    assert_eq!(basis, "\"the rate of all senders in the same months\"");
}
