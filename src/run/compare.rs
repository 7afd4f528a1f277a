//! From a log to two parts of it side by side.

use super::{RunError, Stage, labels, notes, template_name};
use crate::audit::{self, Crew, Desk, Judged, Survey};
use crate::campaign::{Campaign, TemplateId};
use crate::comparison::{By, Comparison};
use crate::day::{Day, Month, Week};
use crate::input::Log;
use crate::measure::compare::{Arm, of_tallies};
use crate::outreach::Field;
use crate::rule::{Judgement, Verdict};
use crate::rules::{Catalogue, by_nearness};
use crate::tally::{Counted, Settling, Tally};
use hashbrown::HashSet;

/// So many names that are there are told to somebody who asked for one that is not.
const NAMED: usize = 5;

/// What is to be compared.
#[derive(Clone, Copy, Debug)]
pub struct Pairing<'a> {
    /// The log.
    pub log: &'a Log,
    /// The rules in force.
    pub catalogue: &'a Catalogue,
    /// Days after which an outreach is settled.
    pub settling_days: u64,
    /// The day to look at the log from; the latest date in it where not given.
    pub as_of: Option<Day>,
    /// What the two are.
    pub by: By,
    /// Their names; two different ones.
    pub names: [&'a str; 2],
}

/// Compares two parts of a log. What only all messages together show is seen on the whole log nonetheless. `watch` is told
/// what is being done and how many bytes were read.
///
/// # Errors
/// A log that cannot be read to its end, that has no column to tell the two apart by, or nothing of either name.
pub fn compare(
    pairing: &Pairing<'_>,
    crew: &Crew,
    watch: &dyn Fn(Stage, u64),
) -> Result<Comparison, RunError> {
    let log = pairing.log;
    pairing.can_tell_apart()?;
    let mut survey = audit::survey(log, crew, &|bytes| watch(Stage::Surveying, bytes), |_| {
        Ok::<(), RunError>(())
    })?;
    if pairing.by == By::Template {
        audit::join(log, &mut survey, crew)?;
    }
    let campaign = &survey.campaign;
    let as_of = pairing.as_of.or(campaign.latest());
    let desk = ArmDesk {
        arms: pairing.arms(campaign)?,
        by: pairing.by,
        rules: pairing.catalogue.rules.len(),
        settling: Settling::new(campaign.pending() > 0, as_of, pairing.settling_days),
    };
    let mut all = desk.piece();
    let judging = |bytes| watch(Stage::Judging, bytes);
    audit::judge(
        log,
        &survey,
        pairing.catalogue,
        crew,
        &desk,
        &judging,
        |piece: Piece| {
            all.absorb(piece);
            Ok::<(), RunError>(())
        },
    )?;
    pairing.all_there(&all)?;
    let [a, b] = &all.tallies;
    let arm = |place: usize, tally| Arm {
        name: pairing.names[place],
        tally,
    };
    Ok(of_tallies(
        pairing.by,
        [arm(0, a), arm(1, b)],
        &labels(pairing.catalogue),
        &pairing.log_names(),
        pairing.notes(&survey, as_of, &desk.settling),
    ))
}

