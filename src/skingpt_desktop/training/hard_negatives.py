"""Drawn things that look more like skin than a page of text does, to measure by.

Wood, brick and plaster walls, woven cloth, fur, food and bare skin-coloured shading, drawn from
noise in the colours of skin. `draw_negative` draws simpler pictures.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

Pixels = NDArray[np.uint8]
Field = NDArray[np.float64]
SIDE = 320
_JOINT = 5
_COLOURS = {
    "wood": ((172, 120, 74), (120, 78, 44), (205, 164, 112), (88, 58, 38)),
    "wall": ((214, 190, 170), (178, 98, 76), (200, 200, 190), (156, 120, 100)),
    "cloth": ((210, 170, 150), (150, 60, 70), (70, 80, 120), (190, 180, 170)),
    "fur": ((150, 104, 66), (220, 190, 150), (70, 52, 40), (190, 130, 80)),
    "food": ((222, 178, 110), (186, 70, 50), (150, 92, 48), (238, 216, 170)),
    "blur": ((245, 214, 190), (224, 172, 138), (198, 134, 96), (141, 85, 52), (92, 58, 40)),
}
KINDS = tuple(_COLOURS)


def draw_hard_negative(rng: np.random.Generator, kind: str | None = None) -> Pixels:
    """One drawn picture [320, 320, 3] of `kind`, or of any kind."""
    kind = kind or KINDS[int(rng.integers(len(KINDS)))]
    return _PAINTERS[kind](rng, _colour(rng, kind), _colour(rng, kind))


def _colour(rng: np.random.Generator, kind: str) -> Field:
    chosen = _COLOURS[kind][int(rng.integers(len(_COLOURS[kind])))]
    return np.clip(np.array(chosen, dtype=np.float64) + rng.normal(0, 14, 3), 0, 255)


def _cloud(rng: np.random.Generator, cells_y: int, cells_x: int) -> Field:
    """Smooth noise [SIDE, SIDE] in 0..1 with so many cells down and across."""
    small = Image.fromarray((rng.random((cells_y, cells_x)) * 255).astype(np.uint8))
    large = small.resize((SIDE, SIDE), Image.Resampling.BICUBIC)
    field: Field = np.asarray(large, dtype=np.float64) / 255.0
    return field


def _between(one: Field, other: Field, share: Field, grain: Field | float = 0.0) -> Pixels:
    added: Field = np.asarray(grain, dtype=np.float64)
    mixed: Field = one * share[..., None] + other * (1 - share[..., None]) + added[..., None]
    return np.clip(mixed, 0, 255).astype(np.uint8)


def _wood(rng: np.random.Generator, one: Field, other: Field) -> Pixels:
    y, x = np.mgrid[0:SIDE, 0:SIDE] / SIDE
    bent = x * rng.uniform(4, 18) + 3 * _cloud(rng, 3, 4) + 0.4 * _cloud(rng, 4, 120) + y
    share = (np.sin(bent * 2 * np.pi) + 1) / 2
    picture = _between(one, other, share, 18 * (_cloud(rng, 8, 160) - 0.5))
    return np.ascontiguousarray(np.rot90(picture)) if rng.integers(2) else picture


def _wall(rng: np.random.Generator, one: Field, other: Field) -> Pixels:
    rough = 40 * (_cloud(rng, 80, 80) - 0.5) + 20 * (_cloud(rng, 6, 6) - 0.5)
    if rng.integers(2):
        return _between(one, one, np.ones((SIDE, SIDE)), rough)
    height, width = int(rng.integers(24, 70)), int(rng.integers(60, 150))
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    joint = (y % height < _JOINT) | ((x + (y // height % 2) * width // 2) % width < _JOINT)
    return _between(other * 0.5 + 110, one, joint.astype(np.float64), rough)


def _cloth(rng: np.random.Generator, one: Field, other: Field) -> Pixels:
    y, x = np.mgrid[0:SIDE, 0:SIDE] + 6 * _cloud(rng, 4, 4)
    period = rng.uniform(3, 12)
    weave = (np.sin(2 * np.pi * x / period) * np.sin(2 * np.pi * y / period) + 1) / 2
    folds = 70 * (_cloud(rng, 3, 5) - 0.5)
    return _between(one, one * 0.6 + other * 0.25, weave, folds)


def _fur(rng: np.random.Generator, one: Field, other: Field) -> Pixels:
    picture = Image.fromarray(_between(one * 0.6, other * 0.6, _cloud(rng, 4, 4)))
    draw = ImageDraw.Draw(picture)
    lean = rng.uniform(0, 2 * np.pi)
    for _ in range(2500):
        left, top = rng.uniform(-20, SIDE, 2)
        angle, length = lean + rng.normal(0, 0.35), rng.uniform(12, 40)
        end = (left + length * np.cos(angle), top + length * np.sin(angle))
        shade = (one if rng.integers(2) else other) * rng.uniform(0.7, 1.15)
        draw.line((left, top, *end), fill=tuple(int(min(c, 255)) for c in shade))
    return np.asarray(picture)


def _food(rng: np.random.Generator, one: Field, other: Field) -> Pixels:
    plate = np.clip(np.full((SIDE, SIDE, 3), rng.uniform(190, 250)), 0, 255).astype(np.uint8)
    picture = Image.fromarray(plate)
    draw = ImageDraw.Draw(picture)
    for _ in range(int(rng.integers(30, 140))):
        left, top = rng.uniform(0, SIDE - 40, 2)
        width, height = rng.uniform(12, 70, 2)
        shade = (one if rng.integers(2) else other) * rng.uniform(0.75, 1.1)
        box = (left, top, left + width, top + height)
        draw.ellipse(box, fill=tuple(int(min(c, 255)) for c in shade))
    soft = picture.filter(ImageFilter.GaussianBlur(float(rng.uniform(0.5, 3))))
    grain = 50 * (_cloud(rng, 60, 60) - 0.5)
    return np.clip(np.asarray(soft) + grain[..., None], 0, 255).astype(np.uint8)


def _blur(rng: np.random.Generator, one: Field, other: Field) -> Pixels:
    cells = int(rng.integers(2, 6))
    return _between(one, other, _cloud(rng, cells, cells), rng.normal(0, 3, (SIDE, SIDE)))


_PAINTERS: dict[str, Callable[[np.random.Generator, Field, Field], Pixels]] = {
    "wood": _wood,
    "wall": _wall,
    "cloth": _cloth,
    "fur": _fur,
    "food": _food,
    "blur": _blur,
}
