"""Real SQLCipher files in a temporary folder; the one stand-in is the computer's keychain."""

from dataclasses import replace
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from keychains import MemoryKeychain
from skingpt_desktop.domain.cases import StoredPhoto
from skingpt_desktop.domain.conversation import Sentence, Source, Turn, TurnState
from skingpt_desktop.domain.findings import (
    Assessment,
    ConceptScore,
    ConditionProbability,
    Findings,
    Level,
    Modality,
    ModelIdentity,
    NextStep,
)
from skingpt_desktop.domain.photo import Quality, QualityProblem
from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.opening import open_store
from skingpt_desktop.store.slots import Argon2Cost
from skingpt_desktop.store.vault import Vault
from skingpt_desktop.store.vault_file import StorePaths


@pytest.fixture
def keychain():
    return MemoryKeychain()


@pytest.fixture
def vault(paths, keychain, cheap):
    return Vault(paths, keychain, cheap)


PAGE = 4096
TAIL = 80  # SQLCipher 4 ends each page with an IV of 16 bytes and a tag of 64


@pytest.fixture
def cheap():
    return Argon2Cost(memory_kib=8, passes=1, lanes=1)


@pytest.fixture
def paths(tmp_path):
    return StorePaths(tmp_path / "cases")


@pytest.fixture
def key():
    return DataKey.random()


@pytest.fixture
def store(paths, key):
    with open_store(paths, key) as opened:
        yield opened


@pytest.fixture
def made():
    """Builders of what is kept, each value different from its default."""
    moment = datetime(2026, 11, 23, 21, 15, 7, 123457, tzinfo=UTC)
    model = ModelIdentity("skingpt-mini", "1.0", "torch", "cpu", "fp32")
    findings = Findings(
        modality=Modality.DERMOSCOPY,
        is_skin=True,
        skin_score=0.1 + 0.2,
        concepts=tuple(ConceptScore(f"Concept {n}", n / 47) for n in range(48)),
        conditions=(ConditionProbability("melanoma", 2 / 3), ConditionProbability("eczema", 1 / 3)),
        abstained=False,
        focus=((0.0, 1 / 3), (0.5, 1.0)),
        look_soon=True,
    )
    assessment = Assessment(
        quality=Quality(0.7, (QualityProblem.BLURRED, QualityProblem.TOO_DARK)),
        findings=findings,
        next_step=NextStep(Level.WITHIN_2_WEEKS, "Show this to a doctor within 2 weeks."),
        model=model,
    )

    def photo(jpeg=b"\xff\xd8 the photo", thumbnail=b"\xff\xd8 small"):
        return StoredPhoto(640, 480, jpeg, thumbnail, "ab" * 32)

    def turn(question="What is it?", words="It looks like a mole.", state=TurnState.COMPLETE):
        sentences = (
            Sentence(words, Source.MODEL),
            Sentence("It may itch.", Source.KNOWLEDGE, "eczema"),
        )
        return Turn(question, sentences, state, replace(model, engine="other"))

    return SimpleNamespace(now=moment, assessment=assessment, photo=photo, turn=turn)


@pytest.fixture
def decrypted_pages(paths, key):
    """What someone with the key finds in the file's pages, free space included."""

    def decrypt(page, number):
        start = 16 if number == 0 else 0  # the file begins with its salt
        iv = page[-TAIL : -TAIL + 16]
        opener = Cipher(algorithms.AES(key.reveal()), modes.CBC(iv)).decryptor()
        return opener.update(page[start:-TAIL]) + opener.finalize()

    def read():
        data = paths.database.read_bytes()
        pages = [data[start : start + PAGE] for start in range(0, len(data), PAGE)]
        return b"".join(decrypt(page, number) for number, page in enumerate(pages))

    return read
