//! The figures other things equal, end to end: against a real log whose figures are known, and on logs that have little to
//! tell or tell it twice.

use assert_cmd::Command;
use std::collections::HashMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

type Row = HashMap<String, String>;

fn rows(path: &Path) -> Vec<Row> {
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

/// The reports on a log, or on a matrix, under some flags: the rules and the whole summary.
fn reports(command: &str, log: &Path, flags: &[&str]) -> (Vec<Row>, serde_json::Value) {
    let out = tempfile::tempdir().unwrap();
    let mut tool = Command::cargo_bin("outreach-audit").unwrap();
    tool.arg(command).arg(log).arg("--out").arg(out.path());
    tool.args(flags).arg("--quiet").assert().success();
    let json = std::fs::read(out.path().join("summary.json")).unwrap();
    let text = String::from_utf8(json.clone()).unwrap();
    assert!(!text.contains("NaN") && !text.contains("inf"));
    (
        rows(&out.path().join("rules.csv")),
        serde_json::from_slice(&json).unwrap(),
    )
}

fn of<'r>(rows: &'r [Row], column: &str, value: &str) -> &'r Row {
    let found = rows.iter().find(|row| row[column] == value);
    found.unwrap_or_else(|| panic!("no {value} in {column}"))
}

fn close(found: &Row, ours: &str, expected: f64, tolerance: f64) {
    let figure: f64 = found[ours].parse().unwrap_or(f64::NAN);
    assert!(
        (figure - expected).abs() <= tolerance * expected.abs(),
        "{}: {ours} is {figure}, not {expected}",
        found["rule"]
    );
}

/// The log of Random Acts of Pizza (see `tests/team.rs`), where there is one.
fn pizza(flags: &[&str]) -> Option<(PathBuf, Vec<Row>, serde_json::Value)> {
    let Some(reference) = std::env::var_os("OUTREACH_AUDIT_REFERENCE").map(PathBuf::from) else {
        println!("skipped: OUTREACH_AUDIT_REFERENCE names no folder with the reference log");
        return None;
    };
    let config = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/raop/outreach-audit.toml");
    // Every request has a sender of its own there, which these figures do not ask for and the weekly report does.
    let text = std::fs::read_to_string(config).unwrap();
    let text = text.replace("sourcer = \"sender\"\nrecipient_name = \"recipient\"\n", "");
    assert!(!text.contains("sourcer"));
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("team.toml");
    std::fs::write(&config, text).unwrap();
    let mut all = vec!["--no-findings", "--config", config.to_str().unwrap()];
    all.extend(flags);
    // The catalogue's own rules are switched off: the figures known are of thirteen.
    let off = catalogue();
    all.extend(off.iter().flat_map(|rule| ["--off", rule]));
    let (rules, summary) = reports("audit", &reference.join("data/raop.csv"), &all);
    Some((reference.join("oracle"), rules, summary))
}

#[test]
fn a_real_log_by_month() {
    let Some((oracle, rules, _)) = pizza(&["--strata", "month"]) else {
        return;
    };
    for expected in &rows(&oracle.join("raop_mh_by_month.csv")) {
        let found = of(&rules, "rule", &expected["rule"]);
        let number = |column: &str| expected[column].parse::<f64>().unwrap();
        for (ours, theirs) in [
            ("mh_odds_ratio", "mh_or"),
            ("mh_low", "mh_lo"),
            ("mh_high", "mh_hi"),
            ("homogeneity_p", "bd_tarone_p"),
            ("strata", "informative_strata"),
        ] {
            close(found, ours, number(theirs), 1e-9);
        }
        let skipped = number("strata") - number("informative_strata");
        close(found, "strata_skipped", skipped, 0.0);
    }
}

