//! The built site on a loopback port, served as any static host would: folders by their `index.html`, and `404.html` with
//! its status. Stricter in one thing: a Content-Security-Policy forbids everything that the site promises not to use.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Response},
};
use tower_http::services::{ServeDir, ServeFile};

use super::dist;

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src-elem 'unsafe-inline'; style-src-attr 'none'; img-src 'self'; \
    connect-src 'self'; base-uri 'none'; form-action 'none'";

/// What goes wrong on the way to the browser.
#[derive(Clone, Copy)]
pub enum Fault {
    /// Files whose path is one of these are missing.
    Missing(fn(&str) -> bool),
    /// Files whose path is one of these arrive with other bytes.
    Altered(fn(&str) -> bool, fn(&[u8]) -> Vec<u8>),
}

/// A running server; it ends with the test's runtime.
pub struct Site {
    origin: String,
    base: &'static str,
    requests: Arc<Mutex<Vec<String>>>,
}

#[derive(Clone)]
struct Watch {
    fault: Option<Fault>,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Site {
    /// The site at the root of its host.
    pub async fn at_root() -> Self {
        Self::of(dist::folder()).await
    }

    /// Another folder at the root of its host.
    pub async fn of(folder: PathBuf) -> Self {
        Self::serve(folder, "/", None).await
    }

    /// The site below `base`, which has a slash at both ends.
    pub async fn below(base: &'static str) -> Self {
        Self::serve(dist::folder(), base, None).await
    }

    /// The site with a fault.
    pub async fn with(fault: Fault) -> Self {
        Self::serve(dist::folder(), "/", Some(fault)).await
    }

    async fn serve(folder: PathBuf, base: &'static str, fault: Option<Fault>) -> Self {
        // Files may lie there packed already, as `name.br`.
        let files =
            ServeDir::new(&folder).precompressed_br().not_found_service(ServeFile::new(folder.join("404.html")));
        let router = match base.trim_end_matches('/') {
            "" => Router::new().fallback_service(files),
            path => Router::new().nest_service(path, files),
        };
        let requests = Arc::default();
        let watch = Watch { fault, requests: Arc::clone(&requests) };
        let router = router.layer(from_fn_with_state(watch, pass));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { origin, base, requests }
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
}

async fn pass(State(watch): State<Watch>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    watch.requests.lock().unwrap().push(path.clone());
    let mut response = match watch.fault {
        Some(Fault::Missing(is)) if is(&path) => StatusCode::NOT_FOUND.into_response(),
        Some(Fault::Altered(is, alter)) if is(&path) => {
            let (head, body) = next.run(request).await.into_parts();
            let bytes = to_bytes(body, usize::MAX).await.unwrap();
            let altered = alter(&bytes);
            assert!(bytes != altered, "the fault changes nothing in {path}");
            let mut response = Response::from_parts(head, Body::from(altered));
            response.headers_mut().remove(header::CONTENT_LENGTH);
            response
        }
        _ => next.run(request).await,
    };
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    response
}
