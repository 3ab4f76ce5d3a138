//! A way to feel for trigger points: its picture, and its steps to unfold.

use yew::prelude::*;

use super::{caution_areas::names, prose_text::prose_text, sources::sources};
use crate::{
    domain::{CardMethod, Side},
    ui::words,
};

/// A method, out of an atlas of so many `muscles`.
pub fn method(method: &CardMethod, side: Side, muscles: usize) -> Html {
    html! {
        <details key={method.id.as_str()} class="method" data-method={method.id.clone()}>
            <summary>
                // Our own drawing, checked when the site is built.
                <svg viewBox={CardMethod::VIEW_BOX} aria-hidden="true">{ Html::from_html_unchecked(method.picture.clone().into()) }</svg>
                { method.name.clone() }
            </summary>
            <p><b>{ words::METHOD_WITH }</b>{ ": " }{ prose_text(&method.tool, side) }</p>
            <p class="caution"><b>{ words::METHOD_STOP }</b>{ ": " }{ prose_text(&method.stop, side) }</p>
            <p class="caution"><b>{ words::KEEP_OFF }</b>{ ": " }{ names(&method.keep_off, side) }{ "." }</p>
            <ol>
                for (index, step) in method.how.iter().enumerate() {
                    <li key={index}>{ prose_text(step, side) }</li>
                }
            </ol>
            <p><b>{ words::METHOD_LONG }</b>{ ": " }{ prose_text(&method.long, side) }</p>
            <p><b>{ words::METHOD_FITS }</b>{ ": " }{ words::fits(&method.fits, muscles) }</p>
            { sources(&method.sources) }
        </details>
    }
}
