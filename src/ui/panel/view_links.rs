//! Buttons that turn to views.

use yew::prelude::*;

use crate::{domain::View, interface::Interface, state::Action};

/// A button for each view.
pub fn view_links(text: &Interface, views: impl IntoIterator<Item = View>, dispatch: &Callback<Action>) -> Html {
    let button = |view: View| {
        let onclick = dispatch.reform(move |_: MouseEvent| Action::Show(view));
        html! { <button key={view.as_str()} type="button" class="choice" {onclick}>{ text.view(view) }</button> }
    };
    views.into_iter().map(button).collect()
}
