"""Where keys and values lie for paged attention, and which page belongs to which row.

Paged attention (Kwon et al., arXiv:2309.06180) reads the keys and values of a sequence from pages
that may lie anywhere. Here there is one sequence; the tokens of a step that were guessed are told
as sequences of their own that share its pages.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int32]
Floats = npt.NDArray[np.float32]

PAGE = 32
"""Tokens in a page; OpenVINO's CPU plugin knows no other size."""

_SPARE = 0
"""The page for the rows that only fill up a step."""
_AHEAD = 8


@dataclass(frozen=True, slots=True)
class Plan:
    """What a step computes; the fields are the graph's inputs of the same names.

    `places` [rows] counts each row's token from the start of the text.
    """

    places: Ints
    past: Ints
    begins: Ints
    pages: Ints
    page_begins: Ints
    longest: Ints

    @property
    def inputs(self) -> tuple[Ints, ...]:
        """From `PAST` to `LONGEST`."""
        return self.past, self.begins, self.pages, self.page_begins, self.longest

    @classmethod
    def of_one(cls, before: int, count: int) -> "Plan":
        """`count` tokens after `before` others, as one sequence."""
        pages = _pages_of(before + count)
        return cls(
            places=_ints(range(before, before + count)),
            past=_ints([before]),
            begins=_ints([0, count]),
            pages=_ints(pages),
            page_begins=_ints([0, len(pages)]),
            longest=np.array(before + count, np.int32),
        )

    @classmethod
    def of_rows(cls, before: int, count: int, *, fill_up_to: int) -> "Plan":
        """The same, each token as a sequence of its own; with empty ones there are `fill_up_to`."""
        empty = max(0, fill_up_to - count)
        past = [*range(before, before + count), *[0] * empty]
        pages = [*(_pages_of(place + 1) for place in past[:count]), *[[_SPARE]] * empty]
        return cls(
            places=_ints(past),
            past=_ints(past),
            begins=_ints(range(len(past) + 1)),
            pages=_ints([page for row in pages for page in row]),
            page_begins=_ints(np.cumsum([0, *map(len, pages)])),
            longest=np.array(before + count, np.int32),
        )


class Pages:
    """The memory of a request's keys and values; it grows with the text.

    There are `count` of them, each [pages, heads, PAGE, width]; `hand_over` gives the request the
    memory of one of them, by its number, to write to.
    """

    def __init__(
        self, count: int, heads: int, width: int, hand_over: Callable[[int, Floats], None]
    ) -> None:
        self._hand_over = hand_over
        self._shape = (heads, PAGE, width)
        self._kept: list[Floats] = [np.zeros((0, *self._shape), np.float32) for _ in range(count)]

    def reserve(self, length: int) -> None:
        """Have room for so many tokens; what was written stays."""
        if _SPARE + 1 + _count(length) <= len(self._kept[0]):
            return
        wanted = _SPARE + 1 + _count(length) + _AHEAD
        # One by one, so that never more than one layer's are in memory twice.
        for number, before in enumerate(self._kept):
            # Zeros, since what lies behind the text is multiplied too, by nothing.
            after = np.zeros((wanted, *self._shape), np.float32)
            after[: len(before)] = before
            self._kept[number] = after
            self._hand_over(number, after)

    def wipe(self) -> None:
        """Leave nothing of what was written."""
        for memory in self._kept:
            memory.fill(0)


def _count(length: int) -> int:
    return -(-length // PAGE)


def _pages_of(length: int) -> range:
    return range(_SPARE + 1, _SPARE + 1 + _count(length))


def _ints(values: Iterable[int]) -> Ints:
    return np.fromiter(values, np.int32)
