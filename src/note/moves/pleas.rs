//! What is for the sender alone: a job, a favour, a gain; how an applicant speaks; and invitations to speak or to write.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[
    CueList {
        tag: Tag::Plea,
        language: Some(Language::English),
        cues: "
            refer|recommend|endorse|hire|consider|employ|mentor|nominate|sponsor me|my
            put|putting ..2 in ..1 word|name
            i|<start> ..2 need|want|seek|search|seeking|searching ..2 internship|job|work|recommendation|referral|employment|placement|visa|scholarship
            i|'m|am ..2 looking|after|seeking|searching|hunting ..3 internship|job|work|jobs|employment|placement|apprenticeship|position
            i|'m|am after ..5 work|job
            looking for help
            my ..4 @cv ..3 to|on|around|attached|enclosed
            !my ..4 @cv ..3 attached|on|to client|candidate
            jobless|unemployed|laid-off
            out of work
            any ..1 job|vacancy|vacancies|openings|opening|internship|position ..2 for|in|at|with ..1 me|your|ur|you
            any ..1 vacancy|internship|interview
            i|'ve|'m ..2 applying|applied|apply ..1 to|for ..5 @role|internship|spot
            i|'ve ..1 applied
            opening ..4 think of me
            do|would|might|may you ..1 know ..3 @anyone|any|who|whoever
            who ..1 do you know
            know|knew ..2 @anyone ..3 who|that|looking|interested|suitable
            names and numbers
            share|forward|repost|pass|retweet ..3 my|our|the|attached ..3 post|page|article|vacancy|advert|ad|opening
            introduce me|us
            recommend|refer ..2 some|any|good|great ..4 us|me|folks|people|candidates
            fill|filling|complete|take|answer|answers|spare|my|our|this ..4 survey|questionnaire|respondents
            !my|our survey|questionnaire says|showed|found|shows
            for my|our|a ..3 thesis|dissertation|study
            respondents|participants
            review|critique|look ..1 my|at|over ..2 my|portfolio|@cv
            point me to
            !point me to ..3 right|person|colleague|whoever|best
            interested|interest in ..2 opportunities|working|roles|jobs|work|position|positions ..1 at|with|in|like
            !your|you ..2 interested|interest in ..3
            pursuing ..1 work
            link ..2 to our|my|us|me
            speak to your boss
            seeking|seek a|any ..1 job|position
            vacancy|job|position|opening for me
            i ..4 be considered
            be interviewed
            express|expressing my ..1 interest
            attached|enclosed|attach|enclose|find ..2 my ..1 @cv
            my ..1 @cv ..1 is|are? ..1 attached|enclosed
            recommend|refer|suggest ..1 @anyone
            feedback on my|our
            endorse my
            give me ..2 job|chance|work
            do|doing me ..2 favor|favour
            mentor|mentoring me
            my ..1 mentor
            fill|filling|complete ..5 form
            leave ..2 review|rating
            sponsor our|my
            vote for me|us|my|our
            a mentor who|to|in
            internship|doctorate|doctoral in|at|for|with ..2 ur|your
            if|whether|do|does|is|case|think ..2 your|ur team|company|firm|lab ..3 opening|hires|hire|hiring|vacancy
            having ..2 trouble|difficulty|difficulties
            do internship
            my ..1 job search
            your brain
            need|want|seek|seeking|needing|require ..3 internship|placement|apprenticeship|referral|recommendation|mentor|traineeship
            chance|possibility of ..2 referral|recommendation|job|internship|interview
            writing|researching|preparing|doing|finishing ..2 a|an|my ..1 essay|thesis|dissertation|article|study|survey|assignment|paper|piece
            !writing|write ..3 article|piece|study ..1 for|on your|you
            !your|the ..6 essay|thesis|dissertation|article|study|survey|paper|piece
            share|repost|like|follow|support|watch ..2 my|our ..2 video|post|campaign|song|page|channel|fundraiser|cause|band
            chip in
            my|our ..1 brother|sister|son|daughter|friend|nephew|niece|cousin|husband|wife|partner|student|students ..1 needs|need|is|are|wants|want|seeks|would ..4
            i ..1 need|needs|want|am-after|looking-for ..2 comment|quote|statement|interview|answers|responses|sources|respondents|volunteers
            need ..1 a ..1 comment|quote|statement
            how ..2 i ..1 get|become|land|find ..2 hired|job|in|into|work|foot
            look|read|go|going through|over ..1 my
            raising money|funds for
            who ..6 internships|hiring|vacancies|applications
            hear of anything|something
            endorse|vouch ..1 me|for-me
            on your mind <ask>
            pick your mind|brain
            i|'d ..2 like|love|want|hope|hoped|hoping|wish ..1 to ..1 intern|work-for|work-at|work-in|join-your|join-the|train-with|train-at|apprentice
            do|doing|complete|start|spend|make ..3 internship|placement|apprenticeship|traineeship|practicum
            internship|placement|apprenticeship|traineeship with|in|at|under you|your|ur
            there|still|any ..2 places|openings|vacancies|positions|internships|spots ..3 <ask>
            take|taking|taken|accept on? ..2 juniors|interns|trainees|apprentices|graduates|students|freelancers|volunteers|newcomers
            keep|bear|have me in mind
            consider|considered|considering me|for ..3 role|roles|position|job|anything|vacancy|internship|opening
            open to work
            laid off
            made redundant
            my ..1 @cv along|below|here|in|with
            for|in my|our|a|an ..3 thesis|dissertation|article|paper|piece|book|study|assignment|project|exam|survey|documentary|documentary|coursework|podcast|essay
            !for|in my|our|a|an ..3 talk|group|team|company|project <name>
            !for|in our ..1 project
            i 'm|am ..2 writing|researching|working|preparing|surveying|collecting ..3 piece|story|article|book|thesis|dissertation|study|report|feature|essay|documentary
            on the record
            recommendation|reference letter
            letter of recommendation|reference
            my visa|scholarship|application
        ",
    },
    CueList {
        tag: Tag::Applies,
        language: Some(Language::English),
        cues: "
            my ..2 @cv
            !my portfolio
            i ..2 start at-once|immediately|right-away|tomorrow|from|in|any-time|anytime|on
            fit|fitting ..1 into|in your ..1 team|company|group|firm
            join|joining your ..2 team|company|group|firm|lab|crew
            anything ..1 going|open|available|suitable ..2 at|with|in|for
            whether|do ..1 you|your|ur ..3 hiring|hire|hires|openings|vacancies|vacancy|opening
            love|like|want|hope|wish|prefer ..1 to work for|under you|your
            i would be|make|'d-be|'d-make ..2 asset|addition|fit|employee|contribution
        ",
    },
    CueList {
        tag: Tag::Invites,
        language: Some(Language::English),
        cues: "
            come|coming|like|love|invite|inviting|you|have|ask ..4 speak|talk|present|lecture|teach|judge|perform|read ..2 at|about|to|for|in|on ..2 our|the|a|my|it|<name>
            our ..2 speaker|speakers|keynote|lecturer|guest|jury|panel|panellist|panelist|juror
            give|giving|hold ..2 talk|lecture|keynote|workshop|class|masterclass|reading|seminar ..1 at|for|in|to|on
            guest|keynote speaker|lecture|lecturer|speech|address|post|article
            on|join|chair ..1 our|the|a ..2 panel|jury|podcast|show|programme|stage
            cover your|the ..2 journey|travel|train|flight|fare|hotel|expenses|costs|nights
            reviewer|referee for|of
            contribute|write|contributing|writing ..3 chapter|article|piece|essay|column ..1 for|to|in
        ",
    },
    CueList {
        tag: Tag::Gain,
        language: Some(Language::English),
        cues: "
            help|helps me ..1 a-lot|lot|out|get|reach|grow
            would|could help me|us
            for me|us ..1 to|it would
            learn|gain|benefit|profit from you|your|somebody|someone
            extend|extends|extending|widen|widening|broaden|broadening|enlarge|enlarging|increase|expand|grow|bring|bringing my ..4 reach|network|circle|contacts|followers
            in order to look
            number <number>
        ",
    },
];
