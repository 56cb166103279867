"""Between the domain's frozen data and what stands in a row."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from skingpt_desktop.domain.conversation import Opinion, Sentence, Source, Turn, TurnState
from skingpt_desktop.domain.findings import (
    Assessment,
    ConceptScore,
    ConditionProbability,
    Findings,
    Level,
    Modality,
    ModelIdentity,
    NextStep,
    RedFlag,
)
from skingpt_desktop.domain.history import (
    AgeRange,
    Answer,
    BodySite,
    Duration,
    History,
    HistoryItem,
)
from skingpt_desktop.domain.photo import AS_TAKEN, Box, Framing, Mark, Quality, QualityProblem
from skingpt_desktop.domain.plain import plain, plain_line

CONTENT_VERSION = 1
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_microseconds(moment: datetime) -> int:
    """Microseconds since 1970, UTC; a time without a zone is taken as local."""
    return (moment.astimezone(UTC) - _EPOCH) // _MICROSECOND


def from_microseconds(count: int) -> datetime:
    """The time in UTC."""
    return _EPOCH + count * _MICROSECOND


def one_line(text: str, longest: int) -> str:
    """Text without line breaks and blanks at its ends, cut after `longest` letters."""
    return plain_line(text)[:longest].strip()


def assessment_to_text(assessment: Assessment) -> str:
    """All of an assessment but its model, as JSON with a version."""
    content = {
        "v": CONTENT_VERSION,
        "quality": {
            "score": float(assessment.quality.score),
            "problems": [problem.value for problem in assessment.quality.problems],
        },
        "findings": _findings_to_json(assessment.findings),
        "next_step": {
            "level": assessment.next_step.level.value,
            "text": plain(assessment.next_step.text),
        },
        "history": _history_to_json(assessment.history),
        "red_flags": [
            {"id": flag.id, "level": flag.level.value, "text": flag.text, "source": flag.source}
            for flag in assessment.red_flags
        ],
    }
    return _to_text(content)


def assessment_from_text(text: str, model: ModelIdentity) -> Assessment:
    """Read what `assessment_to_text` wrote; earlier versions wrote no history and no red flags.

    Raises:
        KeyError, TypeError, ValueError: it is not what this version writes.
    """
    content = _from_text(text)
    quality, step = content["quality"], content["next_step"]
    return Assessment(
        quality=Quality(quality["score"], tuple(map(QualityProblem, quality["problems"]))),
        findings=_findings_from_json(content["findings"]),
        next_step=NextStep(Level(step["level"]), step["text"]),
        model=model,
        red_flags=tuple(
            RedFlag(flag["id"], Level(flag["level"]), flag["text"], flag["source"])
            for flag in content.get("red_flags", [])
        ),
        history=_history_from_json(content.get("history", {})),
    )


def _history_to_json(history: History) -> dict[str, Any]:
    """Only what was answered."""
    content: dict[str, Any] = {
        "age": history.age.value,
        "duration": history.duration.value,
        "sites": sorted(history.sites),
        "yes": sorted(history.yes),
        "no": sorted(history.no),
    }
    return {
        key: value for key, value in content.items() if value and value != Answer.NOT_ASKED.value
    }


def _history_from_json(content: dict[str, Any]) -> History:
    return History(
        age=AgeRange(content.get("age", AgeRange.NOT_ASKED)),
        duration=Duration(content.get("duration", Duration.NOT_ASKED)),
        sites=frozenset(map(BodySite, content.get("sites", []))),
        yes=frozenset(map(HistoryItem, content.get("yes", []))),
        no=frozenset(map(HistoryItem, content.get("no", []))),
    )


def turn_to_text(turn: Turn) -> str:
    """All of a turn but its model, as JSON with a version."""
    content: dict[str, Any] = {
        "v": CONTENT_VERSION,
        "question": plain(turn.question),
        "state": turn.state.value,
        "sentences": [
            [plain(sentence.text), sentence.source.value, plain(sentence.reference)]
            for sentence in turn.sentences
        ],
    }
    if turn.repeats is not None:
        content["repeats"] = turn.repeats
    if turn.photo:
        content["photo"] = turn.photo
    if turn.replaces is not None:
        content["replaces"] = turn.replaces
    return _to_text(content)


def turn_from_text(text: str, model: ModelIdentity, opinion: str | None = None) -> Turn:
    """Read what `turn_to_text` wrote, and what `opinion_to_text` wrote of the same turn.

    Raises:
        KeyError, TypeError, ValueError: it is not what this version writes.
    """
    content = _from_text(text)
    return Turn(
        question=content["question"],
        sentences=tuple(
            Sentence(words, Source(source), reference)
            for words, source, reference in content["sentences"]
        ),
        state=TurnState(content["state"]),
        model=model,
        repeats=content.get("repeats"),
        photo=content.get("photo", 0),
        replaces=content.get("replaces"),
        opinion=None if opinion is None else _opinion_from_text(opinion),
    )


def opinion_to_text(opinion: Opinion) -> str:
    """What the user thinks of an answer, as JSON with a version."""
    content = {"v": CONTENT_VERSION, "helpful": opinion.helpful, "note": plain(opinion.note)}
    return _to_text(content)


def _opinion_from_text(text: str) -> Opinion:
    content = _from_text(text)
    return Opinion(bool(content["helpful"]), str(content["note"]))


def framing_to_text(framing: Framing) -> str:
    """How a photo is shown, as JSON with a version."""
    crop, mark = framing.crop, framing.mark
    content: dict[str, Any] = {
        "v": CONTENT_VERSION,
        "quarter_turns": framing.quarter_turns,
        "crop": [crop.left, crop.top, crop.right, crop.bottom],
    }
    if mark is not None:
        content["mark"] = [mark.x, mark.y, mark.radius]
    return _to_text(content)


def framing_from_text(text: str | None) -> Framing:
    """Read what `framing_to_text` wrote; as it was taken where nothing was written.

    Raises:
        KeyError, TypeError, ValueError: it is not what this version writes.
    """
    if text is None:
        return AS_TAKEN
    content = _from_text(text)
    mark = Mark(*content["mark"]) if "mark" in content else None
    return Framing(content["quarter_turns"], Box(*content["crop"]), mark)


def _to_text(content: dict[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def _from_text(text: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(text)
    if content["v"] != CONTENT_VERSION:
        raise ValueError("unknown version of what was kept")
    return content


def _findings_to_json(findings: Findings) -> dict[str, Any]:
    return {
        "modality": findings.modality.value,
        "is_skin": bool(findings.is_skin),
        "skin_score": float(findings.skin_score),
        "concepts": [[concept.name, float(concept.score)] for concept in findings.concepts],
        "conditions": [
            [condition.name, float(condition.probability)] for condition in findings.conditions
        ],
        "abstained": bool(findings.abstained),
        "focus": [[float(value) for value in row] for row in findings.focus],
        "look_soon": bool(findings.look_soon),
    }


def _findings_from_json(content: dict[str, Any]) -> Findings:
    return Findings(
        modality=Modality(content["modality"]),
        is_skin=content["is_skin"],
        skin_score=content["skin_score"],
        concepts=tuple(ConceptScore(name, score) for name, score in content["concepts"]),
        conditions=tuple(ConditionProbability(name, p) for name, p in content["conditions"]),
        abstained=content["abstained"],
        focus=tuple(tuple(row) for row in content["focus"]),
        look_soon=content.get("look_soon", False),
    )
