//! How strongly it hurt, and how large the drawing was, over time.

use yew::prelude::*;

use crate::{
    diary::{Diary, Drawn},
    domain::{Atlas, Figure, Intensity, area, pain_in},
    interface::Interface,
    ui::{browser::clock, figure::svg::units},
};

/// The room of a curve, in units of its picture.
const WIDTH: f64 = 300.0;
const HEIGHT: f64 = 100.0;
/// The room around it.
const MARGIN: f64 = 8.0;

/// The curve of the highest intensity, and that of the area in the view that has most of it. A curve needs two entries that tell it.
pub fn curves_over_time(text: &Interface, atlas: &Atlas, diary: &Diary) -> Html {
    let drawn: Vec<_> = diary
        .entries()
        .iter()
        .filter_map(|entry| Some((clock::milliseconds(&entry.at)?, Drawn::of(entry, atlas))))
        .collect();
    let intensities: Vec<_> =
        drawn.iter().filter_map(|(at, drawn)| Some((*at, f64::from(drawn.strongest?.number())))).collect();
    let areas = |figure: &Figure| {
        let areas = drawn.iter().map(|(at, drawn)| (*at, area(&pain_in(figure, &drawn.pain))));
        (figure.view, areas.collect::<Vec<_>>())
    };
    let most = |areas: &[(f64, f64)]| areas.iter().map(|(_, area)| *area).fold(0.0, f64::max);
    let largest = atlas.figures.iter().map(areas).max_by(|one, other| most(&one.1).total_cmp(&most(&other.1)));
    html! {
        <div class="curves">
            if intensities.len() > 1 {
                { curve(text.diary_intensities(&intensities.len()).into(), &intensities, f64::from(Intensity::MOST)) }
            }
            if let Some((view, areas)) = largest.filter(|(_, areas)| areas.len() > 1 && most(areas) > 0.0) {
                { curve(text.diary_areas(&text.view(view), &most(&areas).round()).into(), &areas, most(&areas)) }
            }
        </div>
    }
}

/// A curve through points in time, from 0 to `most`. What it says is also in the list of entries.
fn curve(name: AttrValue, points: &[(f64, f64)], most: f64) -> Html {
    let (first, last) = points.first().zip(points.last()).map_or((0.0, 0.0), |(first, last)| (first.0, last.0));
    let span = (last - first).max(1.0);
    let at =
        |(time, value): &(f64, f64)| (MARGIN + WIDTH * (time - first) / span, MARGIN + HEIGHT * (1.0 - value / most));
    let way = points.iter().map(at).map(|(x, y)| format!("{},{}", units(x), units(y))).collect::<Vec<_>>().join(" ");
    let base = units(MARGIN + HEIGHT);
    html! {
        <figure class="curve">
            <figcaption>{ name }</figcaption>
            <svg viewBox={format!("0 0 {} {}", WIDTH + 2.0 * MARGIN, HEIGHT + 2.0 * MARGIN)} aria-hidden="true">
                <path class="axis" d={format!("M{0} {0}V{base}H{1}", units(MARGIN), units(MARGIN + WIDTH))} />
                <polyline points={way} />
                for (x, y) in points.iter().map(at) {
                    <circle cx={units(x)} cy={units(y)} r="3" />
                }
            </svg>
        </figure>
    }
}
