"""An estimate of how light the skin in a photo is, where nobody noted it.

The individual typology angle (Chardon et al. 1991) of the photo's median colour. Lesions, light and
background move it, so that it sorts photos roughly into three groups and says nothing of a person.
"""

import numpy as np
from PIL import Image

from skingpt_desktop.domain.photo import Photo

LIGHT_ABOVE, DARK_BELOW = 28.0, 10.0
"""Degrees; Chardon's limits of intermediate and of brown skin."""

TONES = ("light", "medium", "dark")
_SIDE = 96
_TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
_LINEAR_BELOW, _ROOT_ABOVE = 0.04045, 0.008856
_WHITE = np.array([0.9505, 1.0, 1.089])


def typology_angle(photo: Image.Image) -> float:
    """The angle in degrees of the median colour in CIELAB, for sRGB under D65."""
    small = photo.convert("RGB")
    small.thumbnail((_SIDE, _SIDE))
    values = np.asarray(small, dtype=np.float64) / 255
    linear = np.where(values > _LINEAR_BELOW, ((values + 0.055) / 1.055) ** 2.4, values / 12.92)
    xyz = linear @ _TO_XYZ.T / _WHITE
    root = np.where(xyz > _ROOT_ABOVE, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    lightness, yellow = 116 * root[..., 1] - 16, 200 * (root[..., 1] - root[..., 2])
    return float(np.degrees(np.arctan2(np.median(lightness) - 50, np.median(yellow))))


def angle_of(photo: Photo) -> float:
    """The angle in degrees of a photo."""
    return typology_angle(Image.frombytes("RGB", (photo.width, photo.height), photo.rgb))


def tone_of(angle: float) -> str:
    """Which of `TONES` an angle belongs to."""
    if angle > LIGHT_ABOVE:
        return "light"
    return "dark" if angle < DARK_BELOW else "medium"
