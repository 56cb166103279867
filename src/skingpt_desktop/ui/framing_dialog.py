"""Crop and turn a photo, or mark a spot; the photo itself stays as it was taken."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QPushButton, QWidget

from skingpt_desktop.domain.photo import AS_TAKEN, Framing, Photo
from skingpt_desktop.ui.flow_layout import FlowLayout
from skingpt_desktop.ui.framing_canvas import FramingCanvas, Tool
from skingpt_desktop.ui.pieces import at_the_right, column, push_button, text_label
from skingpt_desktop.ui.room import resize_within
from skingpt_desktop.ui.theme import Theme

_SIZE = (760, 640)


class FramingDialog(QDialog):
    """`framed` brings the new framing when the user is done."""

    framed = Signal(object)

    def __init__(
        self, theme: Theme, photo: Photo, framing: Framing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Crop, turn or mark"))
        self.canvas = FramingCanvas(theme, photo, framing)
        self.crop = self._tool(self.tr("Crop"), Tool.CROP)
        self.mark = self._tool(self.tr("Mark the spot"), Tool.MARK)
        self.left = push_button(self.tr("Turn left"))
        self.right = push_button(self.tr("Turn right"))
        self.no_mark = push_button(self.tr("Remove the mark"))
        self.reset = push_button(self.tr("As it was taken"))
        self.done_button = push_button(self.tr("Done"), "primary")
        self.cancel_button = push_button(self.tr("Cancel"))
        self._hint = text_label(role="muted")
        self._connect()
        self._arrange()
        self._show_state()
        theme.dress(self)
        resize_within(self, theme.px(_SIZE[0]), theme.px(_SIZE[1]))
        self.canvas.setFocus()

    def _tool(self, text: str, tool: Tool) -> QPushButton:
        button = push_button(text, "choice")
        button.setCheckable(True)
        button.setChecked(tool is Tool.CROP)
        button.toggled.connect(lambda on: self._use(tool) if on else None)
        return button

    def _connect(self) -> None:
        group = QButtonGroup(self)
        for tool in (self.crop, self.mark):
            group.addButton(tool)
        self.canvas.changed.connect(self._show_state)
        self.left.clicked.connect(lambda: self.canvas.turn(3))
        self.right.clicked.connect(lambda: self.canvas.turn(1))
        self.no_mark.clicked.connect(self._remove_mark)
        self.reset.clicked.connect(self._reset)
        self.done_button.clicked.connect(self._finish)
        self.cancel_button.clicked.connect(self.reject)

    def _arrange(self) -> None:
        buttons = QWidget()
        line = FlowLayout(buttons, gap=8)
        for button in (self.crop, self.mark, self.left, self.right, self.no_mark, self.reset):
            line.addWidget(button)
        lines = column(self, margin=16, gap=12)
        lines.addWidget(buttons)
        lines.addWidget(self.canvas, 1)
        lines.addWidget(self._hint)
        lines.addLayout(at_the_right(self.cancel_button, self.done_button))

    def _use(self, tool: Tool) -> None:
        self.canvas.use(tool)
        self.canvas.setFocus()

    def _remove_mark(self) -> None:
        self.canvas.remove_mark()
        self._back_to_crop()

    def _reset(self) -> None:
        self.canvas.show_framing(AS_TAKEN)
        self._back_to_crop()

    def _back_to_crop(self) -> None:
        self.crop.setChecked(True)
        self._use(Tool.CROP)

    def _show_state(self) -> None:
        framing = self.canvas.framing
        self.no_mark.setEnabled(framing.mark is not None)
        self.reset.setEnabled(framing != AS_TAKEN)
        if self.canvas.tool is Tool.CROP:
            self._hint.setText(
                self.tr(
                    "Pull a corner, or draw a frame around the skin that matters. Keys: arrows "
                    "move the frame, plus and minus size it, Shift and arrows pull its corner. "
                    "The program looks at what is inside. The photo itself is kept whole."
                )
            )
        else:
            self._hint.setText(
                self.tr(
                    "Click on the spot you mean and pull to size the ring. Keys: arrows move it, "
                    "plus and minus size it. The ring shows in the report."
                )
            )

    def _finish(self) -> None:
        self.framed.emit(self.canvas.framing)
        self.accept()
