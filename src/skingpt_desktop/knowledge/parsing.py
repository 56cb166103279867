"""Turns the JSON of a knowledge record into its frozen form, strictly."""

import dataclasses
from typing import Any

from skingpt_desktop.domain.findings import Level
from skingpt_desktop.domain.knowledge import ConceptRecord, ConditionRecord, Reference

_MAY_BE_EMPTY = frozenset({"also_known_as", "concepts", "reviewed_by"})


class RecordFault(Exception):
    """What is wrong with a record, in words for the error's detail."""


def parse_condition(data: object) -> ConditionRecord:
    """A condition from its JSON object.

    Raises:
        RecordFault: a field is missing, unknown, empty or of the wrong kind.
    """
    return ConditionRecord(**_fields(data, ConditionRecord))


def parse_concept(data: object) -> ConceptRecord:
    """A concept from its JSON object.

    Raises:
        RecordFault: a field is missing, unknown, empty or of the wrong kind.
    """
    return ConceptRecord(**_fields(data, ConceptRecord))


def _fields(data: object, kind: type) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise RecordFault("it is not an object")
    wanted = {field.name: field.type for field in dataclasses.fields(kind)}
    missing = sorted(wanted.keys() - data.keys())
    unknown = sorted(map(str, data.keys() - wanted.keys()))
    if missing:
        raise RecordFault(f"missing: {', '.join(missing)}")
    if unknown:
        raise RecordFault(f"unknown: {', '.join(unknown)}")
    return {name: _value(name, wanted[name], data[name]) for name in wanted}


def _value(name: str, kind: object, value: object) -> object:
    if kind is Level:
        return _level(name, value)
    if kind is bool:
        if not isinstance(value, bool):
            raise RecordFault(f"{name} is neither true nor false")
        return value
    if kind == tuple[Reference, ...]:
        return tuple(_reference(item) for item in _list(name, value))
    if kind == tuple[str, ...]:
        return tuple(_text(name, item) for item in _list(name, value))
    if name in _MAY_BE_EMPTY and value == "":
        return value
    return _text(name, value)


def _level(name: str, value: object) -> Level:
    try:
        return Level(str(value))
    except ValueError:
        raise RecordFault(f"{name} holds an unknown level") from None


def _list(name: str, value: object) -> list[object]:
    if not isinstance(value, list):
        raise RecordFault(f"{name} is not a list")
    if not value and name not in _MAY_BE_EMPTY:
        raise RecordFault(f"{name} is empty")
    return value


def _text(name: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise RecordFault(f"{name} holds an empty text")
    return value


def _reference(value: object) -> Reference:
    return Reference(**_fields(value, Reference))
