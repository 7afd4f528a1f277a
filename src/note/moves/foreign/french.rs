//! French.

use super::{Tag, list};
use crate::note::cues::CueList;
use crate::note::language::Language::French;

pub(super) const LISTS: &[(&str, &str)] = &[
    (
        "fr_number",
        "deux trois cinq dix quinze vingt trente quelques",
    ),
    (
        "fr_call",
        "appel entretien rendez-vous rdv visio visioconférence créneau point téléphone call zoom teams réunion démo démonstration café \
         déjeuner rencontre",
    ),
    (
        "fr_talk",
        "échanger discuter parler appeler rencontrer échange discussion appel entretien rendez-vous rdv conversation point",
    ),
    (
        "fr_by_phone",
        "téléphone téléphonique téléphoniquement visio vive rapidement brièvement minutes min café demain semaine lundi mardi mercredi jeudi vendredi \
         visioconférence verre déjeuner oralement",
    ),
    (
        "fr_help",
        "aide aidons accompagne accompagnons conseille conseillons soutenons épaulons",
    ),
    (
        "fr_serve",
        "vends vendons commercialise commercialisons automatise automatisons optimise optimisons offre offrons fournissons digitalisons \
         forme formons",
    ),
    ("fr_our", "notre nos mon ma mes cette une un"),
    (
        "fr_offering",
        "solution solutions logiciel logiciels outil outils plateforme produit produits application formation formations \
         accompagnement coaching programme saas webinaire service services prestations prestation méthode masterclass",
    ),
    (
        "fr_gain",
        "temps heures coûts chiffre ventes clients leads productivité facture factures prospects rendez-vous revenus visibilité budget \
         dépenses trafic rentabilité marge marges impôts charges",
    ),
    (
        "fr_raise",
        "gagner économiser réduire augmenter doubler booster améliorer optimiser diviser tripler générer attirer décrocher développer \
         gagnez économisez réduisez augmentez doublez boostez générez optimisez attirez économise réduit augmente trouver",
    ),
    (
        "fr_send",
        "envoyer envoyez envoie transférer transférez transmettre transmettez transmets adresser partager communiquer donner passer faire parvenir",
    ),
    (
        "fr_day",
        "aujourd demain lundi mardi mercredi jeudi vendredi samedi dimanche soir minuit semaine mois",
    ),
];

pub(super) const EMPTY: &str = "top coucou serait êtes pouvoir puis pourrions aimer suivre suis suivi enrichissant riche belles beaux accueillir accepté seriez ajoute trop content contente agréable plein profil profils parcours intéressant intéressante intéressé intéressée intéresse intéressent inspirant inspirante \
    impressionnant impressionnante impressionné remarquable beau belle super sympa chouette bravo félicitations \
    réseau réseaux contact contacts relation relations connexion connecter connectons connecte connectés linkedin professionnel \
    professionnelle professionnels ravi ravie ravis heureux heureuse enchanté enchantée honoré plaisir joie serais \
    échanger échange échanges échangeons discuter rejoindre rejoignez ajouter compter faire partie entrer rester mettre relier \
    rencontrer connaître découvrir bonne bon belle journée soirée semaine week end fin année excellente merci \
    avance cordialement bien sincèrement amicalement salutations bientôt revoir madame monsieur mme mlle bonjour bonsoir salut \
    coucou espère allez vas va aller tout tous toute toutes attention retenu attiré trouvé trouve vu tombé tombée parcouru consulté \
    consultant aime aimerais aimé adore souhaite souhaiterais souhaitais permets permettre voudrais veux accepter acceptez \
    invitation demande accepte davantage peu encore votre parmi ensemble mutuellement nouvelles nouveaux gens personnes \
    expérience expériences site ligne très beaucoup vraiment tellement simplement toujours ici parler fait jour jours possible \
    attire interpelle interpellé plu plaît plait curieux curieuse curiosité intrigué marqué séduit séduite admirer admire \
    admiration respect élargir élargis agrandir agrandis développer développe étendre renforcer tisser liens lien \
    accepterez acceptes acceptation invitations remercie remercier grandement grandir évoluer progresser partager partage \
    partageons avoir hasard suggestion suggère suggéré dimanche lundi mardi mercredi jeudi vendredi samedi été hiver \
    printemps fêtes réussite succès continuation volontiers stp svp bcp jaime essaye passer mdr slt cc bjr ajout dispo \
    franchement hâte";

