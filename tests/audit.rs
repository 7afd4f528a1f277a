//! The binary from outside: what a user runs and sees.

use assert_cmd::Command;
use std::fs;
use std::path::{Path, PathBuf};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures")
        .join(name)
}

fn tool() -> Command {
    Command::cargo_bin("outreach-audit").expect("the binary is built")
}

/// Audits a log into a folder of its own; standard output, and the folder.
fn audit(log: &Path, more: &[&str]) -> (String, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let mut tool = tool();
    tool.arg("audit")
        .arg(log)
        .arg("--out")
        .arg(folder.path())
        .args(["--width", "100"])
        .args(more);
    let output = tool.output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {errors}", log.display());
    (String::from_utf8(output.stdout).unwrap(), folder)
}

fn file(folder: &tempfile::TempDir, name: &str) -> String {
    fs::read_to_string(folder.path().join(name)).unwrap()
}

fn summary(folder: &tempfile::TempDir) -> serde_json::Value {
    serde_json::from_str(&file(folder, "summary.json")).unwrap()
}

/// Read, audited, duplicates, rejected, settled, accepted.
fn totals(log: &str, more: &[&str]) -> [u64; 6] {
    let (_, folder) = audit(&fixture(log), more);
    let summary = summary(&folder);
    let count = |name: &str| summary["totals"][name].as_u64().unwrap();
    let totals = [
        "read",
        "audited",
        "duplicates",
        "rejected",
        "settled",
        "accepted",
    ]
    .map(count);
    assert_eq!(
        totals[0],
        totals[1] + totals[2] + totals[3],
        "{log}: every record is accounted for"
    );
    totals
}

#[test]
fn every_record_is_accounted_for() {
    let other_names = fixture("other-names.toml");
    let other_names = ["--config", other_names.to_str().unwrap()];
    assert_eq!(totals("awkward-text.csv", &[]), [6, 6, 0, 0, 6, 2]);
    assert_eq!(totals("ragged-rows.csv", &[]), [7, 4, 0, 3, 4, 2]);
    assert_eq!(totals("unclosed-quote.csv", &[]), [2, 1, 0, 1, 1, 0]);
    assert_eq!(totals("not-utf8.csv", &[]), [3, 2, 0, 1, 2, 0]);
    assert_eq!(totals("unknown-outcomes.csv", &[]), [6, 3, 0, 3, 3, 2]);
    assert_eq!(totals("duplicates.csv", &[]), [5, 3, 2, 0, 3, 1]);
    assert_eq!(totals("only-required-columns.csv", &[]), [4, 4, 0, 0, 4, 1]);
    assert_eq!(totals("other-names.csv", &other_names), [3, 3, 0, 0, 3, 1]);
    assert_eq!(totals("semicolons.csv", &[]), [3, 3, 0, 0, 3, 1]);
    assert_eq!(totals("header-only.csv", &[]), [0, 0, 0, 0, 0, 0]);
}

#[test]
fn young_outreach_does_not_enter_rates() {
    // As of 2026-06-02, three weeks back is 2026-05-12.
    assert_eq!(totals("pending.csv", &[]), [9, 9, 0, 0, 4, 2]);
    assert_eq!(
        totals("pending.csv", &["--settling", "7"]),
        [9, 9, 0, 0, 6, 3]
    );
    assert_eq!(
        totals("pending.csv", &["--as-of", "2026-06-30"]),
        [9, 9, 0, 0, 8, 4]
    );
}

#[test]
fn a_record_that_cannot_be_used_is_kept_with_its_place_and_the_reason() {
    let (review, folder) = audit(&fixture("ragged-rows.csv"), &[]);
    let rejects = file(&folder, "rejects.csv");
    let lines: Vec<&str> = rejects.lines().collect();
    assert_eq!(lines[0], "file,record,line,reason,raw");
    assert!(
        lines[1].starts_with("ragged-rows.csv,2,3,8 cells where the header has 6"),
        "{rejects}"
    );
    assert!(
        rejects.contains("ragged-rows.csv,4,5,3 cells where the header has 6"),
        "{rejects}"
    );
    assert!(rejects.contains("ragged-rows.csv,5,6,"), "{rejects}");
    assert!(
        review.contains("rejects.csv"),
        "the review says where they are:\n{review}"
    );
}

