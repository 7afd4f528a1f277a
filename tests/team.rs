//! The team's own rules against a real log of 5,671 requests, whose hits and figures are known row by row.
//!
//! The log itself is not part of the repository: the folder that holds it is named by `OUTREACH_AUDIT_REFERENCE`.

use assert_cmd::Command;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

fn reference() -> Option<PathBuf> {
    let folder = std::env::var_os("OUTREACH_AUDIT_REFERENCE").map(PathBuf::from);
    if folder.is_none() {
        println!("skipped: OUTREACH_AUDIT_REFERENCE names no folder with the reference log");
    }
    folder
}

fn rows(path: &Path) -> Vec<HashMap<String, String>> {
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

#[test]
fn hits_and_figures_of_a_real_log() {
    let Some(reference) = reference() else { return };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let out = tempfile::tempdir().unwrap();
    let mut tool = Command::cargo_bin("outreach-audit").unwrap();
    tool.arg("audit")
        .arg(reference.join("data/raop.csv"))
        .arg("--out")
        .arg(out.path());
    tool.arg("--config")
        .arg(root.join("tests/raop/outreach-audit.toml"));
    tool.args(["--matrix", "--no-findings", "--quiet"])
        .assert()
        .success();

    let design = rows(&reference.join("oracle/raop_design.csv"));
    let matrix = rows(&out.path().join("matrix.csv"));
    let figures = rows(&root.join("tests/figures/raop_crude.csv"));
    assert_eq!(
        (design.len(), matrix.len(), figures.len()),
        (5671, 5671, 13)
    );
    let found: HashMap<&str, &HashMap<String, String>> = matrix
        .iter()
        .map(|row| (row["outreach_id"].as_str(), row))
        .collect();
    for row in &design {
        let found = found[row["id"].as_str()];
        for rule in figures.iter().map(|figures| &figures["rule"]) {
            assert_eq!(found[rule], row[rule], "{} under {rule}", row["id"]);
        }
    }

    let report = rows(&out.path().join("rules.csv"));
    let same = [
        ("settled_hits", "n_hit"),
        ("accepted_hits", "acc_hit"),
        ("settled_passes", "n_miss"),
        ("accepted_passes", "acc_miss"),
        ("rate_hit", "rate_hit"),
        ("rate_hit_low", "rate_hit_lo"),
        ("rate_hit_high", "rate_hit_hi"),
        ("rate_pass", "rate_miss"),
        ("rate_pass_low", "rate_miss_lo"),
        ("rate_pass_high", "rate_miss_hi"),
        ("difference", "diff"),
        ("difference_low", "diff_newcombe_lo"),
        ("difference_high", "diff_newcombe_hi"),
        ("odds_ratio", "OR"),
        ("odds_ratio_low", "OR_woolf_lo"),
        ("odds_ratio_high", "OR_woolf_hi"),
        ("risk_ratio", "RR"),
        ("risk_ratio_low", "RR_katz_lo"),
        ("risk_ratio_high", "RR_katz_hi"),
        ("p", "fisher_p"),
    ];
    for expected in &figures {
        let rule = &expected["rule"];
        let found = report.iter().find(|row| row["rule"] == *rule).unwrap();
        for (ours, theirs) in same {
            let (found, expected): (f64, f64) = (
                found[ours].parse().unwrap(),
                expected[theirs].parse().unwrap(),
            );
            let off = (found - expected).abs();
            assert!(
                off <= 1e-9 * expected.abs(),
                "{rule}: {ours} is {found}, not {expected}"
            );
        }
    }
}

/// What a configuration with one rule of this condition is answered.
fn refused(condition: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("team.toml");
    let text = format!(
        "[[rule]]\nname = \"ours\"\nreason = \"r\"\nfix = \"f\"\ncondition = '''{condition}'''\n"
    );
    std::fs::write(&config, text).unwrap();
    let mut tool = Command::cargo_bin("outreach-audit").unwrap();
    let output = tool
        .arg("rules")
        .arg("--config")
        .arg(&config)
        .output()
        .unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{condition}");
    assert!(
        errors.contains("line 5: the condition of \"ours\""),
        "{errors}"
    );
    errors
}

#[test]
fn a_condition_is_checked_before_a_log_is_opened() {
    for (condition, expected) in [
        ("words(message) <", "end of the condition"),
        ("words(message)", "a number where a yes or no is needed"),
        ("message < 3", "text where a number is needed"),
        (
            "region == 3 && region == \"north\"",
            "read as text here and as a number before",
        ),
        (
            "wordz(message) < 3",
            "no function wordz; did you mean words?",
        ),
        (
            "message.matches(\"(\")",
            "the pattern cannot be used: unclosed group",
        ),
        ("message.matches(\"\\bplease\")", "is a backspace"),
        ("message.matches(region)", "a pattern stands in quotes"),
        ("outcome == \"accepted\"", "what became of the outreach"),
        ("responded_at == \"\"", "what became of the outreach"),
        ("has(region)", "say recorded(column)"),
        ("region = \"north\"", "equals is written =="),
        (
            "words(message) < 3 and yes(region)",
            "are written &&, ||, !",
        ),
        ("words(message, 3) < 3", "words is written words(text)"),
        ("message.exists(x, x == 1)", "go over a list"),
        ("int(age) > 3", "number(column)"),
        ("region == null", "recorded(column)"),
    ] {
        let errors = refused(condition);
        assert!(errors.contains(expected), "{condition}: {errors}");
    }
}

#[test]
fn a_mistake_in_a_long_condition_is_shown_in_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("team.toml");
    let text = "[columns]\noutcome = \"Status\"\n\n[[rule]]\nname = \"ours\"\nreason = \"r\"\nfix = \"f\"\ncondition = \"\"\"\n\
                words(message) < 20 &&\n  Status == 'Connected'\n\"\"\"\n";
    std::fs::write(&config, text).unwrap();
    let mut tool = Command::cargo_bin("outreach-audit").unwrap();
    let output = tool
        .arg("rules")
        .arg("--config")
        .arg(&config)
        .output()
        .unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    for expected in [
        "line 10: the condition of \"ours\": Status says what became of the outreach",
        "\n  |   Status == 'Connected'\n  |   ^",
    ] {
        assert!(errors.contains(expected), "{errors}");
    }
}

