//! A computer's alarms: this thread watches the wall clock and shows what core says is due.
//!
//! Core marks a notice as shown on disk before it hands it over, so a crash may lose a notice (Today still shows what
//! it is about), but nothing is ever shown twice.

use super::watch::{Seen, Watch};
use super::{Told, buttons, press};
use crate::{Shell, clock, tell_page};
use hallway_core::api::Changed;
use hallway_core::{Notice, NoticeWords};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;
use tauri::{AppHandle, Manager, Wry};
use tauri_plugin_notification::{NotificationBuilder, NotificationExt};

/// How often the clocks are compared.
const TICK: Duration = if cfg!(feature = "test-clock") { Duration::from_millis(200) } else { Duration::from_secs(5) };

/// Shows what is due, until the program ends.
pub(super) fn keep(app: &AppHandle, told: &Receiver<Told>) {
    let mut watch = Watch::new(clock::now(), clock::ticks());
    ring(app);
    loop {
        match told.recv_timeout(TICK) {
            Ok(Told::Changed | Told::Granted) => ring(app),
            Ok(Told::Pressed(pressed)) => {
                press(app, pressed);
                ring(app);
            }
            Err(RecvTimeoutError::Timeout) => tick(app, &mut watch),
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

fn tick(app: &AppHandle, watch: &mut Watch) {
    match watch.tick(clock::now(), clock::ticks()) {
        Seen::Nothing => {}
        Seen::Due => ring(app),
        Seen::Jump => {
            ring(app);
            tell_page(app, "changed", [Changed::Reminders]);
        }
    }
}

fn ring(app: &AppHandle) {
    let now = clock::now();
    let due = app.state::<Shell>().store.with(|hallway| Ok((hallway.deliver(now)?, hallway.notice_words())));
    match due {
        Ok((notices, words)) if !notices.is_empty() => {
            notices.iter().for_each(|notice| show(app, notice, &words));
            tell_page(app, "changed", [Changed::Reminders]);
        }
        Ok(_) => {}
        // A store that did not open is on the screen; the next look tries the rest again.
        Err(failure) => eprintln!("hallway: could not look at the plan: {:?}", failure.code),
    }
}

fn show(app: &AppHandle, notice: &Notice, words: &NoticeWords) {
    let mut builder = dress(app).id(notice.id).title(&notice.title).body(&notice.body);
    if let (Some(kind), Some(under)) = (buttons::kind(notice), buttons::under(notice, words)) {
        // Cannot fail on a computer.
        let _ = app.notification().register_action_types(vec![under]);
        builder = builder.action_type_id(kind);
    }
    if let Err(error) = builder.show() {
        eprintln!("hallway: a notice was not shown: {error}");
    }
}

/// Nothing has to be made first on a computer.
pub(super) fn ready(_app: &AppHandle, _words: &NoticeWords) {}

/// A notice as it looks on a computer.
pub(super) fn dress(app: &AppHandle) -> NotificationBuilder<Wry> {
    app.notification().builder()
}
