"""Photos drawn by code, as bytes of the formats that the program opens.

None of them shows a person. Pillow writes no HEIC, so that one drawing is kept here as bytes.
"""

import base64
import io
import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

SKIN_TONES = {
    "light": (232, 190, 168),
    "medium": (198, 146, 112),
    "brown": (141, 92, 64),
    "dark": (84, 54, 40),
}

HEIC_SIZE = (96, 64)
HEIC = base64.b64decode(
    """
AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAVZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAA
AAAAACJpbG9jAAAAAERAAAEAAQAAAAABegABAAAAAAAAAWkAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABodmMxAAAA
AA5waXRtAAAAAAABAAAA1mlwcnAAAAC3aXBjbwAAAHhodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNw
AAADAJAAAAMAAAMAHroCQGEAAQArQgEBA3AAAAMAkAAAAwAAAwAeoDCBBZbqSSmubgIaDAgAAAMAyAAAAwAIQGIAAQAHRAHB
crAiQAAAABNjb2xybmNseAABAA0ABoAAAAAUaXNwZQAAAAAAAABgAAAAQAAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAA
AAABAAEEgQIDBAAAAXFtZGF0AAABZSgBrwng42hMHx9//LQ//toaHr8dvzwcqKEuUxe6DpSmM5vIQSbtUt01aGBN22r4gpA/
ePeZvS48HovWscDBelMdOMGayqZMfz2EVjESLTIkSHFZGLjo+Xy/wJ4RlowYyt8JfhDgyiyglojQ3+zN5xTq38e4oWv0oEpo
8rey2Rm0BHq/Dx8enEtGgGgN++uyuDPAHwnFyVaOJoIMYEi8YD4KbWqyIXVorIIymbB3o0BUH8SLpfWKg1sQK2lC0cQ7arNg
j0ylgf8E7B47Ajqy652Tt1iV7ENUhHiRJLoLrmMke5cv4sRc7t5pVQNWAUDezuhyCNIF8x1CCR3XSIsaBSvIjyfAaPxEFP49
964BylZEF6ymGmShypmKiAAbk5yXDzEFvjxbb1F8X8UfJQ+4FcJe6T2yuGUDSgj1jT6jxSfmRYXw6MtLZyjzBDd0pGStQd/g
QCfds3igaXKJTVfd8VIxS+5ueA==
"""
)
"""Skin-coloured, a red rectangle at the top left and a brown disc at the bottom right."""


def draw_skin(tone="medium", size=(640, 480), *, lesion=(120, 48, 40), seed=1):
    """A close-up: uneven skin with pores and hairs, and one spot with a ragged edge."""
    width, height = size
    chance = np.random.default_rng(seed)
    pores = chance.normal(0, 1, (height, width, 1)) * 5
    coarse = Image.fromarray(chance.integers(0, 255, (9, 12), dtype=np.uint8))
    mottle = np.asarray(coarse.resize(size, Image.Resampling.BICUBIC), float)[..., None] / 255 - 0.5
    skin = np.array(SKIN_TONES[tone], float) * (1 + 0.16 * mottle) + pores
    photo = Image.fromarray(np.clip(skin, 0, 255).astype(np.uint8))
    _draw_hairs(photo, chance)
    _draw_lesion(photo, lesion, chance)
    return photo


def _draw_hairs(photo, chance):
    pen = ImageDraw.Draw(photo)
    for _ in range(40):
        x, y = (int(chance.integers(0, side)) for side in photo.size)
        dx, dy = (int(v) for v in chance.integers(-40, 40, 2))
        pen.line((x, y, x + dx, y + dy), fill=(46, 32, 26), width=max(1, photo.width // 320))


def _draw_lesion(photo, colour, chance):
    width, height = photo.size
    angles = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    reach = min(photo.size) * 0.22 * (1 + 0.15 * chance.normal(0, 1, 40))
    edge = [
        (width / 2 + r * np.cos(a), height / 2 + r * np.sin(a))
        for a, r in zip(angles, reach, strict=True)
    ]
    ImageDraw.Draw(photo).polygon(edge, fill=colour)


def draw_rash(seed=7):
    """A close-up of skin with a red, scaly patch, drawn by dice, 640 x 480."""
    dice = random.Random(seed)
    image = Image.new("RGB", (640, 480), (205, 155, 128))
    pen = ImageDraw.Draw(image)
    for _ in range(9000):
        x, y, shade = dice.randrange(640), dice.randrange(480), dice.randrange(-14, 14)
        pen.point((x, y), (205 + shade, 155 + shade, 128 + shade))
    pen.ellipse((200, 130, 450, 350), fill=(186, 84, 78))
    for _ in range(350):
        x, y = dice.gauss(325, 55), dice.gauss(240, 45)
        pen.ellipse((x, y, x + dice.randrange(2, 9), y + 4), fill=(226, 200, 190))
    return image.filter(ImageFilter.GaussianBlur(1.2))


def draw_wall(size=(640, 480)):
    """A plain wall: one colour."""
    return Image.new("RGB", size, (206, 208, 204))


def draw_corners(size=(64, 48)):
    """Four quarters of four colours, to see which way up a photo is."""
    photo = Image.new("RGB", size)
    pen = ImageDraw.Draw(photo)
    width, height = size
    for column, row, colour in (
        (0, 0, (220, 20, 20)),
        (1, 0, (20, 200, 20)),
        (0, 1, (20, 20, 220)),
        (1, 1, (230, 230, 230)),
    ):
        left, top = column * width // 2, row * height // 2
        pen.rectangle((left, top, left + width // 2 - 1, top + height // 2 - 1), fill=colour)
    return photo


def blurred(photo, share=0.03):
    """Blurred by a Gaussian whose sigma is a share of the long side."""
    return photo.filter(ImageFilter.GaussianBlur(share * max(photo.size)))


def lit(photo, factor):
    """The same in less or more light."""
    return photo.point(lambda value: min(255, value * factor))


def to_bytes(photo, file_format="JPEG", **options):
    """The photo as the bytes of a file."""
    buffer = io.BytesIO()
    photo.save(buffer, file_format, **options)
    return buffer.getvalue()


def jpeg(tone="medium", size=(640, 480), **options):
    """A close-up of skin as a JPEG."""
    return to_bytes(draw_skin(tone, size), "JPEG", quality=90, **options)


def exif_with_place(orientation=1):
    """EXIF as a phone writes it: a maker, a day, a place, and which way up."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "CanaryPhone"
    exif[0x0132] = "2026:11:23 10:00:00"
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 31.0, 12.0), 3: "E", 4: (13.0, 24.0, 18.0)})
    return exif
