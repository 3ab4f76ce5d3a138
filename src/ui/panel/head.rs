//! What the page is called, and where it hurts, with a button to take each place back.

use yew::prelude::*;

use crate::{
    domain::Atlas,
    interface::Message,
    selection::Selection,
    state::Action,
    ui::{browser, shared::Shared, text::use_interface, title::heading},
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
    let spots = selection.spots(atlas).into_iter().filter_map(|spot| {
        let region = atlas.region(&spot.region)?;
        let (name, remove_it) = (region.title(spot.side).to_owned(), text.panel_remove(&region.on(spot.side)));
        let key = format!("{} {}", spot.region, spot.side.as_str());
        Some(chip(key, name.into(), remove_it.into(), remove.reform(move |_| Action::ToggleSpot(spot.clone()))))
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
                            { chip("paint".into(), text.get(Message::PanelPaintedArea), text.get(Message::PanelRemovePaintedArea), remove.reform(|_| Action::ClearPaint)) }
                        }
                    </ul>
                    <button type="button" class="clear" onclick={remove.reform(|_: MouseEvent| Action::Clear)}>{ text.get(Message::PanelClear) }</button>
                </div>
            }
        </>
    }
}

fn chip(key: String, name: AttrValue, remove_it: AttrValue, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <li {key}>
            <button type="button" class="chip" aria-label={remove_it} {onclick}>
                { name }
                <span class="remove" aria-hidden="true">{ "×" }</span>
            </button>
        </li>
    }
}
