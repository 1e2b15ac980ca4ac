//! The built UI's files, and nothing outside their folder; and the words, which the app's window gives its page.

use hallway_core::screen_words;
use std::path::{Component, Path};

/// As strict as the app's own: nothing from elsewhere, no inline script.
pub const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; \
    img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// What the page loads its words with, before its own script.
const WORDS: &str = "words.js";

/// The bytes and type of one file; `None` when there is none.
pub fn file(folder: &Path, url: &str) -> Option<(Vec<u8>, &'static str)> {
    let name = url.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
    let name = if name.is_empty() { "index.html" } else { name };
    if name == WORDS {
        let told = serde_json::to_string(&screen_words()).ok()?;
        return Some((format!("window.hallwayWords = {told};").into_bytes(), kind(name)));
    }
    let (bytes, kind) = on_disk(folder, name)?;
    let asks = format!("<head><script src=\"/{WORDS}\"></script>");
    let page = (name == "index.html").then(|| String::from_utf8_lossy(&bytes).replacen("<head>", &asks, 1));
    Some((page.map_or(bytes, String::into_bytes), kind))
}

/// Words to try: every file of a folder, whatever is in it.
pub fn words_of(folder: &Path) -> Result<Vec<String>, String> {
    let told = |error: std::io::Error| format!("{}: {error}", folder.display());
    let files = std::fs::read_dir(folder).map_err(told)?.map(|file| Ok(file?.path()));
    let mut paths = files.collect::<std::io::Result<Vec<_>>>().map_err(told)?;
    paths.sort();
    paths.iter().map(|path| std::fs::read_to_string(path).map_err(told)).collect()
}

fn on_disk(folder: &Path, name: &str) -> Option<(Vec<u8>, &'static str)> {
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
