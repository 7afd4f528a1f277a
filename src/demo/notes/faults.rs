//! Careless writing: two misspellings, chat shorthand or a shouted phrase, put into a finished note.

use crate::demo::dice::Dice;

const MISSPELLINGS: [(&str, &str); 20] = [
    ("experience", "experiance"),
    ("because", "becuase"),
    ("opportunity", "oportunity"),
    ("believe", "beleive"),
    ("their", "thier"),
    ("which", "wich"),
    ("together", "togehter"),
    ("people", "poeple"),
    ("would", "woudl"),
    ("through", "thruogh"),
    ("impressive", "impresive"),
    ("profile", "profiel"),
    ("connect", "conect"),
    ("about", "abuot"),
    ("welcome", "wellcome"),
    ("question", "quesiton"),
    ("thanks", "thansk"),
    ("engineers", "enginers"),
    ("looking", "lookign"),
    ("with", "wiht"),
];

const SHORTHAND: [&str; 4] = [
    " hope u r well, plz write back",
    " plz let me know what u think",
    " thx, talk soon if u like",
    " r u around? plz reply",
];

const SHOUTED: [&str; 3] = [
    " THANKS SO MUCH FOR READING THIS",
    " HAVE A VERY NICE WEEK",
    " HOPE ALL IS WELL OVER THERE",
];

/// Makes a note careless. Always succeeds: where no two words can be misspelled, shorthand or shouting is added.
pub(super) fn make_careless(dice: &mut Dice, out: &mut String) {
    match dice.index(10) {
        0..2 => return out.push_str(dice.pick(&SHORTHAND)),
        2..4 => return out.push_str(dice.pick(&SHOUTED)),
        _ => {}
    }
    let start = dice.index(MISSPELLINGS.len());
    let mut made = 0;
    for step in 0..MISSPELLINGS.len() {
        let (right, wrong) = MISSPELLINGS[(start + step) % MISSPELLINGS.len()];
        if let Some(at) = whole_word(out, right) {
            out.replace_range(at..at + right.len(), wrong);
            made += 1;
        }
        if made == 3 || (made == 2 && dice.chance(0.6)) {
            return;
        }
    }
    if made < 2 {
        out.push_str(dice.pick(&SHORTHAND));
    }
}

fn whole_word(text: &str, word: &str) -> Option<usize> {
    let bounded = |at: &(usize, &str)| {
        let before = text[..at.0].chars().next_back();
        let after = text[at.0 + word.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    };
    text.match_indices(word).find(bounded).map(|(at, _)| at)
}
