"""What the user should do next, and what an answer may name, by fixed rules."""

from skingpt_desktop.domain.findings import (
    Assessment,
    ConceptScore,
    ConditionProbability,
    Findings,
    Level,
    NextStep,
    Outcome,
)
from skingpt_desktop.domain.knowledge import ConditionRecord
from skingpt_desktop.domain.photo import Quality, QualityProblem
from skingpt_desktop.knowledge.library import Knowledge

LIKELY = 0.5
POSSIBLE = 0.2
NAMED_FROM = 0.05
NAMED_AT_MOST = 4
SEEN_FROM = 0.3
SEEN_AT_LEAST = 2
SEEN_AT_MOST = 5

URGENT_FROM = 0.15
"""From this probability on, a condition that must not be missed sets the next step."""

URGENT_TOGETHER_FROM = 0.2
"""The same for all such conditions of one level or more urgent, taken together."""

CANNOT_RULE_OUT = "This program cannot rule out skin cancer."

GROWTHS = frozenset(
    {"growths", "keratinocyte_cancer", "melanoma", "moles", "sun_damage", "vessels"}
)
"""Families in which a skin cancer can look the same."""

_MOST_URGENT_FIRST = tuple(Level)

_WHEN = {
    Level.EMERGENCY: "Get emergency help now.",
    Level.SAME_DAY: "See a doctor today.",
    Level.WITHIN_2_WEEKS: "See a doctor within two weeks.",
    Level.ROUTINE: "Have a doctor look at this when you can.",
    Level.SELF_CARE: "You can start with the care steps for this.",
}
_AND_THEN = {
    Level.SAME_DAY: "If you feel very ill or it spreads fast, get emergency help.",
    Level.WITHIN_2_WEEKS: "Go sooner if it grows, bleeds or hurts.",
    Level.ROUTINE: "Go sooner if it gets worse or you are worried.",
    Level.SELF_CARE: "If it does not get better, or changes, see a doctor.",
}

_HELP = {
    QualityProblem.BLURRED: "Hold still and keep the photo sharp.",
    QualityProblem.TOO_DARK: "Use more light.",
    QualityProblem.TOO_BRIGHT: "Use softer light.",
    QualityProblem.COLOUR_CAST: "Use daylight.",
    QualityProblem.TOO_SMALL: "Go closer or use a larger photo.",
    QualityProblem.LITTLE_SKIN: "Let the skin fill most of the photo.",
}


def next_step(quality: Quality, findings: Findings, knowledge: Knowledge) -> NextStep:
    """What to do next, judged from the photo alone; the earlier of these reasons decides.

    A poor photo, no skin, not sure enough, the most urgent level that the possibilities ask for.
    """
    if quality.too_poor:
        return NextStep(Level.ROUTINE, _poor_photo(quality))
    if not findings.is_skin:
        return NextStep(
            Level.ROUTINE,
            "This photo does not look like skin. Take a close photo of the skin. "
            "If your skin worries you, see a doctor.",
        )
    if findings.abstained:
        return _not_sure(findings, knowledge)
    return _for_possibilities(findings, knowledge)


def likelihood_word(probability: float, quality: Quality) -> str:
    """How a probability is said: likely from 0.5, possible from 0.2, else less likely.

    Nothing is likely in a photo whose faults limit certainty.
    """
    if probability >= LIKELY and not quality.limits_certainty:
        return "likely"
    return "possible" if probability >= POSSIBLE else "less likely"


def named_conditions(findings: Findings) -> tuple[ConditionProbability, ...]:
    """The one to four conditions that an answer may name, most probable first.

    None where the photo shows no skin or the model is not sure enough.
    """
    if findings.abstained or not findings.is_skin:
        return ()
    named = [c for c in findings.conditions if c.probability >= NAMED_FROM]
    return tuple((named or list(findings.conditions[:1]))[:NAMED_AT_MOST])


