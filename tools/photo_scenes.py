"""The states of the window around the photo and the questions, for `screenshots.py`."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QWidget
from scripted_desk import drawn_photo, findings

from skingpt_desktop.domain.errors import CameraError
from skingpt_desktop.domain.history import BodySite, HistoryItem
from skingpt_desktop.domain.photo import Box, Framing, Mark, Quality, QualityProblem
from skingpt_desktop.ui.camera.dialog import CameraDialog
from skingpt_desktop.ui.framing_dialog import FramingDialog
from skingpt_desktop.ui.incoming import Incoming

if TYPE_CHECKING:
    from screenshots import Scene


def history(scene: "Scene") -> None:
    """A few questions; an answer has raised a red flag."""
    scene.drop_photo()
    scene.run()
    scene.window.parts.page.history.click()
    rows = scene.window.parts.page.asking.rows
    rows[HistoryItem.TROUBLE_BREATHING].no.click()
    rows[HistoryItem.DOES_NOT_FADE].yes.click()
    scene.run()


def body(scene: "Scene") -> None:
    """Asked first, while the model looks: where on the body."""
    scene.window.choices.change(asks_first=True)
    scene.desk.gate("model_assess").close()
    scene.drop_photo()
    panel = scene.window.parts.page.asking
    panel.next_button.click()
    for site in (BodySite.ARM, BodySite.BELLY):
        panel.place.places.toggle(site)
    scene.run()


def several_photos(scene: "Scene") -> None:
    """Three photos of one spot, the closest one with a ring."""
    scene.drop_photo()
    flow = scene.window.cases.current
    assert flow is not None
    scene.desk.findings = findings(("melanoma", 0.4), ("melanocytic_nevus", 0.3))
    for size in ((360, 480), (640, 400)):
        scene.desk.photo = drawn_photo(*size)
        scene.window.intake.take_further(Incoming(Path("close.jpg")), flow.add_photo)
        scene.run()
    flow.reframe(Framing(0, Box(), Mark(0.45, 0.5, 0.16)))
    scene.run()


def framing(scene: "Scene") -> QWidget | None:
    """A frame around the skin that matters."""
    scene.drop_photo()
    scene.window.parts.page.photos.adjust.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FramingDialog)
    dialog.canvas.show_framing(Framing(0, Box(0.2, 0.15, 0.75, 0.85), Mark(0.5, 0.5, 0.1)))
    dialog.canvas.changed.emit()
    scene.run()
    return dialog


def photo_guide(scene: "Scene") -> QWidget | None:
    """How to take a good photo."""
    scene.window.parts.drop_zone.guide.click()
    scene.run()
    return QApplication.activeModalWidget()


def joining(scene: "Scene") -> None:
    """A photo is held over the half that adds it to the open case."""
    scene.drop_photo()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/close.jpg")])
    place = QPoint(scene.window.width() * 3 // 4, scene.window.height() // 2)
    event = QDragEnterEvent(
        place,
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(scene.window, event)
    scene.run()
    scene.window.overlay.point_at(place)
    scene.run()


def camera(scene: "Scene") -> QWidget | None:
    """Aiming at skin with one of two cameras."""
    scene.desk.seen = drawn_photo(1280, 720)
    scene.desk.camera_names = ("Built-in camera", "Close-up camera (USB)")
    dialog = _camera(scene)
    scene.desk.gate("camera_look").close()
    scene.run()
    return dialog


def camera_taken(scene: "Scene") -> QWidget | None:
    """A photo was taken that is not sharp, while a case is open."""
    scene.drop_photo()
    scene.desk.photo = drawn_photo(1280, 720, Quality(0.5, (QualityProblem.BLURRED,)))
    dialog = _camera(scene)
    dialog.shutter.click()
    while not dialog.use.isVisible():
        scene.app.processEvents()
    scene.run()
    return dialog


def camera_missing(scene: "Scene") -> QWidget | None:
    """No camera was found."""
    words = "Connect a camera and try again, or take the photo with a phone and open it here."
    scene.desk.fail("camera_names", CameraError("No camera was found", words))
    scene.window.camera.show()
    scene.run()
    return scene.window.camera.dialog


def _camera(scene: "Scene") -> CameraDialog:
    scene.window.camera.show()
    dialog = scene.window.camera.dialog
    assert dialog is not None
    while not dialog.live.view.has_picture:
        scene.app.processEvents()
    return dialog


SCENES = (
    history,
    body,
    several_photos,
    framing,
    photo_guide,
    joining,
    camera,
    camera_taken,
    camera_missing,
)
