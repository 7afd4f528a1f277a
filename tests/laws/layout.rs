//! Downstream only, one home for each outside package, files that can be read in a sitting.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Where each outside package may be used: paths below src, a folder or a file. `*` is everywhere.
const HOMES: &[(&str, &[&str])] = &[
    ("annotate_snippets", &["report/terminal/sheet.rs"]),
    ("anstream", &["cli"]),
    ("anstyle", &["cli", "report/terminal"]),
    ("anyhow", &["cli", "main.rs"]),
    ("cel", &["rules/team"]),
    ("clap", &["cli"]),
    ("csv", &["input", "report"]),
    ("ctrlc", &["cli/judging.rs"]),
    ("csv_core", &["input", "report/table.rs"]),
    ("encoding_rs_io", &["input/log.rs"]),
    ("fastrand", &["demo"]),
    ("hashbrown", &["*"]),
    ("indicatif", &["cli/progress.rs"]),
    ("jiff", &["day.rs"]),
    ("libm", &["stats/elementary.rs"]),
    ("memchr", &["note", "input", "audit.rs", "report/table.rs"]),
    ("rayon", &["audit"]),
    ("regex", &["rules/team", "note"]),
    (
        "serde",
        &[
            "summary",
            "evaluation.rs",
            "checked.rs",
            "comparison.rs",
            "selftest",
            "config",
            "input/past.rs",
            "report/json.rs",
        ],
    ),
    ("serde_json", &["input/past.rs", "report/json.rs"]),
    ("strsim", &["rules/mod.rs"]),
    ("tabled", &["report/terminal"]),
    ("tempfile", &["input", "report/folder.rs"]),
    ("terminal_size", &["cli"]),
    ("thiserror", &["*"]),
    ("toml", &["config"]),
    ("typos_dict", &["note"]),
    ("unicase", &["note"]),
    ("unicode_normalization", &["note"]),
    ("unicode_segmentation", &["note", "report/terminal"]),
    ("unicode_width", &["report/terminal"]),
    (
        "xxhash_rust",
        &["note", "campaign.rs", "sample.rs", "input"],
    ),
];

/// A source file of ours.
struct Source {
    /// Below src, with slashes.
    path: String,
    text: String,
}

impl Source {
    /// The code before the file's tests, without comments.
    fn code(&self) -> String {
        let lines = self.own_lines();
        let code = lines.filter(|line| !line.trim_start().starts_with("//"));
        code.collect::<Vec<_>>().join("\n")
    }

    /// The lines before the file's tests.
    fn own_lines(&self) -> impl Iterator<Item = &str> {
        self.text
            .lines()
            .take_while(|line| !line.starts_with("#[cfg(test)]"))
    }

    /// The module of lib.rs it belongs to.
    fn module(&self) -> &str {
        let first = self.path.split('/').next().unwrap_or(&self.path);
        first.strip_suffix(".rs").unwrap_or(first)
    }

    fn is_test(&self) -> bool {
        self.path.ends_with("/tests.rs") || self.path.contains("/tests/")
    }

    fn is_under(&self, home: &str) -> bool {
        home == "*"
            || self.path == home
            || self.path == format!("{home}.rs")
            || self.path.starts_with(&format!("{home}/"))
    }
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
    found.sort();
}

fn sources() -> Vec<Source> {
    let mut found = Vec::new();
    files(Path::new("src"), &mut found);
    let sources = found.iter().map(|path| Source {
        path: path
            .strip_prefix("src")
            .unwrap()
            .to_string_lossy()
            .replace('\\', "/"),
        text: std::fs::read_to_string(path).unwrap(),
    });
    let sources: Vec<Source> = sources.filter(|source| !source.is_test()).collect();
    assert!(
        sources.len() > 20,
        "the laws find no sources: run them from the package's folder"
    );
    sources
}

/// The modules of lib.rs in their order.
fn order() -> Vec<String> {
    let lib = std::fs::read_to_string("src/lib.rs").unwrap();
    let modules = lib.lines().filter_map(|line| {
        let line = line.strip_prefix("pub ").unwrap_or(line);
        line.strip_prefix("mod ")?.strip_suffix(';')
    });
    modules.map(str::to_owned).collect()
}

/// What stands behind each `crate::`: a name, or the names of a group.
fn imported(code: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (at, found) in code.match_indices("crate::") {
        if code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$') {
            continue;
        }
        let rest = &code[at + found.len()..];
        match rest.strip_prefix('{') {
            Some(group) => names.extend(of_group(group)),
            None => names.extend(first_name(rest)),
        }
    }
    names
}

/// The first names of `a::b, c::{d, e}}…`.
fn of_group(group: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut depth = 0;
    let mut start = 0;
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                names.extend(first_name(group[start..at].trim_start()));
                start = at + 1;
                if c == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    names
}

fn first_name(text: &str) -> Option<String> {
    let end = text
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(text.len());
    (end > 0).then(|| text[..end].to_owned())
}

