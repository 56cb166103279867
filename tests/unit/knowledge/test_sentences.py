"""Cutting a text into sentences."""

import pytest

from skingpt_desktop.knowledge.sentences import split_sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", []),
        ("  \n ", []),
        ("One.", ["One."]),
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("One. Tw", ["One.", "Tw"]),
        ("See Dr. Smith today. Go.", ["See Dr. Smith today.", "Go."]),
        ("Use soap, oil, etc. on it. Stop.", ["Use soap, oil, etc. on it.", "Stop."]),
        ("Use soap, oil, etc. Then rinse.", ["Use soap, oil, etc.", "Then rinse."]),
        ("Soft drinks, e.g. cola, i.e. soda. Yes.", ["Soft drinks, e.g. cola, i.e. soda.", "Yes."]),
        ("It is 0.5 cm wide. It grows.", ["It is 0.5 cm wide.", "It grows."]),
        ("See no. 5 below. Well.", ["See no. 5 below.", "Well."]),
        ("The answer is no. It stays.", ["The answer is no.", "It stays."]),
        ("So do I. You too.", ["So do I.", "You too."]),
        ("J. Smith wrote it. Good.", ["J. Smith wrote it.", "Good."]),
        ("Wait... what? Go.", ["Wait...", "what?", "Go."]),
        ("He said “stop.” Then left.", ["He said “stop.”", "Then left."]),
        ("1. Wash it. 2. Dry it.", ["1. Wash it.", "2. Dry it."]),
        ("First line\nsecond line.", ["First line", "second line."]),
        ("See example.com now. Bye.", ["See example.com now.", "Bye."]),
        ("At 5 p.m. it itches. Odd.", ["At 5 p.m. it itches.", "Odd."]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text, sentences):
    assert split_sentences(text) == sentences


def test_nothing_is_lost_or_changed():
    text = "It may be psoriasis (likely). See Dr. Lee, etc. if it hurts! Really? 1.5 cm… Good"
    assert "".join("".join(split_sentences(text)).split()) == "".join(text.split())


def test_every_sentence_is_a_piece_of_the_text_from_its_start():
    text = "One two.  Three four!\nFive"
    rest = text
    for sentence in split_sentences(text):
        assert rest.startswith(sentence)
        rest = rest[len(sentence) :].lstrip()
    assert rest == ""
