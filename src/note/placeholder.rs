//! Mail-merge fields left in, and greetings that lost their name.

use super::span::{Span, find};
use super::words::{Gap, Shape, Word};
use memchr::memmem::Finder;
use memchr::{memchr_iter, memchr3_iter};
use std::sync::LazyLock;

/// Words that stand for a field, in the case and with the separators people write.
const FIELDS: &[&str] = &[
    "name",
    "firstname",
    "first",
    "lastname",
    "last",
    "fullname",
    "yourname",
    "companyname",
    "company",
    "jobtitle",
    "title",
    "position",
    "role",
    "industry",
    "city",
    "location",
    "school",
    "topic",
    "link",
    "recipient",
    "candidate",
    "prospect",
    "insert",
    "xxx",
    "customfield",
    "icebreaker",
    "website",
    "skill",
    "skills",
    "field",
    "product",
    "competitor",
    "mutualconnection",
    "vorname",
    "nachname",
    "firma",
    "prénom",
    "prenom",
    "nom",
    "entreprise",
    "nombre",
    "empresa",
    "nome",
    "voornaam",
    "bedrijf",
    "naam",
    "anrede",
    "herr",
    "contact",
    "date",
    "number",
    "email",
    "phone",
    "job",
    "event",
    "group",
    "sender",
    "client",
    "your",
    "apellido",
    "apellidos",
    "sobrenome",
    "apelido",
    "primeironome",
    "cognome",
    "achternaam",
    "bedrijfsnaam",
    "functie",
    "functietitel",
    "unternehmen",
    "unternehmensname",
    "firmenname",
    "frau",
    "stelle",
    "jobtitel",
    "poste",
    "société",
    "societe",
    "nomentreprise",
    "secteur",
    "puesto",
    "cargo",
    "nombreempresa",
    "candidato",
    "candidat",
    "kandidat",
    "branche",
    "ville",
    "ciudad",
    "cidade",
    "stad",
    "stadt",
    "signature",
    "calendar",
    "url",
    "specific",
];

/// Words after a greeting that are a field's emptiness, not a name.
const EMPTY_NAMES: &[&str] = &[
    "null",
    "none",
    "nan",
    "undefined",
    "firstname",
    "first_name",
    "lastname",
    "fname",
    "n/a",
    "name",
    "#n/a",
    "vorname",
    "nachname",
    "prénom",
    "prenom",
    "nombre",
    "nome",
    "voornaam",
    "achternaam",
];

/// Sample text left in.
const SAMPLES: &[&str] = &[
    "yoursite.com",
    "YourSite.com",
    "yourcompany.com",
    "YourCompany.com",
    "yourwebsite.com",
    "YourWebsite.com",
    "yourdomain.com",
    "YourDomain.com",
    "orem ipsum",
    "XXX",
];

/// Greetings that want a name.
const GREETINGS: &[&str] = &[
    "hi", "hello", "hey", "dear", "hallo", "liebe", "lieber", "bonjour", "salut", "cher", "chère",
    "hola", "estimado", "estimada", "olá", "oi", "prezado", "prezada", "caro", "cara", "beste",
    "geachte", "hoi", "sehr", "guten", "boa", "bom", "buenos", "buenas", "ciao",
];

/// What stands between a greeting's first word and the name.
const GO_ON: &[&str] = &[
    "geehrte", "geehrter", "tag", "morgen", "abend", "herr", "frau", "monsieur", "madame", "señor",
    "señora", "senhor", "senhora", "heer", "mevrouw", "mr", "mrs", "ms", "dr", "dia", "tarde",
    "noite", "días", "tardes",
];

/// Words that stand before a name only.
const WANT_A_NAME: &[&str] = &["dear", "herr", "frau", "mr", "mrs", "ms", "dr"];

/// The endings that leave both genders open: "Liebe/r", "Prezado(a)".
const BOTH: &[&str] = &[
    "/r", "/in", "/a", "/o", "/e", "(a)", "(r)", "(e)", "(o)", ":r", "*r", ".",
];

