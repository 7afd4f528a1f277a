//! Who I am: a role, an employer or business, a relation to the recipient.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[
    CueList {
        tag: Tag::Introduction,
        language: Some(Language::English),
        cues: "
            i 'm|am ..1 a|an|the|one ..5 @trade
            i 'm|am ..1 <name> ..3 @trade
            i ..1 work|worked|working at|with|for|as|in|on
            i 'm|am ..2 working at|with|for|as|in
            i 'm|am ..2 working on a|an|the|our
            i ..1 lead|run|manage|own|head|direct|chair|edit|host|organise|organize|moderate|coordinate|oversee|operate ..2 a|an|the|our|my|of|this|data|engineering|product|design|hiring|recruiting|talent
            i ..1 fire|bake|restore|repair|grow|brew|weld|paint|farm|cook|print|film|draw|tune|recruit|hire|staff|source|place|coach|teach|train|mentor|consult|advise|design|develop|photograph|translate|invest|write|build|maintain|research|study|sell|represent|cover|produce|publish|code
            i 'm|am ..2 recruiting|hiring|sourcing|staffing|developing|running|leading|managing|studying|researching|teaching|founding|launching|writing|organising|organizing|starting|training
            i co founded|founded|started|launched|built|created
            i founded|cofounded|started|launched|created
            i built|made ..4 @firm|app|tool|platform|product|plugin|library|service|system
            i specialise|specialize|specialising|specializing|focus in|on
            i 'm|am with|from <name>
            i 'm|am ..1 at <name>
            i do @trade|marketing|recruiting|recruitment|sales|hiring|research|consulting
            my name is ..2 <name> ..3 from|with|at|of
            my name is ..3 a|the @trade
            i ..2 built|finished|made|created|developed|wrote ..1 a|an|the|our
            built a|an ..3 tool|app|platform|plugin
            tackling|facing|solving|working ..4 at <name>
            at <name> , we
            opportunity|opportunities|role|position at <name>
            helping ..1 fill|hire|staff
            my ..1 experience in|as|at|with
            looking into jobs|roles|work
            <name> here from|at|with
            <name> from|at|with <name> here
            this is <name> from|at|with
            this is ..3 from|with|at <name>
            as a|an ..3 @trade
            fellow <name>
            a|as|your fellow ..3
            fellow @trade|alum|alumna|alumnus|alumni|member|attendee|student|graduate|speaker|contributor|volunteer|maintainer|runner|parent|veteran
            we 're|are a|an|the ..6 @firm
            we 're|are ..2 @firm|makers|builders|specialists|recruiters|designers|engineers|owners|leaders|leader
            we ..2 help|recruit|run|build|make|provide|sell|staff|design|develop|work|operate|manage|produce|offer|specialise|specialize|publish|place|train|teach|host|audit|automate|support|ship|deliver|fund|back|partner|connect|supply|manufacture
            we 're|are ..1 helping|building|working|recruiting|staffing|developing|creating|designing|automating|running|making|using
            our|my client|clients
            my company|firm|agency|startup|studio|business|lab|group|employer|podcast|newsletter|blog|website|channel|thesis|dissertation|research
            our company|firm|agency|startup|studio|lab|clinic|school|university|store|newsletter|podcast|foundation|fund|program|programme
            on|in behalf of
            for a client
            a client of mine|ours
            @client of mine|ours
            i 'm|am ..3 with ..4 @client
            working with a|an|one|about|several|some ..6 @firm|@client|platform|brand|provider|leader|startup
            working ..2 with a|an|some|about ..8 lab|company|client|clients|startup|firm|bank|fund
            as the|a ..5 of|at <name>
            i 'm|am ..2 hiring|recruiting
            @trade at|of|for|with|in <name>
            i 'm|am ..2 currently ..2 a|an
            recently|just graduated
            i ..1 just graduated
            i 'm|am ..2 studying|majoring|pursuing
            my role|job is|as|at
            in my role|work|job|capacity as|at|with
            i represent|oversee|head
            not the ..3 @trade
            i 've|have ..2 been ..2 working|building|running|leading|in
            i 'm|am part of
            i 'm|am based in
            part of ..2 team at
            i help|helped|support|assist ..4
            i joined <name>
            <start> ..2 @trade ..4 <end>
            my background is|in|as
            i spent ..4 years
            <name> is|are looking|hiring|growing|building|recruiting
            i 'm|am ..2 co author
            i also ..2 attended|went|studied|worked|speak|spoke|teach|run
            i attended|was at|spoke at
            we ..1 met|spoke|talked|chatted|worked|studied|sat|shared
            i was ..3 in|at|on your|the|your ..3 audience|talk|workshop|class|session
        ",
    },
    CueList {
        tag: Tag::JobSought,
        language: Some(Language::English),
        cues: "
            i 'm|am ..3 looking|searching|seeking|hunting ..2 for ..4 @role|internship|work|jobs|roles|positions|placement|opportunities|apprenticeship
            i 'm|am ..2 seeking ..4 @role|internship|work|roles|positions|placement|opportunities|employment
            looking for ..4 internship|work|job|employment|apprenticeship|placement
            my ..2 job search
            i applied|'ve applied|have applied
            i ..1 want ..2 to work for|at|with you|your
            open to ..2 roles|opportunities|work
            any ..2 openings|vacancies|positions|internships
            your team|company is|are ..1 hiring
            hire me
            i 'm|am ..2 interested in ..4 @role|internship|working|joining
        ",
    },
];
