//! The moves of a note and the cues that speak for them: one file for each move.
//!
//! Rhetoricians call the parts of a text that have a purpose its moves. Cues are data; a new way of saying a thing is a
//! new line in its move's file.

mod advert;
mod asks;
mod collecting;
mod context;
mod courtesy;
mod foreign;
mod hidden;
mod introduction;
mod lists;
mod lures;
mod opening;
mod pitch;
mod pleas;
mod pressure;
mod reason;
mod reference;
mod relation;
mod trading;

use super::MoveKind;
use super::cues::CueList;
use std::collections::BTreeSet;

/// What a cue speaks for: a move, and what kind of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Tag {
    /// A word of greeting.
    Greeting,
    /// A word of farewell.
    Closing,
    /// A wish, thanks, an excuse.
    Courtesy,
    /// The platform's stock invitation.
    Stock,
    /// The wish to connect.
    Connect,
    /// Who the sender is.
    Introduction,
    /// Where the two know each other from: a trace one could point to.
    Context,
    /// Unnamed contacts in common.
    Mutual,
    /// Something particular about the recipient.
    Reference,
    /// A compliment that would fit anybody.
    Praise,
    /// What the sender wants, named.
    Reason,
    /// A subject to exchange ideas about.
    Topic,
    /// A vacancy or another opening, named or not.
    Opening,
    /// A call, a meeting, a talk asked for.
    AskTalk,
    /// A CV, a referral, an introduction, a survey, a click, a favour asked for.
    AskThing,
    /// Time, advice or help asked for.
    AskHelp,
    /// A vacancy named by its role or its employer.
    NamedRole,
    /// Something offered.
    Offer,
    /// A product or service promoted.
    Sales,
    /// A vacancy advertised.
    Advert,
    /// Urgency, guilt, hype.
    Pressure,
    /// Connections for their own sake.
    Collecting,
    /// Bait, or a real purpose denied.
    Bait,
    /// A job sought.
    JobSought,
    /// A relation claimed.
    Familiar,
    /// One particular piece of the recipient's work.
    Piece,
    /// Chat shorthand.
    Shorthand,
    /// An opportunity or an offering without its name.
    Withheld,
    /// The connection itself, or a benefit to both that is not named.
    Aimless,
    /// Something the sender needs: a job, a mentor, a favour.
    Plea,
    /// A gain for the sender alone.
    Gain,
    /// What may be for sale: a ware, a price, a gain, a trade plied for others.
    Wares,
    /// A vacancy, by any sign of one.
    Vacancy,
    /// An opportunity without a word of what it is.
    Nameless,
    /// What the sender is to the recipient.
    Relation,
    /// A matter touched upon and not named.
    Matter,
    /// What the sender's firm makes or does for others.
    Trading,
    /// What it costs, and on what terms.
    Terms,
    /// A need of the recipient's that is guessed at.
    Need,
    /// Readiness to serve, to quote, to supply, to show a ware.
    Service,
    /// What it has done for others.
    Result,
    /// A turn to something else: "by the way".
    Turn,
    /// An idea, a plan or a project without a word of what it is.
    Idea,
    /// A purpose withheld or left in the dark.
    Secret,
    /// Gains together that are not named.
    Synergy,
    /// What an applicant sends or says: a CV, a date to start.
    Applies,
    /// An invitation to speak, to write, to judge.
    Invites,
}

impl Tag {
    /// Every tag that a cue speaks for, in order.
    pub fn all() -> BTreeSet<Tag> {
        all().map(|list| list.tag).collect()
    }

    /// Its place in a set of tags.
    pub fn bit(self) -> u64 {
        1 << self as u32
    }

    /// The move it is a kind of.
    pub fn kind(self) -> MoveKind {
        match self {
            Tag::Greeting => MoveKind::Greeting,
            Tag::Closing | Tag::Courtesy => MoveKind::Closing,
            Tag::Introduction | Tag::JobSought => MoveKind::Introduction,
            Tag::Context | Tag::Relation | Tag::Mutual | Tag::Familiar => MoveKind::SharedContext,
            Tag::Reference | Tag::Piece => MoveKind::Reference,
            Tag::Praise => MoveKind::Praise,
            Tag::Stock
            | Tag::Connect
            | Tag::Reason
            | Tag::Topic
            | Tag::NamedRole
            | Tag::Opening
            | Tag::Matter
            | Tag::Vacancy
            | Tag::Nameless
            | Tag::Collecting
            | Tag::Withheld
            | Tag::Synergy
            | Tag::Idea
            | Tag::Aimless => MoveKind::Reason,
            Tag::AskTalk
            | Tag::AskThing
            | Tag::AskHelp
            | Tag::Plea
            | Tag::Applies
            | Tag::Gain
            | Tag::Invites => MoveKind::Ask,
            Tag::Offer => MoveKind::Offer,
            Tag::Sales
            | Tag::Wares
            | Tag::Advert
            | Tag::Trading
            | Tag::Terms
            | Tag::Need
            | Tag::Service
            | Tag::Result => MoveKind::Pitch,
            Tag::Pressure | Tag::Bait | Tag::Shorthand | Tag::Turn | Tag::Secret => {
                MoveKind::Pressure
            }
        }
    }
}

/// Every list of cues.
pub(super) fn all() -> impl Iterator<Item = &'static CueList> {
    let lists: &[&'static [CueList]] = &[
        courtesy::CUES,
        introduction::CUES,
        context::CUES,
        reference::CUES,
        reason::CUES,
        asks::CUES,
        pleas::CUES,
        pitch::CUES,
        advert::CUES,
        pressure::CUES,
        collecting::CUES,
        hidden::CUES,
        opening::CUES,
        opening::OTHER_CUES,
        lures::CUES,
        relation::CUES,
        trading::CUES,
    ];
    lists.iter().copied().chain(foreign::CUES).flatten()
}

/// Every list that cues share.
pub(super) fn lists() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    lists::LISTS
        .iter()
        .chain(foreign::LISTS.into_iter().flatten())
}

pub(super) use foreign::EMPTY;
pub(super) use lists::{NO_TRADES, ORDINARY};

/// Words that a capital does not make a name.
pub(super) const NEVER_NAMES: &str = "i linkedin monday tuesday wednesday thursday friday saturday sunday january february march april may june july \
     august september october november december ok ceo cto cfo coo vp hr it ai hi hello hey dear best regards thanks thank \
     subject re fwd ps pps english am pm p.s us major top leading global large big new opportunity opportunities \
     role roles position positions career careers job jobs full part time exciting great amazing company client clients remote hiring quick \
     question github follow up your you my the a an and for with of in on to at or hope please let";
