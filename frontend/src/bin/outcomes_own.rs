//! Starts a respondent's own app in the browser. Everything else is in the library.

fn main() {
    frontend::own::start();
}
