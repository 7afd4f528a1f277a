//! Why I write: what the sender wants from the connection, named.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[
    CueList {
        tag: Tag::Reason,
        language: Some(Language::English),
        cues: "
            ask|asking|question|questions|curious|wondering|wonder ..2 about|how|what|whether|if|why|on
            learn|learning|hear|hearing|know|understand ..2 more? about|how|what|from
            would like|love to know|hear|learn|understand|ask
            i 'd|would ..2 like|love ..1 to ..1 hear|learn|ask|know|understand|share|show|send|offer|invite|discuss|talk|speak|interview|write|contribute|propose|feature|buy|hire|join|help|introduce|tell|discuss
            looking for ..5 @trade|developer|developers|engineers|designers|candidate|candidates|people|someone|person|talent|mentor|advice|feedback|internship|co|partner|partners|collaborators|contributors|speakers|volunteers|work|job|agencies|help
            hiring ..1 a|an|for|our|its|their|two|three|several
            recruit|recruiting ..1 a|an|for
            feedback|advice|guidance|mentor|mentorship|opinion|thoughts|perspective|insight|insights|input|recommendation|help|support on|about|from|with|for|around|regarding
            pick your brain
            get|hear|value|appreciate|love|like your ..1 feedback|advice|opinion|thoughts|take|perspective|view|views|input|insight|insights
            collaborate|collaboration|partner|partnering|partnership|cooperate ..2 on|with|about|between|around
            interested in ..3
            i 'm|am writing|reaching|emailing|messaging|contacting ..2 to|because|about|regarding|with|as|since
            reaching|reached|reach|writing|wanted ..1 out ..2 to|because|about|regarding|with|as|since|concerning ask|see|discuss|share|tell|offer|invite|introduce|propose|check|find|the|a|an|our|your|i|we|you|potential|some
            reason ..2 i|for
            to see if|whether
            see if|whether you
            invite|inviting you|your to
            invite you
            propose|proposing|pitch|offer|offering ..2
            would you ..2 be ..1 interested|open|willing|up in|to|for
            write|writing|contribute|contributing|publish|publishing ..3 article|post|guest|piece|story|for
            introduce|introducing ..2 to|you|my|our|myself
            apply|applied|applying|application ..2 to|for|at
            sell|selling|buy|buying|acquire|acquiring|purchase|purchasing ..3
            compare|swap|exchange|trade notes|experiences|stories
            how|what|why|which|when|where|who do|does|did|would|is|are|was|were|has|have|can|could ..6 <ask>
            how|what|why|which|where|who ..8 <ask>
            do|does|did|have|has|is|are|was|would|could|can you ..8 <ask>
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
            learn from you|your|each|one
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
            role|position|job|vacancy|opening|opportunity|opportunities ..1 at|with|on|in|as|for|of ..2 <name>
            @trade|developer|developers|engineers|managers|designers|analyst|analysts|tester|nurses|frontend|backend|end|stack ..1 role|roles|position|positions|opening|openings|vacancy|job|opportunity
            looking ..1 for|to ..1 hire? ..6 @trade|developer|developers|engineers|designers|analyst|analysts|nurses|managers|welders|consultants|architects
            hiring ..1 a|an|for|our|its|two|three|several ..5 @trade|developer|developers|engineers|designers|analyst|analysts|nurses|managers|team
            hire ..6 @trade|developer|developers|engineers|designers
            recruit|recruiting ..1 a|an|for ..5 @trade|developer|developers|engineers|designers|analyst|nurses|managers|<name>
            need|needs|seeking ..1 a|an ..4 @trade
            <name> role|position|opening|vacancy|job|opportunity
            role|position|vacancy|job title
            the role
            join <name> as|and
            <name> is|are ..2 looking for|to
        ",
    },
    CueList {
        tag: Tag::Opening,
        language: Some(Language::English),
        cues: "
            @role|opportunities|roles|positions|vacancies|openings|opportunity
            career ..1 move|plans|change|step|options
            next ..1 move|step|challenge|chapter|adventure
            new challenge|chapter|position
            we 're|are ..1 hiring
            i have|'ve ..2 something
            looking for ..3 candidate|candidates|someone|talent|talents|people|person|engineers|developers
            open to ..2 new|opportunities|exploring|change|roles
            looking to hire
            my|a mandate
            hiring for
            potential|possible synergies
            explore|discuss ..2 synergies
        ",
    },
    CueList {
        tag: Tag::Offer,
        language: Some(Language::English),
        cues: "
            happy|glad|love|like|willing|ready|delighted to ..2 share|help|send|show|introduce|offer|return|walk|give|give|connect|answer|support|cover|pay|review|contribute|provide|swap|trade
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
            help|helping|support|supporting you|your
            help each other
            we both ..2 gain|benefit|learn
            win win
            exchange|swap|share|trade|compare ..2 ideas|notes|thoughts|experiences|insights|perspectives|stories|knowledge
            learn from each|one
            my treat
            coffee|lunch ..2 on me
            pay|paid|compensate ..2 for? you|your
            i 'd|would ..1 be|love|like ..3 share|help|offer
            worth ..2 for you
            your ..2 benefit|gain|interest|advantage
            a|good|great|perfect|strong|ideal|potential|possible fit|match
            fit for|with you|your
            can|could|would|will benefit
            potential improvements
        ",
    },
];
