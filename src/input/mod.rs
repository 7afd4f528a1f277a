//! From files to outreach: one file for each export that is understood, one for each container.

mod block;
mod columns;
mod error;
mod header;
mod log;
mod matrix;
mod past;
mod records;
mod reject;

pub use block::{BLOCK_BYTES, Block, Blocks};
pub use columns::{Column, Columns, HeaderError, same_name};
pub use error::LogError;
pub use log::{Entry, Log, LogFile, Reading};
pub use matrix::{Matrix, MatrixRow, RejectedRow};
pub use past::{PastOptions, PastRule, PastRun, PastSender, PastTotals};
pub use records::{Record, Records};
pub use reject::{Reason, Reject};
