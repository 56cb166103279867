"""What all tests share: the real records, a few findings, and the rule that nothing leaks."""

import threading
from pathlib import Path

import pytest

from skingpt_desktop.domain.findings import (
    Assessment,
    ConceptScore,
    ConditionProbability,
    Findings,
    Modality,
    ModelIdentity,
)
from skingpt_desktop.domain.photo import Quality
from skingpt_desktop.knowledge.advice import next_step
from skingpt_desktop.knowledge.library import Knowledge

ROOT = Path(__file__).resolve().parents[1]
IDENTITY = ModelIdentity("scripted", "1", "none", "cpu", "fp32")


@pytest.fixture(scope="session")
def knowledge():
    return Knowledge.load(ROOT / "resources" / "knowledge")


@pytest.fixture(autouse=True)
def no_thread_is_left_behind():
    before = set(threading.enumerate())
    yield
    left = [t.name for t in threading.enumerate() if t not in before and not t.daemon]
    assert not left, f"threads left behind: {left}"


@pytest.fixture(scope="session")
def make_assessment(knowledge):
    """Builds an assessment from a few probabilities and concept scores."""

    def make(
        conditions,
        concepts=None,
        *,
        quality=None,
        is_skin=True,
        abstained=False,
        modality="clinical",
    ):
        seen = concepts or {"Erythema": 0.9, "Scale": 0.8, "Plaque": 0.7}
        rest = (1 - sum(conditions.values())) / max(len(knowledge.conditions) - len(conditions), 1)
        ranked = {name: max(rest, 0.0) for name in knowledge.conditions} | conditions
        findings = Findings(
            modality=Modality(modality),
            is_skin=is_skin,
            skin_score=0.99 if is_skin else 0.01,
            concepts=tuple(ConceptScore(name, seen.get(name, 0.02)) for name in knowledge.concepts),
            conditions=tuple(
                ConditionProbability(name, p)
                for name, p in sorted(ranked.items(), key=lambda pair: -pair[1])
            ),
            abstained=abstained,
        )
        quality = quality or Quality(0.95)
        return Assessment(quality, findings, next_step(quality, findings, knowledge), IDENTITY)

    return make


@pytest.fixture(scope="session")
def psoriasis_assessment(make_assessment):
    return make_assessment({"psoriasis": 0.62, "eczema": 0.21})


@pytest.fixture(autouse=True)
def tests_process_can_reach_loopback(monkeypatch):
    """An audit hook cannot be taken back, and later tests serve a hub on loopback."""
    monkeypatch.setattr("skingpt_desktop.cli.go_offline", lambda: None)
