//! Speed and size of Hallway. Each figure stands beside its own limit, measured in the same run on the same machine.
//!
//! `hallway-bench [NAME …] [--fresh] [--entries=N]`: all figures, or only these; `--fresh` fills the large store anew,
//! `--entries` tries a smaller one.

mod capture;
mod driver;
mod figure;
mod fill;
mod open;
mod plan;
mod record;
mod screens;
mod search;
mod sizes;
mod whole;
mod window;

use figure::Figure;
use std::path::PathBuf;
use std::process::ExitCode;

type Measure = fn(&Place) -> Result<Vec<Figure>, String>;

const ALL: &[(&str, Measure)] = &[
    ("capture", capture::measure),
    ("search", search::measure),
    ("open", open::measure),
    ("plan", plan::measure),
    ("screens", screens::measure),
    ("record", record::measure),
    ("size", sizes::measure),
    ("window", window::measure),
];

/// Where things are.
struct Place {
    root: PathBuf,
    target: PathBuf,
    fresh: bool,
    entries: u32,
}

impl Place {
    /// How many entries the stores hold, as it is written: "100,000".
    fn counted(&self) -> String {
        let (thousands, rest) = (self.entries / 1000, self.entries % 1000);
        if thousands == 0 { rest.to_string() } else { format!("{thousands},{rest:03}") }
    }

    fn release(&self, name: &str) -> PathBuf {
        self.target.join("release").join(name)
    }
}

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => {
            eprintln!("hallway-bench: a figure is over its limit");
            ExitCode::FAILURE
        }
        Err(reason) => {
            eprintln!("hallway-bench: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<bool, String> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let wanted = |name: &str| args.iter().all(|arg| arg.starts_with("--")) || args.iter().any(|arg| arg == name);
    let place = place(&args)?;
    let mut figures = Vec::new();
    for (name, measure) in ALL.iter().filter(|(name, _)| wanted(name)) {
        eprintln!("measuring {name}");
        figures.extend(measure(&place).map_err(|reason| format!("{name}: {reason}"))?);
    }
    print!("{}", figure::table(&figures));
    let path = place.target.join("bench.json");
    std::fs::write(&path, figure::json(&figures)).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(figures.iter().all(Figure::holds))
}

fn place(args: &[String]) -> Result<Place, String> {
    let fresh = args.iter().any(|arg| arg == "--fresh");
    let entries = args.iter().find_map(|arg| arg.strip_prefix("--entries=")).map_or(Ok(fill::ENTRIES), str::parse);
    let entries = entries.map_err(|_| "--entries is no number".to_owned())?;
    let root = std::env::current_dir().map_err(|error| error.to_string())?;
    if !root.join("src-tauri").is_dir() {
        return Err("run it from the root of the checkout".to_owned());
    }
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder));
    Ok(Place { root, target, fresh, entries })
}
