//! Starts the app in the browser. Everything else is in the library, so that it can be checked on the host.

fn main() {
    frontend::start();
}
