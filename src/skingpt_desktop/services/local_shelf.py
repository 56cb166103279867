"""The models of this computer: list, fetch, import, export, check, remove."""

import contextlib
import json
import os
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from filelock import FileLock, Timeout

from skingpt_desktop.domain.errors import (
    BadInput,
    ModelError,
    ModelMissing,
    StoreUnavailable,
    TransferFailed,
)
from skingpt_desktop.domain.models import ImportSources, InstalledModel, Offer, Transfer
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.download.protocol import REPOSITORY
from skingpt_desktop.model.folder import (
    MANIFEST_FILE,
    Manifest,
    list_models,
    read_manifest,
    verify,
)
from skingpt_desktop.services.begun import Begun, is_resolved
from skingpt_desktop.services.copying import (
    WORKSHOP,
    Piece,
    check_name,
    copy_cards,
    copy_pieces,
    leave_workshop,
    new_workshop,
    piece_of,
    put_in_place,
)
from skingpt_desktop.services.describing import check_against, describe, files_in_layout
from skingpt_desktop.services.disks import check_largest, check_room, meaning_of_os_errors
from skingpt_desktop.services.downloading import Downloader
from skingpt_desktop.services.fit import fit_of
from skingpt_desktop.services.import_model import import_minigpt4
from skingpt_desktop.services.launching import Starter, start_directly
from skingpt_desktop.services.shelf import ModelShelf, ReportTransfer
from skingpt_desktop.store.keychain import Keychain, SystemKeychain

TOKEN_NAME = "hub token"
LOCK = ".changing"
_REVISION = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]{0,200}")
_TOKEN = re.compile(r"[A-Za-z0-9_.-]{8,300}")


def nothing_in_use() -> Path | None:
    """For a program that has no model loaded."""
    return None


