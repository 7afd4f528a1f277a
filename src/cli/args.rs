//! What can be asked on the command line. The one home of clap.

use clap::{Args, Parser, Subcommand, ValueEnum, value_parser};
use std::path::PathBuf;

/// How many threads may be asked for: with more of them the machine does nothing else than to switch between them.
const THREADS: std::ops::RangeInclusive<i64> = 1..=256;

/// Why are our messages ignored, and what would it be worth to write better ones?
///
/// Reads exported outreach logs (CSV), judges every note against 35 published reasons why connection requests are
/// turned down, and says how each reason goes together with acceptance.
#[derive(Debug, Parser)]
#[command(name = "outreach-audit", version, max_term_width = 100)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Judge a log and report how each reason goes with acceptance.
    Audit(AuditArgs),
    /// Make the same reports from a matrix of verdicts, without any message text.
    Measure(MeasureArgs),
    /// Compare two senders, campaigns, templates, weeks or months of a log, or two runs by their summaries.
    Compare(CompareArgs),
    /// Compare the rules with labels made by hand: precision, recall, F1, kappa, and the messages that differ.
    Evaluate(EvaluateArgs),
    /// Judge one note before it is sent: its parts, what is against it, and how to mend it. Exit code 1 on a hit.
    Check(CheckArgs),
    /// List the rules in force.
    Rules(RulesArgs),
    /// Say all about one rule: the reason, what is a hit, the thresholds, the fix, the sources.
    Explain(ExplainArgs),
    /// Write a realistic made-up log with planted effects, and print what was planted.
    Demo(DemoArgs),
    /// Test the statistics on many made-up logs with planted effects: do intervals hold the truth, is what is not there left
    /// uncalled? Exit code 1 if anything does not hold.
    Selftest(SelftestArgs),
}

/// `audit`
#[derive(Debug, Args)]
pub struct AuditArgs {
    /// The logs: CSV files with a header row; `-` is standard input.
    #[arg(required = true, value_name = "LOG")]
    pub logs: Vec<PathBuf>,
    /// What its outcomes mean.
    #[command(flatten)]
    pub outcomes: OutcomeArgs,
    /// Write matrix.csv too: every rule's verdict on every outreach, without texts, for `measure`.
    #[arg(long)]
    pub matrix: bool,
    /// Look for words and phrases that go with acceptance, and write words.csv. It shows words of the notes, their names masked.
    #[arg(long)]
    pub words: bool,
    /// Do not write findings.csv, the list of every hit with its evidence.
    #[arg(long)]
    pub no_findings: bool,
    /// How the log is read.
    #[command(flatten)]
    pub reading: ReadingArgs,
    /// What to judge by.
    #[command(flatten)]
    pub judging: JudgingArgs,
    /// How the adjusted figures are made.
    #[command(flatten)]
    pub measuring: MeasuringArgs,
    /// What to show and where.
    #[command(flatten)]
    pub output: OutputArgs,
}

/// `measure`
#[derive(Debug, Args)]
pub struct MeasureArgs {
    /// The matrix, as `audit --matrix` writes it; `-` is standard input.
    #[arg(value_name = "MATRIX")]
    pub matrix: PathBuf,
    /// What to judge by.
    #[command(flatten)]
    pub judging: JudgingArgs,
    /// How the adjusted figures are made.
    #[command(flatten)]
    pub measuring: MeasuringArgs,
    /// What to show and where.
    #[command(flatten)]
    pub output: OutputArgs,
}

/// `compare`
#[derive(Debug, Args)]
pub struct CompareArgs {
    /// The logs, with one of the options below given twice; or, without them, two files called summary.json, as audit writes
    /// them.
    #[arg(required = true, value_name = "LOG|SUMMARY")]
    pub inputs: Vec<PathBuf>,
    /// Compare this sender with another; give it twice.
    #[arg(long, visible_alias = "sender", value_name = "NAME")]
    pub sourcer: Vec<String>,
    /// Compare this campaign with another; give it twice.
    #[arg(long, value_name = "NAME")]
    pub campaign: Vec<String>,
    /// Compare this template with another, by the ids of templates.csv; give it twice.
    #[arg(long, value_name = "ID")]
    pub template: Vec<String>,
    /// Compare this ISO week with another (2026-W07); give it twice.
    #[arg(long, value_name = "WEEK")]
    pub week: Vec<String>,
    /// Compare this calendar month (UTC) with another (2026-02); give it twice.
    #[arg(long, value_name = "MONTH")]
    pub month: Vec<String>,
    /// The folder to write compare.csv and compare.json to; none where not given.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// What its outcomes mean.
    #[command(flatten)]
    pub outcomes: OutcomeArgs,
    /// How the log is read.
    #[command(flatten)]
    pub reading: ReadingArgs,
    /// What to print.
    #[command(flatten)]
    pub showing: ShowingArgs,
    /// What to judge by.
    #[command(flatten)]
    pub judging: JudgingArgs,
}

