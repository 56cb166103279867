"""The models of this computer beside the window: list, fetch, copy, check and remove."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from skingpt_desktop.domain.errors import Cancelled, SkinGPTError
from skingpt_desktop.domain.models import ImportSources, InstalledModel, Offer, Transfer
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.services.shelf import ModelShelf, ReportTransfer
from skingpt_desktop.ui.jobs import Handlers, Job, Lane

Work = Callable[[ReportTransfer, IsCancelled], Any]


@dataclass(frozen=True, slots=True)
class Contents:
    """What the model manager shows."""

    models: tuple[InstalledModel, ...] = ()
    offers: tuple[Offer, ...] = ()
    begun: tuple[Offer, ...] = ()


class ShelfFlow(QObject):
    """One piece of work at a time; it goes on while the manager is closed.

    `began` carries what is going on in words, `ended` what came of it (empty where that shows by
    itself).
    """

    listed = Signal(object)
    began = Signal(str)
    progressed = Signal(object)
    ended = Signal(str)
    failed = Signal(object)
    resolved = Signal(object)
    added = Signal(object)

    def __init__(self, shelf: ModelShelf, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.contents = Contents()
        self.doing = ""
        self._shelf = shelf
        self._lane = lane
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being fetched, copied, checked or removed."""
        return self._job is not None

    def refresh(self) -> None:
        """Ask what is there."""

        def look(_report: object, _is_cancelled: IsCancelled) -> Contents:
            shelf = self._shelf
            return Contents(shelf.shelf_list(), shelf.shelf_offers(), shelf.shelf_begun())

        self._lane.submit(look, Handlers(self._listed, self.failed.emit), "list")

    def resolve(self, repository: str) -> None:
        """Ask the hub what a download would fetch; `resolved` carries the answer."""
        self._begin(
            self.tr("Asking the hub about “{name}”").format(name=repository),
            lambda _report, stop: self._shelf.shelf_resolve(repository, "main", stop),
            self.resolved.emit,
        )

    def download(self, offer: Offer) -> None:
        """Fetch an offer; cancelling pauses."""
        self._begin(
            self.tr("Fetching “{name}”").format(name=offer.name),
            lambda report, stop: self._shelf.shelf_download(offer, report, stop),
            self._added,
        )

    def discard(self, offer: Offer) -> None:
        """Throw away what has arrived of an offer."""
        self._begin(
            self.tr("Removing the parts of “{name}”").format(name=offer.name),
            lambda _report, _stop: self._shelf.shelf_discard(offer),
            self._say(""),
        )

    def add_folder(self, folder: Path) -> None:
        """Copy a model from a folder or a stick."""
        self._begin(
            self.tr("Copying “{name}” to this computer").format(name=folder.name),
            lambda report, stop: self._shelf.shelf_import(folder, report, stop),
            self._added,
        )

    def add_original(self, sources: ImportSources, name: str) -> None:
        """Make a model of the original files of a MiniGPT-4 or SkinGPT-4."""
        self._begin(
            self.tr("Making “{name}” of the original files").format(name=name),
            lambda report, stop: self._shelf.shelf_import_original(sources, name, report, stop),
            self._added,
        )

    def export(self, name: str, folder: Path) -> None:
        """Copy a model to a stick."""
        done = self.tr("“{name}” was copied to {folder} and checked.")
        self._begin(
            self.tr("Copying “{name}” to {folder}").format(name=name, folder=folder),
            lambda report, stop: self._shelf.shelf_export(name, folder, report, stop),
            self._say(done.format(name=name, folder=folder)),
        )

    def verify(self, name: str) -> None:
        """Check every part of a model."""
        self._begin(
            self.tr("Checking “{name}”").format(name=name),
            lambda report, stop: self._shelf.shelf_verify(name, report, stop),
            self._say(self.tr("“{name}” is complete and unchanged.").format(name=name)),
        )

    def remove(self, name: str) -> None:
        """Remove one of the user's own models."""
        self._begin(
            self.tr("Removing “{name}”").format(name=name),
            lambda _report, _stop: self._shelf.shelf_remove(name),
            self._say(self.tr("“{name}” was removed.").format(name=name)),
        )

    def save_token(self, token: str) -> None:
        """Keep the user's hub token in the keychain."""
        self._begin(
            self.tr("Keeping the token"),
            lambda _report, _stop: self._shelf.shelf_save_token(token),
            self._say(self.tr("The token is in this computer's keychain.")),
        )

    def cancel(self) -> None:
        """Stop what is going on; a download can go on later."""
        if self._job:
            self._job.cancel()

    def _begin(self, doing: str, work: Work, done: Callable[[Any], None]) -> None:
        if self._job:
            return

        def task(report: ReportTransfer, is_cancelled: IsCancelled) -> object:
            return work(report, is_cancelled)

        def finish(result: object) -> None:
            self._end()
            done(result)

        self.doing = doing
        self._job = self._lane.submit(task, Handlers(finish, self._failed, self._progressed))
        self.began.emit(doing)

    def _progressed(self, transfer: Transfer) -> None:
        if self._job:
            self.progressed.emit(transfer)

    def _failed(self, error: SkinGPTError) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.ended.emit("")
        else:
            self.failed.emit(error)

    def _end(self) -> None:
        self._job, self.doing = None, ""
        self.refresh()

    def _listed(self, contents: Contents) -> None:
        self.contents = contents
        self.listed.emit(contents)

    def _added(self, model: InstalledModel) -> None:
        self.ended.emit(self.tr("“{name}” is ready to be used.").format(name=model.name))
        self.added.emit(model)

    def _say(self, text: str) -> Callable[[object], None]:
        return lambda _: self.ended.emit(text)
