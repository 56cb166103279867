"""Drawn pictures that show no skin: what a user may drop by mistake and no data set holds.

Plain colours, gradients, noise, stripes, blurred patches in the colours of skin, and pages of text.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

Pixels = NDArray[np.uint8]
SIDE = 320
_LIKE_SKIN = 0.6
_SKIN_TONES = ((245, 214, 190), (224, 172, 138), (198, 134, 96), (141, 85, 52), (92, 58, 40))


def draw_negative(rng: np.random.Generator) -> Pixels:
    """One drawn picture [320, 320, 3]."""
    painters: tuple[Callable[[np.random.Generator], Pixels], ...] = (
        _plain, _gradient, _noise, _stripes, _blur, _page, _shapes,
    )  # fmt: skip
    return painters[int(rng.integers(len(painters)))](rng)


def _colour(rng: np.random.Generator) -> NDArray[np.float64]:
    if rng.random() < _LIKE_SKIN:
        tone = np.array(_SKIN_TONES[int(rng.integers(len(_SKIN_TONES)))], dtype=np.float64)
        return np.clip(tone + rng.normal(0, 12, 3), 0, 255)
    return rng.uniform(0, 255, 3)


def _clip(values: NDArray[np.float64]) -> Pixels:
    return np.clip(values, 0, 255).astype(np.uint8)


def _plain(rng: np.random.Generator) -> Pixels:
    grain = rng.normal(0, rng.uniform(0, 6), (SIDE, SIDE, 1))
    return _clip(_colour(rng) + grain + np.zeros((SIDE, SIDE, 3)))


def _gradient(rng: np.random.Generator) -> Pixels:
    y, x = np.mgrid[0:SIDE, 0:SIDE] / SIDE
    angle = rng.uniform(0, 2 * np.pi)
    ramp = (np.cos(angle) * x + np.sin(angle) * y + 1) / 2
    return _clip(_colour(rng) * ramp[..., None] + _colour(rng) * (1 - ramp[..., None]))


def _noise(rng: np.random.Generator) -> Pixels:
    cells = int(rng.choice([5, 20, 80, SIDE]))
    small = _clip(_colour(rng) + rng.normal(0, rng.uniform(15, 80), (cells, cells, 3)))
    return np.asarray(Image.fromarray(small).resize((SIDE, SIDE), Image.Resampling.BICUBIC))


def _stripes(rng: np.random.Generator) -> Pixels:
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    angle, period = rng.uniform(0, np.pi), rng.uniform(6, 80)
    wave = np.sin((np.cos(angle) * x + np.sin(angle) * y) * 2 * np.pi / period) / 2 + 0.5
    return _clip(_colour(rng) * wave[..., None] + _colour(rng) * (1 - wave[..., None]))


def _blur(rng: np.random.Generator) -> Pixels:
    radius = float(rng.uniform(15, 60))
    return np.asarray(Image.fromarray(_shapes(rng)).filter(ImageFilter.GaussianBlur(radius)))


def _shapes(rng: np.random.Generator) -> Pixels:
    picture = Image.fromarray(_plain(rng))
    draw = ImageDraw.Draw(picture)
    for _ in range(int(rng.integers(1, 9))):
        left, top = rng.uniform(-40, SIDE, 2)
        box = (left, top, left + rng.uniform(10, 200), top + rng.uniform(10, 200))
        fill = tuple(int(c) for c in _colour(rng))
        (draw.ellipse if rng.integers(2) else draw.rectangle)(box, fill=fill)
    return np.asarray(picture)


def _page(rng: np.random.Generator) -> Pixels:
    picture = Image.fromarray(_clip(np.full((SIDE, SIDE, 3), rng.uniform(200, 255))))
    draw = ImageDraw.Draw(picture)
    letters = np.array(list("abcdefghijklmnopqrstuvwxyz    ABC0123456789.,"))
    for top in range(int(rng.integers(2, 20)), SIDE, int(rng.integers(11, 26))):
        draw.text(
            (8, top), "".join(rng.choice(letters, int(rng.integers(10, 56)))), fill=(30, 30, 40)
        )
    return np.asarray(picture)
