//! Where it hurts: a figure of every view that was drawn on, with its area, and each place with how strongly it hurts.

use yew::prelude::*;

use crate::{
    domain::{Atlas, Pain, area},
    interface::{Interface, Message},
    selection::Selection,
    ui::{diary::drawing::drawing, told::places},
};

/// The section.
pub fn drawings(text: &Interface, atlas: &Atlas, selection: &Selection) -> Html {
    let pain = Pain::of(atlas, &selection.pain, &selection.paint);
    let places = places(text, atlas, selection);
    html! {
        <section>
            <h2>{ text.get(Message::PanelPain) }</h2>
            if places.is_empty() {
                <p>{ text.get(Message::ReportNothing) }</p>
            }
            <ul>
                for place in places {
                    <li>{ place }</li>
                }
            </ul>
            { drawing(text, atlas, &pain, |name, cells| text.report_area(&name, &format!("{:.0}", area(cells))).into()) }
            <p>{ text.get(Message::DiaryNoSum) }</p>
        </section>
    }
}
