"""Slots: each holds the data key, wrapped in its own way.

All slots of a vault wrap the same 256-bit data key, so a passphrase can be changed, or a recovery
code added, without touching the cases. A slot wraps it with AES-256-GCM (NIST SP 800-38D) under a
key of its own: random and kept in the keychain, or derived from a passphrase by Argon2id
(RFC 9106), or from a recovery code (see `recovery_code`). Everything else that the slot says of
itself is authenticated with it.
"""

import json
import secrets
import unicodedata
from base64 import b64decode, b64encode
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from skingpt_desktop.domain.errors import StoreUnavailable
from skingpt_desktop.store.data_key import KEY_BYTES, DataKey, overwrite
from skingpt_desktop.store.recovery_code import opener_of, secret_of

_SALT_BYTES = 16
_NONCE_BYTES = 12
_ID_BYTES = 8
_MOST_MEMORY_KIB = 4 * 1024 * 1024
_MOST_PASSES = 1_000
_MOST_LANES = 64


class SlotKind(StrEnum):
    """What opens a slot."""

    KEYCHAIN = "keychain"
    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """What one guess at a passphrase costs; kept in the slot, so that it can be raised later.

    The default takes about 0.8 s on an old laptop. It is above the second recommended option of
    RFC 9106, section 4 (64 MiB, 3 passes, 4 lanes).
    """

    memory_kib: int = 256 * 1024
    passes: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        fits = (
            1 <= self.lanes <= _MOST_LANES
            and 8 * self.lanes <= self.memory_kib <= _MOST_MEMORY_KIB
            and 1 <= self.passes <= _MOST_PASSES
        )
        if not fits:
            raise ValueError("Argon2 cost out of range")


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to the data key.

    `salt` belongs to passphrases and recovery codes, `cost` to passphrases alone. `id` is random,
    and empty in slots that format 1 wrote.
    """

    kind: SlotKind
    nonce: bytes
    wrapped: bytes
    salt: bytes = b""
    cost: Argon2Cost | None = None
    id: str = ""

    def to_json(self) -> dict[str, Any]:
        """As it stands in the vault's file."""
        return {**_header(self), "wrapped": _text(self.wrapped)}

    @classmethod
    def from_json(cls, found: dict[str, Any]) -> "Slot":
        """Read what `to_json` wrote.

        Raises:
            KeyError, TypeError, ValueError: it is damaged.
        """
        cost = found.get("argon2id")
        return cls(
            kind=SlotKind(found["kind"]),
            nonce=b64decode(found["nonce"], validate=True),
            wrapped=b64decode(found["wrapped"], validate=True),
            salt=b64decode(found.get("salt", ""), validate=True),
            cost=Argon2Cost(**cost) if cost is not None else None,
            id=str(found.get("id", "")),
        )


def wrap_with_key(data_key: DataKey, opener: bytes, context: str) -> Slot:
    """A slot that the random 32 bytes in `opener` open; `context` is the vault's id."""
    return _wrap(data_key, opener, _bare(SlotKind.KEYCHAIN), context)


def wrap_with_passphrase(
    data_key: DataKey, passphrase: str, cost: Argon2Cost, context: str
) -> Slot:
    """A slot that a passphrase opens.

    Raises:
        StoreUnavailable: too little memory is free to derive the key.
    """
    bare = replace(_bare(SlotKind.PASSPHRASE), salt=secrets.token_bytes(_SALT_BYTES), cost=cost)
    return _wrap(data_key, _derive(passphrase, bare.salt, cost), bare, context)


def wrap_with_code(data_key: DataKey, code: str, context: str) -> Slot:
    """A slot that a recovery code opens."""
    bare = replace(_bare(SlotKind.RECOVERY), salt=secrets.token_bytes(_SALT_BYTES))
    return _wrap(data_key, opener_of(secret_of(code), bare.salt), bare, context)


def open_with_key(slot: Slot, opener: bytes, context: str) -> DataKey | None:
    """The data key, or None where `opener` does not fit or the slot was changed."""
    try:
        plain = AESGCM(opener).decrypt(slot.nonce, slot.wrapped, _authenticated(slot, context))
        key = DataKey(plain)
    except (InvalidTag, ValueError):
        return None
    overwrite(plain)
    return key


def open_with_passphrase(slot: Slot, passphrase: str, context: str) -> DataKey | None:
    """The data key, or None where the passphrase does not fit or the slot was changed.

    Raises:
        StoreUnavailable: too little memory is free to derive the key.
    """
    if slot.cost is None:
        return None
    return open_with_key(slot, _derive(passphrase, slot.salt, slot.cost), context)


def open_with_code(slot: Slot, code: str, context: str) -> DataKey | None:
    """The data key, or None where the code does not fit or the slot was changed.

    Raises:
        BadInput: it is no recovery code, or was copied wrongly.
    """
    return open_with_key(slot, opener_of(secret_of(code), slot.salt), context)


def _bare(kind: SlotKind) -> Slot:
    nonce, name = secrets.token_bytes(_NONCE_BYTES), secrets.token_hex(_ID_BYTES)
    return Slot(kind, nonce, b"", id=name)


def _wrap(data_key: DataKey, opener: bytes, bare: Slot, context: str) -> Slot:
    header = _authenticated(bare, context)
    wrapped = AESGCM(opener).encrypt(bare.nonce, data_key.reveal(), header)
    return replace(bare, wrapped=wrapped)


def _derive(passphrase: str, salt: bytes, cost: Argon2Cost) -> bytes:
    # One passphrase is typed as different code points on different systems.
    secret = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    try:
        return hash_secret_raw(
            secret, salt, cost.passes, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID
        )
    except (HashingError, MemoryError) as error:
        raise StoreUnavailable(
            "Too little memory is free",
            f"Checking the passphrase needs {cost.memory_kib // 1024} MB of free memory. "
            "Close some other programs, then try again.",
        ) from error


def _header(slot: Slot) -> dict[str, Any]:
    header: dict[str, Any] = {"kind": slot.kind.value, "nonce": _text(slot.nonce)}
    if slot.id:
        header["id"] = slot.id
    if slot.salt:
        header["salt"] = _text(slot.salt)
    if slot.cost is not None:
        header["argon2id"] = asdict(slot.cost)
    return header


def _authenticated(slot: Slot, context: str) -> bytes:
    return json.dumps([context, _header(slot)], sort_keys=True).encode()


def _text(data: bytes) -> str:
    return b64encode(data).decode("ascii")
