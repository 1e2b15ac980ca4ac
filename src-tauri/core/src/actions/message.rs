//! Messages: drafted from what is known, kept exactly once sent.

use super::drafts::{let_go, put};
use super::handles::not_asked_yet;
use super::held::HELD;
use super::input::{filled, unknown, wall, whole_seconds};
use super::message_text::{self, Text};
use super::names::{entry_row, in_writing, known_children, known_people, meeting_row, of_row, person_ref};
use super::next_year::letter_sent;
use super::reminders::rest;
use super::reply::{answer_of, clock_of, sent_row};
use super::{Changed, Done};
use crate::api::{
    CheckInTone, Documents, Edits, ErrorCode, Firmness, MeetingKind, MessageAbout, MessageView, Op, PersonRef,
    PromiseState, Recap, Recipient, Role, Saying, SentMessage, Topic, Way, WriteMessage,
};
use crate::rules::handles::topics;
use crate::rules::ids::{ChildId, ConcernId, EntryId, MessageId, PersonId, PromiseId};
use crate::rules::rhythms::{About, ReminderKey};
use crate::rules::roles::Nearness;
use crate::rules::time::Moment;
use crate::store::error::{Result, Trying};
use crate::store::names::{json, name_of};
use crate::store::promises::Owner;
use crate::store::writer::{Kind, Writer};
use crate::store::{Store, concerns, drafts, meetings, messages, people, promises, timeline};
use crate::words::mail_address;
use chrono::Duration;
use rusqlite::Connection;

/// Days in which an answer to a kind question may come before it is brought up again.
const ANSWERED_IN: i64 = 3;

/// Days in which messages to one person are counted (G59).
const A_WEEK: i64 = 7;

/// Who has a child's records, after the case manager.
const RECORDS: &[Role] = &[Role::Director, Role::Office, Role::Principal];

const CHANGED: [Changed; 6] =
    [Changed::Messages, Changed::Entries, Changed::Promises, Changed::People, Changed::Meetings, Changed::Reminders];

/// What a message is about as one stable word: `in_writing/<entry>`.
fn subject_of(about: &MessageAbout) -> String {
    match about {
        MessageAbout::InWriting { entry } => format!("in_writing/{entry}"),
        MessageAbout::AskForDocuments { meeting } => format!("ask_for_documents/{meeting}"),
        MessageAbout::AskAgain { promise } => format!("ask_again/{promise}"),
        MessageAbout::AskAgainForDocuments { meeting } => format!("ask_again_for_documents/{meeting}"),
        MessageAbout::AskAboutMeeting { meeting } => format!("ask_about_meeting/{meeting}"),
        MessageAbout::AskToMeet { what, child, person } => {
            let child = child.map_or_else(|| "nobody".to_owned(), |child| child.to_string());
            let person = person.map_or_else(|| "nobody".to_owned(), |person| person.to_string());
            format!("ask_to_meet/{}/{child}/{person}", name_of(what))
        }
        MessageAbout::SendTopics { meeting } => format!("send_topics/{meeting}"),
        MessageAbout::Recap { meeting } => format!("recap/{meeting}"),
        MessageAbout::Introduction { person } => format!("introduction/{person}"),
        MessageAbout::CheckIn { child, person, .. } => format!("check_in/{child}/{person}"),
        MessageAbout::NextYear { child } => format!("next_year/{child}"),
        MessageAbout::Say { saying, child, person } => {
            let child = child.map_or_else(|| "nobody".to_owned(), |child| child.to_string());
            let person = person.map_or_else(|| "nobody".to_owned(), |person| person.to_string());
            format!("say/{}/{child}/{person}", name_of(saying))
        }
        MessageAbout::Concern { concern, form, person } => {
            let person = person.map_or_else(|| "nobody".to_owned(), |person| person.to_string());
            format!("concern/{concern}/{}/{person}", name_of(form))
        }
    }
}

/// Where the parent's own changes are kept: each tone of a hello has its own words.
pub(super) fn slot(about: &MessageAbout) -> String {
    let tone = match about {
        MessageAbout::CheckIn { tone, .. } => format!("/{}", name_of(tone)),
        _ => String::new(),
    };
    format!("message/{}{tone}", subject_of(about))
}

