//! German, French, Spanish, Portuguese and Dutch, for the rules that read them.

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
    list(Tag::Connect, Language::German, "
        vernetzen|vernetzung
        in kontakt bleiben|treten|kommen
        kontakt ..3 hinzufügen
        netzwerk aufnehmen|aufgenommen
    "),
    list(Tag::Connect, Language::French, "
        connecter|connectons|connexion
        rejoindre ..2 réseau
        ajouter ..4 réseau|contacts
        entrer|rester en contact|relation
        faire partie de ..3 réseau
    "),
    list(Tag::Connect, Language::Spanish, "
        conectar|conectemos|conectarnos
        añadirte|agregarte|unirte|sumarte ..4 red|contactos
        formar parte de ..2 red
        en contacto
    "),
    list(Tag::Connect, Language::Portuguese, "
        conectar|conectarmos|conectarmo-nos|conexão
        adicionar|adicioná ..3 rede|contatos|contactos
        fazer parte da ..2 rede
        manter ..2 contato|contacto
    "),
    list(Tag::Connect, Language::Dutch, "
        connecten|connectie|linken|verbinden
        toevoegen ..3 netwerk
        in contact blijven|komen
    "),
    list(Tag::Collecting, Language::German, "
        netzwerk ..3 erweitern|ausbauen|vergrößern|aufbauen|wachsen
        erweiterung|ausbau meines|unserer|des ..2 netzwerks|netzwerkes
        erweitere|baue|vergrößere ..3 netzwerk
    "),
    list(Tag::Collecting, Language::French, "
        élargir|agrandir|développer|étendre|enrichir mon|notre|nos|votre|mes ..1 réseau|réseaux
        développement de mon ..1 réseau
    "),
    list(Tag::Collecting, Language::Spanish, "
        ampliar|expandir|crecer|hacer|aumentar ..1 mi|nuestra|tu|su|la ..1 red
        ampliando|expandiendo mi|nuestra ..1 red
    "),
    list(Tag::Collecting, Language::Portuguese, "
        ampliar|expandir|aumentar|crescer|fortalecer ..1 minha|nossa|sua|a ..1 rede|networking
        ampliando|expandindo minha|nossa ..1 rede
    "),
    list(Tag::Collecting, Language::Dutch, "
        netwerk ..2 uitbreiden|vergroten|uitbouwen
        breid|vergroot ..2 netwerk
        uitbreiding van ..2 netwerk
    "),
    list(Tag::AskTalk, Language::German, "
        telefonieren|telefonat|telefontermin|videocall|videoanruf|zoom
        kurzes|kurzen|unverbindliches|persönliches|unverbindlichen ..1 gespräch|austausch|telefonat|call|kennenlernen|termin|video
        <number> minuten|min|minute
        minuten zeit
        zeit für|zu ..3 gespräch|telefonat|austausch|kaffee|call|video
        call|meeting|termin|gespräch vereinbaren|ausmachen|abstimmen|buchen
        termin ..2 vereinbaren
        wann ..2 passt|passen|hätten|hast|haben ..2 zeit|ihnen|dir
        auf einen kaffee
        treffen|sprechen wir|uns
        gerne mit ihnen|dir sprechen|reden
        ich rufe|anrufen|ruf mich
        kaffee trinken
    "),
    list(Tag::AskTalk, Language::French, "
        échange|échanger|discuter|discussion|appel|appeler ..3 rapide|téléphonique|min|minutes|visio|téléphone|semaine|café|demain|jours
        rapide|bref|court échange|appel|discussion|point|entretien
        <number> min|minutes
        prendre|fixer|convenir|caler|planifier ..2 rendez-vous|créneau|rdv|appel
        rendez-vous|rdv|visio|visioconférence
        seriez|êtes|es|serais ..2 disponible|disponibles|dispo
        vos|tes|votre disponibilités|disponibilité
        quand êtes|seriez|es ..2
        autour d'un ..1 café
        un café
        en parler|discuter ..3 téléphone|appel|semaine|vive
        puissions en discuter|parler
        discuter de vive voix
        aimerais|voudrais|souhaiterais|souhaite|serais ..3 discuter|parler|rencontrer
        voici mon calendrier|agenda|calendly
    "),
    list(Tag::AskTalk, Language::Spanish, "
        llamada|videollamada|reunión
        breve|corta|rápida conversación|charla
        <number> min|minutos
        tendrías|tendría|tienes|tiene|tenéis ..2 disponibilidad|tiempo|minutos|hueco|disponible
        agendar|coordinar|programar|concertar ..2 llamada|reunión|cita|entrevista|demo|espacio
        podríamos|podemos|gustaría|encantaría ..2 hablar|charlar|conversar|reunirnos|conversemos
        tomar|tomarnos ..1 un café
        hablamos ..3 semana|mañana|teléfono
        una demo
        te|le parece ..2 hablamos|llamada
    "),
    list(Tag::AskTalk, Language::Portuguese, "
        ligação|chamada|videochamada|reunião
        breve|rápida|rápido|curta conversa|papo|bate-papo|call
        <number> minutos|min
        teria|tem|tens|terias ..2 disponibilidade|tempo|minutos|disponível
        agendar|marcar|marcarmos|agendarmos ..2 conversa|reunião|call|ligação|papo|chamada|horário
        podemos|poderíamos|gostaria|adoraria ..2 conversar|falar|marcar|bater
        bater um papo
        tomar ..1 café
        uma demo|demonstração
    "),
    list(Tag::AskTalk, Language::Dutch, "
        bellen|belletje|telefoongesprek|videocall|kennismaken|kennismaking|kennismakingsgesprek
        <number> minuten|min
        minuten|tijd voor ..2 gesprek|kennismaking|call|koffie|belletje
        kop|kopje|bakje koffie
        koffie drinken|doen
        afspraak|gesprek|call|meeting inplannen|plannen|maken
        plannen|inplannen ..4 gesprek|call|afspraak
        wanneer ..2 uit|tijd|beschikbaar
        graag|eens ..3 spreken|praten|sparren|afspreken
    "),
    list(Tag::AskThing, Language::German, "
        schicken|senden|schick|sende|zusenden ..4 lebenslauf|cv|unterlagen|profil|posts|nummer
        lebenslauf|cv|bewerbungsunterlagen ..3 zusenden|schicken|senden|zukommen
        empfehlen|empfehlung ..3 jemanden|jemand|person|kollegen
        kennen sie ..3 jemanden
        <address> <end>
        klicken|klick|jetzt ..3 hier|anmelden|buchen|registrieren|sichern|testen|bewerben
        bewirb dich
        bewerben sie sich
        umfrage
    "),
    list(Tag::AskThing, Language::French, "
        envoyez|envoyer|transmettre|envoie|transmettez|adresser|partager ..3 cv|numéro|coordonnées|profil|disponibilités
        votre|ton cv
        cliquez|cliquer|inscrivez|inscription|téléchargez|postulez
        recommander|recommandation ..3 quelqu'un|personne|moi|me
        connaissez|connais|connaîtriez ..2 quelqu'un
        <address> <end>
        sondage|enquête|questionnaire
    "),
    list(Tag::AskThing, Language::Spanish, "
        envíame|envíanos|enviarme|enviar|mandar|compartir|compártenos|compartirme|envíe|mándame|remitir ..3 cv|currículum|curriculum|hoja|datos|número|perfil
        tu|su|cv cv|currículum|actualizado
        haz|haga|hacer clic
        regístrate|inscríbete|postúlate|postula|aplica ..2 aquí|ahora|en|enlace|link
        recomendar|recomendarme ..3 alguien|persona
        conoces|conoce a alguien
        <address> <end>
        encuesta
    "),
    list(Tag::AskThing, Language::Portuguese, "
        enviar|envie|envia|mandar|mande|compartilhar|encaminhar|partilhar ..3 cv|currículo|curriculum|número|dados|perfil
        seu|teu currículo|cv
        clique|clica|inscreva|inscreve-te|candidate-se|cadastre
        indicar|recomendar ..3 alguém|pessoa
        conhece|conheces alguém
        <address> <end>
        pesquisa|questionário ..2 <end>
    "),
    list(Tag::AskThing, Language::Dutch, "
        stuur|sturen|mailen|opsturen ..3 cv|nummer|gegevens
        je|jouw|uw cv
        klik|meld ..2 hier|aan
        solliciteer
        ken|kent je|jij|u ..1 iemand
        <address> <end>
        enquête|vragenlijst
    "),
    list(Tag::Sales, Language::German, "
        ich|wir|und helfe|helfen ..8
        unterstütze|unterstützen ..6 unternehmen|firmen|kmu|kmus|kunden|teams|sie|unternehmer|selbstständige
        unsere|unser|unserem|unserer|meine|meinem ..2 lösung|software|tool|plattform|produkt|dienstleistung|analyse|angebot|programm|kurs|agentur|service|coaching
        wir automatisieren|bieten|entwickeln|optimieren|liefern|verkaufen ..4
        ich biete|verkaufe
        arbeite|arbeiten mit ..2 unternehmen|firmen|kunden|kmu|kmus|agenturen
        umsatz|leads|kosten|neukunden ..4 steigern|senken|sparen|gewinnen|generieren|online|verdoppeln
        verschenken|verlieren ..3 umsatz|potential|potenzial|kunden|geld
        verschenken sie
        sie verschenken
        kunden kosten
        kostenlos|kostenlose|kostenlosen|gratis
        mehr leads|umsatz|kunden|anfragen
        zeit ersparnis|zeitersparnis|einsparung|einsparpotential|einsparpotenzial
        ihre konkurrenz|konkurrenten|wettbewerber
        die konkurrenz
        rabatt|angebot|sonderangebot
        kosten <number>
        passives einkommen
    "),
    list(Tag::Sales, Language::French, "
        je|nous propose|proposons ..4
        j' aide|accompagne ..4
        aide|aidons|accompagne|accompagnons ..4 entreprises|équipes|dirigeants|pme|eti|clients|entrepreneurs|indépendants|sociétés
        nous aidons|accompagnons
        notre|nos|mon|ma ..1 solution|solutions|logiciel|outil|plateforme|produit|offre|services|service|formation|accompagnement|agence
        travaille avec ..2 pme|eti|entreprises|dirigeants|clients
        gagner|économiser|réduire|augmenter|doubler|booster ..3 temps|coûts|chiffre|ventes|clients|leads|heures|productivité
        gratuit|gratuite|gratuitement|démo|démonstration
        réduction|remise|promotion
        revenus passifs
    "),
    list(Tag::Sales, Language::Spanish, "
        ayudo|ayudamos ..5
        ofrezco|ofrecemos|ofrecerte|ofrecerle
        nuestra|nuestro|nuestros|mi ..1 solución|soluciones|software|herramienta|plataforma|producto|servicio|servicios|programa|curso|agencia
        aumentar|incrementar|reducir|ahorrar|mejorar|duplicar|optimizar ..2 ventas|costos|costes|tiempo|clientes|ingresos|productividad|resultados
        gratis|gratuita|gratuito
        propuesta directa|comercial
        una demo
        roi
        descuento|oferta
        ingresos pasivos
        trabajamos|trabajo con ..2 empresas|equipos|negocios
    "),
    list(Tag::Sales, Language::Portuguese, "
        ajudo|ajudamos ..6
        ofereço|oferecemos|oferecer
        nossa|nosso|nossos|minha|meu ..1 solução|soluções|software|ferramenta|plataforma|produto|serviço|serviços|programa|curso|agência
        aumentar|reduzir|economizar|melhorar|dobrar|otimizar|poupar ..2 vendas|custos|tempo|clientes|receita|produtividade|resultados|faturamento
        grátis|gratuita|gratuito|gratuitamente
        demonstração
        roi
        desconto|promoção
        renda passiva|extra
    "),
    list(Tag::Sales, Language::Dutch, "
        ik|wij|we|en help|helpen ..6
        wij|we|ik bieden|bied|leveren|lever|verkopen|verkoop ..3
        onze|ons|mijn ..1 oplossing|software|tool|platform|product|dienst|diensten|programma|cursus|bureau
        gratis
        besparen|bespaar|verhogen|verlagen|groeien ..3 tijd|kosten|omzet|klanten|uren
        meer klanten|omzet|leads|energie
        korting|aanbieding
        passief inkomen
    "),
    list(Tag::Pressure, Language::German, "
        letzte|letzter chance|erinnerung|versuch|plätze
        nur noch
        dringend|sofort|umgehend|schnellstmöglich
        nicht verpassen|zögern
        verpassen sie|verpasse
        jetzt handeln|zugreifen|sichern|buchen
        bevor es zu spät
        die konkurrenz|wettbewerber ..3 schläft|schlafen|gewinnt|überholt
        schläft nicht
        erschreckendes|erschreckend|schockierend
        verschenken|verlieren sie
        sie verschenken|verlieren
        verschenken ..2 umsatz
        warum haben|hast ..4 nicht
        keine antwort
        <number> x mehr
        unglaublich
    "),
    list(Tag::Pressure, Language::French, "
        dernière|dernier|dernières ..1 chance|relance|rappel|places|jours
        plus que ..2 places|jours|heures
        urgent|urgence|urgemment
        ne manquez|ratez|tardez
        avant qu'il ..3 tard
        dépêchez
        dès aujourd'hui|maintenant
        au plus vite
        pourquoi ..4 pas ..1 répondu
        à saisir
        offre limitée
    "),
    list(Tag::Pressure, Language::Spanish, "
        última|último|últimos|últimas ..1 oportunidad|aviso|plazas|días|recordatorio
        urgente|urgentemente
        no te|lo pierdas|dejes|pierda
        solo quedan|hasta
        antes de que sea
        garantizado|garantizados|garantizada
        actúa|decide ya|ahora
        por qué no ..3 respondido|contestado
        lo antes posible
    "),
    list(Tag::Pressure, Language::Portuguese, "
        última|último|últimas|últimos ..1 chance|oportunidade|aviso|vagas|dias
        urgente|urgentemente
        não perca|percas|deixe
        só restam|até
        antes que seja
        garantido|garantidos|garantida
        aja|garanta já|agora
        por que ..3 não respondeu
        o quanto antes
    "),
    list(Tag::Pressure, Language::Dutch, "
        laatste kans|herinnering|plekken|dagen
        nog maar
        dringend|spoed|haast
        mis het|dit|deze niet?
        wacht niet
        voordat het te laat
        gegarandeerd|gegarandeerde
        waarom ..3 niet gereageerd
        zo snel mogelijk
    "),
    list(Tag::Introduction, Language::German, "
        ich bin
        ich arbeite|leite|suche|studiere|baue|schreibe|mache|betreibe|berate|rekrutiere
        mein name ist
        als ..4 bei|der|des
        wir sind|suchen|entwickeln
    "),
    list(Tag::Introduction, Language::French, "
        je suis ..1 un|une|le|la|en|chez|à|recruteur|recruteuse|consultant|développeur|responsable|chargé|chargée|étudiant|étudiante|fondateur|marc|directeur|directrice
        je travaille|recrute|dirige|gère|développe|m'occupe|recherche|cherche|vous contacte
        je m'appelle
        en tant que
    "),
    list(Tag::Introduction, Language::Spanish, "
        soy
        trabajo|dirijo|busco|estudio|recluto|lidero|gestiono|desarrollo
        mi nombre es
        me llamo
        estamos buscando
    "),
    list(Tag::Introduction, Language::Portuguese, "
        sou
        trabalho|lidero|procuro|busco|estudo|recruto|desenvolvo
        meu nome é
        chamo-me
        estamos buscando|procurando
    "),
    list(Tag::Introduction, Language::Dutch, "
        ik ben ..1 een|de|recruiter|ondernemer|eigenaar|oprichter|student|consultant|developer|personal
        ik werk|zoek|leid|bouw|studeer|run|maak|recruit
        mijn naam is
        als ..3 bij
        wij zoeken
    "),
    list(Tag::Reason, Language::German, "
        wegen|bezüglich|zwecks
        frage|fragen|interessiere|erfahrungen ..2 zu|an|mich|wie|ob|für|austauschen|austausch
        austauschen über
        suche|suchen ..4
        stelle|position|rolle|job|vakanz ..1 als|bei|im|in
        gelesen|gehört|gesehen|vortrag|beitrag|artikel
    "),
    list(Tag::Reason, Language::French, "
        poste|postes|opportunité|opportunités|mission|offre
        au sujet|propos de
        question|questions
        échanger sur|autour|à
        article|conférence|publication|post
        vu que|votre ..2 article|post|publication|intervention
    "),
    list(Tag::Reason, Language::Spanish, "
        puesto|posición|vacante|oportunidad|oferta|proceso
        pregunta|preguntas|preguntarte|consulta|consultarte
        hablar|conversar|charlar|intercambiar|aprender ..2 sobre|de
        artículo|charla|publicación|ponencia|proyecto
        estamos buscando
    "),
    list(Tag::Reason, Language::Portuguese, "
        vaga|posição|oportunidade|cargo
        pergunta|perguntar|dúvida
        conversar|falar|trocar|aprender ..2 sobre|ideias|experiências
        artigo|palestra|publicação|projeto
    "),
    list(Tag::Reason, Language::Dutch, "
        vacature|functie|rol|baan|opdracht
        vraag|vragen|benieuwd|sparren
        over ..3 praten|sparren|uitwisselen
        artikel|presentatie|bericht|talk|project
    "),
];
