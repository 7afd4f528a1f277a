//! The rules of this family, in catalogue order.

use crate::rule::Rule;

/// The family's rules, in catalogue order.
pub static RULES: &[&Rule] = &[];
