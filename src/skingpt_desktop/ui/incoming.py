"""What a drop or a paste holds: a photo's file, its bytes, or nothing that can be used."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from skingpt_desktop.ui.pictures import png_bytes

_ENCODED = ("image/png", "image/jpeg", "image/webp", "image/heic")
"""Bytes of these kinds go on as they came, so that only the imaging lane decodes them."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A photo that came in, as a file or as bytes; `left_out` counts further files."""

    source: Path | bytes
    left_out: int = 0


def may_hold_photo(data: QMimeData) -> bool:
    """Whether it is worth taking: a file, a picture, or a web address to say a word about."""
    return data.hasUrls() or data.hasImage() or any(data.hasFormat(kind) for kind in _ENCODED)


def incoming(data: QMimeData) -> Incoming | None:
    """The first photo in it; None where there is neither a file nor a picture."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files:
        return Incoming(files[0], len(files) - 1)
    for kind in _ENCODED:
        if data.hasFormat(kind):
            return Incoming(bytes(data.data(kind).data()))
    image = data.imageData() if data.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return Incoming(png_bytes(image))
    return None
