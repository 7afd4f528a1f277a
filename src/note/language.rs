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
    /// Every language, in the order of their numbers.
    pub const ALL: [Language; 7] = [English, German, French, Spanish, Portuguese, Dutch, Unknown];

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
        "der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren bin bist seid haben habe hast hat hatte \
         hätte hätten ich du er sie es wir ihr mich mir dich dir uns euch ihnen ihre ihren ihrem ihrer mein meine meinem meinen meiner dein \
         deine deinem deinen deiner unser unsere unserem unseren unserer nicht kein keine keinen mit von vom zu zum zur im am auf für fuer \
         über ueber bei beim nach aus durch um wie was wer wo wann warum wenn ob dass weil da als auch noch nur schon sehr gern gerne \
         hier jetzt mal doch ja wurde wird werden wirst würde wuerde würden wollen will möchte moechte möchten soll sollte kann kannst können koennen \
         könnte könnten darf hallo guten geehrte geehrter liebe lieber bitte danke",
    ),
    (
        French,
        "le la les un une des du de et ou mais est sont suis es êtes sommes ai as a avons avez ont je tu il elle on nous vous ils elles me \
         moi toi te se mon ma mes ton ta tes votre vos notre nos leur ce cet cette ces qui que quoi dont où ne pas plus dans sur pour avec \
         par sans chez au aux en y bonjour bonsoir d l j n m t qu s si comme car donc bien aussi toujours être avoir serais serait \
         seriez auriez peut peux pouvez puis ici merci voici",
    ),
    (
        Spanish,
        "el la los las un una unos unas de del y o pero es son soy está estoy estás he has ha hemos han yo tú él ella nosotros \
         ustedes usted me te se nos mi mis tu tus su sus lo le les este esta esto estos ese eso que qué quien como cuando cuándo donde no sí \
         más muy en con por para sin sobre al hola buenos buenas gracias también ser estar estamos tengo tienes tiene a gustaría \
         encantaría gustó ya hay puede puedes puedo quiero quisiera porque pero desde hasta entre contigo conmigo nuestra nuestro nuestros",
    ),
    (
        Portuguese,
        "o os a as um uma uns umas de do da dos das e ou mas é são sou foi está estou estamos tô tenho tem tens temos eu você vocês vc ele \
         ela nós me te se nos lo la meu minha meus minhas seu sua seus suas teu tua nossa nosso isso isto este esta que quem qual como \
         quando onde não mais muito em no na nas num numa com por para pra sem sobre ao aos à olá oi obrigado obrigada também ser estar \
         pela pelo gostaria adoraria gostei já há pode posso podemos quero porque desde até entre bom boa si consigo",
    ),
    (
        Dutch,
        "de het een en of maar is zijn was waren ben bent heb hebt heeft hebben had ik jij je u hij zij ze wij we jullie mij me jou jouw uw \
         mijn ons onze hun dit dat deze die wat wie hoe waar waarom wanneer niet geen met van te ten ter in op voor over bij naar uit aan \
         om als ook nog wel al even dan toe graag wordt worden wil wilt willen zou zullen kan kun kunt kunnen mag hallo hoi beste geachte \
         dag goedemiddag goedemorgen er",
    ),
    (
        Unknown,
        "il lo la le gli un una uno di da in a al alla e è o del dei degli della delle dello nel nella sono sei siamo ho hai abbiamo io tu \
         noi voi mi ti ci te lei mio mia tuo tua suo sua che chi come quando non più molto con per tra fra ciao buongiorno salve grazie \
         anche vorrei piacerebbe rete",
    ),
    (
        Unknown,
        "och att de det som en ett den är var jag du han hon vi ni mig dig oss min din vår inte med på av till för från om men eller har \
         hade hej tack jeg er og ikke til fra der vil kan skal hei takk på meg deg også i et av skulle ville mitt ditt nätverk nettverk netværk",
    ),
    (
        Unknown,
        "w na z ze się nie jest są jestem mam ja ty ona wy moje mój twój jak co czy gdzie kiedy dla przez cześć dzień \
         dobry pan pani oraz ale lub ve bir bu için ile ben sen biz siz değil çok merhaba olarak chciałbym chciałabym cię do mojej swojej si să vă la cu pentru este sunt mea meu pe nu ce care mulțumesc bună \
         vreau aș dori chtěl chtěla bych vás jsem své moje jako pro děkuji dobrý szeretném önt az és hogy nem vagyok hálózatomba \
         haluaisin ja olen sinut minun että kiitos hei terve",
    ),
];

