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
            saw|seen|read|reading|watched|heard|enjoyed|liked|loved|using|used|admired ..2 your|ur <thing>
            saw|seen|read|reading|watched|heard|enjoyed|liked|loved|using|used|admired ..2 your|ur ^anyones <thing>
            saw|found|seen|read|spotted ..3 on|in|from the|our|your|a|this ..3 <thing>|list|page|group|schedule|database|directory|feed
            @seen ..4 on|in|at|from ..3 @trace|forum|group|channel|conference|meetup|event|github|twitter|youtube|medium|radio|slack|reddit|stackoverflow
            found|saw|seen|spotted ..1 you|u|yours|this on|in|at ..1 <name>
            in your portfolio
            a|the talk|workshop|lecture in|at <name>
            one of ..6 who list|lists
            your|ur ..2 @trace
            !your|ur ..2 guest|sponsored post|posts|article|articles
            !your|ur ..1 message|interview|ad|session|post
            your|ur ..1 post|session|ad|posts on|about|in|at|last|was|really|made|resonated|from|got|and|helped
            your|ur ..3 @piece about|on|in|at|from|for|against|stood|was|is|that|to
            your|ur write-up|case-study|how-to
            your|ur ..1 answer|answers|remarks|comment|comments|notes|question|questions|help|reply on|about|to|in|at|from
            your|ur ..2 <thing> ..8 made|helped|kept|got|taught|saved|changed|found|runs|set|built|put|gave me|us|my|our|mine
            your work on|in|for the|your|that|this|<name>
            impressed|inspired|intrigued|struck|saw|seen|read|follow|followed|following|enjoyed|used|like|liked|love|loved|admire|admired ..3 your work on ..1
            the ..4 in|on|from your ..2 <thing>
            your name under|on|in|by|from|at
            <name> <name>? 's ..3 @trace
            <name> <name>? ..1 catalogue|brochure|newsletter|podcast|forum
            read that ..1 <name>
            <name> <name>? 's ..2 page
            !google 's ..3 page
            @seen <name> ..2 is|are hiring|looking|recruiting|opening
            read in <name>|the
            you led|built|wrote|shipped and|which|that|at|for|it
            checked|checking|looked out|at ..1 <name>
            following <name>
            share|have ..2 connection through
            @trace by you
            you|u ..2 wrote|posted|published|shared|mentioned|said|spoke|gave|presented|released|announced|recorded|tweeted|told|asked|listed|described ..3
            !you|u ..3 told|asked|said me|us|yourself
            you 've|have ..2 posted|written|published|shared|released|announced|spoken
            you maintained|maintain the|a ..6
            what you wrote|said|posted|shared|published|made
            @seen you|u speak|speaking|talk|talking|present|presenting|answer|tell|mention|on
            saw|met|heard|seen you|u at|in|from
            you also ..1 attended|work|worked|went|studied|live|speak|run|use|teach|graduated|belong|code
            came|saw|seen|found|noticed|discovered|using ..1 your|the ..2 project|library|tool|plugin|package|repo|app
            using|use it in|at|for|daily|every
            noticed|see|saw ..2 you maintain
            heard|listened ..2 you|u
            came|come|stumbled upon|across yours
            at|on the|your|our ..4 day|days
            @seen you|u ..2 through|via|while|when
            !customers|clients|users|companies|firms|brands|teams|businesses such-as|like <name> ..8
            !<name> ..2 group|company|clinic|team|others have|has told|mentioned|suggested
            <name> ..2 suggested|recommended|mentioned|referred|introduced|told|pointed|connected|encouraged|urged|gave|says|passed|thinks
            <name> said|thought
            !<name> ..1 and thought
            <name> on|in|from|at|of|with ..3 said|mentioned|told|suggested|recommended|thought
            <name> ..2 put me|you|us
            !<name> ..2 recommended|connected me|us|that
            suggested|recommended|referred|introduced|pointed ..3 by <name>
            referral from
            <name> and|of|at ..4 said you
            friend|colleague|coworker|contact|neighbour|neighbor of|and <name>
            at <name> 's suggestion
            spoke|speaking|talked|talking|chatted|met with <name> ..3 about|who
            met your|the|our ..4
            mutual friend|connection|contact|acquaintance <name>
            connected to|with|through|via <name>
            through|via <name>
            our ..1 conversation|chat|discussion|exchange|engagement
            our last|previous|earlier|first ..2
            thx|thanks|thank ..4 the ..1 @trace
            !our last|previous|earlier|first ..1 message|messages|email|emails|mail|mails|letter|letters|note|notes|attempt|attempts|reminder|invitation|invite|offer|notice|request
            !to|for|on|in your ..1 blog|newsletter|podcast|channel|column|talks|posts|videos|articles|show|page
            !forward ..2 our ..1 conversation|chat|discussion
            !re our ..1 conversation|chat|discussion|exchange|meeting
            !like|love|enjoy|enjoying|follow|liked|loved your|ur ..1 posts|content <end>
            !like|love|enjoy|enjoying|follow|liked|loved your|ur ..1 posts|content <clause>
            both know|follow
            we 're|are|were both
            alumni|alumna|alumnus ..2
            <name> in common
            same|fellow ..4 in common
            share ..2 alma mater|background|interest|interests|city|school|employer|hometown
            shared ..1 background|interest|alma|history|employer
            same ..3 group|school|university|course|class|event|team|city|company|bootcamp|programme|program|conference|cohort|community|meetup|weekend|corners|circles
            while|when|by|after|through looking|searching|researching|browsing|reading|checking|going|scrolling|scanning|compiling ..2 for|at|through|into|about|up|<thing>|pages|the|by
            was|were looking|searching|researching|browsing|reading|checking|going|scrolling|scanning|compiling ..2 for|through|about|pages|by|on
            !across your ..3 while|when|after
            <start> reading|browsing|checking|scrolling|going|searching ..6 i|we|your|you
            looking|searching ..6 and found|came|saw
            in my|our|a search|research for|of|on|into
            you|u replied|answered|commented|responded|liked|wrote|reacted ..2 my|our|to-my|to-our
            !is|are|was|were there|anything|something|anyone|someone|any|a|an|some|what ..4 in|on|at your ..3
            subscribe|subscribed|subscriber|subscribing|listen|listening|tune|reader|regular to|of|at|in ..1 your
            is|was|were|am|'m|been|sat|are|'re ..2 in|on|at your ..3 class|course|team|group|cohort|lab|seminar|lecture|mooc|batch|choir|band|crew|congregation|audience|stand|stall|session|workshop|rehearsal|tour
            i|we|'ve|have ..1 bought|ordered|own|wear|drink ..3 of-your|from-you|your
            worked|studied|sat|trained|taught|served|rowed|sang with|under|beside|for you
            looked|searched ..8 ended|found|came
            your|ur ..1 ad|advert|listing|vacancy|poster|notice for|in
            !i|we 'll|will be at|in ..6
            your name ..4 list|programme|program|page|register|board|bill|poster|minutes|credits|acknowledgements
            !your name ..4 short ..1
            !your name ..2 shortlist
            !confidential|executive|retained|discreet|handling|conducting ..2 search for|in ..6
            search for|in ..3 <name>
            my search for
            while|when|after|was|were|by|in|and|from doing ..2 research on|into|about
            your ..1 @kin 's ..2 <thing>
            spent ..4 on your website|site|page|blog
            visited|browsing|browsed|exploring|explored|checking|checked|reading|read|through|looked|visiting|viewing ..3 your|the ..1 website|site|page|blog|store|shop|app|docs|portfolio|github
            on your ..1 store|shop|github|stand|booth
            found|came you|your|across ..3 through|via
            seeking|looking|searching ..6 professionals|engineers|nurses|people|teachers ..3 found|came|and
            following|followed|follow|reading|read|watching ..2 your|ur <thing>|@trace|work
            replying|responding|reply|response|answer to your
            applied to|for our|the|your ..5 role|position|job|ad|posting|opening|post
            you ..1 viewed|visited|liked|commented|downloaded|signed|registered|subscribed|replied|answered my|our|on
            your firm|company|employer ..1 put|posted|announced|published|launched|released|raised
            your ..2 @event at|in|on|about|last
            at|from|during|after|since|before ..4 @gathering
            !seat|place|spot|ticket|join|joining|invite|register|speak|speaker|guest|panel ..4 at ..4 @gathering
            we used to
            following up from <name>
            you came ..1 recommended
            your|ur ..3 @piece mentions|mention|says|shows|showed|lists|names|tells|told|has|had|made|got|caught|came|still|are|were
            !your help to
            searching|looking|search|browsing|reading|hunt|google ..10 led|brought|took|pointed|turned ..1 me|us|up ..1 to|you|your
            page|chapter|figure|slide|issue|episode|paragraph <number> names|says|shows|lists|mentions|has|gives|states|tells
            you|u demoed|demonstrated|narrated|performed|exhibited|premiered|uploaded|streamed|livestreamed|tweeted|blogged|authored|penned|illustrated
            told|tells|assures|assured|informs|informed|swears|reckons|insists me|us ..6 you|your|yours|u|ur
            !you|u ..3 told|tells|assured|informed me|us ..7
            !customers|clients|users|companies|businesses|everyone|everybody|they ..3 told|tells|assured me|us ..7
            your|my|our ..3 @kin ..2 <name>? ..6 told|said|says|tells|mentions|mentioned|suggested|suggests|recommended|thinks|thought|reckons|swears|showed|pointed|gave|passed|sent|raves|raved|spoke|speaks|asked
            my|our ..3 @kin ..6 works|worked|sings|plays|played|goes|went|studied|studies|trained|trains|bought|buys|sat|met|used|uses|rents|rented|borrowed|hired|lives|lived|learns|learnt ..6 you|your|yours
            your ..3 @kin ..6 works|worked|sings|plays|played|goes|went|studied|studies|trained|trains|sat|sits|met|comes|came ..6 me|my|us|our
            she|he|they|who says|said|tells|told|thinks|reckons|swears|mentioned|insists that? you|u|your
            i hear|heard|gather|gathered ..1 from ..8 you|your
            i 'm|am|was|'ve-been told ..2 you|your
            that|which|the ..2 you|u ..1 printed|aired|broadcast|exhibited|displayed|performed|played|sang|served|cooked|baked|screened|staged|conducted|curated|composed|filmed
            people|everybody|everyone|folks|somebody|someone ..4 tells|tell|told|say|says|keeps-telling|speak|speaks ..4 you|your
            speaks|spoke|talks|talked highly|warmly|fondly|well of|about you|your
            swears|raves|raved|raving|swore about|by|over you|your
            your|ur name|number|address|details|work ..3 came|comes|kept|keeps|pops|popped|cropped|turned|turns|crops ..1 up|round ..8 in|at|on|during|when|from|by|as|under ..2 <name>|the|our|my|who|we|his|her
            got|get|had|have|given|took|taken your|ur name|number|details|address|contact ..1 from|through|off|via|by|at
            gave|passed|handed|sent|forwarded ..2 me|us ..1 your
            !sent|showed|suggested|gave ..1 me ..1 your profile
            !please|you|u|can|could ..2 sent|send|gave|give ..1 me|us ..1 your

            i|we ..4 drive|drove|driven|walk|walked|cycle|cycled|bike|biked|ride|rode|ran|jogged|strolled|wandered|sailed|flew|pass|passed ..1 past|by|along|into|across|around|over ..2 your|yours|it
            i|we ..3 rented|hired|booked|borrowed|leased ..1 your|yours|from-you
            your ..2 website|site|page|answerphone|voicemail|menu|profile|bio|window|door|receptionist|secretary|office|shop|leaflet says|said|lists|mentions|states|reads|told|tells
            i|we ..3 pass|passed|visit|visited|toured|inspected|sampled|tasted|tried|ate|drank|smelled|photographed|sketched|measured|tested|danced|stayed|dined|lunched|shopped|queued|stared|rewatched|reread|re-read|streamed|downloaded|cloned|forked|bookmarked|knitted|baked|cooked|watered ..3 your|yours|ur
            went|going|gone|read|looked|leafed|flicked|paged|flipped|thumbed|worked|combed|sifted|clicked|got|scrolled through ..5 your|yours|ur ^anyones
            !go|going through with|your ..1 profile|background|website|inbox|email|emails
            i|we|'ve|have ..3 following|watching|reading|tracking|using ..1 you|your|yours since|for|from|ever|through
            seen|saw|visited|opened|visit|visiting|checked|tested|looked|looking ..2 your|ur ..1 website|site|webpage|homepage|shop|store|blog|page
            !seeing|see ..2 your|ur website|site|webpage|homepage|shop|store|blog|page
            still|keep|kept|keeps thinking|dreaming|talking|laughing|quoting|humming|staring|puzzling|telling ..3 it|that|your|this|about
            staring|stared|puzzling|puzzled|poring at|over|about ..3 the|your
            found|saw|seen|got|read|came ..3 your|ur name|portfolio|listing|card ..2 on|in|at|through|from|via|under a|an|the|our|<name>
            reading|going|looking|combing|scrolling|sifting|browsing through ..4 profiles|portfolios|cvs|resumes|listings|websites|names|entries|lists|catalogues ..1 of|on|in|from|for
            impressed|inspired|intrigued|struck|moved|fascinated|taken ..2 with|by the ..5 you
            fan|admirer|reader|follower|subscriber|listener|regular|supporter of|to your|the ..2 @trace|@piece|show|channel|shop|cafe|band|team|club|blog|newsletter|podcast|magazine|brand
            !saw|seen|see|found|spotted|noticed you|u ..1 around|here|on-here|online
            !how|why|where|when you|u ..2 recorded|released|published|presented|wrote|gave|announced ..3
            <start> ..1 great|brilliant|lovely|excellent|superb|fantastic|wonderful|amazing|nice|terrific|cracking|inspiring|fascinating|powerful talk|session|panel|lecture|keynote|presentation|workshop|demo|speech|show|gig|concert|episode|piece|article|thread|post|interview|webinar|performance|set|match|game|race|service|sermon
            enjoyed|loved|liked|appreciated|attended|missed ..1 the|that|this|last|yesterday|tonight|saturday|sunday ..3 talk|session|panel|lecture|keynote|presentation|workshop|demo|speech|show|gig|concert|episode|piece|article|thread|interview|webinar|performance|match|game|race|service|sermon|tour|class|open-day
            your ..4 beat|visited|played|hosted|taught|helped|fixed|repaired|painted|built|installed|delivered|served|treated|sold|coached|saved ..2 us|ours|me|my|mine|our
            you|u donated|gave|lent|sold|sent|delivered|brought|fixed|repaired|built|painted|fitted|installed|treated|hosted|photographed|catered|taught|tutored|coached|trained|supervised|interviewed|examined|married|buried|represented ..8 last|yesterday|ago|our|us|me|my|mine
            !you|u ..1 sent|gave|told ..2 me|us ..1 any|no|your
            its|it|it's|'s|is me from the|our|your ..2
            saw|heard|seen|watched|caught|met <name> ..1 play|sing|speak|perform|present|talk|read|dance|at|in|on|win|race
            that|those|the ..2 pic|pics|photo|photos|picture|pictures|shot|shots|reel|clip|video of|from|at|on|with|you
            page|p|chapter|figure|fig|slide|issue|episode|footnote|footnotes|appendix|verse|paragraph|minute|slides|pages <number> ..8 your|of|in
            your|ur ..8 page|p|chapter|figure|fig|slide|issue|episode|footnote|footnotes|appendix|verse|paragraph|rev|pp|pages <number>
            shown|printed|pictured|quoted|mentioned|listed|described|published|posted|named|cited on|in|at|under|by your
            name|names|naming|named|lists|listed|credits|credited|thanks|cites|cited|quotes|quoted you|your ..2 as|for|in|on|among
            on|in|from|at the ..3 speaker|speakers|exhibitor|exhibitors|delegate|delegates|attendee|attendees|members|membership|judges|finalists|winners|shortlist|start|results|mailing ..1 list|page|table|board
            you|u|your|'re|were|are|sat|spoke|stood|played|sang|appeared ..4 on|in|at the|our|that|a|last ..4 panel|programme|program|lineup|line-up|jury|podcast|stage|bill|stand|float|team-sheet|stall|booth|quiz|regatta|choir
            sat|stood|sang|played|danced|rowed|ran|walked|sit|sing|play next|beside|opposite|behind|near|with ..1 to? our|my|me|us
            borders|adjoins|overlooks|backs|neighbours|abuts|joins|faces on|onto|your|yours
            next|opposite|across|adjacent ..1 to|from|door your|yours|you
            as we|i|you|they|was|someone said|heard|agreed|discussed|decided|read|learned|learnt at|in|on|from|last ..6
            dear|hello|hi|hey ..2 members|friends|neighbours|neighbors|residents|parents|fellow|players|singers|alumni ..1 of|<name>
            you|u ..3 applied|signed|registered|enrolled|booked|ordered|bought|donated|subscribed ..1 for|up|to|at|from|on|with|our
            for|your applying|application ..1 for|to|as
            !apply|applying|application for|to ..6 vacancy|job|role|position|internship|opportunity
            used|use|bought|ordered|love|loved|like|liked|eaten|tried|tried ..1 at|from|in your ..1 shop|cafe|restaurant|bakery|bar|stall|stand|market|hotel|place|kitchen|gallery|studio|show
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
            in common
            connections|contacts|friends|people in common
            same ..1 circles|network|networks|people
            found|saw|seen|got|read|came|have|spotted ..3 your|ur cv|resume|résumé|profile|details|number ..2 on|in|at|through|from|via|under a|an|the|our|<name>
            <name> sent|showed|suggested|gave ..1 me ..1 your profile|cv|resume|details|number
            your|ur profile|cv|resume|résumé ..1 came|popped|pops|comes ..1 up ..4 search|results|searching|looking
            friends of friends
        ",
    },
    CueList {
        tag: Tag::Familiar,
        language: Some(Language::English),
        cues: "
            as we|i discussed|agreed|spoke|talked|mentioned|promised
            !we|you|i ..1 haven|never|not|hadn|didn ..3 met|spoken|talked|crossed|worked|meet|know ..3
            !we|'ve ..1 have|'ve|had never|not|yet ..2 met|spoken|talked|crossed|worked|meet
            !don|doubt|not|n't think|believe|that|if ..1 we|you ..2 met|spoken|talked|know|worked|crossed
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
