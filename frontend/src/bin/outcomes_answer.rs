//! Starts answering by a private link in the browser. Everything else is in the library.

fn main() {
    frontend::own::start_answering();
}
