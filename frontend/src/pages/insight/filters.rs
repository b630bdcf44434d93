//! Which cohort is asked for: the choice in the address, so that it can be kept and shared, and the form to make it.

use std::rc::Rc;

use serde::Serialize;
use shared::assessment::Voice;
use shared::evidence::CohortQuery;
use shared::instrument::{Text, Variant};
use shared::programme::Programme;
use uuid::Uuid;
use yew::prelude::*;

use crate::components::{Button, ButtonKind, Choice, Select};
use crate::i18n::{I18n, use_i18n};

/// The choice as it stands in the address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Filters {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wave: Option<i16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice: Option<Voice>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lot: Option<i16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
}

impl Filters {
    /// The choice of an address, and whether all of it exists. What does not is not chosen.
    pub fn read(pairs: &[(String, String)], programme: &Programme) -> (Filters, bool) {
        fn put<T>(slot: &mut Option<T>, value: Option<T>) -> bool {
            *slot = value;
            slot.is_some()
        }
        let mut filters = Filters::default();
        let mut all = true;
        for (name, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
            let id = || value.parse::<Uuid>().ok();
            all &= match name.as_str() {
                "wave" => put(&mut filters.wave, value.parse().ok().filter(|wave| *wave >= 1)),
                "voice" => put(&mut filters.voice, Voice::parse(value)),
                "provider" => {
                    let known = |id: &Uuid| programme.providers.iter().any(|provider| provider.id == *id);
                    put(&mut filters.provider, id().filter(known))
                }
                "area" => {
                    let known = |id: &Uuid| programme.areas.iter().any(|area| area.id == *id);
                    put(&mut filters.area, id().filter(known))
                }
                "lot" => {
                    let known = |number: &i16| programme.lots.iter().any(|lot| lot.number == *number);
                    put(&mut filters.lot, value.parse().ok().filter(known))
                }
                "domain" => put(&mut filters.domain, Some(value.clone())),
                // What somebody else's page put into the address is no choice.
                _ => true,
            };
        }
        (filters, all)
    }

    /// The query for the server. The first follow-up and people's own answers, unless chosen otherwise.
    pub fn query(&self) -> CohortQuery {
        CohortQuery {
            wave: self.wave.filter(|wave| *wave >= 1).unwrap_or(1),
            voice: self.voice.unwrap_or_default(),
            provider: self.provider,
            area: self.area,
            lot: self.lot,
            domain: self.domain.clone().filter(|domain| !domain.is_empty()),
        }
    }
}

/// Props of `FilterForm`.
#[derive(Properties, Clone, PartialEq)]
pub(super) struct FilterFormProps {
    /// The choice that is shown now.
    pub filters: Filters,
    /// Providers, areas and lots.
    pub programme: Rc<Programme>,
    /// Whether providers can be chosen: not where the reader sees only their own.
    pub providers: bool,
    /// Waves to choose from.
    pub waves: Vec<i16>,
    /// Domains to choose from.
    pub domains: Vec<(String, Text)>,
    /// Whether figures are on their way.
    pub busy: bool,
    /// Called with the choice made.
    pub on_show: Callback<Filters>,
}

/// The form.
#[component]
pub(super) fn FilterForm(props: &FilterFormProps) -> Html {
    let i18n = use_i18n();
    let draft = use_state(|| props.filters.clone());
    {
        let draft = draft.setter();
        use_effect_with(props.filters.clone(), move |filters| draft.set(filters.clone()));
    }
    let set = |change: fn(&mut Filters, AttrValue)| {
        let draft = draft.clone();
        Callback::from(move |value: AttrValue| {
            let mut next = (*draft).clone();
            change(&mut next, value);
            draft.set(next);
        })
    };
    let onsubmit = {
        let (draft, on_show) = (draft.clone(), props.on_show.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            on_show.emit((*draft).clone());
        })
    };
    let clear = props.on_show.reform(|()| Filters::default());
    let query = draft.query();
    html! {
        <form class="insight__filters" {onsubmit} aria-labelledby="insight-filters" novalidate=true>
            <h2 class="govuk-heading-m" id="insight-filters">{ i18n.t("insight-filters") }</h2>
            <div class="insight__fields">
                <Select id="wave" label={i18n.t("insight-wave")} value={query.wave.to_string()}
                    options={wave_options(&i18n, &props.waves, query.wave, &props.programme)}
                    on_change={set(|filters, value| filters.wave = value.parse().ok())} />
                <Select id="voice" label={i18n.t("insight-voice")} value={query.voice.as_str()}
                    options={Voice::ALL.iter()
                        .map(|voice| Choice::new(voice.as_str(), i18n.t_code("insight-voice", voice.as_str()))).collect::<Vec<_>>()}
                    on_change={set(|filters, value| filters.voice = Voice::parse(&value))} />
                <Select id="domain" label={i18n.t("insight-domain")} value={query.domain.clone().unwrap_or_default()}
                    options={domain_options(&i18n, &props.domains, query.domain.as_deref())}
                    on_change={set(|filters, value| filters.domain = Some(value.to_string()).filter(|v| !v.is_empty()))} />
                if props.providers {
                    <Select id="provider" label={i18n.t("insight-provider")} value={name(query.provider)}
                        options={choices(i18n.t("insight-provider-all"),
                            props.programme.providers.iter().map(|p| (p.id.to_string(), p.name.clone())))}
                        on_change={set(|filters, value| filters.provider = value.parse().ok())} />
                }
                <Select id="area" label={i18n.t("insight-area")} value={name(query.area)}
                    options={choices(i18n.t("insight-area-all"),
                        props.programme.areas.iter().map(|a| (a.id.to_string(), a.name.clone())))}
                    on_change={set(|filters, value| filters.area = value.parse().ok())} />
                <Select id="lot" label={i18n.t("insight-lot")} value={name(query.lot)}
                    options={choices(i18n.t("insight-lot-all"), props.programme.lots.iter().map(|lot| {
                        let args = [("n", lot.number.to_string().into()), ("name", lot.name.clone().into())];
                        (lot.number.to_string(), i18n.t_args("insight-lot-option", &args).to_string())
                    }))}
                    on_change={set(|filters, value| filters.lot = value.parse().ok())} />
            </div>
            <p class="govuk-hint">{ i18n.t("insight-voice-hint") }</p>
            <div class="govuk-button-group">
                <Button submit=true busy={props.busy}>{ i18n.t("insight-show") }</Button>
                if props.filters != Filters::default() {
                    <Button kind={ButtonKind::Secondary} on_press={clear}>{ i18n.t("insight-clear") }</Button>
                }
            </div>
        </form>
    }
}

