//! What the recipient should do: a talk, a thing, or time, advice and help.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[
    CueList {
        tag: Tag::AskTalk,
        language: Some(Language::English),
        cues: "
            quick|brief|short|casual|friendly|informal|virtual|introductory|intro|initial|confidential|exploratory|minute|min|mins|minutes|phone|video|zoom|discovery @talk
            schedule|scheduling|set|book|arrange|organise|organize|hop|jump|get|hold ..3 @talk|time|meeting|appointment
            schedule|book|arrange ..3 time|slot|appointment|date
            jump|hop|get|be on|onto ..3 call|phone|zoom|line
            up for|open to|interested in|available for|free for|down for ..4 @talk|look
            worth|grab|have|love|like|welcome|enjoy|appreciate|do|take ..3 @talk|coffee|drink|lunch
            worth|for|have|spare|give|got|in|take ..2 <number> minutes|minute|min|mins
            worth|for|have|spare|give|got|take|to|in ..2 ten|five|fifteen|twenty|thirty|few minutes|mins|min|minute
            five|ten|fifteen|twenty|thirty minute|minutes|min ..2 @talk|look|conversation <ask>
            <number> minute|minutes|min|mins <ask>
            <number> minutes ..3 week|call|chat|time|your
            few minutes ..3 chat|talk|speak|call|time|your
            minutes of your time
            spare ..3 minutes|time|hour
            have|spare|take|got ..1 half an hour
            have|spare|take ..1 an hour|moment for|to|on|this|next
            have ..3 time ..2 to|for ..1 chat|talk|speak|connect|meet|call|discuss|catch
            have ..2 time ..3 week|today|tomorrow|monday|tuesday|wednesday|thursday|friday
            love|like|happy|hope|hoping|want|wanted|keen|appreciate|glad|opportunity|chance|able|great|welcome|time|free|available|interested|can|could|shall|may|let|permission|pleasure ..2 to ..2 chat|talk|speak|meet|call
            love|like to catch up
            can|could|shall|may|might|should|would we|i|you ..3 chat|talk|speak|meet|call|hop|jump|catch
            can|could we ..2 connect ..3 this|next|tomorrow|by|over|on
            would like|love to ..2 speak|talk|chat|meet
            interested in ..1 speaking|talking|meeting|chatting ..1 with
            let 's ..2 chat|talk|speak|meet|call|grab|schedule|hop|jump|catch|set|book
            when ..2 you|we ..2 free|chat|talk|available|speak|meet|call
            when you can ..1 chat|talk|speak
            available ..2 for|to ..2 @talk|meet|speak|chat|talk
            available|free ..3 this|next|tomorrow|monday|tuesday|wednesday|thursday|friday
            open to connecting|talking|speaking|chatting|meeting ..3 week|soon|tomorrow|phone|live|next|with|about
            open to ..1 a|an|having ..3 @talk
            what|which|whats ..3 time|day|days|times|number ..3 work|works|you|best|suits|suit|reach
            good|best|convenient|better time|day|number ..2 to|for ..3 talk|chat|call|speak|connect|reach|meet
            suggest|propose ..3 times|time|day|slot
            give|drop me ..1 a call|ring
            call me ..1 at|on|back|today
            reach me at|on ..2 <number>
            talk|speak|chat more soon|about|live
            i 'd|would|'ll|will love ..1 to chat|talk|speak|meet
            discuss ..3 over|on|by|via phone|zoom|call|coffee|lunch|video|teams
            meet ..2 in|for|over|at person|coffee|lunch|drinks
            meet up
            take you ..1 out
            buy you ..2 coffee|lunch|drink|beer
            a ..2 demo
            show you ..2 demo|around
            give you ..1 a demo|walkthrough|tour
            phone interview|screen|call|number
            speak|talk ..1 on|over|by the? phone
            opportunity|chance to ..2 speak|chat|talk|meet|discuss
            have|having ..2 a conversation|chat|call|meeting
            appreciate ..4 conversation|call|chat|meeting
            discuss ..4 this|next week
            explore ..2 this|that|together ..2 <ask>
            worth ..2 exploring|discussing ..3 call|chat
            can|could we ..3 discuss
            would you ..2 like to ..2 talk|chat|speak|meet
            put|get ..3 on ..2 calendar
            here is|are|'s ..2 my ..2 calendar|availability
            my ..2 calendar|calendly
            coffee chat
            virtual coffee
            are you ..4 attending|at ..4 <ask> meet
        ",
    },
    CueList {
        tag: Tag::AskThing,
        language: Some(Language::English),
        cues: "
            send|share|forward|email|attach|submit|provide|drop|upload|give ..3 your|updated|latest|current|a ..3 resume|cv|portfolio|details|number|contact|email|profile|availability|rate|cover
            your ..2 resume|cv ..2 to|please|if|at
            updated|latest resume|cv
            refer me|someone|anyone|friend|people|candidates
            recommend ..4 someone|anybody|anyone|me|folks|people|friend|colleague|candidates|good|great|any
            refer|recommend me|us
            referral|recommendation ..2 for|from|would|fee|bonus|at|you
            write ..3 recommendation|reference
            endorse me
            introduce|introducing ..2 me|us to?
            mind|could|can|would|please|willing ..3 introduce|introducing|refer|referring|recommend|recommending|forward|forwarding|review|reviewing|endorse|vote|sign|fill|complete|answer|share|repost
            introduction|intro to|with
            make|provide ..2 introduction|intro
            forward|forwarding|pass|passing|hand|handing|share|sharing|give|giving my ..1 resume|cv|application|profile|details|portfolio ..1 to|with|around|on|along
            pass ..3 along|on|it|this|to ..3 someone|anyone|colleagues|friends|team
            know ..1 someone|anyone|anybody|somebody ..3 who|that|looking|interested|suitable|for
            point|direct|put me|us ..2 to|in|towards|toward|right
            who ..3 right|best|appropriate person
            right|best|appropriate person ..3 to|for|in
            should i|we ..1 ping|contact|speak|talk|reach
            fill|complete|take|answer|participate ..3 survey|questionnaire|form|poll|quiz|study|questions
            a|our|my|this|short|quick survey
            click|visit|check|see|try|download|register|sign|book|apply|join|watch|use|open|follow|view|read|go|test|subscribe ..5 <address>
            click|visit|check|try|register|sign|book|apply|join|download|watch|vote|subscribe ..2 here|below|link|now|today|page
            check|try|vote ..3 out
            here 's|is ..5 <address>
            here 's|is ..2 link
            link|button|form below|here|above|attached
            <address> <end>
            sign up
            apply now|here|today|online|directly|through|at|via|below
            please|kindly ..2 apply|fill|complete|click|visit|register|send|share|forward|provide|submit|vote|sign|donate|subscribe|clone|download|install|run
            please|kindly review my|our|the|a ..2 resume|cv|portfolio|proposal|deck|paper|draft|application|attached
            clone|download|install|run|fork <address>
            clone : <address>
            link ..1 to ..3 content|article|post|site|page|website|if you could
            publish|publishing|insert|inserting|add|adding|place|placing ..4 link|article|banner ..2 on|to|in|into your
            would|could|can you|we ..2 publish|post|host|feature|accept|link ..3 article|post|piece|guest|site|page
            write|writing|contribute|contributing|submit ..3 guest|article|post for|to|on
            follow my|our ..1 page|company|account|channel|profile
            like|repost|retweet my|our
            share my|our ..2 post|page|article|video|link
            who are they <ask>
            review|reviewing|look|looking ..2 my|our|a|at|over ..3 resume|cv|portfolio|application|grant|profile|project|proposal|draft|code|paper|work|essay|deck
            help|helping ..2 me|with|us ..3 find|get|land|reviewing|review|promote|fill
            help|helping ..2 with ..3 reviewing|finding|promoting|filling
            helped promote|promote each
            vote for|on
            donate|donation|contribute|support ..2 to|our|my
            join ..1 our|my|the|a|this|us ..2 webinar|event|group|community|slack|newsletter|beta|waitlist
            attend ..1 our|my
            save your seat|spot
            try it|ours|us|out|our|my
            do me|us a favor|favour
            favor|favour to ask
            ask ..2 favor|favour
            can i count on
            reply|respond ..2 with|yes|interested ..2 resume|cv|yes|number|interested
            would|could|can you ..2 check|look|review|take|help|give|provide|write|send|share|recommend|refer|introduce ..3
        ",
    },
    CueList {
        tag: Tag::AskHelp,
        language: Some(Language::English),
        cues: "
            pick your brain|brains|mind
            your|some|any|get|ask|for|of ..2 advice|guidance|mentorship|help|insight|insights|tips|feedback|wisdom|perspective|assistance|support|opinion
            advice|guidance|tips|feedback|insights ..1 on|for|about|from|you|would
            advise|mentor|guide|help|assist me|us
            be my ..1 mentor
            find ..1 a mentor
            mentor me
            i need|'m|am ..2 help|struggling|stuck
            help me
            looking for help
            recommend|refer|suggest ..3 great|good|strong ..1 folks|people|engineers|candidates ..2 us|me
            learn ..1 about|from ..2 your|you|how
            learn|hear ..2 more ..1 about ..2 your|you|how|what
            hear ..2 about|how ..2 your|you
            learn what it
            looking|seeking|hoping|searching for ..3 internship|job|work|role|position|mentor|advice|guidance|help|opportunity|opportunities|placement|sponsor|funding|investors|investment|donations
            refer|recommend|introduce|introducing ..3 me|someone|folks|people
            any openings|vacancies|tips|leads
            gather|get|have your ..1 feedback|thoughts|opinion|input
            i|we ..2 need|want you
            i 'm|am ..2 starting to learn
            improve my
            i would ..2 appreciate|love ..5 conversation|call|help|time|it
            would mean a|so lot|much
        ",
    },
];
