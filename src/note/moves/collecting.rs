//! Connections for their own sake.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[CueList {
    tag: Tag::Collecting,
    language: Some(Language::English),
    cues: "
        grow|growing|expand|expanding|build|building|increase|increasing|broaden|broadening|widen|widening|extend|extending|extends|enlarge|enlarging|strengthen|strengthening|develop|developing|diversify|boost|boosting|enhance|enrich ..1 my|our|your|their|professional|personal|linkedin|each|this ..3 network|networks|connections|contacts|circle|circles|reach|list|following
        grow|growing|expand|expanding|increase|increasing|broaden|widen|enlarge|widening ..1 connections|networks|contacts
        build|building more connections|contacts
        grow|expand|build|broaden|widen network
        grow|growing|build a|the|my ..2 professional|linkedin|business network
        growing ..2 professional|linkedin network
        get|getting|bring|bringing|push|take|pump my|our ..2 connections|conections|contacts|network|numbers ..2 up|to|past|over
        my|our network|circle|list|reach|connections ..1 growing|bigger|larger|wider|further|up
        my|our network as far|wide|large|big
        larger|bigger|wider|broader|stronger network|reach|audience
        open networker|networkers|networking
        openly networking
        lion|l.i.o.n|lions
        accept|accepting|accepts|welcome ..1 all|any|every ..2 invites|invitations|requests|invitation|invite|request|connections|comers
        accept|link|connect|connecting|linking with|to? everyone|everybody|anyone|anybody|all
        all comers
        never|don't|'t|no ..1 idk|decline
        promiscuous linker
        super|top|mega connector|networker|linked
        <number> ..2 connections|conections|followers|contacts|links
        !with|has|have|your ..1 <number> ..2 connections|followers|contacts you|in|on|who
        !you|your ..4 <number> ..2 connections|followers|contacts
        !<number> decision|shared|mutual|common ..2 connections|contacts
        !<number> ..1 mutual|shared|common ..1 connections|contacts
        500 ..1 club|plus|mark
        500+
        <number> and counting
        <number> so far
        stands at <number>
        you 're|are|be ..1 number <number>
        hit|reach|reaching|pass|passing|get|getting|halen ..2 to? my? ..2 500|500+|1000|10k|30k|10000
        round thousand
        new|more people|connections|contacts this|every|each month|week|day|year
        trying|want|hope|aim|goal to|is ..1 meet|connect|add ..1 <number> ..1 new|more|people
        more connections|followers|contacts
        more|another the merrier
        room for ..1 another|more|one
        every|each|another connection|contact
        next one on|in my
        follow|follows back
        follow for follow
        as many ..2 people|connections|professionals|contacts ..2 as
        toplinked
        invite me
        join|be|part ..1 my|of ..3 network ..2 of ..3 <number>
        for networking purposes
        network with like-minded|other|others|fellow
        networking ..1 purposes|only|is|sake
        collect|collecting connections|contacts|people
        !'t|not|never|hardly|without ..2 collect|collecting ..1 connections|contacts|people
        hit|click|press|smash ..1 accept
        with|out|help ..2 with|by an? accept
    ",
}];
