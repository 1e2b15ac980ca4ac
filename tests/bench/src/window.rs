//! Cold start to the cursor in a text field, and memory, beside an empty Tauri window built beside it.

use crate::Place;
use crate::driver::Driver;
use crate::figure::{Figure, quantile};
use std::path::Path;
use std::time::{Duration, Instant};

const TURNS: usize = 9;

/// Resolves two frames after a text field has the focus.
const CURSOR: &str = "const done = arguments[arguments.length - 1];
    const look = () => {
        const field = document.activeElement && document.activeElement.matches('textarea');
        if (field) return requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
        setTimeout(look, 1);
    };
    look();";

pub(crate) fn measure(place: &Place) -> Result<Vec<Figure>, String> {
    if std::env::var_os("DISPLAY").is_none() {
        return Err("there is no display; `cargo xtask bench` brings one".into());
    }
    let (app, empty) = (place.release("hallway"), place.release("hallway-empty"));
    let (mut starts, mut bare, mut memory, mut other) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..TURNS {
        let (time, size) = start(&empty)?;
        bare.push(time);
        other.push(size);
        let (time, size) = start(&app)?;
        starts.push(time);
        memory.push(size);
    }
    let (found, beside) = (quantile(&mut starts, 0.5), quantile(&mut bare, 0.5));
    let (held, held_beside) = (median(&mut memory), median(&mut other));
    Ok(vec![
        Figure::beside("cold start to the cursor in capture", "ms", found, 1.25, "an empty window", beside),
        Figure::beside("memory (PSS of the process tree)", "MB", held, 1.15, "an empty window", held_beside),
    ])
}

/// Starts a program with a store of its own; time to the cursor, and megabytes half a second later.
fn start(program: &Path) -> Result<(Duration, f64), String> {
    let data = tempfile::tempdir().map_err(|error| error.to_string())?;
    let mut driver = Driver::start(data.path())?;
    let started = Instant::now();
    driver.open(program)?;
    driver.wait_for(CURSOR)?;
    let time = started.elapsed();
    std::thread::sleep(Duration::from_millis(1500));
    let size = driver.memory()?;
    driver.stop();
    Ok((time, size))
}

fn median(sizes: &mut [f64]) -> f64 {
    sizes.sort_unstable_by(f64::total_cmp);
    sizes.get(sizes.len() / 2).copied().unwrap_or(f64::NAN)
}
