//! What a person waits for, on a phone with a slow network and a slow processor: the first paint of the figure, beside a
//! page of the npm package body-muscles, and the work between a click and the next frame. Prints a table, judges nothing.
//! Needs what the end-to-end tests need, and `BODY_MUSCLES`: `make bench` sets them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark fails by panicking")]
#![allow(dead_code, unused_imports, reason = "the end-to-end tests use the rest of these modules")]

#[path = "../e2e/before_pages.rs"]
mod before_pages;
#[path = "../e2e/bidi.rs"]
mod bidi;
#[path = "../e2e/dist.rs"]
mod dist;
#[path = "../e2e/engine.rs"]
mod engine;
#[path = "../e2e/options.rs"]
mod options;
#[path = "../e2e/program.rs"]
mod program;
#[path = "../e2e/session.rs"]
mod session;
#[path = "../e2e/site.rs"]
mod site;
#[path = "../e2e/weight.rs"]
mod weight;

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};

use session::{Notice, Options, Screen, Session, Workers, region_at};
use site::Site;
use weight::{PROGRAM, packed};

/// Loads of each page.
const LOADS: usize = 9;
/// How much slower the processor is made.
const SLOWER: u32 = 4;

/// Rounds in which the sites take turns, so that what else the machine does meets all of them.
const ROUNDS: usize = 3;

/// A page that is measured.
struct Measured {
    name: String,
    folder: PathBuf,
    /// Finds the figure.
    figure: &'static str,
    /// How the address of the last file ends that a visit fetches.
    last: &'static str,
}

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let scratch = std::env::temp_dir().join(format!("patchmap-bench-{}", std::process::id()));
    let mut sites = vec![("this commit".to_owned(), dist::folder())];
    // Another commit beside this one: `make bench BASE=...` builds it.
    sites.extend(std::env::var_os("BASE_DIST").map(|folder| ("base".to_owned(), PathBuf::from(folder))));
    let mut ours: Vec<_> = sites.iter().map(|(name, dist)| measured(&scratch, name, dist)).collect();
    println!("program, kB after brotli 11");
    for (name, dist) in &sites {
        let bytes: usize = PROGRAM.weights(dist).iter().map(|(_, weight)| weight).sum();
        println!("{name:63}{:9.1}", bytes as f64 / 1000.0);
    }

    let other = scratch.join("body-muscles");
    let page = Path::new("tests/benches/body-muscles");
    for file in [page.join("index.html"), page.join("start.js"), dist::setting("BODY_MUSCLES")] {
        put(&other.join(file.file_name().unwrap()), &fs::read(&file).unwrap());
    }
    ours.push(Measured { name: "body-muscles".into(), folder: other, figure: "svg path", last: "start.js" });
    let mut paints = vec![[Vec::new(), Vec::new()]; ours.len()];
    for _ in 0..ROUNDS {
        for (page, times) in ours.iter().zip(&mut paints) {
            let round = first_paints(page).await;
            times.iter_mut().zip(round).for_each(|(times, round)| times.extend(round));
        }
    }
    for (index, what) in ["first paint of the figure", "until the app is alive"].into_iter().enumerate() {
        println!("\n{what}, ms (slow 4G, {SLOWER}x CPU, {LOADS} loads)");
        for (page, times) in ours.iter().zip(&mut paints).filter(|(_, times)| !times[index].is_empty()) {
            print_times(&page.name, &mut times[index]);
        }
    }

    ours.pop();
    let mut works = vec![[Vec::new(), Vec::new(), Vec::new()]; ours.len()];
    for _ in 0..2 {
        for (site, times) in ours.iter().zip(&mut works) {
            let [marked, after] = clicks(site.folder.clone()).await;
            let round = [marked, after, strokes(site.folder.clone()).await];
            times.iter_mut().zip(round).for_each(|(times, round)| times.extend(round));
        }
    }
    let names = [
        "from a click to the next frame: the region is marked",
        "after that: zones, X's, patches and the list",
        "from a move of the brush to the next frame: its way is drawn",
    ];
    for (index, what) in names.into_iter().enumerate() {
        println!("\n{what}, ms of script, style and layout ({SLOWER}x CPU)");
        for (site, times) in ours.iter().zip(&mut works) {
            print_times(&site.name, &mut times[index]);
        }
    }
    println!("\nms from one frame to the next while zooming and peeling ({SLOWER}x CPU; 17 where none is dropped)");
    let mut frames = vec![[Vec::new(), Vec::new()]; ours.len()];
    for _ in 0..ROUNDS {
        for (site, times) in ours.iter().zip(&mut frames) {
            let round = smoothness(site.folder.clone()).await;
            times.iter_mut().zip(round).for_each(|(times, round)| times.extend(round));
        }
    }
    for (index, what) in ["zooming", "peeling"].into_iter().enumerate() {
        for (site, times) in ours.iter().zip(&mut frames) {
            print_times(&format!("{what}, {}", site.name), &mut times[index]);
        }
    }
    fs::remove_dir_all(scratch).unwrap();
}

