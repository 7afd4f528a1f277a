//! By which of its words each pattern is found, and what settles at a glance that it is not there.

use super::look::{Element, Filter, Traits};
use super::{Anchor, Anchors, Cues};
use crate::note::language::Language;

impl Cues {
    /// Chooses for each pattern the element whose words are the rarest together in notes.
    pub(super) fn anchor(&mut self) {
        let mut rarity: Vec<u32> = self
            .languages
            .iter()
            .map(|languages| if *languages != 0 { 30 } else { 5 })
            .collect();
        for (often, words) in COMMON {
            for word in words.split_whitespace() {
                let id = usize::from(self.number(word));
                rarity.resize(self.languages.len(), 5);
                rarity[id] = *often;
            }
        }
        let mut chosen: Vec<(u16, Option<Language>, Anchor)> = Vec::new();
        for (number, pattern) in self.patterns.iter().enumerate() {
            let weight = |element: &Element| match element {
                Element::Words(words) => {
                    let words = words.ids().iter().map(|word| rarity[usize::from(*word)]);
                    Some(words.sum::<u32>())
                }
                _ => None,
            };
            let weighed = pattern.elements.iter().enumerate();
            let weighed = weighed
                .filter_map(|(place, element)| weight(element).map(|weight| (weight, place)));
            let Some((_, place)) = weighed.min() else {
                continue;
            };
            let filter = |element: Option<&Element>| match element {
                Some(Element::Words(words)) => words.filter(),
                _ => Filter::ANY,
            };
            let beside = |place: Option<usize>| place.and_then(|place| pattern.elements.get(place));
            let (before, after) = (beside(place.checked_sub(1)), beside(place.checked_add(1)));
            let (nearest, furthest) = from_start(&pattern.elements[..place]);
            let anchor = Anchor {
                before: filter(before),
                after: filter(after),
                nearest,
                furthest,
                traits: [
                    Traits::beside(before),
                    Traits::beside(after),
                    Traits::between(before, after),
                ],
                needs: needed(&pattern.elements, place),
                pattern: number as u16,
                place: place as u8,
                asks: pattern.asks,
            };
            if let Element::Words(words) = &pattern.elements[place] {
                let words = words.ids().iter();
                chosen.extend(words.map(|word| (*word, pattern.language, anchor)));
            }
        }
        chosen.sort_by_key(|(word, _, anchor)| (*word, anchor.pattern));
        let words = self.languages.len();
        let of = |language| {
            let fits = |own: &Option<Language>| own.is_none_or(|own| own == language);
            let mut anchors = Anchors {
                ends: vec![0; words],
                all: Vec::new(),
            };
            for (word, _, anchor) in chosen.iter().filter(|(_, own, _)| fits(own)) {
                anchors.ends[usize::from(*word)] += 1;
                anchors.all.push(*anchor);
            }
            let mut end = 0;
            for ends in &mut anchors.ends {
                end += *ends;
                *ends = end;
            }
            anchors
        };
        self.anchors = Language::ALL.into_iter().map(of).collect();
    }
}

/// How many words may stand before what follows `elements`: at least, and at most.
fn from_start(elements: &[Element]) -> (u8, u8) {
    let width = |element: &Element| match element {
        Element::Gap(most) => (0, *most),
        Element::Start | Element::Clause | Element::End => (0, 0),
        _ => (1, 1),
    };
    let sum = elements.iter().map(width).fold((0_u8, 0_u8), |sum, width| {
        (sum.0.saturating_add(width.0), sum.1.saturating_add(width.1))
    });
    match elements.first() {
        Some(Element::Start) => sum,
        _ => (sum.0, u8::MAX),
    }
}

/// The fewest words of which a sentence with the pattern has one, besides that at `place`.
fn needed(elements: &[Element], place: usize) -> Filter {
    let others = elements.iter().enumerate().filter(|(at, _)| *at != place);
    let words = others.filter_map(|(_, element)| match element {
        Element::Words(words) => Some(words),
        _ => None,
    });
    let fewest = words.min_by_key(|words| words.ids().len());
    fewest.map_or(Filter::ANY, |words| words.filter())
}

/// How often the commonest words stand in ten thousand words of English notes, about; other function words 30 times, and
/// any other word 5 times. It decides only by which of its words a pattern is found.
const COMMON: &[(u32, &str)] = &[
    (350, "to i you"),
    (250, "your and a the"),
    (150, "in for of"),
    (100, "we at with"),
    (70, "is on my our 'm have that are be it this would hi"),
    (40, "am 're 'd 've if can 's as about from love like"),
];
