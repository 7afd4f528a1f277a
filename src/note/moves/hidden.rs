//! Bait, and a real purpose withheld or denied.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[CueList {
    tag: Tag::Bait,
    language: Some(Language::English),
    cues: "
        <start> quick question
        quick question for you
        quick|random|weird|strange|odd|one|small|simple question|thought|favor|favour|ask <end>
        confidential|confidentially|discreet|discreetly|undisclosed|stealth ..3 opportunity|search|role|position|client|mandate|conversation|company
        can't|cannot|can not|unable|allowed ..2 disclose|reveal|share|name|say|tell ..4 yet|company|client|name|here|now|details|more
        i can ..1 disclose|reveal|share|tell|name ..6 then|later|call|phone
        not ..2 sales|salesperson|spam|scam|recruiting|poach|poaching|recruit|selling|headhunting
        this is not|n't a ..2 pitch
        this isn't ..3 pitch|spam|sales
        isn't a|another ..2 pitch
        not trying ..1 to ..1 sell|poach|recruit|pitch
        not here to sell|pitch
        not ..1 selling|pitching ..1 anything
        no ..1 pitch|sales|strings
        i 'm|am not|n't ..1 reaching ..2 to recruit
        are you the ..2 person <ask>
        i 'm not assuming
        not assuming you
        not assume|assuming you
        who is|'s the ..2 person
        i have|'ve something ..2 for|that|you
        be ..1 helpful in any
        explore|discuss|potential|possible ..2 synergies
        what would it take
        building|doing|working|cooking ..1 on? something ..1 exciting|special|big|different|new
        you won't|will not ..1 believe
        guess what
        grab|get your attention
        more details|information|info ..2 on|over|by|via a|the|our ..1 call|phone|chat
        reach out directly
        figured i 'd reach
    ",
}];
