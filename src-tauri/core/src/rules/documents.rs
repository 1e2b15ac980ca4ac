//! Papers that are kept (G51): their kinds, what a file is by its first bytes, and what its name says.
//!
//! Knows names and bytes only; no file is read here.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Kinds of papers worth keeping (G51).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// The IEP, under whatever name the state has for it.
    Iep,
    /// The 504 plan.
    Plan504,
    /// The school's evaluation report.
    Evaluation,
    /// A progress report.
    ProgressReport,
    /// A report card.
    ReportCard,
    /// A work sample: progress on a goal, or none.
    WorkSample,
    /// An evaluation by somebody outside of the school.
    OutsideEvaluation,
    /// A medical or a therapist's report.
    Medical,
    /// A letter or an email.
    Letter,
    /// Anything else.
    #[default]
    Other,
}

impl DocumentKind {
    /// All, in the order a list shows them.
    pub const ALL: [Self; 10] = [
        Self::Iep,
        Self::Plan504,
        Self::Evaluation,
        Self::ProgressReport,
        Self::ReportCard,
        Self::WorkSample,
        Self::OutsideEvaluation,
        Self::Medical,
        Self::Letter,
        Self::Other,
    ];

    /// Whether such a paper is marked sensitive until the parent says otherwise (G51): health is nobody else's.
    #[must_use]
    pub const fn is_sensitive(self) -> bool {
        matches!(self, Self::Medical)
    }

    /// What a file's name says; anything else is [`DocumentKind::Other`].
    #[must_use]
    pub fn of_name(name: &str) -> Self {
        let words: Vec<String> = name
            .to_lowercase()
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        let says = |known: &&(&str, Self)| {
            let wanted: Vec<&str> = known.0.split(' ').collect();
            words.windows(wanted.len()).any(|found| found.iter().map(String::as_str).eq(wanted.iter().copied()))
        };
        NAMED.iter().find(says).map(|(_, kind)| *kind).unwrap_or_default()
    }
}

/// Words in a file's name, the surest first.
const NAMED: &[(&str, DocumentKind)] = &[
    ("outside evaluation", DocumentKind::OutsideEvaluation),
    ("independent evaluation", DocumentKind::OutsideEvaluation),
    ("private evaluation", DocumentKind::OutsideEvaluation),
    ("iee", DocumentKind::OutsideEvaluation),
    ("medical", DocumentKind::Medical),
    ("doctor", DocumentKind::Medical),
    ("pediatrician", DocumentKind::Medical),
    ("diagnosis", DocumentKind::Medical),
    ("therapist", DocumentKind::Medical),
    ("therapy", DocumentKind::Medical),
    ("hospital", DocumentKind::Medical),
    ("clinic", DocumentKind::Medical),
    ("doctors", DocumentKind::Medical),
    ("physician", DocumentKind::Medical),
    ("diagnoses", DocumentKind::Medical),
    ("therapists", DocumentKind::Medical),
    ("health", DocumentKind::Medical),
    ("nurse", DocumentKind::Medical),
    ("medication", DocumentKind::Medical),
    ("medications", DocumentKind::Medical),
    ("medicine", DocumentKind::Medical),
    ("prescription", DocumentKind::Medical),
    ("immunization", DocumentKind::Medical),
    ("immunizations", DocumentKind::Medical),
    ("vaccine", DocumentKind::Medical),
    ("vaccination", DocumentKind::Medical),
    ("allergy", DocumentKind::Medical),
    ("psychological", DocumentKind::Medical),
    ("psychologist", DocumentKind::Medical),
    ("psychiatric", DocumentKind::Medical),
    ("psychiatrist", DocumentKind::Medical),
    ("neuropsychological", DocumentKind::Medical),
    ("adhd", DocumentKind::Medical),
    ("autism", DocumentKind::Medical),
    ("report card", DocumentKind::ReportCard),
    ("reportcard", DocumentKind::ReportCard),
    ("grades", DocumentKind::ReportCard),
    ("progress", DocumentKind::ProgressReport),
    ("evaluation", DocumentKind::Evaluation),
    ("eval", DocumentKind::Evaluation),
    ("assessment", DocumentKind::Evaluation),
    ("504 plan", DocumentKind::Plan504),
    ("504plan", DocumentKind::Plan504),
    ("plan 504", DocumentKind::Plan504),
    ("section 504", DocumentKind::Plan504),
    ("504 accommodations", DocumentKind::Plan504),
    ("iep", DocumentKind::Iep),
    ("work sample", DocumentKind::WorkSample),
    ("homework", DocumentKind::WorkSample),
    ("worksheet", DocumentKind::WorkSample),
    ("drawing", DocumentKind::WorkSample),
    ("quiz", DocumentKind::WorkSample),
    ("letter", DocumentKind::Letter),
    ("email", DocumentKind::Letter),
    ("mail", DocumentKind::Letter),
    ("notice", DocumentKind::Letter),
];

