"""The models of a made-up computer: the outer boundary of the model manager's tests."""

from dataclasses import replace
from pathlib import Path

from scripted_desk import FOLDER, Gate

from skingpt_desktop.domain.errors import Cancelled
from skingpt_desktop.domain.models import (
    Fit,
    FitVerdict,
    InstalledModel,
    Offer,
    Precision,
    RemoteFile,
    Transfer,
)

CPU = Precision("cpu", "int8")
EMBEDDED = InstalledModel(
    FOLDER / "skingpt-mini",
    "skingpt-mini",
    "1.0",
    "skingpt",
    220_000_000,
    "research and personal use",
    "Looks at photos of skin. Made for this program.",
    own=False,
    fit=Fit(FitVerdict.FITS, CPU, 1_100, 5_200),
)
LARGE = InstalledModel(
    FOLDER / "skingpt4-vicuna-7b",
    "skingpt4-vicuna-7b",
    "1",
    "minigpt4",
    9_100_000_000,
    "see its parts",
    "A large model for photos of skin.",
    own=True,
    warning="This head was published for testing code only.",
    fit=Fit(FitVerdict.TOO_LARGE, CPU, 9_800, 5_200, slow=True),
)
GENERAL = InstalledModel(
    FOLDER / "SmolVLM-Instruct",
    "SmolVLM-Instruct",
    "81cd9a",
    "transformers",
    4_490_000_000,
    "Apache-2.0",
    "A general model for pictures. It was not made for skin or for medicine.",
    own=True,
    fit=Fit(FitVerdict.TIGHT, CPU, 4_700, 5_200, slow=True),
)
OFFER = Offer(
    "medgemma-4b-it",
    "google/medgemma-4b-it",
    "main",
    "Health AI Developer Foundations terms",
    "A model for medical pictures, for developers to build on.",
    gated=True,
)
FILES = (
    RemoteFile("config.json", 2_000, "", "0" * 40),
    RemoteFile("model.safetensors", 8_600_000_000, "1" * 64),
)


class ScriptedShelf:
    """Implements `ModelShelf`; waits wherever a test closes a gate."""

    def __init__(self):
        self.models = [EMBEDDED, GENERAL, LARGE]
        self.offers = [OFFER]
        self.begun = []
        self.errors = {}
        self.gates = {}
        self.calls = []

    def gate(self, name):
        return self.gates.setdefault(name, Gate())

    def fail(self, name, *errors):
        self.errors.setdefault(name, []).extend(errors)

    def called(self, name):
        return [args for called, args in self.calls if called == name]

    def _enter(self, name, *args, is_cancelled=lambda: False):
        self.calls.append((name, args))
        if name in self.gates:
            self.gates[name].wait(is_cancelled)
        if is_cancelled():
            raise Cancelled
        if self.errors.get(name):
            raise self.errors[name].pop(0)

    def shelf_list(self):
        self._enter("list")
        return tuple(self.models)

    def shelf_offers(self):
        return tuple(self.offers)

    def shelf_begun(self):
        return tuple(self.begun)

    def shelf_resolve(self, repository, revision, is_cancelled):
        self._enter("resolve", repository, revision, is_cancelled=is_cancelled)
        name = repository.split("/")[-1]
        known = next((offer for offer in self.offers if offer.repository == repository), OFFER)
        return replace(known, name=name, repository=repository, revision="a" * 40, files=FILES)

    def shelf_download(self, offer, report, is_cancelled):
        report(Transfer("model.safetensors", offer.bytes // 3, offer.bytes))
        try:
            self._enter("download", offer, is_cancelled=is_cancelled)
        except Cancelled:
            self.begun = [offer]
            raise
        self.begun = []
        return self._add(offer.name)

    def shelf_discard(self, offer):
        self._enter("discard", offer)
        self.begun.remove(offer)

    def shelf_import(self, folder, report, is_cancelled):
        self._enter("import", folder, is_cancelled=is_cancelled)
        return self._add(folder.name)

    def shelf_import_original(self, sources, name, report, is_cancelled):
        self._enter("import_original", sources, name, is_cancelled=is_cancelled)
        return self._add(name)

    def shelf_export(self, name, folder, report, is_cancelled):
        report(Transfer("model.safetensors", 1_000_000_000, 4_000_000_000))
        self._enter("export", name, folder, is_cancelled=is_cancelled)
        return folder / name

    def shelf_verify(self, name, report, is_cancelled):
        self._enter("verify", name, is_cancelled=is_cancelled)

    def shelf_remove(self, name):
        self._enter("remove", name)
        self.models = [model for model in self.models if model.folder.name != name]

    def shelf_has_token(self):
        return False

    def shelf_save_token(self, token):
        self._enter("save_token", token)

    def shelf_forget_token(self):
        self._enter("forget_token")

    def _add(self, name):
        model = replace(GENERAL, folder=Path(FOLDER / name), name=name)
        self.models.append(model)
        return model
