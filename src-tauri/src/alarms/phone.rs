//! A phone's alarms: one-shot `At` alarms in the system's own list, kept in step with core's ledger.
//!
//! Never on the main thread: every call to the plugin waits for the platform. Never an exact alarm: the windows have
//! hours of slack. Permission is asked for when the first reminder exists, once; after a no only the person asks.

use super::{Told, at, buttons, press};
use crate::{Shell, clock, device, tell_page};
use hallway_core::api::{Changed, Failure, NoticePermission};
use hallway_core::{AlarmStep, Notice, NoticeWords, Trust};
use std::sync::mpsc::Receiver;
use tauri::{AppHandle, Manager, Wry};
use tauri_plugin_notification::{NotificationBuilder, NotificationExt};

/// The channel's name for Android; its words for the person come from core.
const CHANNEL: &str = "reminders";

/// iOS forgets all buttons that are not named in the same breath, so there every change sets every alarm again.
const WHOLE: bool = cfg!(target_os = "ios");

/// What this thread knows besides the ledger.
struct Phone<'a> {
    app: &'a AppHandle,
    asked: bool,
    allowed: bool,
}

/// Keeps the system's alarms in step, until the program ends.
pub(super) fn keep(app: &AppHandle, told: &Receiver<Told>) {
    let mut phone = Phone { app, asked: false, allowed: false };
    phone.set(Trust::Nothing);
    for told in told {
        match told {
            Told::Changed => phone.set(Trust::Ledger),
            Told::Granted => phone.set(Trust::Nothing),
            Told::Resumed => {
                phone.set(Trust::Ledger);
                tell_page(app, "changed", [Changed::Reminders]);
            }
            Told::Pressed(pressed) => {
                press(app, pressed);
                phone.set(Trust::Ledger);
            }
        }
    }
}

impl Phone<'_> {
    fn set(&mut self, trust: Trust) {
        if let Err(failure) = self.try_set(trust) {
            eprintln!("hallway: the alarms were not set: {:?}", failure.code);
        }
    }

    /// Without permission the ledger stays as it is: it must never name an alarm that the system does not have.
    fn try_set(&mut self, trust: Trust) -> Result<(), Failure> {
        let store = &self.app.state::<Shell>().store;
        let now = clock::now();
        let something_planned = !store.with(|hallway| hallway.alarms(now))?.is_empty();
        let before = self.allowed;
        self.allowed = self.may_ring(something_planned);
        if !self.allowed {
            return Ok(());
        }
        let trust = if before && !WHOLE { trust } else { Trust::Nothing };
        let (steps, words) = store.with(|hallway| Ok((hallway.reconcile(trust, now)?, hallway.notice_words())))?;
        ready(self.app, &words);
        offer_buttons(self.app, &steps, &words);
        steps.iter().for_each(|step| take(self.app, step));
        Ok(())
    }

    fn may_ring(&mut self, something_planned: bool) -> bool {
        let mut permission = device::permission(self.app);
        if permission == NoticePermission::NotAsked && something_planned && !self.asked {
            self.asked = true;
            permission = device::allow(self.app);
        }
        permission == NoticePermission::Granted
    }
}

/// Before any alarm that names them.
fn offer_buttons(app: &AppHandle, steps: &[AlarmStep], words: &NoticeWords) {
    let under = |step: &AlarmStep| match step {
        AlarmStep::Set(notice) => buttons::under(notice, words),
        AlarmStep::Cancel(_) => None,
    };
    let kinds: Vec<_> = steps.iter().filter_map(under).collect();
    if kinds.is_empty() {
        return;
    }
    if let Err(error) = app.notification().register_action_types(kinds) {
        eprintln!("hallway: notices come without buttons: {error}");
    }
}

/// Setting a channel that is there changes only its words. The phone hides what it says while it is locked.
#[cfg(target_os = "android")]
pub(super) fn ready(app: &AppHandle, words: &NoticeWords) {
    use tauri_plugin_notification::{Channel, Importance, Visibility};
    let channel = Channel::builder(CHANNEL, &words.channel)
        .importance(Importance::Default)
        .visibility(Visibility::Private)
        .vibration(true)
        .build();
    if let Err(error) = app.notification().create_channel(channel) {
        eprintln!("hallway: no channel for reminders: {error}");
    }
}

#[cfg(not(target_os = "android"))]
pub(super) fn ready(_app: &AppHandle, _words: &NoticeWords) {}

fn take(app: &AppHandle, step: &AlarmStep) {
    let taken = match step {
        AlarmStep::Cancel(id) => app.notification().cancel(vec![*id]),
        AlarmStep::Set(notice) => alarm(app, notice).map_or(Ok(()), NotificationBuilder::show),
    };
    if let Err(error) = taken {
        eprintln!("hallway: an alarm was not set: {error}");
    }
}

/// `None` where the moment cannot be said: without a schedule it would show at once.
fn alarm(app: &AppHandle, notice: &Notice) -> Option<NotificationBuilder<Wry>> {
    let builder = dress(app).id(notice.id).title(&notice.title).body(&notice.body).schedule(at::once(notice.at)?);
    Some(match buttons::kind(notice) {
        Some(kind) => builder.action_type_id(kind),
        None => builder,
    })
}

/// A notice as it looks on a phone; after [`ready`].
pub(super) fn dress(app: &AppHandle) -> NotificationBuilder<Wry> {
    app.notification().builder().channel_id(CHANNEL).icon("ic_notice").icon_color("#0d5c63").auto_cancel()
}
