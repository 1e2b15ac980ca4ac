//! The real window: what a person would see and hear on a computer, from the first word to the notice.
#![cfg(target_os = "linux")]

mod support;

use hallway_core::Hallway;
use hallway_core::api::{ForChild, ReminderHealthView, Request, TodayView, View};
use hallway_core::rules::ids::DeviceId;
use hallway_core::rules::time::Moment;
use std::time::Duration;
use support::Desk;

const SAID: &str = "Ms. Lee said at the door she would send the picture schedule home by Friday.";
const SAID_LATER: &str = "I told Mr. Ortiz I would bring the signed form on Wednesday.";
/// Monday afternoon in the hallway.
const HALLWAY: &str = "2026-09-14T19:05:00Z America/New_York";
/// The next morning at half past nine: what was agreed could be put in writing since nine.
const MORNING: &str = "2026-09-15T13:30:00Z America/New_York";
/// A week later, after school.
const NEXT_WEEK: &str = "2026-09-22T20:00:00Z America/New_York";

fn run(story: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(story);
}

/// Long enough for five looks at the plan.
async fn a_while() {
    tokio::time::sleep(Duration::from_millis(1200)).await;
}

/// The store of a desk whose window has ended.
struct Kept(Hallway, Moment);

impl Kept {
    fn of(desk: &Desk, clock: &str) -> Self {
        let (at, zone) = clock.split_once(' ').unwrap();
        let now = Moment { at: at.parse().unwrap(), zone: zone.parse().unwrap() };
        let device = DeviceId(uuid::Uuid::now_v7());
        Self(support::eventually(|| Hallway::open(&desk.data(), device, now).ok()), now)
    }

    fn today(&mut self) -> TodayView {
        match self.0.call(Request::Today(ForChild::default()), self.1).unwrap().view {
            View::Today(today) => today,
            other => panic!("{other:?}"),
        }
    }

