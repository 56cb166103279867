"""What was seen so far, line by line on the disk, so that a run that was killed goes on."""

import errno
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from skingpt_desktop.domain.errors import BadInput, DiskFull
from skingpt_desktop.evaluation.observation import Observation


class Journal:
    """A file of JSON lines: what the run depends on, then each observation.

    A journal of another model, manifest or program is begun anew. A last line that was cut by a
    kill is left out.
    """

    def __init__(self, file: Path, depends_on: Mapping[str, Any]) -> None:
        self._file, self._depends_on = file, json.loads(json.dumps(depends_on))
        self.kept = self._read()
        with writing_to(file):
            part = file.with_suffix(".part")
            lines = [self._depends_on, *(o.to_json() for o in self.kept.values())]
            part.write_text("".join(_line(entry) for entry in lines), encoding="utf-8")
            part.replace(file)

    def _read(self) -> dict[str, Observation]:
        try:
            first, *lines = self._file.read_text(encoding="utf-8").splitlines()
            if json.loads(first) != self._depends_on:
                return {}
        except (OSError, ValueError):
            return {}
        kept: dict[str, Observation] = {}
        for line in lines:
            try:
                observation = Observation.from_json(json.loads(line))
            except (ValueError, KeyError, TypeError):
                continue
            kept[observation.sample.path] = observation
        return kept

    @contextmanager
    def open(self) -> Iterator[IO[str]]:
        """The file, to add to."""
        with writing_to(self._file), self._file.open("a", encoding="utf-8") as file:
            yield file

    def add(self, file: IO[str], observation: Observation) -> None:
        """Keep one more observation."""
        file.write(_line(observation.to_json()))
        file.flush()
        self.kept[observation.sample.path] = observation


@contextmanager
def writing_to(file: Path) -> Iterator[None]:
    """Says in plain words why a file could not be written.

    Raises:
        DiskFull: there is no room.
        BadInput: the folder cannot be written.
    """
    try:
        yield
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull(
                "The disk is full",
                f"“{file.name}” could not be written. Make room and run the command again: it "
                "goes on where it stopped.",
            ) from error
        raise BadInput(
            "The results cannot be written", f"“{file}” cannot be written. Choose another --out."
        ) from error


def _line(entry: Any) -> str:  # noqa: ANN401 - whatever JSON takes
    return json.dumps(entry, ensure_ascii=False, separators=(",", ":")) + "\n"