/// `evaluate`
#[derive(Debug, Args)]
pub struct EvaluateArgs {
    /// The labelled logs: CSV with the notes in `message` and a column named after each labelled rule, 1 for a hit, 0 for
    /// a pass, blank for no label; `-` is standard input.
    #[arg(required = true, value_name = "LABELLED")]
    pub logs: Vec<PathBuf>,
    /// Take only part K of N, chosen by a hash of the outreach's id (of its note where there is none): always the same.
    #[arg(long, value_name = "K/N")]
    pub sample: Option<String>,
    /// The folder to write evaluation.csv, disagreements.csv and evaluation.json to; none where not given.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Write the table as a page of Markdown too.
    #[arg(long, value_name = "FILE")]
    pub markdown: Option<PathBuf>,
    /// How the log is read.
    #[command(flatten)]
    pub reading: ReadingArgs,
    /// What to print.
    #[command(flatten)]
    pub showing: ShowingArgs,
    /// What to judge by.
    #[command(flatten)]
    pub judging: JudgingArgs,
}

/// `check`
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// The note, or the name of a file that holds it; `-`, or nothing, is standard input.
    #[arg(value_name = "NOTE")]
    pub note: Option<String>,
    /// The file that holds the note.
    #[arg(long, value_name = "FILE", conflicts_with = "note")]
    pub file: Option<PathBuf>,
    /// The recipient's name.
    #[arg(long, value_name = "NAME")]
    pub to: Option<String>,
    /// The recipient's employer.
    #[arg(long, value_name = "NAME")]
    pub company: Option<String>,
    /// The recipient's job title.
    #[arg(long, value_name = "TITLE")]
    pub title: Option<String>,
    /// The recipient's school.
    #[arg(long, value_name = "NAME")]
    pub school: Option<String>,
    /// The recipient's field of work.
    #[arg(long, value_name = "FIELD")]
    pub field: Option<String>,
    /// The sender's name.
    #[arg(long, value_name = "NAME")]
    pub from: Option<String>,
    /// The sender's employer.
    #[arg(long, value_name = "NAME")]
    pub sender_company: Option<String>,
    /// The sender's job title.
    #[arg(long, value_name = "TITLE")]
    pub sender_title: Option<String>,
    /// The sender's field of work.
    #[arg(long, value_name = "FIELD")]
    pub sender_field: Option<String>,
    /// How many connections the two have in common.
    #[arg(long, value_name = "N")]
    pub mutual: Option<String>,
    /// How it is to be sent: invite, inmail or email. Invite where not given.
    #[arg(long, value_name = "CHANNEL")]
    pub channel: Option<String>,
    /// Judge by this rule only; may be given several times.
    #[arg(long, value_name = "RULE", conflicts_with = "all")]
    pub rule: Vec<String>,
    /// Show every rule in force, those too that one note alone cannot tell anything about.
    #[arg(long)]
    pub all: bool,
    /// What to print.
    #[command(flatten)]
    pub showing: ShowingArgs,
    /// The team's file; outreach-audit.toml in the working directory where not given.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Say what any other column of a log would (shared_school=yes), or set a rule's threshold (too-long.invite=200).
    #[arg(long, value_name = "COLUMN=VALUE")]
    pub set: Vec<String>,
    /// Switch a rule off.
    #[arg(long, value_name = "RULE")]
    pub off: Vec<String>,
}

/// `rules`
#[derive(Debug, Args)]
pub struct RulesArgs {
    /// What to judge by.
    #[command(flatten)]
    pub judging: JudgingArgs,
    /// How wide the text may be; the terminal's width where not given.
    #[arg(long, value_name = "COLUMNS")]
    pub width: Option<usize>,
}

/// `explain`
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// The rule's name.
    #[arg(value_name = "RULE")]
    pub rule: String,
    /// What to judge by.
    #[command(flatten)]
    pub judging: JudgingArgs,
    /// How wide the text may be; the terminal's width where not given.
    #[arg(long, value_name = "COLUMNS")]
    pub width: Option<usize>,
}

