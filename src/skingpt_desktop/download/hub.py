"""What a hub knows of a model: its commit, licence and files, before a file is fetched.

The two addresses are those of the Hugging Face Hub's documented API (huggingface.co/docs/hub/api).
"""

import json
import threading
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

import httpx2

from skingpt_desktop.domain.models import Offer, RemoteFile
from skingpt_desktop.download.http import (
    Retrying,
    Stopped,
    TryAgain,
    check_status,
    meaning_of_failures,
)
from skingpt_desktop.download.protocol import (
    COMMIT,
    Code,
    Job,
    JobFailed,
    is_accepted,
)

_MAX_ANSWER_BYTES = 32 * 1024 * 1024
_MAX_PAGES = 50
_MAX_WORDS = 200
CONFIG_FILE = "config.json"
_INDEX = "model.safetensors.index.json"
_MANIFEST = "model.json"
_FORBIDDEN_KEY = "auto_map"
_TWINS = ("consolidated", "adapter_model")


def resolve(client: httpx2.Client, job: Job, stop: threading.Event) -> Offer:
    """Pin the revision and list what would be fetched.

    Raises:
        JobFailed: no such model, no access, no network, or a model that cannot be used here.
        Stopped: the program said stop.
    """
    asker = _Asker(client, job, stop)
    base = f"{job.endpoint}/api/models/{job.repository}"
    about = asker.mapping(f"{base}/revision/{quote(job.revision, safe='')}")
    commit = str(about.get("sha", ""))
    if not COMMIT.fullmatch(commit):
        raise JobFailed(Code.SERVER)
    files = _wanted(asker.pages(f"{base}/tree/{commit}?recursive=true&expand=false"))
    names = {file.file for file in files}
    if _MANIFEST not in names:
        if CONFIG_FILE not in names:
            raise JobFailed(Code.UNSUITABLE)
        for name in sorted(name for name in names if name.endswith(CONFIG_FILE)):
            settings = asker.mapping(file_address(job.endpoint, job.repository, commit, name))
            if _has_key(settings, _FORBIDDEN_KEY):
                raise JobFailed(Code.CODE, name)
    if not any(name.endswith(".safetensors") for name in names):
        raise JobFailed(Code.UNSUITABLE)
    return Offer(
        name=job.repository.rpartition("/")[2],
        repository=job.repository,
        revision=commit,
        licence=_licence(about),
        intended_use="",
        files=files,
        gated=bool(about.get("gated")),
    )


def file_address(endpoint: str, repository: str, commit: str, file: str) -> str:
    """Where a file of a pinned revision is fetched."""
    return f"{endpoint}/{repository}/resolve/{commit}/{quote(file)}"


class _Asker:
    """Asks for small JSON answers, patiently."""

    def __init__(self, client: httpx2.Client, job: Job, stop: threading.Event) -> None:
        self._client = client
        self._stop = stop
        self._retrying = Retrying(job.patience, stop)

    def mapping(self, address: str) -> Mapping[str, Any]:
        said, _ = self._ask(address)
        if not isinstance(said, Mapping):
            raise JobFailed(Code.SERVER)
        return said

    def pages(self, address: str) -> list[Mapping[str, Any]]:
        """All entries of a list that comes in pages."""
        entries: list[Mapping[str, Any]] = []
        following: str | None = address
        for _ in range(_MAX_PAGES):
            if following is None:
                return entries
            said, following = self._ask(following)
            if not isinstance(said, list) or not all(isinstance(e, Mapping) for e in said):
                raise JobFailed(Code.SERVER)
            entries += said
        raise JobFailed(Code.SERVER)

    def _ask(self, address: str) -> tuple[Any, str | None]:
        return self._retrying.run(lambda: self._once(address), lambda: False)

    def _once(self, address: str) -> tuple[Any, str | None]:
        with meaning_of_failures(), self._client.stream("GET", address) as response:
            check_status(response)
            content = bytearray()
            for chunk in response.iter_raw():
                if self._stop.is_set():
                    raise Stopped
                content += chunk
                if len(content) > _MAX_ANSWER_BYTES:
                    raise JobFailed(Code.SERVER)
            following = response.links.get("next", {}).get("url")
        try:
            return json.loads(content), following
        except ValueError as error:
            raise TryAgain(Code.SERVER) from error


def _wanted(entries: Sequence[Mapping[str, Any]]) -> tuple[RemoteFile, ...]:
    """The accepted files; of weights kept twice in a repository, only the usual ones."""
    files = [_remote_file(e) for e in entries if _is_wanted(e)]
    names = {file.file for file in files}
    if _INDEX in names and "model.safetensors" in names:
        files = [f for f in files if not (f.file.startswith("model-") or f.file == _INDEX)]
    return tuple(sorted(files, key=lambda file: file.file))


def _is_wanted(entry: Mapping[str, Any]) -> bool:
    name = str(entry.get("path", ""))
    return entry.get("type") == "file" and is_accepted(name) and not name.startswith(_TWINS)


def _remote_file(entry: Mapping[str, Any]) -> RemoteFile:
    try:
        lfs = entry.get("lfs")
        if lfs:
            return RemoteFile(str(entry["path"]), int(lfs["size"]), str(lfs["oid"]).lower())
        blob = str(entry["oid"]).lower()
        return RemoteFile(str(entry["path"]), int(entry["size"]), "", blob)
    except (KeyError, TypeError, ValueError) as error:
        raise JobFailed(Code.SERVER) from error


def _has_key(value: object, key: str) -> bool:
    if isinstance(value, Mapping):
        return key in value or any(_has_key(inner, key) for inner in value.values())
    return isinstance(value, list) and any(_has_key(inner, key) for inner in value)


def _licence(about: Mapping[str, Any]) -> str:
    card = about.get("cardData")
    words = card.get("license_name") or card.get("license") if isinstance(card, Mapping) else None
    return str(words or "not stated")[:_MAX_WORDS]
