"""Only a real keychain is trusted with a key."""

import threading

import keyring.backend
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest

from skingpt_desktop.domain.errors import StoreUnavailable
from skingpt_desktop.store.keychain import SystemKeychain, is_real


class Backend(keyring.backend.KeyringBackend):
    """A backend as keyring would find it; never found by itself."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        if self.kept.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError("none")


class SecretService(Backend):
    __module__ = "keyring.backends.SecretService"


class Lax(Backend):
    __module__ = "keyring.backends.SecretService"
    priority = 0.5


class Locked(SecretService):
    __module__ = "keyring.backends.SecretService"

    def get_password(self, service, username):
        raise keyring.errors.KeyringLocked("locked")

    set_password = delete_password = get_password


class Forgetful(SecretService):
    __module__ = "keyring.backends.SecretService"

    def set_password(self, service, username, password):
        pass


class Plaintext(Backend):
    __module__ = "keyrings.alt.file"
    priority = 9


@pytest.fixture
def found(monkeypatch):
    """Sets which backends keyring finds on this computer."""

    def set_to(*backends):
        monkeypatch.setattr(keyring.backend, "get_all_keyring", lambda: list(backends))

    return set_to


@pytest.mark.parametrize(
    "backend",
    [keyring.backends.fail.Keyring, keyring.backends.null.Keyring, Plaintext, Lax],
)
def test_what_keeps_secrets_nowhere_or_in_the_clear_is_refused(found, backend):
    found(backend())
    assert not is_real(backend())
    assert not SystemKeychain().works()
    with pytest.raises(StoreUnavailable):
        SystemKeychain().write("name", "secret")


def test_a_real_one_is_chosen_beside_a_plain_one(found):
    real, plain = SecretService(), Plaintext()
    found(plain, real)
    keychain = SystemKeychain()
    assert keychain.works()
    keychain.write("name", "secret")
    assert keychain.read("name") == "secret"
    assert plain.kept == {}
    keychain.forget("name")
    keychain.forget("name")
    assert keychain.read("name") is None


@pytest.mark.parametrize("backend", [Locked, Forgetful])
def test_a_keychain_that_does_not_keep_is_reported(found, backend):
    found(backend())
    with pytest.raises(StoreUnavailable, match="does not answer"):
        SystemKeychain().write("name", "secret")


def test_a_locked_keychain_is_reported_at_reading(found):
    found(Locked())
    with pytest.raises(StoreUnavailable):
        SystemKeychain().read("name")


class Hanging(SecretService):
    __module__ = "keyring.backends.SecretService"

    def __init__(self, until):
        super().__init__()
        self.until = until

    def get_password(self, service, username):
        self.until.wait()


def test_a_keychain_that_hangs_does_not_hold_up_the_program(found):
    until = threading.Event()
    found(Hanging(until))
    with pytest.raises(StoreUnavailable, match="does not answer"):
        SystemKeychain(patience_s=0.05).read("name")
    until.set()
