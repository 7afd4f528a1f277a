//! `compare` from outside: two senders, weeks or runs side by side.

use assert_cmd::Command;
use std::path::{Path, PathBuf};

fn place(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Exit code, standard output, standard error.
fn compare(files: &[&str], more: &[&str]) -> (i32, String, String) {
    let mut tool = Command::cargo_bin("outreach-audit").expect("the binary is built");
    let files = files.iter().map(|file| place(file));
    let output = tool.arg("compare").args(files).args(more).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (
        output.status.code().unwrap(),
        text(output.stdout),
        text(output.stderr),
    )
}

const LOG: &str = "fixtures/team-quarter.csv";
const SENDERS: [&str; 4] = [
    "--sourcer",
    "Sakura Zhuge",
    "--sourcer",
    "Vikram Raghunathan",
];

fn json(files: &[&str], more: &[&str]) -> serde_json::Value {
    let (code, out, errors) = compare(files, &[more, &["--json"]].concat());
    assert_eq!(code, 0, "{errors}");
    serde_json::from_str(&out).unwrap()
}

/// 88 of 424 against 192 of 626, as `audit` counts them. Fisher's p, Newcombe's and Woolf's intervals by scipy 1.17 and
/// statsmodels 0.15 (`fisher_exact`, `confint_proportions_2indep(method="newcomb")`, `Table2x2`).
#[test]
fn two_senders_have_the_figures_of_other_packages() {
    let found = json(&[LOG], &SENDERS);
    let count = |side: &str, what: &str| found[side][what].as_u64().unwrap();
    assert_eq!((count("a", "accepted"), count("a", "settled")), (88, 424));
    assert_eq!((count("b", "accepted"), count("b", "settled")), (192, 626));
    let accepted = &found["acceptance"];
    for (figure, wanted) in [
        (&accepted["p"], 0.000_370_240_036_6),
        (&accepted["difference"]["value"], -0.099_162_095_36),
        (&accepted["difference"]["low"], -0.150_862_013_0),
        (&accepted["difference"]["high"], -0.045_240_494_2),
        (&accepted["odds_ratio"]["value"], 0.592_013_888_9),
        (&accepted["odds_ratio"]["low"], 0.443_101_077_1),
        (&accepted["odds_ratio"]["high"], 0.790_971_773_2),
    ] {
        let figure = figure.as_f64().unwrap();
        assert!((figure - wanted).abs() < 1e-9, "{figure} for {wanted}");
    }
    assert_eq!(accepted["told"], "a lower");
    assert_eq!(accepted["adjusted"]["reading"], "holds");
}

#[test]
fn two_weeks_that_cannot_be_told_apart_say_what_is_missing() {
    let weeks = ["--week", "2026-W07", "--week", "2026-W08", "--width", "100"];
    let (code, out, _) = compare(&[LOG], &weeks);
    assert_eq!(code, 0);
    assert!(out.contains("Too little data to tell them apart."), "{out}");
    assert!(out.contains("would show it with 80% power"), "{out}");
    assert!(!out.contains("NaN") && !out.contains("inf"), "{out}");
}

#[test]
fn a_run_equals_itself() {
    let summary = "reports/team-quarter/summary.json";
    let found = json(&[summary, summary], &[]);
    assert_eq!(found["acceptance"]["difference"]["value"], 0.0);
    assert_eq!(found["acceptance"]["p"], 1.0);
}

#[test]
fn what_is_not_there_is_said_with_what_is() {
    let (code, _, errors) = compare(&[LOG], &["--sourcer", "Sakura Zhug", "--sourcer", "Nobody"]);
    assert_eq!(code, 2);
    assert!(errors.contains("\"Sakura Zhuge\""), "{errors}");
    let (code, _, errors) = compare(&[LOG], &["--sourcer", "Sakura Zhuge"]);
    assert_eq!(code, 2);
    assert!(!errors.is_empty());
}

/// The rows of a committed report of the quarter.
fn reported(file: &str) -> Vec<std::collections::HashMap<String, String>> {
    let path = place("reports/team-quarter").join(file);
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(|row| row.unwrap()).collect()
}

#[test]
fn templates_have_the_counts_of_templates_csv() {
    let rows = reported("templates.csv");
    let [one, other] = [&rows[0], &rows[1]];
    // Texts that are nearly the same are joined, and compared together.
    assert!(one["variants"].parse::<u64>().unwrap() > 1);
    let ids = [one, other].map(|row| row["template_id"].clone());
    let found = json(&[LOG], &["--template", &ids[0], "--template", &ids[1]]);
    for (side, row) in [("a", one), ("b", other)] {
        for column in ["sent", "settled", "accepted"] {
            assert_eq!(
                found[side][column].to_string(),
                row[column],
                "{side} {column}"
            );
        }
    }
    let (code, _, errors) = compare(&[LOG], &["--template", &ids[0], "--template", "t0"]);
    assert_eq!(code, 2);
    assert!(
        errors.contains("no template \"t0\" in team-quarter.csv"),
        "{errors}"
    );
}

#[test]
fn a_text_joined_into_another_is_the_same_template() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log.csv");
    let long = "I bake rye bread in the old mill by the river and look for a miller who knows how to dress a stone";
    let wheat = format!("{long} for wheat,ignored\n").repeat(3);
    let spelt = format!("{long} for spelt,accepted\n").repeat(2);
    let other = "Would you judge the bread at our fair?,ignored\n".repeat(4);
    // The templates of a log of these rows: the identity, then how many texts are joined in it.
    let templates = |rows: &str| -> Vec<(String, String)> {
        std::fs::write(&log, format!("message,outcome\n{rows}")).unwrap();
        let mut tool = Command::cargo_bin("outreach-audit").unwrap();
        tool.arg("audit").arg(&log).args(["--quiet", "--out"]);
        tool.arg(folder.path()).assert().success();
        let mut reader = csv::Reader::from_path(folder.path().join("templates.csv")).unwrap();
        let rows = reader.deserialize::<std::collections::HashMap<String, String>>();
        rows.map(Result::unwrap)
            .map(|row| (row["template_id"].clone(), row["variants"].clone()))
            .collect()
    };
    let [wheat_id, spelt_id, other_id] =
        [&wheat, &spelt, &other].map(|rows| templates(rows)[0].0.clone());
    let all = templates(&format!("{wheat}{spelt}{other}"));
    assert!(all.contains(&(wheat_id.clone(), "2".to_owned())), "{all:?}");
    assert!(all.iter().all(|(id, _)| *id != spelt_id), "{all:?}");

    let log = log.to_str().unwrap();
    // By either text's identity it is all of the template.
    for id in [&wheat_id, &spelt_id] {
        let found = json(&[log], &["--template", id, "--template", &other_id]);
        let counts = ["sent", "accepted"].map(|column| found["a"][column].as_u64());
        assert_eq!(counts, [Some(5), Some(2)], "{id}");
    }
    let (code, _, errors) = compare(&[log], &["--template", &wheat_id, "--template", &spelt_id]);
    assert_eq!(code, 2);
    assert!(
        errors.contains(&wheat_id) && errors.contains(&spelt_id) && errors.contains("one template"),
        "{errors}"
    );
}

