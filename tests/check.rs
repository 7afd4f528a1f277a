//! `check` from outside: one note in, what is against it out.

use assert_cmd::Command;
use serde_json::Value;
use std::fs;

const SOUND: &str = "I run a kiln blog at Odell Works and your post on glaze at the Lindholm fair taught me how to vent. How do \
                     you keep the draught even?";
const PUSHY: &str = "Hi Ana, I'm Ben, a recruiter at Lumen Works. I saw your talk on tide gauges. Are you free for a call this week? \
                     Don't miss out!";

/// Runs `check` away from any team's file: exit code, standard output, standard error.
fn check(args: &[&str], input: &str) -> (i32, String, String) {
    let place = tempfile::tempdir().unwrap();
    let mut tool = Command::cargo_bin("outreach-audit").expect("the binary is built");
    tool.current_dir(place.path())
        .arg("check")
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
    let (code, out, errors) = check(&[args, &["--json"]].concat(), input);
    assert!(code < 2, "{errors}");
    let found: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(code == 1, found["hits"].as_u64().unwrap() > 0);
    found
}

fn verdicts<'v>(found: &'v Value, verdict: &str) -> Vec<&'v str> {
    let all = found["verdicts"].as_array().unwrap().iter();
    let of = all.filter(|one| one["verdict"] == verdict);
    of.map(|one| one["rule"].as_str().unwrap()).collect()
}

#[test]
fn a_sound_note_gets_one_friendly_line() {
    let (code, out, _) = check(&[SOUND], "");
    assert_eq!(code, 0, "{out}");
    let lines = out
        .lines()
        .filter(|line| line.contains("Nothing against it"));
    assert_eq!(lines.count(), 1, "{out}");
    assert!(!out.contains("Fix:"), "{out}");
}

#[test]
fn a_hit_shows_its_words_the_reason_and_the_fix() {
    let (code, out, _) = check(&[PUSHY, "--width", "100"], "");
    assert_eq!(code, 1);
    for name in ["greeting", "introduction", "reference", "ask", "pressure"] {
        assert!(out.contains(name), "{name}: {out}");
    }
    let (_, hit) = out
        .split_once("\nstrings-attached\n")
        .expect("the ask is a hit");
    let hit: Vec<&str> = hit.lines().take(8).collect();
    let hit = hit.join("\n");
    assert!(hit.contains("“We are not even connected"), "{hit}");
    assert!(
        hit.contains('━') && hit.contains("Fix: Connect first."),
        "{hit}"
    );
    assert!(
        !out.contains('\u{1b}'),
        "no colour where there is no terminal"
    );
    let (_, coloured, _) = check(&[PUSHY, "--color", "always"], "");
    assert!(coloured.contains('\u{1b}'));
}

#[test]
fn an_absence_says_what_was_looked_for() {
    let note = "Your talk on tide gauges was a joy. How do you calibrate them?";
    let (code, out, _) = check(&[note, "--rule", "no-introduction"], "");
    assert_eq!(code, 1);
    assert!(
        out.contains("Looked for, and not found: word of who writes."),
        "{out}"
    );
    let found = json(&[note, "--rule", "no-introduction"], "");
    assert_eq!(found["verdicts"].as_array().unwrap().len(), 1);
    assert_eq!(found["verdicts"][0]["looked_for"], "word of who writes");
}

#[test]
fn a_note_comes_from_an_argument_a_file_or_standard_input() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("note.txt");
    fs::write(&file, format!("\u{feff}{PUSHY}\r\n")).unwrap();
    let file = file.to_str().unwrap();
    let found = json(&[PUSHY], "");
    assert_eq!(found["note"], PUSHY);
    for (args, input) in [
        (vec!["--file", file], ""),
        (vec![file], ""),
        (vec!["-"], PUSHY),
        (vec![], PUSHY),
    ] {
        assert_eq!(json(&args, input), found, "{args:?}");
    }
    assert_eq!(json(&["-"], &format!("{PUSHY}\n")), found);
}

#[test]
fn places_are_given_in_bytes_and_in_characters() {
    let note = "🚀 Grüß dich 陳さん! Hi Zoë 👩\u{200d}💻, are you free for a call this week? Please send me your CV.";
    let found = json(&[note, "--all"], "");
    let moves = found["moves"].as_array().unwrap();
    let verdicts = found["verdicts"].as_array().unwrap();
    let words = verdicts
        .iter()
        .flat_map(|one| one["words"].as_array().unwrap());
    let mut stretches = 0;
    for stretch in moves.iter().chain(words) {
        let place = |name: &str| usize::try_from(stretch[name].as_u64().unwrap()).unwrap();
        let text = stretch["text"].as_str().unwrap();
        assert_eq!(&note[place("start_byte")..place("end_byte")], text);
        let (start, end) = (place("start_character"), place("end_character"));
        let characters: String = note.chars().skip(start).take(end - start).collect();
        assert_eq!(characters, text);
        stretches += 1;
    }
    assert!(stretches > 3, "{found}");
    assert!(moves.iter().any(|found| found["move"] == "ask"));
}

