//! Chance with an explicit seed: the same seed gives the same draws on every machine, and no clock is read.

/// A seeded generator with the few draws a made-up log needs.
pub(crate) struct Dice(fastrand::Rng);

impl Dice {
    /// A generator for one place in the log. Two stages of a splitmix64 finaliser (Steele et al. 2014) keep
    /// neighbouring places apart, so that a row can be drawn without drawing the rows before it.
    pub(crate) fn new(seed: u64, stream: u64, place: u64) -> Self {
        let start = mix(mix(seed ^ stream.wrapping_mul(0x9e37_79b9_7f4a_7c15)).wrapping_add(place));
        Dice(fastrand::Rng::with_seed(start))
    }

    /// True with probability `p`.
    pub(crate) fn chance(&mut self, p: f64) -> bool {
        self.0.f64() < p
    }

    /// A real number in [0, 1).
    pub(crate) fn unit(&mut self) -> f64 {
        self.0.f64()
    }

    /// A whole number in [low, high).
    pub(super) fn within(&mut self, low: i64, high: i64) -> i64 {
        self.0.i64(low..high)
    }

    /// An index below `len`.
    pub(crate) fn index(&mut self, len: usize) -> usize {
        self.0.usize(..len)
    }

    /// One of the items.
    pub(super) fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.0.usize(..items.len())]
    }

    /// A reference to one of the items.
    pub(super) fn one_of<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.0.usize(..items.len())]
    }
}

fn mix(mut z: u64) -> u64 {
    z = z.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
