"""The portable folder: a stick with the program, its models and a signed list of all that is on it.

    python installer/stick.py FOLDER [--model DIR ...] [--installer FILE ...]

adds further models and the installers of other systems to a folder that was unpacked from the
portable archive, and signs it again (SKINGPT_RELEASE_KEY names the key).
"""

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "installer"), str(ROOT / "src")]

from release_key import release_key  # noqa: E402

from skingpt_desktop import __version__  # noqa: E402
from skingpt_desktop.services.stick import STICK_LIST, sign_stick  # noqa: E402

START_HERE = ROOT / "installer" / "START-HERE.txt"


def make_stick(program: Path, stick: Path, key: Ed25519PrivateKey) -> None:
    """Lay a program folder out as a stick and sign it."""
    shutil.rmtree(stick, ignore_errors=True)
    stick.mkdir(parents=True)
    shutil.copytree(program, stick / "program")
    models = next((stick / "program").rglob("models/skingpt-mini")).parent
    shutil.move(models, stick / "models")
    text = START_HERE.read_text(encoding="utf-8").replace("@VERSION@", __version__)
    # Windows' oldest editors show one long line otherwise.
    (stick / START_HERE.name).write_text(text, encoding="utf-8", newline="\r\n")
    sign_stick(stick, __version__, key)


def pack_stick(stick: Path, target: Path) -> Path:
    """The stick as one compressed archive; the same files give the same bytes."""
    archive = target / f"{stick.name}.tar.xz"
    target.mkdir(parents=True, exist_ok=True)
    packed = [
        "tar", "--create", "--sort=name", "--owner=0", "--group=0", "--numeric-owner",
        "--mtime=@0", f"--directory={stick.parent}", stick.name,
    ]  # fmt: skip
    # The filter for x86 code makes the archive a tenth smaller.
    pressed = ["xz", "--threads=1", "--x86", "--lzma2=preset=6e,dict=64MiB", "--stdout"]
    with archive.open("wb") as file, subprocess.Popen(packed, stdout=subprocess.PIPE) as tar:
        subprocess.run(pressed, stdin=tar.stdout, stdout=file, check=True)
    if tar.returncode:
        raise OSError("the archive was not written")
    return archive


def add_to_stick(
    stick: Path, models: list[Path], installers: list[Path], key: Ed25519PrivateKey
) -> None:
    """Put further models and installers on a stick and sign it again.

    Raises:
        FileNotFoundError: `stick` is none.
    """
    if not (stick / STICK_LIST).is_file():
        raise FileNotFoundError(f"{stick} has no {STICK_LIST}: it is not a portable folder")
    for model in models:
        shutil.copytree(model, stick / "models" / model.name)
    for file in installers:
        (stick / "installers").mkdir(exist_ok=True)
        shutil.copy2(file, stick / "installers" / file.name)
    listed = sign_stick(stick, __version__, key)
    print(f"{len(listed.files)} files, {listed.total_bytes / 1e6:.0f} MB, signed")


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", type=Path, action="append", default=[])
    parser.add_argument("--installer", type=Path, action="append", default=[])
    options = parser.parse_args()
    add_to_stick(options.folder, options.model, options.installer, release_key(ROOT / "build"))


if __name__ == "__main__":
    main()
