//! Makes a picture fit a screen. The original is never touched; what is made here can be made again.

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits, Rgba, RgbaImage};
use std::io::Cursor;

/// The most a picture may measure, in points.
const MOST_SIDE: u32 = 20_000;
/// The most memory that is spent on one, in bytes: a picture of 50 megapixels on a phone, of 130 elsewhere.
const MOST_MEMORY: u64 = if cfg!(any(target_os = "android", target_os = "ios")) { 160 } else { 400 } * 1024 * 1024;
/// How much of a picture is kept, of 100.
const QUALITY: u8 = 82;

/// Why a picture is not shown.
#[derive(Debug, thiserror::Error)]
pub enum PictureFault {
    /// It is damaged, of a kind that is not read, or larger than is read.
    #[error("the picture cannot be read: {0}")]
    Unreadable(String),
    /// It would fill the memory.
    #[error("the picture takes {bytes} bytes to read; {MOST_MEMORY} are taken at most")]
    TooLarge {
        /// How many.
        bytes: u64,
    },
}

impl From<image::ImageError> for PictureFault {
    fn from(error: image::ImageError) -> Self {
        Self::Unreadable(error.to_string())
    }
}

impl From<std::io::Error> for PictureFault {
    fn from(error: std::io::Error) -> Self {
        Self::Unreadable(error.to_string())
    }
}

/// The picture as a JPEG for each of `longest`, its longer side in points at most; upright as the camera was held. A
/// smaller picture is not made larger.
///
/// # Errors
/// When it cannot be read.
pub fn scaled<const N: usize>(bytes: &[u8], longest: [u32; N]) -> Result<[Vec<u8>; N], PictureFault> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format()?;
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(MOST_SIDE), Some(MOST_SIDE));
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    // The limits bind what a decoder takes for itself, not the picture it gives.
    let bytes = decoder.total_bytes();
    if bytes > MOST_MEMORY {
        return Err(PictureFault::TooLarge { bytes });
    }
    let orientation = decoder.orientation()?;
    let mut picture = DynamicImage::from_decoder(decoder)?;
    picture.apply_orientation(orientation);
    let mut made = [const { Vec::new() }; N];
    for (out, longest) in made.iter_mut().zip(longest) {
        *out = jpeg(&picture, longest)?;
    }
    Ok(made)
}

fn jpeg(picture: &DynamicImage, longest: u32) -> Result<Vec<u8>, PictureFault> {
    let fits = picture.width().max(picture.height()) <= longest;
    let small = if fits { picture.clone() } else { picture.resize(longest, longest, FilterType::Triangle) };
    let mut out = Vec::new();
    on_paper(small).write_with_encoder(JpegEncoder::new_with_quality(&mut out, QUALITY))?;
    Ok(out)
}

/// What can be seen through lies on white.
fn on_paper(picture: DynamicImage) -> DynamicImage {
    if !picture.color().has_alpha() {
        return DynamicImage::ImageRgb8(picture.into_rgb8());
    }
    let over = picture.into_rgba8();
    let mut paper = RgbaImage::from_pixel(over.width(), over.height(), Rgba([255; 4]));
    image::imageops::overlay(&mut paper, &over, 0, 0);
    DynamicImage::ImageRgb8(DynamicImage::ImageRgba8(paper).into_rgb8())
}
