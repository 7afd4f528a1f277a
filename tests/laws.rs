//! The laws of the house. Each fails with a sentence that says what to do.

#[path = "laws/catalogue.rs"]
mod catalogue;

#[path = "laws/layout.rs"]
mod layout;
