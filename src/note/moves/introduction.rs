//! Who I am: a role, an employer or business, a trade.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[
    CueList {
        tag: Tag::Introduction,
        language: Some(Language::English),
        cues: "
            i|we ^mental ..1
            i|we now|currently|mostly|mainly|also|myself ^mental ..1
            !may|can|could|shall|should|might|would|if|when|until|once|as|anything|something|thing|everything|how|what|why|where i|we ^mental
            !i|we do not|n't|hope|think|know|want|believe|like|love|understand|appreciate|have|realize|wish|see|need|agree|enjoy|feel|so|it|that|apologize
            !can|may|could|should i|we do ..1 at|for|in ..1 <thing>|a|the
            !i|we plan|study|help to
            !i|we help ..1 you
            i do ..1 at|for|in ..1 <thing>|a|the
            i|we ..6 for a|an|our ..3 company|startup|firm|bank|fund|hospital|clinic|agency|lab
            i|we need to hire|recruit|find|fill
            i buy|trade|write|speak|book|scout for|in|on
            i ..1 work|worked at|with|for|as|in|on|alongside
            i look|looked after
            i keep|hold|make|set a|an|the|our|bees|type
            i do so|it|that|this|the|ours at|for|in
            i 've|have built|made|run|led ..2 <thing>|years
            i 've|have got <number> ..1 years
            i ..1 write ..1 <thing>|a|an|the|our for|about|on|in
            i write ..1 for|from|with <name>|<thing>|the
            i ..2 apply for|to the|a|<thing>
            i ..1 raised|built|made|wrote|finished|created|developed|founded|cofounded|started|launched|opened|co-founded ..1 a|an|the|our|my|<thing>
            i ..1 spent|did|managed|taught|led|ran|headed|trained|grew|worked ..4 years|months
            i 'm|am|m one|part|both|head|chief|vp|director
            i 'm|am|m now|also|currently|just|actually|still|mainly|myself|basically a|an|the|head|chief|vp|director
            i 'm|am|m with|from|at|of|in ..1
            im|iam|i'm a|an|the|one|head|with|from|at|your ..1
            !i 'm|am|m|im a|an|the|your
            !i 'm|am|m|im at|in|of your|you|a|touch|need|search|awe|love|area|town|disposal|same|market|process|hope|favor|favour
            i 'm|am|m a|an|the|your ^fan
            i 'm|am|m ^feeling ..4 at|of|with|for <name>
            i 'm|am|m|im ^feeling ..2 @trade|<trade>
            i 'm|am|m|im @trade|<trade>
            !i 'm|am|m ..2 building|expanding|growing|widening|extending ..4 network|networks|connections|circle|contacts|presence|reach
            !i 'm|am|m ..1 an open
            i 'm|am|m ..1 building|expanding|growing ..2 team|firm|company
            i 'm|am|m|im ..1 <name> ..1 <thing>
            i 'm|am|m|im ..1 <name> ..3 from|with|at|of|in|and
            i 'm|am|m|im ..2 @busy
            i 'm|am|m ..2 working ..1 at|with|for|as|in|alongside
            i 'm|am|m ..2 working on a|an|our|the
            !i 'm|am|m|im ..2 writing|working to|because|in|about|you|your|something
            i 'm|am|m|im based|new in|to|at
            i 've|have|had ..4 been ..2 working|building|running|leading|teaching|making|studying|writing|selling as|at|in|with|for|a|an|the|our|<thing>
            i 've|have ..2 <number> ..2 years|yrs|y
            i 've|have ..5 years ..2 in|as|of|with|on
            with <number> ..2 years|yrs
            my name is ..6 @trade|<trade>|@ownfirm
            my name is ..3 from|with|at|of|a|an|the
            my name is ..3 and i|we
            my goal|aim|mission|job is to ..1 help|assist|build|support
            my ..2 @ownfirm
            my|our @client
            a|one|some|several @client of mine|ours|we
            @client of mine|ours
            for|behalf ..1 a|one|of|my|our ..1 @client
            with|for a|an|one|some|several|multiple|various ..4 @client
            a|our|my|the|one @client whose|who|needs|wants|asked|is|has
            <start> a client
            our ..2 @ownfirm
            !our ..2 website|site|platform|solution|product|tool
            my role|job|work|background|expertise|specialty is|as|at|in
            in my role|work|job|capacity as|at|with
            my ..1 experience|years in|as|at|with
            on|in behalf of
            this is ..3 from|with|at|of
            !this|it is ..1 out of
            !greetings|hello|greeting from sunny|rainy|cold|warm|hot|snowy|beautiful|lovely|across|afar
            !this is me|the|a|an|your ..3 from|with|at|of
            its|it's|here's ..3 from|with|at
            <start> <name> from|with|at|of ..1 <name>
            <start> <name> <name>|<thing>|<trade>|@trade from|with|at|of|for ..1 <name>
            <start> <name> <name>|<thing> <thing>|<trade>|@trade from|with|at|of|for ..1 <name>
            <start> <name> ..1 @trade|<trade> from|with|at|of|for ..1 <name>
            <start> <name> ..3 here
            <start> ..1 greetings|hello|greeting|writing from
            <start> hr|recruiter|recruiting|sales|marketing from|at|with
            !<name> ..8 suggested|recommended|told|mentioned|gave|referred|says|said|introduced|passed|pointed|thought|named|asked
            <name> from|with|at|of ..3 here
            <start> <name> <name> here
            <start> ..6 @trade|<trade>|hr|student ..3 here
            here from|at ..1 <name>|<thing>
            <start> <trade>|buyer|seller at|of|for|with|in|on
            <start> <thing> <trade>|buyer at|of|for|with|in|on
            <start> ..2 @trade at|of|for|with|in|on ..2 <name>
            !as ..4 @trade|<trade> at|of|for|with|in|on ..2 <name>|<thing>
            as a|an|fellow|the ..4 @trade|<trade>|member ..1 myself|i|we|my
            i|we|me|my ..6 as a|an ..2 @trade|<trade>
            !as a|an ..3 @trade|<trade> you|your
            we|us ..1 at|from|of <name>
            at <name> ..1 we
            at|with|for <name> where i|we
            we 're|are a|an|one|part|the ^fan
            we 're|are <name> a|an|the|in|from|and|<thing>
            we 're|are ^feeling ..5 at <name>
            we 're|are ^feeling ..3 @firm|<trade>|factory|makers|builders|specialists|recruiters|designers|engineers|owners|leaders|manufacturer|supplier
            !we 're|are now|currently|also hiring|looking|growing|expanding
            we 've|have been helping|building|running|making|supplying ..2
            we 're|are <thing> of|from
            role|position|opportunity|opening|vacancy at <name>
            !in ..2 role|position|opportunity|opening|vacancy at <name>
            !we 're|are hiring|looking|seeking|searching|growing|expanding|excited
            we 're|are ..1 helping|building|working|tackling|recruiting|staffing|developing|creating|designing|automating|running|making|opening|launching|writing|studying|teaching
            we work|provide|offer|specialise|specialize|do|make with|in|on|for|as|<thing>|a|the
            we now ^mental
            not the ..3 @trade
            fellow <name>|<thing>|<trade>|@trade|@member
            part of ..2 team at
            i help|helped|support|assist ..4
            i joined|represent <name>|<thing>|the|a
            <name> is|are ..1 looking|hiring|recruiting|taking
            i specialise|specialize|specialising|specializing|focus in|on
            recently|just graduated
            i 'm|am ..2 hiring|recruiting
            helping ..1 fill|hire|staff
            <start> subject ..5 <name> is hiring
            i 'm|am|m|im ..1 reaching|writing|getting|contacting|calling|dropping|speaking|mailing ..2 from|behalf ..1 <name>|a|an|the|<thing>
            <start> writing|reaching|calling|speaking ..2 from|behalf ..1 <name>|a|an|the|<thing>
            i 'm|am|m|im ..2 from|with <name>|a|an|the|our
            i 'm|am|m|im on|behind|among ..1 the|a|our|your ..4 committee|board|team|panel|jury|desk|staff|council|crew|faculty|side|stand
            i 'm|am|m|im ..3 years|year|months|weeks into|out|in|away
            i 'm|am|m|im half|halfway|midway|fresh|straight|just|newly way|through|out|off|qualified|graduated|retired|back|arrived|started
            in my first|second|third|fourth|final|last|current year|term|semester|role|job|post of|at|as
            i|'ve ..2 just|recently|newly started|joined|moved|taken|finished|completed|graduated|retired|left|qualified|opened|become|founded|set|launched|begun|passed|finish|took|became
            i took over from|as|at|the|a
            i ..1 buy|trade|source|write ..3 for a|an|the|our|<name>|<thing>
            by day|trade|training|profession|background
            <start> ..1 <thing> here
            !lion|networker here
            <start> ..7 of|in|from|at <name> here
            my|our team|colleagues|group|crew|department at|in|from
            !i ..2 recently|just|newly? moved|stepped|started ..2 a new ..1 field|area|industry|chapter|role|position
            !someone|anyone|people|candidates|person|somebody|those with <number> ..2 years|yrs
            !<start> ..4 lion|networker|connector here
            a|my ..1 friend|partner|brother|sister|wife|husband|colleague|colleagues and i
            <start> <name> <name> <clause> <name>
            !<start> ..1 <thing> here is|are|'s|and|to
            <clause> having|after ..2 moved|joined|started|left|finished|opened|taken|qualified|graduated|retired|moving|joining|starting|leaving|opening|taking ..4 at|from|in|to|over|as
            as ..3 head|director|owner|manager|chief|founder|editor|lead|chair|secretary|treasurer ..6 i|we|my
            !as ..3 head|director|owner|manager|chief|founder|editor|lead|chair ..6 you|your ..4
            for a living
            my day job|work
            my field|research|phd|doctorate|trade|line|degree|studies|work ..2 is|on|in|at|deals|concerns
            the people|team|makers|folks|crew|company|studio behind|of|who
            <start> the ..6 committee|board|team|jury|association|society|council|editors|organisers|organizers|foundation|institute of|at|invites|invite|is|are|would|requests|welcomes|wants
            <name> ..2 invites|would-like|wants-to|is-seeking|is-recruiting|is-opening
            contact|call|ask-for hr
            <start> ..2 recruiter|headhunter|sourcer|founder|cofounder|investor|journalist|freelancer|freelance|consultant|broker|student|researcher|translator|architect <clause>
            !recruiter|headhunter|sourcer|founder|cofounder|investor|journalist|freelancer|freelance|consultant|broker|student|researcher|translator|architect <clause> i|you|we|your
            i 'm|am|m|im the ..2 who|person|one|new|other|only
            i|we ..1 sit|sat|stand on the|a|our ..3 board|committee|panel|jury|council
            i|we got|'ve-got|have a|an|our ..2 @ownfirm|farm|vineyard|stall|boat|workshop
            i 'm|am|m|im ..3 between|after jobs|positions|contracts|years
            laid off|made-redundant
            we 're|are <number>|two|three|four|five|six|seven|eight|ten ..3 people|engineers|women|friends|developers|students|from|who|in
            here at <name>
            i|we at <name>
            <name> 's ..2 @trade|<trade>
            student|graduate|pupil|apprentice|trainee|intern|newcomer|beginner|resident ..1 at|from|in <name>|a|the
            !your|you ..6 student|graduate|pupil|apprentice|trainee|intern ..1 at|from|in <name>|a|the
            as the|a new ..2 @trade|<trade>|owner|head
            i 've|have been|worked ..2 with|in|on|for|at ..4 since|years|months|decade
            i write ^mail ..2 <thing>
            i 'm|am|m|im ..1 doing ..3 research|thesis|phd|doctorate|master|masters|mba|msc|degree|internship|apprenticeship|essay|dissertation|project|study|survey
            i 'm|am|m|im ..3 @being
            i 've|have ..1 taken over|on
            i 'm|am|m|im <number> and a|an
            i 'm|am|m|im secretary|treasurer|chair|captain|head|warden|clerk of
            i|we kept|keep|play|played|run|ran|row|rowed|race|raced|fence|fenced against|in|for|with ..1 your|the|<name>
            my|our ..4 team|office|branch|desk|shop|store|clinic|warehouse|factory|kitchen|lab|department|crew at|in|for ..1 <name>
            took|attended|did|followed|passed|joined|completed|finished|survived ..1 your ..3 @event|class|lessons|tour
            i worked|served|trained|taught|drove|cooked|nursed ..5 at|in|with|for ..1 <name>
            i was|used|started ..5 at|with ..1 <name>
            !i was ..1 looking|searching|reading|browsing|researching|impressed|hoping|wondering|thinking|checking ..9
            i 've|have worked|been|served|trained|taught|spent|driven|cooked ..5 at|in|with|for ..1 <name>
            i|we ..2 have|had|'ve|got|own|owned|run|ran a|an|my|our|two|three|four|some|<number> ..4 app|site|shop|farm|orchard|stall|van|boat|hives|cows|sheep|goats|flats|allotment|podcast|newsletter|channel|band|choir|blog|startup
            currently|formerly|previously|presently|now|ex|until|lately ..1 @trade|<trade> at|with|for|in|of
            <start> hr <name>
            i 'm|am|m|im|work|working|worked ..4 since|for <number>|many|several|two|three|four|five|six|seven|eight|nine|ten ..1 years|yrs|year|months
            i write|read|give|take|make|set|show|call|hold|keep|save|watch|move|visit|send|test|raise|close|pitch|let|cut|draw|search|solve <thing>
            i 'm|am|m|im <name> <name>? <clause> a|an|the|one|your|from|at|of|in|<thing>|<trade>|@trade
            my name is|'s <name> <name>? <clause> a|an|the|one|from|at|of|in|<trade>|@trade
            <clause> as a|an ..3 @trade|<trade> ..8 i|we|my
            !as a|an ..4 @trade|<trade> ..3 you|your
            !i take|give|make pride|pleasure|liberty|part|offence|exception|inspiration|heart|sense|mistakes
            i was|am|'m the one|guy|girl|woman|man|person|lady|fellow|bloke|tall|loud|small
            i 'm|am|im ..3 fresher|helper|cook|clerk|guard|cashier|maid|nanny|carer|cleaner|labourer|picker|packer
            my ..2 field|land|garden|farm|house|flat|shop|office|boat|studio|workshop|stall|building ..1 borders|adjoins|overlooks|backs|faces|is|sits|stands
            our|my students|pupils|patients|readers|members|tenants|guests|listeners|viewers|lab|boat|farm|vineyard|orchard|workshop|parish|library|kitchen|classroom|ward
        ",
    },
    CueList {
        tag: Tag::JobSought,
        language: Some(Language::English),
        cues: "
            i 'm|am|m ..3 looking|searching|seeking|hunting ..2 for ..4 @role|internship|work|jobs|roles|positions|placement|opportunities|apprenticeship|traineeship
            i 'm|am|m ..2 seeking ..4 @role|internship|work|roles|positions|placement|opportunities|employment
            looking for ..4 internship|work|job|employment|apprenticeship|placement
            !looking for ..2 someone|people|candidates ..4
            i ..1 need|seek|search|want|wish|find ..3 internship|work|job|jobs|employment|apprenticeship|placement|traineeship
            my ..2 job search
            i ..1 apply|applied|'ve applied|have applied
            i ..1 want|hope|like|love|wish ..3 to work|join for|at|with|in|you|your
            i 'm|am ..2 open to ..2 roles|opportunities|work
            any ..2 openings|vacancies|positions|internships|vacancy|job in|at|with|for|you
            hire|consider me
            i 'm|am ..2 interested in ..4 @role|internship|working|joining
            !join your ..3 network
            !i ..3 like|love|want|wanted|wish|hope|hoping ..2 join your ..3 network|circle|contacts|connections
            !kind|sort|type|person|people|someone ..4 i ..1 want|hope|like|love|wish ..3 to work|join for|at|with|in|you|your
            !i ..1 want|hope|like|love|wish ..3 to work with
        ",
    },
    // To join a network is no plea for a place.
    CueList {
        tag: Tag::Plea,
        language: Some(Language::English),
        cues: "
            !i ..3 like|love|want|wanted|wish|hope|hoping ..2 join your ..3 network|circle|contacts|connections
            !'d|would like|love ..2 join your ..3 network|circle|contacts|connections
        ",
    },
];
