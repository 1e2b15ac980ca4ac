//! The one window: made at start, hidden instead of closed, and never anywhere but on Hallway's own pages.

use crate::{Shell, store};
use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{AppHandle, Manager, Url, WebviewWindow, WebviewWindowBuilder};

/// The argument that starts Hallway without its window: it came with the computer, nobody asked for it yet.
#[cfg(desktop)]
pub(crate) const HIDDEN: &str = "--hidden";

/// The argument that starts Hallway at the cursor of a new entry: what a launcher's or a key's shortcut gives.
#[cfg(desktop)]
pub(crate) const CAPTURE: &str = "--capture";

const LABEL: &str = "main";

/// Makes the window.
pub(crate) fn create(app: &AppHandle) -> tauri::Result<()> {
    let Some(config) = app.config().app.windows.iter().find(|window| window.label == LABEL) else {
        return Err(tauri::Error::WindowNotFound);
    };
    let mut config = config.clone();
    if starts_at_capture(app) {
        config.url = tauri::WebviewUrl::App("index.html#capture".into());
    }
    let builder = WebviewWindowBuilder::from_config(app, &config)?
        .initialization_script(words(app)?)
        .on_navigation(is_own)
        .on_page_load(|window, page| {
            if page.event() == PageLoadEvent::Started {
                store::try_again(window.app_handle());
            }
        })
        .on_new_window(|_, _| NewWindowResponse::Deny);
    #[cfg(desktop)]
    let builder = builder.visible(false);
    appear(&builder.build()?)
}

/// The page's words, there before its script is. Which language they are in is in the store: with one there is nothing to
/// wait for.
fn words(app: &AppHandle) -> tauri::Result<String> {
    if hallway_core::languages().len() > 1 {
        app.state::<Shell>().store.wait();
    }
    Ok(format!("window.hallwayWords = {};", serde_json::to_string(&hallway_core::screen_words())?))
}

/// Takes the colour of the theme before it is seen, so that nothing flashes.
#[cfg(desktop)]
fn appear(window: &WebviewWindow) -> tauri::Result<()> {
    if window.theme()? == tauri::Theme::Dark {
        window.set_background_color(Some(tauri::window::Color(0x14, 0x19, 0x1a, 0xff)))?;
    }
    if starts_hidden(std::env::args()) { Ok(()) } else { window.show() }
}

#[cfg(mobile)]
fn appear(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

/// A page of Hallway itself; while developing, whatever serves it.
fn is_own(url: &Url) -> bool {
    tauri::is_dev() || url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost")
}

/// Whether this start asks for a new entry.
#[cfg(desktop)]
fn starts_at_capture(_app: &AppHandle) -> bool {
    asks_for_capture(std::env::args())
}

#[cfg(mobile)]
fn starts_at_capture(app: &AppHandle) -> bool {
    crate::links::started_at_capture(app)
}

/// Whether a start, or a second one, asks for a new entry.
#[cfg(desktop)]
pub(crate) fn asks_for_capture(arguments: impl IntoIterator<Item = String>) -> bool {
    arguments.into_iter().any(|argument| argument == CAPTURE)
}

/// Whether a start asks for no window.
#[cfg(desktop)]
pub(crate) fn starts_hidden(arguments: impl IntoIterator<Item = String>) -> bool {
    arguments.into_iter().any(|argument| argument == HIDDEN)
}

/// Brings the window to the front.
#[cfg(desktop)]
pub(crate) fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL) {
        let shown = window.show().and_then(|()| window.unminimize()).and_then(|()| window.set_focus());
        if let Err(error) = shown {
            eprintln!("hallway: the window did not come to the front: {error}");
        }
    }
}

#[cfg(mobile)]
pub(crate) fn show(_app: &AppHandle) {}

/// Puts the window away. Hallway stays, because reminders must arrive; a second start shows it again.
#[cfg(desktop)]
pub(crate) fn hide(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL)
        && let Err(error) = window.hide()
    {
        eprintln!("hallway: the window did not hide: {error}");
    }
}
