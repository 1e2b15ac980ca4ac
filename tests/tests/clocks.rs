//! Formal clocks (D1–D20, story 11): every row's figures, hard days, and what is missing where there is only a range.
#![allow(clippy::unwrap_used)]

use chrono::{Datelike, NaiveDate};
use hallway_core::rules::calendar::{Calendar, Days};
use hallway_core::rules::clocks::{
    Clock, ClockKind, Deadline, Exception, Gap, Line, Reaches, Read, Standing, StartEvent, Time, Unit, clock, deadline,
    gaps, rules,
};
use hallway_core::rules::state::State;
use hallway_tests::words;
use std::collections::BTreeSet;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn days(first: &str, last: &str) -> Days {
    Days { first: day(first), last: day(last) }
}

/// A year as a parent enters it, breaks included.
fn year_with_breaks() -> Calendar {
    Calendar {
        years: vec![days("2026-09-02", "2027-06-11"), days("2027-09-01", "2028-06-14")],
        breaks: vec![
            days("2026-09-07", "2026-09-07"),
            days("2026-11-11", "2026-11-11"),
            days("2026-11-26", "2026-11-27"),
            days("2026-12-19", "2027-01-03"),
            days("2027-01-18", "2027-01-18"),
            days("2027-02-15", "2027-02-15"),
            days("2027-04-05", "2027-04-09"),
            days("2027-05-31", "2027-05-31"),
            days("2027-09-06", "2027-09-06"),
            days("2027-11-11", "2027-11-11"),
            days("2027-11-25", "2027-11-26"),
            days("2027-12-18", "2028-01-02"),
        ],
        usual_ends: vec![],
    }
}

/// The same without the breaks that begin in these months.
fn without(months: &[u32]) -> Calendar {
    let mut calendar = year_with_breaks();
    calendar.breaks.retain(|run| !months.contains(&run.first.month()));
    calendar
}

/// The same, the last day of the first year not known.
fn without_an_end() -> Calendar {
    Calendar { usual_ends: vec![day("2027-06-11")], ..year_with_breaks() }
}

fn rule(kind: ClockKind, state: impl Into<Option<State>>) -> Clock {
    clock(kind, state.into()).unwrap()
}

fn due(kind: ClockKind, state: impl Into<Option<State>>, start: &str, calendar: &Calendar) -> Option<Deadline> {
    deadline(rule(kind, state).rule, day(start), calendar)
}

fn on(text: &str) -> Option<Deadline> {
    Some(Deadline::On(day(text)))
}

fn between(first: &str, last: &str) -> Option<Deadline> {
    Some(Deadline::Between(day(first), day(last)))
}

fn range(deadline: Option<Deadline>) -> (NaiveDate, NaiveDate) {
    match deadline.unwrap() {
        Deadline::On(day) | Deadline::NotBefore(day) => (day, day),
        Deadline::Between(first, last) => (first, last),
    }
}

const EVALUATION: ClockKind = ClockKind::InitialEvaluation;

// Story 11

#[test]
fn consent_without_a_state_shows_sixty_days_as_the_federal_default() {
    let shown = rule(EVALUATION, None);
    assert_eq!(shown.standing, Standing::FederalDefault);
    assert_eq!(deadline(shown.rule, day("2026-10-06"), &Calendar::default()), on("2026-12-05"));
    assert_eq!(shown.rule.source.citation, "34 CFR 300.301(c)(1)");
    assert_eq!(shown.rule.source.link, Some("https://www.ecfr.gov/current/title-34/section-300.301"));
}

#[test]
fn a_state_without_a_row_has_the_federal_default() {
    for state in [State::Georgia, State::NewYork, State::Colorado, State::Indiana] {
        assert_eq!(rule(EVALUATION, state), rule(EVALUATION, None));
    }
}

#[test]
fn washington_counts_school_days_and_has_a_range_without_a_calendar() {
    assert_eq!(due(EVALUATION, State::Washington, "2026-10-06", &year_with_breaks()), on("2026-11-25"));
    let none = due(EVALUATION, State::Washington, "2026-10-06", &Calendar::default());
    assert_eq!(none, between("2026-11-24", "2027-01-13"));
}

#[test]
fn a_year_without_a_single_break_is_not_yet_a_calendar() {
    let bare = Calendar { breaks: vec![], ..year_with_breaks() };
    assert_eq!(due(EVALUATION, State::Washington, "2026-10-06", &bare), between("2026-11-24", "2027-01-13"));
}

