//! German.

use super::{Tag, list};
use crate::note::cues::CueList;
use crate::note::language::Language::German;

pub(super) const LISTS: &[(&str, &str)] = &[
    (
        "de_number",
        "zwei drei fünf zehn fünfzehn zwanzig dreißig paar",
    ),
    (
        "de_call",
        "telefonat telefontermin telefongespräch videocall videoanruf videotermin videogespräch videokonferenz kennenlerngespräch \
         erstgespräch beratungsgespräch infogespräch gespräch call telefoncall zoom meeting termin kaffee treffen kennenlernen demo telko \
         anruf",
    ),
    (
        "de_short",
        "kurz kurzes kurzen kurzer kurze unverbindliches unverbindlichen unverbindlicher persönliches persönlichen persönlicher erstes \
         ersten lockeres lockeren schnellen schnelles virtuellen virtueller virtuelles gemeinsamen vertrauliches vertraulichen kostenloses",
    ),
    (
        "de_help",
        "helfe helfen unterstütze unterstützen begleite begleiten berate beraten befähige befähigen entlaste entlasten",
    ),
    (
        "de_serve",
        "biete bieten anbiete anbieten verkaufe verkaufen vertreibe vertreiben automatisiere automatisieren optimiere optimieren liefere \
         liefern sorge sorgen ermögliche ermöglichen digitalisiere digitalisieren vermittle vermitteln erledigen übernehmen",
    ),
    (
        "de_our",
        "unsere unser unserem unserer unseren unseres meine mein meinem meiner meinen meines dieses diesem eigene",
    ),
    (
        "de_offering",
        "lösung lösungen software tool tools plattform produkt produkte produkten dienstleistung dienstleistungen analyse programm kurs \
         onlinekurs agentur service services coaching app system beratung workshop workshops webinar masterclass methode leistungen \
         training trainings produktpalette dienst",
    ),
    (
        "de_gain",
        "umsatz umsätze leads kosten neukunden kunden kundenanfragen anfragen aufträge zeit stunden geld gewinn reichweite sichtbarkeit \
         stromkosten energiekosten conversion aufwand verkäufe budget prozent steuern termine bewerbungen",
    ),
    (
        "de_raise",
        "steigern steigere steigert senken senke senkt sparen spare spart einsparen reduzieren reduziert gewinnen gewinnst generieren generiert \
         verdoppeln verdoppelt erhöhen verdreifachen maximieren boosten minimieren einspart gewinnt sparst ersparen erspart",
    ),
    (
        "de_send",
        "schicken senden schick sende schickst schicke zusenden zuschicken zukommen schickt übersenden mailen mail teilen",
    ),
    (
        "de_answer",
        "geantwortet antworten antwortest reagiert reagieren reagierst gemeldet melden meldest zurückgemeldet rückmeldung antwort",
    ),
    (
        "de_day",
        "heute morgen montag dienstag mittwoch donnerstag freitag samstag sonntag wochenende monatsende",
    ),
];

