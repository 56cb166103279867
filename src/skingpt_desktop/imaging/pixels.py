"""Bytes of a photo -> clean RGB pixels. Runs inside the decoder's process only.

Imports Pillow and pi-heif, nothing larger: the process has little memory.
"""

import io
import struct
import warnings
import zlib

import pi_heif
from PIL import (
    Image,
    ImageCms,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from skingpt_desktop.imaging.protocol import MAX_PIXELS, MAX_SIDE, MIN_SIDE, Code

FORMATS = ("JPEG", "PNG", "WEBP", "HEIF")
PLUGINS = (JpegImagePlugin, MpoImagePlugin, PngImagePlugin, TiffImagePlugin, WebPImagePlugin)
"""Loaded now, because nothing can be opened later; TIFF's is the one that reads EXIF."""

_ORIENTATION = 0x0112
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_BROKEN = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    AttributeError,
    ArithmeticError,
    LookupError,
    RuntimeError,
    EOFError,
    struct.error,
    zlib.error,
)
"""What Pillow and its plugins are known to raise for broken bytes."""


class Refused(Exception):
    """These bytes do not become a photo; `code` says why."""

    def __init__(self, code: Code) -> None:
        super().__init__(code.value)
        self.code = code


def get_ready() -> None:
    """Load what decoding needs from the disk, and set the limits that Pillow knows."""
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    warnings.simplefilter("ignore")
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    pi_heif.options.THUMBNAILS = False
    pi_heif.options.DECODE_THREADS = 1
    pi_heif.register_heif_opener()
    Image.preinit()
    ImageCms.createProfile("sRGB")


def to_pixels(data: bytes) -> tuple[int, int, bytes]:
    """Width, height and RGB bytes: upright, sRGB, at most 4096 px long, without metadata.

    Raises:
        Refused: with the reason as a code.
    """
    try:
        image = _decode(data)
        return image.width, image.height, image.tobytes()
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Refused(Code.PIXELS) from None
    except UnidentifiedImageError:
        raise Refused(Code.DAMAGED if _begins_like_a_photo(data) else Code.FORMAT) from None
    except MemoryError:
        raise Refused(Code.MEMORY) from None
    except _BROKEN:
        raise Refused(Code.DAMAGED) from None


def _decode(data: bytes) -> Image.Image:
    image: Image.Image = Image.open(io.BytesIO(data), formats=FORMATS)
    if image.width * image.height > MAX_PIXELS:
        raise Refused(Code.PIXELS)
    if min(image.size) < MIN_SIDE:
        raise Refused(Code.SMALL)
    image.draft(None, _reduced_size(image))
    image.load()
    turn = _UPRIGHT.get(_orientation(image))
    profile = image.info.get("icc_profile")
    image = _to_srgb(_reduce(_without_alpha(_to_8_bits(image))), profile)
    if turn is not None:
        image = image.transpose(turn)
    if min(image.size) < MIN_SIDE:
        raise Refused(Code.SMALL)
    return image


def _reduced_size(image: Image.Image) -> tuple[int, int]:
    long_side = max(image.size)
    if long_side <= MAX_SIDE:
        return image.size
    width, height = (max(1, round(side * MAX_SIDE / long_side)) for side in image.size)
    return width, height


def _reduce(image: Image.Image) -> Image.Image:
    size = _reduced_size(image)
    return image if size == image.size else image.resize(size, Image.Resampling.LANCZOS)


def _orientation(image: Image.Image) -> int:
    """Broken EXIF is no reason to refuse good pixels."""
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except _BROKEN:
        return 1


def _to_8_bits(image: Image.Image) -> Image.Image:
    """Deep grey is scaled; Pillow's own conversion would clip it to white."""
    if image.mode.startswith("I"):
        return image.point(lambda value: value * (255 / 65535)).convert("L")
    return image


def _without_alpha(image: Image.Image) -> Image.Image:
    """Transparent pixels lie on white."""
    if not image.has_transparency_data:
        return image.convert("RGB") if image.mode not in ("L", "RGB", "CMYK") else image
    if image.mode != "RGBA":
        image = image.convert("RGBA")
    paper = Image.new("RGB", image.size, "white")
    paper.paste(image, mask=image)
    return paper


def _to_srgb(image: Image.Image, profile: object) -> Image.Image:
    """Colours of another colour space are converted; a profile that does not fit is ignored."""
    if isinstance(profile, bytes) and profile:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            target = ImageCms.createProfile("sRGB")
            converted = ImageCms.profileToProfile(image, source, target, outputMode="RGB")
        except (ImageCms.PyCMSError, *_BROKEN):
            converted = None
        if converted is not None:
            return converted
    return image.convert("RGB")


def _begins_like_a_photo(data: bytes) -> bool:
    return (
        data.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"))
        or (data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b""))
        or (data[4:8] == b"ftyp" and data[8:12] in (b"heic", b"heix", b"mif1", b"msf1", b"hevc"))
    )
