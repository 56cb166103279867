"""Which of SKINCON's concepts are really seen in a photo, where somebody noted it.

Any table in the data folder's `annotations/` counts that has a column for the photo (its path, or
its file's name without the ending, as SKINCON's own tables give it) and SKINCON's columns.
"""

import csv
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

_PHOTO_COLUMNS = ("path", "image", "imageid", "md5hash", "file")
_NOT_LETTERS = re.compile(r"[^a-z]")


def concept_truth(
    data: Path, photos: Iterable[str], concepts: Iterable[str]
) -> dict[str, dict[str, bool]]:
    """For each photo's path that was annotated, whether each concept is there.

    A table that cannot be read, or is of other photos, counts as none.
    """
    by_name = {Path(photo).stem: photo for photo in photos}
    by_name |= {photo: photo for photo in by_name.values()}
    plain = {_plain(name): name for name in concepts}
    found: dict[str, dict[str, bool]] = {}
    for table in sorted((data / "annotations").glob("*.csv")):
        try:
            with table.open(newline="", encoding="utf-8-sig") as lines:
                for row in csv.DictReader(lines):
                    photo = by_name.get(_photo(row))
                    marks = _marks(row, plain)
                    if photo is not None and marks:
                        found.setdefault(photo, {}).update(marks)
        except (OSError, UnicodeError, csv.Error):
            continue
    return found


def _photo(row: Mapping[str, str | None]) -> str:
    for column, value in row.items():
        if _plain(column) in _PHOTO_COLUMNS and value:
            return value if "/" in value else Path(value).stem
    return ""


def _marks(row: Mapping[str, str | None], plain: Mapping[str, str]) -> dict[str, bool]:
    marks = {plain[_plain(c)]: v for c, v in row.items() if _plain(c) in plain}
    return {name: float(v) > 0 for name, v in marks.items() if v in {"0", "1", "0.0", "1.0"}}


def _plain(column: str | None) -> str:
    return _NOT_LETTERS.sub("", (column or "").casefold())
