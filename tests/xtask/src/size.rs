//! How much the UI weighs, gzip, without its font and with its words.

use crate::places::root;
use crate::run::{Done, output};

/// What comes before the cursor in capture, in kB.
const FIRST: usize = 90;
/// Everything, in kB.
const ALL: usize = 180;

/// Fails when the first load or the whole is over its limit.
pub fn ui() -> Done {
    let printed = output("node", &["ui/tools/weight.mjs"], &root())?;
    let bytes = printed.split_whitespace().map(str::parse).collect::<Result<Vec<usize>, _>>();
    let Ok([first, all]) = bytes.as_deref() else { return Err(format!("no two sizes: {printed}")) };
    println!(
        "UI without the font, gzip: {:.1} kB at start (limit {FIRST}), {:.1} kB in all (limit {ALL})",
        kb(*first),
        kb(*all)
    );
    if *first <= FIRST * 1024 && *all <= ALL * 1024 { Ok(()) } else { Err("the UI is too heavy".into()) }
}

fn kb(bytes: usize) -> f64 {
    u32::try_from(bytes).map_or(f64::INFINITY, f64::from) / 1024.0
}
