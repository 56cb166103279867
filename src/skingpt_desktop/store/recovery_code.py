"""The recovery code: a key that can be written on paper and typed again.

128 random bits and 12 bits of their SHA-256, so that a slip in copying is told apart from a code
of other cases (the same idea as the checksum of BIP-39). Written as 28 symbols of Crockford's
base 32, in which no two symbols look alike and I, L and O are read as 1, 1 and 0
(https://www.crockford.com/base32.html). The wrapping key comes from it by HKDF-SHA256 (RFC 5869);
a slow function is not needed, since 128 random bits cannot be guessed.
"""

import hashlib
import secrets

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.store.data_key import KEY_BYTES

SECRET_BYTES = 16
SYMBOLS = 28
_GROUP = 4
_CHECK_BITS = 12
_SYMBOL_BITS = 5
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_PURPOSE = b"SkinGPT Desktop recovery code 1"


def new_code() -> str:
    """A new code: seven groups of four symbols with hyphens between."""
    return _to_text(secrets.token_bytes(SECRET_BYTES))


def secret_of(code: str) -> bytes:
    """The 16 secret bytes of a code as a person types it.

    Raises:
        BadInput: it is not such a code, or a symbol was copied wrongly.
    """
    symbols = "".join(c for c in code.upper() if not c.isspace() and c not in "-‐‑–—_.")
    symbols = symbols.translate(_READ_AS)
    if len(symbols) != SYMBOLS or any(symbol not in _ALPHABET for symbol in symbols):
        raise BadInput(
            "This is not a recovery code",
            f"A recovery code has {SYMBOLS} letters and digits, in groups of {_GROUP}. Look at "
            "yours again and type all of it. Nothing was changed.",
        )
    number = 0
    for symbol in symbols:
        number = number << _SYMBOL_BITS | _ALPHABET.index(symbol)
    secret = (number >> _CHECK_BITS).to_bytes(SECRET_BYTES, "big")
    if number & (1 << _CHECK_BITS) - 1 != _check(secret):
        raise BadInput(
            "The recovery code has a slip in it",
            "At least one letter or digit is not as it was written down. Compare them one by one "
            "and type it again. Nothing was changed.",
        )
    return secret


def opener_of(secret: bytes, salt: bytes) -> bytes:
    """The 32 bytes that open the slot with this salt."""
    return HKDF(SHA256(), KEY_BYTES, salt, _PURPOSE).derive(secret)


def _to_text(secret: bytes) -> str:
    number = int.from_bytes(secret, "big") << _CHECK_BITS | _check(secret)
    places = range(_SYMBOL_BITS * (SYMBOLS - 1), -1, -_SYMBOL_BITS)
    symbols = "".join(_ALPHABET[number >> place & 31] for place in places)
    return "-".join(symbols[start : start + _GROUP] for start in range(0, SYMBOLS, _GROUP))


def _check(secret: bytes) -> int:
    return int.from_bytes(hashlib.sha256(secret).digest()[:2], "big") >> 16 - _CHECK_BITS
