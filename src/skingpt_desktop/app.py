"""The window: a composition root."""

import argparse
import logging
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from skingpt_desktop import __version__
from skingpt_desktop.domain.errors import ModelMissing
from skingpt_desktop.logs import start_log
from skingpt_desktop.model.folder import find_model
from skingpt_desktop.offline import go_offline
from skingpt_desktop.paths import APP_NAME, DEFAULT_MODEL, Paths, find_paths
from skingpt_desktop.services.local_desk import LocalDesk
from skingpt_desktop.ui.main_window import MainWindow
from skingpt_desktop.ui.translation import install_translation

_log = logging.getLogger(__name__)


def main() -> int:
    """Open the window; the exit code when it is closed."""
    go_offline()
    paths = find_paths()
    start_log(paths.logs)
    sys.excepthook = _log_error
    threading.excepthook = lambda args: _log_error(
        args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
    )
    chosen = _model_of(sys.argv[1:], paths)
    application = QApplication(sys.argv)
    application.setApplicationName(APP_NAME)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("skingpt-desktop")
    application.setStyle("Fusion")
    install_translation(application, paths.resources / "translations")
    embedded = paths.models / DEFAULT_MODEL
    desk = LocalDesk(chosen, embedded, paths.knowledge, paths.cases)
    window = MainWindow(desk, paths.resources)
    window.show()
    code = application.exec()
    logging.shutdown()
    return code


def _model_of(arguments: Sequence[str], paths: Paths) -> Path:
    """The folder that `--model NAME|DIR` asks for; the window says so where there is none."""
    parser = argparse.ArgumentParser(prog="skingpt-desktop", allow_abbrev=False)
    parser.add_argument("--model", default=DEFAULT_MODEL, metavar="NAME|DIR")
    name = str(parser.parse_known_args(arguments)[0].model)
    try:
        return find_model(name, (paths.models, paths.own_models))
    except ModelMissing:
        return Path(name)


def _log_error(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    _log.error("unexpected error", exc_info=(kind, error, trace))
