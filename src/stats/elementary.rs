//! Exponentials, logarithms and their kin, with the same bits on every machine.
//!
//! The standard library asks the platform for these, whose answers differ in the last digit from one processor to the
//! next; a report made on one machine would then not be the report made on another. `clippy.toml` refuses the
//! platform's. (Sums, products and square roots are exact to the last bit everywhere, so they need no place here.)

/// e to the power of `x`.
pub fn exp(x: f64) -> f64 {
    libm::exp(x)
}

/// The natural logarithm; not a number below 0.
pub fn ln(x: f64) -> f64 {
    libm::log(x)
}

/// The natural logarithm of 1 + `x`, with all its digits where `x` is small.
pub fn ln_1p(x: f64) -> f64 {
    libm::log1p(x)
}

/// `base` to the power of `exponent`.
pub fn power(base: f64, exponent: f64) -> f64 {
    libm::pow(base, exponent)
}

/// The logarithm to base 10.
pub fn log10(x: f64) -> f64 {
    libm::log10(x)
}

/// The sine and the cosine of an angle in radians.
pub fn sin_cos(angle: f64) -> (f64, f64) {
    libm::sincos(angle)
}

/// The angle in radians whose sine is `x`, from −1 to 1.
pub fn arc_sine(x: f64) -> f64 {
    libm::asin(x)
}

/// The natural logarithm of the gamma function of `x` above 0.
pub fn ln_gamma(x: f64) -> f64 {
    libm::lgamma(x)
}

/// The complementary error function.
pub fn erfc(x: f64) -> f64 {
    libm::erfc(x)
}
