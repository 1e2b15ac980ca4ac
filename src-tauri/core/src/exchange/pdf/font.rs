//! The typeface: Atkinson Hyperlegible Next (SIL OFL), made from the screens' own files, whole: Latin and its accents.

use deunicode::deunicode_char;
use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Filter, Name, Pdf, Rect, Ref, Str};
use std::collections::BTreeMap;
use ttf_parser::GlyphId;
use unicode_normalization::UnicodeNormalization;

const REGULAR: &[u8] = include_bytes!("fonts/atkinson-regular.ttf");
const BOLD: &[u8] = include_bytes!("fonts/atkinson-bold.ttf");

const SYSTEM: SystemInfo<'static> = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

/// One weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Face {
    Regular,
    Bold,
}

impl Face {
    pub(super) const ALL: [Self; 2] = [Self::Regular, Self::Bold];

    /// As the pages call it.
    pub(super) fn name(self) -> &'static [u8] {
        match self {
            Self::Regular => b"R",
            Self::Bold => b"B",
        }
    }

    fn file(self) -> &'static [u8] {
        match self {
            Self::Regular => REGULAR,
            Self::Bold => BOLD,
        }
    }

    fn postscript(self) -> &'static [u8] {
        match self {
            Self::Regular => b"AtkinsonHyperlegibleNext-Regular",
            Self::Bold => b"AtkinsonHyperlegibleNext-Bold",
        }
    }
}

/// What a face can show.
struct Letters {
    /// Letter → glyph, and how far it moves on, as a part of the size.
    glyphs: BTreeMap<char, (u16, f32)>,
    /// All advances by glyph, in thousandths of the size.
    widths: Vec<f32>,
    bounds: Rect,
    ascent: f32,
    descent: f32,
}

impl Letters {
    /// Empty where the file is none; then nothing can be shown.
    fn read(file: &[u8]) -> Self {
        let empty = || Self {
            glyphs: BTreeMap::new(),
            widths: Vec::new(),
            bounds: Rect::new(0.0, 0.0, 0.0, 0.0),
            ascent: 0.0,
            descent: 0.0,
        };
        let Ok(face) = ttf_parser::Face::parse(file, 0) else { return empty() };
        let unit = 1.0 / f32::from(face.units_per_em().max(1));
        let advance = |glyph: u16| face.glyph_hor_advance(GlyphId(glyph)).map_or(0.0, f32::from) * unit;
        let mut glyphs = BTreeMap::new();
        for table in face.tables().cmap.into_iter().flat_map(|cmap| cmap.subtables).filter(|table| table.is_unicode()) {
            table.codepoints(|point| {
                let glyph = table.glyph_index(point).filter(|glyph| glyph.0 != 0);
                if let (Some(letter), Some(glyph)) = (char::from_u32(point), glyph) {
                    glyphs.insert(letter, (glyph.0, advance(glyph.0)));
                }
            });
        }
        let bounds = face.global_bounding_box();
        let [left, low, right, high] =
            [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(|edge| f32::from(edge) * unit * 1000.0);
        Self {
            glyphs,
            widths: (0..face.number_of_glyphs()).map(|glyph| advance(glyph) * 1000.0).collect(),
            bounds: Rect::new(left, low, right, high),
            ascent: f32::from(face.ascender()) * unit * 1000.0,
            descent: f32::from(face.descender()) * unit * 1000.0,
        }
    }
}

/// Both weights.
pub(super) struct Faces {
    regular: Letters,
    bold: Letters,
}

impl Faces {
    pub(super) fn new() -> Self {
        Self { regular: Letters::read(REGULAR), bold: Letters::read(BOLD) }
    }

    fn letters(&self, face: Face) -> &Letters {
        match face {
            Face::Regular => &self.regular,
            Face::Bold => &self.bold,
        }
    }

    /// The text in letters the face has: composed, ends of lines kept, everything else spelled in plain letters.
    pub(super) fn writable(&self, face: Face, text: &str) -> String {
        let known = &self.letters(face).glyphs;
        let mut out = String::with_capacity(text.len());
        for letter in text.nfc() {
            match letter {
                '\n' => out.push('\n'),
                _ if letter.is_whitespace() => out.push(' '),
                _ if known.contains_key(&letter) => out.push(letter),
                _ if letter.is_control() => {}
                _ => {
                    out.extend(deunicode_char(letter).unwrap_or("?").chars().filter(|plain| known.contains_key(plain)))
                }
            }
        }
        out
    }

    /// How wide a text is, as a part of the size.
    pub(super) fn width(&self, face: Face, text: &str) -> f32 {
        let known = &self.letters(face).glyphs;
        text.chars().filter_map(|letter| known.get(&letter)).map(|(_, advance)| advance).sum()
    }

    /// The glyphs of a text, two bytes each.
    pub(super) fn glyphs(&self, face: Face, text: &str) -> Vec<u8> {
        let known = &self.letters(face).glyphs;
        let writable = self.writable(face, text);
        writable.chars().filter_map(|letter| known.get(&letter)).flat_map(|(glyph, _)| glyph.to_be_bytes()).collect()
    }

    /// Writes a face under `font`.
    pub(super) fn write(&self, pdf: &mut Pdf, face: Face, font: Ref, mut id: impl FnMut() -> Ref) {
        let letters = self.letters(face);
        let (cid, descriptor, file, cmap) = (id(), id(), id(), id());
        let name = Name(face.postscript());
        pdf.type0_font(font)
            .base_font(name)
            .encoding_predefined(Name(b"Identity-H"))
            .descendant_font(cid)
            .to_unicode(cmap);
        let mut written = pdf.cid_font(cid);
        written.subtype(CidFontType::Type2).base_font(name).system_info(SYSTEM).font_descriptor(descriptor);
        written.default_width(0.0).cid_to_gid_map_predefined(Name(b"Identity"));
        written.widths().consecutive(0, letters.widths.iter().copied());
        drop(written);
        pdf.font_descriptor(descriptor)
            .name(name)
            .flags(FontFlags::NON_SYMBOLIC)
            .bbox(letters.bounds)
            .italic_angle(0.0)
            .ascent(letters.ascent)
            .descent(letters.descent)
            .cap_height(letters.ascent)
            .stem_v(80.0)
            .font_file2(file);
        let bytes = super::compressed(face.file());
        let length = i32::try_from(face.file().len()).unwrap_or(i32::MAX);
        pdf.stream(file, &bytes).filter(Filter::FlateDecode).pair(Name(b"Length1"), length);
        let mut unicode = UnicodeCmap::new(Name(b"Custom"), SYSTEM);
        for (letter, (glyph, _)) in &letters.glyphs {
            unicode.pair(*glyph, *letter);
        }
        pdf.cmap(cmap, unicode.finish().as_slice());
    }
}
