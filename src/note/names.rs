//! Whether two names mean the same person.

use hashbrown::HashMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Names that stand for each other, a group a line.
const NICKNAMES: &str = "
william bill billy will willy liam wilhelm willem guillermo guillaume
robert bob bobby rob robbie bert roberto
richard rick ricky dick rich ricardo
elizabeth liz lizzie beth betty eliza lisa elisabeth elsa isabel elise libby betsy
margaret maggie meg peggy greta margarita marguerite marge daisy madge rita
katherine catherine kathryn kate katie kathy cathy kat katy cat katja katharina catalina karen kathrin
alexander alex sasha sascha xander alec sandy aleksandr alejandro alexandre lex alessandro
alexandra alex sasha sandra alexa lexi sandy alejandra alessandra
michael mike mick mickey miguel michel mikhail misha michele mitch
christopher chris kit topher christoph cristobal christophe kris
christina christine chris tina chrissy kristina kristin christa cristina
joseph joe joey jose josef giuseppe pepe sepp jo
john jack johnny jon juan jean johann johannes hans jan ian giovanni ivan joao sean jonny
jonathan jon jonny john nathan
james jim jimmy jamie jaime jacques diego santiago
thomas tom tommy tomas thom
anthony tony antonio anton toni antoine
andrew andy drew andreas andre andres andrei andrzej
daniel dan danny dani daniele
david dave davey davide davy
edward ed eddie ted ned eduardo eduard teddy
frederick fred freddie fritz federico frederik friedrich
francis frank francisco franz paco fran francesco francois
frances fran francesca franziska fanny
george jorge georg giorgio jurgen georgie
gregory greg grzegorz gregor
henry harry hank heinrich enrique henri hal heinz
jacob jake jakob jacobo jack
jeffrey jeff geoffrey geoff
jennifer jen jenny jenni
jessica jess jessie
judith judy
lawrence larry laurence lorenzo lars laurie
leonard leo len lenny leonardo
matthew matt matty mateo matthias matteo mathieu matthieu
nicholas nick nico nicolas nicky klaus nikolai nikolaus niko claus
patrick pat paddy patricio
patricia pat patty trish tricia patti
peter pete pedro pierre pieter piotr petr pyotr petra
philip phil phillip felipe philippe
rebecca becky becca
ronald ron ronnie
samuel sam sammy
samantha sam sammy
sarah sara sally
stephen steve steven stefan stephan esteban stefano etienne steph stevie
stephanie steph stefanie steffi
susan sue susie suzanne susanne susana suzy
theodore ted theo teddy
theresa teresa terry tess tessa
timothy tim timmy
victoria vicky vicki tori viktoria vic
victor vic viktor
vincent vince vin vinnie vicente
walter walt wally
zachary zach zack zac
abigail abby gail
benjamin ben benny benji
bernard bernie bernhard bernardo
charles charlie chuck carlos karl carl chas charlotte
charlotte charlie lottie lotte
deborah deb debbie debra
donald don donnie
dorothy dot dottie dora
douglas doug
eleanor ellie nell nora elena
emily em emma emilie
eugene gene eugen
gabriel gabe gabi
gabriela gabi gabby gabrielle
gerald gerry jerry gerhard gerard gerd
helen nell elena helena ellen
isabella bella izzy isabel isa
jacqueline jackie
janet jan
joshua josh
joanna jo joanne anna johanna
katarina kata katja kasia
kenneth ken kenny
kimberly kim
louis lou luis ludwig louie lewis luigi
louise lou luisa
lucas luke luca lukas luc
madeleine maddie madison maddy
marcus mark marc marco markus marek
maria mary marie mia maja mariya
martin marty martijn
maximilian max maxim maxime
melanie mel
melissa mel missy lissa
mohammed mohamed muhammad mohammad mo mehmet
natalie nat natalia natasha nathalie
nathaniel nate nathan nat
oliver ollie olivier olly
olivia liv livvy
pamela pam
paul pablo paolo pavel pau paulo pawel
philippa pippa pip
rachel rach rachael raquel
raymond ray ramon
roger rog rodger ruediger
sebastian seb basti bastian sebastien
simon si simone simeon
sophia sofia sophie sofie
terence terry terrence
valentina val valentine valerie
veronica ronnie vero veronika
wolfgang wolf
yevgeniy evgeny jim eugene zhenya yevgeny
aleksandra ola sasha
dmitry dima dmitri dimitri
ekaterina katya kate
vladimir vlad vova
josephine jo josie
tobias tobi toby
johannes jo hannes hans
ulrich uli
ursula uschi ulla
heinrich heiner heinz
friederike rike
dietrich dieter
georgina george gina
angela angie
angelica angie
antoinette toni
beatrice bea trix beatriz
bradley brad
calvin cal
cameron cam
clifford cliff
cynthia cindy
constance connie
cornelius neil cornelis kees
curtis curt kurt
dennis den denny
dominic dom nick dominik
ernest ernie ernst ernesto
felicity flick
florence flo flora
gwendolyn gwen
harold harry hal harald
herbert herb bert
howard howie
hubert hugh
ignacio nacho
jeremy jem jerry jeremiah
kristopher kris
leah lea
lillian lily lilly
manuel manny manolo
mitchell mitch
mortimer mort
nigel nige
norman norm
percival percy
priscilla cilla
randolph randy randall
reginald reg reggie
roderick rod
rosemary rosie rose
russell russ
salvador sal
shirley shirl
sidney sid sydney
solomon sol
stuart stu stewart
sylvester sly
tabitha tabby
tamara tammy
thaddeus tad
virginia ginny
wendell wendy
wilfred wilf fred
winifred winnie freddie
xavier javier javi
yolanda yoli
yusuf yousef joseph youssef josef
ibrahim abraham abe
ali aly
fatima fatma
francoise fran
guadalupe lupe
graciela chela
rafael rafa raphael rafe
rosario charo
dolores lola
concepcion concha
enrique quique
eduardo edu lalo
fernando nando fer
gonzalo gonza
";

