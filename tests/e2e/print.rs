//! On paper: the figure and what it says, nothing to press.

use serde_json::json;

use super::session::Session;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_page_on_paper_has_the_figure_three_muscles_and_the_cautions() {
    let session = Session::start().await;
    session.visit("pain/calf-mid/").await;
    session.tell("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    let seen = |selector: &str| {
        let selector = json!(selector);
        format!(
            "return Array.from(document.querySelectorAll({selector})).filter((one) => one.getClientRects().length).length"
        )
    };
    session.see(&seen("[data-candidate]"), 3).await;
    session.see(&seen("svg[data-view], .clot, [data-sign] label"), 9).await;
    session.see(&seen("nav, .switches, .tools, .finder, .feel, .zoom"), 0).await;
    session.visit("muscle/soleus/").await;
    session.see_card().await;
    session.see(&seen("[data-part=caution], .press-here"), 2).await;
    session.see(&seen(".card .close, .finder"), 0).await;
}
