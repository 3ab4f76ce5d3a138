//! The browser's driver: a program that runs as long as a session, and a folder for what it and the browser write.

use std::{
    collections::BTreeSet,
    net::{Ipv4Addr, TcpListener},
    process::{Child, Command},
    sync::Mutex,
    time::{Duration, Instant},
};

use serde_json::Value;
use tempfile::TempDir;
use thirtyfour::{Capabilities, WebDriver};
use tokio::net::TcpStream;

use super::{engine::Engine, options::Options};

/// How long a driver may take to answer on a busy machine.
const LIMIT: Duration = Duration::from_secs(20);

/// How many drivers are asked for a browser.
const ATTEMPTS: usize = 3;

/// A driver and its browser. On a busy machine either may end while it starts: another driver is asked then, for the fault is
/// not the site's, of which nothing was loaded yet.
pub async fn begin(engine: Engine, options: &Options) -> (Program, WebDriver) {
    let mut refused = Vec::new();
    while refused.len() < ATTEMPTS {
        match attempt(engine, options).await {
            Ok(begun) => return begun,
            Err(error) => refused.push(error),
        }
    }
    panic!("no browser: {refused:#?}")
}

async fn attempt(engine: Engine, options: &Options) -> Result<(Program, WebDriver), String> {
    let mut program = Program::start(|port| engine.driver(port, options)).await?;
    let capabilities = engine.capabilities(options, program.folder.path());
    let Value::Object(capabilities) = capabilities else { unreachable!("it is an object") };
    match WebDriver::new(&program.address, Capabilities::from(capabilities)).await {
        Ok(driver) => Ok((program, driver)),
        Err(error) => Err(format!("{error}; its driver: {}", program.state())),
    }
}

/// A running driver. Where it is dropped it ends, and what it and the browser wrote goes with it: the profiles of a whole run
/// would fill a small disk.
pub struct Program {
    driver: Child,
    folder: TempDir,
    /// Where it listens.
    pub address: String,
}

impl Program {
    /// Starts it on a free port, and waits until it listens. The error says why it does not.
    async fn start(command: impl FnOnce(u16) -> Command) -> Result<Self, String> {
        // Not every driver chooses a port by itself.
        let port = free_port();
        let folder = tempfile::tempdir().map_err(|error| format!("a folder for the browser: {error}"))?;
        let driver =
            command(port).env("TMPDIR", folder.path()).spawn().map_err(|error| format!("the driver: {error}"))?;
        let mut program = Self { driver, folder, address: format!("http://127.0.0.1:{port}") };
        let start = Instant::now();
        let mut ticks = tokio::time::interval(Duration::from_millis(20));
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.is_err() {
            if let Some(status) = program.driver.try_wait().unwrap() {
                return Err(format!("the driver ended before it listened: {status}"));
            }
            if start.elapsed() > LIMIT {
                return Err("the driver does not listen".into());
            }
            ticks.tick().await;
        }
        Ok(program)
    }

    /// Whether it still runs, or how it ended.
    fn state(&mut self) -> String {
        self.driver.try_wait().unwrap().map_or("runs".into(), |status| status.to_string())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ended_already = self.driver.kill();
        let _ended = self.driver.wait();
    }
}

/// A free port that no other test was given: between its choice and its use, the system may name it again.
fn free_port() -> u16 {
    static GIVEN: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    loop {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        if GIVEN.lock().unwrap().insert(port) {
            return port;
        }
    }
}
