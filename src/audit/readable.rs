//! Cells that hold something else than their field can.

use crate::outreach::{Field, Outreach, is_channel};

/// Counts the cells that hold something else than their field can; they are taken for not recorded.
pub(super) fn inspect(
    outreach: &Outreach<'_>,
    record: u64,
    unreadable: &mut Vec<(Field, u64, String)>,
) {
    for (field, readable) in READABLE {
        let Some(text) = outreach.text(*field) else {
            continue;
        };
        if readable(outreach, *field) {
            continue;
        }
        match unreadable.iter_mut().find(|(other, ..)| other == field) {
            Some((_, count, _)) => *count += 1,
            None => {
                let text: String = text.chars().take(40).collect();
                unreadable.push((*field, 1, format!("{text}\n{record}")));
            }
        }
    }
}

type Readable = fn(&Outreach<'_>, Field) -> bool;
const COUNT: Readable = |outreach, field| outreach.count(field).is_some();
const DAY: Readable = |outreach, field| outreach.day(field).is_some();
const READABLE: &[(Field, Readable)] = &[
    (Field::SentAt, DAY),
    (Field::RecipientLastActive, DAY),
    (Field::SenderProfileUpdated, DAY),
    (Field::MutualConnections, COUNT),
    (Field::SenderPositions, COUNT),
    (Field::SenderConnections, COUNT),
    (Field::SenderRecommendations, COUNT),
    (Field::SenderEndorsements, COUNT),
    (Field::SenderReports, COUNT),
    (Field::SenderRecentPosts, COUNT),
    (Field::SenderOffTopicPosts, COUNT),
    (Field::Competitor, |outreach, field| {
        outreach.yes(field).is_some()
    }),
    (Field::Channel, |outreach, field| {
        outreach.text(field).is_some_and(is_channel)
    }),
];
