//! Greeting, farewell, courtesy, and the bare wish to connect: what every note may have, and what says nothing by itself.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[
    CueList {
        tag: Tag::Greeting,
        language: None,
        cues: "
            <start> hi|hello|hey|dear|hiya|howdy|greetings|yo
            <start> good|happy morning|afternoon|evening|day|monday|tuesday|wednesday|thursday|friday
            <start> to whom it may concern
            <start> hallo|guten|sehr|liebe|lieber|moin|servus
            <start> bonjour|bonsoir|salut|cher|chère
            <start> hola|buenos|buenas|estimado|estimada
            <start> olá|oi|prezado|prezada|caro|cara
            <start> beste|geachte|dag|hoi
        ",
    },
    CueList {
        tag: Tag::Closing,
        language: Some(Language::English),
        cues: "
            best|kind|kindest|warm|warmest|many regards|wishes|thanks
            <start> best <end>
            <start> cheers|sincerely|regards|thanks|thx|warmly|respectfully|ciao|cordially
            <start> thank you
            yours sincerely|faithfully|truly
            thanks in advance
            take care
            talk soon
            all the best
            have a great|good|nice|lovely|wonderful day|week|weekend|one|evening
        ",
    },
    CueList {
        tag: Tag::Courtesy,
        language: Some(Language::English),
        cues: "
            hope|trust ..3 you|your|this|all|everything ..5 well|good|great|fine|safe|amazing|wonderful|day|week|weekend|email|message|health|thriving
            hope|hoping you 're|are
            hope all is|'s
            hope to hear
            how are you
            how 's|is ..2 going
            nice|good|pleasure|great to meet you
            pleasure to connect
            looking|look forward to ..2 connect~|hear~|your|you|it
            thank|thanks ..1 you ..2 your time|consideration|attention
            thanks|thank you for connecting|accepting|considering|reading
            happy new year|valentine|holidays
            hope you 're having
            sorry for|to ..2 bother|intrusion|cold
            feel free
            please|kindly ..1 accept
            accept my ..3 request|invitation
            as a valued connection
            accomplished|like-minded|talented|inspiring|interesting|fellow individuals|people|professionals|minds
            have a
            i know you are|'re busy
            let 's stay|keep in touch
            please let me know
        ",
    },
    CueList {
        tag: Tag::Stock,
        language: None,
        cues: "
            add|adding|include you to|in my ..4 network ..2 linkedin?
            add you to my ..2 linkedin network
            join my ..2 network on linkedin
            join your ..2 linkedin network
            i 'd|would like to ..1 connect ..2 on linkedin <end>
            like to add you to my network
            person i trust
            wanted|want|like to invite you to join my ..2 network ..2 linkedin?
            since you 're|are a person i trust
            connect with you on linkedin <end>
            meinem ..1 beruflichen netzwerk
            meinem ..1 netzwerk ..2 hinzufügen
            mein ..1 netzwerk ..1 aufnehmen
            ihrem|deinem netzwerk ..2 beitreten|anschliessen
            ajouter ..2 à mon réseau
            faire partie de mon réseau
            vous|t ajouter ..2 réseau
            rejoindre|rejoigniez mon|votre réseau
            inviter à rejoindre mon réseau
            faire partie de mon|votre réseau professionnel
            me gustaría añadirte|añadirle|agregarte|agregarle|incluirte a|en mi red ..1 profesional|linkedin ..1 linkedin?
            añadirte|añadirle|agregarte|agregarle|incluirte a|en mi red
            unirte|unirse|unirme a mi|tu|su red
            adicioná|adicionar ..3 minha ..1 rede
            você|te à minha rede
            toevoegen aan mijn ..2 netwerk
            mijn ..1 netwerk toevoegen
            aggiungerti|aggiungerla alla mia rete
            aggiungerti|aggiungerla al mio network
            lägga till dig ..4 nätverk
            legge deg til ..4 nettverk
            tilføje dig til ..4 netværk
            haluaisin|haluan lisätä ..4 verkostooni
            dodać cię|pana|panią do ..4 sieci
            přidat ..5 sítě
            sizi|seni ..4 ağıma
            saya ingin menambahkan anda ..5
            menambahkan anda ke jaringan
            tambahkan ..1 ke ..2 rangkaian
            adaug ..2 în|la rețeaua
            să vă adaug ..4 rețea
            felvenni ..5 hálózatomba
            хочу|хотел|хотела ..2 добавить вас ..5
            добавить вас в ..3 сеть
            додати вас до ..4
            θα ήθελα να σας προσθέσω ..5
            أود أن أضيفك ..4
            أود إضافتك إلى ..4
            मैं आपको ..6 नेटवर्क
            idagdag kita sa ..4
            제 ..2 네트워크에 추가
            회원님을 ..3 네트워크에
            thêm bạn vào ..4 mạng
        ",
    },
    CueList {
        tag: Tag::Connect,
        language: Some(Language::English),
        cues: "
            connect|connecting|connection|networking ..1 with ..1 you|people|accomplished|fellow|individuals|leaders|experts|talented|professionals|others|like-minded
            love|like|happy|glad|keen|pleased|great|nice|honored|honoured|wish|want|wanted|hoping|delighted to ..1 connect
            let 's|us connect|link
            can|could|shall|may we connect
            add|adding you to my
            add|include|have you in|to|into my ..2 network|connections|contacts
            be connected
            join my ..2 network
            have you in my ..1 network
            part of your|my ..1 network
            stay|keep connected
            open to connect~
            accept my ..2 request|invitation|invite
            become connections|contacts
            worth|welcome connecting
            i 'm|am|m ..2 looking|hoping|trying|wanting|reaching|writing ..3 to ..2 connect|expand|grow|build|extend|widen|broaden
            why have|'ve ..1 you ..3 accepted|connected
            lets|let connect
            accept ..3 request|invite|invitation
        ",
    },
    CueList {
        tag: Tag::Matter,
        language: Some(Language::English),
        cues: "
            a|an|the|one|my|little ..2 proposal|proposition|secret|matter|deal|surprise|offer
            something ..4 for|to|about|with you
            need|want ..2 recommendation|reference|referral
        ",
    },
    CueList {
        tag: Tag::Praise,
        language: Some(Language::English),
        cues: "
            impressed by|with
            impressive|amazing|great|strong|stellar|remarkable|incredible|outstanding|interesting|inspiring|solid|unique|awesome|wonderful|excellent background|profile|experience|career|work|journey|track|skills|resume|achievements|expertise
            admire your|what|how
            caught my eye|attention
            stood out
            love|like|enjoy what you|your
            your profile|background|experience|page|work is|looks|seems ..2 impressive|interesting|amazing|great|strong
            keep up the
            inspired by your
            someone|people|person|professional of your caliber|calibre
            struck by
        ",
    },
];