#[test]
fn reports_are_the_same_for_any_number_of_threads() {
    let log = tempfile::tempdir().unwrap();
    let log = log.path().join("log.csv");
    tool()
        .args(["demo", "--rows", "12000", "--seed", "7", "--out"])
        .arg(&log)
        .assert()
        .success();
    let reports = |threads: &str| {
        let (review, folder) = audit(&log, &["--matrix", "--threads", threads]);
        let mut files = all_files(folder.path());
        let place = folder.path().display().to_string();
        files.push(("review".to_owned(), review.replace(&place, "").into_bytes()));
        files
    };
    let one = reports("1");
    for threads in ["2", "7"] {
        for (one, other) in one.iter().zip(reports(threads)) {
            assert!(*one == other, "{} differs at {threads} threads", one.0);
        }
    }
}

/// Writes a log, audits it, and gives the exit code, what was printed and what was said on standard error.
fn audit_text(log: &str, more: &[&str]) -> (Option<i32>, String, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log.csv");
    std::fs::write(&path, log).unwrap();
    let run = tool()
        .arg("audit")
        .arg(&path)
        .args(more)
        .arg("--out")
        .arg(folder.path())
        .output()
        .unwrap();
    let text = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    (run.status.code(), text(&run.stdout), text(&run.stderr))
}

#[test]
fn where_dates_cannot_be_read_and_answers_are_waited_for_no_rate_is_to_be_believed() {
    let mut log = "message,outcome,sent_at\n".to_owned();
    for number in 0..40 {
        let outcome = if number % 4 == 0 {
            "accepted"
        } else {
            "pending"
        };
        log.push_str(&format!("note {number},{outcome},3/2/2026\n"));
    }
    let (_, review, _) = audit_text(&log, &[]);
    let warning = "Do not believe this rate: 40 of 40 requests have no readable date of sending.";
    assert!(review.contains(warning), "{review}");
    assert!(
        review.contains("the first \"3/2/2026\" in record 1"),
        "{review}"
    );
    let (_, review, _) = audit_text(&log.replace("3/2/2026", "2 Mar 2026"), &[]);
    assert!(!review.contains("Do not believe"), "{review}");
}

#[test]
fn the_review_says_why_records_could_not_be_used() {
    let log = "message,outcome\na,accepted\nb,maybe\nc,maybe\nd,\n";
    let (code, review, _) = audit_text(log, &[]);
    assert_eq!(code, Some(0));
    for words in [
        "2 records: outcome \"maybe\" is none of",
        "1 record: no outcome; where a blank cell means that no answer has come",
    ] {
        assert!(review.contains(words), "{review}");
    }
    // Where none can be used nothing was done.
    let (code, _, said) = audit_text("message,outcome\nb,maybe\nc,maybe\n", &["--quiet"]);
    assert_eq!(code, Some(2));
    assert!(
        said.contains("none of the 2 records of log.csv can be used"),
        "{said}"
    );
    assert!(said.contains("--outcome \"maybe=OUTCOME\""), "{said}");
}

#[test]
fn a_stray_quote_that_swallows_records_is_told_of() {
    let mut log = "message,outcome\nfirst,accepted\n\"a stray quote,ignored\n".to_owned();
    for number in 0..60 {
        log.push_str(&format!("note {number},ignored\n"));
    }
    log.push_str("\"well quoted\",accepted,x\n");
    let (_, review, _) = audit_text(&log, &[]);
    assert!(
        review.contains("the first lines 3 to 64 of log.csv"),
        "{review}"
    );
}

#[test]
fn the_line_of_a_spreadsheet_that_names_the_delimiter_is_no_header() {
    let (code, review, said) =
        audit_text("\u{feff}sep=;\r\nmessage;outcome\r\na;accepted\r\n", &[]);
    assert_eq!(code, Some(0), "{said}");
    assert!(
        review.contains("Read 1 record from log.csv: 1 audited"),
        "{review}"
    );
    let (_, review, _) = audit_text("sep=;\nmessage;outcome\na;what\nb;accepted\n", &[]);
    assert!(review.contains("1 record: outcome \"what\""), "{review}");
}

