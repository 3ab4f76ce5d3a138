//! A browser session through its driver, and what the tests ask of a page. Whatever is not so within its time panics, with the address.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::{
    BrowserLogEntry, By, Key, TypingData, WebDriver, WebElement,
    common::{
        command::Command,
        print::{PrintPage, PrintParameters},
    },
    error::WebDriverErrorInner::{ElementClickIntercepted, StaleElementReference},
};
use tokio::runtime::RuntimeFlavor;

pub use super::options::{Colours, Notice, Options, Screen, Scripts, Workers};
use super::{
    bidi::Connection,
    engine::Engine,
    program::{self, Program},
    site::Site,
};

/// How long anything may take on a busy machine.
const LIMIT: Duration = Duration::from_secs(20);

/// A browser that looks at a site.
pub struct Session {
    /// Dropped first: that ends the browser.
    driver: WebDriver,
    bidi: Option<Connection>,
    _program: Program,
    pub engine: Engine,
    scripts: Scripts,
    pub site: Site,
}

impl Session {
    /// A browser as most people have it, at the site.
    pub async fn start() -> Self {
        Self::open(Site::at_root().await, Options::default()).await
    }

    /// A browser for `site`.
    pub async fn open(site: Site, options: Options) -> Self {
        // A session ends where it is dropped, also by a panic: meanwhile another thread must carry its last request.
        let flavor = tokio::runtime::Handle::current().runtime_flavor();
        assert_eq!(
            flavor,
            RuntimeFlavor::MultiThread,
            "write #[tokio::test(flavor = \"multi_thread\", worker_threads = 1)]"
        );
        let engine = Engine::chosen();
        let (program, driver) = program::begin(engine, &options).await;
        let bidi = match engine {
            Engine::Firefox => Some(Connection::to(&driver).await),
            Engine::Chromium | Engine::WebKit => None,
        };
        let session = Self { driver, bidi, _program: program, engine, scripts: options.scripts, site };
        match (engine, options.screen) {
            (Engine::Chromium, Screen::Phone | Screen::SmallPhone) => {}
            (Engine::Chromium | Engine::WebKit, _) => session.resize(options.screen.size()).await,
            (Engine::Firefox, screen) => session.resize(screen.size()).await,
        }
        if engine != Engine::Chromium {
            session.site.before_pages.report_errors();
        }
        if options.notice == Notice::Accepted {
            session.before_each_page(include_str!("pass_check.js"));
        }
        if options.workers == Workers::None {
            let none = "Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined })";
            session.before_each_page(none);
        }
        session
    }

    /// Has each page of the site run a script before its own.
    pub fn before_each_page(&self, script: &str) {
        self.site.before_pages.add(script);
    }

    /// Gives the window's inside a size in CSS pixels.
    pub async fn resize(&self, (width, height): (u32, u32)) {
        match (&self.bidi, self.engine) {
            (Some(bidi), _) => bidi.resize((width, height)).await,
            (None, Engine::Chromium) => {
                let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
                self.tell("Emulation.setDeviceMetricsOverride", metrics).await;
            }
            (None, _) => {
                let around = self.ask("return [outerWidth - innerWidth, outerHeight - innerHeight]").await;
                let [beside, above]: [u32; 2] = serde_json::from_value(around).unwrap();
                self.driver.set_window_rect(0, 0, width + beside, height + above).await.unwrap();
                self.see("return [innerWidth, innerHeight]", json!([width, height])).await;
            }
        }
    }

