"""The models on this computer, those that can be fetched, and what this computer can run."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.domain.findings import ModelIdentity


@dataclass(frozen=True, slots=True)
class Precision:
    """Where a model runs and how its weights are kept there.

    `device` is "cuda", "mps" or "cpu"; `name` is "fp32", "bf16", "fp16", "int8" or "nf4".
    """

    device: str
    name: str


@dataclass(frozen=True, slots=True)
class Gpu:
    """A graphics processor that models can run on; sizes in MB."""

    name: str
    device: str
    memory_mb: int
    free_mb: int
    has_bf16: bool


@dataclass(frozen=True, slots=True)
class Computer:
    """What this computer offers a model; sizes in MB."""

    memory_mb: int
    free_mb: int
    cores: int
    gpu: Gpu | None = None


class FitVerdict(StrEnum):
    """Whether a model can run on a computer."""

    FITS = "fits"
    TIGHT = "tight"
    TOO_LARGE = "too_large"


@dataclass(frozen=True, slots=True)
class Fit:
    """How a model would run on a computer.

    `needs_mb` is what the whole program needs with this model at this precision, `has_mb` what
    there is for it. `slow` says that answers come at less than about two words a second.
    `rough` says that the precision costs some quality.
    """

    verdict: FitVerdict
    precision: Precision
    needs_mb: int
    has_mb: int
    slow: bool = False
    rough: bool = False


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model folder on this computer.

    `own` is true for what the user added and may remove. `warning` is a sentence for the user, such
    as that these weights are for testing only, or empty. `damaged` says that the manifest could
    not be read; the other fields are then empty.
    """

    folder: Path
    name: str
    version: str
    family: str
    bytes: int
    licence: str
    intended_use: str
    own: bool
    warning: str = ""
    fit: Fit | None = None
    damaged: bool = False


@dataclass(frozen=True, slots=True)
class Seated:
    """The model that is ready now; `trouble` says why it is not the one that was asked for."""

    identity: ModelIdentity
    folder: Path
    trouble: SkinGPTError | None = None


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """One file of a model on a hub, known before its first byte is fetched.

    A hub knows the SHA-256 of large files. Of small ones it knows git's own hash, `git_blob`
    (SHA-1 over a header and the content); their `sha256` is empty.
    """

    file: str
    bytes: int
    sha256: str
    git_blob: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """A model that can be fetched: a pinned revision of a repository, and its files."""

    name: str
    repository: str
    revision: str
    licence: str
    intended_use: str
    files: tuple[RemoteFile, ...] = ()
    gated: bool = False
    least_memory_mb: int = 0

    @property
    def bytes(self) -> int:
        """The size of all files together."""
        return sum(file.bytes for file in self.files)


@dataclass(frozen=True, slots=True)
class Transfer:
    """How far a download, an import or an export is; `file` is being worked on now."""

    file: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class ImportSources:
    """The original files of a MiniGPT-4 or SkinGPT-4.

    `qformer` is None for the variant without one. `llm` is a folder in Hugging Face layout.
    `config` gives the sizes where they are not the published ones.
    """

    vit: Path
    qformer: Path | None
    head: Path
    llm: Path
    config: Path | None = None
