//! What Firefox does and tells over WebDriver BiDi, which its classic driver cannot.

use futures_util::{FutureExt as _, StreamExt as _};
use thirtyfour::{
    WebDriver,
    bidi::{
        BiDi, EventStream,
        events::{BeforeRequestSent, LogEntryAdded},
        modules::{browsing_context::Viewport, log::LogLevel},
    },
};
use tokio::sync::Mutex;

/// A connection beside a session.
pub struct Connection {
    bidi: BiDi,
    log: Mutex<EventStream<LogEntryAdded>>,
    requests: Mutex<EventStream<BeforeRequestSent>>,
}

impl Connection {
    /// Connects, and listens from now on.
    pub async fn to(driver: &WebDriver) -> Self {
        let _installed_already = rustls::crypto::ring::default_provider().install_default();
        let bidi = driver.bidi().await.unwrap();
        let log = Mutex::new(bidi.subscribe().await.unwrap());
        let requests = Mutex::new(bidi.subscribe().await.unwrap());
        Self { bidi, log, requests }
    }

    /// Gives the page a size in CSS pixels, which no window need have.
    pub async fn resize(&self, (width, height): (u32, u32)) {
        let context = self.bidi.browsing_context().top_level().await.unwrap();
        self.bidi.browsing_context().set_viewport(context, Some(Viewport { width, height })).await.unwrap();
    }

    /// The errors that were logged since it was last asked.
    pub async fn errors(&self) -> Vec<String> {
        let entries = self.arrived(&self.log).await.into_iter();
        entries.filter(|entry| entry.level == LogLevel::Error).filter_map(|entry| entry.text).collect()
    }

    /// The addresses that were asked for since it was last asked.
    pub async fn requests(&self) -> Vec<String> {
        self.arrived(&self.requests).await.into_iter().map(|sent| sent.request.url).collect()
    }

    async fn arrived<T>(&self, events: &Mutex<EventStream<T>>) -> Vec<T>
    where
        EventStream<T>: futures_util::Stream<Item = T> + Unpin,
    {
        // Events and answers come in order: what happened before this answer is here.
        self.bidi.session().status().await.unwrap();
        let mut events = events.lock().await;
        std::iter::from_fn(|| events.next().now_or_never().flatten()).collect()
    }
}
