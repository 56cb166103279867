"""What the window says of the program's own release and of the stick it was started from."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.services.release import Release
from skingpt_desktop.ui.jobs import Handlers, Lane
from skingpt_desktop.ui.parts import Parts
from skingpt_desktop.ui.version_dialog import VersionDialog

_TOPIC = "stick"


class ReleaseDesk(QObject):
    """Shows the version; checks a stick once, when the model has been read from it."""

    def __init__(self, release: Release, lane: Lane, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._release = release
        self._lane = lane
        self._parts = parts
        self._window = window
        self._checked = False

    def show(self) -> None:
        """Show which version this is."""
        dialog = VersionDialog(self._release, self._parts.theme, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def check_stick(self) -> None:
        """Compare the stick with its signed list, beside everything else."""
        if self._release.stick is None or self._checked:
            return
        self._checked = True

        def task(report: Callable[[object], None], is_cancelled: IsCancelled) -> None:
            self._release.check_stick(lambda *done: report(done), is_cancelled)

        self._lane.submit(task, Handlers(self._found_well, self._found_changed), _TOPIC)

    def _found_well(self, _nothing: object) -> None:
        if self._release.asks_where:
            self._parts.strip.show_news(
                _TOPIC,
                self.tr("Your cases are kept on this computer, not on the stick"),
                self.tr("Whoever has the stick can then not see them, even with your passphrase."),
                (self.tr("Keep new cases on the stick"), self._keep_here),
            )

    def _found_changed(self, error: SkinGPTError) -> None:
        self._parts.strip.show_error(_TOPIC, error)

    def _keep_here(self) -> None:
        try:
            self._release.keep_here()
        except SkinGPTError as error:
            self._parts.strip.show_error(_TOPIC, error)
            return
        self._parts.strip.show_news(
            _TOPIC,
            self.tr("From the next start on, cases are kept on the stick"),
            self.tr("Cases that are on this computer stay there. Close the program and open it."),
        )
