"""The computer's own keychain, where it has a real one."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Protocol, TypeVar

import keyring.backend
import keyring.errors

from skingpt_desktop.domain.errors import KeychainSilent

SERVICE = "SkinGPT Desktop"
T = TypeVar("T")
PATIENCE_S = 60.0
"""How long the keychain may take, a question of the system's to the user included, in seconds."""

_REAL_BACKENDS = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)


class Keychain(Protocol):
    """A place for small secrets that the system guards.

    Its methods raise `KeychainSilent` where the keychain does not answer or stays locked.
    """

    def works(self) -> bool:
        """Whether there is one on this computer."""

    def read(self, name: str) -> str | None:
        """The secret of that name, or None where there is none."""

    def write(self, name: str, secret: str) -> None:
        """Keep a secret under a name."""

    def forget(self, name: str) -> None:
        """Remove a secret; nothing happens where there is none."""


class SystemKeychain:
    """macOS Keychain, Windows Credential Manager, Secret Service or KWallet.

    The backend is chosen from these alone, whatever keyring's own settings say: the others keep
    secrets in plain files, or nowhere.
    """

    def __init__(self, patience_s: float = PATIENCE_S) -> None:
        self._patience_s = patience_s

    def works(self) -> bool:
        """Whether one of the real keychains can be used here."""
        return _best_backend() is not None

    def read(self, name: str) -> str | None:
        """The secret of that name, or None where there is none."""
        return self._answer(lambda: _backend().get_password(SERVICE, name))

    def write(self, name: str, secret: str) -> None:
        """Keep a secret under a name, and read it back."""

        def work() -> str | None:
            _backend().set_password(SERVICE, name, secret)
            return _backend().get_password(SERVICE, name)

        if self._answer(work) != secret:
            raise _silent()

    def forget(self, name: str) -> None:
        """Remove a secret; nothing happens where there is none."""

        def work() -> None:
            try:
                _backend().delete_password(SERVICE, name)
            except keyring.errors.PasswordDeleteError:
                return

        self._answer(work)

    def _answer(self, work: Callable[[], T]) -> T:
        """What the keychain answers.

        It is asked in a thread of its own: a keychain that hangs must not keep the user from
        opening the cases in another way.
        """
        answer: Future[T] = Future()

        def ask() -> None:
            try:
                answer.set_result(work())
            except Exception as error:  # noqa: BLE001 - each system has its own errors
                answer.set_exception(error)

        threading.Thread(target=ask, name="keychain", daemon=True).start()
        try:
            return answer.result(self._patience_s)
        except Exception as error:
            raise _silent() from error


class NoKeychain:
    """In place of a keychain for cases that travel: it stays where it is, on one computer."""

    def works(self) -> bool:
        """It never does."""
        return False

    def read(self, name: str) -> str | None:  # noqa: ARG002 - as in every keychain
        """Nothing is in it."""
        return None

    def write(self, name: str, secret: str) -> None:  # noqa: ARG002 - as above
        """Raises StoreUnavailable: nothing can be put into it."""
        raise _silent()

    def forget(self, name: str) -> None:
        """There is nothing to forget."""


def is_real(backend: keyring.backend.KeyringBackend) -> bool:
    """Whether this is one of the systems' keychains, and keyring itself recommends it (>= 1)."""
    return type(backend).__module__ in _REAL_BACKENDS and backend.priority >= 1


def _best_backend() -> keyring.backend.KeyringBackend | None:
    real = [backend for backend in keyring.backend.get_all_keyring() if is_real(backend)]
    return max(real, key=lambda backend: backend.priority, default=None)


def _backend() -> keyring.backend.KeyringBackend:
    backend = _best_backend()
    if backend is None:
        raise _silent()
    return backend


def _silent() -> KeychainSilent:
    return KeychainSilent(
        "The keychain does not answer",
        "The key to your cases is in this computer's keychain, which is locked or not running. "
        "Unlock it, or log out and in again, then start the program again.",
    )