#[test]
fn a_file_given_twice_and_a_folder_are_refused() {
    for (logs, words) in [
        (
            vec!["fixtures/mail-merge.csv", "./fixtures/mail-merge.csv"],
            "given twice",
        ),
        (
            vec!["fixtures"],
            "a folder; give the files in it, such as fixtures/*.csv",
        ),
    ] {
        let run = tool().arg("audit").args(logs).output().unwrap();
        let said = String::from_utf8_lossy(&run.stderr).into_owned();
        assert!(said.contains(words), "{said}");
        assert_eq!(run.status.code(), Some(2));
    }
}

#[test]
fn what_the_team_s_file_cannot_mean_is_refused_with_what_it_could() {
    let rule = |name: &str| {
        format!(
            "[[rule]]\nname=\"{name}\"\nreason=\"r\"\nfix=\"f\"\ncondition=\"words(message) > 3\"\n"
        )
    };
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("team.toml");
    for (text, words) in [
        (
            "settling = 30\n".to_owned(),
            "line 1: settling is a table: write [settling], and below it such as days = 30",
        ),
        (
            "[rules]\ntoo-long = false\n".to_owned(),
            "line 2: too-long is a table: write [rules.too-long], and below it such as enabled = false",
        ),
        (
            "[rules.wrong-name]\nenable=false\n".to_owned(),
            "did you mean \"enabled\"?",
        ),
        (
            "[rules.too-long]\ninvit=false\n".to_owned(),
            "did you mean \"invite\"?",
        ),
        (
            "[outcomes]\naccepted=\"declined\"\n".to_owned(),
            "keeps its meaning",
        ),
        (rule("week"), "is a column of the reports"),
        (rule("Mine Own"), "is no name for a rule"),
        (rule(""), "is no name for a rule"),
        (
            rule("own").replace("words(message)", "words"),
            "words is a function: write words(text)",
        ),
    ] {
        fs::write(&file, &text).unwrap();
        let mut run = tool();
        run.arg("audit")
            .arg(fixture("mail-merge.csv"))
            .arg("--config")
            .arg(&file);
        let run = run.output().unwrap();
        let said = String::from_utf8_lossy(&run.stderr).into_owned();
        assert!(said.contains(words), "{text}: {said}");
        assert_eq!(run.status.code(), Some(2));
    }
    // A column that a condition names and the log has not may be a slip.
    fs::write(
        &file,
        rule("own").replace("words(message) > 3", "campain == 'x'"),
    )
    .unwrap();
    let (review, _folder) = audit(
        &fixture("mail-merge.csv"),
        &["--config", &file.display().to_string()],
    );
    let said = review.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("did you mean \"campaign\"?"), "{review}");
}

#[test]
fn no_rule_of_the_team_s_has_the_name_of_a_column_beside_the_rules() {
    let (_, folder) = audit(&fixture("mail-merge.csv"), &["--matrix"]);
    let rules = csv::Reader::from_path(folder.path().join("rules.csv")).unwrap();
    let rules: Vec<String> = rules
        .into_records()
        .map(|row| row.unwrap()[0].to_owned())
        .collect();
    let file = folder.path().join("team.toml");
    for report in ["matrix.csv", "weekly.csv", "sourcers.csv"] {
        let mut reader = csv::Reader::from_path(folder.path().join(report)).unwrap();
        for column in reader.headers().unwrap() {
            if rules.iter().any(|rule| rule == column) {
                continue;
            }
            let text = format!(
                "[[rule]]\nname=\"{column}\"\nreason=\"r\"\nfix=\"f\"\ncondition=\"true\"\n"
            );
            fs::write(&file, text).unwrap();
            let run = tool().arg("rules").arg("--config").arg(&file).output();
            let said = String::from_utf8_lossy(&run.unwrap().stderr).into_owned();
            assert!(
                said.contains("is a column of the reports"),
                "{report}, {column}: {said}"
            );
        }
    }
}

