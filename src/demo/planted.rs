//! What is planted: the true odds ratio of every rule, so that what the statistics find can be compared with it.
use crate::stats::elementary::exp;

/// The 35 rules in catalogue order, as the generator intends them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Rule {
    BlankNote,
    DefaultInvitation,
    GenericNote,
    NotPersonalized,
    NoSharedContext,
    NoIntroduction,
    NoStatedReason,
    SelfCentred,
    SalesPitch,
    RolePitch,
    StringsAttached,
    HiddenMotive,
    PushyTone,
    ConnectionCollecting,
    UnfoundedFamiliarity,
    TooLong,
    CarelessWriting,
    UnfilledPlaceholder,
    WrongName,
    MassBlast,
    SendingBurst,
    NoPhoto,
    IncompleteProfile,
    FewConnections,
    NoSocialProof,
    OutdatedProfile,
    ProfileTypos,
    OffTopicPosts,
    PoorReputation,
    Stranger,
    NoPriorInteraction,
    UnrelatedField,
    Competitor,
    InactiveRecipient,
    ClosedNetwork,
}

/// Name and true log odds ratio of acceptance of every rule. Zero is planted on purpose: a rule that is often hit
/// and does nothing shows whether the statistics cry wolf.
pub(super) const EFFECTS: [(&str, f64); 35] = [
    ("blank-note", -1.0),
    ("default-invitation", -0.9),
    ("generic-note", -0.6),
    ("not-personalized", -0.7),
    ("no-shared-context", -0.4),
    ("no-introduction", 0.0),
    ("no-stated-reason", -0.5),
    ("self-centred", 0.0),
    ("sales-pitch", -1.2),
    ("role-pitch", -0.3),
    ("strings-attached", -0.5),
    ("hidden-motive", -0.5),
    ("pushy-tone", -0.6),
    ("connection-collecting", -0.3),
    ("unfounded-familiarity", -0.7),
    ("too-long", 0.0),
    ("careless-writing", -0.3),
    ("unfilled-placeholder", -0.8),
    ("wrong-name", -1.1),
    ("mass-blast", -0.6),
    ("sending-burst", 0.0),
    ("no-photo", -0.6),
    ("incomplete-profile", 0.0),
    ("few-connections", -0.2),
    ("no-social-proof", 0.0),
    ("outdated-profile", 0.0),
    ("profile-typos", 0.0),
    ("off-topic-posts", 0.0),
    ("poor-reputation", -0.3),
    ("stranger", -0.7),
    ("no-prior-interaction", -0.6),
    ("unrelated-field", -0.3),
    ("competitor", 0.0),
    ("inactive-recipient", -1.0),
    ("closed-network", -1.5),
];

/// The intended verdicts on one outreach: a bit for each rule. A rule that is neither hit nor unknown passes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Intended {
    hits: u64,
    unknown: u64,
}

impl Intended {
    /// Whether the rule of this name is meant to hit.
    ///
    /// Returns `None` where it is meant to be unknown, or where there is no such rule.
    pub fn hit(&self, rule: &str) -> Option<bool> {
        let at = EFFECTS.iter().position(|(name, _)| *name == rule)?;
        if self.unknown >> at & 1 == 1 {
            None
        } else {
            Some(self.hits >> at & 1 == 1)
        }
    }

    pub(super) fn set(&mut self, reason: Rule, verdict: Option<bool>) {
        let bit = 1u64 << reason as u8;
        self.hits &= !bit;
        self.unknown &= !bit;
        match verdict {
            Some(true) => self.hits |= bit,
            Some(false) => {}
            None => self.unknown |= bit,
        }
    }

    /// The sum of the true log odds ratios of all rules hit.
    pub(super) fn log_odds(&self) -> f64 {
        let hit = |(at, (_, effect)): (usize, &(&str, f64))| {
            if self.hits >> at & 1 == 1 {
                *effect
            } else {
                0.0
            }
        };
        EFFECTS.iter().enumerate().map(hit).sum()
    }
}

