//! What the two have to do with each other, in catalogue order.

mod competitor;
mod no_prior_interaction;
mod stranger;
mod unrelated_field;

use crate::rule::Rule;

/// The family's rules, in catalogue order.
pub static RULES: &[&Rule] = &[
    &stranger::RULE,
    &no_prior_interaction::RULE,
    &unrelated_field::RULE,
    &competitor::RULE,
];
