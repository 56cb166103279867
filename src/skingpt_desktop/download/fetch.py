"""Fetches the files of an offer: resumed where they stopped, and proven before they get a name."""

import hashlib
import os
import threading
from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path
from typing import BinaryIO

import httpx2

from skingpt_desktop.domain.models import Offer, RemoteFile, Transfer
from skingpt_desktop.download.http import (
    Retrying,
    Stopped,
    TryAgain,
    check_status,
    meaning_of_failures,
)
from skingpt_desktop.download.hub import file_address
from skingpt_desktop.download.protocol import PART_ENDING, Code, Job, JobFailed

_CHUNK = 1 << 18
_REPORT_EVERY = 1 << 20


class Fetcher:
    """Fetches one offer into one folder.

    A file is written to `<name>.part` and gets its name once its hash is right; a part that a kill
    left behind is taken up at its last byte.
    """

    def __init__(
        self,
        client: httpx2.Client,
        job: Job,
        stop: threading.Event,
        report: Callable[[Transfer], None],
    ) -> None:
        self._client = client
        self._job = job
        self._stop = stop
        self._report = report
        self._before = 0
        self._reported = -_REPORT_EVERY

    def fetch(self, offer: Offer) -> None:
        """Fetch every file that is not there yet.

        Raises:
            JobFailed: no access, no network, no room, or a file that is not what was promised.
            Stopped: the program said stop; what has arrived is kept.
        """
        folder = Path(self._job.folder)
        for file in offer.files:
            self._fetch_file(file, folder)
            self._before += file.bytes

    def _fetch_file(self, file: RemoteFile, folder: Path) -> None:
        path = folder / file.file
        part = folder / f"{file.file}{PART_ENDING}"
        part.parent.mkdir(exist_ok=True)
        if path.exists():
            if self._is_right(file, path):
                return
            path.unlink()
        for _ in range(2):
            self._fill(file, part)
            if self._is_right(file, part):
                part.replace(path)
                _sync(path.parent)
                return
            part.unlink()
        raise JobFailed(Code.CORRUPT, file.file)

    def _fill(self, file: RemoteFile, part: Path) -> None:
        """Fetch what is missing of a part."""
        part.touch()
        if part.stat().st_size > file.bytes:
            os.truncate(part, 0)
        last = part.stat().st_size

        def got_further() -> bool:
            nonlocal last
            before, last = last, part.stat().st_size
            return last > before

        if last < file.bytes:
            retrying = Retrying(self._job.patience, self._stop)
            retrying.run(lambda: self._fetch_rest(file, part), got_further)

    def _fetch_rest(self, file: RemoteFile, part: Path) -> None:
        start = part.stat().st_size
        job = self._job
        address = file_address(job.endpoint, job.repository, job.revision, file.file)
        headers = {"range": f"bytes={start}-"} if start else {}
        with (
            meaning_of_failures(file.file),
            self._client.stream("GET", address, headers=headers) as response,
        ):
            if response.status_code == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
                os.truncate(part, 0)
                raise TryAgain(Code.SERVER)
            check_status(response, file.file)
            if start and not _continues_at(response, start):
                os.truncate(part, 0)
            with part.open("ab") as stream:
                self._write(file, response, stream)
                os.fsync(stream.fileno())
        if part.stat().st_size < file.bytes:
            raise TryAgain(Code.NETWORK)

    def _write(self, file: RemoteFile, response: httpx2.Response, stream: BinaryIO) -> None:
        for chunk in response.iter_raw():
            if self._stop.is_set():
                raise Stopped
            room = file.bytes - stream.tell()
            stream.write(chunk[:room])
            self._say(file, stream.tell())
            if len(chunk) > room:
                return

    def _is_right(self, file: RemoteFile, path: Path) -> bool:
        """Whether a whole file has the promised hash."""
        if path.stat().st_size != file.bytes:
            return False
        if file.sha256:
            digest, promised = hashlib.sha256(), file.sha256
        else:
            # Git's name of a file is SHA-1 by definition: a check of identity, as git's own.
            digest, promised = hashlib.sha1(usedforsecurity=False), file.git_blob
            digest.update(b"blob %d\0" % file.bytes)
        with path.open("rb") as stream:
            while chunk := stream.read(_CHUNK):
                if self._stop.is_set():
                    raise Stopped
                digest.update(chunk)
        self._say(file, file.bytes)
        return digest.hexdigest() == promised

    def _say(self, file: RemoteFile, done: int) -> None:
        done += self._before
        total = self._job.offer.bytes if self._job.offer else 0
        if abs(done - self._reported) >= _REPORT_EVERY or done == total:
            self._reported = done
            self._report(Transfer(file.file, done, total))


def _continues_at(response: httpx2.Response, start: int) -> bool:
    """Whether the answer is the rest that was asked for, and not the whole file again."""
    said = response.headers.get("content-range", "")
    partial = response.status_code == HTTPStatus.PARTIAL_CONTENT
    return partial and said.startswith(f"bytes {start}-")


def _sync(folder: Path) -> None:
    """Make a new name survive a power cut, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