/// What a paper is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DocumentForm {
    /// A picture that can be shown: JPEG, PNG, WebP.
    Picture,
    /// A PDF.
    Pdf,
    /// Words alone: an email that was pasted.
    Words,
    /// Any other file; it is kept and handed on as it is.
    #[default]
    File,
}

/// How far into a file a PDF may begin, in bytes.
pub const PDF_WITHIN: usize = 1024;

impl DocumentForm {
    /// What a file is by its first bytes, whatever it is called.
    #[must_use]
    pub fn of_start(start: &[u8]) -> Self {
        let webp = start.starts_with(b"RIFF") && start.get(8..12) == Some(b"WEBP");
        if start.starts_with(b"\xff\xd8\xff") || start.starts_with(b"\x89PNG\r\n\x1a\n") || webp {
            return Self::Picture;
        }
        let start = start.get(..PDF_WITHIN).unwrap_or(start);
        if start.windows(5).any(|found| found == b"%PDF-") { Self::Pdf } else { Self::File }
    }
}

/// Why the words of a PDF are not here. It is kept all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum NoWords {
    /// It opens with a password only.
    Encrypted,
    /// It has more pages than are read.
    TooManyPages,
    /// Something in it is damaged.
    Damaged,
    /// It holds pictures of pages, no letters.
    Scanned,
    /// It is larger than what is read.
    TooLarge,
    /// Hallway stopped while it read this file, and does not try again.
    Trouble,
}

/// What a meeting's shelf says of a paper (G31).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Shelf {
    /// It arrived for the meeting.
    Arrived,
    /// To bring along.
    Bring,
}

/// The ending of a file's name in small letters, without the dot; empty for none.
#[must_use]
pub fn ending(name: &str) -> String {
    name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).filter(|ending| plain(ending)).unwrap_or_default()
}

fn plain(ending: &str) -> bool {
    (1..=8).contains(&ending.len()) && ending.chars().all(|letter| letter.is_ascii_alphanumeric())
}

/// A name for people from a file's: "IEP_2026-final.pdf" is "IEP 2026-final".
#[must_use]
pub fn title_of(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let ending = ending(last);
    let stem = if ending.is_empty() { last } else { last.get(..last.len() - ending.len() - 1).unwrap_or(last) };
    let spaced = stem.replace('_', " ");
    let words: Vec<&str> =
        spaced.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect();
    words.join(" ").chars().take(120).collect()
}

/// Whether a file of this name is plain text, whose words can be found.
#[must_use]
pub fn is_text(name: &str) -> bool {
    matches!(ending(name).as_str(), "txt" | "text" | "md" | "markdown" | "csv" | "tsv" | "log")
}

/// Endings of files that another program may be asked to open: they are read, never run.
const OPENED: [&str; 30] = [
    "pdf", "jpg", "jpeg", "png", "webp", "gif", "heic", "heif", "tif", "tiff", "bmp", "txt", "rtf", "doc", "docx",
    "odt", "pages", "xls", "xlsx", "ods", "csv", "numbers", "ppt", "pptx", "odp", "key", "eml", "ics", "md", "epub",
];

/// Whether a file of this name is opened in another program; what a computer might run is only saved.
#[must_use]
pub fn opens(name: &str) -> bool {
    OPENED.contains(&ending(name).as_str())
}

/// How many lines of a pasted email are looked at for its head.
const HEAD: usize = 12;

