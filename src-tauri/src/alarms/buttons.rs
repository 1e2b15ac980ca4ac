//! Done, Later, Open under a notice.
//!
//! A button's name carries its notice ("done:17"), because Android hands back nothing but that name. So each notice
//! has its own kind of buttons.

use hallway_core::{Notice, NoticeButton, NoticeWords};
use tauri_plugin_notification::{Action, ActionType};

/// What was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pressed {
    /// The notice itself; which one, where the system says so.
    Notice(Option<i32>),
    /// A button of the notice with this id.
    Button(i32, NoticeButton),
}

/// The name of the notice's kind of buttons; none under a notice that is about nothing that could be done.
pub(super) fn kind(notice: &Notice) -> Option<String> {
    (!notice.keys.is_empty()).then(|| format!("reminder:{}", notice.id))
}

/// The kind of buttons that [`kind`] names.
pub(super) fn under(notice: &Notice, words: &NoticeWords) -> Option<ActionType> {
    let button = |name: &str, word: &str| {
        // On a phone a button opens the app, which keeps the answer.
        Action::builder(format!("{name}:{}", notice.id), word).foreground(true).build()
    };
    // "Done" under several at once would not say which, and under what is over on a day not on which.
    let done = matches!(&notice.keys[..], [key] if !key.asks_for_a_day()).then(|| button("done", &words.done));
    let buttons = done.into_iter().chain([button("later", &words.later), button("open", &words.open)]);
    kind(notice).map(|kind| ActionType::builder(kind).actions(buttons.collect()).build())
}

/// Reads what the plugin says was pressed, and on which notice. Anything unknown is a press on the notice itself.
pub(super) fn read(action: &str, on: Option<i32>) -> Pressed {
    let Some((name, notice)) = action.split_once(':') else { return Pressed::Notice(on) };
    let button = match name {
        "done" => NoticeButton::Done,
        "later" => NoticeButton::Later,
        "open" => NoticeButton::Open,
        _ => return Pressed::Notice(on),
    };
    notice.parse().map_or(Pressed::Notice(on), |notice| Pressed::Button(notice, button))
}

#[cfg(test)]
mod tests {
    use super::{Pressed, read, under};
    use chrono::DateTime;
    use hallway_core::rules::rhythms::ReminderKey;
    use hallway_core::{Notice, NoticeButton, NoticeWords};

    fn words() -> NoticeWords {
        let [done, later, open] = ["Done", "Later", "Open"].map(str::to_owned);
        let rest = String::new;
        NoticeWords {
            done,
            later,
            open,
            channel: rest(),
            test: rest(),
            tray_new_entry: rest(),
            tray_open: rest(),
            tray_quit: rest(),
        }
    }

    /// The buttons' names under a notice about these things.
    fn names(keys: &[&str]) -> Option<Vec<String>> {
        let keys = keys.iter().map(|key| ReminderKey((*key).to_owned())).collect();
        let (title, body) = (String::new(), String::new());
        let notice = Notice { id: 17, at: DateTime::UNIX_EPOCH, title, body, keys };
        let names = |actions: &[tauri_plugin_notification::Action]| actions.iter().map(|a| a.id().to_owned()).collect();
        under(&notice, &words()).map(|kind| names(kind.actions()))
    }

    #[test]
    fn done_is_offered_only_where_it_is_clear_what_is_done() {
        assert_eq!(names(&[]), None);
        for done in ["recap/m/first", "formal_clocks/c/ahead"] {
            assert_eq!(names(&[done]).unwrap(), ["done:17", "later:17", "open:17"]);
        }
        assert_eq!(names(&["recap/m/first"; 2]).unwrap(), ["later:17", "open:17"]);
        for asks_for_a_day in ["formal_clocks/c/happened", "plan_dates/c/60"] {
            assert_eq!(names(&[asks_for_a_day]).unwrap(), ["later:17", "open:17"]);
        }
    }

    #[test]
    fn a_button_says_which_notice_it_was_under() {
        assert_eq!(read("done:17", None), Pressed::Button(17, NoticeButton::Done));
        assert_eq!(read("later:2147483646", None), Pressed::Button(2_147_483_646, NoticeButton::Later));
        assert_eq!(read("open:1", Some(3)), Pressed::Button(1, NoticeButton::Open));
    }

    #[test]
    fn whatever_else_is_pressed_is_the_notice_itself() {
        for action in ["tap", "", "done", "done:", "done:x", "undo:4"] {
            assert_eq!(read(action, Some(17)), Pressed::Notice(Some(17)), "{action:?}");
        }
    }
}
