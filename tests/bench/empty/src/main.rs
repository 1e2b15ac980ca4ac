//! A window with one text field, and nothing else.

fn main() {
    if let Err(error) = tauri::Builder::default().run(tauri::generate_context!()) {
        eprintln!("hallway-empty: {error}");
    }
}
