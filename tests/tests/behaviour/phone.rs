//! What a phone's own list of alarms is told: what changed, in the words of now, and nothing before there is anything.

use hallway_core::api::{MeetingKind, SaveMeeting, SaveSettings};
use hallway_core::{AlarmStep, Notice, Trust};
use hallway_tests::World;

fn told(world: &mut World, trust: Trust) -> Vec<AlarmStep> {
    let now = world.now();
    world.hallway().reconcile(trust, now).expect("steps")
}

fn set(steps: &[AlarmStep]) -> Vec<&Notice> {
    fn notice(step: &AlarmStep) -> Option<&Notice> {
        if let AlarmStep::Set(notice) = step { Some(notice) } else { None }
    }
    steps.iter().filter_map(notice).collect()
}

fn details(world: &mut World, on: bool) {
    world.save_settings(SaveSettings { details_in_notices: Some(on), ..Default::default() });
}

/// An IEP meeting in October, whose alarms name it.
fn with_a_meeting() -> (World, SaveMeeting) {
    let mut world = World::new();
    let mut meeting = super::meetings::iep("2026-10-01");
    meeting.title = "Annual review".into();
    meeting.kind = MeetingKind::Iep;
    meeting.id = Some(world.save_meeting(meeting.clone()).meeting.id);
    (world, meeting)
}

#[test]
fn a_phone_is_told_once_and_then_only_what_changed() {
    let (mut world, meeting) = with_a_meeting();
    let first = told(&mut world, Trust::Ledger);
    assert!(set(&first).len() > 2, "{first:?}");
    assert_eq!(told(&mut world, Trust::Ledger), []);
    world.capture("hello to everybody");
    assert_eq!(told(&mut world, Trust::Ledger), []);
    world.save_meeting(SaveMeeting { date: "2026-10-02".parse().expect("a date"), ..meeting });
    let moved = told(&mut world, Trust::Ledger);
    let known: Vec<_> = set(&first).iter().map(|notice| notice.id).collect();
    assert!(!moved.is_empty() && set(&moved).iter().all(|notice| known.contains(&notice.id)), "{moved:?}");
}

#[test]
fn a_phone_that_lost_its_list_is_told_everything_again() {
    let (mut world, _) = with_a_meeting();
    let first = told(&mut world, Trust::Ledger);
    world.open().expect("the store again");
    assert_eq!(set(&told(&mut world, Trust::Nothing)), set(&first));
}

#[test]
fn details_that_were_turned_off_leave_no_old_words_on_the_phone() {
    let (mut world, _) = with_a_meeting();
    details(&mut world, true);
    let named = told(&mut world, Trust::Ledger);
    assert!(set(&named).iter().any(|notice| notice.body.contains("Annual review")), "{named:?}");
    details(&mut world, false);
    let neutral = told(&mut world, Trust::Ledger);
    for notice in set(&named).iter().filter(|notice| notice.body.contains("Annual review")) {
        let now = set(&neutral).into_iter().find(|other| other.id == notice.id).expect("the same alarm in other words");
        assert!(!now.body.contains("Annual review") && now.at == notice.at, "{now:?}");
    }
}

#[test]
fn a_new_name_reaches_the_phone_when_details_are_told() {
    let (mut world, meeting) = with_a_meeting();
    details(&mut world, true);
    told(&mut world, Trust::Ledger);
    world.save_meeting(SaveMeeting { title: "Plan talk".into(), ..meeting.clone() });
    let steps = told(&mut world, Trust::Ledger);
    assert!(set(&steps).iter().any(|notice| notice.body.contains("Plan talk")), "{steps:?}");
    details(&mut world, false);
    told(&mut world, Trust::Ledger);
    world.save_meeting(SaveMeeting { title: "Another name".into(), ..meeting });
    assert_eq!(told(&mut world, Trust::Ledger), [], "neutral words do not change with a name");
}

#[test]
fn nothing_is_planned_before_there_is_anything_so_a_phone_need_not_ask() {
    let mut world = World::new();
    let now = world.now();
    assert_eq!(world.hallway().alarms(now).expect("alarms"), []);
    assert_eq!(told(&mut world, Trust::Nothing), []);
    world.capture("he had a good day");
    assert_eq!(world.hallway().alarms(now).expect("alarms"), []);
    world.capture("Ms. Garcia will send the form by friday");
    assert!(!world.hallway().alarms(now).expect("alarms").is_empty());
    assert!(!set(&told(&mut world, Trust::Ledger)).is_empty());
}
