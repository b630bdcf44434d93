//! A person's own way of reading, on a worker's device: it stands in front of the worker's own while the person answers.

use std::rc::Rc;

use shared::instrument::Variant;
use shared::needs::{Contrast, Needs, TextSize};
use yew::prelude::*;

use crate::questions::flow::Draft;
use crate::state::display::{Colours, Display, Size, use_showing};

/// Props of `Hosting`.
#[derive(Properties, Clone, PartialEq)]
pub struct HostingProps {
    /// The draft as it was read: its language and wording are the person's.
    pub draft: Rc<Draft>,
    /// What they need, where it is recorded; it may be known only after the questions are.
    #[prop_or_default]
    pub needs: Option<Needs>,
    /// The questions.
    pub children: Html,
}

/// Shows what is inside as the person reads it.
#[component]
pub fn Hosting(props: &HostingProps) -> Html {
    let showing = use_showing();
    let ready = use_state(|| false);
    {
        let (draft, ready, showing) = (props.draft.clone(), ready.clone(), showing.clone());
        use_effect_with(props.needs.clone(), move |needs| {
            let mut display = showing.display().clone();
            if !*ready {
                display.language = Some(draft.language.clone());
                display.easy = draft.variant == Variant::Easy;
            }
            showing.host(match needs {
                Some(needs) => needed(display, needs),
                None => display,
            });
            ready.set(true);
        });
    }
    use_effect_with((), move |()| move || showing.release());
    html! { if *ready { { props.children.clone() } } }
}

/// With the size, contrast and sound that somebody needs. What they do not need stays as it is.
fn needed(display: Display, needs: &Needs) -> Display {
    Display {
        size: match needs.text_size {
            TextSize::Normal => display.size,
            TextSize::Large => Size::Large,
            TextSize::Largest => Size::Largest,
        },
        colours: match needs.contrast {
            Contrast::Normal => display.colours,
            Contrast::High => Colours::Strong,
        },
        aloud: display.aloud || needs.read_aloud,
        ..display
    }
}

#[cfg(test)]
mod tests {
    use shared::needs::{HelpToAnswer, PreferredFormat, TimeOfDay};

    use super::*;

    #[test]
    fn only_what_is_needed_is_changed() {
        let nothing = Needs {
            language: Some("pl".into()),
            easy_read: true,
            text_size: TextSize::Normal,
            contrast: Contrast::Normal,
            read_aloud: false,
            interpreter: None,
            format: PreferredFormat::Screen,
            help_to_answer: HelpToAnswer::None,
            time_of_day: TimeOfDay::Any,
            note: None,
        };
        let own = Display { size: Size::Large, colours: Colours::Dark, aloud: true, ..Display::default() };
        assert_eq!(needed(own.clone(), &nothing), own, "language and wording are the draft's to say");
        let all = Needs { text_size: TextSize::Largest, contrast: Contrast::High, read_aloud: true, ..nothing };
        let shown = Display { size: Size::Largest, colours: Colours::Strong, aloud: true, ..Display::default() };
        assert_eq!(needed(Display::default(), &all), shown);
    }
}
