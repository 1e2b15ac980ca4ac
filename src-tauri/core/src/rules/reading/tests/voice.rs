//! Whose words a text is, and what that makes of "I", "we" and "you".

use super::*;

fn answer(text: &str) -> Reading {
    read(text, tuesday(), &roster(), Kept::Answer)
}

#[test]
fn what_the_school_wrote_is_theirs() {
    let rows: [(&str, &[&str]); 28] = [
        ("I will put him by the window", &["other: put him by the window"]),
        ("I'll put him by the window on Monday. Ms. Lee", &["other: put him by the window"]),
        ("Thank you for telling me. I will put him by the window.\nMs. Lee", &["Ms. Lee: put him by the window"]),
        ("we will start speech on monday", &["other: start speech"]),
        ("could you send the form by Friday?", &[]),
        ("Could you please send the form by Friday. I will sign it", &["other: sign it"]),
        ("please send the form by friday", &[]),
        ("Send the form by friday, thanks", &[]),
        ("You said you would send the form", &["me: send the form"]),
        ("You told me that you would send the form by Friday", &["me: send the form"]),
        ("You promised to bring his glasses", &["me: bring his glasses"]),
        ("You will need to sign the form", &[]),
        ("you will get the report on friday", &[]),
        ("Will call you tomorrow", &["other: call you"]),
        ("I need to talk to the principal first", &[]),
        ("We will meet with you on Friday. See you then", &[]),
        ("I am sending the form home today", &["other: send the form home"]),
        ("I might move his desk", &["~other: move his desk"]),
        ("I owe you a list", &["other: a list"]),
        ("Mr. Dunn will call you tomorrow", &["Mr. Dunn: call you"]),
        ("I see him at lunch. I'll see you Friday", &[]),
        ("As promised, I will email the list by Friday", &["other: email the list"]),
        ("We agreed that you will send the form and I will sign it", &["other: sign it"]),
        ("we will be sending home report cards on Friday", &["other: send home report cards"]),
        ("Leo can sit by the door from now on.", &["other: let Leo sit by the door from now on"]),
        ("We will leave at 9 on Friday", &[]),
        ("ok. will do. ms lee", &[]),
        ("Leo told me he was sad. I will keep an eye on him", &["other: keep an eye on him"]),
    ];
    for (text, wanted) in rows {
        let read = answer(text);
        assert_eq!(promises_of(&read), wanted, "{text}");
        assert_eq!(read.voice, Voice::School, "{text}");
    }
}

#[test]
fn an_answer_the_parent_tells_of_is_the_parents_words() {
    let rows: [(&str, &[&str]); 7] = [
        ("Ms. Lee wrote back, she will move his seat by friday", &["Ms. Lee: move his seat"]),
        ("she called back", &[]),
        ("ms lee called back and said no. i will send the form", &["me: send the form"]),
        ("talked to ms lee, she'll send the list. ill sign it", &["Ms. Lee: send the list", "me: sign it"]),
        ("got an email from mr dunn. i need to call the office", &["me: call the office"]),
        ("ms lee said thank you. i'll bring it monday", &["me: bring it"]),
        ("she asked if you can be late, i said i'd check", &["me: check"]),
    ];
    for (text, wanted) in rows {
        let read = answer(text);
        assert_eq!(promises_of(&read), wanted, "{text}");
        assert_eq!(read.voice, Voice::Parent, "{text}");
    }
}

#[test]
fn a_letter_to_the_parent_is_the_schools_words_also_where_it_answers_nothing() {
    let rows: [(&str, &[&str]); 16] = [
        ("Dear Mrs. Gomez and Mr. Ruiz, we will start speech on monday", &["other: start speech"]),
        ("Dear Anna Gomez, we will start speech on monday", &["other: start speech"]),
        ("Hi Annie, I will put him by the window", &["other: put him by the window"]),
        ("Dear families, I will send the list on Monday", &["other: send the list"]),
        (
            "---------- Forwarded message ---------\nFrom: Ms. Lee <mlee@school.org>\nDate: Mon, Oct 5\n\nI will move him.",
            &["Ms. Lee: move him"],
        ),
        ("On Mon, Oct 5, 2026 at 3:14 PM Ms. Lee <mlee@school.org> wrote:\nI will move him.", &["Ms. Lee: move him"]),
        ("Hi Anna, I will put him by the window", &["other: put him by the window"]),
        (
            "Hi Anna,\nThank you for your note about his seat. I will put him right\nby the window on Monday.",
            &["other: put him right by the window"],
        ),
        ("Dear Ms. Gomez,\nI will call you on Monday.\nBest,\nMr. Dunn", &["Mr. Dunn: call you"]),
        ("Good morning!\nI will send you the list.\n- Ms. Lee", &["Ms. Lee: send you the list"]),
        ("Hola Sra. Gomez, we will start speech on Monday", &["other: start speech"]),
        (
            "From: Ms. Lee <mlee@school.org>\nSent: Monday, October 5, 2026 8:03 AM\nTo: Anna Gomez\n\
             Subject: Re: his seat\n\nI will move him on Friday.",
            &["Ms. Lee: move him"],
        ),
        (
            "From: Ms. Lee\nTo: Anna\nHi Anna,\nI'll move him. Mr. Dunn will order a desk",
            &["Ms. Lee: move him", "Mr. Dunn: order a desk"],
        ),
        (
            "Hi Anna,\nI will move him.\nMs. Lee\n\nOn Mon, Oct 5, 2026 at 3:14 PM Anna Gomez wrote:\n> I will send the form",
            &["Ms. Lee: move him"],
        ),
        ("Hi Anna,\nyou said you would send the form by friday", &["me: send the form"]),
        ("Hello Leo's mom, I'll keep an eye on him", &["other: keep an eye on him"]),
    ];
    for (text, wanted) in rows {
        let read = reading(text);
        assert_eq!(promises_of(&read), wanted, "{text}");
        assert_eq!(read.voice, Voice::School, "{text}");
    }
}

