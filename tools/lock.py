"""`make lock`: writes the lock files anew from pyproject.toml and constraints.txt, by uv.

Versions come from constraints.txt; this adds what each platform needs of them, and the SHA-256 of
every wheel. Wheels alone are taken, so that installing runs no build script. torch's build for the
CPU is not on PyPI: it is looked for at its makers' index, or where TORCH_WHEELS says.
"""

import os
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from lock_file import LOCKS, OF_PLATFORM, PYTHON, ROOT, WITH_NVIDIA

CPU_INDEX = "https://download.pytorch.org/whl/cpu"
LINUX = "x86_64-manylinux_2_36"  # Debian 12's glibc
PLATFORMS = {
    OF_PLATFORM["linux", "x86_64"]: LINUX,
    WITH_NVIDIA: LINUX,
    OF_PLATFORM["win32", "AMD64"]: "x86_64-pc-windows-msvc",
    OF_PLATFORM["darwin", "arm64"]: "aarch64-apple-darwin",
}
OLDEST_MACOS = "14.0"  # torch has no wheel for older ones
TOOLS = ("pip-audit>=2.10,<3", "cyclonedx-python-lib[json-validation]>=11,<12", "uv>=0.13,<0.14")
"""What `make lock` and `make audit` run themselves; they live apart from the program."""


def main() -> int:
    """0 where every lock was written."""
    LOCKS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for name, target in PLATFORMS.items():
            _lock_platform(name, target, Path(folder))
        tools = _requirements(Path(folder) / "tools.in", *TOOLS)
        _compile(LOCKS / "tools.txt", [tools, "--universal"])
    return 0


def _lock_platform(name: str, target: str, folder: Path) -> None:
    building = _requirements(folder / "building.in", *_build_requirements())
    words = ["pyproject.toml", building, "--all-extras", "-c", "constraints.txt"]
    if name == OF_PLATFORM["linux", "x86_64"]:
        words += ["-c", _requirements(folder / "cpu.in", f"{_pinned('torch')}+cpu")]
        place = os.environ.get("TORCH_WHEELS")
        words += ["--find-links", place] if place else ["--index", CPU_INDEX]
    _compile(LOCKS / name, [*words, "--python-platform", target])


def _build_requirements() -> list[str]:
    """What makes the program installable in place; pip would fetch it unseen otherwise."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [*project["build-system"]["requires"], "editables"]


def _pinned(name: str) -> str:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    return next(line for line in lines if line.startswith(f"{name}=="))


def _requirements(path: Path, *lines: str) -> str:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(path)


def _compile(file: Path, words: list[str]) -> None:
    command = [str(Path(sys.executable).with_name("uv")), "pip", "compile", "--quiet", *words]
    python = ".".join(map(str, PYTHON))
    options = ["--generate-hashes", "--only-binary", ":all:", "--python-version", python]
    # Anew each time: uv would keep the versions of a lock that is there.
    looks = ["--upgrade", "--no-header", "--no-annotate", "--emit-build-options"]
    environment = os.environ | {"MACOSX_DEPLOYMENT_TARGET": OLDEST_MACOS}
    subprocess.run(
        [*command, *options, *looks, "-o", str(file)], check=True, cwd=ROOT, env=environment
    )
    print(f"wrote {file.relative_to(ROOT)}")


if __name__ == "__main__":
    sys.exit(main())
