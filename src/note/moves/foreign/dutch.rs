//! Dutch.

use super::{Tag, list};
use crate::note::cues::CueList;
use crate::note::language::Language::Dutch;

pub(super) const LISTS: &[(&str, &str)] = &[
    (
        "nl_number",
        "twee drie vijf tien vijftien twintig dertig paar",
    ),
    (
        "nl_call",
        "gesprek gesprekje telefoongesprek kennismakingsgesprek kennismaking call belletje videocall afspraak meeting koffie lunch demo \
         bakkie videogesprek belafspraak telefoontje bakje kop kopje intake adviesgesprek",
    ),
    (
        "nl_talk",
        "bellen spreken praten sparren kennismaken afspreken babbelen kletsen bijpraten langskomen inbellen ontmoeten overleggen",
    ),
    (
        "nl_help",
        "help helpen ondersteun ondersteunen begeleid begeleiden adviseer adviseren ontzorg ontzorgen coach verbeteren",
    ),
    (
        "nl_serve",
        "bied bieden lever leveren verkoop verkopen verzorg verzorgen automatiseer automatiseren optimaliseer optimaliseren \
         digitaliseren",
    ),
    (
        "nl_offering",
        "oplossing oplossingen software tool tools platform product producten dienst diensten programma cursus bureau training trainingen app \
         webinar masterclass methode analyse systeem dienstverlening abonnement aanbod consultatie pakket",
    ),
    (
        "nl_gain",
        "tijd kosten omzet klanten uren leads energiekosten geld administratie energierekening winst zichtbaarheid opdrachten kosten \
         rendement verzuim bezoekers belasting uur",
    ),
    (
        "nl_raise",
        "besparen bespaar bespaart verhogen verhoog verlagen verlaag groeien verdubbelen verdubbel vergroten winnen genereren optimaliseren \
         stijgen halveren verminderen werven krijgen bespaard laten",
    ),
    (
        "nl_send",
        "stuur sturen mailen opsturen doorsturen mail toesturen stuurt delen geven geef toezenden app appen",
    ),
    (
        "nl_day",
        "vandaag morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vanavond weekend",
    ),
];

pub(super) const EMPTY: &str = "hebt houden waarderen zouden konden kon mocht mogen volg volgen aansprekend bijzonder waardevol waardevolle genoegen eer fijner laten hier zien fantastische geweldig geweldige zonnige profiel profielen interessant interessante leuk leuke leuks mooi mooie gaaf tof toffe indrukwekkend indrukwekkende \
    inspirerend inspirerende inspiratie amazing achtergrond loopbaan ervaring ervaringen knap gefeliciteerd succes netwerk contact contacten \
    connecten connectie connecties connected linken link linked linkedin verbinden verbinding verbonden kennismaken kennis kennen leren \
    professioneel professionele zakelijk toevoegen toe voeg toegevoegd uitnodiging verzoek accepteren accepteer accepteert aannemen deel \
    uitmaken blijven komen kom kwam tegen zag gezien gevonden viel sprak aan bekeken lijkt leek vind vindt vond goed goede fijn \
    fijne plezier prettig prettige blij benieuwd hoor horen groet groeten groetjes vriendelijke hartelijke met dank bedankt alvast dag \
    dagen week weekend avond middag ochtend meneer mevrouw heer dames heren jaar hopelijk hoop gaat alles erg heel echt super \
    zeer iets iemand mensen elkaar samen graag gerust toekomst misschien vaker wellicht wederzijds moeten dacht goedemorgen goedemiddag \
    goedenavond groots ha hey hi jij nieuwe nieuw eens even kunt denk waarde nodig hartelijk sector branche vakgebied vertellen omg \
    uitbreiden uitbreid uitbreiding vergroten vergroot bouwen bouw groeien groei zit al flink handig volgers prikkelde \
    trok aandacht nieuwsgierig geïnteresseerd geïntrigeerd bewonder bewondering respect indruk gemaakt maakte maakt \
    aangesproken spreekt opgevallen toevallig suggestie voorgesteld maandag dinsdag woensdag donderdag vrijdag zaterdag \
    zondag zomer winter lente herfst feestdagen succesvolle ontmoeten ontmoet inspireren verrijken verrijking delen \
    kruisen gezellig hopen kijk kijken uit zin zo ook gewoon";

