//! Byte strings in a row, each behind its length: no two lists look alike, so their hash says all of them.

/// Length of a length, in bytes.
const HEAD: usize = 8;

/// Puts a part at the end.
pub(super) fn add(to: &mut Vec<u8>, part: &[u8]) {
    to.extend_from_slice(&(part.len() as u64).to_be_bytes());
    to.extend_from_slice(part);
}

/// All parts; `None` when the last one breaks off.
pub(super) fn read(mut bytes: &[u8]) -> Option<Vec<&[u8]>> {
    let mut parts = Vec::new();
    while !bytes.is_empty() {
        let (length, rest) = bytes.split_first_chunk::<HEAD>()?;
        let length = usize::try_from(u64::from_be_bytes(*length)).ok()?;
        let (part, rest) = rest.split_at_checked(length)?;
        parts.push(part);
        bytes = rest;
    }
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_in_comes_out_and_a_broken_end_is_seen() {
        let mut bytes = Vec::new();
        for part in [&b"record"[..], b"", b"\0\0"] {
            add(&mut bytes, part);
        }
        assert_eq!(read(&bytes), Some(vec![&b"record"[..], b"", b"\0\0"]));
        assert_eq!(read(&[]), Some(Vec::new()));
        for end in 1..bytes.len() {
            let whole = [HEAD + 6, 2 * HEAD + 6].contains(&end);
            assert_eq!(read(&bytes[..end]).is_some(), whole, "{end}");
        }
    }
}
