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
            !how are|is|do|does|'s|has|have ..3 you|things|life|everything|going|week|day|business
            !what if
            !what ..1 say
            !how about ..1 connecting|we|connect
            !do you want|mind|accept|agree ..3
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
            invite|inviting|invited you|your
            interested in ..1 buying|publishing|working|joining|hiring|using|applying|seeing|how|what|why|a|an
            i|we|'ll|can|could|'d|shall|happy|glad|will ..2 send|show|lend|bring|share|post|give|write|tell ..1 you|it|them|this|the|our|my
            shall|should|may|could|can|let i|me ..1 send|show|tell|share|lend|introduce
            yours if|for
            send|sending|share|sharing|show|showing|bring|bringing ..1 you
            for sale|free
            apply|applying|applied|applicant|application ..1 to|for|at|as|:
            considered for
            price|prices|quote|brochure|catalogue|samples|sample
            compare|swap|trade|exchange notes|logs|lists
            keep you posted|informed|updated
            on|about collaborating|partnering|cooperating
            collaborate|collaboration|partner|partnership|cooperate|cooperation ..1 on|about|around ..2 <thing>
            !curious about ..1 your ..1 @vague
            !curious about you
            regarding|re|concerning ..4 <thing>
            !regarding|re|concerning ..3 opportunity|opportunities
            because|since ..3 need|want|wanted|look|looking
            i|we ..1 need ..2
            introduce|introducing ..2 to ..1 <thing>
            join us|our|my ..3 at|on|for|as
            guest|contribute|sponsor ..1 post|article|speaker|lecture|on|at|the|to|in
            pick your brain
            exchange|exchanging|swap|compare ideas|notes|thoughts|experiences
            !not ..5 out to ..1
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
            !discuss|discussing|explore|exploring ..4 further|more|details|possibilities|opportunities|opportunity|synergies|collaboration|options|possible|potential|plans|next|business
            hear|learn|know|understand ..3 how|what|why|whether|which|where
            talk shop
            opinion|view|views|take|thoughts|feedback|advice ..1 on|about
            keep|stay|carry|continue|pick ..1 in|on|up touch|with|the ..2 about|on|regarding|argument|thread|conversation
            follow|following what you ..3
            pleasure|good|great|enjoyed|nice|lovely|fun ..2 talk~|chat~|arguing|discuss~|meet~|hearing|speak~ ..2 about|on
            !@exchange ..3 about|on an|a|the|this|new|our|any|potential ..2 opportunity|opportunities|proposition|project|position
            !person|one ..3 @exchange|to ..2 about|to|with ..2
            !@exchange ..3 about|on|over your|my|our|his|her own? ..1 career|plans|options|goals ..1 plans|options|goals?
        ",
    },
    CueList {
        tag: Tag::NamedRole,
        language: Some(Language::English),
        cues: "
            @role|roles|positions|openings|jobs|vacancies|seat ..2 at|with <name>
            @role|roles|positions|openings|jobs|vacancies|seat ..1 as|of|for ..3 <trade>|@trade|@crew
            <trade>|@trade|@crew ..2 @role|roles|positions|openings|jobs|vacancies|vacancy|seat|spot
            <name> @role|roles|positions|openings|jobs|vacancies|seat
            role|position|job|contract|vacancy|post|opening : ..2 <name>|<trade>|@trade
            post|opening|role|position|job|vacancy|seat ..1 is ..3 <thing>|<trade>|@trade
            @hunt ..5 <trade>|@trade|@crew
            @hunt ..2 for|a|an|another|our|some ..4 <name> <name>
            taking|take on ..4 <trade>|@trade|@crew
            need|needs|want|wants|lacks ..4 <trade>|@trade|@crew
            recruit|recruiting|hire|hiring|source|sourcing|staff|search ..3 <name> ..1 people|folk|folks|team
            this|our|the|a|new <name> ..2 @trade|<trade>|consultant ..2 role|position|seat|opening|search
            <trade>|@trade|@crew wanted|needed|required
            take|taking over the|our
            join <name> as|and
            join our|the|my|their ..2 team|company|crew as|at
            <name> is|are ..1 hiring|looking|recruiting|searching
            !saw|see|noticed|read|heard ..5 is|are|'re hiring ..6
            <thing> @role|seat|vacancies|openings
            !@big|current|previous|new|next|open|full-time|permanent|similar|leadership|other|future|same ..1 @role|seat|vacancies|openings
            !my|his|her|your|their|our ..3 @role|post|job
            @role|opening|vacancy for a|an|our ..2 leader|manager|head
            opportunities|openings|jobs|roles|vacancies at <name>
            !want|wants|need|looking|after|place|find ..3 grow|expand|build|connect|network ..6
            !i recruit|source|place|hire|staff ..6
            !i 'm|am recruiting|sourcing for ..2
            opportunity|opening|role|search|mandate ..8 <name> @trade|<trade>
            opening|role|search|mandate|opportunity ..3 <trade>|@trade|@crew
            a|an|my|the|our ..2 <trade>|@trade search
            have|got ..1 a|an ..3 @trade|<trade>
            !have|got ..1 a|an ..3 partner|member|lead|head|chair|leader
            someone|somebody|person to ..1 run|lead|head|build|manage|own|take
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
            our|my|her|his|your|their|a|to|of|in|into role|job|position of|as|at
            !my|his|her|your|their|current|previous|last|old|first ..1 role|position|job|roles|positions|jobs
        ",
    },
    CueList {
        tag: Tag::Withheld,
        language: Some(Language::English),
        cues: "
            @big ..2 opportunity|opportunities|opening|openings|proposition|proposal|role|roles|position|positions|offer|venture
            an|this|any|some|new|other opportunity|opportunities that|which|i|for|with|in|we|you|<end>
            !opportunity|opportunities for|to|of ..3 <trade>|@trade|@crew
            have|had|got|about|on|past|with|through something
            !something you|like|similar
            proposition|proposal to|for|that|which
            can't|cannot|not|n't|unable|premature|liberty ..4 say|put|disclose|reveal|share|tell|describe|name
            under wraps
            confidential|confidentially|discreet|discreetly|secret|lucrative
            accept|connect|connected|reply|yes|call|phone ..3 i 'll|can|will ..1 tell|explain|share|let
            career plans|move|goals|options|interests
            open|open-minded|receptive to ..4 opportunity|opportunities|roles|positions|change|move|exploring
            looking around
            double|triple what|your ..1 you|income|salary|earnings
            change your|everything|the ..2 life|for|years
            candidates|talent|people|professionals|someone|somebody|candidate like|with you|your
            looking|search|searching|seeking ..3 candidate|candidates|talent|professionals <end>
            the right opportunity|offering
            run|put|pass something|one|this past|by you
            mandate
            fit|match for ..3 your background|profile|experience|skills
            what i 've|have got
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
            !get|getting|got in touch|contact
            as a contact|connection
            my|your|our network|networks|circle|reach|contacts|connections
            mutual|mutually ..1 benefit|beneficial|interest|interests|advantage|gain
            synergy|synergies
            win win
            potential|possible|fruitful|future|explore ..1 collaboration|partnership|cooperation|collaborations|partnerships|opportunities
            share|exchange|swap ideas|insights|knowledge|experiences
            learn from your|you|each
            meet|meeting you this|here
            my|this invitation|invite
            follow|following up
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
            i|we|you can|could|will|'ll|would|may|'d ..2 share|send|show|offer|introduce|give|bring|provide|walk|return|pay|cover|lend|quote|cut|get
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
            !i 'd|would ..1 love|like to get|show|share|bring|give ..1 my
            !happy|glad|love|like to ..1 share|hear|answer my story
        ",
    },
];