#[test]
fn campaigns_are_compared_and_those_there_are_named() {
    let campaigns = ["--campaign", "freight-data", "--campaign", "grid-planning"];
    let found = json(&[LOG], &campaigns);
    assert_eq!(
        (found["a"]["sent"].as_u64(), found["b"]["sent"].as_u64()),
        (Some(755), Some(702))
    );
    let (code, _, errors) = compare(
        &[LOG],
        &["--campaign", "freight-data", "--campaign", "freight"],
    );
    assert_eq!(code, 2);
    assert!(
        errors.contains("no campaign \"freight\"") && errors.contains("\"freight-data\""),
        "{errors}"
    );
    let (code, _, errors) = compare(&["fixtures/only-required-columns.csv"], &campaigns);
    assert_eq!(code, 2);
    assert!(errors.contains("campaign"), "{errors}");
}

#[test]
fn a_side_without_settled_requests_has_no_figure() {
    let weeks = ["--week", "2026-W07", "--week", "2026-W13"];
    let found = json(&[LOG], &weeks);
    assert_eq!(
        (found["b"]["sent"].as_u64(), found["b"]["settled"].as_u64()),
        (Some(279), Some(0))
    );
    assert!(
        found["acceptance"]["difference"]["value"].is_null() && found["acceptance"]["p"].is_null()
    );
    let (code, out, _) = compare(&[LOG], &weeks);
    assert_eq!(code, 0);
    assert!(
        out.contains("They cannot be compared: b has no settled requests."),
        "{out}"
    );
    // A week in which nothing was sent is no side at all.
    let (code, _, errors) = compare(&[LOG], &["--week", "2026-W07", "--week", "2025-W07"]);
    assert_eq!(code, 2);
    assert!(errors.contains("2026-W07"), "{errors}");
}
