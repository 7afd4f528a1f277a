//! Signs of something for sale in German, French, Spanish, Portuguese and Dutch, each too weak by itself; and what the
//! other files have too little of.

use super::{CueList, Tag, list};
use crate::note::language::Language::{Dutch, French, German, Portuguese, Spanish};

pub(super) const CUES: &[CueList] = &[
    list(Tag::Trading, German, "
        wir ..2 bauen|liefern|vermieten|verkaufen|entwickeln|drucken|reinigen|beraten|versichern|übersetzen|installieren|montieren|warten|reparieren|produzieren|fertigen|vertreiben|organisieren|übernehmen|betreiben|programmieren|gestalten|digitalisieren|automatisieren|schulen|coachen|vermitteln|bieten
        ich ..2 vermiete|verkaufe|vertrete|vertreibe|berate|installiere|repariere|übersetze|fotografiere|gestalte|programmiere|coache|schule|betreue|analysiere|begleite
        unser|unsere|unserem|unserer|mein|meine ..2 system|produkt|gerät|software|maschine|verfahren|werkzeug|dienst|dienstleistung|service|agentur|kanzlei|lösung|prüfsystem|sensor|app|plattform|werkstatt
        vertrieb|außendienst|vertriebsleiter|vertriebsleiterin|kundenberater|kundenberaterin|berater|beraterin <end>
        spezialisiert auf
    "),
    list(Tag::Terms, German, "
        preis|preise|preisliste|kosten|miete|gebühr|honorar|pauschale|festpreis|monatlich|rabatt|vertragslaufzeit|kündbar|tarif|lieferzeit|provision
        kostenlos|kostenfrei|unverbindlich|unverbindliche|unverbindliches|gratis|probe
    "),
    list(Tag::Service, German, "
        stelle|stellen ..8 vor
        zur verfügung|seite stehen
        angebot|katalog|muster|probepaket|prospekt|broschüre|referenzen|unterlagen|vorführung|testgerät ..4 senden|schicken|zusenden|machen|zukommen|erstellen|vorbeibringen
        falls|sollten|sollte|wenn|sofern ..6 bedarf|brauchen|benötigen|suchen|interesse
        kennen ..1 das|den problem|ärger
    "),
    list(Tag::Result, German, "
        um ..3 <number> prozent
        senkt|senken|spart|sparen|reduziert|reduzieren|halbiert|steigert|erhöht|verkürzt|vermeidet ..6
        unsere|unserer|viele|andere kunden|betriebe|firmen|unternehmen|praxen
    "),
    list(Tag::Trading, French, "
        nous ..2 fabriquons|louons|vendons|installons|réparons|formons|livrons|imprimons|traduisons|assurons|concevons|développons|proposons|accompagnons|organisons|gérons|produisons|distribuons|nettoyons|automatisons|réalisons|éditons|offrons
        je ..1 loue|vends|installe|répare|forme|livre|traduis|propose|accompagne|représente|distribue|conçois|fabrique|réalise|crée|photographie|coache
        notre|nos|mon|ma|mes ..2 système|produit|produits|logiciel|solution|outil|atelier|agence|cabinet|service|services|appareil|capteur|gamme|formation|formations
        spécialisée|spécialisé|spécialistes|spécialiste ..1 dans|en|de|du|des
        commercial|commerciale|chargée|chargé ..2 clientèle|affaires|ventes
    "),
    list(Tag::Terms, French, "
        prix|tarif|tarifs|devis|coût|coûts|abonnement|remise|forfait|loyer|mensuel|mensualités|honoraires|commission
        gratuit|gratuite|gratuitement|offert|offerte|sans|engagement ..1 engagement|frais
        compris|comprise|inclus|incluse <end>
    "),
    list(Tag::Service, French, "
        envoyer|adresser|transmettre|présenter|proposer|faire|établir ..4 tarifs|devis|catalogue|échantillons|échantillon|brochure|plaquette|offre|démonstration|références|documentation|maquette
        si vous ..2 souhaitez|avez|cherchez|besoin|voulez
        à votre disposition|service
        en cas de besoin
    "),
    list(Tag::Result, French, "
        économisez|économiser|réduire|réduit|réduisez|gagner|gagnez|augmenter|augmente|divise|diminue|évite ..6
        nos clients|clientes
        <number> pour cent
    "),
    list(Tag::Trading, Spanish, "
        fabricamos|alquilamos|vendemos|instalamos|reparamos|formamos|imprimimos|traducimos|aseguramos|diseñamos|desarrollamos|ofrecemos|gestionamos|producimos|distribuimos|limpiamos|automatizamos|asesoramos|organizamos|suministramos|importamos
        vendo|alquilo|represento|distribuyo|diseño|fabrico|asesoro|traduzco|instalo ..4 para|a|de
        nuestro|nuestra|nuestros|nuestras|mi ..2 sistema|producto|productos|programa|software|solución|herramienta|taller|agencia|servicio|servicios|equipo|empresa|gestoría|despacho
        especializada|especializado|especialistas|especializados ..1 en
        asesor|asesora|comercial <end>
    "),
    list(Tag::Terms, Spanish, "
        precio|precios|tarifa|tarifas|presupuesto|coste|costes|cuota|descuento|alquiler|mensual|honorarios|comisión
        gratis|gratuita|gratuito|sin ..1 compromiso|permanencia|coste
    "),
    list(Tag::Service, Spanish, "
        paso|enviar|enviarte|enviarle|mando|mandarte|presentarte|presentarle|hacerte|hacerle|pasarte|envío ..4 catálogo|presupuesto|tarifas|muestras|muestra|folleto|propuesta|demostración|referencias|dossier
        si ..3 necesitas|necesita|necesitan|necesitáis|buscas|busca
        cuando quieras|quiera
        a tu|su disposición
    "),
    list(Tag::Result, Spanish, "
        ahorra|ahorrar|ahorras|reduce|reducir|reduces|aumenta|aumentar|duplica|evita|gana ..6
        nuestros clientes
        <number> por ciento
    "),
    list(Tag::Trading, Portuguese, "
        fabricamos|alugamos|vendemos|instalamos|consertamos|formamos|imprimimos|traduzimos|desenhamos|desenvolvemos|oferecemos|gerimos|produzimos|distribuímos|limpamos|automatizamos|assessoramos|organizamos|fornecemos|importamos|cuidamos|atendemos
        vendo|alugo|represento|distribuo|fabrico|assessoro|traduzo|instalo|ofereço ..4 para|a|de
        nosso|nossa|nossos|nossas|meu|minha ..2 sistema|produto|produtos|programa|software|solução|ferramenta|oficina|agência|serviço|serviços|empresa|escritório|plataforma
        especializada|especializado|especialistas|especializados ..1 em
        somos um|uma ..3 escritório|agência|empresa|consultoria|loja|fornecedor|fábrica|assessoria
        executivo|executiva|consultor|consultora ..1 de vendas|comercial|contas
    "),
    list(Tag::Terms, Portuguese, "
        preço|preços|tarifa|orçamento|custo|custos|mensalidade|desconto|aluguel|mensal|honorários|comissão|imposto|impostos
        grátis|gratuita|gratuito|sem ..1 compromisso|fidelidade|custo
    "),
    list(Tag::Service, Portuguese, "
        enviar|mandar|apresentar|fazer|passar|mostrar ..4 catálogo|orçamento|tabela|amostras|amostra|folheto|proposta|demonstração|simulação|referências
        se ..3 precisar|precisarem|precisa|quiser
        à disposição
    "),
    list(Tag::Result, Portuguese, "
        economiza|economizar|economize|reduz|reduzir|redução|aumenta|aumentar|dobra|evita|menos|metade ..6
        nossos|nossas|muitos|de clientes
    "),
    list(Tag::Trading, Dutch, "
        wij|we ..3 maken|leveren|verhuren|verkopen|bouwen|drukken|reinigen|adviseren|verzekeren|vertalen|installeren|repareren|produceren|regelen|verzorgen|ontwikkelen|organiseren|bieden|automatiseren|trainen|beheren
        ik ..1 verhuur|verkoop|vertegenwoordig|adviseer|installeer|repareer|vertaal|fotografeer|ontwerp|coach|train|verzorg|lever|maak ..2
        ons|onze|mijn ..2 systeem|product|producten|software|oplossing|machine|dienst|diensten|bureau|kantoor|werkplaats|wasserij|drukkerij|platform|apparaat|sensor|bedrijf
        gespecialiseerd in
        adviseur|accountmanager|verkoop|vertegenwoordiger <end>
        verhuurt|huurt|levert|maakt|bouwt|legt|plaatst|verkoopt
    "),
    list(Tag::Terms, Dutch, "
        prijs|prijzen|tarief|tarieven|offerte|kosten|abonnement|korting|huur|maandelijks|provisie|subsidie|terugverdiend
        gratis|vrijblijvend|vrijblijvende|kosteloos|proefperiode
    "),
    list(Tag::Service, Dutch, "
        stuur|sturen|opsturen|toesturen|langsbrengen|laten|maken ..5 offerte|catalogus|proefpakket|monster|monsters|brochure|voorstel|demonstratie|referenties|folder|prijslijst
        proefpakket|offerte|prijslijst|catalogus|dakscan
        desgewenst
        mocht|als|wanneer ..4 nodig|behoefte|zoekt|zoek|interesse
        wist ..1 u|je dat
    "),
    list(Tag::Result, Dutch, "
        bespaart|besparen|bespaar|verlaagt|vermindert|halveert|verhoogt|scheelt|opleveren|oplevert ..4
        onze|veel|andere klanten|bedrijven
    "),
    list(Tag::AskTalk, Portuguese, "
        dá|daria|topa|topas|toparia ..2 gravar|conversar|falar|bater|marcar|tomar|participar
        gravar ..3 conversa|entrevista|episódio|papo
        conversa|papo|reunião|ligação ..2 de <number>|minutos|dez|quinze|vinte|trinta|quarenta|meia
    "),
    list(Tag::AskTalk, French, "
        lors|dans le? ..1 d'un|d'une|cadre entretien|appel|échange|rendez-vous
        entretien|appel|rendez-vous|visio ..1 d'une|de|d'un heure|demi-heure|<number>|minutes|quart
        sur place|en visio|par téléphone
    "),
    list(Tag::AskTalk, German, "
        einladung ..2 zu|zum ..2 vorstellungsgespräch|gespräch|interview|kennenlernen
        vorstellungsgespräch|interview ..6 freuen|einladen|führen
    "),
    list(Tag::AskThing, Spanish, "
        podrías|podría|puedes|puede|pudieras ..2 hacer|hacerle|pasarle|pasar|hacerles|darle|enviarle|entregarle|entregar ..3 llegar|mi|cv|currículum
        mi ..1 cv|currículum|curriculum ..4 a ..2 persona|quien|recursos|jefe|equipo|responsable
    "),
    list(Tag::AskThing, Portuguese, "
        poderia|pode|podes|consegue|conseguiria ..3 passar|encaminhar|entregar|enviar|indicar|repassar|mostrar ..3 meu|me|cv|currículo
        pedir ..3 ajuda|favor
    "),
    list(Tag::AskThing, French, "
        pouvez|pourriez|peux|pourrais ..3 transmettre|remettre|faire|passer|donner ..3 mon|ma|cv|candidature
    "),
    list(Tag::AskThing, German, "
        könnten|könntest|können|kannst ..6 lebenslauf|bewerbung|unterlagen ..3 weiterleiten|weitergeben|geben|zeigen
    "),
    list(Tag::AskThing, Dutch, "
        zou|kunt|kun|wilt|wil u|je|jij ..6 cv|sollicitatie|profiel ..3 doorsturen|doorgeven|geven|laten
        plan|boek|reserveer|vraag ..5 via|op|hier|aan ..2 site|website|link|<address>
    "),
    list(Tag::Advert, French, "
        opportunité|poste|job ..1 en or|rêve
        recrute|recrutons|cherche|cherchons le|la commercial|meilleur|meilleure|futur|perle
        super|belle|bonne|excellente ..1 ambiance
        variable|fixe ..2 déplafonné|variable|attractif|motivant
    "),
    list(Tag::NamedRole, French, "
        recrute|recrutons|cherche|cherchons|recherche|recherchons le|la|les|un|une ..1 commercial|commerciale|développeur|développeuse|ingénieur|ingénieure|chef|cheffe|responsable|directeur|directrice|assistant|assistante|consultant|consultante
    "),
    list(Tag::Advert, Spanish, "
        ambiente joven|dinámico|inmejorable
        trabajo ..3 apasione|sueñas|soñado
        líder en
        formación a cargo
        te estamos|esperamos esperando|ti
    "),
    list(Tag::NamedRole, Portuguese, "
        oportunidade|vaga ..1 incrível|ótima|excelente? para|de ..1 desenvolvedor|desenvolvedora|engenheiro|engenheira|analista|gerente|consultor|consultora|vendedor|vendedora|coordenador|coordenadora|designer|arquiteto|especialista
    "),
];
