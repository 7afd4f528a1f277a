//! Weeks, from a matrix of verdicts to the files.
use std::collections::HashMap;
use std::fmt::Write;

use assert_cmd::Command;

/// Outreach of one week: the Monday's day in March 2026, so many, of them accepted, and the verdicts of a rule about the
/// recipient and one about the note.
type Batch = (u32, usize, usize, u8, u8);

/// The rows of weekly.csv, the summary and the review of a matrix.
fn measured(rows: &str) -> (Vec<HashMap<String, String>>, serde_json::Value, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("matrix.csv");
    let header = "outreach_id,file,record,sourcer,campaign,sent_at,outcome,settled,template_id,closed-network,sales-pitch";
    std::fs::write(&path, format!("{header}\n{rows}")).unwrap();
    let run = Command::cargo_bin("outreach-audit")
        .unwrap()
        .arg("measure")
        .arg(&path)
        .args(["--width", "400", "--out"])
        .arg(folder.path())
        .output()
        .unwrap();
    assert!(run.status.success(), "{run:?}");
    let mut reader = csv::Reader::from_path(folder.path().join("weekly.csv")).unwrap();
    let weeks = reader.deserialize().map(|row| row.unwrap()).collect();
    let json = std::fs::read_to_string(folder.path().join("summary.json")).unwrap();
    let json = serde_json::from_str(&json).unwrap();
    (weeks, json, String::from_utf8(run.stdout).unwrap())
}

fn matrix(batches: &[Batch]) -> String {
    let mut rows = String::new();
    for (index, (day, sent, accepted, closed, pitch)) in batches.iter().enumerate() {
        for place in 0..*sent {
            let outcome = if place < *accepted {
                "accepted"
            } else {
                "ignored"
            };
            let id = format!("{index}-{place}");
            writeln!(
                rows,
                "{id},log.csv,1,Ida,,2026-03-{day:02},{outcome},1,,{closed},{pitch}"
            )
            .unwrap();
        }
    }
    rows
}

/// Whoever gets a request from a closed network accepts a fifth, others three fifths; a pitch makes no difference.
fn batch(day: u32, sent: usize, closed: u8, pitch: u8) -> Batch {
    (
        day,
        sent,
        sent * if closed == 1 { 1 } else { 3 } / 5,
        closed,
        pitch,
    )
}

fn figure(week: &HashMap<String, String>, column: &str) -> Option<f64> {
    Some(week[column].as_str())
        .filter(|cell| !cell.is_empty())
        .map(|cell| cell.parse().unwrap())
}

#[test]
fn a_change_is_made_of_recipients_behaviour_and_the_rest() {
    // The first week half of each, the second all closed; pitches from a half to none.
    let (weeks, json, review) = measured(&matrix(&[
        batch(2, 100, 0, 0),
        batch(2, 100, 0, 1),
        batch(2, 100, 1, 0),
        batch(2, 100, 1, 1),
        batch(9, 200, 1, 0),
        batch(16, 10, 0, 0),
    ]));
    let parts = |week: usize| {
        let of = |column| figure(&weeks[week], column);
        [
            of("change"),
            of("change_recipients"),
            of("change_behaviour"),
            of("change_remainder"),
        ]
    };
    let [change, recipients, behaviour, remainder] = parts(1).map(Option::unwrap);
    assert!((change - -0.2).abs() < 1e-12);
    assert!((recipients + behaviour + remainder - change).abs() < 1e-12);
    // The penalty takes a little of it; the pitch counts for next to nothing.
    assert!((recipients - change).abs() < 0.005, "{recipients}");
    assert!(
        behaviour.abs() < 0.002 && remainder.abs() < 0.005,
        "{behaviour} {remainder}"
    );
    let low = figure(&weeks[1], "change_recipients_low").unwrap();
    let high = figure(&weeks[1], "change_recipients_high").unwrap();
    assert!(low < recipients && recipients < high && high < -0.1);
    assert!(
        review.contains("2026-W11: of its −20.0 points, whom it was written to goes with −"),
        "{review}"
    );
    let in_json = json["weeks"][1]["change_parts"]["recipients"].as_f64();
    assert!((in_json.unwrap() - recipients).abs() < 1e-12);
    // The first week has no week before; the third has too few settled.
    assert_eq!(parts(0), [None; 4]);
    assert!(parts(2)[0].is_some() && parts(2)[1..].iter().all(Option::is_none));
    assert!(json["weeks"][2]["change_parts"].is_null());
    let lacking = "2026-W12: what its change is made of cannot be told with 10 settled requests, and 200 in the week before; \
                   30 are needed in each";
    let notes = json["notes"].as_array().unwrap();
    assert!(notes.iter().any(|note| note == lacking), "{notes:?}");
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words(&review).contains(lacking), "{review}");
}

#[test]
fn without_a_regression_a_change_is_not_taken_apart() {
    for accepted in [0, 50] {
        let batches = [(2, 50, accepted, 0, 1), (9, 50, accepted, 1, 0)];
        let (weeks, _, review) = measured(&matrix(&batches));
        assert_eq!(figure(&weeks[1], "change"), Some(0.0));
        assert_eq!(figure(&weeks[1], "change_remainder"), None);
        assert!(!review.contains("of its") && !review.contains("its change is made of"));
    }
}

#[test]
fn a_senders_weeks_are_those_from_the_first_to_the_last_sent() {
    let row = |id: &str, sender: &str, day: u32| {
        format!("{id},log.csv,1,{sender},,2026-03-{day:02},ignored,1,,0,0\n")
    };
    let rows =
        row("a", "Ida", 2) + &row("b", "Jon", 9) + &row("c", "Jon", 23) + &row("d", "Kai", 30);
    let (weeks, ..) = measured(&rows);
    let of = |sender: &str| -> Vec<(String, String)> {
        let weeks = weeks.iter().filter(|week| week["sourcer"] == sender);
        weeks
            .map(|week| (week["week_start"].clone(), week["sent"].clone()))
            .collect()
    };
    let days = |days: &[(&str, &str)]| -> Vec<(String, String)> {
        days.iter()
            .map(|(day, sent)| (format!("2026-03-{day}"), (*sent).to_owned()))
            .collect()
    };
    let all = [
        ("02", "1"),
        ("09", "1"),
        ("16", "0"),
        ("23", "1"),
        ("30", "1"),
    ];
    assert_eq!(of("*"), days(&all));
    assert_eq!(of("Ida"), days(&[("02", "1")]));
    assert_eq!(of("Jon"), days(&[("09", "1"), ("16", "0"), ("23", "1")]));
    assert_eq!(of("Kai"), days(&[("30", "1")]));
}
