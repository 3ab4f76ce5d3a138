//! Sharing: the dialog and everything that it gives away.

use serde_json::json;
use thirtyfour::Key;

use super::{
    quality::violations,
    scan::scanned,
    session::{Colours, Options, Screen, Scripts, Session},
    site::Site,
};

const ADDRESS: &str = "pain/calf-mid/#side=left&also=arch,right.heel-back&feel=numb";

/// Opens the dialog and waits until it is filled in.
async fn open(session: &Session) {
    session.click(".open-share").await;
    session.see_some("return document.querySelector('.share-dialog[open] [data-mail]').getAttribute('href')").await;
}

async fn see_word(session: &Session, button: &str, word: &str) {
    let said =
        format!("return document.querySelector('{button}').parentElement.querySelector('[role=status]').innerText");
    session.until(&said, &format!("say {word}"), |said| said.as_str().is_some_and(|said| said.contains(word))).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_dialog_opens_and_closes_by_mouse_and_by_keys() {
    let session = Session::start().await;
    session.visit(ADDRESS).await;
    let is_open = "return document.querySelector('.share-dialog').open";
    let focus_within = "return !!document.activeElement.closest('.share-dialog')";
    let focus_back = "return document.activeElement.matches('.open-share')";
    session.ask("document.querySelector('.open-share').focus()").await;
    for key in [Key::Enter, Key::Space] {
        session.press_key(key).await;
        session.see(is_open, true).await;
        session.see(focus_within, true).await;
        while session.ask("return document.activeElement.dataset.field ?? null").await != "link" {
            session.see(focus_within, true).await;
            session.press_key(Key::Tab).await;
        }
        session.press_key(Key::Escape).await;
        session.see(is_open, false).await;
        session.see(focus_back, true).await;
    }
    open(&session).await;
    session.click(".share-dialog .close").await;
    session.see(is_open, false).await;
    session.see(focus_back, true).await;
    session.see_address(ADDRESS).await;
    // The word that it was closed comes later, as late as it likes.
    let again = "const [done, dialog] = [arguments[0], document.querySelector('.share-dialog')];
        dialog.addEventListener('close', () => setTimeout(done, 0), { once: true });
        dialog.close();
        document.querySelector('.open-share').click();";
    open(&session).await;
    session.ask_later(again).await;
    session.see(focus_within, true).await;
    session.see_some("return document.querySelector('.share-dialog [data-field=link]')?.value").await;
    session.click(".share-dialog .close").await;
    session.see(is_open, false).await;
    // Where the page behind it changes, it would speak of something else.
    session.ask("document.querySelector('.chip').click()").await;
    session.see("return document.querySelectorAll('.chip').length", 2).await;
    session.until("return location.href", "change", |href| !href.as_str().unwrap().ends_with(ADDRESS)).await;
    open(&session).await;
    session.back().await;
    session.see(is_open, false).await;
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_link_is_copied_with_a_word_or_the_page_says_why_not() {
    let session = Session::start().await;
    session.visit(ADDRESS).await;
    session.allow_clipboard().await;
    let copied = "const done = arguments[0]; navigator.clipboard.readText().then(done, (error) => done(String(error)))";
    open(&session).await;
    session.click("[data-copy=link]").await;
    see_word(&session, "[data-copy=link]", "Copied").await;
    assert_eq!(session.ask_later(copied).await, session.site.url(ADDRESS));
    session.press_key(Key::Escape).await;
    open(&session).await;
    let said = "return document.querySelector('.copy-field [role=status]').textContent";
    session.see(said, "").await;
    session.click("[data-share=embed] summary").await;
    session.click("[data-copy=markup]").await;
    see_word(&session, "[data-copy=markup]", "Copied").await;
    let markup = session.ask_later(copied).await;
    let framed = session.site.url(&format!("{ADDRESS}&embed")).replace('&', "&amp;");
    assert!(markup.as_str().unwrap().contains(&format!("<iframe src=\"{framed}\"")), "{markup}");
    session.before_each_page("delete Navigator.prototype.clipboard");
    session.reload().await;
    open(&session).await;
    session.click("[data-copy=link]").await;
    see_word(&session, "[data-copy=link]", "does not allow").await;
    let chosen = "const field = document.querySelector('[data-field=link]'); return field.value.slice(field.selectionStart, field.selectionEnd)";
    assert_eq!(session.ask(chosen).await, session.site.url(ADDRESS), "the link is chosen, ready for two keys");
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_code_opens_the_same_state_in_a_fresh_browser_and_the_mail_holds_the_link() {
    let session = Session::start().await;
    session.visit(ADDRESS).await;
    open(&session).await;
    let code = session.ask("const code = document.querySelector('.qr'); return [code.viewBox.baseVal.width, code.querySelector('path').getAttribute('d'), getComputedStyle(code.querySelector('rect')).fill]").await;
    let link = scanned(usize::try_from(code[0].as_u64().unwrap()).unwrap(), code[1].as_str().unwrap(), 3);
    assert_eq!(link, session.site.url(ADDRESS));
    assert_eq!(code[2], "rgb(255, 255, 255)");
    let mail = "const link = new URL(document.querySelector('[data-mail]').href); return [link.searchParams.get('subject'), link.searchParams.get('body')]";
    let mail = session.ask(mail).await;
    assert_eq!(mail[0], "Middle of the calf and more: which muscle is it? · Patchmap");
    assert!(mail[1].as_str().unwrap().contains(&format!("\r\n{link}\r\n")), "{mail}");
    let state = "return Array.from(document.querySelectorAll('.chip'), (chip) => chip.innerText)";
    let marked = session.ask(state).await;
    let other = Session::start().await;
    let below = link.strip_prefix(&session.site.url("")).unwrap();
    other.visit(below).await;
    assert_eq!(marked.as_array().unwrap().len(), 3);
    assert_eq!(other.ask(state).await, marked);
}

/// Keeps every file that the page makes, what it is called, and what of it was given up.
const KEEP_FILES: &str = "window.files = []; window.names = []; window.kept = new Set();
    const [make, revoke, click] = [URL.createObjectURL, URL.revokeObjectURL, HTMLAnchorElement.prototype.click];
    URL.createObjectURL = (file) => { const url = make(file); files.push(file); kept.add(url); return url; };
    URL.revokeObjectURL = (url) => { kept.delete(url); revoke(url); };
    HTMLAnchorElement.prototype.click = function () { names.push(this.download); click.call(this); };";

/// Keeps what is saved from now on in the page.
fn keep_files(session: &Session) {
    session.before_each_page(KEEP_FILES);
}

/// Makes a file of the figure, and what the text of the SVG is.
async fn picture(session: &Session, format: &str) -> String {
    session.ask("window.files.length = window.names.length = 0").await;
    session.click(&format!("[data-save={format}]")).await;
    session.see_some("return window.names.length").await;
    session.ask_later("const done = arguments[0]; window.files[0].text().then(done)").await.as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn each_mark_of_a_picture_is_in_its_legend() {
    let session = Session::start().await;
    keep_files(&session);
    // What an opened muscle shows and what an opened cause shows, each with the marks of the key on the page.
    for (opened, title, marks) in [
        ("muscle=soleus", "Soleus: ", [".x", ".zones", ".cautions"].as_slice()),
        ("cause=claudication", "Narrow leg arteries: ", &[".causes"]),
    ] {
        session.visit(&format!("pain/calf-mid/#{opened}")).await;
        session.see_some(&format!("return document.querySelector('svg[data-view] {}')", marks[0])).await;
        open(&session).await;
        let svg = picture(&session, "svg").await;
        let [drawing, legend] = svg.rsplit_once("</svg><g").map(|(before, after)| [before, after]).unwrap();
        for mark in marks {
            let class = format!("\"{}", mark.trim_start_matches('.'));
            assert!(drawing.contains(&class) && legend.contains(&class), "{mark} of {opened}");
        }
        assert!(svg.contains(&format!("<title>{title}")), "{opened}: {svg:.300}");
        session.press_key(Key::Escape).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_figure_is_saved_as_shapes_and_as_pixels() {
    let options = Options { colours: Colours::Dark, ..Options::default() };
    let session = Session::open(Site::at_root().await, options).await;
    keep_files(&session);
    session.visit("pain/calf-mid/#side=left&muscle=biceps-femoris&hide=bones").await;
    session.see_card().await;
    open(&session).await;
    let svg = picture(&session, "svg").await;
    assert_eq!(session.ask("return window.names").await, json!(["patchmap-calf-mid.svg"]));
    let document = roxmltree::Document::parse(&svg).unwrap();
    let count = |class: &str| {
        let has =
            |node: &roxmltree::Node| node.attribute("class").is_some_and(|all| all.split(' ').any(|one| one == class));
        document.descendants().filter(has).count()
    };
    for (selector, class) in [(".x", "x"), (".region.marked", "marked"), (".cautions", "cautions")] {
        let shown = session.ask(&format!("return document.querySelectorAll('svg[data-view] {selector}').length")).await;
        assert_eq!(
            count(class),
            usize::try_from(shown.as_u64().unwrap()).unwrap() + 1,
            "{class}: on the figure and in the legend"
        );
    }
    assert_eq!(count("region"), count("marked"), "nothing to press");
    for node in document.descendants() {
        for attribute in node.attributes().filter(|attribute| ["href", "src"].contains(&attribute.name())) {
            assert!(attribute.value().starts_with('#'), "{} leads outside", attribute.value());
        }
    }
    let outside = svg.matches("http").count() - svg.matches("http://www.w3.org/").count();
    assert_eq!(outside, svg.matches("http://127.0.0.1").count(), "no address but that of the page: {svg:.3000}");
    assert!(!svg.contains("var(") && !svg.contains("@import") && svg.contains("data-hide=\"bones\""));
    assert!(svg.contains("S.L. Delp") && svg.contains("CC BY 4.0") && svg.contains("Information, not a diagnosis."));
    assert!(svg.contains(&session.site.url("pain/calf-mid/#side=left").replace('&', "&amp;")));

    picture(&session, "png").await;
    assert_eq!(session.ask("return window.names").await, json!(["patchmap-calf-mid.png"]));
    let pixels = "const done = arguments[0];
        createImageBitmap(window.files.at(-1)).then((picture) => {
            const sheet = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
            sheet.drawImage(picture, 0, 0);
            const { data } = sheet.getImageData(0, 0, picture.width, picture.height);
            const colours = new Map();
            for (let at = 0; at < data.length; at += 4) {
                const colour = `${data[at]},${data[at + 1]},${data[at + 2]},${data[at + 3]}`;
                colours.set(colour, (colours.get(colour) ?? 0) + 1);
            }
            const most = [...colours].sort((a, b) => b[1] - a[1])[0][0];
            done([picture.width, picture.height, colours.size, most]);
        }, (error) => done(String(error)))";
    let pixels = session.ask_later(pixels).await;
    let size = |name: &str| document.root_element().attribute(name).unwrap().parse::<u64>().unwrap();
    assert_eq!([&pixels[0], &pixels[1]], [&json!(size("width") * 2), &json!(size("height") * 2)]);
    assert!(pixels[2].as_u64().unwrap() > 500, "it is drawn in its colours: {pixels}");
    assert_eq!(pixels[3], "255,255,255,255", "white, whatever the colours of the page");
    session.see("return window.kept.size", 1).await;
    // It may still be on its way to the person's files when the dialog is closed.
    session.press_key(Key::Escape).await;
    session.see("return window.kept.size", 1).await;
    session.click(".open-share").await;
    session.see("return window.kept.size", 0).await;
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn where_a_sign_is_chosen_the_picture_has_no_patch() {
    let session = Session::start().await;
    keep_files(&session);
    session.visit("pain/calf-mid/").await;
    open(&session).await;
    assert!(picture(&session, "svg").await.contains("data-patch"));
    session.press_key(Key::Escape).await;
    session.choose_sign("breathless").await;
    open(&session).await;
    let svg = picture(&session, "svg").await;
    assert!(!svg.contains("data-patch") && !svg.contains(">patch<"), "neither on the figure nor in the legend");
    assert!(!svg.contains("data-trigger-point"), "nor an X");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_picture_has_both_figures_where_two_are_compared() {
    let session = Session::start().await;
    keep_files(&session);
    session.visit("pain/calf-mid/#with=soleus,gluteus-minimus").await;
    session.see("return document.querySelectorAll('.pane svg[data-view] .zones.primary g').length", 2).await;
    open(&session).await;
    let svg = picture(&session, "svg").await;
    for says in [">Soleus<", ">Gluteus minimus<"] {
        assert!(svg.contains(says), "{says}: {svg:.3000}");
    }
    assert_eq!(svg.matches("data-kind=\"primary\"").count(), 2, "{svg:.3000}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_device_shares_where_it_can() {
    let session = Session::start().await;
    let without = "delete Navigator.prototype.share";
    session.before_each_page(without);
    session.visit(ADDRESS).await;
    open(&session).await;
    session.see("return document.querySelector('[data-send]').checkVisibility()", false).await;
    let with = "Navigator.prototype.share = (data) => {
        window.shared = { ...data };
        return window.answer ? Promise.reject(new DOMException('', window.answer)) : Promise.resolve();
    }";
    session.before_each_page(with);
    session.reload().await;
    open(&session).await;
    session.click("[data-send]").await;
    session.see("return window.shared?.url", session.site.url(ADDRESS)).await;
    let said = "return document.querySelector('[data-send]').parentElement.querySelector('[role=status]').textContent";
    session.ask("window.answer = 'AbortError'; window.shared = null").await;
    session.click("[data-send]").await;
    session.see_some("return window.shared").await;
    session.see(said, "").await;
    session.ask("window.answer = 'NotAllowedError'").await;
    session.click("[data-send]").await;
    see_word(&session, "[data-send]", "did not work").await;
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn nothing_to_share_with_is_shown_before_the_app_lives() {
    let options = Options { scripts: Scripts::Off, ..Options::default() };
    let session = Session::open(Site::at_root().await, options).await;
    session.load("pain/calf-mid/").await;
    session.see_some("return document.querySelector('.share')").await;
    // Without scripts nothing here can be pressed in vain.
    session.see("return document.querySelector('.open-share').checkVisibility()", false).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_dialog_is_accessible_on_every_screen_in_both_colours() {
    for (screen, colours) in [
        (Screen::Desktop, Colours::Light),
        (Screen::Desktop, Colours::Dark),
        (Screen::Phone, Colours::Light),
        (Screen::Phone, Colours::Dark),
    ] {
        let session = Session::open(Site::at_root().await, Options { screen, colours, ..Options::default() }).await;
        session.visit(ADDRESS).await;
        open(&session).await;
        assert_eq!(violations(&session).await, Vec::<String>::new(), "{screen:?}, {colours:?}");
        let fits = "const box = document.querySelector('.share-dialog').getBoundingClientRect();
            return box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight
                && document.querySelector('.share-dialog').scrollWidth <= box.width";
        session.see(fits, true).await;
    }
}
