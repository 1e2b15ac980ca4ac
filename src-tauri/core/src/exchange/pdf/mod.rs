//! Writes a paginated PDF: headings, paragraphs, a table, a page's number. US Letter, one typeface embedded.
//!
//! Latin with every accent of Western and Central Europe is written as it is; what the typeface has not (an emoji, another
//! script) is spelled in plain letters, so that no word is lost. Pages wait compressed: a year takes a few megabytes.

mod font;
mod lines;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use font::{Face, Faces};
use lines::wrapped;
use pdf_writer::{Content, Date, Filter, Finish, Name, Pdf, Rect, Ref, Str, TextStr};
use std::io::Write;

const WIDTH: f32 = 612.0;
const HEIGHT: f32 = 792.0;
const MARGIN: f32 = 54.0;
const INNER: f32 = WIDTH - 2.0 * MARGIN;
/// Room below the text for the page's number.
const FOOT: f32 = 36.0;
/// Baseline to baseline, as a part of the size.
const LEADING: f32 = 1.38;
/// Between the columns of a table.
const GAP: f32 = 8.0;

/// How a paragraph is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// The title of the whole.
    Title,
    /// A section.
    Section,
    /// The first line of one thing.
    Lead,
    /// Words.
    Text,
    /// What stands beside them.
    Small,
}

impl Style {
    /// Size, face, room above, and what must fit below it on the same page: points.
    fn measures(self) -> (f32, Face, f32, f32) {
        match self {
            Self::Title => (22.0, Face::Bold, 0.0, 60.0),
            Self::Section => (15.0, Face::Bold, 18.0, 60.0),
            Self::Lead => (10.5, Face::Bold, 9.0, 30.0),
            Self::Text => (10.5, Face::Regular, 1.5, 0.0),
            Self::Small => (9.0, Face::Regular, 1.5, 0.0),
        }
    }
}

/// A book being written.
pub struct Book {
    faces: Faces,
    /// Compressed content of the pages that are full.
    full: Vec<Vec<u8>>,
    page: Content,
    /// Where the next line's top is, from below.
    y: f32,
    /// Whether anything stands on the page.
    begun: bool,
}

impl Default for Book {
    fn default() -> Self {
        Self::new()
    }
}

impl Book {
    /// An empty book.
    #[must_use]
    pub fn new() -> Self {
        let y = HEIGHT - MARGIN;
        Self { faces: Faces::new(), full: Vec::new(), page: Content::new(), y, begun: false }
    }

    /// A paragraph; line ends in it are kept.
    pub fn paragraph(&mut self, style: Style, text: &str) {
        let (size, face, above, below) = style.measures();
        let lines = wrapped(&self.faces, face, text, size, INNER);
        self.room(above + size * LEADING + below);
        if self.begun {
            self.y -= above;
        }
        for line in lines {
            self.room(size * LEADING);
            self.y -= size * LEADING;
            self.show(face, size, MARGIN, self.y, &line);
        }
    }

    /// A row of a table; `parts` are the widths of its columns, as parts of the whole.
    pub fn row(&mut self, parts: &[f32], cells: &[&str], head: bool) {
        let (size, face) = (9.0, if head { Face::Bold } else { Face::Regular });
        let whole: f32 = parts.iter().sum();
        let room = INNER - GAP * cells.len().saturating_sub(1) as f32;
        let widths: Vec<f32> = parts.iter().map(|part| room * part / whole).collect();
        let cell = |(text, width): (&&str, &f32)| wrapped(&self.faces, face, text, size, *width);
        let cells: Vec<Vec<String>> = cells.iter().zip(&widths).map(cell).collect();
        let tallest = cells.iter().map(Vec::len).max().unwrap_or_default();
        // A row stays together where a page can hold it.
        self.room((tallest as f32 * size * LEADING + 6.0).min(HEIGHT / 2.0));
        self.rule();
        for line in 0..tallest {
            self.room(size * LEADING);
            self.y -= size * LEADING;
            let mut x = MARGIN;
            for (cell, width) in cells.iter().zip(&widths) {
                if let Some(text) = cell.get(line) {
                    self.show(face, size, x, self.y, text);
                }
                x += width + GAP;
            }
        }
        self.y -= 3.0;
    }

