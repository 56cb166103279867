"""The user's answers as short phrases of a report's language."""

from skingpt_desktop.domain.history import AgeRange, BodySite, Duration, History, HistoryItem
from skingpt_desktop.report.words import Words


def answered(history: History, words: Words) -> tuple[tuple[str, str], ...]:
    """What was asked and how it was answered, "yes" before "no"; what was skipped is left out."""
    pairs: list[tuple[str, str]] = []
    if history.age is not AgeRange.NOT_ASKED:
        pairs.append((words.say("answer_age"), words.say(f"age_{history.age.value}")))
    if history.sites:
        pairs.append((words.say("answer_where"), sites_in_words(history, words)))
    if history.duration is not Duration.NOT_ASKED:
        said = words.say(f"duration_{history.duration.value}")
        pairs.append((words.say("answer_how_long"), said))
    yes = words.say("answer_yes")
    pairs += [(_phrase(item, words), yes) for item in HistoryItem if item in history.yes]
    if denied := [_phrase(item, words) for item in HistoryItem if item in history.no]:
        pairs.append((words.say("answers_no"), "; ".join(denied)))
    return tuple(pairs)


def sites_in_words(history: History, words: Words) -> str:
    """Where on the body, from head to toe."""
    named = [words.say(f"site_{site.value}") for site in BodySite if site in history.sites]
    text = words.say("answer_joint").join(named)
    return text[:1].upper() + text[1:]


def _phrase(item: HistoryItem, words: Words) -> str:
    return words.say(f"item_{item.value}")
