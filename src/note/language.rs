//! The language of a note, by a vote of its function words.
//!
//! Function words are in every sentence and hardly ever shared, and they are looked up anyway. A note with too few of
//! them, or with words of two languages, is of no known language: then only what does not depend on language is judged.

use super::cues::Cues;
use super::words::Word;

/// The language of a note.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Language {
    /// English.
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Portuguese.
    Portuguese,
    /// Dutch.
    Dutch,
    /// Another language, or one that cannot be told: too short or mixed.
    #[default]
    Unknown,
}

impl Language {
    /// The bit of English among those of a word's languages.
    pub const ENGLISH: u16 = 1;

    /// Its ISO 639-1 code; `None` where it is not known.
    pub fn code(self) -> Option<&'static str> {
        match self {
            Language::English => Some("en"),
            Language::German => Some("de"),
            Language::French => Some("fr"),
            Language::Spanish => Some("es"),
            Language::Portuguese => Some("pt"),
            Language::Dutch => Some("nl"),
            Language::Unknown => None,
        }
    }

    /// Whether some rules read it besides English.
    pub fn is_read(self) -> bool {
        self != Language::Unknown
    }
}

use Language::{Dutch, English, French, German, Portuguese, Spanish, Unknown};

/// Function words by language; those of languages that no rule reads keep their notes from being taken for others.
pub const FUNCTION_WORDS: &[(Language, &str)] = &[
    (
        English,
        "the a an and or but of to in on at for with from by is are was were am be been being have has had do does did i you he \
         she it we they me him her us them my your our their this that these those what which who how when where why not no if as \
         so than then there here would could should can will may might must shall just about into over out up down also any \
         some more most other all your i'm i'd i'll i've you're we're it's don't let hi hello hey dear thanks thank 'd 'll 've 're 's 'm please \
         only now very much such because after before since while still already never",
    ),
    (
        German,
        "der die das den dem des ein eine einen einem einer und oder aber ist sind war bin haben habe hat ich du er sie es wir ihr \
         mich mir dich dir uns euch ihnen ihre ihren ihrem ihrer mein meine meinem meinen dein deine nicht kein keine mit von zu zum \
         zur im am auf für über bei nach aus wie was wer wenn dass weil als auch noch nur schon sehr gerne wurde wird werden würde \
         kann könnte hallo guten sehr geehrte geehrter liebe lieber",
    ),
    (
        French,
        "le la les un une des du de et ou mais est sont suis ai as a avons avez ont je tu il elle nous vous ils elles me te se mon \
         ma mes votre vos notre nos ce cette ces qui que quoi dont où ne pas plus dans sur pour avec par sans chez au aux en y \
         bonjour bonsoir c'est j'ai d l j n qu s si comme très bien aussi être avoir",
    ),
    (
        Spanish,
        "el la los las un una unos unas de del y o pero es son soy está estoy estás he has ha hemos han yo tú él ella nosotros \
         ustedes usted me te se nos mi mis tu tus su sus lo le les este esta estos que quien como cuando donde no más muy en con por \
         para sin sobre al hola buenos buenas gracias también ser estar a gustaría encantaría \
         gustó ya hay puede puedo quiero porque desde hasta entre",
    ),
    (
        Portuguese,
        "o os a as um uma uns umas de do da dos das e ou mas é são sou está estou tenho tem temos eu você ele ela nós vocês me te se \
         nos meu minha meus seu sua seus suas isso este esta que quem como quando onde não mais muito em no na nos nas com por para \
         sem sobre ao à olá oi obrigado obrigada também ser estar pela pelo \
         gostaria adoraria gostei já há pode posso quero porque desde até entre",
    ),
    (
        Dutch,
        "de het een en of maar is zijn was ben heb heeft hebben ik jij je u hij zij ze wij we jullie mij me jou jouw uw mijn ons onze \
         hun dit dat deze die wat wie hoe waar niet geen met van te ten ter in op voor over bij naar uit aan om als ook nog wel al \
         graag wordt worden zou kan kunnen hallo beste geachte dag er",
    ),
    (
        Unknown,
        "il lo gli uno della delle dello nel nella sono sei siamo ho hai abbiamo io tu noi voi mi ti ci mio mia tuo tua suo che chi \
         come quando non più molto con per tra fra ciao buongiorno grazie anche del dei degli",
    ),
    (
        Unknown,
        "och att det som en ett den är var jag du han hon vi ni mig dig oss min din vår inte med på av till för från om men eller har \
         hade hej tack jeg er og ikke til fra der vil kan skal hei takk på meg deg også",
    ),
    (
        Unknown,
        "w na z ze się nie jest są jestem mam ja ty ona wy moje mój twój jak co czy gdzie kiedy dla przez cześć dzień \
         dobry pan pani oraz ale lub ve bir bu için ile ben sen biz siz değil çok merhaba olarak",
    ),
];

/// Votes that a language needs in a short note.
const FEWEST: u32 = 3;

/// The language of a note, or of the stretch of it that is asked about.
pub fn of(words: &[Word], cues: &Cues) -> Language {
    let mut votes = [0_u32; FUNCTION_WORDS.len()];
    let mut plain = 0_u32;
    for word in words {
        plain += 1;
        let mut bits = cues.languages_of(word.id);
        while bits != 0 {
            votes[bits.trailing_zeros() as usize] += 1;
            bits &= bits - 1;
        }
    }
    let (best, most) = votes
        .iter()
        .enumerate()
        .max_by_key(|(index, votes)| (**votes, usize::MAX - index))
        .unwrap_or((0, &0));
    let second = votes
        .iter()
        .enumerate()
        .filter(|(index, _)| *index != best)
        .map(|(_, votes)| *votes)
        .max()
        .unwrap_or(0);
    // "Hi Ana, happy to connect" has two function words; of nine words or more at least every sixth is one.
    let enough = *most >= FEWEST || (*most >= 2 && plain <= 12) || (*most >= 1 && plain <= 6);
    let clear = *most > second && 3 * (*most - second) >= *most;
    let dense = 6 * *most >= plain.min(400) / 2;
    if enough && clear && dense {
        FUNCTION_WORDS[best].0
    } else {
        Unknown
    }
}
