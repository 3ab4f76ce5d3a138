//! With care: the notice before use, the check, the patch, and what the reference page tells, found by hand.

use serde_json::{Value, json};

use super::{
    checklist::{self, Row},
    quality::violations,
    session::{Colours, Notice, Options, Screen, Scripts, Session},
    site::Site,
};

/// Whether the first element that a selector finds can be seen.
fn is_seen(selector: &str) -> String {
    format!("return document.querySelector({}).getClientRects().length > 0", json!(selector))
}

/// Says that none of the warning signs applies.
async fn pass_the_check(session: &Session) {
    // Near the top, where the bar at the foot covers nothing.
    session.ask("document.querySelector('#check').scrollIntoView()").await;
    session.click(".check .none").await;
    session.see("return document.querySelector('.check .none')", Value::Null).await;
}

/// A person who has not been here before.
async fn newcomer() -> Session {
    Session::open(Site::at_root().await, Options { notice: Notice::New, ..Options::default() }).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_check_comes_before_the_first_press_and_only_then() {
    let session = newcomer().await;
    session.visit("muscle/soleus/").await;
    session.see_card().await;
    for hidden in [".press-here", ".points .x", ".patches rect", ".searches use"] {
        session.see(&is_seen(hidden), false).await;
    }
    // The check says what the bar says.
    session.see(&is_seen(".notice"), false).await;
    for shown in [".not-reviewed", ".before-press", "[data-part=caution]", "[data-sign=breathless] label", ".ask-first"]
    {
        session.see(&is_seen(shown), true).await;
    }
    pass_the_check(&session).await;
    for shown in [".press-here", ".points .x", ".patches rect", ".searches use", ".again"] {
        session.see(&is_seen(shown), true).await;
    }
    // The notice is accepted with it.
    session.see(&is_seen(".notice"), false).await;
    session.see("return document.activeElement.closest('.press-here') !== null", true).await;
    let top = "const { top } = document.activeElement.getBoundingClientRect(); return top >= 0 && top < innerHeight";
    session.see(top, true).await;
    // Each visit asks anew; the notice was accepted for good.
    session.reload().await;
    session.see(&is_seen(".press-here"), false).await;
    session.visit("").await;
    session.see(&is_seen(".notice"), false).await;
    // All of it can be forgotten.
    session.visit("about/").await;
    session.click("[data-forget]").await;
    session.see(&is_seen(".forgotten"), true).await;
    session.see("return localStorage.length", 0).await;
    session.visit("").await;
    session.see(&is_seen(".notice"), true).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn each_part_of_the_body_is_asked_about_once_in_a_visit() {
    let session = newcomer().await;
    session.visit("").await;
    session.mark("calf-mid", "right").await;
    session.see(&is_seen(".points .x"), false).await;
    pass_the_check(&session).await;
    session.see("return document.activeElement.id", "answer").await;
    session.see(&is_seen(".points .x"), true).await;
    session.click("[data-candidate] a").await;
    session.see_card().await;
    session.see(&is_seen(".press-here"), true).await;
    session.click(".card .close").await;
    session.click("[data-value=whole]").await;
    session.mark("outer-hip", "right").await;
    session.see(&is_seen(".points .x"), false).await;
    pass_the_check(&session).await;
    // Whoever is not sure any more is asked again.
    session.click(".again").await;
    session.see("return document.activeElement.id", "check").await;
    session.see(&is_seen(".points .x"), false).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_bar_can_be_closed() {
    let session = newcomer().await;
    session.visit("").await;
    session.click(".notice [data-accept]").await;
    session.see(&is_seen(".notice"), false).await;
    session.mark("calf-mid", "right").await;
    session.click("[data-candidate] a").await;
    session.see_card().await;
    // Closing the bar answers nothing.
    session.see(&is_seen(".before-press"), true).await;
    session.see(&is_seen(".press-here"), false).await;
    session.visit("").await;
    session.see(&is_seen(".notice"), false).await;
}

/// A list of candidates stays as it was.
async fn a_sign_brings_the_doctor(session: &Session, sign: &str, says: &str) {
    let before = session.candidates().await;
    let advice = format!("[data-sign={sign}] .advice");
    session.see(&is_seen(&advice), false).await;
    session.choose_sign(sign).await;
    session.see(&is_seen(&advice), true).await;
    let told = format!("return document.querySelector('{advice}').innerText");
    session.see(&format!("{told}.startsWith({})", json!(says)), true).await;
    session.see(&is_seen(".step-back"), true).await;
    session.see(&is_seen(".patches rect"), false).await;
    let first = "const box = (one) => document.querySelector(one).getBoundingClientRect().top;
        return box('ADVICE') < box('[data-candidate]')";
    session.see(&first.replace("ADVICE", &advice), true).await;
    assert_eq!(session.candidates().await, before, "stepped back, not hidden");
    session.see(&is_seen("[data-candidate]"), true).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_warning_sign_brings_the_doctor_first_and_the_muscles_step_back() {
    let session = Session::start().await;
    session.visit("pain/calf-mid/").await;
    session.see(&is_seen(".patches rect"), true).await;
    session.see(&is_seen(".step-back"), false).await;
    a_sign_brings_the_doctor(&session, "red-warm", "Get medical advice today.").await;
    session.choose_sign("red-warm").await;
    pass_the_check(&session).await;
    session.see(&is_seen(".patches rect"), true).await;
    a_sign_brings_the_doctor(&session, "breathless", "Call your local emergency number now.").await;
    // What was answered stays answered when a muscle is opened.
    session.click("[data-candidate=soleus] a").await;
    session.see_card().await;
    session.see(&is_seen("[data-sign=breathless] .advice"), true).await;
    session.see(&is_seen(".press-here"), false).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn nobody_gets_past_an_emergency_or_a_sign_of_a_clot() {
    let session = Session::start().await;
    session.visit("pain/calf-mid/#muscle=soleus").await;
    session.see_card().await;
    session.choose_sign("injury").await;
    session.see(&is_seen(".press-here"), false).await;
    session.click(".by-doctor").await;
    session.see(&is_seen(".press-here"), true).await;
    for sign in ["breathless", "weak-numb", "cold-pale", "hard-tight", "red-warm", "swollen"] {
        session.choose_sign(sign).await;
        session.see(&is_seen(".press-here"), false).await;
        session.see(&is_seen(".by-doctor"), false).await;
        session.see(&is_seen(".asks"), false).await;
        session.choose_sign(sign).await;
        // What was said before is asked again.
        session.see(&is_seen(".press-here"), false).await;
        session.see(&is_seen(".by-doctor"), true).await;
    }
}

/// Takes the rules that need `:has` out of the page, as a browser does that does not know it.
const WITHOUT_HAS: &str = "for (const sheet of document.styleSheets) {
        const groups = [sheet];
        for (const group of groups) {
            for (let index = group.cssRules.length - 1; index >= 0; index -= 1) {
                const rule = group.cssRules[index];
                if (rule.selectorText?.includes(':has(')) group.deleteRule(index);
                else if (rule.deleteRule) groups.push(rule);
            }
        }
    }";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_browser_without_has_holds_back_the_same() {
    let session = Session::start().await;
    session.visit("pain/calf-mid/#muscle=soleus").await;
    session.see_card().await;
    session.ask(WITHOUT_HAS).await;
    session.see(&is_seen(".press-here"), true).await;
    session.choose_sign("injury").await;
    for selector in [".press-here", ".asks", ".patches", ".numbers"] {
        session.see(&is_seen(selector), false).await;
    }
    session.see(&is_seen(".by-doctor"), true).await;
    session.choose_sign("swollen").await;
    session.see(&is_seen(".stepped-back"), true).await;
    session.see(&is_seen(".by-doctor"), false).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn without_scripts_the_check_holds_back_as_well() {
    let options = Options { scripts: Scripts::Off, notice: Notice::New, ..Options::default() };
    let session = Session::open(Site::at_root().await, options).await;
    session.load("muscle/soleus/").await;
    for shown in ["[data-part=caution]", ".notice", ".before-press"] {
        session.see(&is_seen(shown), true).await;
    }
    for hidden in [".press-here", ".points .x", ".notice [data-accept]"] {
        session.see(&is_seen(hidden), false).await;
    }
    session.click(".check .none").await;
    for shown in [".press-here", ".points .x", "#soleus-tp1", "[data-caution=varicose-veins]"] {
        session.see(&is_seen(shown), true).await;
    }
    session.see(&is_seen(".before-press"), false).await;
    session.load("pain/calf-upper/").await;
    session.see("return document.querySelector('.clot').innerText.includes('blood clot')", true).await;
    session.choose_sign("swollen").await;
    session.see(&is_seen("[data-sign=swollen] .advice"), true).await;
    for hidden in [".points .x", ".check .none"] {
        session.see(&is_seen(hidden), false).await;
    }
}

/// The size of the first patch in figure units, to a whole.
const PATCH: &str = "const patch = document.querySelector('.patches rect');
    return [patch.width, patch.height].map((length) => Math.round(length.baseVal.value))";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_patch_has_its_real_size_which_is_kept() {
    let session = Session::start().await;
    session.visit("muscle/soleus/").await;
    // 5 x 7 cm, in units of 1.024 mm.
    session.see(PATCH, json!([49, 68])).await;
    session.click(".patch-choice summary").await;
    session.choose("10x14").await;
    session.see(PATCH, json!([98, 137])).await;
    session.reload().await;
    session.see(PATCH, json!([98, 137])).await;
    session.ask("localStorage.setItem('patchmap.patch', 'as large as a barn door')").await;
    session.reload().await;
    session.see(PATCH, json!([49, 68])).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_patch_can_lie_on_the_pain() {
    let session = Session::start().await;
    session.visit("pain/heel-back/").await;
    let patches = "return Array.from(document.querySelectorAll('[data-patch]'), (patch) => patch.dataset.patch)";
    session.see(&format!("{patches}.includes('soleus-tp1')"), true).await;
    session.click(".patch-choice summary").await;
    session.choose("pain").await;
    session.see(patches, json!(["heel-back"])).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_store_that_is_full_or_closed_takes_nothing_else_away() {
    let session = newcomer().await;
    let closed = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('closed') } })";
    session.before_each_page(closed);
    session.visit("muscle/soleus/").await;
    session.see_card().await;
    pass_the_check(&session).await;
    session.click(".patch-choice summary").await;
    session.choose("7x10").await;
    session.see(PATCH, json!([68, 98])).await;
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_card_speaks_of_the_chosen_side_and_explains_its_words() {
    let session = Session::start().await;
    session.visit("muscle/piriformis/").await;
    let says = |word: &str| {
        let script = "return document.querySelector('#piriformis-tp-inner').innerText.includes('your WORD buttock')";
        script.replace("WORD", word)
    };
    session.see(&says("right"), true).await;
    session.choose("left").await;
    session.see(&says("left"), true).await;
    session.see(&says("right"), false).await;
    let meaning = is_seen(".card .meaning");
    session.see(&meaning, false).await;
    session.click(".card .term:not(details .term)").await;
    session.see("return !!document.querySelector('.meaning:popover-open')", true).await;
}

/// Everything that can be unfolded, unfolded.
async fn accessible_unfolded(screen: Screen, colours: Colours) {
    let session =
        Session::open(Site::at_root().await, Options { screen, colours, notice: Notice::New, ..Options::default() })
            .await;
    session.visit("pain/calf-mid/#muscle=soleus").await;
    session.see_card().await;
    assert_eq!(violations(&session).await, Vec::<String>::new(), "before the check is passed");
    pass_the_check(&session).await;
    session.ask("document.querySelectorAll('details:not(.tool)').forEach((one) => { one.open = true })").await;
    for sign in ["red-warm", "breathless"] {
        session.choose_sign(sign).await;
    }
    session.ask("document.querySelector('.card .meaning').showPopover()").await;
    assert_eq!(violations(&session).await, Vec::<String>::new(), "unfolded");
    // On a phone, what a tool holds lies over the page.
    session.ask("document.querySelectorAll('details.tool').forEach((one) => { one.open = true })").await;
    assert_eq!(violations(&session).await, Vec::<String>::new(), "with open tools");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_unfolds_is_accessible_on_the_desktop() {
    accessible_unfolded(Screen::Desktop, Colours::Light).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_unfolds_is_accessible_on_a_phone_in_the_dark() {
    accessible_unfolded(Screen::Phone, Colours::Dark).await;
}

/// Presses what the row says, in the browser, and sees what it says.
async fn walk(session: &Session, row: &Row) {
    println!("{}: {} {}", row.item, row.what, row.why);
    session.visit(&row.from).await;
    for pressed in &row.press {
        if pressed.starts_with("[data-sign") {
            session.ask_again().await;
        }
        session.click(pressed).await;
    }
    for find in &row.finds {
        session.see_some(&format!("return !!document.querySelector({})", json!(find.at))).await;
        for words in &find.reads {
            let script = "return Array.from(document.querySelectorAll(AT)).some((one) =>
                one.getClientRects().length && one.innerText.replace(/\\s+/g, ' ').includes(WORDS))";
            let script = script.replace("AT", &json!(find.at).to_string());
            let script = script.replace("WORDS", &json!(words).to_string());
            session.see(&script, true).await;
        }
    }
}

/// Every sixth item, so that each part of the reference page is walked.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn items_of_the_reference_page_are_found_by_hand() {
    let session = Session::start().await;
    for row in checklist::rows().iter().step_by(6) {
        walk(&session, row).await;
    }
}
