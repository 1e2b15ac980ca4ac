//! The beginning of a long text, as lists and pages show it.

/// At most `most` letters, cut at a word and ended with "…"; a shorter text as it is.
pub(super) fn shortened(text: &str, most: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(most) else { return text.to_owned() };
    let head = text.get(..end).unwrap_or(text);
    let head = head.rsplit_once(char::is_whitespace).map_or(head, |(head, _)| head);
    format!("{}…", head.trim_end_matches(['.', ',', ';', ':', '!', '?']))
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn a_long_text_ends_at_a_word_and_says_that_more_follows() {
        assert_eq!(shortened("He hid under the table.", 23), "He hid under the table.");
        assert_eq!(shortened("He hid under the table.", 20), "He hid under the…");
        assert_eq!(shortened("He hid. Then he came out", 10), "He hid…");
        assert_eq!(shortened("Ñandúñandú", 4), "Ñand…");
    }
}
