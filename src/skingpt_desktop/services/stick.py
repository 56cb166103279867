"""The signed list of what is on a stick, and whether the stick still agrees with it.

`stick.json` names each file of the program, its models and its installers with size and SHA-256;
`stick.json.sig` is its Ed25519 signature (RFC 8032) by the key of whoever made the release. What a
user puts beside them, and the folder `data`, are not in the list.

What this can tell: that a stick is damaged, incomplete or was changed by somebody without the key.
A program that was itself exchanged can tell nothing; so check a stick that you do not trust with a
program that you do: `skingpt stick verify FOLDER`.
"""

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from skingpt_desktop.domain.errors import Cancelled, StickChanged
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.paths import STICK_LIST

SIGNATURE = f"{STICK_LIST}.sig"
FORMAT = 1
OWN_FOLDERS = ("installers", "models", "program")
"""Where no file may lie that the list does not name."""
_CHUNK = 1 << 20
_NAMED = 3


@dataclass(frozen=True, slots=True)
class StickFile:
    """One file: its path on the stick with “/”, its size and its hash."""

    file: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class StickList:
    """What belongs on a stick of one version of the program."""

    version: str
    files: tuple[StickFile, ...]

    @property
    def total_bytes(self) -> int:
        """The size of all files."""
        return sum(file.bytes for file in self.files)


def sign_stick(stick: Path, version: str, key: Ed25519PrivateKey) -> StickList:
    """List what is in the stick's own folders, and beside them, and sign the list."""
    names = sorted(_found(stick, (*OWN_FOLDERS, "")))
    files = tuple(
        StickFile(name, (stick / name).stat().st_size, _sha256(stick / name)) for name in names
    )
    content = {"format": FORMAT, "version": version, "files": [asdict(file) for file in files]}
    data = json.dumps(content, ensure_ascii=False, indent=1).encode()
    (stick / STICK_LIST).write_bytes(data)
    (stick / SIGNATURE).write_bytes(key.sign(data))
    return StickList(version, files)


def read_stick(stick: Path, release_key: Path) -> StickList:
    """The list of a stick, when its signature is good.

    Raises:
        StickChanged: there is no list, nobody can say whose it is, or it was changed.
    """
    key = _public_key(release_key)
    try:
        data, signature = (stick / STICK_LIST).read_bytes(), (stick / SIGNATURE).read_bytes()
    except OSError:
        raise StickChanged(
            "This stick cannot be checked",
            f"The list of its files ({STICK_LIST}) or the list's signature is missing. "
            "Get the program again from where it came from.",
        ) from None
    try:
        key.verify(signature, data)
        return _parsed(data)
    except (InvalidSignature, ValueError, KeyError, TypeError):
        raise StickChanged(
            "This stick is not as it was made",
            "The list of its files does not carry the signature of the makers of this program. Do "
            "not use the program on it. Get it again from where it came from.",
        ) from None


def verify_stick(
    stick: Path,
    release_key: Path,
    report: Callable[[int, int], None],
    is_cancelled: IsCancelled,
) -> StickList:
    """Read every file of a stick and compare it with the signed list.

    `report` is told how many bytes are done, and of how many.

    Raises:
        StickChanged: a file is missing, was changed, or does not belong there.
        Cancelled: `is_cancelled` said so.
    """
    listed = read_stick(stick, release_key)
    done, wrong = 0, []
    for entry in listed.files:
        if not _fits(stick / entry.file, entry, is_cancelled):
            wrong.append(entry.file)
        done += entry.bytes
        report(done, listed.total_bytes)
    strange = sorted(_found(stick, OWN_FOLDERS) - {entry.file for entry in listed.files})
    if wrong or strange:
        raise _changed(wrong, strange)
    return listed


def _changed(wrong: list[str], strange: list[str]) -> StickChanged:
    parts = []
    if wrong:
        parts.append(f"Missing or damaged: {_some(wrong)}.")
    if strange:
        parts.append(f"Not put there by the makers of this program: {_some(strange)}.")
    return StickChanged(
        "This stick is not as it was made",
        " ".join(
            (
                *parts,
                "Do not use the program on it. Your cases are kept. "
                "Get the program again from where it came from.",
            )
        ),
    )


def _some(names: list[str]) -> str:
    named = ", ".join(f"“{name}”" for name in names[:_NAMED])
    further = len(names) - _NAMED
    return f"{named} and {further} more" if further > 0 else named


def _public_key(file: Path) -> Ed25519PublicKey:
    try:
        key = load_pem_public_key(file.read_bytes())
    except (OSError, ValueError, UnsupportedAlgorithm):
        key = None
    if isinstance(key, Ed25519PublicKey):
        return key
    raise StickChanged(
        "This stick cannot be checked",
        "This copy of the program was built without the key of a release, so it cannot tell "
        "whether a stick is as it was made.",
    )


def _parsed(data: bytes) -> StickList:
    content: dict[str, Any] = json.loads(data)
    if content["format"] != FORMAT:
        raise ValueError("another format")
    files = tuple(StickFile(**entry) for entry in content["files"])
    for entry in files:
        path = PurePosixPath(entry.file)
        if path.is_absolute() or ".." in path.parts or "\\" in entry.file:
            raise ValueError("a path that leads elsewhere")
    return StickList(str(content["version"]), files)


def _found(stick: Path, folders: Iterable[str]) -> set[str]:
    """The files in folders of a stick; the name "" stands for those that lie in no folder."""
    paths = (path for folder in folders for path in _files(stick / folder, deep=bool(folder)))
    names = {path.relative_to(stick).as_posix() for path in paths}
    return names - {STICK_LIST, SIGNATURE}


def _files(folder: Path, *, deep: bool) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        yield from (Path(place, name) for name in names)
        # A link to a folder is no file of its own, but it does not belong there either.
        yield from (Path(place, name) for name in folders if Path(place, name).is_symlink())
        if not deep:
            return


def _fits(path: Path, entry: StickFile, is_cancelled: IsCancelled) -> bool:
    try:
        if path.stat().st_size != entry.bytes:
            return False
        return _sha256(path, is_cancelled) == entry.sha256
    except OSError:
        return False


def _sha256(path: Path, is_cancelled: IsCancelled = lambda: False) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            if is_cancelled():
                raise Cancelled
            digest.update(chunk)
    return digest.hexdigest()