impl Pairing<'_> {
    fn field(&self) -> Option<(Field, &'static str)> {
        match self.by {
            By::Sourcer => Some((Field::Sourcer, "the sender")),
            By::Campaign => Some((Field::Campaign, "the campaign")),
            By::Week | By::Month => Some((Field::SentAt, "the date of sending")),
            By::Template | By::Run => None,
        }
    }

    fn can_tell_apart(&self) -> Result<(), RunError> {
        let Some((field, what)) = self.field() else {
            return Ok(());
        };
        let mut files = self.log.files.iter();
        match files.any(|file| file.columns().layout.index(field).is_some()) {
            true => Ok(()),
            false => Err(RunError::NothingToTellApartBy {
                logs: self.log_names().join(", "),
                what,
                column: field.name(),
            }),
        }
    }

    fn log_names(&self) -> Vec<String> {
        let files = self.log.files.iter();
        files.map(|file| file.name.clone()).collect()
    }

    /// How outreach of either is known.
    fn arms(&self, campaign: &Campaign) -> Result<[Known; 2], RunError> {
        let [a, b] = self.names;
        let arms = [self.known(a, campaign)?, self.known(b, campaign)?];
        match &arms {
            [Known::Template(texts), Known::Template(others)] if texts == others => {
                Err(RunError::OneTemplate {
                    a: a.to_owned(),
                    b: b.to_owned(),
                })
            }
            _ => Ok(arms),
        }
    }

    fn known(&self, name: &str, campaign: &Campaign) -> Result<Known, RunError> {
        let known = match self.by {
            By::Sourcer => {
                let senders = campaign.senders();
                let place = senders.iter().position(|sender| sender == name);
                let number = place.and_then(|place| u32::try_from(place).ok());
                let known = number.map(Known::Sender);
                return known.ok_or_else(|| self.no_such(name, senders));
            }
            By::Template => {
                let known = texts_of(campaign, name).map(Known::Template);
                return known.ok_or_else(|| self.no_such(name, &repeated(campaign)));
            }
            By::Campaign | By::Run => Some(Known::Campaign(name.to_owned())),
            By::Week => Week::parse(name).map(Known::Week),
            By::Month => Month::parse(name).map(Known::Month),
        };
        known.ok_or_else(|| self.no_such(name, &[]))
    }

    /// Weeks, months and campaigns are known only when the log was judged.
    fn all_there(&self, all: &Piece) -> Result<(), RunError> {
        if matches!(self.by, By::Sourcer | By::Template) {
            return Ok(());
        }
        let arms = || self.names.iter().zip(&all.tallies);
        let is_there = |tally: &Tally| tally.total().sent() > 0;
        let Some((lacking, _)) = arms().find(|(_, tally)| !is_there(tally)) else {
            return Ok(());
        };
        let mut there: Vec<String> = all.seen.iter().cloned().collect();
        let other = arms().filter(|(_, tally)| is_there(tally));
        there.extend(other.map(|(name, _)| (*name).to_owned()));
        there.sort();
        Err(self.no_such(lacking, &there))
    }

    fn no_such(&self, name: &str, there: &[String]) -> RunError {
        let there = there.iter().map(String::as_str);
        let nearest = by_nearness(name, there.filter(|name| !name.is_empty()));
        let found = match (self.by, nearest.as_slice()) {
            (By::Week, []) => "a week is written like 2026-W07".to_owned(),
            (By::Month, []) => "a month is written like 2026-02".to_owned(),
            (By::Template, []) => {
                "no text was sent twice, so that templates.csv has no template".to_owned()
            }
            (_, []) => "there is none at all".to_owned(),
            (_, nearest) => {
                let quoted = nearest.iter().take(NAMED).map(|name| format!("\"{name}\""));
                let named = quoted.collect::<Vec<_>>().join(", ");
                match nearest.len().saturating_sub(NAMED) {
                    0 => format!("there is {named}"),
                    more => format!("the nearest of those there are: {named} ({more} more)"),
                }
            }
        };
        RunError::NoSuchName {
            what: self.by.word(),
            name: name.to_owned(),
            logs: self.log_names().join(", "),
            found,
        }
    }

    fn notes(&self, survey: &Survey, as_of: Option<Day>, settling: &Settling) -> Vec<String> {
        let mut notes = Vec::new();
        if settling.applies {
            let seen = as_of.map(|day| format!(", seen from {day}"));
            notes.push(format!(
                "settled after {} days{}; younger outreach enters no rate",
                self.settling_days,
                seen.unwrap_or_default()
            ));
        }
        let left_out = [
            (
                survey.rejected,
                "records that cannot be used (audit says why)",
            ),
            (
                survey.campaign.duplicates(),
                "records that repeat an outreach already counted",
            ),
        ];
        for (count, what) in left_out {
            if count > 0 {
                notes.push(format!("{what}, left out: {count}"));
            }
        }
        notes.extend(notes::notes(self.log, survey, self.catalogue));
        notes
    }
}

