//! What exports of other tools bring: dates for outcomes, dates that can be read in two ways, UTF-16.

use assert_cmd::Command;
use std::fs;
use std::path::Path;

const EXPORT: &str = "Text;Connected At;Sent On;Recruiter
Ana, your talk on kilns helped us. How do you fire the shelves?;14/3/2026;3/2/2026;Bo
Let us connect;;13/2/2026;Bo
Hi Cy, let us connect;;20/4/2026;Bo
Hi Di, I saw your post on vents;2/5/2026;21/4/2026;Bo
";

const ITS_COLUMNS: [&str; 12] = [
    "--map",
    "message=Text",
    "--map",
    "outcome=Connected At",
    "--map",
    "responded_at=Connected At",
    "--map",
    "sent_at=Sent On",
    "--map",
    "sourcer=Recruiter",
    "--out",
    "out",
];

/// A folder with a log.
fn logged(log: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("log.csv"), log).unwrap();
    folder
}

/// Runs the tool in `folder`: exit code, standard output, standard error.
fn run(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut tool = Command::cargo_bin("outreach-audit").expect("the binary is built");
    let output = tool.current_dir(folder).args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (
        output.status.code(),
        text(output.stdout),
        text(output.stderr),
    )
}

fn audited(folder: &Path, more: &[&str]) -> serde_json::Value {
    let arguments = [&["audit", "log.csv"], &ITS_COLUMNS[..], more].concat();
    let (code, _, errors) = run(folder, &arguments);
    assert_eq!(code, Some(0), "{errors}");
    serde_json::from_str(&fs::read_to_string(folder.join("out/summary.json")).unwrap()).unwrap()
}

const FILLED: [&str; 4] = ["--outcome", "*=accepted", "--outcome", "=pending"];

#[test]
fn a_date_of_acceptance_is_an_acceptance_on_that_day() {
    let folder = logged(EXPORT);
    let more = [&FILLED[..], &["--dates", "day-first", "--matrix"]].concat();
    let summary = audited(folder.path(), &more);
    // Seen from the second of May: what was sent on the third and on the 13th of February is settled.
    assert_eq!(summary["options"]["as_of"], "2026-05-02");
    assert_eq!(summary["totals"]["settled"], 2);
    assert_eq!(summary["totals"]["accepted"], 1);
    assert_eq!(summary["totals"]["unsettled"], 2);
    assert_eq!(summary["totals"]["undated"], 0);
    // The matrix says the days so that everybody reads them alike, and gives the same figures.
    let (code, _, errors) = run(
        folder.path(),
        &["measure", "out/matrix.csv", "--out", "again"],
    );
    assert_eq!(code, Some(0), "{errors}");
    let of = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    assert_eq!(of("out/rules.csv"), of("again/rules.csv"));
    assert_eq!(of("out/weekly.csv"), of("again/weekly.csv"));
}

#[test]
fn what_stands_for_a_blank_cell_is_no_acceptance() {
    let folder = logged("message,outcome\na,2026-03-02\nb,n/a\nc,-\nd,false\ne,None\n");
    let arguments = [&["audit", "log.csv", "--out", "out"], &FILLED[..]].concat();
    let (code, shown, errors) = run(folder.path(), &arguments);
    assert_eq!(code, Some(0), "{errors}");
    assert!(
        shown.contains("1 accepted, 0 declined, 0 ignored, 0 withdrawn, 4 pending"),
        "{shown}"
    );
    // Unsaid, what a blank means is not guessed either.
    let (_, shown, _) = run(folder.path(), &arguments[..6]);
    assert!(
        shown.contains("1 audited + 0 duplicates + 4 rejected"),
        "{shown}"
    );
}

