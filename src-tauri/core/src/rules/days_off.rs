//! Which whole days of a school's calendar are likely days without school, by their titles.
//!
//! A guess that only ticks a box: the parent says which they are.

/// Words that tell of a day without school.
const OFF: &[&str] = &[
    "no school",
    "no classes",
    "no class",
    "schools closed",
    "school closed",
    "schools are closed",
    "school is closed",
    "closed",
    "holiday",
    "break",
    "recess",
    "vacation",
    "day off",
    "days off",
    "snow day",
    "no students",
    "non-student",
    "student holiday",
    "teacher work day",
    "teacher workday",
    "professional development",
    "thanksgiving",
    "labor day",
    "veterans day",
    "memorial day",
    "presidents",
    "martin luther king",
    "juneteenth",
    "indigenous peoples",
    "columbus day",
    "good friday",
    "rosh hashanah",
    "yom kippur",
    "eid al",
    "diwali",
    "lunar new year",
    "new year",
    "christmas",
];

/// Words beside them that tell of a day with school all the same.
const SCHOOL: &[&str] =
    &["early dismissal", "half day", "half-day", "minimum day", "delayed", "concert", "party", "begins after"];

/// Longer than this is no break but a season, in days.
const LONGEST: i64 = 35;

/// Whether a whole-day event of this title and length is likely to be a day, or days, without school.
#[must_use]
pub fn is_likely_off(title: &str, days: i64) -> bool {
    let title = title.to_lowercase().replace(['’', '\''], "");
    let has = |words: &[&str]| words.iter().any(|word| title.contains(word));
    days <= LONGEST && has(OFF) && !has(SCHOOL)
}