/// The first field left in the text.
pub fn placeholder(text: &str) -> Option<Span> {
    braces(text)
        .next()
        .or_else(|| percents(text).next())
        .or_else(|| greeting(text))
        .or_else(|| samples(text))
}

/// Every field left in the text between signs of its own, in the order of the signs.
fn fields(text: &str) -> impl Iterator<Item = Span> {
    braces(text).chain(percents(text))
}

/// Takes from the words of every field what they would say: they stand for what nobody filled in.
pub(super) fn silence(text: &str, words: &mut [Word]) {
    for field in fields(text) {
        let from = words.partition_point(|word| word.span.start < field.start);
        let inside = words[from..].iter_mut();
        let inside = inside.take_while(|word| word.span.end <= field.end);
        for (at, word) in inside.enumerate() {
            word.id = 0;
            word.shape = Shape::Field;
            (word.trade, word.past) = (false, false);
            // The full stop of "contact.name" ends no sentence.
            if at > 0 {
                word.gap = Gap::None;
            }
        }
    }
}

/// `{{first_name}}`, `{name}`, `[Company]`, `<<name>>`, `<name>`, `${name}`.
fn braces(text: &str) -> impl Iterator<Item = Span> {
    memchr3_iter(b'{', b'[', b'<', text.as_bytes()).filter_map(|open| field_at(text, open))
}

/// The field that the sign at `open` opens.
fn field_at(text: &str, open: usize) -> Option<Span> {
    let bytes = text.as_bytes();
    let byte = &bytes[open];
    let close = match byte {
        b'{' => b'}',
        b'[' => b']',
        _ => b'>',
    };
    let doubled = bytes.get(open + 1) == Some(byte);
    let start = open + 1 + usize::from(doubled);
    let mut inner = bytes[start..].iter().take(60);
    let length = inner.position(|inner| *inner == close)?;
    let inner = text.get(start..start + length)?;
    let end =
        start + length + usize::from(doubled && bytes.get(start + length + 1) == Some(&close)) + 1;
    let field = match byte {
        b'{' => is_field(inner) || doubled && is_word(inner),
        // A tag of HTML, or a note in brackets, is no field.
        b'[' => {
            (is_field(inner) || inner.len() > 3 && is_field(inner.split(' ').next().unwrap_or("")))
                && bytes.get(end) != Some(&b'(')
        }
        _ => is_field(inner) || (doubled && is_word(inner)),
    };
    field.then(|| Span::new(open, end))
}

/// `%FIRSTNAME%`, and the merge tags of mailers, `*|FNAME|*`.
fn percents(text: &str) -> impl Iterator<Item = Span> {
    let bytes = text.as_bytes();
    let field = move |open: usize| {
        let mut inner = bytes[open + 1..].iter().take(30);
        let length = inner.position(|byte| *byte == b'%')?;
        let word = &bytes[open + 1..open + 1 + length];
        let mut plain = word.iter();
        let plain = plain.all(|byte| byte.is_ascii_alphabetic() || *byte == b'_');
        (length > 2 && plain).then(|| Span::new(open, open + length + 2))
    };
    let fields = memchr_iter(b'%', bytes).filter_map(field);
    fields.chain(merge_tag(text))
}

fn merge_tag(text: &str) -> Option<Span> {
    memchr::memchr(b'|', text.as_bytes())?;
    let open = find(text, "*|")?.start as usize;
    let close = find(&text[open..], "|*")?.start as usize;
    (close < 30).then(|| Span::new(open, open + close + 2))
}

