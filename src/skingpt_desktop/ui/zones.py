"""Puts the zones side by side, or behind tabs where the window is narrow."""

from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QTabBar, QWidget

from skingpt_desktop.ui.parts import Parts
from skingpt_desktop.ui.pieces import column

NARROW = 900
"""Below this width, in pixels of plain text size, the zones become tabs."""


class Tab(IntEnum):
    """The tabs of a narrow window."""

    PHOTO = 0
    TALK = 1
    CASES = 2


class Zones(QWidget):
    """Cases at the left, the case in the middle and at the right; one at a time when narrow."""

    turned_narrow = Signal(bool)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.is_narrow = False
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Parts of the window"))
        for name in (self.tr("Photo"), self.tr("Conversation"), self.tr("Cases")):
            self.tabs.addTab(name)
        self.tabs.currentChanged.connect(self.arrange)
        self.tabs.hide()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(parts.cases)
        self._splitter.addWidget(parts.stage)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([300, 980])
        lines = column(self, gap=0)
        lines.addWidget(self.tabs)
        lines.addWidget(self._splitter, 1)
        parts.stage.currentChanged.connect(self._stage_changed)
        parts.theme.changed.connect(self._measure)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Turn to tabs and back as the width asks."""
        super().resizeEvent(event)
        self._measure()

    def show_tab(self, tab: Tab) -> None:
        """Bring a zone in sight, where only one is."""
        self.tabs.setCurrentIndex(tab)

    def arrange(self) -> None:
        """Show what this width and this tab ask for."""
        tab, page = Tab(max(0, self.tabs.currentIndex())), self._parts.page
        self.tabs.setVisible(self.is_narrow)
        self.tabs.setTabVisible(Tab.TALK, self._parts.shows_case)
        self._parts.cases.setVisible(not self.is_narrow or tab is Tab.CASES)
        self._parts.stage.setVisible(not self.is_narrow or tab is not Tab.CASES)
        page.look.setVisible(not self.is_narrow or tab is not Tab.TALK)
        page.talk.setVisible(not self.is_narrow or tab is Tab.TALK)

    def _stage_changed(self) -> None:
        if self.is_narrow:
            self.tabs.setCurrentIndex(Tab.PHOTO)
        self.arrange()

    def _measure(self) -> None:
        narrow = self.width() < NARROW * self._parts.theme.scale
        if narrow != self.is_narrow:
            self.is_narrow = narrow
            self.arrange()
            self.turned_narrow.emit(narrow)
