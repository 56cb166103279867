"""Recipes: TOML files that say what a training does, step by step."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, TypeVar

from skingpt_desktop.domain.errors import BadInput

EMBEDDED, MINIGPT4 = "embedded", "minigpt4"
PRECISIONS = ("auto", "no", "bf16", "fp16")
_OWN = {"kind", "name", "version", "seed", "mixed_precision", "start", "imagenet"}

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a recipe says of the whole; `tables` holds its steps' tables.

    `start` is the model folder whose frozen language model is used; `imagenet` the file of the
    backbone's first weights, empty for the installed package, "none" for chance.
    """

    kind: str
    name: str
    start: Path
    tables: Mapping[str, Mapping[str, Any]]
    text: str
    version: str = "0.1.0"
    seed: int = 42
    mixed_precision: str = "auto"
    imagenet: str = ""

    def plan(self, table: str, kind: type[T]) -> T:
        """A step's table as its plan; what it leaves out is as the plan has it.

        Raises:
            BadInput: it has a field that is not known, or of another type.
        """
        return read_plan(self.tables.get(table, {}), kind, table)


def read_recipe(file: Path, tables: Mapping[str, frozenset[str]]) -> Recipe:
    """Read a recipe; `tables` holds the steps that each kind of recipe may have.

    Raises:
        BadInput: it cannot be read, or says what is not known.
    """
    try:
        text = file.read_text(encoding="utf-8")
        data = tomllib.loads(text)
    except (OSError, ValueError) as error:
        detail = f" ({error})" if isinstance(error, tomllib.TOMLDecodeError) else ""
        raise BadInput("The recipe cannot be read", f"“{file}” is no TOML file{detail}.") from error
    kind = str(data.get("kind", ""))
    if kind not in tables:
        raise _unusable(f"its kind is none of {', '.join(tables)}")
    steps = {name: value for name, value in data.items() if isinstance(value, dict)}
    if strange := [*(steps.keys() - tables[kind]), *(data.keys() - steps.keys() - _OWN)]:
        raise _unusable(f"“{strange[0]}” is not known")
    return _recipe(data, kind, steps, text, file.parent)


def _recipe(
    data: Mapping[str, Any], kind: str, steps: Mapping[str, Any], text: str, place: Path
) -> Recipe:
    if not data.get("name") or not data.get("start"):
        raise _unusable("it has no name, or no start")
    recipe = Recipe(
        kind=kind,
        name=str(data["name"]),
        start=(place / str(data["start"])).resolve(),
        tables=steps,
        text=text,
        version=str(data.get("version", "0.1.0")),
        seed=_number(data.get("seed", 42)),
        mixed_precision=str(data.get("mixed_precision", "auto")),
        imagenet=str(data.get("imagenet", "")),
    )
    if recipe.mixed_precision not in PRECISIONS:
        raise _unusable(f"mixed_precision is none of {', '.join(PRECISIONS)}")
    return recipe


def read_plan(table: Mapping[str, Any], kind: type[T], name: str) -> T:
    """A table as a frozen dataclass of numbers and texts.

    Raises:
        BadInput: it has a field that is not known, of another type, or below 0.
    """
    defaults = kind()
    known = {f.name: getattr(defaults, f.name) for f in fields(kind)}  # type: ignore[arg-type]
    values: dict[str, Any] = {}
    for field, value in table.items():
        if field not in known:
            raise _unusable(f"“{field}” in [{name}] is not known")
        wanted = type(known[field])
        is_number = isinstance(value, int) and wanted is float and not isinstance(value, bool)
        if not (type(value) is wanted or is_number):
            raise _unusable(f"“{field}” in [{name}] is not of the kind {wanted.__name__}")
        if isinstance(value, (int, float)) and value < 0:
            raise _unusable(f"“{field}” in [{name}] is below 0")
        values[field] = wanted(value)
    return kind(**values)


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise _unusable("its seed is not a whole number")
    return value


def _unusable(why: str) -> BadInput:
    return BadInput("The recipe cannot be used", f"In the recipe, {why}.")