fn name(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// “All”, then each.
fn choices(all: AttrValue, each: impl Iterator<Item = (String, String)>) -> Vec<Choice> {
    std::iter::once(Choice::new("", all)).chain(each.map(|(value, label)| Choice::new(value, label))).collect()
}

fn wave_options(i18n: &I18n, waves: &[i16], chosen: i16, programme: &Programme) -> Vec<Choice> {
    let mut all = waves.to_vec();
    if let Err(at) = all.binary_search(&chosen) {
        all.insert(at, chosen);
    }
    let label = |wave: i16| {
        let months = (f64::from(wave) * programme.settings.wave_interval_days as f64 / 30.44).round();
        i18n.t_args("insight-wave-option", &[("n", wave.into()), ("months", months.into())])
    };
    all.into_iter().map(|wave| Choice::new(wave.to_string(), label(wave))).collect()
}

fn domain_options(i18n: &I18n, domains: &[(String, Text)], chosen: Option<&str>) -> Vec<Choice> {
    let named = domains.iter().map(|(id, text)| {
        let name = text.get(i18n.language(), Variant::Standard).to_string();
        (id.clone(), i18n.t_args("insight-domain-option", &[("name", name.into())]).to_string())
    });
    // Until the domains are there, the chosen one stands for itself, so that the form does not change the choice.
    let unknown =
        chosen.filter(|id| domains.iter().all(|(known, _)| known != id)).map(|id| (id.to_string(), id.to_string()));
    choices(i18n.t("insight-domain-all"), named.chain(unknown))
}

#[cfg(test)]
mod tests {
    use shared::programme::{Lot, Provider, Settings};

    use super::*;

    #[test]
    fn nothing_chosen_is_the_first_follow_up_in_peoples_own_voice() {
        let query = Filters::default().query();
        assert_eq!((query.wave, query.voice, query.domain), (1, Voice::Own, None));
    }

    #[test]
    fn what_does_not_exist_is_not_chosen_and_told() {
        let day = |year| chrono::NaiveDate::from_ymd_opt(year, 9, 9).unwrap_or_default();
        let settings = Settings::pilot(day(2024), day(2026));
        let id = Uuid::from_u128(7);
        let providers = vec![Provider { id, code: "alder".into(), name: "Alder".into() }];
        let lots = vec![Lot { number: 1, name: "Social care".into() }];
        let programme = Programme { settings, providers, areas: Vec::new(), lots, today: day(2025), demo: true };
        let read = |pairs: &[(&str, &str)]| {
            let pairs: Vec<_> = pairs.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
            Filters::read(&pairs, &programme)
        };
        let provider = id.to_string();
        let (filters, all) = read(&[("wave", "2"), ("provider", &provider), ("lot", "1"), ("area", ""), ("from", "x")]);
        assert!(all);
        assert_eq!((filters.wave, filters.provider, filters.lot, filters.area), (Some(2), Some(id), Some(1), None));
        for (name, value) in [
            ("wave", "-3"),
            ("wave", "0"),
            ("wave", "first"),
            ("voice", "both"),
            ("provider", "x"),
            ("area", &provider),
            ("lot", "9"),
        ] {
            let (filters, all) = read(&[("wave", "2"), (name, value)]);
            assert!(!all, "{name}={value}");
            let wave = if name == "wave" { None } else { Some(2) };
            assert_eq!(filters, Filters { wave, ..Filters::default() }, "the rest of the choice stays");
        }
    }
}
