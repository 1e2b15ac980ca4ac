//! Writes a page that opens in any browser without Hallway: one file, no script, nothing fetched from anywhere.
//!
//! Every text is escaped; a page can say nothing but words.

use std::fmt::Write;

/// What every page looks like: quiet on a screen, plain on paper.
const STYLE: &str = "
body{font:1rem/1.55 system-ui,sans-serif;color:#1f2a2b;background:#fbf9f4;max-width:44rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.8rem;margin:0}h2{margin:2.5rem 0 .5rem;font-size:1.3rem}h3{font-size:1rem;margin:1.4rem 0 .1rem}
p{margin:.2rem 0;white-space:pre-wrap;overflow-wrap:anywhere}.soft{color:#4f5b5c;font-size:.9rem}
table{border-collapse:collapse;width:100%;font-size:.92rem}th,td{text-align:left;vertical-align:top;padding:.45rem .8rem .45rem 0;border-top:1px solid #d9d4c7;overflow-wrap:anywhere}
a{color:#0b5e63}@media(prefers-color-scheme:dark){body{color:#e8e6e0;background:#171b1c}.soft{color:#b3bab8}th,td{border-color:#3a4142}a{color:#7fd0d0}}
@media print{body{background:#fff;color:#000;max-width:none;margin:0}}";

/// The beginning: everything up to the first words.
#[must_use]
pub fn head(title: &str, language: &str) -> String {
    let (title, language) = (escaped(title), escaped(language));
    let policy = "default-src 'none'; style-src 'unsafe-inline'";
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>{STYLE}</style>\n<main>\n"
    )
}

/// The end.
#[must_use]
pub fn foot() -> &'static str {
    "</main>\n</html>\n"
}

/// An element with a text in it; `class` may be empty.
#[must_use]
pub fn element(name: &str, class: &str, text: &str) -> String {
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    format!("<{name}{class}>{}</{name}>\n", escaped(text))
}

/// A way to a file beside the page, whatever letters its name has.
#[must_use]
pub fn link(file: &str, text: &str) -> String {
    format!("<p><a href=\"{}\">{}</a></p>\n", in_a_path(file), escaped(text))
}

/// A path as an address has it (RFC 3986): all but unreserved letters and the slash by their bytes.
fn in_a_path(file: &str) -> String {
    let mut out = String::with_capacity(file.len() * 2);
    for byte in file.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// A row of a table.
#[must_use]
pub fn row(cell: &str, cells: &[&str]) -> String {
    let cells: String = cells.iter().map(|text| format!("<{cell}>{}</{cell}>", escaped(text))).collect();
    format!("<tr>{cells}</tr>\n")
}

/// A text that no reader takes for anything but words; control characters are dropped.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(letter),
            _ if letter.is_control() => {}
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::link;

    #[test]
    fn a_way_to_a_file_holds_whatever_its_name_has() {
        let way = link("papers/100% #1 é.pdf", "100% <b>");
        assert_eq!(way, "<p><a href=\"papers/100%25%20%231%20%C3%A9.pdf\">100% &lt;b&gt;</a></p>\n");
    }
}