/// The same in other languages.
const fn other(tag: Tag, language: Language, cues: &'static str) -> CueList {
    CueList {
        tag,
        language: Some(language),
        cues,
    }
}

pub(super) const OTHER_CUES: &[CueList] = &[
    other(
        Tag::Withheld,
        Language::German,
        "
        spannende|interessante|interessantes|spannendes|einmalige|tolle|neue|vertrauliche ..2 position|stelle|rolle|möglichkeit|chance|gelegenheit|herausforderung|angebot|projekt
        richtige|richtiger|richtigen ansprechpartner|ansprechpartnerin|person
        offen für ..3 neues|herausforderung|herausforderungen|möglichkeiten|angebote|chancen
        darf|kann|möchte ..3 nicht|keine ..4 verraten|sagen|nennen|schreiben
        vertraulich|diskret
        wer ..4 entscheidet|zuständig|verantwortlich
        profil wie ihres|deines|das
        ",
    ),
    other(
        Tag::Withheld,
        Language::French,
        "
        l'écoute ..2 d'opportunités|marché
        d'opportunités
        opportunité|opportunités ..1 qui|pour|à|intéressante|unique|exceptionnelle|professionnelle|confidentielle|de
        belle|nouvelle|une|des opportunité|opportunités
        peux pas ..4 dire|dévoiler|révéler
        confidentiel|confidentielle
        bonne personne
        profil comme le
        présenter notre|ma|mon solution|offre|produit
        ",
    ),
    other(
        Tag::NamedRole,
        Language::German,
        "
        stelle|position|rolle|job|vakanz ..1 als|bei ..2 <name>
        suche|suchen ..5 <trade>|entwickler|entwicklerin|ingenieur|ingenieure|ingenieurin|leiter|leiterin|pflegekraft
        ",
    ),
    other(
        Tag::NamedRole,
        Language::French,
        "
        poste|postes ..1 de|d' ..1 <thing>
        recherche|cherche|recrute|recrutons|recherchons|cherchons ..2 un|une|des|deux <thing>
        ",
    ),
    other(
        Tag::NamedRole,
        Language::Spanish,
        "
        puesto|posición|vacante|oferta de <thing>
        buscando|buscamos|busco ..1 un|una|dos <thing>
        !buscando|buscamos|busco un perfil|perfiles|candidato|profesional
        ",
    ),
    other(
        Tag::NamedRole,
        Language::Portuguese,
        "
        vaga|posição|cargo de|para <thing>
        buscando|procurando|procuramos|procuro|buscamos um|uma <thing>
        !buscando|procurando|procuramos um perfil|profissional|candidato
        ",
    ),
    other(
        Tag::NamedRole,
        Language::Dutch,
        "
        vacature|functie|rol|baan als|van|voor|bij ..1 <thing>
        !jouw|je|uw|mijn|haar rol|functie|baan als ..2
        zoek|zoeken ..1 een|twee <thing>
        ",
    ),
    other(
        Tag::Topic,
        Language::German,
        "
        erfahrungen|ideen ..2 austauschen|auszutauschen|austausch
        ",
    ),
    other(
        Tag::Topic,
        Language::Spanish,
        "
        ideas|experiencias|opiniones ..1 sobre
        ",
    ),
    other(
        Tag::Withheld,
        Language::Spanish,
        "
        una|gran|nueva|interesante|excelente|increíble ..1 oportunidad
        abierto|abierta a ..3 oportunidades
        perfil como ..1 tuyo|suyo
        confidencial
        no puedo ..3 decir|contar|revelar
        persona correcta|indicada|adecuada
        ",
    ),
    other(
        Tag::Withheld,
        Language::Portuguese,
        "
        uma|ótima|nova|excelente|incrível ..1 oportunidade
        aberto|aberta a ..3 oportunidades
        perfil como o ..1 seu
        confidencial
        não posso ..3 dizer|contar|revelar
        pessoa certa
        ",
    ),
    other(
        Tag::Withheld,
        Language::Dutch,
        "
        mooie|interessante|leuke|nieuwe|unieke ..1 rol|kans|functie|uitdaging|opdracht|vacature|mogelijkheid
        wat we|wij zoeken
        open voor ..3 nieuwe|kansen|uitdaging
        kennis te maken
        korte vraag
        juiste persoon
        degene die ..5 gaat|beslist
        vertrouwelijk
        ",
    ),
];
