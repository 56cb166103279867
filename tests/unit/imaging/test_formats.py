import io
import struct
import zlib

import numpy as np
import pytest
from PIL import Image, ImageCms

import photos
from skingpt_desktop.imaging.decoder import Decoder
from skingpt_desktop.imaging.keeping import encode_jpeg
from skingpt_desktop.imaging.reading import decode


@pytest.fixture(scope="module")
def decoder():
    with Decoder() as shared:
        yield shared


@pytest.fixture(scope="module")
def look(decoder):
    """Decodes bytes to an array of height x width x 3."""

    def run(data):
        pixels = decoder.decode(data)
        return np.frombuffer(pixels.rgb, np.uint8).reshape(pixels.height, pixels.width, 3)

    return run


def close(seen, drawn, within=6.0):
    expected = np.asarray(drawn.convert("RGB"), float)
    assert seen.shape == expected.shape
    return np.abs(seen - expected).mean() < within


@pytest.mark.parametrize(
    ("file_format", "options"),
    [
        ("JPEG", {"quality": 95}),
        ("JPEG", {"quality": 95, "progressive": True}),
        ("PNG", {}),
        ("WEBP", {"quality": 95}),
        ("WEBP", {"lossless": True}),
    ],
)
def test_each_format_gives_its_pixels(look, file_format, options):
    drawn = photos.draw_corners()
    assert close(look(photos.to_bytes(drawn, file_format, **options)), drawn)


def test_heic_gives_its_pixels(look):
    seen = look(photos.HEIC)
    assert seen.shape == (64, 96, 3)
    assert np.abs(seen[8, 12].astype(int) - (200, 30, 30)).max() < 25
    assert np.abs(seen[8, 80].astype(int) - (224, 172, 140)).max() < 25


def test_a_phone_s_double_picture_gives_the_first(look):
    drawn = photos.draw_corners()
    gain_map = Image.new("RGB", drawn.size, "black")
    data = photos.to_bytes(drawn, "MPO", save_all=True, append_images=[gain_map], quality=95)
    assert close(look(data), drawn)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "WEBP"])
def test_every_orientation_comes_out_upright(look, orientation, file_format):
    upright = photos.draw_corners()
    back = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }.get(orientation)
    stored = upright.transpose(back) if back is not None else upright
    data = photos.to_bytes(
        stored, file_format, quality=95, exif=photos.exif_with_place(orientation)
    )
    assert close(look(data), upright)


def test_broken_exif_does_not_cost_the_photo(look):
    data = photos.to_bytes(photos.draw_corners(), exif=b"Exif\x00\x00MM\x00*\xff\xff\xff\xff")
    assert look(data).shape == (48, 64, 3)


def test_place_and_maker_are_gone_from_what_is_kept():
    data = photos.jpeg(exif=photos.exif_with_place(), comment=b"CanaryComment")
    assert b"CanaryPhone" in data
    kept = encode_jpeg(decode(data))
    with Image.open(io.BytesIO(kept)) as image:
        assert not image.getexif()
        assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert b"Canary" not in kept


def test_what_is_transparent_lies_on_white(look):
    photo = photos.draw_corners().convert("RGBA")
    photo.paste((0, 0, 0, 0), (0, 0, 32, 24))
    for file_format in ("PNG", "WEBP"):
        seen = look(photos.to_bytes(photo, file_format, lossless=True))
        assert (seen[:24, :32] == 255).all()
        assert (seen[40, 10] == (20, 20, 220)).all()


def test_palettes_with_and_without_transparency(look):
    drawn = photos.draw_corners().quantize(8)
    assert close(look(photos.to_bytes(drawn, "PNG")), drawn)
    index = drawn.getpixel((2, 2))
    seen = look(photos.to_bytes(drawn, "PNG", transparency=index))
    assert (seen[2, 2] == 255).all()


@pytest.mark.parametrize("mode", ["1", "L", "LA"])
def test_grey_becomes_rgb(look, mode):
    drawn = photos.draw_corners().convert(mode)
    assert close(look(photos.to_bytes(drawn, "PNG")), drawn)


def test_deep_grey_is_scaled_and_not_clipped(look):
    ramp = np.tile(np.linspace(0, 65535, 64).astype(np.uint16), (48, 1))
    seen = look(photos.to_bytes(Image.fromarray(ramp), "PNG"))
    assert np.abs(seen[0, :, 0].astype(float) - np.linspace(0, 255, 64)).max() <= 1


def test_deep_colour_png(look):
    pixels = np.full((48, 64, 3), (0xC8C8, 0x6464, 0x3232), ">u2")
    rows = b"".join(b"\0" + row.tobytes() for row in pixels)
    seen = look(png([chunk(b"IHDR", struct.pack(">IIBBBBB", 64, 48, 16, 2, 0, 0, 0)),
                     chunk(b"IDAT", zlib.compress(rows))]))  # fmt: skip
    assert (seen == (0xC8, 0x64, 0x32)).all()


def test_cmyk_jpeg(look):
    drawn = photos.draw_corners().convert("CMYK")
    assert close(look(photos.to_bytes(drawn, "JPEG", quality=95)), drawn, within=10)


def test_an_animation_gives_its_first_frame(look):
    first = photos.draw_corners()
    others = [Image.new("RGB", first.size, "black")] * 3
    for file_format in ("WEBP", "PNG"):
        data = photos.to_bytes(
            first, file_format, save_all=True, append_images=others, lossless=True
        )
        assert close(look(data), first)


def test_colours_of_another_space_are_converted(look):
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    flat = Image.new("RGB", (64, 48), (200, 120, 90))
    for profile, changes in ((swapped_profile(), True), (lab.tobytes(), False), (b"junk", False)):
        seen = look(photos.to_bytes(flat, "PNG", icc_profile=profile))
        assert (tuple(seen[0, 0]) != (200, 120, 90)) is changes
    swapped = look(photos.to_bytes(flat, "PNG", icc_profile=swapped_profile()))
    assert np.abs(swapped[0, 0].astype(int) - (90, 120, 200)).max() <= 3


def test_a_large_photo_is_reduced(look):
    for file_format in ("JPEG", "PNG"):
        seen = look(photos.to_bytes(Image.new("RGB", (6000, 600), "tan"), file_format))
        assert seen.shape == (410, 4096, 3)


def swapped_profile():
    """sRGB with red and blue swapped, so that a conversion is plain to see."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    data[:] = data.replace(b"rXYZ", b"tXYZ", 1).replace(b"bXYZ", b"rXYZ", 1)
    data[:] = data.replace(b"tXYZ", b"bXYZ", 1)
    return bytes(data)


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(chunks):
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks) + chunk(b"IEND", b"")
