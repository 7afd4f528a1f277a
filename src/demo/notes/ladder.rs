//! Notes in which there is nothing: blank ones, the stock invitation, and own words that would fit anybody.

use super::parts::{CLOSINGS, GREETINGS, NAMELESS};
use super::{Facts, fill};
use crate::demo::dice::Dice;

const BLANK: &[&str] = &["", "", "", "", "", " ", "...", "👋", "-", "🙂🙂"];

const STOCK: &[&str] = &[
    "I'd like to add you to my professional network on LinkedIn.",
    "I'd like to add you to my professional network on LinkedIn.",
    "I'd like to join your LinkedIn network.",
    "Since you are a person I trust, I wanted to invite you to join my network on LinkedIn.",
    "I'd like to connect with you on LinkedIn.",
];

const STOCK_ABROAD: [(&str, &str); 5] = [
    (
        "de",
        "Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.",
    ),
    (
        "fr",
        "Je vous invite à rejoindre mon réseau professionnel sur LinkedIn.",
    ),
    (
        "es",
        "Me gustaría añadirte a mi red profesional en LinkedIn.",
    ),
    (
        "nl",
        "Ik wil je graag toevoegen aan mijn professionele netwerk op LinkedIn.",
    ),
    (
        "pt",
        "Gostaria de adicioná-lo à minha rede profissional no LinkedIn.",
    ),
];

const NOTICED: &[&str] = &[
    "I came across your profile and was impressed.",
    "Your profile caught my eye today.",
    "What an impressive background!",
    "I really like your profile.",
    "Your career so far is remarkable.",
    "I have been looking at your profile with interest.",
    "I noticed your profile and had to write.",
    "You have a very impressive profile.",
    "Your experience is truly inspiring.",
    "I hope you are having a good week.",
    "I hope this message finds you well.",
    "I hope you are doing great.",
    "Your achievements are outstanding.",
    "You seem to be an interesting person.",
];

const WISHES: &[&str] = &[
    "I would love to connect.",
    "It would be great to connect with you.",
    "I think we should be connected.",
    "I'd be happy to have you among my contacts.",
    "Let's connect!",
    "I'd be honoured if you accepted my invitation.",
    "It would be a pleasure to be connected.",
    "I hope you will accept.",
    "Please accept my invitation.",
    "I always enjoy connecting with like-minded people.",
    "I'd like to connect with more professionals like you.",
    "I believe that it is good to know good people.",
];

const PLEASANTRIES: &[&str] = &[
    "",
    "",
    "I am sure we can both benefit.",
    "Who knows what the future holds.",
    "The world is small.",
    "You never know where it may lead.",
    "I look forward to it.",
    "It is always nice to meet new people.",
    "Good things start with a hello.",
    "Have a wonderful day ahead!",
];

/// A blank note.
pub(super) fn blank(dice: &mut Dice, out: &mut String) {
    out.push_str(dice.pick(BLANK));
}

/// The stock invitation, in the recipient's language at times, alone or with a greeting or a signature.
pub(super) fn stock(dice: &mut Dice, facts: &Facts, out: &mut String) {
    let abroad = STOCK_ABROAD
        .iter()
        .find(|(language, _)| Some(*language) == facts.language);
    if let Some((_, text)) = abroad
        && dice.chance(0.3)
    {
        out.push_str(text);
        return;
    }
    if dice.chance(0.35) {
        fill(out, dice.pick(GREETINGS), facts);
        out.push(' ');
    }
    out.push_str(dice.pick(STOCK));
    if dice.chance(0.25) {
        out.push_str(if dice.chance(0.5) { " - " } else { "\n" });
        out.push_str(facts.me);
    }
}

/// Own words with nothing in them.
pub(super) fn generic(dice: &mut Dice, facts: &Facts, out: &mut String) {
    let greetings = if facts.greet { GREETINGS } else { NAMELESS };
    let greeting = dice.pick(greetings);
    let mut parts = [
        greeting,
        dice.pick(NOTICED),
        dice.pick(NOTICED),
        dice.pick(WISHES),
        dice.pick(PLEASANTRIES),
        "",
    ];
    if parts[1] == parts[2] || dice.chance(0.25) {
        parts[2] = "";
    }
    if dice.chance(0.8) {
        parts[5] = dice.pick(CLOSINGS);
    }
    for part in parts.into_iter().filter(|p| !p.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        fill(out, part, facts);
    }
}
