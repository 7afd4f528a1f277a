//! Connections for their own sake.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[
    CueList {
        tag: Tag::Collecting,
        language: Some(Language::English),
        cues: "
            grow|growing|expand|expanding|build|building|increase|increasing|broaden|broadening|widen|extend|extending|enlarge|strengthen|strengthening|develop|developing|diversify my|our|your|their|the|a|this|professional|personal|linkedin|each ..3 network|networks|connections|contacts|circle|reach
            grow|growing|expand|expanding ..1 connections|network|networks
            build|building connections|network
            open networker|networkers|networking
            openly networking
            lion
            l.i.o.n
            accept|accepting|accepts ..1 all|any|every ..2 invites|invitations|requests|invitation|invite|request|connections
            accept everyone|everybody
            never ..1 idk|decline
            no idk
            <number> connections|followers|contacts
            500 ..1 connections|club|plus
            500+
            30k
            more connections|followers
            follow back
            follow for follow
            connect with everyone|everybody|anyone
            connecting with everyone|everybody|as
            as many ..2 people|connections|professionals ..2 as
            top networker|linked
            toplinked
            invite me
            join|be|part ..1 my|of ..3 network ..2 of ..3 <number>
            growing ..2 network
            growing professional|linkedin network
            larger|bigger|wider|broader|stronger network|reach|audience
            for networking purposes
            network with like-minded|other
            networking ..1 purposes|only
            collect|collecting connections|contacts
            reach <number> connections|followers
        ",
    },
];