/// A message: the parent's own changes if there are any, else drafted anew.
pub(super) fn write(store: &mut Store, request: WriteMessage, now: Moment) -> Result<Done<MessageView>> {
    let slot = slot(&request.about);
    let kept = drafts::by_slot(store.read(), &slot).trying("read the draft")?;
    if let Some(draft) = kept.as_ref().filter(|_| request.anew) {
        let edits = Edits { mailed: None, ..draft.edits.clone() };
        let draft = drafts::Row { text: String::new(), edits, ..draft.clone() };
        store.write_local(|db| put(db, &slot, &draft))?;
    }
    if let Some(mailed) = request.mailed {
        hand_over(store, &request.about, mailed, now)?;
    }
    current(store.read(), request.about, now).map(Done::read)
}

/// Notes on this device that the mail program has the words, or that they were not sent after all. The words stay as they
/// went out.
fn hand_over(store: &mut Store, about: &MessageAbout, mailed: bool, now: Moment) -> Result<()> {
    let view = current(store.read(), *about, now)?;
    let draft = drafts::Row {
        text: format!("{}\n{}", view.subject, view.body),
        edits: Edits { mailed: mailed.then(|| whole_seconds(now.local())), ..view.edits },
        started: now.at.timestamp_millis(),
        zone: now.zone.name().to_owned(),
    };
    store.write_local(|db| put(db, &view.slot, &draft))
}

/// The letter for good news: thanks to whoever it was with, else a happy day (G24).
pub(super) fn good_news(child: Option<ChildId>, person: Option<PersonId>) -> MessageAbout {
    let saying = if person.is_some() { Saying::Helped } else { Saying::HappyDay };
    MessageAbout::Say { saying, child, person }
}

/// The letter for a month (N7).
pub(super) fn monthly_update(child: ChildId, person: Option<PersonId>) -> MessageAbout {
    MessageAbout::Say { saying: Saying::MonthlyUpdate, child: Some(child), person }
}

