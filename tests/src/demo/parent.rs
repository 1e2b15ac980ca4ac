//! The parent of the demo: keeps entries, and answers what Today shows, as a person would of an evening.

use chrono::Duration;
use hallway_core::Hallway;
use hallway_core::api::{
    AboutView, AnswerPromise, AnswerReminder, Capture, Edits, ErrorCode, Failure, ForChild, MessageAbout, MessageView,
    PromiseState, PromiseView, ReminderAnswer, ReminderCard, Request, SentMessage, View, WriteMessage,
};
use hallway_core::rules::time::Moment;

/// What nobody has asked after yet.
const STILL_OPEN: &str = "reading log";

/// Somebody with a phone and a clock.
pub(super) struct Parent<'a> {
    hallway: &'a mut Hallway,
    now: Moment,
    sent: usize,
}

impl<'a> Parent<'a> {
    pub(super) fn new(hallway: &'a mut Hallway, now: Moment) -> Self {
        Self { hallway, now, sent: 0 }
    }

    /// Time passes; it never goes back.
    pub(super) fn be_at(&mut self, now: Moment) {
        self.now.at = self.now.at.max(now.at);
    }

    pub(super) fn ask(&mut self, request: Request) -> Result<View, Failure> {
        self.now.at += Duration::seconds(1);
        self.hallway.call(request, self.now).map(|outcome| outcome.view)
    }

    /// What takes more than one call.
    pub(super) fn hands_over<T>(
        &mut self,
        work: impl FnOnce(&mut Hallway, Moment) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        self.now.at += Duration::seconds(1);
        work(self.hallway, self.now)
    }

    pub(super) fn capture(&mut self, text: &str, good_news: bool) -> Result<(), Failure> {
        let edits = Edits { good_news, ..Default::default() };
        self.ask(Request::Capture(Capture { text: text.into(), edits })).map(drop)
    }

    /// Sends what Hallway drafted.
    pub(super) fn send(&mut self, about: MessageAbout) -> Result<(), Failure> {
        match self.ask(Request::WriteMessage(WriteMessage { about, anew: false, mailed: None }))? {
            View::WriteMessage(MessageView { to, subject, body, .. }) => {
                let to = to.into_iter().map(|recipient| recipient.person.id).collect();
                self.ask(Request::SentMessage(SentMessage { about, to, subject, body })).map(drop)
            }
            other => unreachable!("{other:?}"),
        }
    }

    /// Goes through what is due, card by card: an answer can end more than its own.
    pub(super) fn catch_up(&mut self) -> Result<(), Failure> {
        let mut seen = Vec::new();
        while let Some(card) = self.due()?.into_iter().find(|card| !seen.contains(&card.key)) {
            seen.push(card.key.clone());
            self.answer(card)?;
        }
        Ok(())
    }

    fn due(&mut self) -> Result<Vec<ReminderCard>, Failure> {
        match self.ask(Request::Today(ForChild::default()))? {
            View::Today(today) => Ok(today.due),
            other => unreachable!("{other:?}"),
        }
    }

    /// The first agreements go out in writing, most promises are kept, one is let go, one is left to ask about.
    fn answer(&mut self, card: ReminderCard) -> Result<(), Failure> {
        match card.about {
            AboutView::InWriting { entry, .. } if self.sent < 5 => {
                self.sent += 1;
                self.send(MessageAbout::InWriting { entry })
            }
            AboutView::TheirPromise { promise } if promise.what.contains(STILL_OPEN) => Ok(()),
            AboutView::MyPromise { promise } | AboutView::TheirPromise { promise } => self.settle(promise),
            AboutView::Recap { .. } | AboutView::AskForDocuments { .. } | AboutView::DocumentsArrived { .. } => Ok(()),
            _ => {
                let answer = AnswerReminder { key: card.key, answer: ReminderAnswer::Done };
                // What was settled a moment ago has ended its reminder already.
                match self.ask(Request::AnswerReminder(answer)) {
                    Err(failure) if failure.code != ErrorCode::Unknown => Err(failure),
                    _ => Ok(()),
                }
            }
        }
    }

    fn settle(&mut self, promise: PromiseView) -> Result<(), Failure> {
        let state = if promise.what.contains("call next time") { PromiseState::Dropped } else { PromiseState::Kept };
        self.ask(Request::AnswerPromise(AnswerPromise { id: promise.id, state })).map(drop)
    }
}