#[test]
fn flags_that_would_do_nothing_are_refused() {
    for (arguments, words) in [
        (vec!["check", "hi", "--mutual", "x"], "say a whole number"),
        (
            vec!["check", "hi", "--channel", "sms"],
            "say invite, inmail or email",
        ),
        (vec!["check", "nowhere.csv"], "--file FILE"),
        (
            vec!["audit", "fixtures/mail-merge.csv", "--settling", "-1"],
            "invalid value '-1'",
        ),
        (
            vec!["measure", "m.csv", "--set", "too-long.invite=3"],
            "holds verdicts already",
        ),
        (
            vec!["explain", "generic-not"],
            "in force; did you mean generic-note?",
        ),
        (
            vec![
                "audit",
                "fixtures/mail-merge.csv",
                "--max-hits",
                "generic-not=2",
            ],
            "did you mean generic-note?",
        ),
        (
            vec![
                "audit",
                "fixtures/mail-merge.csv",
                "--outcome",
                "accepted=declined",
            ],
            "keeps its meaning",
        ),
    ] {
        let run = tool().args(&arguments).output().unwrap();
        let said = String::from_utf8_lossy(&run.stderr).into_owned();
        assert!(said.contains(words), "{arguments:?}: {said}");
        assert_eq!(run.status.code(), Some(2));
    }
}

#[test]
fn no_more_threads_are_taken_than_a_machine_can_bear() {
    for threads in ["0", "257", "99999"] {
        let run = tool()
            .args(["audit", "log.csv", "--threads", threads])
            .output();
        let run = run.unwrap();
        let said = String::from_utf8_lossy(&run.stderr).into_owned();
        assert!(said.contains("not in 1..=256"), "{said}");
        assert_eq!(run.status.code(), Some(2));
    }
}

/// The platform's exponentials and logarithms differ in the last digit between processors; with the C library's switch
/// for leaving out newer instructions that shows on one machine. (Where there is no such switch, nothing is shown.)
#[test]
fn reports_are_the_same_on_a_plainer_processor() {
    let log = fixture("team-quarter.csv");
    let reports = |switch: &str| {
        let folder = tempfile::tempdir().unwrap();
        let mut tool = tool();
        tool.env("GLIBC_TUNABLES", switch).arg("audit").arg(&log);
        tool.args(["--quiet", "--no-findings", "--out"])
            .arg(folder.path());
        tool.assert().success();
        all_files(folder.path())
    };
    let plainer = reports("glibc.cpu.hwcaps=-FMA,-FMA4,-AVX2");
    for (one, other) in reports("").iter().zip(&plainer) {
        assert!(one == other, "{} differs on a plainer processor", one.0);
    }
}

fn all_files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            (name, fs::read(entry.path()).unwrap())
        })
        .collect();
    files.sort();
    files
}

/// A demo log at `path`, and without its ids beside it.
fn demo_with_and_without_ids(path: &Path, rows: &str) -> PathBuf {
    let mut tool = tool();
    tool.args(["demo", "--rows", rows, "--out"]).arg(path);
    tool.assert().success();
    let without = path.with_file_name("without.csv");
    let mut reader = csv::Reader::from_path(path).unwrap();
    let mut writer = csv::Writer::from_path(&without).unwrap();
    assert_eq!(&reader.headers().unwrap()[0], "outreach_id");
    writer
        .write_record(reader.headers().unwrap().iter().skip(1))
        .unwrap();
    for record in reader.records() {
        writer.write_record(record.unwrap().iter().skip(1)).unwrap();
    }
    writer.flush().unwrap();
    without
}

/// What the regression came to, the trial on tenths of the log included.
fn model(folder: &tempfile::TempDir) -> serde_json::Value {
    summary(folder)["model"].clone()
}

