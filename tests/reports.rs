//! The committed reports are what the tool makes of the fixtures. `REGENERATE=1 cargo test --test reports` writes
//! them anew, also `fixtures/team-quarter.csv`, which `demo` makes.

use assert_cmd::Command;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn regenerate() -> bool {
    std::env::var_os("REGENERATE").is_some()
}

/// Runs the tool in the repository, so that no path of a machine gets into a report; what it prints.
fn run(args: &[&str]) -> Vec<u8> {
    let mut tool = Command::cargo_bin("outreach-audit").expect("the binary is built");
    let output = tool.current_dir(root()).args(args).output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{args:?}: {errors}");
    output.stdout
}

/// Holds `found` against the committed file, or commits it.
fn hold(place: &Path, found: &[u8]) {
    if regenerate() {
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, found).unwrap();
        return;
    }
    let committed = fs::read(place).unwrap_or_default();
    let name = place.strip_prefix(root()).unwrap_or(place).display();
    assert!(
        committed == found,
        "{name} is not what the tool makes now; if the change is meant, run REGENERATE=1 cargo test --test reports"
    );
}

#[test]
fn the_quarter_is_what_demo_makes() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("team-quarter.csv");
    run(&[
        "demo",
        "--rows",
        "4000",
        "--seed",
        "13",
        "--out",
        log.to_str().unwrap(),
    ]);
    hold(
        &root().join("fixtures/team-quarter.csv"),
        &fs::read(log).unwrap(),
    );
}

#[test]
fn the_reports_are_what_the_tool_makes_of_the_fixtures() {
    let mut logs: Vec<PathBuf> = fs::read_dir(root().join("fixtures"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "csv"))
        .collect();
    logs.sort();
    assert!(logs.len() > 10);
    for log in logs {
        let name = log.file_stem().unwrap().to_str().unwrap();
        let place = tempfile::tempdir().unwrap();
        let out = place.path().to_str().unwrap();
        let path = format!("fixtures/{name}.csv");
        let config = format!("fixtures/{name}.toml");
        let mut args = vec!["audit", &path, "--out", out, "--width", "100"];
        if root().join(&config).exists() {
            args.extend(["--config", &config]);
        }
        // The folder's name differs from run to run; a reader would see the default one.
        let review = String::from_utf8(run(&args))
            .unwrap()
            .replace(out, &format!("reports/{name}"));
        let committed = root().join("reports").join(name);
        hold(&committed.join("review.txt"), review.as_bytes());
        for entry in fs::read_dir(place.path()).unwrap() {
            let entry = entry.unwrap();
            hold(
                &committed.join(entry.file_name()),
                &fs::read(entry.path()).unwrap(),
            );
        }
    }
}

#[test]
fn the_evaluation_is_what_the_tool_makes_of_the_labels() {
    let place = tempfile::tempdir().unwrap();
    let out = place.path().to_str().unwrap();
    let page = place.path().join("evaluation.md");
    let table = String::from_utf8(run(&[
        "evaluate",
        "fixtures/labelled-sample/labelled.csv",
        "--config",
        "fixtures/labelled-sample/team.toml",
        "--width",
        "100",
        "--out",
        out,
        "--markdown",
        page.to_str().unwrap(),
    ]))
    .unwrap()
    .replace(out, "reports/labelled-sample");
    let committed = root().join("reports/labelled-sample");
    hold(&committed.join("evaluation.txt"), table.as_bytes());
    for entry in fs::read_dir(place.path()).unwrap() {
        let entry = entry.unwrap();
        hold(
            &committed.join(entry.file_name()),
            &fs::read(entry.path()).unwrap(),
        );
    }
}

#[test]
fn one_note_is_checked_as_shown() {
    let note = "Hi Ana 👋, I'm Ben, a recruiter at Lumen Works. I saw your talk on tide gauges at the Harbour Meetup. Are you free for a \
                quick call this week? Please send me your CV, and don't miss out!";
    let mut tool = Command::cargo_bin("outreach-audit").expect("the binary is built");
    tool.current_dir(root())
        .args(["check", note, "--to", "Anke Lund", "--width", "100"]);
    let output = tool.output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    hold(&root().join("reports/check.txt"), &output.stdout);
}

#[test]
fn the_reference_is_what_the_catalogue_says() {
    hold(
        &root().join("reports/rules.txt"),
        &run(&["rules", "--width", "100"]),
    );
}
