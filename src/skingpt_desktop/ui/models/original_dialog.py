"""Asks where the original files of a MiniGPT-4 or SkinGPT-4 lie."""

import re
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QLineEdit, QWidget

from skingpt_desktop.domain.models import ImportSources
from skingpt_desktop.ui.pieces import at_the_right, column, push_button, text_label
from skingpt_desktop.ui.room import fit_height, fix_width
from skingpt_desktop.ui.theme import Theme

_WIDTH = 720
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


class OriginalDialog(QDialog):
    """Stays open until all that is needed was given."""

    entered = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add MiniGPT-4 or SkinGPT-4 files"))
        self.name = QLineEdit("minigpt4")
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self.vit = self._field(self.tr("Vision transformer"), "eva_vit_g.pth")
        self.qformer = self._field(
            self.tr("Q-Former"), self.tr("blip2_pretrained_….pth; empty where there is none")
        )
        self.head = self._field(self.tr("Projection (the head)"), self.tr("pretrained_….pth"))
        self.llm = self._field(
            self.tr("Language model"), self.tr("the folder of Vicuna or Llama 2"), folder=True
        )
        self.config = self._field(
            self.tr("Sizes"), self.tr("a file, only where they are not the published ones")
        )
        self._add(self.tr("Name for the new model"), self.name)
        self.error = text_label(role="error")
        self.error.hide()
        self.add = push_button(self.tr("Add"), "primary")
        self.add.setDefault(True)
        self.add.clicked.connect(self._enter)
        self._arrange()
        fix_width(self, theme.px(_WIDTH))

    def _field(self, name: str, hint: str, *, folder: bool = False) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(hint)
        choose = push_button(self.tr("Choose …"))
        choose.setAccessibleName(self.tr("Choose: {name}").format(name=name))
        choose.clicked.connect(lambda: self._choose(field, name, folder=folder))
        self._add(name, field, choose)
        return field

    def _add(self, name: str, field: QLineEdit, choose: QWidget | None = None) -> None:
        line = self._grid.rowCount()
        label = text_label(name, wrap=False)
        label.setBuddy(field)
        field.setAccessibleName(name)
        self._grid.addWidget(label, line, 0)
        self._grid.addWidget(field, line, 1)
        if choose is not None:
            self._grid.addWidget(choose, line, 2)

    def _arrange(self) -> None:
        leave = push_button(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        buttons = at_the_right(leave, self.add)
        lines = column(self, margin=24, gap=12)
        lines.addWidget(text_label(self.windowTitle(), "heading"))
        lines.addWidget(
            text_label(
                self.tr(
                    "The files are read in a locked-up program of their own, compared with each "
                    "other, and turned into a model folder. They stay as they are. This needs as "
                    "much room on the disk as the files themselves, and some minutes."
                ),
                "muted",
            )
        )
        lines.addLayout(self._grid)
        lines.addWidget(self.error)
        lines.addLayout(buttons)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """As high as its text needs."""
        super().showEvent(event)
        fit_height(self)

    def _choose(self, field: QLineEdit, name: str, *, folder: bool) -> None:
        dialog = QFileDialog(self, name)
        modes = QFileDialog.FileMode
        dialog.setFileMode(modes.Directory if folder else modes.ExistingFile)
        dialog.fileSelected.connect(field.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _enter(self) -> None:
        name = self.name.text().strip()
        missing = [
            field.accessibleName()
            for field in (self.vit, self.head, self.llm)
            if not field.text().strip()
        ]
        if missing:
            self._complain(self.tr("Still missing: {names}.").format(names=", ".join(missing)))
        elif not _NAME.fullmatch(name):
            self._complain(
                self.tr("Write a name of letters, digits, dots, dashes and underscores.")
            )
        else:
            self.entered.emit(self._sources(), name)
            self.accept()

    def _sources(self) -> ImportSources:
        return ImportSources(
            vit=Path(self.vit.text().strip()),
            qformer=_path(self.qformer),
            head=Path(self.head.text().strip()),
            llm=Path(self.llm.text().strip()),
            config=_path(self.config),
        )

    def _complain(self, text: str) -> None:
        self.error.setText(text)
        self.error.show()
        fit_height(self)


def _path(field: QLineEdit) -> Path | None:
    text = field.text().strip()
    return Path(text) if text else None
