"""The installers that `make installer` built, unpacked where a user might put them."""

import json
import os
import shutil
import subprocess
import tarfile
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from photos import draw_skin, to_bytes

ROOT = Path(__file__).resolve().parents[2]
INSTALLERS = ROOT / "dist" / "installers"
SOMEBODY = 65534
"""The number of the user “nobody”."""


def built(pattern):
    """The file of `dist/installers` that fits."""
    found = sorted(INSTALLERS.glob(pattern))
    if not found:
        pytest.skip(f"there is no {pattern} in dist/installers: make installer")
    return found[0]


@contextmanager
def folder_for_all(name):
    """A folder that other users can enter; pytest closes its own ones whenever it starts."""
    folder = Path(tempfile.mkdtemp(prefix=name))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        for path in folder.rglob("*"):
            if path.is_dir() and not path.is_symlink():
                path.chmod(0o755)
        shutil.rmtree(folder)


@pytest.fixture(scope="session")
def stick():
    """The portable folder, in a path with spaces and letters of several scripts, read-only."""
    with folder_for_all("a stick, für 皮肤 и кожу ") as place:
        with tarfile.open(built("*linux*.tar.xz")) as archive:
            archive.extractall(place, filter="tar")
        folder = next(place.iterdir())
        for path in folder.rglob("*"):
            path.chmod(path.stat().st_mode & ~0o222)
        yield folder


@pytest.fixture
def home():
    """A home folder of an ordinary user."""
    with folder_for_all("home of Zoë ") as folder:
        if os.geteuid() == 0:
            os.chown(folder, SOMEBODY, SOMEBODY)
        yield folder


@pytest.fixture
def environment(home):
    """Nothing of the developer's environment: what a user has."""
    return {
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PATH": "/usr/bin:/bin",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "OMP_NUM_THREADS": "1",
    }


@pytest.fixture
def as_somebody():
    """Words before a command: an ordinary user, and where asked for, no network at all."""

    def words(*, cut_off=True):
        if os.geteuid() != 0:
            return ["unshare", "-rn"] if cut_off else []
        drop = ["setpriv", f"--reuid={SOMEBODY}", f"--regid={SOMEBODY}", "--clear-groups"]
        return [*(["unshare", "-n"] if cut_off else []), *drop]

    return words


@pytest.fixture
def skingpt(stick, environment, as_somebody, home):
    """Run the command line of the stick: its exit code, output and errors.

    After a fault of the program its log stands behind the errors.
    """

    def run(*arguments, cut_off=True, typed="", **more):
        done = subprocess.run(
            [*as_somebody(cut_off=cut_off), stick / "program" / "skingpt", *map(str, arguments)],
            env=environment | more,
            cwd="/",
            input=typed,
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )
        log = home / ".local" / "state" / "SkinGPT Desktop" / "log" / "skingpt.log"
        fault = log.read_text() if done.returncode == 1 and log.exists() else ""
        return done.returncode, done.stdout, done.stderr + fault

    return run


@contextmanager
def writable(*paths):
    """Let what was made read-only be changed for a while."""
    before = [path.stat().st_mode for path in paths]
    for path in paths:
        path.chmod(0o755 if path.is_dir() else 0o644)
    try:
        yield
    finally:
        for path, mode in zip(paths, before, strict=True):
            path.chmod(mode)


def give_to_somebody(folder):
    """Make an ordinary user the owner of a folder and all that is in it."""
    if os.geteuid() == 0:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, SOMEBODY, SOMEBODY)


@pytest.fixture
def drawn(home):
    """A drawn photo of skin in the home folder."""
    path = home / "my arm ü.jpg"
    path.write_bytes(to_bytes(draw_skin(size=(640, 480))))
    return path


@pytest.fixture
def welcomed(home):
    """The user has seen the first start already."""
    folder = home / ".local" / "share" / "SkinGPT Desktop"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text(json.dumps({"welcomed": True, "language": "en"}))
    give_to_somebody(home / ".local")


@pytest.fixture
def screen(tmp_path):
    """A virtual screen; the number that DISPLAY needs."""
    if shutil.which("Xvfb") is None:
        pytest.skip("needs Xvfb")
    read, write = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            "1400x900x24",
            "-nolisten",
            "tcp",
            "-ac",
        ],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as number:
        display = f":{number.readline().strip()}"
    yield display
    server.terminate()
    server.wait()


def wait_for(condition, seconds=90):
    """Ask until it is so."""
    end = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.2)
    return found
