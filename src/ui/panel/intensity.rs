//! How strongly it hurts: a numeric rating scale for each place, and which place hurts most.

use web_sys::InputEvent;
use yew::prelude::*;

use crate::{
    domain::{Atlas, Intensities, Intensity, PainSite, Rating},
    interface::{Interface, Message},
    ui::{browser, controls::choice::choice},
};

/// What a place that hurts is called: "Back of your left heel", or what is painted of a part of the leg.
pub fn site_name(text: &Interface, atlas: &Atlas, site: &PainSite) -> AttrValue {
    match site {
        PainSite::Marked(spot) => {
            atlas.region(&spot.region).map(|region| region.title(spot.side).to_owned()).unwrap_or_default().into()
        }
        PainSite::Painted(area, side) => text.intensity_painted(&text.area(*area), &text.side_in_prose(*side)).into(),
    }
}

/// The name of a place with what was said of it: its rating, and whether it hurts most.
pub fn rated_name(text: &Interface, atlas: &Atlas, intensities: &Intensities, site: &PainSite) -> AttrValue {
    let name = site_name(text, atlas, site);
    match (intensities.get(site).map(Intensity::number), intensities.worst() == Some(site)) {
        (None, false) => name,
        (None, true) => text.intensity_worst_place(&name).into(),
        (Some(number), false) => text.intensity_rated(&name, &number).into(),
        (Some(number), true) => text.intensity_rated_worst(&name, &number).into(),
    }
}

/// A scale for each of the places, and with several a button that says which one hurts most.
pub fn intensity_scales(
    text: &Interface,
    atlas: &Atlas,
    sites: &[PainSite],
    intensities: &Intensities,
    onrate: &Callback<Rating>,
) -> Html {
    html! {
        <fieldset class="intensity">
            <legend>{ text.get(Message::IntensityQuestion) }</legend>
            <p>{ text.get(Message::IntensityScale) }</p>
            <ul>
                for site in sites {
                    <li key={site_name(text, atlas, site).as_str()}>
                        { scale(text, site_name(text, atlas, site), site, intensities.get(site), onrate) }
                        if sites.len() > 1 {
                            { worst(text, site, intensities, onrate) }
                        }
                    </li>
                }
            </ul>
        </fieldset>
    }
}

/// The scale of a place. It has one step more than the scale, below 0: nothing is said there, and there it begins.
fn scale(
    text: &Interface,
    name: AttrValue,
    site: &PainSite,
    intensity: Option<Intensity>,
    onrate: &Callback<Rating>,
) -> Html {
    let says = match intensity {
        Some(intensity) => text.intensity_value(&intensity.number(), &text.intensity_word(intensity.word())).into(),
        None => text.get(Message::IntensityNotSaid),
    };
    let value = intensity.map_or("-1".to_owned(), |intensity| intensity.number().to_string());
    let oninput = {
        let site = site.clone();
        onrate.reform(move |event: InputEvent| {
            Rating::Intensity(site.clone(), browser::typed(&event).parse().ok().and_then(Intensity::new))
        })
    };
    html! {
        <label class={classes!("scale", intensity.is_none().then_some("not-said"))}>
            <b>{ name }</b>
            <input type="range" min="-1" max={Intensity::MOST.to_string()} {value} aria-valuetext={&says} {oninput} />
            <span class="says" aria-hidden="true">{ says }</span>
            <span class="marks" aria-hidden="true">
                <span>{ text.get(Message::IntensityNone) }</span>
                for number in 0..=Intensity::MOST {
                    <span key={number}>{ number }</span>
                }
            </span>
        </label>
    }
}

fn worst(text: &Interface, site: &PainSite, intensities: &Intensities, onrate: &Callback<Rating>) -> Html {
    let (is_worst, site) = (intensities.worst() == Some(site), site.clone());
    choice("worst", text.get(Message::IntensityWorst), is_worst, onrate.reform(move |_| Rating::Worst(site.clone())))
}