/// "Hi ,", "Dear null", "Hi FirstName", "Dear, hope": a greeting that lost its name.
fn greeting(text: &str) -> Option<Span> {
    let trimmed = text.trim_start_matches(|sign: char| sign.is_whitespace() || sign == '¡');
    let start = text.len() - trimmed.len();
    let greet = first_word(trimmed);
    if !is_one_of(GREETINGS, greet) {
        return None;
    }
    let mut last = greet;
    let mut rest = after_both(&trimmed[greet.len()..]);
    loop {
        let next = rest.strip_prefix(' ').unwrap_or(rest);
        let word = first_word(next);
        if next.len() == rest.len() || !is_one_of(GO_ON, word) {
            break;
        }
        last = word;
        rest = after_both(&next[word.len()..]);
    }
    let after = rest.trim_start_matches(' ');
    let spaced = rest.len() - after.len();
    let span = |end: &str| Some(Span::new(start, text.len() - end.len()));
    if let Some(end) = after.strip_prefix(',') {
        // "Hi," alone is short but whole; with a space before the comma, or "Dear,", a name was there.
        let wants = is_one_of(WANT_A_NAME, last);
        return if spaced > 0 || wants { span(end) } else { None };
    }
    let word_end = after
        .find(|sign: char| sign.is_whitespace() || matches!(sign, ',' | '!' | ':' | '.'))
        .unwrap_or(after.len());
    let empty = is_one_of(EMPTY_NAMES, &after[..word_end]);
    if spaced > 0 && empty {
        return span(&after[word_end..]);
    }
    None
}

fn first_word(text: &str) -> &str {
    text.split(|sign: char| !sign.is_alphabetic())
        .next()
        .unwrap_or("")
}

/// Whether a word is one of these in small letters or large: by letters, as no memory is taken for a word that is not.
fn is_one_of(known: &[&str], word: &str) -> bool {
    if word.is_ascii() {
        return known.iter().any(|known| known.eq_ignore_ascii_case(word));
    }
    let mut foreign = known.iter().filter(|known| !known.is_ascii());
    foreign.any(|known| known.chars().eq(word.chars().flat_map(char::to_lowercase)))
}

/// The text after an ending that leaves both genders open.
fn after_both(text: &str) -> &str {
    let mut ends = BOTH.iter().filter_map(|end| text.strip_prefix(end));
    ends.next().unwrap_or(text)
}

/// Every sample has one of these, and hardly any note does.
static SAMPLE_SIGNS: LazyLock<[Finder<'static>; 3]> =
    LazyLock::new(|| [".com", "orem ipsum", "XXX"].map(Finder::new));
static SAMPLE_FINDERS: LazyLock<Vec<Finder<'static>>> =
    LazyLock::new(|| SAMPLES.iter().map(Finder::new).collect());

fn samples(text: &str) -> Option<Span> {
    let bytes = text.as_bytes();
    if SAMPLE_SIGNS.iter().all(|sign| sign.find(bytes).is_none()) {
        return None;
    }
    SAMPLE_FINDERS.iter().find_map(|sample| {
        let start = sample.find(bytes)?;
        Some(Span::new(start, start + sample.needle().len()))
    })
}

/// Letters, digits, spaces and separators only, and a letter among them.
fn is_word(inner: &str) -> bool {
    let inner = inner.trim();
    !inner.is_empty()
        && inner.chars().any(char::is_alphabetic)
        && inner.chars().all(|sign| {
            sign.is_alphanumeric() || matches!(sign, '_' | ' ' | '-' | '.' | '|' | ':' | '\'')
        })
}

fn is_field(inner: &str) -> bool {
    let plain: String = inner
        .chars()
        .filter(|sign| sign.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    if FIELDS.contains(&plain.as_str()) {
        return true;
    }
    let words = inner
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let mut words = words.map(str::to_lowercase).peekable();
    words.peek().is_some()
        && inner.len() < 50
        && words.any(|word| FIELDS.contains(&word.as_str()))
        && is_word(inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::note::words::read;

    #[test]
    fn the_words_of_fields_are_silent_and_no_others() {
        let text = "Hi %FNAME%, I saw {{company.name}} at [Event Name] in Torvik.";
        let mut words = Vec::new();
        read(text, |_| 7, &mut words);
        silence(text, &mut words);
        let silent = words.iter().filter(|word| word.shape == Shape::Field);
        let silent: Vec<&str> = silent.map(|word| word.span.of(text)).collect();
        assert_eq!(silent, ["FNAME", "company", "name", "Event", "Name"]);
        assert!(
            words
                .iter()
                .all(|word| (word.id == 0) == (word.shape == Shape::Field))
        );
        assert!(words.iter().all(|word| word.gap != Gap::Stop));
    }
}
