//! From the team's file and the flags to what a run judges by.

use super::args::JudgingArgs;
use anyhow::Result;
use outreach_audit::config::{Config, Flags};

/// The team's file where there is one, then the flags.
pub fn config(args: &JudgingArgs, map: &[String], outcomes: &[String]) -> Result<Config> {
    let flags = Flags {
        map: map.to_vec(),
        outcomes: outcomes.to_vec(),
        set: args.set.clone(),
        off: args.off.clone(),
        settling: args.settling,
        as_of: args.as_of.clone(),
    };
    Ok(Config::load(args.config.as_deref(), &flags)?)
}
