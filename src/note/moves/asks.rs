//! What the recipient should do: a talk, a thing, time, advice and help.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[
    CueList {
        tag: Tag::AskTalk,
        language: Some(Language::English),
        cues: "
            quick|brief|short|casual|friendly|informal|virtual|introductory|intro|initial|confidential|exploratory|minute|min|mins|minutes|phone|video|zoom|discovery|longer|live|private|follow-up @talk
            schedule|scheduling|set|book|arrange|organise|organize|hop|jump|get|hold ..3 @talk|time|meeting|appointment
            schedule|book|arrange|pick|choose|grab|find|suggest|propose ..3 time|slot|appointment|date|times|day
            jump|hop|get|be on|onto ..3 call|phone|zoom|line
            up-for|open-to|interested-in|available-for|free-for|down-for|time-for ..4 @talk
            up-for|open-to|down-for ..3 talking|speaking|chatting|meeting
            worth|grab|have|love|like|welcome|enjoy|appreciate|do|take ..3 @talk|drink
            !have|enjoy|like|love ..3 your|that|the|this|our ..1 @talk
            !worth|have|love|like|enjoy|take|do|welcome ..3 demo|discussion|call|meeting center|centre
            <number>|@count ..1 @minutes
            !<number>|@count ..1 @minutes from|away|walk|later|ago|after|before|drive|north|south|per|a
            !<number>|@count ..2 hours|hour
            in|under|takes|within ..1 <number> minutes|mins|seconds <end>
            half an hour
            quarter of an hour
            an hour of|a|for|with|to|on|your|this|next
            moment|minutes|time|hour of|from your ..1 time|day|week|month|schedule
            moment|minutes|time|hour to|for ..3 @phone|@talk
            have ..3 time ..2 week|today|tomorrow|monday|tuesday|wednesday|thursday|friday
            i|'d|we|would|am|'m|you|<start> ..1 love|like|hope|hoping|want|wanted|keen|appreciate|glad|happy|pleased|interested|able|thrilled|excited|delighted|honoured|honored ..2 to|in|you|we ..4 @phone
            opportunity|chance|permission|pleasure|welcome|good|great|lovely|free|available|time|honour|honor to|of ..2 @phone
            !@phone ..3 writing
            !to|of connect|discuss ..3 @phone
            good|great|nice|lovely|pleasure|glad|enjoyed|was to|of|we ..1 meet|talk|speak|see|chat you
            !pleasure|good|great|nice|lovely to ..1 meet|talk|speak|chat ..1 you
            can|could|shall|may|might|should|would we|i ..3 @phone|catch
            could|can|would|might you|we ..2 @phone
            when|where can|could|may|might|should|shall|are|is|would|do|does ..5 @phone|free|available|suit|talk|call
            let 's ..2 chat|talk|speak|meet|call|grab|schedule|hop|jump|catch|set|book
            let 's ..2 discuss ..3 week|call|monday|tuesday|wednesday|thursday|friday|tomorrow
            when you can ..1 @phone
            available|free ..3 this|next|tomorrow|monday|tuesday|wednesday|thursday|friday <ask>
            talk|chat|speak|call|meet|connect|discuss this|next|tomorrow|on|over ..1 week|monday|tuesday|wednesday|thursday|friday|phone|call|coffee|zoom|tomorrow|lunch
            talk|chat|speak|call|meet tomorrow|soon|live|today|thursday|monday|tuesday|wednesday|friday
            what|which|whats ..3 time|day|days|times|number ..3 work|works|you|best|suits|suit|reach
            good|best|convenient|better time|day|number ..2 to|for ..3 @phone|connect|reach
            give|drop|ring me|us ..1 a|back call|ring
            ring|call|phone|telephone me|you at|on|back|today|<ask>
            may|could|can|when|might i|we ..1 ring|call|phone you
            by|via|over ..1 telephone|phone
            reach me at|on ..2 <number>
            meet ..3 in|for|over person|coffee|lunch|drinks
            meet up
            take you ..2 out|to
            buy you ..2 coffee|lunch|drink|beer|cup
            over ..2 coffee|lunch|drink|beer
            coffee|lunch|drinks ..4 <ask>
            <start> call|chat|zoom|coffee|demo ..3 <ask>
            come|drop|swing|pop|stop by|round|over
            a|short|live|free|quick demo
            !live|see|the demo : ..1 <address>
            show you ..2 demo|around
            give you ..1 demo|walkthrough|tour
            walk you through
            present ..3 to you|your
            might|could|would you have a|an ..1 day|afternoon|morning|evening|hour
            your|our ..2 calendar|calendly|availability
            my ..2 calendar|calendly
            put|get ..3 on ..2 calendar
            here is|are|'s ..2 my ..2 calendar|availability
            let me know when ..4 @phone|free|available
            informational interview
            interview for my|our|the
            any interview
            explore ..2 this|that|together ..2 <ask>
            can|could we ..3 discuss
            discuss ..3 over|on|by|via phone|zoom|call|coffee|lunch|video|teams
            have|having ..2 a conversation|chat|call|meeting
            coffee chat
            meet|meeting with you
            @talk of|for an hour
            have a word|chinwag|natter
            have|got a ..1 minute|moment|second|sec <ask>
            come ..1 and|to see|visit|meet|show
            visit|see you|your in|at|office|team|person
            !i|they|who|we have|had a|an ..1 interview|meeting|call
            may|can|could|might i|we ..1 schedule|book|arrange
            connect|connecting this|next|tomorrow week|month|monday|tuesday|wednesday|thursday|friday
            worth|quick|proper ..1 catch up
            !live demo
            !live ..2 demo in|at
            !glad|nice|pleased|happy|good to ..1 meet you ..2
            !your open
            !open source calendar
            are you ..4 attending|at ..4 <ask> meet
            !i|we ..1 have ..2 <number> @minutes
            !always|enjoy|enjoyed|love|like|good|great|nice|lovely|fun ..2 meeting|meet ..2 new|like-minded|people|leaders|professionals|others|folks|inspiring|interesting|fellow|somebody|someone|<trade>
            !pleasure|good|great|nice|lovely|fun|honour|honor to ..1 talk|speak|chat|meet|see|sit ..2 about|you|with|your|<name>
            !was|been ..2 pleasure|good|great|nice|lovely|fun|honour|honor to ..1 talk|speak|chat|meet|see ..8
            agree on|find|fix|set|name|choose|pick|suggest ..2 day|date|time|hour|slot|moment|evening|afternoon|morning
            come|come-along|join-us|meet|meeting|step-out|pop-in|out ..2 for|to ..2 pint|drink|drinks|beer|coffee|tea|lunch|dinner|breakfast|visit|walk|tour|look|chat
            a|half-hour|one-hour|hour-long|short|regular call ..2 once|every|each|per|a week|month|day|fortnight|year
            pint|beer|coffee|tea|lunch|dinner|breakfast|drink ..6 <ask>
            would|could|can|might|will you ..2 come|drop|pop|stop|swing|visit|meet|join|attend|dial
            face to face|in-person
            record|recording ..3 conversation|interview|episode|chat
            visit ..3 you|your ..2 office|plant|site|school|workshop|shop|lab|studio|clinic|in|next|this|on
            <clause> please|just|simply|kindly? call|ring|phone|text|whatsapp|book|schedule|reserve ..2 me|us|on|at|your|a|here|now|today
        ",
    },
    CueList {
        tag: Tag::AskThing,
        language: Some(Language::English),
        cues: "
            send|sending|share|sharing|forward|email|mail|attach|submit|provide|drop|upload|give|need|let|pass|slip|hand|want ..4 your|updated|latest|current|ur|me|us|over|a|copy|the|along ..2 @cv|number|availability|contact|portfolio
            !i|we|'ll|will|can|could|'d|happy|glad|would ..2 send|sending|share|sharing|forward|email|mail|attach|give|provide|pass ..2 you ..3
            !i|we|'ll|will|can|gladly ..1 send|share|forward|attach|give ..2 my|our ..2
            send|share|submit|forward ..1 @cv
            your|ur ..2 @cv ..3 to|please|if|at|would|by|in|today
            copy of your
            updated|latest ..1 @cv
            slip~|pass~|hand~|give|giving|forward~|show~|share~|put|putting|send~ ..4 my ..2 @cv|application|profile|name|details|post|page|article
            see|check|view|read my ..2 @cv ..3 forward
            put|putting ..2 in ..1 word|name
            leave|drop|mention ..1 my name
            speak|talk to your ..1 boss|manager|team|hr|lead about
            refer|recommend|introduce|introducing|referring|recommending|endorse|nominate ..2 me|us|someone|anyone|friend|people|candidates|anybody|somebody|folks
            !connected|recommended|referred by ..2
            referral|referal|recommendation|refferal|reference|introduction|intro|endorsement for|from|would|to|with|at|by|please|bonus
            need|give|want|get|ask|asking|pls|please|provide|write|make ..3 referral|referal|recommendation|refferal|reference|introduction|intro|endorsement
            !letter|a of|your recommendation|reference
            endorse my
            mind|please|willing|kindly|plz|pls|could-you|can-you|would-you|might-you|could-u|can-u ..3 introduce|introducing|refer|referring|recommend|recommending|forward|forwarding|review|reviewing|endorse|vote|fill|complete|share|repost|retweet|publish|host|feature
            !could|can|would|may|might i|we ..4
            forward|forwarding|pass|passing ..4 to|on|along ..3 someone|anyone|colleagues|friends|team|students|hr|network|whoever|anybody|them|him|her
            do|would|might|may|should you ..1 know|think ..2 @anyone|any|people|who|person|somebody
            know|knew ..2 @anyone|whoever|people|somebody|person ..3 who|that|looking|interested|suitable|for|i|may|might|with|good|<end>
            who|whom ..2 you ..1 know <ask>
            who|anyone|anybody around|near|in|on you|your ..3 <ask>
            names and numbers|contacts|emails
            point|direct|put|connect me|us|them ..2 to|in|towards|toward|right|with
            !connect|point|put us|me with|to|in ..1 touch
            who ..3 right|best|appropriate person
            right|best|appropriate person ..3 to|for|in
            !are|is you|this|she|he ..1 the right|best|appropriate|correct ..3
            fill|filling|complete|completing|take|answer|participate|respond|spare ..5 survey|questionnaire|form|poll|quiz|study|questions
            survey|questionnaire|poll ..8 <address>|minutes|minute
            respondents|participants
            need <number> answers|responses|replies
            short|quick|brief|this survey|questionnaire|poll
            click|clicking|visit|register|sign|book|apply|download|watch|try|view|read|check|follow|see|subscribe|open|use|test|get|start|act|join|go|vote|fill|details|here|link|scan|today|now|tonight ..6 <address>
            !live|see|saw|read|enjoyed|watched|found ..6 <address>
            !i|we|'ve|have|by|my ..2 read|saw|found|watched|use|seen ..8 <address>
            apply|sign|register|vote|enrol|enroll|subscribe ..3 <address>
            this|minutes|minute|months|seconds <address>
            <address> worth|interested|thoughts|your
            click|clicking|visit|check|try|register|sign|book|apply|download|watch|vote|subscribe|enrol|enroll ..2 here|below|link|now|today|page|up
            !i|we|you|they|'ve|have ..1 apply|applied|register|visit|watch|try|check ..2
            check|try|vote ..2 out
            here 's|is ..3 link
            link|button|form below|here|above
            <number> ..1 @minutes : ..1 <address>
            sign up
            apply now|here|today|online|directly|below
            please|kindly ..2 apply|fill|complete|click|visit|register|send|share|forward|provide|submit|vote|sign|donate|subscribe|clone|download|install|run
            !please|kindly ..2 send|share|provide ..2 regards|price|quote
            review|reviewing|look|looking|critique|feedback ..2 my|our|at|over|on ..3 @cv|application|grant|proposal|draft|code|essay|deck|portfolio|pitch
            help|helping ..2 with ..3 reviewing|finding|promoting|filling
            clone|download|install|run|fork <address>
            clone : <address>
            link ..1 to ..3 content|article|post|site|page|website
            link ..2 back|to our|my|us|me
            publish|publishing|insert|inserting|add|adding|place|placing|contribute|contributing|write|writing|submit ..4 link|article|banner|post|guest|piece|backlink ..4 on|to|in|into|for your
            guest post|article ..3 for|on|with|to ..2 it|your|you|website|site|blog
            !guest post|posts|article|articles outreach|service|services|on|for ..2 our|my|real
            come|join|appear|have|like ..3 on|as|for ..3 guest|speaker|panelist|panellist|podcast|webinar
            podcast guest
            follow my|our ..1 page|company|account|channel|profile
            like|repost|retweet|share my|our ..2 post|page|article|video|link
            vote for|on
            donate|donation to|for
            join|attend ..1 our|my ..3 webinar|event|group|community|slack|newsletter|beta|waitlist|workshop|session
            save|book|reserve|claim your ..1 seat|spot|place
            !as|be our guest
            do|doing me|us ..2 favor|favour
            favor|favour to ask
            ask ..2 favor|favour
            can i count on
            reply|respond ..2 with ..2 resume|cv|number
            mentor|mentoring me|us
            please|kindly|plz|pls|just ..1 give|leave|write|read|listen|subscribe|fill|take|vote|tell|pass|spread|like|comment ..3 listen|review|rating|read|it|feedback|word|look|out
            leave ..2 review|rating|comment
            imagine|consider|interested|fancy|mind|like ..2 taking|joining|speaking|coming|contributing|participating ..1 part|us|our|at|on|to|as|in
            would|could|can you ..2 speak|present|join|participate|contribute|take at|to|in|us|part|on
            sponsor our|my|us
            become|becoming|be|as my ..1 mentor
            find|finding|need|seeking|want|looking ..2 a|my ..1 mentor
            take me on
            would|could|can|will you ..2 check|review|provide|write|recommend|refer|introduce|vote|test|try|critique|sponsor
            !would|could|can|will you ..2 help ..1 you
            give me|us ..2 job|chance|work|position|hand
            who are they <ask>
            let|allow me|us ..1 quote|use|interview|republish|feature|record
            who ..4 person|one to ..1 approach|contact|ask|talk|speak
            let me know|tell me who ..4 handles|decides|runs|buys|deals
            <clause> please|just|simply|kindly|and|or|so|then? send|claim|reserve|register|download|forward|complete|submit|upload|enrol|enroll|donate|subscribe|pre-order|redeem|activate|secure ..3 your|ur|the|this|it|them|here|now|today|me|us|my|full|copy|by|before|on|via|in
            !send ..1 you|him|her
            full name and
            phone|telephone|mobile|whatsapp|contact number|no|details ..2 on|to|via|by|at|and|please|so|<end>
            !my|our ..2 phone|telephone|mobile|whatsapp|contact number|no|details
            any chance|possibility of ..3 referral|recommendation|introduction|intro|interview|look|call|chat|meeting
            you ..3 willing|able|ready|happy|prepared to sign|endorse|vouch|introduce|refer|share|support|host|test
            chip in
            revert with ..1 your|ur
            have|take|grab a ..1 look|peek|read ..6
            !have|take a ..1 look|peek ..1 if|whenever
            hope|hoping|love ..1 you|for-you ..2 share|repost|introduce|refer|support|sign|vote|follow|pass|forward ..2 my|our|me|us|this
            could|would|can|will|might you please|kindly|perhaps|maybe? send|forward|share|introduce|refer|pass|put|give|lend|sign|fill|complete|review|read|test|proofread|check|connect|endorse|nominate|vote|donate|sponsor|host|repost|publish|add|invite|recommend|write|look|spare|make|arrange|let|submit|hand|show
            !could|would|can|will|might you ..2 help|let|recommend|point|give ..1 me? ..1 know|understand|idea|a-hint|a-tip
            !glad|happy|pleased|here|able|gladly|welcome|delighted to? ..1 answer ..3
            !point|pointing them|people|customers|clients|others ..3
            !mind if i
            put ..1 me|us forward
            !here 's|is a|an|our|my|the ..8 <address>
            !happy|glad|pleased|love|like|gladly to ..1 send|share|give|forward ..1 my|our ..3
        ",
    },
    CueList {
        tag: Tag::AskHelp,
        language: Some(Language::English),
        cues: "
            pick your brain|brains|mind
            your|some|any|get|ask|for|of|career ..2 advice|guidance|mentorship|help|insight|insights|tips|wisdom|perspective|assistance|opinion
            !for|of|with|need|get|your|any ..2 help desk|center|centre|page
            need|get|have|gather|love|value|appreciate|like ..3 feedback|thoughts|input
            advice|guidance|tips ..1 on|for|about|from|you|would
            feedback ..1 on|about|from
            advise|mentor|guide|assist|teach me|us
            help|helping me|us
            !help|helping me ..1 help|serve ..1 you
            u teach
            be my ..1 mentor
            find|need ..1 a mentor
            i 'm|am ..2 struggling|stuck|lost
            looking|asking|hoping|searching for ..2 help|advice|guidance|mentor
            learn|hear|know ..3 about|from ..1 your|how
            learn|hear|know ..3 about what ..1 you
            mind|willing|able|happy|kind ..2 answering|answer ..3 questions
            @phone ..3 about your ..1 experience|experiences|journey|path|career|story
            hear|learn ..2 how ..1 you|your
            learn what it
            hear ..1 your story
            hear all about
            what it 's|is like
            any ..2 pointers|tips|suggestions|recommendations|hints|thoughts|advice|ideas <ask>
            !daily|post|share|weekly ..3 tips|advice|insights ..2
            !i|we write|post|share|give|offer ..3 tips|advice|insights ..2
            interested in learning ..3 about
            !hear|hearing ..1 from you
            improve my
            your ..1 time|help|support ..4 appreciated
            would mean a|so|the lot|much|world
            value|welcome|appreciate|love|grateful ..1 for? a|any|some|one ..1 line|word|tip|hint|pointer|steer|minute|minutes|moment
            what|how|which ..2 you|your ..1 recommend|suggest|advise|started|start|learn|learned|got|get|become|became|manage|managed <ask>
            interview you|with
            i hoped|hope|wondered|wonder ..2 you ..2 might|could|would ..1 tell|advise|help|share|explain|point
            speak|talk with|to you ..1 for|on
            learn|benefit|profit ..2 from your|you
            look up to
            i|'d|'m|to ..3 hope|want|hoping|trying|plan|planning|looking|like|love|wish|thinking ..1 to|of ..1 break|move|get|switch|go|transition|change|pivot|enter|moving|switching|getting|changing ..2 into|to|out
            !i|'d|'m ..3 get|getting ..1 to|into ..1 know|touch|contact
            !get|go|getting|going|move ..1 to ..1 the|your|know|see|meet ..1
            can|could learn|find ..1 how|what|from
            ask you ..3 questions
            questions about ..2 how|getting|working|becoming|your
            explain|tell|show|teach|walk ..2 how ..1 you|to|one
            shadow|shadowing you
            what the|your|it|a ..1 work|job|day|life|role is|'s|looks like
            over your shoulder
            so that|so i can|could|may ..1 decide|learn|understand|see|find|choose|improve
            time|minutes|hour|moment|mins ..3 to understand|learn|hear|ask|see|pick
            any ..1 lead|leads
            any|a|some ..1 hint|pointer|tip|steer|clue
            mean ..2 world|lot|deal
            my ..1 career ..1 options|plans|path|choices|next|goals|change|move
            what|which ..1 should i|we ..6 <ask>
            tell me what 's|is wrong
            thoughts|opinion|view|advice on ..2 which|whether|my|what-i|how-i
            your ..1 story|path|journey|steps|footsteps
            i would|'d ..2 appreciate|love ..2 help|time|it
            as a mentee
        ",
    },
    CueList {
        tag: Tag::JobSought,
        language: Some(Language::English),
        cues: "
            !you ..4 open to ..4
            !company|firm|client|team|you|clients|companies|they|business ..8 looking|seeking|searching ..8
        ",
    },
];