pub(super) const EMPTY: &str = "wäre wären wärst dürfen dürfte müssen muss können zählen zählt pflegen begegnen begegnet ehre bereichern bereicherung inspirierend inspirierendes angenehm verfolge ansprechend ansprechendes passen passt erfolgreiche erfolgreichen sonnige erholsames entspannte wunderbare angenehme profil profile profils interessant interessante interessantes spannend spannende spannendes toll tolles tolle \
    beeindruckend beeindruckendes beeindruckt klasse super netzwerk netzwerks kontakt kontakte kontakten kontaktanfrage \
    kontaktbestätigung anfrage bestätigung vernetzen vernetzung vernetzt verbinden verbindung connecten connecte \
    connection linkedin xing freue freuen freut freude würd gefreut lass lassen lasst austausch austauschen ausgetauscht \
    begrüßen willkommen aufnehmen hinzufügen hinzuzufügen aufzunehmen treten kommen bleiben kennenlernen kennenzulernen \
    lernen gestoßen gefunden entdeckt gesehen finde klingt wirkt gefällt schön schöne schönen schönes wünsche wünscht \
    woche tag tage wochenende abend morgen erfolg alles gute gutes guten jahr grüße gruß grüßen grüsse viele vielen \
    liebe herzliche herzlichen herzlich beste besten freundliche freundlichen lg vg mfg bg moin servus grüß gott hey hi \
    frau herr damen herren zusammen dank vorab hoffe hoffentlich geht eben kurz etwas einfach weiter \
    weiterhin zukunft künftig darüber davon dazu darauf beruflich berufliche beruflichen lebenslauf werdegang erfahrung \
    neuen neue neuer neues menschen leute gemeinsam gemeinsame gegenseitig voneinander profitieren vielleicht \
    lust nett nette nettes freundlich bestätigen bestätigst annehmen annahme einladung angenommen verbleibe gerade \
    gleich immer ganz echt wirklich richtig bald schon tolles branche bereich beitragen arbeitsbereich hinaus suche stets \
    neugierig gemacht macht machen machte geweckt weckt angesprochen anspricht aufmerksam aufgefallen gefallen gefiel \
    imponiert beeindrucken überzeugt überzeugend sympathisch sympathische weiß wissen nie wozu gut wofür kontaktes würden \
    nehmen nehme hinzu adde add klick klicken annehmt bestätigt zustimmen zusage positive positiver rückmeldung antwort \
    warten erwarte erlaube erlauben respekt hochachtung bewundere bewundernswert glückwunsch erfolgreich start sonntag \
    montag dienstag mittwoch donnerstag freitag samstag sommer winter frühling herbst ostern weihnachten feiertage grüssen \
    bekannte bekannten bekanntschaft netzwerke netzwerken netz ausbauen ausbau baue erweitern erweitere wachsen größer \
    füreinander einander zeiten gespannt";