#[test]
fn a_part_of_the_year_without_any_day_off_entered_stays_a_range() {
    let exact = due(EVALUATION, State::Washington, "2026-10-13", &year_with_breaks());
    assert_eq!(exact, on("2026-12-04"));
    let holidays = Calendar { breaks: vec![days("2026-12-19", "2027-01-03")], ..year_with_breaks() };
    let (first, last) = range(due(EVALUATION, State::Washington, "2026-10-13", &holidays));
    assert!(first < last && first <= day("2026-12-04") && day("2026-12-04") <= last, "{first} to {last}");
    for missing in [&[9, 10][..], &[11], &[12], &[1, 2], &[4], &[5]] {
        let start = format!("{}-{:02}-15", if missing[0] < 8 { 2027 } else { 2026 }, missing[0]);
        let shown = due(EVALUATION, State::Washington, &start, &without(missing));
        assert!(matches!(shown, Some(Deadline::Between(..))), "{missing:?}: {shown:?}");
    }
}

#[test]
fn one_day_off_in_november_tells_nothing_of_thanksgiving_nor_thanksgiving_of_the_rest() {
    for kept in ["2026-11-11", "2026-11-26"] {
        let mut calendar = year_with_breaks();
        calendar.breaks.retain(|run| run.first.month() != 11 || run.first == day(kept));
        let shown = due(EVALUATION, State::Washington, "2026-10-13", &calendar);
        assert!(matches!(shown, Some(Deadline::Between(..))), "{kept}: {shown:?}");
    }
}

#[test]
fn no_school_is_open_on_a_holiday_that_all_keep_although_it_was_not_entered() {
    let mut calendar = year_with_breaks();
    calendar.breaks.retain(|run| run.first != day("2027-05-31"));
    calendar.breaks.push(days("2027-05-07", "2027-05-07"));
    // Of the ten days after 21 May, Memorial Day is none.
    assert_eq!(due(ClockKind::ReplyToRequest, State::Michigan, "2027-05-21", &calendar), on("2027-06-07"));
}

#[test]
fn a_last_day_of_school_that_nobody_entered_is_not_counted_on() {
    let known = due(EVALUATION, State::Massachusetts, "2027-05-03", &year_with_breaks());
    assert!(matches!(known, Some(Deadline::On(_))), "{known:?}");
    let summer = due(EVALUATION, State::Massachusetts, "2027-05-03", &without_an_end());
    let (first, last) = range(summer);
    assert!(first < last && first <= day("2027-06-15"), "school may go on: {first} to {last}");
    let calendar_days = due(EVALUATION, State::Pennsylvania, "2027-05-03", &without_an_end());
    assert!(matches!(calendar_days, Some(Deadline::Between(..))), "{calendar_days:?}");
    assert_eq!(due(EVALUATION, State::Massachusetts, "2027-03-01", &without_an_end()), on("2027-04-19"), "far from it");
    assert!(matches!(due(EVALUATION, State::Texas, "2027-04-12", &without_an_end()), Some(Deadline::Between(..))));
}

#[test]
fn a_range_says_what_is_missing_and_a_day_nothing() {
    use Gap::{DaysOff, LastDay, SchoolYear, StateHolidays};
    let one = Calendar { years: vec![days("2026-09-02", "2027-06-11")], ..year_with_breaks() };
    let rows: [(State, &str, Calendar, &[Gap]); 9] = [
        (State::Washington, "2026-10-06", year_with_breaks(), &[]),
        (State::Washington, "2026-10-06", Calendar::default(), &[SchoolYear]),
        (State::Washington, "2026-10-06", without(&[11]), &[DaysOff]),
        (State::Washington, "2027-05-03", without_an_end(), &[LastDay]),
        (
            State::Illinois,
            "2027-05-03",
            Calendar { usual_ends: without_an_end().usual_ends, ..one.clone() },
            &[SchoolYear, LastDay],
        ),
        (State::Pennsylvania, "2027-05-20", one.clone(), &[SchoolYear]),
        (State::Pennsylvania, "2026-10-06", Calendar::default(), &[]),
        (State::Florida, "2026-10-06", without(&[11]), &[DaysOff]),
        (State::Virginia, "2026-10-06", year_with_breaks(), &[StateHolidays]),
    ];
    for (state, start, calendar, wanted) in rows {
        let found = gaps(rule(EVALUATION, state).rule, day(start), &calendar);
        assert_eq!(found, wanted, "{state:?} from {start}");
    }
}

