//! Two parts of a log, or two runs, side by side in a terminal: whether they are accepted alike, and what they do
//! differently.

use super::View;
use super::figures::{Scale, count, counted, false_alarms, percent, points, points_between, times};
use super::figures::{interval, sender};
use super::grid::{Column, Grid, entry};
use super::page::{Page, STRONG, cut};
use crate::comparison::{
    Adjusted, By, Comparison, Contrast, Figure, Reading, RuleContrast, Side, Told,
};
use anstyle::Style;

/// A longer name is cut.
const NAME: usize = 40;
/// So many rules are named of those that cannot be told apart yet, and shown of those whose effects are compared.
const SHOWN: usize = 8;

/// The comparison as text, every line ended.
pub fn show(comparison: &Comparison, view: &View<'_>) -> String {
    let mut page = Page::new(view.width.max(40), view.colour);
    headline(&mut page, comparison);
    acceptance(&mut page, comparison);
    hits(&mut page, comparison);
    effects(&mut page, comparison);
    listed(&mut page, "What cannot be had", &comparison.missing);
    listed(&mut page, "How it was read", &comparison.notes);
    if let Some(folder) = view.folder {
        page.heading("Everything in full");
        page.prose(&format!(
            "{folder}: compare.csv has every figure with its interval, compare.json the same at once."
        ));
    }
    page.finish()
}

fn listed(page: &mut Page, title: &str, items: &[String]) {
    if items.is_empty() {
        return;
    }
    page.heading(title);
    for item in items {
        page.item("•", item, Style::new());
    }
}

fn name(side: &Side) -> String {
    cut(&sender(&side.name).0, NAME)
}

fn headline(page: &mut Page, comparison: &Comparison) {
    let what = match comparison.by {
        By::Sourcer => "senders",
        By::Campaign => "campaigns",
        By::Template => "templates",
        By::Week => "weeks",
        By::Month => "months",
        By::Run => "runs",
    };
    let (a, b) = (name(&comparison.a), name(&comparison.b));
    page.strong(&format!("Two {what} side by side: a is {a}, b is {b}"));
    page.prose(
        "A difference is a less b. It says what goes together, not why: the two may differ in much that no log records.",
    );
}

fn acceptance(page: &mut Page, comparison: &Comparison) {
    page.heading("Accepted");
    let contrast = &comparison.acceptance;
    let parts = [
        ("a", &comparison.a, &contrast.a),
        ("b", &comparison.b, &contrast.b),
    ];
    let scale = Scale::over(parts.iter().map(|(.., part)| &part.rate), None);
    let mut grid = Grid::new(vec![
        Column::text(""),
        Column::flexible("", 12),
        Column::figure("sent").spare(3),
        Column::figure("settled"),
        Column::figure("accepted"),
        Column::figure("rate"),
        Column::figure("95% interval").spare(1),
        Column::text(scale.title()).spare(2).means(scale.meaning()),
    ]);
    for (letter, side, part) in parts {
        grid.row(vec![
            (letter.to_owned(), STRONG),
            entry(name(side)),
            entry(count(side.sent)),
            entry(count(part.of)),
            entry(count(part.count)),
            entry(percent(part.rate.rate)),
            entry(interval(&part.rate)),
            entry(scale.draw(&part.rate)),
        ]);
    }
    page.grid(&grid);
    page.blank();
    page.strong(&verdict(contrast));
    if contrast.difference.value.is_some() {
        page.prose(&over_all(contrast));
        page.prose(&within(&contrast.adjusted, comparison.strata));
    }
}

