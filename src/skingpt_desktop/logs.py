"""A log that can be shown to anyone: it holds no photo, name or word of a patient."""

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

LOG_FILE = "skingpt.log"


class PlacesFormatter(logging.Formatter):
    """Writes where an error happened and of what type it is, never its words.

    The message of an exception may quote a question, a file name or a row of the case file. A
    log line is written as the template in the code, without the values that belong into it.
    """

    def formatException(  # noqa: N802
        self,
        ei: (
            tuple[type[BaseException], BaseException, TracebackType | None]
            | tuple[None, None, None]
        ),
    ) -> str:
        """The places of the traceback, one a line, and the exception's type."""
        kind, _, trace = ei
        places = [
            f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(trace)
        ]
        return "\n".join([*places, kind.__name__ if kind else "no exception"])


def start_log(folder: Path) -> Path | None:
    """Send warnings and errors to a file in `folder`; its path, or None where none can be kept."""
    logging.captureWarnings(capture=True)
    root = logging.getLogger()
    root.setLevel(logging.WARNING)
    path = folder / LOG_FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=500_000, backupCount=1, encoding="utf-8")
    except OSError:
        root.addHandler(logging.NullHandler())
        return None
    handler.setFormatter(PlacesFormatter("%(asctime)s %(levelname)s %(name)s %(msg)s"))
    root.addHandler(handler)
    return path
