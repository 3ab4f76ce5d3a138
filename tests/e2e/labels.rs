//! Names on the figure, as a real typeface draws them: none over another, none out of the picture.

use serde_json::json;

use super::{
    quality::violations,
    session::{Colours, Options, Screen, Session},
    site::Site,
};

/// How many names there are.
const COUNT: &str = "return document.querySelectorAll('.labels text').length";
/// Names that lie over another or leave the picture, and lines that start in a name.
const WRONG: &str = "const picture = document.querySelector('svg[data-view]').getBoundingClientRect();
    // Of the letters alone: some browsers count the line around them, too.
    const inWindow = (text, { x, y, width, height }) => {
        const { a, d, e, f } = text.getScreenCTM();
        return { left: e + a * x, right: e + a * (x + width), top: f + d * y, bottom: f + d * (y + height) };
    };
    const names = Array.from(document.querySelectorAll('.labels text'), (text) => {
        const own = text.getBBox();
        return { name: text.textContent, box: inWindow(text, own), own };
    });
    const over = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const wrong = [];
    for (const [index, { name, box, own }] of names.entries()) {
        if (!(own.width > 0)) wrong.push(`${name} is not drawn`);
        if (box.left < picture.left || box.right > picture.right || box.top < picture.top || box.bottom > picture.bottom) wrong.push(`${name} leaves the picture`);
        for (const other of names.slice(index + 1)) if (over(box, other.box)) wrong.push(`${name} lies over ${other.name}`);
        for (const tool of document.querySelectorAll('.tool, .share, .zoom button')) if (over(box, tool.getBoundingClientRect())) wrong.push(`${name} lies below ${tool.innerText}`);
    }
    return wrong;";

async fn names_keep_apart(screen: Screen, colours: Colours) {
    let session = Session::open(Site::at_root().await, Options { screen, colours, ..Options::default() }).await;
    for address in [
        "#show=labels",
        "#view=front&hide=skin&show=labels",
        "#side=left&view=outer&hide=skin,superficial&show=labels",
        "#view=inner&show=labels",
        "#view=sole&hide=skin&show=labels",
        "pain/heel-back/#show=labels",
        "muscle/gastrocnemius/#show=labels",
    ] {
        session.visit(address).await;
        session.see_some(COUNT).await;
        assert_eq!(session.ask(WRONG).await, json!([]), "{screen:?} {address}");
        let found = violations(&session).await;
        assert!(found.is_empty(), "{address}:\n{}", found.join("\n"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn names_keep_apart_on_the_desktop() {
    names_keep_apart(Screen::Desktop, Colours::Light).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn names_keep_apart_on_a_phone() {
    names_keep_apart(Screen::Phone, Colours::Dark).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn names_are_switched_on_and_off_and_are_in_the_link() {
    let session = Session::start().await;
    session.visit("").await;
    session.see(COUNT, 0).await;
    session.click(".layers summary").await;
    session.choose("labels").await;
    session.see_address("#show=labels").await;
    let all = session.see_some(COUNT).await;
    session.reload().await;
    session.see(COUNT, all.clone()).await;
    // What is hidden has no name.
    session.click(".layers summary").await;
    session.click(".layers details > summary").await;
    session.click(".layers [data-value=bones]").await;
    session.see_address("#hide=bones&show=labels").await;
    session.until(COUNT, "be fewer", |count| count.as_u64() < all.as_u64()).await;
    // A click goes through a name to what lies below it.
    session.see("return getComputedStyle(document.querySelector('.labels')).pointerEvents", "none").await;
    // To show all is not to take the names away.
    session.click(".layers [data-value=all]").await;
    session.see_address("#show=labels").await;
    session.see(COUNT, all).await;
    session.click(".layers [data-value=labels]").await;
    session.see_address("").await;
    session.see(COUNT, 0).await;
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_name_of_a_muscle_leads_to_its_card() {
    let session = Session::start().await;
    session.visit("#hide=skin&show=labels").await;
    session.point_at_shape(".labels [data-muscle=gastrocnemius] text").await;
    session.see("return document.querySelector('.naming').innerText", "Gastrocnemius").await;
    session.click_shape(".labels [data-muscle=gastrocnemius] text").await;
    session.see("return document.querySelector('#opened')?.innerText", "Gastrocnemius").await;
    session.see("return document.querySelectorAll('.marked').length", 0).await;
}
