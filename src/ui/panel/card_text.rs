//! The text of a muscle's card: what it is, where to press, what to be careful about, and where that is known from.
//! Native only: the app shows it as finished markup.

use yew::prelude::*;

use crate::ui::{
    figure::svg::{cross_at, mirror, units, view_box},
    panel::prose::Prose,
    words,
};
use crate::{
    domain::{Caution, Method, Muscle, MuscleText, Press, Side, SmallFigure, Texts, TriggerPointText},
    scene::Hue,
};

/// The text of a card. What a person reads about first stands first: there its words are explained.
pub fn card_text(muscle: &Muscle, text: &MuscleText, texts: &Texts) -> Html {
    let prose = &Prose::new(&texts.glossary);
    html! {
        <>
            <p class="names">
                <i lang="la">{ muscle.latin.clone() }</i>
                { ", " }{ words::depth(muscle.depth) }
                if !muscle.also_called.is_empty() {
                    { ". " }{ words::ALSO_CALLED }{ ": " }{ muscle.also_called.join(", ") }
                }
            </p>
            <p data-part="role">{ prose.text(&text.role) }</p>
            <p class="caution" data-part="caution"><b>{ words::CAUTION }</b>{ ": " }{ prose.text(&text.caution) }</p>
            <h3>{ words::MISTAKEN_FOR }</h3>
            <ul data-part="mistaken">{ for text.mistaken_for.iter().map(|name| html! { <li key={name.as_str()}>{ prose.text(name) }</li> }) }</ul>
            { before_press() }
            <div class="stepped-back">
                <p class="caution">{ words::STEPPED_BACK }</p>
                <label class="choice"><input type="checkbox" class="checked-by-doctor" />{ words::CHECKED_BY_DOCTOR }</label>
            </div>
            <div class="press-here">
                <h3 tabindex="-1">{ words::TRIGGER_POINTS }</h3>
                <ul class="trigger-points">
                    { for text.trigger_points.iter().map(|point| trigger_point(muscle, point, texts, prose)) }
                </ul>
                { cautions(muscle, texts, prose) }
                <h3>{ words::EXAMINE }</h3>
                <div data-part="examine">
                    { for prose.paragraphs(&text.examine) }
                    if text.trigger_points.iter().any(|point| point.press != Press::Therapist) {
                        <p>{ words::x_is_a_guide(muscle.group, !muscle.caution_areas.is_empty()) }</p>
                    }
                </div>
                <div class="methods">
                    { for text.methods.iter().filter_map(|id| texts.method(id)).map(|one| method(one, muscle, texts, prose)) }
                </div>
                <h3>{ words::PATCH }</h3>
                <p data-part="patch">
                    { words::PATCH_TEXT }{ " " }{ words::PATCH_HOW }{ " " }{ words::PATCH_RELIEF }
                </p>
                <p class="caution"><b>{ words::PATCH_NOT_ON }</b>{ ": " }{ names(texts.cautions.iter().filter(|one| !one.patch), prose) }{ "." }</p>
            </div>
            if let Some(entrapment) = &text.entrapment {
                <h3>{ words::NERVE }</h3>
                <p data-part="nerve">{ prose.text(&entrapment.says) }</p>
                { sources(texts, &entrapment.sources) }
            }
            <h3>{ words::RUNS }</h3>
            <p data-part="runs">{ prose.text(&text.runs) }</p>
            { brief(text, texts) }
            { sources(texts, &text.sources) }
        </>
    }
}

/// The notice, until it is accepted: then what is pressed comes into view in its place.
fn before_press() -> Html {
    html! {
        <div class="before-press">
            <h3>{ words::BEFORE_PRESS }</h3>
            <p><a href="#check">{ words::BEFORE_PRESS_CHECK }</a>{ " " }{ words::NOTICE }</p>
            <button type="button" class="choice" data-accept="accepted">{ words::BEFORE_PRESS_ACCEPT }</button>
        </div>
    }
}

/// The caution areas that the muscle lies in, and those that may be anywhere.
fn cautions(muscle: &Muscle, texts: &Texts, prose: &Prose) -> Html {
    html! {
        <>
            <h3>{ words::CAREFUL }</h3>
            <p>{ words::CAREFUL_HERE }{ ":" }</p>
            <ul class="caution-areas">
                for one in texts.cautions.iter().filter(|one| is_near(one, muscle)) {
                    <li key={one.id.as_str()} data-caution={one.id.clone()}>
                        <b>{ prose.text(&words::upper_first(&one.name)) }</b>{ ". " }{ prose.text(&one.why) }{ " " }
                        { sources(texts, &one.sources) }
                    </li>
                }
            </ul>
        </>
    }
}

/// Whether a muscle's card names a caution area.
fn is_near(one: &Caution, muscle: &Muscle) -> bool {
    one.anywhere || muscle.caution_areas.contains(&one.id)
}

