"""Every text stands out from what it is drawn on, as it is drawn (WCAG 2.2, 1.4.3)."""

import numpy as np
import pytest
from dialogs import open_dialog
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from scripted_desk import drawn_photo, findings

from skingpt_desktop.domain.history import HistoryItem
from skingpt_desktop.domain.photo import Quality, QualityProblem

AA, UNUSABLE = 4.5, 3.0


def luminances(colours):
    """Relative luminance of rows of sRGB, 0 to 255, as WCAG defines it."""
    parts = colours / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return linear @ (0.2126, 0.7152, 0.0722)


def drawn_contrast(image):
    """Between what most of a picture is drawn in and what stands out from that the most."""
    pixels = np.frombuffer(image.constBits(), np.uint32)
    colours, counts = np.unique(pixels, return_counts=True)
    light = luminances(np.stack([colours >> shift & 255 for shift in (16, 8, 0)], axis=1))
    ground = light[counts.argmax()]
    return max((max(one, ground) + 0.05) / (min(one, ground) + 0.05) for one in light)


def says_something(widget):
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        return bool(widget.placeholderText())
    if isinstance(widget, QComboBox):
        return True
    return isinstance(widget, QLabel | QAbstractButton) and bool(widget.text().strip(" ·"))


def faint(window):
    """Whatever shows words that do not stand out enough."""
    QApplication.processEvents()
    drawn = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.window() is not window:
            continue
        seen = widget.visibleRegion().boundingRect()
        whole = seen.height() > widget.height() // 2
        if says_something(widget) and widget.width() > 1 and whole:
            place = seen.translated(widget.mapTo(window, QPoint(0, 0)))
            contrast = drawn_contrast(drawn.copy(place))
            if contrast < (AA if widget.isEnabled() else UNUSABLE):
                words = widget.accessibleName() or getattr(widget, "text", str)()
                found.append((type(widget).__name__, words, round(float(contrast), 2)))
    return found


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_every_text_stands_out_as_it_is_drawn(make_driver, desk, scheme):
    driver = make_driver()
    window = driver.window
    window.resize(1920, 1200)
    window.theme.choose(scheme)
    # Strokes are wide enough to be drawn in their own colour.
    window.theme.resize_text(1.5)
    seen = {"empty": faint(window)}
    driver.take_photo_and_wait()
    driver.turns[0].sources.click()
    driver.page.findings.figures.click()
    driver.page.findings.rows[0].button.click()
    seen["answered"] = faint(window)
    driver.page.history.click()
    driver.page.asking.rows[HistoryItem.TROUBLE_BREATHING].yes.click()
    seen["red flag"] = faint(window)
    driver.page.asking.finish()
    for name in ("melanoma", "cellulitis"):
        desk.findings = findings((name, 0.7), ("eczema", 0.1))
        driver.take_photo_and_wait()
        seen[name] = faint(window)
    for name in ("settings", "models", "study case", "lock and keys", "details"):
        dialog = open_dialog(driver, name)
        seen[name] = faint(dialog)
        dialog.reject()
        driver.wait_until_idle()
    desk.photo = drawn_photo(quality=Quality(0.1, (QualityProblem.BLURRED,)))
    driver.take_photo()
    driver.until(lambda: driver.page.talk.currentIndex() == 1)
    driver.wait_until_kept()
    seen["poor photo"] = faint(window)
    assert {name: texts for name, texts in seen.items() if texts} == {}