    /// A hairline across the page.
    fn rule(&mut self) {
        self.y -= 3.0;
        self.page.save_state();
        self.page.set_stroke_gray(0.75).set_line_width(0.5);
        self.page.move_to(MARGIN, self.y).line_to(WIDTH - MARGIN, self.y).stroke();
        self.page.restore_state();
        self.begun = true;
    }

    /// Turns the page when there is no room for `height` points.
    fn room(&mut self, height: f32) {
        if self.begun && self.y - height < MARGIN + FOOT {
            self.turn();
        }
    }

    fn turn(&mut self) {
        let page = std::mem::replace(&mut self.page, Content::new());
        self.full.push(compressed(page.finish().as_slice()));
        self.y = HEIGHT - MARGIN;
        self.begun = false;
    }

    fn show(&mut self, face: Face, size: f32, x: f32, y: f32, text: &str) {
        let glyphs = self.faces.glyphs(face, text);
        show(&mut self.page, face, size, (x, y), &glyphs);
        self.begun = true;
    }

    /// The file. `title` and `language` are what a reader's program tells; `made` is year, month and day; `footer` is what
    /// stands below a page, of which there are so many.
    #[must_use]
    pub fn finish(
        mut self,
        title: &str,
        language: &str,
        made: (u16, u8, u8),
        footer: impl Fn(usize, usize) -> String,
    ) -> Vec<u8> {
        if self.begun || self.full.is_empty() {
            self.turn();
        }
        let (mut pdf, mut next) = (Pdf::new(), 0);
        let mut id = || {
            next += 1;
            Ref::new(next)
        };
        let (catalog, tree, info) = (id(), id(), id());
        let fonts = Face::ALL.map(|face| (face, id()));
        for (face, font) in fonts {
            self.faces.write(&mut pdf, face, font, &mut id);
        }
        let of = self.full.len();
        let mut kids = Vec::with_capacity(of);
        for (place, content) in self.full.iter().enumerate() {
            let (page, body, foot) = (id(), id(), id());
            let below = self.foot(&footer(place + 1, of));
            pdf.stream(body, content).filter(Filter::FlateDecode);
            pdf.stream(foot, &below).filter(Filter::FlateDecode);
            let mut written = pdf.page(page);
            written.media_box(Rect::new(0.0, 0.0, WIDTH, HEIGHT)).parent(tree).contents_array([body, foot]);
            let mut resources = written.resources();
            let mut named = resources.fonts();
            for (face, font) in fonts {
                named.pair(Name(face.name()), font);
            }
            named.finish();
            resources.finish();
            written.finish();
            kids.push(page);
        }
        let count = i32::try_from(kids.len()).unwrap_or(i32::MAX);
        pdf.pages(tree).kids(kids).count(count);
        pdf.catalog(catalog).pages(tree).lang(TextStr(language)).viewer_preferences().display_doc_title(true);
        let (year, month, day) = made;
        pdf.document_info(info)
            .title(TextStr(title))
            .creator(TextStr("Hallway"))
            .creation_date(Date::new(year).month(month).day(day));
        pdf.finish()
    }

    fn foot(&self, text: &str) -> Vec<u8> {
        let mut content = Content::new();
        let glyphs = self.faces.glyphs(Face::Regular, text);
        show(&mut content, Face::Regular, 9.0, (MARGIN, MARGIN), &glyphs);
        compressed(content.finish().as_slice())
    }
}

fn show(content: &mut Content, face: Face, size: f32, (x, y): (f32, f32), glyphs: &[u8]) {
    content.begin_text();
    content.set_font(Name(face.name()), size).next_line(x, y).show(Str(glyphs));
    content.end_text();
}

/// Deflated, as PDF wants it. Writing to memory cannot fail; what could not be packed would be left out.
fn compressed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    let written = encoder.write_all(bytes);
    written.and_then(|()| encoder.finish()).unwrap_or_default()
}
