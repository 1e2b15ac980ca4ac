//! The headless host: serves the built UI and Hallway's contract on 127.0.0.1, with a clock that can be set and a
//! list of everything a person would have seen outside the window.
//!
//! For tests and for trying Hallway without a screen. No part of the app: nothing depends on it, and it refuses any
//! call without the token that it printed.

mod args;
mod calls;
mod clock;
mod host;
mod http;
mod server;
mod token;
mod ui;

use args::Args;
use hallway_core::speak_other;
use host::Host;
use server::Server;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("hallway-bridge: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let args = Args::parse(std::env::args().skip(1))?;
    if let Some(folder) = &args.words {
        // Dates and numbers stay as they are.
        speak_other("en-US", ui::words_of(folder)?);
    }
    let token = token::new()?;
    let host = Host::open(&args)?;
    let server = Server::bind(args.port, args.ui, token)?;
    println!("{}", server.address());
    server.serve(host)
}
