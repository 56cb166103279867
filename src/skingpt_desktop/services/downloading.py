"""The program's end of a download: starts the process, watches it, checks what it says.

This process itself opens no socket; see `skingpt_desktop.download`.
"""

import contextlib
import json
import os
import queue
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from skingpt_desktop.domain.errors import AccessNeeded, Cancelled, TransferFailed
from skingpt_desktop.domain.models import Offer, Transfer
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.download.protocol import (
    STOP,
    Code,
    Job,
    Patience,
    read_offer,
    read_progress,
)
from skingpt_desktop.services.launching import Running, Starter, start_directly

HUB = "https://huggingface.co"
ENDPOINT_VARIABLE = "HF_ENDPOINT"
_GLANCE_SECONDS = 0.05
_GRACE_SECONDS = 2.0
_KEPT_VARIABLES = (
    "SYSTEMROOT",
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "PYTHONPATH",
    "PYTHONHOME",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    *("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"),
    *("http_proxy", "https_proxy", "all_proxy", "no_proxy"),
)

_WORDS: dict[Code, tuple[str, str]] = {
    Code.ACCESS: (
        "This model asks who you are",
        "Open its page on the hub in your browser and accept its terms. Then make an access token "
        "there and give it to this program, which keeps it in this computer's keychain.",
    ),
    Code.MISSING: (
        "Model not found on the hub",
        "Check the name, as in “owner/model”, and the revision. The model may have been removed, "
        "or may be open only to people with an access token.",
    ),
    Code.NETWORK: (
        "The hub cannot be reached",
        "Check the network, and the proxy if you use one, then try again. What has arrived so far "
        "is kept.",
    ),
    Code.BUSY: (
        "The hub is busy",
        "It asks to wait. Try again in a few minutes. What has arrived so far is kept.",
    ),
    Code.SERVER: (
        "The hub gave an answer that cannot be used",
        "Try again later. What has arrived so far is kept.",
    ),
    Code.CODE: (
        "This model brings program code",
        "It would run code of its own on this computer, so it is not fetched. Choose another one.",
    ),
    Code.UNSUITABLE: (
        "This model cannot be used here",
        "It has no weights as safetensors files, or no settings that this program reads. Choose "
        "another one.",
    ),
    Code.CORRUPT: (
        "A file arrived damaged twice",
        "It is not what the hub promised, so it was thrown away. Try again later, or on another "
        "network.",
    ),
    Code.FULL: (
        "No room left on the disk",
        "What has arrived so far is kept. Free some space, then go on with the download.",
    ),
    Code.DISK: (
        "The models folder cannot be written",
        "Check that its disk is connected and not write-protected, then try again.",
    ),
    Code.CERTIFICATE: (
        "The hub could not prove who it is",
        "Its certificate is not one that this computer trusts. Check the date and time of this "
        "computer. On a clinic's network, ask who looks after it.",
    ),
}


@dataclass(frozen=True, slots=True)
class Downloader:
    """Starts one process a job, and gives it a token over its pipe alone."""

    token: Callable[[], str | None] = field(repr=False)
    endpoint: str = ""
    patience: Patience = field(default_factory=Patience)
    start: Starter = start_directly

    def resolve(
        self, repository: str, revision: str, folder: Path, is_cancelled: IsCancelled
    ) -> Offer:
        """Ask the hub for a pinned offer; `folder` is an empty one for the process to live in.

        Raises:
            AccessNeeded, TransferFailed, Cancelled: as in `ModelShelf.shelf_resolve`.
        """
        said = self._do(repository, revision, folder, None, lambda _: None, is_cancelled)
        try:
            return read_offer(said["offer"])
        except (KeyError, TypeError, ValueError) as error:
            raise _failure(Code.SERVER) from error

    def fetch(
        self,
        offer: Offer,
        folder: Path,
        report: Callable[[Transfer], None],
        is_cancelled: IsCancelled,
    ) -> None:
        """Fetch the files of an offer into `folder`, going on where it was left.

        Raises:
            AccessNeeded, TransferFailed, Cancelled: as in `ModelShelf.shelf_download`.
        """
        self._do(offer.repository, offer.revision, folder, offer, report, is_cancelled)

    def _do(
        self,
        repository: str,
        revision: str,
        folder: Path,
        offer: Offer | None,
        report: Callable[[Transfer], None],
        is_cancelled: IsCancelled,
    ) -> Mapping[str, Any]:
        endpoint = (self.endpoint or os.environ.get(ENDPOINT_VARIABLE) or HUB).rstrip("/")
        job = Job(
            endpoint,
            repository,
            revision,
            str(folder),
            offer,
            self.token() or "",
            self.patience,
        )
        with _running(self.start, folder) as process:
            _write(process, job.to_line())
            return _listen(process, report, is_cancelled)


