//! From wanted alarms to steps for the system, and from alarms to notices on a desktop.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod reminders;

use chrono::{DateTime, Duration, Utc};
use hallway_core::rules::plan::deliver::{Notice, deliver};
use hallway_core::rules::plan::reconcile::{self, LedgerRow, LedgerState, Ring, Step, Wanted, rung};
use hallway_core::rules::plan::{Alarm, Delivered, Reminder, plan};
use hallway_core::rules::rhythms::{About, Facts, ReminderKey, ReminderSettings, Weight};
use hallway_core::rules::time::Moment;
use proptest::prelude::*;
use reminders::any::any_new_world;
use reminders::*;
use std::collections::BTreeSet;

fn reminder(name: &str) -> (ReminderKey, About) {
    (ReminderKey(name.to_owned()), About::MyPromise { promise: id(1) })
}

fn alarm(at: &str, names: &[&str]) -> Alarm {
    Alarm { at: ny(at), reminders: names.iter().map(|name| reminder(name)).collect() }
}

fn spoken(ring: Ring) -> Wanted {
    Wanted { ring, words: "A reminder is waiting".to_owned() }
}

fn reconcile(alarms: &[Alarm], horizon: Option<DateTime<Utc>>, ledger: &[LedgerRow], now: DateTime<Utc>) -> Vec<Step> {
    let rings = alarms.iter().cloned().map(Ring::Alarm).chain(horizon.map(Ring::Horizon));
    reconcile::reconcile(&rings.map(spoken).collect::<Vec<_>>(), ledger, now)
}

fn row(id: i32, ring: &Ring) -> LedgerRow {
    told(id, &spoken(ring.clone()))
}

fn told(id: i32, wanted: &Wanted) -> LedgerRow {
    let (keys, at) = (wanted.ring.keys(), wanted.ring.at());
    LedgerRow { id, keys, at, fingerprint: wanted.fingerprint(), state: LedgerState::Armed }
}

/// What the store does with the steps: a delivered row stays, a new one takes the next free id.
fn carry_out(mut ledger: Vec<LedgerRow>, steps: &[Step]) -> Vec<LedgerRow> {
    for step in steps {
        match step {
            Step::Keep { .. } => (),
            Step::Cancel { id } => ledger.retain(|row| row.id != *id),
            Step::Delivered { id, .. } => {
                ledger.iter_mut().filter(|row| row.id == *id).for_each(|row| row.state = LedgerState::Delivered);
            }
            Step::Add { id, wanted } => {
                let id = id.unwrap_or_else(|| ledger.iter().map(|row| row.id).max().unwrap_or(0).max(0) + 1);
                ledger.retain(|row| row.id != id);
                ledger.push(told(id, wanted));
            }
        }
    }
    ledger
}

fn morning() -> DateTime<Utc> {
    ny("2026-10-13 07:00")
}

#[test]
fn the_first_look_adds_everything_and_the_second_keeps_it() {
    let wanted = [alarm("2026-10-13 09:00", &["a"]), alarm("2026-10-14 09:00", &["b", "c"])];
    let in_four_weeks = ny("2026-11-10 08:00");
    let horizon = Some(in_four_weeks);
    let steps = reconcile(&wanted, horizon, &[], morning());
    let added = [Ring::Alarm(wanted[0].clone()), Ring::Alarm(wanted[1].clone()), Ring::Horizon(in_four_weeks)];
    assert_eq!(steps, added.map(|ring| Step::Add { id: None, wanted: spoken(ring) }));
    let ledger = carry_out(Vec::new(), &steps);
    let again = reconcile(&wanted, horizon, &ledger, morning());
    assert_eq!(again, [1, 2, 3].map(|id| Step::Keep { id }));
}

#[test]
fn an_alarm_that_moves_keeps_its_id_and_one_that_vanishes_is_cancelled() {
    let old = [alarm("2026-10-13 09:00", &["a"]), alarm("2026-10-14 09:00", &["b"])];
    let ledger = carry_out(Vec::new(), &reconcile(&old, None, &[], morning()));
    let moved = alarm("2026-10-13 10:00", &["a"]);
    let steps = reconcile(std::slice::from_ref(&moved), None, &ledger, morning());
    assert_eq!(steps, [Step::Cancel { id: 2 }, Step::Add { id: Some(1), wanted: spoken(Ring::Alarm(moved)) }]);
}