/// Counts of the intended verdicts so far.
#[derive(Clone, Debug)]
pub(super) struct Count {
    pub(super) rows: u64,
    pub(super) chance: f64,
    hits: [u64; 35],
    unknown: [u64; 35],
    /// For each sourcer, the rules seen to hit and those seen to pass.
    seen: Vec<(u64, u64)>,
}

impl Count {
    pub(super) fn new(sourcers: usize) -> Self {
        Count {
            rows: 0,
            chance: 0.0,
            hits: [0; 35],
            unknown: [0; 35],
            seen: vec![(0, 0); sourcers],
        }
    }

    pub(super) fn add(&mut self, sourcer: usize, intended: &Intended, chance: f64) {
        self.rows += 1;
        self.seen[sourcer].0 |= intended.hits;
        self.seen[sourcer].1 |= !intended.hits & !intended.unknown;
        self.chance += chance;
        for at in 0..35 {
            self.hits[at] += intended.hits >> at & 1;
            self.unknown[at] += intended.unknown >> at & 1;
        }
    }

    pub(super) fn effects(&self) -> Vec<Effect> {
        let share = |n: u64| {
            if self.rows == 0 {
                None
            } else {
                Some(n as f64 / self.rows as f64)
            }
        };
        let effect = |(at, (rule, log_odds_ratio)): (usize, &(&'static str, f64))| Effect {
            rule,
            log_odds_ratio: *log_odds_ratio,
            odds_ratio: exp(*log_odds_ratio),
            hits: self.hits[at],
            unknown: self.unknown[at],
            share: share(self.hits[at]),
            varies_within_sourcer: self
                .seen
                .iter()
                .any(|(hit, pass)| (hit & pass) >> at & 1 == 1),
        };
        EFFECTS.iter().enumerate().map(effect).collect()
    }
}

/// What was planted in a log, as plain data.
#[derive(Clone, Debug, PartialEq)]
pub struct Planted {
    /// Rows in the log.
    pub rows: u64,
    /// The seed it was made from.
    pub seed: u64,
    /// The mean of the true probabilities of acceptance over all rows; `None` for a log without rows.
    pub base_rate: Option<f64>,
    /// The log odds of acceptance of an outreach that hits no rule, from a sourcer with effect 0, in the first week.
    pub intercept: f64,
    /// What every week adds to the log odds of acceptance (weeks counted from 0).
    pub trend_per_week: f64,
    /// All 35 rules in catalogue order, those without an effect too.
    pub effects: Vec<Effect>,
    /// All sourcers, in the order of the team.
    pub sourcers: Vec<SourcerEffect>,
}

/// What was planted for one rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    /// The rule's name.
    pub rule: &'static str,
    /// The true log odds ratio of acceptance, all else equal; 0 where nothing was planted.
    pub log_odds_ratio: f64,
    /// The same as an odds ratio; 1 where nothing was planted.
    pub odds_ratio: f64,
    /// Outreach meant to hit.
    pub hits: u64,
    /// Outreach on which the rule is meant to be unknown.
    pub unknown: u64,
    /// Hits as a fraction of all outreach; `None` for a log without rows.
    pub share: Option<f64>,
    /// Whether some sourcer has both hits and passes. A rule on the profile that is hit by all of a sender's outreach
    /// or by none cannot be told apart from the sender, whatever was planted.
    pub varies_within_sourcer: bool,
}

/// What was planted for one sourcer.
#[derive(Clone, Debug, PartialEq)]
pub struct SourcerEffect {
    /// The sourcer's name, as in the log.
    pub sourcer: String,
    /// The sourcer's habit in a few words.
    pub habit: &'static str,
    /// What the sourcer adds to the log odds of acceptance, all else equal.
    pub log_odds_ratio: f64,
    /// The chance that a recipient has been in touch before. It differs between sourcers on purpose: whoever writes
    /// stock invitations writes them to warm recipients, so that the crude comparison flatters them.
    pub warmth: f64,
}
