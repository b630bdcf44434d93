//! The QR code of a form: the address under which the entry page opens it. Its quiet zone belongs to it.

use qrcodegen::{QrCode, QrCodeEcc};
use yew::prelude::*;

/// Modules of white around the code, as the standard asks.
const QUIET: i32 = 4;

/// The code of a text, black on white; nothing where the text is too long for one. `label` says what it is for.
pub fn qr_code(text: &str, label: AttrValue) -> Html {
    let Ok(code) = QrCode::encode_text(text, QrCodeEcc::Medium) else { return Html::default() };
    let side = code.size() + 2 * QUIET;
    html! {
        <svg class="paper-qr" viewBox={format!("0 0 {side} {side}")} role="img" aria-label={label} shape-rendering="crispEdges">
            <rect class="paper-qr__ground" width={side.to_string()} height={side.to_string()} />
            <path class="paper-qr__code" d={path(&code)} />
        </svg>
    }
}

/// The dark modules, those that touch in a row as one.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            let run = i32::try_from(run).unwrap_or_default();
            if run > 0 {
                path.push_str(&format!("M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET));
            }
            x += run.max(1);
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_draws_every_dark_module_once() {
        let code = QrCode::encode_text("https://outcomes.example.org/paper#7KQ4-M2XC", QrCodeEcc::Medium).unwrap();
        let mut drawn = vec![vec![false; code.size() as usize]; code.size() as usize];
        for run in path(&code).split('M').skip(1) {
            let (x, rest) = run.split_once(' ').unwrap();
            let (y, rest) = rest.split_once('h').unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            let length: usize = rest.split_once('v').unwrap().0.parse().unwrap();
            for x in x..x + length {
                let cell = &mut drawn[y - 4][x - 4];
                assert!(!*cell, "{x} {y} twice");
                *cell = true;
            }
        }
        for (y, row) in drawn.iter().enumerate() {
            for (x, dark) in row.iter().enumerate() {
                assert_eq!(*dark, code.get_module(x as i32, y as i32), "{x} {y}");
            }
        }
    }
}
