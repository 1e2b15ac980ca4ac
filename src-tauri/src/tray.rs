//! The small icon that stays when the window is put away. Where no tray can be shown, a second start is the way in.

use crate::{Shell, tell_page, window};
use hallway_core::NoticeWords;
use tauri::menu::{Menu, MenuEvent, MenuItem, PredefinedMenuItem};
use tauri::tray::{MouseButton, MouseButtonState, TrayIcon, TrayIconBuilder, TrayIconEvent};
use tauri::{AppHandle, Manager};

/// Makes the tray icon, if this system can show one and the store is open.
pub(crate) fn create(app: &AppHandle) {
    let Ok(words) = app.state::<Shell>().store.with(|hallway| Ok(hallway.notice_words())) else { return };
    if !possible() {
        return;
    }
    let main = app.clone();
    // Icons and menus live on the main thread; while the program ends, none is needed.
    let _ = app.run_on_main_thread(move || {
        if let Err(error) = build(&main, &words) {
            eprintln!("hallway: no tray icon: {error}");
        }
    });
}

fn build(app: &AppHandle, words: &NoticeWords) -> tauri::Result<()> {
    let menu = Menu::with_items(
        app,
        &[
            &MenuItem::with_id(app, "new_entry", &words.tray_new_entry, true, None::<&str>)?,
            &MenuItem::with_id(app, "open", &words.tray_open, true, None::<&str>)?,
            &PredefinedMenuItem::separator(app)?,
            &MenuItem::with_id(app, "quit", &words.tray_quit, true, None::<&str>)?,
        ],
    )?;
    TrayIconBuilder::with_id("hallway")
        .icon(icon())
        .icon_as_template(cfg!(target_os = "macos"))
        .tooltip("Hallway")
        .menu(&menu)
        .show_menu_on_left_click(false)
        .on_menu_event(on_menu)
        .on_tray_icon_event(on_click)
        .build(app)?;
    Ok(())
}

fn on_menu(app: &AppHandle, event: MenuEvent) {
    match event.id().as_ref() {
        "new_entry" => {
            window::show(app);
            tell_page(app, "open_capture", ());
        }
        "open" => window::show(app),
        "quit" => app.exit(0),
        _ => {}
    }
}

/// On Linux only the menu exists.
fn on_click(tray: &TrayIcon, event: TrayIconEvent) {
    if let TrayIconEvent::Click { button: MouseButton::Left, button_state: MouseButtonState::Up, .. } = event {
        window::show(tray.app_handle());
    }
}

#[cfg(target_os = "macos")]
fn icon() -> tauri::image::Image<'static> {
    tauri::include_image!("../icons/tray-template.png")
}

#[cfg(not(target_os = "macos"))]
fn icon() -> tauri::image::Image<'static> {
    tauri::include_image!("../icons/32x32.png")
}

/// The tray's library is looked up while running, and ends the program where it is missing: so look first.
#[cfg(target_os = "linux")]
fn possible() -> bool {
    let named = std::env::var_os("LD_LIBRARY_PATH").unwrap_or_default();
    let usual = ["", "64", "/x86_64-linux-gnu", "/aarch64-linux-gnu", "/arm-linux-gnueabihf"];
    std::env::split_paths(&named)
        .chain(usual.iter().flat_map(|end| [format!("/usr/lib{end}").into(), format!("/lib{end}").into()]))
        .any(|folder| {
            ["libayatana-appindicator3.so.1", "libappindicator3.so.1"].iter().any(|name| folder.join(name).exists())
        })
}

#[cfg(not(target_os = "linux"))]
fn possible() -> bool {
    true
}
