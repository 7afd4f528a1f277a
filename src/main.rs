//! The command line of outreach-audit.

fn main() {}
