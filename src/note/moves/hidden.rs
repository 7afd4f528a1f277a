//! Bait, and a real purpose withheld or denied.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[CueList {
    tag: Tag::Bait,
    language: Some(Language::English),
    cues: "
        <start> quick question
        quick question for|about|on
        quick|random|weird|strange|odd|one|small|simple question|thought|favor|favour|ask <end>
        confidential|confidentially|discreet|discreetly|undisclosed|stealth ..3 opportunity|search|role|position|client|mandate|conversation|company
        can't|cannot|can|not ..2 disclose|reveal|share|name|say|tell ..4 yet|company|client|name|then|here|now|details|more
        i can ..1 disclose|reveal|share|tell ..6 then|later|call|phone
        not ..3 sales pitch|salesperson|sales|spam|scam|pitch|recruiting|poach|poaching|recruit|selling
        this is not|n't a ..2 pitch
        this isn't ..3 pitch|spam|sales
        isn't a|another ..2 pitch
        not trying ..1 to ..1 sell|poach|recruit|pitch
        not here to sell|pitch
        not ..1 selling|pitching ..1 anything
        no ..1 pitch|sales|strings
        i 'm|am not|n't ..1 reaching ..2 to recruit
        are you the ..2 person
        are you the right
        who is|'s the ..2 person
        i keep ..2 engineers|people|candidates
        i have something ..2 for|that|you
        something ..3 you|interest|special|exciting ..2 might|may|will|would
        exciting ..3 opportunity
        an ..3 opportunity ..4 you|your
        opportunity ..3 i 'm|am ..1 working
        thought of you
        immediately thought
        right up your alley
        great opportunity for you
        be ..1 helpful in any
        mutual|mutually ..1 benefit|beneficial
        explore|potential|possible ..2 synergies
        lot in common
        you won't|will not ..1 believe
        guess what
        do you think it 's
        fun|funny|humorous|catchy ..1 subject|line
        grab your attention
        pique your interest
        major|leading|large|big|fortune|top ..2 company|firm|client|bank|tech ..1 company? in|who|that|with
        more details|information|info ..3 call|phone|chat|if|once|when
        tell you more
        share more ..2 details? on|over|once|if
        reach out directly
        permission to talk|speak|call
    ",
}];
