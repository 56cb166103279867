"""A history as a JSON object, as the command line reads it."""

import json
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.history import AgeRange, BodySite, Duration, History, HistoryItem

LARGEST = 100_000
"""Bytes; a history has a few hundred."""

_Choice = TypeVar("_Choice", bound=StrEnum)
_KEYS = ("age", "duration", "sites", "yes", "no")


def read_history(path: Path) -> History:
    """Read a history; what the file leaves out was not asked.

    The object may have `age`, `duration` (one word each), `sites`, `yes` and `no` (lists of
    words). The words are those of `domain.history`.

    Raises:
        BadInput: the file cannot be read, or holds something else.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise _unusable("It is too large.")
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise _unusable("It is not there or may not be read.") from error
    except (ValueError, RecursionError) as error:
        raise _unusable("It is not valid JSON.") from error
    return to_history(data)


def to_history(data: object) -> History:
    """The history that a JSON object holds.

    Raises:
        BadInput: it holds something else.
    """
    if not isinstance(data, dict):
        raise _unusable("It must hold one JSON object.")
    if unknown := [key for key in data if key not in _KEYS]:
        raise _unusable(f"Unknown key: {unknown[0][:40]!r}. Known are {', '.join(_KEYS)}.")
    yes = _choices(HistoryItem, data.get("yes", []))
    no = _choices(HistoryItem, data.get("no", []))
    if both := yes & no:
        raise _unusable(f"{min(both)} is answered by yes and by no.")
    return History(
        age=_choice(AgeRange, data.get("age", AgeRange.NOT_ASKED)),
        duration=_choice(Duration, data.get("duration", Duration.NOT_ASKED)),
        sites=_choices(BodySite, data.get("sites", [])),
        yes=yes,
        no=no,
    )


def _choices(kind: type[_Choice], value: object) -> frozenset[_Choice]:
    if not isinstance(value, list):
        raise _unusable("sites, yes and no must be lists.")
    return frozenset(_choice(kind, word) for word in value)


def _choice(kind: type[_Choice], value: object) -> _Choice:
    try:
        return kind(str(value))
    except ValueError as error:
        known = ", ".join(kind)
        raise _unusable(f"Unknown word: {str(value)[:40]!r}. Known are {known}.") from error


def _unusable(why: str) -> BadInput:
    return BadInput("History cannot be used", why)
