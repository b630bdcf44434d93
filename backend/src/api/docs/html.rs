//! Small helpers that make HTML of text. Everything that comes from the description passes through `escape`.

/// Text for an element or a quoted attribute.
pub(super) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

/// A name for an anchor: letters, digits and `-`.
pub(super) fn slug(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect()
}

/// Paragraphs of a description, with `code` between backticks.
pub(super) fn prose(text: Option<&str>) -> String {
    let paragraphs = text.unwrap_or_default().split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    paragraphs.map(|paragraph| format!("<p>{}</p>", inline(paragraph))).collect()
}

/// One run of text, with `code` between backticks.
pub(super) fn inline(text: &str) -> String {
    let mut out = String::new();
    for (index, part) in text.split('`').enumerate() {
        let part = escape(part);
        if index % 2 == 1 { out += &format!("<code>{part}</code>") } else { out += &part }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_text_becomes_markup() {
        assert_eq!(inline("a <b> `c<d>` & \"e\""), "a &lt;b&gt; <code>c&lt;d&gt;</code> &amp; &quot;e&quot;");
        assert_eq!(prose(Some("one\n\n two")), "<p>one</p><p>two</p>");
        assert_eq!(slug("/People/{id}"), "-people--id-");
    }
}