#[test]
fn what_is_not_known_is_refused_with_the_nearest_name() {
    for (text, expected) in [
        (
            "[colums]\n",
            "line 1: no table \"colums\"; did you mean \"columns\"?",
        ),
        (
            "\n[columns]\nmesage = \"x\"\n",
            "line 3: no field \"mesage\"; did you mean \"message\"?",
        ),
        (
            "[outcomes]\nYes = \"accept\"\n",
            "line 2: no outcome \"accept\"; did you mean \"accepted\"?",
        ),
        (
            "[rules.to-long]\ninvite = 3\n",
            "line 1: no rule \"to-long\"; did you mean \"too-long\"?",
        ),
        (
            "[rules.too-long]\ninvites = 3\n",
            "line 2: no setting \"invites\"; did you mean \"invite\"?",
        ),
        (
            "[rules.too-long]\ninvite = \"3\"\n",
            "line 2: a whole number is wanted here",
        ),
        (
            "[settling]\nday = 3\n",
            "line 2: no key in [settling] \"day\"; did you mean \"days\"?",
        ),
        ("[[rule]]\nname = \"x\"\n", "condition is missing"),
        (
            "[[rule]]\nname = \"x\"\nwhen = \"y\"\n",
            "line 3: no key in [[rule]] \"when\"",
        ),
        ("[settling\n", "line 1"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let config = folder.path().join("team.toml");
        std::fs::write(&config, text).unwrap();
        let mut tool = Command::cargo_bin("outreach-audit").unwrap();
        let output = tool
            .arg("rules")
            .arg("--config")
            .arg(&config)
            .output()
            .unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{text}");
        assert!(errors.contains(expected), "{text}: {errors}");
    }
}
