//! Pictures for the screen: smaller, upright, on white; whatever is no picture is refused.

use crate::exchange::picture::{PictureFault, scaled};
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageEncoder, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use std::io::Cursor;

fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    picture.write_to(&mut out, format).expect("a picture");
    out.into_inner()
}

fn sizes(bytes: &[u8], longest: [u32; 2]) -> [(u32, u32); 2] {
    scaled(bytes, longest).expect("a picture").map(|made| {
        let made = image::load_from_memory_with_format(&made, ImageFormat::Jpeg).expect("a JPEG");
        (made.width(), made.height())
    })
}

#[test]
fn a_large_picture_is_made_smaller_and_a_small_one_stays() {
    let wide = DynamicImage::ImageRgb8(RgbImage::from_pixel(1_200, 600, Rgb([90, 120, 150])));
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        assert_eq!(sizes(&written(&wide, format), [200, 1_600]), [(200, 100), (1_200, 600)], "{format:?}");
    }
}

#[test]
fn a_photo_stands_as_the_camera_was_held() {
    // Orientation 6: the camera was turned to the right.
    let turned = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".to_vec();
    let mut photo = Vec::new();
    let mut encoder = JpegEncoder::new(&mut photo);
    encoder.set_exif_metadata(turned).expect("a mark");
    encoder.write_image(&[120; 40 * 20 * 3], 40, 20, image::ExtendedColorType::Rgb8).expect("a photo");
    assert_eq!(sizes(&photo, [20, 100]), [(10, 20), (20, 40)]);
}

#[test]
fn what_can_be_seen_through_lies_on_white() {
    let glass = DynamicImage::ImageRgba8(RgbaImage::from_pixel(8, 8, Rgba([0, 0, 0, 0])));
    let [made] = scaled(&written(&glass, ImageFormat::Png), [8]).expect("a picture");
    let made = image::load_from_memory(&made).expect("a JPEG").into_rgb8();
    assert!(made.pixels().all(|Rgb(colour)| colour.iter().all(|part| *part > 250)));
}

#[test]
fn what_is_no_picture_or_far_too_large_is_refused() {
    assert!(scaled(b"no picture", [10]).is_err());
    let whole = written(&DynamicImage::ImageRgb8(RgbImage::new(64, 64)), ImageFormat::Png);
    assert!(scaled(&whole[..whole.len() / 2], [10]).is_err());
    for (side, wanted) in [(20_000_u32, true), (20_001, false)] {
        let fault = scaled(&promising(&whole, side), [10]).expect_err("too large");
        assert_eq!(matches!(fault, PictureFault::TooLarge { bytes: 1_200_000_000 }), wanted, "{side}: {fault}");
    }
    let small = scaled(&promising(&whole, 100), [10]).expect_err("a picture that breaks off");
    assert!(matches!(small, PictureFault::Unreadable(_)), "{small}");
}

/// The same PNG with a head that promises this many points a side, whole in itself.
fn promising(png: &[u8], side: u32) -> Vec<u8> {
    let mut png = png.to_vec();
    png[16..24].copy_from_slice(&[side.to_be_bytes(), side.to_be_bytes()].concat());
    let sum = crc32(&png[12..29]).to_be_bytes();
    png[29..33].copy_from_slice(&sum);
    png
}

fn crc32(bytes: &[u8]) -> u32 {
    let bit = |sum: u32, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
    !bytes.iter().fold(u32::MAX, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), bit))
}

#[test]
fn each_sample_of_the_fuzzer_is_made_to_fit_or_refused() {
    for (name, whole) in [
        ("paper.jpg", true),
        ("clear.png", true),
        ("drawn.webp", true),
        ("cut.png", false),
        ("claims_to_be_huge.png", false),
    ] {
        let made = scaled(&super::sample(&format!("picture/{name}")), [64]);
        assert_eq!(made.is_ok(), whole, "{name}: {:?}", made.err());
    }
}
