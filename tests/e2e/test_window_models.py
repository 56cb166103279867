"""Two real models in the real window: change, ask again, come back, and find it all kept."""

from original_files import originals
from skingpt_desktop.domain.predictor import never_cancelled, unreported

from .conftest import MODEL
from .test_window import (
    PATIENT,
    drop,
    open_window,
    shut,
    turns_of,
    wait_until_kept,
)

__all__ = ["open_window", "originals"]


def test_a_question_is_asked_again_of_an_imported_model(
    qtbot,
    open_window,
    originals,
    skin_photo,
):
    window = open_window()
    drop(window, skin_photo)
    wait_until_kept(qtbot, window, 1)
    shelf = window.shelf._shelf
    made = shelf.shelf_import_original(originals, "mine", unreported, never_cancelled)
    window.other_model.ask(0, made.folder)
    wait_until_kept(qtbot, window, 2)
    first, again = window.cases.current.turns
    assert (first.model.name, again.model.name, again.repeats) == ("skingpt-mini", "mine", 0)
    assert first.question == again.question
    shut(qtbot, window)

    window = open_window()
    qtbot.waitUntil(lambda: window.parts.cases.items.cases.rowCount() == 1, timeout=PATIENT)
    window.store.open_case(1)
    qtbot.waitUntil(lambda: len(turns_of(window)) == 2, timeout=PATIENT)
    turns_of(window)[1].compare.click()
    sides = [side.accessibleName().split()[0] for side in window.other_model.dialog.sides]
    assert sides == ["skingpt-mini", "mine"]
    window.other_model.dialog.accept()
    assert window.model.folder == MODEL