pub(super) const CUES: &[CueList] = &[
    list(Tag::Connect, French, "
        connecter|connectons|connexion|connecte
        rejoindre|rejoigniez|intégrer ..2 réseau
        ajouter|ajoute ..4 réseau|contacts
        entrer|rester|mettre en contact|relation
        faire partie de ..3 réseau|contacts|relations
        compter|avoir parmi|dans ..2 contacts|réseau|relations
        compter ..2 parmi
    "),
    list(Tag::Collecting, French, "
        nombre de ..1 relations|contacts|connexions
        collectionne|collectionner ..2 contacts|relations
        élargir|agrandir|développer|étendre|enrichir|étoffer|élargis|agrandis|développe|étends|enrichis|étoffe|élargissons|développons|construire|construis ..1 mon|notre|nos|votre|mes|ton ..2 réseau|réseaux|contacts|relations
        développement|élargissement|agrandissement de mon|notre|mes ..1 réseau|contacts
        faire grandir|grossir|croître mon|notre ..1 réseau
        nouveaux contacts|relations
        atteindre|atteins|passer|dépasser|arriver|cap|objectif|manque|bientôt ..4 <number> ..1 contacts|relations|connexions|abonnés
        plus que ..3 contacts|relations|connexions
        plus de contacts|relations|connexions
        accepte|acceptons ..2 toutes|tous ..1 invitations|demandes
        j'accepte tout
        plus on est
        me|se construire|constituer un ..1 réseau
    "),
    list(Tag::AskTalk, French, "
        on se ..3 visio|café|call|téléphone|point|voit
        nous rencontrer|voir <ask>
        passer vous|te voir
        quand pourrais|puis|pouvons|pourrions|peut ..3 passer|venir|rencontrer|voir
        accorder|accorderiez|accordez|consacrer ..4 entretien|minutes|moment|temps|rendez-vous|instant|heure
        @fr_talk ..6 @fr_by_phone
        rapide|bref|brève|court|courte|petit|premier|première ..1 échange|appel|discussion|point|entretien|call|visio|conversation|rendez-vous
        échange|appel|entretien|point|rendez-vous|conversation rapide|téléphonique|court|informel|confidentiel|bref
        <number>|@fr_number min|minutes|minute
        quart d heure
        demi-heure
        !dernières|premières <number>|@fr_number min|minutes
        prendre|fixer|convenir|caler|planifier|organiser|programmer|trouver|bloquer|réserver ..4 @fr_call|moment|échange
        prenons|fixons|calons|planifions|organisons|réservez|bloquons|trouvons ..4 @fr_call|moment|échange
        seriez|êtes|es|serais ..4 disponible|disponibles|dispo|joignable
        si vous|tu êtes|es disponible|disponibles|dispo
        vos|tes|votre|des|quelques disponibilités|disponibilité|dispos
        auriez|aurais|avez|as ..3 disponibilités|moment|minutes|créneau|instant|temps
        !avez|as ..1 passé ..4 temps
        autour d un ..1 café|verre|déjeuner
        prendre un|le|ensemble ..1 café|verre
        inviter|invite ..4 café|déjeuner|verre
        on ..3 appelle|appeler <ask>
        on ..3 s appeler|appelle|parler|voir|rencontrer
        appeler|joindre|rappeler|contacter <ask>
        quand ..3 appeler|joindre|disponible|parler|libre|contacter|dispo
        puissions|puisse|pourrions|pourrait|pouvons ..3 discuter|parler|rencontrer|appeler|échanger
        !pourrions|puissions|pouvons|pourrait ..2 échanger sur|autour
        en parler|discuter ..3 téléphone|appel|semaine|vive|ensemble <end>
        de vive voix
        aimerais|voudrais|souhaiterais|souhaite|serais|aimerions ..4 discuter|parler|rencontrer ..3 avec|vous|te|de|du
        serais|serions ..3 de|à vous|te rencontrer
        voici mon calendrier|agenda|lien
        calendly
        parler <ask>
        open to talk
        !merci ..40 <end>
        !suite à notre ..3 @fr_talk
        !depuis|après|lors|pendant notre|votre|de ..2 @fr_talk
        !aimerais|voudrais parler de|du|des
    "),
    list(Tag::AskThing, French, "
        rendre ..2 service
        jeter un ..1 œil|oeil|coup
        pouvez|pourriez|peux|pourrais ..3 regarder|relire|corriger|lire|parler de moi
        écrire|rédiger|laisser|faire ..3 recommandation|avis
        faire suivre
        @fr_send ..6 cv|numéro|coordonnées|disponibilités|candidature|téléphone|portfolio
        votre|ton cv|numéro
        cv ..3 jour
        plus|infos|informations|ici|lien|détails|site|inscription|découvrir|découvrez ..4 <address>
        cliquez|cliquer|clique|inscrivez|inscris|inscrire|téléchargez|télécharger|postulez|postule|postuler|rejoignez-nous|réservez|testez
        pouvez|pourriez|peux|pourrais|pourriez-vous ..4 recommander|présenter|mettre|transmettre|relire|parrainer|partager|coopter|introduire ..2 ma|mon|me|en|à|mes|quelqu'un|un
        me|m recommander|coopter|parrainer|recommandiez|recommandes
        mettre en relation|contact avec ..2 responsable|personne|directeur|directrice|service|équipe|rh
        connaissez|connais|connaîtriez|connaitriez|avez ..4 quelqu'un|personne|candidats
        quelqu'un dans votre|ton réseau|entourage
        répondre|remplir|participer|répondez|remplissez|participez ..4 sondage|enquête|questionnaire|étude
        sondage|enquête|questionnaire <ask>
        puis-je|puis je ..2 présenter|montrer|parler
        !je|nous peux|vous|pouvons ..3 envoyer|transmettre ..40 <end>
        !recommandé|recommande votre ..40 <end>
    "),
    list(Tag::Sales, French, "
        cabinet|société|agence|entreprise ..3 charge|occupe
        <number> par mois
        adresser|envoyer|établir|faire|proposer ..3 devis
        devis gratuit
        montre|montrer|explique|expliquer ..3 comment ..8 @fr_raise|doubler|gagner
        montre|montrons ..4 comment
        créons|réalisons|concevons|fabriquons|crée|réalise ..3 sites|site|applications|vidéos|logos
        je|nous|j|agence|qui ..2 @fr_help
        j aide|accompagne
        !j|je|nous ..2 accompagne|accompagnons ..10 recrutement|recrute|recrutons|recherche|poste|cherche|directeur|directrice
        !j|je|nous ..1 accompagne|accompagnons ..3 recrutement|recruter
        je|nous ..1 @fr_serve
        je|nous ..2 propose|proposons|proposer
        permettons|permet|permettent à|aux ..1 entreprises|équipes|cabinets|dirigeants|clients|indépendants|commerçants
        créé|lancé|développé|conçu|crée|lance|avons ..2 @fr_offering
        c est ce que nous proposons
        !propose|proposons|proposer ..4 d|de échanger|discuter|rencontrer|connecter|en
        !propose|proposons|proposer d échanger
        !propose|proposons|proposer ..4 d échanger ..40 <end>
        !je|nous ..2 propose|proposons|proposer ..12 poste|mission|opportunité|opportunités|cdi|entretien|contrat|salaire|carrière ..40 <end>
        !je|nous ..2 propose|proposons|proposer ..2 d ..40 <end>
        !je|nous ..2 propose|proposons|proposer ..2 de connecter|rencontrer|discuter ..40 <end>
        notre|nos|mon|ma|mes ..2 @fr_offering
        !mes ..1 études|élèves ..1 formation
        ma|mes formation <end>
        !ma formation <end>
        avec|grâce ..1 un|une|notre|ce|cette ..1 @fr_offering
        un|une|d'un|d'une outil|logiciel|plateforme|application|solution ..3 qui|pour|permettant
        notre|nos offre|offres ..2 de|d|pour|sur|spéciale
        présenter|découvrir|tester ..3 notre|nos|mon|ma offre|offres|gamme|catalogue|produits|solution|services
        !offre|offres d emploi
        @fr_raise ..5 @fr_gain
        !développer ..40 <end>
        développer ..3 ventes|chiffre|clientèle|activité|visibilité
        !aimerais|voudrais|souhaite gagner ..40 <end>
        travaille|travaillons avec ..2 pme|eti|entreprises|dirigeants|clients ..8 sur|pour|à
        entreprises|clients|dirigeants comme vous|vôtre|la
        gratuit|gratuite|gratuits|gratuitement|offert|offerte ..2 essai|audit|démo|analyse|formation|webinaire|consultation|diagnostic|mois|séance|guide
        essai|audit|démo|analyse|formation|webinaire|consultation|diagnostic|mois|séance|guide ..2 gratuit|gratuite|gratuits|gratuitement|offert|offerte|offerts
        gratuitement|démonstration
        réduction|remise|tarif|tarifs ..3 de|spéciale|préférentiel|<number>|dès|gratuit|avantageux|à
        promo|promotion ..1 spéciale|exceptionnelle|sur|limitée
        <number> de remise|réduction
        à partir de <number>
        revenus passifs|complémentaires
        investissement|investissements|placement|locatif ..2 immobilier|locatif|rentable|rendement|crypto
        rendement|cryptomonnaie|défiscalisation
        vos|votre concurrents|concurrence|concurrent
        avez-vous|vous ..2 déjà exploré|pensé|envisagé|essayé|testé
        sans prospecter|engagement
    "),
    list(Tag::Pressure, French, "
        maintenant ou jamais
        troisième|deuxième|second|ème message|relance|mail
        avant ..1 ce soir|demain
        malgré mes|mon ..2 messages|relances|message|relance
        dernière|dernier|dernières|derniers ..1 chance|relance|rappel|places|jours|heures|opportunité
        plus que ..2 places|jours|heures|place
        il ne reste
        reste ..2 que
        urgent|urgente|urgence|urgemment
        !urgences|urgence de ..40 <end>
        !les|aux urgences
        ne manquez|ratez|tardez|passez|laissez|loupez|manque|rate|loupe ..2 pas ..2 cette|ce|à|plus|l|votre|cet|passer|de|une
        avant qu il ..4 tard
        trop tard
        dépêchez|dépêche|foncez|hâtez
        dès aujourd'hui|maintenant|à
        au plus vite
        rapidement possible
        répondez|réponds|répondre ..4 vite|rapidement|urgence|avant|immédiatement|aujourd'hui
        pourquoi ..4 pas|jamais ..2 répondu|répondez|réponds|réponse
        toujours pas ..1 répondu|reçu|réponse|eu
        pas|jamais répondu
        sans réponse
        déjà écrit|contacté|relancé ..3 fois
        ai|avons ..3 écrit|contacté|relancé ..3 fois
        ignorez|ignorer|ignoré
        à saisir|ne pas manquer
        offre|promo|promotion|tarif|prix ..3 limitée|limité|valable|expire|termine|jusqu'à|jusqu'au
        valable ..1 jusqu'à|jusqu'au|que
        expire|termine ..3 @fr_day|<number>
        jusqu'à|jusqu'au|avant @fr_day|<number> ..1 seulement|minuit|uniquement
        occasion|chance|opportunité ..1 unique|exceptionnelle|rare|rêvée
        opportunité à ne
        supplie|implore|désespéré|désespérée|désespérément
        vraiment ..1 besoin
        s'il vous plaît s'il vous plaît
        regretter|regretterez|regretteras
        vos concurrents ..4 déjà
        <number> x plus
        incroyable mais
        révolutionnaire|révolutionner|explosif
        !rien ne presse
        !pas|sans ..1 urgence|urgent
    "),
    list(Tag::Introduction, French, "
        je suis ..1 un|une|le|la|en|chez|à|recruteur|recruteuse|consultant|développeur|responsable|chargé|chargée|étudiant|étudiante|fondateur|directeur|directrice
        je travaille|recrute|dirige|gère|développe|m'occupe|recherche|cherche|enseigne
        je m'appelle
        en tant que
    "),
    list(Tag::Reason, French, "
        poste|postes|opportunité|opportunités|mission|offre
        au sujet|propos de
        question|questions
        échanger sur|autour
        article|conférence|publication|post
        vu que|votre ..2 article|post|publication|intervention
    "),
];
