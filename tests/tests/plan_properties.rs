//! What holds whatever the facts and the clock.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod reminders;

use chrono::{DateTime, Datelike, Duration, NaiveDate, Utc};
use hallway_core::rules::plan::{Alarm, Delivered, MOST_ALARMS, Plan};
use hallway_core::rules::rhythms::{
    About, Documents, MeetingFacts, ReminderKey, RingsOn, Said, Weight, Window, windows,
};
use hallway_core::rules::time::Moment;
use proptest::prelude::*;
use proptest::sample::Index;
use reminders::any::{World, any_new_world, any_world};
use reminders::*;
use std::collections::{BTreeMap, BTreeSet, HashMap};

fn keys(alarms: &[Alarm]) -> Vec<&ReminderKey> {
    alarms.iter().flat_map(|alarm| &alarm.reminders).map(|(key, _)| key).collect()
}

fn everywhere(plan: &Plan) -> BTreeSet<ReminderKey> {
    let lists = plan.due.iter().chain(&plan.coming).map(|reminder| &reminder.key);
    lists.chain(keys(&plan.alarms)).cloned().collect()
}

/// Local date, child and name of every suggestion in `alarms`.
fn suggestions(alarms: &[Alarm], zone: chrono_tz::Tz) -> Vec<(NaiveDate, ReminderKey)> {
    let dated = alarms.iter().flat_map(|alarm| alarm.reminders.iter().map(move |(key, _)| (alarm.at, key)));
    let soft = dated.filter(|(_, key)| key.is_soft());
    soft.map(|(at, key)| (at.with_timezone(&zone).date_naive(), key.clone())).collect()
}

fn permitted(at: DateTime<Utc>, window: &Window, world: &World) -> bool {
    let local = at.with_timezone(&world.now.zone);
    let in_hours = world.settings.from <= local.time() && local.time() <= world.settings.until;
    let school = window.rings == RingsOn::AnyDay || world.facts.calendar.is_school_day(local.date_naive());
    in_hours && school && !world.settings.quiet_days.contains(&local.weekday())
}

/// Reminder hours begin and end on quarter hours, so it is enough to look at those and at the beginning.
fn has_permitted_minute(from: DateTime<Utc>, to: DateTime<Utc>, window: &Window, world: &World) -> bool {
    let quarter = DateTime::from_timestamp(from.timestamp() / 900 * 900, 0).unwrap();
    let mut quarters = (0..).map(|n| quarter + Duration::minutes(15 * n)).take_while(|at| *at <= to);
    permitted(from, window, world) || quarters.any(|at| at >= from && permitted(at, window, world))
}

/// The latest "not now" that reaches this window.
fn not_before(window: &Window, world: &World) -> Option<DateTime<Utc>> {
    let said = world.facts.answers.iter().filter(|answer| answer.key.series() == window.key.series());
    said.filter_map(|answer| if let Said::NotNow(until) = answer.said { Some(until) } else { None }).max()
}

/// Rings the soonest alarm again and again, planning anew after each.
fn live_through(world: &mut World, steps: usize, mut travel: impl FnMut(&mut World)) -> Vec<Alarm> {
    let mut rung = Vec::new();
    for _ in 0..steps {
        let Some(alarm) = world.plan().alarms.into_iter().next() else { break };
        world.now.at = alarm.at;
        let marks = alarm.reminders.iter().map(|(key, _)| Delivered { key: key.clone(), at: alarm.at });
        world.delivered.extend(marks);
        rung.push(alarm);
        travel(world);
    }
    rung
}

