//! A way to feel for trigger points: its picture, and its steps to unfold.

use yew::prelude::*;

use super::{caution_areas::names, prose_text::prose_text, sources::sources};
use crate::{
    domain::{CardMethod, Prose, Side},
    interface::{Interface, Message},
    ui::checked_svg::checked_svg,
};

/// How many muscles a method names at most; of more it is said how many they are.
const NAMED: usize = 12;

/// A method, out of an atlas of so many `muscles`.
pub fn method(text: &Interface, method: &CardMethod, side: Side, muscles: usize) -> Html {
    let prose = |prose: &Prose| prose_text(text, prose, side);
    let fits = if method.fits.len() > NAMED {
        text.card_method_fits_most(method.fits.len().into(), muscles.into())
    } else {
        text.card_method_fits(method.fits.join(&text.get(Message::CardSeparator)).into())
    };
    html! {
        <details key={method.id.as_str()} class="method" data-method={method.id.clone()}>
            <summary>
                { method_picture(method) }
                { method.name.clone() }
            </summary>
            <p>{ text.card_method_tool(prose(&method.tool)) }</p>
            <p class="caution">{ text.card_method_stop(prose(&method.stop)) }</p>
            <p class="caution">{ text.card_method_keep_off(names(text, &method.keep_off, side)) }</p>
            <ol>
                for (index, step) in method.how.iter().enumerate() {
                    <li key={index}>{ prose(step) }</li>
                }
            </ol>
            <p>{ text.card_method_time(prose(&method.long)) }</p>
            <p>{ fits }</p>
            { sources(text, &method.sources) }
        </details>
    }
}

/// The picture of a method, of the right leg; style sheets turn it where the left one is chosen.
pub fn method_picture(method: &CardMethod) -> Html {
    html! {
        <svg class="method-picture" viewBox={CardMethod::VIEW_BOX} aria-hidden="true">{ checked_svg(&method.picture) }</svg>
    }
}