#[test]
fn the_same_alarm_about_other_people_is_told_again_under_its_id() {
    let old = alarm("2026-10-13 09:00", &["a"]);
    let mut new = old.clone();
    new.reminders[0].1 = About::MyPromise { promise: id(2) };
    let steps = reconcile(std::slice::from_ref(&new), None, &[row(7, &Ring::Alarm(old))], morning());
    assert_eq!(steps, [Step::Add { id: Some(7), wanted: spoken(Ring::Alarm(new)) }]);
}

#[test]
fn the_same_alarm_in_other_words_is_told_again_under_its_id() {
    let old = spoken(Ring::Alarm(alarm("2026-10-13 09:00", &["a"])));
    let new = Wanted { words: "Ms. Lee: share the picture schedule".to_owned(), ..old.clone() };
    let steps = reconcile::reconcile(std::slice::from_ref(&new), &[told(7, &old)], morning());
    assert_eq!(steps, [Step::Add { id: Some(7), wanted: new }]);
}

#[test]
fn what_has_passed_is_delivered_and_never_cancelled() {
    let ring = Ring::Alarm(alarm("2026-10-13 09:00", &["a", "b"]));
    let ledger = [row(4, &ring)];
    let nine = ny("2026-10-13 09:00");
    let steps = reconcile(&[], None, &ledger, nine);
    assert_eq!(steps, [Step::Delivered { id: 4, keys: ring.keys(), at: nine }]);
    assert_eq!(rung(&ledger, nine), [delivered("a", nine), delivered("b", nine)]);
    assert_eq!(rung(&ledger, nine - Duration::seconds(1)), []);
    assert_eq!(reconcile(&[], None, &carry_out(ledger.to_vec(), &steps), nine), []);
}

#[test]
fn a_delivered_row_gives_its_id_to_nobody() {
    let mut old = row(4, &Ring::Alarm(alarm("2026-10-13 06:00", &["a"])));
    old.state = LedgerState::Delivered;
    let again = alarm("2026-10-13 09:00", &["a"]);
    let steps = reconcile(std::slice::from_ref(&again), None, &[old], morning());
    assert_eq!(steps, [Step::Add { id: None, wanted: spoken(Ring::Alarm(again)) }]);
}

#[test]
fn a_row_that_stands_twice_or_has_no_positive_id_is_cleared_away() {
    let ring = Ring::Alarm(alarm("2026-10-13 09:00", &["a"]));
    let Ring::Alarm(wanted) = &ring else { unreachable!() };
    let steps =
        reconcile(std::slice::from_ref(wanted), None, &[row(0, &ring), row(1, &ring), row(2, &ring)], morning());
    assert_eq!(steps, [Step::Cancel { id: 0 }, Step::Cancel { id: 2 }, Step::Keep { id: 1 }]);
}

#[test]
fn what_the_system_rang_does_not_ring_again_after_the_next_plan() {
    let facts = after_meeting();
    let first = planned(&facts, now("2026-10-13 16:00"));
    let ledger = carry_out(Vec::new(), &reconcile(&first.alarms, first.horizon, &[], ny("2026-10-13 16:00")));
    let later = now("2026-10-14 15:30");
    let next = plan(&facts, later, &settings(), &rung(&ledger, later.at));
    assert_eq!(rings(&next, &format!("recap/{}/first", tail(1))), NEVER);
    assert_eq!(rings(&next, &format!("recap/{}/last", tail(1))), [utc("2026-10-15 19:20Z")]);
}

// On a desktop

fn in_list(names: &[&str]) -> Vec<Reminder> {
    let (opens, closes) = (ny("2026-10-01 00:00"), ny("2026-12-01 00:00"));
    let reminder = |name: &&str| {
        let (key, about) = reminder(name);
        Reminder { key, about, opens, closes, weight: Weight::Firm }
    };
    names.iter().map(reminder).collect()
}

