//! Starts the staff's app in the browser. Everything else is in the library, so that it can be checked on the host.

fn main() {
    frontend::start();
}
