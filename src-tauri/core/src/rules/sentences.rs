//! Where a sentence of a plain text begins and ends.

/// The sentences of a text, each with single spaces.
#[must_use]
pub fn sentences(text: &str) -> Vec<String> {
    let (mut all, mut open) = (Vec::new(), Vec::new());
    for word in text.split_whitespace() {
        open.push(word);
        if ends_sentence(word) {
            all.push(open.join(" "));
            open.clear();
        }
    }
    all.extend((!open.is_empty()).then(|| open.join(" ")));
    all
}

/// "Mr." ends no sentence.
pub(super) fn ends_sentence(word: &str) -> bool {
    let title = matches!(word.to_lowercase().as_str(), "mr." | "mrs." | "ms." | "dr." | "st." | "e.g." | "i.e.");
    word.ends_with(['.', '!', '?']) && !title
}

/// The sentence, of one line, in which these words first stand; none when they do not.
#[must_use]
pub fn sentence_with<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    let from = text.find(words).filter(|_| !words.is_empty())?;
    let until = from + words.len();
    let ends = || {
        let gaps = text.char_indices().filter(|(_, letter)| letter.is_whitespace());
        let last_word = |at: usize| text.get(..at).and_then(|head| head.rsplit(char::is_whitespace).next());
        gaps.filter(move |(at, gap)| *gap == '\n' || last_word(*at).is_some_and(ends_sentence)).map(|(at, _)| at)
    };
    let begins = ends().take_while(|at| *at < from).last().unwrap_or(0);
    let ends = ends().find(|at| *at >= until).unwrap_or(text.len());
    text.get(begins..ends).map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::sentence_with;

    #[test]
    fn words_lead_to_the_sentence_they_stand_in() {
        let text = "Called Mr. Dunn. The fair is on Sep. 24, in the gym! Dr. Chen is out until Monday\nBooks by Friday";
        for (words, wanted) in [
            ("Sep. 24", "The fair is on Sep. 24, in the gym!"),
            ("until Monday", "Dr. Chen is out until Monday"),
            ("Friday", "Books by Friday"),
            ("Called", "Called Mr. Dunn."),
        ] {
            assert_eq!(sentence_with(text, words), Some(wanted));
        }
        assert_eq!(sentence_with(text, "Tuesday"), None);
        assert_eq!(sentence_with(text, ""), None);
    }
}
