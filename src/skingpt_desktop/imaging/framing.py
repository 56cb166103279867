"""The part of a photo that is looked at, and a ring around a spot, always on a copy."""

import math

from PIL import Image, ImageDraw

from skingpt_desktop.domain.photo import AS_TAKEN, Box, Framing, Mark, Photo
from skingpt_desktop.imaging.quality import judge

_CLOCKWISE = {
    1: Image.Transpose.ROTATE_270,
    2: Image.Transpose.ROTATE_180,
    3: Image.Transpose.ROTATE_90,
}
_RING_SHARE = 0.004
"""How thick a ring is drawn, as a share of the picture's longer side."""


def framed(photo: Photo, framing: Framing) -> Photo:
    """What a framing leaves of a photo, turned; its quality is judged again.

    The photo itself where nothing is cut or turned.
    """
    if framing.shows_same(AS_TAKEN):
        return photo
    image = Image.frombytes("RGB", (photo.width, photo.height), photo.rgb)
    image = image.crop(crop_pixels(photo.width, photo.height, framing.crop))
    if framing.quarter_turns:
        image = image.transpose(_CLOCKWISE[framing.quarter_turns])
    rgb = image.tobytes()
    return Photo(image.width, image.height, rgb, judge(image.width, image.height, rgb))


def crop_pixels(width: int, height: int, crop: Box) -> tuple[int, int, int, int]:
    """Left, top, right and bottom in pixels; at least one pixel each way."""
    left, top = math.floor(crop.left * width), math.floor(crop.top * height)
    right, bottom = math.ceil(crop.right * width), math.ceil(crop.bottom * height)
    left, top = min(left, width - 1), min(top, height - 1)
    return left, top, max(left + 1, right), max(top + 1, bottom)


def with_ring(photo: Photo, mark: Mark) -> Photo:
    """A copy with a ring around a spot, white with a dark edge, to be seen on any skin.

    `mark` is given on the copied photo: see `domain.photo.mark_on_view`.
    """
    image = Image.frombytes("RGB", (photo.width, photo.height), photo.rgb)
    long_side = max(image.size)
    x, y, radius = mark.x * photo.width, mark.y * photo.height, mark.radius * long_side
    thick = max(2, round(_RING_SHARE * long_side))
    pen = ImageDraw.Draw(image)
    for colour, reach, width in (("black", radius + thick, 3 * thick), ("white", radius, thick)):
        pen.ellipse((x - reach, y - reach, x + reach, y + reach), outline=colour, width=width)
    return Photo(photo.width, photo.height, image.tobytes(), photo.quality)