/// Whether they can be told apart, and what it would need where not.
fn verdict(contrast: &Contrast) -> String {
    let why = contrast.why_not.as_deref().unwrap_or("");
    match (contrast.told, contrast.further_needed) {
        (None, _) => format!("They cannot be compared: {why}."),
        (Some(Told::Lower), _) => {
            "Requests of a are accepted less often than those of b.".to_owned()
        }
        (Some(Told::Higher), _) => {
            "Requests of a are accepted more often than those of b.".to_owned()
        }
        (Some(Told::NoDifference), _) => {
            "They make little difference: the whole 95% interval lies within 5 points.".to_owned()
        }
        (Some(Told::TooLittleData), Some(further)) => format!(
            "Too little data to tell them apart. If the difference is as it seems, {} of both together, in their present \
             ratio, would show it with 80% power.",
            counted(further, "further settled request")
        ),
        (Some(Told::TooLittleData), None) => {
            format!("Too little data to tell them apart: {why}.")
        }
    }
}

fn over_all(contrast: &Contrast) -> String {
    let difference = contrast.difference;
    let mut text = format!(
        "Over all: {} points (95% interval {}), {} by Fisher's exact test; ",
        points(difference.value),
        points_between(difference.low, difference.high),
        chance(contrast.p)
    );
    if contrast.risk_ratio.value.is_some() {
        text += &format!("risk ratio {}, ", ratio(&contrast.risk_ratio));
    }
    text += &format!("odds ratio {}", ratio(&contrast.odds_ratio));
    if contrast.odds_ratio_corrected {
        text += ", half a request being added to each count since one is zero";
    }
    text + "."
}

fn within(adjusted: &Adjusted, strata: &str) -> String {
    if let Some(why) = &adjusted.why_not {
        return format!("Within the same {strata}: no odds ratio, since {why}.");
    }
    let mut text = format!(
        "Within the same {strata}: odds ratio {}, {}, over {}{}.",
        ratio(&adjusted.odds_ratio),
        chance(adjusted.p),
        counted(adjusted.informative, "group"),
        match adjusted.skipped {
            0 => String::new(),
            skipped => format!(" ({} more say nothing)", count(skipped)),
        }
    );
    text += match adjusted.reading {
        Some(Reading::Holds) => " So the difference holds there.",
        Some(Reading::Turns) => {
            " There it is the other way round: trust this one, for the one over all compares unlike with unlike."
        }
        Some(Reading::Fades) => {
            " There it is not clear: what shows over all may go with where and when they sent."
        }
        Some(Reading::Appears) => {
            " There they do differ: over all it is hidden by where and when they sent."
        }
        Some(Reading::Unclear) | None => "",
    };
    if adjusted.homogeneity_p.is_some() {
        text += &format!(
            " One odds ratio for all groups: {} (Breslow–Day–Tarone; a small p speaks against it).",
            chance(adjusted.homogeneity_p)
        );
    }
    text
}

fn hits(page: &mut Page, comparison: &Comparison) {
    page.heading("What they do differently");
    let told = |wanted: &[Told]| -> Vec<&RuleContrast> {
        let rules = comparison.rules.iter();
        rules
            .filter(|rule| rule.hits.told.is_some_and(|told| wanted.contains(&told)))
            .collect()
    };
    let apart = told(&[Told::Lower, Told::Higher]);
    if apart.is_empty() {
        page.prose("No rule hits the one clearly more often than the other.");
    } else {
        page.grid(&hit_grid(&apart, comparison.strata));
    }
    let alike = told(&[Told::NoDifference]);
    if !alike.is_empty() {
        let names: Vec<&str> = alike.iter().map(|rule| rule.rule.as_str()).collect();
        page.blank();
        page.prose(&format!(
            "Alike to within 5 hits per 100: {}.",
            names.join(", ")
        ));
    }
    undecided(page, &told(&[Told::TooLittleData]));
}

