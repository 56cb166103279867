"""The body as drawn regions, from in front and from behind, with a face and a hand beside it.

Everything is drawn in units of a sheet of `SHEET` units. In a drawing from in front the palms are
seen, as in anatomy; the hand at the side shows its back and its nails.
"""

from dataclasses import dataclass
from math import asin, degrees

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker

from skingpt_desktop.domain.history import BodySite

SHEET = QSizeF(300, 222)
_FRONT, _BACK, _FACE, _HAND = 52.0, 156.0, 256.0, 256.0
_FACE_AT, _HAND_AT = 58.0, 170.0

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a drawing that stands for a site; what comes later lies above."""

    site: BodySite
    path: QPainterPath


def regions() -> tuple[Region, ...]:
    """All of them, from below to above."""
    return (*_front(), *_back(), *_face(), *_hand())


def captions() -> tuple[tuple[str, Point], ...]:
    """Which drawing is which, by key, with the middle of its line of text."""
    return (("front", (_FRONT, 217)), ("back", (_BACK, 217)))


def _front() -> tuple[Region, ...]:
    x = _FRONT
    return (
        *_limbs(x, BodySite.PALM, BodySite.FOOT),
        Region(BodySite.NECK, _rounded(x - 5, 29, 10, 12)),
        Region(BodySite.CHEST, _outline(x, (20, 47), (17, 68), (9, 36))),
        Region(BodySite.BELLY, _outline(x, (17, 68), (16, 98))),
        Region(BodySite.GENITALS, _outline(x, (16, 98), (4, 116))),
        Region(BodySite.FACE, _ellipse(x, 19, 10.5, 13)),
        Region(BodySite.SCALP, _cap(x, 19, 10.5, 13)),
    )


def _back() -> tuple[Region, ...]:
    x = _BACK
    return (
        *_limbs(x, BodySite.HAND, BodySite.SOLE),
        Region(BodySite.NECK, _rounded(x - 5, 29, 10, 12)),
        Region(BodySite.BACK, _outline(x, (20, 47), (15.5, 92), (9, 36))),
        Region(BodySite.BUTTOCKS, _outline(x, (16, 92), (15, 116))),
        Region(BodySite.SCALP, _ellipse(x, 19, 10.5, 13)),
    )


def _limbs(x: float, hand: BodySite, foot: BodySite) -> tuple[Region, ...]:
    made = []
    for side in (-1, 1):
        made += [
            Region(BodySite.LEG, _limb((x + 8.5 * side, 108), (x + 9 * side, 192), 14.5)),
            Region(foot, _ellipse(x + 10.5 * side, 203, 8, 5.5)),
            Region(BodySite.ARM, _limb((x + 21 * side, 46), (x + 30 * side, 100), 10)),
            Region(hand, _ellipse(x + 32 * side, 112, 5.5, 8.5)),
        ]
    return tuple(made)


def _face() -> tuple[Region, ...]:
    x, y = _FACE, _FACE_AT
    return (
        Region(BodySite.EAR, _ellipse(x - 31, y + 4, 6, 11)),
        Region(BodySite.EAR, _ellipse(x + 31, y + 4, 6, 11)),
        Region(BodySite.FACE, _ellipse(x, y, 30, 40)),
        Region(BodySite.FOREHEAD, _slice(x, y, -26, -8)),
        Region(BodySite.SCALP, _slice(x, y, -40, -26)),
        Region(BodySite.EYE, _ellipse(x - 12, y - 1, 7, 4.5)),
        Region(BodySite.EYE, _ellipse(x + 12, y - 1, 7, 4.5)),
        Region(BodySite.NOSE, _outline(x, (2, y - 1), (6, y + 14))),
        Region(BodySite.MOUTH, _ellipse(x, y + 24, 11, 5)),
    )


def _hand() -> tuple[Region, ...]:
    x, y = _HAND, _HAND_AT
    palm = _rounded(x - 15, y - 4, 30, 34)
    nails = []
    tips = ((-24.0, 2.0), (-11.5, -26.0), (-3.8, -31.0), (4.0, -29.0), (11.6, -22.0))
    starts = ((-12.0, 18.0), (-11.5, 0.0), (-3.8, 0.0), (4.0, 0.0), (11.6, 2.0))
    for (tip_x, tip_y), (start_x, start_y) in zip(tips, starts, strict=True):
        palm = palm.united(_limb((x + start_x, y + start_y), (x + tip_x, y + tip_y), 7))
        nails.append(Region(BodySite.NAIL, _ellipse(x + tip_x, y + tip_y - 1, 2.6, 3.2)))
    return (Region(BodySite.HAND, palm), *nails)


def _ellipse(x: float, y: float, across: float, down: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), across, down)
    return path


def _rounded(x: float, y: float, width: float, height: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(x, y, width, height), 5, 5)
    return path


def _limb(start: Point, end: Point, width: float) -> QPainterPath:
    line = QPainterPath(QPointF(*start))
    line.lineTo(QPointF(*end))
    pen = QPainterPathStroker()
    pen.setWidth(width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen.createStroke(line)


def _outline(x: float, top: Point, bottom: Point, above: Point | None = None) -> QPainterPath:
    """A shape around `x`: half its width and the height at its top and bottom, softly joined."""
    (half_top, y_top), (half_bottom, y_bottom) = top, bottom
    begin = above or top
    path = QPainterPath(QPointF(x - begin[0], begin[1]))
    path.lineTo(x + begin[0], begin[1])
    path.quadTo(x + half_top, begin[1], x + half_top, y_top)
    path.lineTo(x + half_bottom, y_bottom)
    path.lineTo(x - half_bottom, y_bottom)
    path.lineTo(x - half_top, y_top)
    path.quadTo(x - half_top, begin[1], x - begin[0], begin[1])
    path.closeSubpath()
    return path


def _cap(x: float, y: float, across: float, down: float) -> QPainterPath:
    """The hair of a small head."""
    return _band(QRectF(x - across, y - down, 2 * across, 2 * down), -1.0, -0.4)


def _slice(x: float, y: float, start: float, end: float) -> QPainterPath:
    """A band of the large face."""
    return _band(QRectF(x - 30, y - 40, 60, 80), start / 40, end / 40)


def _band(ellipse: QRectF, start: float, end: float) -> QPainterPath:
    """What lies between two heights of an ellipse, from -1 at its top to 1 at its bottom."""
    upper, lower = (degrees(asin(-height)) for height in (start, end))
    path = QPainterPath()
    path.arcMoveTo(ellipse, lower)
    path.arcTo(ellipse, lower, upper - lower)
    path.arcTo(ellipse, 180 - upper, upper - lower)
    path.closeSubpath()
    return path
