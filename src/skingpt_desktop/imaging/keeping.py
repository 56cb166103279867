"""A clean photo as it is kept, and back. These bytes are the program's own."""

import io

from PIL import Image

from skingpt_desktop.domain.errors import StoreDamaged
from skingpt_desktop.domain.photo import Photo, Quality


def encode_jpeg(photo: Photo, quality: int = 95) -> bytes:
    """A JPEG of the photo without metadata, colours at full resolution (4:4:4)."""
    return _to_jpeg(_image(photo), quality)


def thumbnail(photo: Photo, side: int = 160) -> bytes:
    """A small JPEG of the photo, at most `side` pixels long."""
    image = _image(photo)
    image.thumbnail((side, side), Image.Resampling.LANCZOS)
    return _to_jpeg(image, quality=85)


def from_kept(jpeg: bytes, quality: Quality) -> Photo:
    """The photo of a JPEG that `encode_jpeg` wrote.

    Raises:
        StoreDamaged: it is not such a JPEG any more.
    """
    try:
        with Image.open(io.BytesIO(jpeg), formats=["JPEG"]) as image:
            clean = image.convert("RGB")
    except (OSError, SyntaxError, ValueError):
        raise StoreDamaged(
            "The photo of this case is damaged",
            "It cannot be shown. The words of the case are still there. Restore a backup, or add "
            "the photo again as a new case.",
        ) from None
    return Photo(clean.width, clean.height, clean.tobytes(), quality)


def _image(photo: Photo) -> Image.Image:
    return Image.frombytes("RGB", (photo.width, photo.height), photo.rgb)


def _to_jpeg(image: Image.Image, quality: int) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=quality, subsampling=0)
    return buffer.getvalue()
