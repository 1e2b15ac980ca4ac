//! One alarm at one instant, as the plugin wants it. Built from text, so that its date library stays its own.

use chrono::{DateTime, SecondsFormat, Utc};
use tauri_plugin_notification::Schedule;

/// UTC and whole seconds: Android reads any finer second as hours or days. Allowed while the phone is idle, without
/// which it would not wake it. `None` outside the years the plugin knows.
pub(super) fn once(at: DateTime<Utc>) -> Option<Schedule> {
    let date = at.to_rfc3339_opts(SecondsFormat::Secs, true);
    serde_json::from_value(serde_json::json!({ "at": { "date": date, "repeating": false, "allowWhileIdle": true } }))
        .ok()
}

#[cfg(test)]
mod tests {
    use super::once;

    #[test]
    fn an_alarm_is_in_whole_seconds_of_utc_and_wakes_an_idle_phone() {
        let at = "2026-09-18T06:00:00.987654321-04:00".parse().unwrap();
        let sent = serde_json::to_value(once(at).unwrap()).unwrap();
        assert_eq!(sent["at"]["date"], "2026-09-18T10:00:00.000000000Z");
        assert_eq!(sent["at"]["repeating"], false);
        assert_eq!(sent["at"]["allowWhileIdle"], true);
    }
}
