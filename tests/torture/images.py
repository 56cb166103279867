"""Photos of every format with bytes changed, lost and added, given to the real decoder."""

import random

import photos
from skingpt_desktop.domain.errors import PhotoError
from skingpt_desktop.imaging.decoder import Decoder
from torture.tally import Tally

LONGEST_SIDE = 4096


def run(count: int, seed: int = 5) -> Tally:
    """The window's process must get a photo or a `PhotoError`, whatever the decoder meets."""
    chance, tally = random.Random(seed), Tally()
    files = list(small_files().values())
    with Decoder() as decoder:
        for _ in range(count):
            tally.tried += 1
            try:
                pixels = decoder.decode(mutated(chance.choice(files), chance))
            except PhotoError:
                tally.note("refused")
            except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
                tally.fail(f"{type(error).__name__}: {error}")
            else:
                whole = len(pixels.rgb) == pixels.width * pixels.height * 3
                if not whole or max(pixels.width, pixels.height) > LONGEST_SIDE:
                    tally.fail(f"{pixels.width} x {pixels.height}, {len(pixels.rgb)} bytes")
    return tally


def small_files():
    drawn = photos.draw_skin("medium", (64, 48))
    exif = photos.exif_with_place(6)
    return {
        "jpeg": photos.to_bytes(drawn, "JPEG", exif=exif),
        "progressive": photos.to_bytes(drawn, "JPEG", progressive=True),
        "png": photos.to_bytes(drawn, "PNG"),
        "webp": photos.to_bytes(drawn, "WEBP", exif=exif),
        "heic": photos.HEIC,
    }


def mutated(data, chance):
    data = bytearray(data)
    kind = chance.randrange(4)
    if kind == 0:
        for _ in range(chance.randint(1, 8)):
            data[chance.randrange(len(data))] = chance.randrange(256)
    elif kind == 1:
        start = chance.randrange(len(data))
        del data[start : start + chance.randint(1, 40)]
    elif kind == 2:
        start = chance.randrange(len(data))
        data[start:start] = chance.randbytes(chance.randint(1, 40))
    else:
        start = chance.randrange(min(80, len(data) - 4))
        data[start : start + 4] = chance.choice((b"\xff" * 4, bytes(4), b"\x7f\xff\xff\xff"))
    return bytes(data)
