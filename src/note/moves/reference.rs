//! Something particular about the recipient: a named employer, role, skill, project, post, group, contact.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[
    CueList {
        tag: Tag::Reference,
        language: Some(Language::English),
        cues: "
            <clause> you|u ^you ..1
            <clause> you|u also|once|now|both|recently|kindly|actually|still|just|clearly|already|briefly ^you
            and|but|that|because|as|since|though|which|see|saw|seen|noticed|heard|read|understand|gather|says|said|told|suggests|know|knowing you|u ^you ..1
            and|but|that|because|as|since|see|saw|seen|noticed|heard|read|understand|gather|says|said|told you|u also|once|now|both|recently|already ^you
            like you ^you ..1
            !while|where|if|when you|u ^you
            !people|leaders|professionals|those|others|someone|somebody|women|men|folks|experts|owners|founders ..1 like you ..1
            !you|u do|did not|n't|it|have
            !that|as you|u do likewise|so|too
            how|why|when you ..1 moved|went|made|built|started|became|left|landed|grew|ran|switched|joined
            as you have|did|do|were ..1 for|at|in|with|on
            as you did
            as|since|because|given you keep|make|use|hold|take|get|work|sell|run|book|meet|help|hire|read|grow|build ..2 <thing>
            your|ur ..1 ad|advert|listing|vacancy|poster for
            <name> at|from|of|in the ..3 says|said|told|mentioned|thinks|thought|suggested|recommended
            your team|company|firm|shop|group|department|lab|school|clinic ..1 got|won|signed|opened|built|moved|took|made|bought|launched|published|switched|lost
            the ..6 you pictured|showed|posted|described|mentioned|drew|made|sold|painted|wrote|shared|photographed|restored|repaired|taught|organised|organized|brought|asked
            the ..6 you led|built|wrote|ran|launched|designed|shipped|gave|did|put|said
            you|u applied|responded|replied|answered
            !you|u replied|responded|answered yet|to my|this

            you 're|are|r|were ..1 working at|on|in|with|for|as
            you|u 've|have|ve got? ..1 <number>
            !you|u 've|have|ve got? ..1 <number> ..1 minutes|mins|min|hours|hour|days|minute|seconds|weeks|questions|choices|options|spare|free|h|hrs
            !if|do|does|whether|when you|u 've|have|ve got? ..1 <number>
            !you|u won 't
            yours ..2 at|from <name>
            journey|stint|spell|tenure|rise|climb|ascent|promotion|appointment ..1 at|with|through|to|from <name>
            !my|our ..2 journey|stint|spell|tenure|rise|climb|ascent|promotion|appointment ..1 at|with|through|to|from <name>
            what|whatever|work|all|everything you|u do|did|does ..5 at|for|with|in <name>
            you|u 've|have ..2 scaled|built|grown|led|run|taken|turned|shaped|steered|transformed|done|revived|rescued|founded|developed|pulled|brought|kept|made ..4 <name>
            you|u|r|are ..1 still ..3 at|for|with|in|on|behind ..1 <name>
            you|u|'re|are ..1 working|driving|teaching|cooking|nursing|selling|playing|singing|coaching|training|flying|sailing|farming|consulting|writing|editing|designing|coding ..1 for|at|with|in|on|under ..1 <name>
            person|contact ..1 at|for|of|behind <name>
            !i|we 'm|am|are ..5 person|contact ..1 at|for|of|behind <name>
            <start> saw|met|spotted|loved|heard|enjoyed|read|visited|passed <name>
            <name> 's ..1 <thing> would|could|might|are|is|look|looks|has|have|deserve|deserves|seem|seems|was|were
            your ..1 kids|children|son|daughter|dog|cat|baby|pup|puppy|garden|boat|house|flat|car|hair|mum|mother|father|grandfather|grandmother are|is|was|were|looks|look|sang|said|told
            !are|is|were you|u the|a|an ..3 owner|person|contact|manager|director|head|lead|decision|one|buyer
            love|loved|like|liked|enjoy|enjoyed|admire|admired|adore|adored the|that|those|these ..2 @piece|<thing> ..1 on|in|at|by|outside|from|of|for
            how|why|when|where|what|which|who|whom did you|u ..6 <thing>
            !how did you|u hear|learn|find|get ..1 about|of|here|me|us|my|our
            !what|why|when|how did you|u think|say|like|feel|do ..2
            <name> raised|opened|launched|won|lost|moved|hired|closed|bought|sold|announced|published|expanded|signed|acquired|merged|doubled ..8 you|your
            you|u were|are|'re <thing> for|of|to|at|in|on|with|under|behind|when|until
            !you|u are|'re|were responsible|available|eligible|entitled|located|qualified|suited|committed|dedicated|willing|unhappy|dissatisfied|frustrated|curious|comfortable|ready|referred|recommended|invited|shortlisted|listed|registered|subscribed ..2
            !noticed|see|saw|seen|heard|read|spotted ..1 you|u ..2 openings|vacancies|opening|vacancy|needs|requirements
            which|what|how|why|where ..3 you|u used|chose|picked|built|mixed|wrote|cut|drew|solved|handled|managed|fixed|hung|bound|tuned|trained|raised|cooked|baked|painted|recorded|lit|staged|filmed
            follow|followed|following|read|admire|admired|know|like|love|enjoy ..1 <name> <name>? 's
            does|do|did|is|are|has|have|can|will the <name> ..8 <ask>
            noticed|see|saw|seen|heard|read|spotted|gather|understand ..1 you|u ..2 <thing>
            !see|seen|saw you|u there|at|on|soon|in ..1 <thing>
            <clause> why|when|did|does|has|was|were|are is|are|was|were|did|does|has|have? the <thing> ..8 <ask>
            !like|love|enjoy|enjoying|follow|liked|loved your|ur ..1 posts|content <end>
            !like|love|enjoy|enjoying|follow|liked|loved your|ur ..1 posts|content <clause>
            !you 're|are ..1 one of many
            lend|lending|sell|selling|rent|renting|donate|donating|restore|restoring|repair|repairing|digitise|scan|scanning|reprint|publish|publishing|release|releasing the|that|those ..1 <thing>|<name>
            !i|we ..2 lend|lending|sell|selling|rent|renting|donate|restore|restoring|repair|repairing|scan|publish|release ..4
            how|what|whatever you|u scaled|built|grew|led|ran|took|turned|shaped|steered|transformed|did|revived|rescued|founded|handled|rebuilt|run ..4 <name>
            you|u once|recently|just|also|kindly|already|then|so? <past>
            !if|when|once|after|before|unless|until|whether|while|have|had|has|are|were|is|get|got|keep|make|help|gets|having|being|as|for|than you|u ..1 <past>
            !you|u accepted|answered|replied|responded|ignored|opened|agreed|received|declined|deserved|requested|expected|invited|selected|interested|tired|bored|stressed|overwhelmed|frustrated|stuck ..1
            which <thing> do|does|did you|your
            nobody|few|no-one ..6 like|as you
            <clause> is the <thing> ..8 <ask>
            made|makes|brought|drew|led|got|persuaded|moved you ..1 leave|move|switch|choose|go|become|start|join|pick|take|to|into ..6 <ask>
            hear|hearing|understand|gather ..1 <name> <name>? is|are|has|have|was|were|needs|wants|'s
            is|are there ..4 at|with|in <name> ..4 <ask>
            the|that|those ..3 you 're|are|were|'ve|have ..1 opening|building|planning|restoring|launching|running|selling|writing|making|opened|built|planned|restored|sold|written|made|bought|moved
            your old|former|ex|late firm|company|team|boss|employer|school|club|colleague|colleagues|shop|office|department|paper|band|crew|house|flat|job|@kin
            !page|top|rank|ranking|results|place|position ..2 of|on|in google
            !your|ur ..5 of|on|in google
            you 're|are|r|were ..1 building|leading|running|launching|expanding|using|teaching|organising|organizing|connected|speaking|studying|restoring|writing|planning|moving|opening|managing|heading
            you 're|are|were ^feeling ..2 at|in|with|of|on|behind ..1 <name>
            you 're|are|were at|in|with|behind ..1 <thing>
            you 're|are|were a|an|the ..4 <trade>|@trade|engineer|manager|owner
            !you 're|are a|an|the ..3 candidate|match|fit|person|leader|leading|professional
            you 're|are ..1 one of
            you a|the ..3 <trade>|@trade
            you 've|have ..2 posted|written|published|built|created|led|launched|worked|founded|released|spent|grown|taught|spoken|shipped|closed|managed
            you 've|have ..2 years|yrs
            you 've|have|had ..3 experience|background|expertise|knowledge in|with|of|as <name>|<thing>
            you 've|have|had been|done ..2 <thing>
            you 've|have been ..1 working|building|leading|running|teaching|doing
            you 've|have ..2 <thing> ..4 at|in|on|with <thing>|<name>
            !you 've|have got
            !you 've|have ..1 been ..2 selected|chosen|invited|picked|nominated|identified|shortlisted|ignored|ignoring|warned|approved|pre-approved|upgraded|matched|added|awarded|entered|notified|charged|tagged|told|looking|waiting|searching
            as|being the|a|an|our|one|vp|cto|ceo|cfo|coo|dpo|director|head|owner|chief|manager ..6 you|your
            as|being vp|cto|ceo|cfo|coo|dpo|director|head|owner|chief|manager|lead of|at|for
            as|being ^senders director|head|owner|chief|manager|lead of|at|for
            as|being|managing|running|leading|heading ..6 you 'll|surely|must|probably|might|may
            as someone who ..6 you
            people like you ..2 with|who
            curious|question ..3 for|as a|an ..2 @trade|<trade>
            needs|need someone who 's|has ..6
            somebody|someone who 's|has taken|done ..1 your|this
            you|your|'re|being ..3 bilingual|fluent ..2

            your|ur <thing>
            !your|ur @anyones
            !if|should|unless|whether your <thing>
            !@gain|renew|protect|insure|redesign|rebuild|refresh|refinance|upgrade|replace|clean|cleans|cleaning|repair|service|manage|market|promote|advertise|secure|monitor|sell|buy|transform ..1 your <thing>
            !you|u popped|came|appear|appeared|turned|keep|kept|pop|show|showed ..1 up|popping|appearing|showing ..1
            !you|u may|might know
            your|ur ^anyones <thing>
            your|ur <number> ..2 <thing>
            your|ur write-up|case-study|mood-boards|read-me
            !your|ur own|esteemed|guest ..2
            !your|ur github|gitlab|laboratory
            !your|ur github|gitlab|laboratory profile|page
            your|ur ..5 at|from|of|in <name>
            you|u ..3 at|from <name>
            !you|your ..2 opportunity|role|position|job|opening|vacancy|us|me|we|i|our ..2 at|from|of|in <name>
            your|ur ..2 on|with|for|about|to|into <name>
            your|ur ..1 recruiting|nursing|sales|marketing|engineering|design|teaching|finance|product|data background|experience|career|work|role
            your|ur experience|background|work|expertise|skills in|with|as ^vague
            your|ur ..1 work|talk|project|background|experience|interest|passion|role|job|research|degree|studies|path|transition|move|route|success|time|skills|expertise|contribution ..1 in|at|on|with|around|as|for|to|into ..1 <thing>|<name>|<trade>
            your|ur work on|with|around ..2
            your|ur role|job|work|position as
            your|ur ..2 @trace
            !your|ur ..2 guest post|posts|article
            !your|ur ..1 post|message|interview|session|ad
            your|ur ..1 post|session|ad on|about|in|at|last|was|really|made|resonated|from|got|and
            your|ur ..2 project|library|app|plugin|book|conference|meetup|paper|warehouse|clinic|studio|channel|roadmap|launch|series|raise|repo|repository|switch|rebuild|rollout|migration|turnaround|pilot
            your|ur ..1 engineering|product|design|data|sales|payments|platform|support team 's?
            your|ur ..2 website|site|domain|store|blog|page <address>
            your|ur ..1 name by|from|in|on|through
            your firm|company|employer ..1 put|posted|announced|published|launched|released|raised|read
            your ..1 application
            hi|hello|dear|acquire|buy <address>
            like|such-as yours
            of yours at|in|on|about|from
            !background|experience|profile|skills|profiles|someone|somebody|people|talent|talents|candidates|companies|businesses|company|business|firms|firm|skillset|skill-set|teams|team|brands|organisations|organizations|enterprises|smes|stores|shops|sites|websites ..1 like|of|as yours
            yours is|was the
            same ..2 as you
            same ..3 corners|circles
            use|using|used|follow|following ..2 your|ur <name>|<thing>
            contributed|contributing to <name>|<thing>
            fan|admirer|customer|reader|user|subscriber|member|listener|regular of|at ..1 <name>|your
            bought|ordered|buying|ordering ..2 from <name>|you
            applied to|for our|the ..3
            congrats|congratulations ..2 on <thing>|your|the|joining|becoming
            your|you|u ..4 years|yrs|y ..4 <thing>|<name>
            years|yrs ..4 at <name>
            !i|my|we|have|'ve|for|over ..2 years ..4 at <name>
            !years ..1 of experience
            since <number> at <name>
            !we|i|our|factory|manufacturer ..12 since <number> at <name>
            you|u ..6 since <number>
            !you|u ..1 ..4 us|we|i ..4 since <number>

            <name> ..2 suggested|recommended|mentioned|referred|introduced|told|said|says|thought|gave|tells|passed|pointed
            <name> on|in|from|at|of your ..3 said|mentioned|told|suggested|recommended
            !<name> ..1 and thought
            connected|connection|connections to|with|through|via <name>

            if|should|whether|does <name> ^senders
            could|can|would|will|did <name> ..6 <ask>
            who|what|where|why <name> ^senders
            what <name> is|are|was|has
            <name> <name>? would|might|could be|make a|an|the
            someone|somebody|anyone|anybody|people|those ..1 at|from|of <name>
            @sorts such-as|like <name>
            !@sorts such-as|like <name> ..8 have|has|told|trust|use|used|save|saved|rely|already|chose|choose|love|saw|are
            !@sorts such-as|like <name> <end>
            for|with|to|save|help|supply ..4 such-as|like <name>
            integration|partnership|collaboration|partnering|integrating|partner ..1 with <name>
            supply|serve|equip ..1 <name>
            noticed|notice|see|saw|seen|heard|read|seeing|know|knowing|understand ..2 <name> ..1 is|are|has|have|was|were|'s|added|raised|won|opened|moved|launched|hired|announced|needs|does|released|expanded|acquired
            seeing|watching|watched <name> ..3
            came|come|stumbled across|upon|on <name>
            impressed|inspired|intrigued|struck ..3 by|with|at what|how|that <name>
            about|at|for|to|if|that|curious <name> <name>? 's ..2
            <start> <name> <name>? 's ..3 <thing>|page|team|hiring|back|growth|advertisement
            <name> <name>? 's ..3 product|launch|project|announcement|series|mission|approach|roadmap|store|expansion|size
            !my|our ..3 <name> 's ..2
            work|working|experience|team|going|doing|building|life at|on the <name>
            work|working|experience|team|going|doing|building|life|cuts|layoffs|changes|happening|news|folks at|on <name>
            !i|we work|working at|on ..1 <name>
            !our|my ..2 work|team|building|experience|company|office|shop|plant|clinic at|on|in|of ..1 <name>
            !i|we ..8 team|crew|department|group|people of|at|in <name>
            i|'d ..2 want|like|love|hope|hoped|hoping|wish|apply|keen|wanting ..3 work|intern|join|train|start|apply|working|joining ..1 for|at|in|with|to? <name>
            seeing|given|noting that? <name>
            how|why|when|where did|do|have|had you ..5 in|at|on|for|with|from <name>
            what|whatever you|u 've|have|are|'re ..1 built|doing|done|created|achieved ..1 at|with|in|for|on <name>
            !what|all you|u 've|have ..1 built|done|achieved|created|accomplished is|! ..3
            !what|all you|u 've|have ..1 built|done|achieved|created|accomplished <end>
            specifically|especially|particularly at|in <name>
        ",
    },
    CueList {
        tag: Tag::Piece,
        language: Some(Language::English),
        cues: "
            your ..2 @trace|project|tool|library|plugin|app|book|pilot|rebuild|campaign|launch about|on|at|really|resonated|was|helped|made|got|that|and|<name>
            saw|seen|read|watched|heard|enjoyed|loved|liked|across|by|of|following|used|using ..3 your ..3 @trace|project|tool|library|plugin|app|book|pilot|rebuild|campaign|launch
            your work on ..2
            fellow <name> leader|founder
        ",
    },
];
