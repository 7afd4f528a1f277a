//! How like two masked notes are: sets of three words in a row, compared exactly, and a sketch of such a set by which the
//! like ones are found without comparing each with each.
//!
//! Sources: A. Z. Broder, "On the resemblance and containment of documents" (1997), for shingles and MinHash; P. Indyk and
//! R. Motwani (1998) for bands; A. Kirsch and M. Mitzenmacher (2006) for many hashes made from two.

/// Least hashes of a sketch.
const LANES: usize = 32;
/// Bands of a sketch, each of four lanes. Two sets that share 4/5 agree in all four lanes of a band with (4/5)⁴ = 41%, and in
/// one of the bands at least with 99.7%.
pub const BANDS: usize = 12;
/// Sets that agree in fewer lanes than this are not worth comparing: two that share 4/5 agree in 25.6 on average, and in
/// fewer than 20 with 0.7%.
const WORTH: usize = 20;

/// A set's sketch: the last bits of its least hashes under 32 functions. The same on every machine.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Sketch([u8; LANES]);

impl Sketch {
    /// A band, by its number: equal for two sketches that agree in its lanes.
    pub fn band(&self, number: usize) -> u32 {
        // Eight bands of neighbours, then four across these.
        let lane = |place: usize| match number {
            0..8 => self.0[4 * number + place],
            _ => self.0[(number % 4 + 8 * place) % LANES],
        };
        u32::from_le_bytes([lane(0), lane(1), lane(2), lane(3)])
    }

    /// Whether two sets may be alike, going by their sketches.
    pub fn may_be_alike(&self, other: &Sketch) -> bool {
        let lanes = self.0.iter().zip(&other.0);
        lanes
            .map(|(mine, theirs)| u8::from(mine == theirs))
            .sum::<u8>()
            >= WORTH as u8
    }
}

/// Sketches a set as its shingles come.
#[derive(Debug)]
pub(super) struct Sketcher([i16; LANES]);

impl Sketcher {
    pub(super) fn new() -> Sketcher {
        Sketcher([i16::MAX; LANES])
    }

    /// Adds a shingle; the same one again changes nothing.
    pub(super) fn add(&mut self, shingle: u64) {
        let (first, step) = ((shingle >> 48) as i16, (shingle >> 16) as i16 | 1);
        for (lane, least) in (0..).zip(&mut self.0) {
            *least = (*least).min(first.wrapping_add(step.wrapping_mul(lane)));
        }
    }

    pub(super) fn sketch(&self) -> Sketch {
        Sketch(self.0.map(|least| least as u8))
    }
}

/// Hands each three words in a row to `take`, as a hash; all words at once where there are fewer.
pub(super) fn shingles(mut words: impl Iterator<Item = u64>, mut take: impl FnMut(u64)) {
    let Some(mut first) = words.next() else {
        return;
    };
    let Some(mut second) = words.next() else {
        return take(mix(first, 0, 0));
    };
    let mut any = false;
    for third in words {
        any = true;
        take(mix(first, second, third));
        (first, second) = (second, third);
    }
    if !any {
        take(mix(first, second, 0));
    }
}

fn mix(first: u64, second: u64, third: u64) -> u64 {
    let sum = first
        .wrapping_mul(0x9e37_79b9_7f4a_7c15)
        .wrapping_add(second.wrapping_mul(0xc2b2_ae3d_27d4_eb4f))
        .wrapping_add(third.wrapping_mul(0x1656_67b1_9e37_79f9))
        .wrapping_add(0x27d4_eb2f_1656_67c5);
    let sum = (sum ^ (sum >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    let sum = (sum ^ (sum >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    sum ^ (sum >> 32)
}

/// Whether the Jaccard index of two sets is at least 4/5: shared of all. The sets are sorted and without repetitions. Two
/// empty sets are not alike.
pub fn alike(one: &[u32], other: &[u32]) -> bool {
    // shared / (one + other − shared) ≥ 4/5, in integers.
    let needed = (4 * (one.len() + other.len())).div_ceil(9);
    if needed == 0 || one.len().min(other.len()) < needed {
        return false;
    }
    let (mut i, mut j, mut shared) = (0, 0, 0);
    while i < one.len() && j < other.len() {
        let left = (one.len() - i).min(other.len() - j);
        if shared + left < needed {
            return false;
        }
        let (mine, theirs) = (one[i], other[j]);
        shared += usize::from(mine == theirs);
        i += usize::from(mine <= theirs);
        j += usize::from(theirs <= mine);
    }
    shared >= needed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(words: &[u64]) -> Vec<u32> {
        let mut set = Vec::new();
        shingles(words.iter().copied(), |shingle| {
            set.push((shingle >> 32) as u32);
        });
        set.sort_unstable();
        set.dedup();
        set
    }

    #[test]
    fn four_fifths_shared_are_alike_and_less_is_not() {
        let all: Vec<u32> = (0..10).collect();
        assert!(alike(&all, &all) && alike(&all, &all[..8]) && alike(&all[1..], &all[..9]));
        // 8 of 10 and 7 of 9: 7/9 < 4/5.
        assert!(!alike(&all, &all[..7]) && !alike(&all[1..9], &all[..8]));
        assert!(!alike(&[], &[]) && !alike(&all, &[]) && alike(&[5], &[5]) && !alike(&[5], &[6]));
    }

    #[test]
    fn short_notes_have_one_shingle_and_a_blank_one_none() {
        assert!(set(&[]).is_empty());
        for words in [&[1][..], &[1, 2], &[1, 2, 3]] {
            assert_eq!(set(words).len(), 1, "{words:?}");
        }
        assert_ne!(set(&[1]), set(&[1, 2]));
        assert_eq!(set(&[1, 2, 3, 1, 2, 3]).len(), 3);
    }

    #[test]
    fn like_sets_agree_in_a_band_and_unlike_ones_do_not() {
        let sketch = |words: std::ops::Range<u64>| {
            let mut sketcher = Sketcher::new();
            shingles(words, |shingle| sketcher.add(shingle));
            sketcher.sketch()
        };
        let meet = |one: Sketch, other: Sketch| {
            one.may_be_alike(&other) && (0..BANDS).any(|band| one.band(band) == other.band(band))
        };
        let mut missed = 0;
        for start in (0..200_000).step_by(200) {
            // 54 of 66 shingles shared: 0.82.
            let (one, other) = (start..start + 62, start + 6..start + 68);
            missed += u32::from(!meet(sketch(one.clone()), sketch(other)));
            assert!(!meet(sketch(one), sketch(start + 100..start + 160)));
        }
        assert!(missed < 20, "{missed} of 1000 missed");
    }
}
