//! The planned alarms of core → the system's notices. The only user of the notification plugin's notices.
//!
//! One thread owns them: it is told, never called, so nothing here ever blocks a window. `desktop.rs` watches the
//! clock itself; `phone.rs` hands one-shot alarms to the system.

#[cfg(any(mobile, test))]
mod at;
mod buttons;
#[cfg(desktop)]
mod desktop;
#[cfg(mobile)]
mod phone;
#[cfg(desktop)]
mod watch;

#[cfg(desktop)]
use desktop as platform;
#[cfg(mobile)]
use phone as platform;

use crate::{Shell, clock, tell_page, window};
use buttons::Pressed;
use hallway_core::NoticeButton;
use hallway_core::rules::rhythms::ReminderKey;
use std::sync::mpsc::{Receiver, Sender};
use tauri::{AppHandle, Manager};
use tauri_plugin_notification::NotificationExt;

/// The test notice's id. Core counts up from 1 and never comes here.
const TEST: i32 = i32::MAX;

/// What the alarm thread is told.
pub(crate) enum Told {
    /// Something was written.
    Changed,
    /// Notices may be shown from now on.
    Granted,
    /// The app came back to the front.
    #[cfg(mobile)]
    Resumed,
    /// A notice or one of its buttons was pressed. May come twice.
    Pressed(Pressed),
}

/// The line to the alarm thread.
pub(crate) struct Alarms(Sender<Told>);

impl Alarms {
    pub(crate) fn tell(&self, told: Told) {
        // Nobody listens only while the program ends.
        let _ = self.0.send(told);
    }
}

/// The two ends of the line.
pub(crate) fn line() -> (Alarms, Receiver<Told>) {
    let (sender, receiver) = std::sync::mpsc::channel();
    (Alarms(sender), receiver)
}

/// Hears presses. Before the window exists, or the press that started the app is lost.
pub(crate) fn listen(app: &AppHandle) {
    let ear = app.clone();
    let heard = app.notification().on_action(move |action| {
        let notice = action.notification().map(|notice| notice.id());
        ear.state::<Shell>().alarms.tell(Told::Pressed(buttons::read(action.action_id(), notice)));
    });
    if let Err(error) = heard {
        eprintln!("hallway: presses on notices are not heard: {error}");
    }
}

/// Starts the alarm thread.
pub(crate) fn keep(app: &AppHandle, told: Receiver<Told>) {
    let app = app.clone();
    let started = std::thread::Builder::new().name("alarms".into()).spawn(move || platform::keep(&app, &told));
    if let Err(error) = started {
        eprintln!("hallway: no reminders while this runs: {error}");
    }
}

/// Shows a notice now that says only that notices arrive.
pub(crate) fn show_test(app: &AppHandle) -> bool {
    let Ok(words) = app.state::<Shell>().store.with(|hallway| Ok(hallway.notice_words())) else {
        return false;
    };
    platform::ready(app, &words);
    platform::dress(app).id(TEST).title("Hallway").body(words.test).show().is_ok()
}

/// A button does its work in core; the notice itself, or Open, brings the page of the one thing it is about, or Today. So
/// does Done where core asks for a day first.
fn press(app: &AppHandle, pressed: Pressed) {
    if let Pressed::Button(notice, button) = pressed {
        let now = clock::now();
        match app.state::<Shell>().store.with(|hallway| hallway.press(notice, button, now)) {
            Ok(outcome) => tell_page(app, "changed", &outcome.changed),
            Err(failure) => eprintln!("hallway: a press was not kept: {:?}", failure.code),
        }
    }
    let opened = match pressed {
        Pressed::Notice(notice) => Some(notice),
        Pressed::Button(notice, NoticeButton::Open) => Some(Some(notice)),
        Pressed::Button(notice, NoticeButton::Done) if asks_for_a_day(app, notice) => Some(Some(notice)),
        Pressed::Button(..) => None,
    };
    if let Some(notice) = opened {
        window::show(app);
        tell_page(app, "open_reminder", notice.and_then(|notice| about(app, notice)));
    }
}

/// The one thing a notice is about, while it is open.
fn about(app: &AppHandle, notice: i32) -> Option<ReminderKey> {
    app.state::<Shell>().store.with(|hallway| hallway.about(notice, clock::now())).ok().flatten()
}

fn asks_for_a_day(app: &AppHandle, notice: i32) -> bool {
    about(app, notice).is_some_and(|key| key.asks_for_a_day())
}