def seen_concepts(findings: Findings) -> tuple[ConceptScore, ...]:
    """The two to five strongest concepts, strongest first; none where there is no skin."""
    if not findings.is_skin:
        return ()
    ranked = sorted(findings.concepts, key=lambda concept: -concept.score)
    clear = [concept for concept in ranked if concept.score >= SEEN_FROM]
    return tuple(ranked[: min(SEEN_AT_MOST, max(SEEN_AT_LEAST, len(clear)))])


def conditions_to_name(assessment: Assessment) -> tuple[ConditionProbability, ...]:
    """`named_conditions`, and none where the photo is too poor."""
    if assessment.outcome is not Outcome.POSSIBILITIES:
        return ()
    return named_conditions(assessment.findings)


def concepts_to_name(assessment: Assessment) -> tuple[ConceptScore, ...]:
    """`seen_concepts`, and none where the photo is too poor."""
    if assessment.quality.too_poor:
        return ()
    return seen_concepts(assessment.findings)


def help_for(quality: Quality) -> tuple[str, ...]:
    """One sentence of help for each fault of a photo."""
    return tuple(_HELP[problem] for problem in quality.problems)


def more_urgent(one: Level, other: Level) -> Level:
    """The more urgent of two levels."""
    return min(one, other, key=_MOST_URGENT_FIRST.index)


def must_not_miss(
    findings: Findings, knowledge: Knowledge
) -> tuple[tuple[ConditionRecord, float], ...]:
    """Every condition that must not be missed, with its probability."""
    pairs = ((knowledge.conditions.get(c.name), c.probability) for c in findings.conditions)
    return tuple((record, p) for record, p in pairs if record is not None and record.must_not_miss)


def _poor_photo(quality: Quality) -> str:
    parts = ["The photo is too poor to judge. Please take another one."]
    parts += help_for(quality)[:1]
    parts.append("If your skin worries you, see a doctor.")
    return " ".join(parts)


def _not_sure(findings: Findings, knowledge: Knowledge) -> NextStep:
    together = sum(p for _, p in must_not_miss(findings, knowledge))
    if findings.look_soon or together >= URGENT_FROM:
        return NextStep(
            Level.WITHIN_2_WEEKS,
            "The program is not sure what this is. Have a doctor look at it within two weeks. "
            + CANNOT_RULE_OUT,
        )
    return NextStep(
        Level.ROUTINE,
        "The program is not sure what this is. Have a doctor look at it. "
        "Go soon if it grows, bleeds, hurts or does not heal.",
    )


def _for_possibilities(findings: Findings, knowledge: Knowledge) -> NextStep:
    named = [c for c in named_conditions(findings) if c.name in knowledge.conditions]
    if not named:
        return _not_sure(findings, knowledge)
    leading = knowledge.condition(named[0].name)
    level = leading.level
    for condition in named:
        record = knowledge.condition(condition.name)
        if record.must_not_miss and condition.probability >= URGENT_FROM:
            level = more_urgent(level, record.level)
    level = more_urgent(level, _level_together(findings, knowledge))
    if findings.look_soon:
        level = more_urgent(level, Level.WITHIN_2_WEEKS)
    growth = findings.look_soon or any(knowledge.condition(c.name).family in GROWTHS for c in named)
    return NextStep(level, _text(level, growth=growth))


def _level_together(findings: Findings, knowledge: Knowledge) -> Level:
    """The most urgent level that the conditions not to be missed reach by adding up."""
    records = must_not_miss(findings, knowledge)
    for level in _MOST_URGENT_FIRST:
        urgent = _MOST_URGENT_FIRST[: _MOST_URGENT_FIRST.index(level) + 1]
        if sum(p for record, p in records if record.level in urgent) >= URGENT_TOGETHER_FROM:
            return level
    return Level.SELF_CARE


def _text(level: Level, *, growth: bool) -> str:
    parts = [_WHEN[level]]
    if level in _AND_THEN:
        parts.append(_AND_THEN[level])
    if growth:
        parts.append(CANNOT_RULE_OUT)
    return " ".join(parts)
