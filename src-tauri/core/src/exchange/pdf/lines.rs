//! Cuts a text into lines that fit.

use super::font::{Face, Faces};

/// The lines of a text at `size` points that are no wider than `width`. A word wider than that is cut.
pub(super) fn wrapped(faces: &Faces, face: Face, text: &str, size: f32, width: f32) -> Vec<String> {
    let text = faces.writable(face, text);
    text.split('\n').flat_map(|line| one(faces, face, line, size, width)).collect()
}

fn one(faces: &Faces, face: Face, text: &str, size: f32, width: f32) -> Vec<String> {
    let measure = |text: &str| faces.width(face, text) * size;
    let mut lines = Vec::new();
    let (mut line, mut wide) = (String::new(), 0.0);
    let space = measure(" ");
    for word in text.split_whitespace() {
        for piece in pieces(word, width, &measure) {
            let own = measure(piece);
            let gap = if line.is_empty() { 0.0 } else { space };
            if !line.is_empty() && wide + gap + own > width {
                lines.push(std::mem::take(&mut line));
                wide = 0.0;
            }
            if !line.is_empty() {
                line.push(' ');
                wide += space;
            }
            line.push_str(piece);
            wide += own;
        }
    }
    lines.push(line);
    lines
}

/// A word, or what of it fits on lines of its own.
fn pieces<'w>(word: &'w str, width: f32, measure: &impl Fn(&str) -> f32) -> Vec<&'w str> {
    let mut pieces = Vec::new();
    let mut rest = word;
    while measure(rest) > width {
        let mut wide = 0.0;
        let fits = |(at, letter): (usize, char)| {
            wide += measure(letter.encode_utf8(&mut [0; 4]));
            (wide > width && at > 0).then_some(at)
        };
        let Some((head, tail)) = rest.char_indices().find_map(fits).and_then(|at| rest.split_at_checked(at)) else {
            break;
        };
        pieces.push(head);
        rest = tail;
    }
    pieces.push(rest);
    pieces
}
