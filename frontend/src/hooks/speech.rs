//! Reading aloud with the browser's own voices (Web Speech): one block after the other, the word that is spoken marked where
//! the browser tells it. Knows elements and a language, and no page.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use js_sys::{Array, Function, Reflect};
use shared::language::Language;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node, SpeechSynthesis, SpeechSynthesisEvent, SpeechSynthesisUtterance, SpeechSynthesisVoice};
use yew::Callback;

/// The attribute of the block that is being read.
const SPOKEN: &str = "data-spoken";
/// The name of the highlight of the word that is being read; the styles know it too.
const WORD: &str = "spoken";
/// Milliseconds that a browser is given to list its voices.
const VOICES_WITHIN: u32 = 1_500;

/// How reading aloud stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Aloud {
    /// Nothing is read.
    #[default]
    Silent,
    /// Something is being read.
    Speaking,
    /// The device has no voice for the language.
    NoVoice,
    /// The browser cannot read aloud.
    Unable,
}

/// Something that is being read. Dropped, it falls silent.
pub struct Speech(Rc<RefCell<State>>);

struct State {
    blocks: Vec<Element>,
    next: usize,
    voice: Option<SpeechSynthesisVoice>,
    language: &'static Language,
    report: Callback<Aloud>,
    stopped: bool,
    listeners: Vec<EventListener>,
    waiting: Option<Timeout>,
}

impl Speech {
    /// Reads these blocks, one after the other. How it stands is reported each time that it changes.
    pub fn start(blocks: Vec<Element>, language: &'static Language, report: Callback<Aloud>) -> Speech {
        let state = Rc::new(RefCell::new(State {
            blocks,
            next: 0,
            voice: None,
            language,
            report,
            stopped: false,
            listeners: Vec::new(),
            waiting: None,
        }));
        match synthesis() {
            None => state.borrow().report.emit(Aloud::Unable),
            Some(synthesis) => {
                synthesis.cancel();
                state.borrow().report.emit(Aloud::Speaking);
                with_voices(&state, &synthesis);
            }
        }
        Speech(state)
    }
}

impl Drop for Speech {
    fn drop(&mut self) {
        let mut state = self.0.borrow_mut();
        state.stopped = true;
        state.listeners.clear();
        state.waiting = None;
        state.blocks.iter().for_each(unmark);
        drop(state);
        if let Some(synthesis) = synthesis() {
            synthesis.cancel();
        }
    }
}

fn synthesis() -> Option<SpeechSynthesis> {
    window().speech_synthesis().ok()
}

fn voices(synthesis: &SpeechSynthesis) -> Vec<SpeechSynthesisVoice> {
    synthesis.get_voices().iter().filter_map(|voice| voice.dyn_into().ok()).collect()
}

/// Some browsers list their voices a moment after they are first asked.
fn with_voices(state: &Rc<RefCell<State>>, synthesis: &SpeechSynthesis) {
    let found = voices(synthesis);
    if !found.is_empty() {
        return begin(state, &found);
    }
    let again = {
        let state = state.clone();
        move || {
            let begun = state.borrow().next > 0 || state.borrow().stopped;
            if let Some(synthesis) = synthesis_unless(begun) {
                state.borrow_mut().listeners.clear();
                begin(&state, &voices(&synthesis));
            }
        }
    };
    let target: &web_sys::EventTarget = synthesis.unchecked_ref();
    let listening = {
        let again = again.clone();
        EventListener::once(target, "voiceschanged", move |_| {
            Timeout::new(0, again).forget();
        })
    };
    let mut state = state.borrow_mut();
    state.listeners.push(listening);
    state.waiting = Some(Timeout::new(VOICES_WITHIN, again));
}

fn synthesis_unless(done: bool) -> Option<SpeechSynthesis> {
    synthesis().filter(|_| !done)
}

/// Chooses the voice, the device's own before one that needs a network, and begins.
fn begin(state: &Rc<RefCell<State>>, voices: &[SpeechSynthesisVoice]) {
    let tag = state.borrow().language.tag;
    let speaks = |voice: &&SpeechSynthesisVoice| {
        let lang = voice.lang().to_ascii_lowercase();
        lang == tag || lang.strip_prefix(tag).is_some_and(|rest| rest.starts_with(['-', '_']))
    };
    let fitting = || voices.iter().filter(speaks);
    let british = fitting().find(|voice| voice.local_service() && voice.lang().ends_with("GB"));
    let voice = british.or_else(|| fitting().find(|voice| voice.local_service())).or_else(|| fitting().next());
    match voice {
        None => state.borrow().report.emit(Aloud::NoVoice),
        Some(voice) => {
            state.borrow_mut().voice = Some(voice.clone());
            speak_next(state);
        }
    }
}

