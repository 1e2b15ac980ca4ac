//! A file leaves Hallway's hands: a computer opens it, a phone's share sheet asks who shall have it.
//!
//! Owns the copies that other programs are shown. Refuses whatever might run: core gives no copy of it.

use crate::Shell;
use hallway_core::rules::ids::DocumentId;
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Manager};

/// Where copies of papers lie that another program was shown.
const COPIES: &str = "papers";

/// Shows a file that Hallway wrote: in the system's file manager, or on a phone in its share sheet.
pub(crate) fn show(app: &AppHandle, name: &str) -> bool {
    let path = app.state::<Shell>().store.with(|hallway| Ok(hallway.left(name))).ok().flatten();
    path.is_some_and(|path| reveal(app, &path))
}

/// Leaves the file in Hallway's own folder for what can be made again, and hands it to whatever keeps a calendar here.
pub(crate) fn open_calendar(app: &AppHandle, name: &str, text: &str) -> bool {
    let Some(folder) = copies(app).filter(|_| is_calendar_name(name)) else { return false };
    let path = folder.join(name);
    let written = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&path, text));
    written.is_ok() && open(app, &path)
}

/// Leaves a copy of a paper in Hallway's own folder for what can be made again, and hands it to whatever shows such a file
/// here.
pub(crate) fn open_document(app: &AppHandle, id: DocumentId) -> bool {
    let Some(folder) = copies(app) else { return false };
    let copy = app.state::<Shell>().store.with(|hallway| hallway.copy_of(id, &folder)).ok().flatten();
    copy.is_some_and(|path| open(app, &path))
}

/// Takes away the copies of files that were opened; another program may still hold one, which goes another time.
pub(crate) fn forget_copies(app: &AppHandle) {
    if let Some(folder) = copies(app) {
        let _ = std::fs::remove_dir_all(folder);
    }
    #[cfg(mobile)]
    sheet::forget(app);
}

fn copies(app: &AppHandle) -> Option<PathBuf> {
    app.path().app_cache_dir().ok().map(|folder| folder.join(COPIES))
}

#[cfg(desktop)]
fn reveal(app: &AppHandle, path: &Path) -> bool {
    tauri_plugin_opener::OpenerExt::opener(app).reveal_item_in_dir(path).is_ok()
}

#[cfg(desktop)]
fn open(app: &AppHandle, path: &Path) -> bool {
    tauri_plugin_opener::OpenerExt::opener(app).open_path(path.to_string_lossy(), None::<&str>).is_ok()
}

#[cfg(mobile)]
use sheet::share as open;
#[cfg(mobile)]
use sheet::share as reveal;

/// The share sheet of a phone. Its plugin makes a copy of its own, by the file's name, in a folder that other apps may read
/// one file of at a time.
#[cfg(mobile)]
mod sheet {
    use std::path::{Path, PathBuf};
    use tauri::{AppHandle, Manager, Url};
    use tauri_plugin_sharekit::{ShareExt, ShareFileOptions};

    /// What the plugin says when the sheet was closed. Android says so, too, of most that were sent.
    const CLOSED: &str = "Share cancelled";

    /// Shows the sheet and waits until it is closed. An older copy of the same name would be sent in place of this one.
    pub(crate) fn share(app: &AppHandle, path: &Path) -> bool {
        let (Some(window), Ok(url)) = (app.get_webview_window("main"), Url::from_file_path(path)) else { return false };
        if let (Some(folder), Some(name)) = (folder(app), path.file_name()) {
            let _ = std::fs::remove_file(folder.join(name));
        }
        let options = ShareFileOptions { mime_type: Some(kind(path).into()), ..ShareFileOptions::default() };
        match app.share().share_file(window, url.into(), options) {
            Ok(()) => true,
            Err(error) => error.to_string().contains(CLOSED),
        }
    }

    /// Takes the plugin's copies away: plain files, for what lies deeper is the system's.
    pub(super) fn forget(app: &AppHandle) {
        let left = folder(app).and_then(|folder| std::fs::read_dir(folder).ok());
        for file in
            left.into_iter().flatten().flatten().filter(|file| file.file_type().is_ok_and(|kind| kind.is_file()))
        {
            let _ = std::fs::remove_file(file.path());
        }
    }

    #[cfg(target_os = "android")]
    fn folder(app: &AppHandle) -> Option<PathBuf> {
        app.path().app_cache_dir().ok()
    }

    #[cfg(target_os = "ios")]
    fn folder(_app: &AppHandle) -> Option<PathBuf> {
        Some(std::env::temp_dir())
    }

    /// What kind of file it is, so that the sheet names who can take it.
    fn kind(path: &Path) -> &'static str {
        match path.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
            "pdf" => "application/pdf",
            "jpg" | "jpeg" => "image/jpeg",
            "png" => "image/png",
            "webp" => "image/webp",
            "heic" => "image/heic",
            "txt" => "text/plain",
            "csv" => "text/csv",
            "ics" => "text/calendar",
            "vcf" => "text/vcard",
            "zip" => "application/zip",
            _ => "application/octet-stream",
        }
    }
}

/// Only a plain name that core made: no way into another folder, and nothing that is run when opened.
fn is_calendar_name(name: &str) -> bool {
    name.strip_suffix(".ics").is_some_and(|stem| {
        !stem.is_empty() && stem.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
    })
}

#[cfg(test)]
mod tests {
    use super::is_calendar_name;

    #[test]
    fn only_a_plain_calendar_name_is_written() {
        assert!(is_calendar_name("meeting-2026-10-15.ics"));
        for refused in ["../meeting.ics", "meeting.ics.exe", ".ics", "a/b.ics", "a\\b.ics", "", "meeting.desktop"] {
            assert!(!is_calendar_name(refused), "{refused:?}");
        }
    }
}
