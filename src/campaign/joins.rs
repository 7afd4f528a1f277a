//! Texts that are nearly the same are one template: those of which four in five shingles are shared, and those joined to
//! them by others (single linkage).
//!
//! Candidates are the texts whose sketches agree in a band; in each band a text is compared with the nearest before it, so
//! that the work grows with the texts and not with their pairs. Up to [`FEW`] texts are compared each with each. Who is
//! compared depends on the texts alone, never on their order in the log.

use super::{Campaign, Seen, TemplateId};
use crate::note::{BANDS, Sketch, alike};
use hashbrown::{HashMap, HashSet};

/// Up to so many texts are compared each with each.
const FEW: usize = 500;
/// Beyond that, in each band a text is compared with at most so many before it, of other templates than its own ...
const COMPARED: usize = 16;
/// ... and of at most so many.
const LOOKED_AT: usize = 64;

/// Where a record stands: the number of its chunk, and where in the chunk it begins.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Spot {
    /// The chunk's number.
    pub chunk: u32,
    /// The record's first byte in it.
    pub start: u32,
}

/// The shingles of some texts.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    places: HashMap<u32, (usize, usize)>,
    shingles: Vec<u32>,
}

impl Texts {
    /// Adds a text's shingles, which are sorted and without repetitions.
    pub fn add(&mut self, text: TemplateId, shingles: &[u32]) {
        let start = self.shingles.len();
        self.shingles.extend_from_slice(shingles);
        self.places.insert(text.0, (start, self.shingles.len()));
    }

    fn of(&self, text: u32) -> &[u32] {
        match self.places.get(&text) {
            Some((start, end)) => &self.shingles[*start..*end],
            None => &[],
        }
    }
}

/// Which texts make one template.
#[derive(Clone, Debug, Default)]
pub(super) struct Joins {
    /// For each text that was joined the one that stands for its template.
    template: HashMap<u32, u32>,
    /// For each of these how many texts, and how often they were sent together.
    together: HashMap<u32, Together>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Together {
    texts: u32,
    sent: u32,
}

/// A text among those of a band.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Banded {
    band: u32,
    next_band: u32,
    key: u64,
    text: u32,
}

impl Campaign {
    /// The log has been read: lets go of what was needed for that only, and answers which texts may be nearly the same as
    /// others and where they stand, in the order of the log.
    pub fn like_texts(&mut self) -> Vec<(Spot, TemplateId)> {
        self.kept = HashMap::new();
        self.addressed = HashSet::new();
        self.template_ids = HashMap::new();
        let sent = |seen: &(usize, &Seen)| seen.1.sent > 0;
        let live = self.templates.iter().enumerate().filter(sent);
        let live: Vec<u32> = live.map(|(text, _)| text as u32).collect();
        let mut like = vec![false; self.templates.len()];
        if live.len() <= FEW {
            live.iter().for_each(|text| like[*text as usize] = true);
        } else {
            for band in 0..BANDS {
                let banded = self.banded(&live, band);
                for same in banded.chunk_by(|one, other| one.band == other.band) {
                    if same.len() > 1 {
                        same.iter().for_each(|one| like[one.text as usize] = true);
                    }
                }
            }
        }
        let like = live.into_iter().filter(|text| like[*text as usize]);
        let mut like: Vec<_> = like
            .map(|text| (self.drafts[text as usize].1, TemplateId(text)))
            .collect();
        like.sort_unstable();
        like
    }

    /// The texts by a band of their sketches; those that agree in it by the next band and then by their keys.
    fn banded(&self, texts: &[u32], band: usize) -> Vec<Banded> {
        let banded = texts.iter().map(|text| {
            let Sketch(bands) = self.drafts[*text as usize].0;
            Banded {
                band: bands[band],
                next_band: bands[(band + 1) % BANDS],
                key: self.templates[*text as usize].key.0,
                text: *text,
            }
        });
        let mut banded: Vec<Banded> = banded.collect();
        banded.sort_unstable();
        banded
    }

