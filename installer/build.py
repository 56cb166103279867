"""`make installer`: the program folder, and from it the installers of this system.

    dist/skingpt-desktop/                    the program folder
    dist/installers/                         what is given to users, with SHA256SUMS and an SBOM

Linux: a .deb and a portable folder as .tar.xz. Windows: an installer made by NSIS. macOS: a disk
image. See installer/README.md.
"""

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
INSTALLER = ROOT / "installer"
sys.path[:0] = [str(INSTALLER), str(INSTALLER / "linux"), str(ROOT / "src"), str(ROOT / "tools")]

import bundle  # noqa: E402
from icu_data import shrink_icu  # noqa: E402
from libraries import strip_symbols  # noqa: E402
from lock_file import locked_hashes  # noqa: E402
from release_key import write_release  # noqa: E402
from sbom import packages_of, write_sbom  # noqa: E402

from skingpt_desktop import __version__  # noqa: E402

BUILD, DIST = ROOT / "build", ROOT / "dist"
PROGRAM, INSTALLERS = DIST / "skingpt-desktop", DIST / "installers"
LARGEST_PROGRAM, LARGEST_ARCHIVE = 970_000_000, 350_000_000
"""In bytes; a build that grows beyond them fails (docs/adr/0006-installers.md has the figures)."""


def main() -> int:
    """Build what is asked for; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only-program", action="store_true", help="no installers")
    options = parser.parse_args()
    make_repeatable()
    key = write_release(BUILD)
    build_program()
    if not options.only_program:
        shutil.rmtree(INSTALLERS, ignore_errors=True)
        INSTALLERS.mkdir(parents=True)
        if sys.platform == "linux":
            from make_deb import make_deb  # noqa: PLC0415 - each on its own system
            from stick import make_stick, pack_stick  # noqa: PLC0415

            make_deb(PROGRAM, BUILD, INSTALLERS, __version__, day_of_release())
            stick = DIST / f"SkinGPT-Desktop-{__version__}-linux-{platform.machine()}"
            make_stick(PROGRAM, stick, key)
            pack_stick(stick, INSTALLERS)
        elif sys.platform == "win32":
            make_windows_installer(PROGRAM, INSTALLERS)
        else:
            run("sh", INSTALLER / "macos" / "make_dmg.sh", DIST, INSTALLERS, __version__)
        names = packages_of((BUILD / bundle.MODULES_FILE).read_text(encoding="utf-8").split())
        model = ROOT / "models" / "skingpt-mini"
        write_sbom(names, locked_hashes(names), __version__, model, INSTALLERS / "sbom.cdx.json")
        write_checksums(INSTALLERS)
    return report()


def build_program() -> None:
    """Make the program folder by PyInstaller and finish it."""
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src")}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    paths = ["--distpath", str(DIST), "--workpath", str(BUILD), str(ROOT / "build.spec")]
    subprocess.run([*command, *paths], check=True, env=environment, cwd=ROOT)
    for name in ("LICENSE", "THIRD_PARTY.md"):
        shutil.copy(ROOT / name, PROGRAM)
    if sys.platform == "linux":
        shutil.copy(INSTALLER / "linux" / "skingpt", PROGRAM)
        saved = strip_symbols(PROGRAM) + sum(map(shrink_icu, PROGRAM.rglob("libicudata.so.*")))
        print(f"{saved / 1e6:8.1f} MB  taken out of libraries")


def make_windows_installer(program: Path, target: Path) -> Path:
    """Compile the installer of a program folder."""
    file = target / f"SkinGPT-Desktop-{__version__}-windows.exe"
    size = sum(path.stat().st_size for path in program.rglob("*") if path.is_file())
    defines = {
        "VERSION": __version__,
        "PROGRAM": program,
        "OUTPUT": file,
        "SIZE_KB": size // 1024,
        "ICON": BUILD / "icons" / "skingpt-desktop.ico",
    }
    words = [f"-D{name}={value}" for name, value in defines.items()]
    run("makensis", "-V2", "-INPUTCHARSET", "UTF8", *words, INSTALLER / "windows" / "setup.nsi")
    return file


def write_checksums(folder: Path) -> None:
    """`SHA256SUMS`, as sha256sum writes and reads it."""
    files = [path for path in sorted(folder.iterdir()) if path.name != "SHA256SUMS"]
    lines = []
    for path in files:
        with path.open("rb") as file:
            lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8", newline="\n")


def report() -> int:
    """Print the sizes; 1 where one is larger than it may be."""
    program = sum(p.stat().st_size for p in PROGRAM.rglob("*") if p.is_file())
    sizes = [(PROGRAM, program, LARGEST_PROGRAM)]
    if INSTALLERS.is_dir():
        sizes += [(p, p.stat().st_size, LARGEST_ARCHIVE) for p in sorted(INSTALLERS.iterdir())]
    for path, size, _ in sizes:
        print(f"{size / 1e6:8.1f} MB  {path.relative_to(ROOT)}")
    return int(any(size > largest for _, size, largest in sizes))


def make_repeatable() -> None:
    """Have the same sources and packages give the same files, however often they are built."""
    os.environ["PYTHONHASHSEED"] = "0"
    if "SOURCE_DATE_EPOCH" not in os.environ:
        words = ["git", "log", "-1", "--format=%ct"]
        said = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
        last_commit = said.stdout.strip() or str(int(datetime.now(UTC).timestamp()))
        os.environ["SOURCE_DATE_EPOCH"] = last_commit


def day_of_release() -> str:
    """The day of the last commit, or SOURCE_DATE_EPOCH's."""
    return datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC).date().isoformat()


def run(*words: object) -> None:
    """Run a command; raises CalledProcessError where it fails."""
    subprocess.run([str(word) for word in words], check=True)


if __name__ == "__main__":
    raise SystemExit(main())
