//! A realistic made-up log with planted effects.
