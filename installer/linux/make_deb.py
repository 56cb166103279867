"""The Debian package: the program in /opt, its place in the menu, and a removal that asks."""

import gzip
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PARTS = Path(__file__).resolve().parent / "deb"
sys.path[:0] = [str(ROOT / "installer"), str(ROOT / "tools")]

from icons import SIZES, write_png  # noqa: E402
from system_libraries import FOR_A_CAMERA, PACKAGE_OF  # noqa: E402

NAME = "skingpt-desktop"
HOME = Path("opt", NAME)
_RECOMMENDED = (
    "libcups2 | libcups2t64",
    "libwayland-cursor0",
    "libwayland-egl1",
    "gnome-keyring | kwalletmanager",
    *FOR_A_CAMERA.values(),
)
"""For printing, for Wayland without X11, for a keychain, and for a camera."""
_RENAMED = {"libglib2.0-0": "libglib2.0-0t64 | libglib2.0-0"}
"""Newer systems have another name for it."""
_MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
_PROGRAM, _PLAIN, _FOLDER = 0o755, 0o644, 0o755


def make_deb(program: Path, work: Path, target: Path, version: str, date: str) -> Path:
    """Make the package of a program folder; its file in `target`.

    `work` is a folder for what is made on the way. `date` is the day of the release, ISO 8601.
    """
    tree = work / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(program, tree / HOME, symlinks=True, copy_function=_link)
    _put_in_the_menu(tree, work / "icons", version, date)
    _document(tree)
    for path in tree.rglob("*"):
        if not path.is_symlink():
            # The files of the program are links to those of the folder, which have their rights.
            path.chmod(_FOLDER if path.is_dir() else _rights(path))
    _tell_dpkg(tree, version)
    package = target / f"{NAME}_{version}_{_architecture()}.deb"
    target.mkdir(parents=True, exist_ok=True)
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", tree, package]
    subprocess.run([str(word) for word in command], check=True)
    return package


def _link(source: str, target: str) -> None:
    os.link(source, target)


def _rights(path: Path) -> int:
    return _PROGRAM if path.stat().st_mode & 0o100 else _PLAIN


def _architecture() -> str:
    return _MACHINES[platform.machine()]


def _put_in_the_menu(tree: Path, icons: Path, version: str, date: str) -> None:
    share = tree / "usr" / "share"
    _write(share / "applications" / f"{NAME}.desktop", (PARTS / f"{NAME}.desktop").read_text())
    about = (PARTS / "metainfo.xml").read_text()
    about = about.replace("@VERSION@", version).replace("@DATE@", date)
    _write(share / "metainfo" / "org.skingpt.desktop.metainfo.xml", about)
    hicolor = share / "icons" / "hicolor"
    for size in SIZES:
        place = hicolor / f"{size}x{size}" / "apps" / f"{NAME}.png"
        place.parent.mkdir(parents=True)
        shutil.copyfile(write_png(ROOT, icons, size), place)
    programs = tree / "usr" / "bin"
    programs.mkdir(parents=True)
    for name in (NAME, "skingpt"):
        (programs / name).symlink_to(Path("/") / HOME / name)


def _document(tree: Path) -> None:
    folder = tree / "usr" / "share" / "doc" / NAME
    _write(folder / "copyright", (PARTS / "copyright").read_text())
    changes = gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=0)
    (folder / "changelog.gz").write_bytes(changes)


def _tell_dpkg(tree: Path, version: str) -> None:
    files = [path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink()]
    control = tree / "DEBIAN"
    size = sum(path.stat().st_size for path in files)
    _write(control / "control", _control(version, size))
    _write(control / "templates", (PARTS / "templates").read_text())
    for name in ("preinst", "postinst", "postrm"):
        _write(control / name, (PARTS / name).read_text().replace("@VERSION@", version))
        (control / name).chmod(_PROGRAM)
    # MD5 is what dpkg compares with; it guards against decay, not against a person.
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}"
        f"  {path.relative_to(tree)}\n"
        for path in files
    ]
    _write(control / "md5sums", "".join(sums))
    control.chmod(_FOLDER)


def _control(version: str, size: int) -> str:
    depends = [_RENAMED.get(package, package) for package in sorted({*PACKAGE_OF.values()})]
    system = (f"libc6 (>= {platform.libc_ver()[1]})", "libstdc++6", "libgcc-s1")
    needs = [*system, "debconf (>= 0.5) | debconf-2.0", *depends]
    return f"""Package: {NAME}
Version: {version}
Architecture: {_architecture()}
Maintainer: the authors of SkinGPT Desktop <noreply@localhost>
Section: science
Priority: optional
Installed-Size: {size // 1024}
Depends: {", ".join(needs)}
Recommends: {", ".join(_RECOMMENDED)}
Description: looks at a photo of skin and talks about it
 SkinGPT Desktop says what can be seen in a photo of skin, what it may be, and
 what to do next. Everything runs on this computer: no photo and no question
 leaves it.
 .
 It lists possibilities, not a diagnosis. It is not approved by any regulator,
 and it cannot rule out skin cancer.
"""


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(_PLAIN)
