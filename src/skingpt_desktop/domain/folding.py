"""Text in which words compare alike, in every script."""

import unicodedata

_ALIKE = str.maketrans(
    {
        "ى": "ي",  # alef maqsura is typed for yeh, and the other way round
        "ة": "ه",  # teh marbuta for heh
        "ـ": None,  # tatweel only stretches a word
        "ک": "ك",  # Persian keyboards
        "ی": "ي",
        "·": " ",
    }
)


def folded(text: str) -> str:
    """Text without capitals and accents, with one form per letter and digits from 0 to 9.

    Chinese is not cut into words: any part of a text is found in it. Arabic loses its vowel signs.
    """
    apart = unicodedata.normalize("NFKD", text.casefold())
    if apart.isascii():
        return apart
    kept = (letter for letter in apart if not unicodedata.combining(letter))
    return "".join(map(_plain_digit, kept)).translate(_ALIKE)


def _plain_digit(letter: str) -> str:
    return str(unicodedata.decimal(letter)) if letter.isdecimal() else letter
