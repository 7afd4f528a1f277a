//! From a condition's text to its tree.

use super::ConditionError;
use super::functions::environment;
use cel::{ParseErrors, Program};

/// The parser descends deep, above all where nothing is optimised: it gets a stack of its own.
const STACK: usize = 32 << 20;

/// Parses a condition.
///
/// # Errors
/// The first mistake, with its place.
pub(super) fn parse(source: &str) -> Result<Program, ConditionError> {
    if source.trim().is_empty() {
        let what = "the condition is empty; write one such as words(message) < 20";
        return Err(ConditionError::at(source, 0, what.to_owned()));
    }
    let compile = || environment().compile(source);
    let parsed = std::thread::scope(|scope| {
        std::thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, compile)
            .map(|thread| thread.join())
    });
    match parsed {
        Ok(Ok(Ok(program))) => Ok(program),
        Ok(Ok(Err(errors))) => Err(explain(source, &errors)),
        Ok(Err(_)) | Err(_) => Err(ConditionError::at(
            source,
            0,
            "the condition cannot be read; make it simpler".to_owned(),
        )),
    }
}

fn explain(source: &str, errors: &ParseErrors) -> ConditionError {
    let Some(first) = errors.errors.first() else {
        return ConditionError::at(source, 0, "the condition cannot be read".to_owned());
    };
    let line = usize::try_from(first.pos.0).unwrap_or(1).max(1);
    let column = usize::try_from(first.pos.1).unwrap_or(1).max(1);
    let before: usize = source
        .split_inclusive('\n')
        .take(line - 1)
        .map(|line| line.chars().count())
        .sum();
    let said = first.msg.trim_start_matches("Syntax error: ");
    // What the grammar would have accepted here is a list of thirty tokens, and helps nobody.
    let said = said.split(" expecting ").next().unwrap_or(said);
    let said = said.replace("<EOF>", "end of the condition");
    let strange = said.strip_prefix("token recognition error at: '");
    let what = match strange.and_then(|strange| strange.chars().next()) {
        _ if said.contains("has()") => {
            "say recorded(column) to ask whether a cell is filled".to_owned()
        }
        Some('=') => "one = compares nothing; equals is written ==".to_owned(),
        Some('\'' | '"') => "this quote is not closed".to_owned(),
        _ => format!(
            "{said}; text stands in quotes, and, or, not are written &&, ||, !, equals is =="
        ),
    };
    ConditionError::at(source, before + column - 1, what)
}
