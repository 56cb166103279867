"""Pictures of every state of the window, light and dark, wide and narrow.

    .venv/bin/python tools/screenshots.py OUT [NAME ...] [--language es] [--text 2] [--size wide]
        [--scheme dark]

The photos are drawn by code and the program behind the window is the tests' scripted one, so that
no model and no case file is needed. Look at the pictures after a change of the window.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "ui"))

import damage_scenes  # noqa: E402
import photo_scenes  # noqa: E402
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl  # noqa: E402
from PySide6.QtGui import QDragEnterEvent, QFont, QFontDatabase  # noqa: E402
from PySide6.QtWidgets import QApplication, QPushButton, QWidget  # noqa: E402
from scripted_desk import RESOURCES, ScriptedDesk, drawn_photo, findings  # noqa: E402
from scripted_shelf import EMBEDDED, FILES, GENERAL, OFFER, ScriptedShelf  # noqa: E402

from skingpt_desktop.domain.cases import CaseDetails  # noqa: E402
from skingpt_desktop.domain.conversation import Sentence, Source  # noqa: E402
from skingpt_desktop.domain.errors import DiskFull, PhotoDamaged, WrongPassphrase  # noqa: E402
from skingpt_desktop.domain.findings import Assessment  # noqa: E402
from skingpt_desktop.domain.history import BodySite  # noqa: E402
from skingpt_desktop.domain.photo import Photo, Quality, QualityProblem  # noqa: E402
from skingpt_desktop.domain.predictor import IsCancelled  # noqa: E402
from skingpt_desktop.knowledge.library import Knowledge  # noqa: E402
from skingpt_desktop.services.desk import Lock, Step  # noqa: E402
from skingpt_desktop.services.diagnosis import Check  # noqa: E402
from skingpt_desktop.ui.cases.over_time import OverTimeDialog  # noqa: E402
from skingpt_desktop.ui.cases.people_dialog import PeopleDialog  # noqa: E402
from skingpt_desktop.ui.help.dialog import HelpDialog  # noqa: E402
from skingpt_desktop.ui.incoming import Incoming  # noqa: E402
from skingpt_desktop.ui.main_window import MainWindow  # noqa: E402
from skingpt_desktop.ui.passphrase_dialog import PassphraseDialog  # noqa: E402
from skingpt_desktop.ui.record_dialog import RecordDialog  # noqa: E402
from skingpt_desktop.ui.settings.installation import Installation  # noqa: E402
from skingpt_desktop.ui.translation import use_language  # noqa: E402
from skingpt_desktop.ui.welcome.dialog import WelcomeDialog  # noqa: E402
from skingpt_desktop.ui.zones import Tab  # noqa: E402

SIZES = {
    "wide": (1280, 720, 1),
    "narrow": (860, 720, 1),
    "large": (1920, 1080, 1),
    "4k": (1920, 1080, 2),
}
"""Width and height of the window and its screen, and how many pixels of the screen make one."""
SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
LONGEST_WAIT_S = 20.0
WORDS_BEFORE_HOLDING = 22
LOOKS_BEFORE_HOLDING = 7
PHOTO = Incoming(Path("arm.jpg"))
Told = Callable[[Step], None]
STUDIED = ("psoriasis", "rosacea", "melanoma", "tinea_corporis", "acne_vulgaris")


INSTALLATION = Installation(
    Path("/home/user/.local/share/SkinGPT Desktop"),
    lambda: (
        Check("program", "1.0, Python 3.11", well=True),
        Check("model", "skingpt-mini 1.0, 190 MB, all parts fit", well=True),
        Check("network", "none opened; the system refuses internet sockets", well=True),
    ),
)


@dataclass
class Scene:
    """A window with the scripted program behind it."""

    app: QApplication
    desk: ScriptedDesk
    shelf: ScriptedShelf
    window: MainWindow

    def run(self) -> None:
        """Let the window go on until nothing more comes, or a gate holds it."""
        lanes = self.window.lanes
        end = time.monotonic() + LONGEST_WAIT_S
        while time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.005)
            every = (lanes.model, lanes.photo, lanes.store, lanes.shelf, lanes.report)
            idle = not any(lane.busy for lane in every)
            held = any(
                not gate.event.is_set() and gate.reached.is_set()
                for gate in (*self.desk.gates.values(), *self.shelf.gates.values())
            )
            if idle or (held and not lanes.photo.busy and not lanes.store.busy):
                break
        for _ in range(12):
            self.app.processEvents()
            time.sleep(0.02)

    def drop_photo(self) -> None:
        """Take a photo in and wait until everything is written."""
        self.window.intake.take(PHOTO)
        self.run()


def empty(scene: Scene) -> None:
    """Nothing yet."""


def getting_ready(scene: Scene) -> None:
    """A photo was dropped before the model was ready."""
    scene.drop_photo()


def answered(scene: Scene) -> None:
    """Findings and a whole answer; older cases in the list."""
    for name in ("rosacea", "melanocytic_nevus"):
        scene.desk.findings = findings((name, 0.55), ("eczema", 0.2))
        scene.drop_photo()
    scene.desk.findings = findings()
    scene.drop_photo()
    scene.run()


def writing(scene: Scene) -> None:
    """In the middle of an answer."""
    gate = scene.desk.gate("words")
    original = gate.wait
    count = 0

    def slow(is_cancelled: Callable[[], bool] = lambda: False) -> None:
        nonlocal count
        count += 1
        if count > WORDS_BEFORE_HOLDING:
            gate.close()
        original(is_cancelled)

    gate.wait = slow  # type: ignore[method-assign]
    scene.drop_photo()


def sources(scene: Scene) -> None:
    """Each sentence with its source, figures shown, a row opened."""
    scene.drop_photo()
    page = scene.window.parts.page
    page.conversation.turns[0].sources.click()
    page.findings.figures.click()
    page.findings.rows[0].button.click()
    scene.run()


def long_talk(scene: Scene) -> None:
    """Four questions, all signs, where the model looked."""
    scene.drop_photo()
    page = scene.window.parts.page
    for chip in page.questions.chips[1:]:
        chip.click()
        scene.run()
    page.looked_at.click()
    page.findings.all_concepts.click()
    page.questions.field.setPlainText("Can my children\ncatch it from me?")
    scene.run()


def where_it_looked(scene: Scene) -> None:
    """The places that counted most, and a note on an answer."""
    scene.drop_photo()
    page = scene.window.parts.page
    page.looked_at.click()
    opinion = page.conversation.turns[0].opinion
    opinion.up.click()
    opinion.field.setText("Clear, and the next step came first")
    scene.run()


def changed_question(scene: Scene) -> None:
    """A question asked in other words, and another one about to be changed."""
    scene.drop_photo()
    page = scene.window.parts.page
    page.conversation.turns[0].edit.click()
    page.questions.field.setPlainText("Could you describe the spot on my left arm?")
    page.questions.button.click()
    scene.run()
    page.conversation.turns[1].edit.click()
    scene.run()


def record(scene: Scene) -> QWidget | None:
    """All that is known of a possibility."""
    scene.drop_photo()
    row = scene.window.parts.page.findings.rows[0]
    row.button.click()
    row.findChildren(QPushButton)[-1].click()
    scene.run()
    return scene.window.findChild(RecordDialog)


def study(scene: Scene) -> QWidget | None:
    """A case of a validation study, its text shown."""
    for name in STUDIED:
        scene.desk.findings = findings((name, 0.6), ("eczema", 0.2))
        scene.drop_photo()
    scene.window.study.show()
    scene.run()
    dialog = scene.window.study.dialog
    assert dialog is not None
    dialog.start.at_once.click()
    dialog.start.begin.click()
    scene.run()
    scene.run()
    for number, group in enumerate(dialog.judge.groups.values()):
        group.button(2 + number % 4).click()
    scene.run()
    return dialog


def study_start(scene: Scene) -> QWidget | None:
    """Where a study is begun or taken up again."""
    dialog = study(scene)
    assert scene.window.study.dialog is not None
    scene.window.study.dialog.judge.later.click()
    scene.run()
    return dialog


def study_results(scene: Scene) -> QWidget | None:
    """The results beside the published figures."""
    dialog = study(scene)
    assert scene.window.study.dialog is not None
    judge = scene.window.study.dialog.judge
    for case in range(len(STUDIED)):
        for number, group in enumerate(judge.groups.values()):
            group.button(3 + (number + case) % 3).click()
        judge.next.click()
        scene.run()
        scene.run()
    return dialog


def urgent(scene: Scene) -> None:
    """A condition that must not be missed."""
    scene.desk.findings = findings(("melanoma", 0.58), ("melanocytic_nevus", 0.3))
    scene.desk.sentences = (
        Sentence("The photo shows a dark spot with an uneven edge.", Source.PHOTO),
        Sentence("This may be melanoma, which needs a doctor soon.", Source.PHOTO),
    )
    scene.drop_photo()


def same_day(scene: Scene) -> None:
    """To be seen today."""
    scene.desk.findings = findings(("cellulitis", 0.71), ("stasis_dermatitis", 0.12))
    scene.drop_photo()


def not_sure(scene: Scene) -> None:
    """The model names nothing."""
    scene.desk.findings = findings(abstained=True)
    scene.desk.sentences = (
        Sentence("The photo shows redness and some scale.", Source.PHOTO),
        Sentence("I am not sure what this is.", Source.PHOTO),
    )
    scene.drop_photo()


def not_skin(scene: Scene) -> None:
    """No skin."""
    scene.desk.findings = findings(is_skin=False)
    scene.drop_photo()


def poor_photo(scene: Scene) -> None:
    """Too poor to judge."""
    problems = (QualityProblem.BLURRED, QualityProblem.TOO_DARK)
    scene.desk.photo = drawn_photo(quality=Quality(0.12, problems))
    scene.drop_photo()


def hints(scene: Scene) -> None:
    """Good enough, with faults."""
    problems = (QualityProblem.TOO_DARK, QualityProblem.COLOUR_CAST)
    scene.desk.photo = drawn_photo(quality=Quality(0.6, problems))
    scene.drop_photo()


def bad_file(scene: Scene) -> None:
    """A file that is no photo, dropped while a case is open."""
    scene.drop_photo()
    scene.desk.fail(
        "photo_read",
        PhotoDamaged("This photo is damaged", "Try to open it elsewhere, or take a new one."),
    )
    scene.window.intake.take(PHOTO)
    scene.run()


def disk_full(scene: Scene) -> None:
    """The words cannot be kept."""
    scene.desk.fail(
        "store_add_turn",
        DiskFull("The disk is full", "Free some space, then try again. Nothing is lost."),
    )
    scene.drop_photo()


def dragging(scene: Scene) -> None:
    """Something is held over the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/arm.jpg")])
    event = QDragEnterEvent(
        QPoint(300, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(scene.window, event)
    scene.run()


def new_passphrase(scene: Scene) -> QWidget | None:
    """The first start without a keychain."""
    return scene.window.store_desk.dialog


def wrong_passphrase(scene: Scene) -> QWidget | None:
    """A passphrase that does not fit."""
    dialog = scene.window.store_desk.dialog
    assert dialog is not None
    dialog.first.setText("not this one")
    dialog.show_error(WrongPassphrase("Wrong passphrase", "Check it and type it again."))
    return dialog


def locked(scene: Scene) -> None:
    """Everything is put away."""
    scene.drop_photo()
    scene.window.lock.lock_by_hand()
    scene.run()
    scene.run()


def first_lock(scene: Scene) -> QWidget | None:
    """The first start: how the cases are to open."""
    return scene.window.store_desk.dialog


def recovery_code(scene: Scene) -> QWidget | None:
    """A recovery code, shown once."""
    scene.window.keys.offer_code()
    scene.run()
    return scene.window.keys.showing


def by_code(scene: Scene) -> QWidget | None:
    """Unlocking with the recovery code."""
    dialog = scene.window.store_desk.dialog
    assert isinstance(dialog, PassphraseDialog)
    dialog.code_button.click()
    return dialog


def lock_and_keys(scene: Scene) -> QWidget | None:
    """How things stand."""
    scene.window.keys.show()
    scene.run()
    return scene.window.keys.dialog


def backing_up(scene: Scene) -> QWidget | None:
    """A backup on its way."""
    scene.desk.gate("safe_back_up").close()
    scene.window.backups._write(Path("/stick/backup.skingpt"))
    scene.run()
    return scene.window.backups.working


def restore_question(scene: Scene) -> QWidget | None:
    """Asked before anything is put aside."""
    scene.window.backups._confirm(Path("/stick/backup.skingpt"), None)
    scene.run()
    return scene.window.backups.question


def deleting(scene: Scene) -> None:
    """A case was deleted, and can be brought back."""
    answered(scene)
    scene.window.parts.cases.ask_delete()
    scene.run()


def models(scene: Scene) -> QWidget | None:
    """The model manager."""
    scene.window.models.show()
    scene.run()
    return scene.window.models.manager


def fetching(scene: Scene) -> QWidget | None:
    """A model on its way, another paused."""
    scene.shelf.models = [EMBEDDED]
    scene.shelf.begun = [replace(OFFER, files=FILES)]
    scene.shelf.gate("download").close()
    scene.window.models.show()
    scene.run()
    scene.window.shelf.download(replace(OFFER, files=FILES))
    scene.run()
    return scene.window.models.manager


def fetch_question(scene: Scene) -> QWidget | None:
    """What a download would fetch."""
    scene.window.models.show()
    scene.window.shelf.resolve(OFFER.repository)
    scene.run()
    return scene.window.models.question


def original_files(scene: Scene) -> QWidget | None:
    """Where the original files lie."""
    scene.window.models.manager.add_original.click()
    dialog = scene.window.models.dialog
    dialog.add.click()
    scene.run()
    return dialog


def hub_token(scene: Scene) -> QWidget | None:
    """The token for a model that asks for consent."""
    scene.window.models.manager.token.click()
    scene.run()
    return scene.window.models.dialog


def other_model(scene: Scene) -> None:
    """The same question asked of another model."""
    scene.drop_photo()
    scene.desk.sentences = (
        Sentence("There are red patches with a pale, flaky surface.", Source.MODEL),
        Sentence("This may be psoriasis, or less likely eczema.", Source.PHOTO),
    )
    scene.window.other_model.ask(0, GENERAL.folder)
    scene.run()


def comparing(scene: Scene) -> QWidget | None:
    """Both answers side by side."""
    other_model(scene)
    scene.window.parts.page.conversation.turns[1].compare.click()
    scene.run()
    return scene.window.other_model.dialog


def queue(scene: Scene) -> None:
    """Photos dropped together, in the middle of the work."""
    names = [Path(f"IMG_{number}.jpg") for number in range(4711, 4811)]
    scene.desk.fail("photo_read", PhotoDamaged("This photo is damaged", "Take another."))
    gate = scene.desk.gate("model_assess")
    original, count = gate.wait, 0

    def slow(is_cancelled: Callable[[], bool] = lambda: False) -> None:
        nonlocal count
        count += 1
        if count > LOOKS_BEFORE_HOLDING:
            gate.close()
        original(is_cancelled)

    gate.wait = slow  # type: ignore[method-assign]
    scene.window.queue.add(names)
    scene.run()


def queue_worked(scene: Scene) -> None:
    """A queue that has been looked at: some need a doctor soon, some are done."""
    scene.window.choices.change(role="clinic")
    names = ["melanoma", "psoriasis", "rosacea", "cellulitis", "acne_vulgaris", "eczema"]
    to_come, look = iter(names), scene.desk.model_assess

    def look_at_next(photo: Photo, report: Told, is_cancelled: IsCancelled) -> Assessment:
        scene.desk.findings = findings((next(to_come), 0.6), ("tinea_corporis", 0.2))
        return look(photo, report, is_cancelled)

    scene.desk.model_assess = look_at_next  # type: ignore[method-assign]
    scene.window.queue.add([Path(f"{name}.jpg") for name in names])
    while scene.window.queue.is_working:
        scene.run()
    scene.window.cases_desk.mark_done((5, 6), done=True)
    scene.window.stage.open_case(4)
    scene.run()
    scene.run()


def clinic(scene: Scene) -> None:
    """Cases of several people, with labels, and every filter in sight."""
    scene.window.choices.change(role="clinic")
    answered(scene)
    anna = scene.desk.store_add_person("Anna Petrova", 1948)
    code = scene.desk.store_add_person("P-0017", None)
    arm, back = frozenset({BodySite.ARM}), frozenset({BodySite.BACK})
    for case_id, person, labels, sites in (
        (1, anna, ("follow-up",), arm),
        (2, code, (), back),
        (3, anna, ("follow-up", "biopsy"), arm),
    ):
        title = scene.desk.cases[case_id].title
        note = "Since May; worse in winter."
        scene.desk.store_describe(case_id, CaseDetails(title, person, labels, sites, note))
    scene.window.store.refresh()
    scene.window.parts.cases.filters.more.click()
    scene.run()


def details(scene: Scene) -> QWidget | None:
    """What the user writes about a case."""
    clinic(scene)
    scene.window.cases_desk.ask_details(3)
    scene.run()
    return scene.window.cases_desk.dialog


def people(scene: Scene) -> QWidget | None:
    """Everybody whose cases are kept."""
    clinic(scene)
    scene.window.cases_desk.show_people()
    scene.run()
    dialog = scene.window.cases_desk.dialog
    assert isinstance(dialog, PeopleDialog)
    dialog.list.setCurrentRow(0)
    return dialog


def over_time(scene: Scene) -> QWidget | None:
    """The same spot on two days, enlarged."""
    clinic(scene)
    scene.window.cases_desk.compare((1, 3))
    scene.run()
    dialog = scene.window.cases_desk.dialog
    assert isinstance(dialog, OverTimeDialog)
    dialog.sides[0].view.set_zoom(1.6)
    return dialog


def queue_of_a_person(scene: Scene) -> None:
    """Photos dropped together, all of one person."""
    clinic(scene)
    queue(scene)


def searching(scene: Scene) -> None:
    """A case found by a word."""
    for name in ("rosacea", "melanocytic_nevus", "psoriasis"):
        scene.desk.findings = findings((name, 0.55), ("eczema", 0.2))
        scene.drop_photo()
    scene.window.parts.cases.search.setText("rosa")
    time.sleep(0.3)
    scene.run()
    scene.run()


def report(scene: Scene) -> QWidget | None:
    """The patient's report, before it is printed."""
    answered(scene)
    scene.window.parts.page.report.click()
    scene.run()
    return scene.window.reports.dialog


def doctors_report(scene: Scene) -> QWidget | None:
    """The doctor's report."""
    report(scene)
    dialog = scene.window.reports.dialog
    assert dialog is not None
    dialog.for_doctor.click()
    scene.run()
    return dialog


def large_text(scene: Scene) -> None:
    """Text twice as large."""
    scene.window.theme.zoom(2.0)
    scene.drop_photo()
    scene.run()


def welcome(scene: Scene) -> QWidget | None:
    """The first start: the language."""
    scene.window.welcome.show()
    scene.run()
    return scene.window.welcome.dialog


def welcome_about(scene: Scene) -> QWidget | None:
    """The first start: what this is and is not."""
    dialog = welcome(scene)
    assert isinstance(dialog, WelcomeDialog)
    dialog.show_page(1)
    return dialog


def welcome_who(scene: Scene) -> QWidget | None:
    """The first start: who uses it."""
    dialog = welcome(scene)
    assert isinstance(dialog, WelcomeDialog)
    dialog.show_page(2)
    return dialog


def put_under(scene: Scene) -> QWidget | None:
    """Whose these cases are."""
    clinic(scene)
    scene.window.cases_desk.ask_person((1, 2, 3))
    scene.run()
    return scene.window.cases_desk.dialog


def delete_question(scene: Scene) -> QWidget | None:
    """Asked before several cases are deleted."""
    answered(scene)
    scene.window.deleting.ask((1, 2, 3))
    scene.run()
    return scene.window.deleting.question


def version(scene: Scene) -> QWidget | None:
    """Which version this is, and where newer ones are."""
    scene.window.release.show()
    scene.run()
    return scene.app.activeModalWidget()


def settings(scene: Scene) -> QWidget | None:
    """The settings."""
    scene.window.settings.show()
    scene.run()
    return scene.window.settings.dialog


def diagnostics(scene: Scene) -> QWidget | None:
    """What is told to someone who helps."""
    scene.window.settings.diagnose()
    scene.run()
    return scene.window.settings.diagnostics


def help_pages(scene: Scene) -> QWidget | None:
    """The help."""
    scene.window.help.show()
    scene.run()
    return scene.app.activeModalWidget()


def help_keys(scene: Scene) -> QWidget | None:
    """The keys."""
    dialog = help_pages(scene)
    assert isinstance(dialog, HelpDialog)
    dialog.subjects.setCurrentRow(3)
    scene.run()
    return dialog


SCENES: dict[str, Callable[[Scene], QWidget | None]] = {
    made.__name__: made
    for made in (
        empty,
        getting_ready,
        answered,
        writing,
        sources,
        long_talk,
        where_it_looked,
        changed_question,
        record,
        study,
        study_start,
        study_results,
        urgent,
        same_day,
        not_sure,
        not_skin,
        poor_photo,
        hints,
        bad_file,
        disk_full,
        dragging,
        new_passphrase,
        wrong_passphrase,
        locked,
        first_lock,
        recovery_code,
        by_code,
        lock_and_keys,
        backing_up,
        restore_question,
        deleting,
        *damage_scenes.SCENES,
        models,
        fetching,
        fetch_question,
        original_files,
        hub_token,
        other_model,
        comparing,
        queue,
        queue_worked,
        searching,
        clinic,
        details,
        people,
        over_time,
        queue_of_a_person,
        report,
        *photo_scenes.SCENES,
        doctors_report,
        large_text,
        welcome,
        welcome_about,
        welcome_who,
        put_under,
        delete_question,
        version,
        settings,
        diagnostics,
        help_pages,
        help_keys,
    )
}
LOCKS = {
    "new_passphrase": Lock.NEW_WITH_PASSPHRASE,
    "first_lock": Lock.NEW_WITH_KEYCHAIN,
    "wrong_passphrase": Lock.PASSPHRASE,
    "by_code": Lock.PASSPHRASE,
}


def shoot(
    app: QApplication, name: str, size: str, scheme: str, options: argparse.Namespace
) -> None:
    """One state in one size and scheme."""
    desk = ScriptedDesk(Knowledge.load(RESOURCES / "knowledge"), LOCKS.get(name, Lock.KEYCHAIN))
    if name == "getting_ready":
        desk.gate("model_prepare").close()
    shelf = ScriptedShelf()
    window = MainWindow(desk, RESOURCES, shelf, installation=INSTALLATION)
    window.theme.restore(scheme, options.text)
    window.resize(*SIZES[size][:2])
    window.show()
    scene = Scene(app, desk, shelf, window)
    scene.run()
    target = SCENES[name](scene) or window
    has_tabs = target is window and window.zones.is_narrow
    for tab in (Tab.PHOTO, Tab.TALK) if has_tabs else (None,):
        if tab is not None:
            window.zones.show_tab(tab)
            scene.run()
        suffix = f"-{tab.name.lower()}" if tab is not None else ""
        language = "" if options.language == "en" else f"-{options.language}"
        target.grab().save(str(options.out / f"{name}-{scheme}-{size}{suffix}{language}.png"))
    for gate in (*desk.gates.values(), *shelf.gates.values()):
        gate.open()
    if window.store_desk.dialog:
        window.store_desk.dialog.reject()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _screen(size: str) -> list[str]:
    """What tells Qt to draw on a screen as large as the window."""
    width, height, ratio = SIZES[size]
    place = {"name": size, "x": 0, "y": 0, "width": width, "height": height}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": ratio}
    with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as file:
        json.dump({"screens": [place | dots]}, file)
    return ["-platform", f"offscreen:configfile={file.name}"]


def main() -> None:
    """Shoot the named states, or all of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, nargs="?", default=Path(tempfile.mkdtemp()))
    parser.add_argument("names", nargs="*", default=list(SCENES))
    parser.add_argument("--language", default="en")
    parser.add_argument("--text", type=float, default=1.0, help="how much larger than plain")
    parser.add_argument("--size", choices=SIZES, default="wide")
    parser.add_argument("--scheme", choices=SCHEMES, action="append")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    app = QApplication(["screenshots", *_screen(options.size)])
    app.setStyle("Fusion")
    if "Noto Sans" in QFontDatabase.families():
        app.setFont(QFont("Noto Sans", 9))
    use_language(app, RESOURCES / "translations", options.language)
    for name in options.names:
        for scheme in options.scheme or SCHEMES:
            shoot(app, name, options.size, scheme, options)
    print(f"{len(options.names)} states in {options.out}")


if __name__ == "__main__":
    main()
