//! Texts that are nearly the same made one template: only those that may be are read again.

use super::{BATCH, Crew, Survey, lend, usable};
use crate::campaign::{Spot, TemplateId, Texts};
use crate::input::{Log, LogError, Records};
use crate::note::Masker;
use rayon::prelude::*;
use std::sync::Mutex;

/// Joins the templates of a surveyed log whose texts are nearly the same.
///
/// # Errors
/// A file that cannot be read or has changed since the survey.
pub fn join(log: &Log, survey: &mut Survey, crew: &Crew) -> Result<(), LogError> {
    let like = survey.campaign.like_texts();
    let by_block: Vec<_> = like
        .chunk_by(|one, other| one.0.chunk == other.0.chunk)
        .collect();
    let mut texts = Texts::default();
    let maskers = Mutex::new(Vec::new());
    for batch in by_block.chunks(BATCH) {
        crew.goes_on()?;
        let read: Vec<Result<Vec<Vec<u32>>, LogError>> = crew.pool.install(|| {
            let blocks = batch.par_iter();
            let read = blocks.map(|like| {
                lend(&maskers, |masker: &mut Masker| {
                    read_block(log, survey, like, masker)
                })
            });
            read.collect()
        });
        for (like, read) in batch.iter().zip(read) {
            for ((_, text), shingles) in like.iter().zip(read?) {
                texts.add(*text, &shingles);
            }
        }
    }
    survey.campaign.join(&texts);
    Ok(())
}

/// The shingles of texts that stand in one block, in order.
fn read_block(
    log: &Log,
    survey: &Survey,
    like: &[(Spot, TemplateId)],
    masker: &mut Masker,
) -> Result<Vec<Vec<u32>>, LogError> {
    let Some((spot, _)) = like.first() else {
        return Ok(Vec::new());
    };
    let place = survey.blocks[spot.chunk as usize];
    let file = &log.files[place.file];
    let block = file.block(place.offset, place.length, place.unclosed)?;
    let mut records = Records::new(&block.bytes, file.delimiter);
    let shingles = like.iter().map(|(spot, _)| {
        let mut shingles = Vec::new();
        records.go_to(spot.start as usize);
        if let Some(record) = records.next_record()
            && let Ok(entry) = usable(file, &block, &record)
        {
            masker.shingles(&entry.outreach, &mut shingles);
        }
        shingles
    });
    Ok(shingles.collect())
}
