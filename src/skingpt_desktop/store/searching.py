"""Finding words in what is kept, without an index on the disk that would outlive a deletion."""

import unicodedata


def folded(text: str) -> str:
    """Text in which words compare alike: no capitals, no accents, one form per letter."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def holds(text: str | None, words: str) -> bool:
    """Whether a text holds every one of the words, which are folded and stand apart by blanks."""
    if text is None:
        return False
    there = folded(text)
    return all(word in there for word in words.split())
