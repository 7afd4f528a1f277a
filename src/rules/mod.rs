//! The catalogue: one file for each rule, in a folder for each family, and the rules in force for a run.

pub mod campaign;
pub mod note;
pub mod profile;
pub mod recipient;
pub mod relationship;
pub mod team;

use crate::rule::{Case, Family, Judgement, Rule};
use std::fmt;
use team::TeamRule;

/// The families' lists, in catalogue order.
static FAMILIES: [&[&Rule]; 5] = [
    note::RULES,
    campaign::RULES,
    profile::RULES,
    relationship::RULES,
    recipient::RULES,
];

/// Every rule of the catalogue, in its order.
pub fn built_in() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().flat_map(|family| family.iter().copied())
}

/// A rule in force: one of the catalogue with its limits, or one of the team's.
pub struct ActiveRule {
    /// The rule's name.
    pub name: String,
    /// What it looks at.
    pub family: Family,
    /// The reason in the receiver's words.
    pub reason: String,
    /// How to mend it.
    pub fix: String,
    check: Check,
}

enum Check {
    BuiltIn(&'static Rule, Vec<u64>),
    Team(Box<TeamRule>),
}

impl ActiveRule {
    /// A rule of the catalogue with its default limits.
    pub fn built_in(rule: &'static Rule) -> ActiveRule {
        let limits = rule.settings.iter().map(|setting| setting.default);
        ActiveRule {
            name: rule.name.to_owned(),
            family: rule.family,
            reason: rule.reason.to_owned(),
            fix: rule.fix.to_owned(),
            check: Check::BuiltIn(rule, limits.collect()),
        }
    }

    /// A rule of the team's own.
    pub fn team(name: &str, reason: &str, fix: &str, condition: TeamRule) -> ActiveRule {
        ActiveRule {
            name: name.to_owned(),
            family: Family::Team,
            reason: reason.to_owned(),
            fix: fix.to_owned(),
            check: Check::Team(Box::new(condition)),
        }
    }

    /// Sets the limit of the setting called `name`; whether the rule has one of that name.
    pub fn set(&mut self, name: &str, value: u64) -> bool {
        let Check::BuiltIn(rule, limits) = &mut self.check else {
            return false;
        };
        let index = rule
            .settings
            .iter()
            .position(|setting| setting.name == name);
        if let Some(index) = index {
            limits[index] = value;
        }
        index.is_some()
    }

    /// The settings with the limits in force: name, value, meaning.
    pub fn limits(&self) -> impl Iterator<Item = (&'static str, u64, &'static str)> {
        let (settings, limits): (&[_], &[u64]) = match &self.check {
            Check::BuiltIn(rule, limits) => (rule.settings, limits),
            Check::Team(_) => (&[], &[]),
        };
        settings
            .iter()
            .zip(limits)
            .map(|(setting, limit)| (setting.name, *limit, setting.meaning))
    }

    /// All that the catalogue says about it; `None` for a rule of the team's.
    pub fn about(&self) -> Option<&'static Rule> {
        match &self.check {
            Check::BuiltIn(rule, _) => Some(rule),
            Check::Team(_) => None,
        }
    }

    /// The condition of a rule of the team's.
    pub fn condition(&self) -> Option<&str> {
        match &self.check {
            Check::BuiltIn(..) => None,
            Check::Team(rule) => Some(rule.condition()),
        }
    }

    /// The columns that a rule of the team's needs; empty for one of the catalogue.
    pub fn columns(&self) -> Vec<&str> {
        match &self.check {
            Check::BuiltIn(..) => Vec::new(),
            Check::Team(rule) => rule.columns().collect(),
        }
    }

    /// The limits that differ from their defaults, as `rule.setting = value`.
    pub fn changed_limits(&self) -> Vec<String> {
        let Check::BuiltIn(rule, limits) = &self.check else {
            return Vec::new();
        };
        let changed = rule.settings.iter().zip(limits);
        let changed = changed.filter(|(setting, limit)| setting.default != **limit);
        changed
            .map(|(setting, limit)| format!("{}.{} = {limit}", self.name, setting.name))
            .collect()
    }

    /// Judges a case.
    pub fn judge(&self, case: &Case<'_>) -> Judgement {
        match &self.check {
            Check::BuiltIn(rule, limits) => (rule.check)(case, limits),
            Check::Team(condition) => condition.judge(case),
        }
    }
}

impl fmt::Debug for ActiveRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ActiveRule")
            .field("name", &self.name)
            .field("family", &self.family)
            .finish_non_exhaustive()
    }
}

/// The name nearest to a mistyped one, unless none is near.
pub fn nearest<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let scored = known.map(|known| (strsim::jaro_winkler(name, known), known));
    let best = scored.max_by(|one, other| one.0.total_cmp(&other.0));
    best.filter(|(score, _)| *score > 0.75)
        .map(|(_, known)| known)
}

/// The names by how near they are to a mistyped one, the nearest first; upper and lower case are one. Equally near ones
/// keep their order.
pub fn by_nearness<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> Vec<&'n str> {
    let name = name.to_lowercase();
    let nearness = |known: &str| strsim::jaro_winkler(&name, &known.to_lowercase());
    let mut scored: Vec<(f64, &str)> = known.map(|known| (nearness(known), known)).collect();
    scored.sort_by(|one, other| other.0.total_cmp(&one.0));
    scored.into_iter().map(|(_, known)| known).collect()
}

/// The rules in force for a run, in the order of every report: the catalogue's, then the team's.
#[derive(Debug)]
pub struct Catalogue {
    /// The rules.
    pub rules: Vec<ActiveRule>,
}

impl Default for Catalogue {
    /// All rules of the catalogue with their default limits.
    fn default() -> Catalogue {
        Catalogue {
            rules: built_in().map(ActiveRule::built_in).collect(),
        }
    }
}