#[test]
fn a_log_in_pieces_gives_the_figures_of_the_whole() {
    let folder = tempfile::tempdir().unwrap();
    let with = folder.path().join("whole.csv");
    let without = demo_with_and_without_ids(&with, "3000");
    for whole in [with, without] {
        let mut reader = csv::Reader::from_path(&whole).unwrap();
        let header = reader.headers().unwrap().clone();
        let mut pieces: Vec<_> = (0..3)
            .map(|piece| {
                csv::Writer::from_path(folder.path().join(format!("{piece}.csv"))).unwrap()
            })
            .collect();
        pieces
            .iter_mut()
            .for_each(|piece| piece.write_record(&header).unwrap());
        for (number, record) in reader.records().enumerate() {
            pieces[number / 1100]
                .write_record(&record.unwrap())
                .unwrap();
        }
        pieces.iter_mut().for_each(|piece| piece.flush().unwrap());
        let (_, one) = audit(&whole, &[]);
        let paths = ["1.csv", "2.csv"].map(|name| folder.path().join(name).display().to_string());
        let (_, three) = audit(&folder.path().join("0.csv"), &[&paths[0], &paths[1]]);
        for name in ["rules.csv", "sourcers.csv", "weekly.csv", "templates.csv"] {
            assert_eq!(file(&one, name), file(&three, name), "{name}");
        }
        assert_eq!(model(&one), model(&three));
        assert!(model(&one)["check"]["area"].as_f64().unwrap() > 0.6);
    }
}

#[test]
fn a_matrix_gives_the_same_figures_without_any_text() {
    let log = tempfile::tempdir().unwrap();
    let with = log.path().join("log.csv");
    let without = demo_with_and_without_ids(&with, "4000");
    for log in [with, without] {
        let (_, full) = audit(&log, &["--matrix"]);
        let shared = tempfile::tempdir().unwrap();
        let mut measure = tool();
        measure
            .arg("measure")
            .arg(full.path().join("matrix.csv"))
            .arg("--out")
            .arg(shared.path());
        measure.assert().success();
        for name in ["rules.csv", "sourcers.csv", "weekly.csv"] {
            assert_eq!(file(&full, name), file(&shared, name), "{name}");
        }
        assert_eq!(model(&full), model(&shared));
        let without_example = |folder| {
            let text = file(folder, "templates.csv");
            let mut reader = csv::Reader::from_reader(text.as_bytes());
            let rows = reader
                .records()
                .map(|row| row.unwrap().iter().take(9).collect::<Vec<_>>().join("|"));
            rows.collect::<Vec<_>>()
        };
        assert_eq!(without_example(&full), without_example(&shared));
        assert!(without_example(&full).len() > 10);
    }
}

#[test]
fn standard_input_is_a_log_too() {
    let text = fs::read(fixture("awkward-text.csv")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut tool = tool();
    tool.args(["audit", "-", "--quiet", "--out"])
        .arg(folder.path())
        .write_stdin(text);
    tool.assert().success().stdout("");
    assert_eq!(summary(&folder)["logs"], serde_json::json!(["stdin"]));
    assert_eq!(summary(&folder)["totals"]["audited"], 6);
}

#[test]
fn json_is_the_summary() {
    let (printed, folder) = audit(&fixture("duplicates.csv"), &["--json"]);
    assert_eq!(printed, file(&folder, "summary.json"));
}

#[test]
fn errors_name_the_place_and_the_remedy_and_write_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log.csv");
    let out = folder.path().join("out");
    let fails = |text: &[u8], more: &[&str], expected: &str| {
        fs::write(&log, text).unwrap();
        let mut tool = tool();
        tool.arg("audit")
            .arg(&log)
            .arg("--out")
            .arg(&out)
            .args(more);
        let output = tool.output().unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{errors}");
        assert!(errors.contains(expected), "{errors}");
        assert!(!out.join("rules.csv").exists());
    };
    fails(
        b"Name,Sent\n",
        &[],
        "log.csv: no column for the note; found \"Name\", \"Sent\"; name it with --map message=COLUMN",
    );
    fails(b"message\n", &[], "no column for what became of it");
    fails(b"", &[], "log.csv: empty");
    fails(b"m\0e\0", &[], "NUL");
    fails(b"PK\x03\x04", &[], "Excel");
    fails(b"message,outcome\n", &["--map", "mesage=x"], "message");
    fails(b"message,outcome\n", &["--off", "to-long"], "too-long");
    fails(
        b"message,outcome\n",
        &["--set", "too-long.invites=3"],
        "invite",
    );
    fails(b"message,outcome\n", &["--as-of", "3/4/26"], "--as-of");
    tool().args(["audit", "no-such-log.csv"]).assert().code(2);
}

