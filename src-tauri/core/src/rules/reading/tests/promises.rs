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
        ("the CSE chair will send the papers by friday", "-: the CSE chair will send the papers"),
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
        ("mayb ms lee tries a wobble cushion", "~Ms. Lee: try a wobble cushion"),
        ("maybe she tries a wobble cushion, ms lee", "~Ms. Lee: try a wobble cushion"),
        ("perhaps they try a wobble cushion", "~-: try a wobble cushion"),
        ("ms lee maybe tries a wobble cushion", "~Ms. Lee: try a wobble cushion"),
        ("caught ms lee, mayb she tries a wobble cushion", "~Ms. Lee: try a wobble cushion"),
        ("caught ms lee and mebbe she trys a cushion", "~Ms. Lee: try a cushion"),
        ("caught mr dunn, perhaps ms lee tries a cushion", "~Ms. Lee: try a cushion"),
        ("caught ms lee, shell prolly try a cushion", "~Ms. Lee: try a cushion"),
        ("ms lee is probs gna try a cushion", "~Ms. Lee: try a cushion"),
        ("maybe mr dunn sends the list on friday", "~Mr. Dunn: send the list"),
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
        "maybe ms lee tries too hard",
        "maybe ms lee thinks he is shy",
        "maybe mr dunn sends too much home",
        "maybe ms lee talks to him on fridays",
        "maybe leo tries a new food",
        "they said leo can read now",
        "she said he can hop on one foot",
        "i said leo can sit by me from now on",
        "can leo sit by the door from now on?",
        "they said leo can not sit by the door from now on",
        "they asked if leo can sit by the door from now on",
        "she said leo will need glasses from now on",
        "she said leo will be tired from now on",
    ];
    for text in rows {
        assert_eq!(promises(text), [""; 0], "{text}");
    }
}

#[test]
fn a_try_beside_a_promise_is_read_on_its_own() {
    let rows: [(&str, &[&str]); 6] = [
        (
            "he will email me on Friday and maybe try a seat near the door",
            &["other: email me", "~other: try a seat near the door"],
        ),
        (
            "mr dunn will email me and maybe try a seat near the door",
            &["Mr. Dunn: email me", "~Mr. Dunn: try a seat near the door"],
        ),
        (
            "ms lee will move his seat and try a wobble cushion",
            &["Ms. Lee: move his seat", "~Ms. Lee: try a wobble cushion"],
        ),
        ("ms lee will move his seat, maybe try a fidget", &["Ms. Lee: move his seat", "~Ms. Lee: try a fidget"]),
        ("i'll call the bus and perhaps bring his vest", &["me: call the bus", "~me: bring his vest"]),
        ("ms lee will let him rest and have him try again", &["Ms. Lee: let him rest and have him try again"]),
    ];
    for (text, wanted) in rows {
        assert_eq!(promises(text), wanted, "{text}");
    }
}

#[test]
fn what_the_child_may_do_from_now_on_is_theirs_to_let() {
    let rows = [
        ("They said Leo can sit by the door from now on", "-: let Leo sit by the door from now on"),
        (
            "ms lee said he can take a break whenever he needs one",
            "Ms. Lee: let him take a break whenever he needs one",
        ),
        ("Mr. Dunn told me that leo could come in late going forward", "Mr. Dunn: let leo come in late going forward"),
        ("the school agreed Leo may wear his headphones from now on", "-: let Leo wear his headphones from now on"),
        ("they said leo will have extra time from now on", "-: let leo have extra time from now on"),
    ];
    for (text, promise) in rows {
        assert_eq!(promises(text), [promise], "{text}");
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
        ("Mrs. Bloom wrote: we can move him on Monday", Some(Channel::Email)),
        ("Mrs. Bloom wrote back that she will move him", Some(Channel::Email)),
        ("Mrs. Bloom wrote back: she'll move him by the door", Some(Channel::Email)),
        ("Mrs. Bloom wrote back, Mr. Dunn will send the form", Some(Channel::Email)),
        ("Mrs. Bloom wrote that Mr. Dunn will send the form", Some(Channel::Email)),
        ("She wrote: Leo had a good day", Some(Channel::Email)),
        ("ms lee wrote me that he ate his lunch", Some(Channel::Email)),
        ("Ms. Lee wrote \"Thank you for asking\"", Some(Channel::Email)),
        ("Mr. Dunn writes: the ramp is fixed", Some(Channel::Email)),
        ("ms lee wrote in his agenda: he ate his lunch", Some(Channel::Note)),
        ("ms lee wrote on dojo that he ate", Some(Channel::App)),
        ("i wrote that down, ms lee said he ate", None),
        ("leo wrote that he likes trains", None),
        ("Ms. Lee said he wrote his name", None),
        ("ms lee said he wrote that all by himself", None),
        ("she wrote that down for me", None),
        ("the nurse called in sick", None),
        ("ms lee will call me", None),
    ];
    for (text, channel) in rows {
        assert_eq!(reading(text).channel, channel, "{text}");
    }
}

