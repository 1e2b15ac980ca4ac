//! Date words that give no date: what is over, what is ahead without a day, what recurs.
//!
//! Owns those phrases as data. Refuses to resolve anything.

use super::Source;
use super::atoms::{Core, Found};
use crate::rules::reading::lexicon;

const OVER: &str = "
yesterday|this morning|the other day|the other week|the day before yesterday|the day before|earlier today
earlier this week|last night|last week|last month|last year|last time|last spring|last fall|last summer
this past week|the past week|earlier this month|all week|all day|so far this week|lately|a while ago
a while back|the week before|all month
";

const AHEAD: &str = "
soon|as soon as possible|as soon as she can|as soon as he can|as soon as they can|asap|at some point
some point|sometime|some time|sometime soon|eventually|someday|one of these days|in a few days
in a few weeks|in a bit|in the next few days|in the next few weeks|in the coming weeks|in the coming days
over the next few days|over the next few weeks|a few days|few days|few weeks|in the near future
in the future|down the road|later on|later|when she gets a chance|when he gets a chance
when they get a chance|when i get a chance|when she gets a minute|when he gets a minute|when she can
when he can|when they can|when i can|whenever|before long|end of the year|end of year
end of the school year|end of the quarter|end of the semester|end of the trimester
end of the marking period|end of the grading period|end of quarter|end of semester|next quarter
next semester|next year|next school year|next time|any day now|any day|in no time|shortly|right away
at her convenience|at his convenience
";

/// What is plainly over.
pub(super) fn past(source: Source<'_>, at: usize) -> Found {
    let words = source.words;
    if let Some(to) = words.any_phrase(at, OVER) {
        return Some((to, Core::Past));
    }
    let day_at = |i: usize| lexicon::weekday(words.at(i)).is_some();
    if matches!(words.at(at), "last" | "since") && day_at(at + 1) {
        return Some((at + 2, Core::Past));
    }
    if words.phrase(at, "this past").is_some() && day_at(at + 2) {
        return Some((at + 3, Core::Past));
    }
    recurring(source, at).or_else(|| ago(source, at))
}

/// "every friday": no date, but not to be read as one.
fn recurring(source: Source<'_>, at: usize) -> Found {
    let words = source.words;
    if !matches!(words.at(at), "every" | "each") {
        return None;
    }
    let day = if words.at(at + 1) == "other" { at + 2 } else { at + 1 };
    let recurs = |i: usize| {
        lexicon::weekday(words.at(i)).is_some() || lexicon::one_of("day week month morning and night", words.at(i))
    };
    let to = (day..words.len()).find(|&i| !recurs(i)).unwrap_or(words.len());
    let to = if words.before(to, 1) == "and" { to - 1 } else { to };
    (to > day).then_some((to, Core::Past))
}

/// "two weeks ago", "a couple days back".
fn ago(source: Source<'_>, at: usize) -> Found {
    let words = source.words;
    let counts = lexicon::number(words.at(at)).is_some() || matches!(words.at(at), "a" | "an" | "few" | "couple");
    let to = (at + 1..at + 6).find(|&i| words.at(i) == "ago")?;
    let unit = words.before(to, 1).trim_end_matches('s');
    (counts && lexicon::one_of("day week month year hour minute", unit)).then_some((to + 1, Core::Past))
}

/// What is ahead without a day.
pub(super) fn open(source: Source<'_>, at: usize) -> Found {
    let to = source.words.any_phrase(at, AHEAD)?;
    let counted = source.words.before(at, 1);
    (!matches!(counted, "too" | "as" | "how" | "so") && !is_each_time(source, at)).then_some((to, Core::Open))
}

/// "Whenever he needs one" says how often, and belongs to what is done.
fn is_each_time(source: Source<'_>, at: usize) -> bool {
    let words = source.words;
    words.at(at) == "whenever"
        && matches!(words.at(at + 1), "he" | "she")
        && lexicon::one_of("needs wants asks feels is", words.at(at + 2))
}