/// Whether `greeted` means the person called `name`. Nicknames, initials, diacritics, compound and hyphenated names, a
/// surname after a title, and either order of names are the same person.
pub fn same_person(greeted: &str, name: &str) -> bool {
    // Nearly every greeting is the first name as it is written.
    if name.split(' ').next() == Some(greeted) {
        return true;
    }
    let greeted = parts(greeted);
    let name = parts(name);
    if greeted.is_empty() || name.is_empty() {
        return true;
    }
    let whole: String = name.concat();
    // "Anna Maria" for "Annamaria", "T.J." for "TJ", and the initials of all names.
    let joined: String = greeted.concat();
    let initials: String = name.iter().filter_map(|part| part.chars().next()).collect();
    if whole.starts_with(&joined) || joined == initials || name.contains(&joined) {
        return true;
    }
    greeted
        .iter()
        .any(|part| name.iter().any(|other| alike(part, other)))
        && {
            // A wrong surname beside a right first name is a wrong name; a middle name left out is not.
            let strangers = greeted
                .iter()
                .filter(|part| !name.iter().any(|other| alike(part, other)));
            strangers.count() == 0 || greeted.len() <= 2 && name.len() == 1
        }
}

/// The names of a name, folded; titles, degrees and particles left out.
fn parts(name: &str) -> Vec<String> {
    const LEFT_OUT: &[&str] = &[
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "prof",
        "professor",
        "sir",
        "herr",
        "frau",
        "monsieur",
        "madame",
        "mme",
        "senor",
        "senora",
        "sr",
        "sra",
        "don",
        "dona",
        "senhor",
        "senhora",
        "phd",
        "md",
        "mba",
        "jr",
        "ii",
        "iii",
        "van",
        "von",
        "de",
        "da",
        "di",
        "der",
        "den",
        "del",
        "la",
        "le",
        "ing",
        "dipl",
        "mevrouw",
        "meneer",
        "esq",
        "cpa",
        "pmp",
        "rn",
        "he",
        "she",
        "they",
        "him",
        "her",
        "them",
    ];
    let name = name.split(['(', ',', '|']).next().unwrap_or(name);
    name.split(|sign: char| sign.is_whitespace() || matches!(sign, '-' | '.' | '‐' | '–'))
        .map(folded)
        .filter(|part| !part.is_empty() && !LEFT_OUT.contains(&part.as_str()))
        .collect()
}

