//! The browser's driver: a program that runs as long as a session.

use std::{
    collections::BTreeSet,
    net::{Ipv4Addr, TcpListener},
    process::{Child, Command},
    sync::Mutex,
    time::{Duration, Instant},
};

use tokio::net::TcpStream;

/// How long a driver may take to answer on a busy machine.
const LIMIT: Duration = Duration::from_secs(20);

/// A running driver. It ends where it is dropped.
pub struct Program {
    driver: Child,
    /// Where it listens.
    pub address: String,
}

impl Program {
    /// Starts it on a free port, and waits until it listens. The error says why it does not.
    pub async fn start(command: impl FnOnce(u16) -> Command) -> Result<Self, String> {
        // Not every driver chooses a port by itself.
        let port = free_port();
        let driver = command(port).spawn().map_err(|error| format!("the driver: {error}"))?;
        let mut program = Self { driver, address: format!("http://127.0.0.1:{port}") };
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
    pub fn state(&mut self) -> String {
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
