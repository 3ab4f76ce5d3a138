//! How strongly it hurt, and how large the drawing was, over time.

use yew::prelude::*;

use crate::{
    diary::{Diary, Drawn},
    domain::{Atlas, Figure, Intensity, Side, area, pain_in},
    interface::Interface,
    ui::{browser::clock, figure::svg::units, told::on_sides},
};

/// The room of a curve, in units of its picture.
const WIDTH: f64 = 300.0;
const HEIGHT: f64 = 100.0;
/// The room around it: for the numbers on its left, for the days below it, and for half a point at the other edges.
const LEFT: f64 = 34.0;
const BELOW: f64 = 22.0;
const EDGE: f64 = 8.0;

/// The days of a diary: its first and last one, each in milliseconds and as people write it.
struct Days {
    first: (f64, String),
    last: (f64, String),
}

/// The curve of the highest intensity, and one of the area in each view of each leg that was drawn on. A curve needs two entries that tell
/// it.
pub fn curves_over_time(text: &Interface, atlas: &Atlas, diary: &Diary) -> Html {
    let entries = diary.entries().iter();
    let drawn: Vec<_> =
        entries.filter_map(|entry| Some((clock::milliseconds(&entry.at)?, entry, Drawn::of(entry, atlas)))).collect();
    let Some((first, last)) = drawn.first().zip(drawn.last()).filter(|_| drawn.len() > 1) else {
        return Html::default();
    };
    let days = Days { first: (first.0, clock::day(&first.1.at)), last: (last.0, clock::day(&last.1.at)) };
    let intensities: Vec<_> =
        drawn.iter().filter_map(|(at, _, drawn)| Some((*at, f64::from(drawn.strongest?.number())))).collect();
    let areas = |(figure, side): (&Figure, Side)| {
        let on_side = |drawn: &Drawn| {
            pain_in(figure, &drawn.pain).into_iter().filter(|(one, _)| *one == side).collect::<Vec<_>>()
        };
        let areas: Vec<_> = drawn.iter().map(|(at, _, drawn)| (*at, area(&on_side(drawn)))).collect();
        let most = areas.iter().map(|(_, area)| *area).fold(0.0, f64::max);
        let name = text.diary_areas(&on_sides(text, &text.view(figure.view), &[side]));
        (most > 0.0).then(|| curve(name.into(), &areas, round_above(most), &days))
    };
    let legs = atlas.figures.iter().flat_map(|figure| Side::ALL.map(|side| (figure, side)));
    html! {
        <div class="curves">
            if intensities.len() > 1 {
                { curve(text.diary_intensities(&intensities.len()).into(), &intensities, f64::from(Intensity::MOST), &days) }
            }
            { for legs.filter_map(areas) }
        </div>
    }
}

/// The next number above `value` that begins with 1, 2 or 5 and has zeros behind it: the end of an axis.
fn round_above(value: f64) -> f64 {
    let ten = 10_f64.powf(value.log10().floor());
    [1.0, 2.0, 5.0].map(|step| step * ten).into_iter().find(|end| *end >= value).unwrap_or(10.0 * ten)
}

/// A curve through points in time, from 0 to `most`. What it says is also in the list of entries.
fn curve(name: AttrValue, points: &[(f64, f64)], most: f64, Days { first, last }: &Days) -> Html {
    let span = (last.0 - first.0).max(1.0);
    let at =
        |(time, value): &(f64, f64)| (LEFT + WIDTH * (time - first.0) / span, EDGE + HEIGHT * (1.0 - value / most));
    let way = points.iter().map(at).map(|(x, y)| format!("{},{}", units(x), units(y))).collect::<Vec<_>>().join(" ");
    let [left, right] = [LEFT, LEFT + WIDTH].map(units);
    let [top, base, days] = [EDGE, EDGE + HEIGHT, EDGE + HEIGHT + 0.8 * BELOW].map(units);
    html! {
        <figure class="curve">
            <figcaption>{ name }</figcaption>
            <svg viewBox={format!("0 0 {} {}", LEFT + WIDTH + EDGE, EDGE + HEIGHT + BELOW)} aria-hidden="true">
                <path class="axis" d={format!("M{left} {top}V{base}H{right}")} />
                for (value, y) in [(most, &top), (0.0, &base)] {
                    <text class="number" x={units(LEFT - EDGE)} y={y.clone()}>{ value }</text>
                }
                <text x={left} y={days.clone()}>{ &first.1 }</text>
                <text class="last" x={right} y={days}>{ &last.1 }</text>
                <polyline points={way} />
                for (x, y) in points.iter().map(at) {
                    <circle cx={units(x)} cy={units(y)} r="3" />
                }
            </svg>
        </figure>
    }
}
