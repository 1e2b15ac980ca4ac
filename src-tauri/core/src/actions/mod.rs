//! The verbs: each asks the rules, writes through the store's one door, and answers with a view.
//!
//! One file per thing a parent does. Refuses clocks and words: `now` is an argument, words live in `words`.

mod about_meeting;
mod begun;
mod calendar;
mod capture;
mod clock;
mod concern;
mod concern_talks;
mod concern_view;
mod contact_kinds;
mod days_off;
mod documents;
mod drafts;
mod entry;
mod facts;
mod handles;
mod held;
mod input;
mod leave;
mod log;
mod meant;
mod meeting;
mod meeting_view;
mod message;
mod message_text;
mod names;
mod next_review;
mod next_year;
mod notices;
mod people;
mod phase;
mod phrases;
mod plan_now;
mod promise;
mod reading;
mod reminders;
mod reply;
mod room;
mod second_look;
mod settings;
mod shortened;
mod signing;
mod thoughts;
mod today;
mod what_rules_say;
mod year;

pub(crate) use documents::copy_into;
pub(crate) use leave::Files;
pub(crate) use notices::{about, deliver, pending, press, reconcile};
pub(crate) use reading::Shown;
pub(crate) use settings::chosen_language;

use crate::api::{Changed, Nothing, Op, Outcome, Request, UndoOffer, View};
use crate::rules::time::Moment;
use crate::store::Store;
use crate::store::error::{Error, Result};
use crate::store::writer::Writer;

/// What a verb answers: a view, and what it changed.
pub(crate) struct Done<T> {
    view: T,
    changed: Vec<Changed>,
    undo: Option<UndoOffer>,
}

impl<T> Done<T> {
    fn read(view: T) -> Self {
        Self { view, changed: Vec::new(), undo: None }
    }

    fn wrote(view: T, op: Op, number: Option<u64>, changed: &[Changed]) -> Self {
        let undo = number.map(|number| UndoOffer { number, op });
        Self { view, changed: if undo.is_some() { changed.to_vec() } else { Vec::new() }, undo }
    }

    fn into_view(self, wrap: impl FnOnce(T) -> View) -> Outcome {
        Outcome { view: wrap(self.view), changed: self.changed, undo: self.undo }
    }
}

/// Answers one request.
pub(crate) fn call(
    store: &mut Store,
    shown: &mut Shown,
    files: &mut Files,
    request: Request,
    now: Moment,
) -> Result<Outcome> {
    use Request as R;
    Ok(match request {
        R::Today(with) => Done::read(today::today(store, with, now)?).into_view(View::Today),
        R::OpenCapture(_) => Done::read(capture::open(store, now)?).into_view(View::OpenCapture),
        R::KeepDraft(with) => drafts::keep(store, with, now)?.into_view(View::KeepDraft),
        R::Draft(with) => Done::read(drafts::draft(store, &with)?).into_view(View::Draft),
        R::ReadEntry(with) => Done::read(reading::read(store, shown, with, now)?).into_view(View::ReadEntry),
        R::Capture(with) => capture::capture(store, shown, with, now)?.into_view(View::Capture),
        R::Log(with) => Done::read(log::log(store, &with, now)?).into_view(View::Log),
        R::Entry(with) => Done::read(entry::entry(store, with.id, now)?).into_view(View::Entry),
        R::EditEntry(with) => capture::edit(store, with, now)?.into_view(View::EditEntry),
        R::TagEntry(with) => capture::tag(store, with, now)?.into_view(View::TagEntry),
        R::RemoveEntry(with) => capture::remove(store, with.id, now)?.into_view(View::RemoveEntry),
        R::SavePromise(with) => promise::save(store, with, now)?.into_view(View::SavePromise),
        R::AnswerPromise(with) => promise::answer(store, with, now)?.into_view(View::AnswerPromise),
        R::RemovePromise(with) => promise::remove(store, with.id, now)?.into_view(View::RemovePromise),
        other => call_about_files(store, files, other, now)?,
    })
}

