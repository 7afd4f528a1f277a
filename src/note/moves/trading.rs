//! Signs of something for sale, each too weak by itself: a trade plied for others, terms, a need guessed at, readiness to
//! serve, and what it has done for others.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[
    CueList {
        tag: Tag::Trading,
        language: Some(Language::English),
        cues: "
            we|who|which|that ..2 @ply ..6 for|to|that|which|so|with|at|from
            we ..1 @ply ..2 <thing>
            we do ..2 <thing> for|at|in
            we do ..1 <thing>
            we|i spend ..6 for|with ..1 <thing>
            i ..2 @ply ..5 for|to ..2 @buyer|<thing>
            i ..1 rent|let|lease|print|install|repair|cater|insure|translate|proofread|import|supply|tune|bind|restore|brew|roast
            my|our ..1 company|firm|agency|studio|business|outfit|shop|workshop|team|practice|factory|plant|start-up|startup ..2 @plies|@ply|looks|does|is
            company|firm|agency|studio|business|startup|start-up|bureau|outfit|shop|workshop that|which ..2 @plies|@ply|does|only
            <name> @plies ..1 <thing>|a|an|the|you|your|it
            <name> ..1 is|offers a|an ..3 @ware|system|agency|service|sensor|device|line|kit|way|alternative|solution
            we|i|who|that|<name> looks|look after ..1 @buyer|offices|customers|accounts|<thing> ..2 for|at|all|in
            i|we run|own|have|lead|founded|started a|an|our ..4 agency|bureau|studio|consultancy|service|firm|workshop|shop|press|printworks|nursery|brokerage|company|practice|laundry|bakery
            we 're|are ..2 a|an|the ..5 agency|bureau|studio|consultancy|shop|provider|maker|makers|supplier|firm|printer|broker|specialist|specialists|manufacturer|cooperative|company|outfit
            we 're|are ..2 specialists|experts|makers|suppliers|brokers|consultants|printers|builders|installers|manufacturers|agents
            i represent|distribute|cover|sell ..2 <name>|a|an|the|<thing>
            i 'm|am ..6 sales|business-development|account|partnerships|accounts ..1 manager|executive|director|rep|representative|lead|at|for|with
            i|we ..1 look|looks after ..2 customers|accounts|clients|dairy|sales
            sales|business-development|account|partnerships|leasing|export|accounts|growth|partner|client|customer ..1 manager|executive|director|rep|representative|consultant|adviser|advisor
            specialise|specialize|specialises|specializes|specialised|specialized|specialising|specializing
            founder of|at <name> ..3 which|that|, we
            i|we help|helps|support|supports ..2 @buyer|people|<thing> ..2 @gain|with|get|to|in|by|stop|keep|find|pass|fill
            i|we ..1 turn|turns ..4 into
            i 'm|am ..2 <trade>|@trade ..2 helping|for|who|and ..1 @ply|@plies|@buyer|help|helps
            freelance|freelancing|self-employed ..3 @trade|<trade>
        ",
    },
    CueList {
        tag: Tag::Terms,
        language: Some(Language::English),
        cues: "
            fee|fees|tariff|tariffs|surcharge|commission|retainer|deposit|instalments|installments
            price|prices|priced|pricing
            !what ..3 price|prices
            !post|article|talk|paper|report|thread|piece ..2 price|pricing|prices
            !price|pricing experiments|work|team|research
            !weigh|weighs|how|does ..3 price|pricing
            discount|discounts|discounted|voucher|coupon|rebate
            subscription|licence|license|licences|licenses|lease|rent|rental|hire-purchase
            costs|cost about|around|less|nothing|as|you|just|only|from|no-more|<number>
            cheaper|costlier|affordable|inexpensive
            per month|seat|user|year|head|unit|week|licence|employee|litre|metre|hour|day|piece|page
            <number> ..1 per|a|an|each month|user|seat|page|piece|project|year|head|unit|hour
            sample|samples|swatch|swatches
            the first ..3 on us|house
            free <end>
            !feel|are|you're|'re|am|i'm|be free <end>
            net|yield|dividend|interest ..2 guaranteed|per-year|a-year|annually|for
            free for ..3 first|month|months|year|you|your|people|teams|anyone
            free|no|without|at-no|zero ..2 charge|cost|obligation|commitment|strings
            free ..1 trial|pilot|sample|samples|demo|taster|month|week|audit|survey|scan|review|check|consultation|assessment|estimate|quote|setup|version|tier|copy|delivery
            trial|pilot|taster|money-back|guarantee|warranty
            !your|the|this ..2 trial|pilot
            no|without contract|lock-in|set-up|setup|minimum
            months|month|weeks notice
            pay|pays|paid|due|billed|invoice|invoiced|charge|charged|charges ..3 only|after|by|per|when|nothing|monthly|annually|flat|fixed
            only|nothing ..2 pay|pays|due|charge|owe
            a cut|percentage of|when|only
            minimum|your|first|next|place|repeat|bulk ..1 order|orders
            delivery|shipping|lead-time ..1 included|free|within|in|to|is|takes
            to let|rent ..1 <end>|for|in|from|at|by
            !to let ..1 you|us|me|them|him|her|know|people
            in|from stock
            your|first|next ..1 booking|purchase
        ",
    },
    CueList {
        tag: Tag::Need,
        language: Some(Language::English),
        cues: "
            should|whenever|if|in-case|unless|once you|your|<name> ..1 ever|need|needs|want|require|consider|plan|look|run|outgrow|lack|change|switch|struggle|wish|have
            should you|your ..4
            if|whenever|when you 're|are|were ..2 thinking|considering|planning|looking|struggling|tired|short|fed|unhappy|paying|using|still|in-the-market|ready|running|about
            if|whenever|case|when that|this|it|these|there ..2 problem|issue|pain|familiar|need|gap|call|help|useful|use|question
            if you have|'ve nobody|no-one|none|no
            whenever|when|if there 's|is ..2 need|gap|vacancy
            in case you|your ..1 ever|need|want|should|are|have|look
            a need for|of
            need ..1 extra|more|additional|help|support|hands|cover|somebody|someone ..1 for|with|on|to|in
            happy|unhappy|satisfied|dissatisfied with ..2 current|present|existing|supplier|provider
            your|the current|present|existing ..1 supplier|provider|vendor|system|setup|tool|agency|software|contract|cleaners|printer|solution|process|insurer|bank|partner
            you|your ..1 probably|surely|likely|must|will|'ll|may|might ..1 know|deal|face|struggle|spend|lose|pay|need|have|use|be ..3 problem|what|with|time|hours|how|feeling|those|these|paying|losing|that
            i imagine|suspect|guess|assume|expect|gather|bet|reckon you|your|that ..3 deal|need|spend|lose|pay|use|struggle|face|time|hours
            better things to do
            in the market for
            you|your ..3 looking|searching|need|needing ..1 for? a|an|somebody|someone|some ..1 <trade>|@trade|supplier|partner|<thing>
            have you ..2 thought|considered|looked|tried|wondered ..6 <ask>
            ever thought|considered|wondered|tried ..6 <ask>
            does|do your|you ..4 need ..6 <ask>
            your ..2 requirements|needs|pain|problem|problems|challenge|challenges|bottleneck
            companies|firms|businesses|teams|practices|shops|people ..1 like|such yours|you|as
            people|firms|companies in your position|situation|line|trade|industry
            of your size|kind
            who ..1 does|handles|manages|supplies|prints|cleans your ..6 <ask>
            most|many ..3 @buyer|people ..4 struggle|lose|waste|spend|overpay|pay|miss|find|don't|still|never|fail|forget
        ",
    },
    CueList {
        tag: Tag::Service,
        language: Some(Language::English),
        cues: "
            of ..1 service|use|assistance to|<end>
            glad|happy|pleased|delighted|love|like|welcome|gladly|honoured|able|willing|ready ..2 quote|supply|support|assist|serve|demonstrate|present|prepare|provide|handle|install|deliver|lend|leave|take-over|work-for|work-with|set-up|look-after|run-a|sort|cater|print|train|fit|arrange
            i|we|'d|we'd could|can|would|'d|will|'ll ..2 supply|quote|provide|handle|take-over|install|spare|save|prepare|sort|look-after|run|set|deliver|cater|print|train|place|lend|source|build|manage|take-care
            how|where|whether|what|ways|way i|we|<name>|it|our|to ..1 can|could|might|may ..1 support|help|assist|serve|do|save|improve ..1 you|your|for|the
            support|assist|help|serve you|your ..1 with|in|on|through|team|business|company|to
            send|see|receive|have|get|want|show|share ..3 price-list|catalogue|catalog|brochure|quote|quotation|tariff|specimen|proposal|offer|references|leaflet|data-sheet|datasheet|floor-plan|rates|starter-pack|sample|samples|demo|trial|swatches|sketch|mock-up|mockup|figures|estimate|deck|case-study|profiles|cvs|one-pager|comparison
            leave|lend|bring|loan ..5 with-you|there-for|for-a|to-your|at-your|by-your
            visit|drop|call|come ..2 your|you plant|office|site|workshop|shop|factory|showroom
            demo|demos|walkthrough|showroom|showcase|test-drive
            show|showing you ..2 how|what|it|our|around
            let|make|have you try|test|use
            work|working|worked ..1 with|for ..1 you|your|<name> ..2 on|team|as|too|<end>
            your ..2 supplier|provider|partner|agency|vendor|printer|insurer|broker|account
            take ..3 off your ..1 hands|plate|desk|shoulders
            at your service|disposal
            do|done ..1 the|that same for
            might|may|could|would|should|will ..1 interest|suit|fit|serve you|your|yours
            glad|happy|pleased|love|like|delighted to ..1 write|design|make|clean|build|do|teach|host|bake|fix|take|plan|paint|draw|sew|mend|grow|edit ..1 yours|your|one|them|it|that
            shall|may|can|could i|we ..1 add yours|you|your
            that|this|which is|'s us|ours|what-we-do
            help|helping|assist ..2 with your ..3
            !help|helping|assist me|us ..4
            room|space|capacity|slot|slots ..4 for your|you|one|another|two
            for your ..1 <thing> <end>
            to your business|clinic|practice|shop|website|site
            useful|relevant|valuable|interesting|worthwhile|helpful|good|right|handy|of-use|of-interest|of-value to|for ..1 you|your|<name>
            a good|great|natural fit for ..1 you|your|<name>
            worth a|your ..1 look|chat|call|try|visit|conversation|minutes|time
            introduce|present ..2 our|my|ourselves|<name>
        ",
    },
    CueList {
        tag: Tag::Result,
        language: Some(Language::English),
        cues: "
            clients|customers|users|@buyer|people|drivers|members|subscribers who|that ..2 use|used|switched|tried|joined|run|bought|adopted|installed
            clients|customers|users|@buyer ..2 see|saw|save|saved|get|cut|report|reported|gain|gained|pay|paid|halved|doubled|tell|told|love|have|are
            on average
            we ..1 win|save|cut|halved|doubled|tripled|reduced|raised|recovered|won|saved|brought ..4 <number>|half|third|time|costs|of|for
            <number> ..1 of|fewer|less|more|faster|cheaper|times|savings|quicker
            half|third|quarter|twice|times less|fewer|more|faster|cheaper|as
            saves|save|spares|spare|saving ..2 you|your|them|the|hours|time|money|@buyer
            within|in|after ..1 <number> days|weeks|hours|minutes|months
            @gain ..4 @gained
            @gain ..3 by|to|up|of <number>
            track record|known for|trusted-by|relied-on|used-by|chosen-by
            worked|works ..3 well|wonders|incredibly|for ..2 @buyer|firms|people|others|you
            found|find|found-it ..2 useful|helpful|valuable
            for|with over|more-than|around|about|some ..1 <number> ..2 @buyer|clients|customers|users|companies|people|plants|schools
            work|worked|working with ..3 <number> ..2 <thing>|@buyer|clients|plants
            have been fortunate|lucky|privileged|proud
            pay|paying|spend|spending|waste|losing|lose ..1 less
            <number>|forty|thirty|twenty|fifty|hundreds|dozens|most ..1 <thing> ..1 have|use|trust|run|swear|rely
            saves|save|saved|spares ..3 day|days|hour|hours|week|morning|afternoon|evening|fortune
            we|i|agency|company|firm|team|has|have|'ve ..1 filled|placed|served|sold|fitted|installed|supplied|equipped|cleaned|printed|insured|built|delivered|took|taken ..3 <number>|over|dozens|hundreds|eleven|twelve|ten|twenty|several|many
            since <number>
            best-known|biggest|leading ..2 names|brands|companies
            so that|so you|your ..3 never|no-longer|don't|stop|spend-less|less
            without ..2 hiring|paying|spending|losing|having
        ",
    },
];
