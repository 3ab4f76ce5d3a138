//! The browser's driver: a program that runs as long as a session.

use std::{
    io::{BufRead, BufReader},
    process::{Child, ChildStdout, Command, Stdio},
};

use super::dist::setting;

/// A running driver. It ends where it is dropped.
pub struct Program {
    driver: Child,
    /// Kept open: the driver may have more to say.
    _says: BufReader<ChildStdout>,
    /// Where it listens.
    pub address: String,
}

impl Program {
    /// Starts it on a port of its own choice.
    pub fn start() -> Self {
        let mut command = Command::new(setting("CHROMEDRIVER"));
        let mut driver = command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut says = BufReader::new(driver.stdout.take().unwrap());
        let mut line = String::new();
        let port = loop {
            line.clear();
            assert_ne!(says.read_line(&mut line).unwrap(), 0, "the driver ended before it named its port");
            let port = line.trim_end().trim_end_matches('.').rsplit_once(" successfully on port ");
            if let Some(port) = port.and_then(|(_, port)| port.parse::<u16>().ok()) {
                break port;
            }
        };
        Self { driver, _says: says, address: format!("http://127.0.0.1:{port}") }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ended_already = self.driver.kill();
        let _ended = self.driver.wait();
    }
}
