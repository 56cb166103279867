"""The Debian package of a stand-in: installed, brought up to date, not taken back, removed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "installer"), str(ROOT / "installer" / "linux"), str(ROOT / "tools")]

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dpkg-deb") is None, reason="needs dpkg"
)


@pytest.fixture
def package(tmp_path, monkeypatch):
    """Make the package of a version whose program is a text."""
    import make_deb

    monkeypatch.setattr(make_deb, "write_png", lambda root, folder, size: ROOT / "LICENSE")

    def make(version):
        program = tmp_path / version / "program"
        program.mkdir(parents=True)
        (program / "skingpt-desktop").write_text(version)
        (program / "skingpt-desktop").chmod(0o755)
        return make_deb.make_deb(
            program, tmp_path / version, tmp_path / "packages", version, "2026-11-25"
        )

    return make


@pytest.fixture
def dpkg(tmp_path):
    """dpkg in a root of its own: what it said, and whether it did what it was asked."""
    root = tmp_path / "root"
    for folder in ("updates", "info", "triggers"):
        (root / "var/lib/dpkg" / folder).mkdir(parents=True)
    (root / "var/lib/dpkg/status").touch()
    forced = ("not-root", "depends", "script-chrootless", "bad-path")
    words = ["dpkg", f"--root={root}", f"--log={tmp_path / 'log'}"]

    def run(*more):
        done = subprocess.run(
            [*words, *(f"--force-{name}" for name in forced), *map(str, more)],
            capture_output=True,
            text=True,
            check=False,
            env=os.environ | {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"},
        )
        return done.returncode == 0, done.stdout + done.stderr

    return run


def test_an_update_takes_the_place_and_an_older_version_does_not(dpkg, package, tmp_path):
    program = tmp_path / "root/opt/skingpt-desktop/skingpt-desktop"
    older, newer = package("1.9.0"), package("1.10.0")
    assert dpkg("--install", older)[0]
    assert dpkg("--install", newer)[0]
    assert program.read_text() == "1.10.0"
    done, said = dpkg("--install", older)
    assert not done
    assert "SkinGPT Desktop 1.10.0 is installed. This is the older version 1.9.0" in said
    assert "sudo apt remove skingpt-desktop" in said
    assert program.read_text() == "1.10.0"
    assert "ii  skingpt-desktop 1.10.0" in dpkg("--list", "skingpt-desktop")[1]
    assert dpkg("--remove", "skingpt-desktop")[0]
    assert not program.parent.exists()
    assert dpkg("--install", older)[0]
    assert program.read_text() == "1.9.0"
    done, said = dpkg("--purge", "skingpt-desktop")
    assert done
    assert "What was kept with SkinGPT Desktop stays" in said
