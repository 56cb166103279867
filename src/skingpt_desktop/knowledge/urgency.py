"""Which sentences tell the user to get help fast; an answer may not leave these out."""

import re

_URGENT = re.compile(
    r"\b(emergency|ambulance|at once|(right|straight) away|immediately|same day|today|urgent)",
    re.IGNORECASE,
)


def is_urgent(text: str) -> bool:
    """Whether a sentence of a record asks for help within the day."""
    return bool(_URGENT.search(text))