/// The ms from each frame to the next while the whole leg is zoomed in and out, and while it is peeled to the bone and clothed again.
async fn smoothness(folder: PathBuf) -> [Vec<f64>; 2] {
    let session = phone(folder).await;
    session.visit("").await;
    let zoom = "const figure = document.querySelector('svg[data-view]'), box = figure.getBoundingClientRect();
        const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2, ctrlKey: true, bubbles: true, cancelable: true };
        const step = (turn) => figure.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: turn < 60 ? -9 : 9 }));";
    let peel = "const layers = ['skin', 'superficial', 'intermediate', 'deep'];
        const depths = [1, 2, 3, 4, 3, 2, 1, 0].map((depth) => layers.slice(0, depth).join(','));
        const step = (turn) => { if (turn % 15 === 0) location.hash = depths[turn / 15] ? `#hide=${depths[turn / 15]}` : '#'; };";
    let mut times = [Vec::new(), Vec::new()];
    for (steps, times) in [zoom, peel].into_iter().zip(&mut times) {
        let script = format!(
            "(async () => {{ {steps} const times = [];
                let last = await new Promise(requestAnimationFrame);
                for (let turn = 0; turn < 120; turn++) {{
                    step(turn);
                    const now = await new Promise(requestAnimationFrame);
                    times.push(now - last);
                    last = now;
                }}
                return times; }})()"
        );
        let answer = json!({ "expression": script, "awaitPromise": true, "returnByValue": true });
        let answer = session.tell("Runtime.evaluate", answer).await;
        *times = serde_json::from_value(answer["result"]["value"].clone()).unwrap();
    }
    times
}

/// A built site as a host sends it.
fn measured(scratch: &Path, name: &str, dist: &Path) -> Measured {
    let folder = scratch.join(name.replace(' ', "-"));
    dist::files_in(dist).iter().for_each(|(file, path)| put(&folder.join(file), &fs::read(path).unwrap()));
    Measured { name: name.to_owned(), folder, figure: "svg[data-view] .marks", last: "_bg.wasm" }
}

/// A line of times: the middle one, the one that 98 of 100 do not exceed, and the greatest.
fn print_times(name: &str, times: &mut [f64]) {
    times.sort_by(f64::total_cmp);
    let share = |percent: usize| times[(times.len() - 1) * percent / 100];
    println!("{name:40} median{:9.1}   98 %{:9.1}   most{:9.1}", share(50), share(98), share(100));
}

/// Writes a file, and beside it what a host would send of it.
fn put(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
    fs::write(format!("{}.br", path.display()), packed(bytes)).unwrap();
}

/// A phone with a slow processor.
async fn phone(folder: PathBuf) -> Session {
    // Chromium itself runs what comes before the pages: a script that the server adds would be waited for.
    let options =
        Options { screen: Screen::Phone, notice: Notice::New, workers: Workers::Allowed, ..Options::default() };
    let session = Session::open(Site::of(folder).await, options).await;
    let before = concat!(
        include_str!("../e2e/pass_check.js"),
        "Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined })",
    );
    session.tell("Page.addScriptToEvaluateOnNewDocument", json!({ "source": before })).await;
    session.tell("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })).await;
    session
}

/// From the start of a load until a frame shows both the first paint and the figure; and until the app is alive, if there is one, which
/// is the last change that its start makes to the page, whatever it says of itself; in ms. A visit is over when the last file that it
/// fetches is here: what is still under way would slow the next one.
async fn first_paints(page: &Measured) -> [Vec<f64>; 2] {
    let Measured { folder, figure, last, .. } = page;
    let session = phone(folder.clone()).await;
    session.tell("Network.enable", json!({})).await;
    session.tell("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await;
    // 150 ms and 1.6 Mbit/s; throughput counts bytes a second.
    let slow = json!({ "offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750 });
    session.tell("Network.emulateNetworkConditions", slow).await;
    let watch = format!(
        "(function look() {{ requestAnimationFrame(() => {{
            if (document.querySelector({})) window.figureAt = performance.now(); else look();
        }}); }})();
        window.changedAt = Infinity;
        new MutationObserver(() => window.changedAt = performance.now())
            .observe(document, {{ subtree: true, attributes: true, childList: true, characterData: true }});",
        json!(figure)
    );
    session.tell("Page.enable", json!({})).await;
    session.tell("Page.addScriptToEvaluateOnNewDocument", json!({ "source": watch })).await;
    let (mut paints, mut alive) = (Vec::new(), Vec::new());
    for _ in 0..LOADS / ROUNDS {
        session.load("").await;
        let painted = "return window.figureAt && Math.max(window.figureAt,
            performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0 / 0) || 0";
        paints.push(session.see_some(painted).await.as_f64().unwrap());
        let fetched =
            format!("return performance.getEntriesByType('resource').some(({{ name }}) => name.endsWith('{last}'))");
        session.see_some(&fetched).await;
        if *last == "_bg.wasm" {
            let settled = "return document.documentElement.dataset.app === 'alive'
                && performance.now() - changedAt > 1000 && changedAt || 0";
            alive.push(session.see_some(settled).await.as_f64().unwrap());
        }
    }
    [paints, alive]
}

