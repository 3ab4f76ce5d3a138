//! Browsers that lack something, or refuse it: what a person can do all the same.

use serde_json::json;

use super::{
    session::{Notice, Options, Session},
    site::Site,
};

/// Whether any element that a selector finds can be seen.
fn is_seen(selector: &str) -> String {
    let selector = json!(selector);
    format!("return Array.from(document.querySelectorAll({selector})).some((one) => one.checkVisibility())")
}

/// Whether nothing lies over an element that a selector finds, once it is in sight.
fn is_uncovered(selector: &str) -> String {
    let selector = json!(selector);
    format!(
        "const one = Array.from(document.querySelectorAll({selector})).find((one) => one.checkVisibility());
        if (!one) return 'not seen';
        one.scrollIntoView({{ block: 'center' }});
        const {{ left, top, width, height }} = one.getBoundingClientRect();
        return [0.1, 0.5, 0.9].every((part) => one.contains(document.elementFromPoint(left + width * part, top + height / 2)))"
    )
}

/// Marks a place, opens a muscle, reads what to be careful about, answers the check, and goes back.
async fn can_be_used(session: &Session) {
    session.visit("").await;
    session.mark("calf-mid", "right").await;
    session.see_address("pain/calf-mid/").await;
    session.see(&is_uncovered(".clot"), true).await;
    session.click("[data-candidate=soleus] a").await;
    session.see_card().await;
    session.see(&is_seen(".press-here"), true).await;
    session.see(&is_uncovered("[data-part=caution]"), true).await;
    session.choose_sign("red-warm").await;
    session.see(&is_uncovered("[data-sign=red-warm] .advice"), true).await;
    session.see(&is_seen(".press-here"), false).await;
    session.back().await;
    session.see_address("pain/calf-mid/").await;
    session.click("[data-value=closer]").await;
    session.see_some("return location.hash.includes('zoom=')").await;
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}

