"""`skingpt doctor`: is everything here that the program needs?"""

import importlib.metadata
import os
import platform
from collections.abc import Callable, Iterable
from pathlib import Path

from skingpt_desktop import __version__
from skingpt_desktop.commands.stick import check_stick, stick_words
from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.domain.predictor import never_cancelled, unreported
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.model.folder import find_model, read_manifest, verify
from skingpt_desktop.paths import Paths
from skingpt_desktop.services.fit import fit_of, fit_words
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


def doctor(paths: Paths, roots: Iterable[Path], model: str) -> bool:
    """Print one line a check, nothing personal among them; whether all is well."""
    checks: tuple[tuple[str, Callable[[], str]], ...] = (
        ("program", lambda: f"{__version__}, Python {platform.python_version()}"),
        ("computer", lambda: f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"),
        *((package, _version_of(package)) for package in PACKAGES),
        ("model", lambda: _check_model(model, roots)),
        ("memory", lambda: fit_words(fit_of(find_model(model, roots)))),
        ("knowledge", lambda: _check_knowledge(paths.knowledge)),
        ("network", lambda: network_words(network_state())),
        ("case folder", lambda: _check_writable(paths.cases)),
    )
    if (stick := paths.stick) is not None:
        checks += (("stick", lambda: stick_words(check_stick(stick, paths.release_key))),)
    results = [_print_check(name, check) for name, check in checks]
    return all(results)


def _print_check(name: str, check: Callable[[], str]) -> bool:
    try:
        words, well = check(), True
    except SkinGPTError as error:
        words, well = f"{error.title}. {error.message}", False
    except (OSError, importlib.metadata.PackageNotFoundError) as error:
        words, well = f"{type(error).__name__}. Install SkinGPT Desktop again.", False
    print(f"{'ok     ' if well else 'PROBLEM'}  {name}: {words}")
    return well


def _version_of(package: str) -> Callable[[], str]:
    return lambda: importlib.metadata.version(package)


def _check_model(name: str, roots: Iterable[Path]) -> str:
    folder = find_model(name, roots)
    manifest = read_manifest(folder)
    verify(folder, manifest, unreported, never_cancelled)
    return f"{manifest.name} {manifest.version}, {manifest.total_bytes / 1e6:.0f} MB, all parts fit"


def _check_knowledge(folder: Path) -> str:
    knowledge = Knowledge.load(folder)
    return f"{len(knowledge.conditions)} conditions, {len(knowledge.concepts)} concepts"


def _check_writable(folder: Path) -> str:
    present = next(place for place in (folder, *folder.parents) if place.exists())
    if not os.access(present, os.W_OK):
        raise PermissionError(present)
    return "can be written"