/// The day in the head of a pasted email ("Date: Fri, Oct 30, 2026 at 3:15 PM"); `None` where it has none that can be read.
#[must_use]
pub fn mail_day(text: &str) -> Option<NaiveDate> {
    const FORMS: [&str; 6] = ["%A, %B %d, %Y", "%A, %d %B %Y", "%B %d, %Y", "%d %B %Y", "%m/%d/%Y", "%Y-%m-%d"];
    let head = text.lines().map(str::trim).filter(|line| !line.is_empty()).take(HEAD);
    let mut days = head.filter_map(|line| line.split_once(':')).filter_map(|(name, value)| {
        let named = ["date", "sent"].iter().any(|known| name.trim().eq_ignore_ascii_case(known));
        let read = |form: &&str| NaiveDate::parse_and_remainder(value.trim(), form).ok();
        FORMS.iter().filter(|_| named).find_map(read).map(|(day, _)| day)
    });
    days.next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_the_kind_where_it_can() {
        let told = [
            ("IEP_2026-final.pdf", DocumentKind::Iep),
            ("Leo 504 plan.docx", DocumentKind::Plan504),
            ("Progress-report-Q1.pdf", DocumentKind::ProgressReport),
            ("Report Card fall.jpg", DocumentKind::ReportCard),
            ("OT therapy report.pdf", DocumentKind::Medical),
            ("independent_evaluation.pdf", DocumentKind::OutsideEvaluation),
            ("Evaluation report.pdf", DocumentKind::Evaluation),
            ("quiz 3.png", DocumentKind::WorkSample),
            ("IMG_0412.jpg", DocumentKind::Other),
            ("IMG 504.jpg", DocumentKind::Other),
            ("recipe.pdf", DocumentKind::Other),
            ("", DocumentKind::Other),
        ];
        for (name, kind) in told {
            assert_eq!(DocumentKind::of_name(name), kind, "{name}");
        }
    }

    #[test]
    fn what_a_name_tells_of_health_is_sensitive() {
        let names = [
            "Medication list.pdf",
            "Immunization record.pdf",
            "doctors note.jpg",
            "Psychological report.pdf",
            "ADHD letter.docx",
            "Nurse - allergy plan.pdf",
        ];
        for name in names {
            assert!(DocumentKind::of_name(name).is_sensitive(), "{name}");
        }
    }

    #[test]
    fn only_health_is_sensitive_by_itself() {
        let sensitive: Vec<_> = DocumentKind::ALL.into_iter().filter(|kind| kind.is_sensitive()).collect();
        assert_eq!(sensitive, [DocumentKind::Medical]);
    }

    #[test]
    fn bytes_tell_what_a_file_is_whatever_it_is_called() {
        assert_eq!(DocumentForm::of_start(b"\xff\xd8\xff\xe0 JFIF"), DocumentForm::Picture);
        assert_eq!(DocumentForm::of_start(b"\x89PNG\r\n\x1a\nmore"), DocumentForm::Picture);
        assert_eq!(DocumentForm::of_start(b"RIFF\0\0\0\0WEBPVP8 "), DocumentForm::Picture);
        assert_eq!(DocumentForm::of_start(b"\n\n%PDF-1.7"), DocumentForm::Pdf);
        assert_eq!(DocumentForm::of_start(b"PK\x03\x04"), DocumentForm::File);
        assert_eq!(DocumentForm::of_start(b""), DocumentForm::File);
        let far = [vec![b' '; PDF_WITHIN], b"%PDF-1.7".to_vec()].concat();
        assert_eq!(DocumentForm::of_start(&far), DocumentForm::File);
    }

    #[test]
    fn a_title_is_the_name_without_its_ending() {
        assert_eq!(title_of("IEP_2026-final.PDF"), "IEP 2026-final");
        assert_eq!(title_of("C:\\scans\\a  letter.txt"), "a letter");
        assert_eq!(title_of("no ending here. really"), "no ending here. really");
        assert_eq!(title_of(".pdf"), "");
    }

    #[test]
    fn nothing_that_runs_is_opened() {
        assert!(opens("plan.PDF") && opens("photo.jpeg"));
        for name in ["plan.exe", "plan.pdf.bat", "run", "page.html", "a.desktop", "x.sh", "x.js", "x.svg"] {
            assert!(!opens(name), "{name}");
        }
    }
}
