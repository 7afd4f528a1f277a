//! Where reports go, what is printed, and the gates a user asks for.

use super::args::{Colour, OutputArgs, ShowingArgs};
use anyhow::{Result, bail};
use outreach_audit::config::{self, Config};
use outreach_audit::report::folder::Folder;
use outreach_audit::report::terminal::View;
use outreach_audit::summary::Summary;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The folder asked for, or `reports/<name of the log>`.
pub fn folder(args: &OutputArgs, logs: &[PathBuf]) -> PathBuf {
    if let Some(out) = &args.out {
        return out.clone();
    }
    let stem = |path: &PathBuf| match path.as_os_str() == "-" {
        true => "stdin".to_owned(),
        false => path
            .file_stem()
            .unwrap_or(path.as_os_str())
            .to_string_lossy()
            .into_owned(),
    };
    let name = match logs {
        [first, rest @ ..] if !rest.is_empty() => {
            format!("{}-and-{}-more", stem(first), rest.len())
        }
        [first, ..] => stem(first),
        [] => "log".to_owned(),
    };
    Path::new("reports").join(name)
}

/// Prints what was found as `text`, or as `json`, or not at all. `folder` holds the files, where there are any.
pub fn show(
    args: &ShowingArgs,
    folder: Option<&Folder>,
    json: impl FnOnce() -> Vec<u8>,
    text: impl FnOnce(&View<'_>) -> String,
) -> Result<()> {
    if args.quiet {
        return Ok(());
    }
    if args.json {
        return write(&json());
    }
    let place = folder.map(|folder| folder.path().display().to_string());
    let view = View {
        width: width(args.width),
        colour: colour(args.color),
        folder: place.as_deref(),
    };
    write(text(&view).as_bytes())
}

/// Prints a text.
pub fn print(text: &str) -> Result<ExitCode> {
    write(text.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// Whether colours are wanted, as asked.
fn colour(asked: Colour) -> bool {
    match asked {
        Colour::Always => true,
        Colour::Never => false,
        Colour::Auto => coloured(),
    }
}

/// Whether colours are wanted: on a terminal, unless NO_COLOR says not.
pub fn coloured() -> bool {
    std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|no| no.is_empty())
}

/// Prints bytes.
pub fn write(bytes: &[u8]) -> Result<()> {
    match std::io::stdout().lock().write_all(bytes) {
        // A reader such as `head` that has seen enough is no failure.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        done => Ok(done?),
    }
}

/// The width asked for, else the terminal's, else 100; never below 60, where nothing can be read.
pub fn width(asked: Option<usize>) -> usize {
    let terminal = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    asked
        .or(terminal.map(|width| width.min(140)))
        .unwrap_or(100)
        .max(60)
}

/// That no rule of this name is in force, and which is near.
pub fn not_in_force(name: &str, config: &Config) -> String {
    let known = config.catalogue.rules.iter();
    let near = config::nearest(name, known.map(|rule| rule.name.as_str()));
    let near = near
        .map(|near| format!(" did you mean {near}?"))
        .unwrap_or_default();
    format!("no rule \"{name}\" is in force;{near} `outreach-audit rules` lists them")
}

/// The gates a user asks for.
pub struct Gates {
    max_hits: Vec<(String, f64)>,
    max_rejected: Option<u64>,
}

/// Reads the gates.
pub fn gates(args: &OutputArgs, config: &Config) -> Result<Gates> {
    let mut max_hits = Vec::new();
    for gate in &args.max_hits {
        let Some((rule, limit)) = gate.split_once('=') else {
            bail!("--max-hits {gate}: say RULE=N, such as generic-note=20");
        };
        if !config
            .catalogue
            .rules
            .iter()
            .any(|known| known.name == rule)
        {
            bail!("--max-hits {gate}: {}", not_in_force(rule, config));
        }
        let Ok(limit) = limit.parse::<f64>() else {
            bail!("--max-hits {gate}: \"{limit}\" is no number of hits per 100 notes");
        };
        max_hits.push((rule.to_owned(), limit));
    }
    Ok(Gates {
        max_hits,
        max_rejected: args.max_rejected,
    })
}

impl Gates {
    /// Says which gates failed; exit code 1 if any did.
    pub fn check(&self, summary: &Summary) -> ExitCode {
        let mut failed = Vec::new();
        for (name, limit) in &self.max_hits {
            let rule = summary.rules.iter().find(|rule| rule.rule == *name);
            if let Some(found) = rule.and_then(|rule| rule.hits_per_100)
                && found > *limit
            {
                failed.push(format!(
                    "{name} hits {found:.1} of 100 notes judged; the gate is {limit}"
                ));
            }
        }
        if let Some(limit) = self.max_rejected
            && summary.totals.rejected > limit
        {
            let found = summary.totals.rejected;
            failed.push(format!(
                "{found} records cannot be used; the gate is {limit}"
            ));
        }
        for gate in &failed {
            anstream::eprintln!("outreach-audit: gate failed: {gate}");
        }
        ExitCode::from(u8::from(!failed.is_empty()))
    }
}
