//! The document's title.

use yew::prelude::*;

use crate::i18n::use_i18n;

/// Sets the document's title to `title` and the service's name; with `error`, it begins by saying so.
#[hook]
pub fn use_document_title(title: AttrValue, error: bool) {
    let i18n = use_i18n();
    use_effect_with((title, error, i18n), |(title, error, i18n)| {
        let args = [("page", title.as_str().to_owned().into())];
        let text = if *error { i18n.t_args("title-error", &args) } else { i18n.t_args("title-page", &args) };
        gloo::utils::document().set_title(&text);
    });
}