/// All rules, nothing held equal: what another package made of the same columns.
#[test]
fn a_real_log_by_regression() {
    let flags = ["--strata", "none", "--plain-likelihood"];
    let Some((oracle, rules, summary)) = pizza(&flags) else {
        return;
    };
    let records = rows(&oracle.join("raop_logit_rules.csv"));
    for expected in records.iter().filter(|row| row["term"] != "const") {
        let found = of(&rules, "rule", &expected["term"]);
        let number = |column: &str| expected[column].parse::<f64>().unwrap();
        close(found, "adjusted_odds_ratio", number("OR"), 1e-6);
        close(found, "adjusted_low", number("OR_lo"), 1e-6);
        close(found, "adjusted_high", number("OR_hi"), 1e-6);
    }
    let model = &summary["model"];
    assert_eq!(
        (&model["columns"], &model["converged"]),
        (&14.into(), &true.into())
    );
    let likelihood = model["log_likelihood"].as_f64().unwrap();
    assert!((likelihood / -3_019.769_661_376_235_5 - 1.0).abs() < 1e-9);
}

/// The made-up quarter by another package (`tests/figures/quarter.py`): senders and months held equal, no penalty.
#[test]
fn the_quarter_by_another_package() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let log = root.join("fixtures/team-quarter.csv");
    let flags = [
        "--no-findings",
        "--plain-likelihood",
        "--off",
        "generic-note",
    ];
    let (rules, summary) = reports("audit", &log, &flags);
    let known = rows(&root.join("tests/figures/quarter.csv"));
    for expected in &known {
        let found = of(&rules, "rule", &expected["rule"]);
        for (ours, theirs) in [
            ("adjusted_odds_ratio", "odds_ratio"),
            ("adjusted_low", "low"),
            ("adjusted_high", "high"),
            ("accepts_lost", "lost"),
            ("accepts_lost_low", "lost_low"),
            ("accepts_lost_high", "lost_high"),
        ] {
            close(found, ours, expected[theirs].parse().unwrap(), 1e-6);
        }
    }
    let fitted = rules
        .iter()
        .filter(|row| !row["adjusted_odds_ratio"].is_empty());
    assert_eq!(fitted.count(), known.len());
    let shared = rules
        .iter()
        .filter_map(|row| row["accepts_lost_shared"].parse::<f64>().ok());
    let whole = summary["model"]["fixable"].as_f64().unwrap();
    assert!((shared.sum::<f64>() / whole - 1.0).abs() < 1e-12);
    // So do each sender's, and the senders add up to the team.
    let mut team = 0.0;
    for sender in summary["sourcers"].as_array().unwrap() {
        let parts = sender["fix_first"].as_array().unwrap();
        let parts: Vec<f64> = (parts.iter())
            .map(|part| part["accepts_lost_shared"].as_f64().unwrap())
            .collect();
        assert!(parts.is_sorted_by(|one, other| one >= other), "{sender}");
        let own = sender["fixable"].as_f64().unwrap();
        assert!((parts.iter().sum::<f64>() - own).abs() < 1e-9, "{sender}");
        team += own;
    }
    assert!((team - whole).abs() < 1e-9);
}

/// By month and without a penalty: months that say nothing are left out and counted, and there is a fit.
#[test]
fn a_real_log_by_month_and_regression() {
    let flags = ["--strata", "month", "--plain-likelihood"];
    let Some((_, rules, summary)) = pizza(&flags) else {
        return;
    };
    assert_eq!(summary["model"]["converged"], true);
    assert!(summary["model"]["left_out"].as_u64().unwrap() > 0);
    assert!(has(of(&rules, "rule", "gratitude")).contains(&"accepts_lost"));
}

fn catalogue() -> Vec<String> {
    let rules = rows(&Path::new(env!("CARGO_MANIFEST_DIR")).join("reports/team-quarter/rules.csv"));
    rules.into_iter().map(|row| row["rule"].clone()).collect()
}

/// A matrix of rules a, b, c. Each row is sender, month, outcome, verdicts (`1`, `0` or blank each) and how often.
fn matrix(rows: &[(&str, u32, &str, [&str; 3], usize)]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("matrix.csv");
    let mut text =
        "outreach_id,file,record,sourcer,campaign,sent_at,outcome,settled,template_id,a,b,c\n"
            .to_owned();
    let mut id = 0;
    for (sender, month, outcome, [a, b, c], times) in rows {
        for _ in 0..*times {
            id += 1;
            writeln!(
                text,
                "{id},,,{sender},,2026-{month:02}-10,{outcome},,,{a},{b},{c}"
            )
            .unwrap();
        }
    }
    std::fs::write(&path, text).unwrap();
    (folder, path)
}

