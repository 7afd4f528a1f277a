//! Figures from counts: pure functions of numbers, one file for each family of methods.