fn folded(part: &str) -> String {
    if part.is_ascii() {
        let signs = part.chars().filter(char::is_ascii_alphanumeric);
        return signs.map(|sign| sign.to_ascii_lowercase()).collect();
    }
    let mut plain = String::with_capacity(part.len());
    for sign in part.nfkd().filter(|sign| !is_combining_mark(*sign)) {
        match sign {
            'ß' => plain.push_str("ss"),
            'ø' | 'Ø' => plain.push('o'),
            'ł' | 'Ł' => plain.push('l'),
            'ı' => plain.push('i'),
            'đ' | 'Đ' => plain.push('d'),
            'æ' | 'Æ' => plain.push_str("ae"),
            sign if sign.is_alphanumeric() => plain.extend(sign.to_lowercase()),
            _ => {}
        }
    }
    plain
}

fn alike(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    // An initial, and a short form that begins the long one.
    let (short, long) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    if long.starts_with(short) && (short.chars().count() == 1 || short.chars().count() >= 3) {
        return true;
    }
    share_a_group(one, other) || spelled_out(one).eq(spelled_out(other))
}

/// The groups of nicknames that a name is in.
static GROUPS: LazyLock<HashMap<&'static str, Vec<usize>>> = LazyLock::new(|| {
    let mut groups: HashMap<&str, Vec<usize>> = HashMap::new();
    for (number, group) in NICKNAMES.lines().enumerate() {
        for name in group.split(' ') {
            groups.entry(name).or_default().push(number);
        }
    }
    groups
});

fn share_a_group(one: &str, other: &str) -> bool {
    let (Some(one), Some(other)) = (GROUPS.get(one), GROUPS.get(other)) else {
        return false;
    };
    one.iter().any(|group| other.contains(group))
}

/// Müller, Mueller and Muller: the letters that all of them have.
fn spelled_out(name: &str) -> impl Iterator<Item = u8> {
    let mut letters = name.bytes().peekable();
    std::iter::from_fn(move || {
        let letter = letters.next()?;
        let joined = match (letter, letters.peek()) {
            (b'a' | b'o' | b'u', Some(b'e')) => Some(letter),
            (b'k', Some(b'h')) => Some(b'h'),
            (b'c', Some(b'k')) => Some(b'k'),
            _ => None,
        };
        if joined.is_some() {
            letters.next();
            return joined;
        }
        Some(if letter == b'y' { b'i' } else { letter })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_person_by_other_names() {
        for (greeted, name) in [
            ("Bill", "William Harrow"),
            ("José", "Jose Quiroga"),
            ("Jose", "José María Quiroga"),
            ("Müller", "Anna Mueller"),
            ("Okafor", "Dr. Chidi Okafor"),
            ("Marie", "Marie-Claire Dubreuil"),
            ("Marie-Claire", "Marie Claire Dubreuil"),
            ("T.J.", "Tomas Jarvi"),
            ("J", "Jonas Reim"),
            ("Steph", "Stéphanie Roux"),
            ("Lindqvist Eva", "Eva Lindqvist"),
            ("Ana", "Ana Petrov, PhD"),
            ("Kasia", "Katarina Nowak"),
            ("Alex", "Alexandra Voss"),
            ("van der Meer", "Ilse van der Meer"),
            ("Annamaria", "Anna Maria Conti"),
        ] {
            assert!(same_person(greeted, name), "{greeted} is {name}");
        }
    }

    #[test]
    fn somebody_else() {
        for (greeted, name) in [
            ("Paul", "William Harrow"),
            ("Ana", "Anders Lund"),
            ("Ana Silva", "Ana Petrov"),
            ("Maria", "Mario Conti"),
            ("Jan", "June Abbot"),
            ("Dr. Weiss", "Dr. Chidi Okafor"),
        ] {
            assert!(!same_person(greeted, name), "{greeted} is not {name}");
        }
    }

    #[test]
    fn the_table_is_large_and_clean() {
        let groups: Vec<&str> = NICKNAMES.lines().filter(|line| !line.is_empty()).collect();
        assert!(groups.len() >= 150, "{}", groups.len());
        assert!(
            groups
                .iter()
                .all(|group| group.split(' ').all(|name| folded(name) == name))
        );
    }
}
