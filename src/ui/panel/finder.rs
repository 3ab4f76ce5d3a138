//! The searchable list beside the figure: it does everything that the figure does. Its text comes as finished markup (`finder_text`
//! makes it), and what changes of it is changed on the page itself: a hundred links need not be thought over at every click.

use web_sys::Element;
use yew::prelude::*;

use crate::domain::{Atlas, Muscle, PainArea, Region, Side};
use crate::ui::{
    browser,
    change::use_change,
    figure::regions::{fragment, spot_name},
    link::href,
    shared::Shared,
    words,
};

/// The name of its text on the shelf: no file, for the page itself has it.
pub const FINDER: &str = "finder";

/// The list, with a field to search it.
pub fn finder(text: Option<AttrValue>) -> Html {
    html! {
        <section class="finder" id="list" tabindex="-1" aria-labelledby="finder">
            { text.map(Html::from_html_unchecked) }
        </section>
    }
}

/// What a link in the list asks for.
pub fn order(link: &Element) -> Option<String> {
    let region = || Some(format!("mark {}", id_of(link, "pain")?));
    region().or_else(|| Some(format!("open {}", id_of(link, "muscle")?)))
}

/// The id in a link to a page of `kind`: `pain/<region>/` with a fragment or without, or `muscle/<muscle>/`.
fn id_of(link: &Element, kind: &str) -> Option<String> {
    let href = link.get_attribute("href")?;
    let mut parts = href.rsplit('/').skip(1);
    let id = parts.next()?;
    (parts.next() == Some(kind)).then(|| id.to_owned())
}

/// The region that a link leads to.
fn region_of<'a>(atlas: &'a Atlas, link: &Element) -> Option<&'a Region> {
    atlas.region(&id_of(link, "pain")?.as_str().into())
}

/// Keeps the list in step with the chosen side, and with where that hurts. Every page is written for [`Side::default`].
#[hook]
pub fn use_finder(atlas: &Shared<Atlas>, root: &AttrValue, side: Side, pain: &PainArea) {
    let (atlas, root) = (atlas.clone(), root.clone());
    let written = use_mut_ref(Side::default);
    use_change((side, pain.clone()), move |(side, pain)| {
        if written.replace(*side) != *side {
            turn(&atlas, &root, *side);
        }
        for link in browser::all(".finder [aria-current]") {
            browser::set(&link, "aria-current", None);
        }
        for spot in pain.iter().filter(|spot| spot.side == *side) {
            if let Some(link) = browser::find(&format!(".finder [href*='pain/{}/']", spot.region)) {
                browser::set(&link, "aria-current", Some("true"));
            }
        }
    });
}

/// Makes the links to regions those of `side`.
fn turn(atlas: &Atlas, root: &str, side: Side) {
    for link in browser::all(".finder [href*='pain/']") {
        if let Some(region) = region_of(atlas, &link) {
            let href = href(root, &format!("pain/{}/{}", region.id, fragment(side)));
            browser::set(&link, "href", Some(&href));
            link.set_text_content(Some(&words::upper_first(&spot_name(region, side))));
        }
    }
}

/// Shows what `search` finds and no more, and says how much that is. All is found by nothing.
pub fn search(atlas: &Atlas, search: &str) {
    let mut count = 0;
    for part in browser::all(".finder section") {
        let before = count;
        for entry in browser::all_in(&part, "li") {
            let found = browser::find_in(&entry, "a").is_some_and(|link| finds(atlas, &link, search));
            count += usize::from(found);
            browser::set(&entry, "hidden", (!found).then_some(""));
        }
        browser::set(&part, "hidden", (count == before).then_some(""));
    }
    let said = match count {
        _ if search.is_empty() => String::new(),
        0 => words::FINDER_EMPTY.to_owned(),
        _ => words::found(count),
    };
    browser::write_text(".found", &said);
}

/// Whether `search` finds what a link of the list leads to.
fn finds(atlas: &Atlas, link: &Element, search: &str) -> bool {
    let muscle = || atlas.muscle(&id_of(link, "muscle")?.as_str().into());
    match region_of(atlas, link) {
        Some(region) => finds_region(region, search),
        None => muscle().is_some_and(|muscle| finds_muscle(muscle, search)),
    }
}

/// Whether `search` finds a region by its name, phrase or other words.
fn finds_region(region: &Region, search: &str) -> bool {
    let words = [&region.name, &region.phrase].into_iter().chain(&region.terms);
    matches(search, words.map(String::as_str))
}

/// Whether `search` finds a muscle by one of its names or trigger points, its group or the nerve that it may squeeze.
fn finds_muscle(muscle: &Muscle, search: &str) -> bool {
    let names = [muscle.name.as_str(), muscle.latin.as_str(), words::group(muscle.group)].into_iter();
    let points = muscle.trigger_points.iter().map(|point| point.label.as_str());
    let nerve = muscle.entrapment.as_ref().map(|entrapment| entrapment.nerve.as_str());
    matches(search, names.chain(muscle.also_called.iter().map(String::as_str)).chain(points).chain(nerve))
}

/// Whether every word searched for stands in one of `texts`, in any case. Everything here hurts: "pain" finds all.
fn matches<'a>(search: &str, texts: impl Iterator<Item = &'a str>) -> bool {
    let all = texts.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("\n");
    // Bytes against bytes: a text is short, and a searcher of strings would weigh more than it saves.
    let has = |word: &str| all.as_bytes().windows(word.len()).any(|window| window == word.as_bytes());
    search.to_ascii_lowercase().split_whitespace().filter(|word| *word != "pain").all(has)
}