fn call_about_files(store: &mut Store, files: &mut Files, request: Request, now: Moment) -> Result<Outcome> {
    use Request as R;
    Ok(match request {
        R::Leave(with) => Done::read(leave::view(store, files, with, now)?).into_view(View::Leave),
        R::StartExport(with) => Done::read(leave::start(store, files, with, now)?).into_view(View::StartExport),
        R::ContinueExport(_) => leave::go_on(store, files, now)?.into_view(View::ContinueExport),
        R::CancelExport(_) => Done::read(files.cancel()).into_view(View::CancelExport),
        R::LeaveFile(with) => Done::read(leave::small(store, files, with, now)?).into_view(View::LeaveFile),
        R::BringPart(with) => Done::read(files.bring(&with)?).into_view(View::BringPart),
        R::LookAtFile(with) => Done::read(leave::look(store, files, &with, now)?).into_view(View::LookAtFile),
        R::ImportFile(with) => leave::import(store, files, &with, now)?.into_view(View::ImportFile),
        R::AsReference(with) => Done::read(leave::reference(store, with, now)?).into_view(View::AsReference),
        R::DeleteEverything(with) => leave::delete(store, files, &with, now)?.into_view(View::DeleteEverything),
        other => call_about_documents(store, files, other, now)?,
    })
}

fn call_about_documents(store: &mut Store, files: &Files, request: Request, now: Moment) -> Result<Outcome> {
    use Request as R;
    Ok(match request {
        R::Documents(with) => Done::read(documents::documents(store, &with, now)?).into_view(View::Documents),
        R::Document(with) => Done::read(documents::view(store, with.id, now)?).into_view(View::Document),
        R::SaveDocument(with) => documents::save(store, with, now)?.into_view(View::SaveDocument),
        R::RemoveDocument(with) => documents::remove(store, with.id, now)?.into_view(View::RemoveDocument),
        R::ShelveDocument(with) => documents::shelve(store, with, now)?.into_view(View::ShelveDocument),
        R::BeginDocument(with) => Done::read(documents::begin(store, &with)?).into_view(View::BeginDocument),
        R::DocumentPart(with) => Done::read(documents::part(store, &with)?).into_view(View::DocumentPart),
        R::FinishDocument(with) => documents::finish(store, &with, now)?.into_view(View::FinishDocument),
        R::StopDocument(with) => Done::read(documents::stop(store, with)).into_view(View::StopDocument),
        R::ReadDocument(with) => Done::read(documents::read(store, &with)?).into_view(View::ReadDocument),
        R::CopyDocument(with) => Done::read(documents::keep_copy(store, files, with)?).into_view(View::CopyDocument),
        other => call_about_people(store, other, now)?,
    })
}

fn call_about_people(store: &mut Store, request: Request, now: Moment) -> Result<Outcome> {
    use Request as R;
    Ok(match request {
        R::People(with) => Done::read(people::people(store, with, now)?).into_view(View::People),
        R::Person(with) => Done::read(people::person(store, with.id, now)?).into_view(View::Person),
        R::SavePerson(with) => people::save(store, with, now)?.into_view(View::SavePerson),
        R::Introduce(with) => people::introduce(store, with, now)?.into_view(View::Introduce),
        R::RemovePerson(with) => people::remove(store, with.id, now)?.into_view(View::RemovePerson),
        R::WhoHandles(with) => Done::read(handles::who_handles(store, &with, now)?).into_view(View::WhoHandles),
        R::Meetings(with) => Done::read(meeting_view::meetings(store, with, now)?).into_view(View::Meetings),
        R::Meeting(with) => Done::read(meeting_view::meeting(store, with.id, now)?).into_view(View::Meeting),
        R::SaveMeeting(with) => meeting::save(store, with, now)?.into_view(View::SaveMeeting),
        R::UsualEnd(with) => Done::read(meeting::usual_end(with)).into_view(View::UsualEnd),
        R::SavePoints(with) => meeting::save_points(store, with, now)?.into_view(View::SavePoints),
        R::CheckMeeting(with) => meeting::check(store, with, now)?.into_view(View::CheckMeeting),
        R::NoteMeeting(with) => room::note(store, with, now)?.into_view(View::NoteMeeting),
        R::MeetingFile(with) => Done::read(calendar::file(store, with.id, now)?).into_view(View::MeetingFile),
        R::ReadCalendar(with) => Done::read(calendar::read(store, &with.text, now)?).into_view(View::ReadCalendar),
        R::Glossary(with) => Done::read(room::glossary(store, with)?).into_view(View::Glossary),
        R::QuestionBank(_) => Done::read(room::question_bank()).into_view(View::QuestionBank),
        R::PhraseBook(_) => Done::read(phrases::book(store.read())?).into_view(View::PhraseBook),
        R::AddPhrase(with) => phrases::add(store, &with, now)?.into_view(View::AddPhrase),
        R::RemovePhrase(with) => phrases::remove(store, with.id, now)?.into_view(View::RemovePhrase),
        R::SaveLine(with) => meeting::save_line(store, with, now)?.into_view(View::SaveLine),
        R::RemoveLine(with) => meeting::remove_line(store, with, now)?.into_view(View::RemoveLine),
        R::RemoveMeeting(with) => meeting::remove(store, with.id, now)?.into_view(View::RemoveMeeting),
        other => call_about_the_rest(store, other, now)?,
    })
}

