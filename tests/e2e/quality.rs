//! Every kind of page is accessible by axe-core's rules, and quiet: no console error, no request to another host.

use std::{collections::BTreeSet, fs};

use serde_json::Value;

use super::{
    dist::setting,
    session::{Colours, Options, Screen, Session, region_at},
    site::Site,
};

/// Every kind of page, and the states that look unlike it.
const ADDRESSES: [&str; 23] = [
    "",
    "pain/calf-upper/",
    "pain/calf-upper/#also=left.arch&feel=numb",
    "pain/heel-back/#muscle=soleus&point=soleus-tp1",
    "#paint=1.AQtOBFCEDEDEDEDFCEDDDDDDCDCDCDBHBEB&answers=soleus-tp1.no",
    "#muscle=soleus&paint=1.AQtOBFCEDEDEDEDFCEDDDDDDCDCDCDBHBEB",
    "pain/calf-mid/#also=left.arch&strength=calf-mid.7&worst=calf-mid&since=weeks&onset=walking,night",
    "pain/lower-belly/",
    "muscle/gluteus-minimus/",
    "#view=outer&hide=skin&show=labels&mode=anatomy",
    "muscle/soleus/#hide=skin&mode=anatomy",
    "cause/deep-vein-clot/",
    "pain/heel-sole/#cause=plantar-fascia&asked=plantar-fascia.1.yes",
    "pain/calf-mid/#asked=deep-vein-clot.1.yes",
    "pain/",
    "muscle/",
    "cause/",
    "about/",
    "embed/",
    "data/",
    "pain/calf-mid/#embed=https://clinic.example",
    "#view=nowhere",
    "no/such/page",
];

/// What axe-core finds, in words.
pub async fn violations(session: &Session) -> Vec<String> {
    let axe = fs::read_to_string(setting("AXE")).unwrap();
    session.ask(&axe).await;
    let run = "const done = arguments[arguments.length - 1];
        axe.run(document, { resultTypes: ['violations'] }).then(
            (found) => done(found.violations.map((one) => [one.id, one.help, one.nodes.map((node) => [node.target, node.any.map((why) => why.message)])])),
            (error) => done([String(error)]))";
    let found = session.ask_later(run).await;
    found.as_array().unwrap().iter().map(Value::to_string).collect()
}

async fn accessible(screen: Screen, colours: Colours) {
    let session = Session::open(Site::at_root().await, Options { screen, colours, ..Options::default() }).await;
    let mut found = Vec::new();
    for address in ADDRESSES {
        if address == "no/such/page" {
            session.load(address).await;
        } else {
            session.visit(address).await;
        }
        if address.contains("cause=") {
            session.see_some("return document.querySelector('.cause-card [data-part=what]')?.innerText").await;
        }
        if address.contains("muscle=") {
            session.see_card().await;
        }
        let dark = "return matchMedia('(prefers-color-scheme: dark)').matches";
        session.see(dark, colours == Colours::Dark).await;
        found.extend(violations(&session).await.into_iter().map(|violation| format!("{address}: {violation}")));
    }
    assert!(found.is_empty(), "{screen:?}, {colours:?}:\n{}", found.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn accessible_on_the_desktop_in_light_colours() {
    accessible(Screen::Desktop, Colours::Light).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn accessible_on_the_desktop_in_dark_colours() {
    accessible(Screen::Desktop, Colours::Dark).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn accessible_on_a_phone_in_light_colours() {
    accessible(Screen::Phone, Colours::Light).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn accessible_on_a_phone_in_dark_colours() {
    accessible(Screen::Phone, Colours::Dark).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_walk_through_the_site_is_quiet_and_stays_at_home() {
    let session = Session::start().await;
    session.visit("").await;
    session.point_at_shape(&region_at("calf-mid", "right")).await;
    session.mark("calf-mid", "left").await;
    session.mark("heel-back", "right").await;
    for value in ["outer", "inner", "sole", "right", "back", "numb", "cramp"] {
        session.choose(value).await;
        session.see_some("return document.querySelector('[data-art] .skin')").await;
    }
    session.click("[data-candidate] a").await;
    session.see_some("return document.getElementById('opened')?.innerText").await;
    session.click(".sources summary").await;
    session.click_shape("[data-trigger-point]").await;
    session.click(".card .close").await;
    session.click("button.clear").await;
    session.see_address("").await;
    for (link, address) in [
        ("nav a[href$='pain/']", "pain/"),
        ("main a[href$='pain/arch/']", "pain/arch/"),
        ("nav a[href$='muscle/']", "muscle/"),
    ] {
        session.click(link).await;
        session.see_address(address).await;
    }
    session.click("main a[href$='muscle/plantaris/']").await;
    session.see_address("muscle/plantaris/").await;
    session.click("nav a[href$='about/']").await;
    session.see_address("about/").await;
    session.back().await;
    session.see_address("muscle/plantaris/").await;
    session.reload().await;
    session.click(".all-signs").await;
    session.see("return document.querySelector('[data-page]').dataset.page", "about").await;

    let home = format!("{}/", session.site.origin());
    let requests = session.network().await;
    let mine = requests.iter().filter(|url| url.starts_with(&home)).count();
    assert!(mine > 10, "the log holds the walk: {requests:?}");
    let stays = |url: &String| [&home, "about:blank", "data:"].iter().any(|here| url.starts_with(here));
    let away: BTreeSet<_> = requests.iter().filter(|url| !stays(url)).collect();
    assert!(away.is_empty(), "{away:?}");
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}
