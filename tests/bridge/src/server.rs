//! The door on 127.0.0.1: its token, its headers, a thread for each connection.

use crate::host::Host;
use crate::http::{self, Reply, Request};
use crate::{calls, token, ui};
use serde_json::{Value, json};
use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// The listening side.
pub struct Server {
    listener: TcpListener,
    port: u16,
    ui: PathBuf,
    token: String,
}

impl Server {
    /// Listens; port 0 takes any.
    pub fn bind(port: u16, ui: PathBuf, token: String) -> Result<Self, String> {
        let listener = TcpListener::bind(("127.0.0.1", port)).map_err(|error| format!("port {port}: {error}"))?;
        let port = listener.local_addr().map_err(|error| error.to_string())?.port();
        Ok(Self { listener, port, ui, token })
    }

    /// Where to go; the token is behind the `#`, so it is in no log and in no referrer.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/#token={}", self.port, self.token)
    }

    /// Answers until the process ends.
    pub fn serve(&self, host: Host) -> Result<(), String> {
        let host = Mutex::new(host);
        std::thread::scope(|scope| {
            for stream in self.listener.incoming() {
                let stream = stream.map_err(|error| error.to_string())?;
                let host = &host;
                // A browser that has gone away is no reason to stop.
                scope.spawn(move || http::serve(&stream, |request| self.reply(host, request)));
            }
            Ok(())
        })
    }

    fn reply(&self, host: &Mutex<Host>, request: &Request) -> Reply {
        if !self.is_meant(request) {
            return told(403, &refused("another host"));
        }
        let page = (request.method == "GET").then(|| ui::file(&self.ui, &request.url)).flatten();
        if let Some((bytes, kind)) = page {
            return reply(200, kind, bytes);
        }
        if !request.header("x-hallway-token").is_some_and(|given| token::same(given, &self.token)) {
            return told(403, &refused("the token is missing or another one"));
        }
        let mut host = host.lock().unwrap_or_else(PoisonError::into_inner);
        let answer = calls::answer(&mut host, &request.method, &request.url, &request.body);
        answer.map_or_else(|| told(404, &refused("no such call")), |(status, view)| told(status, &view))
    }

    /// A page elsewhere can make a browser ask 127.0.0.1 under its own name; such a name is not ours.
    fn is_meant(&self, request: &Request) -> bool {
        let ours = [format!("127.0.0.1:{}", self.port), format!("localhost:{}", self.port)];
        request.header("host").is_some_and(|host| ours.iter().any(|own| own == host))
    }
}

fn refused(detail: &str) -> Value {
    json!({ "code": "other", "detail": detail })
}

fn told(status: u16, view: &Value) -> Reply {
    reply(status, "application/json", view.to_string().into_bytes())
}

fn reply(status: u16, kind: &str, body: Vec<u8>) -> Reply {
    let headers = vec![
        ("Content-Type", kind.to_owned()),
        ("Content-Security-Policy", ui::POLICY.to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("Cache-Control", "no-store".to_owned()),
    ];
    Reply { status, headers, body }
}