@contextlib.contextmanager
def _running(start: Starter, folder: Path) -> Iterator[Running]:
    """The process; it has ended when the block is left."""
    try:
        process = start(folder, _environment())
    except OSError as error:
        raise _no_process() from error
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()


def _environment() -> dict[str, str]:
    """Nothing of the user's; places said from here, since the process works elsewhere."""
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    if "PYTHONPATH" in kept:
        places = kept["PYTHONPATH"].split(os.pathsep)
        kept["PYTHONPATH"] = os.pathsep.join(str(Path(place).absolute()) for place in places)
    return kept


def _write(process: Running, line: bytes) -> None:
    try:
        if process.stdin is not None:
            process.stdin.write(line)
            process.stdin.flush()
    except OSError as error:
        raise _no_process() from error


def _listen(
    process: Running,
    report: Callable[[Transfer], None],
    is_cancelled: IsCancelled,
) -> Mapping[str, Any]:
    """The last message, once it comes; progress is reported in the calling thread."""
    lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    reader = threading.Thread(target=_read, args=(process, lines), name="download", daemon=True)
    reader.start()
    try:
        while True:
            if is_cancelled():
                raise Cancelled
            try:
                line = lines.get(timeout=_GLANCE_SECONDS)
            except queue.Empty:
                continue
            said = _understood(line)
            if said["say"] == "progress":
                report(read_progress(said))
            elif said["say"] == "failed":
                raise _failure(Code(said["code"]), str(said["file"]))
            else:
                return said
    except (KeyError, TypeError, ValueError) as error:
        raise _no_process() from error
    finally:
        _ask_to_stop(process)
        process.kill()
        reader.join()


def _read(process: Running, lines: "queue.SimpleQueue[bytes]") -> None:
    """Pass on each line, and an empty one at the end."""
    if process.stdout is not None:
        for line in process.stdout:
            lines.put(line)
    lines.put(b"")


def _understood(line: bytes) -> Mapping[str, Any]:
    said = json.loads(line)
    if not isinstance(said, Mapping):
        raise TypeError("no message")
    return said


def _ask_to_stop(process: Running) -> None:
    """Let it end by itself; whoever waits for a silent hub is ended all the same."""
    with contextlib.suppress(OSError, ValueError):
        if process.stdin is not None:
            process.stdin.write(STOP)
            process.stdin.flush()
    ends_at = time.monotonic() + _GRACE_SECONDS
    while process.poll() is None and time.monotonic() < ends_at:
        time.sleep(_GLANCE_SECONDS)


def _failure(code: Code, file: str = "") -> TransferFailed:
    title, message = _WORDS[code]
    kind = AccessNeeded if code is Code.ACCESS else TransferFailed
    return kind(title, " ".join((message, f"File: {file}.")) if file else message)


def _no_process() -> TransferFailed:
    return TransferFailed(
        "The download stopped",
        "The part of the program that fetches models ended by itself. What has arrived so far is "
        "kept. Try again.",
    )
