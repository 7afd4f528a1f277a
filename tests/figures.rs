//! The statistics against figures made by other programs and against published ones.
//!
//! The tables are in `tests/figures/`; where a script made one, it lies beside it. Tables of Random Acts of Pizza come
//! from the requests published with T. Althoff, C. Danescu-Niculescu-Mizil and D. Jurafsky, "How to Ask for a Favor",
//! ICWSM 2014.
#[path = "figures/adjusted.rs"]
mod adjusted;
#[path = "figures/agreement.rs"]
mod agreement;
#[path = "figures/any_counts.rs"]
mod any_counts;
#[path = "figures/crude.rs"]
mod crude;
#[path = "figures/reading.rs"]
mod reading;
#[path = "figures/senders.rs"]
mod senders;
