//! Names on the figure, each with a line to what it names. Those who cannot see them hear the names of places and muscles elsewhere.

use yew::prelude::*;

use super::svg::units;
use crate::{
    labels::PlacedLabel,
    ui::{link::href, shared::Shared},
};

/// How far below the middle of small letters the line lies that they stand on, in heights of the text.
const BASELINE: f64 = 0.35;

/// How large a ring is, in heights of the text.
const RING: f64 = 0.45;

/// Props of [`Names`].
#[derive(Properties, PartialEq)]
pub struct NamesProps {
    /// The names where they stand.
    pub placed: Shared<Vec<PlacedLabel>>,
    /// Where links start from.
    pub root: AttrValue,
}

/// The names.
#[component]
pub fn Names(props: &NamesProps) -> Html {
    let Some(first) = props.placed.first() else { return html! { <g class="labels" /> } };
    let (mut lines, mut ends) = (String::new(), String::new());
    for PlacedLabel { at, from, .. } in props.placed.iter() {
        let end = format!("M{} {}", units(at.x), units(at.y));
        lines += &format!("{end}L{} {}", units(from.x), units(from.y));
        ends += &format!("{end}h0");
    }
    let rings = props.placed.iter().filter(|placed| placed.ringed);
    // Rings alone stand where they are; all names stand in columns, for which the page makes room.
    let kind = if props.placed.iter().all(|placed| placed.ringed) { "to-press" } else { "columns" };
    let [lines, ends] = [lines, ends].map(AttrValue::from);
    html! {
        <g
            class={classes!("labels", kind)}
            aria-hidden="true"
            font-size={units(first.text)}
        >
            { for rings.map(ring) }
            <path class="under" d={&lines} />
            <path d={&lines} />
            <path class="end under" d={&ends} />
            <path class="end" d={&ends} />
            { for props.placed.iter().map(|placed| name(placed, &props.root)) }
        </g>
    }
}

/// The ring around what is named.
fn ring(PlacedLabel { at, text, .. }: &PlacedLabel) -> Html {
    html! { <circle class="ring to-press" cx={units(at.x)} cy={units(at.y)} r={units(RING * text)} /> }
}

/// A name: that of a muscle is a link to it. Keys and screen readers have the list of muscles.
fn name(placed: &PlacedLabel, root: &str) -> Html {
    let Some(muscle) = &placed.label.muscle else { return text(placed, "landmark") };
    html! {
        <a href={href(root, &format!("muscle/{muscle}/"))} data-muscle={muscle.to_string()} tabindex="-1">
            { text(placed, "muscle") }
        </a>
    }
}

fn text(placed: &PlacedLabel, class: &'static str) -> Html {
    let PlacedLabel { label, from, text, .. } = placed;
    html! {
        <text
            {class}
            text-anchor={if placed.direction() < 0.0 { "end" } else { "start" }}
            x={units(placed.start())}
            y={units(from.y + BASELINE * text)}
        >
            { label.name.clone() }
        </text>
    }
}
