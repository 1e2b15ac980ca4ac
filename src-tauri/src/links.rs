//! The link that leads straight to a new entry: `hallway://capture`, what the shortcut under the app's icon opens.

use crate::tell_page;
use tauri::{AppHandle, Url};
use tauri_plugin_deep_link::DeepLinkExt;

/// Hears links while Hallway runs.
pub(crate) fn listen(app: &AppHandle) {
    let page = app.clone();
    app.deep_link().on_open_url(move |event| {
        if event.urls().iter().any(is_capture) {
            tell_page(&page, "open_capture", ());
        }
    });
}

/// Whether Hallway was started by the link.
pub(crate) fn started_at_capture(app: &AppHandle) -> bool {
    app.deep_link().get_current().ok().flatten().is_some_and(|urls| urls.iter().any(is_capture))
}

fn is_capture(url: &Url) -> bool {
    url.scheme() == "hallway" && url.host_str() == Some("capture")
}
