"""The one model that is loaded, and the way back to the one that worked."""

import gc
import logging
from collections.abc import Callable
from pathlib import Path

from skingpt_desktop.domain.errors import ModelError
from skingpt_desktop.domain.models import Seated
from skingpt_desktop.domain.predictor import IsCancelled, Predictor
from skingpt_desktop.services.desk import Step

Load = Callable[[Path, Callable[[Step], None], IsCancelled, Path], Predictor]
"""`load(folder, report, is_cancelled, eyes_folder)` makes a predictor that is ready."""

_log = logging.getLogger(__name__)


class ModelSeat:
    """Room for one model at a time. It belongs to the model's lane; `folder` to any thread.

    `chosen` is the model that is wanted first, `embedded` the one that is always there; its eyes
    look where another model has none for skin.
    """

    def __init__(self, chosen: Path, embedded: Path, load: Load) -> None:
        self._folder = chosen
        self._embedded = embedded
        self._load = load
        self._predictor: Predictor | None = None

    @property
    def folder(self) -> Path:
        """The folder of the model that is loaded, or that is to be loaded next."""
        return self._folder

    @property
    def predictor(self) -> Predictor | None:
        """The model, if one is loaded."""
        return self._predictor

    def prepare(self, report: Callable[[Step], None], is_cancelled: IsCancelled) -> Seated:
        """Load the chosen model, or the embedded one where that fails; one that is loaded stays.

        Raises:
            ModelError: neither can be used; why the chosen one cannot.
            Cancelled: the user stopped it; no model is loaded.
        """
        if self._predictor is not None:
            return Seated(self._predictor.identity, self._folder)
        return self._seat(self._folder, self._embedded, report, is_cancelled)

    def switch(
        self, folder: Path, report: Callable[[Step], None], is_cancelled: IsCancelled
    ) -> Seated:
        """Load another model, or again the one that worked where that fails.

        Raises:
            ModelError: neither can be used.
            Cancelled: the user stopped it; no model is loaded, and `prepare` brings the one that
                worked.
        """
        if self._predictor is not None and folder == self._folder:
            return Seated(self._predictor.identity, folder)
        return self._seat(folder, self._folder, report, is_cancelled)

    def forget(self) -> None:
        """Have the model let go of what it remembers of photos and conversations."""
        if self._predictor is not None:
            self._predictor.forget()

    def _seat(
        self, wanted: Path, instead: Path, report: Callable[[Step], None], is_cancelled: IsCancelled
    ) -> Seated:
        self._empty()
        try:
            return self._take(wanted, report, is_cancelled)
        except ModelError as error:
            trouble = _without_frames(error)
        if instead == wanted:
            raise trouble
        _log.warning("a model could not be loaded: %s", type(trouble).__name__)
        gc.collect()
        try:
            seated = self._take(instead, report, is_cancelled)
        except ModelError:
            raise trouble from None
        return Seated(seated.identity, instead, trouble)

    def _take(
        self, folder: Path, report: Callable[[Step], None], is_cancelled: IsCancelled
    ) -> Seated:
        self._predictor = self._load(folder, report, is_cancelled, self._embedded)
        self._folder = folder
        return Seated(self._predictor.identity, folder)

    def _empty(self) -> None:
        """Let the loaded model go first: two may not fit into memory."""
        self._predictor = None
        gc.collect()


def _without_frames(error: ModelError) -> ModelError:
    """The same error without the calls behind it, which would keep half a model in memory."""
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)
