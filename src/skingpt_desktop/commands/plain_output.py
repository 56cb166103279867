"""What the commands print is read in a terminal, which must obey nothing that others wrote."""

import contextlib
import sys
from collections.abc import Iterator
from typing import Any, TextIO, cast

from skingpt_desktop.domain.plain import plain

_BACK = "\r"


class _PlainStream:
    """Writes plain text to another stream; a line may be begun anew, as progress does.

    What the terminal's own letters cannot write is written as a number, not refused.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the stream behind has
        return getattr(self._stream, name)

    def write(self, text: str) -> int:
        """Write it plain."""
        encoding = self._stream.encoding or "utf-8"
        cleaned = _BACK.join(map(plain, text.split(_BACK)))
        self._stream.write(cleaned.encode(encoding, "backslashreplace").decode(encoding))
        return len(text)


@contextlib.contextmanager
def plain_output() -> Iterator[None]:
    """Inside, standard output and errors are plain text."""
    with (
        contextlib.redirect_stdout(cast("TextIO", _PlainStream(sys.stdout))),
        contextlib.redirect_stderr(cast("TextIO", _PlainStream(sys.stderr))),
    ):
        yield
