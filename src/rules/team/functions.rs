//! The functions that conditions have besides CEL's own.

use cel::Context;
use cel::extractors::This;
use regex::Regex;
use std::collections::HashMap;
use std::sync::Arc;

/// Name, and what it is for.
pub(super) const COUNTS: [(&str, fn(&str) -> usize); 4] = [
    ("words", |text| text.split_whitespace().count()),
    ("characters", |text| text.chars().count()),
    ("letters", |text| {
        text.bytes().filter(u8::is_ascii_alphabetic).count()
    }),
    ("capitals", |text| {
        text.bytes().filter(u8::is_ascii_uppercase).count()
    }),
];

/// Declares the functions. Patterns are compiled already, by their text.
pub(super) fn declare(
    context: &mut Context<'static, 'static>,
    patterns: HashMap<String, Arc<Regex>>,
) {
    let matches = move |This(text): This<Arc<String>>, pattern: Arc<String>| {
        patterns
            .get(pattern.as_str())
            .is_some_and(|pattern| pattern.is_match(&text))
    };
    // The names are not CEL's own, so declaring them cannot fail.
    let _ = context.add_function("matches", matches);
    for (name, count) in COUNTS {
        let _ = context.add_function(name, move |This(text): This<Arc<String>>| {
            count(&text) as i64
        });
    }
}