#[test]
fn who_says_you_speaks_to_the_parent_and_a_fear_is_no_promise() {
    let rows: [(&str, &[&str]); 6] = [
        ("Mr. Dunn wrote: I will call you about the bus on Monday", &["Mr. Dunn: call you about the bus"]),
        ("ms lee was kind. we will call you tomorrow about the bus", &["Ms. Lee: call you about the bus"]),
        ("i'll call the office. ms lee said thank you", &["me: call the office"]),
        ("he said if it happens again i will have to pick him up", &[]),
        ("if he is sick again i will need to sign the form", &[]),
        ("i will have to sign the form by friday", &["me: sign the form"]),
    ];
    for (text, wanted) in rows {
        assert_eq!(promises(text), wanted, "{text}");
    }
}

#[test]
fn what_was_promised_and_did_not_happen_is_no_new_promise() {
    let rows: [(&str, &[&str]); 30] = [
        ("Ms. Lee promised to call me and she didn't", &[]),
        ("ms lee promised to call me and he didnt", &[]),
        ("ms lee said she would call but never did", &[]),
        ("ms lee said she would call. she never did", &[]),
        ("mr dunn said he'd fix the ramp but hasn't yet", &[]),
        ("mr dunn was supposed to send it, hasn't", &[]),
        ("they said they would check on him but it didn't happen", &[]),
        ("ms lee said she'd call, ms lee didn't call", &[]),
        ("mr dunn said he would email the list but never emailed", &[]),
        ("mr dunn said he would send the form but forgot to", &[]),
        ("ms lee said she'd call, she didn't. i'll email her", &["me: email her"]),
        ("ms lee said she would send it monday and didn't, now she'll send it friday", &["Ms. Lee: send it"]),
        ("mr dunn said he would call but forgot. he will call tomorrow", &["Mr. Dunn: call"]),
        ("he didn't eat; ms lee will call me tomorrow", &["Ms. Lee: call me"]),
        ("leo didn't eat, ms lee said she will call me tomorrow", &["Ms. Lee: call me"]),
        ("ms lee will call me but he didn't eat", &["Ms. Lee: call me"]),
        ("ms lee said she would call but he didn't want to talk", &["Ms. Lee: call"]),
        ("ms lee promised to call me and leo didn't know", &["Ms. Lee: call me"]),
        ("ms lee said she'd call if he didn't eat", &["Ms. Lee: call if he didn't eat"]),
        ("ms lee said she'll resend it. it never came", &[]),
        ("the report never came. ms lee will resend it", &["Ms. Lee: resend it"]),
        ("i said i'd send the form but forgot", &["me: send the form"]),
        ("ms lee said she'd send the list last week", &["Ms. Lee: send the list"]),
        ("ms lee will call about what happened yesterday", &["Ms. Lee: call about what happened yesterday"]),
        ("ms lee will call me friday. she has not yet", &[]),
        ("ms lee will call me friday. hasn't so far, lol", &[]),
        ("ms lee will call me friday. she forgot to", &[]),
        ("Ms. Lee will call me Friday. She has not yet seen the report.", &["Ms. Lee: call me"]),
        ("ms lee will call me friday. she hasn't ever met leo", &["Ms. Lee: call me"]),
        ("ms lee will call me friday. forgot to ask about the bus", &["Ms. Lee: call me"]),
    ];
    for (text, wanted) in rows {
        assert_eq!(promises(text), wanted, "{text}");
    }
}

#[test]
fn the_day_of_what_did_not_happen_is_no_day_ahead() {
    let reading = reading("ms lee said she would call me on monday and didn't");
    assert_eq!((reading.promises.len(), reading.dates.len()), (0, 0));
    let kept = super::reading("Ms. Lee will call me Friday. She has not yet seen the report.");
    let days: Vec<Due> = kept.promises.into_iter().map(|promise| promise.due).collect();
    assert_eq!(days, [Due::On(Day { on: day(10, 9), precision: Precision::Exact })]);
}

#[test]
fn whoever_the_clause_before_is_about_goes_on() {
    let rows = [
        ("ms lee was not sure and will ask mr dunn", "~Ms. Lee: ask mr dunn"),
        ("talked to ms lee. she was not sure and will ask mr dunn", "~Ms. Lee: ask mr dunn"),
        ("i asked if leo still gets his breaks, she wasnt sure and will ask mr dunn", "~other: ask mr dunn"),
        ("i was not sure and will ask mr dunn", "~me: ask mr dunn"),
        ("saw ms lee at pickup and will email mr dunn", "me: email mr dunn"),
    ];
    for (text, wanted) in rows {
        assert_eq!(promises(text), [wanted], "{text}");
    }
}