fn repeated(campaign: &Campaign) -> Vec<String> {
    let ids = campaign.template_ids();
    let repeated = ids.filter(|id| campaign.joined(*id) == *id && campaign.is_repeated(*id));
    repeated.map(|id| template_name(campaign, id)).collect()
}

/// The texts of the template that is named so, or of which one text is, in order.
fn texts_of(campaign: &Campaign, name: &str) -> Option<Vec<TemplateId>> {
    let mut ids = campaign.template_ids();
    let text = ids.find(|id| template_name(campaign, *id) == name)?;
    let template = campaign.joined(text);
    let ids = campaign.template_ids();
    Some(ids.filter(|id| campaign.joined(*id) == template).collect())
}

/// How an outreach of an arm is known.
enum Known {
    Sender(u32),
    /// Of one of these texts, in order.
    Template(Vec<TemplateId>),
    Campaign(String),
    Week(Week),
    Month(Month),
}

impl Known {
    fn is(&self, judged: &Judged<'_>) -> bool {
        match self {
            Known::Sender(sender) => judged.sender == Some(*sender),
            Known::Template(texts) => {
                let text = judged.template;
                text.is_some_and(|text| texts.binary_search(&text).is_ok())
            }
            Known::Campaign(name) => judged.outreach.text(Field::Campaign) == Some(name),
            Known::Week(week) => judged.sent.is_some_and(|sent| sent.local.week() == *week),
            Known::Month(month) => judged.sent.is_some_and(|sent| sent.utc.month() == *month),
        }
    }
}

/// Counts the outreach of two arms, and remembers the names of the rest.
struct ArmDesk {
    arms: [Known; 2],
    by: By,
    rules: usize,
    settling: Settling,
}

/// What one block comes to.
struct Piece {
    tallies: [Tally; 2],
    /// Names of outreach in neither arm, where they are not known before the log is judged.
    seen: HashSet<String>,
    verdicts: Vec<Verdict>,
}

impl Piece {
    fn absorb(&mut self, next: Piece) {
        let pairs = self.tallies.iter_mut().zip(&next.tallies);
        pairs.for_each(|(mine, others)| mine.merge(others));
        self.seen.extend(next.seen);
    }
}

impl Desk for ArmDesk {
    type Piece = Piece;

    fn piece(&self) -> Piece {
        Piece {
            tallies: [Tally::new(self.rules), Tally::new(self.rules)],
            seen: HashSet::new(),
            verdicts: Vec::new(),
        }
    }

    fn take(&self, piece: &mut Piece, judged: &Judged<'_>) {
        let Some(place) = self.arms.iter().position(|arm| arm.is(judged)) else {
            self.remember(piece, judged);
            return;
        };
        // A record without an outcome was rejected when the log was read.
        let Some(outcome) = judged.outcome else {
            return;
        };
        let day = judged.sent.map(|sent| sent.local);
        piece.verdicts.clear();
        let verdicts = judged.judgements.iter().map(Judgement::verdict);
        piece.verdicts.extend(verdicts);
        piece.tallies[place].add(Counted {
            sender: judged.sender,
            day,
            month: judged.sent.map(|sent| sent.utc.month()),
            outcome,
            status: self.settling.status(outcome, day),
            part: 0,
            template: None,
            verdicts: piece.verdicts.iter().copied(),
        });
    }
}

impl ArmDesk {
    fn remember(&self, piece: &mut Piece, judged: &Judged<'_>) {
        let name = match self.by {
            By::Campaign => judged.outreach.text(Field::Campaign).map(str::to_owned),
            By::Week => judged.sent.map(|sent| sent.local.week().to_string()),
            By::Month => judged.sent.map(|sent| sent.utc.month().to_string()),
            By::Sourcer | By::Template | By::Run => None,
        };
        piece.seen.extend(name);
    }
}
