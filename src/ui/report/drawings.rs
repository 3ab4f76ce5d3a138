//! Where it hurts: a figure of every view that was drawn on, with its area, and each place with how strongly it hurts.

use yew::prelude::*;

use crate::{
    domain::{Atlas, Figure, Pain, area, pain_in},
    interface::{Interface, Message},
    selection::Selection,
    ui::{diary::drawing::small_figures, panel::intensity::rated_name},
};

/// The section.
pub fn drawings(text: &Interface, atlas: &Atlas, selection: &Selection) -> Html {
    let pain = Pain::of(atlas, &selection.pain, &selection.paint);
    let sites = selection.pain_sites(atlas);
    html! {
        <section>
            <h2>{ text.get(Message::PanelPain) }</h2>
            if sites.is_empty() {
                <p>{ text.get(Message::ReportNothing) }</p>
            }
            <ul>
                for site in &sites {
                    <li>{ rated_name(text, atlas, &selection.intensities, site) }</li>
                }
            </ul>
            <div class="drawing">{ for atlas.figures.iter().filter_map(|figure| view(text, figure, &pain)) }</div>
            <p class="hint">{ text.get(Message::DiaryNoSum) }</p>
        </section>
    }
}

/// A view that was drawn on.
fn view(text: &Interface, figure: &Figure, pain: &Pain) -> Option<Html> {
    let cells = pain_in(figure, pain);
    let squared = format!("{:.0}", area(&cells));
    (!cells.is_empty()).then(|| {
        html! {
            <figure key={figure.view.as_str()}>
                { small_figures(figure, &[("same", &cells)]) }
                <figcaption>{ text.report_area(&text.view(figure.view), &squared) }</figcaption>
            </figure>
        }
    })
}