#[test]
fn who_teaches_one_lesson_is_not_the_class_teacher() {
    let mut roster = roster();
    let read = |roster: &Roster, text| read(text, tuesday(), roster, Kept::Note);
    let name = |reading: &Reading| match &reading.people[..] {
        [PersonChip { who: Who::New { name, .. }, .. }] => name.clone(),
        other => format!("{other:?}"),
    };
    assert_eq!(name(&read(&roster, "gym teacher will give him a job")), "Gym teacher");
    assert_eq!(name(&read(&roster, "the music teacher said she will send the songs")), "Music teacher");
    let id = PersonId(Uuid::from_u128(93));
    roster.people.push(KnownPerson { id, name: "Gym teacher".to_owned(), role: Some(Role::Teacher) });
    assert_eq!(read(&roster, "Gym teacher will give him a job").people[0].who, Who::Known(id));
    assert_ne!(read(&roster, "his teacher will give him a job").people[0].who, Who::Known(id));
}

#[test]
fn the_last_person_a_pronoun_fits_owes_it() {
    let rows: [(&str, &[&str]); 17] = [
        ("talked to ms lee and mr dunn, he will send the form", &["Mr. Dunn: send the form"]),
        ("talked to ms lee and mr dunn, she will send the form", &["Ms. Lee: send the form"]),
        ("ms lee said mr dunn is out. she will call me", &["Ms. Lee: call me"]),
        ("ms lee said mr dunn was there, he will call me", &["Mr. Dunn: call me"]),
        ("ms lee told mr dunn he will get it", &["Mr. Dunn: get it"]),
        ("saw sra pena, then ms lee. she'll email me", &["Ms. Lee: email me"]),
        ("saw ms lee, then sra pena. she'll email me", &["Sra. Peña: email me"]),
        ("ms lee says mr dunn is out, sra pena covers. she will send the list", &["Sra. Peña: send the list"]),
        ("ms lee about leo, mr dunn about nora. he'll send her work home", &["Mr. Dunn: send her work home"]),
        ("leo and nora with ms lee, she will walk them in", &["Ms. Lee: walk them in"]),
        ("ms lee said nora hit leo. she will call me", &["Ms. Lee: call me"]),
        ("mr dunn says nora is fine. she will bring a book", &[]),
        ("grace hill saw nora, she will send the form", &["Grace Hill: send the form"]),
        ("grace hill saw nora, she will try harder", &[]),
        ("nora told mr dunn he will help", &["Mr. Dunn: help"]),
        ("mr dunn and ms lee: she'll send it fri, he will call mon", &["Ms. Lee: send it", "Mr. Dunn: call"]),
        ("nora said she will send a card, ms lee will call", &["Ms. Lee: call"]),
    ];
    let mut roster = roster();
    roster.children.push(KnownChild { id: ChildId(Uuid::from_u128(92)), name: "Nora".to_owned() });
    for (text, wanted) in rows {
        assert_eq!(promises_of(&read(text, tuesday(), &roster, Kept::Note)), wanted, "{text}");
    }
}

#[test]
fn the_plain_present_promises_by_a_day_from_now_on_or_after_a_promise() {
    let rows: [(&str, &[&str]); 15] = [
        ("ms lee sends the form by friday", &["Ms. Lee: send the form"]),
        ("i send notes by 10/16", &["me: send notes"]),
        ("ms lee will check on him this week and text me fri", &["Ms. Lee: check on him", "Ms. Lee: text me"]),
        ("mr dunn might call today and email me friday", &["~Mr. Dunn: call", "~Mr. Dunn: email me"]),
        (
            "ms lee is making a log, sends it home from now on",
            &["Ms. Lee: make a log", "Ms. Lee: send it home from now on"],
        ),
        ("ms lee and i agreed: she does heavy work, i do bath time", &["Ms. Lee: do heavy work", "me: do bath time"]),
        ("maybe after break ms lee tries a tablet", &["~Ms. Lee: try a tablet"]),
        ("ms lee sends a list on fridays", &[]),
        ("i send him in early", &[]),
        ("i keep him home until monday", &[]),
        ("ms lee says that he reads by friday", &[]),
        ("ms lee promised a call back on tuesday. nothing", &[]),
        ("Do I send the form by Friday?", &[]),
        ("if ms lee sends the form by friday, i will sign it", &["me: sign it"]),
        ("i wonder whether mr dunn sends the form by friday", &[]),
    ];
    for (text, wanted) in rows {
        assert_eq!(promises(text), wanted, "{text}");
    }
}

#[test]
fn who_was_seen_was_talked_to_and_who_sits_in_the_office_need_not_be() {
    let channel = |text: &str| reading(text).channel;
    assert_eq!(channel("saw dana okafor, leo had a good day"), Some(Channel::InPerson));
    assert_eq!(channel("sra pena in the office needs the form"), None);
    assert_eq!(channel("talked to ms lee in the office"), Some(Channel::InPerson));
    assert_eq!(channel("we talked in the office"), Some(Channel::InPerson));
}
