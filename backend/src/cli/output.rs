//! What commands say: results on standard output, failures on standard error. Nobody else of the server may print.

use std::io::{self, Write};

/// One line on standard output. Where nobody reads it any more, that is no failure.
pub fn line(text: &str) {
    let _ = writeln!(io::stdout(), "{text}");
}

/// A failure on standard error, where the JSON logs are too: it begins with the program's name.
pub fn error(text: &str) {
    let _ = writeln!(io::stderr(), "outcomes: {text}");
}
