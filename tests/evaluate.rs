//! `evaluate` from outside: labels in, agreement out.

use assert_cmd::Command;
use serde_json::Value;
use std::fs;

const LOG: &str = "fixtures/labelled-sample/labelled.csv";
const TEAM: &str = "fixtures/labelled-sample/team.toml";

/// Runs `evaluate` in the repository: exit code, standard output, standard error.
fn evaluate(args: &[&str], input: &str) -> (i32, String, String) {
    let mut tool = Command::cargo_bin("outreach-audit").expect("the binary is built");
    tool.current_dir(env!("CARGO_MANIFEST_DIR"))
        .arg("evaluate")
        .args(args)
        .write_stdin(input);
    let output = tool.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.code().unwrap(),
        text(output.stdout),
        text(output.stderr),
    )
}

fn json(args: &[&str], input: &str) -> Value {
    let (code, out, errors) = evaluate(&[args, &["--json"]].concat(), input);
    assert_eq!(code, 0, "{errors}");
    serde_json::from_str(&out).unwrap()
}

fn rule<'v>(found: &'v Value, name: &str) -> &'v Value {
    let rules = found["rules"].as_array().unwrap();
    rules.iter().find(|rule| rule["rule"] == name).unwrap()
}

#[test]
fn every_record_is_accounted_for_and_every_label_counted() {
    let found = json(&[LOG, "--config", TEAM], "");
    let totals = &found["totals"];
    let counts = ["read", "taken", "left_aside", "duplicates", "rejected"];
    let counts = counts.map(|name| totals[name].as_u64().unwrap());
    assert_eq!(counts, [13, 11, 0, 1, 1]);
    for rule in found["rules"].as_array().unwrap() {
        let count = |name: &str| rule[name].as_u64().unwrap();
        let cases = count("tp") + count("fp") + count("fn") + count("tn");
        assert_eq!(cases, count("labelled"), "{rule}");
        assert_eq!(count("tp") + count("fn"), count("labelled_hits"), "{rule}");
        let differ = found["disagreements"].as_array().unwrap();
        let of_rule = differ.iter().filter(|one| one["rule"] == rule["rule"]);
        assert_eq!(of_rule.count() as u64, count("fp") + count("fn"), "{rule}");
    }
    // A label in words is no label, and is said to be none.
    assert_eq!(rule(&found, "careless-writing")["labelled"], 9);
    let notes = found["notes"].to_string();
    assert!(
        notes.contains("\\\"maybe\\\" in careless-writing of l10"),
        "{notes}"
    );
    assert!(notes.contains("left alone: reader"), "{notes}");
}

#[test]
fn columns_are_matched_by_name_and_a_team_s_rule_is_one() {
    let found = json(&[LOG, "--config", TEAM], "");
    let names: Vec<&str> = found["rules"]
        .as_array()
        .unwrap()
        .iter()
        .map(|rule| rule["rule"].as_str().unwrap())
        .collect();
    let expected = [
        "generic-note",
        "no-introduction",
        "strings-attached",
        "careless-writing",
        "says-grand",
    ];
    assert_eq!(names, expected);
    assert_eq!(rule(&found, "says-grand")["f1"]["value"], 1.0);
    let without = json(&[LOG], "");
    assert_eq!(without["rules"].as_array().unwrap().len(), 4);
    assert!(without["notes"].to_string().contains("says-grand, reader"));
}

#[test]
fn unknown_counts_as_no_hit_and_is_shown() {
    let log = "message,generic-note,no-introduction\n\
               Hi Ana I'd like to connect.,1,1\n\
               Hi Ana I'd like to connect!,1,0\n";
    let found = json(&["-"], log);
    let figures = rule(&found, "no-introduction");
    // The ladder has said already that there is nothing, so the rule cannot tell.
    assert_eq!(
        (&figures["unknown"], &figures["unknown_labelled_hits"]),
        (&2.into(), &1.into())
    );
    assert_eq!((&figures["fn"], &figures["tn"]), (&1.into(), &1.into()));
    assert_eq!(figures["precision"]["value"], Value::Null);
    assert_eq!(figures["recall"]["value"], 0.0);
    let differ = &found["disagreements"][0];
    assert_eq!(
        (&differ["label"], &differ["verdict"]),
        (&"hit".into(), &"unknown".into())
    );
    assert_eq!(differ["outreach_id"], "stdin:1");
}

