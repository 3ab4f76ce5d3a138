//! A way to feel for trigger points: its picture, and its steps to unfold.

use yew::prelude::*;

use super::{caution_areas::Names, prose_text::ProseText, sources::Sources};
use crate::{
    domain::{Card, CardMethod, Side},
    ui::{shared::Shared, words},
};

/// Props of [`MethodDetails`].
#[derive(Properties, PartialEq)]
pub struct MethodDetailsProps {
    /// What the card says.
    pub card: Shared<Card>,
    /// The place of the method among the card's, from 0.
    pub index: usize,
    /// The chosen side.
    pub side: Side,
    /// How many muscles the atlas has.
    pub muscles: usize,
}

/// A method.
#[component]
pub fn MethodDetails(props: &MethodDetailsProps) -> Html {
    let side = props.side;
    let Some(method) = props.card.methods.get(props.index) else { return Html::default() };
    html! {
        <details class="method" data-method={method.id.clone()}>
            <summary>
                // Our own drawing, checked when the site is built.
                <svg viewBox={CardMethod::VIEW_BOX} aria-hidden="true">{ Html::from_html_unchecked(method.picture.clone().into()) }</svg>
                { method.name.clone() }
            </summary>
            <p><b>{ words::METHOD_WITH }</b>{ ": " }<ProseText prose={method.tool.clone()} {side} /></p>
            <p class="caution"><b>{ words::METHOD_STOP }</b>{ ": " }<ProseText prose={method.stop.clone()} {side} /></p>
            <p class="caution"><b>{ words::KEEP_OFF }</b>{ ": " }<Names names={method.keep_off.clone()} {side} />{ "." }</p>
            <ol>
                for (index, step) in method.how.iter().enumerate() {
                    <li key={index}><ProseText prose={step.clone()} {side} /></li>
                }
            </ol>
            <p><b>{ words::METHOD_LONG }</b>{ ": " }<ProseText prose={method.long.clone()} {side} /></p>
            <p><b>{ words::METHOD_FITS }</b>{ ": " }{ words::fits(&method.fits, props.muscles) }</p>
            <Sources sources={method.sources.clone()} />
        </details>
    }
}
