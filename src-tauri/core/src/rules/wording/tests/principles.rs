//! Each principle has its sentences.

use super::*;
use Principle::*;

fn all(kind: Kind, wanted: Principle, sentences: &[&str]) {
    for sentence in sentences {
        assert_eq!(principle(kind, sentence), Some(wanted), "{sentence}");
    }
}

#[test]
fn a_judgment_of_a_person_is_told_from_the_issue() {
    all(
        Kind::Concern,
        PersonFromIssue,
        &[
            "Mr. Alvarez is lazy.",
            "You are the problem here.",
            "Her speech teacher has no patience for kids like her.",
            "The aide doesn't care about him.",
        ],
    );
}

#[test]
fn a_sweeping_claim_asks_for_what_was_seen() {
    all(
        Kind::Concern,
        Observation,
        &[
            "Reading is a disaster.",
            "You never follow the plan.",
            "He's not learning anything.",
            "We have seen no progress whatsoever.",
            "All the other parents say the room is chaos.",
            "It's the same story week after week.",
        ],
    );
}

#[test]
fn a_motive_told_as_a_fact_asks_to_ask_first() {
    all(
        Kind::Disagreement,
        AskFirst,
        &[
            "You moved him because it was easier for you.",
            "You had already made up your minds before we walked in.",
            "They cut his minutes to save money.",
            "You knew exactly what would happen.",
            "We were left off the list on purpose.",
        ],
    );
}

#[test]
fn a_wish_nobody_could_tick_off_asks_for_a_what() {
    all(
        Kind::Concern,
        Specific,
        &[
            "Please do better.",
            "Something needs to change.",
            "We just want him to get the support he needs.",
            "I'd like everyone to step it up.",
        ],
    );
}

#[test]
fn a_threat_or_a_closed_door_is_about_the_relationship() {
    all(
        Kind::Disagreement,
        Relationship,
        &[
            "Fix this or else.",
            "If the aide isn't back by Monday I'm pulling him out.",
            "We will never trust this school again.",
            "This is your last chance.",
            "I'll be calling Channel 7.",
        ],
    );
}

#[test]
fn a_demand_asks_for_what_it_is_for() {
    all(
        Kind::FormalRequest,
        Interests,
        &[
            "We will accept nothing less than daily OT.",
            "I demand a one-to-one aide.",
            "This is not up for debate.",
            "He needs a one-on-one aide, period.",
        ],
    );
}

#[test]
fn contempt_and_sarcasm_are_about_respect() {
    all(
        Kind::Concern,
        Respect,
        &[
            "That is the dumbest idea I have heard.",
            "Shame on you.",
            "Bless your heart for trying.",
            "Maybe if you had actually read the plan we wouldn't be here.",
            "WHY IS THIS SO HARD",
            "I\u{2019}m sure you\u{2019}re very busy.",
        ],
    );
}

#[test]
fn a_record_that_is_waved_is_better_kept() {
    all(
        Kind::Confirm,
        QuietDocumentation,
        &[
            "I keep a log of every call.",
            "For the record, nobody called.",
            "I have been documenting everything.",
            "I've got you on record saying he could have it.",
        ],
    );
}

#[test]
fn a_step_past_the_closest_person_is_seen() {
    all(
        Kind::Concern,
        LowestLevel,
        &[
            "I will go straight to the principal about this.",
            "I'm cc'ing the superintendent.",
            "Who is your supervisor?",
            "This is going all the way to the top.",
        ],
    );
}

#[test]
fn law_as_a_lever_is_seen() {
    all(
        Kind::Disagreement,
        NotLegal,
        &[
            "This is a violation of IDEA.",
            "You will hear from our lawyer.",
            "This is illegal.",
            "I know our rights.",
            "See you at due process.",
        ],
    );
}

#[test]
fn a_mood_has_no_place_in_a_recap() {
    all(
        Kind::Recap,
        FactualRecap,
        &[
            "Ms. Ford finally admitted that the sessions had been missed.",
            "As usual nobody had an answer about the bus.",
            "Mrs. Vance sat there with her arms crossed the entire time.",
            "It was agreed, reluctantly, to try the timer.",
        ],
    );
}

#[test]
fn what_a_message_need_not_hold_is_seen() {
    all(
        Kind::Context,
        Oversharing,
        &[
            "My ex showed up drunk on Saturday.",
            "We are in the middle of an ugly divorce.",
            "Just between us, Caleb Foster has ADHD too.",
            "He was hospitalized at six and tried Abilify, then Risperdal.",
        ],
    );
}
