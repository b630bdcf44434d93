//! The page to read the API's description: made on the server from the same OpenAPI document that programs read, without
//! scripts, so that it can say nothing that the document does not. Public, as the document is.

mod html;
mod schema;

use std::sync::LazyLock;

use actix_web::http::header::{self, ContentType};
use actix_web::{HttpResponse, get};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use shared::error::ErrorCode;
use shared::role::{PERMISSIONS, Permission, Role};

use crate::crypto::sha256;
use crate::{error, routes};
use html::{escape, prose, slug};

const STYLE: &str = include_str!("docs/style.css");

/// Made once: the description does not change while the program runs.
static PAGE: LazyLock<String> = LazyLock::new(|| page_of(&serde_json::to_value(routes::openapi()).unwrap_or_default()));

/// The page's own policy: nothing but its one inline style, named by its hash.
static POLICY: LazyLock<String> = LazyLock::new(|| {
    let hash = STANDARD.encode(sha256(STYLE.as_bytes()));
    format!(
        "default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
});

/// The description of the API as a page.
#[get("/api/docs")]
pub async fn page() -> HttpResponse {
    HttpResponse::Ok()
        .content_type(ContentType::html())
        .insert_header(("content-security-policy", POLICY.as_str()))
        .insert_header((header::CACHE_CONTROL, "no-cache"))
        .body(PAGE.as_str())
}

/// One operation, as the page needs it.
struct Operation<'a> {
    method: &'a str,
    path: &'a str,
    body: &'a Value,
}

impl Operation<'_> {
    fn tag(&self) -> &str {
        self.body["tags"][0].as_str().unwrap_or("other")
    }

    fn id(&self) -> String {
        format!("{}-{}", self.method, slug(self.path.trim_matches('/')))
    }

    /// The permission that it requires; none if everybody may call it.
    fn permission(&self) -> Option<&str> {
        self.body["security"].as_array()?.iter().find_map(|scheme| scheme["session"][0].as_str())
    }
}

/// The operations in the order in which the routes list their tags.
fn operations(api: &Value) -> Vec<Operation<'_>> {
    let paths = api["paths"].as_object().into_iter().flatten();
    let all = paths.flat_map(|(path, item)| {
        ["get", "post", "put", "delete", "patch"]
            .into_iter()
            .filter(|method| item[*method].is_object())
            .map(move |method| Operation { method, path, body: &item[method] })
    });
    all.collect()
}

fn tags<'a>(operations: &'a [Operation<'a>]) -> Vec<&'a str> {
    /// As people meet them; what is not here comes at the end.
    const ORDER: [&str; 11] = [
        "session",
        "programme",
        "people",
        "assessments",
        "paper",
        "insight",
        "datasets",
        "imports",
        "instruments",
        "users",
        "audit",
    ];
    let mut tags: Vec<&str> = operations.iter().map(Operation::tag).collect();
    tags.sort_unstable();
    tags.dedup();
    tags.sort_by_key(|tag| ORDER.iter().position(|known| known == tag).unwrap_or(ORDER.len()));
    tags
}

fn page_of(api: &Value) -> String {
    let operations = operations(api);
    let tags = tags(&operations);
    let text = |pointer: &str| escape(api.pointer(pointer).and_then(Value::as_str).unwrap_or_default());
    let server = api.pointer("/servers/0/url").and_then(Value::as_str).unwrap_or_default();
    let (title, version, about) =
        (text("/info/title"), text("/info/version"), prose(api["info"]["description"].as_str()));
    let sections: String = tags.iter().map(|tag| section(tag, &operations, server)).collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
        <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}: the API</title>\
        <style>{STYLE}</style></head><body>\
        <a class=\"skip\" href=\"#content\">Skip to the operations</a>\
        <header class=\"top\"><div class=\"wide\"><p class=\"kind\">API, version {version}</p><h1>{title}</h1>{about}\
        <p>Paths are below <code>{server}</code>. The same description for programs: \
        <a href=\"/api/openapi.json\">openapi.json</a>.</p></div></header>\
        <div class=\"wide page\"><nav aria-label=\"Contents\">{contents}</nav><main id=\"content\">{conventions}{roles}{errors}\
        {sections}{schemas}</main></div></body></html>\n",
        contents = contents(&tags, &operations),
        conventions = CONVENTIONS,
        roles = roles(),
        errors = errors(api),
        schemas = schema::all(api),
    )
}

