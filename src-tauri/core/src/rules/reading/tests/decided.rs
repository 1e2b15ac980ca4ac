//! A line of a meeting that says what was decided, as the agreement it offers.

use super::*;

fn decided(text: &str) -> Vec<String> {
    promises_of(&read(text, tuesday(), &roster(), Kept::Decision))
}

#[test]
fn a_decision_is_a_deed_also_without_will() {
    let rows = [
        ("Ms. Lee will send the list by Friday", "Ms. Lee: send the list"),
        ("Ms. Lee agreed to send the list", "Ms. Lee: send the list"),
        ("Mr. Dunn is going to order a desk", "Mr. Dunn: order a desk"),
        ("OT starts Monday", "-: start OT"),
        ("The new schedule starts on Monday", "-: start the new schedule"),
        ("Decided that speech begins next week", "-: begin speech"),
        ("we start speech Monday", "other: start speech"),
        ("we decided to try a wobble cushion", "other: try a wobble cushion"),
        ("Decided to move his seat", "-: move his seat"),
        ("the team decided to test him in May", "-: test him in May"),
        ("Leo gets 30 min of OT a week", "-: give Leo 30 min of OT a week"),
        ("he will get 30 min. of OT a week", "-: give him 30 min. of OT a week"),
        ("we agreed that Leo gets extra time", "-: give Leo extra time"),
        ("Leo can sit by the door", "-: let Leo sit by the door"),
        ("Ms. Lee sends a note home on Fridays", "Ms. Lee: send a note home on Fridays"),
        ("we move him to the front", "other: move him to the front"),
        ("I will send the form", "me: send the form"),
        ("we will send the form home", "other: send the form home"),
    ];
    for (text, promise) in rows {
        assert_eq!(decided(text), [promise], "{text}");
    }
}

#[test]
fn what_is_no_decision_is_not_made_one_and_a_note_stays_a_note() {
    let told = [
        "Leo likes trains",
        "Ms. Lee says that he is tired",
        "does he get OT?",
        "should we move him?",
        "Ms. Lee reports that it went well",
    ];
    for text in told {
        assert_eq!(decided(text), [""; 0], "{text}");
    }
    for text in [
        "OT starts Monday",
        "Leo gets 30 min of OT a week",
        "Ms. Lee sends a note home on Fridays",
        "Leo can sit by the door",
    ] {
        assert_eq!(promises(text), [""; 0], "{text}");
    }
}
