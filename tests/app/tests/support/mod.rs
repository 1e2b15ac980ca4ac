//! A desk of its own for each test: a display, a session bus with a recording notification server, a data folder, a
//! clock. Everything it starts ends with it.

mod notices;
mod window;

pub use notices::Notices;

use fantoccini::error::NewSessionError;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// Longer than anything here takes; a hang ends as a failure.
const LONGEST: Duration = Duration::from_secs(20);

const SCREEN: [&str; 5] = ["-displayfd", "1", "-screen", "0", "1280x900x24"];

/// A desk with nothing open on it yet.
pub struct Desk {
    folder: TempDir,
    display: String,
    bus: String,
    pub notices: Notices,
    _started: Vec<Started>,
}

impl Desk {
    /// A desk whose clock shows `clock`: `2026-09-14T19:05:00Z America/New_York`.
    pub fn at(clock: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let (screen, number) = heard(Command::new("Xvfb").args(SCREEN));
        let display = format!(":{number}");
        let mut daemon = Command::new("dbus-daemon");
        daemon.args(["--session", "--nofork", "--print-address"]).env("DISPLAY", &display);
        let (daemon, bus) = heard(&mut daemon);
        let notices = Notices::record(&bus);
        let desk = Self { folder, display, bus, notices, _started: vec![screen, daemon] };
        desk.set_clock(clock);
        desk
    }

    /// Moves the clock, forward or back.
    pub fn set_clock(&self, clock: &str) {
        std::fs::write(self.clock(), clock).unwrap();
    }

    /// Where the store is.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn clock(&self) -> PathBuf {
        self.folder.path().join("clock")
    }

    /// A command that finds this desk and nothing else of the machine.
    pub fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        command
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("HALLWAY_DATA", self.data())
            .env("HALLWAY_TEST_CLOCK", self.clock())
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WEBKIT_DISABLE_COMPOSITING_MODE")
            .env_remove("WEBKIT_DISABLE_DMABUF_RENDERER");
        for folder in ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
            command.env(folder, self.folder.path().join(folder));
        }
        command
    }

    /// Starts Hallway's window.
    pub async fn open(&self) -> Hallway<'_> {
        self.open_with(&[]).await
    }

    /// Starts Hallway's window with arguments.
    pub async fn open_with(&self, arguments: &[&str]) -> Hallway<'_> {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut driver = self.command("WebKitWebDriver");
        driver.args([format!("--port={port}"), "--host=127.0.0.1".to_owned()]);
        let driver = started(&mut driver);
        let page = tokio::time::timeout(LONGEST, session(port, arguments)).await.expect("the window did not open");
        let hallway = Hallway { desk: self, page, _driver: driver };
        hallway.find("//h1").await;
        hallway
    }

    /// Starts Hallway a second time, as a person would who does not see it, and waits until that start has ended.
    pub fn start_again(&self, arguments: &[&str]) {
        let mut again = started(self.command(program()).args(arguments));
        let ended = eventually(|| again.0.try_wait().unwrap());
        assert!(ended.success(), "the second start ended with {ended}");
    }

    /// Whether Hallway's window is on the screen.
    pub fn sees_window(&self) -> bool {
        window::is_shown(&self.display)
    }

    /// Whether Hallway has ended, or never began: no window, neither shown nor hidden.
    pub fn has_no_window(&self) -> bool {
        window::process(&self.display).is_none()
    }

    /// Presses the window's own close button.
    pub fn close_window(&self) {
        window::close(&self.display);
    }
}

/// An open window.
pub struct Hallway<'a> {
    desk: &'a Desk,
    pub page: Client,
    _driver: Started,
}

