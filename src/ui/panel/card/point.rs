//! One trigger point on a card: where to press, what it feels like, how sure we are.

use yew::prelude::*;

use super::{caution_areas::names, prose_text::prose_text, small_figure::small_figure, sources::source_list};
use crate::{
    domain::{Atlas, Card, CardPoint, Confidence, Press, ReferralCertainty, Side},
    interface::Interface,
    scene::Hue,
    state::Action,
    ui::{link::follow, shared::Shared, text::use_interface},
};

/// Props of [`PointEntry`].
#[derive(Properties, PartialEq)]
pub struct PointEntryProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// What the card says.
    pub card: Shared<Card>,
    /// The place of the trigger point among the card's, from 0.
    pub index: usize,
    /// The colour that pairs it with its X and zones.
    pub hue: Hue,
    /// How firmly it may be pressed, with what is felt.
    pub press: Press,
    /// The chosen side.
    pub side: Side,
    /// Whether it is the chosen one.
    pub current: bool,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// One trigger point.
#[component]
pub fn PointEntry(props: &PointEntryProps) -> Html {
    let text = use_interface();
    let PointEntryProps { atlas, root, card, index, hue, press, side, current, dispatch } = props;
    let Some(point) = card.points.get(*index) else { return Html::default() };
    let id = point.id.clone();
    html! {
        <li id={id.to_string()} class={classes!("point", "hue", hue.as_str())}>
            <h4>
                // The same on every page that shows the card: a point says which muscle it is of.
                <a
                    href={format!("#point={id}")}
                    aria-current={current.then_some("true")}
                    onclick={follow(dispatch, move || Action::OpenPoint(id.clone()))}
                >
                    <span class="mark" aria-hidden="true">{ "✕" }</span>{ point.label.clone() }
                </a>
            </h4>
            <p data-part="where">
                { text.card_find_it(prose_text(&text, &point.directions, *side)) }{ " " }
                { text.press(*press) }
            </p>
            if !point.cautions.is_empty() {
                <p class="caution" data-in="caution">
                    { text.card_in_caution(names(&text, &point.cautions, *side)) }
                </p>
            }
            <p data-part="hurts">{ text.card_hurts(prose_text(&text, &point.hurts, *side)) }</p>
            <div class="small-figures">
                { for point.pictures.iter().map(|picture| small_figure(&text, atlas, root, picture, &point.label)) }
            </div>
            { how_sure(&text, point, *side) }
        </li>
    }
}

/// How sure we are of a trigger point, in a sentence; where its sources differ unfolds, and what they are.
fn how_sure(text: &Interface, point: &CardPoint, side: Side) -> Html {
    let Confidence { location, referral } = point.confidence;
    let says = match referral {
        ReferralCertainty::Seen => text.certainty(location),
        ReferralCertainty::SeenInPart => text.certainty_in_part(location),
    };
    html! {
        <details class="sources">
            <summary class="confidence">{ says }</summary>
            if let Some(differ) = &point.sources_say {
                <p data-part="sources-say">{ prose_text(text, differ, side) }</p>
            }
            { source_list(text, &point.sources) }
        </details>
    }
}