pub(super) const CUES: &[CueList] = &[
    list(Tag::Connect, Dutch, "
        connecten|connectie|linken|verbinden|connected
        toevoegen ..4 netwerk
        netwerk ..3 toevoegen|toe
        in contact ..3 blijven|komen|te|met
        kom|komen|kwam ..4 in contact
    "),
    list(Tag::Collecting, Dutch, "
        hoe meer hoe
        meer mensen|contacten ..2 in|aan mijn netwerk
        mijn|ons|je|jouw|een|uw ..1 netwerk ..3 uitbreiden|vergroten|uitbouwen|opbouwen|groeien|versterken|breiden|bouwen|verbreden
        breid|vergroot|bouw|verbreed ..2 mijn|ons ..1 netwerk
        uitbreiding|uitbreiden|vergroten|opbouwen|uitbouwen van ..1 mijn|ons ..1 netwerk
        netwerk uit|te ..1 breiden
        meer connecties|contacten|connecties
        halen|bereiken|heb|hebben|bijna|al|doel|richting ..4 <number> ..1 connecties|contacten|volgers
        op <number> connecties
        de <number> halen
        accepteer|accepteren ..1 alle|elk|elke|iedereen ..2 uitnodigingen|verzoeken|uitnodiging|verzoek
        nieuwe contacten|connecties
        open networker
    "),
    list(Tag::AskTalk, Dutch, "
        langskom|langskomen|langskomt|langs ..2 kom|komen
        schikt|past ..6 <ask>
        zin in|om ..5 koffie|gesprek|call|kennismaking|afspraak|kletsen|bellen
        bak koffie
        bel|app ..1 me|mij|ons
        bel me|mij
        zullen|kunnen|zouden|laten we ..6 @nl_talk|koffie|lunchen
        bellen|sparren|afspreken|kennismaken <ask>
        kennismaken|kennis ..3 <ask>
        even|graag|eens|een|kort|snel ..4 bellen|spreken|praten|sparren|afspreken|inbellen|langskomen|ontmoeten
        !vraag|vragen ..40 <end>
        kennis te maken
        kennismakingsgesprek|belafspraak|belletje|telefoongesprek|videocall|adviesgesprek
        kort|korte|vrijblijvend|vrijblijvende|persoonlijk|snel|snelle|eerste|telefonisch|telefonische|informeel|oriënterend|verkennend ..1 @nl_call
        <number>|@nl_number minuten|min|minuutjes
        kwartier|kwartiertje|halfuurtje|uurtje <ask>
        heeft|heb|hebben|hebt ..6 kwartier|kwartiertje|minuutjes|minuten|halfuurtje|uurtje|momentje
        !laatste|eerste <number>|@nl_number minuten
        minuten|tijd|ruimte voor|om ..4 @nl_call|@nl_talk
        heb|heeft|hebben ..6 tijd|ruimte|gelegenheid <ask>
        kop|kopje|bakje|bakkie koffie
        koffie drinken|doen
        afspraak|gesprek|call|meeting|moment|belafspraak ..2 inplannen|plannen|maken|prikken|in
        plannen|inplannen|plan|boek|boeken ..4 @nl_call|moment
        wanneer ..4 uit|tijd|beschikbaar|bellen|bereikbaar|schikt|spreken|bereiken
        bel|belt je|jou|u|me|mij|ons ..2 @nl_day|<number>|even|gerust
        mag ik ..3 bellen|langskomen|laten
        graag ..5 voor ..2 @nl_call
        calendly
        !leuk|fijn|dank|bedankt ..3 spreken|gesprek|kennismaking
        !was|vond ..8 spreken|gesprek|ontmoeten
        !na|sinds|tijdens ..1 ons|het|jouw|uw gesprek|kennismaking
    "),
    list(Tag::AskThing, Dutch, "
        wil|wilt|zou|zouden|kun|kunt ..3 meewerken|meedoen|nakijken|bekijken|lezen|beoordelen
        interview ..3 voor
        een plezier|gunst ..1 doen
        aanbeveling|referentie|review ..3 schrijven|geven|achterlaten
        @nl_send ..6 cv|nummer|gegevens|telefoonnummer|sollicitatie|contactgegevens
        cv|telefoonnummer ..4 @nl_send|ontvangen
        je|jouw|uw cv|telefoonnummer|nummer
        meer|info|informatie|hier|link|website|details|via ..4 <address>
        klik|meld|klikken|schrijf|download|registreer|reserveer ..3 hier|aan|in|nu
        boek ..1 hier|nu|direct|een|afspraak
        solliciteer
        in contact brengen
        ken|kent|weet je|jij|u|jullie ..1 iemand|mensen
        zou|zouden|kun|kunt|wil|wilt ..8 aanbevelen|voorstellen|introduceren|doorsturen|delen|invullen|aanraden|voordragen|doorverwijzen|beoordelen
        @nl_send|introduceren ..2 iemand|vriend|collega
        enquête|vragenlijst|onderzoek ..2 invullen|mee|meedoen|deelnemen|in
        invullen|meedoen ..4 enquête|vragenlijst|onderzoek
        mag ik ..4 laten
        !ik|wij|we ..1 stuur|sturen ..40 <end>
        !stuur|sturen ik|wij|we ..40 <end>
    "),
    list(Tag::Sales, Dutch, "
        nemen|neem ..3 administratie|boekhouding|salarisadministratie|werk
        uit handen
        bouwen|maken|ontwerpen|ontwikkelen|bouw|ontwerp ..3 websites|website|webshops|apps|video|logo
        voor jou|jouw|uw|je|u ..2 kunnen|kan|kunt betekenen|doen
        laat|laten ..4 zien hoe
        vrijblijvende|vrijblijvend|scherpe|passende offerte
        offerte ..2 sturen|maken|aanvragen
        onze juristen|experts|specialisten|adviseurs ..8 uw|je|jouw
        ik|wij|we|en|bureau|die ..1 @nl_help
        !@nl_help ..8 zoektocht|vacature|werving|invullen|zoeken
        !help|helpen ..2 graag|je me|u
        ik|wij|we ..1 @nl_serve
        @nl_serve ik|wij|we
        !bied|bieden|bieden ..6 salaris|functie|baan|contract|werkplek|team
        onze|ons|mijn ..1 @nl_offering
        hebben|heb ..2 @nl_offering ..2 ontwikkeld|gebouwd|gemaakt
        met onze|een|deze|ons ..1 software|tool|app|platform|oplossing
        een software|tool|app|platform|systeem ..2 die|dat|waarmee|om|voor
        @nl_raise ..4 @nl_gain
        @nl_gain ..4 @nl_raise
        !laten|krijgen ..40 <end>
        meer klanten|omzet|leads|energie|opdrachten|zichtbaarheid
        gratis|kosteloos ..2 consultatie|proef|analyse|demo|advies|training|webinar|scan|proberen|testen|sessie|gesprek|audit|maand|proefperiode|kennismaking
        gratis <end>
        maand gratis
        korting|aanbieding
        vaste prijs
        vanaf <number> euro
        per maand
        passief inkomen
        investering|belegging|vastgoed|rendement ..3 kans|rendement|in|van|investeren
        investeren|beleggen in
        je|jouw|uw concurrent|concurrenten|concurrentie
        bedrijven|organisaties|klanten ..1 zoals jij|jullie|u|het
        organisaties|bedrijven|ondernemers|bakkers ..2 met|om|bij|juist
        !zoek|zoeken|recruiter ..40 <end>
    "),
    list(Tag::Pressure, Dutch, "
        nu of nooit
        derde|tweede|laatste|vierde bericht|mail|poging
        waarom ..3 niks|niets
        laat ..4 vandaag|morgen ..2 weten
        laatste kans|herinnering|plekken|dagen|plaatsen|mogelijkheid|uren
        nog maar|slechts
        alleen vandaag|nog|deze
        dringend|dringende|spoed|spoedig|haast|asap
        !geen ..1 haast|spoed
        mis het|dit|deze|je|hem ..2 niet
        niet|nooit ..1 missen|mislopen|laten
        laat ..4 niet ..1 schieten|lopen|stikken|voorbijgaan
        wacht ..2 niet
        te laat
        snel bij
        wees ..2 snel
        actie|aanbieding|korting|aanbod ..3 loopt|eindigt|verloopt|geldt|geldig
        loopt|eindigt|verloopt ..2 @nl_day|<number>
        geldig tot|t
        tot|t en met|@nl_day|<number> geldig
        reageer|antwoord|beslis|bel|schrijf ..2 vandaag|nu|direct|snel|binnen
        waarom ..6 niet|geen|nooit ..2 gereageerd|berichten|antwoord|reactie|mijn|op
        waarom reageer|antwoord ..4 niet|nooit
        nog ..3 geen|niet|steeds ..2 reactie|antwoord|gereageerd|geantwoord|gehoord
        heb ..4 al|nu ..1 keer|twee|drie|meerdere|<number> ..3 geschreven|gemaild|gebeld|bericht|benaderd
        negeer|negeert|genegeerd|negeren
        zo snel mogelijk
        smeek|wanhopig|wanhopige
        echt|heel ..3 hard nodig
        heb ..6 nodig ..1 alsjeblieft
        alsjeblieft alsjeblieft
        spijt van|krijgen
        unieke|eenmalige|ongekende kans|gelegenheid|aanbieding
        je concurrent ..6 al
        <number> x meer
        revolutionair|revolutionaire
    "),
    list(Tag::Introduction, Dutch, "
        ik ben ..1 een|de|recruiter|ondernemer|eigenaar|oprichter|student|consultant|developer|personal|werkzaam
        ik werk|zoek|leid|bouw|studeer|run|maak|recruit|repareer|beheer
        mijn naam is
        als ..3 bij
        wij zoeken
    "),
    list(Tag::Reason, Dutch, "
        vacature|functie|rol|baan|opdracht
        vraag|vragen|benieuwd|sparren
        over ..3 praten|sparren|uitwisselen
        artikel|presentatie|talk|project
    "),
];
