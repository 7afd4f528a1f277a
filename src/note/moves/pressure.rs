//! Urgency, guilt, desperation, hype; chat shorthand.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[
    CueList {
        tag: Tag::Pressure,
        language: Some(Language::English),
        cues: "
            last|final chance|call|reminder|opportunity|notice|attempt|spots|seats|days|email|message|follow
            don't miss|wait|delay|hesitate|ignore
            do not miss|delay|wait|ignore
            before it 's|is too late
            too late
            only ..3 left|remaining|spots|seats|places|days|hours|slots
            limited ..1 time|spots|seats|spaces|availability|places|slots|offer
            act|respond|reply|register|book|call|decide|sign fast|quickly|immediately|asap|urgently|today|tonight
            act now
            asap
            as soon as possible
            urgent|urgently|urgency
            expires|expiring|ends|ending|closes|closing ..3 soon|today|tonight|tomorrow|midnight|week|friday|monday
            deadline ..4
            offer ends|expires
            hurry
            running|run out
            time is ..2 running|out|short|ticking
            they 're|are ..1 moving ..1 quickly|fast
            moving ..1 quickly|fast
            why haven't|have|didn't|did|won't you ..3
            haven't|have not ..1 heard ..1 back|from
            still haven't
            you haven't|have ..3 replied|responded|answered
            third|second|3rd|2nd|fourth ..2 email|message|time|attempt|follow
            ignored|ignoring my|me|us
            i 'm|am ..3 disappointed|desperate|begging
            beg|begging you
            really really
            desperate|desperately
            please please
            i need this|you|it
            you 'll|will regret
            you can't|cannot afford
            cannot|can't miss|believe
            miss out
            missing out
            fomo
            10x
            100x
            skyrocket|explode|insane|mind-blowing|unbelievable|shock|shocked
            will shock|amaze|blow
            blow your mind
            watch the magic
            sounds impossible
            game changer
            secret|secrets to
            guaranteed|guarantee
            once in a
            never ..2 again
            if you don't ..4 you|your
            your competitors
            falling|left behind
            losing|leaving money|thousands|customers|deals
            how much ..4 losing
            immediate|earliest ..1 response|reply|attention
            make or break
            life changing
            everything changes
            stop wasting
            today only
            right now or
            one last
            bump|bumping ..3 this|up|top|inbox
            did you ..2 get|see|receive|read ..2 my
            guess you
        ",
    },
    CueList {
        tag: Tag::Shorthand,
        language: Some(Language::English),
        cues: "
            u|ur|plz|pls|thx|thru|gr8|b4|l8r|omg|lol|btw|idk|imo|gm|gn|asap|wanna|gonna|gotta|cuz|coz|bcoz|bcz|tnx|ty|np|tmrw|msg|ppl|dm|wud|shud|cud|r|y|hv|abt|nd|d|dat|dis|wat|wats|im|dont|cant|ive|wont|didnt|doesnt|isnt|youre
        ",
    },
];
