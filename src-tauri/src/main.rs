//! Starts Hallway on a computer. A phone starts it through `hallway_lib::run` by itself.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    hallway_lib::run();
}