const FIGURES: [&str; 8] = [
    "mh_odds_ratio",
    "mh_low",
    "mh_high",
    "homogeneity_p",
    "adjusted_odds_ratio",
    "adjusted_low",
    "adjusted_high",
    "accepts_lost",
];

/// Which of the figures a rule has.
fn has(row: &Row) -> Vec<&'static str> {
    for column in FIGURES {
        let cell = &row[column];
        assert!(
            cell.is_empty() || cell.parse::<f64>().unwrap().is_finite(),
            "{cell}"
        );
    }
    FIGURES
        .into_iter()
        .filter(|column| !row[*column].is_empty())
        .collect()
}

#[test]
fn a_confounded_rule_turns_around() {
    // Ana's requests do well and trip the rule often; within each sender those that trip it do worse.
    let (_folder, path) = matrix(&[
        ("Ana", 1, "accepted", ["1", "0", ""], 480),
        ("Ana", 1, "ignored", ["1", "0", ""], 320),
        ("Ana", 1, "accepted", ["0", "0", ""], 80),
        ("Ana", 1, "ignored", ["0", "0", ""], 20),
        ("Ben", 1, "accepted", ["1", "0", ""], 5),
        ("Ben", 1, "ignored", ["1", "0", ""], 95),
        ("Ben", 1, "accepted", ["0", "0", ""], 160),
        ("Ben", 1, "ignored", ["0", "0", ""], 640),
    ]);
    let (rules, summary) = reports("measure", &path, &[]);
    let a = of(&rules, "rule", "a");
    let number = |column: &str| a[column].parse::<f64>().unwrap();
    assert!(number("odds_ratio_low") > 1.0);
    assert!(number("mh_high") < 1.0 && number("adjusted_high") < 1.0);
    assert_eq!(
        (a["turns_around"].as_str(), a["strata"].as_str()),
        ("yes", "2")
    );
    assert!(number("accepts_lost_low") > 0.0);
    // One rule alone: its part is the whole.
    assert!((number("accepts_lost") - number("accepts_lost_shared")).abs() < 1e-9);
    let lost: f64 = (0..2)
        .map(|s| summary["sourcers"][s]["accepts_lost"][0].as_f64().unwrap())
        .sum();
    assert!((lost - number("accepts_lost")).abs() < 1e-9);
    // By the crude table it does not hurt, so nobody is sent to it first.
    assert_eq!(summary["sourcers"][0]["top_rule"], serde_json::Value::Null);
    assert_eq!(summary["model"]["never_hit"], serde_json::json!(["b"]));
    assert_eq!(summary["model"]["never_judged"], serde_json::json!(["c"]));
    assert!(has(of(&rules, "rule", "b")).is_empty());
    let (rules, _) = reports("measure", &path, &["--strata", "none"]);
    assert_eq!(of(&rules, "rule", "a")["turns_around"], "no");
    // A rule that goes with more acceptances for all is nobody's to look at first.
    let (_, summary) = reports("measure", &path, &["--strata", "none"]);
    assert_eq!(summary["sourcers"][0]["top_rule"], serde_json::Value::Null);
}

