//! HTTP on 127.0.0.1: the door, its token, and the headers.

use crate::host::Host;
use crate::{calls, token, ui};
use serde_json::{Value, json};
use std::io::Read;
use std::path::PathBuf;
use tiny_http::{Header, Request, Response};

/// No call is larger; a pasted megabyte fits several times.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

type Reply = Response<std::io::Cursor<Vec<u8>>>;

/// The listening side.
pub struct Server {
    http: tiny_http::Server,
    port: u16,
    ui: PathBuf,
    token: String,
}

impl Server {
    /// Listens; port 0 takes any.
    pub fn bind(port: u16, ui: PathBuf, token: String) -> Result<Self, String> {
        let http = tiny_http::Server::http(("127.0.0.1", port)).map_err(|error| format!("port {port}: {error}"))?;
        let port = http.server_addr().to_ip().ok_or("no port")?.port();
        Ok(Self { http, port, ui, token })
    }

    /// Where to go; the token is behind the `#`, so it is in no log and in no referrer.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/#token={}", self.port, self.token)
    }

    /// Answers until the process ends.
    pub fn serve(&self, mut host: Host) -> Result<(), String> {
        for mut request in self.http.incoming_requests() {
            let reply = self.reply(&mut host, &mut request);
            // A browser that has gone away is no reason to stop.
            let _ = request.respond(reply);
        }
        Ok(())
    }

    fn reply(&self, host: &mut Host, request: &mut Request) -> Reply {
        if !self.is_meant(request) {
            return told(403, &json!({ "code": "other", "detail": "another host" }));
        }
        let (method, url) = (request.method().to_string(), request.url().to_owned());
        let page = (method == "GET").then(|| ui::file(&self.ui, &url)).flatten();
        if let Some((bytes, kind)) = page {
            return served(bytes, kind);
        }
        if !header(request, "x-hallway-token").is_some_and(|given| token::same(&given, &self.token)) {
            return told(403, &json!({ "code": "other", "detail": "the token is missing or another one" }));
        }
        let mut body = String::new();
        let read = request.as_reader().take(MOST_BYTES).read_to_string(&mut body);
        if read.is_err() {
            return told(400, &json!({ "code": "not_understood", "detail": "the body is no UTF-8 text" }));
        }
        let answer = calls::answer(host, &method, &url, &body);
        answer.map_or_else(
            || told(404, &json!({ "code": "other", "detail": "no such call" })),
            |(status, view)| told(status, &view),
        )
    }

    /// A page elsewhere can make a browser ask 127.0.0.1 under its own name; such a name is not ours.
    fn is_meant(&self, request: &Request) -> bool {
        let ours = [format!("127.0.0.1:{}", self.port), format!("localhost:{}", self.port)];
        header(request, "host").is_some_and(|host| ours.contains(&host))
    }
}

fn header(request: &Request, name: &'static str) -> Option<String> {
    request.headers().iter().find(|header| header.field.equiv(name)).map(|header| header.value.to_string())
}

fn told(status: u16, view: &Value) -> Reply {
    with_headers(Response::from_string(view.to_string()).with_status_code(status), "application/json")
}

fn served(bytes: Vec<u8>, kind: &str) -> Reply {
    with_headers(Response::from_data(bytes), kind)
}

fn with_headers(reply: Reply, kind: &str) -> Reply {
    let headers = [
        ("Content-Type", kind),
        ("Content-Security-Policy", ui::POLICY),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cache-Control", "no-store"),
    ];
    let headers = headers.into_iter().filter_map(|(name, value)| Header::from_bytes(name, value).ok());
    headers.fold(reply, Reply::with_header)
}
