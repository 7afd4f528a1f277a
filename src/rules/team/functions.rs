//! What a condition may call beside the language's own operators.

use cel::common::types::{CelBool, CelDouble, CelString, DOUBLE_TYPE, STRING_TYPE, Type};
use cel::common::value::{CowVal, StaticVal, Val};
use cel::{Env, ExecutionError};
use regex::Regex;
use std::any::Any;
use std::sync::{Arc, LazyLock};

/// What a condition may call: how it is written, and what it gives. Each may also follow its first argument:
/// `message.matches('x')`.
pub const FUNCTIONS: [(&str, &str); 13] = [
    (
        "matches(text, 'pattern')",
        "whether the pattern, a regular expression as the Rust crate `regex` reads it, is found in the text",
    ),
    (
        "contains(text, 'part')",
        "whether the part is found in the text, letter by letter",
    ),
    (
        "startsWith(text, 'part')",
        "whether the text begins with the part",
    ),
    (
        "endsWith(text, 'part')",
        "whether the text ends with the part",
    ),
    ("words(text)", "how many words: runs between white space"),
    ("characters(text)", "how many characters (code points)"),
    ("letters(text)", "how many of the letters a to z and A to Z"),
    ("capitals(text)", "how many of the letters A to Z"),
    ("size(text)", "the same as characters(text)"),
    (
        "number(column)",
        "the cell as a number; unknown where it is none",
    ),
    (
        "yes(column)",
        "whether the cell says yes; unknown where it says neither yes nor no",
    ),
    ("recorded(column)", "whether the cell is filled"),
    (
        "column('Name of it')",
        "the column of that name, for names that are no single word",
    ),
];

/// A count of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Count {
    Words,
    Characters,
    Letters,
    Capitals,
}

impl Count {
    /// The count that a function gives.
    pub(super) fn named(function: &str) -> Option<Count> {
        Some(match function {
            "words" => Count::Words,
            "characters" | "size" => Count::Characters,
            "letters" => Count::Letters,
            "capitals" => Count::Capitals,
            _ => return None,
        })
    }

    /// The function's name in the checked tree.
    pub(super) fn function(self) -> &'static str {
        match self {
            Count::Words => "words",
            Count::Characters => "characters",
            Count::Letters => "letters",
            Count::Capitals => "capitals",
        }
    }

    pub(super) fn of(self, text: &str) -> u64 {
        let count = match self {
            Count::Words => text.split_whitespace().count(),
            Count::Characters => text.chars().count(),
            Count::Letters => text.bytes().filter(u8::is_ascii_alphabetic).count(),
            Count::Capitals => text.bytes().filter(u8::is_ascii_uppercase).count(),
        };
        count as u64
    }

    /// What is counted, in the plural.
    pub(super) fn noun(self) -> &'static str {
        match self {
            Count::Capitals => "capital letters",
            other => other.function(),
        }
    }
}

/// A pattern, compiled once, as a value that the evaluator hands to `matches`.
#[derive(Debug)]
pub(super) struct Pattern(Regex);

impl Pattern {
    /// Compiles a pattern.
    pub(super) fn new(pattern: &str) -> Result<Pattern, regex::Error> {
        Regex::new(pattern).map(Pattern)
    }

    pub(super) fn regex(&self) -> &Regex {
        &self.0
    }
}

static PATTERN_TYPE: Type = Type::new_unspecified_type("pattern");

impl Val for Pattern {
    fn get_type(&self) -> &Type {
        &PATTERN_TYPE
    }

    fn cel_type() -> &'static Type {
        &PATTERN_TYPE
    }

    fn clone_as_boxed<'v>(&self) -> Box<dyn Val + 'v> {
        Box::new(Pattern(self.0.clone()))
    }

    fn as_any(&self) -> Option<&dyn Any> {
        Some(self)
    }
}

impl StaticVal for Pattern {}

/// Division in the checked tree: unlike the language's, by zero it gives nothing rather than infinity.
pub(super) const DIVIDE: &str = "divide";

type Answer<'b, 'v> = Result<CowVal<'b, 'v>, ExecutionError>;

/// The language's environment with our functions.
pub(super) fn environment() -> Arc<Env> {
    static ENVIRONMENT: LazyLock<Arc<Env>> = LazyLock::new(|| {
        let mut env = Env::stdlib();
        let text = || vec![STRING_TYPE.to_owned()];
        let numbers = vec![DOUBLE_TYPE.to_owned(), DOUBLE_TYPE.to_owned()];
        let pattern = vec![STRING_TYPE.to_owned(), PATTERN_TYPE.to_owned()];
        let declared = [
            env.add_overload("matches", "matches_pattern", pattern, matches),
            env.add_overload("words", "words_of", text(), |args| {
                count(&args, Count::Words)
            }),
            env.add_overload("characters", "characters_of", text(), |args| {
                count(&args, Count::Characters)
            }),
            env.add_overload("letters", "letters_of", text(), |args| {
                count(&args, Count::Letters)
            }),
            env.add_overload("capitals", "capitals_of", text(), |args| {
                count(&args, Count::Capitals)
            }),
            env.add_overload(DIVIDE, "divide_numbers", numbers, divide),
        ];
        // Names are ours and each is declared once; a failure would be a mistake here, and shows in every test.
        debug_assert!(declared.iter().all(Result::is_ok));
        Arc::new(env)
    });
    Arc::clone(&ENVIRONMENT)
}

fn text<'a>(args: &'a [CowVal<'_, '_>]) -> Result<&'a str, ExecutionError> {
    let text = args
        .first()
        .and_then(|value| value.downcast_ref::<CelString<'_>>());
    text.map(|text| text.inner())
        .ok_or_else(|| ExecutionError::function_error("text", "no text"))
}

fn count<'b, 'v>(args: &[CowVal<'b, 'v>], count: Count) -> Answer<'b, 'v> {
    let count = count.of(text(args)?);
    Ok(CowVal::owned(CelDouble::from(count as f64)))
}

fn matches<'b, 'v>(args: Vec<CowVal<'b, 'v>>) -> Answer<'b, 'v> {
    let pattern = args
        .get(1)
        .and_then(|value| value.downcast_ref::<Pattern>());
    let pattern = pattern.ok_or_else(|| ExecutionError::function_error("matches", "no pattern"))?;
    Ok(CowVal::owned(CelBool::from(
        pattern.0.is_match(text(&args)?),
    )))
}

fn divide<'b, 'v>(args: Vec<CowVal<'b, 'v>>) -> Answer<'b, 'v> {
    let number = |index: usize| {
        let value = args.get(index)?;
        value
            .downcast_ref::<CelDouble>()
            .map(|number| *number.inner())
    };
    match (number(0), number(1)) {
        (Some(dividend), Some(divisor)) if divisor != 0.0 => {
            Ok(CowVal::owned(CelDouble::from(dividend / divisor)))
        }
        _ => Err(ExecutionError::function_error(DIVIDE, "division by zero")),
    }
}
