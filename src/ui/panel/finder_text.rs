//! What stands in the searchable list, for one page. Native only: the app takes it out of the page, and shows it as it is.

use yew::prelude::*;

use crate::ui::{
    panel::indexes::{muscle_index, region_index},
    words,
};
use crate::{domain::Atlas, selection::Selection};

/// The text of the list: its heading, the field to search it, and all links, marked where it hurts.
pub fn finder_text(atlas: &Atlas, root: &str, selection: &Selection) -> Html {
    html! {
        <>
            <h2 id="finder"><label for="search">{ words::FINDER }</label></h2>
            <input id="search" type="search" autocomplete="off" placeholder={words::FINDER_HINT} />
            <p class="found" role="status" />
            { region_index(atlas, root, selection.side, &selection.pain) }
            { muscle_index(atlas, root, "h3") }
        </>
    }
}
