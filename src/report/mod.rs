//! The ways to show a summary: one file for each format.
