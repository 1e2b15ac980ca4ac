//! The concern of the demo: extra time that was forgotten, with what was seen, who was asked and what is tried.

use super::days::Days;
use super::parent::Parent;
use super::people::Cast;
use hallway_core::api::{
    ConcernPart, Failure, LogRequest, LogWhat, Request, SaveConcern, SaveConcernPart, SeeConcern, View,
};
use hallway_core::rules::concerns::review_day;
use hallway_core::rules::ids::ConcernId;

/// Does what a parent does about a concern on the day `back` school days ago, before that day's note.
pub(super) fn keep_up(parent: &mut Parent<'_>, days: &Days, cast: &Cast, back: u16) -> Result<(), Failure> {
    if back == 12 { written_down(parent, days, cast) } else { Ok(()) }
}

fn written_down(parent: &mut Parent<'_>, days: &Days, cast: &Cast) -> Result<(), Failure> {
    let concern = SaveConcern {
        id: None,
        what: "Extra time gets forgotten".into(),
        child: Some(cast.child),
        hope: "Leo can show what he knows without a rush.".into(),
        asked: "Extra time on every quiz, as his plan has it.".into(),
    };
    let id = match parent.ask(Request::SaveConcern(concern))? {
        View::SaveConcern(view) => view.id,
        other => unreachable!("{other:?}"),
    };
    see(parent, id, "two quizzes")?;
    let start = days.date(12);
    let parts = [
        ConcernPart::Talk {
            person: Some(cast.case_manager),
            on: days.date(28),
            came: "She talked to Mr. Dunn. It is on the wall now.".into(),
        },
        ConcernPart::Way { text: "A card on his desk that asks for it".into() },
        ConcernPart::Trial {
            what: "A card on his desk before each quiz".into(),
            start,
            review: review_day(start),
            came: String::new(),
            reviewed: None,
        },
    ];
    for now in parts {
        parent.ask(Request::SaveConcernPart(SaveConcernPart { id, part: None, now }))?;
    }
    Ok(())
}

/// Adds what the log holds with these words.
fn see(parent: &mut Parent<'_>, id: ConcernId, words: &str) -> Result<(), Failure> {
    let rows = match parent.ask(Request::Log(LogRequest { search: words.into(), ..LogRequest::default() }))? {
        View::Log(view) => view.rows,
        other => unreachable!("{other:?}"),
    };
    for row in rows {
        if let LogWhat::Entry { id: entry } = row.what {
            parent.ask(Request::SeeConcern(SeeConcern { id, entry, belongs: true }))?;
        }
    }
    Ok(())
}
