"""What a drop or a paste holds: a photo's file, its bytes, or nothing that can be used."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from skingpt_desktop.ui.pictures import png_bytes

_ENCODED = ("image/png", "image/jpeg", "image/webp", "image/heic")
"""Bytes of these kinds go on as they came, so that only the imaging lane decodes them."""


PHOTO_ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif")


@dataclass(frozen=True, slots=True)
class Incoming:
    """A photo that came in, as a file or as bytes, and further files that came with it."""

    source: Path | bytes
    further: tuple[Path, ...] = ()


def may_hold_photo(data: QMimeData) -> bool:
    """Whether it is worth taking: a file, a picture, or a web address to say a word about."""
    return data.hasUrls() or data.hasImage() or any(data.hasFormat(kind) for kind in _ENCODED)


def photo_files(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The files themselves, and in place of a folder the photos in it, by name."""
    found: list[Path] = []
    for path in paths:
        inside = _photos_in(path) if path.is_dir() else []
        found.extend(inside or [path])
    return tuple(found)


def _photos_in(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() in PHOTO_ENDINGS)
    except OSError:
        return []


def incoming(data: QMimeData) -> Incoming | None:
    """The first photo in it; None where there is neither a file nor a picture."""
    files = photo_files(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if files:
        return Incoming(files[0], files[1:])
    for kind in _ENCODED:
        if data.hasFormat(kind):
            return Incoming(bytes(data.data(kind).data()))
    image = data.imageData() if data.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return Incoming(png_bytes(image))
    return None
