//! What a page is called: its heading, and its name in the browser's tab.

use yew::AttrValue;

use crate::{
    domain::{Atlas, Mode},
    interface::{Interface, Message},
    selection::{Page, Selection},
};

/// The heading of a page.
pub fn heading(text: &Interface, atlas: &Atlas, selection: &Selection) -> AttrValue {
    if let Some(title) = of_mode(selection.mode) {
        return text.get(title);
    }
    if selection.mode == Mode::Anatomy {
        let opened = selection.opened(atlas).map(|muscle| text.anatomy_heading(&muscle.name).into());
        return opened.unwrap_or_else(|| text.get(Message::AnatomyTitle));
    }
    let spots = selection.spots(atlas);
    let first = spots.first().and_then(|spot| atlas.region(&spot.region));
    match (first, opened_heading(text, atlas, selection)) {
        (Some(region), _) if spots.len() > 1 => text.heading_pain_and_more(&region.name).into(),
        (Some(region), _) => text.heading_pain(&region.name).into(),
        (None, Some(opened)) => opened,
        (None, None) if selection.hurts() => text.get(Message::HeadingPainted),
        (None, None) => text.get(Message::HeadingMap),
    }
}

/// What a mode is called that has a page without the map.
fn of_mode(mode: Mode) -> Option<Message> {
    match mode {
        Mode::Diary => Some(Message::DiaryTitle),
        Mode::Report => Some(Message::ReportTitle),
        Mode::Pain | Mode::Anatomy => None,
    }
}

/// What the opened muscle or cause is headed with on its own page.
pub fn opened_heading(text: &Interface, atlas: &Atlas, selection: &Selection) -> Option<AttrValue> {
    let muscle = selection.opened(atlas).map(|muscle| text.heading_muscle(&muscle.name));
    let opened = muscle.or_else(|| selection.opened_cause(atlas).map(|cause| text.heading_cause(&cause.name)));
    opened.map(AttrValue::from)
}

/// The name of a page in the browser's tab.
pub fn title(text: &Interface, atlas: &Atlas, selection: &Selection) -> String {
    text.site_title(&page_name(text, atlas, selection))
}

/// The name of a page.
pub fn page_name(text: &Interface, atlas: &Atlas, selection: &Selection) -> AttrValue {
    match selection.page {
        Page::Map => heading(text, atlas, selection),
        Page::Regions => text.get(Message::PagesRegionsTitle),
        Page::Muscles => text.get(Message::PagesMusclesTitle),
        Page::Causes => text.get(Message::PagesCausesTitle),
        Page::About => text.get(Message::PagesAbout),
        Page::Embed => text.get(Message::PagesEmbedTitle),
        Page::Data => text.get(Message::PagesDataTitle),
    }
}