#[test]
fn a_rule_told_twice_is_dropped_and_named() {
    let (_folder, path) = matrix(&[
        ("Ana", 1, "accepted", ["1", "1", "0"], 10),
        ("Ana", 1, "ignored", ["1", "1", "1"], 30),
        ("Ben", 2, "accepted", ["0", "0", "1"], 20),
        ("Ben", 2, "ignored", ["0", "0", "0"], 20),
        ("Ben", 2, "ignored", ["", "", "0"], 5),
        ("Ana", 2, "accepted", ["0", "0", "0"], 5),
        ("Ana", 2, "accepted", ["1", "1", "0"], 2),
        ("Ana", 2, "ignored", ["0", "0", "0"], 3),
    ]);
    let (rules, summary) = reports("measure", &path, &[]);
    assert!(has(of(&rules, "rule", "a")).contains(&"adjusted_odds_ratio"));
    assert!(!has(of(&rules, "rule", "b")).contains(&"adjusted_odds_ratio"));
    let aliased = serde_json::json!(["b", "b unknown"]);
    assert_eq!(summary["model"]["aliased"], aliased);
    let notes = summary["notes"].to_string();
    assert!(notes.contains("other things equal for b:"), "{notes}");
}

#[test]
fn where_nothing_can_be_told_there_is_no_figure() {
    let all_hit = [
        ("Ana", 1, "accepted", ["1", "", "1"], 3),
        ("Ana", 1, "ignored", ["1", "", "1"], 4),
    ];
    let nobody = [
        ("Ana", 1, "ignored", ["1", "0", "1"], 3),
        ("Ben", 1, "ignored", ["0", "0", ""], 4),
    ];
    let everybody = [
        ("Ana", 1, "accepted", ["1", "0", "1"], 3),
        ("Ben", 1, "accepted", ["0", "0", ""], 4),
    ];
    let waiting = [("Ana", 1, "pending", ["1", "0", "1"], 3)];
    for (rows, missing) in [
        (&all_hit[..], None),
        (&nobody, Some("nothing was accepted")),
        (&everybody, Some("everything was accepted")),
        (&waiting, Some("nothing is settled")),
        (&[], Some("nothing is settled")),
    ] {
        let (_folder, path) = matrix(rows);
        for flags in [&[][..], &["--plain-likelihood"], &["--strata", "none"]] {
            let (rules, summary) = reports("measure", &path, flags);
            for row in &rules {
                assert_eq!(has(row), [""; 0], "{} of {rows:?}", row["rule"]);
            }
            assert_eq!(summary["model"]["missing"], serde_json::json!(missing));
        }
    }
}

#[test]
fn a_separating_rule_needs_the_penalty() {
    // Nothing with a hit was accepted.
    let (_folder, path) = matrix(&[
        ("", 1, "ignored", ["1", "0", "0"], 9),
        ("", 1, "ignored", ["1", "1", "0"], 9),
        ("", 1, "accepted", ["0", "1", "0"], 8),
        ("", 1, "ignored", ["0", "0", "0"], 9),
        ("", 1, "accepted", ["0", "0", "0"], 7),
    ]);
    let (rules, summary) = reports("measure", &path, &[]);
    assert!(has(of(&rules, "rule", "a")).contains(&"adjusted_odds_ratio"));
    assert_eq!(summary["model"]["missing"], serde_json::Value::Null);
    let (rules, summary) = reports("measure", &path, &["--plain-likelihood"]);
    assert!(has(of(&rules, "rule", "a")).is_empty());
    let missing = summary["model"]["missing"].as_str().unwrap();
    assert!(
        missing.contains("no summit") && missing.contains("--plain-likelihood"),
        "{missing}"
    );
    assert_eq!(summary["model"]["converged"], false);
}

#[test]
fn single_senders_are_taken_for_one() {
    let names: Vec<String> = (0..40).map(|i| format!("s{i}")).collect();
    let rows: Vec<_> = (0..40)
        .map(|i| {
            let outcome = if i % 3 == 0 { "accepted" } else { "ignored" };
            (
                names[i].as_str(),
                1,
                outcome,
                [if i % 2 == 0 { "1" } else { "0" }, "0", ""],
                1,
            )
        })
        .collect();
    let (_folder, path) = matrix(&rows);
    let (rules, summary) = reports("measure", &path, &[]);
    assert_eq!(summary["model"]["senders_sharing"], 39);
    let a = of(&rules, "rule", "a");
    assert_eq!(
        (a["strata"].as_str(), a["strata_skipped"].as_str()),
        ("0", "40")
    );
    assert!(has(a).contains(&"adjusted_odds_ratio"));
}

