//! Fills a folder with a made-up school year that ends now.

use hallway_core::Hallway;
use hallway_core::rules::ids::DeviceId;
use hallway_core::rules::time::Moment;
use hallway_tests::demo;
use std::process::ExitCode;
use std::time::SystemTime;

fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1) else {
        eprintln!("demo FOLDER: fills an empty folder with a made-up school year");
        return ExitCode::FAILURE;
    };
    match fill(folder.as_ref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("demo: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn fill(folder: &std::path::Path) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let now = now()?;
    let device = DeviceId(uuid::Uuid::from_u128(0xde30));
    let mut hallway = Hallway::open(folder, device, demo::start(now)).map_err(|failure| format!("{failure:?}"))?;
    demo::fill(&mut hallway, now).map_err(|failure| format!("{failure:?}"))
}

#[allow(clippy::disallowed_methods, reason = "a program of its own: the clock is read here, once")]
fn now() -> Result<Moment, String> {
    let zone = iana_time_zone::get_timezone().unwrap_or_else(|_| "UTC".into());
    let zone = zone.parse().map_err(|_| format!("{zone} is no IANA zone"))?;
    Ok(Moment { at: SystemTime::now().into(), zone })
}
