//! Bait, and a real purpose withheld or denied.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[
    CueList {
        tag: Tag::Bait,
        language: Some(Language::English),
        cues: "
            can't|cannot|not|unable|allowed|liberty|premature|rather|able ..4 disclose|reveal|share|say|tell|describe|write|put|explain|discuss ..5 yet|company|client|here|now|details|more|writing|stage|moment|mail|email|public|openly|phone|call
            can't|cannot|'t|not ..2 disclose|reveal|describe
            confidential|confidentially|discreet|discreetly|undisclosed|hush-hush|secret ..3 opportunity|opening|conversation|matter|project
            subject compliment
            before i give your|the place
            say|reply|answer|message|write|text ..3 yes ..1 and|before
            the word <thing> <end>
            hear me out
            change ..1 everything|your life|the next
            <number> ..4 change|changes your life
            raving about
            what if i told
            grab|get|got your attention
            tool|app|ai|platform ..14 your ..2 opinion|thoughts|feedback|take
            not|'t ..2 ..1 sales|salesperson|salesman|recruiting|poach|poaching|recruit|selling|headhunting|advert
            not|'t ..3 a|another ..2 pitch|recruiter
            !not a cold pitch
            not trying|here|going|looking ..1 to ..1 sell|poach|recruit|pitch
            not ..1 selling|pitching ..1 anything
            no selling|sales|advertising|sale
            nothing to sell|pitch
            no sales|selling pitch
            i 'm|am not|'t ..1 reaching ..2 to recruit
            who ..1 is|would|'s ..1 the ..2 person
            i 'm|am not assuming|sure ..6 looking
            be ..1 helpful in any
            what would it take
            reach out directly
            figured i 'd reach
            permission to talk|speak|call
            gather|gathering|get ..2 your? feedback|perspectives|market-intelligence
            keep ..2 engineers|people|candidates warm
            by the way|btw ..10 cv|resume|job|jobs|hire|hiring|forward|refer|sell|sells|offer|discount|contribution|applied|application|vacancy|opening|call|candidate|referral|product|tool|software|insurance|candidates|advert
            also|anyhow|anyway|though|ps|p.s|pps|oh|that said ..6 you ..2 hire|hiring|know if they
            ps|p.s|pps ..10 <number>|contribution|off|fee|price|cv|resume|job|hiring|vacancy|sell|discount|call|buy
            ps|p.s|pps ..10 firm|company|agency ..2 makes|sells|does|offers
            though|however|but|although|that said ..8 happen|happens|does|do to? have
            we|i may|might also have ..2 roles|role|openings|something
            my|our|the cv|resume ..6 anyway|case|with me|ready
            openings|opening|vacancy|vacancies ..6 by the by
            also ..6 hire|hiring|vacancy|openings
            think of me|us <end>
            you ..4 ready for something|anything new|else
            ready for something new
            so much the better
            market study
            what price
            can't|cannot|can-not|won't|not|couldn't ..2 go|get into|in ..2
            can't|cannot|not|won't|couldn't ..2 divulge|elaborate|mention|reveal|spell
            run|put|throw|bounce|float ..4 past|by|at|off you
            just|has|have ..1 landed|come|came ..2 on|across|to|up my ..1 desk|table|mind
            only ..3 talk|speak|discuss|explain|tell ..4 face-to-face|in-person|by-phone|on-the-phone|personally
            prefer|rather ..3 talk|discuss|explain|tell|speak ..4 face-to-face|in-person|by-phone|on-the-phone|by-telephone
            little secret
            can|may|will only|then|later speak|tell|share|say|disclose|explain
            i can ..1 disclose|reveal|share|tell|name ..6 then|later|call|phone
            may|can speak|talk|tell ..3 only
            more|rest|details ..1 once|when|after you|we ..2 connected|connect|accept|talk|speak
            more|details|rest|info|information ..3 by|over|on|via a|the|our|telephone|phone ..1 call|phone|chat|only
            i 'll|will explain|elaborate
            i 'll|will let|fill you in
            let|have something|what|more ..2 fill you in
            something ..2 for|that|which you|could|may|might|would|will|clinic|people|the
            !something ..2 for|that you|would ..1 like|need|want|do|help
            something ..2 lucrative|special|huge|big|different|life-changing|once
            building|doing|working|cooking ..1 on? something ..1 exciting|special|big|different|new|amazing
            i|we 've|have ..2 something ..3 you|for|that|on|here
            about|on|for something <end>
            for something i|we
            came|come across something ..4 think|for|you|that
            something ..6 up your
            a ..2 matter ..3 could|might|may|would
            sensitive|delicate matter|subject|topic
            run something|an ..2 by you
            on something discreet|new|special
            proposition|proposal ..2 to|for|that ..3 you|change
            matter|mandate ..6 speak|discuss|only
            you won't|will not ..1 believe
            guess what
            while i have you
        ",
    },
    // What is withheld, unless a role is named beside it.
    CueList {
        tag: Tag::Secret,
        language: Some(Language::English),
        cues: "
            <start> quick|random|weird|strange|odd question|thought|one
            unnamed|undisclosed|unspecified|mystery|anonymous|stealthy ..3 client|company|giant|firm|employer|startup|group|leader|brand|fund
            first ..2 thought|person ..2 of
            !first ..2 thought|person ..2 of ..1 <number>|<thing>
            no reason <end>
            keep ..4 name|client|company|firm|details ..3 myself|wraps|quiet|confidential|secret|out
            happy|content|satisfied where you are
            happy|content in your|the current|present|job|role
            quick|random|weird|strange|odd|small|simple question|thought|favor|favour|one <end>
            random <number>
            confidential|confidentially|discreet|discreetly|undisclosed|hush-hush|secret ..3 search|role|position|client|mandate|company|employer
            something ..1 confidential|discreet|undisclosed
            premature|early to say|tell
            can't|cannot|not|unable|allowed|liberty|rather|able ..4 name ..5 yet|company|client|here|now|writing|stage|moment
            can't|cannot|'t|not ..2 name
            no names|details|name
            <start> intrigued <ask> <end>
            what i|we have|'ve got
            stay|stays|remain|remains|wishes|prefers anonymous
            not free|able|allowed|permitted to mention|name|say|share|disclose|tell|reveal
            want|like|wanted|need|have to ask|tell|show you something <end>
            rather not ..2 say|write|tell|share|put
            <start> just curious ..8 <ask>
            mandate i 'm
            happen|happens ..3 to save|sell|offer|make|know|solve|fix|do|help|cover
            exciting|interesting|unique|amazing project <end>
        ",
    },
    CueList {
        tag: Tag::Turn,
        language: Some(Language::English),
        cues: "
            <clause> by the way|by
            <clause> btw|incidentally|anyways|anyhow
            <start> anyway
            <start> ps|p.s|pps
            <clause> on another|a-different|a-side|an-unrelated note
            <clause> while i|i'm|we|you ..1 have|'ve|at|here|on|am
            <clause> speaking of which
            <clause> one|just ..2 more|other|last thing|question|favour|favor|request
            <clause> that said|being-said
            <clause> having said
            <clause> also|and ..1 could|can|would|do|is|if|might|maybe|would ..12 hire|hiring|vacancy|job|jobs|position|cv|resume|refer|referral|recommend|recommendation|letter|discount|buy|openings|opening|internship
            <clause> also|additionally ..2 attached|attach|enclosed|sending
            which brings me
            come to think
            it so happens
            <clause> though|although|but ..6 happen|happens to
            <clause> the real reason
            while we|i|you ..1 talk|'re-talking|are-talking|'re-at-it|are-at-it
        ",
    },
    CueList {
        tag: Tag::Idea,
        language: Some(Language::English),
        cues: "
            small|little|big|brilliant|great|crazy|'ve|have|got|interesting|exciting|special ..2 idea|plan|venture|concept|project|initiative|matter|proposal|proposition|deal|undertaking|thing|offer that|which|for|in|with|<end>
            exciting|interesting|big|special ..1 project|venture|initiative ..2 coming|ahead|on|underway|starting
            <clause> something ..1 big|special|huge|different|new|exciting|interesting
            something|idea|project|plan|matter|thing ..1 that|which|i ..3 you|your|think|can|could|might|may|will
            have|'ve|got|with something
            on my|the desk|plate|radar ..5 you|your|may|might|could
            discuss~|talk~|chat~|speak~|discus|share|present ..2 one|a|an|some|certain ..2 matter|thing|idea|proposal|proposition|deal
            in stealth
            under the radar|wraps
            stealth mode|startup|start-up
            hard|difficult|tricky|easier|better|simpler|impossible|long to explain|describe|put|write|say|show|tell
            too ..1 to put|explain|write in ..1
            !something ..1 like|else|similar|about|of|on
            !idea|something ..2 of|about|on|for ..1 <thing>
        ",
    },
    CueList {
        tag: Tag::Synergy,
        language: Some(Language::English),
        cues: "
            explore|exploring|discuss|see|find|identify|potential|possible|mutual ..2 synergies|synergy|collaboration|partnership|cooperation|collaborations|partnerships
            collaboration|cooperation|partnership between our
            great|big|amazing things together
        ",
    },
    // An opportunity; whether it is named, other cues tell.
    CueList {
        tag: Tag::Nameless,
        language: Some(Language::English),
        cues: "
            opportunity|opportunities
            !^unsaid opportunity|opportunities
            !opportunity|opportunities at|with|as|of|within|in <name>|<thing>|<trade>
            !opportunity|opportunities for|to <trade>|connect|learn|speak|talk|discuss|show|work|help|meet|be|see|have|share|hear|join|do|collaborate|exchange|contribute|promote|grow|collaborating|growth
            !opportunity of a lifetime
            !opportunity <name>
            !looking|open for|to opportunity|opportunities
            new|interesting|great|right|good|suitable|certain|senior role|position|job|challenge
            !role|position|job as|at|with|for|in|of <name>|<thing>|<trade>|a
            !your ..2 new role|position|job|challenge|opportunity
            !n't ..4 new role|position|job
            role ..3 might|may|could|would ..2 interest|suit|fit|appeal
            strong|good|great|top|excellent candidates ..2 like|for
            a candidate
            clients|client in <name>|nyc ..8 looking|hiring|seeking
            for a client|mandate|search <end>
            career plans
            that|which could|might|may|would|should ..1 interest|suit|appeal ..1 you
            opening|position|role with one ..2 my ..2 client|clients
            know if|of|about ..5 anything|something ..1 open|opens|comes|available
            are you the ..2 person ..10 <end>
            are you ..3 decision maker
            are you the ..1 one|person|right|best|man|woman|lady|guy|contact ..12 <ask>
            new|next|exciting|great|big ..1 career|move|step|challenge|chapter ..1 move|step|change|<end>
            career move|step|change
            !my|your ..2 career move|step|change
            <start> subject quick|random question
            looking around|to make
        ",
    },
];
