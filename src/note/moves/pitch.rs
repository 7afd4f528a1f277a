//! A product or service promoted, a vacancy advertised.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[
    CueList {
        tag: Tag::Sales,
        language: Some(Language::English),
        cues: "
            we|i|which|that|it|tool|software|platform|ai|team|and|who ..3 help|helps|helped|helping|enable|enables|empower|empowers|assist|assists|allow|allows|support|supports ..6 companies|businesses|firms|teams|brands|clients|owners|founders|leaders|organizations|organisations|agencies|customers|startups|clinics|managers|professionals|people|entrepreneurs|coaches|recruiters|sellers|stores|practices|schools|companies|you|your
            helped|helping ..4 <name> ..3 reduce|cut|increase|save|grow|achieve|improve|double|halve|boost|close|solve|get|book|raise
            we ..2 helped|halved|doubled|automated|saved|cut|reduced|increased
            i 'm|am ..1 helping|supporting ..4 companies|businesses|clients|teams|founders|owners|leaders|brands
            can|could|will|would|may|might ..2 help|save|boost|improve|increase|reduce|grow|transform|double|triple|cut|streamline|benefit ..2 you|your|businesses|companies|teams|hours
            help|helping you|your ..3 grow|increase|save|reduce|boost|get|achieve|improve|scale|generate|build|find|reach|close|rank|convert
            helping|help businesses|companies|brands|founders|owners|coaches
            our|my ..3 services|service|product|products|solution|solutions|software|tool|tools|platform|offering|program|programme|course|courses|package|packages|app|system|technology|expertise|methodology|approach|plugin|demo|agency|pricing|marketplace|rates|rate
            our|my clients|customers ..4 see|saw|save|saved|get|achieve|increase|reduce|report|grow
            we|i ..1 offer|provide|sell|deliver|supply|manufacture|staff ..4
            we ..1 specialise|specialize|design|ship|automate|handle|manage|run ..4 for
            we ..1 specialise|specialize in ..3
            we ..1 staff|recruit|source|place|supply|outsource ..4
            lightweight|simple|easy|better|faster|cheaper|modern|smarter ..2 alternative|way|tool to ..3
            save your team|you
            free to try
            results in|within|after ..1 <number>|days|weeks|minutes|seconds
            we ..1 design|build|make|create|craft|produce|manage|automate|run ..6 for ..3 companies|businesses|brands|clients|startups|teams|you
            i 'm|am ..1 offering|selling|promoting
            we 're|are ..1 offering|selling|promoting|introducing
            excited|pleased|happy|thrilled|proud to introduce|offer|present ..2 our|a|an|unique|the|you
            offer|offering|provide|providing|give|giving|get you ..4 discount|free|trial|demo|services|exclusive|complimentary|solution|boost
            special|exclusive|limited|great|unbeatable|discounted offer|offers|discount|price|prices|deal|deals|rate|rates|pricing|packages
            discount|discounted|coupon|promo|voucher
            free trial|demo|audit|consultation|sample|assessment|quote|ebook|webinar|report|review|account|estimate
            complimentary ..2 audit|consultation|session|demo|review|assessment
            book|schedule|watch|request|live ..2 demo
            see|get|show|give ..2 a|the|our|quick|product demo
            try|use ..2 it|ours|our|my|free
            increase|boost|grow|double|triple|maximize|maximise|improve|skyrocket|generate|drive|scale|accelerate|enhance|optimize|streamline your|more|sales|revenue|traffic|leads|conversion|conversions|hiring|roi|engagement|visibility|rankings|productivity
            reduce|cut|slash|lower|save your|costs|cost|time|hours|money|expenses|churn|spend|up
            save|saves|saving|saved|cut|cuts ..4 hours|percent|costs|money|time|thousands|<number>
            qualified leads|meetings|candidates|prospects
            lead generation|gen
            seo ..2 service|services|performance|expert|agency|audit|results|rankings|package|score|specialist
            improve|boost|better|higher|google|your ..2 seo|rankings
            backlinks|dofollow ..2 service|services|packages|from|at
            web|website|app|software|mobile|custom development|design|redesign|solutions ..1 service|services|company|agency|packages|firm|for|at
            creative|affordable|professional|responsive web|website|logo|graphic design
            website|site ..2 redesign|redesigning|development|traffic
            boost ..2 google|seo|rankings|traffic
            online visibility|presence
            our|the|a ..1 case study|studies
            roi|mrr
            pain points|point
            investment|invest|investing|investor ..1 opportunity|opportunities|in|program|fund|portfolio
            passive|extra|additional income
            make ..1 money
            earn ..3 <number>|income|money|commission
            financial ..1 freedom|planning|advice|review|advisor
            crypto|forex|bitcoin|trading signals
            your|retirement|insurance|mortgage ..1 retirement|insurance|mortgage|quote|coverage|rates|policy ..1 plan|planning|quote|rate|rates|review|products|options
            insurance|mortgage|retirement quote|rates|planning|review|products|plan
            join|enroll|enrol|register ..3 course|masterclass|bootcamp|webinar|program|programme|coaching|workshop|accelerator
            my|our|a|the ..1 coaching|mentoring ..1 program|programme|business|sessions|practice
            our|my masterclass|bootcamp|webinar|course
            white label
            turnkey
            cost effective
            affordable
            competitive prices|pricing|rates|price
            starting ..1 at|from <number>
            costs|price|priced|rate|rates|fee|fees ..3 <number>
            <number> per month|hour|user|seat|dashboard|project
            outsource|outsourcing|offshore
            want ..3 see ..3 how|it|demo <ask>
            want the ..4 <ask>
            worth exploring|a|considering ..2 <ask> help
            would|could ..4 custom version
            solve|solves|solving ..4 problem|problems|this|challenge|challenges|disputes
            trusted by
            businesses|customers|companies|clients|teams|recruiters trust|use|love
            used by
            tired of ..8
            struggling with|to
            still ..2 doing|using|matching|spending|paying|relying|copying ..6 <ask>
            what if ..1 you|your|ai|there ..2 could|can|had|was|were
            imagine ..1 if|having|never|a|being|your|cutting|saving
            i ..2 found|discovered|built ..2 something|tool|ai|app|system|way ..6 that|to
            i ..1 built|made|created|developed|launched ..2 a|an ..6 platform|tool|app|system|software|alternative|product|dashboard
            we ..2 built|made|created|developed|launched ..2 a|an ..4 platform|tool|app|system|software|solution|product|alternative
            we ..1 automated|solved|fixed|replaced
            domain ..3 for sale|available
            acquiring ..3 assets|domain
            for sale
            buy ..3 from us|domain
            staffing|recruitment|recruiting services|solutions|partner|agency|needs|support
            place|placing|placed ..4 with|in|at|people
            your hiring needs|process|challenges
            fill your|reqs
            take|fill|close|staff ..3 hardest|toughest|open|hard ..2 roles|reqs|positions|seats|two|one|three
            send|share|present|show|introduce ..4 candidates|candidate|shortlist|profiles|cvs|resumes ..3 week|today|you|free|days
            strong|great|top|good|excellent|backend|senior ..2 people|candidates|engineers|talent|folks ..2 on the market
            on the market ..2 <end>
            work with|alongside|for ..2 teams|companies|firms|founders|businesses|brands|clients|agencies|leaders|owners ..1 hiring|that|who|like|on|across|to
            had|have|got a couple|few|some of? ideas
            one i 've|have|already ..2 spoken|placed|screened|interviewed|vetted
            candidate|candidates|engineer|engineers|developer|developers|people i 've|have|already ..2 vetted|screened|placed|spoken
            take your ..4 next|level|heights
            next level
            new heights
            sponsor|sponsorship|advertise|advertising ..2 package|packages|opportunity|with
            fast track your
            make|making ..1 <number> investments
            promote|promoting|showcase ..3 your ..3 product|brand|business
            guest post|posting ..1 service|services|outreach
            high authority|quality ..1 websites|sites|backlinks
            take|taking on ..4 clients|projects
        ",
    },
    CueList {
        tag: Tag::Advert,
        language: Some(Language::English),
        cues: "
            exciting|amazing|fantastic|great|incredible|awesome|unique|dream|excellent|once|lucrative|rare|brilliant|outstanding|wonderful|attractive|unbelievable|terrific ..2 opportunity|opportunities|role|roles|position|positions|job|project|challenge|career|openings
            perfect|ideal|excellent|great|amazing|fantastic|exceptional|strong|phenomenal|exact|spot-on ..1 fit|match|candidate
            perfect|ideal for you|this|the|our|a
            rocket ship
            rocketship
            hyper growth
            hypergrowth
            industry|market|world leading|leader|leaders|class
            cutting|bleeding edge ..2 project|projects|tech|technology|technologies|product|products|stack|work|team
            disrupt|disrupting|disruptive|revolutionize|revolutionizing|revolutionise|revolutionary|game-changing|changing the
            game changing|changer
            well funded
            backed by
            just|recently|having|we|freshly raised|closed ..3 <number>|million|series|funding ..12 hiring|role|team|join|looking|engineers
            tier one|1 investors|vcs
            vc backed
            unicorn
            competitive ..2 salary|package|compensation|pay|benefits|rate|base
            generous ..2 salary|package|benefits|equity|compensation|pto|bonus
            great|excellent|amazing|attractive|full|top|unlimited ..2 benefits|perks|salary|pay|package|pto|compensation|culture|vacation
            salary|compensation|pay|base|salaried ..4 plus|equity|bonus|benefits|unlimited
            salary|compensation|pay ..1 range|up|band ..2 <number>
            sign on|signing bonus
            signing bonus
            stock options
            free lunch|lunches|snacks|food|beer|coffee
            unlimited vacation|holidays|pto|holiday
            up to <number> ..3 salary|annually|year|k|per|base|hour|day
            <number> per|an|a|/ hour|day|annum|year
            k per|a year
            immediate joiners|joiner|start|joining|hire|availability|interview|interviews
            apply|applying ..4 <address>|now|here|today|link|below|online|directly
            <start> job|role description|details|duties|title|summary|responsibilities|type
            <start> role|position|location|duration|rate|salary|client|title|visa|duties <name>
            <start> requirements|responsibilities|qualifications|must-have|must-haves|duties
            <start> key|required skills|responsibilities|requirements
            required|mandatory|must|preferred ..1 skills|have|experience
            years of experience ..2 in|with|required
            years experience
            join ..4 growing|amazing|talented|world-class|passionate|dynamic|exciting|fast|incredible|innovative|leading|best|brilliant|elite|journey|revolution|mission
            passionate|talented|world-class|amazing|brilliant|mature|elite|dynamic ..2 team|people|engineers
            looking|hiring|seeking|search|searching|need ..4 great|top|best|rockstar|rock|ninja|talented|amazing|brilliant|passionate|10x|stellar|world-class ..2 people|talent|developer|developers|engineer|engineers|candidates|candidate|star|coder|hacker|programmer
            rockstar|ninja|guru|superstar
            one of the ..2 fastest|hottest|coolest ..4 companies|startups|teams|firms
            largest|biggest|best|hottest|top|leading|coolest ..2 companies|brands|startups|startup|company|firms|retail|in ..2 world|industry|market|country
            leader in
            the leader
            changing ..3 world|industry|market|way
            change the world
            life changing
            opportunity|chance of a lifetime
            make an impact
            huge|massive|real|big|tremendous ..1 impact|growth|potential|upside|opportunity
            work from anywhere
            fully remote
            remote first
            work life balance
            great culture
            ground floor
            looking|searching|seeking ..1 for ..1 talented|amazing|exceptional|outstanding|rockstar|stellar
            skills|experience|background|profile|expertise ..3 match|matches|align|aligns|fits ..1 perfectly|exactly
            perfectly|exactly match|matches|aligns|align
            kind|sort|type of thing|role|job|team people leave ..6 for
            role|job|opportunity|position you|people ..2 leave|quit|dream
            remote is permanent
            step up from
            strategic|leadership|executive|rare|special|career-defining|career ..4 opportunity at|with|in
            our vision for
            we move fast
            care|cares|caring about craft
            top level|tier|notch
            urgent|immediate ..2 requirement|opening|need|role|position|hiring
            hot job|jobs|role|requirement|startup
            former|ex apple|google|facebook|amazon|<name> employees|engineers|founders
            k|<number> ..1 base|remote|equity plus|equity
            remote ..4 equity
        ",
    },
];
