//! Renders components to text.

use yew::{BaseComponent, LocalServerRenderer, prelude::*};

use super::{bundle::Bundle, pages::PageFile};
use crate::{
    domain::{Atlas, PatchSize, Progress, Texts},
    interface::Interface,
    selection::Page,
    state::Check,
    ui::{
        App, AppProps, Shared,
        text::{WithInterface, WithInterfaceProps},
        text_page,
    },
};

/// The text of a component.
pub fn render<C: BaseComponent>(props: C::Properties) -> String {
    pollster::block_on(LocalServerRenderer::<C>::with_props(props).hydratable(false).render())
}

/// The text of a piece of a page, with the interface's text.
pub fn markup(interface: &Shared<Interface>, content: Html) -> String {
    render::<WithInterface>(WithInterfaceProps { interface: interface.clone(), children: content })
}

/// A page's own part as markup.
pub fn page_markup(
    bundle: &Bundle,
    atlas: &Shared<Atlas>,
    interface: &Shared<Interface>,
    page: &PageFile,
    texts: &Texts,
) -> String {
    let (root, selection) = (page.way_up(), &page.selection);
    if selection.page != Page::Map {
        return markup(interface, text_page(interface, atlas, &root.into(), selection.page, texts));
    }
    let props = AppProps {
        atlas: atlas.clone(),
        interface: interface.clone(),
        reading: page.reading(),
        files: bundle.cache(selection),
        patch_size: PatchSize::default(),
        progress: Progress::default(),
        check: Check::default(),
        search: AttrValue::default(),
        narrow: false,
        onmount: Callback::noop(),
        root: root.into(),
    };
    render::<App>(props)
}