#[test]
fn strata_are_refused_with_the_words_that_are_known() {
    let (_folder, path) = matrix(&[]);
    let mut tool = Command::cargo_bin("outreach-audit").unwrap();
    let output = tool
        .arg("measure")
        .arg(&path)
        .args(["--strata", "week"])
        .output()
        .unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(
        errors.contains("--strata week: say sender,month or sender or month or none"),
        "{errors}"
    );
}

/// A matrix of senders of forty outreach each, half of them hit, on whom the hits work twice as well with every other sender
/// and half as well with the rest.
fn uneven_senders(senders: usize) -> String {
    let mut matrix =
        "outreach_id,sourcer,sent_at,outcome,settled,template_id,role-pitch\n".to_owned();
    for sender in 0..senders {
        for place in 0..40 {
            let hit = place % 2;
            let likely = match (hit, sender % 2) {
                (0, _) => 10,
                (_, 0) => 16,
                _ => 4,
            };
            let outcome = if place / 2 < likely {
                "accepted"
            } else {
                "ignored"
            };
            writeln!(
                matrix,
                "{sender}-{place},S{sender:02},2026-03-02,{outcome},1,,{hit}"
            )
            .unwrap();
        }
    }
    matrix
}

#[test]
fn intervals_by_sender_are_wider_where_senders_differ_and_need_many() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("matrix.csv");
    let measured = |senders: usize| {
        std::fs::write(&path, uneven_senders(senders)).unwrap();
        let (rules, summary) = reports("measure", &path, &[]);
        assert_eq!(summary["model"]["sender_clusters"], senders);
        rules
            .into_iter()
            .find(|rule| rule["rule"] == "role-pitch")
            .unwrap()
    };
    let many = measured(40);
    let figure = |column: &str| many[column].parse::<f64>().unwrap();
    assert!(figure("adjusted_sender_low") < 0.85 * figure("adjusted_low"));
    assert!(figure("adjusted_sender_high") > 1.15 * figure("adjusted_high"));
    let few = measured(6);
    assert!(!few["adjusted_low"].is_empty() && few["adjusted_sender_low"].is_empty());
}

/// The counts of published experiments (see `tests/figures/published_experiments.csv`) as a matrix: whether a request had a
/// note of its own, each experiment a sender.
fn experiments() -> String {
    let published =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/figures/published_experiments.csv");
    let mut matrix = "outreach_id,sourcer,outcome,settled,template_id,own-note\n".to_owned();
    for (number, row) in rows(&published)
        .iter()
        .enumerate()
        .filter(|(number, _)| *number != 1)
    {
        for (hit, arm) in [(1, "with"), (0, "without")] {
            let count = |what: &str| row[&format!("{arm}_{what}")].parse::<usize>().unwrap();
            for place in 0..count("sent") {
                let outcome = if place < count("accepted") {
                    "accepted"
                } else {
                    "ignored"
                };
                let sender = &row["experiment"];
                writeln!(matrix, "{number}-{hit}-{place},{sender},{outcome},1,,{hit}").unwrap();
            }
        }
    }
    matrix
}

#[test]
fn experiments_that_disagree_are_said_to() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("matrix.csv");
    std::fs::write(&path, experiments()).unwrap();
    let mut tool = Command::cargo_bin("outreach-audit").unwrap();
    tool.arg("measure")
        .arg(&path)
        .args(["--strata", "sender", "--width", "300"]);
    let run = tool.arg("--out").arg(folder.path()).output().unwrap();
    let review = String::from_utf8(run.stdout).unwrap();
    let said = "own-note: in 2 of 5 senders clearly with more acceptances, in 1 clearly with fewer (false alarms <0.1%).";
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words(&review).contains(said), "{review}");
    let rules = rows(&folder.path().join("rules.csv"));
    // By statsmodels; see tests/figures/mantel_haenszel.csv.
    close(&rules[0], "mh_odds_ratio", 1.174_216_027_874_564_6, 1e-9);
    close(
        &rules[0],
        "homogeneity_p",
        1.438_232_450_175_442_2e-10,
        1e-6,
    );
    assert!(
        rules[0]["homogeneity_q"].parse::<f64>().unwrap() < 1e-9 && rules[0]["uneven"] == "yes"
    );
    let json = std::fs::read_to_string(folder.path().join("summary.json")).unwrap();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let rule = &json["rules"][0];
    assert_eq!(
        (&rule["rule"], &rule["uneven"]),
        (&"own-note".into(), &true.into())
    );
    assert_eq!(
        (&rule["strata_above"], &rule["strata_below"]),
        (&2.into(), &1.into())
    );
}

