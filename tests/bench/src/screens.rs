//! What every screen asks for, through the contract, in a store as full as one can get.

use crate::Place;
use crate::figure::{Figure, quantile};
use crate::fill::{self, now};
use crate::whole::{self, call, ids};
use hallway_core::Hallway;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// How often each is asked; a p99 of fewer would be the slowest one.
const TURNS: usize = 200;
const LIMIT: f64 = 50.0;
/// The screens that are named in the table; the others are printed while measuring.
const NAMED: usize = 3;

/// A screen and what it asks for; one after the other where there are several.
struct Screen {
    name: String,
    call: &'static str,
    with: Vec<Value>,
}

pub(crate) fn measure(place: &Place) -> Result<Vec<Figure>, String> {
    let folder = whole::store(place)?;
    let mut hallway = fill::open(folder.path())?;
    let mut figures = Vec::new();
    for screen in screens(&mut hallway)? {
        let mut times = ask(&mut hallway, &screen)?;
        let (half, most) = (quantile(&mut times, 0.5), quantile(&mut times, 0.99));
        eprintln!("  {:38} p50 {half:>7.2} ms   p99 {most:>7.2} ms", screen.name);
        figures.push(Figure::plain(&format!("screen, p99: {}", screen.name), "ms", most, LIMIT));
    }
    figures.sort_by(|a, b| b.found.total_cmp(&a.found));
    figures.truncate(NAMED);
    Ok(figures)
}

fn ask(hallway: &mut Hallway, screen: &Screen) -> Result<Vec<Duration>, String> {
    let asked = screen.with.iter().cycle().take(TURNS);
    let one = |with| {
        let started = Instant::now();
        let view = call(hallway, screen.call, with, now())?;
        // A face gets text.
        serde_json::to_string(&view).map_err(|error| error.to_string())?;
        Ok(started.elapsed())
    };
    asked.map(one).collect()
}

fn screens(hallway: &mut Hallway) -> Result<Vec<Screen>, String> {
    let plain = [
        "today",
        "open_capture",
        "people",
        "meetings",
        "settings",
        "reminder_health",
        "year",
        "turn_over",
        "states",
        "clocks",
        "concerns",
        "question_bank",
        "leave",
        "rules",
        "phrase_book",
        "glossary",
        "begun_letters",
    ];
    let mut all: Vec<Screen> = plain.iter().map(|call| screen(call, call, vec![json!({})])).collect();
    all.extend(log());
    all.extend(one_of_each(hallway)?);
    all.extend(letters(hallway)?);
    Ok(all)
}

fn screen(name: &str, call: &'static str, with: Vec<Value>) -> Screen {
    Screen { name: name.into(), call, with }
}

fn log() -> [Screen; 10] {
    let find = |words: &[&str]| words.iter().map(|search| json!({ "search": search })).collect();
    let kind = |kind: &str| vec![json!({ "kind": kind })];
    [
        screen("log", "log", vec![json!({})]),
        screen("log, good news", "log", kind("good_news")),
        screen("log, agreements", "log", kind("agreements")),
        screen("log, written", "log", kind("written")),
        screen("log, meetings", "log", kind("meetings")),
        screen("log, papers", "log", kind("papers")),
        screen("log, a word in one of fifty", "log", find(&["picture schedule", "schedule", "calms"])),
        screen("papers, a word in each", "documents", find(&["paper", "train book", "gym"])),
        screen(
            "log, words with slips",
            "log",
            find(&["shcedule", "wobblecushions traning", "trampoline paralel zeppelins xylofone"]),
        ),
        screen("log, a word in every other", "log", find(&["train", "the", "he l", "day"])),
    ]
}

