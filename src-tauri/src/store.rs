//! The one open store. It opens beside the window, so that the window is there at once.
//!
//! A store that could not be opened answers every call with why, until the person tries again.

use crate::alarms::Told;
#[cfg(desktop)]
use crate::tray;
use crate::{Shell, clock};
use hallway_core::Hallway;
use hallway_core::api::{ErrorCode, Failure};
use hallway_core::rules::ids::DeviceId;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use tauri::{AppHandle, Manager};

/// One try to open: nothing until it ended, then how.
type Opening = OnceLock<Result<Mutex<Hallway>, Failure>>;

/// The store, once it is open.
#[derive(Default)]
pub(crate) struct Store(Mutex<Arc<Opening>>);

impl Store {
    /// Asks the store, one at a time; waits while it still opens. Never from the main thread.
    pub(crate) fn with<T>(&self, ask: impl FnOnce(&mut Hallway) -> Result<T, Failure>) -> Result<T, Failure> {
        let opening = self.opening();
        let hallway = opening.wait().as_ref().map_err(Clone::clone)?;
        ask(&mut hallway.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Waits until opening has ended, however it ended.
    pub(crate) fn wait(&self) {
        self.opening().wait();
    }

    /// Whether there is a store to remind from.
    #[cfg(desktop)]
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.opening().get(), Some(Ok(_)))
    }

    fn opening(&self) -> Arc<Opening> {
        Arc::clone(&self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// A new try in place of one that failed; nothing where none has.
    fn anew(&self) -> Option<Arc<Opening>> {
        let mut opening = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        matches!(opening.get(), Some(Err(_))).then(|| {
            *opening = Arc::default();
            Arc::clone(&opening)
        })
    }
}

/// Opens the store on another thread.
pub(crate) fn open_in_background(app: &AppHandle) {
    try_in_background(app, app.state::<Shell>().store.opening());
}

/// Tries again where opening failed: the person may have made room, or closed the other Hallway.
pub(crate) fn try_again(app: &AppHandle) {
    if let Some(opening) = app.state::<Shell>().store.anew() {
        try_in_background(app, opening);
    }
}

/// The tray comes after the store: its words are in the store's language.
fn try_in_background(app: &AppHandle, opening: Arc<Opening>) {
    let app = app.clone();
    tauri::async_runtime::spawn_blocking(move || {
        let opened = folder(&app).and_then(|folder| open(&folder)).map(|mut hallway| {
            if let Some((folder, called)) = files_folder(&app) {
                hallway.leave_into(folder, called);
            }
            crate::files::forget_copies(&app);
            hallway
        });
        if let Err(failure) = &opened {
            eprintln!("hallway: the store did not open: {:?}", failure.code);
        }
        // Set once: each try is opened by one thread.
        let _ = opening.set(opened.map(Mutex::new));
        #[cfg(desktop)]
        tray::create(&app);
        app.state::<Shell>().alarms.tell(Told::Changed);
    });
}

fn open(folder: &Path) -> Result<Hallway, Failure> {
    make(folder).map_err(|error| failure(ErrorCode::ReadOnly, &error))?;
    let hallway = Hallway::open(folder, DeviceId(uuid::Uuid::now_v7()), clock::now())?;
    hallway.speak(sys_locale::get_locale().as_deref());
    Ok(hallway)
}

/// The system's folder for this app, or the one named in `HALLWAY_DATA`.
fn folder(app: &AppHandle) -> Result<PathBuf, Failure> {
    match std::env::var_os("HALLWAY_DATA") {
        Some(folder) => Ok(folder.into()),
        None => app.path().app_data_dir().map_err(|error| failure(ErrorCode::Other, &error)),
    }
}

/// Where files that leave are put, and how it is called: the downloads of a computer; on a phone the app's own documents,
/// which its file manager shows. `None` leaves them beside the store.
fn files_folder(app: &AppHandle) -> Option<(PathBuf, String)> {
    if std::env::var_os("HALLWAY_DATA").is_some() {
        return None;
    }
    let paths = app.path();
    let folder = if cfg!(desktop) { paths.download_dir() } else { paths.document_dir() }.ok()?;
    let called = folder.file_name().map_or_else(|| folder.display().to_string(), |name| name.display().to_string());
    Some((folder, called))
}

/// Makes the folder for this person alone; closes it when the web view was there first. A folder that somebody else
/// named stays as open as they made it.
fn make(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    #[cfg(unix)]
    if std::env::var_os("HALLWAY_DATA").is_none() {
        std::fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    }
    Ok(())
}

pub(crate) fn failure(code: ErrorCode, error: &impl std::fmt::Display) -> Failure {
    Failure { code, detail: error.to_string() }
}
