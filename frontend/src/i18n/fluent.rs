//! Fluent messages: read by Project Fluent's own parser, and put together here. The reference implementation brings along
//! the plural rules of two hundred languages and what reads their tags, a sixth of what a respondent waits for; the browser
//! knows its plurals itself. A test holds every text of every language against the reference implementation.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse_runtime;
use fluent_syntax::unicode::unescape_unicode;

use super::locale::Locale;
use super::{Arg, Value};

/// The messages of one language, by id.
pub struct Messages(Vec<(String, Pattern<String>)>);

impl Messages {
    /// Reads files. What cannot be read is left out; of two messages with one id the later holds. Terms go by their id with
    /// its hyphen.
    pub fn read(files: impl Iterator<Item = String>) -> Messages {
        let mut messages = Vec::new();
        for file in files {
            let (Ok(resource) | Err((resource, _))) = parse_runtime(file);
            messages.extend(resource.body.into_iter().filter_map(|entry| match entry {
                Entry::Message(message) => Some((message.id.name, message.value?)),
                Entry::Term(term) => Some((format!("-{}", term.id.name), term.value)),
                _ => None,
            }));
        }
        // A stable order, so that the later of two stands behind the earlier.
        messages.sort_by(|(one, _), (other, _)| one.cmp(other));
        Messages(messages)
    }

    fn pattern(&self, id: &str) -> Option<&Pattern<String>> {
        let after = self.0.partition_point(|(other, _)| other.as_str() <= id);
        let (found, pattern) = self.0.get(after.checked_sub(1)?)?;
        (found == id).then_some(pattern)
    }

    /// Whether there is a message or term with this id.
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// The message with this id and values put in, if there is one.
    pub fn format(&self, id: &str, args: &[Arg<'_>], locale: &Locale) -> Option<String> {
        let pattern = self.pattern(id)?;
        let mut text = String::new();
        Putting { messages: self, args, locale, depth: 0 }.pattern(pattern, &mut text);
        Some(text)
    }
}

/// How deep messages may refer to each other: one that refers to itself comes to an end.
const DEEPEST: u8 = 8;

/// One message being put together.
struct Putting<'a> {
    messages: &'a Messages,
    args: &'a [Arg<'a>],
    locale: &'a Locale,
    depth: u8,
}

impl Putting<'_> {
    fn pattern(&self, pattern: &Pattern<String>, text: &mut String) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression, text),
            }
        }
    }

    fn expression(&self, expression: &Expression<String>, text: &mut String) {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline, text),
            Expression::Select { selector, variants } => (selector, variants),
        };
        let value = match selector {
            InlineExpression::VariableReference { id } => self.arg(&id.name),
            _ => None,
        };
        let fits = |key: &VariantKey<String>| match (key, value) {
            (VariantKey::Identifier { name }, Some(Value::Text(word))) => word == name,
            (VariantKey::Identifier { name }, Some(Value::Number(number))) => *name == self.locale.plural(*number),
            (VariantKey::NumberLiteral { value }, Some(Value::Number(number))) => value.parse() == Ok(*number as i64),
            _ => false,
        };
        let chosen = variants.iter().find(|variant| fits(&variant.key));
        if let Some(variant) = chosen.or_else(|| variants.iter().find(|variant| variant.default)) {
            self.pattern(&variant.value, text);
        }
    }

    fn inline(&self, inline: &InlineExpression<String>, text: &mut String) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                // Fails only where a string cannot be written to.
                let _ = unescape_unicode(text, value);
            }
            InlineExpression::NumberLiteral { value } => text.push_str(value),
            InlineExpression::VariableReference { id } => match self.arg(&id.name) {
                Some(Value::Text(word)) => text.push_str(word),
                Some(Value::Number(number)) => text.push_str(&self.locale.number(*number, 0, 3)),
                None => text.extend(["{$", &id.name, "}"]),
            },
            InlineExpression::MessageReference { id, .. } => self.other(&id.name, text),
            InlineExpression::TermReference { id, .. } => self.other(&format!("-{}", id.name), text),
            InlineExpression::Placeable { expression } => self.expression(expression, text),
            // None of our texts calls a function.
            InlineExpression::FunctionReference { .. } => {}
        }
    }

    fn other(&self, id: &str, text: &mut String) {
        match self.messages.pattern(id).filter(|_| self.depth < DEEPEST) {
            Some(pattern) => Putting { depth: self.depth + 1, ..*self }.pattern(pattern, text),
            None => text.extend(["{", id, "}"]),
        }
    }

    fn arg(&self, name: &str) -> Option<&Value<'_>> {
        self.args.iter().find(|(other, _)| *other == name).map(|(_, value)| value)
    }
}
