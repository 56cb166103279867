"""Pictures of a case file that is damaged or out of reach, for `screenshots`."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from skingpt_desktop.domain.errors import CasesDamaged, DiskFull
from skingpt_desktop.store.files import unavailable

if TYPE_CHECKING:
    from screenshots import Scene

FOLDER = Path("/home/user/.local/share/SkinGPT Desktop/cases")
FOUND = CasesDamaged(
    "The file of your cases is damaged",
    "A part of it is not as this program wrote it. Perhaps the disk is failing. What can "
    "still be read can be saved into a new file. The damaged file is kept.",
)


def damaged(scene: "Scene") -> None:
    """The check of the whole file has found something."""
    for _ in range(2):
        scene.drop_photo()
    scene.window.store.damaged.emit(FOUND)
    scene.run()


def saving(scene: "Scene") -> None:
    """What can be read is being saved."""
    damaged(scene)
    scene.desk.gate("store_salvage").close()
    scene.window.parts.strip.buttons[0].click()
    scene.run()


def saved_in_part(scene: "Scene") -> QWidget | None:
    """What came of it, where something is lost."""
    damaged(scene)
    aside = FOLDER / "cases-before-2026-11-25-091500"
    scene.desk.salvaged = replace(scene.desk.salvaged, kept_in=aside)
    scene.window.parts.strip.buttons[0].click()
    scene.run()
    return scene.window.salvage.news


def saved_whole(scene: "Scene") -> QWidget | None:
    """What came of it, where nothing is lost."""
    none = {"in_part": 0, "cases_lost": 0, "photos_lost": 0, "turns_lost": 0}
    scene.desk.salvaged = replace(scene.desk.salvaged, **none)
    return saved_in_part(scene)


def saving_failed(scene: "Scene") -> None:
    """There is no room for the new file."""
    damaged(scene)
    full = DiskFull("No room left on the disk", "Free some space on the disk, then try again.")
    scene.desk.fail("store_salvage", full)
    scene.window.parts.strip.buttons[0].click()
    scene.run()


def out_of_reach(scene: "Scene") -> None:
    """The disk with the cases was pulled out while an answer was written."""
    scene.desk.fail("store_add_turn", unavailable(FOLDER))
    scene.drop_photo()


SCENES = (damaged, saving, saved_in_part, saved_whole, saving_failed, out_of_reach)
