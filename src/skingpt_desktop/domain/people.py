"""Whose cases are kept, where one program serves several people."""

from dataclasses import dataclass

LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with cases: a name or a clinic's own code, and the year of birth if known."""

    id: int
    name: str
    born: int | None = None
