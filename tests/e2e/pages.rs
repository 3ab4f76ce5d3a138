//! Every page as a file: readable with scripts off, its links leading somewhere, and nothing in it that a strict
//! Content-Security-Policy would block.

use std::collections::{BTreeMap, BTreeSet};

use patchmap::permalink::OLD_IDS;
use serde_json::{Value, json};

use super::{
    dist,
    session::{Options, Scripts, Session},
    site::Site,
};

/// What a page says about itself.
const PAGE: &str = "const all = (selector) => Array.from(document.querySelectorAll(selector));
    const figure = document.querySelector('svg[data-view]');
    return {
        app: document.documentElement.dataset.app ?? null,
        title: document.title,
        description: document.querySelector('meta[name=description]')?.content ?? '',
        language: document.documentElement.lang,
        headings: all('h1').map((one) => one.textContent),
        pages: all('[data-page]').map((one) => one.dataset.page),
        words: document.querySelector('[data-page]')?.innerText.length ?? 0,
        tall: figure?.getBoundingClientRect().height ?? 0,
        drawn: all('svg[data-view] .skin').length,
        regions: all('[data-region]').length,
        unlinked: all('[data-region]').filter((one) => one.localName !== 'a' || !one.getAttribute('href')).length,
        marked: all('[data-region].marked').length,
        rows: all('[data-candidate]').length,
        linked: all('[data-candidate] a[href]').length,
        lit: all('[data-zone], .nerves use, .elsewhere').length,
        crosses: all('[data-trigger-point]').length,
        failed: all('.failed').filter((one) => one.checkVisibility()).length,
    }";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn pages_are_whole_with_scripts_off() {
    let options = Options { scripts: Scripts::Off, ..Options::default() };
    let session = Session::open(Site::at_root().await, options).await;
    let mut titles = BTreeMap::new();
    let mut kinds = BTreeSet::new();
    for (index, (file, markup)) in dist::pages().into_iter().enumerate() {
        let address = file.trim_end_matches("index.html");
        // A page stands under the ids that its muscle once had as well.
        let old = OLD_IDS.iter().any(|(old, _)| address.ends_with(&format!("/{old}/")));
        let title = markup.split("<title>").nth(1).unwrap().split("</title>").next().unwrap().to_owned();
        if !old && let Some(other) = titles.insert(title.clone(), file.clone()) {
            panic!("{file} and {other} have the same title {title}");
        }
        // Of the pages of places and muscles, some stand for all.
        if index % 6 != 0 && address.matches('/').count() > 1 {
            continue;
        }
        session.load(address).await;
        let page = session.ask(PAGE).await;
        let number = |name: &str| page[name].as_f64().unwrap();
        assert_eq!(page["app"], Value::Null, "{file}: scripts are not off");
        assert_eq!(page["language"], "en", "{file}");
        assert!(page["title"].as_str().unwrap().ends_with(" · Patchmap"), "{file}: {page}");
        assert_eq!(page["headings"].as_array().unwrap().len(), 1, "{file}: {page}");
        assert_eq!(page["pages"].as_array().unwrap().len(), 1, "{file}: {page}");
        assert!(number("words") > 60.0, "{file}: {page}");
        assert_eq!(number("failed"), 0.0, "{file}: {page}");
        let kind = page["pages"][0].as_str().unwrap().to_owned();
        if kind != "not-found" {
            assert!((40..400).contains(&page["description"].as_str().unwrap().len()), "{file}: {page}");
        }
        if ["map", "pain", "muscle", "cause"].contains(&kind.as_str()) {
            assert!(number("tall") > 300.0 && number("drawn") >= 1.0, "{file}: no figure: {page}");
            assert!(number("regions") >= 6.0, "{file}: {page}");
            assert_eq!(number("unlinked"), 0.0, "{file}: {page}");
            assert_eq!(number("rows"), number("linked"), "{file}: {page}");
            assert_eq!(number("marked") > 0.0, kind == "pain", "{file}: {page}");
            assert!(number("rows") == 0.0 || number("lit") > 0.0, "{file}: {page}");
        }
        if kind == "muscle" {
            assert!(number("crosses") > 0.0 && number("lit") > 0.0, "{file}: {page}");
        }
        kinds.insert(kind);
    }
    let expected = [
        "about",
        "cause",
        "cause-index",
        "data",
        "embed",
        "map",
        "muscle",
        "muscle-index",
        "not-found",
        "pain",
        "pain-index",
    ];
    assert!(kinds.iter().eq(expected.iter()), "{kinds:?}");
    assert_eq!(session.console_errors().await.into_iter().filter(|error| !error.contains("404")).count(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn links_work_with_scripts_off() {
    let options = Options { scripts: Scripts::Off, ..Options::default() };
    let session = Session::open(Site::at_root().await, options).await;
    session.load("").await;
    session.click_shape("[data-region='calf-mid'][data-side='right']").await;
    session.see_address("pain/calf-mid/").await;
    session.click("[data-candidate=soleus] a").await;
    session.see_address("muscle/soleus/").await;
    session.see("return document.querySelector('h2#opened').innerText", "Soleus").await;
    session.click(".card .close").await;
    session.see_address("").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_address_that_does_not_exist_says_so_with_its_status() {
    let session = Session::start().await;
    for address in ["no/such/page", "pain/elbow/", "muscle/biceps-brachii/"] {
        session.load(address).await;
        session.see("return document.querySelector('[data-page]').dataset.page", "not-found").await;
        session.see("return performance.getEntriesByType('navigation')[0].responseStatus", 404).await;
        session.see("return getComputedStyle(document.querySelector('main')).maxWidth !== 'none'", true).await;
    }
    session.click("main li a").await;
    session.alive().await;
    session.see_address("").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_page_for_wrong_addresses_finds_the_site_below_a_sub_path() {
    let session = Session::open(Site::below("/some/where/").await, Options::default()).await;
    session.load("no/such/page").await;
    let links = "return Array.from(document.querySelectorAll('main li a'), (link) => link.pathname)";
    session.see(links, json!(["/some/where/", "/some/where/pain/", "/some/where/muscle/", "/some/where/cause/"])).await;
    session.click("main li a").await;
    session.alive().await;
    session.see_address("").await;
}

/// A link in a page's markup.
fn links(markup: &str) -> Vec<&str> {
    let starts = [" href=\"", " src=\"", " data-js=\"", " data-wasm=\""];
    let after = |start| markup.split(start).skip(1);
    starts.into_iter().flat_map(after).map(|rest| rest.split('"').next().unwrap()).collect()
}

/// The file that `link` in the page `from` leads to, both below the site's root.
fn target(from: &str, link: &str) -> String {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    // Cards are written for the pages of their muscles; the app rewrites their links for others.
    let folder = if folder == "card" { "muscle/any" } else { folder };
    let mut parts: Vec<_> = if link.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for part in link.split('/') {
        match part {
            "." | "" => {}
            ".." => assert!(parts.pop().is_some_and(|part| !part.is_empty()), "{from}: {link} leaves the site"),
            name => parts.push(name),
        }
    }
    let path = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/");
    match (path.as_str(), link.ends_with('/') || link.ends_with("..") || link == ".") {
        ("", _) => "index.html".to_owned(),
        (_, true) => format!("{path}/index.html"),
        _ => path,
    }
}

#[test]
fn every_internal_link_leads_somewhere() {
    let files: BTreeSet<_> = dist::files().into_iter().map(|(name, _)| name).collect();
    let pages: BTreeMap<_, _> = dist::markup().into_iter().collect();
    let ids = |page: &str| -> BTreeSet<&str> {
        pages[page].split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
    };
    let ids: BTreeMap<_, _> = pages.keys().map(|page| (page.as_str(), ids(page))).collect();
    let mut count = 0;
    let mut broken = BTreeSet::new();
    for (page, markup) in &pages {
        for link in links(markup) {
            if ["http://", "https://"].iter().any(|start| link.starts_with(start)) {
                continue;
            }
            count += 1;
            let (path, fragment) = link.split_once('#').unwrap_or((link, ""));
            let here = page.clone();
            let target = if path.is_empty() { here } else { target(page, path) };
            if !files.contains(&target) {
                broken.insert(format!("{page}: {link}: no file {target}"));
            } else if !fragment.is_empty()
                && !fragment.contains('=')
                && fragment != "embed"
                && !ids[target.as_str()].contains(fragment)
            {
                broken.insert(format!("{page}: {link}: no such id"));
            }
        }
    }
    assert!(count > 5_000, "only {count} links");
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn every_id_is_there_once() {
    for (page, markup) in dist::pages() {
        let mut seen = BTreeSet::new();
        for rest in markup.split(" id=\"").skip(1) {
            let id = rest.split('"').next().unwrap();
            assert!(seen.insert(id), "{page}: {id} twice");
        }
    }
}

#[test]
fn no_page_has_inline_scripts_or_styles_of_its_own() {
    let mut sheets = BTreeSet::new();
    // The one that puts the chosen theme on, and the one that finds the site from an address that does not exist; a policy knows them
    // by their hashes.
    let [theme, not_found] =
        ["early", "not_found"].map(|name| std::fs::read_to_string(format!("assets/{name}.js")).unwrap().to_lowercase());
    for (page, markup) in dist::markup() {
        let lower = markup.to_lowercase();
        // A policy can allow one style sheet by its hash; pages have it in their heads.
        let styles: Vec<_> = lower.split("<style").skip(1).map(|rest| rest.split("</style").next().unwrap()).collect();
        assert!(styles.len() <= 1, "{page}: {} style elements", styles.len());
        sheets.extend(styles.into_iter().map(str::to_owned));
        assert!(!lower.contains("javascript:"), "{page}: a script as a link");
        for script in lower.split("<script").skip(1) {
            let (attributes, rest) = script.split_once('>').unwrap();
            // A block of data is not run.
            let data = attributes == " type=\"application/ld+json\"";
            let inside = rest.split_once("</script>").unwrap().0;
            let finds_the_site = page == "404.html" && attributes.starts_with(" data-file=") && inside == not_found;
            let known = attributes.is_empty() && inside == theme || finds_the_site;
            assert!(
                data || known || attributes.contains(" src=\"") && rest.starts_with("</script>"),
                "{page}: an inline script"
            );
        }
        for tag in lower.split('<').skip(1).map(|rest| rest.split('>').next().unwrap()) {
            let tag = outside_quotes(tag);
            let names = tag.split_whitespace().skip(1).map(|attribute| attribute.split('=').next().unwrap());
            for name in names {
                assert!(name != "style" && !name.starts_with("on"), "{page}: {name} in <{tag}>");
            }
        }
    }
    assert_eq!(sheets.len(), 1, "one style sheet for all pages");
}

#[test]
fn every_page_carries_the_policy_of_the_headers_but_for_who_may_frame_it() {
    let headers = std::fs::read_to_string(dist::folder().join("_headers")).unwrap();
    let policy = headers.lines().find_map(|line| line.trim().strip_prefix("Content-Security-Policy: ")).unwrap();
    let policy = policy.strip_suffix("; frame-ancestors * file:").unwrap();
    for part in [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval' 'sha256-",
        "style-src 'self' 'sha256-",
        "base-uri 'none'",
        "img-src 'self' blob:;",
        "frame-src 'self';",
    ] {
        assert!(policy.contains(part), "{policy}");
    }
    assert!(!policy.contains("unsafe-inline") && headers.contains("Referrer-Policy: no-referrer"));
    let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    for (page, markup) in dist::pages() {
        let (before, _) = markup.split_once("<style>").unwrap();
        assert!(before.contains(&meta), "{page}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_policy_stops_what_it_does_not_name() {
    let session = Session::start().await;
    session.visit("").await;
    let inline = "const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.head.append(script);
        return !!window.ran";
    assert_eq!(session.ask(inline).await, false);
    let away = "const done = arguments[0];
        fetch('https://example.org/').then(() => done('went out'), () => done('stopped'))";
    assert_eq!(session.ask_later(away).await, "stopped");
    let told = session.console_errors().await.join("\n");
    assert!(told.contains("Content Security Policy") || told.contains("Content-Security-Policy"), "{told}");
}

/// A tag without the values of its attributes.
fn outside_quotes(tag: &str) -> String {
    tag.split('"').step_by(2).collect::<Vec<_>>().join(" ")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_running_app_sets_no_style_attributes_either() {
    let session = Session::start().await;
    let styled = "return document.querySelectorAll('[style], body style').length";
    for address in ["", "pain/heel-back/", "pain/calf-mid/#view=outer&muscle=soleus", "muscle/", "#also=nowhere"] {
        session.visit(address).await;
        session.see(styled, json!(0)).await;
    }
}
