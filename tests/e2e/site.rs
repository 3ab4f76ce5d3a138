//! The built site on a loopback port, served as any static host would: folders by their `index.html`, and `404.html` with
//! its status, with the headers that the site's own `_headers` asks for.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::{Body, HttpBody, to_bytes},
    extract::{Request, State},
    http::{HeaderName, HeaderValue, StatusCode, Uri, header},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Redirect, Response},
};
use tokio::{
    runtime::{Builder, Runtime},
    sync::watch,
};
use tower_http::services::{ServeDir, ServeFile};

use super::{
    before_pages::{BeforePages, add_scripts},
    dist,
};

/// What goes wrong on the way to the browser.
#[derive(Clone, Copy)]
pub enum Fault {
    /// Files whose path is one of these are missing.
    Missing(fn(&str) -> bool),
    /// Files whose path is one of these cannot be fetched at all, as where something on the way blocks them: here by a redirect
    /// that no browser follows.
    Blocked(fn(&str) -> bool),
    /// Files whose path is one of these arrive with other bytes.
    Altered(fn(&str) -> bool, fn(&[u8]) -> Vec<u8>),
    /// Files whose path is one of these are held back until [`Site::release`].
    Held(fn(&str) -> bool),
    /// The host answers with the home page where the path is one of these, as hosts of single-page apps do.
    HomePage(fn(&str) -> bool),
    /// The host takes the slash from the end of a folder's address.
    NoSlashAtTheEnd,
}

/// What a server was asked for and has sent.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Traffic {
    pub requests: usize,
    /// Of bodies, in bytes, as they are: nothing is compressed.
    pub bytes: u64,
}

/// A running server.
pub struct Site {
    /// Its own, so that stopping it breaks the connections that browsers keep open.
    server: Option<Runtime>,
    origin: String,
    base: &'static str,
    requests: Arc<Mutex<Vec<String>>>,
    sent: Arc<Mutex<Traffic>>,
    release: watch::Sender<bool>,
    /// What its pages run before their own scripts.
    pub before_pages: BeforePages,
}

#[derive(Clone)]
struct Watch {
    fault: Option<Fault>,
    released: watch::Receiver<bool>,
    headers: Vec<(HeaderName, HeaderValue)>,
    requests: Arc<Mutex<Vec<String>>>,
    sent: Arc<Mutex<Traffic>>,
}

impl Site {
    /// The site at the root of its host.
    pub async fn at_root() -> Self {
        Self::of(dist::folder()).await
    }

    /// Another folder at the root of its host.
    pub async fn of(folder: impl Into<PathBuf>) -> Self {
        Self::serve(folder.into(), "/", None).await
    }

    /// The site below `base`, which has a slash at both ends.
    pub async fn below(base: &'static str) -> Self {
        Self::serve(dist::folder(), base, None).await
    }

    /// The site with a fault.
    pub async fn with(fault: Fault) -> Self {
        Self::serve(dist::folder(), "/", Some(fault)).await
    }

    /// The site below `base`, which has a slash at both ends, with a fault.
    pub async fn below_with(base: &'static str, fault: Fault) -> Self {
        Self::serve(dist::folder(), base, Some(fault)).await
    }

    async fn serve(folder: PathBuf, base: &'static str, fault: Option<Fault>) -> Self {
        // Files may lie there packed already, as `name.br`.
        let files =
            ServeDir::new(&folder).precompressed_br().not_found_service(ServeFile::new(folder.join("404.html")));
        let router = match base.trim_end_matches('/') {
            "" => Router::new().fallback_service(files),
            path => Router::new().nest_service(path, files),
        };
        let (requests, sent) = (Arc::default(), Arc::default());
        let (release, released) = watch::channel(false);
        let headers = headers_of(&folder);
        let watch = Watch { fault, released, headers, requests: Arc::clone(&requests), sent: Arc::clone(&sent) };
        let before_pages = BeforePages::default();
        let router =
            router.layer(from_fn_with_state(watch, pass)).layer(from_fn_with_state(before_pages.clone(), add_scripts));
        let server = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let listening = server.spawn(tokio::net::TcpListener::bind("127.0.0.1:0"));
        let listener = listening.await.unwrap().unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        server.spawn(async move { axum::serve(listener, router).await });
        Self { server: Some(server), origin, base, requests, sent, release, before_pages }
    }

