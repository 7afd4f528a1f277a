//! The team's own rules: a condition over the note and any column of the log, in CEL (Common Expression Language). The one
//! home of the cel crate.
//!
//! A condition is compiled and checked once. `message` is the note; every other name is a column, as text or as a
//! number, whichever the condition uses it as. A blank cell that the condition needs makes the rule unknown.

mod check;
mod functions;

use super::ActiveRule;
use crate::note::Span;
use crate::outreach::{Field, Outreach};
use crate::rule::{Case, Evidence, Judgement, Unknown};
use cel::common::types::CelString;
use cel::{Context, Env, Program, Value};
use check::{Checked, Kind};
use regex::Regex;
use std::sync::Arc;

/// The name that lists the columns with something in them: `"region" in recorded`.
const RECORDED: &str = "recorded";
/// The name of the note.
const MESSAGE: &str = "message";

/// A condition, ready to judge.
pub struct TeamRule {
    condition: String,
    program: Program,
    context: Context<'static, 'static>,
    columns: Vec<Column>,
    uses_recorded: bool,
    /// Patterns that the note is matched with: what they match is the evidence.
    patterns: Vec<Arc<Regex>>,
}

/// A column that a condition uses.
struct Column {
    name: String,
    field: Option<Field>,
    kind: Kind,
}

impl TeamRule {
    /// Compiles a condition and checks what it is made of.
    ///
    /// # Errors
    /// What is wrong with it, where, and how to mend it: syntax, a function that does not exist, a column used as text and as
    /// a number, a pattern that is none, a column that a rule may not see.
    pub fn compile(condition: &str) -> Result<TeamRule, String> {
        let env = Arc::new(Env::stdlib());
        let program = env.compile(condition).map_err(|errors| {
            let first = errors.errors.first();
            first.map_or_else(
                || errors.to_string(),
                |error| {
                    let (line, column) = error.pos;
                    format!("at line {line}, column {column} of it: {}", error.msg)
                },
            )
        })?;
        let Checked {
            columns,
            uses_recorded,
            patterns,
            message_patterns,
        } = check::check(program.expression())?;
        let mut context = Context::with_env(env);
        functions::declare(&mut context, patterns);
        Ok(TeamRule {
            condition: condition.to_owned(),
            program,
            context,
            columns: columns
                .into_iter()
                .map(|(name, kind)| Column {
                    field: Field::ALL
                        .iter()
                        .copied()
                        .find(|field| field.name() == name),
                    name,
                    kind,
                })
                .collect(),
            uses_recorded,
            patterns: message_patterns,
        })
    }

    /// The condition as a rule.
    pub fn named(self, name: &str, reason: &str, fix: &str) -> ActiveRule {
        ActiveRule::team(name, reason, fix, self)
    }

    /// The condition as written.
    pub fn condition(&self) -> &str {
        &self.condition
    }

    /// The columns it uses.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|column| column.name.as_str())
    }

    /// Judges a case.
    pub fn judge(&self, case: &Case<'_>) -> Judgement {
        let outreach = &case.outreach;
        let mut scope = self.context.new_inner_scope();
        scope.add_variable_as_val(MESSAGE, Box::new(CelString::from(outreach.message())));
        if self.uses_recorded {
            scope.add_variable_from_value(RECORDED, recorded(outreach));
        }
        for column in &self.columns {
            let Some(cell) = column.cell(outreach) else {
                continue;
            };
            match column.kind {
                Kind::Number => {
                    if let Some(number) = number(cell) {
                        scope.add_variable_from_value(column.name.as_str(), number);
                    }
                }
                _ => {
                    scope.add_variable_as_val(column.name.as_str(), Box::new(CelString::from(cell)))
                }
            }
        }
        match self.program.execute(&scope) {
            Ok(Value::Bool(true)) => Judgement::Hit(self.evidence(outreach)),
            Ok(Value::Bool(false)) => Judgement::Pass(Evidence::Condition),
            // A name is not bound where its cell is blank or no number.
            _ => Judgement::Unknown(Unknown::Because(
                "a column of the condition is not recorded",
            )),
        }
    }

    fn evidence(&self, outreach: &Outreach<'_>) -> Evidence {
        let message = outreach.message();
        let matched = self
            .patterns
            .iter()
            .find_map(|pattern| pattern.find(message));
        if let Some(matched) = matched.filter(|matched| !matched.is_empty()) {
            return Evidence::Words(Span::new(matched.start(), matched.end()).into());
        }
        let mut fields = self.columns.iter().filter_map(|column| column.field);
        match fields.next() {
            Some(first) => Evidence::Cells([Some(first), fields.next(), fields.next()]),
            None => Evidence::Condition,
        }
    }
}

impl Column {
    fn cell<'a>(&self, outreach: &Outreach<'a>) -> Option<&'a str> {
        match self.field {
            Some(field) => outreach.text(field),
            None => {
                let others = outreach.layout().others();
                let place = others.iter().find(|(name, _)| *name == self.name);
                outreach.other(place?.1)
            }
        }
    }
}

/// A number as logs write it. Words for what is none (`inf`, `nan`) are not numbers here.
fn number(cell: &str) -> Option<f64> {
    let plain = cell.strip_suffix('+').unwrap_or(cell);
    let number: f64 = match plain.parse() {
        Ok(number) => number,
        Err(_) => crate::outreach::whole_number(cell)? as f64,
    };
    number.is_finite().then_some(number)
}

fn recorded(outreach: &Outreach<'_>) -> Value {
    let fields = Field::ALL
        .iter()
        .filter(|field| outreach.text(**field).is_some());
    let fields = fields.map(|field| field.name());
    let others = outreach.layout().others().iter();
    let others = others.filter(|(_, index)| outreach.other(*index).is_some());
    let names = fields.chain(others.map(|(name, _)| name.as_str()));
    let names: Vec<Value> = names.map(Value::from).collect();
    Value::List(Arc::new(names))
}