    /// Joins the texts of which `like_texts` said that they may be nearly the same and which are.
    pub fn join(&mut self, texts: &Texts) {
        let mut like: Vec<u32> = texts.places.keys().copied().collect();
        like.sort_unstable_by_key(|text| self.templates[*text as usize].key);
        let mut linkage = Linkage::default();
        if like.len() <= FEW {
            for (place, one) in like.iter().enumerate() {
                for other in &like[..place] {
                    linkage.compare(*one, *other, texts);
                }
            }
        } else {
            for band in 0..BANDS {
                let banded = self.banded(&like, band);
                for same in banded.chunk_by(|one, other| one.band == other.band) {
                    linkage.compare_near(same, texts);
                }
            }
        }
        self.drafts = Vec::new();
        self.joins = self.named(linkage.groups());
    }

    /// Each group is named after its text sent most, equals by key.
    fn named(&self, groups: Vec<Vec<u32>>) -> Joins {
        let mut joins = Joins::default();
        for group in groups {
            let seen = |text: &u32| self.templates[*text as usize];
            let by_sent = |text: &&u32| (seen(text).sent, std::cmp::Reverse(seen(text).key));
            let Some(first) = group.iter().max_by_key(by_sent).copied() else {
                continue;
            };
            let together = Together {
                texts: group.len() as u32,
                sent: group.iter().map(|text| seen(text).sent).sum(),
            };
            joins.together.insert(first, together);
            joins
                .template
                .extend(group.iter().map(|text| (*text, first)));
        }
        joins
    }

    /// The template of a text: the text that stands for it and for all that are nearly the same.
    pub fn joined(&self, text: TemplateId) -> TemplateId {
        TemplateId(self.joins.template.get(&text.0).copied().unwrap_or(text.0))
    }

    /// How many texts a template is joined from.
    pub fn texts_of(&self, template: TemplateId) -> u64 {
        let together = self.joins.together.get(&template.0);
        together.map_or(1, |together| u64::from(together.texts))
    }

    /// Whether a template was sent at least twice.
    pub fn is_repeated(&self, template: TemplateId) -> bool {
        match self.joins.together.get(&template.0) {
            Some(together) => together.sent >= 2,
            None => self.templates[template.0 as usize].sent >= 2,
        }
    }

    /// How many templates there are.
    pub fn templates(&self) -> u64 {
        let sent = self.templates.iter().filter(|seen| seen.sent > 0).count();
        let joined = self.joins.together.values();
        sent as u64 - joined.map(|group| u64::from(group.texts) - 1).sum::<u64>()
    }
}

/// Texts linked so far: a forest, each text pointing towards the root of its tree.
#[derive(Debug, Default)]
struct Linkage {
    above: HashMap<u32, u32>,
}

impl Linkage {
    fn root(&mut self, text: u32) -> u32 {
        let mut root = text;
        while let Some(above) = self.above.get(&root) {
            root = *above;
        }
        let mut at = text;
        while at != root {
            at = self.above.insert(at, root).unwrap_or(root);
        }
        root
    }

    /// Links two texts where they are alike.
    fn compare(&mut self, one: u32, other: u32, texts: &Texts) {
        let (one_root, other_root) = (self.root(one), self.root(other));
        if one_root != other_root && alike(texts.of(one), texts.of(other)) {
            self.above.insert(one_root, other_root);
        }
    }

    /// Compares each of `same` with the nearest before it.
    fn compare_near(&mut self, same: &[Banded], texts: &Texts) {
        for (place, one) in same.iter().enumerate() {
            let mut compared = 0;
            for other in same[..place].iter().rev().take(LOOKED_AT) {
                if self.root(one.text) == self.root(other.text) {
                    continue;
                }
                self.compare(one.text, other.text, texts);
                compared += 1;
                if compared == COMPARED {
                    break;
                }
            }
        }
    }

    /// The texts of each tree with at least two.
    fn groups(mut self) -> Vec<Vec<u32>> {
        let linked: Vec<u32> = self.above.keys().copied().collect();
        let mut groups: HashMap<u32, Vec<u32>> = HashMap::new();
        for text in linked {
            let root = self.root(text);
            let group = groups.entry(root).or_insert_with(|| vec![root]);
            group.push(text);
        }
        groups.into_values().collect()
    }
}
