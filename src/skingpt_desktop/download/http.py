"""The one HTTP client: what it waits for, and what its failures mean."""

import contextlib
import ssl
import threading
from collections.abc import Callable, Iterator
from http import HTTPStatus
from typing import TypeVar

import httpx2

from skingpt_desktop.download.protocol import Code, Job, JobFailed, Patience

_MAX_REDIRECTS = 8
_LONGEST_ASKED_WAIT_S = 120.0
_Result = TypeVar("_Result")


class Stopped(Exception):
    """The program said stop, or is gone."""


class TryAgain(Exception):
    """What went wrong may go better next time; `code` says what it was, should it not."""

    def __init__(self, code: Code, wait_s: float = 0.0) -> None:
        super().__init__(code)
        self.code = code
        self.wait_s = wait_s


def open_client(job: Job) -> httpx2.Client:
    """A client that honours the system's proxies, and follows redirects without the token.

    The token goes in the header of requests to the hub alone: httpx2 drops it when a redirect
    leads to another origin.
    """
    headers = {"user-agent": "skingpt-desktop", "accept-encoding": "identity"}
    if job.token:
        headers["authorization"] = f"Bearer {job.token}"
    return httpx2.Client(
        headers=headers,
        timeout=httpx2.Timeout(job.patience.silence_s, connect=job.patience.connect_s),
        follow_redirects=True,
        max_redirects=_MAX_REDIRECTS,
    )


@contextlib.contextmanager
def meaning_of_failures(file: str = "") -> Iterator[None]:
    """Turn what the client raises into `TryAgain` or `JobFailed`."""
    try:
        yield
    except (httpx2.TooManyRedirects, httpx2.UnsupportedProtocol, httpx2.InvalidURL) as error:
        raise JobFailed(Code.SERVER, file) from error
    except httpx2.TransportError as error:
        if _is_certificate(error):
            raise JobFailed(Code.CERTIFICATE, file) from error
        raise TryAgain(Code.NETWORK) from error


def check_status(response: httpx2.Response, file: str = "") -> None:
    """Raise for every status that is no success."""
    status = response.status_code
    if response.is_success:
        return
    if status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
        raise JobFailed(Code.ACCESS, file)
    if status in {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}:
        raise JobFailed(Code.MISSING, file)
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        raise TryAgain(Code.BUSY, _asked_wait(response))
    if status == HTTPStatus.REQUEST_TIMEOUT or response.is_server_error:
        raise TryAgain(Code.SERVER, _asked_wait(response))
    raise JobFailed(Code.SERVER, file)


class Retrying:
    """Tries again with growing waits; an attempt that got further counts as the first."""

    def __init__(self, patience: Patience, stop: threading.Event) -> None:
        self._patience = patience
        self._stop = stop

    def run(self, attempt: Callable[[], _Result], got_further: Callable[[], bool]) -> _Result:
        """The result of the first attempt that succeeds.

        Raises:
            JobFailed: it cannot succeed, or did not in the tries that patience allows.
            Stopped: the program said stop while waiting.
        """
        failures = 0
        while True:
            try:
                return attempt()
            except TryAgain as error:
                failures = 1 if got_further() else failures + 1
                if failures >= self._patience.tries:
                    raise JobFailed(error.code) from error
                wait = min(
                    self._patience.first_wait_s * 2 ** (failures - 1),
                    self._patience.longest_wait_s,
                )
                if self._stop.wait(max(wait, error.wait_s)):
                    raise Stopped from error


def _asked_wait(response: httpx2.Response) -> float:
    try:
        seconds = float(response.headers.get("retry-after", "0"))
    except ValueError:
        return 0.0
    return min(max(seconds, 0.0), _LONGEST_ASKED_WAIT_S)


def _is_certificate(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False
