//! The browser that a run is for, and what each one is asked for in its own words.

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::{Value, json};

use super::{
    dist::setting,
    options::{Colours, Options, Screen, Scripts},
};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

const CHROMIUM_FLAGS: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
];

impl Engine {
    /// The one that `BROWSER` names.
    pub fn chosen() -> Self {
        match env::var("BROWSER").as_deref() {
            Ok("chromium") => Self::Chromium,
            Ok("firefox") => Self::Firefox,
            Ok("webkit") => Self::WebKit,
            other => panic!("BROWSER is {other:?}: run the end-to-end tests with `make e2e`"),
        }
    }

    /// The command that starts its driver on a port.
    pub fn driver(self, port: u16, options: &Options) -> Command {
        let mut command = Command::new(setting("WEBDRIVER"));
        command.arg(format!("--port={port}")).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        match self {
            Self::Chromium => {}
            Self::Firefox => {
                command.arg("--websocket-port=0");
            }
            Self::WebKit if options.colours == Colours::Dark => {
                command.env("GTK_THEME", "Adwaita:dark");
            }
            Self::WebKit => {}
        }
        command
    }

    /// What a new session is asked to be, with a folder for what it writes.
    pub fn capabilities(self, options: &Options, folder: &Path) -> Value {
        let binary = setting("BROWSER_BINARY");
        match self {
            Self::Chromium => chromium(&binary, options, folder),
            Self::Firefox => firefox(&binary, options, folder),
            Self::WebKit => {
                assert_eq!(options.screen, Screen::Desktop, "its window is never as narrow as a phone");
                assert_eq!(options.scripts, Scripts::On, "its driver works by scripts");
                json!({ "webkitgtk:browserOptions": { "binary": binary, "args": ["--automation"] } })
            }
        }
    }
}

fn chromium(binary: &Path, options: &Options, folder: &Path) -> Value {
    let mut flags = CHROMIUM_FLAGS.to_vec();
    if options.colours == Colours::Dark {
        flags.push("--blink-settings=preferredColorScheme=0");
    }
    let mut chrome = json!({ "binary": binary, "args": flags });
    if options.screen != Screen::Desktop {
        let (width, height) = options.screen.size();
        let metrics = json!({ "width": width, "height": height, "pixelRatio": 2, "touch": true });
        chrome["mobileEmulation"] = json!({ "deviceMetrics": metrics });
    }
    chrome["prefs"] = json!({ "download.default_directory": folder });
    if options.scripts == Scripts::Off {
        chrome["prefs"]["profile.managed_default_content_settings.javascript"] = json!(2);
    }
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": chrome,
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    })
}

/// A copy of the profile that Firefox has filled already, in a folder.
fn profile(folder: &Path) -> PathBuf {
    let copy = folder.join("profile");
    let copied = Command::new("cp").arg("-R").args([&setting("FIREFOX_PROFILE"), &copy]).status();
    assert!(copied.unwrap().success(), "the profile cannot be copied");
    copy
}

fn firefox(binary: &Path, options: &Options, folder: &Path) -> Value {
    let dark = options.colours == Colours::Dark;
    let touch = options.screen != Screen::Desktop;
    json!({
        "browserName": "firefox",
        "webSocketUrl": true,
        "moz:firefoxOptions": {
            "binary": binary,
            "args": ["-headless", "-profile", profile(folder)],
            "prefs": {
                "browser.download.dir": folder,
                "browser.download.folderList": 2,
                // Pages may use the clipboard, and nobody is asked.
                "dom.events.testing.asyncClipboard": true,
                "dom.w3c_touch_events.enabled": i32::from(touch),
                "javascript.enabled": options.scripts == Scripts::On,
                // As for everybody, whatever the driver would have: files may not read files.
                "security.fileuri.strict_origin_policy": true,
                // No scroll bar takes width from a page.
                "ui.useOverlayScrollbars": 1,
                // What is on the disk is not needed any more.
                "toolkit.shutdown.fastShutdownStage": 1,
                "layout.css.prefers-color-scheme.content-override": i32::from(!dark),
            },
        },
    })
}
