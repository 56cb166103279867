"""A log that can be shown to anyone: it holds no photo, name or word of a patient."""

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

LOG_FILE = "skingpt.log"
OWN_LOGGERS = "skingpt_desktop"


class PlacesFormatter(logging.Formatter):
    """Writes where something happened and of what type it is, never its words.

    The message of an exception, or a line of a library, may quote a question, a file name or a row
    of the case file. So only the templates that stand in this program's own code are written,
    without the values that belong into them.
    """

    def format(self, record: logging.LogRecord) -> str:
        """One line for the record, and one for each place of its traceback."""
        own = record.name.split(".")[0] == OWN_LOGGERS
        words = str(record.msg) if own else f"{record.module}:{record.lineno}"
        line = f"{self.formatTime(record)} {record.levelname} {record.name} {words}"
        kind, _, trace = record.exc_info or (None, None, None)
        return "\n".join([line, *_places(kind, trace)]) if kind else line


def _places(kind: type[BaseException], trace: TracebackType | None) -> list[str]:
    places = [
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    return [*places, f"  {kind.__name__}"]


def start_log(folder: Path) -> Path | None:
    """Send warnings and errors to a file in `folder`; its path, or None where none can be kept."""
    root = logging.getLogger()
    root.setLevel(logging.WARNING)
    path = folder / LOG_FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=500_000, backupCount=1, encoding="utf-8")
    except OSError:
        root.addHandler(logging.NullHandler())
        return None
    handler.setFormatter(PlacesFormatter())
    root.addHandler(handler)
    return path