fn call_about_the_rest(store: &mut Store, request: Request, now: Moment) -> Result<Outcome> {
    use Request as R;
    Ok(match request {
        R::WriteMessage(with) => message::write(store, with, now)?.into_view(View::WriteMessage),
        R::SentMessage(with) => message::sent(store, with, now)?.into_view(View::SentMessage),
        R::Message(with) => Done::read(message::message(store, with.id)?).into_view(View::Message),
        R::AnswerMessage(with) => reply::answer(store, with, now)?.into_view(View::AnswerMessage),
        R::HoldMessage(with) => held::hold(store, with, now)?.into_view(View::HoldMessage),
        R::BegunLetters(_) => Done::read(begun::begun(store, now)?).into_view(View::BegunLetters),
        R::CheckWording(with) => Done::read(second_look::check(store, &with, now)?).into_view(View::CheckWording),
        R::AnswerReminder(with) => reminders::answer(store, with, now)?.into_view(View::AnswerReminder),
        R::ReminderHealth(_) => Done::read(reminders::health(store, now)?).into_view(View::ReminderHealth),
        R::PutAwayCard(with) => thoughts::put_away(store, &with, now)?.into_view(View::PutAwayCard),
        R::Settings(_) => Done::read(settings::settings(store, now)?).into_view(View::Settings),
        R::SaveSettings(with) => settings::save(store, with, now)?.into_view(View::SaveSettings),
        R::SaveChild(with) => settings::save_child(store, with, now)?.into_view(View::SaveChild),
        R::RemoveChild(with) => settings::remove_child(store, with.id, now)?.into_view(View::RemoveChild),
        R::SaveSchoolYear(with) => settings::save_school_year(store, with, now)?.into_view(View::SaveSchoolYear),
        R::RemoveSchoolYear(with) => {
            settings::remove_school_year(store, with.id, now)?.into_view(View::RemoveSchoolYear)
        }
        R::SaveBreak(with) => settings::save_break(store, with, now)?.into_view(View::SaveBreak),
        R::ReadDaysOff(with) => Done::read(days_off::read(store, &with, now)?).into_view(View::ReadDaysOff),
        R::AddBreaks(with) => days_off::add(store, &with, now)?.into_view(View::AddBreaks),
        R::RemoveBreak(with) => settings::remove_break(store, with.id, now)?.into_view(View::RemoveBreak),
        R::Undo(with) => undo(store, with.number, now)?.into_view(View::Undo),
        R::Rebuild(_) => rebuild(store)?.into_view(View::Rebuild),
        other => call_about_the_year(store, other, now)?,
    })
}

