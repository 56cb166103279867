"""Where on the body: a picture to click on, and beside it a list for keyboard and screen reader."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QWidget

from skingpt_desktop.domain.history import BodySite
from skingpt_desktop.ui.body_shapes import SHEET, captions, regions
from skingpt_desktop.ui.history_words import sites
from skingpt_desktop.ui.pieces import row
from skingpt_desktop.ui.roles import PICTURE, tell_role
from skingpt_desktop.ui.theme import Theme


class BodyPicture(QWidget):
    """Shows which sites are chosen; `clicked` brings the one under the mouse."""

    clicked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._regions = regions()
        self._names = dict(sites())
        self._chosen: frozenset[BodySite] = frozenset()
        self._under: BodySite | None = None
        self._titles = {"front": self.tr("From in front"), "back": self.tr("From behind")}
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumSize(240, 178)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        tell_role(self, PICTURE)
        self.setAccessibleName(self.tr("Picture of the body; the list beside it does the same"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        """The sheet at a readable size."""
        return QSize(self._theme.px(390), self._theme.px(290))

    def show_chosen(self, chosen: frozenset[BodySite]) -> None:
        """Show these sites as chosen."""
        self._chosen = chosen
        self.update()

    def site_at(self, position: QPointF) -> BodySite | None:
        """The site at a pixel of this widget; None beside the body."""
        there = self._to_widget().inverted()[0].map(position)
        for region in reversed(self._regions):
            if region.path.contains(there):
                return region.site
        return None

    def _to_widget(self) -> QTransform:
        fit = min(self.width() / SHEET.width(), self.height() / SHEET.height())
        left = (self.width() - SHEET.width() * fit) / 2
        top = (self.height() - SHEET.height() * fit) / 2
        return QTransform.fromTranslate(left, top).scale(fit, fit)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Say which site is under the mouse."""
        under = self.site_at(event.position())
        if under is not self._under:
            self._under = under
            self.setToolTip(self._names[under] if under else "")
            self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Nothing is under the mouse any more."""
        self._under = None
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose a site, or take it back."""
        site = self.site_at(event.position())
        if site is not None:
            self.clicked.emit(site)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw every region in the colour of its state."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._to_widget())
        for region in self._regions:
            fill = colours.sunken
            if region.site in self._chosen:
                fill = colours.accent
            elif region.site is self._under:
                fill = colours.accent_soft
            painter.setPen(QPen(QColor(colours.edge), 0.9))
            painter.setBrush(QColor(fill))
            painter.drawPath(region.path)
        font = painter.font()
        font.setPixelSize(9)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        for key, (x, y) in captions():
            area = QRectF(x - 50, y - 6, 100, 11)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._titles[key])
        painter.end()


class SitePicker(QWidget):
    """Any number of sites, by mouse on the picture or by keyboard in the list."""

    changed = Signal()

    def __init__(self, theme: Theme, chosen: frozenset[BodySite] = frozenset()) -> None:
        super().__init__()
        self.picture = BodyPicture(theme)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Where on the body"))
        self.list.setProperty("role", "sites")
        self.list.setFixedWidth(theme.px(176))
        for site, name in sites():
            item = QListWidgetItem(name, self.list)
            item.setData(Qt.ItemDataRole.UserRole, site.value)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(_state(site in chosen))
        self.picture.show_chosen(chosen)
        self.picture.clicked.connect(self.toggle)
        self.list.itemChanged.connect(self._changed)
        line = row(self, gap=12)
        line.addWidget(self.picture, 1)
        line.addWidget(self.list)

    @property
    def sites(self) -> frozenset[BodySite]:
        """The chosen sites."""
        items = (self.list.item(n) for n in range(self.list.count()))
        return frozenset(
            BodySite(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )

    def toggle(self, site: BodySite) -> None:
        """Choose a site, or take it back."""
        for number in range(self.list.count()):
            item = self.list.item(number)
            if item.data(Qt.ItemDataRole.UserRole) == site.value:
                item.setCheckState(_state(item.checkState() != Qt.CheckState.Checked))
                self.list.setCurrentItem(item)

    def _changed(self) -> None:
        self.picture.show_chosen(self.sites)
        self.changed.emit()


def _state(is_chosen: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked
