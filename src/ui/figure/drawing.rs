//! The figure: the drawing, what is lit on it, and the regions to click. One tab stop; arrow keys go from place to place.

use yew::prelude::*;

use crate::ui::{
    browser,
    change::use_change,
    figure::brush::Easel,
    figure::gestures::use_gestures,
    figure::marks::{marks, units, view_box},
    figure::overlay::{mirror, overlay},
    figure::regions::{regions, selector, spot_name, spot_of, spots, stop_at, toggle, use_marks},
    link::is_plain,
    shared::Shared,
    words,
};
use crate::{
    domain::{
        Atlas, Bounds, Figure as Drawing, Layers, Paint, PatchSize, Point, Side, Spot, Tool, TriggerPointId, View, Zoom,
    },
    scene::Scene,
    selection::Selection,
    state::Action,
    viewport::{Viewport, ZoomCommand},
};

/// Where the trunk fades out at the top of a plate that shows the whole leg, in figure units.
const TRUNK: Bounds = Bounds { x: -300.0, y: -118.0, width: 600.0, height: 64.0 };

/// What the figure is made of.
pub struct Figure<'a> {
    /// The atlas.
    pub atlas: &'a Shared<Atlas>,
    /// Where links start from.
    pub root: &'a AttrValue,
    /// The drawing.
    pub drawing: &'a Drawing,
    /// What is chosen.
    pub selection: &'a Selection,
    /// What the person paints with, while painting.
    pub tool: Option<Tool>,
    /// The drawing's markup, once it is here.
    pub art: Option<AttrValue>,
    /// What is lit and marked.
    pub scene: Shared<Scene>,
    /// The size of its patches.
    pub size: PatchSize,
    /// The part of the figure to show, and what it could be.
    pub viewport: Viewport,
    /// The markup of the names on it.
    pub labels: AttrValue,
    /// Called with what the person does.
    pub dispatch: &'a Callback<Action>,
}

/// The figure of one view.
#[hook]
pub fn use_figure(figure: Figure<'_>) -> Html {
    let Figure { atlas, root, drawing, selection, tool, art, scene, size, viewport, labels, dispatch } = figure;
    let Selection { side, pain, paint, layers, .. } = selection;
    let (view, side) = (drawing.view, *side);
    let easel = tool.map(|tool| Easel { tool, atlas: atlas.clone(), view, side });
    let gestures = use_gestures(viewport.frame, viewport.whole, easel, dispatch);
    {
        // Another brush stands where the last one stood.
        let gestures = gestures.clone();
        use_change((tool, view, side), move |_| gestures.show_way());
    }
    use_hidden_muscles(atlas, layers, art.is_some().then_some(view));
    let shown = use_memo((view, view.sides(side), root.clone()), |_| {
        AttrValue::from(regions(atlas, root, drawing, side, pain) + &sides(drawing, side))
    });
    use_marks(atlas, pain);

    // A mark shows at once. What follows from it is thought over when it is out.
    let mark = {
        let (atlas, dispatch) = (atlas.clone(), dispatch.clone());
        Callback::from(move |action: Action| {
            if let Action::ToggleSpot(spot) = &action {
                toggle(&atlas, spot);
            }
            let dispatch = dispatch.clone();
            browser::after_frame(move || dispatch.emit(action));
        })
    };
    // What two quick clicks go back to, and how they come closer: they mark nothing.
    let first = use_mut_ref(|| None::<(Selection, Option<Zoom>)>);
    let onclick = {
        let (mark, gestures, first, selection) = (mark.clone(), gestures.clone(), first.clone(), selection.clone());
        Callback::from(move |event: MouseEvent| {
            let again = event.detail() > 1;
            let action = clicked(&event).filter(|_| is_plain(&event));
            if gestures.dragged() || again || action.is_some() {
                event.prevent_default();
            }
            if !gestures.dragged() && !again {
                let at = Point { x: event.client_x().into(), y: event.client_y().into() };
                let opens = matches!(action, Some(Action::OpenPoint(_)));
                first.replace((!opens).then(|| (selection.clone(), gestures.closer(Zoom::STEP, at))));
                action.into_iter().for_each(|action| mark.emit(action));
            }
        })
    };
    let ondblclick = {
        let (mark, gestures) = (mark.clone(), gestures.clone());
        Callback::from(move |_: MouseEvent| {
            // Two quick stamps of a brush are two stamps.
            let first = first.take().filter(|_| !gestures.paints());
            first.into_iter().for_each(|(selection, zoom)| mark.emit(Action::Return(selection, zoom)));
        })
    };
    let onfocusin = Callback::from(|event: FocusEvent| {
        spot_of(event.target()).into_iter().for_each(|spot| stop_at(&spot));
    });
    let onkeydown = {
        let (atlas, dispatch) = (atlas.clone(), dispatch.clone());
        let (gestures, mark) = (gestures.clone(), mark.clone());
        Callback::from(move |event: KeyboardEvent| {
            let shortcut = event.ctrl_key() || event.meta_key() || event.alt_key();
            let spot = spot_of(event.target());
            let place = |spot: &Spot| atlas.figure(view)?.spot(spot);
            let at = gestures.brush_at().or_else(|| place(spot.as_ref()?)).map(Bounds::centre);
            if let Some(action) =
                zoom_key(&event.key()).filter(|_| !shortcut).map(|command| Action::Look(viewport.zoom(command, at)))
            {
                event.prevent_default();
                dispatch.emit(action);
                return;
            }
            if gestures.brush_key(&event) {
                event.prevent_default();
                let place =
                    gestures.brush_at().and_then(|place| viewport.reveal(place).map(|zoom| Action::Look(Some(zoom))));
                place.into_iter().for_each(|action| dispatch.emit(action));
                return;
            }
            let Some(spot) = spot else { return };
            let next = || {
                let drawing = atlas.figure(view)?;
                neighbour(drawing, &spots(&atlas, drawing, side), &spot, &event.key()).cloned()
            };
            if event.key() == " " {
                event.prevent_default();
                mark.emit(Action::ToggleSpot(spot));
            } else if let Some(next) = next() {
                event.prevent_default();
                browser::focus(&selector(&next));
                let follow = place(&next).and_then(|place| viewport.reveal(place).map(|zoom| Action::Look(Some(zoom))));
                follow.into_iter().for_each(|action| dispatch.emit(action));
            }
        })
    };
    let lit = use_memo(scene.clone(), |scene| overlay(scene));
    let marked = use_memo((scene, size, root.clone()), |(scene, size, root)| marks(scene, *size, root));

    let hidden = layers.hidden.iter().map(|layer| layer.as_str()).collect::<Vec<_>>();
    let both = view.sides(side).len() > 1;
    let raw = Html::from_html_unchecked;
    html! {
        <svg
            data-view={view.as_str()}
            viewBox={view_box(viewport.frame)}
            ref={gestures.svg()}
            role={if tool.is_some() { "application" } else { "group" }}
            tabindex={tool.map(|_| "0")}
            data-brush={tool.map(|tool| tool.brush.as_str())}
            aria-label={if tool.is_some() { words::painting::FIGURE.to_owned() } else { words::figure(view, side) }}
            data-hide={hidden.join(" ")}
            aria-busy={art.is_none().then_some("true")}
            {onclick} {ondblclick} {onkeydown} {onfocusin}
        >
            <defs>{ raw(atlas.patterns.clone().into()) }</defs>
            <g class="art" data-art={view.as_str()} transform={if both { None } else { mirror(side) }}>{ art.map(raw) }</g>
            { raw(ground(drawing, both).into()) }
            { raw((*lit).clone()) }
            { raw((*shown).clone()) }
            { raw(painted(paint, drawing, side).into()) }
            { raw((*marked).clone()) }
            { raw(labels) }
            { raw(brush(tool).into()) }
        </svg>
    }
}

/// Hides the muscles of the drawing that are not to be shown. The drawing is markup as it is, so this is done to what stands
/// on the page.
#[hook]
fn use_hidden_muscles(atlas: &Shared<Atlas>, layers: &Layers, drawn: Option<View>) {
    let atlas = atlas.clone();
    use_change((layers.clone(), drawn), move |(layers, _)| {
        browser::show_muscles(|id| atlas.muscle(&id.into()).is_none_or(|muscle| layers.shows_muscle(muscle)));
    });
}

