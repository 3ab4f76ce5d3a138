//! The way to X's that the shown view does not show.

use yew::prelude::*;

use crate::{interface::Interface, scene::Elsewhere, state::Action};

/// A button for each.
pub fn chips(text: &Interface, elsewhere: &[Elsewhere], dispatch: &Callback<Action>) -> Html {
    html! {
        <div class="turns to-press">
            for Elsewhere { number, view } in elsewhere.iter().copied() {
                <button
                    key={number}
                    type="button"
                    class="choice"
                    data-elsewhere={view.as_str()}
                    onclick={dispatch.reform(move |_: MouseEvent| Action::Show(view))}
                >
                    { text.figure_elsewhere(&number, &text.view(view)) }
                </button>
            }
        </div>
    }
}