/// `demo`
#[derive(Debug, Args)]
pub struct DemoArgs {
    /// How many outreach.
    #[arg(long, default_value_t = 3000, value_name = "N")]
    pub rows: u64,
    /// The same seed gives the same log.
    #[arg(long, default_value_t = 1, value_name = "S")]
    pub seed: u64,
    /// Where to write the log; `-` is standard output.
    #[arg(long, default_value = "demo.csv", value_name = "FILE")]
    pub out: PathBuf,
    /// Write it also where a file of this name is already, which is then lost.
    #[arg(long)]
    pub force: bool,
    /// How wide the text may be; the terminal's width where not given.
    #[arg(long, value_name = "COLUMNS")]
    pub width: Option<usize>,
}

/// `selftest`
#[derive(Debug, Args)]
pub struct SelftestArgs {
    /// How many logs to draw of each world; more of them tell smaller faults.
    #[arg(long, default_value_t = 400, value_name = "N")]
    pub rounds: u64,
    /// The same seed draws the same logs.
    #[arg(long, default_value_t = 1, value_name = "S")]
    pub seed: u64,
    /// Threads to use; as many as there are cores where not given. The result is the same for any number.
    #[arg(long, value_name = "N", value_parser = value_parser!(u16).range(THREADS))]
    pub threads: Option<u16>,
    /// What to print.
    #[command(flatten)]
    pub showing: ShowingArgs,
}

/// What a log's own words for outcomes mean.
#[derive(Debug, Default, Args)]
pub struct OutcomeArgs {
    /// Say what another word for an outcome means ("No thanks=declined"); a blank before the = is a blank cell, and * any
    /// other text: --outcome "*=accepted" --outcome "=pending" for a column of dates of acceptance.
    #[arg(long = "outcome", value_name = "WORD=OUTCOME")]
    pub meanings: Vec<String>,
}

/// How a log is read.
#[derive(Debug, Default, Args)]
pub struct ReadingArgs {
    /// Take the column COLUMN for the field, where names differ (message=Text).
    #[arg(long, value_name = "FIELD=COLUMN")]
    pub map: Vec<String>,
    /// How dates such as 3/2/2026 are written: day-first or month-first. Not read where not given; others need no word.
    #[arg(long, value_name = "ORDER")]
    pub dates: Option<String>,
    /// What separates the cells: a character, or "tab"; found from the header where not given.
    #[arg(long, value_name = "CHARACTER")]
    pub delimiter: Option<String>,
    /// Threads to use; as many as there are cores where not given. The result is the same for any number.
    #[arg(long, value_name = "N", value_parser = value_parser!(u16).range(THREADS))]
    pub threads: Option<u16>,
}

/// What to judge by: the team's file, then flags.
#[derive(Debug, Args)]
pub struct JudgingArgs {
    /// The team's file; outreach-audit.toml in the working directory where not given.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Set a rule's threshold (too-long.invite=200).
    #[arg(long, value_name = "RULE.SETTING=N")]
    pub set: Vec<String>,
    /// Switch a rule off.
    #[arg(long, value_name = "RULE")]
    pub off: Vec<String>,
    /// Days after which an outreach is settled, whatever came of it.
    #[arg(long, value_name = "DAYS", allow_negative_numbers = true)]
    pub settling: Option<u64>,
    /// The day to look at the log from; the latest date in it where not given.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<String>,
}

/// How the adjusted figures are made.
#[derive(Debug, Default, Args)]
pub struct MeasuringArgs {
    /// What is held equal in the adjusted figures: sender, month, both, or none [default: sender,month].
    #[arg(long, value_name = "STRATA")]
    pub strata: Option<String>,
    /// Fit the regression without Firth's penalty, as other packages do; where a rule separates there is no fit then.
    #[arg(long)]
    pub plain_likelihood: bool,
}

/// What to show and where.
#[derive(Debug, Args)]
pub struct OutputArgs {
    /// The folder to write to; reports/<name of the log> where not given.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// What to print.
    #[command(flatten)]
    pub showing: ShowingArgs,
    /// End with exit code 1 if a rule hits more than N of 100 notes judged (generic-note=20).
    #[arg(long, value_name = "RULE=N")]
    pub max_hits: Vec<String>,
    /// End with exit code 1 if more than N records cannot be used.
    #[arg(long, value_name = "N")]
    pub max_rejected: Option<u64>,
}

/// What to print.
#[derive(Debug, Args)]
pub struct ShowingArgs {
    /// Print nothing but errors; the exit code tells.
    #[arg(long, short)]
    pub quiet: bool,
    /// Print JSON instead of text.
    #[arg(long, conflicts_with = "quiet")]
    pub json: bool,
    /// Colour in the text.
    #[arg(long, value_enum, default_value_t = Colour::Auto)]
    pub color: Colour,
    /// How wide the text may be; the terminal's width where not given.
    #[arg(long, value_name = "COLUMNS")]
    pub width: Option<usize>,
}

/// When to colour.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Colour {
    /// On a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}
