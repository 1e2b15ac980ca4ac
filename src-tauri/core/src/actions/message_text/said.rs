//! What a parent may want to say, one letter for each need (G19–G26, G58–G60, N1, N7, C20).
//!
//! Where an answer is hoped for, the last words before the name are one question (G8).

use super::told::{Met, Told, Wrote};
use super::{Text, capitalised, letter};
use crate::api::Recipient;
use crate::rules::sayings::{PlanNow, Saying};
use crate::store::error::Result;
use crate::words::{Id, id, say, say_with};
use rusqlite::Connection;

/// The first draft of it.
pub(super) fn text(db: &Connection, saying: Saying, told: &Told, to: &[Recipient]) -> Result<Text> {
    let parts = match saying {
        Saying::Helped | Saying::Progress | Saying::HappyDay => good(saying, told),
        Saying::MonthlyUpdate | Saying::Question | Saying::Meeting | Saying::HomeIdeas => everyday(saying, told),
        Saying::FromHome
        | Saying::Medicine
        | Saying::Family
        | Saying::Morning
        | Saying::WorkedAtHome
        | Saying::WarningSigns
        | Saying::HelpsAfter => from_home(saying, told),
        Saying::Disagreement => return Ok(Text { subject: say(id::SAYING_DISAGREEMENT_SUBJECT), body: points(told) }),
        Saying::Concern | Saying::FreshStart => harder(saying, told),
        Saying::Evaluation | Saying::PlanChange | Saying::Copies => formal(saying, told),
    };
    let paragraphs: Vec<String> = parts.into_iter().map(|part| capitalised(&part)).collect();
    Ok(Text { subject: named(subject(saying), told), body: letter(db, to, &paragraphs)? })
}

fn subject(saying: Saying) -> Id {
    match saying {
        Saying::Helped => id::SAYING_HELPED_SUBJECT,
        Saying::Progress => id::SAYING_PROGRESS_SUBJECT,
        Saying::HappyDay => id::SAYING_HAPPY_DAY_SUBJECT,
        Saying::MonthlyUpdate => id::SAYING_MONTHLY_UPDATE_SUBJECT,
        Saying::FromHome
        | Saying::Medicine
        | Saying::Family
        | Saying::Morning
        | Saying::WorkedAtHome
        | Saying::WarningSigns
        | Saying::HelpsAfter => id::SAYING_FROM_HOME_SUBJECT,
        Saying::Question => id::SAYING_QUESTION_SUBJECT,
        Saying::Meeting => id::SAYING_MEETING_SUBJECT,
        Saying::HomeIdeas => id::SAYING_HOME_IDEAS_SUBJECT,
        Saying::Concern => id::SAYING_CONCERN_SUBJECT,
        Saying::Disagreement => id::SAYING_DISAGREEMENT_SUBJECT,
        Saying::FreshStart => id::SAYING_FRESH_START_SUBJECT,
        Saying::Evaluation => id::SAYING_EVALUATION_SUBJECT,
        Saying::PlanChange => id::SAYING_PLAN_CHANGE_SUBJECT,
        Saying::Copies => id::SAYING_COPIES_SUBJECT,
    }
}

/// Thanks with what was kept, news with what was written down (G24, G25).
fn good(saying: Saying, told: &Told) -> Vec<String> {
    match saying {
        Saying::Helped => vec![match &told.kept {
            Some(what) => {
                let what = what.as_str().into();
                say_with(id::SAYING_HELPED_KEPT, &[("what", what), ("child", told.child.as_str().into())])
            }
            None => named(id::SAYING_HELPED, told),
        }],
        Saying::Progress => vec![
            named(id::SAYING_PROGRESS, told),
            wrote(id::SAYING_WROTE, told.good.as_ref()),
            say(id::SAYING_PROGRESS_THANKS),
        ],
        _ => vec![
            named(id::SAYING_HAPPY_DAY, told),
            wrote(id::SAYING_WROTE, told.good.as_ref()),
            say(id::SAYING_HAPPY_DAY_THANKS),
        ],
    }
}

fn everyday(saying: Saying, told: &Told) -> Vec<String> {
    match saying {
        Saying::Question => vec![named(id::SAYING_QUESTION, told), reach(told), say(id::SAYING_QUESTION_ASK)],
        Saying::Meeting => vec![
            named(id::SAYING_MEETING, told),
            named(id::SAYING_MEETING_WHO, told),
            reach(told),
            say(id::SAYING_MEETING_ASK),
        ],
        Saying::HomeIdeas => {
            vec![say(id::SAYING_HOME_IDEAS), works(id::SAYING_WORKS, told), named(id::SAYING_HOME_IDEAS_ASK, told)]
        }
        _ => vec![
            told.good.as_ref().map_or_else(
                || named(id::SAYING_MONTHLY_UPDATE_PLAIN, told),
                |good| wrote(id::SAYING_MONTHLY_UPDATE_GOOD, Some(good)),
            ),
            if told.works.is_some() { works(id::SAYING_WORKS, told) } else { say(id::SAYING_MONTHLY_UPDATE_USUAL) },
            say(id::SAYING_MONTHLY_UPDATE_ASK),
        ],
    }
}