#[test]
fn intervals_by_template_are_wider_where_templates_differ() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("matrix.csv");
    // What senders were is now what templates are, all of one sender.
    let matrix = |templates: usize, together: bool| {
        let text = uneven_senders(templates);
        let rows = text.lines().skip(1).enumerate().map(|(number, line)| {
            let cells: Vec<&str> = line.split(',').collect();
            let template = if together {
                cells[1].to_owned()
            } else {
                format!("t{number}")
            };
            format!(
                "{},Ida,{},{},1,{template},{}\n",
                cells[0], cells[2], cells[3], cells[6]
            )
        });
        let rows: String = rows.collect();
        std::fs::write(&path, format!("{}\n{rows}", text.lines().next().unwrap())).unwrap();
        let (rules, summary) = reports("measure", &path, &[]);
        let rule = rules
            .into_iter()
            .find(|rule| rule["rule"] == "role-pitch")
            .unwrap();
        (
            rule,
            summary["model"]["template_clusters"].as_u64().unwrap(),
        )
    };
    let ends = |rule: &Row| {
        ["adjusted_template_low", "adjusted_template_high"].map(|c| rule[c].parse::<f64>().ok())
    };
    let (many, clusters) = matrix(40, true);
    assert_eq!(clusters, 40);
    let [low, high] = ends(&many).map(Option::unwrap);
    assert!(low < 0.85 * many["adjusted_low"].parse::<f64>().unwrap());
    assert!(high > 1.15 * many["adjusted_high"].parse::<f64>().unwrap());
    // Each text sent once: as wide as the model's own, nearly.
    let (single, clusters) = matrix(40, false);
    assert_eq!(clusters, 1600);
    let [low, high] = ends(&single).map(Option::unwrap);
    assert!((low / single["adjusted_low"].parse::<f64>().unwrap() - 1.0).abs() < 0.02);
    assert!((high / single["adjusted_high"].parse::<f64>().unwrap() - 1.0).abs() < 0.02);
    let (few, clusters) = matrix(6, true);
    assert_eq!((clusters, ends(&few)), (6, [None, None]));
}

#[test]
fn a_rule_that_alone_tells_who_accepts_has_a_finite_odds_ratio() {
    let hit = |yes: bool| if yes { "1" } else { "0" };
    let rows = (0..200).map(|i| {
        let verdicts = [i % 10 < 3, i * 7 % 11 < 3, i * 5 % 13 < 3].map(hit);
        let outcome = if verdicts[0] == "1" {
            "accepted"
        } else {
            "ignored"
        };
        (
            ["s0", "s1", "s2"][i % 3],
            1 + i as u32 / 3 % 2,
            outcome,
            verdicts,
            1,
        )
    });
    let (_folder, path) = matrix(&rows.collect::<Vec<_>>());
    let (rules, summary) = reports("measure", &path, &[]);
    // It takes a hundred steps to get there.
    assert_eq!(summary["model"]["converged"], true);
    // By tests/oracle/separated.py.
    for (rule, expected) in [("a", 3_141.216_736_437), ("b", 1.461_850_491)] {
        let found: f64 = of(&rules, "rule", rule)["adjusted_odds_ratio"]
            .parse()
            .unwrap();
        assert!((found / expected - 1.0).abs() < 1e-6, "{rule}: {found}");
    }
}
