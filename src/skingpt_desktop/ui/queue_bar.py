"""How far the queue of photos is, and what came of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QProgressBar

from skingpt_desktop.ui.photo_queue import PhotoQueue
from skingpt_desktop.ui.pieces import announce, column, icon_label, push_button, row, text_label
from skingpt_desktop.ui.theme import Theme

_MOST_NAMES = 4


class QueueBar(QFrame):
    """In sight while photos wait, and after them until it is closed."""

    def __init__(self, theme: Theme, queue: PhotoQueue) -> None:
        super().__init__()
        self.setProperty("level", "neutral")
        self.setAccessibleName(self.tr("Queue of photos"))
        self._queue = queue
        self._was_working = False
        self.title = text_label(role="strong")
        self.text = text_label(role="small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Photos that were looked at"))
        self.person = push_button(
            self.tr("Whose photos …"), hint=self.tr("Put all cases of this queue under a person")
        )
        self.person.hide()
        self.urgent = push_button("", hint=self.tr("Show only the cases that need a doctor soon"))
        self.urgent.hide()
        self.pause = push_button("")
        self.pause.clicked.connect(self._pause_or_go_on)
        self.stop = push_button("")
        self.stop.clicked.connect(self._stop_or_close)
        words = column(gap=4)
        for widget in (self.title, self.bar, self.text):
            words.addWidget(widget)
        line = row(self, gap=12)
        line.setContentsMargins(16, 12, 12, 12)
        icon = icon_label(theme, "photo-add", 22, "text")
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(self.urgent)
        line.addWidget(self.person)
        line.addWidget(self.pause)
        line.addWidget(self.stop)
        queue.changed.connect(self._show)
        self.hide()

    def _show(self) -> None:
        queue = self._queue
        if queue.is_working:
            self._show_work()
        elif queue.done or queue.set_aside:
            self._show_end()
        else:
            self.hide()
            return
        self._was_working = queue.is_working
        self.show()

    def _show_work(self) -> None:
        queue = self._queue
        self.bar.setRange(0, queue.total)
        self.bar.setValue(queue.done)
        self.bar.show()
        title = self.tr("Paused: {done} of %n photo(s) looked at", "", queue.total)
        if not queue.paused:
            title = self.tr("Looking at photos: {done} of {total}")
        self.title.setText(title.format(done=queue.done, total=queue.total))
        if queue.trouble is not None:
            self.text.setText(f"{queue.trouble.title}. {queue.trouble.message}")
            announce(self, self.text.text())
        else:
            self.text.setText(self._left_out())
        self.text.setVisible(bool(self.text.text()))
        self.pause.setText(self.tr("Go on") if queue.paused else self.tr("Pause"))
        self.pause.show()
        self.stop.setText(self.tr("Stop"))

    def _show_end(self) -> None:
        queue = self._queue
        kept = queue.done - len(queue.left_out)
        self.title.setText(self.tr("%n photo(s) were looked at and kept as cases", "", kept))
        rest = len(queue.set_aside)
        unseen = self.tr("%n photo(s) were not looked at.", "", rest) if rest else ""
        self.text.setText(" ".join(filter(None, (unseen, self._left_out()))))
        self.text.setVisible(bool(self.text.text()))
        self.bar.hide()
        self.pause.setText(self.tr("Go on"))
        self.pause.setVisible(rest > 0)
        self.stop.setText(self.tr("Close"))
        if self._was_working:
            announce(self, f"{self.title.text()}. {self.text.text()}")

    def _left_out(self) -> str:
        left = self._queue.left_out
        if not left:
            return ""
        names = [f"{one.name} ({one.reason})" for one in left[:_MOST_NAMES]]
        if len(left) > _MOST_NAMES:
            names.append(self.tr("%n more", "", len(left) - _MOST_NAMES))
        return self.tr("Left out: {names}").format(names=", ".join(names))

    def _pause_or_go_on(self) -> None:
        if self._queue.set_aside:
            self._queue.take_up()
        elif self._queue.paused:
            self._queue.resume()
        else:
            self._queue.pause()

    def _stop_or_close(self) -> None:
        if self._queue.is_working:
            self._queue.stop()
        else:
            self._queue.forget_rest()
            self.hide()
