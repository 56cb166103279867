"""A change of the lock killed at each of its lines: exactly one of old and new opens the cases."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from killing import killed_at
from skingpt_desktop.domain.errors import StoreError, StoreLocked
from skingpt_desktop.store import data_key, files, recovery_code, slots, vault, vault_file
from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.recovery_code import new_code
from skingpt_desktop.store.slots import Argon2Cost
from skingpt_desktop.store.vault import Vault, VaultState
from skingpt_desktop.store.vault_file import StorePaths
from torture.tally import Tally

OLD, NEW = "old words are long enough", "new words are long enough"
OLD_CODE, NEW_CODE = new_code(), new_code()
CHEAP = Argon2Cost(memory_kib=8, passes=1, lanes=1)
WATCHED = {module.__file__ for module in (data_key, files, recovery_code, slots, vault, vault_file)}
Way = Callable[[Vault], DataKey]
"""Gives the key to the cases, or refuses with a `StoreError`."""


class FolderKeychain:
    """Stands for the computer's keychain, and outlives a killed program."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(exist_ok=True)

    def works(self) -> bool:
        return True

    def read(self, name: str) -> str | None:
        path = self.folder / name
        return path.read_text() if path.exists() else None

    def write(self, name: str, secret: str) -> None:
        (self.folder / name).write_text(secret)

    def forget(self, name: str) -> None:
        (self.folder / name).unlink(missing_ok=True)


def with_passphrase(words: str) -> Way:
    return lambda vault: _required(vault, VaultState.PASSPHRASE).unlock(words)


def with_code(code: str) -> Way:
    return lambda vault: vault.unlock_with_code(code)


def with_keychain(vault: Vault) -> DataKey:
    return _required(vault, VaultState.KEYCHAIN).unlock()


def _required(vault: Vault, state: VaultState) -> Vault:
    """The keychain opens whatever passphrase is given along."""
    if vault.state() is not state:
        raise StoreLocked("Other lock", "It is another lock that opens these cases.")
    return vault


@dataclass(frozen=True)
class Change:
    """From one lock to another; `always` opens the cases before, meanwhile and after."""

    name: str
    begin: Callable[[Vault], DataKey]
    act: Callable[[Vault], None]
    old: Way
    new: Way
    always: Way


CHANGES = (
    Change(
        "a passphrase for another",
        lambda vault: vault.create_with_passphrase(OLD),
        lambda vault: vault.lock_with_passphrase(vault.unlock(OLD), NEW),
        with_passphrase(OLD),
        with_passphrase(NEW),
        with_code(OLD_CODE),
    ),
    Change(
        "the keychain for a passphrase",
        lambda vault: vault.create_with_keychain(),
        lambda vault: vault.lock_with_passphrase(vault.unlock(), NEW),
        with_keychain,
        with_passphrase(NEW),
        with_code(OLD_CODE),
    ),
    Change(
        "a passphrase for the keychain",
        lambda vault: vault.create_with_passphrase(OLD),
        lambda vault: vault.lock_with_keychain(vault.unlock(OLD)),
        with_passphrase(OLD),
        with_keychain,
        with_code(OLD_CODE),
    ),
    Change(
        "a recovery code for another",
        lambda vault: vault.create_with_passphrase(OLD),
        lambda vault: vault.keep_recovery_code(vault.unlock(OLD), NEW_CODE),
        with_code(OLD_CODE),
        with_code(NEW_CODE),
        with_passphrase(OLD),
    ),
)


def run(folder: Path, every: int = 1) -> Tally:
    """Kill each change at every line, or only at each `every`-th one."""
    tally = Tally()
    for number, change in enumerate(CHANGES):
        _try_change(change, folder / str(number), every, tally)
    _try_first_lock(folder / "first", every, tally)
    return tally


class _Computer:
    """A folder of cases and a keychain, which can be put back as they were."""

    def __init__(self, folder: Path) -> None:
        self._now, self._before = folder / "now", folder / "before"
        self._now.mkdir(parents=True)

    @property
    def cases(self) -> Path:
        return self._now / "cases"

    def started(self) -> Vault:
        return Vault(StorePaths(self.cases), FolderKeychain(self._now / "keychain"), CHEAP)

    def remember(self) -> None:
        shutil.copytree(self._now, self._before)

    def put_back(self) -> None:
        shutil.rmtree(self._now)
        shutil.copytree(self._before, self._now)


def _try_change(change: Change, folder: Path, every: int, tally: Tally) -> None:
    computer = _Computer(folder)
    begun = computer.started()
    key = change.begin(begun)
    begun.keep_recovery_code(key, OLD_CODE)
    computer.remember()
    line, was_killed, was_new = 1, True, False
    while was_killed:
        computer.put_back()
        was_killed = killed_at(line, lambda: change.act(computer.started()), WATCHED)
        where = f"{change.name}, line {line}"
        tally.tried += 1
        old, new = (_opens(computer.started(), way, key) for way in (change.old, change.new))
        if old == new:
            tally.fail(f"{where}: {'both' if old else 'none'} of old and new opens")
        if was_new and not new:
            tally.fail(f"{where}: the old lock is back")
        if not _opens(computer.started(), change.always, key):
            tally.fail(f"{where}: what is not changed opens no more")
        if list(computer.cases.glob("*.new*")):
            tally.fail(f"{where}: something half written is left")
        was_new = new
        tally.note("old opens" if old else "new opens")
        line += every
    if not was_new:
        tally.fail(f"{change.name}: not changed in the end")


def _try_first_lock(folder: Path, every: int, tally: Tally) -> None:
    """Killed while the first lock is made, the program begins anew or opens with it."""
    computer = _Computer(folder)
    computer.remember()
    line, was_killed = 1, True
    while was_killed:
        computer.put_back()
        was_killed = killed_at(
            line, lambda: computer.started().create_with_passphrase(OLD), WATCHED
        )
        tally.tried += 1
        again = computer.started()
        if again.state() is VaultState.NEW:
            again.create_with_passphrase(OLD)
            tally.note("begins anew")
        else:
            tally.note("new opens")
        if not _opens(computer.started(), with_passphrase(OLD), None):
            tally.fail(f"the first lock, line {line}: does not open")
        line += every


def _opens(vault: Vault, way: Way, key: DataKey | None) -> bool:
    try:
        vault.state()
        found = way(vault)
    except StoreError:
        return False
    return key is None or found == key
