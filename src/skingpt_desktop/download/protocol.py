"""What the program and its download process say to each other: one JSON object a line.

To the process, first one `Job`; after that the line `STOP`, or the end of the pipe, ends it. Back:
any number of `progress` lines, then exactly one of `resolved`, `done` and `failed`. No photo, no
name of a case and no key ever passes here; the user's hub token does, and only here.
"""

import json
import re
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import PurePosixPath
from typing import Any

from skingpt_desktop.domain.models import Offer, RemoteFile, Transfer

CHILD_ARGUMENT = "--fetch-models"
"""What a frozen program is called with to be the download process."""
LAUNCHER_ARGUMENT = "--launch-downloads"
"""What a frozen program is called with, before its own arguments, to be the launcher."""
STOP = b"stop\n"
PART_ENDING = ".part"

_ENDINGS = frozenset({".safetensors", ".json"})
_PLAIN_FILES = frozenset({"merges.txt", "vocab.txt", "chat_template.jinja", "tokenizer.model"})
_SUBFOLDER = "qformer_tokenizer/"
_PLAIN_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._+-]{0,120}")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
REPOSITORY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,95}/[A-Za-z0-9][A-Za-z0-9._-]{0,95}")
COMMIT = re.compile(r"[0-9a-f]{40}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


def child_command() -> list[str]:
    """How this program starts its download process, from source or frozen."""
    return _command(CHILD_ARGUMENT, "skingpt_desktop.download.process")


def launcher_command() -> list[str]:
    """How this program starts the launcher of that process; its arguments follow."""
    return _command(LAUNCHER_ARGUMENT, "skingpt_desktop.download.launcher")


def _command(argument: str, module: str) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, argument]
    return [sys.executable, "-P", "-B", "-m", module]


class Code(StrEnum):
    """Why a job failed."""

    ACCESS = "access"
    MISSING = "missing"
    NETWORK = "network"
    BUSY = "busy"
    SERVER = "server"
    CODE = "code"
    UNSUITABLE = "unsuitable"
    CORRUPT = "corrupt"
    FULL = "full"
    DISK = "disk"
    CERTIFICATE = "certificate"


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a job waits, in seconds, and how often it tries again without any progress."""

    connect_s: float = 20.0
    silence_s: float = 30.0
    first_wait_s: float = 1.0
    longest_wait_s: float = 30.0
    tries: int = 6


@dataclass(frozen=True, slots=True)
class Job:
    """What the process is to do: resolve a revision, or, with an offer, fetch its files.

    `folder` is the one place it may write to.
    """

    endpoint: str
    repository: str
    revision: str
    folder: str
    offer: Offer | None = None
    token: str = field(default="", repr=False)
    patience: Patience = field(default_factory=Patience)

    def to_line(self) -> bytes:
        """The job as one line."""
        return json.dumps(asdict(self)).encode() + b"\n"

    @classmethod
    def from_line(cls, line: bytes) -> "Job":
        """The job that a line says; raises ValueError or KeyError for anything else."""
        said = json.loads(line)
        offer = read_offer(said["offer"]) if said["offer"] else None
        return cls(**{**said, "offer": offer, "patience": Patience(**said["patience"])})


class JobFailed(Exception):
    """Why a job cannot be done; `file` is the file it happened with, if any."""

    def __init__(self, code: Code, file: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.file = file


def progress(transfer: Transfer) -> dict[str, Any]:
    """A `progress` message."""
    return {"say": "progress", **asdict(transfer)}


def read_progress(said: Mapping[str, Any]) -> Transfer:
    """The transfer that a `progress` message says."""
    return Transfer(str(said["file"]), int(said["done"]), int(said["total"]))


def read_offer(said: Mapping[str, Any]) -> Offer:
    """An offer from its JSON.

    Raises:
        ValueError, KeyError, TypeError: it is none, or names a file that is not accepted.
    """
    files = tuple(_read_file(entry) for entry in said["files"])
    if not REPOSITORY.fullmatch(str(said["repository"])):
        raise ValueError("no such repository name")
    return Offer(
        name=str(said["name"]),
        repository=str(said["repository"]),
        revision=str(said["revision"]),
        licence=str(said["licence"]),
        intended_use=str(said["intended_use"]),
        files=files,
        gated=bool(said["gated"]),
        least_memory_mb=int(said["least_memory_mb"]),
    )


def _read_file(entry: Mapping[str, Any]) -> RemoteFile:
    name, size = str(entry["file"]), int(entry["bytes"])
    sha256, git_blob = str(entry["sha256"]), str(entry["git_blob"])
    proven = _SHA256.fullmatch(sha256) or (not sha256 and COMMIT.fullmatch(git_blob))
    if not is_accepted(name) or size < 0 or not proven:
        raise ValueError("a file that is not accepted")
    return RemoteFile(name, size, sha256, git_blob)


def is_plain_name(name: str) -> bool:
    """Whether this is a file name, not a path, that every system can hold."""
    return bool(_PLAIN_NAME.fullmatch(name)) and not _RESERVED.fullmatch(name)


def is_accepted(name: str) -> bool:
    """Whether a file of this path is fetched: weights, settings and the tokenizer's tables.

    Never a pickle, a script, a hidden file or anything in another subfolder than InstructBLIP's
    `qformer_tokenizer`. What `tokenizer.model` and a chat template may do: see `model.folder`.
    """
    plain = name.removeprefix(_SUBFOLDER)
    return is_plain_name(plain) and (
        plain in _PLAIN_FILES or PurePosixPath(plain).suffix in _ENDINGS
    )