#[test]
fn virginia_asks_for_the_referral_date_and_gives_a_range() {
    let shown = rule(EVALUATION, State::Virginia);
    assert_eq!((shown.standing, shown.rule.starts), (Standing::State, StartEvent::ReferralReceived));
    let due = deadline(shown.rule, day("2026-10-06"), &year_with_breaks());
    assert_eq!(due, between("2027-01-08", "2027-01-22"));
}

#[test]
fn records_are_due_in_45_days_and_before_the_meeting() {
    assert_eq!(due(ClockKind::Records, None, "2026-10-06", &Calendar::default()), on("2026-11-20"));
    let meeting = rule(ClockKind::RecordsBeforeMeeting, State::California);
    assert_eq!((meeting.standing, meeting.rule.time), (Standing::Federal, Time::Before(0, Unit::CalendarDays)));
    assert_eq!(deadline(meeting.rule, day("2026-10-29"), &Calendar::default()), on("2026-10-29"));
}

#[test]
fn section_504_and_notice_show_no_number_in_any_state() {
    for kind in [ClockKind::Plan504Evaluation, ClockKind::PriorNotice] {
        for state in State::ALL {
            let shown = rule(kind, state);
            assert_eq!(shown.rule.time, Time::NoNumber);
            assert_eq!(deadline(shown.rule, day("2026-10-06"), &Calendar::default()), None);
        }
    }
}

#[test]
fn every_row_has_unit_source_and_the_day_it_was_checked() {
    for rule in rules() {
        let source = rule.source;
        assert!(source.citation.len() > 5, "{}", rule.id);
        assert!(source.link.is_none_or(|link| link.starts_with("https://")), "{}", rule.id);
        assert!([day("2026-08-31"), day("2026-11-22")].contains(&source.checked), "{}", rule.id);
        let quoted = matches!(source.line, Line::Quoted(_));
        assert!(
            !quoted || source.link.is_some() && source.read == Read::AtSource,
            "{}: a quote can be looked up",
            rule.id
        );
    }
}

#[test]
fn every_text_of_a_row_is_among_the_words() {
    let words = words::ids();
    let name = |of: &str, value: serde_json::Value| format!("clock-{of}-{}", value.as_str().unwrap());
    for rule in rules() {
        let line = if let Line::OurWords(id) = rule.source.line { Some(id) } else { None };
        let mut ids: Vec<String> = line.into_iter().chain(rule.note).map(str::to_owned).collect();
        ids.push(name("kind", serde_json::to_value(rule.kind).unwrap()));
        ids.push(name("starts", serde_json::to_value(rule.starts).unwrap()));
        ids.push(name("ask", serde_json::to_value(rule.starts).unwrap()));
        ids.push(name("reaches", serde_json::to_value(rule.reaches).unwrap()));
        ids.push(name("read", serde_json::to_value(rule.source.read).unwrap()));
        ids.push(match rule.time {
            Time::Within(_, unit) => name("time", serde_json::to_value(unit).unwrap()),
            Time::Before(_, unit) => name("before", serde_json::to_value(unit).unwrap()),
            Time::NoNumber => "clock-no-number".to_owned(),
        });
        for id in ids {
            assert!(words.contains(&id), "{}: {id}", rule.id);
        }
    }
}

// The rows, as product.md has them

type Row = (State, u16, Unit, StartEvent, Reaches, Exception);

