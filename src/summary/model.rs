//! The regression over all rules at once.

use super::RateFigures;
use serde::Serialize;

/// How well the regression predicts outreach it was not fitted to: each tenth of the log by the other nine.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ModelCheck {
    /// The area under the ROC curve: how often, of one accepted and one not, the accepted had the higher prediction. 0.5 is
    /// chance.
    pub area: f64,
    /// So many parts the log was cut in, by a hash of each outreach's identity.
    pub parts: u64,
    /// The outreach in up to ten groups of rising prediction.
    pub tenths: Vec<TenthFigures>,
}

/// Outreach of nearly the same prediction.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct TenthFigures {
    /// How many.
    pub settled: u64,
    /// Of them accepted.
    pub accepted: u64,
    /// The rate predicted.
    pub predicted: f64,
    /// The rate that came (Wilson).
    #[serde(flatten)]
    pub rate: RateFigures,
}

/// The regression behind the adjusted odds ratios and the accepts lost.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct ModelFigures {
    /// Why there is none, where there is none.
    pub missing: Option<String>,
    /// Whether the likelihood's summit was found, and in how many steps.
    pub converged: bool,
    /// See `converged`.
    pub steps: u64,
    /// Different patterns of sender, month and verdicts that it was fitted to.
    pub patterns: u64,
    /// Columns fitted, the constant included.
    pub columns: u64,
    /// The log likelihood at its summit, with the penalty if there is one.
    pub log_likelihood: Option<f64>,
    /// Rules left out, since they judged no settled outreach, never hit one, or hit all they judged.
    pub never_judged: Vec<String>,
    /// See `never_judged`.
    pub never_hit: Vec<String>,
    /// See `never_judged`.
    pub always_hit: Vec<String>,
    /// Terms dropped because those before them account for them whole. The order is senders, months, hits and unknowns, the
    /// rules in that of the catalogue.
    pub aliased: Vec<String>,
    /// Senders that share one column, being too small or too many for one each.
    pub senders_sharing: u64,
    /// The same of months.
    pub months_sharing: u64,
    /// Senders with settled outreach: the clusters of `adjusted_sender_low` and `adjusted_sender_high`, which need 30 of them.
    pub sender_clusters: u64,
    /// Templates with settled outreach, one of its own for each outreach whose text was sent once: the clusters of
    /// `adjusted_template_low` and `adjusted_template_high`, which need 30 of them.
    pub template_clusters: u64,
    /// Settled outreach left out of a plain likelihood: of senders and months of which all was accepted or nothing.
    pub left_out: u64,
    /// Rules whose profile interval comes from the profile's expansion to the fourth order, which is good to some thousandths of
    /// a standard error: in a large log all but the rarest.
    pub expanded: Vec<String>,
    /// Rules whose interval is Wald's: all of a plain likelihood, and of a large log rare rules beyond what the work allows.
    pub approximate: Vec<String>,
    /// How well it predicts; `None` where there is no regression.
    pub check: Option<ModelCheck>,
    /// What mending all rules that a sender can mend would have been worth together, in accepts, whether they hurt or not: the
    /// sum of `accepts_lost_shared`.
    pub fixable: Option<f64>,
    /// Lower end.
    pub fixable_low: Option<f64>,
    /// Upper end.
    pub fixable_high: Option<f64>,
}