    /// Stops answering, as if there were no connection any more.
    pub fn stop(&mut self) {
        self.server.take().into_iter().for_each(Runtime::shutdown_background);
    }

    /// Ends the fault: files that were held back are sent, and all come as they are.
    pub fn release(&self) {
        self.release.send_replace(true);
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The whole address of `address`, which stands below the site's root.
    pub fn url(&self, address: &str) -> String {
        format!("{}{}{address}", self.origin, self.base)
    }

    /// The paths that were asked for so far and have `part` in them.
    pub fn requests(&self, part: &str) -> Vec<String> {
        self.requests.lock().unwrap().iter().filter(|path| path.contains(part)).cloned().collect()
    }

    /// What was asked for and sent since this was last called.
    pub fn take_traffic(&self) -> Traffic {
        std::mem::take(&mut *self.sent.lock().unwrap())
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stop();
    }
}

/// What `_headers` asks for on every path.
fn headers_of(folder: &Path) -> Vec<(HeaderName, HeaderValue)> {
    let text = fs::read_to_string(folder.join("_headers")).unwrap_or_default();
    let everywhere = text.lines().skip_while(|line| *line != "/*").skip(1).take_while(|line| line.starts_with(' '));
    let header = |line: &str| {
        let (name, value) = line.trim().split_once(": ").unwrap();
        (name.parse().unwrap(), value.parse().unwrap())
    };
    everywhere.map(header).collect()
}

async fn pass(State(watch): State<Watch>, mut request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    watch.requests.lock().unwrap().push(path.clone());
    let fault = watch.fault.filter(|_| !*watch.released.borrow());
    let mut response = match fault {
        Some(Fault::Missing(is)) if is(&path) => StatusCode::NOT_FOUND.into_response(),
        Some(Fault::Blocked(is)) if is(&path) => Redirect::temporary("data:,").into_response(),
        Some(Fault::Altered(is, alter)) if is(&path) => {
            let (head, body) = next.run(request).await.into_parts();
            let bytes = to_bytes(body, usize::MAX).await.unwrap();
            let altered = alter(&bytes);
            assert!(bytes != altered, "the fault changes nothing in {path}");
            let mut response = Response::from_parts(head, Body::from(altered));
            response.headers_mut().remove(header::CONTENT_LENGTH);
            response
        }
        Some(Fault::Held(is)) if is(&path) => {
            // Closed is released, too: that is how a site ends.
            let mut released = watch.released.clone();
            let _closed = released.wait_for(|released| *released).await.is_err();
            next.run(request).await
        }
        Some(Fault::HomePage(is)) if is(&path) => {
            *request.uri_mut() = Uri::from_static("/");
            next.run(request).await
        }
        Some(Fault::NoSlashAtTheEnd) if path.len() > 1 && path.ends_with('/') => {
            Redirect::permanent(path.trim_end_matches('/')).into_response()
        }
        Some(Fault::NoSlashAtTheEnd) if !path.contains('.') && path.len() > 1 => {
            *request.uri_mut() = format!("{path}/").parse().unwrap();
            next.run(request).await
        }
        _ => next.run(request).await,
    };
    for (name, value) in &watch.headers {
        response.headers_mut().insert(name.clone(), value.clone());
    }
    let mut sent = watch.sent.lock().unwrap();
    sent.requests += 1;
    sent.bytes += size(&response);
    drop(sent);
    response
}

/// The size of an answer's body, in bytes. Every body has a known one.
fn size(response: &Response) -> u64 {
    let said = response.headers().get(header::CONTENT_LENGTH).map(|length| length.to_str().unwrap().parse().unwrap());
    response.body().size_hint().exact().or(said).unwrap()
}
