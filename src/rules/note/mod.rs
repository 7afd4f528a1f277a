//! What the message says: the rules of the note, in catalogue order.

mod blank_note;
mod careless_writing;
mod connection_collecting;
mod default_invitation;
mod generic_note;
mod hidden_motive;
mod no_introduction;
mod no_shared_context;
mod no_stated_reason;
mod not_personalized;
mod pushy_tone;
mod role_pitch;
mod sales_pitch;
mod self_centred;
mod strings_attached;
mod too_long;
mod unfilled_placeholder;
mod unfounded_familiarity;
mod wrong_name;

use crate::rule::Rule;

/// The family's rules, in catalogue order.
pub static RULES: &[&Rule] = &[
    &blank_note::RULE,
    &default_invitation::RULE,
    &generic_note::RULE,
    &not_personalized::RULE,
    &no_shared_context::RULE,
    &no_introduction::RULE,
    &no_stated_reason::RULE,
    &self_centred::RULE,
    &sales_pitch::RULE,
    &role_pitch::RULE,
    &strings_attached::RULE,
    &hidden_motive::RULE,
    &pushy_tone::RULE,
    &connection_collecting::RULE,
    &unfounded_familiarity::RULE,
    &too_long::RULE,
    &careless_writing::RULE,
    &unfilled_placeholder::RULE,
    &wrong_name::RULE,
];