/// Each record's own screen, of a hundred different ones where there are as many.
fn one_of_each(hallway: &mut Hallway) -> Result<Vec<Screen>, String> {
    let rows = log_rows(hallway, "all")?;
    let written = log_rows(hallway, "written")?;
    let of = |view: &Value, list: &str, path: &str| ids(view.get(list).unwrap_or(&Value::Null), path);
    let people = call(hallway, "people", &json!({}), now())?;
    let meetings = call(hallway, "meetings", &json!({}), now())?;
    let concerns = call(hallway, "concerns", &json!({}), now())?;
    let papers = call(hallway, "documents", &json!({}), now())?;
    let papers = papers.pointer("/years/0").cloned().unwrap_or_default();
    let by_id = |name: &'static str, ids: Vec<Value>| match ids.is_empty() {
        true => Err(format!("no {name} to look at")),
        false => Ok(screen(name, name, ids.into_iter().map(|id| json!({ "id": id })).collect())),
    };
    let person = of(&people, "team", "/person/id");
    let with = |ids: &[Value]| ids.iter().map(|id| json!({ "person": id })).collect();
    Ok(vec![
        screen("log, with one person", "log", with(&person)),
        by_id("person", person)?,
        by_id("entry", of_kind(&rows, "entry"))?,
        screen("as a reference", "as_reference", references(&rows)),
        by_id("message", of_kind(&written, "message"))?,
        by_id("meeting", of(&meetings, "past", "/meeting/id"))?,
        by_id("concern", of(&concerns, "open", "/id"))?,
        by_id("document", of(&papers, "documents", "/id"))?,
    ])
}

fn references(rows: &Value) -> Vec<Value> {
    of_kind(rows, "entry").into_iter().map(|id| json!({ "is": "entry", "id": id })).collect()
}

fn log_rows(hallway: &mut Hallway, kind: &str) -> Result<Value, String> {
    let mut view = call(hallway, "log", &json!({ "kind": kind }), now())?;
    Ok(view.get_mut("rows").map(Value::take).unwrap_or_default())
}

fn of_kind(rows: &Value, kind: &str) -> Vec<Value> {
    let rows = rows.as_array().into_iter().flatten();
    rows.filter(|row| row.pointer("/what/is") == Some(&json!(kind)))
        .filter_map(|row| row.pointer("/what/id").cloned())
        .collect()
}

/// A hello, a recap, an agreement in writing, a concern's letter, the papers before a meeting.
fn drafts(hallway: &mut Hallway) -> Result<Vec<Value>, String> {
    let of = |view: &Value, path: &str| view.pointer(path).cloned().ok_or_else(|| format!("nothing at {path}"));
    let people = call(hallway, "people", &json!({}), now())?;
    let meetings = call(hallway, "meetings", &json!({}), now())?;
    let concerns = call(hallway, "concerns", &json!({}), now())?;
    let agreed = log_rows(hallway, "agreements")?;
    let person = of(&people, "/team/0/person/id")?;
    let (over, ahead) = (of(&meetings, "/past/0/meeting/id")?, of(&meetings, "/ahead/0/meeting/id")?);
    let concern = of(&concerns, "/open/0/id")?;
    let entry = of_kind(&agreed, "entry").into_iter().next().ok_or("nothing agreed")?;
    let abouts = [
        json!({ "kind": "introduction", "person": person }),
        json!({ "kind": "recap", "meeting": over }),
        json!({ "kind": "in_writing", "entry": entry }),
        json!({ "kind": "concern", "concern": concern, "form": "letter", "person": person }),
        json!({ "kind": "ask_for_documents", "meeting": ahead }),
    ];
    Ok(abouts.into_iter().map(|about| json!({ "about": about })).collect())
}

/// Letters that are drafted from what is known, and what is asked while one writes.
fn letters(hallway: &mut Hallway) -> Result<Vec<Screen>, String> {
    let settings = call(hallway, "settings", &json!({}), now())?;
    let child = settings.pointer("/children/0/child/id").cloned().ok_or("no child")?;
    let say = |saying: &str| json!({ "about": { "kind": "say", "saying": saying, "child": child, "person": null } });
    let drafts = drafts(hallway)?;
    let body = "Thank you for the call. Leo never gets his break, and nobody told me. ".repeat(12);
    let check = json!({ "about": say("question").get("about"), "subject": "Recess", "body": body, "left": [] });
    let text = "caught Ms. Lee at drop-off, she'll share the picture schedule by friday";
    Ok(vec![
        screen("write a message", "write_message", ["monthly_update", "helped", "question"].map(say).into()),
        screen("the letter for next year", "letter_lines", vec![json!({ "child": child })]),
        screen(
            "who handles this",
            "who_handles",
            vec![json!({ "question": "he cannot hold the pencil", "topic": null, "need": null, "child": null })],
        ),
        screen("a letter from a record", "write_message", drafts),
        screen("a second look", "check_wording", vec![check]),
        screen("does it fit a page", "fit_page", vec![json!({ "text": body.repeat(4) })]),
        screen("what was typed is read", "read_entry", vec![json!({ "text": text, "edits": {} })]),
    ])
}