fn list_a() -> Vec<Row> {
    use Exception::{ConsentTimeOut, HolidaysOut, JuneThirtieth, LongBreaksOut, None, SummerOut};
    use Reaches::{Eligibility, Evaluation, Offer, Plan, PlanMeeting, Services};
    use StartEvent::{ConsentReceived as Consent, ReferralReceived as Referral};
    use Unit::{BusinessDays, CalendarDays, SchoolDays};
    vec![
        (State::Arizona, 60, CalendarDays, Consent, Evaluation, None),
        (State::California, 60, CalendarDays, Consent, Plan, LongBreaksOut),
        (State::Connecticut, 45, SchoolDays, Referral, Plan, ConsentTimeOut),
        (State::Florida, 60, CalendarDays, Consent, Evaluation, HolidaysOut),
        (State::Illinois, 60, SchoolDays, Consent, PlanMeeting, None),
        (State::Iowa, 60, CalendarDays, Consent, Evaluation, None),
        (State::Massachusetts, 30, SchoolDays, Consent, Evaluation, None),
        (State::Michigan, 30, SchoolDays, Consent, Offer, None),
        (State::Minnesota, 30, SchoolDays, Consent, Evaluation, None),
        (State::Nevada, 45, SchoolDays, Consent, Evaluation, None),
        (State::NewHampshire, 60, CalendarDays, Consent, Evaluation, None),
        (State::NewJersey, 90, CalendarDays, Consent, Services, None),
        (State::NewMexico, 60, CalendarDays, Consent, Evaluation, None),
        (State::NorthCarolina, 90, CalendarDays, Referral, Services, None),
        (State::Ohio, 60, CalendarDays, Consent, Evaluation, None),
        (State::Pennsylvania, 60, CalendarDays, Consent, Evaluation, SummerOut),
        (State::RhodeIsland, 60, CalendarDays, Consent, Eligibility, None),
        (State::Tennessee, 40, SchoolDays, Consent, Services, None),
        (State::Texas, 45, SchoolDays, Consent, Evaluation, JuneThirtieth),
        (State::Virginia, 65, BusinessDays, Referral, Eligibility, None),
        (State::Washington, 35, SchoolDays, Consent, Eligibility, None),
        (State::Wisconsin, 60, CalendarDays, Consent, Eligibility, None),
    ]
}

#[test]
fn every_state_of_list_a_has_its_own_figures() {
    for (state, n, unit, starts, reaches, exception) in list_a() {
        let Clock { rule, standing } = rule(EVALUATION, state);
        let row = (rule.time, rule.starts, rule.reaches, rule.exception);
        assert_eq!(
            (standing, row),
            (Standing::State, (Time::Within(n, unit), starts, reaches, exception)),
            "{state:?}"
        );
    }
}

#[test]
fn no_state_outside_list_a_has_a_row_for_the_first_evaluation() {
    let with_row: BTreeSet<_> = rules().filter(|rule| rule.kind == EVALUATION).filter_map(|rule| rule.state).collect();
    assert_eq!(with_row, list_a().into_iter().map(|row| row.0).collect());
}

#[test]
fn what_else_a_state_times_is_these_rows_and_no_more() {
    let rows: BTreeSet<_> =
        rules().filter(|rule| rule.kind != EVALUATION && rule.state.is_some()).map(|rule| rule.id).collect();
    let known = [
        "drafts-ct",
        "drafts-dc",
        "drafts-md",
        "eligibility-nm",
        "eligibility-wa",
        "finished_plan-md",
        "iep_meeting-ri",
        "records-ca",
        "reply-in",
        "reply-mi",
        "reply-tx",
    ];
    assert_eq!(rows, known.into_iter().collect());
}

#[test]
fn the_other_rows_have_their_figures() {
    use ClockKind::{DraftsBefore, EligibilityMeeting, FinishedPlan, IepMeeting, Records, ReplyToRequest};
    use Time::{Before, Within};
    use Unit::{BusinessDays, SchoolDays};
    let rows = [
        (DraftsBefore, State::Connecticut, Before(3, SchoolDays), StartEvent::Meeting),
        (DraftsBefore, State::DistrictOfColumbia, Before(5, BusinessDays), StartEvent::Meeting),
        (DraftsBefore, State::Maryland, Before(5, BusinessDays), StartEvent::Meeting),
        (FinishedPlan, State::Maryland, Within(5, BusinessDays), StartEvent::Meeting),
        (EligibilityMeeting, State::NewMexico, Within(15, SchoolDays), StartEvent::EvaluationDone),
        (EligibilityMeeting, State::Washington, Within(40, SchoolDays), StartEvent::ConsentReceived),
        (IepMeeting, State::RhodeIsland, Within(15, SchoolDays), StartEvent::EligibilityDecided),
        (Records, State::California, Within(5, BusinessDays), StartEvent::RequestReceived),
        (ReplyToRequest, State::Indiana, Within(10, SchoolDays), StartEvent::RequestReceived),
        (ReplyToRequest, State::Michigan, Within(10, SchoolDays), StartEvent::RequestReceived),
        (ReplyToRequest, State::Texas, Within(15, SchoolDays), StartEvent::RequestReceived),
    ];
    for (kind, state, time, starts) in rows {
        let shown = rule(kind, state);
        assert_eq!((shown.standing, shown.rule.time, shown.rule.starts), (Standing::State, time, starts), "{state:?}");
    }
}

