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
            don't miss|wait|delay|ignore
            do not miss|delay|wait|ignore
            window|windows|door ..2 close|closes|closing|shut|shuts|shutting
            before they|it|you|someone 're|is|are|'s ..1 gone|taken|filled|snapped|late
            gone by|before|soon|tomorrow
            within|next 24|48 hours|hrs
            before it 's|is too late
            too late
            only ..2 spots|seats|places|days|hours|slots left|remaining
            only ..3 left|remaining|spots|seats|places|days|hours|slots
            limited ..1 time|spots|seats|spaces|availability|places|slots|offer
            act|respond|reply|register|book|call|decide|sign fast|quickly|immediately|asap|urgently|today|tonight
            act now
            urgent|urgently|urgency
            offer|registration|enrollment|discount|sale|deal|application|applications expires|expiring|ends|ending|close|closes|closing ..3 soon|today|tonight|tomorrow|midnight|week|friday|monday
            offer ends|expires
            <start> hurry
            hurry up|before|while|as
            time is ..2 running|out|short|ticking
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
            guaranteed|guarantee ..2 results|roi|income|returns|success|growth|leads|placement|<number>
            running out of
            10x
            100x
            skyrocket|explode|insane|mind-blowing|unbelievable|shock|shocked
            will shock|amaze|blow
            blow your mind
            watch the magic
            sounds impossible
            game changer
            once in a
            if you don't ..4 you|your
            your competitors
            falling|left behind
            losing|leaving money|thousands|customers|deals
            how much ..4 losing
            immediate ..1 response|reply|attention|action
            respond|reply|answer|complete|submit|finish ..6 within|by ..1 <number> hours|hrs|days|minutes
            i 'm|am begging|desperate
            you owe
            my last|final|third|fourth email|message|attempt|try
            fear of
            you are|'re ..2 losing|missing|leaving|wasting ..3
            stop losing|leaving|missing
            do n't let
            don't let ..4 pass|slip|slide|get away|beat|steal
            make or break
            life changing
            everything changes
            stop wasting
            today only
            stop wasting|losing|overpaying ..2
            decide|answer|act|book|reply|respond quickly|fast|now
            one last
            bump|bumping ..3 this|up|top|inbox
            did you ..2 get|see|receive|read ..2 my
        ",
    },
    CueList {
        tag: Tag::Shorthand,
        language: Some(Language::English),
        cues: "
            u|ur|urs|plz|plss|pls|thx|tnx|thnx|gr8|b4|l8r|2moro|2nite|omg|lol|lmao|rofl|imho|gm|gn|cuz|coz|bcoz|bcz|tmrw|ppl|wud|shud|cud|hv|abt|dat|dis|wat|wats|wassup|sup|gimme|gimme|lemme|bro
        ",
    },
];
