//! What the committed Android project promises, read as text: a generated file that is generated again must not lose
//! it silently.

use std::path::{Path, PathBuf};

fn project() -> PathBuf {
    hallway_tests::root().join("src-tauri/gen/android")
}

fn text(path: &str) -> String {
    let path = project().join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn manifest() -> String {
    text("app/src/main/AndroidManifest.xml")
}

fn resource(path: &str) -> String {
    text(&format!("app/src/main/res/{path}"))
}

fn has(text: &str, wanted: &str) {
    assert!(text.contains(wanted), "{wanted:?} is gone from:\n{text}");
}

/// Every file of the project that is text.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if !["png", "jar"].iter().any(|end| path.extension().is_some_and(|had| had == *end)) {
            found.push(path);
        }
    }
    found
}

#[test]
fn nothing_goes_into_a_backup_or_to_another_phone() {
    has(&manifest(), r#"android:allowBackup="false""#);
    has(&manifest(), r#"android:fullBackupContent="false""#);
    has(&manifest(), r#"android:dataExtractionRules="@xml/data_extraction_rules""#);
    let rules = resource("xml/data_extraction_rules.xml");
    for domain in ["root", "file", "database", "sharedpref", "external"] {
        let times = rules.matches(&format!(r#"<exclude domain="{domain}" />"#)).count();
        assert_eq!(times, 2, "{domain}: once for a cloud, once for another phone");
    }
    assert!(!rules.contains("<include"));
}

#[test]
fn notices_may_be_asked_for_and_exact_alarms_never() {
    has(&manifest(), r#"<uses-permission android:name="android.permission.POST_NOTIFICATIONS" />"#);
    for never in ["SCHEDULE_EXACT_ALARM", "USE_EXACT_ALARM"] {
        let removed = format!(r#"<uses-permission android:name="android.permission.{never}" tools:node="remove" />"#);
        has(&manifest(), &removed);
        assert_eq!(manifest().matches(never).count(), 1, "{never} is only ever removed");
    }
}

#[test]
fn only_the_permissions_that_are_used_are_asked_for() {
    let manifest = manifest();
    let kept = manifest.lines().filter(|line| line.contains("<uses-permission") && !line.contains("remove"));
    let names: Vec<_> = kept.filter_map(|line| line.split('"').nth(1)).collect();
    assert_eq!(names, ["android.permission.INTERNET", "android.permission.POST_NOTIFICATIONS"]);
}

#[test]
fn shrinking_keeps_what_the_notification_plugin_builds_by_name() {
    has(&text("app/proguard-rules.pro"), "-keep class app.tauri.notification.** { *; }");
    has(&resource("raw/keep.xml"), "@drawable/ic_notice");
    has(&resource("drawable/ic_notice.xml"), "<vector");
}

#[test]
fn the_window_has_the_colour_of_the_page_before_the_page_is_there() {
    has(&resource("values/themes.xml"), r#"<item name="android:windowBackground">@color/paper</item>"#);
    has(&resource("values/colors.xml"), r##"<color name="paper">#FAF7F1</color>"##);
    has(&resource("values-night/colors.xml"), r##"<color name="paper">#14191A</color>"##);
}

#[test]
fn the_recents_screen_shows_no_page() {
    let activity = text("app/src/main/java/app/hallway/parent/MainActivity.kt");
    has(&activity, "setRecentsScreenshotEnabled(false)");
    has(&activity, "WindowManager.LayoutParams.FLAG_SECURE");
    has(&activity, "enableEdgeToEdge()");
}

#[test]
fn the_project_names_no_place_on_the_machine_that_made_it() {
    for path in files(&project().join("app/src")).into_iter().chain(files(&project().join("buildSrc/src"))) {
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        for place in ["\"/home/", "\"/root/", "\"/Users/", "\"/tmp/", "C:\\\\"] {
            assert!(!text.contains(place), "{}: {place}", path.display());
        }
    }
}

#[test]
fn the_shortcut_under_the_icon_opens_the_link_that_leads_to_a_new_entry() {
    let manifest = text("app/src/main/AndroidManifest.xml");
    for needed in ["android.app.shortcuts", r#"android:scheme="hallway""#, r#"android:host="capture""#] {
        assert!(manifest.contains(needed), "{needed}");
    }
    assert!(text("app/src/main/res/xml/shortcuts.xml").contains(r#"android:data="hallway://capture""#));
}
