//! Why I write: what the sender wants from the connection, named.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[
    CueList {
        tag: Tag::Reason,
        language: Some(Language::English),
        cues: "
            ask|asking|question|questions|wondering|wonder ..2 about|how|what|whether|if|why|on
            curious ..1 how|what|whether|if|why|about|to how|what|whether|if|why|<name>|see|hear|learn|know
            curious how|what|whether|if|why
            learn|learning|hear|hearing|know|understand ..2 more? about|how|what
            would like|love to know|understand|ask
            i 'd|would ..2 like|love ..1 to ..1 hear|learn|ask|know|understand|share|show|send|offer|invite|discuss|talk|speak|interview|write|contribute|propose|feature|buy|hire|join|help|introduce|tell|discuss
            looking for ..5 @trade|developer|developers|engineers|designers|candidate|candidates|people|someone|person|talent|mentor|advice|feedback|internship|co|partner|partners|collaborators|contributors|speakers|volunteers|work|job|agencies|help
            hiring ..1 a|an|for|our|its|their|two|three|several
            recruit|recruiting ..1 a|an|for
            feedback|advice|guidance|mentor|mentorship|opinion|thoughts|perspective|insight|insights|input|recommendation|help|support on|about|from|with|for|around|regarding
            pick your brain
            hear|value|appreciate|love|like your ..1 advice|opinion|thoughts|take|perspective|view|views|input|insight|insights
            collaborate|collaboration|partner|partnering|partnership|cooperate ..2 on|with|about|between|around
            interested in ..1 learning|hearing|working|joining|applying|publishing|buying|using|knowing|understanding|exploring|how|seeing|collaborating|partnering|contributing|<name>
            i 'm|am writing|reaching|emailing|messaging|contacting ..2 to|because|about|regarding|with|as|since
            reaching|reached|reach|writing|wanted ..1 out ..2 to|because|about|regarding|with|as|since|concerning ask|see|discuss|share|tell|offer|invite|introduce|propose|check|find|the|a|an|our|your|i|we|you|potential|some
            reason ..2 i|for
            to see if|whether
            see if|whether you
            invite|inviting you|your to
            invite you
            propose|proposing|pitch|offer|offering ..2
            write|writing|contribute|contributing|publish|publishing ..3 article|post|guest|piece|story|for
            introduce|introducing ..2 to|you|my|our|myself
            apply|applied|applying|application ..2 to|for|at
            sell|selling|buy|buying|acquire|acquiring|purchase|purchasing ..3
            compare|swap|exchange|trade notes|experiences|stories
            how|what|why|which|when|where|who do|does|did|would|is|are|was|were|has|have|can|could ..6 <ask>
            how|what|why|which|where|who ..8 <ask>
            do|does|did|have|has you|your|<name> ..8 <ask>
            <start> any ..8 <ask>
            help|helping ..2 with|me|us|you
            i need|require
            request|requesting|requested ..3
            send|share ..1 you|our|my|some|a|an|the
            work|working|worked together
            job search
            keep in touch
            i 'm|am ..2 looking|seeking
            informational interview
            referral|introduction ..1 to|at|for
        ",
    },
    CueList {
        tag: Tag::Topic,
        language: Some(Language::English),
        cues: "
            exchange|share|swap|trade|compare|discuss|bounce|explore ..2 ideas|notes|thoughts|experiences|insights|perspectives|stories|views|knowledge|lessons|learnings
            learn from each|one another
            discuss|talk|chat|speak|connect|conversation|exchange ..2 about|on|over|regarding|around|re
            discuss|discussing ..1 how|what|your|our|the|a|potential|possible
            hear|learn ..2 about|how|more|from
            ideas on|about|around
            questions ..2 about|on
            talk shop
            stay|keep in touch ..2 about|on|regarding
        ",
    },
    CueList {
        tag: Tag::NamedRole,
        language: Some(Language::English),
        cues: "
            role|position|job|vacancy|opening|opportunity|opportunities|roles|positions ..2 at|with <name>
            this|our|for|new|need|needs|hiring a|an? <name> ..2 @trade|consultant
            this|our|the|new <name> ..2 @trade|consultant
            role|roles|position|positions|opening|openings|vacancy|job|jobs|opportunity|opportunities ..4 as a|an
            role|position|job|contract : ..1 <name>
            my company <name>
            <name> is|are ..1 hiring|looking
            a|an <name> <name> <name>? ..1 director|engineer|manager|developer|consultant|controller|analyst
            there 's|is a|an <name>
            we 're|are ..1 hiring for ..4 role|roles|position|positions|engineers
            to <number> roles|reqs|positions
            developer|engineer|manager|designer|consultant|controller|nurse|welder <name>? role|position|job|opportunity
            join our|the|my ..2 team|company as|at
            @trade|developer|developers|engineers|managers|designers|analyst|analysts|tester|nurses|frontend|backend|end|stack ..1 role|roles|position|positions|opening|openings|vacancy|job|opportunity
            looking ..1 for|to ..1 hire? ..6 @trade|developer|developers|engineers|designers|analyst|analysts|nurses|managers|welders|consultants|architects
            hiring ..1 a|an|for|our|its|two|three|several ..5 @trade|developer|developers|engineers|designers|analyst|analysts|nurses|managers|team
            hire ..6 @trade|developer|developers|engineers|designers
            recruit|recruiting ..1 a|an|for ..5 @trade|developer|developers|engineers|designers|analyst|nurses|managers|<name>
            need|needs|seeking ..1 a|an ..4 @trade
            a|an|our|this|the|new <name> ..1 role|position|opening|vacancy|job
            join <name> as|and
            <name> is|are ..2 looking for|to
        ",
    },
    CueList {
        tag: Tag::Opening,
        language: Some(Language::English),
        cues: "
            role|position|vacancy|opening|job|roles|positions|vacancies|openings|jobs|mandate
            opportunity|opportunities that|which|i|for|with|we|in|at|you|your|now|right|working|could|would|is|are|may|might|here|available
            an|this|the|exciting|new|great|potential|unique|fantastic|interesting|amazing|career|job|other|better|different ..1 opportunity|opportunities <end>
            new|career|job|exciting|other|different opportunities
            open|listening|receptive|ear to ..2 opportunities
            career ..1 move|plans|change|step|options
            next ..1 move|step|challenge|chapter|adventure
            new challenge|chapter|position
            we 're|are ..1 hiring
            i have|'ve something ..1 for|that|you
            looking for ..3 candidate|candidates|someone|talent|talents|people|person|engineers|developers
            open to ..2 new|opportunities|exploring|change|roles
            looking to hire
            hiring for
        ",
    },
    CueList {
        tag: Tag::Offer,
        language: Some(Language::English),
        cues: "
            happy|glad|love|like|willing|ready|delighted to ..2 share|help|send|show|introduce|offer|return|walk|give|answer|support|cover|pay|review|contribute|provide|swap|trade
            i|we can|could|will|'ll|would|may ..2 share|send|show|offer|introduce|help|give|bring|provide|walk|return|pay|cover|write|review|contribute
            in return|exchange
            return the favor|favour
            let me know ..2 if|how ..3 i|we can ..1 help
            if i can ..2 help|be
            be helpful|useful to you
            how i|we can|could ..1 help|be
            could|may|might ..1 be ..2 relevant|useful|valuable|helpful|of ..2 you|your|value|help|interest
            relevant|useful|valuable|helpful|interesting ..1 for|to ..1 you|your
            for you and
            mutual|mutually ..1 benefit|beneficial
            benefit both|us|you|your
            there 's a ..2 thank|reward|bonus|gift|fee
            interesting|useful|relevant to|for you
            of ..2 interest to your
            valuable to your
            in it for you
            help|helping|support|supporting you|your
            help each other
            we both ..2 gain|benefit|learn
            win win
            exchange|swap|trade|compare ..2 ideas|notes|thoughts|experiences|insights|perspectives|stories|knowledge
            share ..2 experiences|ideas ..1 with|on|about
            learn from each|one
            my treat
            coffee|lunch ..2 on me
            pay|paid|compensate ..2 for? you|your
            i 'd|would ..1 be|love|like ..3 share|help|offer
            worth ..2 for you
            your ..2 benefit|gain|interest|advantage
            good|great|perfect|strong|ideal|potential|possible|excellent|natural fit|match
            fit for|with you|your
            could|would|will benefit ..2 you|your|both|from
            lines|line up ..1 with
            align|aligns|aligned ..2 with
            potential improvements
        ",
    },
];
