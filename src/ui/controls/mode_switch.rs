//! Chooses what the map is used for. Without the app, the links lead to the same page.

use yew::prelude::*;

use crate::{
    domain::{Atlas, Mode},
    interface::{Interface, Message},
    permalink,
    selection::Selection,
    state::Action,
    ui::link::{current, follow, href},
};

/// The modes that are always offered. A report is made of what hurts, and offered there.
const OFFERED: [Mode; 3] = [Mode::Pain, Mode::Anatomy, Mode::Diary];

/// The modes, each a link to what is chosen in it.
pub fn mode_switch(
    text: &Interface,
    atlas: &Atlas,
    root: &str,
    selection: &Selection,
    dispatch: &Callback<Action>,
) -> Html {
    let link = |mode: Mode| {
        html! { <li key={mode.as_str()}>{ mode_link(atlas, root, selection, mode, dispatch, text.mode(mode)) }</li> }
    };
    html! { <nav class="modes" aria-label={text.get(Message::AnatomyModes)}><ul>{ for OFFERED.into_iter().map(link) }</ul></nav> }
}

/// A link to what is chosen in another mode.
pub fn mode_link(
    atlas: &Atlas,
    root: &str,
    selection: &Selection,
    mode: Mode,
    dispatch: &Callback<Action>,
    says: AttrValue,
) -> Html {
    let address = permalink::write(&selection.in_mode(mode, atlas), atlas);
    html! {
        <a
            data-mode={mode.as_str()}
            href={href(root, &address)}
            aria-current={current(selection.mode == mode)}
            onclick={follow(dispatch, move || Action::Enter(mode))}
        >
            { says }
        </a>
    }
}
