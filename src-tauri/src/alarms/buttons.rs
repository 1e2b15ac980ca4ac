//! Done, Later, Open under a notice.
//!
//! A button's name carries its notice ("done:17"), because Android hands back nothing but that name. So each notice
//! has its own kind of buttons.

use hallway_core::{Notice, NoticeButton, NoticeWords};
use tauri_plugin_notification::{Action, ActionType};

/// What was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pressed {
    /// The notice itself.
    Notice,
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
    let buttons = vec![button("done", &words.done), button("later", &words.later), button("open", &words.open)];
    kind(notice).map(|kind| ActionType::builder(kind).actions(buttons).build())
}

/// Reads what the plugin says was pressed. Anything unknown is a press on the notice itself.
pub(super) fn read(action: &str) -> Pressed {
    let Some((name, notice)) = action.split_once(':') else { return Pressed::Notice };
    let button = match name {
        "done" => NoticeButton::Done,
        "later" => NoticeButton::Later,
        "open" => NoticeButton::Open,
        _ => return Pressed::Notice,
    };
    notice.parse().map_or(Pressed::Notice, |notice| Pressed::Button(notice, button))
}

#[cfg(test)]
mod tests {
    use super::{Pressed, kind, read, under};
    use chrono::DateTime;
    use hallway_core::{Notice, NoticeButton, NoticeWords};

    fn words() -> NoticeWords {
        let word = |text: &str| text.to_owned();
        NoticeWords {
            done: word("Done"),
            later: word("Later"),
            open: word("Open"),
            channel: word("Reminders"),
            test: word("Test"),
        }
    }

    #[test]
    fn a_notice_about_nothing_has_no_buttons() {
        let horizon =
            Notice { id: 3, at: DateTime::UNIX_EPOCH, title: String::new(), body: String::new(), keys: Vec::new() };
        assert_eq!(kind(&horizon), None);
        assert!(under(&horizon, &words()).is_none());
    }

    #[test]
    fn a_button_says_which_notice_it_was_under() {
        assert_eq!(read("done:17"), Pressed::Button(17, NoticeButton::Done));
        assert_eq!(read("later:2147483646"), Pressed::Button(2_147_483_646, NoticeButton::Later));
        assert_eq!(read("open:1"), Pressed::Button(1, NoticeButton::Open));
    }

    #[test]
    fn whatever_else_is_pressed_is_the_notice_itself() {
        for action in ["tap", "", "done", "done:", "done:x", "undo:4"] {
            assert_eq!(read(action), Pressed::Notice, "{action:?}");
        }
    }
}
