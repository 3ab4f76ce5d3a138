//! Scripts that run in every page before its own, in any browser: the server puts them into the pages that it sends.

use std::sync::{Arc, Mutex};

use axum::{
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// Where the scripts stand. The site's own policy allows scripts of its host.
const PATH: &str = "/before-pages.js";
/// Where pages report errors.
const REPORTS: &str = "/reported-errors";

/// Reports what goes wrong in a page at once, so that nothing is lost when it is left.
const REPORT: &str = "
    const report = (what) => {
        const request = new XMLHttpRequest();
        request.open('POST', '/reported-errors', false);
        request.send(String(what));
    };
    addEventListener('error', ({ message, target }) => {
        // Browsers say so where a size that is told changes another one: it is told a frame later.
        if (!message?.startsWith('ResizeObserver loop')) report(message ?? `not loaded: ${target.src ?? target.href}`);
    }, true);
    addEventListener('unhandledrejection', ({ reason }) => report(reason));
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => report(`Content-Security-Policy: ${violatedDirective}`));
    const error = console.error;
    console.error = (...all) => { report(all.join(' ')); error(...all); };
";

/// What pages are sent with, and what they reported.
#[derive(Clone, Default)]
pub struct BeforePages {
    scripts: Arc<Mutex<Vec<String>>>,
    reports: Arc<Mutex<Vec<String>>>,
}

impl BeforePages {
    /// Adds a script.
    pub fn add(&self, script: &str) {
        self.scripts.lock().unwrap().push(script.to_owned());
    }

    /// Has pages report their errors.
    pub fn report_errors(&self) {
        self.add(REPORT);
    }

    /// What was reported since it was last asked.
    pub fn reports(&self) -> Vec<String> {
        std::mem::take(&mut self.reports.lock().unwrap())
    }
}

/// Answers for the scripts and the reports, and adds the scripts to pages.
pub async fn add_scripts(State(before): State<BeforePages>, mut request: Request, next: Next) -> Response {
    match request.uri().path() {
        PATH => {
            let scripts: Vec<_> =
                before.scripts.lock().unwrap().iter().map(|script| format!("{{ {script} }}")).collect();
            let headers = [(header::CONTENT_TYPE, "text/javascript"), (header::CACHE_CONTROL, "no-store")];
            (headers, scripts.join("\n")).into_response()
        }
        REPORTS => {
            let report = to_bytes(request.into_body(), usize::MAX).await.unwrap();
            before.reports.lock().unwrap().push(String::from_utf8_lossy(&report).into_owned());
            ().into_response()
        }
        // What a service worker fetches stays as it is.
        _ if is_navigation(request.headers()) && !before.scripts.lock().unwrap().is_empty() => {
            // It must come whole and as text; one without the scripts may be in the browser's cache.
            for header in [header::IF_MODIFIED_SINCE, header::IF_NONE_MATCH, header::ACCEPT_ENCODING] {
                request.headers_mut().remove(header);
            }
            let response = next.run(request).await;
            let is_page = |kind: &header::HeaderValue| kind.to_str().is_ok_and(|kind| kind.starts_with("text/html"));
            match response.headers().get(header::CONTENT_TYPE).is_some_and(is_page) {
                true => with_scripts(response).await,
                false => response,
            }
        }
        _ => next.run(request).await,
    }
}

fn is_navigation(headers: &HeaderMap) -> bool {
    headers.get(header::ACCEPT).is_some_and(|kinds| kinds.to_str().is_ok_and(|kinds| kinds.contains("text/html")))
}

async fn with_scripts(response: Response) -> Response {
    let (mut head, body) = response.into_parts();
    let page = String::from_utf8(to_bytes(body, usize::MAX).await.unwrap().into()).unwrap();
    let page = page.replacen("<head>", &format!("<head><script src=\"{PATH}\"></script>"), 1);
    // Without a date and a tag, the browser does not take this page for the one that a service worker asks for.
    for header in [header::CONTENT_LENGTH, header::LAST_MODIFIED, header::ETAG] {
        head.headers.remove(header);
    }
    Response::from_parts(head, Body::from(page))
}
