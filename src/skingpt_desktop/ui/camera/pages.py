"""The three faces of the dialog in which a photo is taken."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.domain.photo import Photo, QualityProblem
from skingpt_desktop.ui.camera.live_view import LiveView
from skingpt_desktop.ui.drop_zone import BusyLine
from skingpt_desktop.ui.photo_view import PhotoView
from skingpt_desktop.ui.pieces import column, icon_label, text_label
from skingpt_desktop.ui.quality_hints import QualityHints
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.wording import quality_hint


class LivePage(QWidget):
    """What the camera sees, once it does."""

    def __init__(self) -> None:
        super().__init__()
        self.view = LiveView()
        self.busy = BusyLine()
        waiting = QWidget()
        lines = column(waiting, margin=32)
        lines.addStretch()
        lines.addWidget(self.busy)
        lines.addStretch()
        self._either = QStackedLayout()
        self._either.addWidget(waiting)
        self._either.addWidget(self.view)
        self._waiting = waiting
        whole = column(self, gap=12)
        whole.addLayout(self._either, 1)
        whole.addWidget(
            text_label(
                self.tr(
                    "A hand's width away, straight from above, in soft daylight. If it is not "
                    "sharp that close, move back until it is. Hold still."
                ),
                "muted",
            )
        )

    def wait(self, step: str) -> None:
        """Say what is going on before there is a picture."""
        self.view.clear()
        self.busy.show_step(step)
        self._either.setCurrentWidget(self._waiting)

    def show_picture(self, picture: Photo) -> None:
        """Show what the camera sees now."""
        self.busy.rest()
        self.view.show_picture(picture)
        self._either.setCurrentWidget(self.view)


class TakenPage(QWidget):
    """The photo, which can be made larger, and what is to be said of it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.view = PhotoView(theme, fills=True)
        self.hints = QualityHints(theme, self._help)
        self.good = text_label(
            self.tr("No fault was found: it is sharp and bright enough."), "muted"
        )
        lines = column(self, gap=12)
        lines.addWidget(self.view, 1)
        lines.addWidget(self.hints)
        lines.addWidget(self.good)

    def show_photo(self, photo: Photo) -> None:
        """Show it with the help for each of its faults."""
        self.view.show_photo(photo)
        self.hints.show_quality(photo.quality)
        self.good.setVisible(not photo.quality.problems)

    def _help(self, problem: QualityProblem) -> str:
        """As of any photo, but for what is done otherwise with a camera than with a phone."""
        if problem is QualityProblem.BLURRED:
            return self.tr(
                "The photo is not sharp. Hold still and move back until it is sharp, or take it "
                "with a phone."
            )
        if problem is QualityProblem.TOO_SMALL:
            return self.tr(
                "The photo has few details, and this camera gives no more. A phone may do better."
            )
        return quality_hint(problem)


class TroublePage(QWidget):
    """Why there is no picture, and what to do."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = text_label(role="heading")
        self.message = text_label(role="muted")
        lines = column(self, margin=32, gap=12)
        lines.addStretch()
        for widget in (icon_label(theme, "camera", 48, "muted"), self.title, self.message):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            lines.addWidget(widget)
        lines.addStretch()

    def show_error(self, error: SkinGPTError) -> None:
        """Show these words."""
        self.title.setText(error.title)
        self.message.setText(error.message)
