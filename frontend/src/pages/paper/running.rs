//! What stands on every page of the paper: page size, margins, and the foot with reference and page number. The foot's
//! words are only known here, and the content security policy allows no style in the page; so it is a sheet of our own that
//! the document adopts while the form is shown. A browser without margin boxes repeats a plain foot instead.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::CssStyleSheet;
use yew::prelude::*;

use crate::i18n::I18n;
use shared::language::Direction;
use shared::paper::Layout;

const ADOPTED: &str = "adoptedStyleSheets";

/// What the foot says.
#[derive(Clone, Debug, PartialEq)]
pub struct Foot {
    /// The reference, or which blank form it is.
    pub what: AttrValue,
    /// “Page … of …”, the numbers to be put in by the browser.
    pub page: AttrValue,
    /// Which way it is written.
    pub direction: Direction,
    /// How large.
    pub form: Layout,
}

const PAGE: &str = "\u{1}";
const PAGES: &str = "\u{2}";

impl Foot {
    /// The foot of a form, in its language.
    pub fn new(words: &I18n, what: AttrValue, form: Layout) -> Foot {
        let page = words.t_args("paper-page", &[("page", PAGE.into()), ("pages", PAGES.into())]);
        Foot { what, page, direction: words.reading().direction, form }
    }

    fn css(&self) -> String {
        let size = match self.form {
            Layout::Standard => 10,
            Layout::Large => 18,
            Layout::Easy => 16,
        };
        let (start, end) = match self.direction {
            Direction::Ltr => ("left", "right"),
            Direction::Rtl => ("right", "left"),
        };
        let dir = self.direction.as_str();
        let font = format!(
            "direction: {dir}; font: {size}pt/1.2 system-ui, \"Segoe UI\", Roboto, Arial, sans-serif; color: #000000;"
        );
        format!(
            "@page {{ size: A4 portrait; margin: 14mm 15mm 20mm; \
             @bottom-{start} {{ content: {what}; {font} white-space: nowrap; }} \
             @bottom-{end} {{ content: {page}; {font} white-space: nowrap; }} \
             @bottom-center {{ content: none; }} }}",
            what = quoted(&self.what),
            page = quoted(&self.page).replace(PAGES, "\" counter(pages) \"").replace(PAGE, "\" counter(page) \""),
        )
    }
}

/// A reference that keeps its order among words from right to left (Unicode TR 9, isolates): its first figure would else go
/// with the word before it.
pub fn isolated(words: &I18n, reference: &str) -> String {
    if words.is_rtl() { format!("\u{2066}{reference}\u{2069}") } else { reference.to_owned() }
}

/// A string of CSS.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace(['\n', '\r'], " "))
}

/// Whether the browser puts a foot on every page by itself.
fn has_margin_boxes() -> bool {
    Reflect::has(&gloo::utils::window(), &JsValue::from_str("CSSMarginRule")).unwrap_or(false)
}

fn adopt(css: &str) -> Option<CssStyleSheet> {
    let sheet = CssStyleSheet::new().ok()?;
    sheet.replace_sync(css).ok()?;
    let mut adopted = adopted();
    adopted.push(sheet.clone().into());
    set(&adopted);
    Some(sheet)
}

fn adopted() -> Vec<JsValue> {
    let found = Reflect::get(&gloo::utils::document(), &JsValue::from_str(ADOPTED)).ok();
    found.and_then(|found| found.dyn_into::<Array>().ok()).map(|found| found.to_vec()).unwrap_or_default()
}

fn set(sheets: &[JsValue]) {
    let sheets: Array = sheets.iter().collect();
    // Fails only in a browser that adopts none: the margins of the other sheets hold then, and the plain foot.
    let _ = Reflect::set(&gloo::utils::document(), &JsValue::from_str(ADOPTED), &sheets);
}

/// Puts the foot on every page that is printed while the component is there. Says whether a plain foot is needed too.
#[hook]
pub fn use_foot(foot: Foot) -> bool {
    let plain = !has_margin_boxes();
    use_effect_with(foot, |foot| {
        let sheet = adopt(&foot.css());
        move || {
            if let Some(sheet) = sheet {
                let sheet: JsValue = sheet.into();
                let rest: Vec<JsValue> = adopted().into_iter().filter(|one| *one != sheet).collect();
                set(&rest);
            }
        }
    });
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_foot_stands_at_the_side_where_reading_begins_and_quotes_what_it_says() {
        let foot = |direction| {
            let page = AttrValue::from(format!("Page {PAGE} of {PAGES}"));
            Foot { what: "A \"B\" \\".into(), page, direction, form: Layout::Large }.css()
        };
        let left = foot(Direction::Ltr);
        assert!(left.contains(r#"@bottom-left { content: "A \"B\" \\";"#), "{left}");
        assert!(left.contains(r#"@bottom-right { content: "Page " counter(page) " of " counter(pages) "";"#), "{left}");
        assert!(left.contains("size: A4 portrait") && left.contains("18pt"), "{left}");
        assert!(foot(Direction::Rtl).contains(r#"@bottom-right { content: "A"#));
    }
}
