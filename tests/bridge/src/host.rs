//! One store with its clock, and what a person would have seen and heard.

use crate::args::Args;
use hallway_core::api::{DeviceForm, DeviceView, ErrorCode, Failure, NoticePermission, Outcome, Request, ShellRequest};
use hallway_core::rules::ids::DeviceId;
use hallway_core::rules::time::Moment;
use hallway_core::{Hallway, Notice, NoticeButton};
use hallway_tests::{demo, ring};
use serde::Serialize;
use std::path::PathBuf;
use uuid::Uuid;

/// Something that left Hallway for another program.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Opened {
    /// The mail program was opened with this address.
    Mail {
        /// `mailto:…`.
        mail: String,
    },
    /// This file was shown where it lies.
    Shown {
        /// Its whole path.
        file: PathBuf,
    },
    /// A copy of a paper was opened.
    Paper {
        /// Its whole path.
        file: PathBuf,
    },
    /// This went to the clipboard.
    Copied {
        /// The text.
        text: String,
    },
    /// A calendar file was handed on.
    Calendar {
        /// Its name.
        name: String,
        /// What is in it.
        text: String,
    },
}

/// A notice that was shown.
#[derive(Clone, Debug, Serialize)]
pub struct Shown {
    /// To press its buttons with.
    pub id: i32,
    /// When it came.
    pub at: chrono::DateTime<chrono::Utc>,
    /// The same, as the person's clock showed it.
    pub local: chrono::NaiveDateTime,
    /// Title.
    pub title: String,
    /// Body.
    pub body: String,
}

/// The host.
#[derive(Debug)]
pub struct Host {
    folder: PathBuf,
    hallway: Result<Hallway, Failure>,
    now: Moment,
    notices: Vec<Shown>,
    opened: Vec<Opened>,
    form: DeviceForm,
    permission: NoticePermission,
    autostart: bool,
}

impl Host {
    /// Opens the store. A store that cannot be opened is no error here: the UI has a screen for it.
    pub fn open(args: &Args) -> Result<Self, String> {
        std::fs::create_dir_all(&args.data).map_err(|error| format!("{}: {error}", args.data.display()))?;
        let phone = args.form == DeviceForm::Phone;
        let mut host = Self {
            folder: args.data.clone(),
            hallway: Err(Failure { code: ErrorCode::Other, detail: "not opened yet".into() }),
            now: args.now,
            notices: Vec::new(),
            opened: Vec::new(),
            form: args.form,
            permission: if phone { NoticePermission::NotAsked } else { NoticePermission::Granted },
            autostart: false,
        };
        host.reopen(if args.demo { demo::start(args.now) } else { args.now });
        if let (true, Ok(hallway)) = (args.demo, &mut host.hallway) {
            demo::fill(hallway, args.now).map_err(|failure| format!("the demo: {failure:?}"))?;
        }
        Ok(host)
    }

    fn reopen(&mut self, now: Moment) {
        self.hallway = Hallway::open(&self.folder, DeviceId(Uuid::from_u128(0xb41d6e)), now);
    }

    /// The store; tried again when it could not be opened before.
    fn hallway(&mut self) -> Result<&mut Hallway, Failure> {
        if self.hallway.is_err() {
            self.reopen(self.now);
        }
        self.hallway.as_mut().map_err(|failure| failure.clone())
    }

    /// One request of the contract.
    pub fn call(&mut self, request: Request) -> Result<Outcome, Failure> {
        let now = self.now;
        let outcome = self.hallway()?.call(request, now)?;
        self.deliver()?;
        Ok(outcome)
    }

    /// What only a shell can do, recorded instead of done.
    pub fn shell(&mut self, request: ShellRequest) -> DeviceView {
        let mut worked = true;
        match request {
            ShellRequest::ShowFile { name } => {
                let file = self.hallway.as_ref().ok().and_then(|hallway| hallway.left(&name));
                worked = file.is_some();
                self.opened.extend(file.map(|file| Opened::Shown { file }));
            }
            ShellRequest::OpenDocument { id } => {
                let copies = self.folder.join("copies");
                let file = self.hallway.as_ref().ok().and_then(|hallway| hallway.copy_of(id, &copies).ok().flatten());
                worked = file.is_some();
                self.opened.extend(file.map(|file| Opened::Paper { file }));
            }
            ShellRequest::OpenMail { mail } => self.opened.push(Opened::Mail { mail }),
            ShellRequest::CopyText { text } => self.opened.push(Opened::Copied { text }),
            ShellRequest::OpenCalendar { name, text } => self.opened.push(Opened::Calendar { name, text }),
            ShellRequest::OpenPhone { .. } | ShellRequest::Device | ShellRequest::OpenAgain | ShellRequest::Quit => {}
            ShellRequest::AllowNotices => self.permission = NoticePermission::Granted,
            ShellRequest::TestNotice => self.test_notice(),
            ShellRequest::Autostart { on } => self.autostart = on,
        }
        let autostart = (self.form == DeviceForm::Desktop).then_some(self.autostart);
        DeviceView { form: self.form, notices: self.permission, autostart, worked }
    }

    fn test_notice(&mut self) {
        if let Ok(hallway) = &self.hallway {
            let body = hallway.notice_words().test;
            self.notices.push(Shown { id: 0, at: self.now.at, local: self.now.local(), title: "Hallway".into(), body });
        }
    }

    /// What the clock shows.
    pub const fn now(&self) -> Moment {
        self.now
    }

    /// Moves the clock. Forward and awake it stops at every alarm in between; asleep, and back, it jumps.
    pub fn travel(&mut self, to: Moment, asleep: bool) -> Result<(), Failure> {
        let from = std::mem::replace(&mut self.now, to);
        if asleep || to.at <= from.at {
            return self.deliver();
        }
        let shown = ring::between(self.hallway()?, from, to)?;
        self.notices.extend(shown.into_iter().map(|(at, notice)| seen(to.at(at), notice)));
        Ok(())
    }

    fn deliver(&mut self) -> Result<(), Failure> {
        let now = self.now;
        let shown = self.hallway()?.deliver(now)?;
        self.notices.extend(shown.into_iter().map(|notice| seen(now, notice)));
        Ok(())
    }

    /// Everything planned, soonest first.
    pub fn alarms(&mut self) -> Result<Vec<Shown>, Failure> {
        let now = self.now;
        let planned = self.hallway()?.alarms(now)?;
        Ok(planned.into_iter().map(|notice| seen(now.at(notice.at), notice)).collect())
    }

    /// Everything shown so far.
    pub fn notices(&self) -> &[Shown] {
        &self.notices
    }

    /// Everything opened or copied so far.
    pub fn opened(&self) -> &[Opened] {
        &self.opened
    }

    /// A notice's button.
    pub fn press(&mut self, notice: i32, button: NoticeButton) -> Result<Outcome, Failure> {
        let now = self.now;
        self.hallway()?.press(notice, button, now)
    }
}

fn seen(now: Moment, notice: Notice) -> Shown {
    Shown { id: notice.id, at: now.at, local: now.local(), title: notice.title, body: notice.body }
}
