//! What the command line says.

use hallway_core::api::DeviceForm;
use hallway_core::rules::time::Moment;
use std::path::PathBuf;

const USAGE: &str = "\
hallway-bridge --data DIR [--ui DIR] [--words DIR] [--port N] [--at WHEN] [--zone ZONE] [--phone] [--demo]
  --data   the folder of the store; made if it is not there
  --ui     the built UI (ui/dist)
  --words  a folder of Fluent files Hallway speaks instead of its own; what they lack stays English
  --port   0, the default, takes any free one
  --at     what the clock shows at first, as 2026-10-06T15:20; the real time otherwise
  --zone   an IANA zone such as America/New_York; the system's otherwise
  --phone  answers as a phone that has not been asked about notices yet
  --demo   fills an empty store with a made-up school year";

/// The options.
#[derive(Debug)]
pub struct Args {
    /// The store's folder.
    pub data: PathBuf,
    /// The built UI.
    pub ui: PathBuf,
    /// Hallway's words, where they are not its own.
    pub words: Option<PathBuf>,
    /// 0 takes any.
    pub port: u16,
    /// The clock at first.
    pub now: Moment,
    /// What it answers as.
    pub form: DeviceForm,
    /// Whether to fill the store.
    pub demo: bool,
}

impl Args {
    /// Reads the options; the error holds the usage.
    pub fn parse(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let (mut data, mut ui, mut words_in, mut port) = (None, PathBuf::from("ui/dist"), None, 0);
        let (mut at, mut zone, mut form, mut demo) = (None, None, DeviceForm::Desktop, false);
        while let Some(option) = words.next() {
            let mut value = || words.next().ok_or_else(|| format!("{option} needs a value\n{USAGE}"));
            match option.as_str() {
                "--data" => data = Some(PathBuf::from(value()?)),
                "--ui" => ui = value()?.into(),
                "--words" => words_in = Some(PathBuf::from(value()?)),
                "--port" => port = value()?.parse().map_err(|_| format!("--port is no port\n{USAGE}"))?,
                "--at" => at = Some(value()?),
                "--zone" => zone = Some(value()?),
                "--phone" => form = DeviceForm::Phone,
                "--demo" => demo = true,
                _ => return Err(format!("there is no option {option}\n{USAGE}")),
            }
        }
        let now = crate::clock::read(at.as_deref(), zone.as_deref(), &crate::clock::real()?)?;
        let data = data.ok_or_else(|| format!("--data is missing\n{USAGE}"))?;
        Ok(Self { data, ui, words: words_in, port, now, form, demo })
    }
}

#[cfg(test)]
mod tests {
    use super::Args;

    fn parse(line: &str) -> Result<Args, String> {
        Args::parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn a_clock_can_be_given_as_the_wall_shows_it() {
        let args = parse("--data x --at 2026-10-06T15:20 --zone America/New_York").unwrap();
        assert_eq!(args.now.at.to_rfc3339(), "2026-10-06T19:20:00+00:00");
    }

    #[test]
    fn a_folder_is_needed_and_unknown_options_are_refused() {
        assert!(parse("--port 0").unwrap_err().contains("--data is missing"));
        assert!(parse("--data x --host 0.0.0.0").unwrap_err().contains("no option --host"));
    }
}