class LocalShelf(ModelShelf):
    """See `ModelShelf`.

    `models` holds the embedded models, `own_models` the user's; `catalogue` is a JSON file of
    offers; `in_use` gives the folder of the model that is loaded. `start` starts the download
    process.
    """

    def __init__(
        self,
        models: Path,
        own_models: Path,
        catalogue: Path,
        in_use: Callable[[], Path | None] = nothing_in_use,
        keychain: Keychain | None = None,
        downloader: Downloader | None = None,
        start: Starter = start_directly,
    ) -> None:
        self._models = models
        self._own_models = own_models
        self._catalogue = catalogue
        self._in_use = in_use
        self._keychain = keychain or SystemKeychain()
        self._downloader = downloader or Downloader(self._token, start=start)
        self._begun = Begun(own_models)

    def shelf_list(self) -> tuple[InstalledModel, ...]:
        """See `ModelShelf`."""
        return tuple(
            self._installed(folder)
            for root in (self._models, self._own_models)
            for folder in list_models([root])
        )

    def shelf_offers(self) -> tuple[Offer, ...]:
        """See `ModelShelf`."""
        try:
            entries = json.loads(self._catalogue.read_text(encoding="utf-8"))
            return tuple(Offer(**{"revision": "main", **entry}) for entry in entries)
        except (OSError, ValueError, TypeError) as error:
            raise TransferFailed(
                "The list of models is missing", "Install SkinGPT Desktop again."
            ) from error

    def shelf_begun(self) -> tuple[Offer, ...]:
        """See `ModelShelf`."""
        return self._begun.offers()

    def shelf_resolve(self, repository: str, revision: str, is_cancelled: IsCancelled) -> Offer:
        """See `ModelShelf`."""
        if not REPOSITORY.fullmatch(repository) or not _REVISION.fullmatch(revision):
            raise BadInput(
                "This is not a model on the hub",
                "Write its name as on the hub: the owner, a slash and the model, “owner/model”.",
            )
        folder = self._own_models / WORKSHOP / f"asking-{os.getpid()}"
        with meaning_of_os_errors(self._own_models):
            folder.mkdir(parents=True, exist_ok=True)
        try:
            offer = self._downloader.resolve(repository, revision, folder, is_cancelled)
        finally:
            leave_workshop(self._own_models, folder.name)
        if offer.repository != repository:
            raise TransferFailed("The hub gave another model", "Try again later.")
        known = {entry.repository: entry for entry in self.shelf_offers()}.get(repository)
        return replace(offer, intended_use=known.intended_use) if known else offer

    def shelf_download(
        self, offer: Offer, report: ReportTransfer, is_cancelled: IsCancelled
    ) -> InstalledModel:
        """See `ModelShelf`."""
        if not is_resolved(offer):
            raise BadInput("This model is not pinned yet", "Ask the hub for its files first.")
        with self._alone():
            self._check_is_free(offer.name)
            folder = self._begun.folder(offer)
            check_largest(folder, (file.bytes for file in offer.files))
            check_room(folder, self._begun.missing_bytes(offer))
            self._downloader.fetch(offer, folder, report, is_cancelled)
            if MANIFEST_FILE not in {file.file for file in offer.files}:
                describe(folder, offer.name, offer)
            check_against(offer, folder)
            target = put_in_place(folder, self._own_models, offer.name)
            self._begun.discard(offer)
        return self._installed(target)

    def shelf_discard(self, offer: Offer) -> None:
        """See `ModelShelf`."""
        with self._alone():
            self._begun.discard(offer)

    def shelf_import(
        self, folder: Path, report: ReportTransfer, is_cancelled: IsCancelled
    ) -> InstalledModel:
        """See `ModelShelf`."""
        if not folder.is_dir():
            raise BadInput("No such folder", "Choose the folder that holds the model's files.")
        described = (folder / MANIFEST_FILE).is_file()
        if described:
            name, pieces = self._pieces(read_manifest(folder))
        else:
            name = folder.resolve().name
            pieces = [piece_of(folder, file) for file in files_in_layout(folder)]
        with self._alone():
            self._check_is_free(name)
            made = self._copy(pieces, folder, self._own_models, name, report, is_cancelled)
        return self._installed(made)

    def shelf_import_original(
        self, sources: ImportSources, name: str, report: ReportTransfer, is_cancelled: IsCancelled
    ) -> InstalledModel:
        """See `ModelShelf`."""
        with self._alone():
            self._check_is_free(name)
            made = import_minigpt4(sources, self._own_models / name, report, is_cancelled)
        return self._installed(made.folder)

    def shelf_export(
        self, name: str, folder: Path, report: ReportTransfer, is_cancelled: IsCancelled
    ) -> Path:
        """See `ModelShelf`."""
        if not folder.is_dir():
            raise BadInput("No such folder", "Choose the stick, or a folder on it.")
        source = self._find(name)
        _, pieces = self._pieces(read_manifest(source))
        return self._copy(pieces, source, folder, source.name, report, is_cancelled)

    def shelf_verify(self, name: str, report: ReportTransfer, is_cancelled: IsCancelled) -> None:
        """See `ModelShelf`."""
        folder = self._find(name)
        manifest = read_manifest(folder)
        total = manifest.total_bytes

        def tell(share: float) -> None:
            report(Transfer(manifest.name, round(share * total), total))

        verify(folder, manifest, tell, is_cancelled)

    def shelf_remove(self, name: str) -> None:
        """See `ModelShelf`."""
        folder = self._find(name)
        if folder.resolve().parent != self._own_models.resolve():
            raise BadInput(
                "This model cannot be removed", "It is not one of those that you added here."
            )
        in_use = self._in_use()
        if in_use is not None and in_use.resolve() == folder.resolve():
            raise BadInput("This model is in use", "Choose another model first, then remove it.")
        workshop = self._own_models / WORKSHOP
        with self._alone(), meaning_of_os_errors(self._own_models):
            if (workshop / folder.name).exists():
                shutil.rmtree(workshop / folder.name)
            workshop.mkdir(exist_ok=True)
            # First out of sight in one step, so that a kill leaves no half model.
            gone = folder.rename(workshop / folder.name)
            shutil.rmtree(gone)
        leave_workshop(self._own_models)

    def shelf_has_token(self) -> bool:
        """See `ModelShelf`."""
        return self._token() is not None

    def shelf_save_token(self, token: str) -> None:
        """See `ModelShelf`."""
        if not _TOKEN.fullmatch(token.strip()):
            raise BadInput("This is not an access token", "Copy the whole token from the hub.")
        if not self._keychain.works():
            raise _no_keychain()
        try:
            self._keychain.write(TOKEN_NAME, token.strip())
        except StoreUnavailable as error:
            raise _no_keychain() from error

    def shelf_forget_token(self) -> None:
        """See `ModelShelf`."""
        if self._keychain.works():
            try:
                self._keychain.forget(TOKEN_NAME)
            except StoreUnavailable as error:
                raise _no_keychain() from error

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """Change the user's models while no other window or command does.

        Raises:
            TransferFailed: another one does just now, or the folder cannot be written.
        """
        with meaning_of_os_errors(self._own_models):
            self._own_models.mkdir(parents=True, exist_ok=True)
            lock = FileLock(self._own_models / LOCK, timeout=0)
            try:
                lock.acquire()
            except Timeout as error:
                raise TransferFailed(
                    "Models are being changed elsewhere",
                    "Another window or command of this program fetches or copies a model. Wait "
                    "until it is done, then try again.",
                ) from error
        try:
            yield
        finally:
            lock.release()

    def _token(self) -> str | None:
        """The token, or None where there is none or no keychain answers."""
        with contextlib.suppress(StoreUnavailable):
            return self._keychain.read(TOKEN_NAME) if self._keychain.works() else None
        return None

    def _find(self, name: str) -> Path:
        """A model by its name alone; a path would reach past the shelf."""
        for folder in list_models((self._models, self._own_models)):
            if folder.name == name:
                return folder
            with contextlib.suppress(ModelError):
                if read_manifest(folder).name == name:
                    return folder
        raise ModelMissing(
            "Model not found",
            f"There is no model called “{name}” on this computer. "
            "Run “skingpt model list” to see the models that are here.",
        )

    def _check_is_free(self, name: str) -> None:
        for root in (self._models, self._own_models):
            check_name(root, name)

    def _pieces(self, manifest: Manifest) -> tuple[str, list[Piece]]:
        return manifest.name, [Piece(p.file, p.bytes, p.sha256) for p in manifest.parts]

    def _copy(
        self,
        pieces: list[Piece],
        source: Path,
        parent: Path,
        name: str,
        report: ReportTransfer,
        is_cancelled: IsCancelled,
    ) -> Path:
        workshop = new_workshop(parent, name)
        try:
            copy_pieces(pieces, source, workshop, report, is_cancelled)
            copy_cards(source, workshop)
            with meaning_of_os_errors(workshop):
                if (source / MANIFEST_FILE).is_file():
                    shutil.copyfile(source / MANIFEST_FILE, workshop / MANIFEST_FILE)
                else:
                    describe(workshop, name)
            read_manifest(workshop)
            return put_in_place(workshop, parent, name)
        except BaseException:
            leave_workshop(parent, name)
            raise

    def _installed(self, folder: Path) -> InstalledModel:
        own = folder.resolve().parent == self._own_models.resolve()
        try:
            manifest = read_manifest(folder)
        except ModelError:
            return InstalledModel(folder, folder.name, "", "", 0, "", "", own, damaged=True)
        fit = None
        with contextlib.suppress(ModelError):
            fit = fit_of(folder, manifest)
        return InstalledModel(
            folder=folder,
            name=manifest.name,
            version=manifest.version,
            family=manifest.family,
            bytes=manifest.total_bytes,
            licence=manifest.licence,
            intended_use=manifest.intended_use,
            own=own,
            warning=manifest.warning,
            fit=fit,
        )


def _no_keychain() -> TransferFailed:
    return TransferFailed(
        "The token cannot be kept",
        "This computer's keychain is missing, locked or not running, and the token is never "
        "written anywhere else. Unlock the keychain, then try again.",
    )
