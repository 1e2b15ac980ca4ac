//! The built UI's files, and nothing outside their folder.

use std::path::{Component, Path};

/// As strict as the app's own: nothing from elsewhere, no inline script.
pub const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; \
    img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The bytes and type of one file; `None` when there is none.
pub fn file(folder: &Path, url: &str) -> Option<(Vec<u8>, &'static str)> {
    let name = url.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
    let name = if name.is_empty() { "index.html" } else { name };
    let inside = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    let bytes = inside.then(|| std::fs::read(folder.join(name)).ok()).flatten()?;
    Some((bytes, kind(name)))
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::file;

    #[test]
    fn only_files_of_the_folder_are_served() {
        let folder = "src";
        assert!(file(folder.as_ref(), "/ui.rs?v=1").is_some());
        assert!(file(folder.as_ref(), "/../Cargo.toml").is_none());
        assert!(file(folder.as_ref(), "//etc/hostname").is_none());
        assert!(file(folder.as_ref(), "/").is_none());
    }
}