#[test]
fn a_module_imports_only_what_stands_above_it() {
    let order = order();
    let place = |name: &str| order.iter().position(|module| module == name);
    for source in sources() {
        // The binary stands below everything and reaches the library by its name.
        if ["lib", "main", "cli"].contains(&source.module()) {
            continue;
        }
        let path = &source.path;
        let Some(own) = place(source.module()) else {
            panic!(
                "src/{path} belongs to no module of src/lib.rs: add its line where it belongs in the order"
            );
        };
        for name in imported(&source.code()) {
            let Some(other) = place(&name) else { continue };
            assert!(
                other <= own,
                "src/{path} imports crate::{name}, which stands below {} in src/lib.rs: data only flows downstream; \
                 move what is needed up, or the file down",
                source.module()
            );
        }
    }
}

#[test]
fn rule_files_never_import_each_other() {
    for source in sources() {
        let path = &source.path;
        let parts: Vec<&str> = path.split('/').collect();
        let is_rule = matches!(parts.as_slice(), ["rules", family, file]
            if *family != "team" && *file != "mod.rs");
        if is_rule {
            let code = source.code();
            assert!(
                !code.contains("super::") && !imported(&code).contains("rules"),
                "src/{path} imports from another rule: what two rules need lives in src/note"
            );
        }
    }
}

#[test]
fn statistics_know_nothing_of_ours() {
    for source in sources().iter().filter(|source| source.is_under("stats")) {
        let foreign: Vec<String> = imported(&source.code())
            .into_iter()
            .filter(|name| name != "stats")
            .collect();
        assert!(
            foreign.is_empty(),
            "src/{} imports {foreign:?}: statistics are functions of numbers and know no words",
            source.path
        );
    }
}

/// The packages that the library and the binary use, as code writes them.
fn packages() -> Vec<String> {
    let manifest = std::fs::read_to_string("Cargo.toml").unwrap();
    let mut within = false;
    let mut names = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            within = line == "[dependencies]";
        } else if let (true, Some((name, _))) = (within, line.split_once('=')) {
            names.push(name.trim().replace('-', "_"));
        }
    }
    names
}

#[test]
fn each_outside_package_has_one_home() {
    let sources = sources();
    for package in packages() {
        let home = HOMES.iter().find(|(name, _)| *name == package);
        let Some((_, homes)) = home else {
            panic!(
                "{package} has no home yet: say in HOMES of tests/laws/layout.rs which part of src may use it"
            );
        };
        for source in &sources {
            if homes.iter().any(|home| source.is_under(home)) {
                continue;
            }
            assert!(
                !uses(&source.code(), &package),
                "src/{} uses {package}, whose home is {homes:?}: go through its home",
                source.path
            );
        }
    }
}

/// Whether code names a package: `package::` or `use package` as a word of its own.
fn uses(code: &str, package: &str) -> bool {
    let path = format!("{package}::");
    let named = code.match_indices(&path).any(|(at, _)| {
        !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':')
    });
    named || code.contains(&format!("use {package};"))
}

#[test]
fn nothing_is_called_utils() {
    for source in sources() {
        for part in source.path.split('/') {
            let name = part.trim_end_matches(".rs");
            let vague = [
                "util", "utils", "helper", "helpers", "common", "misc", "shared",
            ];
            assert!(
                !vague.contains(&name),
                "src/{}: a thing that has no noun of its own has no place yet; name it for what it is",
                source.path
            );
        }
    }
}

#[test]
fn files_can_be_read_in_a_sitting() {
    // A table of figures is not read from end to end.
    for source in sources().iter().filter(|one| !one.path.ends_with(".tsv")) {
        let lines = source.own_lines().count();
        assert!(
            lines <= 400,
            "src/{} has {lines} lines besides its tests: find the nouns in it and give each a file",
            source.path
        );
    }
}

#[test]
fn nothing_names_a_place_on_one_machine() {
    let mut found = Vec::new();
    for folder in [
        "src",
        "tests",
        "benches",
        "fixtures",
        "reports/fixtures",
        ".ci",
    ] {
        files(Path::new(folder), &mut found);
    }
    let pages = std::fs::read_dir(".")
        .unwrap()
        .map(|entry| entry.unwrap().path());
    found.extend(pages.filter(|path| {
        path.extension()
            .is_some_and(|end| end == "md" || end == "toml")
    }));
    // In pieces, since this file is looked through as well.
    let roots = ["work", "home", "root", "tmp", "Users"].map(|root| format!("/{root}/"));
    for path in found {
        let Ok(text) = std::fs::read_to_string(&path) else {
            continue;
        };
        for root in &roots {
            let absolute = text.match_indices(root.as_str()).find(|(at, _)| {
                !text[..*at].ends_with(|c: char| c.is_alphanumeric() || "._-~$}{)/".contains(c))
            });
            let line = absolute.map(|(at, _)| text[..at].matches('\n').count() + 1);
            assert!(
                line.is_none(),
                "{}, line {}: a path of one machine; name it from the package's folder",
                path.display(),
                line.unwrap_or(0)
            );
        }
    }
}

#[test]
fn the_laws_can_see() {
    let group = "use crate::{note::{Note, Spans}, outreach::Field};\nuse crate::day::Day; let x = crate::run::go();";
    let names: Vec<String> = imported(group).into_iter().collect();
    assert_eq!(names, ["day", "note", "outreach", "run"]);
    assert!(uses("let a = csv::Reader::new();", "csv"));
    assert!(!uses("let a = crate::csv::new();", "csv") && !uses("use csv_core::Reader;", "csv"));
}
