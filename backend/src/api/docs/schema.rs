//! The bodies of the API in words: what kind of thing a schema is, its fields and its values.

use serde_json::{Map, Value};

use super::html::{escape, inline, prose, slug};

/// The anchor of a named schema.
pub(super) fn anchor(name: &str) -> String {
    format!("schema-{}", slug(name))
}

/// A link to a named schema.
pub(super) fn link(name: &str) -> String {
    format!("<a href=\"#{}\">{}</a>", anchor(name), escape(name))
}

/// Every named schema, by name.
pub(super) fn all(api: &Value) -> String {
    let schemas = api.pointer("/components/schemas").and_then(Value::as_object);
    let articles: String = schemas.into_iter().flatten().map(|(name, schema)| article(name, schema)).collect();
    format!("<section aria-labelledby=\"schemas\"><h2 id=\"schemas\">Bodies</h2>{articles}</section>")
}

fn article(name: &str, schema: &Value) -> String {
    let body = match schema["properties"].as_object() {
        Some(_) => fields(name, schema),
        None => {
            let values = values(schema);
            if values.is_empty() { format!("<p>{}</p>", kind(schema)) } else { value_list(&values) }
        }
    };
    let about = prose(schema["description"].as_str());
    format!("<article id=\"{}\" class=\"schema\"><h3>{}</h3>{about}{body}</article>", anchor(name), escape(name))
}

fn value_list(values: &[(String, Option<String>)]) -> String {
    let one = |(value, meaning): &(String, Option<String>)| {
        let meaning = meaning.as_deref().map(|meaning| format!(": {}", inline(meaning))).unwrap_or_default();
        format!("<li><code>{}</code>{meaning}</li>", escape(value))
    };
    format!("<p>One of:</p><ul class=\"values\">{}</ul>", values.iter().map(one).collect::<String>())
}

fn fields(name: &str, schema: &Value) -> String {
    let required: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut rows = String::new();
    for (field, of) in schema["properties"].as_object().into_iter().flatten() {
        let needed =
            if required.contains(&field.as_str()) { "" } else { " <span class=\"maybe\">may be left out</span>" };
        let about = inline(of["description"].as_str().unwrap_or_default());
        rows += &format!(
            "<tr><th scope=\"row\"><code>{}</code></th><td>{}{needed}</td><td>{about}</td></tr>",
            escape(field),
            kind(of)
        );
    }
    format!(
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Fields of {}\"><table><thead><tr>\
        <th scope=\"col\">Field</th><th scope=\"col\">Kind</th><th scope=\"col\">Meaning</th></tr></thead>\
        <tbody>{rows}</tbody></table></div>",
        escape(name)
    )
}

/// The values of an enumeration, each with its meaning where the description has one.
pub(super) fn values(schema: &Value) -> Vec<(String, Option<String>)> {
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    if let Some(values) = schema["enum"].as_array() {
        return values.iter().map(|value| (text(value), None)).collect();
    }
    let described = |variant: &Value| {
        let value =
            variant.get("const").or_else(|| variant["enum"].as_array().filter(|one| one.len() == 1)?.first())?;
        Some((text(value), variant["description"].as_str().map(ToOwned::to_owned)))
    };
    let variants: Option<Vec<_>> = schema["oneOf"].as_array().and_then(|all| all.iter().map(described).collect());
    variants.unwrap_or_default()
}

/// What kind of thing a schema describes, as HTML.
pub(super) fn kind(schema: &Value) -> String {
    let Some(fields) = schema.as_object() else { return "anything".into() };
    if let Some(name) = fields.get("$ref").and_then(Value::as_str) {
        return link(name.rsplit('/').next().unwrap_or(name));
    }
    for (word, between) in [("oneOf", " or "), ("anyOf", " or "), ("allOf", " with ")] {
        if let Some(parts) = fields.get(word).and_then(Value::as_array) {
            return parts.iter().map(kind).collect::<Vec<_>>().join(between);
        }
    }
    if let Some(value) = fields.get("const") {
        return format!("<code>{}</code>", escape(value.as_str().unwrap_or(&value.to_string())));
    }
    let values = values(schema);
    if !values.is_empty() {
        return values
            .iter()
            .map(|(value, _)| format!("<code>{}</code>", escape(value)))
            .collect::<Vec<_>>()
            .join(", ");
    }
    match fields.get("type") {
        Some(Value::Array(kinds)) => {
            kinds.iter().filter_map(Value::as_str).map(|one| simple(one, fields)).collect::<Vec<_>>().join(" or ")
        }
        Some(Value::String(one)) => simple(one, fields),
        _ => "anything".into(),
    }
}

fn simple(kind_name: &str, fields: &Map<String, Value>) -> String {
    let format = fields.get("format").and_then(Value::as_str).unwrap_or_default();
    match (kind_name, format) {
        ("null", _) => "nothing".into(),
        ("string", "uuid") => "UUID".into(),
        ("string", "date") => "day".into(),
        ("string", "date-time") => "time".into(),
        ("string", "binary") => "bytes".into(),
        ("string", _) => format!("text{}", bounds(fields, "minLength", "maxLength", " characters")),
        ("integer", _) => format!("whole number{}", bounds(fields, "minimum", "maximum", "")),
        ("number", _) => format!("number{}", bounds(fields, "minimum", "maximum", "")),
        ("boolean", _) => "<code>true</code> or <code>false</code>".into(),
        ("array", _) => array(fields),
        ("object", _) => object(fields),
        (other, _) => escape(other),
    }
}

fn array(fields: &Map<String, Value>) -> String {
    match fields.get("prefixItems").and_then(Value::as_array) {
        Some(parts) => format!("list of exactly: {}", parts.iter().map(kind).collect::<Vec<_>>().join(", then ")),
        None => format!("list of {}", kind(fields.get("items").unwrap_or(&Value::Null))),
    }
}

fn object(fields: &Map<String, Value>) -> String {
    if let Some(inner) = fields.get("properties").and_then(Value::as_object) {
        let parts = inner.iter().map(|(name, of)| format!("<code>{}</code> ({})", escape(name), kind(of)));
        return format!("object with {}", parts.collect::<Vec<_>>().join(", "));
    }
    match fields.get("additionalProperties") {
        Some(of) if of.is_object() => format!("one {} for each name", kind(of)),
        _ => "object".into(),
    }
}

fn bounds(fields: &Map<String, Value>, low: &str, high: &str, unit: &str) -> String {
    match (fields.get(low), fields.get(high)) {
        (Some(low), Some(high)) => format!(", {low} to {high}{unit}"),
        // That a count is not negative needs no saying.
        (Some(low), None) if low.as_i64() != Some(0) => format!(", {low}{unit} or more"),
        (None, Some(high)) => format!(", at most {high}{unit}"),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn kinds_in_words() {
        let cases = [
            (json!({"type": "string", "format": "uuid"}), "UUID"),
            (json!({"type": ["string", "null"], "format": "date"}), "day or nothing"),
            (
                json!({"type": "array", "items": {"type": "integer", "minimum": 1, "maximum": 5}}),
                "list of whole number, 1 to 5",
            ),
            (
                json!({"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/Me"}]}),
                "nothing or <a href=\"#schema-me\">Me</a>",
            ),
            (json!({"type": "object", "additionalProperties": {"type": "string"}}), "one text for each name"),
            (json!({"type": "string", "enum": ["a", "b"]}), "<code>a</code>, <code>b</code>"),
            (json!(true), "anything"),
        ];
        for (schema, words) in cases {
            assert_eq!(kind(&schema), words);
        }
    }
}
