//! What a condition is made of, checked before a log is opened: names, functions, kinds of values, patterns.

use super::functions::COUNTS;
use super::{MESSAGE, RECORDED};
use cel::IdedExpr;
use cel::common::ast::{CallExpr, Expr, LiteralValue};
use regex::Regex;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// The kinds of values.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Text,
    /// A number of a column or with a point.
    Number,
    /// A whole number: one without a point, or a count.
    Whole,
    Truth,
    Texts,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Text => "a text",
            Kind::Number => "a number",
            Kind::Whole => "a whole number",
            Kind::Truth => "true or false",
            Kind::Texts => "a list",
        }
    }

    fn is_number(self) -> bool {
        matches!(self, Kind::Number | Kind::Whole)
    }
}

/// What a condition uses.
#[derive(Default)]
pub(super) struct Checked {
    pub columns: Vec<(String, Kind)>,
    pub uses_recorded: bool,
    pub patterns: HashMap<String, Arc<Regex>>,
    pub message_patterns: Vec<Arc<Regex>>,
}

#[derive(Default)]
struct Checker {
    columns: BTreeMap<String, Kind>,
    checked: Checked,
}

/// Checks a whole condition.
pub(super) fn check(expression: &IdedExpr) -> Result<Checked, String> {
    let mut checker = Checker::default();
    checker.want(expression, Kind::Truth, "the whole condition")?;
    checker.checked.columns = checker.columns.into_iter().collect();
    Ok(checker.checked)
}

impl Checker {
    /// The kind of an expression; `None` for a column of which nothing is known yet.
    fn kind(&mut self, expression: &IdedExpr) -> Result<Option<Kind>, String> {
        match &expression.expr {
            Expr::Literal(literal) => match literal {
                LiteralValue::String(_) => Ok(Some(Kind::Text)),
                LiteralValue::Double(_) => Ok(Some(Kind::Number)),
                LiteralValue::Int(_) | LiteralValue::UInt(_) => Ok(Some(Kind::Whole)),
                LiteralValue::Boolean(_) => Ok(Some(Kind::Truth)),
                _ => Err("null and bytes mean nothing in a log; whether a cell is blank is asked by \"column\" in recorded".into()),
            },
            Expr::Ident(name) => self.name(name),
            Expr::List(list) => {
                for element in &list.elements {
                    if let Some(kind) = self.kind(element)? {
                        let first = &list.elements[0];
                        let first = self.kind(first)?.unwrap_or(kind);
                        if first != kind && !(first.is_number() && kind.is_number()) {
                            return Err("a list of both texts and numbers".into());
                        }
                    }
                }
                Ok(Some(Kind::Texts))
            }
            Expr::Call(call) => self.call(call).map(Some),
            Expr::Select(select) => Err(format!(
                "\".{}\": columns have no parts; a column whose name has other signs than letters, digits and _ can be renamed by [columns]",
                select.field
            )),
            _ => Err("lists and maps cannot be gone through here; say the cases with || or &&".into()),
        }
    }

    fn name(&mut self, name: &str) -> Result<Option<Kind>, String> {
        match name {
            MESSAGE => Ok(Some(Kind::Text)),
            RECORDED => {
                self.checked.uses_recorded = true;
                Ok(Some(Kind::Texts))
            }
            "outcome" | "responded_at" => Err(format!(
                "\"{name}\": a rule may not see what became of an outreach; it would then be measured against itself"
            )),
            column => Ok(self.columns.get(column).copied()),
        }
    }

    /// Sees to it that an expression is of a kind; a column not yet known becomes of it.
    fn want(&mut self, expression: &IdedExpr, wanted: Kind, what: &str) -> Result<(), String> {
        match self.kind(expression)? {
            Some(kind) if kind == wanted || (kind.is_number() && wanted.is_number()) => Ok(()),
            Some(kind) => {
                let shown = shown(expression);
                Err(format!(
                    "{what} wants {}, and {shown} is {}",
                    wanted.name(),
                    kind.name()
                ))
            }
            None => {
                let Expr::Ident(name) = &expression.expr else {
                    return Ok(());
                };
                let kind = match wanted {
                    Kind::Whole => Kind::Number,
                    Kind::Truth | Kind::Texts => {
                        return Err(format!(
                            "{what} wants {}; the column {name} is a text or a number: compare it, as in {name} == \"yes\"",
                            wanted.name()
                        ));
                    }
                    kind => kind,
                };
                self.columns.insert(name.clone(), kind);
                Ok(())
            }
        }
    }