pub(super) const CUES: &[CueList] = &[
    // A profile that is praised, and not the heading of an advertisement.
    list(Tag::Advert, German, "
        !ihr|dein|euer profil ..3 hat|ist|gefällt|klingt|wirkt|sieht|passt|macht|finde|liest|zeigt|weckt|fiel
    "),
    list(Tag::Connect, German, "
        vernetzen|vernetzung|vernetzt|connecten|connecte
        in|im kontakt bleiben|treten|kommen|sein
        kontakt ..3 hinzufügen|aufnehmen|knüpfen
        freue|freuen|freut ..3 auf|über ..3 kontakt|kontaktanfrage|kontaktbestätigung|verbindung|anfrage
        netzwerk ..2 aufnehmen|aufgenommen|begrüßen|hinzufügen
        verbinden wir|uns
        kennenlernen|kennenzulernen
    "),
    list(Tag::Collecting, German, "
        sammle|sammeln ..3 kontakte
        so viele ..3 kontakte
        je mehr desto|umso
        mehr|viele menschen|leute|kontakte in|zu meinem|mein ..1 netzwerk
        mein|unser|dein|ihr|eigenes|berufliches|ein|gemeinsames|professionelles|meine|neue netzwerk|netz|kontakte ..5 erweitern|erweitere|ausbauen|auszubauen|vergrößern|aufbauen|aufzubauen|wachsen|auf|aus|zu|stärken|knüpfen|sammeln
        !ein netzwerk für|von|aus
        erweitere|baue|vergrößere|erweitern|vergrößern|bauen ..2 mein|unser|mir|uns ..2 netzwerk
        erweiterung|ausbau|aufbau|vergrößerung ..1 meines|unseres|unserer|des|eines ..2 netzwerks|netzwerkes|netzwerke
        neue|neuen|jeden|weitere|mehr|viele ..1 kontakt|kontakte|kontakten|verbindungen knüpfen|sammeln|zu
        freue ..2 über jeden ..1 kontakt
        jeden neuen kontakt
        ziel|erreichen|knacken|habe|haben|auf|fast|schon|über|von|fehlen ..4 <number> ..1 kontakte|kontakten|verbindungen|connections|follower
        je mehr kontakte|verbindungen
        nehme ..3 jede|alle|jeden ..2 an
        jede|alle anfrage|anfragen|einladungen ..2 an
        open networker
    "),
    list(Tag::AskTalk, German, "
        zusammensetzen|vorbeikommen|vorbeischauen|vorbeibringen|zusammentelefonieren|zoomen
        darf|dürfen|kann|könnte|können ich|wir ..6 vorbeikommen|vorbeischauen|vorbeibringen|besuchen
        passt|passen|ginge|geht|klappt ..4 termin|@de_day <ask>
        wunschtermin|terminvorschlag|terminvorschläge
        lust ..6 sprechen|telefonieren|treffen|reden|quatschen
        @de_short ..2 @de_call
        kurz|mal|persönlich|gern|gerne|telefonisch|dazu|darüber ..4 telefonieren|sprechen|sprichst|reden|quatschen|treffen|anrufen|schnacken
        wollen|können|könnten|dürfen|sollen|lass|lassen|wollt|möchten ..2 wir|uns ..5 telefonieren|sprechen|reden|treffen|quatschen
        telefonieren <ask>
        würde|möchte|will ..8 mit ihnen|dir ..4 sprechen|telefonieren|reden
        austausch|gespräch|call|telefonat|termin|treffen|meeting vereinbaren|ausmachen|abstimmen|buchen|abmachen|einplanen|finden|terminieren
        termin|gesprächstermin ..2 vereinbaren|buchen|ausmachen
        buchen|buche|vereinbaren|vereinbare|wählen ..4 termin|gespräch|call|erstgespräch|slot
        hätten|hätte|hättest|haben|hast|habt|finden|nehmen|opfern|schenken ..6 minuten|min|minütchen|viertelstunde|stunde|stündchen
        <number>|@de_number minuten|min|minütchen <ask>
        <number>|@de_number minuten|min ..1 zeit|für|ihrer|deiner|gespräch|austausch|call
        <number> minütiges|minütigen|minütiger|minuten-gespräch|minuten-call
        zeit|lust für|zu|auf ..4 @de_call|austausch
        zeit ..3 für ..1 mich|uns
        haben|hätten|hast|hättest ..6 zeit <ask>
        wann ..3 passt|passen|hätten|hast|haben|erreiche|erreichen|anrufen|sprechen|zeit|telefonieren|erreichbar
        wie|wann|unter|telefonisch ..5 am besten erreichen|erreichbar
        auf einen|ein kaffee|kaffeechen|bier
        kaffee trinken
        rufe|ruf|rufen ..4 an
        anrufen|anruf <ask>
        darf|dürfte|kann|könnte ich ..4 anrufen|vorstellen|zeigen
        würde|möchte ..4 ihnen|dir ..8 in|bei|am einem|telefon ..2 @de_call
        in|bei einem|einer ..2 @de_call
        bei interesse ..5 telefonieren|sprechen|anrufen
        persönlich kennenlernen|kennenzulernen
        calendly
        !danke|dank|dankeschön ..40 <end>
        !nach|seit|bei|während|an|über unserem|unser|dem|das|ihrem ..2 @de_call
        !letzten|ersten|vergangenen <number>|@de_number minuten
    "),
    list(Tag::AskThing, German, "
        gefallen tun|bitten
        korrekturlesen|drüberschauen|gegenlesen|mitmachen
        kannst|könntest|können|könnten|würden|würdest ..5 ansehen|anschauen|durchsehen|prüfen|lesen
        empfehlung|referenz|bewertung ..5 schreiben|geben|ausstellen|schreibst|geben
        @de_send ..6 lebenslauf|cv|unterlagen|bewerbungsunterlagen|nummer|telefonnummer|bewerbung|profil|handynummer|kontaktdaten
        lebenslauf|cv|bewerbungsunterlagen|unterlagen|telefonnummer|handynummer|bewerbung ..5 @de_send|bekommen|haben|geben
        ihr|ihren|dein|deinen|ihre|deine ..2 lebenslauf|cv|telefonnummer|bewerbung|bewerbungsunterlagen
        kannst|können|könnten|könntest|würden|würdest|kann|bitte ..6 empfehlen|weiterempfehlen|weiterleiten|vermitteln|weitergeben|ausfüllen|unterschreiben|vorstellen|bewerten|teilen
        empfehlen|empfiehl|empfehlung ..4 jemanden|jemand|person|kollegen|weiter|mich|intern
        in kontakt|verbindung ..1 bringen|setzen
        kennen|kennst|kennt ..6 jemanden|jemand|wen|kandidaten|personen|kolleginnen|kollegen
        mehr|details|infos|informationen|hier|unter|jetzt|link|anmeldung|es|ihnen|dir|falls|überlegen|website ..4 <address>
        klicken|klick|jetzt ..4 hier|anmelden|buchen|registrieren|sichern|testen|bewerben|anschauen
        hier|link ..3 anmelden|buchen|registrieren|bewerben|klicken|testen
        melden|meld|melde sie|dich ..4 an
        bewirb dich
        bewerben sie sich
        umfrage|fragebogen ..3 teilnehmen|teilzunehmen|ausfüllen|auszufüllen|mitmachen
        teilnahme|teilnehmen|nehmen|mitmachen ..4 umfrage|studie|befragung
        !ich|wir ..2 schicke|schicken|sende|senden|sende ..40 <end>
        !schicke|schicken|sende|senden ich|wir ..40 <end>
        !gern|gerne schicke|sende ..40 <end>
    "),
    list(Tag::Sales, German, "
        würden|möchten|würde|möchte|darf|dürfen ..4 ihnen|dir|euch ..4 zeigen|vorstellen|präsentieren
        zum probieren|testen|ausprobieren
        pro monat
        paket|pakete|tarif|tarife ..4 ab|sparen|amortisieren|günstiger
        unser|unsere|unseren ..2 paket|pakete|tarif|tarife|angebote
        kostenfreies|kostenloses|unverbindliches|individuelles ..1 angebot
        erstellen|unterbreiten|machen|erstelle|mache ..5 angebot
        ich zeige|zeig ..6 wie
        bauen|erstellen|gestalten|machen|baue|erstelle|gestalte ..3 websites|webseiten|website|webseite|onlineshops|apps|videos|logos
        ich|wir|und|die|der|denen|agentur|team|das ..1 @de_help
        wir|ich ..5 dabei|wie|wobei ..5 @de_help
        @de_help ..8 dabei
        @de_help ..4 unternehmen|firmen|betriebe|betrieben|kmu|kmus|kunden|unternehmer|unternehmern|selbstständige|mittelständler|praxen|agenturen|gründer|vertriebsteams|führungskräfte
        !wir|ich ..2 @de_help ..10 suche|besetzung|rekrutierung|personalsuche|stelle|recruiting
        !helfe|helfen|unterstütze|unterstützen ..2 gern|gerne
        wir|ich|agentur ..3 @de_serve
        biete|bieten ich|wir
        !sorge|sorgen ..2 um|mich|uns
        !wir|ich bieten|biete ..6 gehalt|homeoffice|arbeitsplatz|team|urlaub|stelle|position|urlaubstage|aufgaben|vertrag|vergütung
        @de_our ..2 @de_offering
        mit einer|der|dem|einem|neuen ..1 software|plattform|tool|app ..8 @de_raise
        ein|eine|einen|neue|neues ..1 tool|software|app|plattform|programm|kurs|system ..8 mit|das|die|der ..8 automatisch|automatisiert|einfach|schneller|@de_raise
        habe|haben ..2 @de_offering ..2 entwickelt|gebaut|aufgebaut|geschaffen
        inhouse-seminar|seminare|schulungen ..3 für|zu|an
        tool|software|app|plattform ..1 gebaut|entwickelt ..4 du|sie|dir|ihnen
        arbeite|arbeiten mit ..2 unternehmen|firmen|kunden|kmu|kmus|agenturen|betrieben ..1 zusammen|an|daran|wie|um
        kostenlos|unverbindlich ..2 verpflichtung|unverbindlich|kostenlos
        @de_gain ..4 @de_raise
        @de_raise ..5 @de_gain
        !ihren|deinen|ihrer|unserer|eurer|ihre|deine vortrag|beitrag|buch|artikel ..40 <end>
        verschenken|verlieren ..3 umsatz|potential|potenzial|kunden|geld
        sie verschenken
        kunden kosten
        mehr|neue ..1 leads|umsatz|kunden|anfragen|aufträge|sichtbarkeit|reichweite|bewerber
        kostenlos|kostenlose|kostenlosen|kostenfreie|kostenfreien|gratis|kostenfrei ..2 analyse|beratung|test|testen|probe|webinar|demo|erstgespräch|check|audit|workshop|testphase|probieren|strategiegespräch|monat|angebot
        zeitersparnis|einsparung|einsparungen|einsparpotential|einsparpotenzial|kostenersparnis|umsatzsteigerung
        ihre|deine|die konkurrenz|konkurrenten|wettbewerber
        konkurrenz|wettbewerber ..6 besser|voraus|kunden|online|schläft
        rabatt|sonderangebot|spezialpreis|frühbucher|vorzugspreis|sonderpreis|testzugang
        angebot|produkt|lösung|leistungen vorstellen|unterbreiten|machen|zeigen
        schon|bereits ..1 ab <number> euro
        kostet ..4 <number>
        pro monat|stück
        passives|zusätzliches|nebenbei einkommen
        rendite|investment|kapitalanlage|immobilieninvestment|anlagemöglichkeit|kryptowährung
        !suche|suchen ..8 für ..2 unternehmen|team|agentur|plattform
    "),
    list(Tag::Pressure, German, "
        jetzt oder nie
        bis ..2 @de_day|<number> ..4 haben|entscheiden|entscheidung|melden|antworten|zusagen|bescheid|antwort
        entscheidung|antwort|rückmeldung|zusage bis
        sonst ..5 jemand|vergeben|weg|anderen|andere
        dritte|zweite|letzte|vierte nachricht|mail|erinnerung
        letzte|letzter|letzten chance|erinnerung|versuch|plätze|aufruf|gelegenheit|stunden
        nur noch
        nur ..1 bis|heute|für kurze|wenige
        gilt|gültig ..2 bis|nur
        noch bis|<number>|@de_number ..1 @de_day|<number>|stunden|tage|h|plätze|uhr
        endet|enden|läuft|laufen ..4 @de_day|<number>|ab|aus
        @de_day|<number> ..2 endet|enden|ausläuft
        noch <number> zum|bis|zu
        frist|aktion|angebot ..2 endet|läuft|abgelaufen
        dringend|dringende|dringlich|umgehend|umgehende|schnellstmöglich|unverzüglich|eilig|asap
        nicht verpassen|zögern|warten|länger warten
        verpassen sie|verpasse|verpasst ..4 nicht|chance|gelegenheit|diese|dieses|keine
        zögern|warten|zöger|warte sie|du? ..1 nicht
        entgehen lassen|lasst|lässt
        jetzt ..1 handeln|zugreifen|sichern|buchen|anmelden|zuschlagen|bewerben|starten
        sichern|sichere|sicher ..4 jetzt|noch|platz|heute
        bevor|sonst|ehe ..5 zu spät|weg|vergeben
        zu spät <end>
        konkurrenz|wettbewerber ..5 schläft|schlafen|gewinnt|überholt|abgehängt|voraus
        erschreckend|erschreckendes|erschreckende|schockierend
        verschenken|verlieren sie|bares|täglich|massiv
        sie|du verschenken|verschenkst|verlieren|verlierst
        verschenken ..2 umsatz
        warum|wieso|weshalb ..6 nicht|keine|nie
        !warum|wieso|weshalb ..8 interessieren|freuen|denke
        noch|immer|bisher|leider|wieder ..2 nicht|keine|nichts ..2 @de_answer|gehört
        habe|haben|hab ..6 schon|bereits|jetzt ..1 zweimal|dreimal|mehrfach|mehrmals|oft ..3 geschrieben|kontaktiert|angeschrieben|versucht|gemeldet
        meine ..2 letzte|letzten nachricht|mail|nachrichten|mails ..3 ignoriert|unbeantwortet|übersehen|untergegangen
        ignorieren|ignorierst|ignoriert
        bitte bitte
        flehe|bettle|anflehen|verzweifelt|verzweifelte
        brauche|benötige ..6 unbedingt|wirklich|so
        werden|wirst|werdet ..2 es ..1 bereuen
        bereuen|bereust
        einmalige|einmaligen|einzigartige chance|gelegenheit|angebot|möglichkeit
        beeilen|beeil|beeilung|schnell ..1 sein|zugreifen
        <number> x|fach|mal|mehr mehr|so
        antworten|antworte|melden ..4 innerhalb|noch heute|bis
        können|kannst ..3 sich|dir ..2 nicht leisten
        revolutionär|revolutionäre|gamechanger
        !keine eile
    "),
    list(Tag::Introduction, German, "
        ich bin ein|eine|der|die|als|bei|selbst|auch
        ich arbeite|leite|suche|studiere|baue|schreibe|mache|betreibe|berate|rekrutiere|entwickle|führe|unterrichte
        mein name ist
        als ..4 bei|der|des
        wir sind|suchen|entwickeln
    "),
    list(Tag::Reason, German, "
        wegen|bezüglich|zwecks
        frage|fragen|erfahrungen ..2 zu|an|wie|ob|für|austauschen|austausch
        austauschen über
        suche|suchen
        stelle|position|rolle|vakanz ..1 als|bei|im|in
        gelesen|gehört|vortrag|beitrag|artikel
    "),
];
