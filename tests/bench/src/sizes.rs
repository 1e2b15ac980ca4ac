//! How large what ships is.

use crate::Place;
use crate::figure::Figure;
use std::process::Command;

pub(crate) fn measure(place: &Place) -> Result<Vec<Figure>, String> {
    let node = Command::new("node").arg("ui/tools/weight.mjs").current_dir(&place.root).output();
    let printed = String::from_utf8_lossy(&node.map_err(|error| format!("node: {error}"))?.stdout).into_owned();
    let sizes: Vec<f64> = printed.split_whitespace().filter_map(|size| size.parse().ok()).collect();
    let [first, all] = sizes[..] else { return Err("the UI is not built".into()) };
    let app = place.release("hallway").metadata().map_err(|error| format!("the release build: {error}"))?.len();
    Ok(vec![
        Figure::plain("the UI to the cursor, gzip, without its font", "kB", first / 1024.0, 90.0),
        Figure::plain("the whole UI, gzip, without its font", "kB", all / 1024.0, 180.0),
        Figure::plain("the release binary", "MB", app as f64 / 1e6, 20.0),
    ])
}
