//! What is set before there is a draft: what the worker chose, and else what the person needs.

use shared::assessment::{CaptureContext, Mode};
use shared::instrument::{Instrument, Variant};
use shared::language::{LANGUAGES, Language, of_tag};
use shared::needs::Needs;

/// What the worker chose on the page before the first question.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// How.
    pub mode: Mode,
    /// Standard or Easy Read; as the person needs it until chosen.
    pub variant: Option<Variant>,
    /// Tag of the language; the one that the person needs until chosen.
    pub language: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Settings { mode: Mode::Tablet, variant: None, language: None }
    }
}

/// The needs of somebody who is about to be asked.
fn needs(context: &CaptureContext) -> Option<&Needs> {
    context.needs.as_ref().map(|recorded| &recorded.needs)
}

impl Settings {
    /// The wording to begin in.
    pub fn variant(&self, context: &CaptureContext) -> Variant {
        let needed =
            if needs(context).is_some_and(|needs| needs.easy_read) { Variant::Easy } else { Variant::Standard };
        self.variant.unwrap_or(needed)
    }

    /// The language to begin in: the one chosen, else the one needed, else the worker's `own`; English where the
    /// instrument lacks it.
    pub fn language(&self, context: &CaptureContext, own: &'static Language) -> &'static Language {
        let needed = needs(context).and_then(|needs| needs.language.as_deref());
        let wanted = self.language.as_deref().or(needed).map_or(Some(own), of_tag);
        let offered = offered(&context.instrument);
        wanted.filter(|wanted| offered.contains(wanted)).unwrap_or(shared::language::ENGLISH)
    }
}

/// The languages that an instrument has.
pub fn offered(instrument: &Instrument) -> Vec<&'static Language> {
    LANGUAGES.iter().filter(|language| instrument.languages.iter().any(|tag| tag == language.tag)).collect()
}

/// The tag of the language that the person needs and the instrument lacks.
pub fn lacking(context: &CaptureContext) -> Option<&str> {
    let needed = needs(context)?.language.as_deref()?;
    let has = of_tag(needed).is_some_and(|needed| offered(&context.instrument).contains(&needed));
    (!has).then_some(needed)
}

#[cfg(test)]
mod tests {
    use shared::language::{ENGLISH, language};

    use super::*;
    use crate::questions::flow::context_of;

    #[test]
    fn what_is_chosen_goes_before_what_is_needed() {
        let polish = language("pl").unwrap();
        let romanian = language("ro").unwrap();
        let context = context_of(&["en", "pl"], Some(("pl", true)));
        let set = Settings::default();
        assert_eq!((set.variant(&context), set.language(&context, romanian)), (Variant::Easy, polish));
        let set = Settings { variant: Some(Variant::Standard), language: Some("en".into()), ..set };
        assert_eq!((set.variant(&context), set.language(&context, romanian)), (Variant::Standard, ENGLISH));
    }

    #[test]
    fn a_language_that_the_questions_lack_is_english_and_is_told() {
        let set = Settings::default();
        let (polish, romanian) = (language("pl").unwrap(), language("ro").unwrap());
        for (has, needed, begun, told) in [
            (["en", "en"], Some(("pl", false)), ENGLISH, Some("pl")),
            (["en", "pl"], Some(("pl-PL", false)), polish, None),
            (["en", "pl"], Some(("ckb", false)), ENGLISH, Some("ckb")),
            (["en", "ro"], None, romanian, None),
            (["en", "pl"], None, ENGLISH, None),
        ] {
            let context = context_of(&has, needed);
            assert_eq!(set.language(&context, romanian), begun, "{has:?} {needed:?}");
            assert_eq!(lacking(&context), told, "{has:?} {needed:?}");
        }
    }
}