#[test]
fn where_the_parents_name_is_not_known_a_first_name_alone_or_who_signed_tells_whose_letter_it_is() {
    let roster = Roster { my_name: String::new(), ..roster() };
    let rows = [
        ("Hi Anna, I will put him by the window", Voice::School),
        ("Dear Ms. Gomez, I will call you on Monday.\nBest,\nMr. Dunn", Voice::School),
        ("From: Ms. Lee\nDear Ms. Gomez, I will call you", Voice::School),
        ("Hi Ms. Alvarez, I will send you the form", Voice::Parent),
    ];
    for (text, voice) in rows {
        assert_eq!(read(text, tuesday(), &roster, Kept::Note).voice, voice, "{text}");
    }
}

#[test]
fn a_note_that_only_begins_like_a_letter_is_the_parents() {
    let rows: [(&str, &[&str]); 20] = [
        ("Hi Ms. Alvarez, I will send the form", &["me: send the form"]),
        ("Hi Ms. Alvarez, I will send you the form", &["me: send you the form"]),
        ("Dear Mrs. Alvarez and Mr. Ruiz,\ni will bring it monday", &["me: bring it"]),
        ("Hello Karen Alvarez,\ni will bring it monday", &["me: bring it"]),
        ("Hi Dr. Alvarez,\nI will send you the form.\nAnna", &["me: send you the form"]),
        (
            "From: Anna Gomez <anna@mail.org>\nTo: k.alvarez@school.org\n\nI will send you the form",
            &["me: send you the form"],
        ),
        ("From: Anna\nI will send you the form", &["me: send you the form"]),
        ("On Monday I wrote:\nI will send the form", &["me: send the form"]),
        ("On Monday I wrote:\nI will send you the form", &["me: send you the form"]),
        ("On Mon, Oct 5, 2026 at 3:14 PM Anna Gomez wrote:\nI will send the form", &["me: send the form"]),
        ("on monday ms lee called, i will send the form", &["me: send the form"]),
        ("original plan is off. i will send the form", &["me: send the form"]),
        ("Hi Ms. Lee, I will send the form", &["me: send the form"]),
        ("Dear Mr. Dunn,\ni will bring it monday", &["me: bring it"]),
        ("hi, i'll send the form", &["me: send the form"]),
        ("hey so ms lee says shell send the list, ill sign it", &["Ms. Lee: send the list", "me: sign it"]),
        ("good day today. i will email the office", &["me: email the office"]),
        ("from ms lee: she will send the list. i will sign it", &["Ms. Lee: send the list", "me: sign it"]),
        ("To: Ms. Lee\nI will send the form", &["me: send the form"]),
        ("i will send the form", &["me: send the form"]),
    ];
    for (text, wanted) in rows {
        let read = reading(text);
        assert_eq!(promises_of(&read), wanted, "{text}");
        assert_eq!(read.voice, Voice::Parent, "{text}");
    }
}

#[test]
fn what_stands_after_she_wrote_is_hers_as_far_as_it_speaks_like_her() {
    let rows: [(&str, &[&str]); 9] = [
        ("Ms. Lee wrote back: I will put him by the window", &["Ms. Lee: put him by the window"]),
        (
            "Ms. Lee wrote back: thank you, I will move him. I'll ask Mr. Dunn",
            &["Ms. Lee: move him", "Ms. Lee: ask Mr. Dunn"],
        ),
        ("Mr. Dunn replied: We will start speech on Monday", &["Mr. Dunn: start speech"]),
        ("he wrote: we can do that. We will start speech on Monday", &["other: start speech"]),
        ("ms lee said: i will call the bus", &["Ms. Lee: call the bus"]),
        ("ms lee wrote: i moved him. i'll thank her tomorrow", &["me: thank her"]),
        ("ms lee emailed: form due fri, i'll sign it", &["me: sign it"]),
        ("i wrote: i will send the form", &["me: send the form"]),
        ("i'll sign the form. ms lee said: ok", &["me: sign the form"]),
    ];
    for (text, wanted) in rows {
        assert_eq!(promises(text), wanted, "{text}");
    }
}

#[test]
fn whoever_called_is_meant_by_she_where_nobody_is_named() {
    let rows: [(&str, &[&str]); 4] = [
        ("she'll send the list by friday", &["other: send the list"]),
        ("she called back, she'll move his seat by friday", &["other: move his seat"]),
        ("she emailed. will try a cushion and let me know", &["~other: try a cushion and let me know"]),
        ("he said he will try harder", &[]),
    ];
    for (text, wanted) in rows {
        assert_eq!(promises(text), wanted, "{text}");
    }
}

#[test]
fn whom_a_letter_is_to_is_nobody_of_the_team() {
    for text in ["Dear Ms. Gomez, Leo ate his lunch", "From: Ms. Lee\nTo: Ms. Gomez\nHe had a good day"] {
        assert!(!reading(text).people.iter().any(|chip| matches!(chip.who, Who::New { .. })), "{text}");
    }
}

#[test]
fn the_head_of_an_email_names_the_writer_and_the_child_and_says_how_it_came() {
    let text =
        "From: Ms. Lee <mlee@school.org>\nDate: October 9, 2026\nTo: Anna Gomez\nSubject: Leo's seat\n\nHe was tired.";
    let reading = reading(text);
    assert_eq!((reading.people.len(), reading.children.len(), reading.dates.len()), (1, 1, 0));
    assert_eq!(reading.channel, Some(Channel::Email));
}
