//! What a translation must have in common with its English: the values put in, the texts referred to, the attributes, and
//! the keys that words are chosen by. How many plural forms there are is each language's own.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use super::source_of;

/// The plural categories of every language.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// In what a translation differs from its English where it may not, one sentence each. Both are texts in normal form.
pub fn differences(id: &str, english: &str, translation: &str) -> Vec<String> {
    let (Some(english), Some(translation)) = (Parts::of(id, english), Parts::of(id, translation)) else {
        return vec!["This does not read: leave everything between { and } as it is in the English.".into()];
    };
    let mut found = Vec::new();
    let sets = [
        (&english.parts, &translation.parts, "the part"),
        (&english.named, &translation.named, ""),
        (&english.functions, &translation.functions, "the function"),
    ];
    for (wanted, given, what) in sets {
        let say = |names: Vec<&String>| {
            let names: Vec<String> = names.into_iter().map(|name| format!("{what} {name}").trim().to_owned()).collect();
            names.join(", ")
        };
        let missing: Vec<&String> = wanted.difference(given).collect();
        if !missing.is_empty() && what != "the function" {
            found.push(format!("The English has {}, and the translation has not.", say(missing)));
        }
        let extra: Vec<&String> = given.difference(wanted).collect();
        if !extra.is_empty() {
            found.push(format!("The translation has {}, and the English has not.", say(extra)));
        }
    }
    for (selector, keys) in &translation.keys {
        let known = english.keys.get(selector);
        let strange = keys.iter().filter(|key| {
            let number = key.parse::<f64>().is_ok() || PLURALS.contains(&key.as_str());
            !number && !known.is_some_and(|known| known.contains(*key))
        });
        found.extend(
            strange.map(|key| format!("[{key}] is not among the forms of the English: translate what is behind it.")),
        );
    }
    found
}

/// The most that a reader sees of a text in normal form, in characters: of several forms the longest. What is put in counts
/// as its name. 0 for what does not read.
pub fn longest(id: &str, text: &str) -> usize {
    let source = source_of(id, text);
    let Ok(parsed) = parser::parse(source.as_str()) else { return 0 };
    let (value, attributes) = match parsed.body.into_iter().next() {
        Some(Entry::Message(message)) => (message.value, message.attributes),
        Some(Entry::Term(term)) => (Some(term.value), term.attributes),
        _ => return 0,
    };
    value.iter().chain(attributes.iter().map(|attribute| &attribute.value)).map(longest_pattern).sum()
}

fn longest_pattern(pattern: &Pattern<&str>) -> usize {
    let element = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => value.chars().count(),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => name_of(inline).chars().count(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| longest_pattern(&variant.value)).max().unwrap_or_default()
        }
    };
    pattern.elements.iter().map(element).sum()
}

/// What a message is made of.
#[derive(Default)]
struct Parts {
    /// `text` where it has a value, and its attributes.
    parts: BTreeSet<String>,
    /// `{ $variable }`, `{ message }`, `{ -term }`.
    named: BTreeSet<String>,
    functions: BTreeSet<String>,
    /// The keys of the forms by what chooses among them.
    keys: BTreeMap<String, BTreeSet<String>>,
}

impl Parts {
    fn of(id: &str, text: &str) -> Option<Self> {
        let source = source_of(id, text);
        let parsed = parser::parse(source.as_str()).ok()?;
        let mut parts = Self::default();
        let (value, attributes) = match parsed.body.into_iter().next()? {
            Entry::Message(message) => (message.value, message.attributes),
            Entry::Term(term) => (Some(term.value), term.attributes),
            _ => return None,
        };
        if let Some(value) = value {
            parts.parts.insert("text".into());
            parts.pattern(&value);
        }
        for attribute in &attributes {
            parts.parts.insert(format!(".{}", attribute.id.name));
            parts.pattern(&attribute.value);
        }
        Some(parts)
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let keys = variants.iter().map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                });
                self.keys.entry(name_of(selector)).or_default().extend(keys);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                self.arguments(arguments);
            }
            InlineExpression::TermReference { arguments, .. } => {
                self.named.insert(name_of(inline));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::MessageReference { .. } | InlineExpression::VariableReference { .. } => {
                self.named.insert(name_of(inline));
            }
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        for one in &arguments.positional {
            self.inline(one);
        }
    }
}

fn name_of(inline: &InlineExpression<&str>) -> String {
    let dotted = |id: &str, attribute: Option<&str>| attribute.map_or_else(|| id.to_owned(), |a| format!("{id}.{a}"));
    match inline {
        InlineExpression::VariableReference { id } => format!("{{ ${} }}", id.name),
        InlineExpression::MessageReference { id, attribute } => {
            format!("{{ {} }}", dotted(id.name, attribute.as_ref().map(|a| a.name)))
        }
        InlineExpression::TermReference { id, attribute, .. } => {
            format!("{{ -{} }}", dotted(id.name, attribute.as_ref().map(|a| a.name)))
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().map(name_of).unwrap_or_default()
        }
        _ => String::new(),
    }
}
