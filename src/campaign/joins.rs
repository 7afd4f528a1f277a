//! Texts that are nearly the same are one template: those of which four in five shingles are shared, and those joined to
//! them by others (single linkage).
//!
//! Candidates are the texts whose sketches agree in a band and in most lanes; in each band a text is compared with the nearest before it, so
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
const LOOKED_AT: usize = 32;

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
    /// Each text, and where its shingles end.
    texts: Vec<(TemplateId, usize)>,
    shingles: Vec<u32>,
}

impl Texts {
    /// Adds a text's shingles, which are sorted and without repetitions.
    pub fn add(&mut self, text: TemplateId, shingles: &[u32]) {
        self.shingles.extend_from_slice(shingles);
        self.texts.push((text, self.shingles.len()));
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

impl Campaign {
    /// The log has been read: lets go of what was needed for that only, and answers which texts may be nearly the same as
    /// others and where they stand, in the order of the log.
    pub fn like_texts(&mut self) -> Vec<(Spot, TemplateId)> {
        self.kept = HashMap::new();
        self.addressed = HashSet::new();
        self.template_ids = HashMap::new();
        let sent = |seen: &(usize, &Seen)| seen.1.sent > 0;
        let live = self.templates.iter().enumerate().filter(sent);
        let mut live: Vec<u32> = live.map(|(text, _)| text as u32).collect();
        live.sort_unstable_by_key(|text| self.templates[*text as usize].key);
        let mut like = vec![false; self.templates.len()];
        if live.len() <= FEW {
            live.iter().for_each(|text| like[*text as usize] = true);
        } else {
            for band in 0..BANDS {
                let placed = (0..).zip(&live);
                let of = |(place, text): (u64, &u32)| self.band(*text, band) << 32 | place;
                let mut banded: Vec<u64> = placed.map(of).collect();
                banded.sort_unstable();
                let same = banded.chunk_by(|one, other| one >> 32 == other >> 32);
                for same in same.filter(|same| same.len() > 1) {
                    let same: Vec<u32> =
                        same.iter().map(|one| live[*one as u32 as usize]).collect();
                    self.mark(&same, &mut like);
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

    fn band(&self, text: u32, band: usize) -> u64 {
        u64::from(self.sketch(text).band(band % BANDS))
    }

    fn sketch(&self, text: u32) -> &Sketch {
        &self.drafts[text as usize].0
    }

    /// Marks the texts of a band that may be like one of those before them.
    fn mark(&self, same: &[u32], like: &mut [bool]) {
        // Side by side, as each is looked at many times.
        let sketches: Vec<Sketch> = same.iter().map(|text| *self.sketch(*text)).collect();
        let mut marked: Vec<bool> = same.iter().map(|text| like[*text as usize]).collect();
        for one in 0..same.len() {
            for other in (0..one).rev().take(LOOKED_AT) {
                let both = marked[one] && marked[other];
                if !both && sketches[one].may_be_alike(&sketches[other]) {
                    (marked[one], marked[other]) = (true, true);
                }
            }
        }
        for (text, marked) in same.iter().zip(marked) {
            like[*text as usize] |= marked;
        }
    }

    /// Joins the texts of which `like_texts` said that they may be nearly the same and which are.
    pub fn join(&mut self, texts: &Texts) {
        let ends = texts.texts.iter().map(|(_, end)| *end);
        let starts = std::iter::once(0).chain(ends);
        let mut like: Vec<(u32, &[u32])> = starts
            .zip(&texts.texts)
            .map(|(start, (text, end))| (text.0, &texts.shingles[start..*end]))
            .collect();
        like.sort_unstable_by_key(|(text, _)| self.templates[*text as usize].key);
        let mut linkage = Linkage::of(like.len());
        let sets: Vec<&[u32]> = like.iter().map(|(_, set)| *set).collect();
        if like.len() <= FEW {
            for one in 0..sets.len() {
                (0..one).for_each(|other| _ = linkage.compare(one, other, &sets));
            }
        } else {
            for band in 0..BANDS {
                // Those that agree in the band stand by the next one and then by their keys.
                let mut banded: Vec<(u64, u32)> = (0..)
                    .zip(&like)
                    .map(|(place, (text, _))| {
                        let bands = self.band(*text, band) << 32 | self.band(*text, band + 1);
                        (bands, place)
                    })
                    .collect();
                banded.sort_unstable();
                let groups = banded.chunk_by(|one, other| one.0 >> 32 == other.0 >> 32);
                for same in groups.filter(|same| same.len() > 1) {
                    // Side by side, as each is looked at many times.
                    let near = same.iter().map(|(_, place)| *place as usize);
                    let near: Vec<(usize, Sketch)> = near
                        .map(|place| (place, *self.sketch(like[place].0)))
                        .collect();
                    linkage.compare_near(&near, &sets, band);
                }
            }
        }
        self.drafts = Vec::new();
        let groups = linkage.groups().into_iter();
        let texts = |group: Vec<usize>| group.into_iter().map(|place| like[place].0).collect();
        self.joins = self.named(groups.map(texts).collect());
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

/// Texts linked so far: a forest, each text pointing towards the root of its tree, a root to itself.
#[derive(Debug)]
struct Linkage(Vec<usize>);

impl Linkage {
    fn of(texts: usize) -> Linkage {
        Linkage((0..texts).collect())
    }

    fn root(&mut self, mut text: usize) -> usize {
        while self.0[text] != text {
            self.0[text] = self.0[self.0[text]];
            text = self.0[text];
        }
        text
    }

    /// Links two texts where they are alike; `false` where they were linked before.
    fn compare(&mut self, one: usize, other: usize, sets: &[&[u32]]) -> bool {
        let (one_root, other_root) = (self.root(one), self.root(other));
        if one_root != other_root && alike(sets[one], sets[other]) {
            self.0[one_root] = other_root;
        }
        one_root != other_root
    }

    /// Compares each of the texts that agree in a band with the nearest before it.
    fn compare_near(&mut self, same: &[(usize, Sketch)], sets: &[&[u32]], band: usize) {
        for (place, (one, sketch)) in same.iter().enumerate() {
            let mut compared = 0;
            for (other, near) in same[..place].iter().rev().take(LOOKED_AT) {
                // Those that agree in a band before this one were compared there.
                let met = |earlier| sketch.band(earlier) == near.band(earlier);
                let worth = sketch.may_be_alike(near) && !(0..band).any(met);
                compared += usize::from(worth && self.compare(*one, *other, sets));
                if compared == COMPARED {
                    break;
                }
            }
        }
    }

    /// The texts of each tree with at least two.
    fn groups(mut self) -> Vec<Vec<usize>> {
        let mut groups: HashMap<usize, Vec<usize>> = HashMap::new();
        for text in 0..self.0.len() {
            let root = self.root(text);
            if root != text {
                let group = groups.entry(root).or_insert_with(|| vec![root]);
                group.push(text);
            }
        }
        groups.into_values().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::Sightings;
    use crate::note::Masker;
    use crate::outreach::{Field, OwnedOutreach};

    fn row(text: &str) -> OwnedOutreach {
        OwnedOutreach::new(&[(Field::Message, text), (Field::Sourcer, "Ida")])
    }

    /// Surveys the texts in chunks of some, and joins them.
    fn campaign(texts: &[String], chunk: usize) -> Campaign {
        let (mut campaign, mut masker) = (Campaign::default(), Masker::default());
        for (number, texts) in texts.chunks(chunk).enumerate() {
            let mut sightings = Sightings::default();
            for (start, text) in texts.iter().enumerate() {
                let owned = row(text);
                let key = masker.key(&owned.borrow());
                sightings.add(&owned.borrow(), key, false, None);
                if let Some(key) = key {
                    sightings.sketch(key, start, || masker.sketch());
                }
            }
            campaign.absorb(number as u32, &sightings);
        }
        let mut read = Texts::default();
        for (spot, text) in campaign.like_texts() {
            let mut shingles = Vec::new();
            let owned = row(&texts[spot.chunk as usize * chunk + spot.start as usize]);
            masker.shingles(&owned.borrow(), &mut shingles);
            read.add(text, &shingles);
        }
        campaign.join(&read);
        campaign
    }

    /// The texts by template, each named by its key: the same for every order of the texts.
    fn groups(texts: &[String], chunk: usize) -> Vec<(u64, Vec<String>)> {
        let campaign = campaign(texts, chunk);
        let mut groups: HashMap<u64, Vec<String>> = HashMap::new();
        for (row, text) in texts.iter().enumerate() {
            let template = campaign.joined(campaign.template(row as u64).unwrap());
            let key = campaign.template_key(template).0;
            groups.entry(key).or_default().push(text.clone());
        }
        assert_eq!(groups.len() as u64, campaign.templates());
        let mut groups: Vec<_> = groups.into_iter().collect();
        groups.iter_mut().for_each(|group| group.1.sort());
        groups.sort();
        groups
    }

    /// `words` words of a text that shares no shingle with that of another seed.
    fn text(seed: usize, words: std::ops::Range<usize>) -> String {
        let words = words.map(|word| format!("w{}x{}", letters(seed), letters(word)));
        words.collect::<Vec<_>>().join(" ")
    }

    /// Letters only: numbers are masked.
    fn letters(number: usize) -> String {
        let digits = number.to_string();
        digits
            .bytes()
            .map(|digit| char::from(digit - b'0' + b'a'))
            .collect()
    }

    #[test]
    fn chains_are_joined_end_to_end() {
        // Each shares 38 of 42 shingles with the next, the first and the last 34 of 46.
        let chain = [text(1, 0..42), text(1, 2..44), text(1, 4..46)];
        assert_eq!(groups(&chain, 1).len(), 1);
        let ends = [text(1, 0..42), text(1, 6..48)];
        assert_eq!(groups(&ends, 2).len(), 2);
    }

    #[test]
    fn a_template_is_named_after_its_text_sent_most() {
        let mut texts = vec![text(1, 0..40); 2];
        texts.extend([text(1, 1..41), text(1, 0..41), text(2, 0..40)]);
        let campaign = campaign(&texts, 2);
        let template = campaign.template(0).unwrap();
        for row in 0..4 {
            assert_eq!(campaign.joined(campaign.template(row).unwrap()), template);
        }
        assert_eq!((campaign.texts_of(template), campaign.templates()), (3, 2));
        let alone = campaign.template(4).unwrap();
        assert_eq!(
            (campaign.joined(alone), campaign.texts_of(alone)),
            (alone, 1)
        );
        assert!(campaign.is_repeated(template) && !campaign.is_repeated(alone));
    }

    #[test]
    fn nothing_one_word_and_blank_notes_are_not_joined() {
        assert!(groups(&[], 1).is_empty());
        let campaign = campaign(&["Hello".into(), " ".into(), "Hello there".into()], 1);
        assert_eq!((campaign.templates(), campaign.template(1)), (2, None));
    }

    #[test]
    fn neither_order_nor_chunks_change_who_is_joined() {
        // Many texts of 60 templates, so that only the like ones are compared: each template as a chain of shifted texts,
        // and a text of its own for each number.
        let mut texts = Vec::new();
        for seed in 0..60 {
            texts.extend((0..20).map(|shift| text(seed, shift..shift + 40)));
            texts.push(text(1000 + seed, 0..30));
        }
        assert!(texts.len() > 2 * FEW);
        let whole = groups(&texts, 100);
        assert_eq!(whole.len(), 120);
        assert_eq!(groups(&texts, 7), whole);
        texts.reverse();
        assert_eq!(groups(&texts, 33), whole);
        let mut shuffled = texts.clone();
        shuffled.sort_by_key(|text| xxhash_rust::xxh3::xxh3_64(text.as_bytes()));
        assert_eq!(groups(&shuffled, 100), whole);
    }
}