#[test]
fn a_gate_that_fails_is_exit_code_1_with_the_reports_written() {
    let folder = tempfile::tempdir().unwrap();
    let gate = |gate: &[&str]| {
        let mut tool = tool();
        tool.arg("audit")
            .arg(fixture("ragged-rows.csv"))
            .arg("--out")
            .arg(folder.path())
            .args(gate);
        tool.output().unwrap()
    };
    assert_eq!(gate(&["--max-rejected", "3"]).status.code(), Some(0));
    let failed = gate(&["--max-rejected", "2"]);
    assert_eq!(failed.status.code(), Some(1));
    assert!(
        String::from_utf8_lossy(&failed.stderr).contains("3 records cannot be used; the gate is 2")
    );
    assert!(folder.path().join("rules.csv").exists());
    assert_eq!(gate(&["--max-hits", "blank-note=0"]).status.code(), Some(0));
    assert_eq!(
        gate(&["--max-hits", "no-such-rule=0"]).status.code(),
        Some(2)
    );
}

#[test]
fn a_mail_merge_to_200_people_is_one_template() {
    let (_, folder) = audit(&fixture("mail-merge.csv"), &[]);
    let templates = file(&folder, "templates.csv");
    let mut reader = csv::Reader::from_reader(templates.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 1, "{templates}");
    assert_eq!(&rows[0][1], "200");
    assert!(
        rows[0][8].split("; ").any(|rule| rule == "mass-blast"),
        "{templates}"
    );
    let example = &rows[0][9];
    for personal in ["Aino", "Vantor", "Nurse", "Analyst", "Korhonen"] {
        assert!(!example.contains(personal), "{example}");
    }
}

#[test]
fn catalogue_explain_and_demo_speak() {
    let rules = tool().args(["rules", "--width", "100"]).output().unwrap();
    let rules = String::from_utf8(rules.stdout).unwrap();
    assert!(rules.contains("blank-note") && rules.contains("closed-network"));
    let explained = tool()
        .args(["explain", "too-long", "--set", "too-long.invite=200"])
        .output()
        .unwrap();
    let explained = String::from_utf8(explained.stdout).unwrap();
    assert!(
        explained.contains("200") && explained.contains("This Is Why I Didn't Accept"),
        "{explained}"
    );
    let wrong = tool().args(["explain", "to-long"]).output().unwrap();
    assert_eq!(wrong.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("too-long"));
    let demo = tool()
        .args(["demo", "--rows", "50", "--out", "-"])
        .output()
        .unwrap();
    assert_eq!(
        csv::Reader::from_reader(demo.stdout.as_slice())
            .records()
            .count(),
        50
    );
    assert!(String::from_utf8_lossy(&demo.stderr).contains("odds ratio"));
}

#[cfg(unix)]
#[test]
fn a_run_that_is_stopped_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("demo.csv");
    let reports = folder.path().join("reports");
    let demo = tool()
        .args(["demo", "--rows", "60000", "--out"])
        .arg(&log)
        .output();
    assert!(demo.unwrap().status.success());
    let run = std::process::Command::new(assert_cmd::cargo::cargo_bin("outreach-audit"))
        .arg("audit")
        .arg(&log)
        .arg("--out")
        .arg(&reports)
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    // The first file is opened when the reading begins.
    while !reports.is_dir() || fs::read_dir(&reports).unwrap().next().is_none() {
        std::thread::yield_now();
    }
    let stopped = std::process::Command::new("kill")
        .args(["-INT", &run.id().to_string()])
        .status();
    assert!(stopped.unwrap().success());
    let output = run.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("stopped; no report was changed"));
    assert_eq!(fs::read_dir(&reports).unwrap().count(), 0);
}