/// What belongs to the drawing, as markup: the other leg, the same in the mirror, and the fading trunk.
fn ground(drawing: &Drawing, both: bool) -> String {
    let mut markup = String::from("<g class=\"art\">");
    if both {
        markup += "<use href=\"#leg\" transform=\"scale(-1 1)\"/>";
    }
    markup += "</g>";
    if drawing.bounds.y > TRUNK.y && drawing.bounds.height > 500.0 {
        let [x, y, width, height] = [TRUNK.x, TRUNK.y, TRUNK.width, TRUNK.height].map(units);
        markup += &format!(
            "<rect class=\"fade\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"url(#fade)\"/>"
        );
    }
    markup
}

/// Which leg is which, where both are shown, as markup: each name above the leg as it is drawn from this view.
fn sides(drawing: &Drawing, side: Side) -> String {
    if drawing.view.sides(side).len() < 2 {
        return String::new();
    }
    let leg = drawing.regions.first().map_or(1.0, |(_, bounds)| bounds.centre().x);
    let mut markup = String::from("<g class=\"sides\" aria-hidden=\"true\">");
    for side in Side::ALL {
        let (x, name) = (units(100.0_f64.copysign(leg) * side.sign()), words::side_at_leg(side));
        markup += &format!("<text x=\"{x}\" y=\"-92\">{name}</text>");
    }
    markup + "</g>"
}

/// What is painted, as markup: a run of blocks is a thick line, so that the whole has no corners that nobody painted.
fn painted(paint: &Paint, drawing: &Drawing, chosen: Side) -> String {
    let mut way = String::new();
    for row in drawing.view.sides(chosen).iter().flat_map(|side| paint.rows(drawing, *side)) {
        let Point { y, .. } = row.centre();
        way += &format!("M{} {}h{}", units(row.x + row.height / 2.0), units(y), units(row.width - row.height));
    }
    if way.is_empty() { way } else { format!("<path class=\"painted\" d=\"{way}\"/>") }
}

/// The brush and its way, as markup. Where they are is written on the page.
fn brush(tool: Option<Tool>) -> String {
    let Some(tool) = tool else { return String::new() };
    let radius = tool.size.radius();
    let (width, radius) = (units(2.0 * radius), units(radius));
    format!("<path class=\"way\" stroke-width=\"{width}\"/><circle class=\"brush\" r=\"{radius}\"/>")
}

/// The spot whose middle lies nearest in the direction of an arrow key; sideways costs double, so that straight wins.
fn neighbour<'a>(drawing: &Drawing, spots: &'a [Spot], from: &Spot, key: &str) -> Option<&'a Spot> {
    let (right, down) = match key {
        "ArrowLeft" => (-1.0, 0.0),
        "ArrowRight" => (1.0, 0.0),
        "ArrowUp" => (0.0, -1.0),
        "ArrowDown" => (0.0, 1.0),
        _ => return None,
    };
    let start = drawing.spot(from)?.centre();
    let cost = |spot: &Spot| {
        let to = drawing.spot(spot)?.centre();
        let (x, y) = (to.x - start.x, to.y - start.y);
        let ahead = x * right + y * down;
        let aside = (x * down).abs() + (y * right).abs();
        (ahead > 1.0).then_some(ahead + 2.0 * aside)
    };
    let costs = spots.iter().filter_map(|spot| Some((spot, cost(spot)?)));
    costs.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(spot, _)| spot)
}

fn zoom_key(key: &str) -> Option<ZoomCommand> {
    match key {
        "+" | "=" => Some(ZoomCommand::In),
        "-" => Some(ZoomCommand::Out),
        "0" => Some(ZoomCommand::Whole),
        _ => None,
    }
}

fn point_at(target: Option<web_sys::EventTarget>) -> Option<TriggerPointId> {
    let shape = browser::closest(target, "[data-trigger-point]")?;
    Some(shape.get_attribute("data-trigger-point")?.as_str().into())
}

fn clicked(event: &MouseEvent) -> Option<Action> {
    let point = point_at(event.target()).map(Action::OpenPoint);
    point.or_else(|| spot_of(event.target()).map(Action::ToggleSpot))
}

/// The name of the place or X around an event's target.
pub fn named(atlas: &Atlas, target: Option<web_sys::EventTarget>) -> Option<String> {
    if let Some(point) = point_at(target.clone()) {
        let (muscle, point) = atlas.trigger_point(&point)?;
        return Some(format!("{}: {}", muscle.name, point.label));
    }
    let spot = spot_of(target)?;
    Some(words::upper_first(&spot_name(atlas.region(&spot.region)?, spot.side)))
}
