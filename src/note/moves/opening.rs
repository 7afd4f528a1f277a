//! A role, an opportunity or an offering: named, or held out without its name.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[
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
            look for ..4 <trade>|@trade|@crew
            candidate|fit|match|person for ..4 @trade|<trade>
            !candidate|fit|match|person for ..2 leader|leadership|other|whichever|either
            @trade|<trade> ..6 yrs|joiners|lpa|ctc|onsite|on-site
            requirement|requirements|urgent ..3 @trade|<trade>|@crew
            @hunt ..2 for|a|an|another|our|some ..4 <name> <name>
            taking|take on ..4 <trade>|@trade|@crew
            need|needs|want|wants|lacks ..4 <trade>|@trade|@crew
            recruit|recruiting|hire|hiring|source|sourcing|staff|search ..3 <name> ..1 people|folk|folks|team
            this|our|the|a|new <name> ..2 @trade|<trade>|consultant ..2 role|position|seat|opening|search
            <trade>|@trade|@crew wanted|needed|required
            <trade>|@trade|@crew is|are ..1 wanted|needed|required|sought
            take|taking over the|our
            join <name> as|and
            join our|the|my|their ..2 team|company|crew as|at
            <name> is|are ..1 hiring|looking|recruiting|searching
            !saw|see|noticed|read|heard ..5 is|are|'re hiring ..6
            <thing> @role|seat|vacancies|openings
            !@big|current|previous|new|next|open|full-time|permanent|similar|leadership|other|future|same ..1 @role|seat|vacancies|openings
            !my|his|her|your|their|our ..3 @role|post|job
            !you ..3 looking|searching|need|needing ..1 for? ..6
            !does|do|if|should|whether ..2 your|you|<name> ..3 need|needs|want|wants|require ..6
            @role|opening|vacancy for a|an|our ..2 leader|manager|head
            opportunities|openings|jobs|roles|vacancies at <name>
            !want|wants|need|looking|after|place|find ..3 grow|expand|build|connect|network ..6
            !i recruit|source|place|hire|staff ..6
            !we recruit|source|place|staff ..6
            !under|in|on|your|that|comment|commented|thread|saw|read|liked|last|blog|linkedin ..4 post
            !changing|massive|enormous|golden|mega|epic|insane|killer|unmissable|life ..1 opportunity|role|job|position|gig
            !a|an ..2 @trade|<trade> at|with|of|from ..3 search
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
            !my|mine|of my ..1 career ..2
            open|open-minded|receptive to ..4 opportunity|opportunities|roles|positions|change|move|exploring
            looking around
            double|triple what|your ..1 you|income|salary|earnings
            change your|everything|the ..2 life|for|years
            candidates|talent|candidate|someone|somebody like|with you|your
            !from|of|by|to ..1 someone|somebody like|with you|your
            looking|search|searching|seeking|need|want|wants|hire|hiring|after ..3 people|professionals|folks like|with you|your
            opening|role|position|job|vacancy|post|seat ..1 that|which ..1 could|might|may|would ..1 suit|fit|interest|appeal
            opening|role|position|job ..1 for you
            matches|match|fits|fit what ..4 client|clients|after|want|wants|looking
            looking|search|searching|seeking ..3 candidate|candidates|talent|professionals <end>
            the right opportunity|offering
            run|put|pass something|one|this past|by you
            mandate
            fit|match for ..3 your background|profile|experience|skills
            what i 've|have got
        ",
    },
];

/// In other languages, also the connection for its own sake.
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
        Tag::Aimless,
        Language::German,
        "
        netzwerk|kontakten|kontakte aufzunehmen|aufnehmen|hinzufügen|hinzuzufügen
        mein|meinem|meinen ..1 netzwerk
        vernetzen
        ",
    ),
    other(
        Tag::Aimless,
        Language::French,
        "
        mon ..1 réseau
        mes contacts
        ",
    ),
    other(
        Tag::Aimless,
        Language::Spanish,
        "
        mi ..1 red
        mis contactos
        ",
    ),
    other(
        Tag::Aimless,
        Language::Portuguese,
        "
        minha ..1 rede
        meu convite
        ",
    ),
    other(
        Tag::Aimless,
        Language::Dutch,
        "
        mijn ..1 netwerk
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
