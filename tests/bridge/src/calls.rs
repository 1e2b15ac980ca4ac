//! The routes: what is asked by HTTP, and what comes back as JSON.

use crate::clock;
use crate::host::Host;
use hallway_core::NoticeButton;
use hallway_core::api::{ErrorCode, Failure};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A status and what to say with it.
pub type Answer = (u16, Value);

#[derive(Deserialize)]
struct ClockRequest {
    at: Option<String>,
    zone: Option<String>,
    #[serde(default)]
    asleep: bool,
}

#[derive(Deserialize)]
struct PressRequest {
    notice: i32,
    button: Button,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Button {
    Done,
    Later,
    Open,
}

/// Answers one call; `None` when there is no such route.
pub fn answer(host: &mut Host, method: &str, path: &str, body: &str) -> Option<Answer> {
    let answered = match (method, path) {
        ("POST", "/call") => read(body).and_then(|request| told(host.call(request))),
        ("POST", "/shell") => read(body).map(|request| json(&host.shell(request))),
        ("POST", "/clock") => read(body).and_then(|wanted| travel(host, &wanted)),
        ("POST", "/press") => read(body).and_then(|wanted| press(host, &wanted)),
        ("GET", "/clock") => Ok(shown_clock(host)),
        ("GET", "/alarms") => told(host.alarms()),
        ("GET", "/notices") => Ok(json(&host.notices())),
        ("GET", "/opened") => Ok(json(&host.opened())),
        _ => return None,
    };
    Some(answered.map_or_else(|failure| (400, failure), |view| (200, view)))
}

fn travel(host: &mut Host, wanted: &ClockRequest) -> Result<Value, Value> {
    let to = clock::read(wanted.at.as_deref(), wanted.zone.as_deref(), &host.now()).map_err(refused)?;
    told(host.travel(to, wanted.asleep))?;
    Ok(shown_clock(host))
}

fn press(host: &mut Host, wanted: &PressRequest) -> Result<Value, Value> {
    let button = match wanted.button {
        Button::Done => NoticeButton::Done,
        Button::Later => NoticeButton::Later,
        Button::Open => NoticeButton::Open,
    };
    told(host.press(wanted.notice, button))
}

fn shown_clock(host: &Host) -> Value {
    let now = host.now();
    json!({ "at": now.at, "zone": now.zone, "local": now.local() })
}

fn told<T: Serialize>(result: Result<T, Failure>) -> Result<Value, Value> {
    result.map(|view| json(&view)).map_err(|failure| json(&failure))
}

fn read<T: DeserializeOwned>(body: &str) -> Result<T, Value> {
    serde_json::from_str(body).map_err(|error| refused(format!("not of the contract: {error}")))
}

fn refused(detail: String) -> Value {
    json(&Failure { code: ErrorCode::NotUnderstood, detail })
}

fn json<T: Serialize + ?Sized>(view: &T) -> Value {
    serde_json::to_value(view).unwrap_or(Value::Null)
}
