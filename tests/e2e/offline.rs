//! The site as it is kept on a device: whole, without a connection, and in one version at a time.

use std::{
    fs,
    path::{Path, PathBuf},
};

use base64::prelude::*;
use patchmap::site::worker;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

use super::{
    dist,
    session::{Options, Session, Workers},
    site::Site,
};

/// A browser that has opened the site once and has all of it now.
pub async fn keep(site: Site) -> Session {
    let session = visitor(site).await;
    session.visit("").await;
    session.see("return navigator.serviceWorker.controller?.state", "activated").await;
    session
}

/// A browser that may keep the site, and has not seen it yet.
pub async fn visitor(site: Site) -> Session {
    Session::open(site, Options { workers: Workers::Allowed, ..Options::default() }).await
}

/// The files that the service worker keeps.
pub fn listed_files() -> Vec<String> {
    list().keys().cloned().collect()
}

/// The same, each with its hash.
fn list() -> Map<String, Value> {
    let script = fs::read_to_string(dist::folder().join("sw.js")).unwrap();
    let list = script.lines().find_map(|line| line.strip_prefix("const FILES = ")).unwrap();
    serde_json::from_str(list.trim_end_matches(';')).unwrap()
}

/// A folder of a test's own, which ends with it.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// The site, in a version that is called `OLD`, to be altered.
    fn copy() -> Self {
        let copy = Self::new();
        for (file, path) in dist::files() {
            let file = copy.path().join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::copy(path, file).unwrap();
        }
        copy.publish(OLD);
        copy
    }

    /// Makes what is there a version of this name.
    fn publish(&self, name: &str) {
        let page = fs::read_to_string(dist::folder().join("index.html")).unwrap();
        let mark = format!("<head><meta name=\"generator\" content=\"{name}\">");
        fs::write(self.path().join("index.html"), page.replacen("<head>", &mark, 1)).unwrap();
        fs::write(
            self.path().join("sw.js"),
            worker(self.path(), &fs::read_to_string("assets/sw.js").unwrap()).unwrap(),
        )
        .unwrap();
    }

    /// The only file of a view's art.
    fn art(&self, view: &str) -> PathBuf {
        let files = fs::read_dir(self.path().join("art")).unwrap().map(|entry| entry.unwrap().path());
        files.into_iter().find(|path| path.file_name().unwrap().to_string_lossy().starts_with(view)).unwrap()
    }
}

/// What tells versions apart: the app leaves it as it is.
const VERSION: &str = "return document.querySelector('meta[name=generator]').content";
const OLD: &str = "Old";
const NEW: &str = "New";
const OFFERED: &str = "return document.querySelector('.update p').checkVisibility()";
/// How many files are kept, of all versions, with the note of attempts that failed.
pub const KEPT: &str = "const count = async (name) => (await (await caches.open(name)).keys()).length;
    return caches.keys().then((names) => Promise.all(names.map(count))).then((counts) => counts.reduce((a, b) => a + b, 0))";