/// A browser in which `script` has taken something away.
async fn usable_where(script: &str) -> Session {
    let session = Session::start().await;
    session.before_each_page(script);
    can_be_used(&session).await;
    session
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn without_idle_callbacks() {
    usable_where("delete window.requestIdleCallback; delete window.cancelIdleCallback").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn without_a_service_worker() {
    let session = Session::open(Site::at_root().await, Options::default()).await;
    session.before_each_page("delete Navigator.prototype.serviceWorker; delete window.caches");
    can_be_used(&session).await;
    session.see("return 'serviceWorker' in navigator", false).await;
    session.visit("about/").await;
    session.click("[data-forget]").await;
    session.see(&is_seen(".forgotten"), true).await;
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn without_storage() {
    let session = Session::open(Site::at_root().await, Options { notice: Notice::New, ..Options::default() }).await;
    let none = "for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, { get() { throw new DOMException('closed', 'SecurityError') } })";
    session.before_each_page(none);
    session.visit("").await;
    session.click(".notice [data-accept]").await;
    session.see(&is_seen(".notice"), false).await;
    session.mark("calf-mid", "right").await;
    session.choose("dark").await;
    session.see("return document.documentElement.dataset.theme", "dark").await;
    session.click("[data-candidate=soleus] a").await;
    session.see_card().await;
    session.see(&is_uncovered("[data-part=caution]"), true).await;
    // What is not kept is asked again, not taken as read.
    session.reload().await;
    session.see(&is_seen(".press-here"), false).await;
    session.visit("").await;
    session.see(&is_seen(".notice"), true).await;
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}

/// A browser that does not know popovers, as far as a page can tell: no attribute means anything, and the rules for such browsers hold.
const WITHOUT_POPOVERS: &str = "delete HTMLElement.prototype.popover;
    for (const name of ['showPopover', 'hidePopover', 'togglePopover']) delete HTMLElement.prototype[name];
    const unknown = () => {
        for (const one of document.querySelectorAll('[popover]')) one.removeAttribute('popover');
        for (const sheet of document.styleSheets) {
            for (const [index, rule] of [...sheet.cssRules].entries()) {
                if (rule.conditionText !== 'not selector(:popover-open)') continue;
                const known = [...rule.cssRules].map((one) => one.cssText);
                sheet.deleteRule(index);
                for (const one of known) sheet.insertRule(one, index);
            }
        }
    };
    new MutationObserver(unknown).observe(document, { childList: true, subtree: true });";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn without_popovers_no_meaning_lies_over_the_text() {
    let session = usable_where(WITHOUT_POPOVERS).await;
    session.visit("muscle/soleus/").await;
    session.see_card().await;
    session.see("return document.querySelectorAll('.meaning').length > 0", true).await;
    session.see(&is_seen(".meaning"), false).await;
    session.click(".card .term:not(details .term)").await;
    session.see(&is_seen(".meaning"), false).await;
    session.see(&is_uncovered("[data-part=caution]"), true).await;
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn without_dialogs_sharing_opens_within_the_page() {
    let without =
        "delete window.HTMLDialogElement.prototype.showModal; delete window.HTMLDialogElement.prototype.close";
    let session = usable_where(without).await;
    session.visit("pain/calf-mid/").await;
    session.see(&is_seen(".share-dialog"), false).await;
    for _ in 0..2 {
        session.click(".open-share").await;
        session.see(&is_uncovered("[data-copy=link]"), true).await;
        session.see("return document.querySelector('[data-field=link]').value === location.href", true).await;
        session.click(".share-dialog .close").await;
        session.see(&is_seen(".share-dialog"), false).await;
    }
    session.see_address("pain/calf-mid/").await;
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}

/// Takes the rules that need `:has` out of the page, and lets those hold that are for browsers without it.
const WITHOUT_HAS: &str = "for (const sheet of document.styleSheets) {
        const groups = [sheet];
        for (const group of groups) {
            for (let index = group.cssRules.length - 1; index >= 0; index -= 1) {
                const rule = group.cssRules[index];
                if (rule.selectorText?.includes(':has(')) group.deleteRule(index);
                else if (rule.conditionText?.startsWith('not selector(:has(')) {
                    const rules = [...rule.cssRules].map((one) => one.cssText);
                    group.deleteRule(index);
                    for (const one of rules) group.insertRule(one, index);
                } else if (rule.deleteRule) groups.push(rule);
            }
        }
    }";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn without_has_all_advice_can_be_read_and_nothing_is_covered() {
    let session = Session::start().await;
    session.visit("pain/calf-mid/#muscle=soleus").await;
    session.see_card().await;
    session.ask(WITHOUT_HAS).await;
    session.click(".again").await;
    let signs = session
        .ask("return Array.from(document.querySelectorAll('.check [data-sign]'), (one) => one.dataset.sign)")
        .await;
    let signs: Vec<String> = serde_json::from_value(signs).unwrap();
    assert!(signs.len() > 5, "{signs:?}");
    for sign in signs {
        session.see(&is_uncovered(&format!("[data-sign={sign}] .advice")), true).await;
    }
    session.see(&is_uncovered("[data-part=caution]"), true).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_png_that_cannot_be_made_says_so_and_offers_the_svg() {
    let session = Session::start().await;
    let faults = [
        ("HTMLCanvasElement.prototype.getContext = () => null", "did not make"),
        ("HTMLCanvasElement.prototype.getContext = () => { throw new Error('refused') }", "did not make"),
        ("HTMLCanvasElement.prototype.toBlob = (done) => done(null)", "did not make"),
        ("HTMLCanvasElement.prototype.toBlob = () => { throw new Error('refused') }", "did not make"),
        (
            "HTMLImageElement.prototype.decode = () => Promise.reject(new DOMException('', 'EncodingError'))",
            "did not make",
        ),
        (
            "CanvasRenderingContext2D.prototype.getImageData = () => { throw new DOMException('', 'SecurityError') }",
            "did not make",
        ),
        (&format!("{READ}.map(() => Math.random() * 256), width, height); }}"), "scrambles pictures"),
    ];
    for (fault, says) in faults {
        session.visit("pain/calf-mid/").await;
        session.ask(KEEP_NAMES).await;
        session.ask(fault).await;
        session.click(".open-share").await;
        session.click("[data-save=png]").await;
        let said =
            "return document.querySelector('[data-save]').parentElement.querySelector('[role=status]').innerText";
        let told = session.see_some(said).await;
        let told = told.as_str().unwrap();
        assert!(told.contains(says) && told.contains("SVG"), "{fault}: {told}");
        session.click("[data-save=svg]").await;
        session.see("return window.names", json!(["patchmap-calf-mid.svg"])).await;
        session.see(said, "").await;
        assert_eq!(session.console_errors().await, Vec::<String>::new(), "{fault}");
    }
}

/// Keeps the names of saved files instead of the files.
const KEEP_NAMES: &str =
    "window.names = []; HTMLAnchorElement.prototype.click = function () { window.names.push(this.download) }";

/// The beginning of a script that changes the pixels that pages read.
const READ: &str = "const read = CanvasRenderingContext2D.prototype.getImageData;
    CanvasRenderingContext2D.prototype.getImageData = function (...box) {
        const { data, width, height } = read.apply(this, box);
        return new ImageData(data";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_png_whose_last_bits_are_turned_is_saved_all_the_same() {
    let session = Session::start().await;
    session.visit("pain/calf-mid/").await;
    session.ask(KEEP_NAMES).await;
    session.ask(&format!("{READ}.map((channel) => channel ^ (Math.random() < 0.5)), width, height); }}")).await;
    session.click(".open-share").await;
    session.click("[data-save=png]").await;
    session.see("return window.names", json!(["patchmap-calf-mid.png"])).await;
}
