//! The four meetings of the demo: two that are over and written up, one that waits for its recap, one ahead.

use super::days::Days;
use super::parent::Parent;
use super::people::Cast;
use chrono::{NaiveDate, NaiveTime};
use hallway_core::api::{
    CheckMeeting, Documents, DueChoice, Failure, Firmness, LineKind, MeetingCheck, MeetingKind, MessageAbout,
    NoteMeeting, OwnerChoice, Request, SaveLine, SaveMeeting, SavePoints, SavePromise, Speaker, View,
};
use hallway_core::rules::ids::{MeetingId, PersonId};
use hallway_core::rules::time::plus_days;

/// One meeting.
struct Story {
    kind: MeetingKind,
    title: &'static str,
    date: NaiveDate,
    hour: u32,
    place: &'static str,
    people: Vec<PersonId>,
    questions: &'static [&'static str],
    lines: Vec<(Speaker, LineKind, &'static str)>,
    decisions: Vec<(OwnerChoice, &'static str, i64)>,
}

/// Does what a parent does about meetings on the day `back` school days ago, before that day's note.
pub(super) fn keep_up(parent: &mut Parent<'_>, days: &Days, cast: &Cast, back: u16) -> Result<(), Failure> {
    match back {
        33 => written_up(parent, cast, &conference(days.date(34), cast)).map(drop),
        14 => reading_group(parent, cast, days.date(15)),
        11 => ahead(parent, cast, &year_plan(days.ahead(9), cast)),
        1 => held(parent, cast, &lunch_group(days.date(2), cast)).map(drop),
        _ => Ok(()),
    }
}

fn written_up(parent: &mut Parent<'_>, cast: &Cast, story: &Story) -> Result<MeetingId, Failure> {
    let meeting = held(parent, cast, story)?;
    parent.send(MessageAbout::Recap { meeting })?;
    Ok(meeting)
}

/// Written up, and looked back on for oneself.
fn reading_group(parent: &mut Parent<'_>, cast: &Cast, date: NaiveDate) -> Result<(), Failure> {
    let id = written_up(parent, cast, &reading(date, cast))?;
    let helped = Some("Saying what he tells at dinner. Everyone smiled.".into());
    let next_time = Some("Mr. Dunn worries about science time: ask him first.".into());
    parent
        .ask(Request::NoteMeeting(NoteMeeting {
            id,
            purpose: None,
            interpreter: None,
            helped,
            next_time,
            note_taker: None,
        }))
        .map(drop)
}

/// Entered and noted after it took place.
fn held(parent: &mut Parent<'_>, cast: &Cast, story: &Story) -> Result<MeetingId, Failure> {
    let meeting = enter(parent, cast, story)?;
    for (speaker, kind, text) in &story.lines {
        let line = SaveLine { meeting, id: None, speaker: *speaker, text: (*text).into(), kind: *kind };
        parent.ask(Request::SaveLine(line))?;
    }
    for (owner, what, days) in &story.decisions {
        let due = DueChoice::On { date: plus_days(story.date, *days) };
        let (owner, what) = (owner.clone(), (*what).into());
        let meeting = Some(meeting);
        let promise = SavePromise { id: None, entry: None, meeting, owner, what, firmness: Firmness::Firm, due };
        parent.ask(Request::SavePromise(promise))?;
    }
    Ok(meeting)
}

fn ahead(parent: &mut Parent<'_>, cast: &Cast, story: &Story) -> Result<(), Failure> {
    let id = enter(parent, cast, story)?;
    let concerns = ["Reading aloud in class makes him shut down".into(), "Extra time was missed on two quizzes".into()];
    let questions = story.questions.iter().map(|&question| question.into()).collect();
    parent.ask(Request::SavePoints(SavePoints { id, concerns: concerns.into(), questions }))?;
    parent.ask(Request::CheckMeeting(CheckMeeting { id, what: MeetingCheck::AgendaAsked { on: true } }))?;
    Ok(())
}

fn enter(parent: &mut Parent<'_>, cast: &Cast, story: &Story) -> Result<MeetingId, Failure> {
    let meeting = SaveMeeting {
        id: None,
        kind: story.kind,
        title: story.title.into(),
        date: story.date,
        starts: clock(story.hour, 0),
        ends: clock(story.hour, 45),
        place: story.place.into(),
        child: Some(cast.child),
        people: story.people.clone(),
        with_me: String::new(),
    };
    let View::SaveMeeting(view) = parent.ask(Request::SaveMeeting(meeting))? else {
        unreachable!("a saved meeting answers with itself");
    };
    let id = view.meeting.id;
    if story.kind != MeetingKind::Iep {
        let what = MeetingCheck::Documents { state: Documents::NotWanted };
        parent.ask(Request::CheckMeeting(CheckMeeting { id, what }))?;
    }
    Ok(id)
}

fn clock(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default()
}

fn conference(date: NaiveDate, cast: &Cast) -> Story {
    let teacher = Speaker::Person { person: cast.teacher };
    Story {
        kind: MeetingKind::Conference,
        title: "",
        date,
        hour: 16,
        place: "Room 8",
        people: vec![cast.teacher],
        questions: &[],
        lines: vec![
            (teacher, LineKind::Note, "Listens well, knows the stories, reads slowly and stops at long words."),
            (Speaker::Me, LineKind::Note, "At home he reads signs and boxes without being asked."),
            (teacher, LineKind::Note, "Will choose shorter pages for a while."),
        ],
        decisions: vec![(OwnerChoice::Person { person: cast.teacher }, "choose shorter pages for reading", 5)],
    }
}

fn reading(date: NaiveDate, cast: &Cast) -> Story {
    let manager = Speaker::Person { person: cast.case_manager };
    let teacher = Speaker::Person { person: cast.teacher };
    Story {
        kind: MeetingKind::ProblemSolving,
        title: "Reading group",
        date,
        hour: 15,
        place: "Room 8",
        people: vec![cast.case_manager, cast.teacher],
        questions: &[],
        lines: vec![
            (manager, LineKind::Note, "A group of four meets on Mondays and Wednesdays. There is a place."),
            (teacher, LineKind::Note, "He would miss the first ten minutes of science."),
            (Speaker::Me, LineKind::Note, "Science is what he talks about at dinner. Can it be Tuesdays?"),
            (manager, LineKind::Note, "Tuesdays and Wednesdays then."),
            (Speaker::Me, LineKind::Private, "Ask again in a month how he feels about it."),
        ],
        decisions: vec![
            (OwnerChoice::Person { person: cast.case_manager }, "move Leo to the group of four", 6),
            (OwnerChoice::Me, "tell Leo what the group is for", 3),
        ],
    }
}

fn lunch_group(date: NaiveDate, cast: &Cast) -> Story {
    let psychologist = Speaker::Person { person: cast.psychologist };
    Story {
        kind: MeetingKind::ProblemSolving,
        title: "The loud hall",
        date,
        hour: 14,
        place: "Library",
        people: vec![cast.psychologist, cast.principal],
        questions: &[],
        lines: vec![
            (psychologist, LineKind::Note, "The hall is hardest in the five minutes after the bell."),
            (Speaker::Person { person: cast.principal }, LineKind::Note, "The side door can stay open until 3:30."),
            (Speaker::Child, LineKind::Note, "I like to go out with Ms. Okafor."),
            (Speaker::Me, LineKind::Noted, "I noted that headphones have not been tried yet."),
        ],
        decisions: vec![
            (OwnerChoice::Person { person: cast.principal }, "keep the side door open until 3:30", 7),
            (OwnerChoice::Me, "bring headphones from home", 6),
        ],
    }
}

fn year_plan(date: NaiveDate, cast: &Cast) -> Story {
    Story {
        kind: MeetingKind::Iep,
        title: "",
        date,
        hour: 9,
        place: "Room 12",
        people: vec![cast.case_manager, cast.teacher, cast.occupational, cast.speech, cast.psychologist],
        questions: &["What is your best thinking on the reading group?", "How will we know that it works?"],
        lines: Vec::new(),
        decisions: Vec::new(),
    }
}