    fn call(&mut self, call: &CallExpr) -> Result<Kind, String> {
        let arguments: Vec<&IdedExpr> = call
            .target
            .as_deref()
            .into_iter()
            .chain(&call.args)
            .collect();
        let name = call.func_name.as_str();
        match (name, arguments.as_slice()) {
            ("_&&_" | "_||_" | "!_", sides) => {
                for side in sides {
                    self.want(side, Kind::Truth, sign(name))?;
                }
                Ok(Kind::Truth)
            }
            ("_==_" | "_!=_" | "_<_" | "_<=_" | "_>_" | "_>=_", [one, other]) => {
                self.alike(one, other, sign(name))?;
                Ok(Kind::Truth)
            }
            ("_+_" | "_-_" | "_*_" | "_/_" | "_%_", [one, other]) => {
                self.sum(one, other, sign(name))
            }
            ("-_", [one]) => {
                self.want(one, Kind::Number, "-")?;
                Ok(self.kind(one)?.unwrap_or(Kind::Number))
            }
            ("@in", [one, list]) => {
                self.want(list, Kind::Texts, "in")?;
                if self.kind(one)?.is_none() {
                    let first = match &list.expr {
                        Expr::List(list) => list.elements.first(),
                        _ => None,
                    };
                    let kind = first.map(|first| self.kind(first)).transpose()?.flatten();
                    self.want(one, kind.unwrap_or(Kind::Text), "in")?;
                }
                Ok(Kind::Truth)
            }
            ("_?_:_", [condition, one, other]) => {
                self.want(condition, Kind::Truth, "?")?;
                self.alike(one, other, "?:")?;
                Ok(self.kind(one)?.unwrap_or(Kind::Text))
            }
            ("matches", [text, pattern]) => self.matches(text, pattern),
            ("contains" | "startsWith" | "endsWith", [text, part]) => {
                self.want(text, Kind::Text, name)?;
                self.want(part, Kind::Text, name)?;
                Ok(Kind::Truth)
            }
            ("size", [text]) => {
                self.want(text, Kind::Text, name)?;
                Ok(Kind::Whole)
            }
            ("double", [number]) => {
                self.want(number, Kind::Number, name)?;
                Ok(Kind::Number)
            }
            (count, [text]) if COUNTS.iter().any(|(known, _)| *known == count) => {
                self.want(text, Kind::Text, name)?;
                Ok(Kind::Whole)
            }
            _ => Err(unknown_function(name, arguments.len())),
        }
    }

    /// Both sides of a comparison.
    fn alike(&mut self, one: &IdedExpr, other: &IdedExpr, what: &str) -> Result<(), String> {
        match (self.kind(one)?, self.kind(other)?) {
            (Some(kind), _) => self.want(other, kind, what),
            (None, Some(kind)) => self.want(one, kind, what),
            (None, None) => {
                self.want(one, Kind::Text, what)?;
                self.want(other, Kind::Text, what)
            }
        }
    }

    /// CEL never mixes whole numbers with others in a sum, and columns may hold either.
    fn sum(&mut self, one: &IdedExpr, other: &IdedExpr, what: &str) -> Result<Kind, String> {
        for side in [one, other] {
            self.want(side, Kind::Number, what)?;
        }
        let kinds = [self.kind(one)?, self.kind(other)?].map(|kind| kind.unwrap_or(Kind::Number));
        if kinds[0] != kinds[1] {
            let whole = if kinds[0] == Kind::Whole { one } else { other };
            let whole = shown(whole);
            return Err(format!(
                "{what} wants two numbers of a kind; write double({whole}) for {whole}"
            ));
        }
        Ok(kinds[0])
    }

    fn matches(&mut self, text: &IdedExpr, pattern: &IdedExpr) -> Result<Kind, String> {
        self.want(text, Kind::Text, "matches")?;
        let Expr::Literal(LiteralValue::String(pattern)) = &pattern.expr else {
            return Err(
                "matches wants its pattern written out, in quotes: it is compiled once".into(),
            );
        };
        let pattern = pattern.inner();
        let compiled =
            Regex::new(pattern).map_err(|error| format!("the pattern r\"{pattern}\": {error}"))?;
        let compiled = Arc::new(compiled);
        if matches!(&text.expr, Expr::Ident(name) if name == MESSAGE) {
            self.checked.message_patterns.push(Arc::clone(&compiled));
        }
        self.checked.patterns.insert(pattern.to_owned(), compiled);
        Ok(Kind::Truth)
    }
}

fn unknown_function(name: &str, arguments: usize) -> String {
    let counts = COUNTS.iter().map(|(name, _)| *name);
    let known: Vec<&str> = [
        "matches",
        "contains",
        "startsWith",
        "endsWith",
        "size",
        "double",
    ]
    .into_iter()
    .chain(counts)
    .collect();
    if known.contains(&name) {
        return format!("{name} does not take {arguments} arguments");
    }
    format!("no function \"{name}\"; there is {}", known.join(", "))
}

/// An operator as people write it.
fn sign(name: &str) -> &str {
    name.trim_matches('_')
}

fn shown(expression: &IdedExpr) -> String {
    match &expression.expr {
        Expr::Ident(name) => name.clone(),
        Expr::Literal(LiteralValue::String(text)) => format!("{:?}", text.inner()),
        Expr::Literal(LiteralValue::Int(number)) => number.inner().to_string(),
        Expr::Call(call) => match sign(&call.func_name) {
            operator if operator != call.func_name => format!("what stands with {operator}"),
            function => format!("{function}(…)"),
        },
        _ => "the other side".to_owned(),
    }
}