/// Names of caution areas, one after the other.
fn names<'a>(cautions: impl Iterator<Item = &'a Caution>, prose: &Prose) -> Html {
    html! {
        for (index, one) in cautions.enumerate() {
            { if index > 0 { ", " } else { "" } }{ prose.text(&one.name) }
        }
    }
}

/// One trigger point: where to press, what it feels like, how sure we are.
fn trigger_point(muscle: &Muscle, point: &TriggerPointText, texts: &Texts, prose: &Prose) -> Html {
    let id = point.id.as_str();
    let hue = Hue::of(muscle, &point.id);
    // The same on every page that shows the card: a point says which muscle it is of.
    let href = format!("#point={id}");
    html! {
        <li key={id} id={point.id.to_string()} class={classes!("point", "hue", hue.as_str())}>
            <h4><a data-do={format!("press {}", point.id)} {href}><span class="mark" aria-hidden="true">{ "✕" }</span>{ point.label.clone() }</a></h4>
            <p data-part="where"><b>{ words::PLACE }</b>{ ": " }{ prose.text(&point.place) }{ " " }{ words::press(point.press) }</p>
            if !point.cautions.is_empty() {
                <p class="caution" data-in="caution">
                    <b>{ words::IN_CAUTION }</b>{ ": " }
                    { names(point.cautions.iter().filter_map(|id| texts.caution(id)), prose) }{ "." }
                </p>
            }
            <p data-part="hurts"><b>{ words::HURTS }</b>{ ": " }{ prose.text(&point.hurts) }</p>
            <div class="small-figures">{ for point.pictures.iter().map(|picture| small_figure(picture, &point.label)) }</div>
            <p class="confidence">{ words::confidence(point.confidence) }</p>
            { sources(texts, &point.sources) }
        </li>
    }
}

/// What a sheet of paper says: where each trigger point is, and what holds for all of them. It stands in the card unseen, for
/// the sheet to take out.
fn brief(text: &MuscleText, texts: &Texts) -> Html {
    // On paper no word can be pressed to be explained.
    let prose = &Prose::new(&[]);
    let place = |point: &TriggerPointText| {
        html! {
            <template key={point.id.as_str()} data-brief={point.id.to_string()}>
                { prose.text(&point.place) }{ " " }{ words::press(point.press) }
                if !point.cautions.is_empty() {
                    { " " }{ words::IN_CAUTION }{ ": " }{ names(point.cautions.iter().filter_map(|id| texts.caution(id)), prose) }{ "." }
                }
            </template>
        }
    };
    html! {
        <>
            { for text.trigger_points.iter().map(place) }
            <template data-brief={text.id.to_string()}>
                <p class="press-here"><b>{ words::EXAMINE }</b>{ ": " }{ prose.text(&text.examine) }</p>
                <p class="careful"><b>{ words::CAUTION }</b>{ ": " }{ prose.text(&text.caution) }</p>
            </template>
        </>
    }
}

/// A way to feel for the trigger points: its picture, and its steps to unfold.
fn method(method: &Method, muscle: &Muscle, texts: &Texts, prose: &Prose) -> Html {
    let keep_off = method.keep_off.iter().filter_map(|id| texts.caution(id)).filter(|one| is_near(one, muscle));
    html! {
        <details key={method.id.as_str()} class="method" data-method={method.id.clone()}>
            <summary>
                <svg viewBox={Method::BOX} aria-hidden="true">{ Html::from_html_unchecked(method.picture.clone().into()) }</svg>
                { method.name.clone() }
            </summary>
            <p><b>{ words::METHOD_WITH }</b>{ ": " }{ prose.text(&method.tool) }</p>
            <p class="caution"><b>{ words::METHOD_STOP }</b>{ ": " }{ prose.text(&method.stop) }</p>
            <p class="caution"><b>{ words::KEEP_OFF }</b>{ ": " }{ names(keep_off, prose) }{ "." }</p>
            <ol>{ for method.how.iter().map(|step| html! { <li key={step.as_str()}>{ prose.text(step) }</li> }) }</ol>
            <p><b>{ words::METHOD_LONG }</b>{ ": " }{ prose.text(&method.long) }</p>
            <p><b>{ words::METHOD_FITS }</b>{ ": " }{ words::fits(&texts.fitting(&method.id), texts.muscles.len()) }</p>
            { sources(texts, &method.sources) }
        </details>
    }
}

/// Where a trigger point lies and hurts. Its left half is the mirror image where both legs are seen.
fn small_figure(picture: &SmallFigure, label: &str) -> Html {
    let SmallFigure { view, bounds, skin, primary, spillover, cross } = picture;
    let zone = |class: &'static str, path: &Option<String>| {
        path.clone().map(|path| html! { <path {class} d={path} /> }).unwrap_or_default()
    };
    // An X must be found at the size of a thumb, on a foot as on a leg.
    let arm = bounds.height / 45.0;
    html! {
        <svg key={view.as_str()} class="small" data-view={view.as_str()} viewBox={view_box(*bounds)} role="img" aria-label={words::small_figure(label, *view)}>
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