impl Hallway<'_> {
    /// Waits for the element at this XPath; a page that is just being loaded again is asked again.
    pub async fn find(&self, path: &str) -> fantoccini::elements::Element {
        let until = tokio::time::Instant::now() + LONGEST;
        loop {
            let error = match self.page.wait().at_most(LONGEST).for_element(Locator::XPath(path)).await {
                Ok(element) => return element,
                Err(error) => error,
            };
            if !error.to_string().contains("unload event") || tokio::time::Instant::now() > until {
                panic!("{path}: {error}\n{}", self.page.source().await.unwrap_or_default());
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// Waits until nothing is at this XPath any more.
    pub async fn gone(&self, path: &str) {
        let until = tokio::time::Instant::now() + LONGEST;
        while !self.page.find_all(Locator::XPath(path)).await.is_ok_and(|found| found.is_empty()) {
            assert!(tokio::time::Instant::now() < until, "{path} is still there");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Presses the button or link with these words.
    pub async fn press(&self, words: &str) {
        let button = self.find(&format!("//*[self::a or self::button][normalize-space()='{words}']")).await;
        if let Err(error) = button.click().await {
            self.picture("not-pressed").await;
            panic!("{words:?} could not be pressed: {error}");
        }
    }

    /// Writes an entry and saves it.
    pub async fn capture(&self, text: &str) {
        self.press("New entry").await;
        self.find("//textarea[@aria-label='What happened?']").await.send_keys(text).await.unwrap();
        self.press("Save").await;
        self.find("//main//h1[not(normalize-space()='New entry')]").await;
    }

    /// A picture of the window, for whoever wants to look: kept where `HALLWAY_PICTURES` says.
    pub async fn picture(&self, name: &str) {
        let Some(folder) = std::env::var_os("HALLWAY_PICTURES") else { return };
        tokio::time::sleep(Duration::from_millis(600)).await;
        let picture = self.page.screenshot().await.unwrap();
        std::fs::write(Path::new(&folder).join(format!("{name}.png")), picture).unwrap();
    }

    /// Ends Hallway the hard way, as a power cut would.
    pub async fn end(self) {
        let process = window::process(&self.desk.display).expect("Hallway runs");
        let killed = Command::new("kill").args(["-KILL", &process.to_string()]).status().unwrap();
        assert!(killed.success());
        eventually(|| self.desk.has_no_window().then_some(()));
    }
}

async fn session(port: u16, arguments: &[&str]) -> Client {
    eventually(|| std::net::TcpStream::connect(("127.0.0.1", port)).ok());
    let options = json!({ "binary": program(), "args": arguments });
    let wanted = json!({ "webkitgtk:browserOptions": options }).as_object().cloned().unwrap();
    let mut builder = ClientBuilder::new(HttpConnector::new());
    let address = format!("http://127.0.0.1:{port}");
    // A driver that has just begun to listen may drop its first caller; nothing was started then.
    match builder.capabilities(wanted).connect(&address).await {
        Err(NewSessionError::FailedC(_)) => builder.connect(&address).await.unwrap(),
        session => session.unwrap(),
    }
}

/// The program under test, built with this test.
fn program() -> PathBuf {
    env!("CARGO_BIN_EXE_hallway-under-test").into()
}

/// Asks again until there is an answer.
#[track_caller]
pub fn eventually<T>(mut ask: impl FnMut() -> Option<T>) -> T {
    let rounds = 400;
    for _ in 0..rounds {
        if let Some(answer) = ask() {
            return answer;
        }
        std::thread::sleep(LONGEST / rounds);
    }
    panic!("it did not happen within {LONGEST:?}");
}

/// A process that ends with its owner.
struct Started(Child);

impl Drop for Started {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn started(command: &mut Command) -> Started {
    let name = command.get_program().to_owned();
    Started(command.spawn().unwrap_or_else(|error| panic!("{}: {error}", name.display())))
}

/// Starts it and waits for the first line it says.
fn heard(command: &mut Command) -> (Started, String) {
    let mut process = started(command.stdout(Stdio::piped()));
    let mut line = String::new();
    BufReader::new(process.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    (process, line.trim().to_owned())
}
