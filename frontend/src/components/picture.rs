//! The pictures of Easy Read: our own drawings, in `static/pictures.svg`, which the browser loads when the first is shown.
//! Words stand beside every picture, so screen readers pass them over.

use yew::prelude::*;

/// Every drawing. A test holds this list against the file.
const DRAWN: &[&str] = &[
    "section-wellbeing",
    "section-home",
    "section-community",
    "section-progress",
    "section-outcomes",
    "progress-overall",
    "wellbeing-overall",
    "wellbeing-feeling",
    "wellbeing-doing_things",
    "wellbeing-keeping_well",
    "wellbeing-say_over_day",
    "wellbeing-what_matters",
    "wellbeing-comment",
    "home-comment",
    "home-overall",
    "home-comfort",
    "home-safe",
    "home-visits_fit",
    "home-known_workers",
    "home-help",
    "community-comment",
    "community-overall",
    "community-contact",
    "community-getting_out",
    "community-places",
    "community-belonging",
    "community-company",
    "outcomes-personal",
    "outcomes-progress",
    "scale-satisfaction-1",
    "scale-satisfaction-2",
    "scale-satisfaction-3",
    "scale-satisfaction-4",
    "scale-satisfaction-5",
    "scale-progress-1",
    "scale-progress-2",
    "scale-progress-3",
    "scale-progress-4",
    "answer-dont_know",
    "answer-prefer_not_to_say",
    "answer-does_not_apply",
    "answer-skip",
    "page-who",
    "page-helper",
    "page-private",
    "page-check",
    "page-thanks",
    "page-language",
    "page-listen",
    "page-easy",
    "page-size",
    "page-stop",
    "page-link",
    "page-print",
    "page-progress",
];

/// The drawing with this name, if there is one. Dots, as in the ids of items, are written as hyphens.
pub fn drawing(name: &str) -> Option<&'static str> {
    let matches = |drawn: &&&'static str| {
        drawn.len() == name.len() && drawn.bytes().zip(name.bytes()).all(|(d, n)| d == n || (d == b'-' && n == b'.'))
    };
    DRAWN.iter().find(matches).copied()
}

/// A drawing in its frame.
pub fn picture(drawn: &'static str, class: &'static str) -> Html {
    html! {
        <svg class={classes!("picture", class)} viewBox="0 0 64 64" width="64" height="64" aria-hidden="true" focusable="false">
            <use href={format!("/pictures.svg#{drawn}")}></use>
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_names_every_drawing_of_the_file_and_no_other() {
        let file = include_str!("../../static/pictures.svg");
        let mut in_file: Vec<&str> =
            file.split("<symbol id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        in_file.sort_unstable();
        let mut listed = DRAWN.to_vec();
        listed.sort_unstable();
        assert_eq!(listed, in_file);
    }

    #[test]
    fn every_item_and_every_point_of_the_default_questionnaire_is_drawn() {
        let instrument = shared::instrument::check::read(shared::instrument::check::DEFAULT_OUTCOMES).unwrap();
        for (section, item) in instrument.items() {
            assert!(drawing(&item.id).is_some(), "{}", item.id);
            assert!(drawing(&format!("section-{}", section.id)).is_some(), "{}", section.id);
        }
        for scale in &instrument.scales {
            for option in &scale.options {
                assert!(drawing(&format!("scale-{}-{}", scale.id, option.value)).is_some());
            }
            for stated in &scale.non_answers {
                assert!(drawing(&format!("answer-{}", stated.kind)).is_some());
            }
        }
    }
}
