//! The document's title, and whether a page is out of sight.

use yew::prelude::*;

use crate::i18n::use_i18n;

/// Whether the page inside is kept out of sight, behind the sign-in form: it must not take the title or the focus then.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Covered(pub bool);

/// Whether this page is out of sight.
#[hook]
pub fn use_covered() -> bool {
    use_context::<Covered>().unwrap_or_default().0
}

/// Sets the document's title to `title` and the service's name; with `error`, it begins by saying so.
#[hook]
pub fn use_document_title(title: AttrValue, error: bool) {
    let i18n = use_i18n();
    let covered = use_covered();
    use_effect_with((title, error, i18n, covered), |(title, error, i18n, covered)| {
        if *covered {
            return;
        }
        let args = [("page", title.as_str().to_owned().into())];
        let text = if *error { i18n.t_args("title-error", &args) } else { i18n.t_args("title-page", &args) };
        gloo::utils::document().set_title(&text);
    });
}