    fn health(&mut self) -> ReminderHealthView {
        match self.0.call(Request::ReminderHealth(Default::default()), self.1).unwrap().view {
            View::ReminderHealth(health) => health,
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_reminder_arrives_once_says_nothing_to_a_stranger_and_its_button_is_kept() {
    run(async {
        let desk = Desk::at(HALLWAY);
        let hallway = desk.open().await;
        hallway.picture("first").await;
        hallway.capture(SAID).await;
        hallway.picture("saved").await;
        a_while().await;
        assert_eq!(desk.notices.all(), [], "nothing rings in the hallway itself");

        desk.set_clock(MORNING);
        let notice = desk.notices.first();
        assert_eq!((notice.title.as_str(), notice.body.as_str()), ("Hallway", "A reminder is waiting"));
        assert_eq!(notice.words(), ["Done", "Later", "Open"]);
        a_while().await;
        assert_eq!(desk.notices.all().len(), 1, "once");

        desk.notices.press(&notice, "Done");
        a_while().await;
        assert_eq!(desk.notices.all().len(), 1, "an answered reminder does not ring");
        hallway.end().await;
        let mut kept = Kept::of(&desk, MORNING);
        assert!(kept.today().due.is_empty(), "{:?}", kept.today().due);
        assert!(kept.health().last.is_some());
    });
}

#[test]
fn a_reminder_that_came_does_not_come_again_after_a_restart() {
    run(async {
        let desk = Desk::at(HALLWAY);
        let hallway = desk.open().await;
        hallway.capture(SAID).await;
        desk.set_clock(MORNING);
        desk.notices.first();
        hallway.end().await;

        let again = desk.open().await;
        a_while().await;
        assert_eq!(desk.notices.all().len(), 1, "once, though Hallway started twice");
        again.picture("today-after-restart").await;
        again.end().await;
        assert_eq!(Kept::of(&desk, MORNING).today().due.len(), 1, "nobody answered it: it is still there");
    });
}

#[test]
fn what_was_missed_comes_as_one_notice_when_hallway_starts() {
    run(async {
        let desk = Desk::at(HALLWAY);
        let hallway = desk.open().await;
        hallway.capture(SAID).await;
        hallway.capture(SAID_LATER).await;
        hallway.end().await;

        desk.set_clock(NEXT_WEEK);
        let late = desk.open().await;
        let notice = desk.notices.first();
        assert!(notice.body.ends_with("reminders came while you were away"), "{notice:?}");
        assert_eq!(notice.words(), ["Later", "Open"], "one Done for several things would not say which");
        a_while().await;
        assert_eq!(desk.notices.all().len(), 1);
        late.picture("after-a-week").await;
        late.end().await;
    });
}

#[test]
fn open_on_a_notice_leads_to_the_two_lines_and_changes_nothing() {
    run(async {
        let desk = Desk::at(HALLWAY);
        let hallway = desk.open().await;
        hallway.capture(SAID).await;
        desk.close_window();
        support::eventually(|| (!desk.sees_window()).then_some(()));
        desk.set_clock(MORNING);
        let notice = desk.notices.first();
        assert!(!desk.sees_window(), "a notice does not bring the window by itself");

        desk.notices.press(&notice, "Open");
        support::eventually(|| desk.sees_window().then_some(()));
        hallway.find("//main//*[self::a or self::button][normalize-space()='Open in mail']").await;
        hallway.picture("two-lines-from-notice").await;
        hallway.end().await;
        assert_eq!(Kept::of(&desk, MORNING).today().due.len(), 1);
    });
}

#[test]
fn the_shortcut_leads_straight_to_the_cursor() {
    run(async {
        let desk = Desk::at(HALLWAY);
        let hallway = desk.open_with(&["--capture"]).await;
        let field = "//textarea[@aria-label='What happened?']";
        hallway.find(field).await;
        let focused = hallway.page.active_element().await.unwrap();
        assert_eq!(focused.attr("aria-label").await.unwrap().as_deref(), Some("What happened?"));
        hallway.end().await;

        let again = desk.open().await;
        desk.close_window();
        support::eventually(|| (!desk.sees_window()).then_some(()));
        desk.start_again(&["--capture"]);
        support::eventually(|| desk.sees_window().then_some(()));
        again.find(field).await;
        again.end().await;
    });
}

#[test]
fn closing_hides_and_a_second_start_shows_again() {
    run(async {
        let desk = Desk::at(HALLWAY);
        let hallway = desk.open().await;
        assert!(desk.sees_window());
        desk.close_window();
        support::eventually(|| (!desk.sees_window()).then_some(()));

        desk.start_again(&["--hidden"]);
        a_while().await;
        assert!(!desk.sees_window(), "a start with the computer brings no window");
        desk.start_again(&[]);
        support::eventually(|| desk.sees_window().then_some(()));
        hallway.find("//main//h1").await;
        hallway.end().await;
    });
}

#[test]
fn a_store_that_is_none_is_said_left_alone_and_not_stayed_for() {
    run(async {
        let desk = Desk::at(HALLWAY);
        let letter = "Dear Ms. Lee, this is a letter, and nobody ever said it was a store. ".repeat(40);
        std::fs::create_dir_all(desk.data()).unwrap();
        std::fs::write(desk.data().join("hallway.db"), &letter).unwrap();

        let hallway = desk.open().await;
        hallway.find("//dialog//button[normalize-space()='Try again']").await;
        hallway.picture("not-a-store").await;
        desk.close_window();
        support::eventually(|| desk.has_no_window().then_some(()));
        assert_eq!(std::fs::read_to_string(desk.data().join("hallway.db")).unwrap(), letter);
        assert_eq!(desk.notices.all(), []);
    });
}

#[test]
fn trying_again_opens_once_the_trouble_is_gone() {
    run(async {
        let desk = Desk::at(HALLWAY);
        std::fs::create_dir_all(desk.data()).unwrap();
        let file = desk.data().join("hallway.db");
        std::fs::write(&file, "Not a store. ".repeat(400)).unwrap();
        let hallway = desk.open().await;

        std::fs::remove_file(&file).unwrap();
        hallway.press("Try again").await;
        hallway.gone("//dialog").await;
        hallway.capture(SAID).await;
        desk.set_clock(MORNING);
        assert_eq!(desk.notices.first().body, "A reminder is waiting");
        hallway.end().await;
    });
}
