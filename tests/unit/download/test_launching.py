"""A download by a program that has refused the network to itself, through its launcher."""

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from small_hub import SmallHub, model_files

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems need no launcher")

PROGRAM = """
    import ctypes, json, os, signal, sys
    from pathlib import Path
    from skingpt_desktop.domain.errors import Cancelled, TransferFailed
    from skingpt_desktop.domain.predictor import never_cancelled, unreported
    from skingpt_desktop.offline import go_offline
    from skingpt_desktop.services.downloading import Downloader
    from skingpt_desktop.services.launching import LauncherProcess

    own = Path({own!r})
    launcher = LauncherProcess(own)
    go_offline()
    downloader = Downloader(lambda: None, {hub!r}, start=launcher)
    folder = own / "fetching"
    folder.mkdir()
    offer = downloader.resolve("clinic/tiny", "main", folder, never_cancelled)
    {then}
    launcher.close()
"""
FETCH = """
    downloader.fetch(offer, folder, unreported, never_cancelled)
    print(sorted(path.name for path in folder.iterdir()), ctypes.CDLL(None).socket(2, 1, 0))
"""
STOP = """
    try:
        downloader.fetch(offer, folder, unreported, lambda: any(folder.iterdir()))
    except Cancelled:
        print("stopped")
"""
LAUNCHER_GONE = """
    launcher._process.kill()
    launcher._process.wait()
    try:
        downloader.fetch(offer, folder, unreported, never_cancelled)
    except TransferFailed as error:
        print(error.title)
"""


def run(tmp_path, then, hub):
    body = textwrap.dedent(then).replace("\n", "\n    ")
    code = textwrap.dedent(PROGRAM.format(own=str(tmp_path / "own"), hub=hub.address, then=body))
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture
def hub():
    with SmallHub(model_files(200_000)).open() as opened:
        yield opened


def test_the_launcher_fetches_while_the_program_has_no_network(tmp_path, hub):
    said = run(tmp_path, FETCH, hub)
    assert "model-00001-of-00002.safetensors" in said
    assert said.endswith("-1")


def test_it_can_be_stopped(tmp_path, hub):
    hub.slowly = 0.05
    assert run(tmp_path, STOP, hub) == "stopped"


def test_a_launcher_that_is_gone_is_one_sentence(tmp_path, hub):
    assert run(tmp_path, LAUNCHER_GONE, hub) == "The download stopped"


def test_the_launcher_ends_with_the_program(tmp_path, hub):
    said = run(tmp_path, "print(launcher._process.pid); os._exit(0)", hub)
    deadline = 200
    while deadline and _is_alive(int(said)):
        deadline -= 1
        subprocess.run(["sleep", "0.05"], check=True)
    assert not _is_alive(int(said))


def _is_alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z"
    except OSError:
        return False
