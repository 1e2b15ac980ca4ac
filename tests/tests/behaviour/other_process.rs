//! A second process, a full disk, a folder that cannot be written: told apart, and nothing is lost.
//!
//! Small and read-only file systems are mounted in a namespace of the child's own, so no administrator is needed
//! where the system allows that to everybody.

use hallway_core::api::ErrorCode;
use hallway_tests::{World, tables};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

const STREAM: &str = env!("CARGO_BIN_EXE_stream");

#[test]
fn a_second_process_is_told_that_the_store_is_open() {
    let mut world = World::new();
    world.capture("kept");
    world.close();
    let mut command = Command::new(STREAM);
    let mut child =
        command.arg("hold").arg(world.folder()).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("a child");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("its output")).read_line(&mut line).expect("a line");
    assert_eq!(line.trim(), "open");
    assert_eq!(world.open().expect_err("a refusal").code, ErrorCode::InUse);
    drop(child.stdin.take());
    child.wait().expect("its end");
    world.open().expect("the store again");
    assert_eq!(world.search("").len(), 1);
}

#[test]
fn no_memory_is_shared_through_a_file_not_even_by_a_store_that_was_there() {
    let mut world = World::new();
    world.capture("kept");
    world.close();
    world.open().expect("the store again");
    world.capture("kept too");
    assert!(!world.folder().join("hallway.db-shm").exists());
    assert!(world.folder().join("hallway.db-wal").exists());
}

/// What `stream` prints inside a mount namespace of its own, after `prepare` ran there as its administrator.
#[cfg(target_os = "linux")]
fn apart(folder: &Path, prepare: &str, what: &str) -> Vec<String> {
    let script = format!("set -e; {prepare}; exec \"$1\" {what} \"$2/store\"");
    let own = if is_administrator() { "--mount" } else { "--user --map-root-user --mount" };
    let mut command = Command::new("unshare");
    command.args(own.split(' ')).args(["sh", "-c", &script, "sh", STREAM]).arg(folder);
    let output = command.stderr(Stdio::inherit()).output().expect("unshare");
    assert!(output.status.success(), "no mount namespace here: {}", output.status);
    String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
}

#[cfg(target_os = "linux")]
fn is_administrator() -> bool {
    let user = Command::new("id").arg("-u").output().expect("id");
    user.stdout.trim_ascii() == b"0"
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_loses_nothing_and_saving_goes_on_when_there_is_room() {
    let folder = tempfile::tempdir().expect("a folder");
    let prepare = "mount -t tmpfs -o size=4m none \"$2\"; mkdir \"$2/store\"; \
        dd if=/dev/zero of=\"$2/ballast\" bs=1024 count=1024 status=none";
    let said = apart(folder.path(), prepare, "fill");
    let saved = said.iter().filter(|line| line.starts_with("entry ")).count();
    assert!(said.iter().any(|line| line.contains("\"disk_full\"")), "{said:?}");
    assert!(said.last().is_some_and(|line| line.starts_with("entry ")), "{said:?}");
    assert!(saved > 10, "{said:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_cannot_be_written_is_told_and_left_alone() {
    let mut world = World::new();
    world.capture("kept");
    world.close();
    let parent = tempfile::tempdir().expect("a folder");
    let store = parent.path().join("store");
    std::fs::create_dir(&store).expect("a folder");
    for file in std::fs::read_dir(world.folder()).expect("the store").flatten() {
        std::fs::copy(file.path(), store.join(file.file_name())).expect("a copy");
    }
    let prepare = "mount --bind \"$2/store\" \"$2/store\"; mount -o remount,ro,bind \"$2/store\"";
    let said = apart(parent.path(), prepare, "open");
    assert!(matches!(&said[..], [line] if line.contains("\"read_only\"")), "{said:?}");
    assert_eq!(tables::integrity(&tables::file(&store).expect("the database")), "ok");
}
