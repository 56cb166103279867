"""How good a photo is, from its pixels alone.

Everything is measured on a copy with a long side of 192 pixels, so that a phone's photo and a
small one are judged alike. The ladders below were set on clinical photos, dermoscopy and worsened
copies of both; `benchmarks/photo_quality.py` measures them again. At least 800 x 600 pixels is
what the American Telemedicine Association asks of a photo that is sent to a dermatologist.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from skingpt_desktop.domain.photo import Quality, QualityProblem

Array = NDArray[np.float32]
Ladder = Sequence[tuple[float, float]]

_LONG_SIDE = 192
_PATCH = 16
_LUMINANCE = np.array([0.299, 0.587, 0.114], np.float32)
"""ITU-R BT.601."""

_SHARPNESS: Ladder = ((0.20, 0.0), (0.33, 0.28), (0.60, 0.9), (0.75, 1.0))
_BLURRED_BELOW = 0.50
_HIGHLIGHTS: Ladder = ((10, 0.0), (22, 0.29), (60, 1.0))
_DARK_BELOW = 50.0
_BLOWN: Ladder = ((0.15, 1.0), (0.45, 0.28), (0.70, 0.0))
_BRIGHT_ABOVE = 0.20
_LONG_SIDES: Ladder = ((32, 0.2), (64, 0.35), (200, 0.7), (448, 0.85), (800, 1.0))
_LEAST_ASKED = (800, 600)
_CAST_FACTOR = 0.85

_CLIPPED, _WHITE, _GLARING = 252, 248, 215
"""Red alone is often clipped in dermoscopy and does no harm: a blown pixel glares as well."""
_LEAST_SKIN, _LITTLE_SKIN = 0.05, 0.25
_SMALL_PART, _BLACK = 0.25, 24
_COLD, _GREEN = 0.08, 0.08


@dataclass(frozen=True, slots=True)
class Measures:
    """What is measured, before it is judged.

    `sharpness` compares fine with coarse detail, in the sharpest tenth of the patches.
    `highlights` is the luminance, 0 to 255, that a twentieth of the skin exceeds: well-lit dark
    skin has its highlights too. `blown` is the share of the skin that is overexposed, `skin` the
    share of the photo that is coloured like skin, without what is black, as around a dermoscope.
    """

    sharpness: float
    highlights: float
    blown: float
    has_cast: bool
    skin: float


def judge(width: int, height: int, rgb: bytes) -> Quality:
    """The quality of a photo of `height * width * 3` bytes of sRGB."""
    measures = measure(width, height, rgb)
    worst = min(
        _climb(_SHARPNESS, measures.sharpness),
        _climb(_HIGHLIGHTS, measures.highlights),
        _climb(_BLOWN, measures.blown),
    )
    score = worst * _climb(_LONG_SIDES, max(width, height))
    score *= _CAST_FACTOR if measures.has_cast else 1.0
    is_small = max(width, height) < _LEAST_ASKED[0] or min(width, height) < _LEAST_ASKED[1]
    found = {
        QualityProblem.BLURRED: measures.sharpness < _BLURRED_BELOW,
        QualityProblem.TOO_DARK: measures.highlights < _DARK_BELOW,
        QualityProblem.TOO_BRIGHT: measures.blown > _BRIGHT_ABOVE,
        QualityProblem.COLOUR_CAST: measures.has_cast,
        QualityProblem.TOO_SMALL: is_small,
        QualityProblem.LITTLE_SKIN: measures.skin < _SMALL_PART and not measures.has_cast,
    }
    return Quality(
        round(score, 3), tuple(problem for problem, is_found in found.items() if is_found)
    )


def measure(width: int, height: int, rgb: bytes) -> Measures:
    """Measure a photo of `height * width * 3` bytes of sRGB."""
    small = _shrink(Image.frombuffer("RGB", (width, height), rgb, "raw", "RGB", 0, 1))
    luminance: Array = small @ _LUMINANCE
    skin = _skin_coloured(small)
    of_skin = luminance[skin] if skin.mean() > _LEAST_SKIN else luminance
    highlights = float(np.percentile(of_skin, 95))
    return Measures(
        sharpness=_sharpness(luminance * (200 / max(highlights, 25.0))),
        highlights=highlights,
        blown=_blown(small, skin),
        has_cast=_has_cast(small, skin),
        skin=_share(small, skin),
    )


def _climb(ladder: Ladder, value: float) -> float:
    return float(np.interp(value, [step[0] for step in ladder], [step[1] for step in ladder]))


def _shrink(image: Image.Image) -> Array:
    factor = _LONG_SIDE / max(image.size)
    size = [max(_PATCH, round(side * factor)) for side in image.size]
    how = Image.Resampling.BOX if factor < 1 else Image.Resampling.BICUBIC
    return np.asarray(image.resize((size[0], size[1]), how), np.float32)


def _skin_coloured(rgb: Array) -> NDArray[np.bool_]:
    """Redder than green and greener than blue, as skin of every tone is; brightness is left out."""
    red, green, blue = rgb[..., 0], rgb[..., 1], rgb[..., 2]
    return (red >= green) & (green >= blue * 0.85) & (red - blue > 0.08 * (red + 2))


def _sharpness(luminance: Array) -> float:
    fine = _smooth(luminance, 1.0)
    coarse = _smooth(luminance, 2.5)
    ratio = _patches((luminance - fine) ** 2) / (_patches((fine - coarse) ** 2) + 2.0)
    return float(np.percentile(np.sqrt(ratio), 90))


def _blown(rgb: Array, skin: NDArray[np.bool_]) -> float:
    """White counts only where skin around it is clipped too: a white sheet is no fault."""
    clipped = (rgb.max(axis=2) >= _CLIPPED) & (rgb @ _LUMINANCE >= _GLARING)
    white = rgb.min(axis=2) >= _WHITE
    partly = float((clipped & ~white).mean())
    good = float((skin & ~clipped).mean())
    if partly + good < _LEAST_SKIN:
        return float(white.mean())
    overexposed = partly + float(white.mean()) * min(1.0, 4 * partly / (partly + good))
    return overexposed / (overexposed + good)


def _share(rgb: Array, skin: NDArray[np.bool_]) -> float:
    lit = rgb.max(axis=2) >= _BLACK
    return float(skin[lit].mean()) if lit.any() else 0.0


def _has_cast(rgb: Array, skin: NDArray[np.bool_]) -> bool:
    """Blue or green light: little looks like skin, and the middle of the colours is cold."""
    total = rgb.sum(axis=2) + 3
    warmth = float(np.median((rgb[..., 0] - rgb[..., 2]) / total))
    green = float(np.median((rgb[..., 1] - (rgb[..., 0] + rgb[..., 2]) / 2) / total))
    return bool(skin.mean() < _LITTLE_SKIN) and (warmth < -_COLD or green > _GREEN)


def _smooth(plane: Array, sigma: float) -> Array:
    reach = round(3 * sigma)
    offsets = np.arange(-reach, reach + 1)
    weights = np.exp(-(offsets**2) / (2 * sigma**2))
    weights /= weights.sum()
    rows, columns = plane.shape
    padded = np.pad(plane, reach, mode="reflect")
    across = sum(w * padded[:, i : i + columns] for i, w in enumerate(weights.tolist()))
    down = sum(w * np.asarray(across)[i : i + rows] for i, w in enumerate(weights.tolist()))
    return np.asarray(down, np.float32)


def _patches(plane: Array) -> Array:
    """Means over patches of 16 x 16 pixels; an incomplete one at an edge is left out."""
    rows, columns = (side // _PATCH for side in plane.shape)
    whole = plane[: rows * _PATCH, : columns * _PATCH]
    means: Array = whole.reshape(rows, _PATCH, columns, _PATCH).mean(axis=(1, 3))
    return means.ravel()