fn hit_grid(rules: &[&RuleContrast], strata: &str) -> Grid {
    let mut grid = Grid::new(vec![
        Column::flexible("rule", 14),
        Column::figure("hits per\n100 of a").means(
            "hits per 100: of 100 notes that the rule could judge. Rules of the recipient say whom they wrote to.",
        ),
        Column::figure("\nof b"),
        Column::figure("\npoints"),
        Column::figure("95%\ninterval").spare(2),
        Column::figure("false\nalarms").spare(1).means(
            "false alarms: of the rules at least this clear, the share to expect by chance alone (q).",
        ),
        Column::figure("odds ratio\nwithin").spare(3).means(format!(
            "odds ratio within: of a against b within the same {strata}."
        )),
        Column::text("\nthere it").spare(4),
        Column::text("\nabout").spare(5),
    ]);
    for rule in rules {
        let hits = &rule.hits;
        grid.row(vec![
            (rule.rule.clone(), STRONG),
            entry(percent(hits.a.rate.rate)),
            entry(percent(hits.b.rate.rate)),
            entry(points(hits.difference.value)),
            entry(points_between(hits.difference.low, hits.difference.high)),
            entry(false_alarms(hits.q)),
            entry(times(hits.adjusted.odds_ratio.value)),
            entry(hits.adjusted.reading.map_or("", Reading::word)),
            entry(&rule.family),
        ]);
    }
    grid
}

fn undecided(page: &mut Page, rules: &[&RuleContrast]) {
    if rules.is_empty() {
        return;
    }
    let named = rules.iter().take(SHOWN).map(|rule| {
        let further = rule.hits.further_needed;
        match further {
            Some(further) => format!("{} ({} more notes)", rule.rule, count(further)),
            None => format!("{} (equal so far)", rule.rule),
        }
    });
    let more = match rules.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!(", and {more} more"),
    };
    page.blank();
    page.prose(&format!(
        "Too little data, with the further notes of both together that would show the difference seen with 80% power: \
         {}{more}.",
        named.collect::<Vec<_>>().join(", ")
    ));
}

/// For two runs: does a rule go with acceptance in the one as in the other?
fn effects(page: &mut Page, comparison: &Comparison) {
    let mut rules: Vec<&RuleContrast> = comparison.rules.iter().collect();
    rules.retain(|rule| rule.effect.difference.value.is_some());
    if comparison.by != By::Run || rules.is_empty() {
        return;
    }
    let order = |rule: &RuleContrast| (rule.effect.q.unwrap_or(2.0), rule.effect.p.unwrap_or(2.0));
    rules.sort_by(|one, other| {
        let (one, other) = (order(one), order(other));
        one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1))
    });
    page.heading("What a hit goes with, then and now");
    page.prose("The difference in acceptance, with a hit less without, in each run; those that changed most clearly first.");
    page.blank();
    let mut grid = Grid::new(vec![
        Column::flexible("rule", 14),
        Column::figure("points\nin a"),
        Column::figure("\nin b"),
        Column::figure("\nchange").means("change: a less b, with Zou and Donner's interval."),
        Column::figure("95%\ninterval").spare(1),
        Column::figure("false\nalarms").spare(2).means(
            "false alarms: of the rules at least this clear, the share to expect by chance alone (q).",
        ),
    ]);
    for rule in rules.iter().take(SHOWN) {
        let effect = &rule.effect;
        grid.row(vec![
            entry(&rule.rule),
            entry(points(effect.a.value)),
            entry(points(effect.b.value)),
            entry(points(effect.difference.value)),
            entry(points_between(
                effect.difference.low,
                effect.difference.high,
            )),
            entry(false_alarms(effect.q)),
        ]);
    }
    page.grid(&grid);
    if rules.len() > SHOWN {
        let all = rules.len();
        page.hint(&format!(
            "{SHOWN} of {all}; --json and --out have them all."
        ));
    }
}

/// `0.81 (0.65 to 1.01)`
fn ratio(figure: &Figure) -> String {
    match (figure.low, figure.high) {
        (Some(_), Some(_)) => format!(
            "{} ({} to {})",
            times(figure.value),
            times(figure.low),
            times(figure.high)
        ),
        _ => times(figure.value),
    }
}

/// `p 0.031`, `p < 0.001`.
fn chance(p: Option<f64>) -> String {
    match p {
        Some(p) if p < 0.001 => "p < 0.001".to_owned(),
        Some(p) => format!("p {p:.3}"),
        None => "no test".to_owned(),
    }
}
