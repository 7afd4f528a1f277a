//! Why I write: what the sender wants from the connection, named or withheld.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[
    CueList {
        tag: Tag::Reason,
        language: Some(Language::English),
        cues: "
            how|what|which|where|why|when|whom|whose|who|whether <ask>
            do|does|did|have|has you|your|they|anyone|anybody|it|this|that|there|<name> <ask>
            is|are|was|were|will|would there|this|that|it|these|your <ask>
            can|could|may|might|shall|should|would i|we @adverb? ^social <ask>
            would|could|can|will you ..1 @grant <ask>
            any ..3 <ask>
            !how are|is|'s|has|have ..3 you|things|life|everything|going|week|day|business
            !how do you do
            !what 's|is ..1 up|new|cooking|good
            !what if
            !what ..1 say
            !how about ..1 connecting|we|connect
            !do you want|mind|accept|agree ..3
            !would|do you mind accepting|connecting|adding|linking|if ..2
            anything|something i|we can|could|might|may ..4 <ask>
            need|want|fancy one|some|any ..3 <ask>
            !why ..6 not|n't|ignore|ignoring|accepted|answered|replied|silence
            !who|which|what ..7 decides|charge|responsible|handles|person
            !did|have you ..2 get|chance|see|seen|receive|received ..6
            !when|what|which|how ..7 call|free|chat|talk|available|meet|suits|suit
            !do|have|has you ..3 minutes|time|moment|mins|minute|interest
            !can|could|may|might|shall|should|would i|we ..1 connect|speak|talk|chat|meet|jump|hop|have|schedule|call|set|get|be|add|discuss|explore|arrange|find|book|touch|catch
            !does|is|would|was this|that|it ..3 interest|interesting|appeal|interested|sound|something|worth
            !what would|do you ..1 say|think
            ask|asking|asked|wonder|wondering|wondered|curious ..1 you? ..1 about|how|what|why|which|where|whether|if
            !wondering|curious|wonder|wondered if|whether ..5 open|interested|connect|interest|looking|opportunities
            question|questions about|on|regarding|concerning|for|:
            !quick question for you?
            question i|that
            i|'d|'m|we|would|am|are ..2 love|like|want|wanted|hoping|hope|keen|glad|happy|eager|writing|pleased|honoured|honored|plan|wish ..2 to @adverb? ^social
            out to ^social
            in order to ^social
            !out to you|people|professionals|see|discuss|explore|a|the|as|my
            <start> would ..1 love|like to @adverb? ^social
            <start> hoping|wanted|looking|wishing to @adverb? ^social
            chance|opportunity|permission|pleasure to ^social
            have|having|welcome|invite you as|on|to|for ..3 <thing>
            !have|having you as|in ..2 contact|connection|network
            invite|invites|inviting|invited you|your
            interested in ..1 buying|publishing|working|joining|hiring|using|applying|seeing|how|what|why
            i|we|'ll|can|could|'d|shall|happy|glad|will ..2 send|show|lend|bring|share|post|give|write|tell ..1 you|it|them|this|the|our|my
            shall|should|may|could|can|let i|me ..1 send|show|tell|share|lend|introduce
            yours if|for
            send|sending|share|sharing|show|showing|bring|bringing ..1 you
            for sale|free
            apply|applying|applied|applicant|application ..1 to|for|at|as|:
            !you|u|who ..1 applied ..1 to|for|at|as
            considered for
            price|prices|quote|brochure|catalogue|samples|sample
            compare|swap|trade|exchange notes|logs|lists
            keep you posted|informed|updated
            on|about collaborating|partnering|cooperating
            collaborate|collaboration|partner|partnership|cooperate|cooperation ..1 on|about|around ..2 <thing>
            !curious about ..1 your ..1 @vague
            !curious about you
            regarding|re|concerning ..4 <thing>
            !regarding|re|concerning ..3 opportunity|opportunities|matter|issue|subject|proposal|proposition|topic|message|email|something
            !any ..1 thoughts|chance|news|update|updates|feedback|luck|interest|takers <end>
            because|since ..3 need|want|wanted|look|looking
            because|since|as ..5 is|are needed|wanted|required|free|vacant|open|available
            i|we ..1 need ..2
            introduce|introducing ..2 to ..1 <thing>
            join us|our|my ..3 at|on|for|as
            speak|talk|present|perform|play|sing|read|teach|judge|cook|exhibit ..1 at|in|for|to|on ..1 our|my
            add|put|include|invite you|your ..1 to|on|among|in the|our|a ..1 <thing>
            here is|are|'s the|a|an|our|your ..1 <thing>|address|link|list|name|number|photo|photos|notes|file|recording|slides
            attached|enclosed <end>
            attached|enclosed|enclosing|attaching ..1 is|are|the|a|an|our|my|you
            need|needs|want|wants|after|seek|seeking|seeks somebody|someone|anyone|people|person ..1 who|to|that
            !somebody|someone|anyone|people|person ..1 like|with you|your
            welcome to ..1 join|come|use|visit|try|borrow|attend|watch|bring
            !welcome to ..1 join ..3 network
            vote|donate|sign|pledge ..2 for|our|this|the|to
            join|confirm|apply|register|book|buy|order|vote|sign|download|subscribe|watch|order-at ..3 <address>
            need|want|fancy|like ..1 a hand|one|some|sample|samples|quote|seat|ticket|tickets|lift|copy <ask>
            shout|holler|call|ring|message|ping|write if|should you ..2 need|want|fancy|like
            guest|contribute|sponsor ..1 post|article|speaker|lecture|on|at|the|to|in
            pick your brain
            exchange|exchanging|swap|compare ideas|notes|thoughts|experiences
            !not ..5 out to ..1
            !'d|would like|love to run|put by|past|to|before|in
            !do|would|does you|anyone|anybody|it have|know|be ..1 someone|somebody|anyone|anybody|right ..8
            !who is|are ..2 <end>
            !is it|this|that|there ..2 somebody|someone|you|okay|ok|possible|alright|still|fine
            !always|'m|am|be|gladly ..1 happy|glad|willing to ..1 return|share|help|introduce|support|refer ..2
            !like|love|want|wanted|wish|should|hoping to ..1 run|put|propose|fill|let|tell ..2 something|this|a|an|one|proposition|idea|you
            !found|saw|read|liked|loved|enjoyed|of your ..2 post|show|share|talk ..2
        ",
    },
    CueList {
        tag: Tag::Topic,
        language: Some(Language::English),
        cues: "
            @exchange ..3 about|on|around|regarding|concerning|re|over ^pronoun
            !@exchange ..3 on linkedin|here
            !@exchange ..3 about|on|around|regarding possible|potential|opportunities|opportunity|new|synergies|business|common|anything
            discuss|discussing|compare|comparing|debate|explore|exploring ..3 <thing>
            !your|the|that|his|her|their ..3 talk|talks|discussion|session|chat|lecture|conversation ..4 about|on|at|over|regarding ..4
            !@exchange ..3 about|on|of ..1 your ..2 journey|experience|profile|background|achievements|success|accomplishments
            !@exchange ..3 about|on|of the|all|all-the ..2 great|amazing|good|wonderful|incredible|fantastic|awesome|impressive|inspiring ..1 work|things|stuff ..1 you|u? ..1 do|doing|have|achieved?
            !discuss|discussing|explore|exploring ..4 further|more|details|possibilities|opportunities|opportunity|synergies|collaboration|partnership|partnerships|options|possible|potential|plans|next|business ..1
            hear|learn|know|understand ..3 how|what|why|whether|which|where
            talk shop
            help|advice|input|guidance|opinion|view|views|thoughts ..1 with|on|about|regarding|understand|understanding|to-understand|to-choose|to-find ..2 <thing>
            !need|want|your|any help with|on ..3 grow|growing|scaling|hiring ..2
            tell|told|telling|teach|explain ..1 me|us how|what|why|which|whether
            interested|curious in|about ..1 how|why|what|which|whether
            wonder|wondering|wondered|curious ..1 how|why|which|where
            !know each|one other|another ..4
            !never|who|nobody|one know|knows ..5
            opinion|view|views|take|thoughts|feedback|advice ..1 on|about
            keep|stay|carry|continue|pick ..1 in|on|up touch|with|the ..2 about|on|regarding|argument|thread|conversation
            follow|following what you ..3
            pleasure|good|great|enjoyed|nice|lovely|fun ..2 talk~|chat~|arguing|discuss~|meet~|hearing|speak~ ..2 about|on
            !@exchange ..3 about|on an|a|the|this|new|our|any|potential ..2 opportunity|opportunities|proposition|project|position
            !@exchange ..3 about|on ..1 roles|opportunities|positions|jobs|openings
            !person|one ..3 @exchange|to ..2 about|to|with ..2
            !@exchange ..3 about|on|over your|my|our|his|her own? ..1 career|plans|options|goals ..1 plans|options|goals?
        ",
    },
    CueList {
        tag: Tag::Aimless,
        language: Some(Language::English),
        cues: "
            connect|connecting|conect|connction
            be|become|get|stay|keep|remain|being connected|conected
            direct connection
            add|adding you|myself|me|each|one
            accept my|this|the|it|me|if|our|your|our|,
            accepted|accept <end>
            accept from
            in|be|keep|stay|remain in touch|contact
            in contact
            find|found|meet|see another ..2 person|soul|fan|one
            be|are|were|get linked
            lose|losing|lost touch|contact
            paths ..2 cross|meet
            see|meet ..1 again|around <end>
            brought|brings|bring us together
            !get|getting|got in touch|contact about|with|to|because|for|as|regarding|on ..4
            as a contact|connection
            my|your|our network|networks|circle|reach|contacts|connections
            mutual|mutually ..1 benefit|beneficial|interest|interests|advantage|gain
            synergy|synergies
            beneficial|useful|good|great|advantageous|helpful|fruitful|worthwhile ..2 for both|us|each
            benefit|help|support|lift|boost each|one other|another
            you and i|me should
            friends|acquainted|associated with|in|here|on|you
            win win
            potential|possible|fruitful|future|explore ..1 collaboration|partnership|cooperation|collaborations|partnerships|opportunities
            share|exchange|swap ideas|insights|knowledge|experiences
            learn from your|you|each
            say hello|hi|hey|thanks <end>
            link|linking with|to you|up
            link|linking|linked|hook up|here
            on your radar
            hello|say|and say hello|hi
            reach|reaching out|over <end>
            know each|one other|another
            cross|crossing paths
            make|made|makes sense to ..2 connected|contact|touch|connect
            our ..3 firms|companies|teams|organisations|organizations|businesses ..3 together|collaborate|partner
            work|working|do|team|build|grow together <end>
            accept|accepted|accepting|approve|approved ..2 my|this|the ..2 request|invitation|invite
            have|be|become|count ..2 you|your|in ..3 contact|contacts|acquaintance|circle|connections
            meet|meeting you this|here
            my|this invitation|invite
            follow|following up
            learn|know|hear ..2 about you
            get|getting to know
            friends here|on
            we ..1 connected
            your ..1 network <end>
            introduce|introducing myself
            right|best|correct|appropriate person|contact
            person|one who|to ..2 decides|decide|speak|talk|contact|handles
            who ..3 decides|responsible|handles
        ",
    },
    CueList {
        tag: Tag::Offer,
        language: Some(Language::English),
        cues: "
            happy|glad|love|like|willing|ready|delighted|gladly|pleased to ..2 share|help|send|show|introduce|offer|return|walk|give|answer|support|cover|pay|review|contribute|provide|swap|trade|lend|write
            !happy|glad|love|like|willing|ready to ..2 help me|us
            gladly ..1 share|help|send|show|introduce|offer|return|give|swap|trade|lend|write|compare|pay
            i|we can|could|will|'ll|would|may|'d ..2 share|send|show|offer|introduce|give|bring|provide|walk|return|pay|cover|lend|quote|cut
            i|we can|could|will|'ll|would|'d ..1 help you|your|with|him|her|them
            shall i ..1 send|show|tell|share
            in return|exchange
            return the favor|favour
            let me know ..2 if|how ..3 i|we can ..1 help
            if i can ..2 help|be
            helpful|useful|valuable|relevant|interesting|worthwhile ..1 to|for ..1 you|your
            may|might|could ..1 be ..2 relevant|useful|valuable|helpful|worth ..2 you|your
            how i|we can|could ..1 help|be
            mutual|mutually ..1 benefit|beneficial|gain|advantage
            benefit both|us|you|your
            reward|bonus|gift|voucher|honorarium|fee
            of ..2 interest to you|your
            in it for you
            help you|your
            help each|one other|another
            we both ..2 gain|benefit|learn
            win win
            exchange|swap|trade|compare ..2 ideas|notes|thoughts|experiences|insights|perspectives|stories|knowledge|lists|logs|templates
            share ..2 experiences|ideas ..1 with|on|about
            learn from each|one
            my treat
            coffee|lunch|dinner|drinks ..3 on|'s me|us
            pay|paid|compensate ..2 for? you|your
            would|'d ..2 pay
            !can't|cannot|can-not|not|n't ..1 pay|offer ..2
            worth ..2 for you
            your ..2 benefit|gain|advantage
            good|great|perfect|strong|ideal|potential|possible|excellent|natural fit|match
            fit for|with you|your
            could|would|will benefit ..2 you|your|both|from
            lines|line|align|aligns|aligned|matches|match up? with
            potential improvements
            free of charge
            yours if
            patch
            suit you
            for nothing
            for you if
            i can tell you
            share|tell ..4 what we|i do
            welcome to my|our|them|it
            welcome to ..2 use|have|keep|borrow|take|copy|try
            receive|get|send|share|see|have ..3 summary|results|findings|copy|report of|from|afterwards|when|first|back|<end>
            at your disposal|service
            you|he|she|they ..1 'll|will|would|'d|shall ..1 get|receive|keep|earn|find
            whoever|whomever ..2 takes|hires|wants
            credit|credited|acknowledge|acknowledged|named|mention ..3 you|your|in
            swap|trade ..2 my|some|for|our
            both|each of us ..2
            for you too|as-well
            help|repay|return ..2 in-return|the-favour|the-favor|you-back
            what i|we could|can|would|'d bring|offer|contribute|add
            i ..1 bring|speak|know ..2 <thing> and
            point ..2 in|to your direction|way
            send|refer|point|bring ..3 customers|clients|people|patients|readers|students ..1 your|to-you
            !i 'd|would ..1 love|like to get|show|share|bring|give ..1 my
            !happy|glad|love|like to ..1 share|hear|answer my story
        ",
    },
];
