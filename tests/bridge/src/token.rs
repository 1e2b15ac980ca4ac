//! The secret of one run: made at start, printed once, asked for in every call.

/// 32 random hexadecimal digits.
pub fn new() -> Result<String, String> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(|error| format!("the system gives no random numbers: {error}"))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Compares in a time that does not depend on where they differ.
pub fn same(left: &str, right: &str) -> bool {
    let differing = left.bytes().zip(right.bytes()).fold(0, |sum, (a, b)| sum | (a ^ b));
    left.len() == right.len() && differing == 0
}

#[cfg(test)]
mod tests {
    use super::{new, same};

    #[test]
    fn a_token_equals_only_itself() {
        let token = new().unwrap();
        assert_eq!(token.len(), 32);
        assert!(same(&token, &token));
        assert!(!same(&token, &new().unwrap()));
        assert!(!same(&token, ""));
        assert!(!same(&token, &token[1..]));
    }
}
