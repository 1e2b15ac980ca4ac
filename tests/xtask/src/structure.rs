//! What design.md says about the tree, as far as a machine can see it.

use crate::places::{short, sources};
use crate::run::Done;
use std::path::{Path, PathBuf};

/// Where a rule looks, and what it finds wrong.
struct Rule {
    says: &'static str,
    folder: &'static str,
    endings: &'static [&'static str],
    except: &'static [&'static str],
    wrong: fn(&str) -> Vec<usize>,
}

const CODE: &[&str] = &[".rs", ".ts", ".svelte", ".css", ".kt", ".swift"];

const RULES: &[Rule] = &[
    Rule {
        says: "no file over 500 lines",
        folder: ".",
        endings: CODE,
        except: &["api.gen.ts", "/gen/", "/fixtures/"],
        wrong: |text| over(text, 500),
    },
    Rule {
        says: "no component over 150 lines",
        folder: "ui",
        endings: &[".svelte"],
        except: &[],
        wrong: |text| over(text, 150),
    },
    Rule {
        says: "no clock in core: now is an argument",
        folder: "src-tauri/core/src",
        endings: &[".rs"],
        except: &[],
        wrong: |text| lines(text, &["Utc::now", "Local::now", "SystemTime::now", "Instant::now"]),
    },
    Rule {
        says: "rules know nothing of the store, files or actions",
        folder: "src-tauri/core/src/rules",
        endings: &[".rs"],
        except: &[],
        wrong: |text| {
            let outside = ["rusqlite", "std::fs", "automerge", "crate::store", "crate::actions", "crate::api"];
            lines(text, &outside)
        },
    },
    Rule {
        says: "core knows neither windows nor networks",
        folder: "src-tauri/core/src",
        endings: &[".rs"],
        except: &[],
        wrong: |text| lines(text, &["use tauri", "tokio::", "std::net"]),
    },
    Rule {
        says: "automerge is named in store/record.rs only",
        folder: "src-tauri/core/src",
        endings: &[".rs"],
        except: &["store/record.rs", "store/record/"],
        wrong: |text| lines(text, &["automerge::", "use automerge"]),
    },
    Rule {
        says: "only host.ts imports @tauri-apps",
        folder: "ui",
        endings: &[".ts", ".svelte"],
        except: &["host.ts"],
        wrong: |text| {
            lines(text, &["from '@tauri-apps", "from \"@tauri-apps", "import('@tauri-apps", "import(\"@tauri-apps"])
        },
    },
    Rule {
        says: "no {@html}",
        folder: "ui",
        endings: &[".svelte"],
        except: &[],
        wrong: |text| lines(text, &["{@html"]),
    },
    Rule {
        says: "no unwrap or expect in core and shell outside tests",
        folder: "src-tauri",
        endings: &[".rs"],
        except: &["/build.rs", "/tests/", "/tests.rs", "/api/contract.rs"],
        wrong: |text| lines(before_tests(text), &[".unwrap()", ".expect(\""]),
    },
    Rule {
        says: "nothing unfinished, nothing skipped",
        folder: ".",
        endings: &[".rs", ".ts", ".svelte", ".kt"],
        except: &["xtask/src/structure.rs", "/gen/"],
        wrong: |text| {
            lines(text, &["todo!(", "unimplemented!(", "FIXME", "TODO", "#[ignore", "test.skip(", "test.only("])
        },
    },
];

/// Fails with every place that breaks a rule.
pub fn tree() -> Done {
    let mut found = Vec::new();
    for rule in RULES {
        found.extend(broken(rule)?);
    }
    println!("{} rules about the tree", RULES.len());
    if found.is_empty() { Ok(()) } else { Err(format!("the tree breaks its rules:\n  {}", found.join("\n  "))) }
}

fn broken(rule: &Rule) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    for path in sources(rule.folder, rule.endings)?.into_iter().filter(|path| !excepted(rule, path)) {
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", short(&path)))?;
        let places = (rule.wrong)(&text);
        found.extend(places.iter().map(|line| format!("{}:{line}: {}", short(&path), rule.says)));
    }
    Ok(found)
}

fn excepted(rule: &Rule, path: &PathBuf) -> bool {
    let name = format!("/{}", short(Path::new(path)));
    rule.except.iter().any(|part| name.contains(part))
}

fn over(text: &str, most: usize) -> Vec<usize> {
    let count = text.lines().count();
    if count > most { vec![count] } else { Vec::new() }
}

fn lines(text: &str, never: &[&str]) -> Vec<usize> {
    let bad = |line: &str| !line.trim_start().starts_with("//") && never.iter().any(|word| line.contains(word));
    (1..).zip(text.lines()).filter(|(_, line)| bad(line)).map(|(number, _)| number).collect()
}

/// Unit tests stand at the end of a file.
fn before_tests(text: &str) -> &str {
    text.split_once("#[cfg(test)]\nmod").map_or(text, |(code, _)| code)
}

#[cfg(test)]
mod tests {
    use super::{before_tests, lines, over};

    #[test]
    fn a_comment_may_name_what_code_may_not() {
        assert_eq!(lines("// Utc::now\nlet x = Utc::now();\n", &["Utc::now"]), [2]);
    }

    #[test]
    fn a_long_file_is_told_with_its_length() {
        assert_eq!(over(&"x\n".repeat(501), 500), [501]);
        assert!(over(&"x\n".repeat(500), 500).is_empty());
    }

    #[test]
    fn unit_tests_may_unwrap() {
        assert_eq!(before_tests("a\n#[cfg(test)]\nmod tests {}"), "a\n");
    }
}
