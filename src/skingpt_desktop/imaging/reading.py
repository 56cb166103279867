"""From a file or from bytes to a clean photo with its quality."""

from collections.abc import Callable
from pathlib import Path

from skingpt_desktop.domain.errors import Cancelled, PhotoDamaged, PhotoTooLarge, PhotoUnreadable
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.domain.predictor import IsCancelled, never_cancelled
from skingpt_desktop.imaging.decoder import Decoder
from skingpt_desktop.imaging.protocol import MAX_FILE_BYTES
from skingpt_desktop.imaging.quality import judge


def read_photo(path: Path) -> bytes:
    """The file's bytes, not yet looked at.

    Raises:
        PhotoUnreadable: it is missing, no ordinary file, or may not be read.
        PhotoTooLarge: it has more than 100 MB.
    """
    try:
        if path.is_dir():
            raise PhotoUnreadable("This is a folder", "Choose one photo inside the folder.")
        if path.exists() and not path.is_file():
            raise PhotoUnreadable(
                "This is not a file", "Choose a photo saved as JPEG, PNG, WebP or HEIC."
            )
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError:
        raise PhotoUnreadable(
            "This photo is not there",
            "It may have been moved or deleted. Look for it and open it again.",
        ) from None
    except PermissionError:
        raise PhotoUnreadable(
            "This photo may not be read",
            "You have no permission to read the file. Copy it to a folder of your own and open "
            "the copy.",
        ) from None
    except (OSError, ValueError):
        raise PhotoUnreadable(
            "This photo cannot be read",
            "The disk or card did not give the file. Check that it is connected, or copy the "
            "photo to this computer first.",
        ) from None
    _refuse_too_large(data)
    return data


def decode(
    data: bytes,
    is_cancelled: IsCancelled = never_cancelled,
    take: Callable[[], Decoder] = Decoder,
) -> Photo:
    """A clean photo from untrusted bytes, decoded in a process of its own, which `take` gives.

    Raises:
        PhotoError: the bytes do not become a photo; the message says what to do.
        Cancelled: `is_cancelled` said so first.
    """
    if not data:
        raise PhotoDamaged(
            "This photo is empty",
            "The file holds nothing. Copy it again from your phone or camera.",
        )
    _refuse_too_large(data)
    with take() as decoder:
        pixels = decoder.decode(data, is_cancelled)
    if is_cancelled():
        raise Cancelled
    quality = judge(pixels.width, pixels.height, pixels.rgb)
    return Photo(pixels.width, pixels.height, pixels.rgb, quality)


def _refuse_too_large(data: bytes) -> None:
    if len(data) > MAX_FILE_BYTES:
        raise PhotoTooLarge(
            "This file is too large",
            "A photo may have up to 100 megabytes. Save a smaller copy and open that one.",
        )
