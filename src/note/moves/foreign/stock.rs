//! The platform's stock invitation in the languages it is offered in, found whatever the language of the rest. Scripts
//! without spaces between words have theirs in `note::stock`.

use super::Tag;
use crate::note::cues::CueList;

pub(super) const CUES: &[CueList] = &[CueList {
    tag: Tag::Stock,
    language: None,
    cues: "
        meinem ..1 beruflichen ..1 netzwerk ..3 hinzufügen|hinzuzufügen|einladen|aufnehmen
        meinem ..2 netzwerk ..3 hinzufügen|hinzuzufügen|einladen
        mein|in ..2 netzwerk ..3 aufnehmen|einladen
        ihrem|deinem ..2 netzwerk ..2 beitreten|anschließen
        teil ihres|deines|meines ..2 netzwerks|netzwerkes
        inviter|invite ..1 à rejoindre mon|notre réseau
        ajouter ..2 à mon ..1 réseau
        vous|t ajouter ..2 réseau
        rejoindre|rejoigniez mon|votre|ton réseau ..2 professionnel|linkedin
        faire|fassiez partie de mon|votre|ton ..1 réseau ..2 professionnel|linkedin
        añadirte|añadirle|añadirlo|añadirla|agregarte|agregarle|agregarlo|agregarla|incluirte|incluirle a|en mi ..1 red
        unirte|unirse|unirme|unas a mi|tu|su ..1 red
        forme|formara|formes|formaras|formar parte de mi|tu|su ..1 red ..2 profesional|linkedin
        adicioná|adicionar|adiciono ..3 minha ..1 rede
        te|o|a|você|lhe adicionar à minha ..1 rede
        fazer|faça parte da sua|minha|tua ..1 rede ..2 profissional|linkedin
        toevoegen aan mijn ..2 netwerk
        mijn ..2 netwerk ..2 toevoegen
        voeg ..3 toe aan mijn ..2 netwerk
        deel ..1 uit ..1 maken van mijn|uw|je|jouw ..2 netwerk
        lid ..1 worden van je|jouw|uw|mijn ..2 netwerk
        uitnodigen|nodig ..6 mijn ..2 netwerk
        aggiungerti|aggiungerla|aggiungervi|aggiungerlo alla mia rete
        aggiungerti|aggiungerla|aggiungervi|aggiungerlo al|nel mio network
        entri a far parte della mia|tua|sua rete
        entrare a far parte della mia|tua|sua rete
        lägga till dig ..2 mitt ..2 nätverk|yrkesnätverk
        lägga till dig ..4 nätverk|yrkesnätverk
        legge deg til ..4 nettverk|nettverket
        tilføje dig til ..4 netværk
        haluaisin|haluan|haluaisimme lisätä ..5 verkostooni
        dodać|dodac cię|pana|panią|ciebie ..1 do ..5 sieci
        dodać|dodac do ..5 sieci
        přidat|přidal|přidala ..5 sítě
        pridať|pridal|pridala ..5 siete
        sizi|seni ..5 ağıma
        menambahkan|menambah anda ke ..2 jaringan|rangkaian
        tambahkan ..1 ke ..2 rangkaian|jaringan
        adaug|adauge|adăuga|adăugați ..2 în|la rețeaua
        să vă|te adaug ..4 rețea|rețeaua
        felvenni|hozzáadni|meghívni ..5 hálózatomba|hálózatomhoz
        добавить|включить|пригласить вас|тебя в ..3 сеть
        хочу|хотел|хотела|хотелось ..3 добавить вас|тебя ..4 сеть
        присоединиться к ..2 моей|вашей ..2 сети
        додати вас|тебе до ..3 мережі
        да ви|те добавя ..4 мрежа
        σας|σε προσθέσω ..5 δίκτυο|δίκτυό
        أضيفك|إضافتك|أدعوك|دعوتك إلى ..3 شبكتي
        أود|أريد ..1 أن أضيفك ..2 شبكتي
        להוסיף אותך ..2 לרשת|לרשת
        मैं आपको ..6 नेटवर्क
        आपको ..4 अपने ..2 नेटवर्क
        idagdag ..2 sa ..3 network
        제|저의 ..2 네트워크에|인맥에 추가|추가하고
        회원님을 ..4 네트워크에|인맥에|인맥으로 추가|추가하고
        1촌을 맺고
        thêm bạn|anh|chị vào ..3 mạng
        afegir|afegir-te|afegir-vos a la meva xarxa
    ",
}];
