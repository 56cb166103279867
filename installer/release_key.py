"""The key that signs a release, and what a build is told of it.

The private key of a real release is never in the project and never on a build machine for longer
than a release takes: SKINGPT_RELEASE_KEY names its file. Without one a key for trials is made in
the build folder, and whatever it signs is fit for trials only.

    python installer/release_key.py FILE      make a new key; keep FILE off line
"""

import json
import os
import sys
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

KEY_VARIABLE = "SKINGPT_RELEASE_KEY"
ADDRESS_VARIABLE = "SKINGPT_RELEASES_URL"
_OWNER_ONLY = 0o600


def new_key(file: Path) -> None:
    """Make a private key.

    Raises:
        FileExistsError: there is one already.
    """
    private = Ed25519PrivateKey.generate()
    data = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
    with os.fdopen(handle, "wb") as stream:
        stream.write(data)


def release_key(build: Path) -> Ed25519PrivateKey:
    """The key of this build: the one that is named, else the one for trials."""
    named = os.environ.get(KEY_VARIABLE)
    file = Path(named) if named else build / "trial-key.pem"
    if not named and not file.exists():
        build.mkdir(parents=True, exist_ok=True)
        new_key(file)
    if not named:
        print(f"{KEY_VARIABLE} is not set: signed with a key for trials, not for a release")
    key = load_pem_private_key(file.read_bytes(), password=None)
    if not isinstance(key, Ed25519PrivateKey):
        raise TypeError(f"{file} is not an Ed25519 key")
    return key


def write_release(build: Path) -> Ed25519PrivateKey:
    """Write what the bundle is to know of its release; the key that signs it."""
    key, folder = release_key(build), build / "release"
    folder.mkdir(parents=True, exist_ok=True)
    public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    (folder / "key.pem").write_bytes(public)
    about = {"address": os.environ.get(ADDRESS_VARIABLE, "")}
    (folder / "about.json").write_text(json.dumps(about), encoding="utf-8")
    return key


if __name__ == "__main__":
    new_key(Path(sys.argv[1]))
