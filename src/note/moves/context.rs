//! Where from: a trace one could point to, a person, group, event, school or employer in common, a search described.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[
    CueList {
        tag: Tag::Context,
        language: Some(Language::English),
        cues: "
            @seen ..2 your|you're|the|this|that|an|a ..5 @trace
            your|ur ..2 @trace
            !your|ur ..2 guest|sponsored post|posts|article|articles
            !your|ur ..1 message|interview|ad|session|post
            your|ur ..1 post|session|ad|posts on|about|in|at|last|was|really|made|resonated|from|got|and|helped
            came|found|saw|seen|noticed|discovered|read|stumbled|loved|like|liked|enjoyed|admire|following|followed|impressed|inspired|intrigued|struck ..3 your|the ..3 project|library|tool|plugin|package|repo|app|rebuild|pilot|campaign|launch
            your work on|in ..2
            you led|built|wrote|shipped and|which|that|at|for|it
            checked|checking|looked out|at ..1 <name>
            following <name>
            share|have ..2 connection through
            @seen ..4 on|in|at|from ..3 @trace|page|site|website|forum|group|channel|conference|meetup|event|github|twitter|youtube|medium|radio|slack|reddit|stackoverflow
            @trace by you
            you ..1 wrote|posted|published|shared|mentioned|said|spoke|gave|presented|released|announced|recorded|tweeted ..3
            you 've|have ..2 posted|written|published|shared|released|announced|spoken
            what you wrote|said|posted|shared|published
            @seen you speak|speaking|talk|talking|present|on|at|in
            heard you
            <name> ..2 suggested|recommended|mentioned|referred|introduced|told|said|thought|pointed|connected|encouraged|urged|gave|says|passed|thinks
            <name> ..2 put me|you|us
            suggested|recommended|referred|introduced|pointed ..3 by <name>
            referred to me
            you were ..1 referred|recommended|mentioned|suggested
            referral from
            <name> and|of|at ..4 said you
            friend|colleague|coworker|contact|neighbour|neighbor of|and <name>
            at <name> 's suggestion
            spoke|speaking|talked|talking|chatted|met with <name> ..3 about|who
            mutual friend|connection|contact|acquaintance <name>
            connected to|with|through|via <name>
            through <name>
            we met|spoke|talked|chatted|exchanged|worked|studied|sat|crossed|shared|overlapped|corresponded|emailed|discussed
            we 've|have ..2 met|spoken|talked|worked|exchanged|both
            we both ..2
            we 're|are|were both
            both in|of|at|from|members|attended|went|work|worked|studied|spoke|live|belong|follow|know
            meeting|met|seeing you at|in|during|last|after
            great|good|nice|lovely|pleasure|enjoyed ..1 meeting|speaking|talking|chatting|seeing ..1 you
            our conversation|chat|discussion|talk|call|exchange|meeting
            fellow <name>
            fellow @member
            same group|school|university|course|class|event|team|city|company|bootcamp|programme|program|conference|cohort|community|meetup
            you also ..2 attended|work|worked|went|studied|live|speak|run|use|teach|graduated|belong|code
            i ..1 also ..2 attended|went|studied|graduated
            i also ..2 attend|went
            i attended|joined|was at ..3 your|the
            your former|old colleague|student|classmate|teammate|manager
            <name> in common
            same|fellow ..4 in common
            share ..2 alma mater|background|interest|interests|city|school|employer|hometown
            while|when ..2 looking|searching|researching|browsing|reading ..2 for|at|through|into|about|up
            i was|were|am|'m looking|searching ..1 for|through|at ..5 and|when found|came|you|your
            in my|our|a search|research for|of|on|into
            my search for
            doing ..2 research on|into|about
            spent ..4 on your website|site|page|blog
            visited|browsing|browsed|exploring|explored|checking|checked|reading|read|through|looked|visiting|viewing ..3 your|the ..1 website|site|page|blog|store|shop|app|docs|portfolio|github
            on your ..1 website|site|blog|store|shop|github|page
            your ..1 website|blog <address>
            found|came you|your|across ..3 through|via|while|when
            found|came you|your|across ..3 on|in|at <name>
            seeking|looking|searching ..6 professionals|engineers|nurses|people|teachers ..3 found|came|and
            came across your ..4 on|in|at|while|through <name>
            following|followed|follow|reading|read|watching ..2 your|ur <thing>|@trace|work
            been ..1 following your
            i ..1 follow your|you
            subscribe|subscribed|subscriber ..2 to your
            use|using|used|contributed|contribute|contributing ..2 your|to ..2 library|tool|project|product|app|plugin|package|framework
            you maintain|created|built|wrote|authored
            saw|noticed|read|heard|see ..5 announcement|ad|advert|posting|listing|news|article
            hiring|careers|jobs page|board
            read|heard about
            congrats|congratulations ..2 on ..3 series|raise|round|funding|launch|award|acquisition|ipo|book
            replying|responding|reply|response|answer to your
            applied to|for ..5 role|position|job|ad|posting|opening
            my application
            you ..1 viewed|visited|liked|commented|downloaded|signed|registered|subscribed|replied|answered my|our|on
            your ..2 comment|comments|question|answer|reply|review|tweet
            at|from|during|after|since ..2 conference|meetup|workshop|summit|event|hackathon|webinar|bootcamp|course|class|seminar
            alumni|alumna|alumnus ..2
            worked ..1 together|with you
            we used to
            i worked ..2 with you
            following up from <name>
            you came ..1 recommended
            heard ..3 you ..2 from
            heard about you
            on github|gitlab|stackoverflow|kaggle|dribbble|behance|youtube|meetup|reddit|hackernews
        ",
    },
    CueList {
        tag: Tag::Mutual,
        language: Some(Language::English),
        cues: "
            share|have|several|some|few|many|number ..4 mutual|common|shared connections|contacts|friends|acquaintances|people
            share ..4 connections|contacts|acquaintances
            mutual connections|contacts|friends
            connections|contacts|friends|people in common
            same ..1 circles|network|networks|people
            friends of friends
        ",
    },
    CueList {
        tag: Tag::Familiar,
        language: Some(Language::English),
        cues: "
            as we|i discussed|agreed|spoke|talked|mentioned|promised
            as discussed|agreed|promised
            great|good|nice|lovely|pleasure|enjoyed ..1 meeting|speaking|talking|chatting|seeing ..1 with? you
            it was ..3 to meet|speak|talk|chat|see ..1 you
            we met|spoke|talked|chatted|discussed
            when we met|spoke|talked
            our ..1 conversation|chat|discussion|call|meeting|phone
            since you 're|are a person i trust
            person i trust
            you know me
            long time no see|talk|speak
            good to see you again
            following up on our
            per our
            we worked together
            old|dear friend|colleague
            remember me
            catch|catching up
            back in touch
        ",
    },
];
