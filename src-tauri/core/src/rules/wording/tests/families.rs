//! Families of lines that were once passed over, in words of their own, and their firm neighbours.

use super::*;
use Principle::*;

/// What a worry and a plan seen differently are looked at for.
const BLUNT: [Kind; 2] = [Kind::Concern, Kind::Disagreement];

fn marked_as(accept: &[Principle], sentences: &[&str]) {
    for sentence in sentences {
        for kind in BLUNT {
            let named = principle(kind, sentence);
            assert!(named.is_some_and(|named| accept.contains(&named)), "{kind:?} {sentence}: {named:?}");
        }
    }
}

#[test]
fn a_sweeping_line_is_marked_in_capitals_as_in_small_letters() {
    marked_as(
        &[Observation, PersonFromIssue, AskFirst],
        &[
            "You NEVER tell us anything.",
            "They NEVER send the folder home.",
            "NOBODY at this school picks up the phone.",
            "You people ALWAYS blame the child.",
            "Your office NEVER calls back.",
            "EVERYONE at that school ignores her.",
            "NOTHING you told us in May has happened.",
            "That team NEVER reads the plan.",
            "She ALWAYS makes excuses.",
            "You ALWAYS forget him.",
            "Nobody EVER listens to us.",
            "You never once asked us.",
        ],
    );
}

#[test]
fn saying_that_somebody_lies_is_marked() {
    marked_as(
        &[PersonFromIssue, AskFirst, Observation],
        &[
            "He ALWAYS lies about it.",
            "She always lies about the fire drill.",
            "The aide lied to my face.",
            "Mr. Boone lies to us.",
            "She is lying to all of you.",
            "That woman lies about everything.",
            "You lied to my daughter.",
            "He keeps lying about the swing.",
            "Your aide is lying about recess.",
            "The driver always lies about the seat belts.",
            "You are all liars.",
            "She lies to parents.",
        ],
    );
}

#[test]
fn saying_that_somebody_hates_a_child_is_marked() {
    marked_as(
        &[PersonFromIssue],
        &[
            "This teacher hates my daughter.",
            "That aide hates our son.",
            "The music teacher hates my kids.",
            "Mrs. Vale HATES my child.",
            "Your coach despises him.",
            "The secretary can't stand us.",
            "She has hated my son since day one.",
            "You hate my child.",
            "That man detests my daughter.",
            "The new teacher hates our kids.",
            "He has it in for my boy.",
            "Your staff hates my family.",
        ],
    );
}

#[test]
fn a_charge_of_breaking_a_plan_or_the_law_is_marked() {
    marked_as(
        &[NotLegal],
        &[
            "You violated the 504.",
            "You VIOLATED our agreement.",
            "You have violated his plan.",
            "The district is violating her rights.",
            "This is a clear violation.",
            "Your team violated the behavior plan.",
            "You broke the law on Tuesday.",
            "You are violating her IEP every day.",
            "That violates the IEP.",
            "Your principal violated federal law.",
            "You breached our contract.",
            "It is against the law to skip speech.",
        ],
    );
}

#[test]
fn firm_but_fine_neighbours_pass_in_every_kind_of_letter() {
    let kinds = [Kind::Context, Kind::Question, Kind::Concern, Kind::Disagreement, Kind::Update];
    for sentence in [
        "She always waits for him at the door.",
        "The plan says 30 minutes and he got 10.",
        "Mr. Otis ALWAYS holds the door for her.",
        "You always find time for us.",
        "The aide always sits where he can see her.",
        "You never have to hurry on our account.",
        "He has never liked loud rooms.",
        "Nobody has told me the date yet, so I am asking you.",
        "He never had a nap in kindergarten.",
        "I never meant to blame you.",
        "She always forgets her coat, so I put a spare in her bag.",
        "He lies down when his head hurts.",
        "She lies on the beanbag after lunch.",
        "He hates the hand dryer.",
        "My daughter hates being late.",
        "She hates loud music, and headphones help.",
        "The plan was not followed on Tuesday, and I would like to know why.",
        "I read the plan again, and page 4 says two breaks.",
        "The IEP lists three sessions a week, and my notes show one.",
        "I disagree with the new goal.",
        "The 504 plan says extra time, and Monday's quiz had none.",
        "I think this part of the plan was missed last week.",
        "PLEASE call me at work on MONDAY.",
        "He takes the BLUE pill at NOON.",
        "I want to read it first, so I will not sign today.",
        "Does he always work alone?",
    ] {
        for kind in kinds {
            let found: Vec<_> = flags(kind, sentence).iter().map(|f| (f.principle(), marked(sentence, f))).collect();
            assert!(found.is_empty(), "{kind:?} {sentence}: {found:?}");
        }
    }
}

#[test]
fn a_charge_stays_one_beside_a_word_that_is_kind_elsewhere() {
    marked_as(
        &[Observation, PersonFromIssue, AskFirst],
        &[
            "You never miss a chance to put him down.",
            "They never miss an opportunity to leave her out.",
            "We never get told anything.",
            "We never hear back from anybody at your school.",
            "I never get an answer from your office.",
            "She always makes time to lie to us.",
            "She always greets the others and you never call us.",
            "You always remember his brother and ignore us, you are lazy.",
        ],
    );
}

#[test]
fn kind_always_and_never_pass_still() {
    for sentence in [
        "She never misses a chance to praise him.",
        "He never misses a game.",
        "I never meant to sound cross.",
        "We never wanted you to stay late for it.",
        "She always makes time for him.",
        "You never have to answer on a weekend.",
    ] {
        for kind in BLUNT {
            let found: Vec<_> = flags(kind, sentence).iter().map(|f| (f.principle(), marked(sentence, f))).collect();
            assert!(found.is_empty(), "{kind:?} {sentence}: {found:?}");
        }
    }
}