fn call_about_the_year(store: &mut Store, request: Request, now: Moment) -> Result<Outcome> {
    use Request as R;
    Ok(match request {
        R::SaveOwnWords(with) => settings::save_own_words(store, &with, now)?.into_view(View::SaveOwnWords),
        R::Year(with) => Done::read(year::year(store, with, now)?).into_view(View::Year),
        R::TurnOver(_) => Done::read(year::turn_over(store, now)?).into_view(View::TurnOver),
        R::TurnYear(with) => year::turn(store, &with, now)?.into_view(View::TurnYear),
        R::ReopenYear(with) => year::reopen(store, with.id, now)?.into_view(View::ReopenYear),
        R::ReturnPerson(with) => year::return_person(store, with, now)?.into_view(View::ReturnPerson),
        R::LetterLines(with) => Done::read(next_year::letter_lines(store, with, now)?).into_view(View::LetterLines),
        R::FitPage(with) => Done::read(next_year::fit_page(&with)).into_view(View::FitPage),
        R::SaveLookBack(with) => next_year::save_look_back(store, &with, now)?.into_view(View::SaveLookBack),
        R::States(_) => Done::read(clock::states()).into_view(View::States),
        R::Clocks(with) => Done::read(clock::clocks(store, with, now)?).into_view(View::Clocks),
        R::Rules(_) => Done::read(what_rules_say::rules(store)?).into_view(View::Rules),
        R::SaveClock(with) => clock::save(store, with, now)?.into_view(View::SaveClock),
        R::CloseClock(with) => clock::close(store, with, now)?.into_view(View::CloseClock),
        R::RemoveClock(with) => clock::remove(store, with.id, now)?.into_view(View::RemoveClock),
        other => call_about_concerns(store, other, now)?,
    })
}

fn call_about_concerns(store: &mut Store, request: Request, now: Moment) -> Result<Outcome> {
    use Request as R;
    Ok(match request {
        R::Concerns(with) => Done::read(concern::concerns(store, with, now)?).into_view(View::Concerns),
        R::Concern(with) => Done::read(concern::concern(store, with.id, now)?).into_view(View::Concern),
        R::SaveConcern(with) => concern::save(store, with, now)?.into_view(View::SaveConcern),
        R::SeeConcern(with) => concern::see(store, with, now)?.into_view(View::SeeConcern),
        R::SaveConcernPart(with) => concern::save_part(store, with, now)?.into_view(View::SaveConcernPart),
        R::RemoveConcernPart(with) => concern::remove_part(store, with, now)?.into_view(View::RemoveConcernPart),
        R::TellPart(with) => concern::tell(store, with, now)?.into_view(View::TellPart),
        R::SaveConcernReasons(with) => concern::save_reasons(store, with, now)?.into_view(View::SaveConcernReasons),
        R::CloseConcern(with) => concern::close(store, with, now)?.into_view(View::CloseConcern),
        R::RemoveConcern(with) => concern::remove(store, with.id, now)?.into_view(View::RemoveConcern),
        other => return Err(Error::input(crate::api::ErrorCode::Other, format!("not answered: {other:?}"))),
    })
}

const EVERYTHING: [Changed; 10] = [
    Changed::Entries,
    Changed::Promises,
    Changed::People,
    Changed::Meetings,
    Changed::Messages,
    Changed::Reminders,
    Changed::Settings,
    Changed::Clocks,
    Changed::Concerns,
    Changed::Documents,
];

fn undo(store: &mut Store, number: u64, now: Moment) -> Result<Done<Nothing>> {
    let together = store.together(number)?;
    let letters = held::let_go_by(store, number)?;
    let signed = settings::my_name(store.read())?;
    let device = store.device();
    let take_back = |w: &mut Writer<'_>| {
        for number in together {
            if !w.take_back(number)? {
                return Err(input::unknown("change", number));
            }
        }
        Ok(())
    };
    let written = store.write_then(Op::Undo, now, take_back, |db| {
        held::bring_back(db, device, &letters, now)?;
        let signs = settings::my_name(db)?;
        if signs == signed { Ok(()) } else { drafts::sign_again(db, &signed, &signs) }
    })?;
    Ok(Done::wrote(Nothing {}, Op::Undo, written.number, &EVERYTHING))
}

fn rebuild(store: &mut Store) -> Result<Done<Nothing>> {
    store.rebuild()?;
    Ok(Done { view: Nothing {}, changed: EVERYTHING.to_vec(), undo: None })
}
