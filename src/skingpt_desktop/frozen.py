"""The entry point of the installed program: a composition root above the other two.

The program starts itself again for its helper processes. From source that is `python -m`; a frozen
program has no `python -m`, so its first argument says which helper is wanted. A helper imports
nothing of the window: the decoder has little memory, and it starts anew for each photo.
"""

import sys
from collections.abc import Callable

from skingpt_desktop.download.protocol import CHILD_ARGUMENT as FETCH
from skingpt_desktop.download.protocol import LAUNCHER_ARGUMENT as LAUNCH
from skingpt_desktop.imaging.camera.protocol import CHILD_ARGUMENT as CAMERA
from skingpt_desktop.imaging.protocol import CHILD_ARGUMENT as DECODE
from skingpt_desktop.model.minigpt4.pickle_protocol import CHILD_ARGUMENT as UNPICKLE

COMMAND_LINE = "--command-line"
"""What the window's program is called with to be the command line, before its arguments."""


def run_helper(arguments: list[str]) -> int | None:
    """Be the helper process that the first argument names; its exit code, or None for no helper."""
    helper = _HELPERS.get(arguments[0]) if arguments else None
    return None if helper is None else helper(arguments[1:])


def _decode(_arguments: list[str]) -> int:
    from skingpt_desktop.imaging.decoder_process import main  # noqa: PLC0415 - as above

    return main()


def _fetch(_arguments: list[str]) -> int:
    from skingpt_desktop.download.process import main  # noqa: PLC0415 - as above

    return main()


def _launch(arguments: list[str]) -> int:
    from skingpt_desktop.download.launcher import main  # noqa: PLC0415 - as above

    return main(arguments)


def _unpickle(arguments: list[str]) -> int:
    from skingpt_desktop.model.minigpt4.unpickle import main  # noqa: PLC0415 - as above

    return main(arguments)


def _see(_arguments: list[str]) -> int:
    from skingpt_desktop.imaging.camera.process import main  # noqa: PLC0415 - as above

    return main()


_HELPERS: dict[str, Callable[[list[str]], int]] = {
    CAMERA: _see,
    DECODE: _decode,
    FETCH: _fetch,
    LAUNCH: _launch,
    UNPICKLE: _unpickle,
}


def window() -> int:
    """Be what the first argument says: a helper process, the command line, or else the window."""
    arguments = sys.argv[1:]
    if arguments[:1] == [COMMAND_LINE]:
        return _command_line(arguments[1:])
    code = run_helper(arguments)
    if code is not None:
        return code
    from skingpt_desktop.app import main  # noqa: PLC0415 - as above

    return main()


def command_line() -> int:
    """Be a helper process, or the command line; the exit code. The entry point on Windows."""
    code = run_helper(sys.argv[1:])
    return _command_line(sys.argv[1:]) if code is None else code


def _command_line(arguments: list[str]) -> int:
    from skingpt_desktop.cli import main  # noqa: PLC0415 - as above

    return main(arguments)
