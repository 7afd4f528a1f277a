//! Urgency, guilt, desperation, hype; chat shorthand.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[
    CueList {
        tag: Tag::Pressure,
        language: Some(Language::English),
        cues: "
            last|final chance|call|reminder|opportunity|notice|attempt|spots|seats|days|email|message|follow|try|mail|hours|warning
            !last|final message|email|mail|days|hours i|we|you|was|were
            the last|final|remaining <number>|two|three|few|one|couple ..1 @seat|days|hours
            only|just|but|merely ..3 @seat|days|hours|copies|licences|licenses ..2 left|remaining|remain|available|free|open|this|for|so|<end>
            only ..4 left|remaining|remain
            <number>|two|three|few|handful ..2 @seat|days|hours ..1 left|remaining|remain
            limited ..1 time|spots|seats|spaces|availability|places|slots|offer|number
            down to ..2 last|final|<number>
            @seat|places|roles|they|these|this|it 're|are|is|'s ..1 filling|selling|going|moving|running ..1 up|fast|out|quickly|soon
            they|we 're|are moving ..1 fast|quickly
            going fast|quickly
            nearly|almost full|gone
            before|while|until they|it|you|someone|somebody|she|he 're|is|are|'s|does|lasts ..2 gone|taken|filled|snapped|late|full
            before someone|somebody ..1 else|does
            be|been|get snapped up
            gone by|before|soon|tomorrow
            goes|go|give|pass ..4 to somebody|someone else|another
            don't|do-not|not|'t|never miss|delay|sleep|dither|dawdle|hesitate out|on|this|it|the|your|<end>
            don't wait|delay ..2 <end>
            do|don't not|'t ..1 sleep|miss ..2 on|out
            miss|missing|missed|misses ..1 out
            miss|missing|missed the boat|train|bus|chance|window
            hate|sad|shame ..3 you ..1 miss
            window|windows|door|doors|list|books|round|registration|enrollment|offer|sale|deal|applications|application|it|invitation|early-bird ..3 close|closes|closing|closed|shut|shuts|shutting|end|ends|ending|expires|expire|expiring|lapses ..3 @soon|<number>
            offer|deal|discount|price|sale ends|expires
            close|closes|shut|shuts fast|soon
            only|but|just|valid|open|free until|till|through @soon|<number>
            until|before|by|till|after midnight|tonight
            after that ..2 it|they ..1 goes|gone|will
            price|prices|fee|rate|cost ..2 goes|go|rises|rise|going up|at|on
            within|next|following ..1 <number>|two|24|48|few hours|hrs|hour
            !i|we|remote|us|will|'ll ..8 within|next ..1 <number>|two|24|48|few hours|hrs|hour|days|weeks
            !within ..1 <number>|two|few hours|hrs|hour of
            !answer|reply|response|decision ..2 from us|me ..8
            !you will|'ll ..1 have|get|receive|hear ..10
            within today|itself
            today itself|only
            decide|decides|deciding|answer|reply|yes|cv|resume|response ..4 today|tonight|by|within|before ..2 @soon|<end>
            !decide|answer|reply ..4 by|before|today|tonight ..2 week|weekend
            must|need|want ..3 have|yes|answer|reply|cv|resume ..3 by|in|before ..2 @soon|hours
            without fail
            be|act|respond|reply|register|book|call|decide|sign|hurry fast|quick|quickly|immediately|asap|urgently|today|tonight
            act|decide|reply|book|call|speak|answer|respond now|up
            !act|decide|reply|book|call|speak|answer|respond now|up and|i
            urgent|urgently|urgency|asap
            <start> hurry
            hurry up|before|while|as
            time is ..2 running|out|short|ticking
            clock is ticking
            before|until|'s|is|be too late
            !i 'm|am ..2 too late
            need|want your answer|reply|decision ..2 today|now|tonight|tomorrow
            otherwise ..4 goes
            running out of
            now|or or never
            else your|you|we
            suspended|terminated|deactivated|cancelled|closed unless|if|by
            unless you ..3 act|reply|respond|pay|answer
            grab|secure|claim|reserve|lock ..1 your ..1 spot|seat|place|slot|discount
            won't|not|'t be around|available ..1 for? long
            you will|would|'ll not|never ignore
            one|last more chance
            before i move on
            you have|'ve ..1 <number> hours|days to
            !i|we don't want to miss ..2 chance|out
            only today|tonight
            courtesy of a|an|your reply|answer|response
            tried|called|emailed|written|rung|messaged|wrote|calling ..2 several|many|three|four|five|two|multiple|<number> times
            if you do not ..2 act|reply|answer|respond|move|decide|accept
            if i don't|do-not ..1 hear
            close|closing your file
            if you don't ..2 act|reply|answer|respond|move|decide|accept|do
            why haven't|have|didn't|did|won't|no|are you|'t ..2 answered|replied|answer|reply|responded|ignoring|ignore
            why have you ..1 not
            haven't|have not ..1 heard ..1 back
            still haven't|nothing|waiting|no ..3 you|reply|answer|word
            you haven't|have ..3 replied|responded|answered|ignored
            third|second|3rd|2nd|fourth|fifth ..1 email|message|attempt|time|mail|reminder|follow
            sent|left|written|wrote ..2 <number>|two|three|several|many emails|messages|mails|voicemails|reminders
            <start> third|second|fourth time
            reached|written|wrote|emailed|called ..2 several|many|<number>|three|two|multiple times
            voicemail|voicemails
            radio silence
            decent of you
            out on a limb
            at least answer|reply|respond
            ignored|ignoring|ignore my|me|us
            you don't|do care
            i guess|suppose|assume|take-it you ..1 don't|'t|do|are|aren't
            disappointed|disappointing|hurt that|you|by|not
            you owe
            i|we|truly|am|'m beg|begging
            beg you
            begging|desperate|desperately
            last hope
            really really
            really need ..1 this|it|a|your|the|you|job|help|work|to
            !really need to think|know
            please please
            pls pls
            plz|pls|please help me|sir|madam
            !please sir|madam ..6 find
            me please sir|madam
            family ..2 to feed|depends|depend
            god|allah bless
            any job|work ..3 any|you|sir|<end>
            save my|me life|family|from
            i need this|it ..1 job|so|badly|money|chance
            you 'll|will|would|might|may ..1 regret
            !you will|would|'ll not|never regret
            regret it|this|not
            mad|crazy|foolish|silly|insane not? to pass|miss|say|ignore|refuse|turn|take|look|try
            wishing|wish you had|hadn't
            you can't|cannot|can-not|can afford
            cannot|can't|can-not|impossible to? miss|ignore
            is|are|be|business|company|money|data|website|you ..2 at risk
            be|being|get|getting fined|sued|penalised|penalized|hacked|left
            personally|legally liable
            don't be ..1 next|one|last
            not|'t be ..1 next|the
            your|the competitors|rivals|competition are|is|already|know|have|don't|wo|will
            falling|left|fall behind
            losing|leaving|wasting|burning money|thousands|deals ..2 on|every|each|to|<end>
            every day|minute|hour|week you|without|that ..3 wait|costs|lose
            costs|costing you ..2 sales|money|customers|thousands|clients
            you are|'re ..2 wasting
            stop losing|wasting|overpaying|leaving
            don't|'t let ..4 pass|slip|slide|escape|beat|steal
            fomo
            guaranteed|guarantee ..2 results|roi|income|returns|success|growth|leads|placement|rankings|<number>|hike
            10x|100x|5x|1000x
            skyrocket|explode|insane|mind-blowing|unbelievable|shock|shocked|explosive
            blow|blows your mind
            the magic happen
            sounds impossible|crazy|unbelievable
            game changer
            everything changes
            change ..1 everything|the next
            make or break
            seven|eight|7|8 figures
            immediate|prompt|urgent ..1 response|reply|attention|action
            respond|reply|answer|complete|submit|finish ..6 within|by ..1 <number> hours|hrs|days|minutes
            one last
            need|must|want|require|expecting|expect ..4 by|before|until|till @soon|noon|midday
            by|before|until @soon ..1 at the latest
            no later than
            as soon as you ..2 see|get|read|receive|can
            you must|have-to ..2 act|decide|hurry|move|join|see
            what|nothing ..3 to lose
            what are you waiting for
            still ..1 no|not|nothing ..2 reply|answer|response|heard|word
            still waiting|hoping for|to ..2 hear|reply|answer|response
            this is|'s my|the ..1 third|second|fourth|last|final ..1 message|email|mail|note|attempt|time|reminder|request
            i know you 've|have ..2 read|seen|got|opened
            nobody|no-one else ..2 help|turn|ask|left
            my|our last|only hope|chance|option
            life depends
            please|kindly ..2 do not|n't ..1 ignore|refuse|disappoint|reject|say
            don't|do-not let|disappoint|fail|refuse|reject me|us
            bet|surely|certainly you ..3 want|wouldn't|don't|won't ..2 miss|lose|left|behind
            while stocks|places|supplies|seats last
            be the first|last to
            or ..1 lose|miss|regret
            once it|they|these ..1 gone
            never again|come
            while you still can
            everyone|everybody else|is|already ..2 already|doing|using|joined
            it would be ..1 shame|pity|mistake|crime
            can't|cannot believe you
            mad|crazy|foolish|silly|insane not? to ..1 let|leave|wait|decline
            surprised|sad|shocked|upset|hurt|sorry ..3 you ..2 not|n't|never|ignored ..2 reply|answer|respond|replied|answered|even
            messages|message|emails ..1 do|does not|n't ..1 matter
            do|does not|n't matter to you
            bump|bumping ..3 this|up|top|inbox
            yes or no <ask>
            fast fast
            or we 're|are sunk|lost|finished
            hand selected|picked
            this|that ..1 opportunity|offer|chance ..2 wait|last
            do the right thing
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