#[test]
fn what_is_known_of_the_two_is_taken_into_account() {
    let wrong = |args: &[&str]| {
        verdicts(&json(&[&[PUSHY], args].concat(), ""), "hit").contains(&"wrong-name")
    };
    assert!(wrong(&["--to", "Maren Holt"]) && !wrong(&["--to", "Ana Holt"]) && !wrong(&[]));
    // What one note cannot tell is not listed until what it needs is given, or all is asked for.
    let listed = |args: &[&str]| {
        let found = json(&[&[SOUND], args].concat(), "");
        ["hit", "pass", "unknown"].map(|verdict| verdicts(&found, verdict).contains(&"stranger"))
    };
    assert_eq!(listed(&[]), [false, false, false]);
    assert_eq!(listed(&["--all"]), [false, false, true]);
    assert_eq!(listed(&["--mutual", "12"]), [false, true, false]);
    assert_eq!(
        listed(&["--set", "Shared School=yes"]),
        [false, true, false]
    );
    let everything = json(&[SOUND, "--all"], "");
    assert_eq!(everything["verdicts"].as_array().unwrap().len(), 35);
    let found = json(&[SOUND, "--set", "too-long.invite=20"], "");
    assert_eq!(verdicts(&found, "hit"), ["too-long"]);
    assert!(
        verdicts(
            &json(
                &[SOUND, "--set", "too-long.invite=20", "--off", "too-long"],
                ""
            ),
            "hit"
        )
        .is_empty()
    );
}

#[test]
fn the_team_s_rules_judge_too_and_their_columns_can_be_given() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("team.toml");
    let rule = "[[rule]]\nname = \"kiln-in-north\"\nreason = \"No kilns here.\"\nfix = \"Ask about boats.\"\n\
                condition = '''message.matches(\"kiln\") && region == \"north\"'''\n";
    fs::write(&file, rule).unwrap();
    let config = ["--config", file.to_str().unwrap()];
    let hits = |more: &[&str]| {
        let found = json(&[&[SOUND], &config[..], more].concat(), "");
        ["hit", "pass", "unknown"]
            .map(|verdict| verdicts(&found, verdict).contains(&"kiln-in-north"))
    };
    assert_eq!(hits(&["--set", "region=north"]), [true, false, false]);
    assert_eq!(hits(&["--set", "region=south"]), [false, true, false]);
    assert_eq!(hits(&[]), [false, false, true]);
}

#[test]
fn quiet_says_it_by_the_exit_code_alone() {
    for (note, expected) in [(PUSHY, 1), (SOUND, 0), ("", 1)] {
        let (code, out, errors) = check(&[note, "--quiet"], "");
        assert_eq!((code, out.as_str(), errors.as_str()), (expected, "", ""));
    }
}

#[test]
fn a_note_that_cannot_be_read_is_said_to_be() {
    let (code, out, _) = check(&["qwx zzv kkl"], "");
    assert_eq!(code, 0);
    assert!(out.contains("its language cannot be told"), "{out}");
    assert!(
        out.contains("careless-writing (the note's language"),
        "{out}"
    );
    assert_eq!(json(&["qwx zzv kkl"], "")["language"], Value::Null);
}

#[test]
fn what_cannot_be_done_ends_with_two_and_the_remedy() {
    let refused = |args: &[&str], words: &str| {
        let (code, out, errors) = check(args, "");
        assert_eq!((code, out.as_str()), (2, ""), "{errors}");
        assert!(errors.contains(words), "{errors}");
    };
    refused(
        &["--file", "nowhere.txt"],
        "nowhere.txt: the note cannot be read",
    );
    refused(&["Hi", "--rule", "pushy-tune"], "did you mean pushy-tone?");
    refused(
        &["Hi", "--set", "recipient_shool=x"],
        "did you mean recipient_school?",
    );
    refused(
        &["Hi", "--set", "too-logn.invite=3"],
        "did you mean \"too-long\"?",
    );
    refused(&["Hi", "--set", "outcome=accepted"], "no outcome");
    refused(&["Hi", "--set", "message=x"], "by itself");
    refused(&["Hi", "--set", "x"], "COLUMN=VALUE");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("latin.txt");
    fs::write(&file, b"Gr\xfc\xdfe").unwrap();
    refused(
        &["--file", file.to_str().unwrap()],
        "the note cannot be read",
    );
}
