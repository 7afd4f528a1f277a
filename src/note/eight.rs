//! Text eight bytes at a time: which of them are letters or digits, in a few operations on one number.

/// Eight bytes of a text in one number, the first lowest. Answers have the highest bit of each byte they hold for.
#[derive(Clone, Copy)]
pub(super) struct Eight(pub(super) u64);

/// One in each byte.
pub(super) const EACH: u64 = 0x0101_0101_0101_0101;
/// The highest bit of each byte.
const HIGH: u64 = EACH * 0x80;

/// All bits of the first so many bytes.
pub(super) fn below(length: u32) -> u64 {
    u64::MAX.checked_shr(64 - 8 * length).unwrap_or(0)
}

impl Eight {
    /// The bytes from `at` on, 0 after the last.
    pub(super) fn load(bytes: &[u8], at: usize) -> Eight {
        if let Some(eight) = bytes[at..].first_chunk::<8>() {
            return Eight(u64::from_le_bytes(*eight));
        }
        let mut eight = [0; 8];
        eight[..bytes.len() - at].copy_from_slice(&bytes[at..]);
        Eight(u64::from_le_bytes(eight))
    }

    /// The bytes from `low` to `high`, both ASCII, in a number whose bytes all are.
    fn within(ascii: u64, low: u8, high: u8) -> u64 {
        let from = |least: u8| ascii + EACH * u64::from(0x80 - least);
        from(low) & !from(high + 1) & HIGH
    }

    pub(super) fn digits(self) -> u64 {
        Eight::within(self.0 & !HIGH, b'0', b'9') & !self.0
    }

    pub(super) fn letters(self) -> u64 {
        Eight::within((self.0 & !HIGH) | (EACH * 0x20), b'a', b'z') & !self.0
    }

    pub(super) fn large(self) -> u64 {
        self.letters() & !(self.0 << 2)
    }

    /// How many of them from the first on are letters or digits.
    pub(super) fn word_bytes(self) -> u32 {
        let other = !(self.letters() | self.digits()) & HIGH;
        other.trailing_zeros() / 8
    }
}
