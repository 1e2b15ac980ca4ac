//! Promises: whose, what, how firmly; and what only sounds like one.

use super::*;

#[test]
fn a_promise_has_an_owner_and_its_own_words() {
    let rows = [
        ("caught ms lee, she'll share the picture schedule by friday", "Ms. Lee: share the picture schedule"),
        ("ms lee said shell send the list", "Ms. Lee: send the list"),
        ("mr dunn says hell fix the ramp", "Mr. Dunn: fix the ramp"),
        ("ms lee told me she'd call the bus company", "Ms. Lee: call the bus company"),
        ("mr dunn is sending the form home tmrw", "Mr. Dunn: send the form home"),
        ("mr dunn promised to swap the bulb", "Mr. Dunn: swap the bulb"),
        ("ms lee promised me a list", "Ms. Lee: a list"),
        ("ms lee to send report by fri", "Ms. Lee: send report"),
        ("-> ms lee sending list fri", "Ms. Lee: send list"),
        ("OT: vest back by friday", "Ms. Lee: vest back"),
        ("waiting on mr dunn for the form", "Mr. Dunn: the form"),
        ("Mr. Dunn said \"I'll call you Monday\"", "Mr. Dunn: call you"),
        ("ill email mrs quist tonight", "me: email mrs quist"),
        ("told her id bring it back", "me: bring it back"),
        ("well send tissues", "me: send tissues"),
        ("remind me to sign the form", "me: sign the form"),
        ("my job is to fill in the survey", "me: fill in the survey"),
        ("the report will be sent home by friday", "-: the report will be sent home"),
        ("expect the report by the 20th", "-: the report"),
        ("they are going to print the signs", "-: print the signs"),
        ("the teachers will send the packet", "-: send the packet"),
        ("ms lees going to send the list", "Ms. Lee: send the list"),
        ("both therapists will write the goals", "-: write the goals"),
        ("his counselors are going to share a form", "-: share a form"),
    ];
    for (text, promise) in rows {
        assert_eq!(promises(text), [promise], "{text}");
    }
}

#[test]
fn a_try_is_never_firm() {
    let rows = [
        ("ms lee will try to find a chair", "~Ms. Lee: try to find a chair"),
        ("mr dunn will look into it", "~Mr. Dunn: look into it"),
        ("ms lee is going to see if it fits", "~Ms. Lee: see if it fits"),
        ("mr dunn should be able to move it", "~Mr. Dunn: move it"),
        ("ms lee might order a chair", "~Ms. Lee: order a chair"),
        ("ms lee will probably send it", "~Ms. Lee: send it"),
        ("ms lee hopefully gets it fixed", "~Ms. Lee: get it fixed"),
        ("mr dunn will look in to it", "~Mr. Dunn: look in to it"),
        ("ms lee is looking in to a chair", "~Ms. Lee: look in to a chair"),
        ("i'll see if grandma can come", "~me: see if grandma can come"),
    ];
    for (text, promise) in rows {
        assert_eq!(promises(text), [promise], "{text}");
    }
}

#[test]
fn what_was_done_asked_refused_or_wished_is_no_promise() {
    let rows = [
        "ms lee sent the list",
        "i asked ms lee if she could move him",
        "can you send the form by friday?",
        "when will ms lee send it?",
        "ms lee: can you send his glasses by thursday?",
        "ms lee: can you send his glasses by thursday",
        "mr dunn - bring the form back by friday?",
        "ms lee wont change the seat",
        "before i could ask, ms lee left",
        "ms lee left before she could send it",
        "the bell rang before mr dunn could finish the form",
        "mr dunn said no, he can't",
        "mr dunn was going to call but forgot",
        "i wish she'd call",
        "it will be hot, leo will be fine",
        "leo will have PE on thursday",
        "the concert will be friday",
        "ms lee would like our input",
        "she asked me to bring wipes",
        "leo was ill and shell shocked, well what the hell",
        "we'll see",
    ];
    for text in rows {
        assert_eq!(promises(text), [""; 0], "{text}");
    }
}

#[test]
fn a_run_on_is_read_clause_by_clause() {
    let text = "so ms lee said she would send one home and i said id bring it back on monday and mr dunn will ask \
                about the bus";
    assert_eq!(promises(text), ["Ms. Lee: send one home", "me: bring it back", "Mr. Dunn: ask about the bus"]);
}

#[test]
fn the_channel_is_how_this_talk_happened() {
    let rows = [
        ("caught her at pickup, she'll email me the list", Some(Channel::InPerson)),
        ("ms lee called about the vest", Some(Channel::Phone)),
        ("email from mr dunn", Some(Channel::Email)),
        ("class dojo message", Some(Channel::App)),
        ("note in his backpack", Some(Channel::Note)),
        ("the nurse called in sick", None),
        ("ms lee will call me", None),
    ];
    for (text, channel) in rows {
        assert_eq!(reading(text).channel, channel, "{text}");
    }
}
