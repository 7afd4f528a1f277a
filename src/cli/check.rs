//! `check`

use super::args::CheckArgs;
use super::output;
use anyhow::{Context, Result, bail};
use outreach_audit::checked::{self, Wanted};
use outreach_audit::config::{self, Config, Flags};
use outreach_audit::input::Column;
use outreach_audit::outreach::{Field, OwnedOutreach, is_channel};
use outreach_audit::report::json::json;
use outreach_audit::report::terminal::{self, View};
use std::io::{IsTerminal, Read};
use std::path::Path;
use std::process::ExitCode;

pub fn check(args: &CheckArgs) -> Result<ExitCode> {
    let (limits, cells): (Vec<String>, Vec<String>) =
        args.set.iter().cloned().partition(|flag| is_limit(flag));
    let flags = Flags {
        set: limits,
        off: args.off.clone(),
        ..Flags::default()
    };
    let config = Config::load(args.config.as_deref(), &flags)?;
    known_rules(&args.rule, &config)?;
    let note = note(args)?;
    let outreach = outreach(&note, args, &cells, &config)?;
    let wanted = match args.rule.as_slice() {
        _ if args.all => Wanted::All,
        [] => Wanted::Telling,
        named => Wanted::Named(named),
    };
    let found = checked::check(&outreach, &config.catalogue, wanted);
    let text = |view: &View<'_>| terminal::checked::show(&found, view.width, view.colour);
    output::show(&args.showing, None, || json(&found), text)?;
    Ok(ExitCode::from(u8::from(found.hits > 0)))
}

/// The two sides of a `--set`.
fn parts(flag: &str) -> Result<(&str, &str)> {
    let Some((name, value)) = flag.split_once('=') else {
        bail!("--set {flag}: say COLUMN=VALUE, or RULE.SETTING=N for a threshold");
    };
    Ok((name.trim(), value))
}

/// Whether a `--set` is about a rule's threshold, having a point in its name, and not about a cell of the row.
fn is_limit(flag: &str) -> bool {
    flag.split('=')
        .next()
        .is_some_and(|name| name.contains('.'))
}

fn known_rules(names: &[String], config: &Config) -> Result<()> {
    let known = || config.catalogue.rules.iter().map(|rule| rule.name.as_str());
    for name in names {
        if !known().any(|rule| rule == name) {
            bail!("--rule {name}: {}", output::not_in_force(name, config));
        }
    }
    Ok(())
}

/// The note: from the argument, from a file, or from standard input. The line end behind the last line is no part of it.
fn note(args: &CheckArgs) -> Result<String> {
    let text = match (&args.file, args.note.as_deref()) {
        (Some(file), _) => read(file)?,
        (None, Some("-")) => standard_input()?,
        (None, None) if std::io::stdin().is_terminal() => {
            bail!("no note: give it as an argument, in a file (--file FILE), or on standard input")
        }
        (None, None) => standard_input()?,
        // Nobody sends the name of a file that lies here.
        (None, Some(note)) if Path::new(note).is_file() => read(Path::new(note))?,
        (None, Some(note)) if is_file_name(note) => bail!(
            "{note}: no such file; give the path of one with --file FILE, or, if these are the words of a note, give them on standard input"
        ),
        (None, Some(note)) => note.to_owned(),
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let text = text.strip_suffix('\n').unwrap_or(text);
    Ok(text.strip_suffix('\r').unwrap_or(text).to_owned())
}

/// Whether a text is one word with an ending such as files have, as nobody writes to anybody.
fn is_file_name(text: &str) -> bool {
    let ending = Path::new(text)
        .extension()
        .and_then(|ending| ending.to_str());
    let known = ["txt", "csv", "md", "eml", "text", "tsv", "docx"];
    !text.contains(char::is_whitespace) && ending.is_some_and(|ending| known.contains(&ending))
}

fn read(file: &Path) -> Result<String> {
    std::fs::read_to_string(file)
        .with_context(|| format!("{}: the note cannot be read", file.display()))
}

fn standard_input() -> Result<String> {
    let mut text = String::new();
    let read = std::io::stdin().lock().read_to_string(&mut text);
    read.context("standard input: the note cannot be read")?;
    Ok(text)
}

/// The note with what is known of the two; `cells` come last and so win over the options of their own.
fn outreach(
    note: &str,
    args: &CheckArgs,
    cells: &[String],
    config: &Config,
) -> Result<OwnedOutreach> {
    let mut facts = vec![(Field::Message, note)];
    let mut others = Vec::new();
    facts.extend(options(args));
    for flag in cells {
        let (name, value) = parts(flag)?;
        match column(name, config)? {
            Some(field) => facts.push((field, value)),
            None => others.push((name, value)),
        }
    }
    let owned = OwnedOutreach::with_others(&facts, &others);
    let given = owned.borrow();
    for (field, readable, wanted) in [
        (
            Field::MutualConnections,
            given.count(Field::MutualConnections).is_some(),
            "a whole number, such as 3",
        ),
        (
            Field::Channel,
            given.text(Field::Channel).is_some_and(is_channel),
            "invite, inmail or email",
        ),
    ] {
        if let Some(value) = given.text(field).filter(|_| !readable) {
            bail!("{} \"{value}\": say {wanted}", field.name());
        }
    }
    Ok(owned)
}

/// The columns that have an option of their own, where it is given.
fn options(args: &CheckArgs) -> impl Iterator<Item = (Field, &str)> {
    let options = [
        (Field::RecipientName, &args.to),
        (Field::RecipientCompany, &args.company),
        (Field::RecipientTitle, &args.title),
        (Field::RecipientSchool, &args.school),
        (Field::RecipientField, &args.field),
        (Field::SenderName, &args.from),
        (Field::SenderCompany, &args.sender_company),
        (Field::SenderTitle, &args.sender_title),
        (Field::SenderField, &args.sender_field),
        (Field::MutualConnections, &args.mutual),
        (Field::Channel, &args.channel),
    ];
    let given = options.into_iter();
    given.filter_map(|(field, value)| Some((field, value.as_deref()?)))
}

/// The field that a column's name means; `None` where it is a column that only the team's rules read.
fn column(name: &str, config: &Config) -> Result<Option<Field>> {
    let mapped = config.columns.iter().find(|(_, column)| column == name);
    match mapped.map(|(column, _)| *column).or(Column::named(name)) {
        Some(Column::Fact(Field::Message)) => {
            bail!("--set {name}: the note is given as it is, by itself")
        }
        Some(Column::Fact(field)) => return Ok(Some(field)),
        Some(_) => {
            bail!("--set {name}: a note not yet sent has no outcome, and no rule may see one")
        }
        None => {}
    }
    let rules = &config.catalogue.rules;
    if rules
        .iter()
        .flat_map(|rule| rule.columns())
        .any(|column| column == name)
    {
        return Ok(None);
    }
    let nearest = config::nearest(name, Field::ALL.iter().map(|field| field.name()));
    let nearest = nearest.map(|name| format!("did you mean {name}?"));
    let nearest =
        nearest.unwrap_or_else(|| "name one of the log's columns, or RULE.SETTING".to_owned());
    bail!("--set {name}: no rule reads a column of that name; {nearest}")
}
