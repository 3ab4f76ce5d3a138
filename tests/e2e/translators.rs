//! Pages that others change while the app runs: translators that replace texts, extensions that put nodes in, and a host or browser that
//! turns a page right-to-left.

use serde_json::{Value, json};
use thirtyfour::Key;

use super::{
    hands::phone,
    session::{CANDIDATES, Session},
};

/// Replaces each text that may be translated as soon as it is there, in `arguments[0]` ways in turn. The words stay as they are: so the
/// page reads as it does without a translator.
const TRANSLATOR: &str = "
    const font = (content) => {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
        inner.append(content);
        outer.append(inner);
        return outer;
    };
    const written = new WeakSet();
    const again = (words) => { const text = new Text(words); written.add(text); return text; };
    const ways = [
        (text) => text.replaceWith(font(text.data)),
        (text) => { text.before(font(text.data)); text.remove(); },
        (text) => { text.after(font(text.data)); text.remove(); },
        (text) => { const { parentNode, nextSibling } = text; parentNode.insertBefore(font(text), nextSibling); },
        (text) => { const one = document.createElement('font'); text.before(one); one.append(text); },
        (text) => text.replaceWith(again(text.data)),
        // A translation of a translation.
        (text) => { const one = again(text.data); text.replaceWith(one); one.replaceWith(font(one.data)); },
    ];
    window.translated = 0;
    const translate = () => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode()) texts.push(walker.currentNode);
        for (const text of texts) {
            const free = text.data.trim() && text.isConnected && !written.has(text);
            if (free && !text.parentElement.closest('font, script, style, [translate=no]')) {
                ways[window.translated++ % ways.length](text);
            }
        }
    };
    new MutationObserver(translate).observe(document.body, { childList: true, subtree: true, characterData: true });
    translate();";

/// Puts elements with looks of their own into the page and its parts, again and again.
const EXTENSION: &str = "
    const put = (parent, kind, place) => {
        const one = kind === 'g' ? document.createElementNS('http://www.w3.org/2000/svg', 'g') : document.createElement(kind);
        one.className.baseVal ?? (one.className = 'extension');
        one.style.cssText = 'position: absolute; width: 3px; height: 3px; pointer-events: none';
        parent[place](one);
    };
    window.put = 0;
    const putAll = () => {
        const parts = '#app, .stage, .figure, svg[data-view], svg[data-view] > g, .says, .says > div, .candidates, .pain, .card, .search, .search p, .results';
        for (const parent of document.querySelectorAll(parts)) {
            const svg = parent instanceof SVGElement;
            for (const place of ['prepend', 'append']) put(parent, svg ? 'g' : 'div', place);
            if (svg) put(parent, 'img', 'append');
            window.put += 1;
        }
        for (const place of ['prepend', 'append']) put(document.body, 'div', place);
    };
    putAll();
    window.putAll = putAll;";

/// What a person reads on the page. Browsers do not agree on the white space between elements.
const READS: &str = "const all = new CSSStyleSheet(); all.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [all];
    return document.body.innerText.replace(/\\s+/g, '')";

/// Where the page reads differently: what was expected there, and what stands there; nothing if it reads the same.
fn differs(expected: &Value) -> String {
    format!(
        "const expected = {expected};
        const found = (() => {{ {READS} }})();
        const at = [...expected].findIndex((letter, index) => letter !== found[index]);
        const part = (text) => text.slice(Math.max(0, at - 30), at + 60);
        return expected === found ? '' : `${{part(expected)}} | ${{part(found)}}`"
    )
}

/// How many steps the walk has.
const STEPS: usize = 16;

/// One step of a walk that changes, brings and takes away texts of every part of the page.
async fn step(session: &Session, number: usize) {
    let count = |selector: &str| format!("return document.querySelectorAll({}).length", json!(selector));
    let named = "return document.querySelector('[data-trigger-point]').getClientRects().length";
    match number {
        0 => session.mark("calf-mid", "left").await,
        1 => session.mark("heel-back", "right").await,
        2 => session.choose("numb").await,
        3 => session.click("[data-candidate] ~ [data-candidate] a").await,
        4 => session.see_card().await,
        5 => session.choose("right").await,
        6 => session.choose("left").await,
        7 => session.choose_sign("red-warm").await,
        8 => {
            session.choose_sign("red-warm").await;
            session.click(".check .none").await;
        }
        9 => session.click(".card .close").await,
        10 => session.choose("outer").await,
        11 => {
            session.choose("back").await;
            session.see_some(named).await;
        }
        12 => session.choose("cramp").await,
        13 => {
            session.click("#search").await;
            session.press("soleus").await;
            session.see_some(&count("#search:focus")).await;
        }
        14 => session.click(".chip").await,
        _ => session.click("button.clear").await,
    }
    // Cards and drawings are on their way for a while.
    session.see("return document.querySelector('.art-state').innerText", "").await;
    session.see("return document.querySelectorAll('[aria-busy]').length", 0).await;
}