#[test]
fn the_federal_rows_have_their_figures() {
    use ClockKind::{AnnualReview, IepMeeting, Records, ReplyToRequest, ThreeYearEvaluation};
    use Time::Within;
    let rows = [
        (IepMeeting, Within(30, Unit::CalendarDays), StartEvent::EligibilityDecided, Standing::FederalDefault),
        (AnnualReview, Within(1, Unit::Years), StartEvent::LastReview, Standing::Federal),
        (ThreeYearEvaluation, Within(3, Unit::Years), StartEvent::LastEvaluation, Standing::Federal),
        (Records, Within(45, Unit::CalendarDays), StartEvent::RequestReceived, Standing::FederalDefault),
        (ReplyToRequest, Time::NoNumber, StartEvent::RequestReceived, Standing::FederalDefault),
    ];
    for (kind, time, starts, standing) in rows {
        let shown = rule(kind, None);
        assert_eq!((shown.rule.time, shown.rule.starts, shown.standing), (time, starts, standing), "{kind:?}");
    }
}

#[test]
fn drafts_are_a_right_only_where_a_source_says_so_and_wisconsins_answer_is_not_told() {
    assert_eq!(clock(ClockKind::DraftsBefore, None), None);
    assert_eq!(clock(ClockKind::DraftsBefore, Some(State::Texas)), None);
    assert_eq!(rule(ClockKind::ReplyToRequest, State::Wisconsin).rule.time, Time::NoNumber);
}

#[test]
fn a_rule_is_found_by_kind_and_state_in_one_way_only() {
    let mut seen = BTreeSet::new();
    assert!(rules().all(|rule| seen.insert((rule.kind, rule.state))));
    let ids: BTreeSet<_> = rules().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), rules().count());
}

// Hard days

#[test]
fn the_month_and_the_year_may_end_on_the_way() {
    let none = Calendar::default();
    assert_eq!(due(EVALUATION, State::Arizona, "2026-12-31", &none), on("2027-03-01"));
    assert_eq!(due(EVALUATION, State::Arizona, "2027-12-31", &none), on("2028-02-29"));
    assert_eq!(due(ClockKind::AnnualReview, None, "2028-02-29", &none), on("2029-02-28"));
    assert_eq!(due(ClockKind::ThreeYearEvaluation, None, "2028-02-29", &none), on("2031-02-28"));
    assert_eq!(due(ClockKind::AnnualReview, None, "2027-02-28", &none), on("2028-02-28"));
}

#[test]
fn a_clock_that_starts_on_a_weekend_or_in_a_break_counts_from_the_next_school_day() {
    let friday = due(EVALUATION, State::Massachusetts, "2026-10-02", &year_with_breaks());
    assert_eq!(friday, on("2026-11-16"));
    assert_eq!(due(EVALUATION, State::Massachusetts, "2026-10-03", &year_with_breaks()), friday);
    assert_eq!(due(EVALUATION, State::Massachusetts, "2026-10-04", &year_with_breaks()), friday);
    let break_day = due(EVALUATION, State::Massachusetts, "2026-12-23", &year_with_breaks());
    assert_eq!(break_day, due(EVALUATION, State::Massachusetts, "2026-12-18", &year_with_breaks()));
}

#[test]
fn school_days_rest_over_the_summer_between_two_entered_years() {
    assert_eq!(due(EVALUATION, State::Massachusetts, "2027-06-01", &year_with_breaks()), on("2027-10-01"));
}

#[test]
fn the_summer_after_the_last_entered_year_gives_a_range() {
    let one = Calendar { years: vec![days("2026-09-02", "2027-06-11")], ..year_with_breaks() };
    assert_eq!(due(EVALUATION, State::Massachusetts, "2027-06-01", &one), between("2027-08-31", "2027-10-20"));
}

#[test]
fn pennsylvania_leaves_the_summer_out_and_no_other_break() {
    let summer = due(EVALUATION, State::Pennsylvania, "2027-05-12", &year_with_breaks());
    assert_eq!(summer, on("2027-09-30"));
    assert_eq!(due(EVALUATION, State::Pennsylvania, "2026-12-01", &year_with_breaks()), on("2027-01-30"));
    assert_eq!(due(EVALUATION, State::Pennsylvania, "2026-10-06", &Calendar::default()), on("2026-12-05"));
    let unknown = due(EVALUATION, State::Pennsylvania, "2027-05-12", &Calendar::default());
    assert_eq!(unknown, between("2027-08-11", "2027-10-30"));
}

