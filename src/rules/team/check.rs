//! Types before anything runs: the tree is walked once, every use of a column is settled (as text, as a number, as a
//! yes or no), and what cannot work is refused with its place.
//!
//! Numbers are all of one kind here (the language would keep 1 and 1.0 apart), so a whole literal becomes a real one.

use super::cells::{Cell, Names};
use super::error::ConditionError;
use super::functions::{Count, FUNCTIONS, Pattern};
use super::{TeamRule, syntax};
use cel::common::ast::{CallExpr, Expr, ListExpr, LiteralValue};
use cel::common::types::CelDouble;
use cel::{IdedExpr, Program};

/// How a column is read, in the names of the checked tree.
pub(super) const TEXT: &str = "t";
pub(super) const NUMBER: &str = "n";
pub(super) const TRUTH: &str = "y";
pub(super) const RECORDED: &str = "r";
/// A pattern, by its number.
pub(super) const PATTERN: &str = "p";
/// The note.
pub(super) const MESSAGE: &str = "m";

/// What an expression gives.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Kind {
    Truth,
    Number,
    Text,
    /// A column, not yet settled: its place in `Checker::cells`.
    Column(usize),
    List(Box<Kind>),
}

impl Kind {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Kind::Truth => "a yes or no",
            Kind::Number => "a number",
            Kind::Text => "text",
            Kind::Column(_) => "a column",
            Kind::List(_) => "a list",
        }
    }
}

pub(super) struct Checker<'a> {
    source: &'a str,
    program: &'a Program,
    names: &'a Names<'a>,
    /// Variables of `exists` and its like.
    pub(super) bound: Vec<(String, Kind)>,
    cells: Vec<Cell>,
    /// What each of them was read as.
    read_as: Vec<Option<Kind>>,
    pub(super) patterns: Vec<Pattern>,
    pub(super) shown: Vec<usize>,
    pub(super) counts: Vec<(Count, u64)>,
    /// Whether what is found here speaks for a hit: not below a `!` nor in the question of a `? :`.
    pub(super) speaks: bool,
}

pub(super) type Checked = Result<(IdedExpr, Kind), ConditionError>;

/// Compiles a condition.
pub(super) fn compile(source: &str, names: &Names<'_>) -> Result<TeamRule, ConditionError> {
    let program = syntax::parse(source)?;
    let mut checker = Checker {
        source,
        program: &program,
        names,
        bound: Vec::new(),
        cells: Vec::new(),
        read_as: Vec::new(),
        patterns: Vec::new(),
        shown: Vec::new(),
        counts: Vec::new(),
        speaks: true,
    };
    let expression = checker.truth(program.expression())?;
    Ok(TeamRule {
        condition: source.to_owned(),
        expression,
        cells: checker.cells,
        patterns: checker.patterns,
        shown: checker.shown,
        counts: checker.counts,
    })
}

