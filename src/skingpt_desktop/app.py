"""The window: a composition root."""

import argparse
import logging
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication

from skingpt_desktop import __version__
from skingpt_desktop.domain.errors import ModelMissing
from skingpt_desktop.logs import start_log
from skingpt_desktop.model.folder import find_model
from skingpt_desktop.offline import go_offline
from skingpt_desktop.paths import APP_NAME, DEFAULT_MODEL, Paths, find_paths
from skingpt_desktop.services.late import Late
from skingpt_desktop.services.launching import Starter, launcher_if_needed, start_directly
from skingpt_desktop.services.release import release_of
from skingpt_desktop.services.settings import SettingsFile
from skingpt_desktop.ui.asked_files import AskedFiles
from skingpt_desktop.ui.choices import Choices
from skingpt_desktop.ui.lock.screen_watch import ScreenWatch
from skingpt_desktop.ui.main_window import MainWindow
from skingpt_desktop.ui.roles import know_roles
from skingpt_desktop.ui.room import keep_on_screen
from skingpt_desktop.ui.settings.installation import Installation
from skingpt_desktop.ui.translation import use_language

if TYPE_CHECKING:
    from skingpt_desktop.services.desk import Desk
    from skingpt_desktop.services.diagnosis import Check
    from skingpt_desktop.services.local_desk import LocalDesk
    from skingpt_desktop.services.local_shelf import LocalShelf
    from skingpt_desktop.services.shelf import ModelShelf

_log = logging.getLogger(__name__)
_TURN_S = 0.0005
"""How long a lane may keep Python to itself while the window waits for it. A page of widgets waits
many times while an answer is written; Python's own is 5 ms."""


def main() -> int:
    """Open the window; the exit code when it is closed."""
    paths = find_paths()
    launcher = launcher_if_needed(paths.own_models)
    go_offline()
    sys.setswitchinterval(_TURN_S)
    start_log(paths.logs)
    sys.excepthook = _log_error
    threading.excepthook = lambda args: _log_error(
        args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
    )
    settings = SettingsFile(paths.settings)
    application = QApplication(sys.argv)
    # Not sys.argv: Qt has taken its own arguments out.
    wanted = _wanted(application.arguments()[1:], settings.read().model or DEFAULT_MODEL)
    chosen = _model_of(wanted.model, paths)
    application.setApplicationName(APP_NAME)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("skingpt-desktop")
    application.setStyle("Fusion")
    know_roles()
    release = release_of(__version__, paths)
    asked = AskedFiles(wanted.photos, application)
    application.installEventFilter(asked)
    desk = Late(lambda: _make_desk(chosen, paths, settings))
    shelf = Late(lambda: _make_shelf(paths, desk.get(), launcher or start_directly))
    code = _show_windows(
        application,
        Choices(settings, application),
        lambda choices: MainWindow(
            cast("Desk", desk),
            paths.resources,
            cast("ModelShelf", shelf),
            choices,
            release,
            asked,
            Installation(paths.settings.parent, lambda: _examine(paths, settings)),
        ),
        paths.resources / "translations",
    )
    if launcher is not None:
        launcher.close()
    logging.shutdown()
    return code


def _show_windows(
    application: QApplication,
    choices: Choices,
    make: Callable[[Choices], MainWindow],
    translations: Path,
) -> int:
    """One window after the other, for as long as each asks to be opened anew."""
    while True:
        use_language(application, translations, choices.now.language)
        window = make(choices)
        watch = ScreenWatch(window)
        watch.away.connect(window.lock.lock)
        watch.listen()
        keep_on_screen(window)
        window.show()
        code = application.exec()
        if not window.opens_anew:
            return code
        window.deleteLater()


def _examine(paths: Paths, settings: SettingsFile) -> "Iterator[Check]":
    from skingpt_desktop.services.diagnosis import checks  # noqa: PLC0415 - as below

    model = settings.read().model or DEFAULT_MODEL
    return checks(paths.knowledge, paths.cases, model, (paths.models, paths.own_models))


def _make_desk(chosen: Path, paths: Paths, settings: SettingsFile) -> "LocalDesk":
    # Imported in a lane, after the window was painted: what it needs takes a quarter of a second.
    from skingpt_desktop.services.local_desk import LocalDesk  # noqa: PLC0415
    from skingpt_desktop.services.local_safe import vault_that_travels  # noqa: PLC0415

    return LocalDesk(
        chosen,
        paths.models / DEFAULT_MODEL,
        paths.knowledge,
        paths.cases,
        vault_that_travels(paths.cases) if paths.travels else None,
        chosen=lambda folder: settings.change(model=_name_of_model(folder, paths)),
    )


def _make_shelf(paths: Paths, desk: "LocalDesk", start: Starter) -> "LocalShelf":
    from skingpt_desktop.services.local_shelf import LocalShelf  # noqa: PLC0415 - as above

    return LocalShelf(
        paths.models,
        paths.own_models,
        paths.catalogue,
        in_use=lambda: desk.model_folder,
        start=start,
    )


def _name_of_model(folder: Path, paths: Paths) -> str:
    """How a model is remembered: by its name where it lies among the program's or the user's."""
    if folder.parent in {paths.models, paths.own_models}:
        return folder.name
    return str(folder.resolve())


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What was said at the start."""

    model: str
    photos: tuple[Path, ...]


def _wanted(arguments: Sequence[str], chosen: str = DEFAULT_MODEL) -> _Wanted:
    """`[--model NAME|DIR] [PHOTO ...]`; without a model the one that was chosen before."""
    parser = argparse.ArgumentParser(prog="skingpt-desktop", allow_abbrev=False)
    parser.add_argument("--model", default=chosen, metavar="NAME|DIR")
    parser.add_argument("photos", nargs="*", type=Path, metavar="PHOTO")
    said = parser.parse_known_args(arguments)[0]
    return _Wanted(str(said.model), tuple(path.absolute() for path in said.photos))


def _model_of(name: str, paths: Paths) -> Path:
    """The folder of a model. Where there is none the window says so."""
    try:
        return find_model(name, (paths.models, paths.own_models))
    except ModelMissing:
        return Path(name)


def _log_error(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    _log.error("unexpected error", exc_info=(kind, error, trace))
