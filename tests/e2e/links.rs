//! Links as they arrive after messengers, mail programs and people: the same view, and the address in its one form.

use super::{
    session::{Options, Session},
    site::Site,
};

const WHOLE: &str = "pain/calf-mid/#side=left&also=arch&muscle=soleus";

/// Each opens the page of the place itself.
const MANGLED: [&str; 12] = [
    "pain/calf-mid/#side%3Dleft%26also%3Darch%26muscle%3Dsoleus",
    "pain/calf-mid/#side%253Dleft%2526also%253Darch%2526muscle%253Dsoleus",
    "pain/calf-mid/#side=left&amp;also=arch&amp;muscle=soleus",
    "pain/calf-mid/#side=left&#38;also=arch&#38;muscle=soleus",
    "pain/calf-mid/#side=left&also=arch&muscle=soleus).",
    "pain/calf-mid/#!side=left&also=arch&muscle=soleus%C2%A0",
    "pain/calf-mid/#side=left&also=+arch&muscle=soleus%E2%80%8B",
    "pain/calf-mid/#SIDE=Left&Also=Arch&muscle=SOLEUS",
    "pain/calf-mid/#side=left&also=arch&muscle=soleus&utm_source=whatsapp&fbclid=IwAR0-x_9",
    "pain/calf-mid/?utm_source=whatsapp#side=left&also=arch&muscle=soleus",
    "pain//calf-mid//#side=left&also=arch&muscle=soleus",
    "/pain/calf-mid/#side=left&also=arch&muscle=soleus",
];

/// Each is the address of no page.
const NOT_FOUND: [&str; 7] = [
    "pain/calf-mid/%23side=left&also=arch&muscle=soleus",
    "pain/calf-mid%2F%23side%3Dleft%26also%3Darch%26muscle%3Dsoleus",
    "Pain/Calf-Mid/#side=left&also=arch&muscle=soleus",
    "pain/calf%252Dmid/#side=left&also=arch&muscle=soleus",
    "PAIN/CALF-MID/).#side=left&also=arch&muscle=soleus",
    "pain/calf-mid.#side=left&also=arch&muscle=soleus",
    "%70ain/c%61lf-mid/%E2%80%8B#side=left&also=arch&muscle=soleus",
];

async fn each_shows_the_same(site: Site, links: &[&str]) {
    let session = Session::open(site, Options::default()).await;
    for link in links {
        session.visit(link).await;
        session.see_address(WHOLE).await;
        session.see("return document.querySelector('#opened').innerText", "Soleus").await;
        session.see("return document.querySelectorAll('.unread p').length", 0).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_mangled_link_opens_the_view_that_was_meant() {
    each_shows_the_same(Site::at_root().await, &MANGLED).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_mangled_path_leads_from_the_page_for_wrong_addresses_to_the_one_that_was_meant() {
    each_shows_the_same(Site::at_root().await, &NOT_FOUND).await;
    each_shows_the_same(Site::below("/some/Where/").await, &NOT_FOUND[..3]).await;
}