/// What the page reads after each step where nobody changes it, and the muscles of its list.
async fn undisturbed(session: &Session) -> Vec<(Value, Vec<String>)> {
    let mut all = Vec::new();
    for number in 0..STEPS {
        step(session, number).await;
        // A frame later the page is as it stays.
        session.ask_later("const done = arguments[0]; requestAnimationFrame(() => setTimeout(done))").await;
        all.push((session.ask(READS).await, session.candidates().await));
    }
    all
}

/// Walks where `script` changes the page: after each step, and `between` it and the next, the page reads as undisturbed.
async fn walk(session: &Session, script: &str, between: &str) {
    let plain = Session::start().await;
    plain.visit("").await;
    let expected = undisturbed(&plain).await;
    session.visit("").await;
    session.ask(script).await;
    for (number, (reads, candidates)) in expected.into_iter().enumerate() {
        step(session, number).await;
        session.ask(between).await;
        session.see(CANDIDATES, json!(candidates)).await;
        session.see(&differs(&reads), "").await;
    }
    assert_eq!(session.ask("return document.documentElement.dataset.app").await, "alive");
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_translator_that_replaces_every_text_leaves_none_doubled_or_old() {
    let session = Session::start().await;
    walk(&session, TRANSLATOR, "").await;
    let translated = session.ask("return window.translated").await.as_u64().unwrap();
    assert!(translated > 500, "it was at work all the time: {translated}");
    // What the app says of itself is neither old nor doubled, either.
    session.click("[data-copy], .open-share").await;
    session.click("[data-copy=link]").await;
    let said =
        "return document.querySelector('[data-copy=link]').parentElement.querySelector('[role=status]').innerText";
    let first = session.see_some(said).await;
    session.click("[data-copy=link]").await;
    session.see(said, first).await;
    session.press_key(Key::Escape).await;
    session.click(".open-share").await;
    session.see(said, "").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_extension_that_puts_elements_everywhere_is_in_nobodys_way() {
    let session = Session::start().await;
    walk(&session, EXTENSION, "window.putAll()").await;
    assert!(session.ask("return window.put").await.as_u64().unwrap() > 100);
    // A picture is the figure alone.
    let keep = "window.names = []; window.files = []; const make = URL.createObjectURL;
        URL.createObjectURL = (file) => { window.files.push(file); return make(file); };
        HTMLAnchorElement.prototype.click = function () { window.names.push(this.download); };";
    session.ask(keep).await;
    session.click(".open-share").await;
    session.click("[data-save=png]").await;
    session.see("return window.names", json!(["patchmap.png"])).await;
    let svg = session.ask_later("const done = arguments[0]; window.files[0].text().then(done)").await;
    let svg = roxmltree::Document::parse(svg.as_str().unwrap()).unwrap();
    assert!(!svg.descendants().any(|node| node.has_tag_name("img") || node.has_tag_name("div")));
    // The first three rows are the first three all the same.
    session.visit("pain/calf-mid/").await;
    session.ask("document.querySelector('.candidates ol').prepend(document.createElement('div'))").await;
    let later =
        "return Array.from(document.querySelectorAll('.candidate'), (row) => getComputedStyle(row).contentVisibility)
        .indexOf('auto')";
    session.see(later, 3).await;
}

/// Where each text of the figure begins and ends across it, in figure units.
const NAMES: &str = "return Array.from(document.querySelectorAll('svg[data-view] text'), (text) => {
        const { x, width } = text.getBBox();
        return [text.textContent, Math.round(x), Math.round(x + width)];
    })";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_page_that_is_turned_right_to_left_keeps_its_names_and_its_width() {
    for session in [Session::start().await, phone().await] {
        for address in ["pain/calf-mid/#show=labels", "", "muscle/soleus/", "pain/", "about/", "embed/", "no/such/page"]
        {
            session.load(address).await;
            if address != "no/such/page" {
                session.alive().await;
            }
            let width = session.ask("return innerWidth").await;
            let names = session.ask(NAMES).await;
            session.ask("document.documentElement.dir = 'rtl'").await;
            assert_eq!(session.ask(NAMES).await, names, "{address}");
            let wide = "return Math.max(document.documentElement.scrollWidth, innerWidth)";
            assert_eq!(session.ask(wide).await, width, "{address}");
        }
        session.visit("pain/calf-mid/#show=labels").await;
        session.until(NAMES, "have names", |names| names.as_array().unwrap().len() > 5).await;
    }
}