proptest! {
    #[test]
    fn alarms_are_ahead_in_order_apart_and_at_most_fifty(world in any_world()) {
        let plan = world.plan();
        prop_assert!(plan.alarms.len() <= MOST_ALARMS);
        for alarm in &plan.alarms {
            prop_assert!(alarm.at > world.now.at && !alarm.reminders.is_empty());
            prop_assert_eq!(alarm.at.timestamp_subsec_nanos(), 0);
        }
        let mut moments: Vec<_> = plan.alarms.iter().map(|alarm| alarm.at).collect();
        prop_assert!(moments.is_sorted());
        moments.extend(plan.horizon);
        moments.sort();
        prop_assert!(moments.windows(2).all(|pair| pair[1] - pair[0] >= Duration::seconds(2)), "{:?}", moments);
    }

    #[test]
    fn an_alarm_rings_inside_its_window_and_in_permitted_hours_when_the_window_has_any(world in any_world()) {
        let all: HashMap<_, _> =
            windows(&world.facts, world.now, &world.settings).into_iter().map(|w| (w.key.clone(), w)).collect();
        let floor = world.now.at.max(world.settings.paused_until.unwrap_or(world.now.at));
        for alarm in world.plan().alarms {
            for (key, _) in &alarm.reminders {
                let window = &all[key];
                let snoozed = not_before(window, &world);
                let opens = window.opens.max(snoozed.unwrap_or(window.opens));
                let late = window.lasting && snoozed.is_some_and(|until| until > window.closes);
                prop_assert!(opens <= alarm.at && alarm.at >= floor, "{:?} {:?}", alarm, window);
                prop_assert!(alarm.at <= window.closes || late, "{:?} {:?}", alarm, window);
                let impossible = window.weight != Weight::Soft && !has_permitted_minute(opens, window.closes, window, &world);
                prop_assert!(permitted(alarm.at, window, &world) || impossible, "{:?} {:?}", alarm, window);
            }
        }
    }

    #[test]
    fn nothing_stands_in_two_alarms(world in any_world()) {
        let plan = world.plan();
        let all = keys(&plan.alarms);
        prop_assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    }

    #[test]
    fn one_alarm_speaks_of_one_thing_once(world in any_world()) {
        for alarm in world.plan().alarms {
            let series: BTreeSet<_> = alarm.reminders.iter().map(|(key, _)| key.series()).collect();
            prop_assert_eq!(series.len(), alarm.reminders.len(), "{:?}", alarm);
        }
    }

    #[test]
    fn done_and_off_never_come_back_in_any_step(world in any_world(), later in 0i64..60) {
        let mut world = world;
        let ended: Vec<_> = world.facts.answers.iter().filter(|answer| !matches!(answer.said, Said::NotNow(_))).cloned().collect();
        world.now.at += Duration::days(later);
        let shown = everywhere(&world.plan());
        for answer in ended {
            let only_the_step = answer.said == Said::Done && answer.key.done_by_itself();
            let same = |key: &ReminderKey| if only_the_step { *key == answer.key } else { key.series() == answer.key.series() };
            prop_assert!(!shown.iter().any(same), "{:?}", answer);
        }
    }

    #[test]
    fn a_meeting_that_moves_by_weeks_takes_both_reminders_along(
        at in 8i64..15, minutes in 0i64..240, weeks in 1i64..20, weekday in 0i64..7, world in any_world()
    ) {
        let starts = wall("2026-10-26 00:00") + Duration::days(weekday) + Duration::hours(at) + Duration::minutes(minutes);
        let quiet = hallway_core::rules::rhythms::ReminderSettings { off: Vec::new(), ..world.settings };
        let best = |starts| {
            let facts = hallway_core::rules::rhythms::Facts {
                meetings: vec![MeetingFacts { starts, documents: Documents::ToAsk, ..meeting(1, "2026-10-01 09:00") }],
                ..Default::default()
            };
            let wall = |window: Window| Moment { at: window.best, zone: NEW_YORK }.local();
            about_papers(windows(&facts, now("2026-10-01 12:00"), &quiet)).map(wall).collect::<Vec<_>>()
        };
        let by = Duration::weeks(weeks);
        let (before, after) = (best(starts), best(starts + by));
        prop_assert_eq!(before.len(), 2);
        prop_assert_eq!(before.into_iter().map(|wall| wall + by).collect::<Vec<_>>(), after);
    }

    #[test]
    fn a_meeting_that_moves_within_the_week_moves_both_and_keeps_their_order(
        from in 0i64..7, to in 0i64..7, minutes in 420i64..1200
    ) {
        let starts = |weekday| wall("2026-10-26 00:00") + Duration::days(weekday) + Duration::minutes(minutes);
        let best = |starts: chrono::NaiveDateTime| {
            let facts = hallway_core::rules::rhythms::Facts {
                meetings: vec![MeetingFacts { starts, documents: Documents::ToAsk, ..meeting(1, "2026-10-01 09:00") }],
                ..Default::default()
            };
            about_papers(windows(&facts, now("2026-10-01 12:00"), &settings())).map(|window| window.best).collect::<Vec<_>>()
        };
        let (before, after) = (best(starts(from)), best(starts(to)));
        prop_assert!(before[0] < before[1] && before[1] < ny(&starts(from).format("%Y-%m-%d %H:%M").to_string()));
        prop_assert_eq!(before[0].cmp(&after[0]), weekday_of_asking(from).cmp(&weekday_of_asking(to)));
        prop_assert!(from >= to || before[1] <= after[1]);
    }

    #[test]
    fn the_look_for_papers_leaves_a_day_whenever_an_hour_before_that_may_ring(world in any_new_world()) {
        for meeting in &world.facts.meetings {
            let mut alone = world.clone();
            alone.now = Moment { at: world.now.at - Duration::days(120), zone: meeting.zone };
            alone.settings.paused_until = None;
            alone.settings.off = Vec::new();
            alone.facts = hallway_core::rules::rhythms::Facts { meetings: vec![meeting.clone()], calendar: world.facts.calendar.clone(), ..Default::default() };
            let start = hallway_core::rules::time::instant(meeting.starts, meeting.zone);
            let all = windows(&alone.facts, alone.now, &alone.settings);
            let Some(window) = all.iter().find(|window| matches!(window.about, About::DocumentsArrived { .. })) else { continue };
            let rung = alone.plan().alarms.into_iter().find(|alarm| keys(std::slice::from_ref(alarm)).contains(&&window.key));
            let day = start - Duration::hours(24);
            let earlier = has_permitted_minute(day - Duration::days(3), day, window, &alone);
            prop_assert!(!earlier || rung.as_ref().is_some_and(|alarm| alarm.at <= day + Duration::hours(1)), "{:?} {:?}", rung, window);
        }
    }

    #[test]
    fn planning_twice_says_the_same(world in any_world()) {
        prop_assert_eq!(world.plan(), world.plan());
    }

    #[test]
    fn planning_again_before_anything_rang_moves_no_alarm(world in any_new_world(), share in 0.0f64..1.0) {
        prop_assume!(world.facts.calendar.years.iter().all(|year| (year.last - year.first).num_days() > 30));
        let mut world = world;
        let to_ask = |meeting: &&mut MeetingFacts| meeting.documents == Documents::ToAsk;
        world.facts.meetings.iter_mut().filter(to_ask).for_each(|meeting| meeting.documents = Documents::Asked);
        let first = world.plan();
        let ahead = |at: DateTime<Utc>| (at - world.now.at).num_seconds() > 3600;
        prop_assume!(first.alarms.first().is_some_and(|alarm| ahead(alarm.at)));
        let mut later = world.clone();
        #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]
        let seconds = ((first.alarms[0].at - world.now.at).num_seconds() as f64 * share) as i64;
        later.now.at += Duration::seconds((seconds - 61).max(0));
        let moments = |alarms: &[Alarm]| {
            alarms.iter().map(|alarm| (alarm.at, keys(std::slice::from_ref(alarm)).into_iter().cloned().collect())).collect::<Vec<(_, Vec<ReminderKey>)>>()
        };
        prop_assert_eq!(moments(&later.plan().alarms), moments(&first.alarms));
    }

    #[test]
    fn the_order_of_the_facts_does_not_move_an_alarm(world in any_world()) {
        let moments = |world: &World| world.plan().alarms.iter().map(|alarm| (alarm.at, alarm.reminders.len())).collect::<Vec<_>>();
        let mut turned = world.clone();
        turned.facts.promises.reverse();
        turned.facts.meetings.reverse();
        turned.facts.agreements.reverse();
        turned.facts.clocks.reverse();
        turned.facts.news.reverse();
        turned.facts.answers.reverse();
        turned.delivered.reverse();
        prop_assert_eq!(moments(&world), moments(&turned));
    }

    #[test]
    fn one_suggestion_a_day_and_one_check_in_a_week_for_a_child(world in any_world()) {
        let all = suggestions(&world.plan().alarms, world.now.zone);
        let mut thanks: Vec<_> = all.iter().filter(|(_, key)| key.0.starts_with("thanks/")).map(|(day, _)| *day).collect();
        thanks.sort();
        prop_assert!(thanks.windows(2).all(|pair| (pair[1] - pair[0]).num_days() >= 7), "{:?}", thanks);
        let mut all = suggestions(&world.plan().alarms, world.now.zone);
        for pair in all.iter().enumerate().flat_map(|(n, a)| all[n + 1..].iter().map(move |b| (a, b))) {
            prop_assert!(pair.0.0 != pair.1.0, "{:?}", pair);
        }
        let heard = world.delivered.iter().map(|mark| Alarm { at: mark.at, reminders: vec![(mark.key.clone(), about())] });
        let heard = suggestions(&heard.collect::<Vec<_>>(), world.now.zone);
        prop_assert!(all.iter().all(|(day, _)| heard.iter().all(|(other, _)| day != other)));
        all.retain(|(_, key)| key.0.starts_with("check_in/"));
        let child = |key: &ReminderKey| key.0.split('/').nth(1).unwrap().to_owned();
        let mut by_child: BTreeMap<String, Vec<NaiveDate>> = BTreeMap::new();
        all.iter().for_each(|(day, key)| by_child.entry(child(key)).or_default().push(*day));
        for days in by_child.values() {
            prop_assert!(days.windows(2).all(|pair| (pair[1] - pair[0]).num_days() >= 7), "{:?}", days);
        }
    }

    #[test]
    fn thanks_and_updates_never_stand_beside_another_note_about_the_same_child(world in any_world()) {
        let mut world = world;
        world.settings.off = Vec::new();
        let all = windows(&world.facts, world.now, &world.settings);
        let of = |kind: &str| all.iter().filter(|window| window.key.0.starts_with(kind)).collect::<Vec<_>>();
        let apart = |one: &Window, other: &Window| one.closes <= other.opens || other.closes <= one.opens;
        for update in of("monthly_update/") {
            let child = update.key.0.split('/').nth(1);
            for note in of("check_in/").into_iter().filter(|note| note.key.0.split('/').nth(1) == child) {
                prop_assert!(apart(update, note), "{:?} {:?}", update, note);
            }
        }
        for thanks in of("thanks/") {
            let About::Thanks { child, .. } = thanks.about else { panic!("{thanks:?}") };
            let same = |window: &&Window| match (&window.about, child) {
                (About::CheckIn { child: own, .. } | About::MonthlyUpdate { child: own, .. }, Some(child)) => *own == child,
                _ => false,
            };
            for note in all.iter().filter(same) {
                prop_assert!(apart(thanks, note), "{:?} {:?}", thanks, note);
            }
            for other in of("thanks/").into_iter().filter(|other| other.key != thanks.key) {
                prop_assert!(apart(thanks, other), "{:?} {:?}", thanks, other);
            }
        }
    }

    #[test]
    fn due_is_open_and_coming_is_not(world in any_world()) {
        let plan = world.plan();
        prop_assert!(plan.due.iter().all(|reminder| reminder.opens <= world.now.at));
        prop_assert!(plan.coming.iter().all(|reminder| reminder.opens > world.now.at));
        let all = plan.due.iter().map(|reminder| reminder.key.series()).collect::<Vec<_>>();
        prop_assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_life_of_alarms_rings_everything_once_and_one_suggestion_a_day(world in any_new_world()) {
        let mut world = world;
        let rung = live_through(&mut world, 40, |_| ());
        let all = keys(&rung);
        prop_assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
        let days: Vec<_> = suggestions(&rung, world.now.zone).into_iter().map(|(day, _)| day).collect();
        prop_assert_eq!(days.iter().collect::<BTreeSet<_>>().len(), days.len());
    }

    #[test]
    fn a_traveller_hears_nothing_twice(world in any_new_world(), mut flights in prop::collection::vec(any::<Index>(), 40)) {
        let mut world = World { now: Moment { zone: NEW_YORK, ..world.now }, ..world };
        let zones = [NEW_YORK, LOS_ANGELES, chrono_tz::Asia::Tokyo, chrono_tz::Europe::London];
        let rung = live_through(&mut world, 40, |world| world.now.zone = *flights.pop().unwrap().get(&zones));
        let all = keys(&rung);
        prop_assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    }
}

fn about() -> About {
    About::MyPromise { promise: id(1) }
}

fn about_papers(windows: Vec<Window>) -> impl Iterator<Item = Window> {
    windows.into_iter().filter(|window| window.key.0.starts_with("documents/"))
}

/// Asking comes seven days before; at a weekend, on the Friday before that.
fn weekday_of_asking(weekday: i64) -> i64 {
    weekday.min(4)
}
