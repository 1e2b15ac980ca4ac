//! How large what ships is.

use crate::Place;
use crate::figure::Figure;
use std::process::Command;

const WEIGHT: &str = "const fs = require('fs'), zlib = require('zlib'); let sum = 0;
    for (const name of fs.readdirSync('ui/dist', { recursive: true })) { const path = 'ui/dist/' + name;
    if (fs.statSync(path).isFile() && !/\\.(woff2|map)$/.test(name)) sum += zlib.gzipSync(fs.readFileSync(path), { level: 9 }).length;
    } console.log(sum)";

pub(crate) fn measure(place: &Place) -> Result<Vec<Figure>, String> {
    let node = Command::new("node").args(["-e", WEIGHT]).current_dir(&place.root).output();
    let printed = node.map_err(|error| format!("node: {error}"))?.stdout;
    let ui: f64 = String::from_utf8_lossy(&printed).trim().parse().map_err(|_| "the UI is not built".to_owned())?;
    let app = place.release("hallway").metadata().map_err(|error| format!("the release build: {error}"))?.len();
    Ok(vec![
        Figure::plain("the UI, gzip, without its font", "kB", ui / 1024.0, 90.0),
        Figure::plain("the release binary", "MB", app as f64 / 1e6, 20.0),
    ])
}