#[test]
fn dates_are_read_by_the_order_that_the_team_says_and_never_guessed() {
    let folder = logged(EXPORT);
    assert_eq!(audited(folder.path(), &FILLED)["totals"]["undated"], 4);
    let month_first = [&FILLED[..], &["--dates", "month-first"]].concat();
    // No month is the 13th, the 20th or the 21st.
    assert_eq!(audited(folder.path(), &month_first)["totals"]["undated"], 3);
    let team = "[reading]\ndates = \"day-first\"\n\n[outcomes]\n\"*\" = \"accepted\"\n\"\" = \"pending\"\n";
    fs::write(folder.path().join("outreach-audit.toml"), team).unwrap();
    assert_eq!(audited(folder.path(), &[])["totals"]["undated"], 0);
    fs::write(
        folder.path().join("outreach-audit.toml"),
        "[reading]\ndates = \"dayfirst\"\n",
    )
    .unwrap();
    let (code, _, errors) = run(folder.path(), &["audit", "log.csv"]);
    assert_eq!(code, Some(2));
    assert!(
        errors.contains("line 2: no order of dates \"dayfirst\"; did you mean \"day-first\"?"),
        "{errors}"
    );
}

#[test]
fn a_date_where_an_outcome_should_be_is_told_what_to_do_with() {
    let folder = logged(EXPORT);
    let arguments = [&["audit", "log.csv"], &ITS_COLUMNS[..]].concat();
    let (code, _, errors) = run(folder.path(), &arguments);
    assert_eq!(code, Some(2));
    assert!(errors.contains("none of the 4 records"), "{errors}");
    let rejects = fs::read_to_string(folder.path().join("out/rejects.csv")).unwrap();
    assert!(rejects.contains("*=accepted"), "{rejects}");
    assert!(
        rejects.contains("where a blank cell means that no answer has come"),
        "{rejects}"
    );
}

#[test]
fn unicode_text_of_spreadsheets_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let text = "message\toutcome\nHi Zoë, your talk on kilns 🙂 helped\taccepted\nHi\tignored\n";
    for (name, little) in [("little.txt", true), ("big.txt", false)] {
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        let bytes = units.flat_map(|unit: u16| match little {
            true => unit.to_le_bytes(),
            false => unit.to_be_bytes(),
        });
        let path = folder.path().join(name);
        fs::write(&path, bytes.collect::<Vec<u8>>()).unwrap();
        let (code, _, errors) = run(folder.path(), &["audit", name, "--out", "out", "--matrix"]);
        assert_eq!(code, Some(0), "{errors}");
        let summary = fs::read_to_string(folder.path().join("out/summary.json")).unwrap();
        let summary: serde_json::Value = serde_json::from_str(&summary).unwrap();
        assert_eq!(summary["totals"]["audited"], 2, "{name}");
        assert_eq!(summary["totals"]["accepted"], 1, "{name}");
    }
}

#[test]
fn the_columns_found_are_told_by_the_delimiter_that_makes_most() {
    let folder = logged(EXPORT);
    let (code, _, errors) = run(folder.path(), &["audit", "log.csv"]);
    assert_eq!(code, Some(2));
    let found = "found \"Text\", \"Connected At\", \"Sent On\", \"Recruiter\"";
    assert!(errors.contains(found), "{errors}");
}

#[test]
fn a_nul_byte_in_a_note_costs_no_other_record() {
    let folder = logged("message,outcome\nHi\0 Ana,accepted\nHi Bo,ignored\n");
    let (code, shown, errors) = run(folder.path(), &["audit", "log.csv", "--out", "out"]);
    assert_eq!(code, Some(0), "{errors}");
    assert!(
        shown.contains("2 audited + 0 duplicates + 0 rejected"),
        "{shown}"
    );
}

#[test]
fn a_demo_is_written_over_no_file_unasked() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("demo.csv"), "mine").unwrap();
    let (code, _, errors) = run(folder.path(), &["demo", "--rows", "5"]);
    assert_eq!(code, Some(2));
    assert!(errors.contains("--force"), "{errors}");
    let kept = fs::read_to_string(folder.path().join("demo.csv")).unwrap();
    assert_eq!(kept, "mine");
    let (code, _, errors) = run(folder.path(), &["demo", "--rows", "5", "--force"]);
    assert_eq!(code, Some(0), "{errors}");
}

#[test]
fn a_setting_that_is_nearly_enabled_is_told_so() {
    let folder = logged(EXPORT);
    let team = "[rules.too-long]\nenable = false\n";
    fs::write(folder.path().join("outreach-audit.toml"), team).unwrap();
    let (code, _, errors) = run(folder.path(), &["audit", "log.csv"]);
    assert_eq!(code, Some(2));
    assert!(errors.contains("did you mean \"enabled\"?"), "{errors}");
}
