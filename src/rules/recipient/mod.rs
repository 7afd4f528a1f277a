//! What the sender could not help, in catalogue order. Never held against a sender.

mod closed_network;
mod inactive_recipient;

use crate::rule::Rule;

/// The family's rules, in catalogue order.
pub static RULES: &[&Rule] = &[&inactive_recipient::RULE, &closed_network::RULE];
