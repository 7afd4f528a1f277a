//! Who is asking: what the sender's profile shows, in catalogue order.

mod few_connections;
mod incomplete_profile;
mod no_photo;
mod no_social_proof;
mod off_topic_posts;
mod outdated_profile;
mod poor_reputation;
mod profile_typos;

use crate::rule::Rule;

/// The family's rules, in catalogue order.
pub static RULES: &[&Rule] = &[
    &no_photo::RULE,
    &incomplete_profile::RULE,
    &few_connections::RULE,
    &no_social_proof::RULE,
    &outdated_profile::RULE,
    &profile_typos::RULE,
    &off_topic_posts::RULE,
    &poor_reputation::RULE,
];
