//! Writes what tauri needs at compile time, and closes every command that a capability does not name.

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&["call", "shell"]);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands)) {
        panic!("{error:#}");
    }
}
