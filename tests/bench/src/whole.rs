//! A store as full as one can get: the large store, and on top of it what the other screens show.

use crate::Place;
use crate::fill::{self, now, said};
use chrono::Duration;
use hallway_core::Hallway;
use hallway_core::api::Request;
use hallway_core::rules::time::Moment;
use serde_json::{Value, json};
use std::path::Path;

/// Messages that were sent.
const MESSAGES: u32 = 20_000;
/// Concerns, each with something seen, a talk and a trial.
const CONCERNS: u32 = 40;
/// Meetings that are over.
const MEETINGS: u32 = 120;

/// A folder of its own with such a store.
pub(crate) fn store(place: &Place) -> Result<tempfile::TempDir, String> {
    let fill = |folder: &Path| {
        let plain = fill::store(place, place.entries, 10)?;
        fill::copy(plain.path(), folder).map_err(|error| error.to_string())?;
        let mut hallway = fill::open(folder)?;
        messages(&mut hallway)?;
        meetings(&mut hallway)?;
        concerns(&mut hallway)
    };
    fill::store_with(place, "whole-", fill, (place.entries, 10))
}

/// One call as a face makes it, and the answer as the face gets it.
pub(crate) fn call(hallway: &mut Hallway, name: &str, with: &Value, at: Moment) -> Result<Value, String> {
    let request = json!({ "call": name, "with": with });
    let request: Request = serde_json::from_value(request).map_err(|error| format!("{name}: {error}"))?;
    let outcome = hallway.call(request, at).map_err(|failure| format!("{name}: {}", said(failure)))?;
    serde_json::to_value(outcome.view).map_err(|error| format!("{name}: {error}"))
}

/// The ids at `path` of each row of a list.
pub(crate) fn ids(rows: &Value, path: &str) -> Vec<Value> {
    rows.as_array().into_iter().flatten().filter_map(|row| row.pointer(path).cloned()).collect()
}

fn team(hallway: &mut Hallway) -> Result<Vec<Value>, String> {
    let people = call(hallway, "people", &json!({}), now())?;
    Ok(ids(people.get("team").unwrap_or(&Value::Null), "/person/id"))
}

fn before(days: i64) -> Moment {
    now().at(now().at - Duration::days(days))
}

fn messages(hallway: &mut Hallway) -> Result<(), String> {
    let team = team(hallway)?;
    let sayings = ["helped", "from_home", "question", "concern", "monthly_update"];
    for (number, person) in (0..MESSAGES).zip(team.iter().cycle()) {
        let saying = sayings.get(number as usize % sayings.len()).unwrap_or(&"question");
        let about = json!({ "kind": "say", "saying": saying, "child": null, "person": person });
        let body = format!("Thank you for the train book, number {number}. He told us about it at dinner.");
        let with = json!({ "about": about, "to": [person], "subject": format!("A line {number}"), "body": body });
        call(hallway, "sent_message", &with, before(3600 - i64::from(number) * 3590 / i64::from(MESSAGES)))?;
    }
    Ok(())
}

fn meetings(hallway: &mut Hallway) -> Result<(), String> {
    for number in 0..MEETINGS {
        let at = before(3600 - i64::from(number) * 30);
        let with = json!({
            "id": null, "kind": "iep", "title": "", "date": at.date(), "starts": "09:00:00", "ends": "10:00:00",
            "place": "Room 4", "child": null, "people": [], "with_me": "",
        });
        call(hallway, "save_meeting", &with, at)?;
    }
    Ok(())
}

fn concerns(hallway: &mut Hallway) -> Result<(), String> {
    for number in 0..CONCERNS {
        let with = json!({
            "id": null, "what": format!("Recess {number}"), "child": null,
            "hope": "That he comes back calm.", "asked": "A quiet corner after recess.",
        });
        call(hallway, "save_concern", &with, before(i64::from(number)))?;
    }
    Ok(())
}
