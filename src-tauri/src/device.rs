//! What only the shell can do: mail, clipboard, notices, starting with the computer.

use crate::{Shell, alarms, files, store};
use hallway_core::api::{DeviceForm, DeviceView, NoticePermission, ShellRequest};
use tauri::{AppHandle, Manager};
use tauri_plugin_clipboard_manager::ClipboardExt;
use tauri_plugin_notification::{NotificationExt, PermissionState};
use tauri_plugin_opener::OpenerExt;

/// Does it, and says what this device is and allows now.
pub(crate) fn answer(app: &AppHandle, request: ShellRequest) -> DeviceView {
    let worked = done(app, request);
    DeviceView {
        form: if cfg!(mobile) { DeviceForm::Phone } else { DeviceForm::Desktop },
        notices: permission(app),
        autostart: autostart(app),
        worked,
    }
}

fn done(app: &AppHandle, request: ShellRequest) -> bool {
    match request {
        ShellRequest::OpenMail { mail } => is_mail(&mail) && app.opener().open_url(mail, None::<&str>).is_ok(),
        ShellRequest::OpenPhone { phone } => {
            call_address(&phone).is_some_and(|address| app.opener().open_url(address, None::<&str>).is_ok())
        }
        ShellRequest::ShowFile { name } => files::show(app, &name),
        ShellRequest::CopyText { text } => app.clipboard().write_text(text).is_ok(),
        ShellRequest::OpenCalendar { name, text } => files::open_calendar(app, &name, &text),
        ShellRequest::OpenDocument { id } => files::open_document(app, id),
        ShellRequest::Device => true,
        ShellRequest::AllowNotices => allow(app) == NoticePermission::Granted,
        ShellRequest::TestNotice => alarms::show_test(app),
        ShellRequest::Autostart { on } => set_autostart(app, on),
        ShellRequest::OpenAgain => {
            store::try_again(app);
            true
        }
        ShellRequest::Quit => quit(app),
    }
}

/// Only an address that core made: nothing but `mailto:`, and no raw line break that could add a header.
fn is_mail(address: &str) -> bool {
    address.starts_with("mailto:") && !address.chars().any(char::is_control)
}

/// The address that calls a number; none when it has no digit.
fn call_address(phone: &str) -> Option<String> {
    let number: String = phone.chars().filter(|c| c.is_ascii_digit() || matches!(c, '+' | '*' | '#')).collect();
    number.contains(|c: char| c.is_ascii_digit()).then(|| format!("tel:{}", number.replace('#', "%23")))
}

/// Whether notices may be shown. Never asks.
pub(crate) fn permission(app: &AppHandle) -> NoticePermission {
    match app.notification().permission_state() {
        Ok(PermissionState::Granted) => NoticePermission::Granted,
        Ok(PermissionState::Prompt | PermissionState::PromptWithRationale) => NoticePermission::NotAsked,
        Ok(PermissionState::Denied) | Err(_) => NoticePermission::Denied,
    }
}

/// Asks for notices, and waits for the answer. Asking where they are granted never returns on Android 13 and later.
pub(crate) fn allow(app: &AppHandle) -> NoticePermission {
    if permission(app) == NoticePermission::Granted {
        return NoticePermission::Granted;
    }
    if let Err(error) = app.notification().request_permission() {
        eprintln!("hallway: could not ask for notices: {error}");
    }
    let answer = permission(app);
    if answer == NoticePermission::Granted {
        app.state::<Shell>().alarms.tell(alarms::Told::Granted);
    }
    answer
}

/// Where closing only hides the window, this ends Hallway. On a phone the system does.
fn quit(app: &AppHandle) -> bool {
    if cfg!(desktop) {
        app.exit(0);
    }
    cfg!(desktop)
}

#[cfg(desktop)]
fn autostart(app: &AppHandle) -> Option<bool> {
    tauri_plugin_autostart::ManagerExt::autolaunch(app).is_enabled().ok()
}

#[cfg(mobile)]
fn autostart(_app: &AppHandle) -> Option<bool> {
    None
}

#[cfg(desktop)]
fn set_autostart(app: &AppHandle, on: bool) -> bool {
    let launch = tauri_plugin_autostart::ManagerExt::autolaunch(app);
    if on { launch.enable().is_ok() } else { launch.disable().is_ok() }
}

#[cfg(mobile)]
fn set_autostart(_app: &AppHandle, _on: bool) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::{call_address, is_mail};

    #[test]
    fn a_number_is_called_without_what_is_only_for_the_eye() {
        assert_eq!(call_address("+1 (555) 010-0142").as_deref(), Some("tel:+15550100142"));
        assert_eq!(call_address("*31#555?x=1").as_deref(), Some("tel:*31%235551"));
        assert_eq!(call_address("ask the office"), None);
    }

    #[test]
    fn only_a_mail_address_without_raw_line_breaks_is_opened() {
        assert!(is_mail("mailto:a@school.example?subject=Hello&body=One%0D%0ATwo"));
        for refused in
            ["https://school.example", "file:///etc/passwd", "MAILTO:a@b", "", "mailto:a@b?subject=x\r\nBcc:c@d"]
        {
            assert!(!is_mail(refused), "{refused:?}");
        }
    }
}
