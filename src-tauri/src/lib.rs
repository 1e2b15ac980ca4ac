//! The shell: reads the clock, asks core, shows what core says, hands alarms to the system.
//!
//! Owns the window, the tray, notices and the way to mail and clipboard. Refuses every rule and every word about
//! school: those are core's. The page may call `call` and `shell`, and nothing else (see `capabilities/`).
#![cfg_attr(mobile, allow(missing_docs, reason = "the macro of the mobile entry point writes a function without any"))]

mod alarms;
mod clock;
mod commands;
mod device;
mod files;
#[cfg(mobile)]
mod links;
mod store;
#[cfg(desktop)]
mod tray;
mod window;

use alarms::Alarms;
use store::Store;
use tauri::{App, AppHandle, Emitter, Manager, RunEvent, WindowEvent};

/// What the parts of the shell share.
struct Shell {
    store: Store,
    alarms: Alarms,
}

/// Starts Hallway and stays until it is quit.
#[cfg_attr(mobile, tauri::mobile_entry_point)]
pub fn run() {
    let built = plugins(tauri::Builder::default())
        .invoke_handler(tauri::generate_handler![commands::call, commands::shell])
        .setup(|app| set_up(app).map_err(Into::into))
        .on_window_event(|window, event| on_window_event(window.app_handle(), event))
        .build(tauri::generate_context!());
    match built {
        Ok(app) => app.run(|app, event| on_run_event(app, &event)),
        Err(error) => {
            eprintln!("hallway: could not start: {error}");
            std::process::exit(1);
        }
    }
}

/// The single instance comes first: a second start must not reach the rest.
#[cfg(desktop)]
fn plugins(builder: tauri::Builder<tauri::Wry>) -> tauri::Builder<tauri::Wry> {
    builder
        .plugin(tauri_plugin_single_instance::init(|app, arguments, _| {
            if window::asks_for_capture(arguments.clone()) {
                tell_page(app, "open_capture", ());
            }
            if !window::starts_hidden(arguments) {
                window::show(app);
            }
        }))
        .plugin(tauri_plugin_autostart::Builder::new().arg(window::HIDDEN).build())
        .plugin(tauri_plugin_notification::init())
        .plugin(tauri_plugin_clipboard_manager::init())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
}

#[cfg(mobile)]
fn plugins(builder: tauri::Builder<tauri::Wry>) -> tauri::Builder<tauri::Wry> {
    builder
        .plugin(tauri_plugin_notification::init())
        .plugin(tauri_plugin_deep_link::init())
        .plugin(tauri_plugin_sharekit::init())
        .plugin(tauri_plugin_clipboard_manager::init())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
}

/// The order matters: a press that started the app is only heard when the listener is there before the window.
fn set_up(app: &mut App) -> tauri::Result<()> {
    let app = app.handle();
    let (alarms, told) = alarms::line();
    app.manage(Shell { store: Store::default(), alarms });
    store::open_in_background(app);
    alarms::listen(app);
    #[cfg(mobile)]
    links::listen(app);
    window::create(app)?;
    alarms::keep(app, told);
    Ok(())
}

/// Closing puts the window away, because reminders must arrive. Without a store there is nothing to stay for.
#[cfg(desktop)]
fn on_window_event(app: &AppHandle, event: &WindowEvent) {
    if let WindowEvent::CloseRequested { api, .. } = event
        && app.state::<Shell>().store.is_open()
    {
        api.prevent_close();
        window::hide(app);
    }
}

#[cfg(mobile)]
fn on_window_event(app: &AppHandle, event: &WindowEvent) {
    if matches!(event, WindowEvent::Resumed) {
        app.state::<Shell>().alarms.tell(alarms::Told::Resumed);
    }
}

#[allow(unused_variables, reason = "only macOS asks again for a window that was closed")]
fn on_run_event(app: &AppHandle, event: &RunEvent) {
    #[cfg(target_os = "macos")]
    if matches!(event, RunEvent::Reopen { .. }) {
        window::show(app);
    }
}

/// Tells the page. A page that is not there yet asks for everything itself when it comes.
fn tell_page(app: &AppHandle, event: &str, payload: impl serde::Serialize + Clone) {
    if let Err(error) = app.emit(event, payload) {
        eprintln!("hallway: the page did not hear {event}: {error}");
    }
}