/// What the day at school needs and no more: no name of a medicine, no reasons, nobody else (G58, G59). The subject says
/// nothing to whoever sees it.
fn from_home(saying: Saying, told: &Told) -> Vec<String> {
    let help = works(id::SAYING_FROM_HOME_WORKS, told);
    let known = |words: Id, what: &Option<String>, plain: Id| match what {
        Some(what) => say_with(words, &[("child", told.child.as_str().into()), ("what", what.as_str().into())]),
        None => named(plain, told),
    };
    let told_first = match saying {
        Saying::Medicine => vec![named(id::SAYING_MEDICINE, told), named(id::SAYING_MEDICINE_SEEN, told)],
        Saying::Family => vec![named(id::SAYING_FAMILY, told), say(id::SAYING_FAMILY_USUAL), help],
        Saying::Morning => vec![named(id::SAYING_MORNING, told), help],
        Saying::WorkedAtHome => vec![say(id::SAYING_WORKED_AT_HOME), works(id::SAYING_WORKS, told)],
        Saying::WarningSigns => vec![known(id::SAYING_SIGNS, &told.signs, id::SAYING_SIGNS_PLAIN), help],
        Saying::HelpsAfter => vec![known(id::SAYING_AFTER, &told.after, id::SAYING_AFTER_PLAIN)],
        _ => vec![named(id::SAYING_FROM_HOME, told), help],
    };
    told_first.into_iter().chain([say(id::SAYING_FROM_HOME_CLOSE)]).collect()
}

/// A concern leads with what was seen and what is hoped for, then asks (G43, G44, C8).
fn harder(saying: Saying, told: &Told) -> Vec<String> {
    if saying == Saying::FreshStart {
        return vec![named(id::SAYING_FRESH_START, told), reach(told), say(id::SAYING_FRESH_START_ASK)];
    }
    let seen = match &told.seen {
        Some(seen) => format!("{} {}", say(id::SAYING_CONCERN), wrote(id::SAYING_WROTE, Some(seen))),
        None => named(id::SAYING_CONCERN_PLAIN, told),
    };
    let help = works(id::SAYING_WORKS, told);
    vec![seen, say(id::SAYING_CONCERN_HOPE), help, say(id::SAYING_CONCERN_ASK)]
}

/// Each asks for the day it was received: from there the school counts (G22).
fn formal(saying: Saying, told: &Told) -> Vec<String> {
    let written = say(id::SAYING_WRITTEN);
    // No rule gives a day for another evaluation, so the letter asks for one (D5).
    let (first, ask) = match told.plan_now {
        PlanNow::None => (id::SAYING_EVALUATION, id::SAYING_EVALUATION_ASK),
        PlanNow::Known => (id::SAYING_EVALUATION_AGAIN, id::SAYING_EVALUATION_AGAIN_ASK),
    };
    match saying {
        Saying::Evaluation => {
            vec![named(first, told), needs(told), works(id::SAYING_WORKS, told), written, say(ask)]
        }
        Saying::PlanChange => vec![
            named(id::SAYING_PLAN_CHANGE, told),
            met(id::SAYING_MET, told.plan.as_ref()),
            works(id::SAYING_WORKS, told),
            written,
            say(id::SAYING_PLAN_CHANGE_ASK),
        ],
        _ => vec![
            named(id::SAYING_COPIES, told),
            met(id::SAYING_COPIES_BEFORE, told.next.as_ref()),
            written,
            say(id::SAYING_COPIES_ASK),
        ],
    }
}

/// Points for a call, a line each: a voice carries what a letter cannot (G23).
fn points(told: &Told) -> String {
    let noted = told.noted.as_ref().map(|met| met.lines.clone()).unwrap_or_default();
    let points = [
        say(id::SAYING_DISAGREEMENT),
        met(id::SAYING_DISAGREEMENT_MET, told.noted.as_ref()),
        say(id::SAYING_DISAGREEMENT_HOW),
        noted,
        wrote(id::SAYING_WROTE, told.seen.as_ref()),
        works(id::SAYING_WORKS, told),
        named(id::SAYING_DISAGREEMENT_HOPE, told),
        say(id::SAYING_DISAGREEMENT_ASK),
    ];
    let lines = points.iter().flat_map(|point| point.lines()).filter(|line| !line.is_empty());
    let point = |line: &str| say_with(id::SAYING_DISAGREEMENT_POINT, &[("point", line.into())]);
    lines.map(point).collect::<Vec<_>>().join("\n")
}

fn named(words: Id, told: &Told) -> String {
    say_with(words, &[("child", told.child.as_str().into())])
}

fn wrote(words: Id, wrote: Option<&Wrote>) -> String {
    wrote.map_or_else(String::new, |wrote| {
        say_with(words, &[("date", wrote.date.as_str().into()), ("words", wrote.words.as_str().into())])
    })
}

fn works(words: Id, told: &Told) -> String {
    told.works.as_ref().map_or_else(String::new, |what| say_with(words, &[("what", what.as_str().into())]))
}

fn needs(told: &Told) -> String {
    told.needs.as_ref().map_or_else(String::new, |what| {
        say_with(id::SAYING_NEEDS, &[("child", told.child.as_str().into()), ("what", what.as_str().into())])
    })
}

fn reach(told: &Told) -> String {
    told.reachable
        .as_ref()
        .map_or_else(String::new, |how| say_with(id::SAYING_REACH, &[("reachable", how.as_str().into())]))
}

fn met(words: Id, met: Option<&Met>) -> String {
    met.map_or_else(String::new, |met| {
        say_with(words, &[("meeting", met.name.as_str().into()), ("date", met.date.as_str().into())])
    })
}