impl Checker<'_> {
    pub(super) fn error<T>(&self, place: &IdedExpr, what: String) -> Result<T, ConditionError> {
        let place = self.program.source_info().offset_for(place.id);
        let at = place.map_or(0, |(start, _)| start as usize);
        let before = self.source.get(..at).unwrap_or("");
        // A call's place is its parenthesis, and its name stands before that.
        let is_call = self.source[before.len()..].starts_with('(');
        let name = before.trim_end_matches(|c: char| is_call && (c.is_alphanumeric() || c == '_'));
        Err(ConditionError::at(self.source, name.chars().count(), what))
    }

    pub(super) fn any(&mut self, expr: &IdedExpr) -> Checked {
        match &expr.expr {
            Expr::Literal(literal) => self.literal(expr, literal),
            Expr::Ident(name) => self.alone(expr, name),
            Expr::Select(_) => match dotted(expr) {
                Some(name) => self.name(expr, &name),
                None => self.error(
                    expr,
                    "a dot stands in front of a function or within a column's name".to_owned(),
                ),
            },
            Expr::List(list) => self.list(expr, list),
            Expr::Call(call) => self.call(expr, call),
            Expr::Comprehension(each) => self.each(expr, each),
            Expr::Map(_) | Expr::Struct(_) | Expr::Unspecified => self.error(
                expr,
                "maps and structures have no use here; columns are named directly".to_owned(),
            ),
        }
    }

    fn literal(&self, expr: &IdedExpr, literal: &LiteralValue) -> Checked {
        let (literal, kind) = match literal {
            LiteralValue::Boolean(_) => (literal.clone(), Kind::Truth),
            LiteralValue::String(_) => (literal.clone(), Kind::Text),
            LiteralValue::Double(_) => (literal.clone(), Kind::Number),
            LiteralValue::Int(whole) => (real(*whole.inner() as f64), Kind::Number),
            LiteralValue::UInt(whole) => (real(*whole.inner() as f64), Kind::Number),
            LiteralValue::Null => {
                return self.error(
                    expr,
                    "nothing is null; say recorded(column) to ask whether a cell is filled"
                        .to_owned(),
                );
            }
            LiteralValue::Bytes(_) => {
                return self.error(
                    expr,
                    "bytes have no use here; leave out the b in front of the quotes".to_owned(),
                );
            }
        };
        Ok((with(expr, Expr::Literal(literal)), kind))
    }

    /// A name that stands alone. A function's is one that lacks its brackets, unless it is a variable's.
    fn alone(&mut self, expr: &IdedExpr, name: &str) -> Checked {
        let is = |written: &str| written.split('(').next() == Some(name);
        let function = FUNCTIONS.iter().find(|(written, _)| is(written));
        match function {
            Some((written, _)) if !self.bound.iter().any(|(bound, _)| bound == name) => self.error(
                expr,
                format!("{name} is a function: write {written}; a column of that name is column('{name}')"),
            ),
            _ => self.name(expr, name),
        }
    }

    pub(super) fn name(&mut self, expr: &IdedExpr, name: &str) -> Checked {
        if let Some((_, kind)) = self.bound.iter().rev().find(|(bound, _)| bound == name) {
            return Ok((expr.clone(), kind.clone()));
        }
        let Some(cell) = self.names.cell(name) else {
            return self.error(
                expr,
                format!("{name} says what became of the outreach, and a rule judges what was known when it was sent; leave it out"),
            );
        };
        if cell == Cell::Known(crate::outreach::Field::Message) {
            return Ok((with(expr, Expr::Ident(MESSAGE.to_owned())), Kind::Text));
        }
        let known = self.cells.iter().position(|other| *other == cell);
        let index = known.unwrap_or_else(|| {
            self.cells.push(cell);
            self.read_as.push(None);
            self.cells.len() - 1
        });
        Ok((expr.clone(), Kind::Column(index)))
    }

    /// An expression that must give a yes or no; a column is read as one.
    pub(super) fn truth(&mut self, expr: &IdedExpr) -> Result<IdedExpr, ConditionError> {
        let checked = self.any(expr)?;
        self.settle(expr, checked, &Kind::Truth)
    }

    pub(super) fn text(&mut self, expr: &IdedExpr) -> Result<IdedExpr, ConditionError> {
        let checked = self.any(expr)?;
        self.settle(expr, checked, &Kind::Text)
    }

    pub(super) fn number(&mut self, expr: &IdedExpr) -> Result<IdedExpr, ConditionError> {
        let checked = self.any(expr)?;
        self.settle(expr, checked, &Kind::Number)
    }

    /// What was checked as `wanted`, with a column read as that.
    pub(super) fn settle(
        &mut self,
        place: &IdedExpr,
        checked: (IdedExpr, Kind),
        wanted: &Kind,
    ) -> Result<IdedExpr, ConditionError> {
        let (expr, kind) = checked;
        match (&kind, wanted) {
            (Kind::Column(index), wanted) => self.read(place, *index, wanted),
            (kind, wanted) if kind == wanted => Ok(expr),
            (Kind::Text, Kind::Number) => self.error(
                place,
                "this is text where a number is needed; count it with words(…), characters(…), letters(…) or capitals(…)".to_owned(),
            ),
            (Kind::Text, Kind::Truth) => self.error(
                place,
                "this is text where a yes or no is needed; compare it with ==, or look in it with matches(…)".to_owned(),
            ),
            (Kind::Number, Kind::Truth) => self.error(
                place,
                "this is a number where a yes or no is needed; compare it, as in … < 20".to_owned(),
            ),
            _ => self.error(place, format!("this is {} where {} is needed", kind.name(), wanted.name())),
        }
    }

    /// A column read as its neighbours need it: everywhere the same, unless it is said in so many words.
    fn read(
        &mut self,
        place: &IdedExpr,
        index: usize,
        wanted: &Kind,
    ) -> Result<IdedExpr, ConditionError> {
        let before = self.read_as[index].get_or_insert_with(|| wanted.clone());
        if before != wanted {
            let (before, name) = (before.name(), self.cells[index].name());
            let what = format!(
                "{name} is read as {} here and as {before} before; say number({name}) or yes({name}) where that is meant",
                wanted.name()
            );
            return self.error(place, what);
        }
        match wanted {
            Kind::Truth => Ok(cell(place, TRUTH, index)),
            Kind::Number => Ok(cell(place, NUMBER, index)),
            Kind::Text => Ok(cell(place, TEXT, index)),
            Kind::List(_) | Kind::Column(_) => self.error(
                place,
                format!("this is a column where {} is needed", wanted.name()),
            ),
        }
    }

    fn list(&mut self, expr: &IdedExpr, list: &ListExpr) -> Checked {
        let mut elements = Vec::new();
        let mut of: Option<Kind> = None;
        for element in &list.elements {
            let checked = self.any(element)?;
            let kind = match &checked.1 {
                Kind::Column(_) => Kind::Text,
                kind => kind.clone(),
            };
            let of = of.get_or_insert(kind);
            elements.push(self.settle(element, checked, of)?);
        }
        let Some(of) = of else {
            return self.error(expr, "the list is empty".to_owned());
        };
        let list = Expr::List(ListExpr::new(elements));
        Ok((with(expr, list), Kind::List(Box::new(of))))
    }
}

fn real(number: f64) -> LiteralValue {
    LiteralValue::Double(CelDouble::from(number))
}

pub(super) fn with(place: &IdedExpr, expr: Expr) -> IdedExpr {
    IdedExpr { id: place.id, expr }
}

pub(super) fn function(place: &IdedExpr, name: &str, args: Vec<IdedExpr>) -> IdedExpr {
    let call = CallExpr {
        func_name: name.to_owned(),
        target: None,
        args,
    };
    with(place, Expr::Call(call))
}

/// A column or a pattern, as the evaluator will ask for it.
pub(super) fn cell(place: &IdedExpr, how: &str, index: usize) -> IdedExpr {
    with(place, Expr::Ident(format!("{how}{index}")))
}

/// A name with dots in it.
fn dotted(expr: &IdedExpr) -> Option<String> {
    match &expr.expr {
        Expr::Ident(name) => Some(name.clone()),
        Expr::Select(select) if !select.test => {
            Some(format!("{}.{}", dotted(&select.operand)?, select.field))
        }
        _ => None,
    }
}
