"""How a crop and a mark move under mouse and keys, in shares of the photo as it lies on the screen.

A photo may lie turned by quarters; `turned` and `upright` go between the two.
"""

from enum import Flag, auto

from skingpt_desktop.domain.photo import Box, Framing, Mark

LEAST_PIXELS = 64
"""A crop keeps at least this many of the photo's own pixels each way, or all it has."""
_DIGITS = 6
LEAST_RADIUS, LARGEST_RADIUS = 0.01, 0.4

Point = tuple[float, float]


class Side(Flag):
    """The sides of a crop that are held; all four move it as a whole."""

    NONE = 0
    LEFT = auto()
    TOP = auto()
    RIGHT = auto()
    BOTTOM = auto()
    ALL = LEFT | TOP | RIGHT | BOTTOM


def turned(point: Point, quarters: int) -> Point:
    """Where a point of the upright photo lies after turns clockwise."""
    x, y = point
    for _ in range(quarters % 4):
        x, y = 1 - y, x
    return x, y


def upright(point: Point, quarters: int) -> Point:
    """The inverse of `turned`."""
    return turned(point, -quarters)


def turned_box(box: Box, quarters: int) -> Box:
    """A box of the upright photo as it lies after turns clockwise."""
    one = turned((box.left, box.top), quarters)
    other = turned((box.right, box.bottom), quarters)
    (left, right), (top, bottom) = (sorted(pair) for pair in zip(one, other, strict=True))
    return Box(left, top, right, bottom)


def turned_mark(mark: Mark, quarters: int) -> Mark:
    """A mark of the upright photo as it lies after turns clockwise."""
    return Mark(*turned((mark.x, mark.y), quarters), mark.radius)


def rounded(framing: Framing) -> Framing:
    """Without the last digits, in which turning there and back may differ."""
    crop, mark = framing.crop, framing.mark
    sides = (round(side, _DIGITS) for side in (crop.left, crop.top, crop.right, crop.bottom))
    if mark is not None:
        mark = Mark(*(round(share, _DIGITS) for share in (mark.x, mark.y, mark.radius)))
    return Framing(framing.quarter_turns, Box(*sides), mark)


def sides_at(box: Box, point: Point, reach: Point) -> Side:
    """Which sides are taken hold of at a point: those within reach, all inside, none outside."""
    x, y = point
    across = box.left - reach[0] <= x <= box.right + reach[0]
    down = box.top - reach[1] <= y <= box.bottom + reach[1]
    if not (across and down):
        return Side.NONE
    held = Side.NONE
    if abs(x - box.left) <= reach[0]:
        held |= Side.LEFT
    elif abs(x - box.right) <= reach[0]:
        held |= Side.RIGHT
    if abs(y - box.top) <= reach[1]:
        held |= Side.TOP
    elif abs(y - box.bottom) <= reach[1]:
        held |= Side.BOTTOM
    return held or Side.ALL


def moved(box: Box, sides: Side, by: Point, least: Point) -> Box:
    """The box with the held sides moved, still inside the photo and not smaller than `least`."""
    if sides is Side.ALL:
        across = _within(by[0], -box.left, 1 - box.right)
        down = _within(by[1], -box.top, 1 - box.bottom)
        return _box(box.left + across, box.top + down, box.right + across, box.bottom + down)
    left, top, right, bottom = box.left, box.top, box.right, box.bottom
    if Side.LEFT in sides:
        left = _within(left + by[0], 0, right - least[0])
    if Side.RIGHT in sides:
        right = _within(right + by[0], left + least[0], 1)
    if Side.TOP in sides:
        top = _within(top + by[1], 0, bottom - least[1])
    if Side.BOTTOM in sides:
        bottom = _within(bottom + by[1], top + least[1], 1)
    return _box(left, top, right, bottom)


def drawn(start: Point, end: Point, least: Point) -> Box:
    """A new box between two points."""
    (left, right), (top, bottom) = (sorted(pair) for pair in zip(start, end, strict=True))
    left, top = _within(left, 0, 1 - least[0]), _within(top, 0, 1 - least[1])
    return _box(left, top, max(right, left + least[0]), max(bottom, top + least[1]))


def moved_mark(mark: Mark, by: Point) -> Mark:
    """The mark moved, its middle still on the photo."""
    return Mark(_within(mark.x + by[0], 0, 1), _within(mark.y + by[1], 0, 1), mark.radius)


def resized_mark(mark: Mark, radius: float) -> Mark:
    """The mark with another radius, within reason."""
    return Mark(mark.x, mark.y, _within(radius, LEAST_RADIUS, LARGEST_RADIUS))


def _box(left: float, top: float, right: float, bottom: float) -> Box:
    return Box(max(0.0, left), max(0.0, top), min(1.0, right), min(1.0, bottom))


def _within(value: float, least: float, most: float) -> float:
    return max(least, min(most, value))