fn planned_alarms() -> [Alarm; 3] {
    [alarm("2026-10-13 09:00", &["a"]), alarm("2026-10-13 12:00", &["b"]), alarm("2026-10-14 09:00", &["c"])]
}

fn look(at: &str, marks: &[Delivered]) -> Vec<Notice> {
    deliver(&planned_alarms(), &in_list(&["a", "b", "c"]), now(at), &settings(), marks).notices
}

#[test]
fn an_alarm_is_shown_at_its_minute_and_not_before() {
    assert_eq!(look("2026-10-13 08:59", &[]), []);
    assert_eq!(look("2026-10-13 09:00", &[]), [Notice::Alarm(alarm("2026-10-13 09:00", &["a"]))]);
}

#[test]
fn one_missed_alarm_is_shown_as_itself_and_several_as_one_notice() {
    assert_eq!(look("2026-10-13 10:00", &[]), [Notice::Alarm(alarm("2026-10-13 09:00", &["a"]))]);
    let away = Notice::WhileAway(["a", "b", "c"].map(reminder).to_vec());
    assert_eq!(look("2026-10-14 09:00", &[]), std::slice::from_ref(&away), "what comes just now joins the missed");
    assert_eq!(look("2026-10-14 18:00", &[]), [away]);
}

#[test]
fn a_laptop_that_slept_through_both_steps_says_it_once_and_marks_both() {
    let names = ["recap/x/first", "recap/x/last"];
    let alarms = [alarm("2026-10-14 15:20", &names[..1]), alarm("2026-10-15 15:20", &names[1..])];
    let shown = deliver(&alarms, &in_list(&names[..1]), now("2026-10-15 18:00"), &settings(), &[]);
    assert_eq!(shown.notices, [Notice::Alarm(alarms[1].clone())]);
    assert_eq!(shown.marks, names.map(|name| delivered(name, ny("2026-10-15 18:00"))));
}

#[test]
fn what_was_shown_is_not_shown_again_even_when_the_clock_goes_back() {
    let alarms = planned_alarms();
    let due = in_list(&["a", "b", "c"]);
    let first = deliver(&alarms, &due, now("2026-10-13 12:00"), &settings(), &[]);
    assert_eq!(first.marks, [delivered("a", ny("2026-10-13 12:00")), delivered("b", ny("2026-10-13 12:00"))]);
    for at in ["2026-10-13 12:01", "2026-10-13 09:00", "2025-10-13 12:00", "2026-10-13 12:00"] {
        assert_eq!(deliver(&alarms, &due, now(at), &settings(), &first.marks).notices, [], "{at}");
    }
}

#[test]
fn a_missed_alarm_found_in_the_night_waits_for_the_morning() {
    assert_eq!(look("2026-10-13 23:00", &[]), []);
    assert_eq!(look("2026-10-14 07:59", &[]), []);
    assert_eq!(look("2026-10-14 08:00", &[]), [Notice::WhileAway(["a", "b"].map(reminder).to_vec())]);
}

#[test]
fn an_alarm_planned_outside_the_hours_because_its_window_has_no_other_is_shown_on_time() {
    let late = [alarm("2026-10-13 22:00", &["a"])];
    let shown = deliver(&late, &in_list(&["a"]), now("2026-10-13 22:01"), &settings(), &[]);
    assert_eq!(shown.notices, [Notice::Alarm(late[0].clone())]);
}

#[test]
fn what_was_answered_elsewhere_or_is_over_is_not_shown() {
    let shown = deliver(&planned_alarms(), &in_list(&["b"]), now("2026-10-13 18:00"), &settings(), &[]);
    assert_eq!(shown.notices, [Notice::Alarm(alarm("2026-10-13 12:00", &["b"]))]);
    assert_eq!(shown.marks, [delivered("b", ny("2026-10-13 18:00"))]);
}

