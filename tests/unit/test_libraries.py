"""Libraries of the program folder: idle ones stay out, and what loads as before is stripped."""

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "installer"))
from libraries import strip_symbols, without_idle  # noqa: E402

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("strip") is None, reason="needs Linux and binutils"
)


def library(package, pattern):
    folder = Path(importlib.util.find_spec(package).origin).parent
    return next(path for path in sorted(folder.glob(pattern)))


def test_a_library_of_the_system_stays_while_something_asks_for_it():
    core, i18n, common, data, svg = (
        library("PySide6", f"Qt/lib/lib{name}.so.*")
        for name in ("Qt6Core", "icui18n", "icuuc", "icudata", "Qt6Svg")
    )
    inside = (f"PySide6/Qt/lib/{core.name}", str(core), "BINARY")
    at_the_top = [(path.name, str(path), "BINARY") for path in (svg, data, common, i18n)]
    kept = without_idle([*at_the_top, inside, ("libpython3.11.so.1.0", "", "BINARY")])
    assert {place for place, _, _ in kept} == {
        inside[0],
        i18n.name,
        common.name,
        data.name,
        "libpython3.11.so.1.0",
    }


def test_what_still_loads_is_stripped_and_what_would_break_is_not(tmp_path):
    symbols = library("yaml", "_yaml.*.so")
    patched = library("PIL", "_webp.*.so")
    names = (Path(shutil.copy(symbols, tmp_path)), Path(shutil.copy(patched, tmp_path)))
    assert strip_symbols(tmp_path) == symbols.stat().st_size - names[0].stat().st_size > 0
    assert names[1].read_bytes() == patched.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(p.name for p in names)
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import _yaml; print(_yaml)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert str(names[0]) in done.stdout
