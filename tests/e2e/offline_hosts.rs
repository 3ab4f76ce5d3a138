//! Keeping the site on a device where its host, or something on the way, gets in the way of it: what is complete stays, only what is
//! missing is fetched, and ever more rarely.

use serde_json::{Value, json};

use super::{
    offline::{KEPT, listed_files, visitor},
    session::Session,
    site::{Fault, Site, Traffic},
};

/// Hands over once nothing is fetched any more for keeping the site.
const SETTLED: &str = "const done = arguments[0];
    navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).then(({ installing }) => {
        if (installing) installing.addEventListener('statechange', () => done());
        else done();
    }, done)";
const KEEPING: &str =
    "return performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/offline.js'))";
const ACTIVE: &str = "return navigator.serviceWorker.controller?.state ?? 'none'";

/// A visit to the home page: what the server was asked for until all is quiet.
async fn visit(session: &Session) -> Traffic {
    session.site.take_traffic();
    session.visit("").await;
    session.see(KEEPING, true).await;
    session.ask_later(SETTLED).await;
    session.site.take_traffic()
}

/// Makes the notes of failed attempts older.
async fn let_hours_pass(session: &Session, hours: u32) {
    let script = "const [hours] = arguments;
        return caches.keys().then(async ([name]) => {
            const cache = await caches.open(name);
            const attempts = await (await cache.match('/?attempts')).json();
            for (const attempt of attempts) attempt.at -= hours * 3_600_000;
            await cache.put('/?attempts', Response.json(attempts));
        })";
    session.ask_about(script, json!(hours)).await;
}

/// Three visits while the fault lasts, of which the later two cost little; and after the fault, all of the site is kept.
async fn gets_by(name: &str, fault: Fault, second: Traffic, third: Traffic) {
    let mut session = visitor(Site::with(fault).await).await;
    let visits = [visit(&session).await, visit(&session).await, visit(&session).await];
    println!("{name}: {visits:?}");
    assert_light(visits[1], second);
    assert_light(visits[2], third);
    session.see(ACTIVE, "none").await;
    session.site.release();
    let_hours_pass(&session, 1).await;
    let last = visit(&session).await;
    println!("{name}, once it is mended: {last:?}");
    is_whole(&mut session).await;
}

fn assert_light(visit: Traffic, limit: Traffic) {
    assert!(visit.requests <= limit.requests && visit.bytes <= limit.bytes, "{visit:?}");
}

/// All of the site is kept, and works without a connection.
async fn is_whole(session: &mut Session) {
    session.see(ACTIVE, "activated").await;
    session.see(KEPT, listed_files().len()).await;
    session.site.stop();
    session.visit("pain/arch/").await;
}

/// A page with the drawing in it, and a look at whether the service worker changed; nothing is compressed here.
const QUIET: Traffic = Traffic { requests: 10, bytes: 260_000 };

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_host_that_changes_a_page() {
    let fault = Fault::Altered(|path| path == "/pain/arch/", |page| [page, b"<!-- counted -->"].concat());
    gets_by("one page changed", fault, QUIET, QUIET).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_host_that_changes_every_page() {
    let fault = Fault::Altered(|path| path.ends_with('/'), |page| [page, b"<!-- counted -->"].concat());
    gets_by("every page changed", fault, QUIET, QUIET).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_host_that_lacks_a_file() {
    gets_by("one file missing", Fault::Missing(|path| path.starts_with("/art/sole")), QUIET, QUIET).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_blocked_file() {
    gets_by("one file blocked", Fault::Blocked(|path| path == "/embed.js"), QUIET, QUIET).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_pause_between_attempts_doubles() {
    let session = visitor(Site::with(Fault::Missing(|path| path == "/embed.js")).await).await;
    let mut attempts = Vec::new();
    for hours in [0, 0, 1, 1, 1, 2, 2] {
        if hours > 0 {
            let_hours_pass(&session, hours).await;
        }
        visit(&session).await;
        attempts.push(session.site.requests("embed.js").len());
    }
    assert_eq!(attempts, [1, 1, 2, 2, 3, 3, 4]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_file_that_comes_slowly() {
    let mut session = visitor(Site::with(Fault::Held(|path| path.starts_with("/art/sole"))).await).await;
    let all = listed_files().len();
    session.visit("").await;
    // All others, and the note of this attempt.
    session.see(KEPT, all).await;
    for name in ["second", "third"] {
        session.site.take_traffic();
        session.visit("").await;
        session.see(KEEPING, true).await;
        let traffic = session.site.take_traffic();
        println!("one file slow, {name} visit: {traffic:?}");
        assert_light(traffic, QUIET);
    }
    assert_eq!(session.site.requests("art/sole").len(), 1);
    session.site.release();
    is_whole(&mut session).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn too_little_space() {
    let mut session = visitor(Site::at_root().await).await;
    let limit = |bytes: Value| json!({ "origin": session.site.origin(), "quotaSize": bytes });
    session.tell("Storage.overrideQuotaForOrigin", limit(json!(600_000))).await;
    let visits = [visit(&session).await, visit(&session).await, visit(&session).await];
    println!("600 kB of space: {visits:?}");
    assert_light(visits[1], QUIET);
    assert_light(visits[2], QUIET);
    session.tell("Storage.overrideQuotaForOrigin", limit(json!(100_000_000))).await;
    let_hours_pass(&session, 1).await;
    visit(&session).await;
    is_whole(&mut session).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_attempt_that_the_browser_ends() {
    let mut session = visitor(Site::with(Fault::Held(|path| path.starts_with("/art/sole"))).await).await;
    let all = listed_files().len();
    let asked = |session: &Session| session.site.requests("art/sole").len();
    session.tell("ServiceWorker.enable", json!({})).await;
    session.visit("").await;
    session.see(KEPT, all).await;
    session.tell("ServiceWorker.stopAllWorkers", json!({})).await;
    // It had brought files, so it goes on at once, with the only one that is missing.
    session.site.take_traffic();
    session.visit("").await;
    session.see(KEEPING, true).await;
    session
        .see_some(
            "return caches.match('/?attempts').then((note) => note.json()).then(([{ missing }]) => missing === 1)",
        )
        .await;
    let traffic = session.site.take_traffic();
    println!("ended half-way, second visit: {traffic:?}");
    assert_light(traffic, QUIET);
    session.tell("ServiceWorker.stopAllWorkers", json!({})).await;
    // This one had brought nothing.
    let before = asked(&session);
    let third = visit(&session).await;
    println!("ended half-way, third visit: {third:?}");
    assert_light(third, QUIET);
    assert_eq!(asked(&session), before);
    let_hours_pass(&session, 1).await;
    session.site.release();
    visit(&session).await;
    is_whole(&mut session).await;
}