/// Everyday words of notes that are no function words and stand in no cue; they and the words of the cues tell the
/// language where there are too few function words.
pub const TELLING: &[(Language, &str)] = &[
    (
        English,
        "greetings fellow welder potter nurse baker builder teacher loved enjoyed colleague cheers lecture work",
    ),
    (
        German,
        "lass moin servus tag lust freue freut freuen spannend spannendes spannende interessant interessantes schöne schönen grüße gruß \
         viele herzliche mfg vg lg arbeit vortrag beitrag suche suchen interesse vielen dank profil austausch kontakt",
    ),
    (
        French,
        "ravi ravie enchanté enchantée salut beau belle bravo cordialement profil parcours travail recherche cherche recherchons intéressé \
         intéressée connectons connecter échanger plaisir bientôt monsieur madame journée réseau stp svp slt bcp",
    ),
    (
        Spanish,
        "conectamos conectemos conectar perfil trabajo busco buscamos interesa interesante saludo saludos enhorabuena felicidades \
         espero sigo parece genial ponencia libro señor señora encantado encantada abrazo leí vi área red profesional trayectoria",
    ),
    (
        Portuguese,
        "conectar conectando perfil trabalho busco procuro interessa interesse interessante abraço abraços parabéns tudo bem vamos prezado \
         prezada obrigado cumprimentos palestra livro contratando vaga adorei legal rede profissional trajetória tarde dia noite senhor senhora",
    ),
    (
        Dutch,
        "leuk leuke mooi mooie profiel groet groeten groetjes bedankt dank connecten linken kennismaken vriendelijke werk zoek zoeken \
         netwerk bericht lezing benieuwd interesse interessant meneer mevrouw heer wij contact",
    ),
];

/// Words that are in notes of every language, and tell none.
pub const EVERYWHERE: &str = "ok linkedin zoom cv hr it ceo cto cfo coo vp ai team teams software marketing manager data design online \
    email job jobs startup call meeting feedback remote digital developer senior junior lead head sales coach coaching recruiter cloud \
    platform tool tools web website link post podcast workshop blog networking networker lion b2b saas master expert";

/// The fewest words that settle the language of a longer note.
const FEWEST: u32 = 3;
/// A note of more words than these has function words enough, or is mixed.
const SHORT: usize = 40;
/// How many languages the votes are for.
const LANGUAGES: usize = FUNCTION_WORDS.len();

/// The language of a note.
pub fn of(words: &[Word], message: &str, cues: &Cues) -> Language {
    let by_function = Votes::count(words, |id| [cues.languages_of(id), 0]);
    let told = by_function.told();
    if told != Unknown || words.len() > SHORT {
        return told;
    }
    let mut votes = Votes::count(words, |id| [cues.languages_of(id), cues.told_by(id)]);
    // Only Spanish opens a question.
    if message.contains(['¿', '¡']) {
        votes.add(1 << place(Spanish));
    }
    votes.told()
}

/// The place of a language among the votes.
pub fn place(language: Language) -> usize {
    let mut languages = FUNCTION_WORDS.iter();
    languages.position(|(own, _)| *own == language).unwrap_or(0)
}

/// How many words speak for each language.
struct Votes {
    words: u32,
    each: [u32; LANGUAGES],
    /// How many speak for both of two.
    both: [[u32; LANGUAGES]; LANGUAGES],
}

impl Votes {
    /// The votes of words, each for the languages that it is said to be of.
    fn count(words: &[Word], languages: impl Fn(u16) -> [u16; 2]) -> Votes {
        let mut votes = Votes {
            words: words.len() as u32,
            each: [0; LANGUAGES],
            both: [[0; LANGUAGES]; LANGUAGES],
        };
        for word in words {
            let [one, other] = languages(word.id);
            votes.add(one | other);
        }
        votes
    }

    fn add(&mut self, languages: u16) {
        let mut left = languages;
        while left != 0 {
            let one = left.trailing_zeros() as usize;
            left &= left - 1;
            self.each[one] += 1;
            let mut others = left;
            while others != 0 {
                let other = others.trailing_zeros() as usize;
                others &= others - 1;
                self.both[one][other] += 1;
                self.both[other][one] += 1;
            }
        }
    }

    /// The language that the votes are for, if they are enough and hardly any word speaks for another and not for it.
    fn told(&self) -> Language {
        let ranked = self.each.iter().enumerate();
        let best = ranked.max_by_key(|(place, votes)| (**votes, LANGUAGES - place));
        let (best, most) = best.map_or((0, 0), |(place, votes)| (place, *votes));
        // "Hi Ana, happy to connect" has two function words; of nine words or more at least every sixth is one.
        let enough =
            most >= FEWEST || (most >= 2 && self.words <= 12) || (most >= 1 && self.words <= 6);
        let dense = 12 * most >= self.words.min(400);
        let times = if self.words > SHORT as u32 { 2 } else { 3 };
        let clear = (0..LANGUAGES).filter(|other| *other != best).all(|other| {
            let both = self.both[best][other];
            let (own, others) = (most - both, self.each[other] - both);
            own >= 1 && own >= times * others
        });
        match enough && dense && clear {
            true => FUNCTION_WORDS[best].0,
            false => Unknown,
        }
    }
}
