//! Starts the pages of a person's own that ask nothing: their progress, and the accessibility statement.

fn main() {
    frontend::own::start_reading();
}
