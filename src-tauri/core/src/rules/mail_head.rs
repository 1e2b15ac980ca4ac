//! The head of a pasted email: who it is from, and which letter it answers.
//!
//! Clear cases only: "Re:" with the very subject of a letter, from whom that letter went to. Reads no more than the head.

/// How many lines are looked at.
const HEAD: usize = 12;

/// What stands before a subject on its way back.
const MARKS: [&str; 5] = ["re:", "fwd:", "fw:", "[external]", "[ext]"];

/// The head of a pasted email that answers something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswerHead<'t> {
    /// As its line names them: "Karen Lee <klee@school.org>"; empty where there is no such line.
    from: &'t str,
    /// The subject without "Re:".
    subject: &'t str,
}

/// Its head, where the subject says "Re:"; a line of its own may say so too.
#[must_use]
pub fn answer_head(text: &str) -> Option<AnswerHead<'_>> {
    let head = || text.lines().map(str::trim).filter(|line| !line.is_empty()).take(HEAD);
    let named = |name: &str| {
        let mut lines = head().filter_map(|line| line.split_once(':'));
        lines.find(|(known, _)| known.trim().eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    };
    let subject = named("subject").or_else(|| head().find(|line| begins(line, "re:")))?;
    let bare = bare(subject);
    (has_re(subject) && !bare.is_empty()).then(|| AnswerHead { from: named("from").unwrap_or_default(), subject: bare })
}

/// Whether "Re:" stands among the marks before a subject.
fn has_re(subject: &str) -> bool {
    let marks = subject.len() - bare(subject).len();
    subject.get(..marks).is_some_and(|marks| marks.to_lowercase().contains("re:"))
}

fn begins(text: &str, mark: &str) -> bool {
    text.get(..mark.len()).is_some_and(|start| start.eq_ignore_ascii_case(mark))
}

fn bare(subject: &str) -> &str {
    let mut rest = subject.trim();
    while let Some(mark) = MARKS.iter().find(|mark| begins(rest, mark)) {
        rest = rest.get(mark.len()..).unwrap_or_default().trim_start();
    }
    rest
}

impl AnswerHead<'_> {
    /// Whether it has the subject of a letter.
    #[must_use]
    pub fn is_about(&self, subject: &str) -> bool {
        let words = |text: &str| text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>();
        words(self.subject) == words(bare(subject))
    }

    /// Whether it says whom it is from.
    #[must_use]
    pub fn names_somebody(&self) -> bool {
        !self.from.is_empty()
    }

    /// Whether it is from somebody of this address, or of this last name.
    #[must_use]
    pub fn is_from(&self, name: &str, email: &str) -> bool {
        let from = self.from.to_lowercase();
        let last = name.split_whitespace().last().map(str::to_lowercase).unwrap_or_default();
        let mut words = from.split(|letter: char| !letter.is_alphanumeric() && !"'’-".contains(letter));
        let email = email.trim().to_lowercase();
        let mut addresses = from.split(|letter: char| letter.is_whitespace() || "<>()[],;:\"".contains(letter));
        let by_address = !email.is_empty() && addresses.any(|address| address.trim_matches('\'') == email);
        by_address || (last.chars().count() > 1 && words.any(|word| word == last))
    }
}

#[cfg(test)]
mod tests {
    use super::answer_head;

    #[test]
    fn an_address_is_the_whole_of_it() {
        let table = [
            ("Kim Roe <lee@school.org>", true),
            ("Kim Roe <LEE@School.org>", true),
            ("lee@school.org", true),
            ("'lee@school.org' [mailto:lee@school.org]", true),
            ("Kim Roe <klee@school.org>", false),
            ("Kim Roe <lee@school.org.example>", false),
        ];
        for (from, wanted) in table {
            let text = format!("From: {from}\nSubject: Re: The bus");
            let found = answer_head(&text).is_some_and(|head| head.is_from("Ms. Novak", "lee@school.org"));
            assert_eq!(found, wanted, "{from}");
        }
    }

    #[test]
    fn a_head_tells_which_letter_it_answers() {
        let table = [
            ("From: Karen Lee <klee@school.org>\nDate: Oct 9, 2026\nSubject: Re: A quick question\n\nYes.", true),
            ("Subject: RE: [EXTERNAL] a quick  question\nFrom: Lee, Karen\n\nYes.", true),
            ("Subject: [External] Re: A quick question\nFrom: Karen Lee\n", true),
            ("From: Karen Lee\nSubject: A quick question\n\nYes.", false),
            ("From: Karen Lee\nSubject: Re: The bus\n\nYes.", false),
            ("From: Karen Leeds\nSubject: Re: A quick question\n\nYes.", false),
            ("I talked to Ms. Lee re: the bus.", false),
            ("Subject: Re:\nFrom: Karen Lee", false),
        ];
        for (text, wanted) in table {
            let found = answer_head(text)
                .is_some_and(|head| head.is_about("A quick question") && head.is_from("Ms. Lee", "klee@school.org"));
            assert_eq!(found, wanted, "{text}");
        }
    }
}
