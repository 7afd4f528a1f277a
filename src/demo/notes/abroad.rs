//! Notes in the recipient's own language: German, French, Spanish, Dutch, Portuguese. They say where the recipient
//! was found, who writes and why; some ask for a call.

use super::{Facts, fill};
use crate::demo::dice::Dice;

struct Parts {
    language: &'static str,
    greetings: &'static [&'static str],
    contexts: &'static [&'static str],
    introductions: &'static [&'static str],
    reasons: &'static [&'static str],
    asks: &'static [&'static str],
    closings: &'static [&'static str],
}

const ABROAD: [Parts; 5] = [
    Parts {
        language: "de",
        greetings: &[
            "Hallo {first},",
            "Guten Tag {first},",
            "Liebe Grüße nach {city}, {first},",
        ],
        contexts: &[
            "ich habe Ihren Vortrag auf {event} gesehen, und Ihr Beispiel von {company} ist mir geblieben.",
            "ich habe Ihren Beitrag über Ihre Arbeit bei {company} gelesen.",
            "{contact} hat mir empfohlen, Ihnen zu schreiben.",
            "bei der Suche nach Fachleuten in {city} habe ich Sie und Ihre Arbeit bei {company} gefunden.",
        ],
        introductions: &[
            "Ich bin Recruiterin bei {firm}.",
            "Ich arbeite bei {firm} und suche für {client}.",
            "Mein Name ist {me}, ich betreue bei {firm} die Suche für {client}.",
        ],
        reasons: &[
            "Ich möchte Ihnen von einer offenen Stelle bei {client} erzählen.",
            "Gern würde ich mich mit Ihnen über Ihr Fachgebiet austauschen.",
            "Es geht um eine Stelle im Team von {client} ab dem Frühjahr.",
        ],
        asks: &[
            "Hätten Sie diese Woche 15 Minuten für ein Telefonat?",
            "Könnten Sie mir Ihren Lebenslauf schicken?",
        ],
        closings: &[
            "Viele Grüße, {me}",
            "Herzliche Grüße\n{me}",
            "Einen schönen Tag wünscht {me}",
        ],
    },
    Parts {
        language: "fr",
        greetings: &["Bonjour {first},", "Bonjour {first}, bonjour {city},"],
        contexts: &[
            "j'ai vu votre intervention à {event}, et l'exemple de {company} m'a beaucoup appris.",
            "j'ai lu votre article sur votre travail chez {company}.",
            "{contact} m'a conseillé de vous écrire.",
            "en cherchant des spécialistes à {city}, j'ai trouvé votre travail chez {company}.",
        ],
        introductions: &[
            "Je suis chargée de recrutement chez {firm}.",
            "Je travaille chez {firm} et je recrute pour {client}.",
        ],
        reasons: &[
            "Je souhaite vous parler d'un poste ouvert chez {client}.",
            "J'aimerais échanger avec vous sur votre métier.",
            "Il s'agit d'un poste dans l'équipe de {client}, à partir du printemps.",
        ],
        asks: &[
            "Auriez-vous un quart d'heure pour un appel cette semaine ?",
            "Pourriez-vous m'envoyer votre CV ?",
        ],
        closings: &[
            "Bien à vous, {me}",
            "Cordialement,\n{me}",
            "Belle journée, {me}",
        ],
    },
    Parts {
        language: "es",
        greetings: &["Hola, {first}:", "Buenos días, {first}:"],
        contexts: &[
            "vi tu charla en {event}, y el ejemplo de {company} me pareció muy claro.",
            "leí tu artículo sobre tu trabajo en {company}.",
            "{contact} me recomendó que te escribiera.",
            "buscando especialistas en {city} encontré tu trabajo en {company}.",
        ],
        introductions: &[
            "Trabajo en {firm} y selecciono personal para {client}.",
            "Soy {me}, técnica de selección en {firm}.",
        ],
        reasons: &[
            "Quiero contarte sobre un puesto abierto en {client}.",
            "Me gustaría intercambiar ideas contigo sobre tu especialidad.",
            "Se trata de un puesto en el equipo de {client} a partir de la primavera.",
        ],
        asks: &[
            "¿Tendrías quince minutos para una llamada esta semana?",
            "¿Podrías enviarme tu currículum?",
        ],
        closings: &[
            "Un saludo, {me}",
            "¡Que tengas un buen día!",
            "Saludos cordiales,\n{me}",
        ],
    },
    Parts {
        language: "nl",
        greetings: &["Hallo {first},", "Beste {first},", "Dag {first},"],
        contexts: &[
            "ik zag je presentatie op {event}, en je voorbeeld van {company} is me bijgebleven.",
            "ik las je artikel over je werk bij {company}.",
            "{contact} raadde me aan je te schrijven.",
            "ik zocht specialisten in {city} en vond jou en je werk bij {company}.",
        ],
        introductions: &[
            "Ik ben recruiter bij {firm}.",
            "Ik werk bij {firm} en zoek mensen voor {client}.",
        ],
        reasons: &[
            "Ik wil je graag vertellen over een vacature bij {client}.",
            "Ik wissel graag ideeën met je uit over je vak.",
            "Het gaat om een functie in het team van {client}, vanaf het voorjaar.",
        ],
        asks: &[
            "Heb je deze week een kwartier om te bellen?",
            "Zou je me je cv kunnen sturen?",
        ],
        closings: &[
            "Groet, {me}",
            "Met vriendelijke groet,\n{me}",
            "Fijne dag, {me}",
        ],
    },
    Parts {
        language: "pt",
        greetings: &["Olá, {first}!", "Bom dia, {first},"],
        contexts: &[
            "Vi a sua palestra no {event}, e o exemplo da {company} ficou comigo.",
            "Li o seu artigo sobre o seu trabalho na {company}.",
            "{contact} sugeriu que eu lhe escrevesse.",
            "Ao procurar especialistas em {city}, encontrei o seu trabalho na {company}.",
        ],
        introductions: &[
            "Trabalho na {firm} e recruto para a {client}.",
            "Sou {me}, recrutadora na {firm}.",
        ],
        reasons: &[
            "Gostaria de lhe falar de uma vaga na {client}.",
            "Gostaria de trocar ideias consigo sobre a sua área.",
            "Trata-se de uma vaga na equipa da {client}, a partir da primavera.",
        ],
        asks: &[
            "Teria quinze minutos para uma chamada esta semana?",
            "Poderia enviar-me o seu currículo?",
        ],
        closings: &[
            "Cumprimentos, {me}",
            "Tenha um bom dia!",
            "Com os melhores cumprimentos,\n{me}",
        ],
    },
];

/// Writes a note in the recipient's language.
pub(super) fn write(dice: &mut Dice, facts: &Facts, strings: bool, out: &mut String) {
    let Some(parts) = ABROAD.iter().find(|p| Some(p.language) == facts.language) else {
        return;
    };
    fill(out, dice.pick(parts.greetings), facts);
    for list in [parts.contexts, parts.introductions, parts.reasons] {
        out.push(' ');
        fill(out, dice.pick(list), facts);
    }
    if strings {
        out.push(' ');
        fill(out, dice.pick(parts.asks), facts);
    }
    out.push(' ');
    fill(out, dice.pick(parts.closings), facts);
}