#[test]
fn a_pause_holds_notices_too() {
    let paused = ReminderSettings { paused_until: Some(ny("2026-10-20 00:00")), ..settings() };
    let shown = deliver(&planned_alarms(), &in_list(&["a", "b", "c"]), now("2026-10-14 12:00"), &paused, &[]);
    assert_eq!((shown.notices, shown.marks), (vec![], vec![]));
}

#[test]
fn a_desktop_that_was_off_shows_the_recap_once_at_the_next_start() {
    let facts: Facts = after_meeting();
    let last_look = planned(&facts, now("2026-10-13 16:00")).alarms;
    let start = now("2026-10-14 18:00");
    let due = plan(&facts, start, &settings(), &[]).due;
    let shown = deliver(&last_look, &due, start, &settings(), &[]);
    assert_eq!(shown.notices.len(), 1);
    let next = plan(&facts, start, &settings(), &shown.marks);
    assert_eq!(rings(&next, "recap/"), [utc("2026-10-15 19:20Z")]);
    assert_eq!(deliver(&last_look, &next.due, start, &settings(), &shown.marks).notices, []);
}

prop_compose! {
    fn any_alarms()(picks in prop::collection::btree_map(0i64..200, prop::collection::btree_set("[a-f]", 1..3), 0..8))
        -> Vec<Alarm> {
        let at = |minutes: i64| ny("2026-10-13 08:00") + Duration::minutes(minutes * 10);
        let mut said = BTreeSet::new();
        let alarms = picks.into_iter().map(|(minutes, names)| Alarm {
            at: at(minutes),
            reminders: names.iter().filter(|name| said.insert((*name).clone())).map(|name| reminder(name)).collect(),
        });
        alarms.filter(|alarm| !alarm.reminders.is_empty()).collect()
    }
}

proptest! {
    #[test]
    fn reconciling_twice_only_keeps(old in any_alarms(), new in any_alarms(), passed in 0i64..2000, later in 0i64..2000) {
        let begin = ny("2026-10-13 07:00");
        let ledger = carry_out(Vec::new(), &reconcile(&old, Some(begin + Duration::days(28)), &[], begin));
        let now = begin + Duration::minutes(passed.min(later));
        let wanted: Vec<_> = new.into_iter().filter(|alarm| alarm.at > now).collect();
        let horizon = Some(now + Duration::days(28));
        let ledger = carry_out(ledger, &reconcile(&wanted, horizon, &ledger_of(&old, begin), now));
        let again = reconcile(&wanted, horizon, &ledger, now);
        prop_assert_eq!(again.len(), wanted.len() + 1);
        prop_assert!(again.iter().all(|step| matches!(step, Step::Keep { .. })), "{:?}", again);
        prop_assert!(ledger.iter().all(|row| row.id > 0));
        let armed: Vec<_> = ledger.iter().filter(|row| row.state == LedgerState::Armed).map(|row| row.id).collect();
        prop_assert_eq!(armed.iter().collect::<BTreeSet<_>>().len(), wanted.len() + 1);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_desktop_shows_nothing_twice_whatever_its_clock_does(
        world in any_new_world(), jumps in prop::collection::vec((-2000i64..6000, any::<bool>()), 30)
    ) {
        let mut world = world;
        let mut alarms = world.plan().alarms;
        let mut shown: Vec<ReminderKey> = Vec::new();
        for (minutes, planned_anew) in jumps {
            world.now = Moment { at: world.now.at + Duration::minutes(minutes), ..world.now };
            let look = deliver(&alarms, &world.plan().due, world.now, &world.settings, &world.delivered);
            prop_assert!(look.notices.len() <= 1 || look.notices.iter().all(|notice| matches!(notice, Notice::Alarm(_))));
            shown.extend(look.marks.iter().map(|mark| mark.key.clone()));
            world.delivered.extend(look.marks);
            if planned_anew {
                alarms = world.plan().alarms;
            }
        }
        prop_assert_eq!(shown.iter().collect::<BTreeSet<_>>().len(), shown.len());
    }
}

fn ledger_of(alarms: &[Alarm], begin: DateTime<Utc>) -> Vec<LedgerRow> {
    carry_out(Vec::new(), &reconcile(alarms, Some(begin + Duration::days(28)), &[], begin))
}
