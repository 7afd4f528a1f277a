//! What only many messages together show, in catalogue order.

mod mass_blast;
mod sending_burst;

use crate::rule::Rule;

/// The family's rules, in catalogue order.
pub static RULES: &[&Rule] = &[&mass_blast::RULE, &sending_burst::RULE];
