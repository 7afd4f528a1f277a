//! The language's operators, with the kinds they take and give.

use super::check::{Checked, Checker, Kind, function, with};
use super::error::ConditionError;
use super::functions::{Count, DIVIDE};
use cel::IdedExpr;
use cel::common::ast::{CallExpr, ComprehensionExpr, Expr, LiteralValue, operators};

impl Checker<'_> {
    pub(super) fn call(&mut self, expr: &IdedExpr, call: &CallExpr) -> Checked {
        let args: Vec<&IdedExpr> = call
            .target
            .as_deref()
            .into_iter()
            .chain(&call.args)
            .collect();
        match (call.func_name.as_str(), args.as_slice()) {
            (operators::LOGICAL_AND | operators::LOGICAL_OR, [left, right]) => {
                let args = vec![self.truth(left)?, self.truth(right)?];
                Ok((function(expr, &call.func_name, args), Kind::Truth))
            }
            (operators::LOGICAL_NOT, [operand]) => {
                self.speaks = !self.speaks;
                let operand = self.truth(operand);
                self.speaks = !self.speaks;
                Ok((
                    function(expr, operators::LOGICAL_NOT, vec![operand?]),
                    Kind::Truth,
                ))
            }
            (operators::NOT_STRICTLY_FALSE, [operand]) => {
                let operand = self.truth(operand)?;
                Ok((
                    function(expr, operators::NOT_STRICTLY_FALSE, vec![operand]),
                    Kind::Truth,
                ))
            }
            (operators::CONDITIONAL, [question, yes, no]) => self.choice(expr, question, yes, no),
            (operators::EQUALS | operators::NOT_EQUALS, [left, right]) => {
                self.equality(expr, &call.func_name, left, right)
            }
            (
                operators::LESS
                | operators::LESS_EQUALS
                | operators::GREATER
                | operators::GREATER_EQUALS,
                [left, right],
            ) => self.order(expr, &call.func_name, left, right),
            (operators::ADD, [left, right]) => self.sum(expr, left, right),
            (operators::SUBSTRACT | operators::MULTIPLY, [left, right]) => {
                let args = vec![self.number(left)?, self.number(right)?];
                Ok((function(expr, &call.func_name, args), Kind::Number))
            }
            (operators::DIVIDE, [left, right]) => {
                let args = vec![self.number(left)?, self.number(right)?];
                Ok((function(expr, DIVIDE, args), Kind::Number))
            }
            (operators::NEGATE, [operand]) => {
                let operand = self.number(operand)?;
                Ok((
                    function(expr, operators::NEGATE, vec![operand]),
                    Kind::Number,
                ))
            }
            (operators::IN, [element, list]) => self.is_in(expr, element, list),
            (name, args) => self.named(expr, name, args),
        }
    }

    fn choice(
        &mut self,
        expr: &IdedExpr,
        question: &IdedExpr,
        yes: &IdedExpr,
        no: &IdedExpr,
    ) -> Checked {
        let speaks = std::mem::replace(&mut self.speaks, false);
        let question = self.truth(question);
        self.speaks = speaks;
        let (yes, no, kind) = self.alike(yes, no)?;
        let args = vec![question?, yes, no];
        Ok((function(expr, operators::CONDITIONAL, args), kind))
    }

    fn equality(
        &mut self,
        expr: &IdedExpr,
        operator: &str,
        left: &IdedExpr,
        right: &IdedExpr,
    ) -> Checked {
        let (left, right, _) = self.alike(left, right)?;
        Ok((function(expr, operator, vec![left, right]), Kind::Truth))
    }

    fn order(
        &mut self,
        expr: &IdedExpr,
        operator: &str,
        left: &IdedExpr,
        right: &IdedExpr,
    ) -> Checked {
        self.remember_count(left, right);
        self.remember_count(right, left);
        let (one, other) = (self.any(left)?, self.any(right)?);
        // Two columns are compared as numbers; text (a date as logs write it) only where it is said to be text.
        let kind = match (&one.1, &other.1) {
            (Kind::Text, Kind::Text | Kind::Column(_)) | (Kind::Column(_), Kind::Text) => {
                Kind::Text
            }
            _ => Kind::Number,
        };
        let args = vec![
            self.settle(left, one, &kind)?,
            self.settle(right, other, &kind)?,
        ];
        Ok((function(expr, operator, args), Kind::Truth))
    }

    /// Keeps `words(message) < 20` in mind as evidence: so many words, limit 20.
    fn remember_count(&mut self, counted: &IdedExpr, limit: &IdedExpr) {
        let (Expr::Call(call), Expr::Literal(LiteralValue::Int(limit))) =
            (&counted.expr, &limit.expr)
        else {
            return;
        };
        let mut args = call.target.as_deref().into_iter().chain(&call.args);
        let of_message = matches!(args.next().map(|arg| &arg.expr), Some(Expr::Ident(name)) if name == "message");
        let limit = u64::try_from(*limit.inner());
        if let (true, true, Some(count), Ok(limit)) = (
            self.speaks,
            of_message,
            Count::named(&call.func_name),
            limit,
        ) {
            self.counts.push((count, limit));
        }
    }

    /// Two expressions of one kind; two columns are read as text.
    fn alike(
        &mut self,
        left: &IdedExpr,
        right: &IdedExpr,
    ) -> Result<(IdedExpr, IdedExpr, Kind), ConditionError> {
        let (one, other) = (self.any(left)?, self.any(right)?);
        let kind = match (&one.1, &other.1) {
            (Kind::Column(_), Kind::Column(_)) => Kind::Text,
            (Kind::Column(_), kind) | (kind, _) => kind.clone(),
        };
        Ok((
            self.settle(left, one, &kind)?,
            self.settle(right, other, &kind)?,
            kind,
        ))
    }

    fn sum(&mut self, expr: &IdedExpr, left: &IdedExpr, right: &IdedExpr) -> Checked {
        let (one, other) = (self.any(left)?, self.any(right)?);
        let kind = if one.1 == Kind::Text || other.1 == Kind::Text {
            Kind::Text
        } else {
            Kind::Number
        };
        let args = vec![
            self.settle(left, one, &kind)?,
            self.settle(right, other, &kind)?,
        ];
        Ok((function(expr, operators::ADD, args), kind))
    }

    fn is_in(&mut self, expr: &IdedExpr, element: &IdedExpr, list: &IdedExpr) -> Checked {
        let (list_expr, kind) = self.any(list)?;
        let Kind::List(of) = kind else {
            return self.error(list, format!("this is {} where a list is needed, such as [\"a\", \"b\"]; look in text with contains(…)", kind.name()));
        };
        let checked = self.any(element)?;
        let element = self.settle(element, checked, &of)?;
        Ok((
            function(expr, operators::IN, vec![element, list_expr]),
            Kind::Truth,
        ))
    }

    /// `exists`, `all` and `exists_one`, which the parser has spelled out.
    pub(super) fn each(&mut self, expr: &IdedExpr, each: &ComprehensionExpr) -> Checked {
        let (range, kind) = self.any(&each.iter_range)?;
        let (Kind::List(of), None) = (&kind, &each.iter_var2) else {
            return self.error(
                expr,
                format!(
                    "exists and all go over a list such as [\"a\", \"b\"], and this is {}",
                    kind.name()
                ),
            );
        };
        if matches!(&each.accu_init.expr, Expr::List(_)) {
            return self.error(
                expr,
                "a condition needs a yes or no; use exists, all or exists_one".to_owned(),
            );
        }
        let (start, result) = self.any(&each.accu_init)?;
        self.bound
            .push((each.iter_var.clone(), of.as_ref().clone()));
        self.bound.push((each.accu_var.clone(), result.clone()));
        let condition = self.truth(&each.loop_cond);
        let step = self
            .any(&each.loop_step)
            .and_then(|step| self.settle(&each.loop_step, step, &result));
        let end = self.any(&each.result);
        self.bound.truncate(self.bound.len() - 2);
        let (end, kind) = end?;
        let each = ComprehensionExpr {
            iter_range: range,
            accu_init: start,
            loop_cond: condition?,
            loop_step: step?,
            result: end,
            ..each.clone()
        };
        Ok((with(expr, Expr::Comprehension(Box::new(each))), kind))
    }
}
