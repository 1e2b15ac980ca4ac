//! The two calls the page can make. Each reads the clock once, asks on a thread that may wait, and tells what changed.

use crate::alarms::Told;
use crate::{Shell, clock, device, files, store, tell_page};
use hallway_core::api::{DeviceView, ErrorCode, Failure, Outcome, Request, ShellRequest};
use tauri::{AppHandle, Manager};

/// Asks core.
#[tauri::command]
pub(crate) async fn call(app: AppHandle, request: Request) -> Result<Outcome, Failure> {
    waiting(move || {
        let shell = app.state::<Shell>();
        let everything = matches!(request, Request::DeleteEverything(_));
        let outcome = shell.store.with(|hallway| hallway.call(request, clock::now()));
        if everything {
            // Also where something could not be deleted: what can go, goes.
            files::forget_copies(&app);
        }
        let outcome = outcome?;
        if !outcome.changed.is_empty() {
            tell_page(&app, "changed", &outcome.changed);
            shell.alarms.tell(Told::Changed);
        }
        Ok(outcome)
    })
    .await
}

/// Does what only the shell can do.
#[tauri::command]
pub(crate) async fn shell(app: AppHandle, request: ShellRequest) -> Result<DeviceView, Failure> {
    waiting(move || Ok(device::answer(&app, request))).await
}

async fn waiting<T: Send + 'static>(work: impl FnOnce() -> Result<T, Failure> + Send + 'static) -> Result<T, Failure> {
    tauri::async_runtime::spawn_blocking(work)
        .await
        .unwrap_or_else(|error| Err(store::failure(ErrorCode::Other, &error)))
}
