//! A vacancy advertised, and a vacancy by any sign of one.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[
    CueList {
        tag: Tag::Advert,
        language: Some(Language::English),
        cues: "
            @superb ..3 @vacant|project|projects|challenge|team|chance|move
            great|excellent|unique|once|special|strategic|leadership|executive|big|huge|golden|superb opportunity|opportunities|job|career|role|position
            great|strategic|leadership|executive|unique ..4 opportunity at|with|in|for
            perfect|ideal|excellent|amazing|fantastic|exceptional|phenomenal|exact|spot-on ..1 fit|match|candidate|person|role|job|position
            perfect|ideal|made|cut|born for you|this|the|our|us|that
            !perfect|ideal|made|cut for you <end>
            perfectly|exactly|totally match|matches|aligns|align|fits|fit|suited|suits|what
            match|matches|align|aligns|fits|fit ..3 perfectly|exactly
            rocket ship
            rocketship|unicorn|hypergrowth
            hyper growth
            fast|quickly|rapidly growing
            growing|grown ..2 fast|faster|quickly|rapidly
            industry|market|world|class leading|leader|leaders
            !your|you ..6 industry|market|world|class leading|leader|leaders
            !your|you ..3 growing ..2 fast|faster|quickly|rapidly
            !your|you ..3 fast|quickly|rapidly growing
            cutting|bleeding edge
            disrupt~|disruptive|revolutionize|revolutionizing|revolutionise|revolutionary|game-changing
            game changer|changing
            well|fully funded
            backed by
            having|just|recently|freshly|after ..1 raised|closed|secured|securing|raising ..12 <thing>
            raised ..2 <number> million|in|series|and
            tier one|1 investors|vcs
            vc backed
            profitable since
            competitive|generous|attractive|great|excellent|excelent|top|unlimited|uncapped|good|gud|nice|high|dream|double|fantastic|amazing|huge|massive|best|unbeatable|very-good ..2 salary|salery|salaries|package|compensation|pay|benefits|benefit|rate|perks|pto|equity|bonus|money|commission|income|earnings|hike|vacation|holiday|holidays
            salary|compensation|pay|comp|base|salaried ..4 plus|equity|bonus|benefits|unlimited|stock
            above ..1 market
            sign on|signing bonus|cash
            signing bonus
            stock options
            rsus|esops|kombucha|foosball|ping-pong
            rev|revenue|profit share
            pay|pays|paying|paid ..4 better|more than|well
            billionaire|millionaire|billionaires|millionaires
            rent-free|all-inclusive
            free|catered lunch|lunches|snacks|food|beer|coffee|flat|flight|flights|accommodation|accomodation|housing|gym|cans|merch|massages|meals|fruit
            unlimited vacation|holidays|pto|holiday|leave
            four-day|4-day|three-day week
            tax-free|visa-sponsored
            visa sponsorship|provided|sponsored
            zero|no meetings|bureaucracy|overtime
            earn up? to? <number>
            up to <number> ..3 salary|annually|year|base|hour|day|annum
            double|triple ..3 what|your ..3 making|earning|make|earn|salary|pay
            immediate|imediate|immidiate|immediately joiner|joiners|start|joining|availability|interview|interviews|hire
            joiners ..1 preferred|prefered|only|please|needed|wanted|are
            walk in ..2 interview|tomorrow|tommorow|today|drive
            apply|applying ..4 <address>|now|here|today|link|below|online|directly
            sign up ..4 <address>|form|here
            <start> job|role|position description|details|duties|title|summary|responsibilities|type
            <start> requirements|responsibilities|qualifications|must-have|must-haves|duties|requirement|benefits|perks|avantages
            <start> key|required|minimum|basic|preferred skills|responsibilities|requirements|qualifications
            <start> what you|we bring|offer|get|need
            <start> <number> ..1 years|yrs ..6
            <start> location|duration|visa|position|role|title|salary|rate|client|package|mode|experience|stack|notice <name>|<number>|remote|hybrid|onsite|<thing>
            required|mandatory|must ..1 skills
            skills required
            years of experience ..2 in|with|required
            join ..4 growing|amazing|talented|world-class|passionate|dynamic|exciting|fast|incredible|innovative|leading|best|brilliant|elite|journey|revolution|mission|legendary
            passionate|talented|world-class|amazing|brilliant|mature|elite|dynamic|legendary|fantastic ..2 team|crew|engineers|engineer|developer|developers|professionals
            looking|hiring|seeking|search|searching|need ..4 rockstar|rock|ninja|talented|amazing|brilliant|passionate|10x|stellar|world-class|exceptional|outstanding|hungry ..2 <trade>|people|talent|developer|developers|engineer|engineers|candidate|star|coder|hacker|programmer
            looking|hire ..3 top level|tier|notch
            rockstar|rockstars|ninja|ninjas|guru|superstar|superstars
            one of the ..2 fastest|hottest|coolest ..4
            best|hottest|coolest ..3 company|employer|place|places ..2 of|in|to
            largest|biggest|best|top|leading ..2 companies|brands|startups|startup|company|firms|retail|in ..2 world|industry|country
            the leader in
            changing ..3 world|industry|market|way|global
            change the world
            opportunity|chance|job of a lifetime
            once-in-a-lifetime|once-in-a-career
            be your own boss
            make an impact
            huge|massive|tremendous ..1 impact|growth|potential|upside
            work from anywhere|any
            work as? much|when|where|whenever|wherever ..3 want|like|please
            your own schedule|hours|hires
            fully|completely|permanent|totally|100 ..1 remote|flexible
            remote is permanent
            work life balance
            great|amazing|hip|beautiful|gorgeous culture|office
            ground floor
            kind|sort|type of thing|role|job|team people leave ..6 for
            role|job|opportunity|position you|people ..2 leave|quit|dream
            move|job|role|chance|what you 've|have ..2 dreaming|waiting|dreamt
            dream job|jobs|role|salaries|salary|company
            step|level up from
            care|cares about craft
            we move fast
            our|join ..2 crew
            <thing> of a lifetime
            your name ..1 written ..2 on|over|it
            your name on it
            <start> what|how you 'll|will|'d|would ..1 do|be|bring|get|work
            !congrats|congratulations|congratulate ..2 on ..8
            dream team|company|employer|place|boss
            tick|ticks|tick-off all|every ..2 boxes|box
            you 'll|will|would|'d|are|'re|are-going-to|gonna ..1 love
            !you 'll|will|would ..1 love ..1 it|this|to
            why you 'll|will|should
            what 's in it for you
            part of something ..1 big|special|huge|great|amazing|extraordinary|bigger
            shape|build|define|create|invent the future
            make|leave your|a mark|difference|dent
            fun|vibrant|young|dynamic|fast-paced|buzzing|inspiring|stimulating|supportive|friendly|unbeatable ..2 atmosphere|culture|team|workplace|vibe
            work hard play
            hybrid|flexible|remote-first ..1 hours|schedule|working|work|set-up|setup ..2 and|plus|,
            training|learning|equipment|home-office|wellness ..1 budget|allowance
            health|dental|private|medical ..1 insurance|cover|plan
            relocation|joining|signing|retention|performance ..1 package|bonus|support
            company|new laptop|macbook|phone|tesla
            team|company retreats|retreat|outings|events|lunches
            dog-friendly|pet-friendly|dogs|ping
            unlimited|uncapped ..2
            up to ..1 <number> ..2 base|salary|a-year|per-year|per-annum|pa|plus|plus|ote
            make|earn|earning ..2 six figures
            six|seven figure
            what we|you|you'll|we're ..1 offer|offers|get|do|need|bring|looking <end>
            <start> must|nice to|have haves?
            <start> you|candidate|candidates must|should have
            <start> your|our profile|tasks|mission|missions|responsibilities|benefits
            !your profile ..3 is|was|caught|looks|matches|on|has|have|impressed|made|stood|popped|came|speaks|gave|drew|seems|appeared
            <number> ..2 years ..3 experience <end>
            no experience
            hottest|coolest|fastest-growing|most-exciting ..3
            don't|do-not just take|apply
            career-defining|career-changing
            the next step|level in your
            urgent|urgnt|immediate|hot ..2 requirement|opening|need|role|position|hiring|vacancy|job|jobs
            hiring now
            former|ex apple|google|facebook|amazon|<name> employees|engineers|founders
            k|<number> ..1 base|equity ..1 plus|equity
            <number> ..1 equity
            remote ..4 equity
            very few people
            you 're|are one of them
            highlights of
            straight line to
            ambitious|hungry|driven|go-getting|money-motivated ..3 <trade>|executive|people|closers|sellers|professionals
            uncapped|ote
            next challenge|adventure|chapter|big ..2 <ask>
            come build|join|work|create|shape ..3 with us
            the best ..2 on|in ..1 market|industry|country|city|town
            !meet|know|find|like|knowing|meeting ..2 the best ..2 on|in ..1 market|industry|country|city|town
            !i 'm|am|have|bring ..10 years of experience ..2
            !my ..4 years of experience ..2
            most exciting|innovative|ambitious ..4
        ",
    },
    CueList {
        tag: Tag::Vacancy,
        language: Some(Language::English),
        cues: "
            hiring|hireing
            !your|about|of|on|in|how|hire|with|and|for hiring
            !<start> hiring just|got|is|was
            !you 're|are hiring
            applied for|to
            !are|is|re|'re you|your|company|team ..3 hiring
            !congrats|congratulations|well-done|saw|read ..1 on|for|about? ..6 opening|openings ..1 of|at|in|with
            !i was|were ..2 looking|searching|hunting ..2 for ..6
            !opening of|hours|times|night|party|ceremony
            !hiring manager|managers|needs|page|process|mode|team|costs|people|faster
            !hiring your|our people
            opportunity|opportunities|role|roles|position|positions|vacancy|vacancies|opening|openings|job|jobs at|with|for|as|of|is|from|and|open|requires|pays
            a|an|the|our|this|one|some ..4 role|position|vacancy|job|opening
            !your ..4 role|roles|position|job|vacancy|vacancies|opening|openings
            !your ..4 role|roles|position|job|vacancy|vacancies|opening|openings at|with|for|as|of|is|from|and|open|have
            full-time|part-time|permanent|contract role|roles|position|positions|vacancy
            we|i|client|company|<name>|<start> ..2 looking|searching|hunting|seek|seeks|seeking|need|needs|recruit|recruiting|recruting|recruits ..2 for? ..4 <trade>|candidate|candidates|people|professionals|developers|engineers|engineer|developer|designer|nurses|someone|folks
            !looking|searching|need ..4 supplier|vendor|provider|manufacturer|partner|customer|buyer|user
            join ..2 our|my|us|their ..2 team|company|group|crew
            join us
            and need|needs|seek|want|hire ..3 engineers|people|developers|designers|nurses|drivers|talent|<trade>
            good|ideal|strong|perfect candidate
            your candidature
            salary|compensation|comp|salaried|salaries|ctc
            i|we ..1 recruit|recruiting|staff|source|headhunt|place ..3 nurses|drivers|developers|engineers|people|<trade>|in
            i|we ..1 recruit|recruiting|staff|source|headhunt ..3 for
            !we place contractors|developers|engineers|people
            'm|am|as|a|an|the recruiter|headhunter|sourcer
            apply
            !apply to|the|this|it|these|what
            notice period|peroid
            your|updated|the cv|resume
            joiners
            walk in
            come build|join|work|create|shape ..3 with us
            seeks
            <thing>|devs|developers|engineers wanted <end>
            devs ..1 wanted
            senior|technical|lead|agency|in-house|junior|principal|it|executive|freelance recruiter
            talent acquisition|partner|team|lead|scout|manager
            asked ..1 me|us to ..1 find
            base <number>
            the package
            for|of|with a|my|our|one ..2 client|clients
            !for|of|with our|my ..2 clients
            <start> my|our client|clients is|are|has|have|want|wants|need|needs|seeks
            consider|considering|interested|exploring|open ..4 opportunity|opportunities|role|position
            <start> <thing> ..4 wanted
            brand partners|ambassadors
            scale|grow|expand|strengthen ..2 our|the ..3 team
            be a ..2 rep|ambassador
        ",
    },
];