const CONVENTIONS: &str = "<section aria-labelledby=\"conventions\"><h2 id=\"conventions\">Conventions</h2><ul>\
    <li>Sign in with <code>POST /session</code>. The answer sets a cookie that browsers keep from scripts; send it with \
    every further call.</li>\
    <li>Bodies are JSON (<code>application/json</code>) unless an operation says otherwise. Unknown fields are refused.</li>\
    <li>Calls that change something are refused when they come from another site.</li>\
    <li>What a caller may not see answers 404, so that nobody learns that it exists.</li>\
    <li>Ids are UUIDs. Days are <code>2025-06-30</code>; times are UTC, <code>2025-06-30T09:15:00Z</code>.</li>\
    <li>Whoever signs in with a one-time password has to change it before anything else.</li></ul></section>";

fn contents(tags: &[&str], operations: &[Operation<'_>]) -> String {
    let mut list = String::from(
        "<p><a href=\"#conventions\">Conventions</a></p><p><a href=\"#roles\">Who may do what</a></p><p><a href=\"#errors\">Errors</a></p>",
    );
    for tag in tags {
        list += &format!("<p><a href=\"#tag-{}\">{}</a></p><ul>", slug(tag), escape(&title_case(tag)));
        for operation in operations.iter().filter(|operation| operation.tag() == *tag) {
            let (method, path) = (operation.method.to_uppercase(), escape(operation.path));
            list += &format!("<li><a href=\"#{}\"><span>{method}</span> {path}</a></li>", operation.id());
        }
        list += "</ul>";
    }
    list + "<p><a href=\"#schemas\">Bodies</a></p>"
}

fn title_case(tag: &str) -> String {
    let mut characters = tag.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

/// The permission table: the same constant that the server decides by.
fn roles() -> String {
    let heads: String = Role::ALL.iter().map(|role| format!("<th scope=\"col\">{}</th>", role.as_str())).collect();
    let mut rows = String::new();
    for (permission, _) in PERMISSIONS {
        let cell =
            |role: &Role| if role.may(*permission) { "<td class=\"yes\">yes</td>" } else { "<td class=\"no\">no</td>" };
        let cells: String = Role::ALL.iter().map(cell).collect();
        rows += &format!("<tr><th scope=\"row\"><code>{}</code></th>{cells}</tr>", name_of(*permission));
    }
    format!(
        "<section aria-labelledby=\"roles\"><h2 id=\"roles\">Who may do what</h2><p>Each operation names the permission that it \
        requires. Workers and managers see their own provider only.</p><div class=\"scroll\" tabindex=\"0\" role=\"region\" \
        aria-label=\"Permissions of each role\"><table class=\"matrix\"><thead><tr><th scope=\"col\">Permission</th>{heads}</tr></thead>\
        <tbody>{rows}</tbody></table></div></section>"
    )
}

fn name_of(permission: Permission) -> String {
    serde_json::to_value(permission).ok().and_then(|value| value.as_str().map(ToOwned::to_owned)).unwrap_or_default()
}

/// The roles that hold the permission with this name.
fn holders(permission: &str) -> Vec<&'static str> {
    let held = PERMISSIONS.iter().filter(|(held, _)| name_of(*held) == permission);
    held.flat_map(|(_, roles)| roles.iter().map(|role| role.as_str())).collect()
}

/// The closed list of errors, each with its status.
fn errors(api: &Value) -> String {
    let codes = api.pointer("/components/schemas/ErrorCode").map(schema::values).unwrap_or_default();
    let mut rows = String::new();
    for (name, meaning) in codes {
        let code: Option<ErrorCode> = serde_json::from_value(Value::String(name.clone())).ok();
        let status = code.map(|code| error::status(code).as_u16().to_string()).unwrap_or_default();
        let meaning = meaning.or_else(|| code.map(|code| error::title(code).to_owned())).unwrap_or_default();
        rows += &format!(
            "<tr><th scope=\"row\"><code>{}</code></th><td>{status}</td><td>{}</td></tr>",
            escape(&name),
            escape(&meaning)
        );
    }
    format!(
        "<section aria-labelledby=\"errors\"><h2 id=\"errors\">Errors</h2><p>Every answer that is not a success is a \
        {problem} (<code>application/problem+json</code>) with one of these codes, the id of the request to quote and, where \
        fields are at fault, all of them at once. Nothing is half stored.</p><div class=\"scroll\" tabindex=\"0\" role=\"region\" \
        aria-label=\"Codes of errors\"><table><thead><tr><th scope=\"col\">Code</th><th scope=\"col\">Status</th>\
        <th scope=\"col\">Meaning</th></tr></thead><tbody>{rows}</tbody></table></div></section>",
        problem = schema::link("Problem"),
    )
}

fn section(tag: &str, operations: &[Operation<'_>], server: &str) -> String {
    let articles: String = operations
        .iter()
        .filter(|operation| operation.tag() == tag)
        .map(|operation| article(operation, server))
        .collect();
    let (id, name) = (slug(tag), escape(&title_case(tag)));
    format!("<section aria-labelledby=\"tag-{id}\"><h2 id=\"tag-{id}\">{name}</h2>{articles}</section>")
}

fn article(operation: &Operation<'_>, server: &str) -> String {
    let (id, method, body) = (operation.id(), operation.method, operation.body);
    let path = escape(operation.path.strip_prefix(server).unwrap_or(operation.path));
    let summary = escape(body["summary"].as_str().unwrap_or_default().trim_end_matches('.'));
    let may = match operation.permission() {
        None => "everybody, without signing in".to_owned(),
        Some(permission) => format!("{} (<code>{}</code>)", holders(permission).join(", "), escape(permission)),
    };
    format!(
        "<article id=\"{id}\"><h3>{summary}</h3><p class=\"call\"><span class=\"method {method}\">{upper}</span> \
        <code>{path}</code></p>{about}<dl><dt>Who may</dt><dd>{may}</dd>{request}{answers}</dl>{parameters}</article>",
        upper = method.to_uppercase(),
        about = prose(body["description"].as_str()),
        request = request(body),
        answers = answers(body),
        parameters = parameters(body),
    )
}

fn request(body: &Value) -> String {
    let content = content(&body["requestBody"]["content"]);
    if content.is_empty() { String::new() } else { format!("<dt>Send</dt><dd>{content}</dd>") }
}

fn answers(body: &Value) -> String {
    let mut list = String::new();
    for (status, answer) in
        body["responses"].as_object().into_iter().flatten().filter(|(status, _)| *status != "default")
    {
        let content = content(&answer["content"]);
        let content = if content.is_empty() { "nothing".to_owned() } else { content };
        let about = escape(answer["description"].as_str().unwrap_or_default());
        let about = if about.is_empty() { about } else { format!(": {about}") };
        list += &format!("<dt>Answer {}</dt><dd>{content}{about}</dd>", escape(status));
    }
    list
}

/// What a body is, with its media type where that is not JSON.
fn content(content: &Value) -> String {
    let one = |(media, body): (&String, &Value)| {
        let kind = schema::kind(&body["schema"]);
        if media == "application/json" { kind } else { format!("{kind} (<code>{}</code>)", escape(media)) }
    };
    content.as_object().into_iter().flatten().map(one).collect::<Vec<_>>().join(" or ")
}

fn parameters(body: &Value) -> String {
    let Some(parameters) = body["parameters"].as_array().filter(|parameters| !parameters.is_empty()) else {
        return String::new();
    };
    let mut rows = String::new();
    for parameter in parameters {
        let text = |name: &str| escape(parameter[name].as_str().unwrap_or_default());
        let needed = if parameter["required"].as_bool().unwrap_or_default() { "" } else { ", may be left out" };
        rows += &format!(
            "<tr><th scope=\"row\"><code>{}</code> <span class=\"maybe\">in the {}{needed}</span></th><td>{}</td><td>{}</td></tr>",
            text("name"),
            text("in"),
            schema::kind(&parameter["schema"]),
            html::inline(parameter["description"].as_str().unwrap_or_default())
        );
    }
    format!(
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Parameters of {}\"><table><thead><tr>\
        <th scope=\"col\">Parameter</th><th scope=\"col\">Kind</th><th scope=\"col\">Meaning</th></tr></thead>\
        <tbody>{rows}</tbody></table></div>",
        escape(body["summary"].as_str().unwrap_or_default().trim_end_matches('.'))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_and_every_schema_is_on_the_page_once() {
        let api = serde_json::to_value(routes::openapi()).unwrap();
        let text = page_of(&api);
        for operation in operations(&api) {
            assert_eq!(text.matches(&format!("<article id=\"{}\"", operation.id())).count(), 1, "{}", operation.path);
        }
        for name in api["components"]["schemas"].as_object().unwrap().keys() {
            assert_eq!(text.matches(&format!("id=\"{}\"", schema::anchor(name))).count(), 1, "{name}");
        }
    }

    #[test]
    fn every_link_on_the_page_leads_somewhere() {
        let text = page_of(&serde_json::to_value(routes::openapi()).unwrap());
        for link in text.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert_eq!(text.matches(&format!("id=\"{link}\"")).count(), 1, "#{link}");
        }
    }

    #[test]
    fn the_page_has_nothing_that_its_policy_refuses() {
        for part in ["<script", " style=", "<img", "<link", "javascript:"] {
            assert!(!PAGE.contains(part), "{part}");
        }
        assert!(POLICY.starts_with("default-src 'none'; style-src 'sha256-"));
    }
}
