//! What the page is called, and where it hurts, with a button to take each place back.

use yew::prelude::*;

use crate::{
    domain::{Atlas, PainSite},
    interface::{Interface, Message},
    selection::Selection,
    state::Action,
    ui::{browser, panel::intensity::rated_name, shared::Shared, text::use_interface, title::heading},
};

/// Props of [`PanelHead`].
#[derive(Properties, PartialEq)]
pub struct PanelHeadProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// What is chosen.
    pub selection: Selection,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The heading and the marked places, in the order of the address, with the painted area if there is one.
#[component]
pub fn PanelHead(props: &PanelHeadProps) -> Html {
    let text = use_interface();
    let PanelHeadProps { atlas, selection, dispatch } = props;
    let removed = use_mut_ref(|| false);
    {
        // What was pressed is gone: the focus goes to the next place, or to the heading.
        let removed = removed.clone();
        use_effect_with((selection.pain.clone(), selection.paint.clone()), move |_| {
            if removed.take() {
                browser::focus(".pain button, .says:not(:has(.pain)) h1");
            }
        });
    }
    let remove = dispatch.reform(move |action: Action| {
        removed.replace(true);
        action
    });
    let spots = selection.spots(atlas).into_iter().map(|spot| {
        let name = rated_name(&text, atlas, &selection.intensities, &PainSite::Marked(spot.clone()));
        let key = format!("{} {}", spot.region, spot.side.as_str());
        chip(&text, key, name, remove.reform(move |_| Action::ToggleSpot(spot.clone())))
    });
    let is_card = !selection.hurts() && selection.has_opened();
    html! {
        <>
            <h1 tabindex="-1" class={is_card.then_some("unseen")}>{ heading(&text, atlas, selection) }</h1>
            if selection.is_untouched() {
                <p class="lead">{ text.get(Message::FigureHowTo) }</p>
            }
            if selection.hurts() {
                <div class="pain">
                    <ul class="chips" aria-label={text.get(Message::PanelPain)}>
                        { for spots }
                        if !selection.paint.is_empty() {
                            { chip(&text, "paint".into(), painted_name(&text, atlas, selection), remove.reform(|_| Action::ClearPaint)) }
                        }
                    </ul>
                    <button type="button" class="clear" onclick={remove.reform(|_: MouseEvent| Action::Clear)}>{ text.get(Message::PanelClear) }</button>
                </div>
            }
        </>
    }
}

/// What is painted, with what was said of its parts.
fn painted_name(text: &Interface, atlas: &Atlas, selection: &Selection) -> AttrValue {
    let Selection { intensities, .. } = selection;
    let mut sites = selection.pain_sites(atlas);
    sites.retain(|site| matches!(site, PainSite::Painted(..)) && intensities.mentions(site));
    let names = sites.iter().map(|site| rated_name(text, atlas, intensities, site)).collect::<Vec<_>>();
    if names.is_empty() {
        text.get(Message::PanelPaintedArea)
    } else {
        names.join(&text.get(Message::CardSeparator)).into()
    }
}

/// A place, as a button that takes it back.
fn chip(text: &Interface, key: String, name: AttrValue, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <li {key}>
            <button type="button" class="chip" aria-label={text.panel_remove(&name)} {onclick}>
                { name }
                <span class="remove" aria-hidden="true">{ "×" }</span>
            </button>
        </li>
    }
}
