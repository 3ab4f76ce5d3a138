//! The text of a muscle's card: what it is, where to press, what to be careful about, and where that is known from.
//! Native only: the app shows it as finished markup.

use yew::prelude::*;

use super::{
    marks::{cross_at, units},
    overlay::mirror,
    words,
};
use crate::{
    domain::{Method, Muscle, MuscleText, Side, SmallFigure, Texts, TriggerPointText},
    scene::Hue,
};

/// The text of a card.
pub fn card_text(muscle: &Muscle, text: &MuscleText, texts: &Texts) -> Html {
    html! {
        <>
            <p class="names">
                <i lang="la">{ muscle.latin.clone() }</i>
                { ", " }{ words::depth(text.depth) }
                if !muscle.also_called.is_empty() {
                    { ". " }{ words::ALSO_CALLED }{ ": " }{ muscle.also_called.join(", ") }
                }
            </p>
            <p>{ text.role.clone() }</p>
            <p class="caution"><b>{ words::CAUTION }</b>{ ": " }{ text.caution.clone() }</p>
            <h3>{ words::TRIGGER_POINTS }</h3>
            <ul class="trigger-points">
                { for text.trigger_points.iter().map(|point| trigger_point(muscle, point, texts)) }
            </ul>
            <h3>{ words::EXAMINE }</h3>
            <p>{ text.examine.clone() }</p>
            <p>{ words::X_IS_A_GUIDE }</p>
            <div class="methods">{ for text.methods.iter().filter_map(|id| texts.method(id)).map(method) }</div>
            <h3>{ words::PATCH }</h3>
            <p>{ words::PATCH_TEXT }</p>
            if let Some(entrapment) = &text.entrapment {
                <h3>{ words::NERVE }</h3>
                <p>{ entrapment.says.clone() }</p>
                { sources(texts, &entrapment.sources) }
            }
            <h3>{ words::RUNS }</h3>
            <p>{ text.runs.clone() }</p>
            <h3>{ words::MISTAKEN_FOR }</h3>
            <ul>{ for text.mistaken_for.iter().map(|name| html! { <li key={name.as_str()}>{ name.clone() }</li> }) }</ul>
            { sources(texts, &text.sources) }
        </>
    }
}

/// One trigger point: where to press, what it feels like, how sure we are.
fn trigger_point(muscle: &Muscle, point: &TriggerPointText, texts: &Texts) -> Html {
    let id = point.id.as_str();
    let hue = Hue::of(muscle, &point.id);
    // The same on every page that shows the card: a point says which muscle it is of.
    let href = format!("#point={id}");
    html! {
        <li key={id} id={point.id.to_string()} class={classes!("point", "hue", hue.as_str())}>
            <h4><a data-point={point.id.to_string()} {href}><span class="mark" aria-hidden="true">{ "✕" }</span>{ point.label.clone() }</a></h4>
            <p><b>{ words::PLACE }</b>{ ": " }{ point.place.clone() }{ " " }{ words::press(point.press) }</p>
            <p><b>{ words::HURTS }</b>{ ": " }{ point.hurts.clone() }</p>
            <div class="small-figures">{ for point.pictures.iter().map(|picture| small_figure(picture, &point.label)) }</div>
            <p class="confidence">{ words::confidence(point.confidence) }</p>
            { sources(texts, &point.sources) }
        </li>
    }
}

/// A way to feel for the trigger points: its picture, and its steps to unfold.
fn method(method: &Method) -> Html {
    html! {
        <details key={method.id.as_str()} class="method" data-method={method.id.clone()}>
            <summary>
                <svg viewBox={Method::BOX} aria-hidden="true">{ Html::from_html_unchecked(method.picture.clone().into()) }</svg>
                { method.name.clone() }
            </summary>
            <p><b>{ words::METHOD_WITH }</b>{ ": " }{ method.tool.clone() }</p>
            <ol>{ for method.how.iter().map(|step| html! { <li key={step.as_str()}>{ step.clone() }</li> }) }</ol>
            <p><b>{ words::METHOD_LONG }</b>{ ": " }{ method.long.clone() }</p>
            <p class="caution"><b>{ words::METHOD_STOP }</b>{ ": " }{ method.stop.clone() }</p>
        </details>
    }
}

/// Where a trigger point lies and hurts. Its left half is the mirror image where both legs are seen.
fn small_figure(picture: &SmallFigure, label: &str) -> Html {
    let SmallFigure { view, bounds, skin, primary, spillover, cross } = picture;
    let view_box = [bounds.x, bounds.y, bounds.width, bounds.height].map(units).join(" ");
    let zone = |class: &'static str, path: &Option<String>| {
        path.clone().map(|path| html! { <path {class} d={path} /> }).unwrap_or_default()
    };
    // An X must be found at the size of a thumb, on a foot as on a leg.
    let arm = bounds.height / 45.0;
    html! {
        <svg key={view.as_str()} class="small" viewBox={view_box} role="img" aria-label={words::small_figure(label, *view)}>
            if view.sides(Side::Right).len() > 1 {
                <path class="skin" d={skin.clone()} transform={mirror(Side::Left)} />
            }
            <path class="skin" d={skin.clone()} />
            { zone("spillover", spillover) }
            { zone("primary", primary) }
            if let Some(at) = cross {
                <path class="cross" stroke-width={units(arm / 2.0)} d={cross_at(*at, arm)} />
            }
        </svg>
    }
}

/// The sources behind a statement, folded away.
fn sources(texts: &Texts, keys: &[String]) -> Html {
    let entry = |key: &String| {
        let source = texts.source(key)?;
        Some(html! {
            <li key={key.as_str()}>
                if let Some(url) = &source.url {
                    <a href={url.clone()} rel="noreferrer">{ source.title.clone() }</a>
                } else {
                    { source.title.clone() }
                }
                { ", " }{ source.site.clone() }
            </li>
        })
    };
    html! {
        <details class="sources">
            <summary>{ words::SOURCES }{ format!(" ({})", keys.len()) }</summary>
            <ul>{ for keys.iter().filter_map(entry) }</ul>
        </details>
    }
}
