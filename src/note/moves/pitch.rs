//! A product or service promoted.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[
    // What is said only by one who sells.
    CueList {
        tag: Tag::Sales,
        language: Some(Language::English),
        cues: "
            i|we|who|team ..2 help|helps|helped|helping ^nohelp
            a|an|the|'m|am|is|are ..3 helping ^nohelp
            !'m|am|are|is|a|an|the ..6 helping ..4 find|hire|fill|recruit|staff
            i|we ..1 offer|offers|provide|provides|deliver ..6 for|to ..3 @buyer|you
            design|build|develop|create|make|designs|builds websites|apps|logos|sites|webshops|chatbots|videos ..2 for
            most|many|other|several ..5 i|we speak|talk|work|spoke|met with|to
            most|many|other ..5 tell|tells|told|say us|me|they|that
            most|many|some ..4 struggle|struggles|wrestle|waste|lose|spend|miss|overlook|rely
            see|seeing|show|hear ..1 how|what it|this|that|we works|work|do|does|did
            you|your|team|company|business ..1 would|could|will|might|may|can ..1 benefit
            want|ready|looking|ways|way to|of ..2 @gain your|more|you
            want|ready|looking to ..2 2x|3x|5x|10x
            2x|3x|4x|5x|10x your|more|the|@gained
            we|it|which|<name> turn|turns|transform|transforms|convert|converts ..6 into
            we|i manufacture|export|supply|wholesale|distribute|import|stock
            request|get|ask|send ..4 quote|quotation|sample|samples|estimate
            send ..2 your requirement|requirements
            looking|searching|need ..4 supplier|vendor|provider|manufacturer ..4 <ask>
            packages|plans|rates|prices|courses ..1 starting|start|from|at
            sale|offer|promotion ends
            black friday
            introducing <name>
            our|with ..2 pre-vetted|vetted
            pre-vetted
            i|we 've|have ..1 got? ..2 <trade>|nurses|engineers|developers|candidates|drivers|candidate|nurse|developer ..1 who|ready|available|looking
            our candidates|freelancers|coaches|contractors
            !our candidates|freelancers|coaches|contractors ..2 team|at
            are you happy|satisfied with ..4 supplier|provider|vendor|agency|bank|insurer|broker <ask>
            what 's ..1 your ..3 strategy|plan|process|approach|solution for|to <ask>
            !i|we|who|team ..2 your|some|need|any|for|the|of|who help ^nohelp
            !i|we|who ..2 help|helped|helping a|an|my|our|one|some|several|many ..3 find|hire|fill|recruit|staff|with
            !i|we ..1 help|helped|helping ..1 organise|organize|run|maintain
            <name>|it|that|which|tool|software|platform|ai|app|system|product|service|solution ..2 help|helps|enables|enable|allows|allow|lets|saves|empowers|automates|eliminates ..1 you|your|@buyer
            i|we|team|expertise|experts|people ..2 can|could|will|would ..2 help|save|boost|improve|increase|reduce|grow|transform|double|triple|cut|streamline|optimize|optimise|handle ..1 you|your|companies|businesses
            !i ..3 help you
            helped|helping ..4 <name> ..3 @gain
            help|helping @buyer|you|your ..3 @gain
            save|saves|saving|recover|recovers|shave|shaves ..1 you|your|them|@buyer|<number>
            saved ..1 them|@buyer
            you|your|team|company ..1 could|can|would|might|may ..1 be? save|saving
            save|saves|saving|cut|cuts|shave|shaves|halve|halves|reduce|reduces ..5 <number> ..1 hours|percent|days|minutes|hrs
            fraction|half of the cost|price
            at half the cost|price
            @gain your ..3 @gained|business|brand|company|website|site|store|process|operations|workflow|sales
            qualified|new|more leads|prospects|customers
            lead generation|gen
            guaranteed|proven results|roi|returns|rankings|placement
            seo ..2 service|services|audit|results|package|score|performance
            improve|boost|better|higher|google|your ..2 seo|rankings|ranking
            backlinks
            web|website|app|software|mobile|custom|creative|digital|graphic|logo development|design|redesign|designing|marketing ..1 service|services|company|agency|packages|firm
            website ..2 redesign|redesigning|traffic
            online|organic visibility|presence|traffic|search
            white label
            guest post|posting ..1 service|services|outreach
            high authority|quality ..1 websites|sites|backlinks
            free|complimentary|no-cost ..1 trial|demo|audit|consultation|sample|samples|assessment|quote|ebook|report|account|estimate|scan|box|analysis|checklist|pilot|tier|plan|proposal|mockup
            free to try
            free for ..2 month|months|week|weeks|days|year
            completely|totally|entirely free
            try|use ..2 it|ours|our|my|<name> ..1 free|yourself|out <end>
            try it ..2 <address>
            book|schedule|request|see|want|give|get|watch|short|quick|product|personalised|personalized ..1 demo
            discount|discounts|discounted|coupon|promo|voucher|cashback
            special|exclusive|limited|unbeatable|introductory offer|offers|discount|price|prices|deal|deals|rate|rates
            half|reduced|reasonable|lowest|best|good|low|competitive|affordable|wholesale|cheap price|prices|pricing|rates
            <number> off ..2 <end>|at|on|when|this|for|your|if|until
            price list
            !send|give|get me|us ..2 price list
            our|a|the|you|get|send ..2 brochure|leaflet|catalogue|catalog|flyer|whitepaper|one-pager|pitch-deck
            !i|we maintain|edit|compile ..4 catalogue|catalog
            want|send|share|show|see|get ..3 case|sample|comparison study|studies|report|audit
            we|company|which|<name> ..1 sell|sells
            i sell ..6 for|to ..3 you|your|@buyer
            !i|we sell ..4 for a living
            sell your business|company|firm|practice|house|domain|site|website|stake
            represent buyers|investors|sellers

            has|have|'ve supplied
            supplier|vendor list
            first|one|1st|2 month|months|week|session|lesson|order|box|class ..3 us|free|house
            scan|audit|scanned|audited|analysed|analyzed ..3 your website|site|domain|store|page|ads|app|shop
            give you ..1 figure|quote|price|estimate|login|tour|trial|taster
            vetted|pre-screened <thing>|drivers|staff
            ask me|us how
            we|i|company 're|are|am|is ..6 manufacturer|factory|supplier|exporter|distributor|wholesaler|reseller|vendor|maker|manufacterer|manufacter
            !i|we 're|are|am ..2 engineer|engineers|<trade> ..3 manufacturer|factory|supplier|maker|exporter|distributor
            our ..1 factory can|could|makes|produces
            for sale
            buy|purchase|order ..3 from us|me|domain
            acquiring|acquire ..3 assets|domain
            investment|investing|investor ..1 opportunity|program|fund|portfolio
            passive|extra|additional|second|side income
            financial ..1 freedom|planning|review
            trading signals
            insurance|mortgage|retirement|pension quote|rates|planning|review|products|plan|plans|schemes
            join|enroll|enrol|register|seats ..3 course|masterclass|bootcamp|webinar|coaching|workshop|accelerator
            excited|pleased|happy|thrilled|proud to introduce|present|announce ..4 @ware|opportunities|offer|our
            i 'm|am ..1 offering|selling|promoting
            !i|we 'm|am|'re|are not selling|offering|promoting|introducing
            sponsor our|my|this
            gold|silver|premium|bronze packages|package|tier
            present|introduce|show ..2 our ..5 to your|you
            how ..1 we|<name>|our|ai|it ..2 can|could|would|helps ..3 @gain|benefit
            how i can|could ..2 @gain your
            we 're|are ..1 offering|selling|promoting|introducing
            this|is a sales|promotional|marketing message|mail|email|pitch
            !not|'t a sales|promotional|marketing message|mail|email|pitch
            invite|inviting you to try|use|test
            add|adding our ..8 to|into your
            still ..2 doing|using|matching|spending|paying|relying|copying|chasing ..6 <ask>
            <start> still ..2 by hand
            what if ..2 you|your|ai|there|a|we|it ..2 could|can|had|was|were|told
            imagine if|having|never|being|your|cutting|saving|a
            how much|many ..3 do|does|are|is|you|your ..6 spend|spending|lose|losing|waste|wasting|pay|paying|costing <ask>
            biggest|main pain|challenge|headache|bottleneck
            pain point|points
            losing|lose ..3 @gained
            our|the|a|new|latest|recent ..1 case study|studies
            case studies
            trusted|used|loved by ..2 <number>|@buyer|<name>
            @buyer ..1 trust|love|rely us|our|<name>|on
            @buyer ..1 like|such <name>|yours|as ..4 @gain
            @buyer that|who use|run|rely on?|our|<name>
            take|bring|grow|scale your ..4 next|level|heights
            next level
            new heights
            want|need|would ..3 see ..3 how <ask>
            worth exploring|considering ..2 <ask>
            custom|tailored|bespoke version|demo|quote|proposal
            do not|'t hesitate|need to|a contact|order|visit ..3 our|my website|us
            cost|budget effective|friendly
            turnkey
            @ware|ai ..12 in <number> seconds|minutes|clicks
        ",
    },
    // Recruiters to employers: people are the ware.
    CueList {
        tag: Tag::Sales,
        language: Some(Language::English),
        cues: "
            fill|filling|close|closing|take|taking|staff|cover ..4 hardest|toughest|open|hard|your ..2 roles|role|reqs|req|positions|seats|seat|two|one|vacancies|vacancy
            take|taking just? one|a|two|any ..1 role|roles|req|reqs|search
            send|share|present|show|introduce ..4 candidates|candidate|shortlist|profiles|cvs|resumes ..3 week|today|you|free|days
            starting with candidates
            candidates|talent|engineers|developers|people|staff|profiles ..2 on the market
            candidate|candidates|engineer|engineers|developer|developers|people i 've|have|already ..2 vetted|screened|placed|spoken
            one i 've|have|already ..2 spoken|placed|screened|interviewed|vetted
            't|not place ..3 this|her|him
            she|he 's|is|fits|matches|lines|wants|ran|led|built ..8 market|seat|open|available|looking|seat|req|role
            met|placed|placing|screened|interviewed her|him|a|an|this ..4 filling|last|search|who
            fits|matches|with|for your ..3 seat|req|reqs
            the|a|an|this <thing> i met
            your hiring needs|process|challenges|pain
            staffing|recruitment|recruiting|outsourcing|offshore services|solutions|partner|needs|support|costs
            hire|hiring ..4 talent|people|engineers|developers ..1 faster|quickly|in
            we staff|supply|lend|outsource|provide ..4 teams|people|developers|engineers|talent ..3 in|within|by|for|to
            work with|alongside teams|companies|firms|founders|businesses|brands ..1 hiring|that|who|like ..8
            developers|engineers|people|team|hands ..3 free|available from|immediately|within
            !looking|seeking|need|join|open ..3 developers|engineers|people|team|hands ..3 free|available from|immediately|within
            whom|that|which we|i can|could lend|place|provide|supply
            developers|engineers|designers|specialists from <number>
            short of|on hands|staff
            contractors|developers|engineers|people|seniors|consultants ..2 come|comes|are|is|come free|available ..2 in|from|on|now
            want their profiles|cvs|resumes
            we lend|lends
            extra hands
            have|'ve|got ..3 candidates|nurses|engineers|developers|drivers ..3 books|register|ready|available|waiting|interested
            candidates|profiles|cvs|engineers|developers|nurses|drivers for your ..3 vacancy|vacancies|role|roles|position|opening|team|advert
            have|got|'ve ..2 <number>|two|three|four|several ..2 who|that|candidates could|can|available|ready|start
        ",
    },
    // What is for sale unless a vacancy is spoken of, and where a gain is named or something asked.
    CueList {
        tag: Tag::Wares,
        language: Some(Language::English),
        cues: "
            our ..3 @ware|offering|services|agency|expertise|methodology|approach|demo|rates|rate|studio|collection|range|analysis|report|brand
            my ..1 @ware|offering|services|methodology|demo|rates|rate|report
            rates|prices|terms|tariff enclosed|attached
            enclose|enclosed|attach ..2 our|the|rates|specimen|sample
            wholesale
            our developers|engineers|specialists|technicians|consultants
            let|tell me know? if|whether you 'd|would like|want the|a|our|my ..3
            shall|should|may|can|could i|we send|show|draw|prepare|set|walk|give|book|arrange|drop|bring|take ..2
            i|we can|could|will have|give|come|go|bring|deliver|show|send|lend|walk|take ..5 you|by
            walk|show|take you through|how|around|what
            on request
            interested in a|an|our|my ..3 <ask>
            check out my|our
            be|running|live|ready ..4 within|by @soon|<number>
            sign|signs|signed up
            give it a try|go|spin
            my|our company|firm|agency|studio|business|factory|start-up|startup ^untrade
            <trade> for @buyer
            i turn|transform ..6 into
            our|my ..1 <thing> can|will|lets|gives|helps|saves|makes|finds|predicts|does|turns|cuts|takes|gets|shows|tells|catches|spots|flags
            <start> time to ..8 <ask>
            such as|like yours
            my|our next cohort|course|class|batch|intake|edition
            raise|raising|opening|closing our|a|the ..2 seed|series|round
            deck|pitch-deck
            any ..1 projects|project
            accuracy
            good|nice|great|natural fit for your ^vague
            want|like the|their|our|my ..5 <ask>
            we ..1 automated|solved|fixed|replaced|halved|doubled|cut|saved|reduced|improved
            contact us
            flat fee
            link building
            tool|software|app|platform|ai|dashboard|system|plug-in|plugin|device|course ..1 that|which ..1 <thing>
            works in <number>
            in <number> seconds
            we|i|<start> ..2 built|made|created|developed|launched|launch|launching|designed|release|released|found|discovered|finished ..5 @ware|ai|alternative|dashboard|way|something
            launched|launching ..3 @ware
            @gain ..3 by|of|to|up <number>
            @gain ..1 <number>
            @gain ..5 @gained
            <number> ..1 faster|cheaper|quicker
            <number> ..1 users|customers|downloads|companies|businesses|clients|brands|stores|firms|agencies|hotels|restaurants|practices|clinics
            !fortune <number> companies
            at|with <name> we|our
            i|we|who ..1 run|own|founded|lead a|an|the|my ..4 studio|agency|firm|consultancy|shop|practice|business
            if|should|when|whenever you|your ..4 need ..4
            you|anyone need|needs help|assistance|support with
            need ..1 help|hand|assistance|support with ..4 <ask>
            we|i ..2 developed|built|invented|created|launched|designed|patented a|an|our ..6 that|which|to|for
            interest|use|value|benefit|relevant|helpful|useful to|for you|your
            is|would|could this|that|it ..1 something|be ..3 you|your|interest|useful|relevant|help ..6 <ask>
            my portfolio <address>|is|at|<end>
            !review|see|look|on|at my portfolio <address>|is|at|<end>
            ways|way to @gain
            i charge
            tired|sick|fed of|up|with ..8 <ask>
            !tired|sick|fed of|up|with ..3 job|jobs|boss|9-5|nine-to-five ..4 <ask>
            struggling with|to ..8 <ask>
            we|i can|could ..1 build|make|write|design|run|handle|manage|do|clean|fix|supply|translate|take|print|repair your|the|it|this
            our portfolio
            have you|your considered|tried <thing>
            we handle|manage ..3
            <start> interested <ask>
            some|few|still places|seats|spots|slots
            teach|train|coach executives|leaders|teams|founders|managers|sellers|staff|companies
            my|our ..2 workshop|workshops|training
            retainer
            !@gain us|me ..5 @gained
            !for|in our ..3 @ware
            fixed price|fee|rate
            without <thing> calling|hiring|ads
            booth|exhibit|exhibiting|sponsorship|exhibitors
            !interest|use|value to your ..1 audience|readers|listeners|viewers|blog|site|followers
            we 're|are a|an ..4 studio|agency|firm|consultancy|shop|provider
            learn more about our
            within|after|under ..2 <number> days|weeks|seconds
            takes ..1 <number> seconds
            results in|within|after
            we|i|company|firm|agency|that|which|<name> ..1 offer|offers|provide|provides|deliver|delivers|supply|supplies
            specialise|specialize|specializes|specialising|specializing
            we ^untrade ..4 for @buyer|<thing>
            we at <name> ^untrade ..6 for|just
            i ^untrade ..4 for companies|businesses|firms|teams|clients|brands|shops|clinics|owners|founders|agencies|startups|schools|hotels|restaurants|stores|freelancers
            price|prices|priced|quote|rate|rates|fee|fees|costs|cost|charge|starting|for|from|today ..1 at|is|are|of|be|from|by ..1 <number> ..1 euros|dollars|pounds|euro|eur|usd|gbp
            <number> ..1 per|a|an|each month|user|seat|page|piece|project|dashboard|year
            <number> ..2 each|usd|eur|gbp|euros|dollars|pounds
            fee|price|bill|cost|invoice comes|is|stays fixed|out|flat
            you pay only|nothing
            free of charge
            it|them|this|that ..1 for you <end>
            !it|that|this works|work ..1 for you <end>
            !it|that|this for you <end>
            for free
            no obligation|commitment
            with <name> you
            companies|firms|businesses|teams|clients|customers ..2 see|saw|save|saved|get|achieve|report|use|used
            our|my clients|customers|users
            clients|customers such|like
            we work with ..4 @buyer
            i 'm|am with <name>
            solve|solves|solving|solved|fix|fixes|fixing ..4 problem|problems|this|challenge|challenges|issue|issues
            same problem|challenge|issue
            technical errors|issues
            roi|mrr|seo|crypto|forex|bitcoin|valuation|valuations
            invest|invests|investing|place|lend ..2 money|capital|funds|family|in
            seed|funding round|money
            minority stake|stakes
            co-owner|succession
            raving about
            make ..1 money
            earn ..3 <number>|income|money|commission
            outsource|outsourcing|offshore
            coach|coaching|mentoring
            better|cheaper|faster|simple|smarter ..2 alternative|way
            boutique|consultancy|agency for
            you need one|any <end>
            hours|days|euros|dollars|money|time saved
            licence|license|licences|tariff|contribution|subscription
            ready to|if|should you|when you|be of? a client|customer
            your competitors|rivals|competition
        ",
    },
];
