//! Calls of functions by name, with the kinds they take and give.

use super::check::{
    Checked, Checker, Kind, NUMBER, PATTERN, RECORDED, TRUTH, cell, function, with,
};
use super::functions::{Count, FUNCTIONS, Pattern};
use cel::IdedExpr;
use cel::common::ast::{CallExpr, Expr, LiteralValue, operators};

impl Checker<'_> {
    pub(super) fn named(&mut self, expr: &IdedExpr, name: &str, args: &[&IdedExpr]) -> Checked {
        match (name, args) {
            ("matches", [text, pattern]) => self.matches(expr, text, pattern),
            ("contains" | "startsWith" | "endsWith", [text, part]) => {
                let target = Some(Box::new(self.text(text)?));
                let args = vec![self.text(part)?];
                let call = CallExpr {
                    func_name: name.to_owned(),
                    target,
                    args,
                };
                Ok((with(expr, Expr::Call(call)), Kind::Truth))
            }
            ("words" | "characters" | "size" | "letters" | "capitals", [text]) => {
                let count = Count::named(name).unwrap_or(Count::Characters);
                let text = self.text(text)?;
                Ok((function(expr, count.function(), vec![text]), Kind::Number))
            }
            ("number" | "yes" | "recorded", [column]) => {
                let (_, kind) = self.any(column)?;
                let Kind::Column(index) = kind else {
                    return self.error(
                        column,
                        format!("{name}(…) takes a column, and this is {}", kind.name()),
                    );
                };
                let (how, kind) = match name {
                    "number" => (NUMBER, Kind::Number),
                    "yes" => (TRUTH, Kind::Truth),
                    _ => (RECORDED, Kind::Truth),
                };
                Ok((cell(expr, how, index), kind))
            }
            ("column", [named]) => match &named.expr {
                Expr::Literal(LiteralValue::String(name)) => self.name(expr, name.inner()),
                _ => self.error(
                    named,
                    "column(…) takes the column's name in quotes".to_owned(),
                ),
            },
            _ => self.error(expr, refuse(name, args.len())),
        }
    }

    fn matches(&mut self, expr: &IdedExpr, text: &IdedExpr, pattern: &IdedExpr) -> Checked {
        let of_message = matches!(&text.expr, Expr::Ident(name) if name == "message");
        let text = self.text(text)?;
        let Expr::Literal(LiteralValue::String(written)) = &pattern.expr else {
            return self.error(
                pattern,
                "a pattern stands in quotes, so that it is checked and prepared once".to_owned(),
            );
        };
        if written.inner().contains('\u{8}') {
            return self.error(
                pattern,
                "in plain quotes \\b is a backspace; write r'…', where it is a word's edge"
                    .to_owned(),
            );
        }
        let compiled = match Pattern::new(written.inner()) {
            Ok(compiled) => compiled,
            Err(error) => return self.error(pattern, bad_pattern(&error)),
        };
        let index = self.patterns.len();
        self.patterns.push(compiled);
        if of_message && self.speaks {
            self.shown.push(index);
        }
        let pattern = cell(pattern, PATTERN, index);
        Ok((function(expr, "matches", vec![text, pattern]), Kind::Truth))
    }
}

fn bad_pattern(error: &regex::Error) -> String {
    let said = error.to_string();
    // The last line says what is wrong; those before repeat the pattern.
    let said = said
        .lines()
        .last()
        .unwrap_or("")
        .trim_start_matches("error: ");
    format!("the pattern cannot be used: {said}; write it as the Rust crate regex has it, in r'…'")
}

fn refuse(name: &str, args: usize) -> String {
    let names = FUNCTIONS.map(|(written, _)| written.split('(').next().unwrap_or(written));
    if let Some(index) = names.iter().position(|known| *known == name) {
        return format!(
            "{name} is written {}, and here it has {args} values",
            FUNCTIONS[index].0
        );
    }
    if matches!(name, "int" | "double" | "uint") {
        return format!("{name}(…) is written number(column) here");
    }
    if name == operators::MODULO {
        return "remainders have no use here".to_owned();
    }
    if name.starts_with(['_', '@']) {
        return "this operator has no use here".to_owned();
    }
    match crate::rules::nearest(name, names.into_iter()) {
        Some(near) => format!("no function {name}; did you mean {near}?"),
        None => format!("no function {name}; there are {}", names.join(", ")),
    }
}
