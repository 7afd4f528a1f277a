//! outreach-audit: why are our messages ignored, and what would it be worth to write better ones?
//!
//! Rows become outreach, outreach become verdicts, verdicts become tallies, tallies become figures,
//! figures become a summary, and a summary is shown in several formats. Each noun is a module here, and a
//! module imports only what stands above it in this list.

pub mod day;

pub mod numbers;

pub mod outreach;

pub mod note;

pub mod rule;

pub mod rules;

pub mod campaign;

pub mod sample;

pub mod input;

pub mod audit;

pub mod tally;

pub mod stats;

pub mod summary;

pub mod evaluation;

pub mod checked;

pub mod comparison;

pub mod measure;

pub mod demo;

pub mod selftest;

pub mod report;

pub mod config;

pub mod run;
