//! A notification server that shows nothing and forgets nothing.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::zvariant::OwnedValue;

const PATH: &str = "/org/freedesktop/Notifications";
const NAME: &str = "org.freedesktop.Notifications";

/// A notice as the system was given it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    pub id: u32,
    pub title: String,
    pub body: String,
    /// Names and words of the buttons.
    pub buttons: Vec<(String, String)>,
}

impl Shown {
    /// The words on the buttons.
    pub fn words(&self) -> Vec<&str> {
        let said = self.buttons.iter().filter(|(name, _)| name != "default");
        said.map(|(_, word)| word.as_str()).collect()
    }
}

/// The server and what it was given so far.
pub struct Notices {
    bus: Connection,
    all: Arc<Mutex<Vec<Shown>>>,
}

impl Notices {
    pub fn record(address: &str) -> Self {
        let all = Arc::default();
        let server = Server(Arc::clone(&all));
        let bus = Builder::address(address).unwrap().name(NAME).unwrap().serve_at(PATH, server).unwrap().build();
        Self { bus: bus.unwrap(), all }
    }

    /// Everything shown so far.
    pub fn all(&self) -> Vec<Shown> {
        self.all.lock().unwrap().clone()
    }

    /// Waits for the first notice.
    pub fn first(&self) -> Shown {
        super::eventually(|| self.all().first().cloned())
    }

    /// A person presses the button with these words.
    pub fn press(&self, shown: &Shown, words: &str) {
        let button = shown.buttons.iter().find(|(_, word)| word == words);
        let (name, _) = button.unwrap_or_else(|| panic!("no button {words:?} in {shown:?}"));
        self.bus.emit_signal(None::<&str>, PATH, NAME, "ActionInvoked", &(shown.id, name)).unwrap();
    }
}

struct Server(Arc<Mutex<Vec<Shown>>>);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Server {
    #[allow(clippy::too_many_arguments, reason = "the specification has this many")]
    fn notify(
        &self,
        _app: &str,
        _replaces: u32,
        _icon: &str,
        title: String,
        body: String,
        actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _expires: i32,
    ) -> u32 {
        let mut all = self.0.lock().unwrap();
        let id = u32::try_from(all.len()).unwrap() + 1;
        let pairs = actions.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].clone()));
        all.push(Shown { id, title, body, buttons: pairs.collect() });
        id
    }

    fn get_capabilities(&self) -> Vec<&str> {
        vec!["actions", "body"]
    }

    fn get_server_information(&self) -> (&str, &str, &str, &str) {
        ("recorder", "hallway", "1", "1.2")
    }

    fn close_notification(&self, _id: u32) {}
}
