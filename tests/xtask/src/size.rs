//! How much the UI weighs on the wire, without its font.

use crate::places::root;
use crate::run::{Done, output};

const LIMIT: usize = 90 * 1024;

/// Fails above 90 kB.
pub fn ui() -> Done {
    let bytes = gzipped()?;
    println!("UI without the font: {:.1} kB gzip (limit {} kB)", kilobytes(bytes), LIMIT / 1024);
    if bytes <= LIMIT { Ok(()) } else { Err("the UI is too heavy".into()) }
}

fn kilobytes(bytes: usize) -> f64 {
    u32::try_from(bytes).map_or(f64::INFINITY, f64::from) / 1024.0
}

fn gzipped() -> Result<usize, String> {
    let script = "const fs = require('fs'), zlib = require('zlib'); let sum = 0;
        for (const name of fs.readdirSync('ui/dist', { recursive: true })) {
            const path = 'ui/dist/' + name;
            if (fs.statSync(path).isFile() && !/\\.(woff2|map)$/.test(name)) sum += zlib.gzipSync(fs.readFileSync(path), { level: 9 }).length;
        } console.log(sum)";
    let printed = output("node", &["-e", script], &root())?;
    printed.trim().parse().map_err(|_| format!("the size is no number: {printed}"))
}
