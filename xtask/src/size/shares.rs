//! Which crate each function of a built wasm file came from, by the names that the compiler leaves in it. The file before
//! wasm-opt is read, because the built pages carry no names: shares are of its code, not of what travels.

use std::collections::{BTreeMap, HashMap};

/// The sections that are read, by their number in the WebAssembly core specification (5.5.2).
const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
const CODE: u8 = 10;
/// The subsection of function names, in the section `name` (appendix, 7.4.1).
const FUNCTIONS: u8 = 1;

/// A place in the file. Reading past the end gives nothing.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// An unsigned number in LEB128.
    fn number(&mut self) -> Option<usize> {
        let (mut value, mut shift) = (0_usize, 0_u32);
        loop {
            let byte = self.byte()?;
            value |= usize::from(byte & 0x7f).checked_shl(shift)?;
            shift += 7;
            if byte & 0x80 == 0 {
                return Some(value);
            }
        }
    }

    fn bytes(&mut self, length: usize) -> Option<&'a [u8]> {
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }

    fn sized(&mut self) -> Option<&'a [u8]> {
        let length = self.number()?;
        self.bytes(length)
    }
}

/// Bytes of code by crate, the largest first.
pub fn by_crate(wasm: &[u8]) -> Vec<(String, usize)> {
    let mut reader = Reader(wasm.get(8..).unwrap_or_default());
    let (mut imported, mut sizes, mut names) = (0, Vec::new(), HashMap::new());
    while let (Some(id), Some(content)) = (reader.byte(), reader.sized()) {
        match id {
            IMPORTS => imported = imports(content).unwrap_or_default(),
            CODE => sizes = bodies(content),
            CUSTOM => names.extend(function_names(content).unwrap_or_default()),
            _ => {}
        }
    }
    let mut crates: BTreeMap<String, usize> = BTreeMap::new();
    for (index, size) in sizes.into_iter().enumerate() {
        let name = names.get(&(imported + index)).map_or("", String::as_str);
        *crates.entry(crate_of(name)).or_default() += size;
    }
    let mut crates: Vec<(String, usize)> = crates.into_iter().collect();
    crates.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    crates
}

/// How many functions are imported: their numbers come before those of the file's own.
fn imports(content: &[u8]) -> Option<usize> {
    let mut reader = Reader(content);
    let mut functions = 0;
    for _ in 0..reader.number()? {
        reader.sized()?;
        reader.sized()?;
        // wasm-bindgen imports functions alone before it has run.
        if reader.byte()? == 0 {
            reader.number()?;
            functions += 1;
        }
    }
    Some(functions)
}

fn bodies(content: &[u8]) -> Vec<usize> {
    let mut reader = Reader(content);
    let count = reader.number().unwrap_or_default();
    (0..count).map_while(|_| reader.sized().map(<[u8]>::len)).collect()
}

fn function_names(content: &[u8]) -> Option<HashMap<usize, String>> {
    let mut reader = Reader(content);
    if reader.sized()? != b"name" {
        return None;
    }
    let mut names = HashMap::new();
    while let (Some(id), Some(content)) = (reader.byte(), reader.sized()) {
        let mut reader = Reader(content);
        if id != FUNCTIONS {
            continue;
        }
        for _ in 0..reader.number()? {
            let index = reader.number()?;
            names.insert(index, String::from_utf8_lossy(reader.sized()?).into_owned());
        }
    }
    Some(names)
}

/// The crate that a function is of: where a method is of a trait, the crate of the type.
fn crate_of(symbol: &str) -> String {
    if symbol.contains("__wbindgen_describe") {
        return "(descriptions, taken out by wasm-bindgen)".to_owned();
    }
    let name = format!("{:#}", rustc_demangle::demangle(symbol));
    let path = name.trim_start_matches(['<', '&', '*', '(', '[']).trim_start_matches("mut ").trim_start_matches("dyn ");
    let end = path.find("::").unwrap_or(0);
    let word = path[..end].rsplit([' ', '<', '&', '(', '[']).next().unwrap_or_default();
    let plain = !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if plain { word.to_owned() } else { "(other)".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_told_by_their_crates() {
        assert_eq!(crate_of("_ZN8frontend9questions7journey4Page6framed17h70081e7e1bc14f25E"), "frontend");
        assert_eq!(
            crate_of(
                "_ZN104_$LT$yew..virtual_dom..vcomp..PropsWrapper$LT$COMP$GT$$u20$as$u20$yew..virtual_dom..vcomp..Mountable$GT$5mount17h70081e7e1bc14f25E"
            ),
            "yew"
        );
        assert_eq!(crate_of("main"), "(other)");
    }

    #[test]
    fn sizes_are_counted_and_what_is_cut_off_is_no_fault() {
        // One imported function, one of the file's own with 2 bytes, named `_ZN3yew1a17h0123456789abcdefE`.
        let symbol = b"_ZN3yew1a17h0123456789abcdefE";
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        wasm.extend([2, 7, 1, 1, b'm', 1, b'f', 0, 0]);
        wasm.extend([10, 4, 1, 2, 0, 0x0b]);
        let names = [&[1, 29 + 3, 1, 1, 29][..], symbol].concat();
        wasm.extend([0, 5 + names.len() as u8, 4]);
        wasm.extend(b"name");
        wasm.extend(&names);
        assert_eq!(by_crate(&wasm), [("yew".to_owned(), 2)]);
        assert_eq!(by_crate(&wasm[..20]), []);
        assert_eq!(by_crate(b""), []);
    }
}