const EMPTY: &str = "return caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))))";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn after_one_visit_all_of_it_opens_without_a_connection() {
    let mut session = keep(Site::below("/some/where/").await).await;
    assert_eq!(session.console_errors().await, Vec::<String>::new());
    session.site.stop();
    for (address, page) in [
        ("", "map"),
        ("muscle/piriformis/", "muscle"),
        ("pain/", "pain-index"),
        ("muscle/", "muscle-index"),
        ("about/", "about"),
        ("pain/heel-back/#side=left", "pain"),
    ] {
        session.visit(address).await;
        session.see("return document.querySelector('[data-page]').dataset.page", page).await;
    }
    // Files that were never asked for before.
    session.choose("outer").await;
    session.see_some("return document.querySelector('[data-art=outer] .skin')").await;
    session.click("[data-candidate=soleus] a").await;
    session.see_card().await;
    assert_eq!(session.console_errors().await, Vec::<String>::new());
    session.load("pain/arch").await;
    session.alive().await;
    session.see_address("pain/arch/").await;
    session.load("no/such/page").await;
    session.see("return document.querySelector('[data-page]').dataset.page", "not-found").await;
    session.see("return performance.getEntriesByType('navigation')[0].responseStatus ?? 404", 404).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_new_version_is_offered_and_waits_until_it_is_chosen() {
    let copy = Folder::copy();
    let session = keep(Site::of(copy.path()).await).await;
    session.see(VERSION, OLD).await;
    session.see(OFFERED, false).await;
    for view in ["sole", "inner"] {
        fs::remove_file(copy.art(view)).unwrap();
    }
    copy.publish(NEW);

    session.open_tab().await;
    session.visit("").await;
    session.see(VERSION, OLD).await;
    session.see(OFFERED, true).await;
    // Whole as it was, also where the server has other files by now.
    session.choose("sole").await;
    session.see_some("return document.querySelector('[data-art=sole] .skin')").await;
    session.visit("").await;
    session.see(VERSION, OLD).await;
    session.see(OFFERED, true).await;
    session.click(".update button").await;
    session.see(VERSION, NEW).await;
    session.alive().await;
    session.see(OFFERED, false).await;

    // The other tab was not disturbed, and what it asks for is still there; its own button brings the new version.
    session.go_to_tab(0).await;
    session.see(VERSION, OLD).await;
    session.see(OFFERED, true).await;
    session.choose("inner").await;
    session.see_some("return document.querySelector('[data-art=inner] .skin')").await;
    session.click(".update button").await;
    session.see(VERSION, NEW).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_update_fetches_what_changed_and_the_old_version_goes_when_it_is_chosen() {
    let copy = Folder::copy();
    let session = keep(Site::of(copy.path()).await).await;
    let all = listed_files().len();
    session.see(KEPT, all).await;
    copy.publish(NEW);
    session.site.take_traffic();
    session.reload().await;
    session.see(OFFERED, true).await;
    session.see(KEPT, all + 1).await;
    let traffic = session.site.take_traffic();
    println!("an update of one page: {traffic:?}");
    assert!(traffic.requests <= 4 && traffic.bytes < 240_000, "{traffic:?}");
    session.click(".update button").await;
    session.see(VERSION, NEW).await;
    session.see(KEPT, all).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_version_with_one_wrong_file_is_refused() {
    let copy = Folder::copy();
    let mut session = keep(Site::of(copy.path()).await).await;
    let art = copy.art("sole");
    let new = [fs::read(&art).unwrap(), b"<!-- new -->".to_vec()].concat();
    fs::write(&art, &new).unwrap();
    copy.publish(NEW);
    fs::write(&art, &new[..new.len() / 2]).unwrap();
    let all = listed_files().len();
    let update = "const done = arguments[0];
        navigator.serviceWorker.ready.then((registration) => {
            registration.addEventListener('updatefound', () => {
                const worker = registration.installing;
                worker.addEventListener('statechange', () => done(worker.state));
            });
            return registration.update();
        })";
    assert_eq!(session.ask_later(update).await, "redundant");
    // The new page is kept for the next attempt, which is noted.
    session.see(KEPT, all + 2).await;
    session.see(OFFERED, false).await;
    session.site.stop();
    session.visit("").await;
    session.see(VERSION, OLD).await;
    session.choose("sole").await;
    session.see_some("return document.querySelector('[data-art=sole] .skin')").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_reset_takes_it_off_the_device() {
    let session = keep(Site::at_root().await).await;
    session.visit("about/").await;
    // The worker is at work on what it keeps, and misses a file, while the reset comes.
    let busy = "return caches.keys().then(async ([name]) => {
            const cache = await caches.open(name);
            await cache.delete((await cache.keys())[0]);
            for (let i = 0; i < 20; i++) navigator.serviceWorker.controller.postMessage('check');
            document.querySelector('[data-forget]').click();
        })";
    session.ask(busy).await;
    // The answer of the last question is read while the next one is asked.
    let left = "Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()])
            .then((all) => { window.left = all.flat().length });
        return window.left";
    session.see(left, 0).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn after_a_reset_beside_another_tab_the_next_visit_keeps_it_again() {
    let mut session = keep(Site::at_root().await).await;
    session.open_tab().await;
    session.visit("about/").await;
    session.click("[data-forget]").await;
    session.see("return navigator.serviceWorker.getRegistrations().then((all) => all.length)", 0).await;
    session.see(KEPT, 0).await;
    session.visit("pain/arch/").await;
    heals(&mut session).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_emptied_cache_is_filled_again_at_the_next_visit() {
    let mut session = keep(Site::at_root().await).await;
    session.ask(EMPTY).await;
    session.visit("pain/arch/").await;
    heals(&mut session).await;
}

/// All of the site is there again, and works without a connection.
async fn heals(session: &mut Session) {
    session.see(KEPT, listed_files().len()).await;
    session.site.stop();
    session.visit("pain/heel-back/").await;
    session.choose("outer").await;
    session.see_some("return document.querySelector('[data-art=outer] .skin')").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_new_version_waits_for_nobody_where_the_old_one_is_no_longer_whole() {
    let copy = Folder::copy();
    let mut session = keep(Site::of(copy.path()).await).await;
    session.ask(EMPTY).await;
    copy.publish(NEW);
    // The first tab stays open: without it, the new version would wait for nobody anyway.
    session.open_tab().await;
    session.visit("").await;
    session.see(OFFERED, true).await;
    session.visit("").await;
    session.see("return navigator.serviceWorker.ready.then(({ waiting }) => waiting === null)", true).await;
    session.see(KEPT, listed_files().len()).await;
    session.site.stop();
    session.visit("").await;
    session.see(VERSION, NEW).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_page_that_this_version_does_not_know_loads_nothing_of_it() {
    let copy = Folder::copy();
    let session = keep(Site::of(copy.path()).await).await;
    let loaders = session.site.requests("boot.js").len();
    session.visit("about/").await;
    assert_eq!(session.site.requests("boot.js").len(), loaders);
    let new = copy.path().join("new");
    fs::create_dir(&new).unwrap();
    fs::copy(copy.path().join("about/index.html"), new.join("index.html")).unwrap();
    session.visit("new/").await;
    assert_eq!(session.site.requests("boot.js").len(), loaders + 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn encoded_addresses_and_doubled_slashes_find_what_is_kept() {
    let mut session = keep(Site::at_root().await).await;
    session.site.stop();
    let once = ["pain/heel%2Dback/", "/pain/heel-back/", "pain//heel-back", "pain/heel%2dback"];
    // These the page for wrong addresses leads to where they were meant.
    let others = ["pain/heel%252Dback/", "Pain/HEEL-back/", "pain/heel-back/.", "pain%25252Fheel-back"];
    for address in once.into_iter().chain(others) {
        session.load(&format!("{address}#side=left")).await;
        session.see_address("pain/heel-back/#side=left").await;
        session.alive().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_frame_keeps_nothing() {
    let site = Site::at_root().await;
    // A page of another site, with ours in it.
    let embedder = Folder::new();
    let frame = format!("<!doctype html><iframe src=\"{}\"></iframe>", site.url("pain/arch/"));
    fs::write(embedder.path().join("index.html"), frame).unwrap();
    let options = Options { workers: Workers::Allowed, ..Options::default() };
    let session = Session::open(Site::of(embedder.path()).await, options).await;
    session.load("").await;
    session.enter_frame().await;
    session.see("return self !== top && document.documentElement.dataset.app", "alive").await;
    session.see("return document.readyState", "complete").await;
    // Later than anything that the page asks for by itself.
    session.ask_later("const done = arguments[0]; fetch('/robots.txt').then(() => done())").await;
    assert_eq!(site.requests("robots.txt").len(), 1);
    assert_eq!(site.requests("offline.js"), [""; 0]);
}

#[test]
fn every_file_is_on_the_list() {
    let list = list();
    let for_others = ["sw.js", "_headers", "robots.txt", "sitemap.xml", "llms.txt"];
    let left_out = |name: &str| {
        for_others.contains(&name)
            || ["preview/", "data/"].iter().any(|folder| name.starts_with(folder))
            || name.ends_with("index.json")
    };
    let files: Vec<_> = dist::files().into_iter().filter(|(name, _)| !left_out(name)).collect();
    assert!(files.len() > 100, "{files:?}");
    for (name, path) in &files {
        assert_eq!(list[name], BASE64_STANDARD.encode(Sha256::digest(fs::read(path).unwrap())), "{name}");
    }
    assert_eq!(list.len(), files.len());
    let script = fs::read_to_string(dist::folder().join("sw.js")).unwrap();
    assert!(script.ends_with(&fs::read_to_string("assets/sw.js").unwrap()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn it_can_be_installed_below_a_sub_path() {
    let session = Session::open(Site::below("/some/where/").await, Options::default()).await;
    session.visit("pain/arch/").await;
    let read = session.tell("Page.getAppManifest", json!({})).await;
    assert_eq!(read["url"], session.site.url("manifest.webmanifest"));
    assert_eq!(read["errors"], json!([]));
    let manifest: Value = serde_json::from_str(read["data"].as_str().unwrap()).unwrap();
    let listed = ["icons", "screenshots"].into_iter().flat_map(|key| manifest[key].as_array().unwrap());
    let files: Vec<_> = listed.map(|entry| entry["src"].as_str().unwrap()).collect();
    assert_eq!(files.len(), 5);
    for file in files {
        assert!(dist::folder().join(file).is_file(), "{file}");
    }
    // The browser's own opinion: nothing stands in the way.
    assert_eq!(session.tell("Page.getInstallabilityErrors", json!({})).await["installabilityErrors"], json!([]));
}
