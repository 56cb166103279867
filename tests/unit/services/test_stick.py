"""A stick agrees with its signed list, or the user reads why not."""

import json

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from skingpt_desktop.domain.errors import Cancelled, StickChanged
from skingpt_desktop.domain.predictor import never_cancelled
from skingpt_desktop.services.stick import SIGNATURE, STICK_LIST, sign_stick, verify_stick


@pytest.fixture
def key(tmp_path):
    private = Ed25519PrivateKey.generate()
    public = private.public_key()
    (tmp_path / "key.pem").write_bytes(
        public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    )
    return private


@pytest.fixture
def stick(tmp_path, key):
    stick = tmp_path / "stick"
    for name in ("program/skingpt", "models/mini/model.json", "installers/a.exe", "READ ME é.txt"):
        (stick / name).parent.mkdir(parents=True, exist_ok=True)
        (stick / name).write_bytes(name.encode() * 1000)
    sign_stick(stick, "1.2.3", key)
    return stick


def verified(stick, report=lambda *_: None, is_cancelled=never_cancelled):
    return verify_stick(stick, stick.parent / "key.pem", report, is_cancelled)


def test_a_stick_as_it_was_made(stick):
    seen = []
    listed = verified(stick, lambda *done: seen.append(done))
    assert listed.version == "1.2.3"
    assert len(listed.files) == 4
    assert seen[-1] == (listed.total_bytes, listed.total_bytes)


def test_what_the_user_adds_beside_is_not_looked_at(stick):
    (stick / "data" / "cases").mkdir(parents=True)
    (stick / "data" / "cases" / "cases.db").write_bytes(b"kept")
    (stick / "my notes.txt").write_text("mine")
    verified(stick)


def flip(path):
    data = bytearray(path.read_bytes())
    data[7] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda stick: flip(stick / "program/skingpt"), "program/skingpt"),
        (lambda stick: (stick / "models/mini/model.json").unlink(), "models/mini/model.json"),
        (lambda stick: (stick / "program/extra.so").write_bytes(b"x"), "program/extra.so"),
        (lambda stick: (stick / "models/link").symlink_to("/usr"), "models/link"),
        (lambda stick: flip(stick / "READ ME é.txt"), "READ ME é.txt"),
        (lambda stick: flip(stick / STICK_LIST), "signature"),
        (lambda stick: flip(stick / SIGNATURE), "signature"),
        (lambda stick: (stick / SIGNATURE).unlink(), "missing"),
        (lambda stick: flip(stick.parent / "key.pem"), "without the key"),
        (lambda stick: sign_stick(stick, "1.2.3", Ed25519PrivateKey.generate()), "signature"),
    ],
    ids=[
        "a byte", "a model gone", "a file more", "a link more", "a file at the top",
        "the list", "the signature", "no signature", "no key", "another key",
    ],
)  # fmt: skip
def test_a_change_is_told(stick, change, words):
    change(stick)
    with pytest.raises(StickChanged) as told:
        verified(stick)
    assert words in told.value.message


@pytest.mark.parametrize("path", ["../outside", "/etc/passwd", "program\\..\\x"])
def test_a_list_may_not_lead_elsewhere(stick, key, path):
    content = json.loads((stick / STICK_LIST).read_text())
    content["files"][0]["file"] = path
    data = json.dumps(content).encode()
    (stick / STICK_LIST).write_bytes(data)
    (stick / SIGNATURE).write_bytes(key.sign(data))
    with pytest.raises(StickChanged):
        verified(stick)


def test_it_can_be_stopped(stick):
    with pytest.raises(Cancelled):
        verified(stick, is_cancelled=lambda: True)
