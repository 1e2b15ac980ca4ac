//! Hallway as it is, with a clock that a test sets. Its own program, so that a test never meets an older build.

fn main() {
    hallway_lib::run();
}
