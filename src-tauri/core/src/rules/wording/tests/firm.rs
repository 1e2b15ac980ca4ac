//! A parent may be right and angry: what is firm but fine passes (product.md, pitfall 11).

use super::*;

fn pass(kind: Kind, sentences: &[&str]) {
    for sentence in sentences {
        let found: Vec<_> = flags(kind, sentence).iter().map(|f| (f.principle(), marked(sentence, f))).collect();
        assert!(found.is_empty(), "{sentence}: {found:?}");
    }
}

#[test]
fn a_parent_may_disagree_and_refuse() {
    pass(
        Kind::Disagreement,
        &[
            "I don't agree with this plan.",
            "I see this differently, and I would like to understand how it was decided.",
            "We are not able to accept the offer as it stands.",
            "I do not consent to the change of placement.",
            "No, I don't think a shorter day is the answer.",
            "I won't sign the form until I have read the report.",
            "I'm disappointed that the aide hours were cut, and I'd like to hear the reasons.",
            "With respect, I read the report differently: his scores went down in two of the four areas.",
        ],
    );
}

#[test]
fn plain_words_of_a_letter_pass() {
    pass(Kind::FormalRequest, &["I am writing to ask for a change in Leo's plan."]);
    pass(Kind::Introduction, &["Hello from Leo's family"]);
    pass(Kind::Question, &["Did you get a chance to share the picture schedule?"]);
    pass(Kind::Recap, &["My notes from the IEP meeting on Friday, October 9"]);
}

#[test]
fn a_safety_statement_passes_however_it_is_put() {
    pass(
        Kind::Concern,
        &[
            "He was left alone and got hurt.",
            "He ran out the side door twice last week and I need an adult with him at dismissal starting tomorrow.",
            "The inhaler was locked in the office. It has to be where he is.",
            "Two boys pushed him on the stairs yesterday. I need to know that someone is there today.",
            "I was not told about the fall until pickup. Please call me the same day when he is hurt.",
        ],
    );
}

#[test]
fn a_right_that_is_used_by_asking_passes() {
    pass(
        Kind::FormalRequest,
        &[
            "I am requesting an evaluation in writing.",
            "I'd like prior written notice for the change in OT minutes, please.",
            "I am asking for an independent educational evaluation.",
            "Please let me know in writing why the request was turned down.",
            "I'm asking that the toileting plan be followed as written.",
            "Could you send the procedural safeguards?",
        ],
    );
}

#[test]
fn what_was_seen_with_a_day_or_a_number_passes() {
    pass(
        Kind::Concern,
        &[
            "She never had her headphones on Monday and Tuesday.",
            "The extra time was not used on the last three quizzes.",
            "He cries every morning before school since the seat change on October 4.",
            "I asked on Sept 12 and again on Oct 3 and have not had an answer, so I am writing to you as principal.",
        ],
    );
}

#[test]
fn somebody_elses_words_and_words_taken_back_pass() {
    pass(
        Kind::Concern,
        &[
            "At bedtime he said \"nobody likes me\".",
            "I'm not saying you don't care.",
            "I don't want to make this a legal fight.",
            "I'm not blaming anybody.",
        ],
    );
}

#[test]
fn an_if_that_is_no_threat_passes() {
    pass(
        Kind::Concern,
        &[
            "If he has a fever tomorrow I will keep him home.",
            "If you can't do Tuesday, I can call on Wednesday.",
            "If you need anything I will bring it.",
        ],
    );
}

#[test]
fn a_recap_may_note_that_the_parent_disagreed() {
    pass(
        Kind::Recap,
        &[
            "I noted that I don't agree with taking out the scribe.",
            "The team did not agree about summer services.",
            "Mr. Hill said he didn't have the bus times with him; he will send them Thursday.",
            "The team decided to keep the goal as it is. I disagreed and asked that this be noted.",
        ],
    );
}

#[test]
fn honest_thanks_are_not_taken_for_sarcasm() {
    pass(
        Kind::Positive,
        &[
            "Thank you for moving her seat.",
            "You never give up on him, and it shows.",
            "Please tell Principal Ramos how much the ramp has helped.",
            "Congratulations on the new library!",
        ],
    );
}

#[test]
fn what_school_needs_to_know_passes() {
    pass(
        Kind::Context,
        &[
            "We started a new medication on Monday. He might be sleepy before lunch.",
            "She is allergic to tree nuts. Her EpiPen is in her backpack.",
            "There's a custody schedule now, he's with me Sunday to Wednesday.",
            "My husband is traveling this month, so I will do pickup.",
            "He is always hungry after PE, so a snack helps.",
        ],
    );
}
