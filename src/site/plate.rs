//! A view's plate as a picture that stands alone: skin, bones and muscles as the map shows them at first, light and dark. Pages show
//! parts of it.

use yew::prelude::*;

use super::markup::markup;
use crate::{
    domain::{Atlas, Figure, FigureArt, Layers, Side},
    interface::Interface,
    ui::{
        Shared,
        figure::{
            art::{Art, copied_leg},
            patterns::Patterns,
            svg::{mirror, view_box},
        },
    },
};

/// The plate of `figure` as an SVG file, of both legs where the view shows both, else of the right one.
pub fn plate(
    interface: &Shared<Interface>,
    atlas: &Shared<Atlas>,
    figure: &Figure,
    art: &FigureArt,
    stylesheets: &PlateStyles,
) -> String {
    let PlateStyles { light, dark } = stylesheets;
    let view = figure.view;
    // Zones and regions are not on it.
    let art = FigureArt { shapes: String::new(), ..art.clone() };
    let content = html! {
        <>
            <Patterns {view} />
            <Art {view} side={Side::Right} atlas={atlas.clone()} art={Shared::from(art)} layers={Layers::default()} />
            if view.sides(Side::Right).len() > 1 {
                { copied_leg(mirror(Side::Left)) }
            }
        </>
    };
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" data-view=\"{}\" viewBox=\"{}\"><style>{light}@media (prefers-color-scheme:dark){{{dark}}}</style>\
         {}<metadata>{}</metadata></svg>",
        view.as_str(),
        view_box(figure.bounds),
        markup(interface, content),
        atlas.credit,
    )
}

/// The style sheets of plates, without variables.
#[derive(Clone, Debug, PartialEq)]
pub struct PlateStyles {
    /// That of any figure which stands alone.
    pub light: String,
    /// The same in dark colours.
    pub dark: String,
}
