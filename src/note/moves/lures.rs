//! Vacancies advertised and purposes withheld, in German, French, Spanish, Portuguese and Dutch.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

const fn list(tag: Tag, language: Language, cues: &'static str) -> CueList {
    CueList {
        tag,
        language: Some(language),
        cues,
    }
}

pub(super) const CUES: &[CueList] = &[
    list(Tag::Advert, Language::German, "
        einmalige|einzigartige|spannende|attraktive|tolle|fantastische|großartige|aufregende|hervorragende|lukrative ..2 chance|position|stelle|aufgabe|möglichkeit|herausforderung|gelegenheit|karrierechance|rolle
        traumjob|traumgehalt|topgehalt|spitzengehalt|spitzenverdienst
        überdurchschnittlich|überdurchschnittliches|attraktives|attraktive|top|unschlagbares ..2 gehalt|vergütung|bezahlung|konditionen
        firmenwagen|dienstwagen|obstkorb|tischkicker|antrittsprämie|wechselprämie
        ideal|idealer|ideale|perfekt|perfekter|perfekte ..2 kandidat|kandidatin|besetzung|match|profil|person
        perfekt|genau|ideal|hundertprozentig ..4 passen|passt|passend|zugeschnitten
        wie geschaffen für
        bewerben|bewirb|bewerbung ..4 jetzt|hier|link|<address>|gleich
        jetzt bewerben|lebenslauf
        marktführer|weltmarktführer|marktführend|marktführenden
        flache hierarchien
        <start> wir bieten|das ..3
        <start> ihr|dein|ihre|deine profil|aufgaben|anforderungen|vorteile
        stark|schnell|rasant wachsende|wachsendes|wachsenden|wachsender
    "),
    list(Tag::Vacancy, Language::German, "
        suche|suchen|sucht ..6
        stelle|stellen|vakanz|vakanzen|position|kandidat|kandidaten|kandidatin|jobangebot|job|festanstellung
        recruiter|recruiterin|personalberater|personalberaterin|personalvermittler|headhunter|personalvermittlung
        lebenslauf|gehalt|gehaltsvorstellung
    "),
    list(Tag::NamedRole, Language::German, "
        stelle|position|rolle als ..2 <name>
        suche|suchen|sucht ..3 <trade>|<name>
    "),
    list(Tag::Nameless, Language::German, "
        interessante|spannende|attraktive|neue|passende|einmalige ..2 position|stelle|möglichkeit|rolle|herausforderung|chance|karrierechance|gelegenheit
        karrierechancen|wechselbereit
        offen für neues|veränderung|angebote|herausforderungen
        profil wie ihres|deines
    "),
    list(Tag::Bait, Language::German, "
        keine werbung
        kein verkauf|verkaufsgespräch|spam|vertrieb|pitch
        nichts verkaufen
        nicht ..3 verkaufen|abwerben
        darf|kann ..4 nicht|nichts ..3 nennen|verraten|sagen|schreiben|erzählen
        vertraulich|vertrauliche|vertrauliches|diskret|diskrete|diskretes
        mehr|alles|details|rest ..3 am telefon|persönlich
        <start> kurze|kleine frage <end>
        <start> kurze frage ..12 <ask>
        sind sie|bist du ..2 richtige|zuständige|zuständig ..4 <ask>
        ich habe etwas für
        etwas ..3 ihr|dein leben
        neugierig <end>
        übrigens|ps ..10 lebenslauf|job|stelle|rabatt|verkaufe|angebot
    "),
    list(Tag::Advert, Language::French, "
        opportunité|opportunités|poste|challenge|défi|aventure ..1 unique|exceptionnelle|exceptionnel|incroyable|rare|passionnante|passionnant|formidable
        belle|superbe|magnifique|formidable|incroyable|exceptionnelle|rare opportunité|aventure
        candidat|candidate|profil idéal|idéale|parfait|parfaite|rêvé
        correspond|correspondez|correspondent ..2 parfaitement|exactement
        télétravail total|complet|illimité
        primes|babyfoot|ping-pong|kombucha|mutuelle|intéressement|afterworks
        salaire|package|rémunération ..2 attractif|attractive|motivant|élevé|supérieur|intéressant
        au-dessus du marché
        environnement dynamique|stimulant
        entreprise|startup|société innovante|leader|ambitieuse
        équipe|profil passionnée|passionné|dynamique|soudée
        passionné|passionnée|passionnés
        levée de fonds|fond
        renommé|renommée|leader mondial|mondiale|européen|français
        hypercroissance|licorne|scale-up
        postulez|candidatez|postuler ..4
        <start> avantages|stack|missions|mission|package|télétravail|profil ..12
        ans d'expérience ..2 exigés|minimum|requis
        job|poste de rêve|vos
    "),
    list(Tag::Vacancy, Language::French, "
        recrute|recrutons|recrutement|recruteur|recruteuse|recherchons|cherchons|recherche ..4
        poste|postes|candidat|candidate|cdi|cdd|emploi|salaire|rémunération
        talent
        opportunité|opportunités ..1 professionnelle|carrière|professionnelles
        votre cv
        rejoindre ..2 équipe|entreprise|startup
    "),
    list(Tag::NamedRole, Language::French, "
        poste|postes de ..1 <thing>
        poste|postes d'architecte|d'ingénieur|d'assistant|d'analyste|d'expert
        recrute|recherche|recherchons|cherche|cherchons|recrutons ..2 un|une|des|son|sa ..1 <thing>
        société|groupe|entreprise <name>
    "),
    list(Tag::Nameless, Language::French, "
        opportunité|opportunités
        !opportunité|opportunités de échanger|échange|collaborer|collaboration|discuter|apprendre
        à l'écoute
        d'opportunités|d'opportunité|l'opportunité
        poste ..2 pourrait ..2 intéresser
        profil comme le vôtre|tien
        nouveau|nouveaux défi|challenge|défis|challenges
    "),
    list(Tag::Bait, Language::French, "
        peux|puis pas|rien ..3 dire|dévoiler|révéler|écrire|citer
        confidentiel|confidentielle|confidentiels|discret|discrète
        vous|t explique|raconte|dis ..2 <end>
        changer votre|ta|tout quotidien|vie|<end>
        <start> question rapide|petite
        <start> petite|simple question <end>
        pas|aucune ..2 démarchage|publicité|pub|spam
        rien à vendre
        pas ..3 vendre|débaucher
        êtes-vous|es-tu la bonne personne
        quelque chose pour|à vous
        au passage|d'ailleurs ..10 cv|poste|stage|emploi|remise|vends
        curieux <end>
        plus ..2 au|par téléphone
    "),
    list(Tag::Advert, Language::Spanish, "
        excelente|gran|increíble|única|fantástica|magnífica|inmejorable oportunidad|oferta
        oportunidad|oferta|puesto ..1 única|imperdible|increíble|irrepetible|excepcional
        ingresos|comisiones|ganancias sin|ilimitados|ilimitadas|altos
        salario|sueldo|paquete ..3 competitivo|atractivo|superior|mercado|inmejorable|alto
        candidato|candidata|perfil|persona ideal|perfecto|perfecta
        encajas|encaja perfectamente
        únete|súmate ..4
        incorporación inmediata
        viajes|plan|premios de|por incentivo|incentivos|ventas
        empresa|compañía líder
        hambre de
        aplica|postúlate|inscríbete ..4 aquí|ahora|hoy|<address>
        teletrabajo|remoto total|completo|100
        trabajo de tus sueños
        <start> requisitos|ofrecemos|beneficios|funciones
    "),
    list(Tag::Vacancy, Language::Spanish, "
        buscamos|busco|busca|buscando ..4
        puesto|vacante|vacantes|posición|candidato|candidata|empleo|contratación|contratando
        salario|sueldo|reclutamiento|reclutador|reclutadora
        tu cv|currículum
    "),
    list(Tag::NamedRole, Language::Spanish, "
        posición|puesto|vacante de|como ..1 <thing>
        buscamos|busco|busca un|una <thing>
        !buscamos|busco|busca un|una perfil
        buscamos|busco comerciales|ingenieros|desarrolladores|<trade>
    "),
    list(Tag::Nameless, Language::Spanish, "
        perfil ..1 como el|tú tuyo|<end>
        oportunidad|oportunidades
        !oportunidad|oportunidades de|para conectar|colaborar|aprender|hablar|conocer|compartir
        nuevos retos
        abierto|abierta a nuevas|cambios|propuestas
    "),
    list(Tag::Bait, Language::Spanish, "
        no puedo|puedes|podemos ..3 decir|contar|revelar|contarte|decirte|desvelar
        confidencial|confidenciales|discreta|discreto
        te|le cuento|explico ..3 <end>
        <start> pregunta rápida|pequeña
        no es|quiero|pretendo ..2 venta|publicidad|spam|venderte|vender
        tengo algo para|que
        cambiar tu|te|su vida
        de paso|por cierto ..10 cv|currículum|trabajo|vendo|recursos|descuento
        eres la persona
        más detalles|información ..2 por|en teléfono|llamada
    "),
    list(Tag::Advert, Language::Portuguese, "
        oportunidade|vaga ..1 imperdível|única|incrível|excelente|excepcional|sensacional
        excelente|incrível|ótima|grande|única oportunidade|vaga
        salário|remuneração|pacote ..3 acima|competitivo|atrativo|atraente|agressivo|alto
        acima do mercado
        candidato|candidata|perfil ideal|perfeito|perfeita
        venha ..3 parte|trabalhar|crescer
        junte-se ..3
        empresa líder
        benefícios ..2 incríveis|excelentes|diferenciados
        contratação|início imediata|imediato
        candidate-se|inscreva-se ..4
        <start> requisitos|benefícios|oferecemos|atividades
        emprego dos sonhos
    "),
    list(Tag::Vacancy, Language::Portuguese, "
        vaga|vagas|recrutador|recrutadora|recrutamento|contratando|candidato|candidata|salário|emprego|currículo
        oportunidade ..2 para|de|como|imperdível
        buscamos|procuramos|busco ..4
    "),
    list(Tag::NamedRole, Language::Portuguese, "
        vaga|posição|oportunidade de|para|como ..1 <name>|<thing>
        buscamos|procuramos um|uma <thing>
    "),
    list(Tag::Nameless, Language::Portuguese, "
        oportunidade|oportunidades
        !oportunidade|oportunidades de|para conectar|colaborar|aprender|conversar|trocar|conhecer
        perfil como o seu
        novos desafios
    "),
    list(Tag::Bait, Language::Portuguese, "
        não posso|podemos ..3 dizer|contar|revelar|divulgar
        confidencial|confidenciais|sigilosa|sigiloso
        conto|explico ..2 resto|mais|tudo|detalhes
        <start> pergunta rápida|rapidinha
        não é|quero ..2 venda|propaganda|spam|vender
        tenho algo para|que
        mudar sua|tua|a vida
        aliás|por sinal ..10 currículo|vaga|vendo|desconto
        você é a pessoa certa
    "),
    list(Tag::Advert, Language::Dutch, "
        supertoffe|toffe|geweldige|unieke|fantastische|prachtige|te-gekke|superleuke|uitdagende|droom ..2 functie|baan|kans|rol|uitdaging|vacature|opdracht
        topsalaris|topbaan|droombaan|topwerkgever
        uitstekend|uitstekende|riant|riante|marktconform|bovengemiddeld ..2 salaris|arbeidsvoorwaarden|voorwaarden
        geknipt|perfect|ideaal|gemaakt ..1 voor
        ideale|perfecte kandidaat|match
        perfecte|precies ..2 past|passend
        auto|bus|lease van|voor|auto de ..1 zaak|deur
        leaseauto|vrijdagmiddagborrel|tekenbonus
        marktleider|marktleidend
        solliciteer|reageer ..3 direct|nu|hier|vandaag|snel
        elke vrijdag vrij
        snelgroeiend|snelgroeiende
        <start> wij bieden|vragen
    "),
    list(Tag::Vacancy, Language::Dutch, "
        werf|werven|zoek|zoeken|zoekt ..5
        functie|vacature|vacatures|baan|rol|kandidaat|kandidaten|recruiter|recruitment|salaris
    "),
    list(Tag::NamedRole, Language::Dutch, "
        functie|vacature|rol|baan als|van|voor ..1 <thing>
        zoek|zoeken|werf|werven|zoekt een|lassers|<trade> ..1 <thing>
        werf <thing>
        !je|jouw|uw rol|functie|baan als|van|bij ..2 <thing>
    "),
    list(Tag::Nameless, Language::Dutch, "
        interessante|mooie|leuke|uitdagende|nieuwe|passende ..2 rol|functie|kans|baan|opdracht|uitdaging|mogelijkheid
        precies wat|wie we|wij|ik zoeken|zoek
        open ..2 voor ..2 nieuwe|iets
        kennismaking|kennis te? maken
        profiel zoals dat|jouw
    "),
    list(Tag::Bait, Language::Dutch, "
        <start> korte|snelle|kleine vraag
        moet|wil|mag|kan je|u iets ..1 vertellen|vragen|laten
        vertrouwelijk|vertrouwelijke|discreet|discrete
        geen ..1 verkooppraatje|reclame|spam|verkoop|pitch
        niet ..2 verkopen|wegkopen
        kan|mag ..3 niet|niets ..3 zeggen|vertellen|noemen|delen
        ben jij|u ..3 degene|juiste
        meer ..3 telefoon|telefonisch
        trouwens|overigens ..10 cv|vacature|baan|korting|verkoop
        nieuwsgierig <end>
    "),
];
