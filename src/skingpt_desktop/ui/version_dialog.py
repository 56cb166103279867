"""Which version this is, and where a newer one would be; nothing is looked up."""

import sys

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from skingpt_desktop.services.release import Release
from skingpt_desktop.ui.pieces import (
    announce,
    at_the_right,
    column,
    push_button,
    selectable,
    text_label,
)
from skingpt_desktop.ui.room import fit_height, fix_width
from skingpt_desktop.ui.theme import Theme

_WIDTH = 460


class VersionDialog(QDialog):
    """Names the page with all versions, to be copied or, where that helps, opened."""

    def __init__(self, release: Release, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check for a new version"))
        self._release = release
        self.address = selectable(text_label(release.address, "strong"))
        self.address.setAccessibleName(self.tr("Page with all versions"))
        self.copy = push_button(self.tr("Copy the address"), "primary")
        self.copy.clicked.connect(self._copy)
        self.browse = push_button(self.tr("Open in the browser"))
        self.browse.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(release.address)))
        close = push_button(self.tr("Close"))
        close.clicked.connect(self.reject)
        for widget in (self.address, self.copy):
            widget.setVisible(bool(release.address))
        # On Linux a browser that we start may open no connection either.
        self.browse.setVisible(bool(release.address) and sys.platform != "linux")
        lines = column(self, margin=24, gap=12)
        lines.addWidget(
            text_label(self.tr("This is version {0}").format(release.version), "heading")
        )
        lines.addWidget(text_label(self._text(), "muted"))
        lines.addWidget(self.address)
        lines.addLayout(at_the_right(close, self.browse, self.copy))
        fix_width(self, theme.px(_WIDTH))

    def _text(self) -> str:
        about = self.tr(
            "This program opens no connection, so it never looks for a new version by itself. A "
            "new version keeps your cases and settings."
        )
        if self._release.address:
            return about + " " + self.tr("To look yourself, open this page in your browser:")
        return about + " " + self.tr("To look yourself, go to where you got the program from.")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """As high as its text needs."""
        super().showEvent(event)
        fit_height(self)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._release.address)
        self.copy.setText(self.tr("Copied"))
        announce(self.copy, self.tr("Copied"))