#[test]
fn florida_leaves_holidays_and_summer_out() {
    assert_eq!(due(EVALUATION, State::Florida, "2026-10-06", &year_with_breaks()), on("2026-12-08"));
    assert_eq!(due(EVALUATION, State::Florida, "2026-12-01", &year_with_breaks()), on("2027-02-17"));
}

#[test]
fn california_leaves_only_breaks_of_more_than_five_school_days_out() {
    assert_eq!(due(EVALUATION, State::California, "2026-10-06", &year_with_breaks()), on("2026-12-05"));
    assert_eq!(due(EVALUATION, State::California, "2026-12-01", &year_with_breaks()), on("2027-02-15"));
    assert_eq!(due(EVALUATION, State::California, "2027-03-01", &year_with_breaks()), on("2027-04-30"));
    assert_eq!(due(EVALUATION, State::California, "2027-06-01", &year_with_breaks()), on("2027-10-20"));
}

#[test]
fn a_long_break_takes_the_weekends_around_it_along() {
    let mut calendar = year_with_breaks();
    for run in &mut calendar.breaks {
        if *run == days("2026-12-19", "2027-01-03") {
            *run = days("2026-12-21", "2027-01-01");
        }
    }
    assert_eq!(due(EVALUATION, State::California, "2026-12-01", &calendar), on("2027-02-15"));
}

#[test]
fn a_weekend_beside_a_winter_break_that_nobody_entered_may_belong_to_it() {
    let rest = [days("2026-02-16", "2026-02-16"), days("2026-04-06", "2026-04-10")];
    let breaks = [vec![days("2025-12-16", "2026-01-09")], rest.to_vec()].concat();
    let mut calendar = Calendar { years: vec![days("2025-09-02", "2026-06-12")], breaks, ..Calendar::default() };
    let (exact, _) = range(due(EVALUATION, State::California, "2025-12-17", &calendar));
    calendar.breaks.remove(0);
    let (first, last) = range(due(EVALUATION, State::California, "2025-12-17", &calendar));
    assert!(first <= exact && exact <= last, "{exact}, not in {first} to {last}");
}

#[test]
fn connecticut_can_only_say_not_before() {
    let due = due(EVALUATION, State::Connecticut, "2026-10-06", &year_with_breaks());
    assert_eq!(due, Some(Deadline::NotBefore(day("2026-12-11"))));
}

#[test]
fn in_texas_consent_near_the_end_of_the_year_means_june_30() {
    let calendar = year_with_breaks();
    assert_eq!(due(EVALUATION, State::Texas, "2027-04-01", &calendar), on("2027-06-11"));
    assert_eq!(due(EVALUATION, State::Texas, "2027-04-12", &calendar), on("2027-06-30"));
    assert_eq!(due(EVALUATION, State::Texas, "2027-04-22", &calendar), on("2027-06-30"));
    assert_eq!(due(EVALUATION, State::Texas, "2027-04-23", &calendar), on("2027-09-16"));
    let unknown = due(EVALUATION, State::Texas, "2027-05-05", &Calendar::default());
    assert!(matches!(unknown, Some(Deadline::Between(first, _)) if first == day("2027-06-30")));
}

#[test]
fn drafts_come_so_many_days_before_the_meeting() {
    let calendar = year_with_breaks();
    assert_eq!(due(ClockKind::DraftsBefore, State::Connecticut, "2026-11-30", &calendar), on("2026-11-23"));
    let maryland = due(ClockKind::DraftsBefore, State::Maryland, "2026-10-29", &calendar);
    assert_eq!(maryland, between("2026-10-21", "2026-10-22"));
}

#[test]
fn business_days_skip_weekends_and_allow_for_holidays() {
    let near_new_year = due(ClockKind::Records, State::California, "2026-12-23", &Calendar::default());
    assert_eq!(near_new_year, between("2026-12-31", "2027-01-06"));
    assert_eq!(
        due(ClockKind::Records, State::California, "2026-07-02", &Calendar::default()),
        between("2026-07-09", "2026-07-13")
    );
}

#[test]
fn a_calendar_without_a_school_day_gives_no_day() {
    let endless = Calendar { breaks: vec![days("2020-01-01", "2060-01-01")], ..Calendar::default() };
    assert_eq!(due(EVALUATION, State::Illinois, "2026-10-06", &endless), None);
}
