//! How the reader wants pages to look and sound: language, size of text, colours, spacing, Easy Read, reading aloud.
//! Chosen once, kept on the device, also before anybody signs in. While a person answers on somebody else's device, their
//! own choices stand in front of those of the device, and are forgotten with the last page. Says nothing about anybody.

use std::collections::HashMap;
use std::rc::Rc;

use gloo::storage::{LocalStorage, Storage};
use serde::{Deserialize, Serialize};
use shared::language::{ENGLISH, Language, of_tag};
use yew::prelude::*;

use crate::api::texts;
use crate::hooks::spawn;
use crate::i18n::{I18n, Texts};

/// Where it is kept.
const KEY: &str = "display";

macro_rules! closed {
    ($(#[$about:meta])* $name:ident { $($(#[$one:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$one])* $variant),+ }

        impl $name {
            /// Every choice, the usual one first.
            pub const ALL: &[$name] = &[$($name::$variant),+];

            /// Its name in attributes and texts.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }
        }
    };
}

closed! {
    /// How large text is.
    Size {
        /// As the page has it.
        #[default] Normal = "normal",
        /// A quarter larger.
        Large = "large",
        /// Half as large again.
        Largest = "largest",
    }
}

closed! {
    /// Which colours.
    Colours {
        /// Dark on light.
        #[default] Light = "light",
        /// Light on dark, without glare.
        Dark = "dark",
        /// White and yellow on black.
        Strong = "strong",
    }
}

closed! {
    /// How far lines, words and letters stand apart.
    Spacing {
        /// As the page has it.
        #[default] Normal = "normal",
        /// Further, as in the text spacing of WCAG 1.4.12.
        Wide = "wide",
    }
}

/// What a reader has chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Display {
    /// The tag of the language; none chosen yet is `None`.
    pub language: Option<String>,
    /// Size of text.
    pub size: Size,
    /// Colours.
    pub colours: Colours,
    /// Spacing.
    pub spacing: Spacing,
    /// Easy Read in place of the standard wording.
    pub easy: bool,
    /// Each question is read aloud when it appears.
    pub aloud: bool,
}

impl Display {
    /// The language to read; English where none is chosen or there is no such language.
    pub fn language(&self) -> &'static Language {
        self.language.as_deref().and_then(of_tag).unwrap_or(ENGLISH)
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Chosen {
    own: Display,
    guest: Option<Display>,
}

enum Change {
    Set(Display),
    Host(Display),
    Release,
}

impl Reducible for Chosen {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut next = (*self).clone();
        match change {
            Change::Set(display) if next.guest.is_some() => next.guest = Some(display),
            Change::Set(display) => {
                // A browser that keeps nothing forgets the choice with the window; it still works until then.
                let _ = LocalStorage::set(KEY, &display);
                next.own = display;
            }
            Change::Host(display) => next.guest = Some(display),
            Change::Release => next.guest = None,
        }
        Rc::new(next)
    }
}

/// How pages are shown, and changing it.
#[derive(Clone, PartialEq)]
pub struct Showing {
    chosen: UseReducerHandle<Chosen>,
    /// Whether the whole app is one person's: nobody hosts anybody.
    personal: bool,
    /// The language that could not be fetched, if that is the one asked for.
    pub missing: Option<&'static Language>,
}

impl Showing {
    /// What is in force.
    pub fn display(&self) -> &Display {
        self.chosen.guest.as_ref().unwrap_or(&self.chosen.own)
    }

    /// Changes it: for the guest while there is one, otherwise for the device.
    pub fn set(&self, display: Display) {
        self.chosen.dispatch(Change::Set(display));
    }

    /// Puts a person's choices in front of the device's own.
    pub fn host(&self, display: Display) {
        if !self.personal {
            self.chosen.dispatch(Change::Host(display));
        }
    }

    /// Goes back to the device's own.
    pub fn release(&self) {
        self.chosen.dispatch(Change::Release);
    }

    /// Whether what is in force is the choice of the person who answers.
    pub fn is_the_persons(&self) -> bool {
        self.personal || self.chosen.guest.is_some()
    }
}

/// Props of `DisplayProvider`.
#[derive(Properties, Clone, PartialEq)]
pub struct DisplayProviderProps {
    /// The app's texts.
    pub texts: Texts,
    /// Whether the whole app is one person's own.
    #[prop_or_default]
    pub personal: bool,
    /// The app.
    pub children: Html,
}

/// Gives the app its texts in the language in force, and the page its look.
#[component]
pub fn DisplayProvider(props: &DisplayProviderProps) -> Html {
    let personal = props.personal;
    let chosen = use_reducer(move || {
        let mut own: Display = LocalStorage::get(KEY).unwrap_or_default();
        if personal && own.language.is_none() {
            own.language = browsers();
        }
        Chosen { own, guest: None }
    });
    let english = use_memo(props.texts, I18n::english);
    let known = use_mut_ref(HashMap::<&'static str, I18n>::new);
    let i18n = use_state(|| (*english).clone());
    let missing = use_state(|| None);
    let showing = Showing { chosen, personal, missing: *missing };
    let wanted = showing.display().language();
    {
        let (i18n, missing, english, app) = (i18n.clone(), missing.clone(), (*english).clone(), props.texts.app);
        use_effect_with(wanted.tag, move |_| {
            let found = if wanted == ENGLISH { Some(english.clone()) } else { known.borrow().get(wanted.tag).cloned() };
            missing.set(None);
            let task = match found {
                Some(found) => {
                    i18n.set(found);
                    None
                }
                None => Some(spawn(async move {
                    match texts::read(app, wanted.tag).await {
                        Ok(read) => {
                            let read = I18n::translated(wanted, read, &english);
                            known.borrow_mut().insert(wanted.tag, read.clone());
                            i18n.set(read);
                        }
                        Err(_) => missing.set(Some(wanted)),
                    }
                })),
            };
            move || drop(task)
        });
    }
    {
        let display = showing.display().clone();
        use_effect_with((display, (*i18n).clone()), |(display, i18n)| dress(display, i18n.reading()));
    }
    html! {
        <ContextProvider<I18n> context={(*i18n).clone()}>
            <ContextProvider<Showing> context={showing}>{ props.children.clone() }</ContextProvider<Showing>>
        </ContextProvider<I18n>>
    }
}

/// The first of the browser's languages that there are texts in.
fn browsers() -> Option<String> {
    let tags = gloo::utils::window().navigator().languages();
    tags.iter().filter_map(|tag| tag.as_string()).find_map(|tag| of_tag(&tag)).map(|found| found.tag.to_owned())
}

/// Tells the document its language and direction, and the styles what was chosen.
fn dress(display: &Display, reading: &Language) {
    let Some(root) = gloo::utils::document().document_element() else { return };
    let lang = if reading == ENGLISH { "en-GB" } else { reading.tag };
    let attributes = [
        ("lang", lang),
        ("dir", reading.direction.as_str()),
        ("data-size", display.size.as_str()),
        ("data-colours", display.colours.as_str()),
        ("data-spacing", display.spacing.as_str()),
    ];
    for (name, value) in attributes {
        // Fails only for names that are not allowed.
        let _ = root.set_attribute(name, value);
    }
}

/// How pages are shown.
///
/// # Panics
/// Outside a `DisplayProvider`, which stands around the whole app.
#[hook]
pub fn use_showing() -> Showing {
    #[expect(clippy::expect_used, reason = "the provider stands around the whole app")]
    use_context::<Showing>().expect("a DisplayProvider around the app")
}