/// Whether the mail program has the words of the message a reminder asks for, and nobody said whether it was sent.
pub(super) fn is_mailed(db: &Connection, about: &About) -> Result<bool> {
    let (about, exact) = match about {
        About::InWriting { entry, .. } => (format!("in_writing/{entry}"), true),
        About::AskForDocuments { meeting, .. } => (format!("ask_for_documents/{meeting}"), true),
        About::Recap { meeting, .. } => (format!("recap/{meeting}"), true),
        About::Thanks { child, person, .. } => (subject_of(&good_news(*child, *person)), true),
        About::MonthlyUpdate { child, person, .. } => (subject_of(&monthly_update(*child, *person)), true),
        About::CheckIn { child, person: Some(person), .. } => (format!("check_in/{child}/{person}"), false),
        _ => return Ok(false),
    };
    let slot = format!("message/{about}");
    let tones = [CheckInTone::Thanks, CheckInTone::WhatWorked, CheckInTone::OneQuestion];
    let slots = if exact { vec![slot] } else { tones.iter().map(|tone| format!("{slot}/{}", name_of(tone))).collect() };
    for slot in slots {
        let draft = drafts::by_slot(db, &slot).trying("read the draft")?;
        if draft.is_some_and(|draft| draft.edits.mailed.is_some()) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The parent's own changes if there are any, else the draft made from what is known now.
pub(super) fn current(db: &Connection, about: MessageAbout, now: Moment) -> Result<MessageView> {
    let kept = drafts::by_slot(db, &slot(&about)).trying("read the draft")?;
    let edits = kept.as_ref().map(|draft| draft.edits.clone()).unwrap_or_default();
    let mut view = drafted(db, about, edits, now)?;
    let drafted = view.body.clone();
    let held = drafts::held_until(db, &view.slot).trying("read the draft")?;
    let held = held.filter(|until| *until > now.at.timestamp_millis());
    view.held = held.map(|until| wall(until, now.zone.name()));
    if let Some(draft) = kept.filter(|draft| !draft.text.is_empty()) {
        let (subject, body) = draft.text.split_once('\n').unwrap_or((draft.text.as_str(), ""));
        view.subject = subject.to_owned();
        view.body = body.to_owned();
        view.own_words = true;
        view.mail = address(&view.to, subject, body);
    }
    let added: Vec<&str> = view.body.lines().filter(|line| !drafted.contains(line.trim())).collect();
    view.closest = closest(db, &about, &view.to, &added.join("\n"), now)?;
    Ok(view)
}

/// Subject and text as Hallway drafts them by now, whatever the parent made of them; for whom they chose.
pub(super) fn first_draft(db: &Connection, about: MessageAbout, now: Moment) -> Result<Text> {
    let kept = drafts::by_slot(db, &slot(&about)).trying("read the draft")?;
    let to = recipients(db, about, &kept.map(|draft| draft.edits).unwrap_or_default())?;
    message_text::text(db, about, &to, now)
}

fn drafted(db: &Connection, about: MessageAbout, edits: Edits, now: Moment) -> Result<MessageView> {
    let to = recipients(db, about, &edits)?;
    let Text { subject, body } = message_text::text(db, about, &to, now)?;
    let mail = address(&to, &subject, &body);
    Ok(MessageView {
        id: None,
        about,
        slot: slot(&about),
        lately: lately(db, &to, now)?,
        to,
        edits,
        subject,
        body,
        way: way(&about),
        closest: None,
        own_words: false,
        mail,
        sent: None,
        held: None,
        answer: None,
        clock: None,
    })
}

/// Messages to the first of them in the last seven days.
fn lately(db: &Connection, to: &[Recipient], now: Moment) -> Result<u32> {
    let Some(first) = to.first() else { return Ok(0) };
    let (until, since) = (now.at.timestamp_millis(), (now.at - Duration::days(A_WEEK)).timestamp_millis());
    timeline::messages_with(db, &first.person.id.to_string(), since, until).trying("count the messages")
}

/// Who is closest to a worry or a request that goes to somebody who leads, as long as they were not asked (G16). What it is
/// about is read from what the parent added to the draft. Where going there first is right, nobody is.
fn closest(
    db: &Connection,
    about: &MessageAbout,
    to: &[Recipient],
    added: &str,
    now: Moment,
) -> Result<Option<PersonRef>> {
    let MessageAbout::Say { saying, child, .. } = about else { return Ok(None) };
    let leads = |role: Option<Role>| Nearness::of(role, false) == Nearness::Leads;
    if !to.iter().any(|known| leads(known.person.role)) || to.iter().any(|known| !leads(known.person.role)) {
        return Ok(None);
    }
    let topic = match saying {
        Saying::Concern => Some(topics(added).first().copied().unwrap_or(Topic::ClassBehavior)),
        Saying::Evaluation => Some(Topic::EvaluationRequest),
        Saying::PlanChange => Some(Topic::PlanChange),
        _ => None,
    };
    let role = topic.and_then(|topic| topic.roles().first().copied()).filter(|role| !leads(Some(*role)));
    Ok(role.map(|role| not_asked_yet(db, role, *child, now)).transpose()?.flatten())
}

/// The way that was chosen with the need.
fn way(about: &MessageAbout) -> Option<Way> {
    let row = about.way()?;
    Some(Way { need: row.need, first: row.first.to_vec(), then: row.then, awaits: row.awaits, ends: row.ends })
}

fn address(to: &[Recipient], subject: &str, body: &str) -> Option<String> {
    let to: Vec<&str> = to.iter().map(|recipient| recipient.email.as_str()).filter(|mail| !mail.is_empty()).collect();
    mail_address(&to, subject, body)
}

/// Whom it is for, without those who were taken off and with those who were added by hand.
fn recipients(db: &Connection, about: MessageAbout, edits: &Edits) -> Result<Vec<Recipient>> {
    let mut people = match about {
        MessageAbout::InWriting { entry } => who_agreed(db, entry)?,
        MessageAbout::AskAgain { promise } => who_owes(db, promise)?,
        MessageAbout::AskForDocuments { meeting }
        | MessageAbout::AskAgainForDocuments { meeting }
        | MessageAbout::AskAboutMeeting { meeting }
        | MessageAbout::SendTopics { meeting } => whom_to_ask(db, &meeting_row(db, meeting)?)?.into_iter().collect(),
        MessageAbout::Recap { meeting } => meeting_row(db, meeting)?.people,
        MessageAbout::Introduction { person } | MessageAbout::CheckIn { person, .. } => vec![person],
        MessageAbout::NextYear { child } => who_passes_it_on(db, child)?,
        MessageAbout::AskToMeet { what, child, person } => match person {
            Some(person) => vec![person],
            None => who_calls_it(db, what, child)?,
        },
        MessageAbout::Say { saying, child, person: None } => who_takes_it(db, saying, child)?,
        MessageAbout::Say { person, .. } | MessageAbout::Concern { person, .. } => person.into_iter().collect(),
    };
    people.retain(|person| !edits.removed.contains(&person.to_string()) && !edits.people.contains(person));
    people.extend(&edits.people);
    people.into_iter().map(|id| recipient(db, id)).collect()
}

/// Whoever owes something: they are spoken to. Where nobody at school does, everybody who was there.
fn who_agreed(db: &Connection, entry: EntryId) -> Result<Vec<PersonId>> {
    let mut people = Vec::new();
    for promise in still_agreed(db, entry)? {
        match promise.owner {
            Owner::Person(owner) if !people.contains(&owner) => people.push(owner),
            _ => {}
        }
    }
    if people.is_empty() { Ok(entry_row(db, entry)?.people) } else { Ok(people) }
}

/// The case manager of the child, who has the plan; else whoever teaches first (G15, G62).
fn who_passes_it_on(db: &Connection, child: ChildId) -> Result<Vec<PersonId>> {
    let team = super::people::working_with(db, Some(child))?;
    let manager = team.iter().find(|row| row.case_manager);
    let teaches = |role| matches!(role, Some(Role::SpecialEducationTeacher | Role::Teacher));
    Ok(manager.or_else(|| team.iter().find(|row| teaches(row.role))).map(|row| row.id).into_iter().collect())
}

/// Who calls a meeting: for the plan the case manager, for a talk whoever teaches; else whoever passes things on (G15).
fn who_calls_it(db: &Connection, what: MeetingKind, child: Option<ChildId>) -> Result<Vec<PersonId>> {
    let team = super::people::working_with(db, child)?;
    let teacher = || team.iter().find(|row| row.role == Some(Role::Teacher));
    let manager = || team.iter().find(|row| row.case_manager);
    let special = || team.iter().find(|row| row.role == Some(Role::SpecialEducationTeacher));
    let found = match what {
        MeetingKind::Conference | MeetingKind::ProblemSolving | MeetingKind::Other => {
            teacher().or_else(special).or_else(manager)
        }
        _ => manager().or_else(special).or_else(teacher),
    };
    Ok(found.map(|row| row.id).into_iter().collect())
}

/// Whoever handles what a formal request is about, the closest first (G16, G22). Where no one on the team has that role,
/// and for all that is no request, the parent chooses.
fn who_takes_it(db: &Connection, saying: Saying, child: Option<ChildId>) -> Result<Vec<PersonId>> {
    let Some(topic) = saying.topic() else { return Ok(Vec::new()) };
    let mut team = super::people::working_with(db, child)?;
    team.sort_by_cached_key(|row| (!row.case_manager, row.name.to_lowercase()));
    let with = |role: &Role| team.iter().find(|row| row.role == Some(*role));
    // Records are kept where the plan is.
    let (manager, roles) = match saying {
        Saying::Copies => (team.iter().find(|row| row.case_manager), RECORDS),
        _ => (None, topic.roles()),
    };
    Ok(manager.or_else(|| roles.iter().find_map(with)).map(|row| row.id).into_iter().collect())
}

/// Whoever owes it; when nobody is named, everybody who was there.
fn who_owes(db: &Connection, promise: PromiseId) -> Result<Vec<PersonId>> {
    let row = promises::by_id(db, promise).trying("read a promise")?.ok_or_else(|| unknown("promise", promise))?;
    Ok(match (row.owner, row.entry, row.meeting) {
        (Owner::Person(person), ..) => vec![person],
        (_, Some(entry), _) => entry_row(db, entry)?.people,
        (_, _, Some(meeting)) => meeting_row(db, meeting)?.people,
        _ => Vec::new(),
    })
}

/// Whom to ask about papers: the case manager, else the special education teacher, each of those invited before the
/// child's own (G15); else whoever is invited first.
pub(super) fn whom_to_ask(db: &Connection, meeting: &meetings::Row) -> Result<Option<PersonId>> {
    let team = people::team(db).trying("read the team")?;
    let invited = |row: &people::Row| meeting.people.contains(&row.id);
    let ours = |row: &&people::Row| match meeting.child {
        Some(child) => invited(row) || row.children.is_empty() || row.children.contains(&child),
        None => true,
    };
    let order = |row: &&people::Row| (Nearness::of(row.role, row.case_manager), !invited(row));
    let nearest = team.iter().filter(ours).min_by_key(order);
    let found = nearest.filter(|row| Nearness::of(row.role, row.case_manager) <= Nearness::SpecialTeacher);
    Ok(found.map(|row| row.id).or_else(|| meeting.people.first().copied()))
}

fn recipient(db: &Connection, id: PersonId) -> Result<Recipient> {
    let row = people::by_id(db, id).trying("read an adult")?;
    Ok(match row {
        Some(row) => Recipient { person: of_row(&row), email: row.email, phone: row.phone },
        None => Recipient { person: person_ref(db, id)?, email: String::new(), phone: String::new() },
    })
}

/// Keeps a sent message exactly, and ends what waited for it.
pub(super) fn sent(store: &mut Store, request: SentMessage, now: Moment) -> Result<Done<MessageView>> {
    filled(&request.body, ErrorCode::EmptyText)?;
    let child = child_of(store.read(), &request.about)?;
    known_people(store.read(), &request.to)?;
    known_children(store.read(), &child)?;
    let greeted = greeted(store.read(), &request)?;
    let written = store.write(Op::SentMessage, now, |w| {
        let id = w.make(Kind::Message);
        w.put(Kind::Message, id, "about", json(&request.about));
        w.put(Kind::Message, id, "subject_of", subject_of(&request.about));
        w.put(Kind::Message, id, "subject", request.subject.as_str());
        w.put(Kind::Message, id, "body", request.body.as_str());
        w.put(Kind::Message, id, "sent", now.at.timestamp_millis());
        w.put(Kind::Message, id, "zone", now.zone.name());
        w.put_or_clear(Kind::Message, id, "child", child.map(|child| child.to_string()));
        for child in greeted {
            w.put(Kind::Message, id, format!("child/{child}"), true);
        }
        for person in &request.to {
            w.put(Kind::Message, id, format!("person/{person}"), true);
        }
        if let Some(until) = drafts::held_until(w.db(), &slot(&request.about)).trying("read the draft")? {
            w.put(Kind::Message, id, HELD, until);
        }
        end_what_waited(w, &request.about, &request.to)?;
        let_go(w, &slot(&request.about))?;
        Ok(MessageId(id))
    })?;
    let view = message(store, written.output)?;
    Ok(Done::wrote(view, Op::SentMessage, written.number, &CHANGED))
}

/// The children a hello is about: those whom everybody it goes to works with; none means all that are here.
fn greeted(db: &Connection, request: &SentMessage) -> Result<Vec<ChildId>> {
    let mut children = Vec::new();
    let hello = matches!(request.about, MessageAbout::Introduction { .. });
    for person in request.to.iter().filter(|_| hello) {
        match people::by_id(db, *person).trying("read an adult")? {
            Some(row) if !row.children.is_empty() => children.extend(row.children),
            _ => return Ok(Vec::new()),
        }
    }
    Ok(children)
}

/// The child a message is about.
pub(super) fn child_of(db: &Connection, about: &MessageAbout) -> Result<Option<ChildId>> {
    Ok(match about {
        MessageAbout::InWriting { entry } => entry_row(db, *entry)?.children.first().copied(),
        MessageAbout::AskForDocuments { meeting }
        | MessageAbout::AskAgainForDocuments { meeting }
        | MessageAbout::AskAboutMeeting { meeting }
        | MessageAbout::SendTopics { meeting }
        | MessageAbout::Recap { meeting } => meeting_row(db, *meeting)?.child,
        MessageAbout::AskToMeet { child, .. } => *child,
        MessageAbout::Introduction { .. } | MessageAbout::AskAgain { .. } => None,
        MessageAbout::CheckIn { child, .. } | MessageAbout::NextYear { child } => Some(*child),
        MessageAbout::Say { child, .. } => *child,
        MessageAbout::Concern { concern, .. } => child_of_concern(db, *concern)?,
    })
}

/// What was sent about a concern stays after the concern is taken out.
fn child_of_concern(db: &Connection, concern: ConcernId) -> Result<Option<ChildId>> {
    let row = concerns::by_id(db, concern).trying("read a concern")?;
    Ok(row.and_then(|row| row.child))
}

fn end_what_waited(w: &mut Writer<'_>, about: &MessageAbout, to: &[PersonId]) -> Result<()> {
    match about {
        MessageAbout::AskForDocuments { meeting } => {
            if meeting_row(w.db(), *meeting)?.documents == Documents::ToAsk {
                w.put(Kind::Meeting, meeting.0, "documents", "asked");
            }
            w.put(Kind::Meeting, meeting.0, "agenda_asked", true);
            // What was asked for just now is not looked for before tomorrow.
            rest(w, &ReminderKey::documents_arrived(*meeting), 1);
        }
        MessageAbout::SendTopics { meeting } => w.put(Kind::Meeting, meeting.0, "agenda_asked", true),
        MessageAbout::Recap { meeting } => {
            w.put(Kind::Meeting, meeting.0, "recap", name_of(&Recap::Sent));
        }
        MessageAbout::Introduction { .. } => {
            let today = w.now().date().to_string();
            for person in to {
                w.put(Kind::Person, person.0, "introduced", today.as_str());
            }
        }
        MessageAbout::AskAgain { promise } => rest(w, &ReminderKey::their_promise(*promise), ANSWERED_IN),
        MessageAbout::AskAgainForDocuments { meeting } => {
            rest(w, &ReminderKey::documents_arrived(*meeting), 1);
        }
        MessageAbout::NextYear { child } => letter_sent(w, *child)?,
        MessageAbout::InWriting { .. }
        | MessageAbout::AskAboutMeeting { .. }
        | MessageAbout::AskToMeet { .. }
        | MessageAbout::CheckIn { .. }
        | MessageAbout::Say { .. }
        | MessageAbout::Concern { .. } => {}
    }
    Ok(())
}

/// One sent message.
pub(super) fn message(store: &Store, id: MessageId) -> Result<MessageView> {
    let db = store.read();
    sent_view(db, sent_row(db, id)?)
}

/// A sent message as shown.
pub(super) fn sent_view(db: &Connection, row: messages::Row) -> Result<MessageView> {
    let to = row.people.iter().map(|id| recipient(db, *id)).collect::<Result<Vec<_>>>()?;
    let (answer, clock) = (answer_of(db, &row)?, clock_of(db, &row)?);
    Ok(MessageView {
        id: Some(row.id),
        about: row.about,
        slot: slot(&row.about),
        edits: Edits::default(),
        mail: address(&to, &row.subject, &row.body),
        to,
        subject: row.subject,
        body: row.body,
        way: way(&row.about),
        closest: None,
        own_words: true,
        sent: Some(wall(row.sent, &row.zone)),
        lately: 0,
        held: None,
        answer,
        clock,
    })
}

/// What was agreed and is still open: what was kept or dropped needs no writing. All of it when nothing is open.
pub(super) fn still_agreed(db: &Connection, entry: EntryId) -> Result<Vec<promises::Row>> {
    let agreed = promises::of_entry(db, entry).trying("read the promises")?;
    let (open, closed): (Vec<_>, Vec<_>) = agreed.into_iter().partition(|promise| promise.state == PromiseState::Open);
    Ok(if open.is_empty() { closed } else { open })
}

/// Whether an entry holds a firm agreement that is still open and stands nowhere in writing (G64).
pub(super) fn waits_for_writing(db: &Connection, entry: &crate::store::entries::Row) -> Result<bool> {
    let agreed = promises::of_entry(db, entry.id).trying("read the promises")?;
    for row in agreed.into_iter().filter(|_| !entry.only_me) {
        let open = row.firmness == Firmness::Firm && row.state == PromiseState::Open;
        if open && in_writing(db, &row)?.is_none() {
            return Ok(true);
        }
    }
    Ok(false)
}
