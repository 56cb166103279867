"""What a model manager asks of the program, whatever stands behind it."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from skingpt_desktop.domain.models import ImportSources, InstalledModel, Offer, Transfer
from skingpt_desktop.domain.predictor import IsCancelled

ReportTransfer = Callable[[Transfer], None]


class ModelShelf(Protocol):
    """The use cases of the model manager.

    Every method may take time; all belong to one lane of their own (`shelf_*`), so that no two run
    at once. All raise `SkinGPTError` with a title and a message for the user. A stopped task raises
    `Cancelled`, and nothing half-made is ever among the installed models.
    """

    def shelf_list(self) -> tuple[InstalledModel, ...]:
        """The models on this computer, the embedded one first, damaged ones included."""

    def shelf_offers(self) -> tuple[Offer, ...]:
        """The catalogue. An offer without `files` must go through `shelf_resolve` first."""

    def shelf_begun(self) -> tuple[Offer, ...]:
        """Downloads that were paused or cut off; `shelf_download` goes on where they stopped."""

    def shelf_resolve(self, repository: str, revision: str, is_cancelled: IsCancelled) -> Offer:
        """Ask the hub what a download would be: a pinned revision, its files, sizes and hashes.

        `repository` is "owner/name"; `revision` is a branch, a tag or a commit ("main").

        Raises:
            AccessNeeded: the model asks for the user's token, or for leave on its web page.
            TransferFailed: no network, no such model, or one that cannot be used here.
        """

    def shelf_download(
        self, offer: Offer, report: ReportTransfer, is_cancelled: IsCancelled
    ) -> InstalledModel:
        """Fetch a resolved offer, check every file and put the model in place.

        Cancelling pauses: what has arrived is kept and is not fetched again. `shelf_discard`
        throws it away.

        Raises:
            AccessNeeded: the model asks for the user's token, or for leave on its web page.
            TransferFailed: the network, the disk or the model itself.
        """

    def shelf_discard(self, offer: Offer) -> None:
        """Throw away what a paused download has fetched so far."""

    def shelf_import(
        self, folder: Path, report: ReportTransfer, is_cancelled: IsCancelled
    ) -> InstalledModel:
        """Copy a model from a folder or a stick, checking what was copied."""

    def shelf_import_original(
        self, sources: ImportSources, name: str, report: ReportTransfer, is_cancelled: IsCancelled
    ) -> InstalledModel:
        """Make a model of the original files of a MiniGPT-4 or SkinGPT-4."""

    def shelf_export(
        self, name: str, folder: Path, report: ReportTransfer, is_cancelled: IsCancelled
    ) -> Path:
        """Copy a model into `folder`, such as a stick, and check the copy; the new folder."""

    def shelf_verify(self, name: str, report: ReportTransfer, is_cancelled: IsCancelled) -> None:
        """Check every part of a model against its hash."""

    def shelf_remove(self, name: str) -> None:
        """Remove one of the user's own models; never the embedded one nor the one in use."""

    def shelf_has_token(self) -> bool:
        """Whether a hub token of the user's is in the keychain."""

    def shelf_save_token(self, token: str) -> None:
        """Keep the user's hub token in the keychain, and nowhere else."""

    def shelf_forget_token(self) -> None:
        """Remove the token from the keychain."""
