//! How far a long reading has come, by bytes, on standard error; silent where that is no terminal. The one home of
//! indicatif.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use outreach_audit::run::Stage;
use std::io::IsTerminal;
use std::time::Duration;

/// A bar that shows how much of a log has been read. A log that is read at once never shows one.
#[derive(Debug)]
pub struct Progress(ProgressBar);

impl Progress {
    /// A bar over `bytes`, the log being read twice; hidden when asked for or where nobody would see it.
    pub fn new(bytes: u64, hidden: bool) -> Progress {
        let bar = ProgressBar::new(2 * bytes);
        let hidden = hidden || !std::io::stderr().is_terminal();
        bar.set_draw_target(if hidden {
            ProgressDrawTarget::hidden()
        } else {
            ProgressDrawTarget::stderr_with_hz(8)
        });
        let template = "{msg:10} {wide_bar} {binary_bytes_per_sec:>12}  {eta:>4} left";
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(250));
        Progress(bar)
    }

    /// Says what is being done and that `bytes` more have been read.
    pub fn watch(&self, stage: Stage, bytes: u64) {
        self.0.set_message(match stage {
            Stage::Surveying => "surveying",
            Stage::Judging => "judging",
        });
        self.0.inc(bytes);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