#[test]
fn outcomes_are_neither_needed_nor_looked_at() {
    let bare = "outreach_id,message,blank-note\na,,1\nb,Hello there Ana,0\n";
    let with = "outreach_id,message,outcome,blank-note\na,,nonsense,1\nb,Hello there Ana,,0\n";
    assert_eq!(json(&["-"], bare), json(&["-"], with));
    // Nor does the team's name for them have to be there.
    let (code, _, errors) = evaluate(&["-", "--map", "outcome=Status"], bare);
    assert_eq!(code, 0, "{errors}");
}

#[test]
fn a_sample_is_a_part_and_the_parts_make_the_whole() {
    let whole = json(&[LOG, "--config", TEAM], "");
    let parts = ["1/2", "2/2"].map(|part| json(&[LOG, "--config", TEAM, "--sample", part], ""));
    let counts = |found: &Value, name: &str| rule(found, "generic-note")[name].as_u64().unwrap();
    for name in ["labelled", "tp", "fp", "fn", "tn"] {
        let sum: u64 = parts.iter().map(|part| counts(part, name)).sum();
        assert_eq!(sum, counts(&whole, name), "{name}");
    }
    for part in &parts {
        let totals = &part["totals"];
        let taken = totals["taken"].as_u64().unwrap();
        assert!(taken > 0 && taken + totals["left_aside"].as_u64().unwrap() == 11);
    }
    assert_eq!(parts[0]["sample"], "1/2");
    let again = json(
        &[LOG, "--config", TEAM, "--sample", "1/2", "--threads", "1"],
        "",
    );
    assert_eq!(again, parts[0]);
}

#[test]
fn files_are_written_only_where_asked() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (out, page) = (place("out"), place("pages/accuracy.md"));
    let (code, printed, errors) =
        evaluate(&[LOG, "--out", &out, "--markdown", &page, "--quiet"], "");
    assert_eq!((code, printed.as_str()), (0, ""), "{errors}");
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    assert!(
        read("out/evaluation.csv")
            .starts_with("rule,family,labelled,labelled_hits,tp,fp,fn,tn,unknown,")
    );
    assert!(
        read("out/disagreements.csv")
            .starts_with("rule,outreach_id,file,record,label,verdict,evidence\n")
    );
    assert!(read("out/rejects.csv").contains("labelled.csv,13,14,"));
    assert!(read("pages/accuracy.md").contains("\n| generic-note | 11 | 2 |"));
    let whole: Value = serde_json::from_str(&read("out/evaluation.json")).unwrap();
    assert_eq!(whole, json(&[LOG], ""));
}

#[test]
fn the_table_fits_and_names_where_they_differ() {
    for width in ["60", "100", "140"] {
        let (code, out, _) = evaluate(&[LOG, "--config", TEAM, "--width", width], "");
        assert_eq!(code, 0);
        let width: usize = width.parse().unwrap();
        assert!(
            out.lines().all(|line| line.chars().count() <= width),
            "{out}"
        );
        assert!(out.contains("strings-attached: missed l07"), "{out}");
        assert!(
            !out.contains('\u{1b}'),
            "no colour where there is no terminal"
        );
    }
}

#[test]
fn what_cannot_be_evaluated_is_refused_with_the_remedy() {
    let refused = |args: &[&str], input: &str, words: &str| {
        let (code, out, errors) = evaluate(args, input);
        assert_eq!((code, out.as_str()), (2, ""), "{errors}");
        assert!(errors.contains(words), "{errors}");
    };
    refused(
        &["-"],
        "message,mood\nHi,1\n",
        "stdin: no column named after a rule in force; found \"mood\"",
    );
    refused(&["-"], "text,blank-note\nHi,0\n", "--map message=COLUMN");
    refused(
        &["-"],
        "message,blank-note,Blank Note\nHi,0,1\n",
        "two columns hold the labels of blank-note",
    );
    refused(
        &["-", "--off", "blank-note"],
        "message,blank-note\nHi,0\n",
        "no column named after a rule in force",
    );
    refused(&[LOG, "--sample", "3/2"], "", "say K/N");
    refused(&["nowhere.csv"], "", "nowhere.csv");
}
