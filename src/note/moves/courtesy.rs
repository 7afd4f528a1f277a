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
            <start> morning|afternoon|evening|alright|heya|heyy|heyyy
            <start> to whom it may concern
            <start> hallo|hallöchen|liebe|lieber|liebes|moin|servus|grüezi|huhu|werter|werte
            <start> guten|gute|schönen tag|morgen|abend|mittag
            <start> sehr geehrte|geehrter|geehrtes
            <start> grüß dich|gott|sie
            <start> bonjour|bonsoir|salut|coucou|cher|chère|chers
            <start> hola|estimado|estimada|estimados|apreciado|apreciada|querido|querida
            <start> hola|olá|oi? ..1 buenos|buenas|bom|boa|buen día|días|tardes|noches|dia|tarde|noite
            <start> olá|oi|opa|prezado|prezada|prezados|caro|cara
            <start> beste|geachte|dag|hoi|ha|goedemiddag|goedemorgen|goedenavond|goedendag|goedendag
            <start> ciao|salve|buongiorno|gentile|hej|hei|cześć|witam|merhaba|привет|здравствуйте
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
            have a|an great|good|nice|lovely|wonderful|blessed|fantastic|productive|fab|super|fun|safe|happy|pleasant|relaxing|successful|awesome|amazing|beautiful|sunny
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
            please? add|include|accept|have me ..1 to|in|into your ..2 linkedin|professional ..1 network
            please? add|include|accept|have me ..1 to|in|into your ..3 network ..2 linkedin
            would|'d like|love ..1 you ..1 to? join|be|become ..2 my ..3 network ..2 linkedin?
            connect with you on linkedin <end>
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
            something|news|surprise ..4 for|to|about|with you
            have|'ve|got a|one ..1 question|favour|favor|request <end>
            are you interested|ready|free|available|in <end>
            are|is you|this|it ..1 the|a ..4 owner|person|contact|manager|one|decision|number|address <ask>
            need|want ..2 recommendation|reference|referral
            my|our ..1 last|previous|earlier|first|second|third|other ..1 message|messages|email|emails|mail|note|letter|invite|invitation|attempt|attempts|request
            want|wanna|ready|like|fancy to? ..2 earn|make|lose|retire|quit|double|triple|boost|learn|know|see|hear|start ..6 <ask>
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
