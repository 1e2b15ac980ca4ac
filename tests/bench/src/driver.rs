//! A WebKitWebDriver of one's own, spoken to over a plain socket.

use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A driver, and the program it started.
pub(crate) struct Driver {
    process: Child,
    port: u16,
    session: String,
}

impl Driver {
    /// Starts the driver; the program inherits its environment.
    pub(crate) fn start(data: &Path) -> Result<Self, String> {
        let free = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr());
        let port = free.map_err(|error| error.to_string())?.port();
        let mut command = Command::new("WebKitWebDriver");
        command.args([format!("--port={port}"), "--host=127.0.0.1".into()]).stdout(Stdio::null()).stderr(Stdio::null());
        command.env("TAURI_WEBVIEW_AUTOMATION", "true").env("HALLWAY_DATA", data).env("XDG_DATA_HOME", data);
        let process = command.spawn().map_err(|error| format!("WebKitWebDriver: {error}"))?;
        let driver = Self { process, port, session: String::new() };
        driver.ready()?;
        Ok(driver)
    }

    fn ready(&self) -> Result<(), String> {
        let until = Instant::now() + Duration::from_secs(10);
        while Instant::now() < until {
            if self.ask("GET", "/status", None).is_ok() {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Err("WebKitWebDriver did not get ready".into())
    }

    /// Starts a program with a web view, as the shortcut to a new entry does.
    pub(crate) fn open(&mut self, program: &Path) -> Result<(), String> {
        let options = json!({ "binary": program.display().to_string(), "args": ["--capture"] });
        let wanted = json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options } } });
        let told = self.ask("POST", "/session", Some(&wanted))?;
        let session = told["value"]["sessionId"].as_str().ok_or_else(|| format!("no session: {told}"))?;
        self.session = session.to_owned();
        Ok(())
    }

    /// Runs a script that says when it is done.
    pub(crate) fn wait_for(&self, script: &str) -> Result<(), String> {
        let path = format!("/session/{}/execute/async", self.session);
        let told = self.ask("POST", &path, Some(&json!({ "script": script, "args": [] })))?;
        if told["value"] == Value::Bool(true) { Ok(()) } else { Err(format!("the page said {told}")) }
    }

    /// Proportional set size of everything below the driver, in megabytes.
    pub(crate) fn memory(&self) -> Result<f64, String> {
        let kilobytes: u64 = below(self.process.id()).into_iter().filter_map(pss).sum();
        if kilobytes == 0 { Err("no memory could be read".into()) } else { Ok(kilobytes as f64 / 1000.0) }
    }

    /// Ends the program and the driver. A window that is closed leaves Hallway in the tray, where it would answer the next
    /// start in its place: so it is ended for good.
    pub(crate) fn stop(mut self) {
        let started = below(self.process.id());
        let _ = self.ask("DELETE", &format!("/session/{}", self.session), None);
        let left: Vec<String> = started.iter().map(u32::to_string).collect();
        let _ = Command::new("kill").arg("-KILL").args(&left).stderr(Stdio::null()).status();
        let _ = self.process.kill();
        let _ = self.process.wait();
    }

    fn ask(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Value, String> {
        let body = body.map_or_else(String::new, Value::to_string);
        let mut socket = TcpStream::connect(("127.0.0.1", self.port)).map_err(|error| error.to_string())?;
        socket.set_read_timeout(Some(Duration::from_secs(60))).map_err(|error| error.to_string())?;
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.port,
            body.len()
        );
        socket.write_all(head.as_bytes()).map_err(|error| error.to_string())?;
        answer(&mut socket)
    }
}

/// Reads one answer: the head, then as many bytes as it announces.
fn answer(socket: &mut TcpStream) -> Result<Value, String> {
    let mut told = Vec::new();
    let mut piece = [0; 4096];
    loop {
        if let Some(body) = whole(&told) {
            return serde_json::from_slice(body).map_err(|error| error.to_string());
        }
        match socket.read(&mut piece) {
            Ok(0) => return Err("the driver hung up".into()),
            Ok(count) => told.extend_from_slice(&piece[..count]),
            Err(error) => return Err(format!("the driver is silent: {error}")),
        }
    }
}

fn whole(told: &[u8]) -> Option<&[u8]> {
    let end = told.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&told[..end]).to_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:"))?.trim().parse().ok()?;
    told[end + 4..].get(..length)
}

/// All processes that `parent` started, and those they started.
fn below(parent: u32) -> Vec<u32> {
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let all: Vec<u32> = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect();
    let mut found = vec![parent];
    loop {
        let more: Vec<u32> = all
            .iter()
            .copied()
            .filter(|process| {
                !found.contains(process) && parent_of(*process).is_some_and(|parent| found.contains(&parent))
            })
            .collect();
        if more.is_empty() {
            found.retain(|process| *process != parent);
            return found;
        }
        found.extend(more);
    }
}

fn parent_of(process: u32) -> Option<u32> {
    let status = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    status.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

fn pss(process: u32) -> Option<u64> {
    let rollup = std::fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.trim().trim_end_matches(" kB").trim().parse().ok()
}
