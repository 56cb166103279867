"""Is everything here that the program needs? Each check in one line, nothing personal in any."""

import importlib.metadata
import os
import platform
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from skingpt_desktop import __version__
from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.domain.predictor import never_cancelled, unreported
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.model.folder import find_model, read_manifest, verify
from skingpt_desktop.services.fit import fit_of, fit_words
from skingpt_desktop.services.local_camera import camera_words
from skingpt_desktop.services.network import network_state, network_words

PACKAGES = (
    "torch",
    "transformers",
    "PySide6-Essentials",
    "sqlcipher3",
    "pillow",
    "pi-heif",
    "typst",
)

Look = Callable[[], str]
"""Says what is there, or raises what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Check:
    """What was looked at, what was found in English words, and whether that is well."""

    name: str
    words: str
    well: bool

    @property
    def line(self) -> str:
        """As it is printed and copied."""
        return f"{'ok     ' if self.well else 'PROBLEM'}  {self.name}: {self.words}"


def checks(
    knowledge: Path,
    cases: Path,
    model: str,
    model_roots: Iterable[Path],
    more: tuple[tuple[str, Look], ...] = (),
) -> Iterator[Check]:
    """Look at one thing after the other; the model takes a second or more.

    `knowledge` and `cases` are folders, `model` a name or a folder, `model_roots` where models lie;
    `more` is looked at last.
    """
    roots = tuple(model_roots)
    looks: tuple[tuple[str, Look], ...] = (
        ("program", lambda: f"{__version__}, Python {platform.python_version()}"),
        ("computer", lambda: f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"),
        *((package, _version_of(package)) for package in PACKAGES),
        ("model", lambda: _model(model, roots)),
        ("memory", lambda: fit_words(fit_of(find_model(model, roots)))),
        ("knowledge", lambda: _knowledge(knowledge)),
        ("network", lambda: network_words(network_state())),
        ("camera", camera_words),
        ("case folder", lambda: _writable(cases)),
        *more,
    )
    for name, look in looks:
        yield _check(name, look)


def _check(name: str, look: Look) -> Check:
    try:
        words, well = look(), True
    except SkinGPTError as error:
        words, well = f"{error.title}. {error.message}", False
    except (OSError, importlib.metadata.PackageNotFoundError) as error:
        words, well = f"{type(error).__name__}. Install SkinGPT Desktop again.", False
    return Check(name, _without_home(words), well)


def _without_home(words: str) -> str:
    """The home folder bears the user's name."""
    home = str(Path.home())
    return words.replace(home, "~") if len(home) > 1 else words


def _version_of(package: str) -> Look:
    return lambda: importlib.metadata.version(package)


def _model(name: str, roots: Iterable[Path]) -> str:
    folder = find_model(name, roots)
    manifest = read_manifest(folder)
    verify(folder, manifest, unreported, never_cancelled)
    return f"{manifest.name} {manifest.version}, {manifest.total_bytes / 1e6:.0f} MB, all parts fit"


def _knowledge(folder: Path) -> str:
    knowledge = Knowledge.load(folder)
    return f"{len(knowledge.conditions)} conditions, {len(knowledge.concepts)} concepts"


def _writable(folder: Path) -> str:
    present = next(place for place in (folder, *folder.parents) if place.exists())
    if not os.access(present, os.W_OK):
        raise PermissionError(present)
    return "can be written"