/// The work of script, style and layout that each click causes, in ms, in rising order: until the next frame is out, and what
/// was put off until after it.
async fn clicks(folder: PathBuf) -> [Vec<f64>; 2] {
    let session = phone(folder).await;
    // Time of the processor, not of the clock: other programs, and the drawing of the last frame, do not count.
    session.tell("Performance.enable", json!({ "timeDomain": "threadTicks" })).await;
    // What is put off waits until it is let go, so that it can be told apart.
    let hold = "const later = window.setTimeout; window.held = null;
        window.setTimeout = (job, ...rest) => window.held ? (held.push(job), 0) : later(job, ...rest);
        window.letGo = () => { const jobs = held; held = null; jobs.forEach((job) => job()); }";
    session.tell("Page.addScriptToEvaluateOnNewDocument", json!({ "source": hold })).await;
    session.visit("").await;
    let regions = session.ask("return Array.from(document.querySelectorAll('.regions [data-region]'), (one) => [one.dataset.region, one.dataset.side])").await;
    let regions: Vec<(String, String)> = serde_json::from_value(regions).unwrap();
    let mut times = [Vec::new(), Vec::new()];
    for (region, side) in regions.iter().flat_map(|region| [region, region]) {
        let point = session.point_on(&region_at(region, side)).await;
        run(&session, "held = []").await;
        let before = work(&session).await;
        click(&session, point).await;
        let shown = work(&session).await;
        run(&session, &format!("letGo(); {FRAMES}")).await;
        times[0].push((shown - before) * 1000.0);
        times[1].push((work(&session).await - shown) * 1000.0);
    }
    times.iter_mut().for_each(|times| times.sort_by(f64::total_cmp));
    times
}

/// The same for each move of a brush that is down, as it goes along a leg and back.
async fn strokes(folder: PathBuf) -> Vec<f64> {
    let session = phone(folder).await;
    session.tell("Performance.enable", json!({ "timeDomain": "threadTicks" })).await;
    session.visit("").await;
    session.click(".start-paint").await;
    let leg = session
        .ask(
            "const box = document.querySelector('[data-region=calf-mid][data-side=right]').getBoundingClientRect();
        return [Math.round(box.x + box.width / 2), Math.round(box.y)]",
        )
        .await;
    let (x, y) = (leg[0].as_i64().unwrap(), leg[1].as_i64().unwrap());
    send(&session, "mouseMoved", (x, y)).await;
    send(&session, "mousePressed", (x, y)).await;
    let mut times = Vec::new();
    for step in (1..=60).chain((1..60).rev()) {
        let before = work(&session).await;
        send(&session, "mouseMoved", (x, y + step)).await;
        run(&session, FRAMES).await;
        times.push((work(&session).await - before) * 1000.0);
    }
    times.sort_by(f64::total_cmp);
    times
}

/// Is done when two frames are out: the second one begins once the first is.
const FRAMES: &str = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";

/// Clicks and waits until the frame with the answer is out.
async fn click(session: &Session, point: (i64, i64)) {
    for kind in ["mouseMoved", "mousePressed", "mouseReleased"] {
        send(session, kind, point).await;
    }
    run(session, FRAMES).await;
}

async fn send(session: &Session, kind: &str, (x, y): (i64, i64)) {
    let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
    session.tell("Input.dispatchMouseEvent", event).await;
}

/// Runs a script of our own. The driver's own commands would bring scripts along.
async fn run(session: &Session, script: &str) {
    session.tell("Runtime.evaluate", json!({ "expression": script, "awaitPromise": true })).await;
}

/// What the page has worked so far, in seconds.
async fn work(session: &Session) -> f64 {
    let metrics = session.tell("Performance.getMetrics", json!({})).await;
    let counts = ["ScriptDuration", "LayoutDuration", "RecalcStyleDuration"];
    let one = |metric: &Value| counts.contains(&metric["name"].as_str()?).then(|| metric["value"].as_f64())?;
    metrics["metrics"].as_array().unwrap().iter().filter_map(one).sum()
}
