"""The whole workflow under the system's own trace: no internet socket is even asked for.

The filter that refuses them would hide an attempt, so calls are looked at as they are made, in the
program and in each process that it starts. A look-up of a name would be a socket as well. The same
window shows what a lock leaves in its memory.
"""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from subprocess import PIPE

import pytest

from keychains import NoKeychain
from memory import memory_of
from skingpt_desktop.imaging.reading import decode
from skingpt_desktop.store.vault import Vault
from skingpt_desktop.store.vault_file import StorePaths

from . import used_window
from .conftest import PHOTOS, draw_skin

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("strace") is None, reason="needs strace"
)

CALLS = "trace=socket,connect,bind,sendto,sendmsg,sendmmsg,getsockname,io_uring_setup"
FAMILY = re.compile(r"socket\((\w+)")
INTERNET = re.compile(r"AF_INET|AF_INET6|AF_PACKET|AF_NETLINK|sin_addr|sin6_addr|io_uring_setup")
DONE = ["lock chosen", "looked", "report", "searched", "backed up and deleted", "restored"]
DONE += ["models listed twice", "unlocked", "closed"]


@dataclass
class Computer:
    """A folder with the data of a user, and programs that run under the system's trace."""

    folder: Path

    def run(self, *command, typed="", heard=lambda _: None):
        """The lines that the program said; fails where it failed or asked for a way out."""
        log, errors = self.folder / "calls", self.folder / "errors"
        environment = os.environ | {
            "SKINGPT_DATA_DIR": str(self.folder / "data"),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            # A crash says where it was.
            "PYTHONFAULTHANDLER": "1",
        }
        trace = ["strace", "-f", "--seccomp-bpf", "-qq", "-o", str(log), "-e", CALLS]
        with (
            errors.open("w") as error,
            subprocess.Popen(
                [*trace, *command],
                stdin=PIPE,
                stdout=PIPE,
                stderr=error,
                text=True,
                env=environment,
            ) as program,
        ):
            program.stdin.write(typed)
            program.stdin.close()
            said = []
            for line in program.stdout:
                said.append(line.rstrip("\n"))
                heard(said[-1])
        assert program.returncode == 0, "\n".join([*said, errors.read_text()])
        calls = log.read_text()
        assert not INTERNET.findall(calls)
        assert set(FAMILY.findall(calls)) <= {"AF_UNIX"}
        return said


@pytest.fixture(scope="module")
def computer(tmp_path_factory):
    return Computer(tmp_path_factory.mktemp("computer"))


@pytest.fixture(scope="module")
def photo(computer):
    """A real photo of skin where there are some: a drawn one is not asked about."""
    path = computer.folder / "arm.jpg"
    real = sorted((PHOTOS / "clinical" / "psoriasis").glob("*.jpg"))
    if real:
        path.write_bytes(real[0].read_bytes())
    else:
        draw_skin().save(path)
    return path


@dataclass
class Used:
    """What the window said, and how often each secret lay in its memory while it was locked."""

    said: list[str]
    left: dict[str, int]


@pytest.fixture(scope="module")
def used(computer, photo):
    """The window, used from the first start to its end."""
    left = {}

    def look_into(line):
        if line.startswith("locked "):
            memory = memory_of(int(line.split()[1]))
            for name, values in secrets_of(computer, photo).items():
                left[name] = sum(value in memory for value in values)
            (computer.folder / used_window.LOOKED_INTO).touch()

    script = str(Path(used_window.__file__))
    words = (sys.executable, script, str(photo), str(computer.folder))
    return Used(computer.run(*words, heard=look_into), left)


def secrets_of(computer, photo):
    vault = Vault(StorePaths(computer.folder / "data" / "cases"), NoKeychain())
    key = bytes(vault.unlock(used_window.PASSPHRASE).reveal())
    file = photo.read_bytes()
    pixels = decode(file).rgb
    places = range(len(pixels) // 7, len(pixels) - 100, len(pixels) // 7)
    return {
        "key": [key, key.hex().encode()],
        "file": [file[len(file) // 2 :][:60]],
        "photo": [pixels[place : place + 60] for place in places],
    }


def test_the_trace_sees_an_internet_socket(computer):
    with pytest.raises(AssertionError, match="AF_INET"):
        computer.run(sys.executable, "-c", "import socket; socket.socket(socket.AF_INET)")


def test_the_window_asks_for_no_internet_socket(used):
    assert [line for line in used.said if line in DONE] == DONE
    assert used.said.count("answered") == (2 if PHOTOS.is_dir() else 0)
    assert any("network: none opened" in line for line in used.said)


def test_key_and_photo_are_gone_from_memory_while_the_window_is_locked(used):
    # A scrap of a photo may be left at the edge of a page that holds something else.
    assert used.left.pop("photo") <= 1
    assert used.left == {"key": 0, "file": 0}


def test_the_command_line_asks_for_no_internet_socket(used, computer, photo):
    def skingpt(*words, typed=""):
        said = computer.run(sys.executable, "-m", "skingpt_desktop", *words, typed=typed)
        return "\n".join(said)

    passphrase = f"{used_window.PASSPHRASE}\n"
    backup, report = computer.folder / "again.skingpt", computer.folder / "again.pdf"
    assert "Next step" in skingpt("ask", str(photo))
    number = skingpt("cases", typed=passphrase).split("\t")[0]
    skingpt("export", number, "--pdf", str(report), typed=passphrase)
    skingpt("backup", str(backup), typed=passphrase)
    assert "1 cases" in skingpt("restore", str(backup), "--replace", typed=passphrase)
    assert report.is_file()
    assert "skingpt-mini" in skingpt("model", "list")
    assert "none opened" in skingpt("doctor")
