//! `selftest` from outside: what it says of this program, and how it ends. With so few logs
//! only gross faults show; the program's default shows smaller ones.

use assert_cmd::Command;
use serde_json::Value;

/// Runs `selftest`: exit code, standard output, standard error.
fn selftest(args: &[&str]) -> (i32, String, String) {
    let mut tool = Command::cargo_bin("outreach-audit").expect("the binary is built");
    let output = tool.arg("selftest").args(args).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.code().unwrap(),
        text(output.stdout),
        text(output.stderr),
    )
}

fn claims(found: &Value) -> impl Iterator<Item = (&Value, &Value)> {
    let worlds = found["worlds"].as_array().unwrap();
    let of = |world: &Value| world["claims"].as_array().unwrap().len();
    worlds.iter().flat_map(move |world| {
        (0..of(world)).map(move |index| (&world["world"], &world["claims"][index]))
    })
}

#[test]
fn what_is_planted_is_found_and_what_is_not_is_not() {
    let (code, out, errors) = selftest(&["--rounds", "12", "--json"]);
    let found: Value = serde_json::from_str(&out).unwrap();
    for (world, claim) in claims(&found) {
        assert!(claim["holds"].as_bool().unwrap(), "{world}: {claim}");
    }
    assert_eq!((code, errors.as_str()), (0, ""));
    assert_eq!(found["failed"], 0);
    // What one sees without holding anything equal is far off in the confounded world, and the regression is not.
    let bias = |figure: &str, of: &str| {
        let mut all = claims(&found);
        let claim = all.find(|(world, claim)| {
            *world == "Confounded" && claim["figure"] == figure && claim["of"] == of
        });
        claim.unwrap().1["bias"]["mean"].as_f64().unwrap()
    };
    for of in ["habit", "misjudged", "companion"] {
        let (crude, fitted) = (
            bias("odds ratio (crude)", of),
            bias("odds ratio (regression)", of),
        );
        assert!(crude < -0.4 && fitted.abs() < 0.2, "{of}: {crude} {fitted}");
    }
}

#[test]
fn too_few_rounds_are_refused_with_the_remedy() {
    let (code, out, errors) = selftest(&["--rounds", "9"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(
        errors.contains("--rounds 9") && errors.contains("at least 10"),
        "{errors}"
    );
}
