//! People: known, misheard, asked, new, and those who never join.

use super::*;

#[test]
fn a_known_adult_is_found_however_the_name_is_written() {
    let rows = [
        ("Ms. Lee called", "Ms. Lee"),
        ("miss leigh said hi", "Ms. Lee"),
        ("saw ms. l at pickup", "Ms. Lee"),
        ("mister done told me", "Mr. Dunn"),
        ("mr d waved", "Mr. Dunn"),
        ("senora pena printed it", "Sra. Peña"),
        ("whitfeild emailed", "Dana Whitfield"),
        ("ms okafor was kind", "Dana Okafor"),
        ("the OT was kind", "Ms. Lee"),
        ("speech will send words", "Dana Whitfield"),
        ("her aide was out", "role"),
        ("grace the nurse called", "Grace Hill"),
        ("Dana from speech called", "Dana Whitfield"),
        ("ms lees room is bright", "Ms. Lee"),
        ("mr dunns office called about the bus", "Mr. Dunn"),
        ("stopped at ms okafors desk", "Dana Okafor"),
    ];
    for (text, who) in rows {
        assert_eq!(people(text), [who], "{text}");
    }
}

#[test]
fn two_who_fit_are_asked_unless_the_text_tells() {
    assert_eq!(people("dana will call"), ["??"]);
    assert_eq!(people("dana o will call"), ["Dana Okafor"]);
    assert_eq!(people("Dana Okafor was there. dana will call"), ["Dana Okafor"]);
}

#[test]
fn an_unknown_adult_is_offered_with_the_name_as_it_is_written() {
    let rows = [
        ("ms alvarez called", "+Ms. Alvarez"),
        ("misses o'brien called", "+Mrs. O'Brien"),
        ("the new speech therapist ms alvarez called", "+Ms. Alvarez/Speech"),
        ("ms alvarez from speech called", "+Ms. Alvarez/Speech"),
        ("the psychologist called", "+/Psychologist"),
        ("a lady named ruth abernathy said hi", "+Ruth Abernathy"),
        ("mr lee called", "+Mr. Lee"),
        ("talked to the driver, he will save him a seat", "+/Bus"),
        ("the bus driver called", "+/Bus"),
        ("the CSE chair, ms alvarez, called", "+Ms. Alvarez/Director"),
    ];
    for (text, who) in rows {
        assert_eq!(people(text), [who], "{text}");
    }
}

#[test]
fn nobody_is_made_of_kin_other_children_substitutes_lessons_and_words() {
    let rows = [
        "a kid named marcus pushed him",
        "his friend grace came over",
        "my husband will call",
        "the sub mr cole was nice",
        "grandma thinks so too",
        "may will be busy, mark the calendar, hope springs, with grace",
        "he has speech on monday and his OT goals look fine",
        "he went up the hill and rang the bell",
        "she asked for an aide",
        "the school said no",
        "talk to the driver",
        "ask the bus driver about the seat",
        "talked to the CSE chair",
        "the CSE chair will send the papers by friday",
    ];
    for text in rows {
        assert_eq!(people(text), [""; 0], "{text}");
    }
}

#[test]
fn the_child_is_named_by_name_only() {
    let named = |text: &str| reading(text).children.len();
    assert_eq!(named("leos day was good"), 1);
    assert_eq!(named("his day was good, galileo too"), 0);
}

#[test]
fn a_name_that_is_a_word_is_a_name_beside_another_name() {
    assert_eq!(people("lee and dunn will meet"), ["Ms. Lee", "Mr. Dunn"]);
    assert_eq!(people("lee + pena on wednesdays"), ["Ms. Lee", "Sra. Peña"]);
    assert_eq!(people("the lee and pena"), ["Sra. Peña"]);
}