fn speak_next(state: &Rc<RefCell<State>>) {
    let (block, voice, language) = {
        let mut now = state.borrow_mut();
        if now.stopped {
            return;
        }
        now.blocks.iter().for_each(unmark);
        now.listeners.clear();
        let block = now.blocks.get(now.next).cloned();
        now.next += 1;
        (block, now.voice.clone(), now.language)
    };
    let Some(block) = block else { return state.borrow().report.emit(Aloud::Silent) };
    let (text, nodes) = words_of(&block);
    let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(&text) else { return };
    utterance.set_lang(language.tag);
    utterance.set_voice(voice.as_ref());
    utterance.set_rate(0.9);
    // Fails only for names that are not allowed.
    let _ = block.set_attribute(SPOKEN, "");
    let bounds = EventListener::new(&utterance, "boundary", move |event| {
        if let Some(event) = event.dyn_ref::<SpeechSynthesisEvent>() {
            mark(&nodes, &text, event.char_index() as usize);
        }
    });
    let over = |name: &'static str| {
        let state = state.clone();
        EventListener::once(&utterance, name, move |_| {
            // The listener that is running must outlive its own call.
            let state = state.clone();
            Timeout::new(0, move || speak_next(&state)).forget();
        })
    };
    let (ended, failed) = (over("end"), over("error"));
    state.borrow_mut().listeners.extend([bounds, ended, failed]);
    if let Some(synthesis) = synthesis() {
        synthesis.speak(&utterance);
    }
}

/// A piece of text with its node and where it begins, in UTF-16 units, in the whole.
type Piece = (Node, usize, usize);

/// The words of a block as they are heard, and where each piece of them stands.
fn words_of(block: &Element) -> (String, Vec<Piece>) {
    let (mut text, mut pieces) = (String::new(), Vec::new());
    collect(block, &mut text, &mut pieces);
    (text, pieces)
}

fn collect(node: &Node, text: &mut String, pieces: &mut Vec<Piece>) {
    let children = node.child_nodes();
    for index in 0..children.length() {
        let Some(child) = children.get(index) else { continue };
        if child.node_type() == Node::TEXT_NODE {
            let words = child.text_content().unwrap_or_default();
            let start = text.encode_utf16().count();
            pieces.push((child, start, words.encode_utf16().count()));
            text.push_str(&words);
        } else if !is_hidden(&child) {
            collect(&child, text, pieces);
            text.push(' ');
        }
    }
}

fn is_hidden(node: &Node) -> bool {
    node.dyn_ref::<Element>().is_some_and(|element| element.get_attribute("aria-hidden").as_deref() == Some("true"))
}

/// Marks the word that begins at this place, by the browser's highlights: the document itself stays as it is.
fn mark(pieces: &[Piece], text: &str, at: usize) {
    let units: Vec<u16> = text.encode_utf16().collect();
    let space = |unit: &u16| char::from_u32(u32::from(*unit)).is_some_and(char::is_whitespace);
    let length = units.get(at..).map_or(0, |rest| rest.iter().take_while(|unit| !space(unit)).count());
    let Some((node, start, size)) = pieces.iter().find(|(_, start, size)| (*start..start + size).contains(&at)) else {
        return;
    };
    let (from, to) = (at - start, (at - start + length).min(*size));
    let Ok(range) = document().create_range() else { return };
    if range.set_start(node, from as u32).is_err() || range.set_end(node, to as u32).is_err() {
        return;
    }
    if let (Some(registry), Some(highlight)) = (highlights(), constructor("Highlight"))
        && let Ok(highlight) = Reflect::construct(&highlight, &Array::of1(&range))
    {
        call(&registry, "set", &[JsValue::from_str(WORD), highlight]);
    }
}

fn unmark(block: &Element) {
    let _ = block.remove_attribute(SPOKEN);
    if let Some(registry) = highlights() {
        call(&registry, "delete", &[JsValue::from_str(WORD)]);
    }
}

/// `CSS.highlights`, where the browser has it.
fn highlights() -> Option<JsValue> {
    let css = Reflect::get(&window(), &JsValue::from_str("CSS")).ok()?;
    Reflect::get(&css, &JsValue::from_str("highlights")).ok().filter(|registry| !registry.is_undefined())
}

fn constructor(name: &str) -> Option<Function> {
    Reflect::get(&window(), &JsValue::from_str(name)).ok()?.dyn_into().ok()
}

fn call(object: &JsValue, name: &str, args: &[JsValue]) {
    let function = Reflect::get(object, &JsValue::from_str(name)).ok().and_then(|f| f.dyn_into::<Function>().ok());
    if let Some(function) = function {
        // A browser that refuses leaves the word unmarked.
        let _ = Reflect::apply(&function, object, &args.iter().collect::<Array>());
    }
}