    /// Tells Chromium something that only its own protocol can say.
    pub async fn tell(&self, command: &str, parameters: Value) -> Value {
        self.driver.cdp().send_raw(command, parameters).await.unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// Lets the site read and write the clipboard. Firefox allows it all tests.
    pub async fn allow_clipboard(&self) {
        if self.engine == Engine::Chromium {
            let permissions = json!(["clipboardReadWrite", "clipboardSanitizedWrite"]);
            let allowed = json!({ "origin": self.site.origin(), "permissions": permissions });
            self.tell("Browser.grantPermissions", allowed).await;
        }
    }

    /// The page as a PDF file, on paper of a size in centimetres.
    pub async fn print(&self, width: f64, height: f64) -> Vec<u8> {
        let page = PrintPage { width, height };
        self.driver.print_page(PrintParameters { page, ..PrintParameters::default() }).await.unwrap()
    }

    /// Performs actions of pointers, keys and wheels, in the form of the W3C's protocol.
    pub async fn perform(&self, actions: Value) {
        let performed = self.driver.cmd(Command::PerformActions(actions.into())).await;
        performed.unwrap_or_else(|error| panic!("the actions: {error}"));
    }

    /// Opens an address below the site's root afresh.
    pub async fn load(&self, address: &str) {
        // From a blank page: a change of the fragment alone would not load anything.
        self.driver.goto("about:blank").await.unwrap();
        self.driver.goto(self.site.url(address)).await.unwrap();
    }

    /// Opens any address.
    pub async fn go(&self, address: &str) {
        self.driver.goto(address).await.unwrap();
    }

    /// Opens an address below the site's root afresh and waits until the app runs.
    pub async fn visit(&self, address: &str) {
        self.load(address).await;
        self.alive().await;
    }

    /// Waits until the app runs.
    pub async fn alive(&self) {
        self.see("return document.documentElement.dataset.app", "alive").await;
    }

    /// Opens another tab and goes there.
    pub async fn open_tab(&self) {
        self.driver.new_tab().await.unwrap();
        self.go_to_tab(self.driver.windows().await.unwrap().len() - 1).await;
    }

    /// Goes to a tab, counted from 0 in the order of their opening.
    pub async fn go_to_tab(&self, number: usize) {
        let tabs = self.driver.windows().await.unwrap();
        self.driver.switch_to_window(tabs[number].clone()).await.unwrap();
    }

    /// Loads the page anew and waits until the app runs. (The driver of Firefox would pass the service worker by.)
    pub async fn reload(&self) {
        self.ask("window.isLeft = true; location.reload()").await;
        self.see("return window.isLeft === undefined", true).await;
        self.alive().await;
    }

    /// Goes into the frame of the page: what is asked from now on is asked there.
    pub async fn enter_frame(&self) {
        self.driver.enter_frame(0).await.unwrap();
    }

    /// Goes back to the page around the frame.
    pub async fn leave_frame(&self) {
        self.driver.enter_default_frame().await.unwrap();
    }

    /// Goes a step back.
    pub async fn back(&self) {
        self.driver.back().await.unwrap();
    }

    /// Goes a step forward.
    pub async fn forward(&self) {
        self.driver.forward().await.unwrap();
    }

    /// What a script returns.
    pub async fn ask(&self, script: &str) -> Value {
        self.ask_about(script, json!(null)).await
    }

    /// What a script returns, given `about` as `arguments[0]`.
    pub async fn ask_about(&self, script: &str, about: Value) -> Value {
        let answer = self.driver.execute(script, vec![about]).await;
        answer.unwrap_or_else(|error| panic!("{script}: {error}")).json().clone()
    }

    /// What a script hands to `arguments[0]` when it is done.
    pub async fn ask_later(&self, script: &str) -> Value {
        let answer = self.driver.execute_async(script, vec![]).await;
        answer.unwrap_or_else(|error| panic!("{error}")).json().clone()
    }

    /// Waits until a script returns `expected`.
    pub async fn see(&self, script: &str, expected: impl Into<Value>) {
        let expected = expected.into();
        self.until(script, &format!("be {expected}"), |found| *found == expected).await;
    }

    /// Waits until a script returns something that is not false, zero or empty.
    pub async fn see_some(&self, script: &str) -> Value {
        let some = |found: &Value| match found {
            Value::Null => false,
            Value::Bool(value) => *value,
            Value::Number(number) => number.as_f64() != Some(0.0),
            Value::String(text) => !text.is_empty(),
            Value::Array(list) => !list.is_empty(),
            Value::Object(_) => true,
        };
        self.until(script, "be something", some).await
    }

    /// Waits until what a script returns holds, and passes it on.
    pub async fn until(&self, script: &str, what: &str, holds: impl Fn(&Value) -> bool) -> Value {
        let start = Instant::now();
        let mut ticks = tokio::time::interval(Duration::from_millis(20));
        loop {
            ticks.tick().await;
            // A page that is being left answers with an error: then the next one is asked.
            let answer = self.driver.execute(script, vec![]).await.map(|answer| answer.json().clone());
            match answer {
                Ok(found) if holds(&found) => return found,
                last if start.elapsed() > LIMIT => {
                    let address = self.driver.current_url().await;
                    let address = address.map(|address| address.to_string());
                    panic!("`{script:.400}` should {what:.2000}, but is {last:?} at {address:.300?}");
                }
                _ => {}
            }
        }
    }

    /// Waits until the address below the site's root is this one.
    pub async fn see_address(&self, address: &str) {
        self.see("return location.href", self.site.url(address)).await;
    }

    /// The element that `selector` finds.
    pub async fn find(&self, selector: &str) -> WebElement {
        self.see_some(&format!("return !!document.querySelector({})", json!(selector))).await;
        self.driver.find(By::Css(selector)).await.unwrap()
    }

    /// Clicks a link, button or field; it is scrolled to where needed.
    pub async fn click(&self, selector: &str) {
        if self.engine == Engine::WebKit {
            // Its driver takes what `content-visibility` has not drawn yet for something that cannot be clicked.
            return self.click_shape(selector).await;
        }
        self.see_some(&format!("return document.querySelector({})?.checkVisibility()", json!(selector))).await;
        let start = Instant::now();
        loop {
            self.ask_about(include_str!("uncover.js"), json!(selector)).await;
            let Err(error) = self.find(selector).await.click().await else { return };
            // It was rendered anew, or the page was scrolled, while it was aimed at.
            let moved = matches!(error.as_inner(), StaleElementReference(_) | ElementClickIntercepted(_));
            assert!(moved && start.elapsed() < LIMIT, "{selector}: {error}");
        }
    }

    /// Chooses a warning sign, or takes it back.
    pub async fn choose_sign(&self, sign: &str) {
        self.ask_again().await;
        self.click(&format!("[data-sign={sign}] label")).await;
    }

    /// Unfolds the warning signs, where the check is passed.
    pub async fn ask_again(&self) {
        self.see("return window.passIsDue?.() ?? false", false).await;
        if self.ask("return document.querySelector('.again') !== null").await == true {
            self.click(".again").await;
        }
    }

    /// Presses keys, wherever the focus is.
    pub async fn press(&self, keys: impl Into<TypingData>) {
        let none = Some(Duration::ZERO);
        self.driver.action_chain_with_delay(none, none).send_keys(keys).perform().await.unwrap();
    }

    /// Presses a key while Control is held.
    pub async fn press_with_control(&self, key: char) {
        let none = Some(Duration::ZERO);
        let keys = self.driver.action_chain_with_delay(none, none);
        keys.key_down(Key::Control).send_keys(key).key_up(Key::Control).perform().await.unwrap();
    }

    /// Presses one key, wherever the focus is.
    pub async fn press_key(&self, key: Key) {
        self.press(String::from(key.value())).await;
    }

    /// Moves the pointer to a point of the window, in CSS pixels.
    pub async fn point_at(&self, (x, y): (i64, i64)) {
        let none = Some(Duration::ZERO);
        self.driver.action_chain_with_delay(none, none).move_to(x, y).perform().await.unwrap();
    }

    /// Moves the pointer onto a shape of the figure.
    pub async fn point_at_shape(&self, selector: &str) {
        let point = self.point_on(selector).await;
        self.point_at(point).await;
    }

    /// Clicks a shape of the figure where it can be seen.
    pub async fn click_shape(&self, selector: &str) {
        let point = self.point_on(selector).await;
        self.click_at(point).await;
    }

    /// Clicks a point of the window, in CSS pixels.
    pub async fn click_at(&self, (x, y): (i64, i64)) {
        let none = Some(Duration::ZERO);
        self.driver.action_chain_with_delay(none, none).move_to(x, y).click().perform().await.unwrap();
    }

    /// A point of the window where a click hits the element that `selector` finds, as far from its edges as can be. An
    /// element click would aim at the middle of the box, which a hooked shape may not cover.
    pub async fn point_on(&self, selector: &str) -> (i64, i64) {
        let script = format!("return ({POINT_ON})({}, {})", json!(selector), self.scripts == Scripts::On);
        let found = self.until(&script, &format!("be a point on {selector}"), Value::is_array).await;
        (found[0].as_i64().unwrap(), found[1].as_i64().unwrap())
    }

    /// Clicks a region in the figure and waits until it is marked, and in the address, which follows the list.
    pub async fn mark(&self, region: &str, side: &str) {
        let selector = region_at(region, side);
        self.click_shape(&selector).await;
        self.see_some(&format!("return document.querySelector({}).matches('.marked')", json!(selector))).await;
        self.see_some(&format!("return location.href.includes('{region}')")).await;
    }

    /// Presses the button that stands for `value` in one of the switches, and waits until it is chosen.
    pub async fn choose(&self, value: &str) {
        let selector = format!("[data-value='{value}']");
        self.click(&selector).await;
        self.see(&format!("return document.querySelector(\"{selector}\").ariaPressed"), "true").await;
    }

    /// Waits until the text of the opened muscle's card is there.
    pub async fn see_card(&self) {
        self.see_some("return document.querySelectorAll('.card .trigger-points li').length").await;
    }

    /// The muscles of the ranked list, best first.
    pub async fn candidates(&self) -> Vec<String> {
        let list = self.ask(CANDIDATES).await;
        serde_json::from_value(list).unwrap()
    }

    /// What went wrong in pages since it was last asked: what the console was told as serious as an error, and what pages
    /// of the site reported.
    pub async fn console_errors(&self) -> Vec<String> {
        let serious = |entry: BrowserLogEntry| (entry.level == "SEVERE").then_some(entry.message);
        let mut errors = match (&self.bidi, self.engine) {
            (Some(bidi), _) => bidi.errors().await,
            (None, Engine::Chromium) => {
                self.driver.browser_log().await.unwrap().into_iter().filter_map(serious).collect()
            }
            (None, _) => Vec::new(),
        };
        errors.extend(self.site.before_pages.reports());
        errors
    }

    /// The addresses that the browser has asked for since it was last asked.
    pub async fn network(&self) -> Vec<String> {
        let request = |entry: BrowserLogEntry| {
            let entry: Value = serde_json::from_str(&entry.message).unwrap();
            let sent = entry["message"]["method"] == "Network.requestWillBeSent";
            sent.then(|| entry["message"]["params"]["request"]["url"].as_str().unwrap().to_owned())
        };
        match &self.bidi {
            Some(bidi) => bidi.requests().await,
            None => self.driver.get_log("performance").await.unwrap().into_iter().filter_map(request).collect(),
        }
    }
}

/// The ranked list.
pub const CANDIDATES: &str = "return Array.from(document.querySelectorAll('[data-list=candidates] [data-candidate]'), (row) => row.dataset.candidate)";

/// The selector of a region in the figure.
pub fn region_at(region: &str, side: &str) -> String {
    format!("[data-region='{region}'][data-side='{side}']")
}

/// A function of the page that tells where to point at what a selector finds.
const POINT_ON: &str = include_str!("point_on.js");
