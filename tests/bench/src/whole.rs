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
/// Concerns, each with something seen, a letter, talks and a trial.
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
    fill::store_with(place, "full-", fill, (place.entries, 10))
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

/// Each with half the team, points, notes and three decisions.
fn meetings(hallway: &mut Hallway) -> Result<(), String> {
    let team = team(hallway)?;
    let half = team.get(..team.len() / 2).unwrap_or_default();
    for number in 0..MEETINGS {
        let at = before(3600 - i64::from(number) * 30);
        let with = json!({
            "id": null, "kind": "iep", "title": "", "date": at.date(), "starts": "09:00:00", "ends": "10:00:00",
            "place": "Room 4", "child": null, "people": half, "with_me": "",
        });
        let view = call(hallway, "save_meeting", &with, at)?;
        let id = view.pointer("/meeting/id").cloned().unwrap_or_default();
        let points = json!({
            "id": id, "concerns": ["Reading is slow", "Lunch is loud", "He is tired at noon"],
            "questions": ["What helps at noon?", "Who sits with him?", "When do we look again?"],
        });
        call(hallway, "save_points", &points, at)?;
        said_in(hallway, &id, half, at)?;
    }
    Ok(())
}

/// Twelve lines and three decisions.
fn said_in(hallway: &mut Hallway, meeting: &Value, people: &[Value], at: Moment) -> Result<(), String> {
    for (number, person) in (0..12).zip(people.iter().cycle()) {
        let with = json!({
            "meeting": meeting, "id": null, "speaker": { "is": "person", "person": person }, "kind": "note",
            "text": format!("He reads the train book when the hall is quiet, number {number}"),
        });
        call(hallway, "save_line", &with, at)?;
    }
    for (number, person) in (0..3).zip(people.iter()) {
        let with = json!({
            "id": null, "entry": null, "meeting": meeting, "owner": { "is": "person", "person": person },
            "what": format!("send the plan for the quiet corner, part {number}"), "firmness": "firm", "due": { "is": "open" },
        });
        let view = call(hallway, "save_promise", &with, at)?;
        let id = view.get("id").cloned().unwrap_or_default();
        call(hallway, "answer_promise", &json!({ "id": id, "state": "kept" }), at)?;
    }
    Ok(())
}

/// Each with three things seen, a letter, two talks, a way and a trial.
fn concerns(hallway: &mut Hallway) -> Result<(), String> {
    let team = team(hallway)?;
    let log = call(hallway, "log", &json!({}), now())?;
    let rows = log.get("rows").and_then(Value::as_array).cloned().unwrap_or_default();
    let entries: Vec<&Value> = rows.iter().filter(|row| row.pointer("/what/is") == Some(&json!("entry"))).collect();
    for number in 0..CONCERNS {
        let with = json!({
            "id": null, "what": format!("Recess {number}"), "child": null,
            "hope": "That he comes back calm.", "asked": "A quiet corner after recess.",
        });
        let at = before(i64::from(number));
        let view = call(hallway, "save_concern", &with, at)?;
        let id = view.get("id").cloned().unwrap_or_default();
        for entry in entries.iter().skip(number as usize).take(3) {
            let seen = json!({ "id": id, "entry": entry.pointer("/what/id"), "belongs": true });
            call(hallway, "see_concern", &seen, at)?;
        }
        parts(hallway, &id, &team, at)?;
    }
    Ok(())
}

fn parts(hallway: &mut Hallway, concern: &Value, team: &[Value], at: Moment) -> Result<(), String> {
    let (day, review) = (at.date(), at.date() + Duration::days(42));
    let (teacher, other) = (team.first(), team.get(1));
    let parts = [
        json!({ "is": "way", "text": "A book on tape" }),
        json!({ "is": "talk", "person": teacher, "on": day, "came": "She will watch for it." }),
        json!({ "is": "talk", "person": other, "on": day, "came": "" }),
        json!({ "is": "trial", "what": "The side door", "start": day, "review": review, "came": "", "reviewed": null }),
    ];
    for now in parts {
        call(hallway, "save_concern_part", &json!({ "id": concern, "part": null, "now": now }), at)?;
    }
    let about = json!({ "kind": "concern", "concern": concern, "form": "letter", "person": teacher });
    let letter = json!({ "about": about, "to": [teacher], "subject": "Recess", "body": "Could we talk about recess?" });
    call(hallway, "sent_message", &letter, at).map(drop)
}
